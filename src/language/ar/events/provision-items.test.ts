import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../testing/pack.ts'

/** A text and the categories of what accords lay down in it, in reading order. */
const ROWS: readonly (readonly [text: string, ...categories: readonly string[]])[] = [
  ['وينص الاتفاق على سحب القوات من وسط نيالا، وفتح المعابر مع تشاد، وتبادل الأسرى خلال شهر.', 'withdrawal', 'crossings', 'prisoners'],
  [
    'وبموجب الاتفاق، يسحب الطرفان قواتهما من الميناء، على أن تتولى الشرطة المحلية حفظ الأمن، على أن يستأنف الوفدان المفاوضات في مسقط.',
    'withdrawal',
    'governance',
    'talks',
  ],
  ['وتقضي الوثيقة بخروج المرتزقة والمقاتلين الأجانب من ليبيا خلال ثلاثة أشهر.', 'foreign-forces'],
  [
    'ويقضي الاتفاق بإنشاء مجالس إقليمية منتخبة، وبإدماج مقاتلي الحركات في الجيش، فضلا عن عودة اللاجئين.',
    'governance',
    'disarmament',
    'return',
  ],
  [
    'اتفق وفدا الحكومة والحركة، مساء أمس في جوبا، على وقف إطلاق النار وتشكيل لجنة تراقب تنفيذه وإيصال المساعدات إلى الفاشر.',
    'cease-hostilities',
    'monitoring',
    'humanitarian-access',
  ],
  ['وبحسب المصدر، يلتزم الجانبان اتفاقا يسحبان بموجبه أسلحتهما الثقيلة من خط التماس.', 'withdrawal'],
  ['وتشمل بنود التفاهم إعادة إعمار المستشفيات، وتقديم ضمانات بعدم ملاحقة العائدين.', 'reconstruction', 'guarantees'],
  ['وينص الاتفاق على توسيع مساحة الصيد إلى ستة أميال.', 'other'],
  [
    'وأوضح البيان أن الطرفين التزما بالانسحاب من المدارس والمرافق الصحية، وبتسهيل وصول الإغاثة، وأن لجنة مشتركة ستتولى مراقبة الهدنة.',
    'withdrawal',
    'humanitarian-access',
    'monitoring',
  ],
  ['تعهد الجانبان بفتح الطريق إلى تعز وتبادل الأسرى خلال أسبوعين.', 'crossings', 'prisoners'],
  ['وينص الاتفاق على تشكيل بعثة لمراقبة وقف إطلاق النار، وعلى سحب المدفعية من خط التماس.', 'monitoring', 'withdrawal'],
  ['وبموجب الاتفاق، تتولى وزارة الداخلية حماية الحيين.', 'governance'],
  // one side alone pledges; who keeps to a truce agrees on nothing new
  ['تعهد الجيش بسحب قواته من سرت.'],
  ['التزم الطرفان بوقف إطلاق النار في يومه الأول.'],
  ['التزم الطرفان بالهدنة.'],
  // nothing is to be done, or it is said of the accord itself
  ['اتفق الوزيران على أن الوضع في طرابلس مقلق.'],
  ['واتفقا على جدول أعمال يبدأ بملف الحدود.'],
  ['وقع الطرفان هدنة تدخل حيز التنفيذ الأحد وتستمر شهرين.'],
  ['قصف الجيش مواقع قرب تعز وسقط قتلى.'],
]

for (const [text, ...categories] of ROWS)
  test(text, () =>
    assert.deepEqual(
      read(text).provisions.map(({ category }) => category),
      categories,
    ),
  )

test('a provision is the words of one thing to be done', () => {
  const text = 'وينص الاتفاق على سحب القوات من وسط نيالا، وفتح المعابر مع تشاد.'
  assert.deepEqual(
    read(text).provisions.map(({ start, end }) => text.slice(start, end)),
    ['سحب القوات من وسط نيالا', 'وفتح المعابر مع تشاد'],
  )
})
