import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { MUSTS } from '../lexicon/stance-words.ts'
import type { Tag } from '../tagging.ts'
import { CAN, type Cue, cue, DOUBTING, GIVING_UP, isNot, stemOf, VERBS } from './cue.ts'
import { doerOf, isFirstPerson, type Said, speakerOf } from './holder.ts'
import { issueOf } from './issue.ts'

const MUST = foldedWords(MUSTS)
export const isMust = (tag: Tag): boolean => tag.pos === 'verb' && MUST.has(stemOf(tag))

/** «لن نتخلى عن سلاحنا»: what one would not do with it is the matter. */
function isDeed(context: ReadingContext, at: number): boolean {
  const { tags, sentences, sentenceOf } = context.document
  return GIVING_UP.has(tags[at]!.lemma) && issueOf(context, at, Math.min(sentences[sentenceOf[at]!]!.last, at + DEED)) !== null
}
const DEED = 4

/** «نطالب ب», «لن نقبل ب», «يجب أن». */
export function verbCue(context: ReadingContext, said: Said, at: number, first: number): Cue | null {
  const { tags } = context.document
  const { lemma, analysis } = tags[at]!
  if (analysis?.form?.tense === 'imperative' || analysis?.form?.passive === 'yes') return null
  const negation = negationBefore(context, at, first)
  const front = negation === null ? at : negation.first
  if (!isAsserted(context, at, front, first)) return null
  const frame = VERBS.get(lemma)
  if (frame === undefined) {
    if (negation !== null || !isMust(tags[at]!)) return null
    return cue({ kind: 'must', first: at, at, stance: 'demands', matter: at + 1, holder: speakerOf(said, said.within[at]) })
  }
  if (negation !== null && isDeed(context, at)) return null
  const stance = negation === null ? frame.stance : negation.isOfFuture ? frame.negated : null
  if (stance === null) return null
  return cue({
    kind: 'verb',
    first: front,
    at,
    stance,
    takes: frame.takes,
    matter: at,
    needs: frame.needs === true,
    holder: doerOf(context, said, at, front),
  })
}

/** لن and لا are of what one means to do; لم and ما tell what was not done; «لا يمكن أن نقبل». */
function negationBefore({ document: { tags } }: ReadingContext, at: number, first: number): { first: number; isOfFuture: boolean } | null {
  const before = at > first ? tags[at - 1]! : null
  if (before !== null && isNot(before) && before.lemma !== 'غير') {
    const isOfFuture = before.lemma === 'لن' || (before.lemma === 'لا' && tags[at]!.analysis?.form?.tense === 'imperfect')
    return { first: at - 1, isOfFuture }
  }
  if (at - 3 >= first && before?.pos === 'complementizer' && CAN.has(tags[at - 2]!.lemma) && isNot(tags[at - 3]!))
    return { first: at - 3, isOfFuture: true }
  return null
}

/** Not in a condition, a purpose, a wish or a doubt. */
function isAsserted({ document: { tags } }: ReadingContext, at: number, front: number, first: number): boolean {
  if (tags[at]!.analysis?.preposition === 'ل') return false
  const before = front > first ? tags[front - 1]! : null
  if (before === null) return true
  if (before.pos === 'conditional' || DOUBTING.has(before.lemma)) return false
  if (before.lemma === 'قد') return tags[at]!.analysis?.form?.tense !== 'imperfect'
  return before.pos !== 'complementizer' || (before.analysis?.enclitic ?? '') !== ''
}

/** «لن ننسحب من المدينة», «لن يشارك الوفد في المحادثات»: what one will not do. */
export function deniedDeed(context: ReadingContext, said: Said, at: number, first: number, last: number): Cue | null {
  const { tags } = context.document
  const next = tags[at + 1]!
  // «لا يمكن أن نلقي السلاح»
  if (
    CAN.has(next.lemma) &&
    at + 3 < last &&
    tags[at + 2]!.pos === 'complementizer' &&
    isFirstPerson(context, at + 3) &&
    !VERBS.has(tags[at + 3]!.lemma)
  )
    return cue({ kind: 'deed', first: at, at: at + 3, stance: 'rejects', matter: at + 3, holder: speakerOf(said, said.within[at]) })
  if (next.pos !== 'verb' || (VERBS.has(next.lemma) && !isDeed(context, at + 1)) || at + 1 === last) return null
  const isMeant =
    tags[at]!.lemma === 'لن' || (tags[at]!.lemma === 'لا' && isFirstPerson(context, at + 1) && next.analysis?.form?.tense === 'imperfect')
  if (!isMeant || next.analysis?.form?.passive === 'yes' || !isAsserted(context, at + 1, at, first)) return null
  // what somebody unknown says that another will not do is a guess
  const isGuess = said.within[at] !== -1 && speakerOf(said, said.within[at]) === null
  const holder = isGuess ? null : doerOf(context, said, at + 1, at)
  return cue({ kind: 'deed', first: at, at: at + 1, stance: 'rejects', matter: at + 1, holder })
}

/** «على الجبهة وقف هجماتها», «وعلى الحكومة أن تفرج»: what somebody has to do, as the one who speaks says, at the opening of a clause. */
export function dutyCue(context: ReadingContext, said: Said, at: number, first: number, last: number): Cue | null {
  const { document, names } = context
  const { tags, tokens } = document
  const name = at + 1 < last ? names.at[at + 1]! : -1
  if (name === -1 || context.mentions[name]!.kind === 'place') return null
  const opens = at === first || tokens[at - 1]!.kind === 'punctuation' || tags[at - 1]!.pos === 'complementizer'
  const matter = names.last[name]! + 1
  const { derived, analysis, pos } = tags[matter] ?? tags[at]!
  const isDeed = matter < last && (pos === 'complementizer' || (derived === 'masdar' && analysis?.preposition === ''))
  if (!opens || !isDeed) return null
  return cue({ kind: 'must', first: at, at, stance: 'demands', matter, holder: speakerOf(said, said.within[at]) })
}
export const isDuty = ({ pos, lemma }: Tag): boolean => pos === 'preposition' && lemma === DUTY
const DUTY = 'علي'
