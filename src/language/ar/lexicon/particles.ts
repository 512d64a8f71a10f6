import { fold, light } from '../letters.ts'
import { FUNCTION_WORDS as ROWS } from './function-words.ts'

export type FunctionClass =
  | 'preposition'
  | 'conjunction'
  | 'complementizer'
  | 'conditional'
  | 'relative'
  | 'pronoun'
  | 'demonstrative'
  | 'negation'
  | 'verbal-particle'
  | 'particle'
  | 'adverb'

/** A word of a closed class as tagging sees it. */
export interface ClosedWord {
  readonly class: FunctionClass
  /** May carry an attached pronoun (عليه, أنه). */
  readonly enclitics: boolean
  /** As it is spelt with care: على is a preposition, علي rather a name. */
  readonly spellings: ReadonlySet<string>
  /** The same before an attached pronoun (إلي‌ه). */
  readonly joined: ReadonlySet<string>
  /** A second class and what it costs more: من is a relative before a verb. */
  readonly other: { readonly class: FunctionClass; readonly cost: number } | null
}

/** Words whose class in a sentence is finer than their part of speech. */
const FINER: Readonly<Record<string, FunctionClass>> = {
  ان: 'complementizer',
  كان: 'complementizer',
  لان: 'complementizer',
  انما: 'complementizer',
  بان: 'complementizer',
  اذا: 'conditional',
  لو: 'conditional',
  لولا: 'conditional',
  مهما: 'conditional',
  اي: 'pronoun',
  لما: 'conjunction',
  قد: 'verbal-particle',
  لقد: 'verbal-particle',
  سوف: 'verbal-particle',
  كي: 'verbal-particle',
  لكي: 'verbal-particle',
}

/** Nouns that the list has in a rarer use, too common in news as nouns; and nouns after ب that stay nouns. */
const LEFT_OUT = new Set(
  ['لقاء', 'مثال', 'امثال', 'اجل', 'رب', 'حد', 'بعض', 'عامه', 'خاصه', 'بقوه', 'بسرعه', 'ببطء', 'بشده', 'بدقه', 'بوضوح'].map(fold),
)

/** Words only with an attached pronoun (وحد‌ه); without it they are others. */
const JOINED_ONLY = new Set(['وحد', 'كلي', 'كلتي', 'ايا'])

const CLASSES: Readonly<Record<string, FunctionClass>> = {
  preposition: 'preposition',
  conjunction: 'conjunction',
  pronoun: 'pronoun',
  demonstrative: 'demonstrative',
  relative: 'relative',
  interrogative: 'particle',
  negation: 'negation',
  particle: 'particle',
  adverb: 'adverb',
  quantifier: 'particle',
}

/** Words that the sentence puts in one class or another. */
const TWOFOLD: Readonly<Record<string, NonNullable<ClosedWord['other']>>> = {
  من: { class: 'relative', cost: 2.2 },
  ما: { class: 'relative', cost: 0.4 },
  بعد: { class: 'adverb', cost: 1 },
  حتي: { class: 'conjunction', cost: 0.6 },
}

/** What precedes wins where a word is in several classes. */
const PRECEDENCE: readonly FunctionClass[] = [
  'preposition',
  'complementizer',
  'conditional',
  'verbal-particle',
  'negation',
  'relative',
  'demonstrative',
  'conjunction',
  'pronoun',
  'particle',
  'adverb',
]

/** Proclitics that a number, a quotation mark or an attached pronoun (ب‌ه، ل‌هم) parts from their word. */
const PROCLITICS_ALONE: readonly (readonly [letter: string, found: FunctionClass, enclitics: boolean])[] = [
  ['و', 'conjunction', false],
  ['ف', 'conjunction', false],
  ['ب', 'preposition', true],
  ['ل', 'preposition', true],
  ['ك', 'preposition', false],
]

interface Row {
  class: FunctionClass
  readonly spellings: Set<string>
  readonly joined: Set<string>
}

/** Closed-class words by folded form, the forms before an attached pronoun among them. */
export const CLOSED_WORDS: ReadonlyMap<string, ClosedWord> = (() => {
  const rows = new Map<string, Row>()
  const row = (key: string, found: FunctionClass): Row => {
    const known = rows.get(key)
    if (known === undefined) {
      const added: Row = { class: found, spellings: new Set(), joined: new Set() }
      rows.set(key, added)
      return added
    }
    if (PRECEDENCE.indexOf(found) < PRECEDENCE.indexOf(known.class)) known.class = found
    return known
  }
  const add = (word: string, beforeEnclitic: string | null, found: FunctionClass) => {
    if (!JOINED_ONLY.has(fold(word))) row(fold(word), found).spellings.add(light(word))
    if (beforeEnclitic !== null) row(fold(beforeEnclitic), found).joined.add(light(beforeEnclitic))
  }
  // الى: many outlets write it so, and آلي is never spelt like that
  row(fold('إلى'), 'preposition').spellings.add(light('الى'))
  for (const [letter, found, enclitics] of PROCLITICS_ALONE) add(letter, enclitics ? letter : null, found)
  for (const { pos, word, beforeEnclitic } of ROWS) {
    const key = fold(word)
    if (LEFT_OUT.has(key)) continue
    const found = FINER[key] ?? CLASSES[pos]!
    add(word, beforeEnclitic ?? (found === 'complementizer' ? word : null), found)
  }
  const finish = ([key, { class: found, spellings, joined }]: readonly [string, Row]): [string, ClosedWord] => [
    key,
    { class: found, enclitics: joined.size > 0, spellings, joined, other: TWOFOLD[key] ?? null },
  ]
  return new Map([...rows].map(finish))
})()
