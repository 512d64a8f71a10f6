import type { EntityKind } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { tagTest } from '../tag-facts.ts'

/** Kinds of those who may be a side of a conflict. */
const PARTIES: ReadonlySet<EntityKind> = new Set(['group', 'organisation', 'country', 'place'])
/** Tokens from بين to the second of the two. */
const REACH = 14

/**
 * The two of whom an article first tells that something is between them (هدنة بين الجيش والحركة): whom «الجانبان» means until others have acted
 * together. Empty where none are named so.
 */
export function firstSides(context: ReadingContext): readonly number[] {
  const { document, names, mentions } = context
  const { tags, sentenceOf } = document
  for (let i = 0; i < tags.length; i++) {
    if (!isBetween(tags[i]!)) continue
    const found: number[] = []
    for (let k = i + 1; k <= Math.min(tags.length - 1, i + REACH) && sentenceOf[k] === sentenceOf[i] && found.length < 2; k++) {
      const { pos, analysis } = tags[k]!
      if (pos === 'verb' || pos === 'complementizer' || pos === 'relative') break
      const name = names.at[k]!
      if (name === -1 || names.at[k - 1] === name) continue
      if (!isParty(context, name) || (found.length === 1 && !isJoined(context, k, analysis?.conjunction ?? ''))) break
      if (!found.some((one) => mentions[one]!.name === mentions[name]!.name)) found.push(name)
    }
    if (found.length === 2) return found
  }
  return []
}

const isBetween = tagTest(({ pos, lemma }) => pos === 'preposition' && lemma === 'بين')

/** The first two of those who act together; persons do not take the place of bodies, which they lead (لقاء بين الرئيسين). */
export function laterSides({ mentions }: ReadingContext, sides: readonly number[], actors: readonly number[]): readonly number[] {
  const isPerson = (name: number) => mentions[name]!.kind === 'person'
  const next = actors.slice(0, 2)
  return next.some(isPerson) && sides.length > 0 && !sides.some(isPerson) ? sides : next
}

/** A capital may stand for its government, another town is only a place. */
function isParty({ mentions, heads }: ReadingContext, name: number): boolean {
  const { kind, known } = mentions[name]!
  return PARTIES.has(kind) && (kind !== 'place' || (known !== null && heads.isCapital(known)))
}

/** Joined by و, at the name itself or at the noun before it that says what it is (وقوات الدعم السريع). */
const isJoined = ({ document: { tags } }: ReadingContext, at: number, conjunction: string): boolean =>
  conjunction === 'و' || tags[at - 1]!.analysis?.conjunction === 'و' || tags[at - 1]!.lemma === 'و'
