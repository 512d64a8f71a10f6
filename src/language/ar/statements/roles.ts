import type { Act } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { actOf, chosenObject } from './chosen-object.ts'
import type { Cue } from './cues/cue.ts'
import { FRAMES } from './frames.ts'
import { judgedAs } from './judged.ts'
import { canSpeak } from './speakers/can-speak.ts'
import type { SpeakerPhrase } from './speakers/speaker.ts'
import { disagrees, dropsSubject, isAddressed, isOblique, isOwnDeed, isSurelyObject } from './subjects/subject-tests.ts'
import { type Complement, isChoosy, type Walk } from './walk.ts'

/** Which bare phrase is who: the first is the subject unless the verb already carries one, or it can only be the content. */
export function resolve(context: ReadingContext, walk: Walk, anchor: Complement['anchor'], content: number): Complement {
  const { cue, before, bare, medium, audience } = walk
  const frame = frameFor(context, cue.frame, anchor, content)
  // اتهمه خصومه: the object is the pronoun
  const isBound = context.document.tags[cue.at]!.analysis?.enclitic !== '' && cue.kind === 'verb'
  const only = bare.length === 1 ? bare[0]! : null
  const inFront =
    before !== null &&
    // كان الوزير حمل أمس الجيش مسؤولية الهجوم
    (bare.length < 2 || ((isChoosy(cue) || (frame.person === true && cue.kind === 'verb')) && isRightBefore(context, before, cue))) &&
    // نفت الحركة ذلك بعدما اتهمها الجيش: who stands in front is the accused
    !(isBound && only !== null && canSpeak(context, only)) &&
    (frame.person === true || frame.object === true) &&
    (anchor === 'by' || anchor === null || (anchor === 'that' && frame.person === true && isRightBefore(context, before, cue))) &&
    (frame.person === true || only === null || before.last + 1 === cue.first || !canSpeak(context, only))
  // كان الرئيس قال بعد زيارته كينيا: «…»: nothing behind a verb is its subject that has one right before it
  const isTold =
    before !== null &&
    (anchor === 'that' || anchor === 'quote') &&
    frame.person !== true &&
    isRightBefore(context, before, cue) &&
    !isNamedBehind(context, before, cue, bare[0])
  // لجنة الأمن في البرلمان أيدت هذه الصيغة: nor what cannot speak
  const isThing = before !== null && only !== null && frame.object === true && !isBound && !canSpeak(context, only)
  const dropped =
    dropsSubject(context, cue) ||
    inFront ||
    isTold ||
    isThing ||
    (bare[0] !== undefined &&
      (disagrees(context, cue, bare[0]) ||
        isOblique(context, bare[0]) ||
        bare[0] === walk.oblique ||
        isOwnDeed(context, cue, bare[0]) ||
        isSurelyObject(context, cue, bare[0], before))) ||
    (only !== null && !isBound && anchor === 'by' && isAddressee(context, cue)) ||
    (only !== null &&
      !isBound &&
      ((frame.fromObject === true && walk.clause === null && (anchor === 'by' || anchor === 'that')) ||
        (frame.person === true && anchor !== null && isAddressed(context, only))))
  // قدرت المنظمة بألفين عدد المصابين: who can speak estimates, where the number stands before what is counted
  const estimates =
    frame.act === 'estimate' && anchor === 'by' && only !== null && only.first === cue.at + 1 && isNumbered(context, content)
  const [first = null, second = null] = dropped && !(estimates && canSpeak(context, only)) ? [null, bare[0] ?? null] : bare
  const relayed = walk.own === null || walk.own.lemma === 'قال' ? null : FRAMES.get(walk.own.lemma)!.act
  const rest = { medium, audience, through: content, act: relayed, relays: walk.own !== null }
  if (walk.own !== null) return { ...rest, anchor, content, subject: first, person: null }
  if (anchor === null && (isChoosy(cue) || (frame.person && frame.object))) return chosenObject(context, walk, dropped, rest)
  const judged = anchor === null && cue.kind === 'verb' ? judgedAs(context, walk) : null
  if (judged !== null) return { ...rest, anchor: 'object', content: judged.first, through: judged.first, subject: bare[0]!, person: null }
  if (anchor === null && isBound && frame.object) return { ...rest, anchor, content, subject: first, person: null }
  if (frame.fromObject && (anchor === 'by' || anchor === 'that')) {
    const object = isBound || walk.clause !== null ? null : (second ?? (first !== null && !canSpeak(context, first) ? first : null))
    return {
      ...rest,
      anchor,
      content: object?.first ?? walk.clause ?? content,
      subject: second === null && object === first ? null : first,
      person: object,
    }
  }
  if (frame.object && anchor === null) {
    const object = second ?? (first !== null && !canSpeak(context, first) ? first : null)
    if (object !== null)
      return {
        ...rest,
        anchor: 'object',
        content: object.first,
        subject: object === first ? null : first,
        person: null,
        act: renewed(context, cue, object.first),
      }
    return { ...rest, anchor: null, content, subject: first, person: second }
  }
  return {
    ...rest,
    act: anchor === 'object' ? renewed(context, cue, content) : relayed,
    anchor,
    content,
    subject: first,
    person: second,
    audience,
  }
}

/** «بأكثر من 600 ألف عدد من …»: a number, and behind it the word of number. */
function isNumbered({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  for (let i = at + 1; i <= at + NUMBERED; i++) {
    if (tags[i] === undefined || tags[i]!.pos === 'verb' || tokens[i]!.kind === 'punctuation') return false
    if (tags[i]!.lemma === NUMBER) return true
  }
  return false
}
const NUMBER = 'عدد'
/** Tokens of a number with its bound. */
const NUMBERED = 6

/** «وصف الوضع بأنه خطير وحث الرئيس على الحوار»: a verb that somebody must be told by, joined by و to another of its gender: whom he urged. */
function isAddressee({ document: { tags, sentences, sentenceOf, quoteOf } }: ReadingContext, { at }: Cue): boolean {
  const { lemma, analysis } = tags[at]!
  if (!URGING.has(lemma) || analysis?.conjunction !== 'و') return false
  const { first } = sentences[sentenceOf[at]!]!
  for (let i = at - 1; i >= first; i--) {
    if (quoteOf[i] !== quoteOf[at]) continue
    const form = tags[i]!.pos === 'verb' && FRAMES.has(tags[i]!.lemma) ? tags[i]!.analysis?.form : null
    if (form != null) return form.gender === analysis.form?.gender && form.number === 's'
  }
  return false
}
const URGING = new Set(['حث', 'حض', 'شجع'])

/** «جدّد مطالبته بـ», «كرّر رفضه …»: he does again what the noun says. */
function renewed({ document: { tags } }: ReadingContext, { at }: Cue, content: number): Act | null {
  const isHis = RENEWING.has(tags[at]!.lemma) && (tags[content]!.analysis?.enclitic ?? '') !== ''
  return isHis ? actOf(tags[content]!) : null
}
const RENEWING = foldedWords('جدّد كرّر')

/** «وفيما يخص الجانب الإغاثي قال مراد سالم: …»: a person right behind the verb, and none in front. */
function isNamedBehind({ mentions }: ReadingContext, before: SpeakerPhrase, { at }: Cue, behind: SpeakerPhrase | undefined): boolean {
  const isPerson = (phrase: SpeakerPhrase) => phrase.name !== null && mentions[phrase.name]!.kind === 'person'
  return behind !== undefined && behind.first === at + 1 && isPerson(behind) && !isPerson(before)
}

/** «الوزير كان قد أبلغ البرلمان»: nothing but particles of tense stands between. */
function isRightBefore({ document: { tags } }: ReadingContext, { last }: SpeakerPhrase, cue: Cue): boolean {
  for (let i = last + 1; i < cue.first; i++) if (tags[i]!.pos !== 'verbal-particle' && tags[i]!.lemma !== 'كان') return false
  return true
}

/** «قدّرت الهيئة أن …», beside وصف الاتفاق بأنه: with the bare clause an estimate judges nothing but that. */
function frameFor(
  { document: { tags } }: ReadingContext,
  frame: Cue['frame'],
  anchor: Complement['anchor'],
  content: number,
): Cue['frame'] {
  if (frame.act !== 'estimate' || anchor !== 'that') return frame
  const opening = tags[content]!.pos === 'complementizer' ? tags[content]! : tags[content - 1]!
  return opening.analysis?.preposition === 'ب' ? frame : { act: frame.act, that: true }
}
