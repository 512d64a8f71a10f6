import type { Features } from './paradigms/features.ts'
import type { PartOfSpeech } from './tagging.ts'

/** What the neighbours of a word need to know of its reading. Readings that are alike in it share one id. */
export interface Neighbour {
  readonly id: number
  readonly pos: PartOfSpeech | 'start'
  /**
   * `bare` waits for a genitive or is indefinite; `closed` is indefinite and takes no genitive (كتيبتان، مدنيون); `accusative` has the alef of
   * tanwin; `pronoun` = with an attached pronoun; `unknown` = in no table, a name as a rule.
   */
  readonly state: 'bare' | 'closed' | 'construct' | 'article' | 'pronoun' | 'accusative' | 'name' | 'unknown'
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'd' | 'p' | null
  readonly tense: 'perfect' | 'imperfect' | 'imperative' | null
  /** With the س of what is to come. */
  readonly future: boolean
  readonly conjunction: boolean
  readonly preposition: boolean
  /** كان and its sisters: another verb follows them. */
  readonly auxiliary: boolean
  readonly participle: boolean
  /** The word itself where it tells what follows. */
  readonly word: string
}

const AUXILIARIES = new Set([
  'كان',
  'ظل',
  'بات',
  'اصبح',
  'اضحي',
  'امسي',
  'صار',
  'زال',
  'بدا',
  'اخذ',
  'راح',
  'كاد',
  'عاد',
  'اوشك',
  'استمر',
  'واصل',
  'يكاد',
  'ليس',
  'دام',
  'شرع',
  'جعل',
  'ابدي',
])
/** Particles told apart by what follows them. */
const TELLING_WORDS = [
  'لم',
  'لن',
  'لا',
  'ما',
  'قد',
  'لقد',
  'سوف',
  'كي',
  'لكي',
  'ان',
  'لان',
  'هو',
  'هي',
  'هم',
  'هما',
  'هن',
  'نحن',
  'انا',
  'انت',
  'انتم',
  'بعد',
  'منذ',
]
/** Their codes. */
const TELLING = new Map(TELLING_WORDS.map((word, index) => [word, index + 1]))

/** Prepositions that govern through another one (وفقا ل، إضافة إلى). */
const LOOSE = new Set(['وفقا', 'طبقا', 'نظرا', 'تبعا', 'خلافا', 'اضافه', 'بالنسبه', 'فضلا', 'علاوه', 'ناهيك', 'بدلا'])

/** By id. */
const neighbours: Neighbour[] = []
const ids = new Map<number, number>()

/** Codes of the fields, from which a key is put together. */
const POS = {
  start: 0,
  verb: 1,
  nominal: 2,
  adjective: 3,
  number: 4,
  punctuation: 5,
  latin: 6,
  other: 7,
  preposition: 8,
  conjunction: 9,
  complementizer: 10,
  conditional: 11,
  relative: 12,
  pronoun: 13,
  demonstrative: 14,
  negation: 15,
  'verbal-particle': 16,
  particle: 17,
  adverb: 18,
} as const satisfies Record<Neighbour['pos'], number>
const STATE = { bare: 0, closed: 1, construct: 2, article: 3, pronoun: 4, accusative: 5, name: 6, unknown: 7 } as const
const GENDER = { m: 1, f: 2 } as const
const NUMBER = { s: 1, d: 2, p: 3 } as const
const TENSE = { perfect: 1, imperfect: 2, imperative: 3 } as const

type Fields = Omit<Neighbour, 'id'>

/** In 24 bits: maps find small integers soonest. */
function intern(
  pos: Fields['pos'],
  state: Fields['state'],
  gender: Fields['gender'],
  number: Fields['number'],
  tense: Fields['tense'],
  future: boolean,
  conjunction: boolean,
  preposition: boolean,
  auxiliary: boolean,
  participle: boolean,
  word: string,
): number {
  let key = POS[pos] * 8 + STATE[state]
  key = key * 4 + (gender === null ? 0 : GENDER[gender])
  key = key * 4 + (number === null ? 0 : NUMBER[number])
  key = key * 4 + (tense === null ? 0 : TENSE[tense])
  key = key * 32 + (conjunction ? 1 : 0) + (preposition ? 2 : 0) + (auxiliary ? 4 : 0) + (participle ? 8 : 0) + (future ? 16 : 0)
  key = key * 32 + (word === '' ? 0 : TELLING.get(word)!)
  const known = ids.get(key)
  if (known !== undefined) return known
  const id = neighbours.length
  neighbours.push({ id, pos, state, gender, number, tense, future, conjunction, preposition, auxiliary, participle, word })
  ids.set(key, id)
  return id
}

/** Before the first word of a sentence. */
export const START: number = intern('start', 'bare', null, null, null, false, false, false, false, false, '')

/** أن by itself, and behind بعد or منذ: then what follows has happened (بعد أن سيطر). */
const THAT = intern('complementizer', 'bare', null, null, null, false, false, false, false, false, 'ان')
const AFTER_THAT = intern('complementizer', 'bare', null, null, null, false, false, false, false, false, 'بعد')

/** The neighbour that a reading is for the word behind it, where the one before it says more. */
export function seenFrom(before: number, own: number): number {
  if (own !== THAT) return own
  const { pos, word } = neighbours[before]!
  return pos === 'preposition' && (word === 'بعد' || word === 'منذ') ? AFTER_THAT : own
}

/**
 * Id of the neighbour that a reading is: with the features of its form or none, what its clitics and its form make of it, and its lemma or stem
 * where it has no form.
 */
export function neighbourOf(
  pos: PartOfSpeech,
  features: Features | null,
  state: Fields['state'],
  future: boolean,
  conjunction: boolean,
  preposition: boolean,
  lemma: string,
): number {
  const isVerb = pos === 'verb'
  return intern(
    pos === 'preposition' && LOOSE.has(lemma) ? 'adverb' : pos,
    state,
    features === null || isVerb ? null : features.gender,
    features === null || isVerb ? null : features.number,
    isVerb ? (features?.tense ?? 'imperfect') : null,
    isVerb && future,
    conjunction,
    preposition,
    isVerb && AUXILIARIES.has(lemma),
    features !== null && (features.pos === 'participle-active' || features.pos === 'participle-passive'),
    features === null && !preposition && TELLING.has(lemma) ? lemma : '',
  )
}

export const neighbour = (id: number): Neighbour => neighbours[id]!
