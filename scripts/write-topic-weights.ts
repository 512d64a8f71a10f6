import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { createGazetteer } from '../src/language/ar/gazetteer.ts'
import { IRREGULAR_DEMONYMS } from '../src/language/ar/lexicon/irregular-demonyms.ts'
import { createLexicon } from '../src/language/ar/lexicon.ts'
import { topicWeights } from '../src/language/ar/topic-words.ts'
import { createVocabulary } from '../src/language/ar/vocabulary.ts'
import { loadArabicData } from '../src/pipeline/data.ts'
import { byText } from '../src/text/order.ts'

/** Writes how telling words are, from the articles in corpus/. Records change with the table: it is made anew only with a version of the rules. */
const vocabulary = createVocabulary(createLexicon(createGazetteer(loadArabicData(), IRREGULAR_DEMONYMS)))
const texts = globSync('corpus/{sample,blind}/articles/*.txt')
  .sort(byText)
  .map((file) => readFileSync(file, 'utf8'))
const rows = [...topicWeights(texts, vocabulary)].sort(([a], [b]) => byText(a, b)).map(([lemma, weight]) => `${lemma}\t${weight}`)
writeFileSync('src/language/ar/lexicon/topic-weights.tsv', ['lemma\tweight', ...rows, ''].join('\n'))
console.log(`${rows.length} words of ${texts.length} articles`)
