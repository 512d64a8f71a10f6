import type { Act } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { InflectedForm } from '../../paradigms/types.ts'
import { holds } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import type { Draft } from '../draft.ts'
import { CONTINUING, HUMANS, isMedium } from '../frames.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import { subjectBefore } from '../subjects/subject.ts'
import { topicOf } from '../subjects/topic.ts'
import { agrees } from './agreement.ts'
import { doerBefore, isConcluding, openerOf } from './opener.ts'

/** Who goes on speaking: the speaker of the statement before in this sentence, or, for verbs that continue, in the sentence before. */
export function carriedFrom(context: ReadingContext, cue: Cue, before: readonly Draft[], first: number): SpeakerPhrase | null {
  const { document } = context
  const own = document.tags[cue.at]!
  const form = own.derived === 'masdar' ? null : (own.analysis?.form ?? null)
  for (let i = before.length - 1; i >= 0 && cue.at - before[i]!.cue.at <= REACH; i--) {
    const draft = before[i]!
    if (draft.speaker === null) continue
    // أشار إلى أن "العقبة …. من الطبيعي أن …"، مؤكدا: what he says reaches into the sentence
    const sameSentence = draft.cue.at >= first || (draft.content.last >= first && draft.content.last < cue.at)
    const paragraphs =
      document.sentences[document.sentenceOf[cue.at]!]!.paragraph - document.sentences[document.sentenceOf[draft.cue.at]!]!.paragraph
    const continues =
      CONTINUING.has(document.tags[cue.at]!.lemma) ||
      (isOpenedByPronoun(context, cue, first) && cue.first - first <= 2 && paragraphs <= 1) ||
      (paragraphs === 0 && document.tokens[cue.first]!.word.folded === 'كما') ||
      (document.tags[cue.at]!.analysis?.conjunction !== '' && (paragraphs === 0 || (paragraphs === 1 && hasNoSubject(context, cue))))
    const isOfSpeech = opensSentence(context, cue, first) || isConcluding(context, first)
    if (!sameSentence && (cue.kind === 'participle' ? paragraphs > 1 || !isOfSpeech : !continues)) break
    // وهنأ الاتحاد الطرفين، وحثهما: who did something in this sentence, before who spoke in the one before
    const joint = document.tags[cue.at]!.analysis!.conjunction
    if (!sameSentence && (joint === 'ف' || (joint !== '' && !GOING_ON.has(document.tags[cue.at]!.lemma)))) {
      const own = subjectOfSentence(context, first, cue.at, form)
      if (own !== null || opensWithSubject(context, first, cue.at)) return own
    }
    if (paragraphs > 2) break
    const latest = !sameSentence && !GOING_ON.has(document.tags[cue.at]!.lemma) ? openerOf(context, draft, cue) : null
    if (latest !== null && (form === null || agrees(context, latest, form))) return latest
    // a clause nested in what somebody else says does not speak on
    if (isNestedElsewhere(before, i, cue) || isTakenUp(context, draft.cue)) continue
    const isJoint = form?.number === 'p' && isJoined(context, draft.speaker, draft.content.first)
    if (form !== null && !isJoint && !agrees(context, draft.speaker, form)) continue
    return draft.speaker
  }
  const isTakenOn = isOpenedByPronoun(context, cue, first) || isInPaper(context, cue)
  if (cue.kind !== 'participle' && document.tags[cue.at]!.analysis!.conjunction === '' && !isTakenOn) return null
  return subjectOfSentence(context, first, cue.at, form) ?? doerBefore(context, cue, before, first, form)
}

/**
 * «قالت المنظمة إن الوضع خطير. ودعت إسرائيل إلى فتح المعابر»: behind the word of a body in the feminine the country right behind a verb of calling upon
 * somebody is the one called upon; behind a country's own only in the same sentence.
 */
export function isCalledUpon(
  context: ReadingContext,
  cue: Cue,
  subject: SpeakerPhrase | null,
  before: readonly Draft[],
  first: number,
): boolean {
  const { tags, sentenceOf, sentences } = context.document
  const { analysis } = tags[cue.at]!
  const last = before.at(-1)
  if (subject === null || last === undefined || last.speaker === null || !DIRECTING.has(cue.frame.act) || cue.kind !== 'verb') return false
  if (analysis?.conjunction === 'و' && isBody(context, subject) && topicOf(context, last.cue, first) !== null) return true
  if (analysis?.conjunction !== 'و' || analysis.form?.gender !== 'f' || analysis.form.number !== 's' || subject.first !== cue.at + 1)
    return false
  if (!isState(context, subject) || subject.last !== context.names.last[context.names.at[subject.first]!]) return false
  const { speaker } = last
  const near = sentenceOf[cue.at]! - sentenceOf[last.cue.at]!
  if (near > 1 || sentences[sentenceOf[cue.at]!]!.paragraph !== sentences[sentenceOf[last.cue.at]!]!.paragraph) return false
  if (speaker.name !== null && speaker.name === subject.name) return false
  if (isState(context, speaker)) return last.cue.at >= first
  const own = tags[speaker.first]!.analysis?.form
  return own?.gender === 'f' || (speaker.name !== null && context.mentions[speaker.name]!.kind === 'organisation' && own == null)
}
/** A state or a body right behind the verb (أما س فاتهم …، ودعا الاتحاد الأوروبي إلى …). */
const isBody = (context: ReadingContext, { first, name }: SpeakerPhrase): boolean =>
  name !== null &&
  !context.nameTokens.isTitle(first) &&
  ['country', 'place', 'organisation', 'group'].includes(context.mentions[name]!.kind)
const DIRECTING: ReadonlySet<Act> = new Set<Act>(['call', 'demand', 'urge'])
const isState = ({ names, mentions, nameTokens }: ReadingContext, { first }: SpeakerPhrase): boolean => {
  const kind = names.at[first] === -1 || nameTokens.isTitle(first) ? null : mentions[names.at[first]!]!.kind
  return kind === 'country' || kind === 'place'
}

/** «لكن انفجارا هز العاصمة واتهم …», «غير أن الطريق أغلق وطالب …»: a clause whose subject stands before its verb goes on with that or with nobody. */
function opensWithSubject(context: ReadingContext, first: number, at: number): boolean {
  const { tags } = context.document
  const opener = tags[first]!.lemma === BUT || tags[first]!.pos === 'complementizer' ? first : first + 1
  const { lemma, pos, analysis } = tags[opener]!
  if ((lemma !== BUT && pos !== 'complementizer') || (analysis?.enclitic ?? '') !== '') return false
  const phrase = phraseAt(context, opener + 1, at - 1)
  return phrase !== null && phrase.last + 1 < at && tags[phrase.last + 1]!.pos === 'verb'
}
const BUT = 'لكن'

/** «وأفاد بأن», «وتعهد بإصلاح …»: what is said stands right behind the verb, which opens its paragraph. */
function hasNoSubject({ document: { tags } }: ReadingContext, { at }: Cue): boolean {
  const next = tags[at + 1]
  return next !== undefined && (next.pos === 'complementizer' || next.pos === 'preposition' || (next.analysis?.preposition ?? '') !== '')
}

/** «لكنها أقرت», «غير أنه قال»: the pronoun takes up who was spoken of. */
function isOpenedByPronoun({ document: { tags } }: ReadingContext, { first: at }: Cue, first: number): boolean {
  const before = at > first ? tags[at - 1]! : undefined
  if ((before?.analysis?.enclitic ?? '') === '') return false
  return before!.lemma === BUT || (before!.pos === 'complementizer' && at - 1 > first && BUT_THAT.has(tags[at - 2]!.lemma))
}
/** «في تغريدة أكد فيها أن»: in a paper of his own. */
const isInPaper = ({ document: { tags } }: ReadingContext, { at, first }: Cue): boolean =>
  tags[at + 1]?.pos === 'preposition' &&
  (tags[at + 1]!.analysis?.enclitic ?? '') !== '' &&
  [first - 1, first - 2].some((i) => i >= 0 && isMedium(tags[i]!) && tags[i]!.analysis?.article === false)
const BUT_THAT = new Set(['غير', 'الا', 'بيد'])

/** «متابعا: …» as a sentence of its own. */
const opensSentence = ({ document: { tokens } }: ReadingContext, cue: Cue, first: number): boolean =>
  cue.first === first || (cue.first === first + 1 && tokens[first]!.kind === 'punctuation')

/** «قال س ومصدران إن …. وأضافوا»: somebody is joined to the one who spoke. */
function isJoined({ document: { tags } }: ReadingContext, { last }: SpeakerPhrase, content: number): boolean {
  for (let i = last + 1; i < Math.min(content, last + JOINT); i++)
    if (tags[i]!.analysis?.conjunction === 'و' && (tags[i]!.pos === 'nominal' || tags[i]!.pos === 'number')) return true
  return false
}
const JOINT = 8

/** Verbs that only go on with what was said before. */
const GOING_ON = new Set('اضاف تابع اوضح اردف استطرد زاد استدرك ختم اختتم واصل مضي لفت اشار نوه ذكر'.split(' '))

/** Tokens apart in which statements can have to do with one another. */
const REACH = 600

/** «إن بلادها تدرس المقترح، لكنها تطالب بـ…»: said of the subject of the clause before by who spoke it. */
function isTakenUp({ document: { tags, sentenceOf } }: ReadingContext, { first }: Cue): boolean {
  const before = tags[first - 1]
  // لكنه أشار: a sentence of its own is nobody else's
  if (sentenceOf[first - 2] !== sentenceOf[first]) return false
  return before?.lemma === 'لكن' && before.analysis?.enclitic !== ''
}

/** Whether a statement stands in the content of another that does not hold the cue. */
function isNestedElsewhere(drafts: readonly Draft[], index: number, cue: Cue): boolean {
  const { at } = drafts[index]!.cue
  const isElsewhere = ({ content }: Draft) => holds(content, at) && !holds(content, cue.at)
  for (let i = index - 1; i >= 0 && at - drafts[i]!.cue.at <= REACH; i--) if (isElsewhere(drafts[i]!)) return true
  for (let i = index + 1; i < drafts.length && drafts[i]!.cue.at - at <= REACH; i++) if (isElsewhere(drafts[i]!)) return true
  return false
}

/** The subject of the nearest verb before that agrees, where no cue of its own opened the sentence. */
export function subjectOfSentence(context: ReadingContext, first: number, at: number, form: InflectedForm | null): SpeakerPhrase | null {
  const { tags, quoteOf } = context.document
  // التقى الوزير وحثه: whom the pronoun takes up does not speak
  const told = tags[at]!.analysis?.enclitic !== '' && tags[at]!.analysis?.conjunction === 'و'
  let earliest: SpeakerPhrase | null = null
  for (let i = at - 1; i >= first; i--) {
    if (tags[i]!.pos !== 'verb' || BEING.has(tags[i]!.lemma) || tags[i - 1]?.pos === 'relative' || isAttributive(context, i)) continue
    if (quoteOf[i] !== -1 && quoteOf[i] !== quoteOf[at]) continue
    const front = subjectBefore(context, i, first)
    let behind = i + 1
    while (behind < at && context.timeAt[behind] !== -1) behind++
    const next = phraseAt(context, behind, at - 1)
    // التقى برئيس الوزراء وأكد: what a preposition governs does nothing
    const isGoverned = next !== null && (tags[next.first]!.analysis?.preposition ?? '') !== ''
    const after = next !== null && (isGoverned || isVisited(context, next, i)) ? null : next
    const phrase = (front === null || !standsBefore(context, front, i)) && after !== null && canSpeak(context, after) ? after : front
    if (phrase === null || (form !== null && !agrees(context, phrase, form))) continue
    if (!told) return phrase
    earliest = phrase
  }
  return earliest ?? subjectOfWas(context, first, at, form)
}

/** «جولة تشمل قطر»: a verb right behind an indefinite noun says of what sort that is. */
const isAttributive = ({ document: { tags }, names }: ReadingContext, at: number): boolean =>
  tags[at]!.analysis?.conjunction === '' &&
  tags[at]!.analysis?.form?.tense === 'imperfect' &&
  names.at[at - 1] === -1 &&
  tags[at - 1]?.pos === 'nominal' &&
  tags[at - 1]!.analysis?.article === false &&
  tags[at - 1]!.analysis!.enclitic === '' &&
  tags[at - 1]!.analysis!.form?.number === 's' &&
  !HUMANS.has(tags[at - 1]!.lemma)

/** كان, and يكون, which is spelt like another verb. */
const BEING = foldedWords('كان كوّن')
/** «قد زار عدن»: towns are feminine, so they do nothing in the masculine. */
const isVisited = ({ document: { tags }, mentions }: ReadingContext, { name }: SpeakerPhrase, verb: number): boolean =>
  name !== null && mentions[name]!.kind === 'place' && tags[verb]!.analysis?.form?.gender === 'm'

/** «وكان س، الذي …، قد زار … وتعهد»: whom the verb that opens the sentence is about. */
function subjectOfWas(context: ReadingContext, first: number, at: number, form: InflectedForm | null): SpeakerPhrase | null {
  if (context.document.tags[first]!.lemma !== 'كان' || first + 1 >= at) return null
  const phrase = phraseAt(context, first + 1, at - 1)
  return phrase !== null && canSpeak(context, phrase) && (form === null || agrees(context, phrase, form)) ? phrase : null
}

/** «المبعوث قد زار»: nothing but a particle between a subject and its verb. */
function standsBefore({ document: { tags } }: ReadingContext, { last }: SpeakerPhrase, verb: number): boolean {
  let i = verb - 1
  while (i > last && tags[i]!.pos === 'verbal-particle') i--
  return i === last
}
