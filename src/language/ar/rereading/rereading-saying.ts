import type { EntityKind } from '../../../model/lists.ts'
import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import type { Features } from '../paradigms/features.ts'
import { FRAMES, HUMANS } from '../statements/frames.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import type { Analysis } from '../vocabulary.ts'

/**
 * After a comma an indefinite participle of a verb of saying says how one spoke (، مشيرا إلى أن), even where a noun is spelt alike;
 * without a comma where the preposition of its content follows (متعهدا بمساعدات).
 */
export function asCircumstance({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  const { word } = tokens[at]!
  const isPlural = tag.pos === 'adjective' && tag.analysis?.form?.case === 'oblique'
  const next = tags[at + 1]
  const other = at > 0 && /[،,]/.test(tokens[at - 1]!.word.surface) ? (offering(tokens, tags, at) ?? askingOf(tokens, tags, at)) : undefined
  if (other !== undefined) return tagOf('adjective', other, fold(other.form!.lemma), 'participle')
  if ((tag.pos !== 'nominal' && !isPlural) || tag.derived !== null || at === 0) return tag
  const governs = (lemma: string) =>
    (tag.analysis?.form?.state === 'indefinite' || isBareFeminine(tag, tags[at - 1])) &&
    // اتخذت من المدينة مقرا إنها: no إن but behind قائلا and مضيفا
    ((next?.pos === 'complementizer' && (lemma === ADDING || !tokens[at + 1]!.word.light.startsWith('إن'))) ||
      FRAMES.get(fold(lemma))?.by?.includes(next?.pos === 'preposition' ? next.lemma : (next?.analysis?.preposition ?? '')) === true)
  const parted = /[،,]/.test(tokens[at - 1]!.word.surface)
  const analysis =
    word.analyses.find((one) => isCircumstance(one) && (parted || governs(one.form!.lemma))) ??
    (parted ? pluralOf(tokens, tags, at) : undefined)
  return analysis === undefined ? tag : tagOf('adjective', analysis, fold(analysis.form!.lemma), 'participle')
}

/** «، مقدما اعتذاره للشعب»: offering what somebody says, and not «in advance». */
const offering = (tokens: ArabicDocument['tokens'], tags: ArabicDocument['tags'], at: number): Analysis | undefined =>
  tags[at]!.pos === 'adverb' && tags[at + 1]?.derived === 'masdar' && FRAMES.has(tags[at + 1]!.lemma)
    ? tokens[at]!.word.analyses.find((one) => isCircumstance(one) && FRAMES.get(one.form!.foldedLemma)?.light === true)
    : undefined

/** «، مطالبةً بإطلاق زعيمها»: one who asks, and not the asking, before what the verb governs by its preposition. */
const askingOf = (tokens: ArabicDocument['tokens'], tags: ArabicDocument['tags'], at: number): Analysis | undefined =>
  tags[at]!.derived === 'masdar' && tags[at]!.analysis?.stem.endsWith('ه') && tags[at]!.analysis!.conjunction === ''
    ? tokens[at]!.word.analyses.find(
        (one) =>
          isCircumstance(one) &&
          one.form!.foldedLemma === tags[at]!.lemma &&
          tags[at + 1]?.pos !== 'preposition' &&
          FRAMES.get(one.form!.foldedLemma)?.by?.includes(tags[at + 1]?.analysis?.preposition || '-') === true,
      )
    : undefined

/** «استبعد محللون ذلك، مرجحين عودة القتال»: of several, before a deed or a clause. */
function pluralOf(tokens: ArabicDocument['tokens'], tags: ArabicDocument['tags'], at: number): Analysis | undefined {
  const next = tags[at + 1]
  if (next?.derived !== 'masdar' && next?.pos !== 'complementizer' && next?.pos !== 'preposition' && !next?.analysis?.preposition)
    return undefined
  return tokens[at]!.word.analyses.find(
    ({ form, article, conjunction, preposition }) =>
      form?.pos === 'participle-active' &&
      form.case === 'oblique' &&
      !article &&
      conjunction === '' &&
      preposition === '' &&
      FRAMES.has(form.foldedLemma),
  )
}

/** «… داعية إلى الهدوء»: behind a noun, not behind a verb whose subject it is. */
const isBareFeminine = ({ analysis }: Tag, before: Tag | undefined): boolean =>
  analysis !== null &&
  !analysis.article &&
  analysis.enclitic === '' &&
  analysis.conjunction === '' &&
  analysis.stem.endsWith('ه') &&
  (before?.pos === 'nominal' || before?.pos === 'adjective') &&
  before.analysis?.article === true

const ADDING = 'أضاف'

/** An indefinite participle of a verb of saying. */
const isCircumstance = ({ form, article, preposition }: Analysis): boolean =>
  form !== null && isSaid(form, article, preposition) && FRAMES.has(form.foldedLemma)
export const isSaid = ({ pos, indefiniteAccusative, gender }: Features, article: boolean, preposition: string): boolean =>
  pos === 'participle-active' && !article && preposition === '' && (indefiniteAccusative || gender === 'f')

/** «وعلى تويتر كتب الرئيس: …»: wrote, and no books of his, where a colon follows him. */
export function asWriting({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tokens[at]!.word.folded !== WROTE || tag.pos !== 'nominal' || tags[at + 1]?.pos !== 'nominal') return tag
  for (let i = at + 2; i <= at + WRITER && sentenceOf[i] === sentenceOf[at]; i++) {
    if (tags[i]!.pos === 'verb' || /[،؛.]/.test(tokens[i]!.word.surface)) return tag
    if (tokens[i]!.word.surface !== ':') continue
    const analysis = tokens[at]!.word.analyses.find((one) => isSayingVerb(one) && one.enclitic === '')
    return analysis === undefined ? tag : tagOf('verb', analysis, fold(analysis.form!.lemma), null)
  }
  return tag
}
const WROTE = 'كتب'
/** Tokens of who wrote. */
const WRITER = 8

/** «أفادت المصادر بان القوات …»: behind a verb of saying that, written without its hamza, and no man called so. */
export function asThat({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tokens[at]!.word.folded !== THAT || tag.pos === 'complementizer' || tag.pos === 'verb' || sentenceOf[at + 1] !== sentenceOf[at])
    return tag
  const next = tags[at + 1]!
  if (next.pos !== 'nominal' && next.pos !== 'adjective' && next.pos !== 'demonstrative' && next.pos !== 'number') return tag
  for (let i = at - 1; i >= 0 && i >= at - TOLD && sentenceOf[i] === sentenceOf[at]; i--) {
    if (tags[i]!.pos !== 'verb' && !(tags[i]!.derived === 'participle' && FRAMES.has(tags[i]!.lemma))) continue
    const analysis =
      FRAMES.get(tags[i]!.lemma)?.that === true
        ? tokens[at]!.word.analyses.find(({ closed, preposition }) => closed !== null && preposition === 'ب')
        : undefined
    return analysis === undefined ? tag : tagOf('complementizer', analysis, 'ان', null)
  }
  return tag
}
export const THAT = 'بان'
/** Tokens from the verb to what it tells. */
const TOLD = 9

/** «كشف قيادي في …», «نقل مسؤول عن …»: at the beginning, before somebody who is not known, what looks like a verbal noun is the verb. */
export function asOpening({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.derived !== 'masdar' || tag.analysis?.preposition !== '' || tag.analysis.article || !opensClause(tokens, sentenceOf, at))
    return tag
  const next = sentenceOf[at + 1] === sentenceOf[at] ? tags[at + 1]! : undefined
  if (
    next?.analysis?.article !== false ||
    next.analysis.enclitic !== '' ||
    next.analysis.preposition !== '' ||
    next.analysis.conjunction !== ''
  )
    return tag
  if (!HUMANS.has(next.lemma) && !UNKNOWN_SPEAKERS.has(next.analysis.stem)) return tag
  const analysis = tokens[at]!.word.analyses.find(
    (one) =>
      isSayingVerb(one) && one.enclitic === '' && one.conjunction === tag.analysis!.conjunction && fold(one.form!.lemma) === tag.lemma,
  )
  return analysis === undefined ? tag : tagOf('verb', analysis, tag.lemma, null)
}
/** «من جهته، طالب مسعود س بوقف القصف»: where a clause opens and somebody's name follows, what may be a verb of saying is one. */
export function asSaidBy(
  { tokens, tags, sentenceOf }: ArabicDocument,
  names: { readonly at: Int32Array; readonly drafts: readonly { readonly first: number; readonly kind: EntityKind }[] },
  at: number,
  tag: Tag,
): Tag {
  if (tag.pos !== 'nominal' || tag.analysis === null || tag.derived === 'masdar' || tag.analysis.article || tag.analysis.preposition !== '')
    return tag
  const name = sentenceOf[at + 1] === sentenceOf[at] ? (names.at[at + 1] ?? -1) : -1
  if (name === -1 || names.drafts[name]!.kind !== 'person' || names.drafts[name]!.first !== at + 1 || tags[at + 1]!.analysis?.preposition)
    return tag
  if (at === 0 || !opensClause(tokens, sentenceOf, at)) return tag
  const { conjunction } = tag.analysis
  const analysis = tokens[at]!.word.analyses.find(
    (one) => isSayingVerb(one) && one.form?.gender === 'm' && one.enclitic === '' && one.conjunction === conjunction,
  )
  return analysis === undefined ? tag : tagOf('verb', analysis, fold(analysis.form!.lemma), null)
}
export const opensClause = (tokens: ArabicDocument['tokens'], sentenceOf: ArabicDocument['sentenceOf'], at: number): boolean =>
  sentenceOf[at - 1] !== sentenceOf[at] || /^[،,]$/.test(tokens[at - 1]!.word.surface)
const UNKNOWN_SPEAKERS = new Set('قيادي مسؤول مسءول مصدر مصادر متحدث متحدثه ناطق شهود شاهد سكان ناشط ناشطون عضو'.split(' '))

/** «الحريري حذر من أن …»: an adjective by its letters, a verb of saying by the clause that it governs. */
export function asVerb({ tokens, tags }: ArabicDocument, at: number, tag: Tag): Tag {
  const { word } = tokens[at]!
  const [next, then] = [tags[at + 1], tags[at + 2]]
  if (tag.analysis?.article !== false || next === undefined) return tag
  const governs = (lemma: string) =>
    FRAMES.get(lemma)!.by?.includes(next.lemma) === true && next.pos === 'preposition' && then?.pos === 'complementizer'
  const analysis = word.analyses.find((one) => isSayingVerb(one) && governs(fold(one.form!.lemma)))
  return analysis === undefined ? tag : tagOf('verb', analysis, fold(analysis.form!.lemma), null)
}
const isSayingVerb = ({ form }: Analysis): boolean => form?.pos === 'verb' && form.tense === 'perfect' && FRAMES.has(form.foldedLemma)
