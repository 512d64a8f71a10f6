import type { ReadingContext } from './context.ts'
import { fold, foldedWords } from './letters.ts'
import { AGENCY_LETTERS, CREDIT_OPENERS, OUTLET_TAILS } from './lexicon/dateline-words.ts'
import { FURNITURE_LINES } from './lexicon/furniture.ts'
import { ORGANISATION_HEADS } from './lexicon/organisation-heads.ts'
import { givenNames } from './names/head-tables.ts'

/** What stands between two marks of a line (نيامي – وكالة الضفاف – 4 مايو 2026). */
export interface DatelinePart {
  /** Which part between bars it belongs to, from 0. */
  readonly bar: number
  readonly isDated: boolean
  /** Nothing but dates, or nothing at all. */
  readonly isBare: boolean
  /** Names alone beside its dates, or words that no lexicon knows. */
  readonly isNamed: boolean
  /** An outlet, a writer or a reporter. */
  readonly isCredit: boolean
  /** A place alone. */
  readonly isPlace: boolean
  /** A person's given name and no more than his others: ناصر الكثيري. */
  readonly isWriter: boolean
  /** A credit that names nobody: متابعة, خاص. */
  readonly isNobody: boolean
  /** Nouns without the article, none of them of what happens: as a person may be called. */
  readonly isPersonal: boolean
  /** Nouns alone, none of them of what happens: as an outlet may be called. */
  readonly isTitle: boolean
  /** The same without an article at its end: أصداء آسيا. */
  readonly isNominal: boolean
}

const BAR = '|'
const STROKE = 'ـ'
const MARKS = new Set([BAR, '+', '-', '–', '—', '/', ':', '،', ',', '(', ')', '·', '•'])
/** Words of a credit. */
const MAX_CREDIT = 5
const GIVEN: ReadonlySet<string> = givenNames().given
/** Words of a writer's name, with the agencies he shares the line with, and of the name of an outlet. */
const MAX_NAMES = 4
const MAX_TITLE = 3
/** Between a town and the date. */
const BETWEEN = foldedWords('في يوم من آخر تحديث تاريخ النشر نشر الساعة')
/** مأرب (وكالات) - …: credits that name nobody. */
const NOBODY: ReadonlySet<string> = new Set(
  [...FURNITURE_LINES.credit.whole, 'خاص', 'متابعة', 'رصد', 'مراسلنا', 'مراسل', 'عواصم', 'الأنباء', ...AGENCY_LETTERS.split(' ')].map(fold),
)
const OPENERS: ReadonlySet<string> = new Set([
  ...foldedWords(CREDIT_OPENERS),
  ...ORGANISATION_HEADS.filter(({ kind }) => kind === 'outlet' || kind === 'agency').map(({ lemma }) => fold(lemma.split(' ')[0]!)),
])
/** Verbal nouns by which papers are called: صوت النهر. */
const PAPERS = foldedWords('صوت صدى نداء نبض نهضة يقظة رصد كفاح نضال')
const DIRECTIONS = foldedWords('شرق غرب شمال جنوب شرقي غربي شمالي جنوبي وسط')
const TAILS = foldedWords(OUTLET_TAILS)

/** The parts of what stands from one token to another, both inclusive. Where it is strict, words that no lexicon knows are no names. */
export function datelineParts(context: ReadingContext, first: number, last: number, isStrict: boolean): readonly DatelinePart[] {
  const { document } = context
  const { tokens } = document
  const parts: DatelinePart[] = []
  let bar = 0
  let start = first
  for (let i = first; i <= last + 1; i++) {
    // بيروت ـ «المرسى»: no token stands for the stroke
    if (i > start && i <= last && document.text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes(STROKE)) {
      parts.push(partOf(context, start, i - 1, bar, isStrict))
      start = i
    }
    // a mark within a date (4/5/2026) belongs to it
    if (i <= last && (context.timeAt[i] !== -1 || !MARKS.has(tokens[i]!.word.surface))) continue
    parts.push(partOf(context, start, i - 1, bar, isStrict))
    if (i <= last && tokens[i]!.word.surface === BAR) bar++
    start = i + 1
  }
  return parts
}

function partOf(context: ReadingContext, first: number, last: number, bar: number, isStrict: boolean): DatelinePart {
  const { document, timeAt, nameTokens } = context
  const words: number[] = []
  let isDated = false
  for (let i = first; i <= last; i++)
    if (timeAt[i] !== -1) isDated = true
    else if (document.tokens[i]!.kind !== 'punctuation') words.push(i)
  const { tags, tokens } = document
  const says = (at: number): boolean => {
    const { folded, analyses } = document.tokens[at]!.word
    // (غرب السودان): where the town lies
    if (DIRECTIONS.has(folded) && nameTokens.at[at + 1] !== -1 && at < last && tokens[at - 1]?.word.surface === '(') return false
    if (nameTokens.at[at] !== -1 || NOBODY.has(folded.replace(/^و(?=وكالات)/u, '')) || (isDated && BETWEEN.has(folded))) return false
    // a town that the gazetteers do not know
    return isStrict || analyses.some(({ form, closed }) => form !== null || closed !== null)
  }
  const areNouns = words.every(
    (at) => tags[at]!.pos !== 'verb' && tags[at]!.pos !== 'preposition' && tags[at]!.derived !== 'masdar' && tokens[at]!.kind === 'word',
  )
  return {
    bar,
    isDated,
    isBare: words.length === 0,
    isNamed: !words.some(says),
    isCredit: isCredit(context, words) || (words.length === 1 && NOBODY.has(tokens[words[0]!]!.word.folded)),
    isPlace: words.length > 0 && words.every((at) => nameTokens.at[at] !== -1 && nameTokens.isPlace(nameTokens.at[at]!)),
    isWriter: words.length > 1 && words.length <= MAX_NAMES && GIVEN.has(tokens[words[0]!]!.word.folded),
    isNobody: words.length === 1 && NOBODY.has(tokens[words[0]!]!.word.folded),
    isPersonal: words.length > 1 && words.length <= MAX_NAMES && areNouns && !tokens[words[0]!]!.word.folded.startsWith('ال'),
    isTitle: words.length > 0 && words.length <= MAX_TITLE && areNouns && tokens[words.at(-1)!]!.word.folded.startsWith('ال'),
    isNominal: words.length > 1 && words.length <= MAX_TITLE && (areNouns || PAPERS.has(tokens[words[0]!]!.word.folded)),
  }
}

/** صحيفة الرصيف, كتبت مريم الطويل, الحدث نيوز, "المنارة": no clause. */
function isCredit({ document: { tokens, tags, quoteOf } }: ReadingContext, words: readonly number[]): boolean {
  const [first, ...others] = words
  if (first === undefined || words.length > MAX_CREDIT) return false
  if (others.some((at) => tags[at]!.pos === 'verb' || tags[at]!.pos === 'preposition')) return false
  const folded = (at: number) => tokens[at]!.word.folded
  return OPENERS.has(folded(first)) || TAILS.has(folded(words.at(-1)!)) || words.every((at) => quoteOf[at] !== -1)
}
