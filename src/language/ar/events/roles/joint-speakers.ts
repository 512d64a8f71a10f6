import type { ReadingContext } from '../../context.ts'
import { argumentNames } from '../governor/governor-arguments.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * «أعلنت الهند وباكستان أنهما اتفقتا على هدنة», «أعلن الجيشان الهندي والباكستاني اتفاقهما»: the two who say together what they do, where the word at `verb`
 * takes up two; empty where one speaks.
 */
export function jointSpeakers(context: ReadingContext, { statement, sides }: Surroundings, verb: number): readonly number[] {
  if (statement === null || statement.cue.kind !== 'verb' || !takesUpTwo(context, verb)) return []
  const { cue, content } = statement
  const { sentences, sentenceOf } = context.document
  if (cue.at >= content.first || sentenceOf[cue.at] !== sentenceOf[verb]) return []
  const names = argumentNames(context, cue.at, content.first, true, 0, sentences[sentenceOf[cue.at]!]!.first, sides)
  return names.length > 1 ? names : []
}

const takesUpTwo = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  (tags[at]!.pos === 'verb' && tags[at]!.analysis?.form?.number === 'd') ||
  tags[at]!.analysis?.enclitic === THEM ||
  (tags[at - 1]?.pos === 'complementizer' && tags[at - 1]!.analysis?.enclitic === THEM)
const THEM = 'هما'
