import type { Morph, Paradigm, Place } from './finite.ts'
import { AW_PLURAL, add, addBare, addLongA, addPlural, morph, PERSONS, prefixed, U_PLURAL } from './finite.ts'
import type { Stem } from './types.ts'

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
  addPlain(to, PERSONS.he, he, plain)
  addPlain(to, PERSONS.she, she, plain)
  addPlain(to, PERSONS.i, i, plain)
  addPlain(to, PERSONS.we, we, plain)
  const base = stem.kind === 'strong' ? plain.indicative : morph(stem.base)
  const [heStem, sheStem] = [prefixed(he, base), prefixed(she, base)]
  add(to, PERSONS.twoMen, heStem, dualIndicative)
  add(to, PERSONS.twoMen, heStem, dual)
  add(to, PERSONS.twoWomen, sheStem, dualIndicative)
  add(to, PERSONS.twoWomen, sheStem, dual)
  add(to, PERSONS.men, heStem, menIndicative)
  addPlural(to, PERSONS.men, heStem, men)
  add(to, PERSONS.youMen, sheStem, menIndicative)
  addPlural(to, PERSONS.youMen, sheStem, men)
  const beforeConsonant = stem.kind === 'strong' ? stem.beforeConsonant : stem.base
  add(to, PERSONS.women, prefixed(he, morph(beforeConsonant)), women)
}

/** Adds the imperative; the prefix stands where the stem would begin with two consonants. */
export const addImperative = (to: Paradigm, stem: Stem, prefix: string): void => {
  const started = (sounds: string): Morph => morph('aiuāīū'.includes(sounds[1] ?? ' ') ? sounds : prefix + sounds)
  const { men } = endingsOf(stem)
  const bare = started(stem.kind === 'strong' ? stem.bare : stem.base + stem.vowel)
  const base = started(stem.kind === 'strong' ? stem.beforeVowel : stem.base + stem.vowel)
  const withoutVowel = stem.kind === 'strong' ? base : morph(base.sounds.slice(0, -1))
  // ق، ف، ع: one letter is no word a reader of text could tell
  if (bare.letters.length > 1) addBare(to, PERSONS.youMan, bare, [''])
  addPlural(to, PERSONS.youMen, withoutVowel, men)
}
