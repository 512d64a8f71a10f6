import type { EventType, Modality } from '../../../../model/lists.ts'
import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { TALKED_OF } from './modality-cues.ts'

/** What is done bit by bit, and is due where an accord lays it down. */
const DUE: ReadonlySet<EventType> = new Set([
  'withdraw',
  'disarm',
  'release',
  'displace',
  'blockade',
  'monitor',
  'evacuate',
  'safe-passage',
])
/** Tokens of a clause after its verb in which is told how much of it was done. */
const REACH = 14
const ONLY = foldedWords('سوى إلا')
const IF = foldedWords('إذا أن إن')

/** «لم يدمج الجيش سوى 150 منهم», «لم تفرج إلا عن عشرة»: the negation leaves so many; not «لن تنسحب إلا إذا …». */
export function isOnly({ tags, tokens, sentences, sentenceOf }: ArabicDocument, at: number): boolean {
  const { last } = sentences[sentenceOf[at]!]!
  for (let i = at + 1; i < Math.min(last, at + REACH); i++) {
    if (tokens[i]!.word.surface === '،') return false
    if (ONLY.has(tags[i]!.lemma)) return !IF.has(tags[i + 1]!.lemma)
  }
  return false
}

/** «لم تنسحب القوات من الإقليم بالكامل»: it did, in part. */
export function isNotWholly({ tags, tokens, sentences, sentenceOf }: ArabicDocument, { last, pattern: { frame } }: Trigger): boolean {
  if (!DUE.has(frame.type)) return false
  for (let i = last + 1; i <= Math.min(sentences[sentenceOf[last]!]!.last, last + REACH); i++) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return false
    if (WHOLLY.has(tags[i]!.analysis?.stem ?? '') && (tags[i]!.analysis?.preposition === 'ب' || tags[i]!.analysis?.article === false))
      return true
  }
  return false
}
const NOT = 'لم'
const WHOLLY = foldedWords('كامل تماما كليا كاملا')

const STALLED = foldedWords('تعثر تأخر تعطل تأخير تعثر عرقلة تعطيل')
const POSTPONED = foldedWords('أرجأ تأجل أجّل إرجاء تأجيل')

/** «تعثر دمج المقاتلين», «أرجئ نشر المراقبين»: what is due has not been done, or is to be done later; null where nothing holds it up. */
export function heldUp({ tags }: ArabicDocument, { first, pattern: { frame } }: Trigger): Modality | null {
  // تأخر اعتقال القائد, not تأجلت المحادثات
  if (!DUE.has(frame.type) && (TALKED_OF.has(frame.type) || tags[first]!.derived !== 'masdar')) return null
  const { lemma, analysis } = tags[first - 1] ?? tags[first]!
  const isWord = (words: ReadonlySet<string>) => words.has(lemma) || words.has(analysis?.stem ?? '')
  return isWord(POSTPONED) ? 'planned' : isWord(STALLED) ? 'negated' : null
}

const IN_PART = foldedWords('جزئي جزئيا جزئية جزء أجزاء سوى')
const BATCHES = foldedWords('دفعة')
const FIRSTS = foldedWords('أول أولى ثانية ثالثة جديدة')
const PERCENT = foldedWords('مئة مائة')

/** «انسحب جزئيا», «من أجزاء من المدينة», «عن 14 من أصل 18», «سلمت 60 في المئة من», «أول دفعة من»: done in part. */
export function isDoneInPart(document: ArabicDocument, trigger: Trigger): boolean {
  const { tags, tokens, sentences, sentenceOf } = document
  const {
    first,
    last,
    pattern: { frame },
  } = trigger
  // partly reopened is reopened
  if (!DUE.has(frame.type) || frame.type === 'blockade') return false
  const sentence = sentences[sentenceOf[first]!]!
  if (tags[first - 1]?.lemma === NOT && isNotWholly(document, trigger)) return true
  const isOf = (words: ReadonlySet<string>, i: number) => words.has(tags[i]?.lemma ?? '') || words.has(tags[i]?.analysis?.stem ?? '')
  for (let i = last + 1; i <= Math.min(sentence.last, last + REACH); i++) {
    const { pos, lemma } = tags[i]!
    if (pos === 'complementizer' || pos === 'relative' || (pos === 'verb' && i > last + 1) || /[؛:]/u.test(tokens[i]!.word.surface))
      return false
    if (isOf(IN_PART, i)) return true
    // 14 من أصل 18
    if (lemma === OUT_OF && tags[i - 1]!.lemma === 'من') return true
    if (isOf(PERCENT, i) && (tags[i - 1]!.lemma === 'في' || tags[i]!.analysis?.preposition === 'ب') && tags[i + 1]?.lemma === 'من')
      return true
    if (isOf(BATCHES, i) && (isOf(FIRSTS, i - 1) || isOf(FIRSTS, i + 1))) return true
  }
  return false
}
const OUT_OF = 'اصل'
