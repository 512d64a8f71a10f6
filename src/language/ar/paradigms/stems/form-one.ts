import { spell } from '../orthography.ts'
import type { Ending } from '../radicals.ts'
import { endingOf, radicalsOf, withoutShadda } from '../radicals.ts'
import type { Participle, ShortVowel, Stem, VerbEntry, VerbStems } from '../types.ts'
import { keepsWaw } from './assimilated.ts'
import { defectiveStem } from './defective.ts'
import { doubledStem } from './doubled.ts'
import { hollowStem } from './hollow.ts'
import { soundStem } from './sound.ts'

/** Vowel of the perfect, where the lemma's spelling shows it. */
const perfectVowel = (lemma: string): ShortVowel => {
  const shown = withoutShadda(lemma).slice(1)
  if (shown.includes('ئ') || shown.endsWith('ي')) return 'i'
  return shown.includes('ؤ') ? 'u' : 'a'
}

const defaultVowel = (ending: Ending, middle: string, final: string, perfect: ShortVowel): ShortVowel => {
  if (ending === 'hollow') return middle === 'و' ? 'u' : 'i'
  if (ending === 'defective') return perfect === 'i' ? 'a' : final === 'و' ? 'u' : 'i'
  return middle === 'ء' || final === 'ء' ? 'a' : 'u'
}

const activeParticiple = (ending: Ending, first: string, middle: string, final: string): Participle => {
  const onset = `${first}ā`
  switch (ending) {
    case 'sound':
      return { surface: spell(`${onset}${middle}i${final}`), defective: false }
    case 'hollow':
      return final === 'ء' ? { surface: spell(`${onset}ءī`), defective: true } : { surface: spell(`${onset}ءi${final}`), defective: false }
    case 'doubled':
      return { surface: spell(onset + middle + final), defective: false }
    case 'defective':
      return { surface: spell(`${onset}${middle}ī`), defective: true }
  }
}

const passiveParticiple = (ending: Ending, first: string, middle: string, final: string, perfect: ShortVowel): Participle => {
  const spelt = (sounds: string): Participle => ({ surface: spell(`مa${first}${sounds}`), defective: false })
  if (ending === 'hollow') return spelt((middle === 'و' ? 'ū' : 'ī') + final)
  if (ending === 'defective') return spelt(middle + (final === 'و' && perfect === 'a' ? 'uوو' : 'iيي'))
  return spelt(`${middle}ū${final}`)
}

const stemOf = (ending: Ending, onset: string, middle: string, vowel: ShortVowel, final: string, short?: ShortVowel): Stem => {
  switch (ending) {
    case 'sound':
      return soundStem(onset, middle, vowel, final)
    case 'hollow':
      return hollowStem(onset, vowel, final, short)
    case 'doubled':
      return doubledStem(onset, vowel, final)
    case 'defective':
      return defectiveStem(onset, middle, vowel, vowel !== 'i' && final === 'و' ? 'و' : 'ي')
  }
}

/** خذ، كل، مر: three verbs whose imperative drops the hamza. */
const DROPPING_HAMZA = new Set(['أخذ', 'أكل', 'أمر'])

/** رأى loses its hamza in the imperfect: يرى. */
const SEE = 'ر ء ي'

/** All stems of a verb of form I. */
export const formOneStems = (entry: VerbEntry): VerbStems => {
  const [first = '', middle = '', final = ''] = radicalsOf(entry)
  const ending = endingOf(entry, middle, final)
  const perfect = perfectVowel(entry.lemma)
  const vowel = entry.imperfectVowel ?? defaultVowel(ending, middle, final, perfect)
  const seeing = entry.root === SEE
  const dropped = seeing || (first === 'و' && !keepsWaw(middle, final, vowel))
  const short = vowel === 'u' ? 'u' : 'i'
  const imperfect = seeing ? defectiveStem('', first, 'a', 'ي') : stemOf(ending, dropped ? '' : first, middle, vowel, final)
  // The passive keeps the و of يوصل; a weak last radical is ya there: دُعي، يُدعى
  const passive = (onset: string, passiveVowel: ShortVowel) =>
    ending === 'defective' ? defectiveStem(onset, middle, passiveVowel, 'ي') : stemOf(ending, onset, middle, passiveVowel, final)
  return {
    perfect: stemOf(ending, `${first}a`, middle, perfect, final, short),
    perfectPassive: passive(`${first}u`, 'i'),
    imperfect,
    imperfectPassive: seeing ? imperfect : passive(first, 'a'),
    imperative: DROPPING_HAMZA.has(entry.lemma) ? soundStem('', middle, 'u', final) : imperfect,
    imperativePrefix: vowel === 'u' ? 'اu' : 'اi',
    prefixVowel: 'a',
    activeParticiple: activeParticiple(ending, first, middle, final),
    passiveParticiple: passiveParticiple(ending, first, middle, final, perfect),
  }
}
