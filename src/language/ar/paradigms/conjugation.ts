import { spell, spellings } from './orthography.ts'
import type { Gender, GrammaticalNumber, Person, State, Stem } from './types.ts'

export interface Spelling {
  readonly surface: string
  readonly state: State
}

/** One place in the table of persons with its spellings; empty where mood makes no difference. */
export interface Cell {
  readonly person: Person
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
  readonly spellings: readonly Spelling[]
}

const cell = (person: Person, gender: Gender | null, number: GrammaticalNumber, ...found: readonly Spelling[][]): Cell => ({
  person,
  gender,
  number,
  spellings: found.length === 1 ? (found[0] as Spelling[]) : found.flat(),
})

const written = (sounds: string, state: State = 'any'): Spelling[] => {
  if (!sounds.includes('ء')) return [{ surface: spell(sounds), state }]
  return spellings(sounds).map((surface) => ({ surface, state }))
}

/** The u of the masculine plural takes a mute alef that no enclitic leaves: قتلوا، قتلوه. */
const plural = (sounds: string): Spelling[] => [...written(`${sounds}ا`, 'not-before-enclitic'), ...written(sounds, 'before-enclitic')]

/** A stem without ending: before an enclitic a last hamza follows the vowel that is heard again: يقرأ، يقرؤه. */
const bare = (stem: string, vowels: readonly string[]): Spelling[] => {
  const surface = spell(stem)
  if (!stem.endsWith('ء')) return [{ surface, state: 'any' }]
  const carried = [...new Set(vowels.map((vowel) => spell(`${stem}${vowel}ه`).slice(0, -1)))]
  const alone: Spelling = { surface, state: carried.includes(surface) ? 'any' : 'not-before-enclitic' }
  const others = carried.filter((one) => one !== surface)
  return [alone, ...others.map((one): Spelling => ({ surface: one, state: 'before-enclitic' }))]
}

/** A last long a: نفى، نفاه; one written with alef does not change: دعا، دعاه. */
const longA = (base: string, waw: boolean): Spelling[] => {
  const before = spell(`${base}ā`)
  const alone = waw ? before : spell(`${base}á`)
  if (alone === before) return [{ surface: alone, state: 'any' }]
  return [
    { surface: alone, state: 'not-before-enclitic' },
    { surface: before, state: 'before-enclitic' },
  ]
}

/** The endings of the perfect that begin with a consonant. */
const perfectBeforeConsonant = (stem: string): Cell[] => [
  cell(3, 'f', 'p', written(`${stem}نa`)),
  cell(2, null, 's', written(`${stem}تa`)),
  cell(2, null, 'd', written(`${stem}تuمā`)),
  cell(2, 'm', 'p', written(`${stem}تuم`, 'not-before-enclitic'), written(`${stem}تuمū`, 'before-enclitic')),
  cell(2, 'f', 'p', written(`${stem}تuنن`)),
  cell(1, null, 's', written(`${stem}تu`)),
  cell(1, null, 'p', written(`${stem}نā`)),
]

/** The perfect, third person masculine singular first. */
export const perfectOf = (stem: Stem): readonly Cell[] => {
  if (stem.kind === 'strong') {
    const { beforeVowel } = stem
    return [
      cell(3, 'm', 's', bare(beforeVowel, ['a'])),
      cell(3, 'f', 's', written(`${beforeVowel}aت`)),
      cell(3, 'm', 'd', written(`${beforeVowel}ā`)),
      cell(3, 'f', 'd', written(`${beforeVowel}aتā`)),
      cell(3, 'm', 'p', plural(`${beforeVowel}ū`)),
      ...perfectBeforeConsonant(stem.beforeConsonant),
    ]
  }
  const { base, vowel, glide } = stem
  const withA = vowel === 'a'
  return [
    cell(3, 'm', 's', withA ? longA(base, glide === 'و') : written(`${base}ī`)),
    cell(3, 'f', 's', written(withA ? `${base}aت` : `${base}iيaت`)),
    cell(3, 'm', 'd', written(withA ? `${base}a${glide}ā` : `${base}iيā`)),
    cell(3, 'f', 'd', written(withA ? `${base}aتā` : `${base}iيaتā`)),
    cell(3, 'm', 'p', plural(withA ? `${base}aو` : `${base}ū`)),
    ...perfectBeforeConsonant(withA ? `${base}a${glide}` : `${base}ī`),
  ]
}

/** What the imperfect puts after the stem, by place; `zero` and `jussive` have no ending of their own. */
interface ImperfectEndings {
  readonly zero: (prefix: string) => Spelling[]
  readonly jussive: (prefix: string) => Spelling[]
  readonly dual: string
  readonly masculine: string
  readonly feminine: string
  readonly womenOf: string
}

const strongEndings = (stem: Stem & { kind: 'strong' }): ImperfectEndings => ({
  zero: (prefix) => bare(prefix + stem.beforeVowel, ['u', 'a']),
  jussive: (prefix) => (stem.bare === stem.beforeVowel ? [] : bare(prefix + stem.bare, [''])),
  dual: `${stem.beforeVowel}ā`,
  masculine: `${stem.beforeVowel}ū`,
  feminine: `${stem.beforeVowel}ī`,
  womenOf: `${stem.beforeConsonant}نa`,
})

const LONG = { a: 'á', i: 'ī', u: 'ū' } as const

const defectiveEndings = ({ base, vowel }: Stem & { kind: 'defective' }): ImperfectEndings => ({
  zero: (prefix) => (vowel === 'a' ? longA(prefix + base, false) : written(prefix + base + LONG[vowel])),
  jussive: (prefix) => written(prefix + base + vowel),
  dual: vowel === 'u' ? `${base}uوā` : `${base}${vowel}يā`,
  masculine: vowel === 'a' ? `${base}aو` : `${base}ū`,
  feminine: vowel === 'a' ? `${base}aي` : `${base}ī`,
  womenOf: vowel === 'a' ? `${base}aين` : `${base}${LONG[vowel]}ن`,
})

/** The imperfect, third person masculine singular first: indicative, then what the other moods spell otherwise. */
export const imperfectOf = (stem: Stem, vowel: 'a' | 'u'): readonly Cell[] => {
  const { zero, jussive, dual, masculine, feminine, womenOf } = stem.kind === 'strong' ? strongEndings(stem) : defectiveEndings(stem)
  const [he, she, we, i] = [`ي${vowel}`, `ت${vowel}`, `ن${vowel}`, `ء${vowel}`]
  return [
    cell(3, 'm', 's', zero(he), jussive(he)),
    cell(3, 'f', 's', zero(she), jussive(she)),
    cell(2, 'm', 's', zero(she), jussive(she)),
    cell(1, null, 's', zero(i), jussive(i)),
    cell(1, null, 'p', zero(we), jussive(we)),
    cell(3, 'm', 'd', written(`${he}${dual}ن`), written(he + dual)),
    cell(3, 'f', 'd', written(`${she}${dual}ن`), written(she + dual)),
    cell(3, 'm', 'p', written(`${he}${masculine}ن`), plural(he + masculine)),
    cell(3, 'f', 'p', written(he + womenOf)),
    cell(2, 'm', 'p', written(`${she}${masculine}ن`), plural(she + masculine)),
    cell(2, 'f', 'p', written(she + womenOf)),
    cell(2, 'f', 's', written(`${she}${feminine}ن`), written(she + feminine)),
  ]
}

/** The imperative; the prefix stands where the stem would begin with two consonants. */
export const imperativeOf = (stem: Stem, prefix: string): readonly Cell[] => {
  const prefixed = (sounds: string): string => ('aiuāīū'.includes(sounds[1] ?? ' ') ? sounds : prefix + sounds)
  const { bareStem, masculine, feminine } =
    stem.kind === 'strong'
      ? { bareStem: stem.bare, masculine: `${stem.beforeVowel}ū`, feminine: `${stem.beforeVowel}ī` }
      : {
          bareStem: stem.base + stem.vowel,
          masculine: stem.base + (stem.vowel === 'a' ? 'aو' : 'ū'),
          feminine: stem.base + (stem.vowel === 'a' ? 'aي' : 'ī'),
        }
  const alone = bare(prefixed(bareStem), [''])
  return [
    // ق، ف، ع: one letter is no word a reader of text could tell
    cell(2, 'm', 's', alone[0]?.surface.length === 1 ? [] : alone),
    cell(2, 'f', 's', written(prefixed(feminine))),
    cell(2, 'm', 'p', plural(prefixed(masculine))),
  ]
}
