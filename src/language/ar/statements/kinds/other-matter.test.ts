import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../../testing/pack.ts'

const ROWS: readonly (readonly [text: string, isOther: boolean])[] = [
  ['ونفى قائد الفصيل أن يكون استعان بمرتزقة من تشاد.', true],
  ['ونفى المتحدث باسم الجيش أن تكون قواته نفذت أي طلعة جوية منذ الأحد.', false],
  ['ونفت وزارة الدفاع الكمبودية وقوع أى اشتباك قرب المعبر.', false],
  ['ونفت الحكومة ذلك.', false],
  ['ونفت الحركة هذه الاتهامات جملة وتفصيلا.', false],
  ['ونفى الوزير أن يكون قدم استقالته إلى الرئيس.', true],
  ['ورفض المسلحون تسليم أنفسهم.', true],
  ['ورفضت الحكومة الاتهامات.', false],
]

for (const [text, isOther] of ROWS)
  test(text, () => {
    const denials = read(text).statements.filter(({ act }) => act === 'deny' || act === 'reject')
    assert.equal(denials.length, 1)
    assert.equal(denials[0]!.rule.endsWith('.other-matter'), isOther)
  })
