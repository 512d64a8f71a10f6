import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createDocument } from './document.ts'
import { createStemTableBuilder } from './stem-table-builder.ts'
import { createVocabulary } from './vocabulary.ts'

const vocabulary = createVocabulary(createStemTableBuilder().table)
const documentOf = (text: string) => createDocument(text, vocabulary)
const quotesOf = (text: string) => {
  const { quotes, tokens } = documentOf(text)
  return quotes.map((quote) => text.slice(tokens[quote.first]!.start, tokens[quote.last]!.end))
}
const sentencesOf = (text: string) => documentOf(text).sentences.map(({ start, end }) => text.slice(start, end))

const quotes: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  ['قال: «لن نعود إلى الحرب».', ['لن نعود إلى الحرب']],
  ['قال: "لن نعود" وأضاف "سنبقى هنا".', ['لن نعود', 'سنبقى هنا']],
  ['وصفها بـ”البناءة” أمس.', ['البناءة']],
  ['«قال إن "الهدنة" انتهت»', ['قال إن "الهدنة" انتهت', 'الهدنة']],
  ['ما يسمى “المنطقة الآمنة” شمالا', ['المنطقة الآمنة']],
  ['وقال "إن القوات انسحبت من المدينة.\nوأضاف أن الوضع هادئ.', ['إن القوات انسحبت من المدينة.']],
  ['لا علامات هنا', []],
  // typographic and plain marks, closed by their own kind
  ['قال ‘لن نعود’ ومضى', ['لن نعود']],
  ['قال “لن نعود” ومضى', ['لن نعود']],
  ['قال:«لن نعود»', ['لن نعود']],
  ['«الأولى» و«الثانية»', ['الأولى', 'الثانية']],
  // a mark that closes nothing, and one that opens every paragraph again
  ['قالت إن القتال انتهى» وغادرت', []],
  ['قال «بدأنا الانسحاب.\n«وسنكمل غدا»', ['بدأنا الانسحاب.', 'وسنكمل غدا']],
  ['قال إن "الهدنة قائمة وإن القتال توقف.\nثم غادر', ['الهدنة قائمة وإن القتال توقف.']],
]
for (const [text, expected] of quotes) test(`quotations of ${text}`, () => assert.deepEqual(quotesOf(text), expected))

const sentences: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['وصل الوفد. وبدأت المحادثات.', ['وصل الوفد.', 'وبدأت المحادثات.']],
  ['قال د. سامر إن الوضع هادئ. وغادر.', ['قال د. سامر إن الوضع هادئ.', 'وغادر.']],
  ['بلغت النسبة 3.5 في المئة. انتهى', ['بلغت النسبة 3.5 في المئة.', 'انتهى']],
  ['قال: «توقف القصف. نحن نراقب». ثم غادر.', ['قال: «توقف القصف. نحن نراقب».', 'ثم غادر.']],
  ['عنوان قصير\nنص الخبر هنا.', ['عنوان قصير', 'نص الخبر هنا.']],
  ['يعتذر لنظيره.. والمحادثات مستمرة', ['يعتذر لنظيره..', 'والمحادثات مستمرة']],
  ['هل تصمد الهدنة؟ لا أحد يعلم.', ['هل تصمد الهدنة؟', 'لا أحد يعلم.']],
  // stops inside numbers, hours, abbreviations and initials
  ['بدأت الجلسة عند 12.30 وانتهت. غادر الوفد.', ['بدأت الجلسة عند 12.30 وانتهت.', 'غادر الوفد.']],
  ['أعلنت U.S. Steel ذلك. وغادرت.', ['أعلنت U.S. Steel ذلك.', 'وغادرت.']],
  ['قال ج. بايدن إن المحادثات بدأت. وغادر.', ['قال ج. بايدن إن المحادثات بدأت.', 'وغادر.']],
  ['تأسست الشركة ش.م.م عام 1990. وأغلقت.', ['تأسست الشركة ش.م.م عام 1990.', 'وأغلقت.']],
  ['وصل الوفد في 2. أكتوبر إلى جدة. وغادر.', ['وصل الوفد في 2. أكتوبر إلى جدة.', 'وغادر.']],
  ['قُتل 12. وأصيب 20.', ['قُتل 12.', 'وأصيب 20.']],
  // no full stop, long chains, dots instead of words
  ['وصل الوفد والتقى الوزير وبحث الهدنة وغادر', ['وصل الوفد والتقى الوزير وبحث الهدنة وغادر']],
  ['الهدنة… إلى أين؟', ['الهدنة…', 'إلى أين؟']],
  ['باكو (أ ف ب) – أعلنت الوزارة ذلك.', ['باكو (أ ف ب) – أعلنت الوزارة ذلك.']],
]
for (const [text, expected] of sentences) test(`sentences of ${text}`, () => assert.deepEqual(sentencesOf(text), expected))

test('headings are short lines without a closing mark', () => {
  const { sentences: all } = documentOf('تسليم الأسلحة\nوقالت الوزارة إن العملية مستمرة.\nكيف بدأت العملية؟\nقال:')
  assert.deepEqual(
    all.map((sentence) => sentence.heading),
    [true, false, true, false],
  )
})
