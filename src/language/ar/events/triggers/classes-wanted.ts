import type { EventFrame } from '../../lexicon/event-frames.ts'
import { classIndex, type NounClass } from '../../lexicon/noun-classes.ts'

/** Classes that names and peoples have too, not only words of the tables. */
const OF_NAMES: ReadonlySet<NounClass> = new Set(['territory', 'person', 'notable', 'town', 'sovereign', 'resident', 'civilian', 'armed'])

/**
 * Indexes of the classes that words near a trigger must have for a frame to fit, as far as the frame alone tells. Of fifty wordings that the words of an article begin
 * thirty want a class that no word near has: no arguments need be found for them.
 */
export function classesWanted({ type, needs, agent, patient, after }: EventFrame): readonly number[] {
  // ما وقعوه: what a breach is of may have no word of its own
  const needed = type === 'violation' ? [] : [needs ?? []].flat()
  // by whom and to what: of a frame that needs no class, for another may have it in a pronoun
  const arguing = needs === undefined ? [agent ?? [], patient ?? []].flat() : []
  return [...[...needed, ...arguing].filter((one) => !OF_NAMES.has(one)), ...[after ?? []].flat()].map(classIndex)
}
