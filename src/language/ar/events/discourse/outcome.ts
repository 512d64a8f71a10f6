import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import { boundEnd } from '../clause/bounds.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Verbs of what an attack led to, each with the preposition under which that stands; none for a bare object. */
const LEADING: Readonly<Record<string, string>> = {
  اسفر: 'عن',
  تمخض: 'عن',
  نجم: 'عن',
  ادي: 'الي',
  افضي: 'الي',
  تسبب: 'في',
  اوقع: '',
  خلف: '',
  حصد: '',
}
/** Tokens from such a verb to the noun for the attack behind it, and from the noun to such a verb that is its predicate. */
const BEFORE = 2
const AFTER = 24

/** «أسفر الهجوم عن», «القصف على السوق أوقع»: the verb that says what a noun for violence led to; null where none does. */
export function leadingVerb(context: ReadingContext, { first, last, finite }: Trigger): number | null {
  if (finite) return null
  const { tags, tokens, sentences, sentenceOf } = context.document
  const sentence = sentences[sentenceOf[first]!]!
  for (let i = first - 1; i >= Math.max(sentence.first, first - BEFORE); i--) {
    if (tags[i]!.pos === 'verb') return LEADING[tags[i]!.lemma] === undefined ? null : i
    if (tags[i]!.pos === 'preposition' || tokens[i]!.kind === 'punctuation') break
  }
  if (tags[first]!.analysis?.preposition !== '' || tags[first - 1]?.pos === 'preposition') return null
  for (let i = last + 1; i <= Math.min(sentence.last, last + AFTER); i++) {
    if (tags[i]!.pos === 'complementizer' || /[؛.:]/.test(tokens[i]!.word.surface)) return null
    if (tags[i]!.pos !== 'verb' || LEADING[tags[i]!.lemma] === undefined) continue
    const { subjectBefore } = argumentsAfter(context, i, i, sentence.last, true)
    return subjectBefore !== null && subjectBefore.first <= first && first <= subjectBefore.last ? i : null
  }
  return null
}

/** Whether what stands at a token is what a verb of outcome led to. */
export const isLedTo = ({ document: { tags } }: ReadingContext, verb: number, at: number): boolean => {
  const by = LEADING[tags[verb]!.lemma]
  const attached = tags[at]!.analysis?.preposition ?? ''
  return by === ''
    ? attached === '' && tags[at - 1]!.pos !== 'preposition'
    : tags[at - 1]!.lemma === by || (by === 'في' && attached === 'ب')
}

/** «أسفر الهجوم عن سقوط خمسة قتلى وسبعة جرحى», «عن إصابة ثلاثة أطفال»: who was harmed by what a noun tells of, as the verb of its outcome has it. */
export function harmedIn(context: ReadingContext, trigger: Trigger): readonly ArgumentPhrase[] {
  const verb = leadingVerb(context, trigger)
  if (verb === null) return []
  const { tags, tokens, sentences, sentenceOf } = context.document
  const limit = sentences[sentenceOf[verb]!]!.last
  const out: ArgumentPhrase[] = []
  for (let i = Math.max(verb, trigger.last) + 1; i <= Math.min(limit, verb + OUTCOME); i++) {
    const { pos, analysis } = tags[i]!
    if (pos === 'complementizer' || /[؛.:]/.test(tokens[i]!.word.surface)) break
    const isNext = out.length > 0 && analysis?.conjunction === 'و' && i === out.at(-1)!.last + 1
    if (pos === 'preposition' || !(isNext || isLedTo(context, verb, i))) continue
    const first = boundEnd(context.document, i) ?? i
    const last = nounPhraseEnd(context.document, context.nameTokens, first, limit)
    // a word for deaths tells of an event itself
    const isHarm = HARM.has(analysis?.stem ?? '') && last > first
    if (isHarm || tags.slice(first, last + 1).some((tag) => HARMED.has(tag.analysis?.stem ?? '')))
      out.push({ first: isHarm ? first + 1 : first, last, preposition: '', coordinated: false })
    i = Math.max(i, last)
  }
  return out
}
/** Tokens from the verb to what it led to. */
const OUTCOME = 40
const HARM = foldedWords('سقوط إصابة جرح وقوع')
const HARMED = foldedWords('قتلى قتيل قتيلا قتيلين قتيلان جرحى جريح جريحا جريحين ضحايا شهداء شهيد شهيدا شهيدين مصابين مصابا إصابات')
