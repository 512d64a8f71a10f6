import type { NounClass } from '../../lexicon/noun-classes.ts'
import type { Tag } from '../../tagging.ts'
import { classesOfTag, hasClass } from './trigger-words.ts'

/** Tokens before a sentence in which an argument of its triggers may stand: a line that runs on into the next. */
const BEFORE = 40

/** Classes of the words of a sentence and of those right before it. */
export function classesNear(tags: readonly Tag[], first: number, last: number): ReadonlySet<NounClass> {
  const near = new Set<NounClass>()
  for (let i = Math.max(0, first - BEFORE); i <= last; i++) if (hasClass(tags[i]!)) for (const one of classesOfTag(tags[i]!)) near.add(one)
  return near
}
