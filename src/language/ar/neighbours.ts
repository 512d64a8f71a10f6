import type { PartOfSpeech } from './tagging.ts'
import type { Analysis } from './vocabulary.ts'

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
const TELLING = new Set([
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
])

/** Prepositions that govern through another one (وفقا ل، إضافة إلى). */
const LOOSE = new Set(['وفقا', 'طبقا', 'نظرا', 'تبعا', 'خلافا', 'اضافه', 'بالنسبه', 'فضلا', 'علاوه', 'ناهيك', 'بدلا'])

/** By id. */
const neighbours: Neighbour[] = []
const ids = new Map<number, number>()

/** Small numbers for the values of a field, in the order in which they come. */
function numbering(): (value: string | null) => number {
  const numbers = new Map<string | null, number>()
  return (value) => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, numbers.size)
    return numbers.size - 1
  }
}
const [posNumber, stateNumber, formNumber, wordNumber] = [numbering(), numbering(), numbering(), numbering()] as const

function intern(found: Omit<Neighbour, 'id'>): number {
  const { pos, state, gender, number, tense, conjunction, preposition, auxiliary, participle, word } = found
  const flags = Number(conjunction) + 2 * Number(preposition) + 4 * Number(auxiliary) + 8 * Number(participle)
  const form = (formNumber(gender) * 16 + formNumber(number)) * 16 + formNumber(tense)
  // in 29 bits: maps find small integers soonest
  const key = (((posNumber(pos) * 8 + stateNumber(state)) * 4096 + form) * 32 + wordNumber(word)) * 16 + flags
  const known = ids.get(key)
  if (known !== undefined) return known
  const id = neighbours.length
  neighbours.push({ id, ...found })
  ids.set(key, id)
  return id
}

/** Before the first word of a sentence. */
export const START: number = intern({
  pos: 'start',
  state: 'bare',
  gender: null,
  number: null,
  tense: null,
  conjunction: false,
  preposition: false,
  auxiliary: false,
  participle: false,
  word: '',
})

/** Id of the neighbour that a reading is. */
export function neighbourOf(pos: PartOfSpeech, analysis: Analysis | null, lemma: string): number {
  const form = analysis?.form ?? null
  return intern({
    pos: pos === 'preposition' && LOOSE.has(lemma) ? 'adverb' : pos,
    state: stateOf(analysis),
    gender: form === null || pos === 'verb' ? null : form.gender,
    number: form === null || pos === 'verb' ? null : form.number,
    tense: pos === 'verb' ? (form?.tense ?? 'imperfect') : null,
    conjunction: (analysis?.conjunction ?? '') !== '',
    preposition: (analysis?.preposition ?? '') !== '',
    auxiliary: pos === 'verb' && AUXILIARIES.has(lemma),
    participle: form?.pos.startsWith('participle') ?? false,
    word: TELLING.has(lemma) && form === null && analysis?.preposition === '' ? lemma : '',
  })
}

function stateOf(analysis: Analysis | null): Neighbour['state'] {
  if (analysis === null) return 'bare'
  if (analysis.enclitic !== '') return 'pronoun'
  if (analysis.name) return 'name'
  if (analysis.article) return 'article'
  const { form, closed } = analysis
  if (form === null) return closed === null ? 'unknown' : 'bare'
  if (form.indefiniteAccusative) return 'accusative'
  if (form.state === 'construct') return 'construct'
  return form.state === 'not-before-enclitic' && form.number !== 's' && /(?:ان|ين|ون)$/.test(form.surface) ? 'closed' : 'bare'
}

export const neighbour = (id: number): Neighbour => neighbours[id]!
