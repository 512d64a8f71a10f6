import type { ArabicDocument } from '../document.ts'
import { foldedWords } from '../letters.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import type { Analysis } from '../vocabulary.ts'

/** Verbs whose verbal noun is spelt like them, and which have for their object what is told of before them. */
const TAKING_UP = foldedWords('نشر رفض طلب طرح عرض دعم نقض')
const REFUSING = 'رفض'

/** «بيان نشرته الوكالة», «اقتراح رفضه الرئيس», «…، رفضه الرئيس»: after an indefinite noun, before another that may be its subject, no refusal of anybody's. */
export function asTakenUp({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (
    tag.pos !== 'nominal' ||
    (tag.analysis?.enclitic ?? '') === '' ||
    tag.analysis!.conjunction !== '' ||
    tag.analysis!.preposition !== ''
  )
    return tag
  const [before, next] = [tags[at - 1], tags[at + 1]]
  if (sentenceOf[at - 1] !== sentenceOf[at] || sentenceOf[at + 1] !== sentenceOf[at]) return tag
  const isSetOff = /^[،,]$/u.test(tokens[at - 1]!.word.surface)
  const isIndefinite =
    (before?.pos === 'nominal' || before?.pos === 'adjective') && before.analysis?.article === false && before.analysis.enclitic === ''
  if (!isIndefinite && !isSetOff) return tag
  // رفضه الانسحاب: what he refuses
  if (next?.pos !== 'nominal' || next.derived === 'masdar') return tag
  if ((next.analysis?.conjunction ?? '') !== '' || (next.analysis?.preposition ?? '') !== '') return tag
  const analysis = tokens[at]!.word.analyses.find(isTakingUp)
  if (analysis === undefined || (isSetOff && analysis.form!.foldedLemma !== REFUSING)) return tag
  return tagOf('verb', analysis, analysis.form!.foldedLemma, null)
}

/** «قصف مدفعي طال قرية»: spelt like a name, between an indefinite noun and another common one the verb of a relative clause. */
export function asReaching({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.pos !== 'nominal' || tag.analysis?.form !== null || tag.analysis.conjunction + tag.analysis.preposition !== '') return tag
  const [before, next] = [tags[at - 1], tags[at + 1]]
  if (sentenceOf[at - 1] !== sentenceOf[at] || sentenceOf[at + 1] !== sentenceOf[at]) return tag
  const isCommon = (one: Tag | undefined) => (one?.pos === 'nominal' || one?.pos === 'adjective') && one.analysis?.form != null
  if (!isCommon(before) || !isCommon(next) || before!.analysis!.article || before!.analysis!.enclitic !== '') return tag
  const analysis = tokens[at]!.word.analyses.find(
    ({ form, conjunction, preposition, enclitic }) =>
      form?.pos === 'verb' && form.tense === 'perfect' && conjunction + preposition + enclitic === '',
  )
  return analysis === undefined ? tag : tagOf('verb', analysis, analysis.form!.foldedLemma, null)
}

export const ISSUING = 'صدر'
/** «تقرير صدر عنه», «بيان لها صدر أمس»: after an indefinite noun, or whose it is, no chest. */
export function asIssued({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== ISSUING || tag.pos !== 'nominal' || tag.analysis?.article || sentenceOf[at - 1] !== sentenceOf[at]) return tag
  let i = at - 1
  if (tags[i]!.pos === 'preposition' && tags[i]!.analysis?.enclitic) i--
  if (tags[i]?.pos === 'adjective' && tags[i]!.analysis?.article === false) i--
  const noun = tags[i]
  if (noun?.pos !== 'nominal' || noun.analysis?.article !== false || noun.analysis.enclitic !== '' || noun.analysis.form == null) return tag
  const analysis = tokens[at]!.word.analyses.find(
    ({ form, conjunction, preposition, enclitic }) =>
      form?.pos === 'verb' && form.foldedLemma === ISSUING && conjunction + preposition + enclitic === '',
  )
  return analysis === undefined ? tag : tagOf('verb', analysis, ISSUING, null)
}

const isTakingUp = ({ form, enclitic, conjunction }: Analysis): boolean =>
  form?.pos === 'verb' && form.tense === 'perfect' && TAKING_UP.has(form.foldedLemma) && enclitic !== '' && conjunction === ''

export const DAWN = 'فجر'
/** «عندما فجر انتحاري نفسه», «انتحاري يقود شاحنة فجر نفسه»: no dawn where a bomber or oneself follows. */
export function asBlast({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== DAWN || tag.pos !== 'nominal' || sentenceOf[at + 1] !== sentenceOf[at]) return tag
  const next = tags[at + 1]!
  const isSelf = next.pos === 'pronoun' && next.lemma === SELF
  if (!isSelf && !(BOMBERS.has(next.analysis?.stem ?? '') && next.analysis?.article === false)) return tag
  const analysis = tokens[at]!.word.analyses.find(
    ({ form, conjunction, preposition }) =>
      form?.pos === 'verb' && form.tense === 'perfect' && form.foldedLemma === DAWN && conjunction + preposition === '',
  )
  return analysis === undefined ? tag : tagOf('verb', analysis, DAWN, null)
}
const SELF = 'نفس'
const BOMBERS = foldedWords('انتحاري انتحارية انتحاريان انتحاريون مسلح مسلحون مسلحان مجهول مجهولون مهاجم مهاجمون مفجر')
