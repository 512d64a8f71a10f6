import type { EventType } from '../../../../model/lists.ts'
import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isAccord } from './accord-words.ts'
import { COMMITTING } from './agreed-on.ts'

/**
 * What a token stands in: nothing of the kind, what an accord lays down, what is said to have been agreed on, who sees to it that it is kept, or what
 * a resolution or a law lays down, which is no accord.
 */
export const Laid = { none: 0, down: 1, agreed: 2, seenTo: 3, ruled: 4 } as const

type Tags = ArabicDocument['tags']

/** What accords provide for; that there is fighting they do not lay down. */
const PROVIDED: ReadonlySet<EventType> = new Set([
  'ceasefire',
  'agreement',
  'withdraw',
  'disarm',
  'talks',
  'session',
  'visit',
  'release',
  'monitor',
  'mobilise',
  'aid',
  'safe-passage',
  'evacuate',
  'operation',
  'blockade',
  'displace',
  'control',
  'office',
  'investigate',
  'sanction',
  'recognise',
  'offer',
])
/** Tokens after the accord's word that may still name it (ينص اتفاق وقف إطلاق النار على …). */
const NAME = 3

/** «يقضي الاتفاق بسحب القوات من كسلا»: who does what where in what it lays down is not who made the accord, and where. */
export function beforeProvisions({ tags }: ArabicDocument, trigger: Trigger, laid: Uint8Array): Trigger {
  const { first, last, finite, pattern, arguments: found } = trigger
  const { type, mode } = pattern.frame
  if (type !== 'ceasefire' && type !== 'agreement') return trigger
  // وقف القتال اعتبارا من الأحد، وعلى سحب القوات من كسلا
  const isFromWhen = mode === 'in-effect' && !finite
  if (!isFromWhen && laid[first] !== Laid.none) return trigger
  let end = last
  while (end < found.end && (isFromWhen ? tags[end + 1]!.analysis?.conjunction !== 'و' : laid[end + 1] === Laid.none)) end++
  if (end === found.end) return trigger
  return { ...trigger, arguments: { ...found, phrases: found.phrases.filter((phrase) => phrase.last <= end), end } }
}

/** Whether an event of the type, named at a token, is one that an accord lays down. */
export const isLaidDown = ({ tags, tokens }: ArabicDocument, laid: Uint8Array, at: number, type: EventType): boolean =>
  (laid[at] === Laid.down || laid[at] === Laid.agreed || laid[at] === Laid.ruled) &&
  PROVIDED.has(type) &&
  ((type !== 'ceasefire' && type !== 'agreement') ||
    (laid[at] === Laid.down &&
      !isWhen(tags[at - 1]) &&
      (laid[at - NAME] === Laid.down || isItemOfIt(tags, at) || isCountedOff(tokens, at) || isCommitment(tags, laid, at))))
/** «في اليوم العاشر من الهدنة», «طوال الهدنة»: an accord that only says when. */
const isWhen = (before: Tags[number] | undefined): boolean => before !== undefined && WHEN.has(before.lemma)
const WHEN = foldedWords('من خلال طوال طيلة منذ أثناء بعد قبل')
/** «ينص الاتفاق على وقف …», «تقضي بوقف …», «يتضمن الاتفاق وقف …», not «ينص اتفاق وقف إطلاق النار على …». */
const isItemOfIt = (tags: Tags, at: number): boolean => {
  const before = tags[at - 1]
  return (
    tags[at]!.analysis?.preposition === 'ب' ||
    (before?.pos === 'preposition' && before.lemma === 'علي') ||
    before?.pos === 'complementizer' ||
    (before !== undefined && isAccord(before) && before.analysis?.article === true)
  )
}
/** «بنوده: وقف …», «1- وقف …», «أولا، وقف …» */
const isCountedOff = (tokens: ArabicDocument['tokens'], at: number): boolean => COUNTING.test(tokens[at - 1]?.word.surface ?? '')
const COUNTING = /^(?:[:،•–—-]|\p{Nd}+)$/u
/** يتضمن الإعلان التزام الطرفين بوقف القتال. */
const isCommitment = (tags: Tags, laid: Uint8Array, at: number): boolean =>
  [at - 1, at - 2].some((i) => laid[i] === Laid.down && tags[i]!.derived === 'masdar' && COMMITTING.has(tags[i]!.lemma))
