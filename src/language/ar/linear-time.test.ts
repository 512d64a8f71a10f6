import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { loadArabicData } from '../../pipeline/data.ts'
import type { LanguagePack } from '../contract.ts'
import { createArabic } from './index.ts'

const MEGABYTE = 1 << 20
/** A hostile text may take so many times as long as news of the same length. */
const MAX_TIMES_NEWS = 12
/** Twice the text may take so many times as long: twice, and what the garbage collector adds. */
const MAX_GROWTH = 2.6
/** Below this many milliseconds a growth is chance. */
const MEASURABLE = 300

const NEWS = [
  'أعلنت وزارة الصحة في الخرطوم يوم الثلاثاء مقتل 12 مدنيا على الأقل وإصابة أكثر من 30 آخرين في قصف مدفعي استهدف سوقا شعبيا.',
  'وقال المتحدث باسم الجيش إن قواته صدت هجوما قرب الحدود، مضيفا أن الاشتباكات استمرت حتى مساء أمس.',
  'ونقلت وكالة الأنباء عن مصدر دبلوماسي قوله: «سنعود إلى طاولة المفاوضات الأسبوع المقبل إذا التزم الطرفان بالهدنة».',
  'من جهته دعا المبعوث الأممي جميع الأطراف إلى ضبط النفس، وحذر من تفاقم الأزمة الإنسانية منذ 15 أبريل 2023.',
].join('\n')

const ONE_LINE = NEWS.replace(/[^\p{L} ]/gu, ' ').replace(/ +/g, ' ')

/** One thing again and again: a megabyte of what scanning meets, less of what rules meet. */
const HOSTILE: readonly (readonly [megabytes: number, pieces: readonly string[]])[] = [
  [
    1,
    [
      ONE_LINE,
      'ب',
      'ب\u064e',
      '\u0640',
      '\u200f',
      '7',
      '2015 ',
      '(',
      ')',
      '«',
      '»',
      '"',
      '“',
      '”',
      '‹',
      "'",
      '،',
      'و ',
      'وقال ',
      '.',
      '\n',
    ],
  ],
  [
    1 / 4,
    [
      '1/',
      'مليون و',
      '( ) ',
      '«قال» ',
      '"قال" ',
      '«قال الوزير إن ',
      'قال، ',
      'وقال الوزير إن ',
      '، بحسب الوزير، ',
      'قال: ',
      'قال الوزير إن الوزير قال إن ',
      'محمد علي ',
      'القوات ',
      'قال الرئيس السوداني في بلاده ',
      'الإقليم ',
      '(رويترز) ',
      'قصف الجيش المدينة ',
      'محادثات ',
      'قتل 5 مدنيين ',
      'منذ أمس الخميس ',
      'قال. ',
      'شارك\n',
      'مقتل جندي\n',
    ],
  ],
]

const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

let pack: LanguagePack
/** CPU milliseconds for one unit of news. */
let perUnit: number

function milliseconds(text: string): number {
  const from = process.cpuUsage()
  pack.read(text)
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

before(() => {
  pack = createArabic(loadArabicData())
  for (let i = 0; i < 200; i++) pack.read(NEWS)
  const articles = Array.from({ length: 200 }, () => milliseconds(NEWS)).sort((a, b) => a - b)
  perUnit = articles[articles.length >> 1]! / NEWS.length
})

/** The least of up to three attempts that is not above a bound: garbage collection comes when it will. */
function leastMilliseconds(text: string, bound: number): number {
  let least = milliseconds(text)
  for (let attempt = 1; attempt < 3 && least > bound; attempt++) least = Math.min(least, milliseconds(text))
  return least
}

for (const [megabytes, pieces] of HOSTILE)
  for (const piece of pieces)
    test(`${megabytes} MB of ${JSON.stringify(piece.slice(0, 40))}`, () => {
      const text = repeat(piece, megabytes * MEGABYTE)
      milliseconds(text.slice(0, text.length / 16))
      const half = milliseconds(text.slice(0, text.length / 2))
      const news = perUnit * text.length
      const whole = leastMilliseconds(text, Math.max(MEASURABLE, MAX_GROWTH * half))
      assert.ok(whole <= MAX_TIMES_NEWS * news, `${Math.round(whole)} ms, news of that length ${Math.round(news)} ms`)
      assert.ok(whole <= Math.max(MEASURABLE, MAX_GROWTH * half), `${Math.round(half)} ms, twice as long a text ${Math.round(whole)} ms`)
    })
