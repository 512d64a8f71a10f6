import type { Act } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import { complementOf } from '../contents/complement.ts'
import { asideLimit, type Content, contentAfter, holds } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { mayBeMasdar } from '../cues/masdar.ts'
import { type Draft, draftOf } from '../draft.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { isDocument, isPaper, issuerOf } from '../speakers/sources.ts'
import type { SpeakerPhrase } from '../speakers/speaker.ts'
import { priorSubject, pronounSubject, wordsOf } from '../subjects/anaphora.ts'
import { antecedentOf, isTakenUpBare } from '../subjects/antecedent.ts'
import { subjectBefore } from '../subjects/subject.ts'
import { withSubjectBehind } from '../subjects/subject-behind.ts'
import { isAddressed } from '../subjects/subject-tests.ts'
import { saysOfThing, thingBefore } from '../subjects/thing-shows.ts'
import { topicOf } from '../subjects/topic.ts'
import type { Complement } from '../walk.ts'
import { carriedFrom, isCalledUpon, subjectOfSentence } from './carried.ts'
import { issuerInFront } from './papers-in-front.ts'
import { relayedSource, relaysPronoun } from './relayed.ts'
import { deniedBefore, saidBefore } from './said-before.ts'
import { isRecorded, saysNothing } from './says-nothing.ts'
import { isSeeing, isWitness } from './witnesses.ts'

/** What a verb of saying, or a participle that tells how somebody speaks, reports; null where nothing is said by anybody. */
export function reported(
  context: ReadingContext,
  cue: Cue,
  cues: ReadonlySet<number>,
  before: readonly Draft[],
  first: number,
  last: number,
): Draft | null {
  const inFront =
    cue.kind === 'participle' || context.document.tags[cue.at]!.analysis!.conjunction !== ''
      ? null
      : subjectBefore(context, cue.first, first)
  const complement = withSubjectBehind(context, cue, complementOf(context, cue, last, inFront), inFront, last)
  if (saysNothing(context, cue, complement)) return null
  // لا تعبر عن وجهة نظر العراق
  if (cue.negated && cue.frame.act === 'express') return null
  if (complement.anchor === null)
    return deniedBefore(context, cue, complement, before, inFront, first, last) ?? saidBefore(context, cue, complement, first)
  if (cue.frame.weak && !tellsSomething(context, cue, complement)) return null
  if (isSeeing(context, cue) && !isWitness(context, complement.subject ?? inFront)) return null
  const content = contentAfter(context, complement, cues, asideLimit(context, cue, complement.content, last))
  if (content === null || isOutsideQuote(context, cue, content)) return null
  // a verb joined by و goes on with the subject before it; one that opens its clause may have it in front (الناطقون قالوا)
  const antecedent = antecedentOf(context, cue, first)
  // الأسباب التي دعت الحكومة إلى قبول الهدنة, قرار القمة الذي دعا إلى …: what cannot speak calls upon nobody
  if (antecedent === null && cue.frame.person && isTakenUpBare(context, cue, first)) return null
  const thing =
    !isChanted(context, cue) && antecedent === null && complement.subject === null && inFront === null && saysOfThing(context, cue, first)
      ? thingBefore(context, cue.at, first)
      : undefined
  // خطابا من السلطات يشير إلى: what it shows nobody says; معلومات تفيد بأن: a paper does
  if (thing === null || (thing !== undefined && !isPaper(context, thing))) return null
  const calledUpon = isCalledUpon(context, cue, complement.subject, before, first)
  const told =
    topicOf(context, cue, first) ??
    antecedent ??
    thing ??
    (calledUpon ? null : complement.subject) ??
    wordsOf(context, cue, first) ??
    priorSubject(context, cue, first) ??
    pronounSubject(context, cue, first) ??
    inFront
  // ودعت رواندا إلى: behind another's word it is she whom they call upon
  const whole = calledUpon && complement.person === null ? { ...complement, person: complement.subject } : complement
  return relayed(context, cue, whole, content, told, before) ?? saidBy(context, cue, whole, content, told, before, first)
}

/** «حكومته «لم تلتزم …»، … بالقول إن»: what stands in a quotation says nothing that follows it. */
function isOutsideQuote({ document: { quotes, quoteOf } }: ReadingContext, { at }: Cue, { first }: Content): boolean {
  const quote = quotes[quoteOf[at]!]
  return quote?.balanced === true && first > quote.last
}

/** An everyday verb tells something only by a clause or a quotation, an act asked for, thanks, or another's words. */
function tellsSomething(context: ReadingContext, cue: Cue, { anchor, content, person, relays }: Complement): boolean {
  const { frame } = cue
  if (anchor === 'that' || anchor === 'quote' || relays) return true
  if (anchor === 'by' && frame.act === 'express' && person !== null) return true
  if (anchor === 'object' && (frame.act === 'describe' || isSeeing(context, cue))) return true
  return (anchor === 'object' || (anchor === 'by' && frame.act === 'demand')) && isNews(context, content)
}

/** «نقلت الوكالة عن س قوله»: the source speaks, through who passes it on; null where nobody's words are passed on. */
function relayed(
  context: ReadingContext,
  cue: Cue,
  { medium, audience, act }: Complement,
  content: Content,
  via: SpeakerPhrase | null,
  before: readonly Draft[],
): Draft | null {
  const rule = 'statement.relayed'
  const speaker = relayedSource(context, cue, content.first)
  if (speaker !== null) return draftOf(cue, content, { speaker, via, medium, audience, rule, ...(act === null ? {} : { act }) })
  return relaysPronoun(context, cue, content.first)
    ? draftOf(cue, content, { speaker: lastSpeaker(before), carried: true, via, rule })
    : null
}

/** The content as said by who tells it, by the issuer of the paper that does, or by who goes on speaking. */
function saidBy(
  context: ReadingContext,
  cue: Cue,
  complement: Complement,
  content: Content,
  told: SpeakerPhrase | null,
  before: readonly Draft[],
  first: number,
): Draft | null {
  const { anchor, medium, audience, act } = complement
  const issuer = told !== null && isPaper(context, told) ? issuerOf(context, told, content.first - 1) : null
  const own = issuer ?? told
  const speaker =
    own ?? chanted(context, cue, first) ?? issuerInFront(context, cue.first, first) ?? carriedFrom(context, cue, before, first)
  if (
    cue.frame.weak &&
    (speaker === null || (own !== null && (anchor === 'that' || isRecorded(context, cue, anchor)) && !tells(context, own)))
  )
    return null
  // رفض الاتفاق سيضعف المصداقية: a deed says nothing
  if (own !== null && own.name === null && isDeed(context, own) && anchor === 'object' && !tells(context, own)) return null
  if ((speaker === null || (own === null && opensParagraph(context, cue))) && isImpersonal(context, cue)) return null
  // هذا الإجراء يعتبر تعذيبا: by nobody
  const isJudged = cue.frame.act === 'describe' && anchor === 'object'
  if (isJudged && (speaker === null || isTakenFor(context, cue, complement) || !tells(context, speaker))) return null
  return draftOf(cue, content, {
    speaker,
    carried: own === null && speaker !== null,
    medium: medium ?? (issuer === null ? null : told),
    audience: issuer !== null ? null : (audience ?? addressee(context, cue, complement)),
    rule: `statement.${cue.kind}.${anchor}`,
    ...(act === null ? (isPraise(context, cue, complement) ? { act: 'praise' as const } : {}) : { act }),
  })
}

/** «نوهت بالدور المحوري»: praised it; إلى points to it. */
const isPraise = ({ document: { tags } }: ReadingContext, { at }: Cue, { anchor, content }: Complement): boolean =>
  tags[at]!.lemma === NOTING && anchor === 'by' && tags[content]!.analysis?.preposition === 'ب'
const NOTING = 'نوه'

/** «ويعتقد أن», «يقدر عدد السكان بنحو …»: what is believed by nobody in particular. */
function isImpersonal({ document: { tags } }: ReadingContext, { kind, at, frame, negated }: Cue): boolean {
  const form = tags[at]!.analysis?.form
  return kind === 'verb' && !negated && BELIEF.has(frame.act) && form?.tense === 'imperfect' && form.gender === 'm' && form.number === 's'
}
const BELIEF: ReadonlySet<Act> = new Set<Act>(['describe', 'estimate', 'expect'])

/** «ويرجح أن …» at the head of a paragraph: is thought by nobody in particular. */
const opensParagraph = ({ document: { tags, sentences, sentenceOf } }: ReadingContext, { at }: Cue): boolean => {
  const { first, paragraph } = sentences[sentenceOf[at]!]!
  return at === first && tags[at + 1]?.pos === 'complementizer' && sentences[sentenceOf[at]! - 1]?.paragraph !== paragraph
}

/** الاتفاق, التصعيد: a verbal noun. */
const isDeed = ({ document: { tags } }: ReadingContext, { first }: SpeakerPhrase): boolean => tags[first]!.derived === 'masdar'

/** Somebody who can speak, or a paper that says something. */
const tells = (context: ReadingContext, phrase: SpeakerPhrase): boolean => canSpeak(context, phrase) || isDocument(context, phrase)

/** «تعتبر تونس نموذجا للانتقال»: right behind who is told what he is taken for, and nobody whom he takes for it. */
function isTakenFor({ document: { tags } }: ReadingContext, { at }: Cue, { subject, content }: Complement): boolean {
  // في ما عدّته الحركة خرقا: the pronoun is taken for it
  return (
    tags[at]!.analysis?.enclitic === '' &&
    !tags[at + 1]?.analysis?.enclitic &&
    subject !== null &&
    subject.last + 1 === content &&
    tags[content]!.analysis?.form?.indefiniteAccusative === true
  )
}

/** Who spoke last, not whom he cites. */
function lastSpeaker(before: readonly Draft[]): SpeakerPhrase | null {
  let i = before.length - 1
  while (i > 0 && holds(before[i - 1]!.content, before[i]!.cue.at)) i--
  return before[i]?.speaker ?? null
}

/** «رددوا هتافات تطالب بـ…», «رفعوا لافتات تندد بـ…»: those who chant speak. */
function chanted(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  return cue.first > first && isChanted(context, cue) ? subjectOfSentence(context, first, cue.first - 1, null) : null
}
const isChanted = ({ document: { tags } }: ReadingContext, { first }: Cue): boolean => CHANTS.has(tags[first - 1]?.analysis?.stem ?? '')
const CHANTS = new Set(['هتافات', 'شعارات', 'لافتات', 'يافطات', 'اعلام', 'صيحات'])

/** What is asked or recorded: an act (طلب الانسحاب, سجّل نزوح …) or a number of things (رصد 120 خرقا). */
const isNews = (context: ReadingContext, at: number): boolean => isRecordedNews(context.document.tags, at) || mayBeMasdar(context, at)
const isRecordedNews = (tags: readonly Tag[], at: number): boolean =>
  tags[at]!.derived === 'masdar' || tags[at]!.pos === 'number' || RECORDED.has(tags[at]!.analysis?.stem ?? '')
/** What is recorded, by stem. */
const RECORDED = new Set(
  'خرق خرقا خروق خروقا خروقات حاله حالات وفيات اصابه اصابات هجوم هجوما هجمات انتهاك انتهاكا انتهاكات حادثه حوادث ضحايا اكثر نحو حوالي زهاء'.split(
    ' ',
  ),
)

const EVERY = new Set(['كل', 'جميع', 'كافه'])
/** The direct object that is told, asked or warned; what is judged or accused is none, nor has a verb that tells by لـ one (قال). */
function addressee(context: ReadingContext, { frame }: Cue, { anchor, person }: Complement): SpeakerPhrase | null {
  if (person === null || !frame.person || frame.fromObject || frame.act === 'accuse' || anchor === 'object') return null
  // الأطراف … دعت جميعها إلى: all of them
  const isThemselves =
    EVERY.has(context.document.tags[person.first]!.lemma) && context.document.tags[person.first]!.analysis?.enclitic !== ''
  return canSpeak(context, person) || (isAddressed(context, person) && !isThemselves) ? person : null
}
