import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { setApart } from './apart.ts'
import { REASONS } from './dating/anchor.ts'
import { type Setting, settledAfter, settledBefore } from './settled.ts'
import type { Trigger } from './triggers/triggers.ts'

/** خلال الهجوم, أثناء المعارك, جراء القصف: in the course of it. */
const COURSE = foldedWords('خلال أثناء إبان جراء نتيجة بفعل طوال طيلة')
/** منذ بداية العملية */
const BEGINNING = foldedWords('بداية بدء انطلاق اندلاع')
/** What happened غداة a truce, the truce went before by a day; what happened عشية talks, the talks came a day after. */
const MORROW = foldedWords('غداة')
const EVE = foldedWords('عشية')
const ACCORDS = foldedWords('اتفاق')
/** What people are for or against before and after its day. */
const LASTING: ReadonlySet<UnresolvedEvent['type']> = new Set(['agreement', 'ceasefire', 'sanction', 'talks'])
const AT_ONCE = fold('تزامنا')
/** سلسلة غارات, عملية الاقتحام */
const HEADS = foldedWords('سلسلة موجة عملية أعمال أحداث')

type Anchor = NonNullable<UnresolvedEvent['anchor']>
/**
 * Sets what has no time of its own against the happening of its sentence in whose course, or at whose beginning, it is said to have happened («شردوا
 * جراء العملية», «خلال الهجوم اعتقلت القوات …», «اشترطت منذ بداية الحملة …»). `unreported`: words that tell of no event themselves, for they take up
 * one that was told before (the last of their type).
 */
export function setAgainst(
  context: ReadingContext,
  events: readonly UnresolvedEvent[],
  unreported: readonly Trigger[],
): readonly UnresolvedEvent[] {
  const told = events.map(({ start, end }, event) => ({ first: tokenAt(context, start), last: tokenAt(context, end - 1), event }))
  const anchors = new Map<number, Anchor>()
  for (const setting of [...told, ...unreported.flatMap((one) => takenUp(context, one, events) ?? [])]) {
    const phrase = anchorBefore(context, setting.first)
    if (phrase === null) continue
    const one = settledBefore(context, told, setting, phrase.first) ?? settledAfter(context, told, setting, phrase.first)
    // تأييدا للاتفاق: it was made before
    const isStanding =
      phrase.at === 'course' && LASTING.has(events[setting.event]!.type) && context.document.tags[phrase.first]!.analysis?.stem !== AT_ONCE
    if (phrase.isDated && !isStanding && one !== null && told.includes(setting) && hasNoDay(context, events[setting.event]!, phrase.first))
      anchors.set(setting.event, { event: one.event, at: phrase.at })
    if (phrase.isDated || one === null || one.event === setting.event || events[one.event]!.time !== null || anchors.has(one.event))
      continue
    anchors.set(one.event, { event: setting.event, at: phrase.at })
  }
  for (const [at, one] of told.entries()) {
    const before = told[at - 1]
    if (before === undefined || events[at]!.time !== null || anchors.has(at)) continue
    if (isResultOf(context, one, before) || isOfItsTime(context, one, before)) anchors.set(at, { event: at - 1, at: 'course' })
  }
  return setApart(context, told, anchors.size === 0 ? events : withAnchors(events, anchors))
}

function withAnchors(events: readonly UnresolvedEvent[], anchors: ReadonlyMap<number, Anchor>): readonly UnresolvedEvent[] {
  return events.map((event, i) => {
    const anchor = anchors.get(i)
    if (anchor === undefined) return event
    return { ...event, anchor, ...(event.time === null ? {} : { time: null, dated: 'unknown' as const }) }
  })
}

/** It has no time, or none but the غداة from which the day is reckoned. */
const hasNoDay = ({ timeAt }: ReadingContext, { time }: UnresolvedEvent, phrase: number): boolean =>
  time === null || time === timeAt[phrase]

/** Index of the token that holds a character. */
export function tokenAt({ document: { tokens } }: ReadingContext, at: number): number {
  let [low, high] = [0, tokens.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tokens[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** «الهجوم»: the one of its type that was told last in an earlier sentence. */
function takenUp(
  { document: { tags, tokens, sentences, sentenceOf } }: ReadingContext,
  { first, last, pattern: { frame } }: Trigger,
  events: readonly UnresolvedEvent[],
): Setting | null {
  if (tags[first]!.analysis?.article !== true) return null
  const { start } = tokens[sentences[sentenceOf[first]!]!.first]!
  const event = events.findLastIndex((one) => one.end <= start && one.type === frame.type)
  return event === -1 ? null : { first, last, event }
}

/** `isDated`: it is the noun that has its day from what the phrase belongs to, and not the other way round. */
interface AnchorPhrase {
  readonly first: number
  readonly at: Anchor['at']
  readonly isDated: boolean
}

/** The words right before a noun that make it what something else is set against, from their first token on. */
function anchorBefore({ document: { tags, sentences, sentenceOf } }: ReadingContext, noun: number): AnchorPhrase | null {
  if (tags[noun]!.pos === 'verb') return null
  const { first } = sentences[sentenceOf[noun]!]!
  const is = (at: number, words: ReadonlySet<string>) =>
    at >= first && (words.has(tags[at]!.lemma) || words.has(tags[at]!.analysis?.stem ?? ''))
  let at = noun - 1
  if (is(at, HEADS)) at--
  if (is(at, BEGINNING) && tags[at - 1]?.lemma === 'منذ') return { first: at - 1, at: 'start', isDated: false }
  if (is(at, COURSE)) return { first: at, at: 'course', isDated: false }
  // تنديدا بالقصف, احتجاجا على سقوط قذيفة
  const reason = tags[at]?.pos === 'preposition' ? at - 1 : at
  if (is(reason, REASONS)) return { first: reason, at: 'course', isDated: true }
  // غداة إعلان الهدنة, عشية انطلاق المحادثات, غداة اتفاق على هدنة
  if (tags[at]?.pos === 'preposition' && is(at - 1, ACCORDS)) at -= 2
  if (!is(at, EVE) && !is(at, MORROW)) at--
  if (is(at, MORROW)) return { first: at, at: 'day-before', isDated: true }
  return is(at, EVE) ? { first: at, at: 'day-after', isDated: true } : null
}

/** Verbs by which one happening brings about another. */
const RESULTS = foldedWords('أدى أسفر أوقع خلّف تسبّب أودى أفضى')
/** Tokens between such a verb and its result. */
const LED = 4

/** «اندلعت معارك فجر اليوم …، ما أدى إلى مقتل ستة»: what the happening told right before it brought about. */
function isResultOf({ document: { tags, tokens, sentenceOf } }: ReadingContext, { first }: Setting, before: Setting): boolean {
  if (sentenceOf[before.first] !== sentenceOf[first] || tags[first]!.pos === 'verb') return false
  for (let i = first - 1; i > before.last && i >= first - LED; i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return false
    if (tags[i]!.pos === 'verb') return RESULTS.has(tags[i]!.lemma)
  }
  return false
}

/** وأغرقت آنذاك سفينتين */
const THEN = foldedWords('آنذاك حينها حينذاك وقتها وقتذاك يومها يومذاك عندئذ')
/** Tokens behind a verb among which such a word stands. */
const CLOSE = 3

/** It is said to have been at the time of what has just been told, in its sentence or the one before. */
function isOfItsTime({ document: { tokens, sentenceOf } }: ReadingContext, { first, last }: Setting, before: Setting): boolean {
  if (sentenceOf[first]! - sentenceOf[before.first]! > 1) return false
  for (let i = last + 1; i <= last + CLOSE && sentenceOf[i] === sentenceOf[first]; i++) if (THEN.has(tokens[i]!.word.folded)) return true
  return false
}
