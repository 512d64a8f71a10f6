import type { EventType, Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import { turnsAway } from '../clause/insertions.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { isVerbToo } from '../clause/verb-too.ts'
import { askedOnce } from '../triggers/asked-once.ts'
import { PATTERNS } from '../triggers/frame-index.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { ownsThem } from './affiliation.ts'
import { isBearersOf } from './apart.ts'
import { carries } from './doer-verbs.ts'
import { isPart, namesIn } from './naming.ts'

/**
 * «عملية عسكرية شنتها القوات …», «الهجوم الذي شنته …»: the verb that carries a noun as its object pronoun. With the article a noun has a relative
 * pronoun before that verb; without it none of another happening (هدنة خلال محادثات استضافتها …).
 */
export const carrierOf = askedOnce((context, trigger): number | null => {
  const { tags, tokens, sentenceOf } = context.document
  const definite = tags[trigger.first]!.analysis?.article === true
  let related = false
  // هجوم شنه انتحاري: its own verb within the wording
  const start = trigger.finite ? trigger.last + 1 : trigger.first + 1
  for (let i = start; i <= trigger.last + 9 && i + 1 < tokens.length && sentenceOf[i + 1] === sentenceOf[trigger.first]; i++) {
    if (tags[i]!.pos === 'complementizer' || turnsAway(context, i)) return null
    related ||= tags[i]!.pos === 'relative'
    // غارات على غزة بعد الهجوم الذي شنته الحركة: carries the other one
    const other =
      tags[i]!.analysis?.article === false || tags[i - 1]!.pos === 'preposition' || (tags[i]!.analysis?.preposition ?? '') !== ''
    if (i > trigger.last && !related && other && tags[i]!.pos === 'nominal' && namesHappening(tags[i]!)) return null
    if (isVerbToo(context, i)) return definite ? null : i
    if (definite && !related && tags[i]!.pos === 'verb') return null
    // وصفه, رفضته: who speaks of it does not do it
    if (tags[i]!.pos === 'verb' && (!carries(tags[i]!.lemma) || tags[i]!.lemma === ANSWERING)) return null
    if (tags[i]!.pos === 'verb' && related && !mayTakeUp(tags[i]!, tags[trigger.first]!)) return null
    if (tags[i]!.pos === 'verb') return tags[i]!.analysis?.enclitic !== '' || afterBound(context, i + 1) > i + 1 ? i : null
  }
  return null
})

/** «خرق الهدنة التي أبرمتها الحكومة»: the pronoun is of the truce, by its gender. */
function mayTakeUp({ analysis: verb }: Tag, { analysis: noun }: Tag): boolean {
  const { gender = null, number = null } = noun?.form ?? {}
  if (verb?.enclitic === 'ها') return gender !== 'm' || number === 'p'
  return verb?.enclitic !== 'ه' || (gender !== 'f' && number !== 'p')
}

/** هجوم رد عليه الجيش: who answers it does not make it. */
const ANSWERING = 'رد'
const namesHappening = ({ lemma, derived, analysis }: ReadingContext['document']['tags'][number]): boolean =>
  derived !== 'participle' &&
  (PATTERNS.get(analysis?.stem ?? '') ?? PATTERNS.get(lemma) ?? []).some(
    ({ verbal, frame }) => (!verbal && !frame.opens) || (derived === 'masdar' && frame.finite !== true),
  )

/**
 * Part of the subject of a verb that has a noun as its object, where it does not act itself: جلسة استضافتها جنيف, مفاوضات رعتها قطر; who leads talks
 * brings others together (محادثات قادها الاتحاد الأفريقي).
 */
export const roleOfCarrier = ({ document: { tags } }: ReadingContext, carrier: number, { pattern: { frame } }: Trigger): Role | null =>
  CARRYING[tags[carrier]!.lemma] ?? (BETWEEN_OTHERS.has(frame.type) && LEADING.has(tags[carrier]!.lemma) ? 'mediator' : null)
const CARRYING: Readonly<Record<string, Role>> = {
  استضاف: 'host',
  احتضن: 'host',
  شهد: 'host',
  رعي: 'mediator',
  توسط: 'mediator',
  يسر: 'mediator',
}
const LEADING = foldedWords('قاد أدار ترأس سهّل نظم')
const BETWEEN_OTHERS: ReadonlySet<EventType> = new Set(['talks', 'ceasefire', 'agreement', 'release'])

/**
 * The subject of a carrying verb with all who belong to it: «وقّعها الأحد ممثلون عن الجيش والحركة», «شنه انتحاري ومسلحون من الحركة». Empty where none
 * follows.
 */
export function subjectsOfCarrier(context: ReadingContext, carrier: number): readonly ArgumentPhrase[] {
  const { document } = context
  const found = argumentsAfter(context, carrier, carrier, document.sentences[document.sentenceOf[carrier]!]!.last, true).phrases
  const phrases = found.filter(({ first }) => first > carrier)
  const subject = phrases[0]
  if (subject === undefined || subject.preposition !== '') return []
  const out = [subject]
  for (let before = subject, i = 1; i < phrases.length; i++) {
    const phrase = phrases[i]!
    if (!phrase.coordinated && !belongsTo(context, before, phrase)) {
      // ممثلون عن الحكومة في طرابلس ومجلس النواب
      if (phrases[i + 1]?.coordinated === true && phrases[i + 1]!.preposition !== phrase.preposition) continue
      break
    }
    // الرئيسان بوتين وأردوغان: by their names
    if (isBearersOf(context, before, phrase)) out.pop()
    out.push(phrase)
    before = phrase
  }
  return out
}

/** «استهدفت الغارات التي شنها التحالف مواقع», «قتلت صواريخ أطلقها الجيش عشرة»: of what strikes, those who carried it out or sent it. */
export function sendersOf(context: ReadingContext, { finite, arguments: { phrases, subjectBefore } }: Trigger): readonly ArgumentPhrase[] {
  const subject = subjectBefore ?? phrases[0]
  if (!finite || subject === undefined || subject.preposition !== '' || namesIn(context, subject).length > 0) return []
  const { tags } = context.document
  const verb = tags[subject.last + 1]?.pos === 'relative' ? subject.last + 2 : subject.last + 1
  if (verb >= tags.length) return []
  const { pos, lemma, analysis } = tags[verb]!
  const carried =
    (pos === 'verb' || isVerbToo(context, verb)) && (analysis?.enclitic ?? '') !== '' && (carries(lemma) || SENDING.has(lemma))
  return carried && lemma !== ANSWERING ? subjectsOfCarrier(context, verb) : []
}
const SENDING = foldedWords('أرسل أطلق ألقى سيّر زرع فجّر نصب تبنّى استأجر')

/** «ممثلون عن الجيش», «مسلحون من الحركة», «الطيران التابع للجيش»: a phrase right behind one that says whose it is. */
const belongsTo = (context: ReadingContext, before: ArgumentPhrase, phrase: ArgumentPhrase): boolean =>
  (phrase.preposition === 'عن' && phrase.first === before.last + 2 && isRepresentative(context, before)) ||
  (phrase.preposition === 'من' && phrase.first === before.last + 2 && isPart(context, before)) ||
  ownsThem(context, before, phrase) ||
  // الذي وقعه الرئيسان بوتين وأردوغان
  (phrase.preposition === '' && isBearersOf(context, before, phrase))

/** ممثلون عن الحكومة, وفد عن الحركة */
export const isRepresentative = ({ document: { tags } }: ReadingContext, { first }: Pick<ArgumentPhrase, 'first'>): boolean =>
  REPRESENTATIVES.has(tags[first]!.lemma)
const REPRESENTATIVES = new Set(['ممثل', 'مندوب', 'وفد', 'موفد', 'مفاوض'])

/** Past إليها, عنها between the verb and its subject (جلسة دعت إليها فرنسا). */
const afterBound = (context: ReadingContext, at: number): number => {
  const tag = context.document.tags[at]
  return tag?.pos === 'preposition' && (tag.analysis?.enclitic ?? '') !== '' ? at + 1 : at
}
