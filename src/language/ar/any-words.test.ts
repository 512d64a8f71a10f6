import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { read } from './testing/pack.ts'

/** Words and marks that rules look around for, in any order: most sequences are no sentence, and none may break the reading. */
const POOL = (
  'قصف قتل قتلوا وقع وقعت اتفق اتفاق اتفاقا هدنة وقف إطلاق النار لوقف سحب وسحب انسحاب الانسحاب بموجبه ينص يقضي على أن إن أنه أنها قال وقالت أعلن نفى ' +
  'اتهم بقصف حمل مسؤولية طالب دعا إلى في من عن بين وبين مع خلال غداة منذ حتى قبل بعد بحسب وفق فيما بينما حين لم لن لا سوف سيعقد ستبدأ عليها منها الذي التي ' +
  'الجيش السوداني الحوثيون والحوثيين إسرائيل إسرائيلية غزة الخرطوم موسكو وكييف الرئيس وزير الخارجية المبعوث الأممي محمد علي نظيره الطرفان الجانبين وفد الوفد ' +
  'أمس الاثنين الأحد 12 مئة ألف أكثر أقل نحو ما يناهز شخص مدنيين مسلحون جنود دبابة صاروخ قرية المعبر مساعدات قافلة الأسرى محادثات جولة اجتماع لجنة مراقبة ' +
  '، ؛ . : ؟ « » " ( ) – - / … \n \n\n'
).split(/ /u)

test('any words in any order are read, and every span lies in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...POOL), { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const { sentences, names, times, quantities, statements, events, provisions } = read(text)
      for (const { start, end } of [...sentences, ...names, ...times, ...quantities, ...statements, ...events, ...provisions])
        assert.ok(0 <= start && start < end && end <= text.length)
    }),
    { numRuns: 1_500 },
  )
})
