import { createGazetteer } from '../gazetteer.ts'
import { createLexicon } from '../lexicon.ts'
import { createVocabulary, type Vocabulary } from '../vocabulary.ts'

let shared: Vocabulary | null = null

/** A vocabulary with the full lexicon and no gazetteers, built once for the tests of one file. */
export function testVocabulary(): Vocabulary {
  shared ??= createVocabulary(createLexicon(createGazetteer(new Map(), {})))
  return shared
}
