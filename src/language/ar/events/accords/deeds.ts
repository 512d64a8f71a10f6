import type { TermCategory } from '../../../../model/lists.ts'
import type { Deed } from '../../../../model/reading.ts'
import type { ArabicDocument } from '../../document.ts'
import { fold, foldedWords } from '../../letters.ts'
import { DEED_WORDS, QUIET } from '../../lexicon/deed-words.ts'
import { tagTest } from '../../tag-facts.ts'
import { isAccord } from './accord-words.ts'
import { Laid } from './laid-down.ts'
import { categoryOf } from './term-category.ts'

type Tags = ArabicDocument['tags']
type Tokens = ArabicDocument['tokens']
interface Row {
  readonly category: TermCategory
  readonly words: readonly ReadonlySet<string>[]
}

const sets = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))
const BY_VERB: ReadonlyMap<string, readonly Row[]> = (() => {
  const out = new Map<string, Row[]>()
  for (const [category, verbs, ...lists] of DEED_WORDS)
    for (const verb of foldedWords(verbs)) out.set(verb, [...(out.get(verb) ?? []), { category, words: lists.map(sets) }])
  return out
})()
const [QUIET_VERBS, QUIET_WORDS] = [foldedWords(QUIET[0]), sets(QUIET[1])]

/** Verbs that say how far something has come which a verbal noun names. */
const BEGINNING = foldedWords('بدأ باشر انطلق شرع استأنف')
const ENDING = foldedWords('اكتمل أنجز أنهى أتم استكمل أكمل انتهى جرى تم')
const DELAYED = foldedWords('تأجل أرجأ تعثر تأخر تعطل توقف تعرقل أجّل علّق جمّد أوقف')
/** Who will not do it has not begun: لا تزال الحكومة ترفض سحب القوات. */
const REFUSING = foldedWords('رفض ماطل تلكأ أحجم سوّف تقاعس')
/** Verbs of what accords lay down; what it is that was done is known by the words of terms: أخرج المقاتلين الأجانب, رفع الحصار, دمج المقاتلين. */
const DOING = foldedWords(
  'أخرج أبعد رحّل سحب أخلى فتح رفع أزال فكّك نزع دمج أدمج ضمّ استوعب سرّح حلّ نظّم أجرى شكّل أنشأ أقام رسّم عفا أصدر أسقط دفع صرف رمّم عوّض نشر سمح سهّل أوقف ألغى شغّل منح تقاسم',
)
const NOT_YET = fold('لم')
/** Words before a verb by which it is no fact. */
const UNREAL = foldedWords('إذا لو حال لن لا ما')
/** Words by which only a part of it is told. */
const PARTIAL = foldedWords('أول أولى دفعة دفعات أصل جزئي جزئيا بعض')
const LISTS = foldedWords('قائمة قوائم كشوف كشوفات')
/** Categories that go on when they have begun. */
const GOING_ON: ReadonlySet<TermCategory> = new Set(['cease-hostilities', 'monitoring', 'return', 'humanitarian-access'])
/** Tokens of a clause behind its verb, and before it. */
const [BEHIND, BEFORE] = [14, 6]
/** Tokens from a verb of beginning to what has begun. */
const NEAR = 6

/** Verbs of telling that take what was done as a noun: كشف عن إيفاد فريق, أكد انتشار الشرطة. */
const REVEALING = foldedWords('كشف أعلن أكد أفاد ذكر سجّل أحصى شهد أورد')
/** Tokens from such a verb to the noun: who tells stands between. */
const TELLER = 9

const mayTell = tagTest(
  ({ pos, lemma, derived }) =>
    (pos === 'verb' || derived === 'masdar') &&
    (BY_VERB.has(lemma) ||
      BEGINNING.has(lemma) ||
      ENDING.has(lemma) ||
      DELAYED.has(lemma) ||
      QUIET_VERBS.has(lemma) ||
      REFUSING.has(lemma) ||
      DOING.has(lemma)),
)

/** What is told to have been done, begun or not begun of things that accords lay down. `laid`: where they lay it down, which is no news. */
export function findDeeds({ tags, tokens, sentences }: ArabicDocument, laid: Uint8Array): readonly Deed[] {
  const out: Deed[] = []
  for (const { first, last, heading } of sentences)
    for (let i = first; i <= last; i++) {
      if (laid[i] !== Laid.none || !mayTell(tags[i]!)) continue
      const isUndone = i > first && (tags[i - 1]!.lemma === NOT_YET || isWithout(tags, i - 1, first))
      const isFact =
        tags[i]!.pos === 'verb'
          ? (isPast(tags[i]!) || isRefused(tags[i]!) || (heading && isNow(tags[i]!, i > first ? tags[i - 1] : undefined))) &&
            !(i > first && UNREAL.has(tags[i - 1]!.lemma))
          : isRevealed(tags, i, first)
      if (!isUndone && !isFact) continue
      const [from, to] = clauseOf(tags, tokens, i, first, last)
      const start = tokens[isUndone ? i - 1 : Math.min(i, from)]!.start
      for (const { category, course, end } of toldAt(tags, tokens, i, from, to, isUndone))
        out.push({ start, end: tokens[end]!.end, category, course })
    }
  return out
}

/** «انقضت المهلة من دون أن تنسحب القوات» */
const isWithout = (tags: Tags, at: number, first: number): boolean =>
  at > first && tags[at]!.pos === 'complementizer' && WITHOUT.has(tags[at - 1]!.analysis?.stem ?? tags[at - 1]!.lemma)
const WITHOUT = foldedWords('دون بدون')

/** «لا تزال الحكومة ترفض»: a refusal goes on in the present. */
const isRefused = ({ lemma, analysis }: Tags[number]): boolean =>
  REFUSING.has(lemma) && analysis?.form?.tense === 'imperfect' && !analysis.future
/** In the past; of what holds in the present too: يسود الهدوء. */
const isPast = ({ lemma, analysis }: Tags[number]): boolean =>
  analysis?.form?.tense === 'perfect' || (HOLDING.has(lemma) && analysis?.form?.tense === 'imperfect' && !analysis.future)
/** «الجيش يبدأ الانتشار»: headings tell what was done in the present. */
const isNow = ({ analysis }: Tags[number], before: Tags[number] | undefined): boolean =>
  analysis?.form?.tense === 'imperfect' && !analysis.future && analysis.conjunction === '' && !NOT_NOW.has(before?.lemma ?? '')
const NOT_NOW = foldedWords('قد أن لم لن سوف')
const HOLDING = foldedWords('ساد عمّ خيّم صمد')

/** «وكشف رئيس اللجنة عن إيفاد فريق»: a verbal noun without article as what somebody makes known. */
function isRevealed(tags: Tags, at: number, first: number): boolean {
  const { analysis } = tags[at]!
  if (analysis === null || analysis.article || analysis.conjunction !== '') return false
  for (let i = at - 1; i >= Math.max(first, at - TELLER); i--) {
    const { pos, lemma, analysis: own, derived } = tags[i]!
    if (pos === 'verb') return REVEALING.has(lemma) && own?.form?.tense === 'perfect' && tags[i - 1]?.lemma !== NOT_YET
    const isNext = i === at - 1
    // another's: وقف إطلاق, من دخول
    if (isNext && ((derived === 'masdar' && own?.article !== true) || (pos === 'preposition' && lemma !== ABOUT))) return false
    if (pos === 'complementizer' || pos === 'relative') return false
  }
  return false
}
const ABOUT = fold('عن')

/** بدأ سحب المدفعية: spelt like a verb behind one that says how far it has come. */
const isStage = ({ lemma }: Tags[number]): boolean => BEGINNING.has(lemma) || ENDING.has(lemma) || DELAYED.has(lemma) || REFUSING.has(lemma)

interface Told {
  readonly category: TermCategory
  readonly course: Deed['course']
  readonly end: number
}

/** One for each category: lorries with aid that pass a crossing are both. */
function toldAt(tags: Tags, tokens: Tokens, at: number, from: number, to: number, isUndone: boolean): readonly Told[] {
  const { lemma } = tags[at]!
  if (isUndone && QUIET_VERBS.has(lemma)) {
    const end = findIn(tags, QUIET_WORDS, at + 1, to)
    if (end !== null) return [{ category: 'cease-hostilities', course: 'begun', end }]
  }
  const isDelayed = DELAYED.has(lemma) || REFUSING.has(lemma)
  if (isDelayed || BEGINNING.has(lemma) || ENDING.has(lemma)) {
    const deed = deedBehind(tags, tokens, at, to)
    const category = deed === null || DETAINING.has(tags[deed]!.lemma) ? 'other' : categoryOf({ tags }, deed, deed, to)
    // talks are events
    if (category !== 'other' && category !== 'talks' && !(isDelayed && category === 'cease-hostilities')) {
      const isBegun = BEGINNING.has(lemma) || isPartial(tags, at + 1, to)
      return [{ category, course: isDelayed || isUndone ? 'not-begun' : isBegun ? 'begun' : 'done', end: to }]
    }
  }
  const told = (BY_VERB.get(lemma) ?? []).flatMap(({ category, words }) => {
    const ends = words.flatMap((list) => findIn(tags, list, from, to) ?? [])
    if (ends.length < words.length) return []
    const isOnlyBegun = GOING_ON.has(category) || isPartial(tags, from, to) || findIn(tags, LISTS, from, to) !== null
    const course = isUndone ? ('not-begun' as const) : isOnlyBegun ? ('begun' as const) : ('done' as const)
    return [{ category, course, end: Math.max(at, ...ends) }]
  })
  const isDoing = DOING.has(lemma) && told.length === 0 && tags[at]!.pos === 'verb' && !(at > 0 && isStage(tags[at - 1]!))
  const category = isDoing ? categoryOf({ tags }, at, at, to) : 'other'
  if (category !== 'other' && category !== 'talks') {
    const isBegun = GOING_ON.has(category) || isPartial(tags, from, to)
    return [{ category, course: isUndone ? 'not-begun' : isBegun ? 'begun' : 'done', end: to }]
  }
  return told.filter(({ category }, k) => told.findIndex((one) => one.category === category) === k)
}

/** The clause around a verb: behind it to the next verb or word that opens a clause; before it, where no mark or particle parts off its subject. */
function clauseOf(tags: Tags, tokens: Tokens, at: number, first: number, last: number): readonly [number, number] {
  let to = at
  while (
    to < Math.min(last, at + BEHIND) &&
    !isUnderAccord(tags, to + 1) &&
    (!opens(tags, to + 1) || (to === at && (mayBeDeed(tokens[to + 1]!) || mayBeNoun(tokens[to + 1]!))))
  )
    to++
  let from = at
  while (from > Math.max(first, at - BEFORE) && !opens(tags, from - 1) && tokens[from - 1]!.kind !== 'punctuation') from--
  while (to > at && tokens[to]!.kind === 'punctuation') to--
  return [from, to]
}
/** «…، في إطار اتفاق تبادل الأسرى», «تنفيذا للاتفاق»: under which accord it was done. */
const isUnderAccord = (tags: Tags, at: number): boolean =>
  isCarryingOut(tags[at]!) || (tags[at]!.lemma === INSIDE && tags[at + 1]?.analysis?.stem === FRAME)
const isCarryingOut = tagTest(({ lemma, analysis }) => CARRYING_OUT.has(lemma) || CARRYING_OUT.has(analysis?.stem ?? ''))
const CARRYING_OUT = foldedWords('تنفيذا تطبيقا وفقا عملا استنادا بموجب بمقتضى')
const [INSIDE, FRAME] = ['في', fold('إطار')]
const opens = (tags: Tags, at: number): boolean => {
  const { pos, analysis, derived } = tags[at]!
  return (
    pos === 'complementizer' ||
    pos === 'relative' ||
    pos === 'conjunction' ||
    // آلاف السيارات تقل عائدين
    (pos === 'verb' && derived === null && (analysis?.form?.tense !== 'imperfect' || analysis.conjunction !== ''))
  )
}

/** The verbal noun that is begun, ended or put off: without a word between that could be another's. */
function deedBehind(tags: Tags, tokens: Tokens, at: number, to: number): number | null {
  for (let i = at + 1; i <= Math.min(to, at + NEAR); i++) {
    const { derived, pos, lemma } = tags[i]!
    // بدأت فرق فنية ترسيم الحدود: who begins, spelt like a verb
    if (pos === 'verb' && i === at + 1 && !mayBeDeed(tokens[i]!) && mayBeNoun(tokens[i]!)) continue
    if (pos === 'verb') return i === at + 1 && mayBeDeed(tokens[i]!) ? i : null
    // الذي تم التوصل إليه, انتهت باتفاق على تبادل الأسرى: how an accord was made
    // جرت بإشراف المنظمة: how
    if (derived === 'masdar') return MAKING.has(lemma) || isAccord(tags[i]!) || isManner(tags[i]!) ? null : i
  }
  return null
}

/** بدأ سحب المدفعية: spelt like a verb. */
const mayBeDeed = ({ word }: Tokens[number]): boolean =>
  word.analyses.some(({ form, article, conjunction }) => form?.pos === 'masdar' && !article && conjunction === '')
const mayBeNoun = ({ word }: Tokens[number]): boolean => word.analyses.some(({ form }) => form?.pos === 'noun')
const MAKING = foldedWords('توصّل أبرم وقّع أعلن')
/** «تم اقتياده إلى المعتقل», «تم نقل السجناء إلى سجن آخر»: who is held is not set free. */
const DETAINING = foldedWords('اقتاد احتجز اعتقل اختطف خطف سجن أسر حاكم استجوب عذّب أوقف وقّف نقل')
const isManner = ({ analysis }: Tags[number]): boolean => analysis?.preposition === 'ب' && HELPED.has(analysis.stem)
const HELPED = foldedWords('إشراف رعاية وساطة حضور مشاركة دعم متابعة مراقبة')

function isPartial(tags: Tags, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isPart(tags[i]!) || isSomeOf(tags, i)) return true
  return false
}
/** «410 من مقاتلي الحركة»: so many of them. */
const isSomeOf = (tags: Tags, at: number): boolean =>
  tags[at]!.pos === 'number' && tags[at + 1]?.lemma === OF && (tags[at + 2]?.pos === 'nominal' || tags[at + 2]?.pos === 'adjective')
const OF = 'من'
const isPart = tagTest(({ lemma, analysis }) => PARTIAL.has(lemma) || PARTIAL.has(analysis?.stem ?? ''))

function findIn(tags: Tags, words: ReadonlySet<string>, from: number, to: number): number | null {
  for (let i = from; i <= to; i++) if (words.has(tags[i]!.lemma) || words.has(tags[i]!.analysis?.stem ?? '')) return i
  return null
}
