import type { TermCategory } from '../../../../model/lists.ts'
import type { ArabicDocument } from '../../document.ts'
import { fold, foldedWords } from '../../letters.ts'
import { TERM_WORDS } from '../../lexicon/term-words.ts'
import { tagProperty } from '../../tag-facts.ts'

interface TermRow {
  readonly category: TermCategory
  /** Indexes into `LISTS`. */
  readonly lists: readonly number[]
}
const LISTS: ReadonlySet<string>[] = []
const listed = (words: ReadonlySet<string>): number => LISTS.push(words) - 1
const TABLE: readonly TermRow[] = TERM_WORDS.map(([category, ...lists]) => ({
  category,
  lists: lists.map((words) => listed(foldedWords(words))),
}))

/** `said`: the token from which on its words tell what it is about; `first`: that of what is to be done. */
export function categoryOf({ tags }: Pick<ArabicDocument, 'tags'>, said: number, first: number, end: number): TermCategory {
  const last = beforeParallel(tags, first, end)
  const firsts = firstOfLists(tags, said, last)
  const isOf = ({ lists }: TermRow) => lists.every((list) => firsts[list] !== NOWHERE)
  // لجنة تراقب الهدنة: about the watching, not about the truce; هدنة تراقبها لجنة the other way round
  const watching = firsts[WATCHING]!
  // تسليم المحتجزين خلال يومين من بدء الهدنة: the truce only says by when
  // استئناف المفاوضات بشأن الأسرى: about the talks
  const talking = firsts[TALKING]!
  if (talking <= first + HEAD && TABLE.every((one) => one.category === 'talks' || !isOf(one) || firsts[one.lists[0]!]! > talking))
    return 'talks'
  if (isWatchingBody(tags, first, last) || (tags[first]!.pos === 'verb' && WATCHES.has(tags[first]!.lemma))) return 'monitoring'
  const isAside = (at: number) => watching < at || at > first + HEAD
  const fits = (one: TermRow) => isOf(one) && !(one.category === 'cease-hostilities' && isAside(firsts[one.lists[0]!]!))
  return TABLE.find(fits)?.category ?? 'other'
}
/** The first token from `said` to `last` that is in each of the lists. */
function firstOfLists(tags: ArabicDocument['tags'], said: number, last: number): Float64Array {
  const firsts = new Float64Array(LISTS.length).fill(NOWHERE)
  for (let i = last; i >= said; i--) for (const list of listsOf(tags[i]!)) firsts[list] = i
  return firsts
}
/** «سحب القوات بالتوازي مع تسليم السلاح»: what goes on beside it, or ends it, is another thing. */
function beforeParallel(tags: ArabicDocument['tags'], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    if (PARALLEL.has(tags[i]!.analysis?.stem ?? '') || PARALLEL.has(tags[i]!.lemma)) return i - 1
    // إلى حين وصول المراقبين: until when
    if (tags[i]!.lemma === UNTIL && TIMES.has(tags[i + 1]?.lemma ?? '')) return i - 1
  }
  return last
}
/** إلى حين تسلم الحكومة: until when. */
export const UNTIL = fold('إلى')
const TIMES = foldedWords('حين أن')
const PARALLEL = foldedWords('توازي تزامن تزامنا بالتوازي بالتزامن')
/** «تشكيل لجنة تشرف على الانسحاب»: about the watching, whatever is watched. */
function isWatchingBody(tags: ArabicDocument['tags'], first: number, last: number): boolean {
  const isOf = (words: ReadonlySet<string>, { lemma, analysis }: ArabicDocument['tags'][number]) =>
    words.has(lemma) || words.has(analysis?.stem ?? '')
  for (let i = first; i <= Math.min(last, first + 2); i++)
    if (isOf(BODIES, tags[i]!)) {
      for (let k = i + 1; k <= Math.min(last, i + WATCH_REACH); k++) if (isOf(WATCHES, tags[k]!)) return true
      return false
    }
  return false
}
const BODIES = foldedWords('لجنة لجان آلية بعثة غرفة فريق')
const WATCHES = foldedWords('أشرف إشراف راقب مراقبة تابع متابعة تحقق رصد')
/** Tokens between a body and what it is to do. */
const WATCH_REACH = 10
/** Tokens in which a provision says that fighting is to end. */
const HEAD = 4
const NOWHERE = Number.POSITIVE_INFINITY
/** Their own lists: the first ones of all rows of a category. */
const headsOf = (category: TermCategory): number =>
  listed(new Set(TABLE.filter((row) => row.category === category).flatMap(({ lists }) => [...LISTS[lists[0]!]!])))
const TALKING = headsOf('talks')
const WATCHING = headsOf('monitoring')
/** Indexes of the lists by word. */
const LISTS_OF = new Map<string, readonly number[]>()
LISTS.forEach((list, index) => {
  for (const word of list) LISTS_OF.set(word, [...(LISTS_OF.get(word) ?? []), index])
})
/** Indexes of the lists that have a word under one of its spellings, asked once of a tag: a clause is held against all of them in one go over its words. */
const listsOf = tagProperty(({ lemma, analysis }): readonly number[] =>
  (analysis === null ? [lemma] : [lemma, fold(analysis.stem), stemOf(analysis)]).flatMap((spelling) => LISTS_OF.get(spelling) ?? NO_LISTS),
)
const NO_LISTS: readonly number[] = []

/** Without the letter of an indefinite accusative. */
export const stemOf = ({ stem, form }: NonNullable<ArabicDocument['tags'][number]['analysis']>): string => {
  const folded = fold(stem)
  return form?.indefiniteAccusative === true && folded.endsWith('ا') ? folded.slice(0, -1) : folded
}
