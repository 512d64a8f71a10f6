import type { Onsets } from './onsets.ts'
import { derivedOnsets } from './onsets.ts'
import { participle } from './participle.ts'
import type { Ending } from './radicals.ts'
import { endingOf, radicalsOf } from './radicals.ts'
import { defectiveStem } from './stems/defective.ts'
import { doubledStem } from './stems/doubled.ts'
import { formOneStems } from './stems/form-one.ts'
import { hollowStem } from './stems/hollow.ts'
import { soundStem } from './stems/sound.ts'
import type { ShortVowel, Stem, VerbEntry, VerbForm, VerbStems } from './types.ts'

/** Forms that keep a in the last syllable of the active imperfect. */
const KEEPING_A = new Set<VerbForm>(['V', 'VI', 'QII'])

const builder =
  (ending: Ending, { middle, final }: Onsets) =>
  (onset: string, vowel: ShortVowel): Stem => {
    switch (ending) {
      case 'sound':
        return soundStem(onset, middle, vowel, final)
      case 'hollow':
        return hollowStem(onset, vowel, final)
      case 'doubled':
        return doubledStem(onset, vowel, final)
      case 'defective':
        return defectiveStem(onset, middle, vowel, 'ي')
    }
  }

/** All stems of a verb. */
export const verbStems = (entry: VerbEntry): VerbStems => {
  if (entry.form === 'I') return formOneStems(entry)
  const onsets = derivedOnsets(entry, radicalsOf(entry))
  const stem = builder(endingOf(entry, onsets.middle, onsets.final), onsets)
  const imperfect = stem(onsets.imperfect, KEEPING_A.has(entry.form) ? 'a' : 'i')
  return {
    perfect: stem(onsets.perfect, 'a'),
    perfectPassive: stem(onsets.perfectPassive, 'i'),
    imperfect,
    imperfectPassive: stem(onsets.imperfectPassive, 'a'),
    // Form IV keeps its own hamza: أعلن، أقم
    imperative: entry.form === 'IV' ? stem(onsets.perfect, 'i') : imperfect,
    imperativePrefix: 'اi',
    prefixVowel: onsets.prefixVowel,
    activeParticiple: participle('مu', stem(onsets.imperfect, 'i')),
    passiveParticiple: participle('مu', stem(onsets.imperfectPassive, 'a')),
  }
}
