import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { loadArabicData } from '../../pipeline/data.ts'
import type { LanguagePack } from '../contract.ts'
import { createArabic } from './index.ts'

const MEGABYTE = 1 << 20
/** A hostile text may take so many times as long as news of the same length. */
const MAX_TIMES_NEWS = 12
/** Four times the text may take so many times as long: four times, and what the garbage collector adds; a quadratic rule takes sixteen. */
const MAX_GROWTH = 6.5
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

/** Garbage collection and the compiler come when they will: each of the two is the least of so many attempts at most. */
const ATTEMPTS = 8

for (const [megabytes, pieces] of HOSTILE)
  for (const piece of pieces)
    test(`${megabytes} MB of ${JSON.stringify(piece.slice(0, 40))}`, () => {
      const text = repeat(piece, megabytes * MEGABYTE)
      const part = text.slice(0, text.length / 4)
      milliseconds(text.slice(0, text.length / 16))
      const news = perUnit * text.length
      let [quarter, whole] = [milliseconds(part), milliseconds(text)]
      const bounds = () => [MAX_TIMES_NEWS * news, Math.max(MEASURABLE, MAX_GROWTH * quarter)] as const
      for (let attempt = 1; attempt < ATTEMPTS && whole > Math.min(...bounds()); attempt++) {
        quarter = Math.min(quarter, milliseconds(part))
        whole = Math.min(whole, milliseconds(text))
      }
      const [asNews, asGrowth] = bounds()
      assert.ok(whole <= asNews, `${Math.round(whole)} ms, news of that length ${Math.round(news)} ms`)
      assert.ok(whole <= asGrowth, `${Math.round(quarter)} ms, four times as long a text ${Math.round(whole)} ms`)
    })
