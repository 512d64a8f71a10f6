import { spell, spellings } from './orthography.ts'
import type { Gender, GrammaticalNumber, InflectedForm, Person, State, Stem } from './types.ts'

const HAMZA = 'ء'

/** What all forms of one finite paradigm share, and where they go. */
export interface Paradigm {
  readonly lemma: string
  readonly tense: 'perfect' | 'imperfect' | 'imperative'
  readonly passive: InflectedForm['passive']
  readonly forms: InflectedForm[]
}

interface Place {
  readonly person: Person | null
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
}

const HE: Place = { person: 3, gender: 'm', number: 's' }
const SHE: Place = { person: 3, gender: 'f', number: 's' }
const TWO_MEN: Place = { person: 3, gender: 'm', number: 'd' }
const TWO_WOMEN: Place = { person: 3, gender: 'f', number: 'd' }
const MEN: Place = { person: 3, gender: 'm', number: 'p' }
const WOMEN: Place = { person: 3, gender: 'f', number: 'p' }
const YOU_OR_I: Place = { person: null, gender: null, number: 's' }
const YOU_MAN: Place = { person: 2, gender: 'm', number: 's' }
const YOU_MEN: Place = { person: 2, gender: 'm', number: 'p' }
const I: Place = { person: 1, gender: null, number: 's' }
const WE: Place = { person: 1, gender: null, number: 'p' }

const addSurface = ({ lemma, tense, passive, forms }: Paradigm, place: Place, surface: string, state: State): void => {
  const { person, gender, number } = place
  const indefiniteAccusative = false
  forms.push({ surface, lemma, pos: 'verb', tense, person, gender, number, passive, state, case: null, indefiniteAccusative })
}

/** Something to be written together: its sounds and, once for all, its letters. */
interface Morph {
  readonly sounds: string
  readonly letters: string
}

const morph = (sounds: string): Morph => ({ sounds, letters: spell(sounds) })

/** Prefix and stem: only a hamza at the beginning of the stem waits for the prefix to be spelt. */
const prefixed = (prefix: Morph, stem: Morph): Morph => {
  const sounds = prefix.sounds + stem.sounds
  return stem.sounds.startsWith(HAMZA) ? morph(sounds) : { sounds, letters: prefix.letters + stem.letters }
}

/** Adds stem and ending. Only a last hamza of the stem waits for the ending to be spelt; equal consonants are written once. */
const add = (to: Paradigm, place: Place, stem: Morph, ending: Morph, state: State = 'any'): void => {
  if (stem.sounds.endsWith(HAMZA)) {
    for (const surface of spellings(stem.sounds + ending.sounds)) addSurface(to, place, surface, state)
    return
  }
  const meeting = stem.sounds.at(-1) === ending.sounds[0]
  addSurface(to, place, stem.letters + (meeting ? ending.letters.slice(1) : ending.letters), state)
}

/** The u of the masculine plural takes a mute alef that no enclitic leaves: قتلوا، قتلوه. */
const addPlural = (to: Paradigm, place: Place, stem: Morph, endings: { readonly alone: Morph; readonly joined: Morph }): void => {
  add(to, place, stem, endings.alone, 'not-before-enclitic')
  add(to, place, stem, endings.joined, 'before-enclitic')
}

/**
 * A stem without ending. Before an enclitic a last hamza follows the vowel that is heard again (يقرأ، يقرؤه); the plain
 * spelling may serve there too.
 */
const addBare = (to: Paradigm, place: Place, { sounds, letters }: Morph, vowels: readonly string[]): void => {
  if (!sounds.endsWith(HAMZA)) {
    addSurface(to, place, letters, 'any')
    return
  }
  const carried = new Set(vowels.map((vowel) => spell(`${sounds}${vowel}ه`).slice(0, -1)))
  addSurface(to, place, letters, carried.delete(letters) ? 'any' : 'not-before-enclitic')
  for (const surface of carried) addSurface(to, place, surface, 'before-enclitic')
}

/** A last long a: نفى، نفاه; one written with alef does not change: دعا، دعاه. */
const addLongA = (to: Paradigm, place: Place, alone: string, joined: string): void => {
  addSurface(to, place, alone, alone === joined ? 'any' : 'not-before-enclitic')
  if (alone !== joined) addSurface(to, place, joined, 'before-enclitic')
}

const U_PLURAL = { alone: morph('ūا'), joined: morph('ū') }
const AW_PLURAL = { alone: morph('aوا'), joined: morph('aو') }

const PERFECT = {
  she: morph('aت'),
  twoMen: morph('ā'),
  twoWomen: morph('aتā'),
  women: morph('نa'),
  youOrI: morph('تu'),
  youMen: morph('تuم'),
  we: morph('نā'),
}

const addPerfectBeforeConsonant = (to: Paradigm, sounds: string): void => {
  const stem = morph(sounds)
  add(to, WOMEN, stem, PERFECT.women)
  add(to, YOU_OR_I, stem, PERFECT.youOrI)
  add(to, YOU_MEN, stem, PERFECT.youMen, 'not-before-enclitic')
  add(to, WE, stem, PERFECT.we)
}

const addStrongPerfect = (to: Paradigm, stem: Stem & { kind: 'strong' }): void => {
  const beforeVowel = morph(stem.beforeVowel)
  addBare(to, HE, beforeVowel, ['a'])
  add(to, SHE, beforeVowel, PERFECT.she)
  add(to, TWO_MEN, beforeVowel, PERFECT.twoMen)
  add(to, TWO_WOMEN, beforeVowel, PERFECT.twoWomen)
  addPlural(to, MEN, beforeVowel, U_PLURAL)
  addPerfectBeforeConsonant(to, stem.beforeConsonant)
}

/** نفى نفت نفيا نفتا نفوا, but لقي لقيت لقيا لقيتا لقوا. */
const addDefectivePerfect = (to: Paradigm, { base, vowel, glide }: Stem & { kind: 'defective' }): void => {
  const withGlide = morph(`${base}${vowel}${glide}`)
  const plain = morph(base)
  const feminine = vowel === 'a' ? plain : withGlide
  if (vowel === 'a') addLongA(to, HE, spell(base + (glide === 'و' ? 'ā' : 'á')), spell(`${base}ā`))
  else addSurface(to, HE, spell(`${base}ī`), 'any')
  add(to, SHE, feminine, PERFECT.she)
  add(to, TWO_MEN, withGlide, PERFECT.twoMen)
  add(to, TWO_WOMEN, feminine, PERFECT.twoWomen)
  addPlural(to, MEN, plain, vowel === 'a' ? AW_PLURAL : U_PLURAL)
  addPerfectBeforeConsonant(to, vowel === 'a' ? withGlide.sounds : `${base}ī`)
}

/** Adds the perfect. */
export const addPerfect = (to: Paradigm, stem: Stem): void => {
  if (stem.kind === 'strong') addStrongPerfect(to, stem)
  else addDefectivePerfect(to, stem)
}

const LONG = { a: 'á', i: 'ī', u: 'ū' } as const

/** The stems that stand without ending, before any prefix: the indicative's and, where spelt otherwise, the jussive's. */
interface PlainStems {
  readonly indicative: Morph
  /** The indicative before an enclitic, of stems in a long a. */
  readonly joined: Morph | null
  readonly jussive: Morph | null
}

const plainStems = (stem: Stem): PlainStems => {
  if (stem.kind === 'strong') {
    const jussive = stem.bare === stem.beforeVowel ? null : morph(stem.bare)
    return { indicative: morph(stem.beforeVowel), joined: null, jussive }
  }
  const { base, vowel } = stem
  const joined = vowel === 'a' ? morph(`${base}ā`) : null
  return { indicative: morph(base + LONG[vowel]), joined, jussive: morph(base + vowel) }
}

const addPlain = (to: Paradigm, place: Place, prefix: Morph, { indicative, joined, jussive }: PlainStems): void => {
  const alone = prefixed(prefix, indicative)
  if (joined) addLongA(to, place, alone.letters, prefixed(prefix, joined).letters)
  else addBare(to, place, alone, ['u', 'a'])
  if (jussive) addBare(to, place, prefixed(prefix, jussive), [''])
}

interface ImperfectEndings {
  readonly dual: Morph
  readonly dualIndicative: Morph
  readonly men: { readonly alone: Morph; readonly joined: Morph }
  readonly menIndicative: Morph
  readonly women: Morph
}

const endings = (dual: string, men: ImperfectEndings['men'], women: string): ImperfectEndings => ({
  dual: morph(dual),
  dualIndicative: morph(`${dual}ن`),
  men,
  menIndicative: morph(`${men.joined.sounds}ن`),
  women: morph(women),
})

/** Endings of the imperfect after a strong stem and after a base that has lost a weak radical. */
const IMPERFECT = {
  strong: endings('ā', U_PLURAL, 'نa'),
  a: endings('aيā', AW_PLURAL, 'aين'),
  i: endings('iيā', U_PLURAL, 'īن'),
  u: endings('uوā', U_PLURAL, 'ūن'),
} as const

const endingsOf = (stem: Stem): ImperfectEndings => (stem.kind === 'strong' ? IMPERFECT.strong : IMPERFECT[stem.vowel])

const prefixes = (vowel: 'a' | 'u') => ({
  he: morph(`ي${vowel}`),
  she: morph(`ت${vowel}`),
  i: morph(`ء${vowel}`),
  we: morph(`ن${vowel}`),
})

const PREFIXES = { a: prefixes('a'), u: prefixes('u') } as const

/** Adds the imperfect, indicative and what the other moods spell otherwise. */
export const addImperfect = (to: Paradigm, stem: Stem, vowel: 'a' | 'u'): void => {
  const { dual, dualIndicative, men, menIndicative, women } = endingsOf(stem)
  const { he, she, i, we } = PREFIXES[vowel]
  const plain = plainStems(stem)
  addPlain(to, HE, he, plain)
  addPlain(to, SHE, she, plain)
  addPlain(to, I, i, plain)
  addPlain(to, WE, we, plain)
  const base = stem.kind === 'strong' ? plain.indicative : morph(stem.base)
  const [heStem, sheStem] = [prefixed(he, base), prefixed(she, base)]
  add(to, TWO_MEN, heStem, dualIndicative)
  add(to, TWO_MEN, heStem, dual)
  add(to, TWO_WOMEN, sheStem, dualIndicative)
  add(to, TWO_WOMEN, sheStem, dual)
  add(to, MEN, heStem, menIndicative)
  addPlural(to, MEN, heStem, men)
  add(to, YOU_MEN, sheStem, menIndicative)
  addPlural(to, YOU_MEN, sheStem, men)
  const beforeConsonant = stem.kind === 'strong' ? stem.beforeConsonant : stem.base
  add(to, WOMEN, prefixed(he, morph(beforeConsonant)), women)
}

/** Adds the imperative; the prefix stands where the stem would begin with two consonants. */
export const addImperative = (to: Paradigm, stem: Stem, prefix: string): void => {
  const started = (sounds: string): Morph => morph('aiuāīū'.includes(sounds[1] ?? ' ') ? sounds : prefix + sounds)
  const { men } = endingsOf(stem)
  const bare = started(stem.kind === 'strong' ? stem.bare : stem.base + stem.vowel)
  const base = started(stem.kind === 'strong' ? stem.beforeVowel : stem.base + stem.vowel)
  const withoutVowel = stem.kind === 'strong' ? base : morph(base.sounds.slice(0, -1))
  // ق، ف، ع: one letter is no word a reader of text could tell
  if (bare.letters.length > 1) addBare(to, YOU_MAN, bare, [''])
  addPlural(to, YOU_MEN, withoutVowel, men)
}
