import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { isInClass } from '../lexicon/noun-classes.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'

/** «شاهد عيان»: who saw, not saw. */
export function asWitness({ tokens }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== WITNESS || tokens[at + 1]?.word.folded !== 'عيان') return tag
  const analysis = tokens[at]!.word.analyses.find(({ form }) => form?.pos === 'noun')
  return analysis === undefined ? tag : tagOf('nominal', analysis, WITNESS, null)
}
export const WITNESS = 'شاهد'

/** «أحد أبرز القادة», «من أبرز المفاوضين»: the most of them, whatever verb it is spelt like. */
export function asElative({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const next = tags[at + 1]
  if (!OF_MANY.has(tags[at - 1]?.lemma ?? '') || sentenceOf[at - 1] !== sentenceOf[at] || tag.analysis?.enclitic !== '') return tag
  if (next?.pos !== 'nominal' && next?.pos !== 'adjective') return tag
  const analysis = tokens[at]!.word.analyses.find(
    ({ form, conjunction, preposition }) => form?.pos === 'adjective' && conjunction === '' && preposition === '',
  )
  return analysis === undefined || !analysis.stem.startsWith('ا') ? tag : tagOf('adjective', analysis, fold(analysis.form!.lemma), null)
}
const OF_MANY = new Set(['احد', 'احدي', 'من', 'واحد'])

/** «س ص، حاكم الولاية، …»: who governs a territory, not tries it. */
export function asGovernor({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  const next = tags[at + 1]?.analysis
  if (tag.lemma !== GOVERNOR || tag.analysis?.enclitic !== '' || next == null || next.preposition !== '') return tag
  if (!isInClass(next.stem, 'territory') && !BANKS.has(next.stem)) return tag
  const analysis = tokens[at]!.word.analyses.find(
    ({ form, conjunction }) => form !== null && form.pos !== 'verb' && conjunction === tag.analysis!.conjunction,
  )
  return analysis === undefined ? tag : tagOf('nominal', analysis, GOVERNOR, null)
}
const GOVERNOR = 'حاكم'
const BANKS = new Set(['مصرف', 'بنك'])

export const DIRECTIONS = new Set(['غربي', 'شرقي', 'شمالي', 'جنوبي'])

/** «دبلوماسي غربي», not غربي المدينة: after an indefinite noun, and before no place, an adjective. */
export function asDirection({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  const { word } = tokens[at]!
  const [before, next] = [tags[at - 1], tags[at + 1]]
  if (!DIRECTIONS.has(word.folded) || before?.pos !== 'nominal' || before.analysis?.form === null) return tag
  if (before.analysis?.article !== false || before.analysis.enclitic !== '' || before.analysis.form.gender === 'f') return tag
  if (next?.analysis?.article || next?.analysis?.enclitic || (next?.pos === 'nominal' && next.analysis?.form === null)) return tag
  const analysis = word.analyses.find(({ form }) => form?.pos === 'adjective')
  return analysis === undefined ? tag : tagOf('adjective', analysis, fold(analysis.form!.lemma), null)
}

export const PORTFOLIOS = foldedWords('خارجية داخلية مالية')

/** «وزير خارجية إثيوبيا», «وزيرا داخلية البلدين»: what is in a minister's hands, and no quality of his. */
export function asPortfolio({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  if (!PORTFOLIOS.has(tokens[at]!.word.folded) || !isMinister(tags[at - 1])) return tag
  if (tag.analysis === null || tag.analysis.article || tags[at - 1]!.analysis?.article === true) return tag
  return tagOf('nominal', { ...tag.analysis, form: null }, tag.analysis.stem, null)
}
const isMinister = (tag: Tag | undefined): boolean => MINISTRIES.has(tag?.lemma ?? '') || MINISTRIES.has(tag?.analysis?.stem ?? '')
/** In the dual too: وزيرا خارجية البلدين. */
const MINISTRIES = foldedWords('وزير وزيرة وزارة وزيرا وزيري وزيران وزراء وزارتا')
