import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { CLOSED_WORDS } from './lexicon/particles.ts'
import { inflectLexicon } from './paradigms/index.ts'
import type { InflectedForm } from './paradigms/types.ts'
import type { Gazetteer } from './gazetteer.ts'
import { fold } from './letters.ts'
import type { VocabularyLexicon } from './vocabulary.ts'

/** Inflected forms, closed classes and names by folded surface. */
export function createLexicon(gazetteer: Gazetteer): VocabularyLexicon {
  const forms = new Map<string, InflectedForm[]>()
  for (const form of inflectLexicon()) {
    const key = fold(form.surface)
    const known = forms.get(key)
    if (known === undefined) forms.set(key, [form])
    else known.push(form)
  }
  return { forms, closed: CLOSED_WORDS, names: namesOf(gazetteer, forms) }
}

const COST = { known: 0.2, given: 0.4, everydayKnown: 1.4, everydayGiven: 1.2, part: 0.8 } as const

/** Names by what they cost: one-word names of the gazetteers, given names, and the words of longer names that are no words of the language. */
function namesOf(gazetteer: Gazetteer, forms: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const add = (word: string, cost: number) => {
    const known = names.get(word)
    if (known === undefined || cost < known) names.set(word, cost)
  }
  for (const name of GIVEN_NAMES.everydayWords) add(fold(name), COST.everydayGiven)
  const everyday = new Set(names.keys())
  for (const origin of Object.values<readonly string[]>(GIVEN_NAMES.origins))
    for (const name of origin) if (!everyday.has(fold(name))) add(fold(name), COST.given)
  const walk = (node: Gazetteer['root'], depth: number) => {
    for (const [word, next] of node.next) {
      const single = depth === 0 && next.match !== null
      if (single) add(word, next.match!.entry.common ? COST.everydayKnown : COST.known)
      else if (isPart(word) && !forms.has(word) && !forms.has(withoutArticle(word)) && !CLOSED_WORDS.has(word)) add(word, COST.part)
      walk(next, depth + 1)
    }
  }
  walk(gazetteer.root, 0)
  return names
}

const withoutArticle = (word: string): string => (word.startsWith('ال') ? word.slice(2) : word)
const isPart = (word: string): boolean => word.length >= 3 && !/[^ء-ي]/.test(word)
