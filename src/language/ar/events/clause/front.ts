import type { ReadingContext } from '../../context.ts'
import { nounPhraseEnd } from '../../units.ts'
import { boundEnd } from './bounds.ts'
import { isComma, isQuoteMark } from './insertions.ts'
import type { ArgumentPhrase } from './phrase.ts'

/** «قال فلان «الجيش قام بقصف …»»: the noun phrase with which a quotation opens, right before its verb. */
export function openingQuote({ document: { tokens, tags }, nameTokens, document }: ReadingContext, at: number): ArgumentPhrase | null {
  for (let i = at - 2; i >= Math.max(1, at - QUOTED); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (!/^[«“"]$/.test(tokens[i]!.word.surface)) continue
    const last = nounPhraseEnd(document, nameTokens, i + 1, at - 1)
    return last === at - 1 ? { first: i + 1, last, preposition: '', coordinated: false } : null
  }
  return null
}
/** Tokens from a quotation mark to the verb behind the subject. */
const QUOTED = 7

/** القوات التي قصفت المدينة: what the relative takes up does it, unless a pronoun on the verb takes it up as object. */
export function antecedentOf(context: ReadingContext, at: number): ArgumentPhrase | null {
  const { tags } = context.document
  if (tags[at - 1]?.pos !== 'relative' || (tags[at]!.analysis?.enclitic ?? '') !== '') return null
  // الجيش هو الذي قصف: whom the pronoun stands for
  let first = isCleft(context, at) ? at - 3 : (namedBeforeComma(context, at) ?? behindPlace(context, at))
  const last = first
  let name = context.names.at[first] ?? -1
  // حكومة الوحدة الوطنية المعارضة: an adjective that may stand for people too
  const before = context.names.at[first - 1] ?? -1
  if (name !== -1 && before !== -1 && before !== name && context.mentions[name]!.rule === 'name.group' && isAdjectiveOf(context, first)) {
    name = before
    first--
  }
  // الطائرة الماليزية التي أسقطت: the noun that a people's adjective qualifies
  if (name !== -1 && first > 0 && isOfPeople(context, first, name)) {
    name = -1
    first--
  }
  if (name !== -1) while (context.names.at[first - 1] === name) first--
  else while (tags[first]?.pos === 'adjective') first--
  if (tags[first] === undefined || (name === -1 && tags[first]!.pos !== 'nominal')) return null
  return { first, last, preposition: '', coordinated: false }
}

/** «البحث عن رضوان صاديروف، الذي خطف»: the last token of somebody named right before a comma; null where nobody of the relative's gender stands there. */
function namedBeforeComma({ document: { tokens }, names, mentions }: ReadingContext, verb: number): number | null {
  const name = verb >= 3 && isComma(tokens[verb - 2]!) ? (names.at[verb - 3] ?? -1) : -1
  return name !== -1 && mentions[name]!.kind === 'person' && tokens[verb - 1]!.word.folded === WHO ? verb - 3 : null
}
const WHO = 'الذي'

/** «المدينة التي دخل الجيش ضواحيها»: the verb behind the relative agrees with another. */
export function isOfAnother({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  const { gender = null, number = null } = tags[at]!.analysis?.form ?? {}
  const own = RELATIVE_GENDER.get(tokens[at - 1]?.word.folded ?? '')
  return own !== undefined && number === 's' && gender !== null && gender !== own
}
const RELATIVE_GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['الذي', 'm'],
  ['التي', 'f'],
])

/** «الجيش هو الذي قصف», «القوات هي التي»: a pronoun between the subject and the relative. */
export const isCleft = ({ document: { tags } }: ReadingContext, verb: number): boolean =>
  tags[verb - 1]?.pos === 'relative' &&
  tags[verb - 2]?.pos === 'pronoun' &&
  (tags[verb - 3]?.pos === 'nominal' || tags[verb - 3]?.pos === 'adjective')

/** An adjective of a people or country behind a noun with the article. */
const isOfPeople = ({ mentions, nameTokens, document: { tags } }: ReadingContext, at: number, name: number): boolean =>
  mentions[name]!.rule === 'name.demonym' &&
  nameTokens.isNisba(name) &&
  tags[at - 1]?.pos === 'nominal' &&
  tags[at - 1]!.analysis?.article === true

/** «السكان في مدينة الفاشر الذين خرجوا»: the last token of whom a relative pronoun of many takes up, past where one place says that they are. */
function behindPlace({ document: { tags, tokens }, names, mentions }: ReadingContext, verb: number): number {
  const before = verb - 2
  const name = names.at[before] ?? -1
  if (!MANY.test(tokens[verb - 1]!.word.folded) || name === -1 || !PLACES.has(mentions[name]!.kind)) return before
  for (let i = before; i >= Math.max(1, before - PLACE_REACH); i--)
    if (tags[i]!.pos === 'preposition') return i - 1
    else if (names.at[i] === -1 && tags[i]!.pos !== 'nominal') return before
  return before
}
const MANY = /^الذين$/u
const PLACES: ReadonlySet<string> = new Set(['place', 'country', 'facility'])
/** Tokens of a place with its heads. */
const PLACE_REACH = 5

/** Right behind a name, with the article and without و, a noun in the singular qualifies it. */
const isAdjectiveOf = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  tags[at]!.analysis?.article === true && tags[at]!.analysis!.conjunction === '' && tags[at]!.analysis!.form?.number === 's'

/** The names that a dual relative pronoun takes up besides the last: «السعودية والولايات المتحدة اللتان ترعيان المحادثات». */
export function joinedAntecedents(context: ReadingContext, at: number): readonly number[] {
  const { document, names } = context
  if (document.tags[at - 1]?.pos !== 'relative' || !DUAL.test(document.tokens[at - 1]!.word.folded)) return []
  let last = at - 2
  const out: number[] = []
  for (let name = names.at[last] ?? -1; name !== -1; name = names.at[last] ?? -1) {
    out.unshift(name)
    while (names.at[last] === name) last--
    if (document.tags[last + 1]!.analysis?.conjunction !== 'و') break
  }
  return out.length > 1 ? out : []
}
const DUAL = /^الل[تذ](?:ان|ين)$/u

/** The preposition with a pronoun right after a verb: سيطرت عليها. */
export function takenUpBy({ document: { tags } }: ReadingContext, at: number): string | null {
  const next = tags[at + 1]
  return next?.pos === 'preposition' && (next.analysis?.enclitic ?? '') !== '' ? next.lemma : null
}

/** «أن أفرادا من قوات حفظ السلام قتلوا»: what stands between أن and its verb, with what it is a part of. */
export function afterComplementizer(context: ReadingContext, at: number): ArgumentPhrase | null {
  const { tags, tokens } = context.document
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (/["«“]/.test(tokens[i]!.word.surface) && tags[i - 1]?.pos === 'complementizer') continue
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb' || tags[i]!.pos === 'relative') return null
    if (tags[i]!.pos !== 'complementizer') continue
    if (i === at - 1 || (tags[i]!.analysis?.enclitic ?? '') !== '') return null
    const opening = tokens[i + 1]!.kind === 'punctuation' ? i + 2 : i + 1
    const from = boundEnd(context.document, opening) ?? opening
    let last = nounPhraseEnd(context.document, context.nameTokens, from, at - 1)
    if (last > i && tags[last + 1]?.lemma === 'من' && last + 2 < at)
      last = Math.max(last, nounPhraseEnd(context.document, context.nameTokens, last + 2, at - 1))
    // قوة كبيرة للجيش
    if (last > i && last + 1 < at && tags[last + 1]?.analysis?.preposition === 'ل' && tags[last + 1]!.pos === 'nominal')
      last = Math.max(last, nounPhraseEnd(context.document, context.nameTokens, last + 1, at - 1))
    return last > i ? { first: from, last, preposition: '', coordinated: false } : null
  }
  return null
}

/** «كييف وموسكو تتبادلان الأسرى»: what is joined to a subject in front, up to its verb. */
export function joinedBefore(context: ReadingContext, { last }: Pick<ArgumentPhrase, 'last'>, verb: number): readonly ArgumentPhrase[] {
  const { document, nameTokens } = context
  const out: ArgumentPhrase[] = []
  let at = last + 1
  // الحكومة و«حركة إم 23» اتفقتا
  const isQuoted = () => document.tokens[at]!.word.folded === 'و' && isQuoteMark(document.tokens[at + 1]!)
  while (at < verb && (document.tags[at]!.analysis?.conjunction === 'و' || isQuoted())) {
    const first = isQuoted() ? at + 2 : at
    const end = nounPhraseEnd(document, nameTokens, first, verb - 1)
    if (end < first) return []
    out.push({ first, last: end, preposition: '', coordinated: true })
    at = isQuoteMark(document.tokens[end + 1]!) ? end + 2 : end + 1
  }
  while (at < verb && document.tags[at]!.pos === 'verbal-particle') at++
  return at === verb ? out : []
}
