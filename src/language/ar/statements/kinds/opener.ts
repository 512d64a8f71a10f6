import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { InflectedForm } from '../../paradigms/types.ts'
import type { Cue } from '../cues/cue.ts'
import type { Draft } from '../draft.ts'
import { FRAMES } from '../frames.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import { agrees } from './agreement.ts'

/** «ووصل الحاكم س إلى البلدة. وقال إن …»: the person with whom the sentence right before opens, where nobody has said anything since. */
export function openerOf(context: ReadingContext, before: Draft, cue: Cue): SpeakerPhrase | null {
  const { tags, sentences, sentenceOf } = context.document
  const index = sentenceOf[cue.at]! - 1
  if (index <= sentenceOf[before.cue.at]!) return null
  const { first, last, paragraph } = sentences[index]!
  if (sentences[index + 1]!.paragraph - paragraph > 1) return null
  const { pos, lemma, analysis } = tags[first]!
  if (pos !== 'verb' || FRAMES.has(lemma) || analysis?.form == null || analysis.form.passive === 'yes' || analysis.enclitic !== '')
    return null
  const phrase = phraseAt(context, first + 1, last)
  if (phrase === null || phrase.name === null) return null
  const { kind } = context.mentions[phrase.name]!
  return kind === 'person' || (kind === 'office' && tags[phrase.first]!.analysis?.form?.number !== 'p') ? phrase : null
}

/**
 * «وصل المبعوث س إلى عدن. والتقى رئيس الحكومة. وأكد أن …»: where nobody has said anything yet, who does something in the sentences before; whom he met
 * stands behind a verb joined by و.
 */
export function doerBefore(
  context: ReadingContext,
  cue: Cue,
  before: readonly Draft[],
  first: number,
  form: InflectedForm | null,
): SpeakerPhrase | null {
  const { tags, sentences, sentenceOf } = context.document
  if (cue.kind !== 'verb' || cue.at !== first || tags[cue.at]!.analysis?.conjunction !== 'و') return null
  const own = sentences[sentenceOf[cue.at]!]!
  const said = before.length === 0 ? -1 : sentenceOf[before.at(-1)!.cue.at]!
  for (let index = sentenceOf[cue.at]! - 1; index >= Math.max(0, sentenceOf[cue.at]! - BACK); index--) {
    const sentence = sentences[index]!
    if (index <= said || sentence.heading || own.paragraph - sentence.paragraph > 1) return null
    const opening = tags[sentence.first]!
    if (opening.pos === 'verb' && opening.analysis?.conjunction === 'و' && MEETING.has(opening.lemma)) continue
    const phrase = doerOf(context, sentence.first, sentence.last)
    return phrase !== null && (form === null || agrees(context, phrase, form)) ? phrase : null
  }
  return null
}
/** Sentences back. */
const BACK = 3
/** Whom or what he met and looked at is the object. */
const MEETING = foldedWords('التقى استقبل زار بحث قابل ناقش ودع تفقد هاتف رافق تناول استعرض')

/** Who does what a sentence tells: right behind its verb, or at its head. */
function doerOf(context: ReadingContext, first: number, last: number): SpeakerPhrase | null {
  const { tags } = context.document
  const { pos, lemma, analysis } = tags[first]!
  if (pos === 'verb' && (FRAMES.has(lemma) || analysis?.form?.passive === 'yes' || analysis?.enclitic !== '')) return null
  let at = pos === 'verb' ? first + 1 : first
  while (at < last && context.timeAt[at] !== -1) at++
  const phrase = at > last ? null : phraseAt(context, at, last)
  if (phrase === null || phrase.name === null || phrase.first !== at || tags[at]!.analysis?.preposition) return null
  const { kind } = context.mentions[phrase.name]!
  return kind === 'person' || (kind === 'office' && tags[at]!.analysis?.form?.number !== 'p') ? phrase : null
}

/** «وختم كلمته داعيا …»: a verb that only goes on with a speech opens the sentence. */
export function isConcluding({ document: { tags } }: ReadingContext, first: number): boolean {
  const { pos, lemma, analysis } = tags[first]!
  return pos === 'verb' && analysis?.conjunction === 'و' && CONCLUDING.has(lemma) && (tags[first + 1]?.analysis?.enclitic ?? '') !== ''
}
const CONCLUDING = foldedWords('ختم اختتم استهل واصل تابع أنهى')
