import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { extendOverOffice } from '../../statements/speakers/speaker-office.ts'
import type { Tag } from '../../tagging.ts'
import { nounPhraseEnd } from '../../units.ts'
import { takenUpBy } from './front.ts'
import { isQuoteMark } from './insertions.ts'

/** Last token of the noun phrase at `first`; «المتحدث باسم الجبهة حسن», «القيادي في الحركة س ص» are one, up to the name. */
export function phraseEnd(context: ReadingContext, first: number, limit: number): number {
  const end = nounPhraseEnd(context.document, context.nameTokens, first, limit)
  const called = end < first ? null : calledAfter(context, end, limit)
  if (called !== null) return called
  const { names, mentions } = context
  const isTitled = end >= first && (context.nameTokens.isTitle(first) || mentions[names.at[first] ?? -1]?.kind === 'office')
  const borne = isTitled ? bearerBehindBodies(context, end, limit) : null
  if (borne !== null) return borne
  const served = isTitled ? Math.min(limit, extendOverOffice(context, first, end)) : end
  const who = served > end && served < limit ? names.at[served + 1]! : -1
  return who !== -1 && mentions[who]!.kind === 'person' ? names.last[who]! : served
}

/** «مجموعة تسمى «الكتيبة السوداء»», «جماعة تطلق على نفسها «جيش الجبل»»: the last token of what those are called; null where nothing says so. */
function calledAfter({ document: { tags, tokens }, names }: ReadingContext, end: number, limit: number): number | null {
  const verb = tags[end + 1]
  if (end + 2 > limit || verb === undefined || verb.pos !== 'verb') return null
  const isItself = GIVING.has(verb.lemma) && tags[end + 2]!.lemma === 'علي' && tags[end + 3]?.lemma === SELF
  const from = isItself ? end + 4 : CALLING.has(verb.lemma) && verb.analysis?.enclitic === '' ? end + 2 : -1
  const at = from !== -1 && from <= limit && isQuoteMark(tokens[from]!) ? from + 1 : from
  const name = at === -1 || at > limit ? -1 : names.at[at]!
  if (name === -1 || names.last[name]! > limit) return null
  const last = names.last[name]!
  return at > from && last < limit && isQuoteMark(tokens[last + 1]!) ? last + 1 : last
}
const CALLING = foldedWords('سمّى دعا عرف')
const GIVING = foldedWords('أطلق')
const SELF = 'نفس'

/** The last token of a person's name that stands right behind the bodies in which a title is borne; null where none does. */
function bearerBehindBodies(
  { document: { tags, sentenceOf }, names, mentions }: ReadingContext,
  end: number,
  limit: number,
): number | null {
  let at = end + 1
  for (let bodies = 0; bodies < 2 && at < limit && sentenceOf[at + 1] === sentenceOf[end] && BEARING.has(tags[at]!.lemma); bodies++) {
    const name = names.at[at + 1]!
    if (name === -1 || (mentions[name]!.kind !== 'organisation' && mentions[name]!.kind !== 'group')) return null
    at = names.last[name]! + 1
  }
  const who = at > end + 1 && at <= limit && sentenceOf[at] === sentenceOf[end] ? names.at[at]! : -1
  return who !== -1 && mentions[who]!.kind === 'person' && names.last[who]! <= limit ? names.last[who]! : null
}
/** القيادي في الحركة, النائب عن الحزب */
const BEARING = foldedWords('في عن لدى')

/** «متظاهر السبت»: a day within a phrase, and in no name, ends it. */
export function timeWithin({ timeAt, names }: ReadingContext, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) if (timeAt[i] !== -1 && names.at[i] === -1) return i - 1
  return last
}

/**
 * «خطف مسلحون يرتدون زي الجيش ثلاثة أطباء»: the object of the verb before, past what the relative clause takes: one bare phrase, or none where a
 * preposition is right behind its verb, and those with prepositions. Null where nothing more stands in its clause.
 */
export function pastRelative(context: ReadingContext, at: number, limit: number): number | null {
  const { tokens, tags } = context.document
  let verb = at
  // كانوا يستقلون
  while (tags[verb + 1]?.pos === 'verb' && verb < limit) verb++
  const isGoverned = ({ pos, analysis }: Tag) => pos === 'preposition' || (analysis?.preposition ?? '') !== ''
  let taken = tags[verb]!.analysis?.enclitic !== '' || (verb < limit && isGoverned(tags[verb + 1]!))
  for (let i = verb + 1; i <= limit; ) {
    const { pos, analysis, derived } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'complementizer' || pos === 'relative') return null
    if (context.timeAt[i] !== -1) {
      i++
      continue
    }
    const isObject = (pos === 'nominal' || tokens[i]!.kind === 'number' || pos === 'number') && derived !== 'masdar'
    const joined = (analysis?.conjunction ?? '') !== '' || isGoverned(tags[i]!)
    if (taken && !joined && isObject) return i
    const from = pos === 'preposition' ? i + 1 : i
    // أثناء عبورها خليج عدن: a verbal noun may have an object of its own
    if (from <= limit && tags[from]!.derived === 'masdar') taken = false
    else if (!joined) taken = true
    i = Math.max(i, phraseEnd(context, from, limit)) + 1
  }
  return null
}

/**
 * To the mark that closes a relative clause; where its verb has its object in a pronoun (التي شنها التحالف, التي سيطر عليها المسلحون), to the noun beyond its
 * subject that nothing governs there: «استهدفت الغارات التي شنها التحالف مواقع الحركة».
 */
export function skipRelative(context: ReadingContext, at: number, limit: number): number {
  const { tokens, tags } = context.document
  const verb = tags[at]!.pos === 'relative' ? at + 1 : at
  const isTaken = ((tags[verb]?.pos === 'verb' || verb === at) && isWrittenTo(tags[verb]!)) || takenUpBy(context, verb) !== null
  let hasSubject = false
  let another = false
  let i = at + 1
  while (i <= limit && tokens[i]!.kind !== 'punctuation' && tags[i]!.pos !== 'complementizer') {
    const isGoverned = tags[i]!.pos === 'preposition' && tags[i]!.analysis?.enclitic === ''
    const from = isGoverned ? i + 1 : i
    const { pos, analysis } = tags[from] ?? tags[i]!
    // احتضنتها المدينة وأدارها المجلس
    another ||= i > verb && pos === 'verb'
    if (!isTaken || another || i <= verb || context.timeAt[from] !== -1 || pos !== 'nominal') {
      i++
      continue
    }
    const isBare = !isGoverned && analysis?.preposition === '' && analysis.conjunction === ''
    if (isBare && hasSubject) return i
    hasSubject ||= isBare
    i = Math.max(from, phraseEnd(context, from, limit)) + 1
  }
  return i
}

const isWrittenTo = ({ analysis }: Tag): boolean => (analysis?.enclitic ?? '') !== ''
