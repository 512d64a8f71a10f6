import { ar } from 'chrono-node'
import { resolveTimex } from '../src/extraction/time/resolve.ts'
import { createDocument } from '../src/language/ar/document.ts'
import { createGazetteer } from '../src/language/ar/gazetteer.ts'
import { IRREGULAR_DEMONYMS } from '../src/language/ar/lexicon/irregular-demonyms.ts'
import { createLexicon } from '../src/language/ar/lexicon.ts'
import { findNumbers } from '../src/language/ar/rules/number/number.ts'
import { findQuantities } from '../src/language/ar/rules/quantity/index.ts'
import { findTimes } from '../src/language/ar/rules/timex/index.ts'
import { createVocabulary } from '../src/language/ar/vocabulary.ts'
import type { LanguagePack } from '../src/language/contract.ts'
import { loadArabicData } from '../src/pipeline/data.ts'
import { wordsOf } from './articles.ts'
import type { Contender } from './measure.ts'

/** The first layer: tokens, clitics, tags, quotes, sentences, numbers, times and their values, quantities. No names, statements or events. */
export function createFirstLayer(): Contender {
  const vocabulary = createVocabulary(createLexicon(createGazetteer(loadArabicData(), IRREGULAR_DEMONYMS)))
  return ({ text, published }) => {
    const document = createDocument(text, vocabulary)
    const numbers = findNumbers(document)
    const times = findTimes(document, numbers)
    const quantities = findQuantities(document, times, numbers)
    let valued = 0
    for (const time of times) valued += resolveTimex(time, published).value.length
    return document.sentences.length + document.quotes.length + quantities.length + valued
  }
}

/** Everything that is read from an article. */
export const createReader =
  (pack: LanguagePack): Contender =>
  ({ text }) => {
    const { sentences, times, quantities, names, statements, events } = pack.read(text)
    return sentences.length + times.length + quantities.length + names.length + statements.length + events.length
  }

/** Dates alone, by chrono-node's Arabic. */
export const chrono: Contender = ({ text, published }) => ar.parse(text, published === null ? undefined : new Date(published)).length

/** Words alone, by one Unicode regular expression. */
export const wordRegex: Contender = ({ text }) => wordsOf(text)
