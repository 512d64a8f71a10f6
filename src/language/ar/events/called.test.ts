import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../testing/pack.ts'

/** An accord or a war, and the words by which it is told from others: none where it is only told whose it is, or what it is like. */
const ROWS: readonly (readonly [text: string, called: readonly string[]])[] = [
  ['ورحبت الرياض بالاتفاق النووي الذي وقعته إيران.', ['نووي']],
  ['وانتقد النائب الاتفاق الإيراني النووي مع القوى الكبرى.', ['نووي']],
  ['ووقعت جوبا والخرطوم الاتفاق النفطي في أديس أبابا.', ['نفطي']],
  ['ووقعت كابل وواشنطن الاتفاقية الأمنية الثنائية.', ['امني']],
  ['وأشاد الوزير بالاتفاق التاريخي بين إثيوبيا وإريتريا.', []],
  ['وينص الاتفاق النهائي بين كولومبيا والحركة على نزع السلاح.', []],
  ['وأشاد الوزير بالاتفاق الليبي.', []],
  ['وخلفت الحرب الأهلية في لبنان آلاف القتلى.', ['اهلي']],
  ['وانتهت الحرب العالمية الثانية عام 1945.', ['ثاني', 'عالمي']],
  ['وتشارك تركيا في الحرب على الإرهاب.', ['ارهاب']],
  ['وأدت الحرب بين روسيا وأوكرانيا إلى نزوح الملايين.', []],
]

for (const [text, called] of ROWS)
  test(text, () => {
    const events = read(text).events.filter(({ type }) => type === 'agreement' || type === 'war')
    assert.ok(events.length > 0)
    assert.deepEqual([...new Set(events.flatMap((one) => one.called))].sort(), called)
  })
