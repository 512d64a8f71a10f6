import { readFileSync } from 'node:fs'
import { createVocabulary } from './language/ar/vocabulary.ts'
import { createLexicon } from './language/ar/lexicon.ts'
import { createGazetteer } from './language/ar/gazetteer.ts'
import { IRREGULAR_DEMONYMS } from './language/ar/lexicon/irregular-demonyms.ts'
import { createHeads } from './language/ar/names/heads.ts'
import { createDocument } from './language/ar/document.ts'
import { loadArabicData } from './pipeline/data.ts'
const files = loadArabicData()
const g = createGazetteer(files, IRREGULAR_DEMONYMS)
const v = createVocabulary(createLexicon(g), createHeads(g).opens)
const d = createDocument(readFileSync(0,'utf8'), v)
for (let i=0;i<d.tokens.length;i++){const t:any=d.tags[i]; console.log(d.tokens[i]!.word?.surface, t.pos, t.lemma, t.derived, JSON.stringify(t.analysis && {stem:t.analysis.stem, c:t.analysis.conjunction, p:t.analysis.preposition, a:t.analysis.article, e:t.analysis.enclitic, f:t.analysis.future, form:t.analysis.form && {tense:t.analysis.form.tense,number:t.analysis.form.number,gender:t.analysis.form.gender, voice:t.analysis.form.voice}}))}
