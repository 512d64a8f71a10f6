import { CLOSED_WORDS } from './lexicon/particles.ts'
import { inflectLexicon } from './paradigms/index.ts'
import type { InflectedForm } from './paradigms/types.ts'
import type { Gazetteer } from './gazetteer.ts'
import { fold } from './letters.ts'
import type { VocabularyLexicon } from './vocabulary.ts'

/** Inflected forms by folded surface, and the words that stand whole: particles and one-word names of the gazetteers. */
export function createLexicon(gazetteer: Gazetteer): VocabularyLexicon {
  const forms = new Map<string, InflectedForm[]>()
  for (const form of inflectLexicon()) {
    const key = fold(form.surface)
    const known = forms.get(key)
    if (known === undefined) forms.set(key, [form])
    else known.push(form)
  }
  const whole = new Set<string>(CLOSED_WORDS.keys())
  const wholeWithEnclitic = new Set([...CLOSED_WORDS].filter(([, word]) => word.enclitics).map(([word]) => word))
  return { forms, names: gazetteer.singleWords, whole, wholeWithEnclitic }
}
