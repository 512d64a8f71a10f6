import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { NOT_UP_FOR, RULED_OUT, STANCE_ADJECTIVES } from '../lexicon/stance-words.ts'
import type { Tag } from '../tagging.ts'
import { type Cue, cue, framesOf, isArms, isNot, stemOf } from './cue.ts'
import { isFirstPerson, isOwnBody, type Said, speakerOf } from './holder.ts'

const ADJECTIVES = framesOf(STANCE_ADJECTIVES)
const RULED = foldedWords(RULED_OUT)
const UP_FOR = foldedWords(NOT_UP_FOR)
export const mayBePredicate = (tag: Tag): boolean =>
  REQUIRED.has(stemOf(tag)) ||
  ADJECTIVES.has(stemOf(tag)) ||
  RULED.has(stemOf(tag)) ||
  (tag.derived === 'participle' && ADJECTIVES.has(tag.lemma))

/** «منفتحون على», «غير مستعدة ل», «على استعداد ل»: a predicate of a stance. */
export function adjectiveCue(context: ReadingContext, said: Said, at: number, first: number): Cue | null {
  const { tags } = context.document
  const { lemma, analysis, derived, pos } = tags[at]!
  if (analysis === null || analysis.article || analysis.preposition !== '') return null
  const frame = derived === 'participle' || pos === 'adjective' ? (ADJECTIVES.get(lemma) ?? ADJECTIVES.get(fold(analysis.stem))) : undefined
  if (frame === undefined) return null
  const before = at > first ? tags[at - 1]! : null
  const isNegated = before !== null && (before.lemma === 'غير' || isNot(before))
  const stance = isNegated ? frame.negated : frame.stance
  if (stance === null) return null
  const front = isNegated ? at - 1 : at
  return {
    kind: 'adjective',
    first: front,
    at,
    stance,
    takes: frame.takes,
    matter: at,
    until: null,
    needs: false,
    // رافضا, مطالبا: said beside what the one who speaks says
    holder: speakerOf(said, said.byCue.get(at)) ?? predicateOf(context, said, at, front, first),
  }
}

/** «نحن منفتحون», «إننا مستعدون», «إنها مستعدة», «الحركة منفتحة», «كان الجيش مستعدا»: of whom it is said. */
function predicateOf(context: ReadingContext, said: Said, at: number, front: number, first: number): number | null {
  const { document, names } = context
  const { tags, tokens } = document
  for (let i = front - 1; i >= Math.max(first, front - 5); i--) {
    const { pos, analysis, lemma } = tags[i]!
    const enclitic = analysis?.enclitic ?? ''
    if (isOwnBody(context, i)) return speakerOf(said, said.within[at])
    if (names.at[i] !== -1) return isFree(context, names.at[i]!) ? names.at[i]! : null
    if (pos === 'conditional') return null
    if ((pos === 'complementizer' || pos === 'conjunction') && enclitic !== '') return speakerOf(said, said.within[at])
    if (pos === 'pronoun' && WE.has(tokens[i]!.word.folded)) return speakerOf(said, said.within[at])
    if (pos === 'verb' && BEING.has(lemma) && isFirstPerson(context, i)) return speakerOf(said, said.within[at])
    // إنها ما زالت منفتحة
    if ((pos === 'verb' && BEING.has(lemma)) || pos === 'negation' || pos === 'relative') continue
    if (pos === 'verb') return null
    if (pos !== 'adverb' && pos !== 'particle' && pos !== 'nominal' && pos !== 'adjective') return null
  }
  return null
}
const WE = new Set(['نحن', 'انا', 'فنحن', 'ونحن'])
const BEING = foldedWords('كان ظل زال بقي')

/** No preposition governs it. */
const isFree = ({ document: { tags }, names }: ReadingContext, name: number): boolean => {
  const { first } = names.drafts[name]!
  return (tags[first]!.analysis?.preposition ?? '') === '' && tags[first - 1]?.pos !== 'preposition'
}

/** «نزع السلاح مرفوض», «سلاحنا خط أحمر»: what is ruled out stands before. */
export function ruledOutCue(context: ReadingContext, said: Said, at: number, first: number): Cue | null {
  const { tags } = context.document
  const { analysis } = tags[at]!
  const stem = stemOf(tags[at]!)
  if (!RULED.has(stem) || analysis?.article !== false || analysis.preposition !== '' || at === first) return null
  // a red line is drawn before arms only: before all else it may mean either
  const isLine = stem === LINE
  if (isLine && tags[at + 1]?.analysis?.stem !== RED) return null
  return matterBefore(context, said, at, at, first, isLine)
}
/** «وقف القصف شرط لأي حوار», «رفع الحصار مطلب أساسي»: what must be, before the noun that says so. */
export function requiredCue(context: ReadingContext, said: Said, at: number, first: number): Cue | null {
  const { tags } = context.document
  const { analysis } = tags[at]!
  const next = tags[at + 1]!
  if (!REQUIRED.has(stemOf(tags[at]!)) || analysis?.article !== false || analysis.preposition !== '' || analysis.enclitic !== '')
    return null
  if (analysis.conjunction !== '' || at === first || (next.pos !== 'adjective' && next.analysis?.preposition !== 'ل')) return null
  const found = matterBefore(context, said, at, at, first, false)
  return found === null ? null : { ...found, kind: 'required', stance: 'demands' }
}
const REQUIRED = foldedWords('شرط مطلب ضرورة')

const [LINE, RED] = ['خط', 'احمر']

/** «غير وارد», «ليس للتفاوض», «غير قابل للنقاش». */
export function notUpFor(context: ReadingContext, said: Said, at: number, first: number): Cue | null {
  const { tags } = context.document
  const next = tags[at + 1]!
  if (at === first || (tags[at]!.lemma !== 'غير' && tags[at]!.lemma !== 'ليس')) return null
  if (!UP_FOR.has(stemOf(next)) && !(UP_FOR_TALKS.has(stemOf(next)) && next.analysis?.preposition === 'ل')) return null
  const isOpen = UP_FOR_TALKS.has(stemOf(next)) || UP_FOR_TALKS.has(stemOf(tags[at + 2] ?? next))
  return matterBefore(context, said, at, at + 1, first, isOpen)
}
const UP_FOR_TALKS = foldedWords('تفاوض نقاش مساومة بحث تنفيذ')

/** «وحدة البلاد غير قابلة للتفاوض», «حق العودة خط أحمر»: what is kept, and no border. */
const KEPT = foldedWords('وحدة سيادة استقلال حق')

function matterBefore(context: ReadingContext, said: Said, from: number, at: number, first: number, armsOnly: boolean): Cue | null {
  const { tags } = context.document
  let start = from
  while (start > first && from - start < SUBJECT && !OPENING.has(tags[start - 1]!.pos)) {
    start--
    if (tags[start]!.analysis?.conjunction === 'و' && tags[start]!.pos === 'nominal') break
  }
  const isKept = armsOnly && KEPT.has(stemOf(tags[start]!))
  if (start === from || (armsOnly && !isArms(tags[start]!) && !isKept)) return null
  const holder = speakerOf(said, said.within[from])
  return cue({ kind: 'ruled-out', first: from, at, stance: isKept ? 'demands' : 'rejects', matter: start, until: from - 1, holder })
}
const OPENING: ReadonlySet<string> = new Set(['punctuation', 'complementizer', 'verb', 'relative', 'conjunction', 'pronoun'])
/** Tokens of what is ruled out. */
const SUBJECT = 8
