import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { isComma } from '../clause/insertions.ts'
import { isVerbToo } from '../clause/verb-too.ts'
import { ACCORDS, isAmong, SIGNED } from './accord-words.ts'

/** Verbs by which an accord is made. */
const MAKING = foldedWords('وقّع أبرم توصّل اتفق أعلن عقد أقر رعى توسّط')
/** تم توقيعه, جرى التوصل إليه */
const DONE = foldedWords('تم جرى')
/** Participles that say since when one holds: الهدنة السارية منذ الأحد. */
const HOLDING = foldedWords('ساري سارية سار نافذ نافذة قائم قائمة معمول')
/** Words of an accord's name before what says who made it: مذكرة التفاهم التي, اتفاق السلام الشامل الذي. */
const NAME = 5
/** Tokens of such a clause. */
const REACH = 24

/** Tokens behind the verb or participle that says of an accord that it was made, to the end of its clause. */
export interface MakingClause {
  readonly first: number
  readonly last: number
  /** The accord is new to the reader: its clause follows without relative. */
  readonly isBare: boolean
}

/**
 * «مذكرة التفاهم التي وقعتها الحكومة والحركة في هلسنكي», «الاتفاق الثلاثي الموقع في لواندا», «اتفاق توصل إليه الجانبان»: what right behind an accord, of which
 * `last` is the last token, says when, where or by whom it was made; null for none.
 */
export function makingClause(context: ReadingContext, last: number): MakingClause | null {
  const { tags, sentences, sentenceOf } = context.document
  const limit = sentences[sentenceOf[last]!]!.last
  const behind = nameEnd(context, last, limit) + 1
  // الهدنة، السارية منذ الأحد، …; الاتفاق، الذي توصل إليه …
  const isAside = behind < limit && isComma(context.document.tokens[behind]!)
  const at = isAside && (isAttribute(tags[behind + 1]!) || tags[behind + 1]!.pos === 'relative') ? behind + 1 : behind
  const verb = at > limit ? null : makingVerb(context, at, last)
  if (verb === null) return null
  let end = verb
  while (end < Math.min(limit, at + REACH) && !ends(context, end + 1)) end++
  return {
    first: verb + 1,
    last: end,
    isBare: tags[at]!.pos !== 'relative' && !SIGNED.has(tags[at]!.analysis?.stem ?? '') && !isHolding(tags[at]!),
  }
}

/** The last token of the verb or participle at `at`; null where there is none that makes an accord. */
function makingVerb(context: ReadingContext, at: number, last: number): number | null {
  const { tags, tokens } = context.document
  const { pos, analysis } = tags[at]!
  // spelt like a noun
  if (isVerbToo(context, at))
    return tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'verb' && MAKING.has(fold(form.lemma))) ? at : null
  if (analysis !== null && (SIGNED.has(analysis.stem) || isHolding(tags[at]!)) && analysis.preposition === '') return at
  if (pos === 'relative') {
    const verb = tags[at + 1]?.pos === 'verbal-particle' ? at + 2 : at + 1
    if (tags[verb]?.pos !== 'verb') return null
    if (DONE.has(tags[verb]!.lemma)) return isMaking(tags[verb + 1]) ? verb + 1 : null
    return isMaking(tags[verb]) ? verb : null
  }
  // اتفاق وقعه الرئيس, تفاهم توصل إليه الطرفان: a clause without relative takes up what is not definite by its pronoun
  if (pos !== 'verb' || !isMaking(tags[at]) || tags[last]!.analysis?.article === true) return null
  const takesUp = [tags[at], tags[at + 1]].some(
    (tag) => (tag?.pos === 'verb' || tag?.pos === 'preposition') && IT.has(tag.analysis?.enclitic ?? ''),
  )
  // تفاهم أبرم بين بغداد وأربيل
  const isBetween = analysis?.form?.passive !== 'no' && tags[at + 1]?.lemma === BETWEEN
  return (takesUp || isBetween) && analysis?.conjunction === '' ? at : null
}
const BETWEEN = fold('بين')
/** «السارية», with the article: what it is said of is known. */
const isHolding = ({ analysis }: Tag): boolean => analysis?.article === true && HOLDING.has(analysis.stem)
const isAttribute = (tag: Tag): boolean =>
  tag.analysis?.article === true && (SIGNED.has(tag.analysis.stem) || HOLDING.has(tag.analysis.stem))

/** Whether right behind an accord it is said since when it holds. */
export function isHeldSince(context: ReadingContext, last: number): boolean {
  const clause = makingClause(context, last)
  return clause !== null && isHolding(context.document.tags[clause.first - 1]!)
}
const IT = new Set(['ه', 'ها', 'هما'])
const isMaking = (tag: ReadingContext['document']['tags'][number] | undefined): boolean => tag !== undefined && MAKING.has(tag.lemma)

/** The last token of the words that are an accord's name behind `last`: nouns, adjectives, quotation marks, the town by which it is called. */
function nameEnd(context: ReadingContext, last: number, limit: number): number {
  const {
    document: { tags, tokens },
    names,
    timeAt,
  } = context
  let at = last
  while (at < limit && at < last + NAME) {
    const next = at + 1
    const { pos, analysis } = tags[next]!
    if (analysis !== null && (SIGNED.has(analysis.stem) || isHolding(tags[next]!) || isVerbToo(context, next))) break
    const isName = names.at[next] !== -1
    const isMark = tokens[next]!.kind === 'punctuation' && QUOTES.test(tokens[next]!.word.surface)
    if (!isName && !isMark && timeAt[next] === -1 && pos !== 'nominal' && pos !== 'adjective') break
    at = next
  }
  return at
}
const QUOTES = /^["“”«»']$/u

/** «دخول الاتفاق الذي أبرمه الطرفان في القاهرة حيز التنفيذ»: the accord whose first token this is comes into force, elsewhere and later than it was made. */
export const isEntering = ({ document: { tags } }: ReadingContext, first: number): boolean =>
  [first - 1, first].some((at) => tags[at]?.lemma === ENTERING)
const ENTERING = fold('دخل')

/** «مذكرة التفاهم التي وقعتها الحكومة والحركة في هلسنكي يوم 15 أغسطس»: the time of that clause; null for none. */
export function makingTime(context: ReadingContext, last: number): number | null {
  const clause = makingClause(context, last)
  for (let i = clause?.first ?? 0; clause !== null && i <= clause.last; i++) if (isDay(context, i)) return context.timeAt[i]!
  return null
}

/** «الاتفاق المبرم في 2 نوفمبر بأروشا»: the name in that clause that في or ب governs and that may be a place; null for none. */
export function makingPlace(context: ReadingContext, last: number, isPlace: (name: number) => boolean): number | null {
  const clause = makingClause(context, last)
  const { tags } = context.document
  for (let i = clause?.first ?? 0; clause !== null && i <= clause.last; i++) {
    const name = context.names.at[i]!
    if (name !== -1 && isPlace(name) && (tags[i]!.analysis?.preposition === 'ب' || WHERE.has(tags[i - 1]!.lemma))) return name
    // برعاية قطرية: whoever else stands there
    if (name !== -1) i = context.names.last[name]!
  }
  return null
}
const WHERE = foldedWords('في مدينة عاصمة')

/** Whether a place stands behind a participle that says where an accord was made. */
export function isMadeThere({ document: { tags, tokens }, names, timeAt }: ReadingContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - MADE); i--) {
    const { pos, analysis } = tags[i]!
    if (analysis?.article === true && SIGNED.has(analysis.stem)) return pos !== 'verb' && isAmong(ACCORDS, tags[i - 1]!)
    if (timeAt[i] === -1 && names.at[i] === -1 && pos !== 'preposition' && pos !== 'nominal') return false
    if (timeAt[i] === -1 && tokens[i]!.kind === 'punctuation') return false
  }
  return false
}
/** Tokens from such a participle to the place. */
const MADE = 8

/** «اتفاق 10 آذار», «تفاهم نيسان»: the day or month by which an accord is called, right behind its last token; null for none. */
export function calledDay(context: ReadingContext, last: number): number | null {
  const index = context.timeAt[last + 1] ?? -1
  return index !== -1 && isCalling(context, last + 1) && !isFeast(context, last + 1) ? index : null
}

/** «اتفاق الجمعة العظيمة»: the name of a day with an adjective tells of no day. */
function isFeast(
  {
    timeAt,
    times,
    document: { tags },
  }: Pick<ReadingContext, 'timeAt' | 'times'> & { readonly document: Pick<ReadingContext['document'], 'tags'> },
  at: number,
): boolean {
  const time = times[timeAt[at]!]?.time
  if (time?.kind !== 'calendar' || time.month !== null || time.weekday === null) return false
  let next = at + 1
  while (timeAt[next] === timeAt[at]) next++
  return tags[next]?.pos === 'adjective' && tags[next]!.analysis?.article === true
}

/** Whether a time is the name of an accord: a day or month in the genitive of its word. */
export function isCalling({ timeAt, times, document: { tags } }: ReadingContext, at: number): boolean {
  let first = at
  while (first > 0 && timeAt[first - 1] === timeAt[at]) first--
  const noun = tags[first - 1]
  const time = times[timeAt[at]!]?.time
  if (noun === undefined || time?.kind !== 'calendar' || time.clock !== null || !isAmong(ACCORDS, noun)) return false
  if (time.month === null && !isFeast({ timeAt, times, document: { tags } }, at)) return false
  return noun.analysis?.article === false && noun.analysis.form?.indefiniteAccusative !== true && tags[first]!.analysis?.preposition !== 'ل'
}

/** Whether a time stands in such a clause: it is of the accord, and of nothing that is told behind it. */
export function isOfMaking(context: ReadingContext, at: number): boolean {
  const { tags } = context.document
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    if (isVerbToo(context, i)) return isAmong(ACCORDS, tags[i - 1]!)
    if (tags[i]!.pos === 'verb' && context.timeAt[i] === -1 && context.names.at[i] === -1)
      return MAKING.has(tags[i]!.lemma) && (tags[i - 1]!.pos === 'relative' || isAmong(ACCORDS, tags[i - 1]!))
    if (ends(context, i)) return false
  }
  return false
}

const ends = ({ document: { tags, tokens }, names, timeAt }: ReadingContext, at: number): boolean =>
  (tags[at]!.pos === 'verb' && names.at[at] === -1 && timeAt[at] === -1) ||
  tags[at]!.pos === 'complementizer' ||
  tags[at]!.pos === 'relative' ||
  // في 2 نوفمبر (تشرين الثاني) بأروشا
  (tokens[at]!.kind === 'punctuation' && timeAt[at] === -1 && !QUOTES.test(tokens[at]!.word.surface))

const isDay = ({ timeAt, times }: ReadingContext, at: number): boolean =>
  timeAt[at] !== -1 && times[timeAt[at]!]!.time.kind !== 'duration' && times[timeAt[at]!]!.time.kind !== 'set'
