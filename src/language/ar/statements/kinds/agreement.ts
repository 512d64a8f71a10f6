import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { InflectedForm } from '../../paradigms/types.ts'
import { isQuantifier } from '../speakers/quantifiers.ts'
import type { SpeakerPhrase } from '../speakers/speaker.ts'

/** Gender of a carried verb must not contradict its speaker where both are told by form. */
export function agrees(context: ReadingContext, speaker: SpeakerPhrase, { gender, number, case: ending }: InflectedForm): boolean {
  const own = context.document.tags[speaker.first]!.analysis?.form ?? null
  const person = speaker.name !== null && context.mentions[speaker.name]!.kind === 'person'
  // سالم … قالوا: one is not many
  if (person && own?.number !== number && (number === 'p' || number === 'd')) return false
  if (own === null || person || gender === null || isQuantifier(context, speaker.first)) return true
  // المصادر … لافتة: they are spoken of like things
  if (SOURCES.has(context.document.tags[speaker.first]!.analysis?.stem ?? '')) return gender === 'f' || number === 'p'
  // مؤكدين, مشيرين: for two and for many spelt alike
  if (number === null && ending === 'oblique') return own.number !== 's'
  if (number === 'p' || number === 'd') return own.number === number
  // متظاهرين … وقالت: persons in the plural go on in the plural
  if (own.number === 'p' && (gender === 'm' || isOfPersons(context, speaker))) return false
  return own.number !== 's' || own.gender === null || own.gender === gender
}

const SOURCES = foldedWords('مصادر أوساط دوائر وسائل تقارير وكالات')

const isOfPersons = ({ document: { tags, tokens }, heads }: ReadingContext, { first }: SpeakerPhrase): boolean =>
  /(?:ون|ين)$/.test(tags[first]!.analysis?.stem ?? '') ||
  (heads.group(tokens[first]!.word) !== null && tags[first]!.analysis?.form?.gender === 'm')
