import type { ArabicDocument } from './document.ts'
import { tagOf } from './tag-facts.ts'
import type { Tag } from './tagging.ts'
import type { Analysis } from './vocabulary.ts'

/** Tokens from the verb back to where its clause begins. */
const SUBJECT_REACH = 16
const TANWIN = /[\u064b-\u064d]/u

/**
 * «أن الجيش والحركة توصلا إلى هدنة», «الطرفان تبادلا الأسرى»: behind two who have no verb yet, in a clause that has none, a verbal noun with the alef
 * of nunation is the dual that is spelt like it; so it is right behind an indefinite dual, of which the clause then tells (انفجاران هزا المدينة).
 */
export function asDual(document: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.derived !== 'masdar' || tag.analysis?.form?.indefiniteAccusative !== true || tag.analysis.conjunction !== '') return tag
  const { word } = document.tokens[at]!
  if (TANWIN.test(word.surface) || !(isOfTwoRightBefore(document, at) || isBehindTwo(document, at))) return tag
  const analysis = word.analyses.find(isDualPerfect)
  return analysis === undefined || analysis.form!.foldedLemma !== tag.lemma ? tag : tagOf('verb', analysis, tag.lemma, null)
}

/** «35 معلما وطالبا», «جنديا وشرطيا»: joined to an accusative with the alef of nunation, the noun that is spelt like a dual verb. */
export function asJoinedAccusative({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const { analysis } = tag
  if (analysis?.conjunction !== 'و' || analysis.form?.number !== 'd' || analysis.form.tense !== 'perfect' || analysis.enclitic !== '')
    return tag
  if (sentenceOf[at - 1] !== sentenceOf[at] || tags[at - 1]!.pos !== 'nominal') return tag
  if (tags[at - 1]!.analysis?.form?.indefiniteAccusative !== true || tags[at - 2]?.pos !== 'number') return tag
  const noun = tokens[at]!.word.analyses.find(
    ({ form, conjunction, enclitic }) =>
      conjunction === 'و' && enclitic === '' && form !== null && form.pos !== 'verb' && form.indefiniteAccusative,
  )
  return noun === undefined ? tag : tagOf('nominal', noun, noun.form!.foldedLemma, null)
}

const isDualPerfect = ({ form, conjunction, preposition, enclitic }: Analysis): boolean =>
  form?.pos === 'verb' &&
  form.tense === 'perfect' &&
  form.person === 3 &&
  form.number === 'd' &&
  conjunction === '' &&
  preposition === '' &&
  enclitic === ''

function isBehindTwo({ tokens, tags, sentenceOf }: ArabicDocument, at: number): boolean {
  let two = isDual(tags[at - 1])
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_REACH); i--) {
    if (sentenceOf[i] !== sentenceOf[at]) return two
    const { pos, analysis } = tags[i]!
    if (pos === 'complementizer') return two
    if (pos === 'verb' || pos === 'relative' || (pos === 'punctuation' && !/["«»“”()]/u.test(tokens[i]!.word.surface))) return false
    if (analysis?.conjunction === 'و') two = i > 0
    else if (analysis?.form?.indefiniteAccusative === true && analysis.form.pos === 'masdar') return false
    if (i === 0) return two
  }
  return false
}

const isOfTwoRightBefore = ({ tags, sentenceOf }: ArabicDocument, at: number): boolean =>
  at > 0 &&
  sentenceOf[at - 1] === sentenceOf[at] &&
  tags[at - 1]!.pos === 'nominal' &&
  tags[at - 1]!.analysis?.form?.number === 'd' &&
  !tags[at - 1]!.analysis!.article

/** الطرفان, الجانبين. */
const isDual = (tag: Tag | undefined): boolean => tag?.pos === 'nominal' && tag.analysis?.form?.number === 'd' && tag.analysis.article
