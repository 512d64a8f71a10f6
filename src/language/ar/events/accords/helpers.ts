import type { EntityKind, Role } from '../../../../model/lists.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { tagTest } from '../../tag-facts.ts'
import type { Tag } from '../../tagging.ts'

/** Words for those who stand behind an accord, by their part in it. */
const WORDS: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ['guarantor', foldedWords('ضامن ضامنة ضامنا ضامنين ضامنون ضامنان ضامنتان ضامنتين ضامنو ضامني كفيل')],
  ['guarantor', foldedWords('راع راعي راعية راعيا راعين راعون راعيان راعيين راعيتان راعيتين رعاة')],
  ['mediator', foldedWords('وسيط وسيطة وسيطا وسيطين وسيطان وسيطتين وسطاء')],
]
/** بصفتها ضامنة, باعتبارهما راعيتين, ستكون وسيطا, دورها وسيطا: one is said to be it. */
const BEING = foldedWords('كان كون صفة بصفة وصف بوصف اعتبار باعتبار دور عمل بقي ظل')
/** الدول الضامنة هي, الأطراف الراعية: who they are follows. */
const COPULAS = foldedWords('هي هم هما وهي وهم وهما')
/** Tokens back to who is said to be it, and on to who they are. */
const [BACK, ON] = [12, 9]
const HELPING: ReadonlySet<EntityKind> = new Set(['country', 'organisation', 'person'])
const ACCORDS: ReadonlySet<string> = new Set(['ceasefire', 'agreement'])
const THERE: ReadonlySet<string> = new Set(['asserted', 'reported', 'historical'])

const roleOf = ({ analysis, lemma }: Tag): Role | null =>
  WORDS.find(([, words]) => words.has(lemma) || words.has(analysis?.stem ?? ''))?.[0] ?? null
const mayHelp = tagTest((tag) => (tag.pos === 'nominal' || tag.pos === 'adjective') && roleOf(tag) !== null)

/** Accords with those whom their article calls guarantors, sponsors or mediators, in a clause of their own: of the accord told of last before it, else of the first. */
export function withHelpers(context: ReadingContext, events: readonly UnresolvedEvent[]): readonly UnresolvedEvent[] {
  const { tags, tokens } = context.document
  const accords = events.filter(({ type, modality, provided }) => ACCORDS.has(type) && THERE.has(modality) && !provided)
  if (accords.length === 0) return events
  const added = new Map<UnresolvedEvent, UnresolvedEvent['roles'][number][]>()
  for (let i = 0; i < tags.length; i++) {
    if (!mayHelp(tags[i]!)) continue
    const accord = accords.findLast(({ start }) => start <= tokens[i]!.start) ?? accords[0]!
    const parties = new Set(
      accords.flatMap(({ roles }) => roles.flatMap(({ role, name }) => (role === 'actor' ? [thing(context, name)] : []))),
    )
    for (const name of namesAt(context, i)) {
      if (parties.has(thing(context, name))) continue
      const { start, end } = context.mentions[name]!
      added.set(accord, [...(added.get(accord) ?? []), { role: roleOf(tags[i]!)!, name, start, end }])
    }
  }
  return events.map((event) => {
    const more = (added.get(event) ?? []).filter(({ role, name }) => !event.roles.some((one) => one.role === role && one.name === name))
    return more.length === 0 ? event : { ...event, roles: [...event.roles, ...more] }
  })
}

const thing = ({ mentions }: ReadingContext, name: number): string => {
  const { antecedent } = mentions[name]!
  const { known, name: written } = mentions[antecedent ?? name]!
  return known ?? written
}

/** Who the word at `at` is said of. */
function namesAt(context: ReadingContext, at: number): readonly number[] {
  const { tags, tokens, sentences, sentenceOf } = context.document
  const { first, last } = sentences[sentenceOf[at]!]!
  if (tags[at]!.analysis?.article !== true) {
    // ستكون قطر ضامنة, الولايات المتحدة وفرنسا بصفتهما راعيتين, كضامن
    const isAs = tags[at]!.analysis?.preposition === 'ك'
    for (let i = at - 1; i >= Math.max(first, at - BACK); i--) {
      const { lemma, analysis, pos } = tags[i]!
      const isBeing = BEING.has(lemma) || BEING.has(analysis?.stem ?? '')
      if (!(isBeing || (isAs && i === at - 1))) {
        if (pos === 'verb' || pos === 'complementizer' || pos === 'relative') return []
        continue
      }
      // who is it stands between, or before
      const between = listFrom(context, i + 1, at - 1)
      return between.length > 0 ? between : listBefore(context, i - 1, first)
    }
    return []
  }
  // الوسيط الماليزي عبد الغفار, الوسطاء القطريون; الدول الضامنة للاتفاق هي كوبا والنرويج
  const own = listFrom(context, at + 1, Math.min(last, at + 2))
  if (own.length > 0) return listFrom(context, at + 1, last)
  for (let i = at + 1; i <= Math.min(last, at + ON); i++) {
    if (tags[i]!.pos === 'verb') return []
    const mark = tokens[i]!.word.surface
    if (COPULAS.has(tokens[i]!.word.folded) || COPULAS.has(tags[i]!.lemma) || mark === ':' || mark === '(' || mark === '–')
      return listFrom(context, i + 1, last)
  }
  return []
}

/** Names one after the other from a token on, as far as only و, marks and words that belong to them stand between. */
function listFrom({ document: { tags, tokens }, names, mentions }: ReadingContext, from: number, to: number): readonly number[] {
  const out: number[] = []
  for (let i = from, gap = 0; i <= to && gap <= 1; i++) {
    const name = names.at[i]!
    if (name !== -1) {
      if (HELPING.has(mentions[name]!.kind) && out.at(-1) !== name) out.push(name)
      gap = 0
    } else if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'preposition' || tags[i]!.pos === 'complementizer') break
    else if (tokens[i]!.kind !== 'punctuation') gap++
  }
  return out
}

/** The names joined right before a token. */
function listBefore({ document: { tags }, names, mentions }: ReadingContext, from: number, first: number): readonly number[] {
  const out: number[] = []
  for (let i = from; i >= first && names.at[i] !== -1; ) {
    const name = names.at[i]!
    while (i >= first && names.at[i] === name) i--
    if (!HELPING.has(mentions[name]!.kind)) break
    out.unshift(name)
    if (tags[i + 1]!.analysis?.conjunction !== 'و') break
  }
  return out
}
