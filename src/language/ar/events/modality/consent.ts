import type { EntityKind } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { ACCORDS, isAmong } from '../accords/accord-words.ts'
import { isAccordType } from '../accords/standing-accord.ts'
import { isForceName } from '../roles/fighters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { NEGATIONS } from './modality-cues.ts'
import { isOfBoth } from './modality-of-act.ts'

/** Tokens from a truce back to the word by which it is consented to, and among them those that may qualify the truce. */
const REACH = 18
const CONSENTING = foldedWords('وافق قبل رضخ أذعن ارتضى')
const GOVERNING = new Set(['علي', 'ل', 'ب'])

/**
 * «وافقت الهند وباكستان على وقف لإطلاق النار», «بعد قبول موسكو وتبليسي خطة للهدنة»: what both sides consent to is agreed, where one alone has only accepted
 * it. Not what they refuse, or are to consent to.
 */
export const isConsentedTo = (context: ReadingContext, trigger: Trigger): boolean => consentTo(context, trigger) !== null

/** The word by which both consent to what a trigger names; null where they do not. */
export const consentTo = (context: ReadingContext, trigger: Trigger): number | null =>
  trigger.finite || !isAccordType(trigger) ? null : consentOfBoth(context, trigger.first)

/** As `consentTo`, of the noun at a token. */
export function consentOfBoth(context: ReadingContext, noun: number): number | null {
  const { tags, tokens, sentences, sentenceOf } = context.document
  const { first } = sentences[sentenceOf[noun]!]!
  if (noun === first) return null
  const object = objectOf(context, noun, first)
  for (let i = object; i >= Math.max(first, noun - REACH); i--) {
    const { pos, derived, lemma, analysis } = tags[i]!
    if (pos === 'complementizer' || pos === 'relative' || /[؛:]/.test(tokens[i]!.word.surface)) return null
    if (pos !== 'verb' && derived !== 'masdar') continue
    if (!CONSENTING.has(lemma) || context.names.at[i] !== -1 || context.timeAt[i] !== -1) {
      // وافقا على بحث هدنة: another deed
      if (pos === 'verb' || i === object) return null
      continue
    }
    const isDone = pos !== 'verb' || (analysis?.form?.tense === 'perfect' && !isNegated(context, i))
    return isDone && (analysis?.form?.number === 'd' || isOfBoth(tags[i + 1]) || areTwo(context, i + 1, object)) ? i : null
  }
  return null
}

/** The last token before what is consented to: the truce with اتفاق, خطة and the like in front of it, and the preposition. */
function objectOf({ document: { tags } }: ReadingContext, at: number, first: number): number {
  let i = at - 1
  while (i > first && (isAmong(ACCORDS, tags[i]!) || tags[i]!.pos === 'adjective' || tags[i]!.lemma === 'ل')) i--
  return tags[i]!.pos === 'preposition' && GOVERNING.has(tags[i]!.lemma) ? i - 1 : i
}

const isNegated = ({ document: { tokens, tags } }: ReadingContext, at: number): boolean =>
  NEGATIONS.has(tags[at - 1]?.lemma ?? '') || NOT.has(tokens[at - 1]?.word.folded ?? '')
const NOT = foldedWords('ما لم لن لا ولم ولن ولا')

const SIDES: ReadonlySet<EntityKind> = new Set(['country', 'group'])
/** Words of bodies that govern or fight. */
const RULING = foldedWords(
  'حكومة سلطة سلطات إدارة نظام مجلس حزب جيش قوات حركة جبهة فصيل فصائل ميليشيا ميليشيات قبيلة قبائل عشيرة عشائر متمردون متمردين معارضة انفصاليون',
)

/** Two who may be the sides of a conflict, joined by و, right behind the word of consent. */
function areTwo({ document: { tags }, names, mentions, heads }: ReadingContext, from: number, last: number): boolean {
  const found = new Set<number>()
  let joined = false
  for (let i = from; i <= last; i++) {
    const { pos, analysis } = tags[i]!
    if (pos === 'preposition' || pos === 'verb') break
    joined ||= i > from && analysis?.conjunction === 'و'
    const name = names.at[i]!
    if (name === -1 || found.has(name)) continue
    const { kind, known, name: written } = mentions[name]!
    const isCapital = kind === 'place' && known !== null && heads.isCapital(known)
    const rules = RULING.has(tags[i]!.analysis?.stem ?? '') || RULING.has(tags[i - 1]?.analysis?.stem ?? '')
    if (SIDES.has(kind) || isCapital || isForceName(written) || rules) found.add(name)
  }
  return joined && found.size > 1
}
