import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import { isAmong, SETTLED } from './accord-words.ts'

type Tags = ArabicDocument['tags']

/** Who sees to it that an accord is kept: ستشرف اللجنة على التنفيذ, تضمن مصر تطبيقه, تتولى بعثة مراقبة الهدنة. */
const SEEING_TO = foldedWords('أشرف راقب تابع رصد ضمن كفل تولى سهر تكفل تحقق')
/** By whom that is given to somebody: أوكلت مهمة الرقابة إلى لجنة, كلفت البعثة الإشراف على التنفيذ. */
const ENTRUSTING = foldedWords('أوكل أسند أنيط أناط كلّف عهد فوّض')
/** ستكون البعثة ضامنة لتطبيق البنود. */
const BEING = foldedWords('كون مثّل شكّل عمل')
const GUARANTORS = foldedWords('ضامن ضامنة ضامنين ضامنون ضمانة')
/** What is seen to of an accord. */
const KEEPING = foldedWords('تنفيذ تطبيق التزام احترام مراقبة رقابة إشراف متابعة')
const NOT = foldedWords('لا لم لن')
/** Tokens from the verb to what is seen to: who does it stands between. */
const REACH = 9

/** Whether a word may open a sentence on who sees to an accord. */
export const mayCharge = ({ lemma, pos }: Tags[number]): boolean =>
  pos === 'verb' && (SEEING_TO.has(lemma) || ENTRUSTING.has(lemma) || BEING.has(lemma))

/** The token of the verb, where its clause tells who is to watch or to guarantee an accord; null where it does not, or tells of what was done. */
export function chargedAt(at: number, last: number, tags: Tags): number | null {
  const { lemma, analysis } = tags[at]!
  const isEntrusted = ENTRUSTING.has(lemma)
  if (NOT.has(tags[at - 1]?.lemma ?? '') || (!isEntrusted && analysis?.form?.tense !== 'imperfect')) return null
  const isToBe = BEING.has(lemma)
  if (isToBe && !analysis!.future) return null
  const wanted = isToBe ? GUARANTORS : KEEPING
  for (let i = at + 1; i <= Math.min(last, at + REACH); i++) {
    const { pos, lemma: word, analysis: own } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative') return null
    if ((wanted.has(word) || wanted.has(own?.stem ?? '')) && (isToBe || isOfAccord(i, last, tags))) return at
    // تراقب البعثة الهدنة
    if (!isToBe && !isEntrusted && isAmong(SETTLED, tags[i]!)) return at
  }
  return null
}

/** تنفيذ الاتفاق, تطبيقه, الالتزام بها, على التنفيذ: of an accord, or of what was spoken of; not الإشراف على الفريق. */
function isOfAccord(at: number, last: number, tags: Tags): boolean {
  for (let i = at; i <= Math.min(last, at + OF); i++) {
    const { analysis } = tags[i]!
    if (i > at && (isAmong(SETTLED, tags[i]!) || TRUCE.has(analysis?.stem ?? ''))) return true
    if (analysis === null || !KEEPING.has(analysis.stem)) continue
    const next = tags[i + 1]
    if (analysis.enclitic !== '' || (next?.analysis?.enclitic ?? '') !== '') return true
    const isGoverning = (next?.pos === 'preposition' && GOVERNED.has(next.lemma)) || (next?.analysis?.preposition ?? '') !== ''
    if (analysis.article && !isGoverning) return true
  }
  return false
}
/** Tokens from what is seen to of it to the accord. */
const OF = 4
const TRUCE = foldedWords('وقف بنود بند')
const GOVERNED = foldedWords('على في')
