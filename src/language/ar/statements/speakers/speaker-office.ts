import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import { FRAMES } from '../frames.ts'
import { extendOverApposition } from './speaker-apposition.ts'
import { extendOverOwner } from './speaker-lam-phrases.ts'

/** «مسؤول في الصليب الأحمر», «نائب بالبرلمان»: one who is not named is told by the body he belongs to. */
function worksIn(context: ReadingContext, first: number, at: number): boolean {
  const { document, names, mentions, heads } = context
  const { tags, tokens } = document
  const { lemma, analysis, pos } = tags[at]!
  const isJoined = pos === 'nominal' && analysis?.preposition === 'ب'
  if ((lemma !== 'في' && !isJoined) || tags[first]!.analysis?.article === true) return false
  const noun = isJoined ? at : at + 1
  const body = names.at[noun] ?? -1
  const isBody =
    body === -1
      ? tokens[noun] !== undefined && (heads.organisation(tokens[noun].word) !== null || heads.group(tokens[noun].word) !== null)
      : mentions[body]!.kind === 'organisation' || mentions[body]!.kind === 'group'
  return isBody && !(isJoined && isGovernedBy(context, first, at))
}

/** «طالب ناشط بحكومة مدنية»: behind a verb that governs what is said by ب the first phrase with it is that, unless another follows. */
function isGovernedBy({ document, nameTokens }: ReadingContext, first: number, at: number): boolean {
  const { tags, sentences, sentenceOf } = document
  const frame = tags[first - 1]?.pos === 'verb' ? FRAMES.get(tags[first - 1]!.lemma) : undefined
  if (!frame?.by?.includes('ب')) return false
  const next = tags[Math.max(at, nounPhraseEnd(document, nameTokens, at, sentences[sentenceOf[at]!]!.last)) + 1]
  return next?.analysis?.preposition !== 'ب'
}

/** «المبعوث الأممي إلى ميانمار»: to whom he is sent; not what a verb governs by the same preposition (أشار المبعوث إلى ميانمار). */
function isSentTo({ document: { tags, tokens, sentenceOf }, names, mentions }: ReadingContext, first: number, at: number): boolean {
  if (tags[at]!.lemma !== TO || !ENVOYS.has(tags[first]!.analysis?.stem ?? '')) return false
  const kind = (names.at[at + 1] ?? -1) === -1 ? null : mentions[names.at[at + 1]!]!.kind
  if (kind !== 'country' && kind !== 'place') return false
  const frame = tags[first - 1]?.pos === 'verb' ? FRAMES.get(tags[first - 1]!.lemma) : undefined
  if (!frame?.by?.includes(TO)) return frame !== undefined || tags[first - 1]?.pos !== 'verb'
  for (let i = at + 2; i <= at + GOVERNED && sentenceOf[i] === sentenceOf[at]; i++) {
    if (tags[i]!.lemma === TO && tags[i]!.pos === 'preposition') return true
    if (tags[i]!.pos === 'verb' || /[؛.:]/.test(tokens[i]!.word.surface)) return false
  }
  return false
}
const TO = 'الي'
const ENVOYS = foldedWords('مبعوث مبعوثة موفد موفدة سفير سفيرة')
/** Tokens between whom he is sent to and what his verb governs. */
const GOVERNED = 8

/** «اتهامات الوزير للحركة بخرق الهدنة»: whom he charges, where ل stands before no other. */
function isCharged({ document: { tags, tokens } }: ReadingContext, first: number, at: number): boolean {
  const noun = tags[first - 1]
  if (noun?.lemma !== CHARGE || noun.derived !== 'masdar' || tags[at]!.analysis?.preposition !== 'ل') return false
  for (let i = at + 1; i <= at + GOVERNED && i < tags.length; i++) {
    if (tokens[i]!.kind === 'punctuation') return true
    if (tags[i]!.analysis?.preposition === 'ل') return false
    if (tags[i]!.analysis?.preposition === 'ب') return true
  }
  return true
}
const CHARGE = 'اتهم'

/** Who reports without a name. */
const SOURCES = new Set(['مصدر', 'مصادر'])

const ON_BEHALF_OF = new Set(['باسمه', 'باسمها', 'باسمهم', 'باسمهما'])

/** «المتحدث باسم الجيش», «الأمين العام للأمم المتحدة», «السفير لدى بغداد»: whom a title serves belongs to its phrase. */
export function extendOverOffice(context: ReadingContext, first: number, last: number): number {
  const { document, nameTokens } = context
  const affairs = document.tags[last + 1]?.analysis
  if (affairs?.preposition === 'ل' && AFFAIRS.has(affairs.stem) && document.sentenceOf[last + 1] === document.sentenceOf[first])
    return extendOverApposition(context, first, affairsEnd(context, last + 1, document.sentences[document.sentenceOf[first]!]!.last))
  const isSource = SOURCES.has(document.tags[first]!.lemma)
  if (
    !(nameTokens.isTitle(first) || isSource) ||
    last + 1 >= document.tokens.length ||
    document.sentenceOf[last + 1] !== document.sentenceOf[first]
  )
    return last
  const tag = document.tags[last + 1]!
  const name = context.names.at[last]!
  // قال المدير س ص للقناة: whom he tells it
  if (name !== -1 && context.mentions[name]!.kind === 'person') return last
  // المتحدث باسمه
  if (ON_BEHALF_OF.has(document.tokens[last + 1]!.word.folded)) return last + 1
  const serves =
    tag.lemma === 'لدي' ||
    document.tokens[last + 1]!.word.folded === 'باسم' ||
    // … not the paper he speaks to (دبلوماسي غربي لصحيفة النهار)
    (tag.analysis?.preposition === 'ل' &&
      context.names.at[last + 1] !== -1 &&
      context.mentions[context.names.at[last + 1]!]!.kind !== 'agency' &&
      context.names.drafts[context.names.at[last + 1]!]!.subtype !== 'media' &&
      context.heads.organisation(document.tokens[last + 1]!.word)?.subtype !== 'media') ||
    isSentTo(context, first, last + 1) ||
    worksIn(context, first, last + 1)
  if (!serves || isCharged(context, first, last + 1)) return last
  if (!serves || (isSource && !worksIn(context, first, last + 1))) return last
  const from = tag.pos === 'preposition' || document.tokens[last + 1]!.word.folded === 'باسم' ? last + 2 : last + 1
  const { last: end } = document.sentences[document.sentenceOf[first]!]!
  // المتحدث باسم الخارجية: read as an adjective
  const named = from === last + 2 && from <= end && document.tags[from]!.analysis?.article === true ? from : last
  const owner = extendOverOwner(context, Math.max(named, nounPhraseEnd(document, nameTokens, from, end)))
  // المراقب الدائم لدولة فلسطين لدى الأمم المتحدة
  const isAccredited = owner + 2 <= end && document.tags[owner + 1]!.lemma === 'لدي'
  const served = isAccredited ? Math.max(owner, nounPhraseEnd(document, nameTokens, owner + 2, end)) : owner
  // المتحدث باسم غرفة العمليات المشتركة العقيد س ص
  const within = placeBehind(context, served)
  if (within !== null && document.sentenceOf[within + 1] === document.sentenceOf[first] && isBearer(context, within + 1))
    return extendOverApposition(context, first, within)
  const isNext = document.sentenceOf[served + 1] === document.sentenceOf[first] && served + 1 < document.tokens.length
  return isNext && nameTokens.isTitle(served + 1) ? extendOverApposition(context, first, served) : served
}

/** «المتحدث باسم البعثة في مالي العقيد س»: the last token of the place where what he speaks for is, or null. */
function placeBehind({ document: { tags, sentenceOf }, names, mentions }: ReadingContext, last: number): number | null {
  const name = tags[last + 1]?.lemma === 'في' && sentenceOf[last + 2] === sentenceOf[last] ? (names.at[last + 2] ?? -1) : -1
  return name !== -1 && (mentions[name]!.kind === 'place' || mentions[name]!.kind === 'country') ? names.last[name]! : null
}
/** His rank, or his name. */
const isBearer = ({ nameTokens, names, mentions }: ReadingContext, at: number): boolean =>
  nameTokens.isTitle(at) || (names.at[at] !== undefined && names.at[at] !== -1 && mentions[names.at[at]!]!.kind === 'person')

const AFFAIRS = foldedWords('شؤون شئون حقوق عملية عمليات سياسة سياسات')
/** «مساعد الوزير لشؤون السودان والصومال»: with what و joins to it. */
function affairsEnd({ document, names, nameTokens }: ReadingContext, at: number, limit: number): number {
  let end = Math.max(at, nounPhraseEnd(document, nameTokens, at, limit))
  while (end < limit) {
    const { pos, analysis } = document.tags[end + 1]!
    if (analysis?.conjunction !== 'و' || (pos !== 'nominal' && pos !== 'adjective')) break
    if (!analysis.article && names.at[end + 1] === -1) break
    const next = nounPhraseEnd(document, nameTokens, end + 1, limit)
    if (next <= end || document.tags[next + 1]?.pos === 'verb') break
    end = next
  }
  return end
}
