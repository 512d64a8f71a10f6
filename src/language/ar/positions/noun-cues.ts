import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { DEMANDED_NOUNS, STANCE_NOUNS } from '../lexicon/stance-words.ts'
import type { Tag } from '../tagging.ts'
import { type Cue, cue, DOUBTING, framesOf, stemOf } from './cue.ts'
import { bearerOf, type Said, speakerOf, takerBefore } from './holder.ts'

const NOUNS = framesOf(STANCE_NOUNS)
const DEMANDED = foldedWords(DEMANDED_NOUNS)
export const isStanceNoun = (tag: Tag): boolean => NOUNS.has(stemOf(tag))
export const mayBeNoun = (tag: Tag): boolean => isStanceNoun(tag) || DEMANDED.has(stemOf(tag))

/** «جدد رفضه», «أبدت استعدادها», «تمسك الحركة ب», «عدم قبوله». */
export function nounCue(context: ReadingContext, said: Said, at: number, first: number): Cue | null {
  const { tags } = context.document
  const { pos, analysis, derived } = tags[at]!
  const frame = NOUNS.get(stemOf(tags[at]!))
  if (frame === undefined || analysis === null || analysis.article) return null
  const isTaken = takerBefore(context, at, first) !== null
  // رفضه reads like a verb with its object, where no verb takes the stance
  if (pos === 'verb' ? !isTaken || analysis.enclitic === '' : derived !== 'masdar' && pos !== 'nominal') return null
  const isNegated = at > first && tags[at - 1]!.lemma === fold('عدم')
  if (at > first && DOUBTING.has(tags[at - 1]!.lemma)) return null
  const stance = isNegated ? frame.negated : frame.stance
  if (stance === null) return null
  const holder = bearerOf(context, said, at, frame.ofBearer === true)
  const front = isNegated ? at - 1 : at
  return cue({ kind: 'noun', first: front, at, stance, takes: frame.takes, matter: at, holder })
}

/** «مطلبنا الأول وقف الحرب», «المطلوب انسحاب»: what the one who speaks demands, in a sentence without verb. */
export function demandedCue(context: ReadingContext, said: Said, at: number): Cue | null {
  const { tags, tokens } = context.document
  const { analysis } = tags[at]!
  if (analysis === null || !DEMANDED.has(stemOf(tags[at]!)) || analysis.preposition !== '') return null
  const isOurs = analysis.enclitic === 'نا' || analysis.enclitic === 'ي'
  if (!isOurs && !(analysis.article && stemOf(tags[at]!) === ASKED_FOR)) return null
  let matter = at + 1
  while (tags[matter]?.pos === 'adjective' || tags[matter]?.pos === 'pronoun') matter++
  if (tags[matter]?.pos !== 'nominal' || tokens[matter]!.kind !== 'word') return null
  const holder = speakerOf(said, said.within[at])
  return cue({ kind: 'demand', first: at, at, stance: 'demands', matter, holder })
}
const ASKED_FOR = fold('مطلوب')
