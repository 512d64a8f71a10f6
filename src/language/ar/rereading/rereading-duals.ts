import type { ArabicDocument } from '../document.ts'
import { foldedWords } from '../letters.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import type { Analysis } from '../vocabulary.ts'

/** Tokens from the verb back to where its clause begins. */
const SUBJECT_REACH = 16
const TANWIN = /[\u064b-\u064d]/u

/**
 * «أن الجيش والحركة توصلا إلى هدنة», «الطرفان تبادلا الأسرى»: behind two who have no verb yet, in a clause that has none, a verbal noun with the alef
 * of nunation is the dual that is spelt like it; so it is right behind an indefinite dual, of which the clause then tells (انفجاران هزا المدينة); «الحكومتان
 * وقعتا اتفاقا»: and so are two of a thing that no genitive follows.
 */
export function asDual(document: ArabicDocument, at: number, tag: Tag): Tag {
  const { analysis: own, derived } = tag
  if (own === null || own.form === null || own.conjunction !== '' || own.preposition !== '' || own.enclitic !== '') return tag
  const isMasdar = derived === 'masdar' && own.form.indefiniteAccusative
  if (!isMasdar && !(own.form.state === 'construct' && own.form.number === 'd' && !mayBeGenitive(document, at + 1))) return tag
  const { word } = document.tokens[at]!
  if (TANWIN.test(word.surface) || !(isOfTwoRightBefore(document, at) || isBehindTwo(document, at))) return tag
  const analysis = word.analyses.find(isDualPerfect)
  if (analysis === undefined || (isMasdar && analysis.form!.foldedLemma !== tag.lemma)) return tag
  return tagOf('verb', analysis, analysis.form!.foldedLemma, null)
}
/** «الجيش والحركة أعلنا هدنة»: behind two who have no verb yet, of a verb that ends in ن the dual, which is spelt like the first person. */
export function asTheirs(document: ArabicDocument, at: number, tag: Tag): Tag {
  const { analysis } = tag
  const form = analysis?.form
  if (form?.person !== 1 || form.number !== 'p' || form.tense !== 'perfect') return tag
  if (!form.foldedLemma.endsWith('ن') || analysis!.conjunction !== '' || analysis!.enclitic !== '' || !isBehindTwo(document, at)) return tag
  return tagOf('verb', { ...analysis!, form: { ...form, person: 3, gender: 'm', number: 'd' } }, tag.lemma, null)
}
/** A noun that another one may govern: no preposition, and not with the alef of nunation. */
function mayBeGenitive({ tags, sentenceOf }: ArabicDocument, at: number): boolean {
  if (sentenceOf[at] !== sentenceOf[at - 1]) return false
  const { pos, analysis } = tags[at]!
  if (pos !== 'nominal' && pos !== 'number' && pos !== 'adjective') return false
  // وقعتا الأحد الماضي اتفاقا: when
  if (DAYS.has(analysis?.stem ?? '')) return false
  return (analysis?.preposition ?? '') === '' && analysis?.form?.indefiniteAccusative !== true
}

const DAYS = foldedWords('أمس اليوم أحد اثنين ثلاثاء أربعاء خميس جمعة سبت')

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
