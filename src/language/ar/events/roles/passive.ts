import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { AGENT, type ArgumentPhrase } from '../clause/phrase.ts'
import { isObjectOnly } from '../clause/subject-fit.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isDirection, namesPlace } from './naming.ts'

/** A verb that may be passive, with no object of its own, whose only phrase can but suffer (قتل 32 شخصا, اعتقل ناشطون). */
export function isPassive(context: ReadingContext, trigger: Trigger): boolean {
  const form = context.document.tags[trigger.first]!.analysis?.form ?? null
  // المدينة محاصرة: a participle says of what stands before it how it was left
  if (trigger.finite && context.document.tags[trigger.first]!.pos !== 'verb' && trigger.pattern.verbal)
    return trigger.pattern.frame.object !== undefined
  if (
    !trigger.finite ||
    form === null ||
    form.passive === 'no' ||
    context.document.tags[trigger.first]!.analysis!.enclitic !== '' ||
    trigger.pattern.frame.object === undefined
  )
    return false
  if (form.passive === 'yes') return true
  // واشترط من جانبه الوزير: nobody's hand
  const byHand = trigger.arguments.phrases.findIndex(
    ({ preposition, first }) => preposition === AGENT && (context.document.tags[first]!.analysis?.enclitic ?? '') === '',
  )
  // قتل قائد الشرطة على يد مسلحين مجهولين: what follows the hand says whose it is
  const own = byHand === -1 ? trigger.arguments.phrases : trigger.arguments.phrases.slice(0, byHand)
  const only = own.find(({ preposition }) => preposition === '')
  // وصلت البعثة: what is no place does the going
  if (trigger.pattern.frame.object === 'place' && (only === undefined || !namesPlace(context, only))) return false
  const bare = own.filter((phrase) => phrase.preposition === '' && !phrase.coordinated && !isDirection(context, phrase)).length
  // قصفوا المطار: what follows a verb with its subject in it is its object
  const hasSubject = form.number === 'p' || form.number === 'd'
  // وقتلت أربعة جنود: the verb would have the gender of those who are killed
  if (trigger.arguments.subjectBefore === null && !hasSubject) {
    // أكد أنه اعتقل في المطار, against قال إنه قتل ألف جهادي
    if (isTold(context, trigger.first)) return bare === 0 && DONE_TO.has(context.document.tags[trigger.first]!.lemma)
    // قصف طيران الجيش، فجرا، على دفعات: what only strikes is no target
    return (
      bare === 1 &&
      only !== undefined &&
      !isObjectOnly(context, trigger.first, only) &&
      !isStriking(context, only) &&
      !isNamedForce(context, trigger.first, only) &&
      !isTaker(context, trigger, only)
    )
  }
  // الجنود قتلوا: who kills, kills somebody
  if (bare > 0) return false
  const { subjectBefore: subject } = trigger.arguments
  // المخازن نهبت: what is robbed robs nobody
  const isThing = subject !== null && phraseHasClass(context, subject, 'property') && !phraseHasClass(context, subject, 'armed')
  // البلدة التي قصفت أمس: a place shells nothing
  const isGround = subject !== null && trigger.pattern.frame.type === 'attack' && namesPlace(context, subject)
  return isThing || isGround || DONE_TO.has(context.document.tags[trigger.first]!.lemma)
}
/** «اقتحمت القوات المدينة», with the city past the end of the clause: forces are what storms, not what is stormed. */
const isTaker = (context: ReadingContext, { first }: Trigger, phrase: ArgumentPhrase): boolean =>
  ON_GROUND.has(context.document.tags[first]!.lemma) && phraseHasClass(context, phrase, 'armed') && !namesPlace(context, phrase)
const ON_GROUND = foldedWords('اقتحم داهم قصف مشط توغل')
/** A pronoun on the complementizer right before the verb is its subject. */
const isTold = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  tags[at - 1]?.pos === 'complementizer' && (tags[at - 1]!.analysis?.enclitic ?? '') !== ''

/** «قتلت حركة الشباب التي …»: a body by its name does it, however far its object. */
const isNamedForce = (context: ReadingContext, at: number, { first }: ArgumentPhrase): boolean =>
  DONE_TO.has(context.document.tags[at]!.lemma) &&
  context.names.at[first]! !== -1 &&
  BODIES.has(context.document.tags[first]!.analysis?.stem ?? '')
const BODIES = foldedWords('حركة جماعة تنظيم جيش قوات سلطات شرطة جبهة ميليشيا مليشيا ميليشيات مليشيات أجهزة')

const isStriking = ({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase): boolean =>
  STRIKING.has(tags[first]!.analysis?.stem ?? '')
/** Arms of a force that are spoken of only for what they do. */
const STRIKING = foldedWords('طيران مدفعية قاذفات راجمات بوارج')

/** Verbs that always say whom it is done to. */
const DONE_TO = new Set('قتل اعدم اغتال اعتقل خطف اختطف احتجز جرح اسر اصاب اخرج نقل اجلي اجل هجر شرد نهب احرق دمر'.split(' '))
