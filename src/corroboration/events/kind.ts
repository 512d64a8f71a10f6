import type { EventType } from '../../model/lists.ts'
import { byText } from '../../text/order.ts'
import type { Occurrence } from '../occurrences.ts'
import { progressOf } from './kinds.ts'

/** What an event is called in the record: the type that most articles give it, and of that type's modes the furthest, else the most frequent. */
export function kindOf(mentions: readonly Occurrence[]): { readonly type: EventType; readonly mode: string | null } {
  // «the agreement» may be any accord: what it is, the others tell
  const telling = mentions.filter(({ mention }) => !(mention.type === 'agreement' && mention.definite))
  const type = most((telling.length > 0 ? telling : mentions).map(({ mention, article }) => [mention.type, article] as const))!
  const modes = mentions.flatMap(({ mention, article }) =>
    mention.type === type && mention.mode !== null ? [[mention.mode, article] as const] : [],
  )
  const furthest = Math.max(-1, ...modes.map(([mode]) => progressOf(type, mode)))
  return { type, mode: most(furthest < 0 ? modes : modes.filter(([mode]) => progressOf(type, mode) === furthest)) }
}

function most<T extends string>(pairs: readonly (readonly [T, number])[]): T | null {
  const counts = [...Map.groupBy(pairs, ([value]) => value)].map(([value, all]) => ({
    value,
    articles: new Set(all.map(([, article]) => article)).size,
    all: all.length,
  }))
  return counts.sort((x, y) => y.articles - x.articles || y.all - x.all || byText(x.value, y.value))[0]?.value ?? null
}
