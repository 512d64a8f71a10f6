import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { procliticsOf } from '../../names/draft.ts'
import type { Tag } from '../../tagging.ts'
import { nounPhraseEnd } from '../../units.ts'
import { isLongAfter, isPassing } from '../lag.ts'
import { boundEnd } from './bounds.ts'
import { isComma, isQuoteMark } from './insertions.ts'
import { joinedAcross } from './joined-across.ts'
import { opensClause, opensHeading } from './opens-clause.ts'
import { AMONG, type ArgumentPhrase, CLAUSE_END, lastPerson, type OpenClause, prepositionOf } from './phrase.ts'
import { phraseEnd, timeWithin } from './phrase-ends.ts'
import { isVerbToo } from './verb-too.ts'

/** Adds the phrase that begins at a token to its clause; the token behind it, or CLAUSE_END where another clause begins with it. */
export function pastPhrase(clause: OpenClause, at: number): number {
  const aside = pastAdverbial(clause, at) ?? pastBound(clause, at)
  if (aside !== null) return aside
  const { context, limit } = clause
  const { document, names, timeAt } = context
  const tag = document.tags[at]!
  const towards = isTowards(tag)
  const standalone = towards || tag.pos === 'preposition'
  // في يوليو سفينتين: when, and then another phrase
  if (standalone && at < limit && timeAt[at + 1] !== -1) return at + 1
  // تحاصر القرية منذ شهر قوات الحكومة: how long, and then another phrase
  if (tag.lemma === SINCE && at < limit && isBareUnit(document.tags[at + 1]!)) return at + 2
  // بعد مرور أسبوع
  if (standalone && at + 1 < limit && isPassing(document.tags[at + 1]!) && timeAt[at + 2] !== -1) return at + 2
  const named = names.at[at] !== -1 && procliticsOf(document, at) === 0 && !isElided(tag)
  const from = standalone ? at + 1 : at
  const preposition = prepositionOf(
    document,
    towards ? TOWARDS : standalone ? tag.lemma : named ? '' : (tag.analysis?.preposition ?? ''),
    from,
  )
  const whole = from > limit ? at : phraseEnd(context, from, limit)
  // قصف | شنه الجيش
  const end = Math.min(beforeRelative(context, from, whole), timeWithin(context, from, whole))
  return end < from ? at + 1 : addPhrase(clause, at, from, end, preposition)
}

const SINCE = 'منذ'
const UNITS = foldedWords('ساعة يوم أسبوع شهر عام سنة عقد')
const isBareUnit = ({ analysis }: Tag): boolean => analysis?.article === false && analysis.enclitic === '' && UNITS.has(analysis.stem)

/** باتجاه, which is written like a noun. */
const isTowards = ({ derived, lemma, analysis }: Tag): boolean =>
  derived === 'masdar' && lemma === HEADING && analysis?.preposition === 'ب' && analysis.enclitic === '' && analysis.conjunction === ''
const HEADING = fold('اتجه')
const TOWARDS = fold('باتجاه')

/** «قصف شنه الجيش», «انفجار عبوة زرعها مسلحون»: the last token before a verb in a phrase that is written like a noun, or its own last. */
function beforeRelative(context: ReadingContext, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) if (isVerbToo(context, i)) return i - 1
  return last
}

/** Adds a phrase of the tokens `from` to `end`, before which a preposition may stand at `at`, as what it is to those before it. */
function addPhrase(
  { context, first, limit, finite, phrases }: OpenClause,
  at: number,
  from: number,
  end: number,
  preposition: string,
): number {
  const tag = context.document.tags[at]!
  const heading = phrases.at(-1)
  if (from === at && heading !== undefined && heading.last === at - 1) {
    // قرى الجبل المطل على المدينة: it says where what stands before it lies
    if (tag.analysis?.article === true && LYING.has(tag.analysis.stem)) return end + 1
    // في ضربة جوية أميركية: the adjective of a people goes with the noun before it
    if (isNationality(context, at)) {
      phrases[phrases.length - 1] = { ...heading, last: end }
      return end + 1
    }
  }
  // رئيس المجلس في ليبيا محمد المنفي: one who has that office
  if (isBearerBehindPlace(context, phrases, from, end, preposition)) {
    phrases.splice(-2, 2, { ...phrases.at(-2)!, last: end })
    return end + 1
  }
  const joins = preposition === '' && ((tag.analysis?.conjunction ?? '') !== '' || isJoinedInQuotes(context, at) || isApposed(context, at))
  // منذ إعلان الجيش عزل الرئيس: of the verbal noun that says when
  if (preposition === '' && !joins && heading !== undefined && isOfAdjunct(context, heading, phrases, at, finite)) return end + 1
  if (
    joins &&
    heading?.preposition !== 'بين' &&
    (opensClause(context, first, { first: from, last: end }, limit) || opensHeading(context, from))
  )
    return CLAUSE_END
  const coordinated = heading !== undefined && joins
  const across = coordinated ? joinedAcross(context, phrases, from, end) : null
  phrases.push({ first: from, last: end, preposition: across ?? (coordinated ? heading.preposition : preposition), coordinated })
  return end + 1
}

/** «قائد الجيش في السودان عبد الفتاح البرهان»: a person right behind the country of his office; in a town he may be met. */
function isBearerBehindPlace(
  context: ReadingContext,
  phrases: readonly ArgumentPhrase[],
  first: number,
  last: number,
  preposition: string,
): boolean {
  const [title, place] = phrases.slice(-2)
  if (preposition !== '' || place === undefined || title === undefined || title.preposition !== '' || place.preposition !== 'في')
    return false
  if (place.first !== title.last + 2 || first !== place.last + 1 || !context.nameTokens.isTitle(title.first)) return false
  const name = context.names.at[place.first]!
  return (
    name !== -1 &&
    context.mentions[name]!.kind === 'country' &&
    lastPerson(context, { first, last }) !== null &&
    lastPerson(context, title) === null
  )
}
/** The token behind what takes no part of its own: some of those before, a pronoun under its preposition, one side and the other; null for none of these. */
function pastAdverbial({ context, limit, phrases }: OpenClause, at: number): number | null {
  const tag = context.document.tags[at]!
  // قتل عشرة، من بينهم ثلاثة قادة: some of those before, and nobody else
  if (isAmong(tag) && phrases.length > 0) {
    const end = nounPhraseEnd(context.document, context.nameTokens, at + 1, limit)
    if (end > at) phrases.push({ first: at + 1, last: end, preposition: AMONG, coordinated: false })
    return Math.max(end, at) + 1
  }
  // تسيطر عليه الفصائل: what the pronoun completes governs nothing after it
  if (tag.pos === 'preposition' && (tag.analysis?.enclitic ?? '') !== '') return at + 1
  // بين الجيش من جهة والحركة من جهة أخرى: both are between
  const set = sideEnd(context, at, limit)
  return set === null ? null : set + 1
}

/** «أكثر من ستين محتجا»: the token behind what a bound counts, added to the clause; null where no bound begins. */
function pastBound({ context, last, limit, phrases }: OpenClause, at: number): number | null {
  const { document, nameTokens } = context
  const counted = boundEnd(document, at)
  if (counted === null) return null
  const end = timeWithin(context, counted, nounPhraseEnd(document, nameTokens, counted, limit))
  if (end < counted) return null
  // على نحو ستين محتجا, بأكثر من قذيفة
  const before = document.tags[at - 1]!
  const governor = before.pos === 'preposition' && before.analysis?.enclitic === '' ? before.lemma : ''
  const preposition = governor !== '' && at - 1 > last ? governor : (document.tags[at]!.analysis?.preposition ?? '')
  phrases.push({ first: counted, last: end, preposition, coordinated: false })
  return end + 1
}

/** «حركتان مسلحتان، هما حركة العدل وحركة التحرير»: the names of those just told of. */
const isApposed = ({ document: { tags, tokens } }: ReadingContext, at: number): boolean =>
  at > 1 && tags[at - 1]!.pos === 'pronoun' && THEY.has(tokens[at - 1]!.word.folded) && isComma(tokens[at - 2]!)
const THEY = foldedWords('هما هم وهما وهم')

/** Right after a verbal noun with its doers that says when or why: its object, where the verb has what it takes. */
function isOfAdjunct(
  context: ReadingContext,
  before: ArgumentPhrase,
  phrases: readonly ArgumentPhrase[],
  at: number,
  finite: boolean,
): boolean {
  const { tags } = context.document
  const head = phrases.findLast(({ coordinated }) => !coordinated)!
  if (before.last !== at - 1 || tags[head.first]!.derived !== 'masdar' || !(WHEN.has(head.preposition) || isLongAfter(context, head)))
    return false
  if (before.first === head.first && head.first === head.last && (tags[head.first]!.analysis?.enclitic ?? '') === '') return false
  return !finite || phrases.some(({ preposition }) => preposition === '')
}
const WHEN = foldedWords('منذ بعد قبل عقب إثر خلال أثناء لدى عند جراء بسبب نتيجة رغم غداة عشية قبيل بعيد')

const isAmong = ({ pos, lemma, analysis }: Tag): boolean =>
  pos === 'preposition' && lemma === 'بين' && (analysis?.enclitic === 'هم' || analysis?.enclitic === 'هن' || analysis?.enclitic === 'ها')
const LYING = foldedWords(
  'مطل مطلة واقع واقعة كائن كائنة مجاور مجاورة محاذي محاذية محاذ متاخم متاخمة محيط محيطة قريب قريبة مؤدي مؤدية رابط رابطة',
)

/** «من جهة», «من جانب آخر», «من ناحية ثانية،»: the end of what only sets one of two apart, with its comma; null where من has its own noun. */
function sideEnd({ document: { tags, tokens } }: ReadingContext, at: number, limit: number): number | null {
  if (tags[at]!.pos !== 'preposition' || tags[at]!.lemma !== 'من' || !SIDES.has(tags[at + 1]?.analysis?.stem ?? '')) return null
  const isOther = OTHERS.has(tags[at + 2]?.analysis?.stem ?? tags[at + 2]?.lemma ?? '')
  const end = isOther ? at + 2 : at + 1
  const next = tags[end + 1]
  if (end + 1 > limit || next === undefined) return end
  if (isComma(tokens[end + 1]!)) return (tags[end + 2]?.analysis?.conjunction ?? '') === 'و' && !isOther ? end + 1 : end
  return isOther || (next.analysis?.conjunction ?? '') !== '' || tokens[end + 1]!.kind === 'punctuation' ? end : null
}
const SIDES = foldedWords('جهة جانب طرف ناحية')
const OTHERS = foldedWords('آخر أخرى ثان ثاني ثانية أول أولى واحد مقابل')

/** للجيش: ل stands before the article of the name, and is none of its letters. */
const isElided = ({ analysis }: Tag): boolean => analysis?.article === true && analysis.preposition === 'ل'

/** «الحكومة و«حركة 23 مارس»»: what is quoted behind a lone و. */
const isJoinedInQuotes = ({ document: { tokens } }: ReadingContext, at: number): boolean =>
  tokens[at - 2]?.word.folded === 'و' && isQuoteMark(tokens[at - 1]!)

/** An adjective of a people without article or conjunction; «أميركيا» after a subject may be whom it is done to. */
const isNationality = ({ names, mentions, document: { tokens, tags } }: ReadingContext, at: number): boolean =>
  names.at[at] !== -1 &&
  names.last[names.at[at]!] === at &&
  mentions[names.at[at]!]!.rule === 'name.demonym' &&
  tags[at]!.analysis?.conjunction !== 'و' &&
  !/^ال|ا$/u.test(tokens[at]!.word.folded)
