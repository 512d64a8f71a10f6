import type { TalkFormat } from '../../../model/lists.ts'
import { firstEndingAfter } from '../../../text/spans.ts'
import type { UnresolvedEvent, UnresolvedTalkDetail } from '../../contract.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { readOrdinal } from '../rules/timex/ordinal.ts'
import { tagTest } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import type { AgendaItem } from './agenda.ts'
import { findDelegates } from './delegations.ts'
import { mayBeOutcome, outcomeAt } from './outcome.ts'
import { isEnd, isNegotiation, isRound, isTalks } from './words.ts'

type Detail = Omit<UnresolvedTalkDetail, 'event'>

/** Sentences after the talks in which more may be told of them. */
const AFTER = 5
const FORMATS: readonly (readonly [TalkFormat, ReadonlySet<string>])[] = [
  ['direct', foldedWords('مباشرة مباشر')],
  ['technical', foldedWords('فنية فني تقنية تقني')],
  ['shuttle', foldedWords('مكوكية')],
]
/** Formats in words of their own behind the talks: «عبر وسطاء», «وجها لوجه», «على مستوى الخبراء». */
const PHRASES: readonly (readonly [TalkFormat, first: ReadonlySet<string>, last: ReadonlySet<string>])[] = [
  ['indirect', foldedWords('عبر'), foldedWords('وسيط وسطاء وسطائهم وسطاء')],
  ['direct', foldedWords('وجها'), foldedWords('وجه لوجه')],
  ['technical', foldedWords('مستوى'), foldedWords('خبراء فنيين')],
]
const NOT = fold('غير')
const LASTING = foldedWords('استمر دام استغرق امتد تواصل')

/**
 * What an article tells of talks beside that they are held: their number, form, agenda, delegations, length and outcome, each with its words and with the event it
 * is told of, which stands in the same sentence or in the few before.
 */
export function findTalkDetails(
  context: ReadingContext,
  events: readonly UnresolvedEvent[],
  agenda: readonly AgendaItem[],
): readonly UnresolvedTalkDetail[] {
  const { sentences } = context.document
  const sentenceAt = (offset: number): number => {
    const at = firstEndingAfter(sentences, offset)
    return at < sentences.length && sentences[at]!.start <= offset ? at : -1
  }
  const talks = events.flatMap(({ type, start }, index) => (type === 'talks' ? [{ index, start, sentence: sentenceAt(start) }] : []))
  if (talks.length === 0) return []
  const isNear = (here: number) => talks.some(({ sentence }) => sentence <= here && here - sentence <= AFTER)
  const found = [
    ...sentences.flatMap(({ first, last }, here) => (isNear(here) ? inSentence(context, first, last) : [])),
    ...agenda.map(
      (item): Detail => ({ start: item.start, end: item.end, kind: 'agenda', value: null, name: null, party: null, time: null }),
    ),
    ...findDelegates(context).map(({ kind, name, party }): Detail => {
      const { start, end } = context.mentions[name]!
      return { start, end, kind, value: null, name, party, time: null }
    }),
  ]
  return found
    .flatMap((detail) => {
      const here = sentenceAt(detail.start)
      const near = talks
        .filter(({ sentence }) => sentence <= here && here - sentence <= AFTER)
        .map(({ index, start, sentence }) => ({ index, distance: Math.abs(start - detail.start), sentence }))
      const own = near.filter(({ sentence }) => sentence === here).toSorted((a, b) => a.distance - b.distance)[0] ?? near.at(-1)
      // a round by its number alone may be of a sport: only negotiations have rounds
      const fits = own !== undefined && (detail.kind !== 'round' || events[own.index]!.mode !== 'meeting')
      return fits ? [{ ...detail, event: own.index }] : []
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Words that tell something of talks, or may. */
const mayTell = tagTest((tag) => {
  const { lemma, analysis } = tag
  const stem = analysis?.stem ?? ''
  return (
    isRound(tag) ||
    FORMATS.some(([, stems]) => stems.has(stem)) ||
    PHRASES.some(([, first]) => first.has(stem) || first.has(lemma)) ||
    mayBeOutcome(tag)
  )
})

function inSentence(context: ReadingContext, first: number, last: number): readonly Detail[] {
  const found: Detail[] = []
  const { tags } = context.document
  for (let at = first; at <= last; at++) {
    const one =
      (mayTell(tags[at]!)
        ? (roundAt(context, at, last) ??
          formatAt(context, at, first) ??
          phraseAt(context, at, first, last) ??
          outcomeIn(context, at, first, last))
        : null) ?? durationAt(context, at, first, last)
    if (one !== null) found.push(one)
  }
  // of two outcomes in a sentence the first is what the other explains
  const outcome = found.find(({ kind }) => kind === 'outcome')
  return found.filter((one) => one.kind !== 'outcome' || one === outcome)
}

const detail = (
  context: ReadingContext,
  first: number,
  last: number,
  kind: Detail['kind'],
  value: string | null,
  time: number | null = null,
): Detail => ({
  ...spanOfTokens(context.document, first, last),
  kind,
  value,
  name: null,
  party: null,
  time,
})

/** الجولة الثانية, جولة ثالثة من المحادثات; not the second round of an election. */
function roundAt(context: ReadingContext, at: number, last: number): Detail | null {
  const { tags } = context.document
  if (!isRound(tags[at]!) || at === last) return null
  // جولة المفاوضات الخامسة
  const ordinal = readOrdinal(context.document, isNegotiation(tags[at + 1]!) && at + 1 < last ? at + 2 : at + 1)
  if (ordinal === null) return null
  const next = tags[ordinal.next]
  const of =
    next?.pos === 'preposition' && next.lemma === 'من' ? tags[ordinal.next + 1] : next?.analysis?.preposition === 'ل' ? next : undefined
  if (of !== undefined && ordinal.next <= last && !isNegotiation(of)) return null
  return detail(context, at, ordinal.next - 1, 'round', String(ordinal.value))
}

/** المحادثات غير المباشرة, جولة مفاوضات فنية. */
function formatAt(context: ReadingContext, at: number, first: number): Detail | null {
  const { tags } = context.document
  const { pos, analysis } = tags[at]!
  if (pos !== 'adjective' && pos !== 'nominal' && pos !== 'adverb') return null
  const format = FORMATS.find(([, stems]) => stems.has(analysis?.stem ?? ''))?.[0]
  if (format === undefined || !followsTalks(context, at, first)) return null
  if (tags[at - 1]?.lemma !== NOT) return detail(context, at, at, 'format', format)
  return format === 'direct' ? detail(context, at - 1, at, 'format', 'indirect') : null
}

/** «محادثات عبر وسطاء»: behind the talks, in their clause. */
function phraseAt(context: ReadingContext, at: number, first: number, last: number): Detail | null {
  const { tags } = context.document
  const isOf = (tag: Tag | undefined, words: ReadonlySet<string>) => words.has(tag?.lemma ?? '') || words.has(tag?.analysis?.stem ?? '')
  const format = PHRASES.find(([, from, to]) => isOf(tags[at], from) && at < last && isOf(tags[at + 1], to))?.[0]
  if (format === undefined) return null
  for (let i = at - 1; i >= Math.max(first, at - CLAUSE); i--) {
    if (isTalks(tags[i]!)) return detail(context, at, at + 1, 'format', format)
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'punctuation') return null
  }
  return null
}
/** Tokens between the talks and words for their form. */
const CLAUSE = 14

function outcomeIn(context: ReadingContext, at: number, first: number, last: number): Detail | null {
  const found = outcomeAt(context.document.tags, at, first, last)
  return found === null ? null : detail(context, found.first, found.last, 'outcome', found.outcome)
}

/** An adjective of the talks: nothing but adjectives and the noun they belong to lies between. */
function followsTalks({ document: { tags } }: ReadingContext, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    if (isTalks(tags[i]!)) return true
    if (tags[i]!.pos !== 'adjective' && tags[i]!.lemma !== NOT && tags[i]!.pos !== 'number') return false
  }
  return false
}

/** استمرت المحادثات ثلاثة أيام; اختتمت الجولة بعد ثلاثة أيام. */
function durationAt(context: ReadingContext, at: number, first: number, last: number): Detail | null {
  const { tags, tokens } = context.document
  const time = context.timeAt[at]!
  if (time === -1 || context.timeAt[at - 1] === time || context.times[time]!.time.kind !== 'duration') return null
  let end = at
  while (end < last && context.timeAt[end + 1] === time) end++
  let verb = at - 1
  while (verb > first && verb > at - 12 && tags[verb]!.pos !== 'verb' && tags[verb]!.pos !== 'punctuation') verb--
  if (verb >= first && LASTING.has(tags[verb]!.lemma)) {
    const subject = verb === at - 1 ? tags.slice(first, verb).some(isTalks) : isTalks(tags[verb + 1]!)
    return subject ? detail(context, at, end, 'duration', null, time) : null
  }
  const before = tags[at - 1]
  const after = before?.pos === 'preposition' && before.lemma === 'بعد'
  const closes =
    end === last || tokens[end + 1]!.kind === 'punctuation' || (tags[end + 1]!.lemma === 'من' && end + 2 <= last && isTalks(tags[end + 2]!))
  const ended = tags.slice(first, at).some(isEnd) && tags.slice(first, at).some(isTalks)
  return at > first && after && closes && ended ? detail(context, at, end, 'duration', null, time) : null
}
