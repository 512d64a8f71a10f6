import { fold, light } from '../letters.ts'
import { FUNCTION_WORDS as ROWS } from './function-words.ts'

export type FunctionClass =
  | 'preposition' | 'conjunction' | 'complementizer' | 'conditional' | 'relative' | 'pronoun' | 'demonstrative' | 'negation' | 'verbal-particle' | 'particle' | 'adverb'

/** A word of a closed class as tagging sees it. */
export interface ClosedWord {
  readonly class: FunctionClass
  /** May carry an attached pronoun (عليه, أنه). */
  readonly enclitics: boolean
  /** As it is spelt with care: على is a preposition, علي rather a name. */
  readonly spellings: ReadonlySet<string>
}

/** Words whose class in a sentence is finer than their part of speech. */
const FINER: Readonly<Record<string, FunctionClass>> = {
  ان: 'complementizer', كان: 'complementizer', لان: 'complementizer', انما: 'complementizer', بان: 'complementizer',
  اذا: 'conditional', لو: 'conditional', لولا: 'conditional', مهما: 'conditional', قد: 'verbal-particle', لقد: 'verbal-particle', سوف: 'verbal-particle', كي: 'verbal-particle', لكي: 'verbal-particle',
}

/** Nouns that the list has in a rarer use, too common in news as nouns. كان is the verb. */
const LEFT_OUT = new Set(['لقاء', 'كان', 'مثال', 'امثال', 'اجل', 'رب', 'وحد', 'حد', 'بعض', 'عامه', 'خاصه'].map(fold))

const CLASSES: Readonly<Record<string, FunctionClass>> = {
  preposition: 'preposition', conjunction: 'conjunction', pronoun: 'pronoun', demonstrative: 'demonstrative', relative: 'relative', interrogative: 'particle',
  negation: 'negation', particle: 'particle', adverb: 'adverb', quantifier: 'particle',
}

/** What precedes wins where a word is in several classes. */
const PRECEDENCE: readonly FunctionClass[] = ['preposition', 'complementizer', 'conditional', 'verbal-particle', 'negation', 'relative', 'demonstrative', 'conjunction', 'pronoun', 'particle', 'adverb']

/** Proclitics that a number or a quotation mark parts from their word. */
const PROCLITICS_ALONE: readonly (readonly [string, FunctionClass])[] = [['و', 'conjunction'], ['ف', 'conjunction'], ['ب', 'preposition'], ['ل', 'preposition'], ['ك', 'preposition']]

/** Closed-class words by folded form, the forms before an attached pronoun among them. */
export const CLOSED_WORDS: ReadonlyMap<string, ClosedWord> = (() => {
  const out = new Map<string, ClosedWord>()
  const add = (written: string, found: FunctionClass, enclitics: boolean) => {
    const key = fold(written)
    const known = out.get(key)
    const first = known === undefined || PRECEDENCE.indexOf(found) < PRECEDENCE.indexOf(known.class) ? found : known.class
    out.set(key, { class: first, enclitics: enclitics || known?.enclitics === true, spellings: new Set([...(known?.spellings ?? []), light(written)]) })
  }
  for (const [letter, found] of PROCLITICS_ALONE) add(letter, found, false)
  for (const { pos, word, beforeEnclitic } of ROWS) {
    const key = fold(word)
    if (LEFT_OUT.has(key)) continue
    const found = FINER[key] ?? CLASSES[pos]!
    add(word, found, beforeEnclitic !== null || found === 'complementizer')
    if (beforeEnclitic !== null && beforeEnclitic !== word) add(beforeEnclitic, found, true)
  }
  return out
})()
