import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isPress } from '../cues/cue-masdar.ts'
import { isCalling } from '../cues/cue-verb.ts'
import { anonymityEnd, FRAMES, ISSUING, isCarrying, isMedium } from '../frames.ts'
import { phraseAt } from '../speakers/speaker.ts'
import { CLAUSE_ENDS, type Step, type Walk } from '../walk.ts'

/** At a verb: a relative clause without pronoun after an indefinite noun (في بيان صدر اليوم) is passed over; another predicate ends the clause. */
export function atVerb(context: ReadingContext, walk: Walk, at: number): Step {
  const { lemma, analysis } = context.document.tags[at]!
  if (isCalling(context, at)) return at + 2
  const past = anonymityEnd(context, at, walk.limit)
  if (past !== null) return past + 1
  const received = receivedEnd(context, walk, at)
  if (received !== null) return received + 1
  const says = FRAMES.has(lemma) && !isAttributive(context, at) && !saysMoreOf(context, walk, at)
  if ((says || analysis!.conjunction !== '') && !isCarrying(context, at)) return CLAUSE_ENDS
  // … and its own subject with it (في كلمة بثها تلفزيون محلي)
  const inside = analysis!.enclitic === '' ? null : phraseAt(context, at + 1, walk.limit)
  return (inside?.last ?? at) + 1
}

/** «في بيان تلقت الوكالة نسخة منه», «في تسجيل اطلعت عليه القناة»: past who has got the paper, or null where nobody has. */
function receivedEnd({ document: { tags, tokens }, names }: ReadingContext, { limit, cue }: Walk, at: number): number | null {
  const { lemma, analysis } = tags[at]!
  if (!RECEIVING.has(lemma) || analysis?.conjunction !== '' || analysis.enclitic !== '') return null
  let paper = at - 1
  while (paper > cue.at && (tags[paper]!.pos === 'adjective' || isPress(tags[paper]!))) paper--
  if (!isMedium(tags[paper]!) || tags[paper]!.analysis?.article !== false) return null
  for (let i = at + 1; i <= Math.min(limit, at + RECEIVED); i++) {
    const { pos, analysis: own } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || /[،؛.:]/u.test(tokens[i]!.word.surface)) return null
    if (pos !== 'preposition' || (own?.enclitic ?? '') === '') continue
    // اطلعت عليه القناة: whose it is behind
    const name = names.at[i + 1] ?? -1
    return i === at + 1 && name !== -1 ? names.last[name]! : i
  }
  return null
}
const RECEIVING = foldedWords('تلقى تسلم حصل اطلع وصل استلم')
/** Tokens from getting a paper to the pronoun that takes it up. */
const RECEIVED = 9

/** «في قرار تبناه المجلس»: a verb whose pronoun takes up the indefinite noun right before it. */
const isAttributive = ({ document: { tags }, names }: ReadingContext, at: number): boolean =>
  (tags[at]!.analysis?.enclitic ?? '') !== '' &&
  names.at[at - 1] === -1 &&
  tags[at - 1]!.pos === 'nominal' &&
  tags[at - 1]!.analysis?.article === false &&
  tags[at - 1]!.analysis?.enclitic === ''

/** «سكان في البلدة تحدثوا إلى الصحيفة», «تسجيل مصور بُث أمس»: a relative clause without pronoun, of a speaker who is not known or of a channel. */
function saysMoreOf(context: ReadingContext, { bare, cue }: Walk, at: number): boolean {
  const { tags } = context.document
  const { analysis, lemma } = tags[at]!
  if (analysis?.conjunction !== '' || analysis.enclitic !== '') return false
  if (ISSUING.has(lemma) || lemma === ISSUED) {
    for (let i = at - 1; i >= Math.max(cue.at + 1, at - 3); i--) {
      if (isMedium(tags[i]!)) return tags[i]!.analysis?.article === false
      // تقرير لها صدر أمس
      const isIts = tags[i]!.pos === 'preposition' && (tags[i]!.analysis?.enclitic ?? '') !== ''
      if (tags[i]!.pos !== 'adjective' && tags[i]!.pos !== 'nominal' && !isIts) return false
    }
    return false
  }
  const speaker = bare.length === 1 ? bare[0]! : null
  if (speaker === null || speaker.name !== null || !TALKING.has(lemma)) return false
  const own = tags[speaker.first]!.analysis
  return own?.article === false && own.enclitic === '' && TO.has(tags[at + 1]?.analysis?.preposition || (tags[at + 1]?.lemma ?? ''))
}
const ISSUED = 'صدر'
const TALKING = new Set(['تحدث', 'تكلم', 'صرح', 'اتصل'])
const TO = new Set(['الي', 'ل', 'مع', 'ب'])
