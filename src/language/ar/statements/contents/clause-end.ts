import type { ReadingContext } from '../../context.ts'
import type { Token } from '../../document.ts'
import { tagTest } from '../../tag-facts.ts'
import type { Tag } from '../../tagging.ts'
import { CLAIMS } from '../cues/cue-masdar.ts'
import { CLAUSE_OPENERS, FRAMES, POSTPOSED } from '../frames.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt } from '../speakers/speaker.ts'
import { addsToClause, enumerates, givesFigures, goesOn, goesOnDoing } from './clause-continuation.ts'

export function clauseEnd(context: ReadingContext, first: number, last: number, cues: ReadonlySet<number>, narrow: boolean): number {
  const { tokens, tags, quoteOf } = context.document
  const openedIn = quoteOf[first]!
  let i = first
  for (; i <= last; i++) {
    const token = tokens[i]!
    if (quoteOf[i] !== openedIn && quoteOf[i] !== -1) continue
    if (
      i > first &&
      cues.has(i) &&
      (!isInClause(tags[i]!) || tags[i]!.analysis?.conjunction !== '' || isPause(tokens[i - 1]!)) &&
      !insideRelative(context, i)
    )
      break
    if (i > first && startsOthersClause(context, i, last, cues) && (narrow || !joinsSubject(context, first, i))) break
    if (narrow && i > first && (goesOnDoing(context, first, i) || isPredicateOf(context, first, i))) break
    if (i > first && (opensOthersWord(tags, i, last) || tookBack(tags, i, cues))) break
    if (token.kind !== 'punctuation') {
      if (i > first && startsNextClause(context, i) && !givesFigures(context, i, last, cues)) break
      // وهو ما تنفيه الحركة
      if (i > first && tags[i]!.pos === 'pronoun' && tokens[i + 1]?.word.folded === 'ما' && /^وه[وي]$/.test(token.word.folded)) break
      continue
    }
    const mark = token.word.surface
    if (mark === '؛') break
    if (mark !== '،' && mark !== ',') continue
    const next = tags[i + 1]
    if (next === undefined) break
    // دعاهم إلى جولة، وذلك بعد أسبوع من …: the narrator's remark
    if (narrow && tokens[i + 1]!.word.folded === 'وذلك' && WHEN.has(tokens[i + 2]?.word.folded ?? '')) break
    const aside = POSTPOSED.has(next.lemma) && next.pos !== 'verb' ? asideEnd(context, i + 1, last) : null
    if (aside !== null) {
      i = aside
      continue
    }
    if (givesFigures(context, i + 1, last, cues)) continue
    if (!narrow && addsToClause(context, i + 1, last, cues)) continue
    if (CLAUSE_OPENERS.has(next.lemma) || cues.has(i + 1)) break
    // وهو ما …, الأمر الذي …: a remark on what was said
    if (enumerates(tags, i + 1, last)) continue
    // «أفرغت السفينة حمولة، وهي 400 طن من الأرز»: how much it is
    if (next.pos === 'pronoun' && next.analysis?.conjunction === 'و' && tags[i + 2]?.pos === 'number') continue
    // الموقوفين، وهم سبعة، اعترفوا: who they are, between two commas
    const described = describedEnd(context, i + 1, last)
    if (described !== null) {
      i = described
      continue
    }
    if ((next.pos === 'pronoun' && next.analysis?.conjunction === 'و') || (next.lemma === 'امر' && tags[i + 2]?.pos === 'relative')) break
    if (next.pos === 'preposition' && CLAUSE_OPENERS.has(tags[i + 2]?.lemma ?? '')) break
    // تطبيق العفو، الذي وعد به الرئيس: what the narrator tells of it, unless what is asked goes on behind
    if (
      narrow &&
      next.pos === 'relative' &&
      next.lemma !== 'ما' &&
      (tags[first]!.pos === 'preposition' || tags[first]!.analysis?.preposition)
    ) {
      const closing = relativeAside(context, i + 1, last)
      if (closing === null) break
      i = closing
      continue
    }
    if (narrow && ((!goesOn(context, i + 1) && !closesTime(context, i)) || opensSetting(context, i + 1, last))) break
  }
  let end = i - 1
  while (
    end > first &&
    ((tokens[end]!.kind === 'punctuation' && !/["”»)“]/.test(tokens[end]!.word.surface)) || tags[end]!.pos === 'conjunction')
  )
    end--
  return end
}

/** «انسحبت لكنه أضاف أن», «… إلا أنه شدد», «… فيما نفى الوزير»: without a mark, too, what one adds or another says begins a clause. */
function opensOthersWord(tags: readonly Tag[], at: number, last: number): boolean {
  if (!mayOpenOthersWord(tags[at]!)) return false
  const { lemma, analysis } = tags[at]!
  const isBut = BUT_THAT.has(lemma) && tags[at + 1]?.pos === 'complementizer' && (tags[at + 1]!.analysis?.enclitic ?? '') !== ''
  const isHe = lemma === 'لكن' && (analysis?.enclitic ?? '') !== ''
  const verb = isBut ? at + 2 : isHe || WHILE.has(lemma) ? at + 1 : -1
  if (verb === -1 || verb > last || tags[verb]!.pos !== 'verb') return false
  const frame = FRAMES.get(tags[verb]!.lemma)
  return frame !== undefined && !frame.weak && !frame.light && frame.requires === undefined && tags[verb]!.analysis?.enclitic === ''
}
const WHEN = new Set(['بعد', 'قبل', 'عقب', 'اثر', 'منذ', 'خلال', 'غداه', 'عشيه'])

/** «أعلنت مبايعتها للتنظيم، وفي هجوم الجمعة فجرت فتاة نفسها»: behind a noun phrase where and when another thing happened. */
function opensSetting({ document: { tokens, tags } }: ReadingContext, at: number, last: number): boolean {
  if (tags[at]!.pos !== 'preposition' || tags[at]!.analysis?.conjunction !== 'و') return false
  for (let i = at + 1; i <= last && !/^[،,]$/.test(tokens[i]!.word.surface); i++) {
    const { pos, analysis } = tags[i]!
    if (pos === 'complementizer' || pos === 'relative') return false
    if (pos === 'verb') return analysis?.form?.tense === 'perfect' && analysis.enclitic === ''
  }
  return false
}

/** «إطلاق النار، ليلة السبت، على معسكر»: the comma that closes a time, behind which the deed goes on with its preposition. */
function closesTime({ document: { tokens, tags }, timeAt }: ReadingContext, comma: number): boolean {
  const next = tags[comma + 1]!
  if (next.pos !== 'preposition' || tags[comma + 2]?.pos === 'complementizer' || timeAt[comma - 1] === -1) return false
  let at = comma - 1
  while (at > 0 && timeAt[at] !== -1) at--
  if (tags[at]!.pos === 'preposition') at--
  return /^[،,]$/.test(tokens[at]!.word.surface)
}

/** «، قبل أن ينفي ذلك», «قبل أن يتراجع»: what came after it was said. */
function tookBack(tags: readonly Tag[], at: number, cues: ReadonlySet<number>): boolean {
  if (tags[at]!.lemma !== 'قبل' || tags[at + 1]?.pos !== 'complementizer' || tags[at + 2]?.pos !== 'verb') return false
  return cues.has(at + 2) || TAKING_BACK.has(tags[at + 2]!.lemma)
}
const TAKING_BACK = new Set(['تراجع', 'استدرك'])
const BUT_THAT = new Set(['الا', 'غير', 'بيد'])
const WHILE = new Set(['فيما', 'بينما'])
const mayOpenOthersWord = tagTest(({ lemma }) => lemma === 'لكن' || BUT_THAT.has(lemma) || WHILE.has(lemma))

/** A mark that parts clauses, unlike the one that closes a bracket or a quotation («قال إن (الحركة) تهدد»). */
const isPause = ({ kind, word }: Token): boolean => kind === 'punctuation' && !/^[)»”"\]]$/.test(word.surface)

/** A verb of saying, its negation or a noun of saying inside a clause goes on with it (بلاده لم تقدم أي تعهد, إلى تشديد العقوبات). */
const isInClause = ({ pos, derived, analysis }: Tag): boolean =>
  pos === 'verb' ||
  pos === 'negation' ||
  pos === 'particle' ||
  (pos === 'nominal' && (derived === 'masdar' || CLAIMS.has(analysis?.stem ?? '')))

/** «… وروسيا تنفي», in a heading also «… وقوات الحكومة تتقدم»: another subject joined by و, and its verb. */
function startsOthersClause(context: ReadingContext, at: number, last: number, cues: ReadonlySet<number>): boolean {
  const { document } = context
  if (document.tags[at]!.analysis?.conjunction !== 'و' || document.tags[at]!.pos !== 'nominal') return false
  const phrase = context.names.at[at] === -1 && document.tags[at]!.analysis?.article !== true ? null : phraseAt(context, at, last)
  if (phrase === null || !canSpeak(context, phrase)) return false
  const verb = phrase.last + 1
  if (verb > last || document.tags[verb]!.pos !== 'verb' || document.tags[verb]!.analysis?.conjunction === 'و') return false
  return cues.has(verb) || document.sentences[document.sentenceOf[at]!]!.heading
}

/** «رفض الكونغرس الاتفاق يزيد العزلة»: a verb behind a definite noun, of which the noun of saying is the subject. */
function isPredicateOf({ document: { tags }, names }: ReadingContext, first: number, at: number): boolean {
  const { pos, analysis } = tags[at]!
  if (pos !== 'verb' || analysis?.conjunction !== '' || analysis.enclitic !== '' || names.at[at - 1] !== -1) return false
  if (tags[at - 1]!.analysis?.article !== true || tags[first]!.pos !== 'nominal' || !isSubjectNoun(tags[first - 2])) return false
  for (let i = first; i < at; i++)
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'relative' || tags[i]!.pos === 'complementizer') return false
  return true
}
const isSubjectNoun = (tag: Tag | undefined): boolean => tag?.derived === 'masdar' && FRAMES.has(tag.lemma)

/** «قال إن بيرو وتشيلي رفضت …»: the second of those with whom the clause begins. */
const joinsSubject = (context: ReadingContext, first: number, at: number): boolean => phraseAt(context, first, at - 1)?.last === at - 1

/** The comma that closes a relative clause behind one, before what و joins to the deed or a further preposition; null where nothing goes on. */
function relativeAside({ document: { tokens, tags } }: ReadingContext, at: number, last: number): number | null {
  for (let i = at + 1; i < last; i++) {
    if (!/^[،,]$/.test(tokens[i]!.word.surface)) continue
    const { pos, analysis } = tags[i + 1]!
    const goesOn = pos === 'preposition' ? analysis?.enclitic === '' : (analysis?.preposition ?? '') !== ''
    return pos !== 'verb' && ((analysis?.conjunction === 'و' && pos !== 'pronoun') || goesOn) ? i : null
  }
  return null
}

/** «، وهم سبعة طلاب، اعترفوا»: the comma that closes who they are, before their verb; null where none does. */
function describedEnd({ document: { tokens, tags } }: ReadingContext, at: number, last: number): number | null {
  if (tags[at]!.pos !== 'pronoun' || tags[at]!.analysis?.conjunction !== 'و') return null
  for (let i = at + 1; i <= Math.min(last - 1, at + DESCRIBED); i++) {
    const { pos } = tags[i]!
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return tags[i + 1]!.pos === 'verb' && tags[i + 1]!.analysis?.conjunction === '' ? i : null
    if (pos === 'verb' || pos === 'relative' || pos === 'complementizer') return null
  }
  return null
}
/** Tokens of such a remark. */
const DESCRIBED = 7

/** The comma that closes «، بحسب س،» in the middle of what somebody says; null where the clause after it is another. */
function asideEnd({ document: { tokens, tags } }: ReadingContext, at: number, last: number): number | null {
  for (let i = at + 1; i <= Math.min(last, at + ASIDE); i++) {
    if (tokens[i]!.word.surface !== '،' && tokens[i]!.word.surface !== ',') continue
    const next = tags[i + 1]
    return i === last || next === undefined || next.analysis?.conjunction === 'و' || CLAUSE_OPENERS.has(next.lemma) ? null : i
  }
  return null
}
/** Tokens of an aside. */
const ASIDE = 10

/** فيما أعلن، في حين قال، بينما: the narrator goes on. */
function startsNextClause(context: ReadingContext, at: number): boolean {
  const { tags, tokens } = context.document
  const tag = tags[at]!
  if (tag.lemma === 'فيما' || tag.lemma === 'بينما') return tokens[at - 1]!.kind === 'punctuation'
  return tag.lemma === 'في' && tags[at + 1]?.lemma === 'حين'
}

const insideRelative = (context: ReadingContext, at: number): boolean => context.document.tags[at - 1]?.pos === 'relative'
