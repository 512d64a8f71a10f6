import { OF_SOMEBODY } from '../agreement.ts'
import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import type { ReportingFrame } from '../lexicon/reporting.ts'
import { procliticsOf } from '../names/draft.ts'
import type { Tag } from '../tagging.ts'
import { nounPhraseEnd } from '../units.ts'
import { isOneOf } from './chosen-object.ts'
import { FRAMES, isMedium } from './frames.ts'
import { isSpeech } from './kinds/quoted-speech.ts'
import { CHANNELS, isChannel, mediumEnd } from './medium.ts'
import { isOfParticiple } from './own-preposition.ts'
import { canSpeak } from './speakers/can-speak.ts'
import { isIssuing } from './speakers/sources.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from './speakers/speaker.ts'
import type { Step, Walk } from './walk.ts'

export function prepositionAt(context: ReadingContext, at: number): string {
  const tag = context.document.tags[at]!
  // بما بين 500 و700
  if (tag.pos === 'conjunction' && tag.lemma === 'بما' && context.document.tags[at + 1]?.lemma === 'بين') return 'ب'
  if (tag.pos === 'preposition' || tag.pos === 'adverb' || tag.pos === 'particle') {
    if ((tag.analysis?.preposition ?? '') !== '') return tag.analysis!.preposition
    return tag.pos === 'preposition' ? tag.lemma : ''
  }
  const name = context.names.at[at]!
  // للقوات المسلحة: the preposition is one letter of two
  if (name !== -1 && procliticsOf(context.document, at) === 0 && !(tag.analysis?.preposition === 'ل' && tag.analysis.article)) return ''
  const { analysis } = tag
  return analysis === null || tag.pos === 'verb' || tag.pos === 'complementizer' ? '' : analysis.preposition
}

/** After a preposition: content where the verb takes it so; else the token after what it governs, with medium and audience noted. */
export function atPreposition(context: ReadingContext, walk: Walk, at: number, preposition: string, limit: number): Step {
  const { document } = context
  const { tags } = document
  const tag = tags[at]!
  const { frame } = walk.cue
  const attached = tag.pos !== 'preposition' || tag.analysis?.preposition !== ''
  const next = attached ? at : at + 1
  // رفضت ذلك خوفا من أن …: why
  if (!attached && tags[next]?.pos === 'complementizer' && FOR_FEAR.has(tags[at - 1]!.analysis?.stem ?? '')) return limit + 1
  if (frame.that && !attached && tags[next]?.pos === 'complementizer' && !isWhen(tags, at) && !isProviso(context, frame, at))
    return { anchor: 'that', content: tags[next]!.analysis!.enclitic === '' ? next + 1 : next }
  // على رغم المطر, على الرغم من أن
  if (!attached && tag.lemma === 'علي' && tags[next]?.lemma === DESPITE) return tags[next + 1]?.pos === 'preposition' ? next + 1 : next
  const bound = !attached && tag.analysis !== null && tag.analysis.enclitic !== ''
  // المقاتلون الذين أعلن عنهم الأميركيون: what is told is the pronoun
  const isTakenUp = bound && frame.object === true && frame.by?.includes(preposition) === true
  if (isTakenUp && tags[walk.cue.first - 1]?.pos === 'relative') return limit + 1
  if (attached && MANNERS.has(tag.analysis!.stem) && tag.analysis!.enclitic === '') return at + 1
  // وصفت اللجنة المكلفة بالانتخابات الأرقام بالمضللة: what she is charged with
  if (isOfParticiple(context, at, preposition, limit)) return Math.max(nounPhraseEnd(document, context.nameTokens, next, limit), next) + 1
  // اتهم بدوره الحركة ب: he in his turn
  if (attached && IN_TURN.has(document.tokens[at]!.word.folded)) return at + 1
  // الحكومة برئاسة س: whom the subject is led by
  if (attached && preposition === 'ب' && LEADING.has(tag.analysis!.stem) && tag.analysis!.enclitic === '')
    return Math.max(nounPhraseEnd(document, context.nameTokens, at, limit), at) + 1
  // قبلت الجماعة الهدنة بشرط …: what is accepted stands before its condition
  if (attached && preposition === 'ب' && tag.analysis!.stem === CONDITION && walk.bare.length > (walk.before === null ? 1 : 0))
    return limit + 1
  // في بيان لوزارة الخارجية: whose paper it is; in تصريح لوكالة س it is for that
  if (attached && preposition === 'ل' && isMedium(tags[at - 1]!) && !isOutlet(context, at))
    return Math.max(nounPhraseEnd(document, context.nameTokens, at, limit), at) + 1
  // الفصائل الموالية للحكومة: whose they are, not whom they tell
  if (attached && preposition === 'ل' && OF_SOMEBODY.has(tags[at - 1]!.analysis?.stem ?? ''))
    return Math.max(nounPhraseEnd(document, context.nameTokens, at, limit), at) + 1
  // أكدت الحركة، على لسان المتحدث باسمها، أن …: by whose mouth
  if (!attached && tag.lemma === 'علي' && frame.by?.includes('علي') && tags[next]?.analysis?.stem === MARGIN)
    return Math.max(nounPhraseEnd(document, context.nameTokens, next, limit), next) + 1
  if (!attached && tag.lemma === 'علي' && frame.by?.includes('علي') && tags[next]?.analysis?.stem === MOUTH)
    return Math.max(phraseAt(context, next + 1, limit)?.last ?? next, next) + 1
  // شكك في وقت سابق في النتائج; قال من جديد
  if (!attached && tag.lemma === 'في' && tags[next] !== undefined) {
    if (tags[next]!.lemma === TIME) return isOfTime(tags[next + 1]) ? next + 2 : next + 1
    if (context.timeAt[next] !== -1) return next
  }
  if (!attached && tag.lemma === 'من' && document.tokens[next]?.word.folded === ANEW) return next + 1
  const fits = frame.requires === undefined || isOneOf(tags[next], frame.requires)
  const isAside = !attached && isChannel(context, at) && isRepeated(context, at, limit)
  if (
    !bound &&
    fits &&
    !isAside &&
    frame.by?.includes(preposition) &&
    !(preposition === 'ل' && frame.act !== 'apologise' && frame.act !== 'call')
  ) {
    const clause = frame.that ? thatClauseAhead(context, next, preposition, limit) : null
    if (clause !== null) return { anchor: 'that', content: clause }
    return { anchor: 'by', content: at }
  }
  if (!attached && context.timeAt[next] !== -1) return next
  const quoted = attached ? null : shortQuoteEnd(context, next)
  const head = quoted === null ? next : next + 1
  const channel = CHANNELS.has(preposition) && tags[head] !== undefined && isMedium(tags[head]!)
  // قال لـ«البلاد», كتب على «تويتر»
  if (quoted !== null && (channel || preposition === 'ل')) {
    if (channel) walk.medium ??= speakerPhrase(context, head, quoted)
    else walk.audience ??= speakerPhrase(context, head, quoted)
    return Math.min(quoted + 1, limit) + 1
  }
  const end = channel ? mediumEnd(context, next, limit) : nounPhraseEnd(document, context.nameTokens, next, limit)
  if (bound || end < next) return at + 1
  if (!attached && end === next && isMeeting(tags[next]!)) return metEnd(context, end, limit) + 1
  const phrase = phraseAt(context, next, end)
  if (phrase !== null && channel) {
    walk.medium ??= phrase
    if (isIssuing(context, end + 1)) return carrierEnd(context, end + 2, limit) + 1
  } else if (phrase !== null && phrase.name !== null && isTold(context, walk, preposition, phrase)) walk.audience ??= phrase
  return end + 1
}

/** «حث على صفحته الطرفين على التهدئة», «أكد على تويتر أن»: before a deed the preposition comes again, or a clause. */
function isRepeated({ document: { tags, tokens } }: ReadingContext, at: number, limit: number): boolean {
  for (let i = at + 2; i < Math.min(limit, at + REPEATED); i++) {
    if (tags[i]!.pos === 'verb' || /[؛.:]/.test(tokens[i]!.word.surface)) return false
    if (tags[i]!.pos === 'complementizer') return true
    if (tags[i]!.pos !== 'preposition' || tags[i]!.lemma !== tags[at]!.lemma) continue
    return tags[i + 1]!.derived === 'masdar' || NEEDS.has(tags[i + 1]!.analysis?.stem ?? '')
  }
  return false
}
const NEEDS = foldedWords('ضرورة أهمية حق وجوب')
/** Tokens between the two. */
const REPEATED = 9

/** Whom somebody speaks to, before whom, or of whom he asks something. */
function isTold(context: ReadingContext, { cue }: Walk, preposition: string, phrase: SpeakerPhrase): boolean {
  if (preposition === 'ل') return true
  if (preposition !== BEFORE && !(preposition === 'من' && cue.frame.act === 'demand')) return false
  const { kind } = context.mentions[phrase.name!]!
  return canSpeak(context, phrase) && kind !== 'place' && kind !== 'facility'
}
const BEFORE = 'امام'

/** «لـ«البلاد»», «لـ(البلاد)»: the last token of a few words between marks that open here, or null. */
function shortQuoteEnd(context: ReadingContext, at: number): number | null {
  const { tokens, quotes, quoteOpenedBy } = context.document
  if (tokens[at]?.word.surface === '(') {
    for (let i = at + 2; i <= at + BRACKETED; i++) if (tokens[i]?.word.surface === ')') return i - 1
    return null
  }
  const quote = quoteOpenedBy.get(at)
  return quote === undefined || isSpeech(context, quote) ? null : quotes[quote]!.last
}
/** Tokens from the bracket before a name to the one behind it. */
const BRACKETED = 4

/** A newspaper, an agency or a channel. */
export function isOutlet({ document, heads, names, mentions }: ReadingContext, at: number): boolean {
  const name = names.at[at]!
  if (name !== -1 && (mentions[name]!.kind === 'agency' || names.drafts[name]!.subtype === 'media')) return true
  return heads.organisation(document.tokens[at]!.word)?.subtype === 'media'
}

/** «يسلم المقاتلون أسلحتهم، على أن يصدر عفو»: behind a comma provided that, but for what somebody insists on. */
export const isProviso = ({ document: { tags, tokens } }: ReadingContext, { by }: ReportingFrame, at: number): boolean =>
  tags[at]!.lemma === 'علي' && by?.includes('علي') !== true && /^[،,]$/.test(tokens[at - 1]?.word.surface ?? '')

const DESPITE = 'رغم'
/** «بعد أن», «على الرغم من أن»: no complement of a verb of saying. */
export const isWhen = (tags: readonly Tag[], at: number): boolean =>
  WHEN.has(tags[at]?.lemma ?? '') || (tags[at]?.lemma === 'من' && tags[at - 1]?.lemma === DESPITE)
/** Before أن they tell when or despite what something is said, not what: بعد أن كانت قد أعلنت مقتل خمسة. */
export const WHEN: ReadonlySet<string> = new Set(['بعد', 'قبل', 'منذ', 'دون', DESPITE])
/** What tells why, and ends what is told: خشية من, خوفا من. */
export const FOR_FEAR: ReadonlySet<string> = new Set(['خشيه', 'خوفا', 'حرصا', 'تحسبا', 'تفاديا', 'حفاظا', 'نظرا'])
const LEADING = new Set(['رئاسه', 'رءاسه', 'قياده', 'زعامه', 'امره', 'عضويه'])
/** بدوره may look like a session (دورة), too. */
const IN_TURN = new Set(['بدوره', 'بدورها', 'بدورهم', 'بدورهما'])
const TIME = 'وقت'
/** في وقت سابق, في الوقت نفسه */
const isOfTime = (tag: Tag | undefined): boolean => OF_TIME.has(tag?.lemma ?? '') || tag?.pos === 'adjective'
const OF_TIME = foldedWords('نفس ذات سابق لاحق متأخر مبكر راهن حاضر حالي')
const ANEW = 'جديد'
const CONDITION = 'شرط'
/** على هامش القمة */
const MARGIN = 'هامش'
const MOUTH = 'لسان'

/** «خلال لقائه …», «لدى استقباله …»: what one does with somebody while one speaks. */
const isMeeting = ({ derived, analysis, lemma }: Tag): boolean =>
  derived === 'masdar' && (analysis?.enclitic ?? '') !== '' && MEETING.has(lemma)
const MEETING = new Set('لقي استقبل زار تراس تفقد حضر خاطب قابل تسلم افتتح ودع غادر راس وصل'.split(' '))

/** «خلال لقائه اليوم (الأحد) مبعوث الأمم المتحدة س»: the last token of whom he met, past when; the meeting itself where nobody is told. */
function metEnd(context: ReadingContext, meeting: number, limit: number): number {
  const { tokens, tags } = context.document
  let at = meeting + 1
  while (at <= limit && (context.timeAt[at] !== -1 || /^[()-]$/.test(tokens[at]!.word.surface))) at++
  const tag = at > limit ? undefined : tags[at]!
  if (tag?.pos !== 'nominal' || tag.analysis?.preposition || tag.analysis?.conjunction) return meeting
  return phraseAt(context, at, limit)?.last ?? meeting
}

/** «كلمة بثتها قناة النور»: who carries a speech is not who gives it; the token before `at` where nobody of that kind stands there. */
function carrierEnd(context: ReadingContext, at: number, limit: number): number {
  // نشرته على منصة إكس
  if (at < limit && CHANNELS.has(context.document.tags[at]!.lemma)) return mediumEnd(context, at + 1, limit)
  const phrase = at > limit ? null : phraseAt(context, at, limit)
  if (phrase === null || phrase.first !== at) return at - 1
  return isOutlet(context, at) ? adjectivesEnd(context, phrase.last, limit) : at - 1
}

/** «نشرته صحيفة "الأيام" المحلية»: behind its name in quotation marks. */
function adjectivesEnd({ document: { tags } }: ReadingContext, last: number, limit: number): number {
  let end = last
  while (end < limit && tags[end + 1]!.analysis?.article === true && tags[end + 1]!.analysis?.form?.pos === 'adjective') end++
  return end
}

/** بشدة, بقوة: how something is said. */
const MANNERS = new Set(['شده', 'قوه', 'حزم', 'وضوح', 'صراحه', 'حراره', 'الحاح', 'حده', 'سرعه', 'غضب', 'مراره'])

/** «لفت في خطاب موجه إلى الأمة إلى أن …»: the preposition that governs the clause comes after another of its kind. */
function thatClauseAhead(context: ReadingContext, from: number, preposition: string, limit: number): number | null {
  const { tags, tokens } = context.document
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    if (tags[i]!.pos === 'verb' || /[؛.:]/.test(tokens[i]!.word.surface)) return null
    // على ضرورة الحوار، مؤكدا على أن: another says it
    if (tags[i]!.derived === 'participle' && FRAMES.has(tags[i]!.lemma) && /^[،,]$/.test(tokens[i - 1]!.word.surface)) return null
    if (tags[i]!.pos === 'preposition' && tags[i]!.lemma === preposition && tags[i + 1]!.pos === 'complementizer')
      return tags[i + 1]!.analysis!.enclitic === '' ? i + 2 : i + 1
  }
  return null
}
