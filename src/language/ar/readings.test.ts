import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDocument } from './document.ts'
import { testVocabulary } from './rules/test-vocabulary.ts'

/** The word after the bar, as it is read in its sentence. */
const rows: readonly (readonly [sentence: string, reading: string])[] = [
  // a mark of tanwin tells a noun from a verb in the dual and from a pronoun
  ['أكد ذلك |وفقًا لبيان', 'preposition وفقا'],
  ['كان |نصرًا كبيرا', 'nominal نصرا'],
  // relational adjectives of known nouns
  ['الكلفة |التشغيلية للمصنع', 'adjective ال+تشغيليه'],
  // ة is no pronoun, ه in its place is rare
  ['وصلت |شحنة وقود', 'nominal شحنه'],
  ['قتل |حراسه', 'nominal حراس+ه'],
  // the article has a plain alef
  ['زار |إلهام المدينة', 'nominal الهام'],
  // no conjunction between a preposition and its noun
  ['التقى مع |ويلكرسون أمس', 'nominal ويلكرسون'],
  ['في المدينة |وبرلتان', 'nominal و+برلتان'],
  // a verb follows لم and قد, a noun follows a preposition
  ['لم |يقبض أحد', 'verb يقبض'],
  ['في |وقف القتال', 'nominal وقف'],
  ['الذي |وقف هناك', 'verb وقف'],
  // participles and adjectives that stand for a noun
  ['فجر |مسلحون جسرا', 'nominal مسلحون'],
  ['الفصائل |المسلحة انسحبت', 'adjective ال+مسلحه'],
  ['رحبت |به الحكومة', 'preposition ب+ه'],
  ['كان |لها دور', 'preposition ل+ها'],
  // ف is seldom said before تحت
  ['السلطات |فتحت معبر رفح', 'verb فتحت'],
  ['الجنود |تحت الأرض', 'preposition تحت'],
  ['سمعت |عبدالله', 'nominal عبدالله'],
]

for (const [sentence, reading] of rows)
  test(sentence, () => {
    const { tokens, tags } = createDocument(sentence.replace('|', ''), testVocabulary())
    const at = tokens.findIndex(({ start }) => start === sentence.indexOf('|'))
    const { pos, analysis } = tags[at]!
    const { conjunction, future, preposition, article, stem, enclitic } = analysis!
    const parts = [conjunction, future ? 'س' : '', preposition, article ? 'ال' : '', stem, enclitic].filter((part) => part !== '')
    assert.equal(`${pos} ${parts.join('+')}`, reading)
  })
