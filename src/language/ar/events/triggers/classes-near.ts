import { CLASS_COUNT, classIndex } from '../../lexicon/noun-classes.ts'
import { tagProperty } from '../../tag-facts.ts'
import type { Tag } from '../../tagging.ts'
import { classesOfTag, hasClass } from './trigger-words.ts'

/** Tokens before a sentence in which an argument of its triggers may stand: a line that runs on into the next. */
const BEFORE = 40

const indexesOf = tagProperty((tag): readonly number[] => [...classesOfTag(tag)].map(classIndex))

/** 1 by the index of each class that a word of a sentence, or right before it, has. */
export function classesNear(tags: readonly Tag[], first: number, last: number): Uint8Array {
  const near = new Uint8Array(CLASS_COUNT)
  for (let i = Math.max(0, first - BEFORE); i <= last; i++) if (hasClass(tags[i]!)) for (const one of indexesOf(tags[i]!)) near[one] = 1
  return near
}
