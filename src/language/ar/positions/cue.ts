import type { PositionStance } from '../../../model/lists.ts'
import { fold, foldedWords } from '../letters.ts'
import { NEEDS, STANCE_VERBS, type StanceFrame } from '../lexicon/stance-words.ts'
import { tagProperty } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'

/** Words that take a stance. `matter` = the token behind which its matter is looked for, `takes` = how it follows; empty: it begins right there. */
export interface Cue {
  /** How it is taken: by a word of a stance, by what must be or will not be done. */
  readonly kind: 'verb' | 'adjective' | 'noun' | 'must' | 'deed' | 'none' | 'demand' | 'ruled-out' | 'required'
  readonly first: number
  readonly at: number
  readonly stance: PositionStance
  readonly takes: ReadonlySet<string>
  readonly matter: number
  /** The last token of a matter that stands before them. */
  readonly until: number | null
  readonly needs: boolean
  readonly holder: number | null
}

/** A cue of which only what is not usual is given. */
export const cue = (given: Omit<Cue, 'takes' | 'until' | 'needs'> & Partial<Cue>): Cue => ({
  takes: NOTHING,
  until: null,
  needs: false,
  ...given,
})
const NOTHING: ReadonlySet<string> = new Set()

export interface Frame extends Omit<StanceFrame, 'takes'> {
  readonly takes: ReadonlySet<string>
}
export const framesOf = (table: Readonly<Record<string, StanceFrame>>): ReadonlyMap<string, Frame> =>
  new Map(Object.entries(table).map(([word, frame]) => [fold(word), { ...frame, takes: new Set(frame.takes.map(fold)) }]))
export const VERBS = framesOf(STANCE_VERBS)

/** Stem, before a pronoun too (مطالبتها). */
export const stemOf = tagProperty(({ analysis }: Tag): string => {
  const stem = fold(analysis?.stem ?? '')
  if (analysis?.form?.indefiniteAccusative === true && stem.endsWith('ا')) return stem.slice(0, -1)
  return (analysis?.enclitic ?? '') !== '' && stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem
})

export const isNot = ({ pos, lemma }: Tag): boolean => (pos === 'negation' || pos === 'particle') && NEGATIONS.has(lemma)
const NEGATIONS = new Set(['لن', 'لا', 'لم', 'ما', 'ليس', 'غير', 'عدم'])

/** «لا يمكن أن نقبل», «لا يمكن القبول». */
export const CAN = foldedWords('أمكن مكّن استطاع')
/** «لا تنازل عن», «لن نتخلى عن». */
export const GIVING_UP = foldedWords('تنازل تخلى تراجع فرّط ساوم تساهل')
/** Before a condition, a purpose, a wish or a doubt. */
export const DOUBTING = foldedWords('لو إذا حال حتى كي لكي هل ربما لعل ليت سواء')

/** سلاح, أسلحتنا. */
export const isArms = (tag: Tag): boolean => tag.lemma === ARMS
const ARMS = fold('سلاح')

const NEED = foldedWords(NEEDS)
export const isNeed = (tag: Tag): boolean => NEED.has(fold(tag.analysis?.stem ?? ''))
