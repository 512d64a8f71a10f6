import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import { FRAMES, isMedium } from '../frames.ts'

/** «إعلان الوزارة …»: the verbal noun of a verb of saying that is no everyday verb, before a genitive; not where it is wanting or awaited (عدم إعلان). */
export function isSayingNoun({ document: { tags } }: ReadingContext, at: number, first: number): boolean {
  const { derived, lemma, analysis } = tags[at]!
  const frame = derived === 'masdar' || CLAIMS.has(analysis?.stem ?? '') ? FRAMES.get(lemma) : undefined
  if (
    frame === undefined ||
    frame.weak ||
    frame.light ||
    frame.requires ||
    (frame.fromObject && frame.act !== 'accuse' && !(frame.act === 'estimate' && tags[at + 2]?.pos === 'complementizer')) ||
    analysis?.article ||
    analysis?.enclitic
  )
    return false
  const next = tags[at + 1]
  if (
    next === undefined ||
    (next.pos !== 'nominal' && next.pos !== 'adjective' && !ONE_OF.has(next.lemma)) ||
    next.analysis?.preposition ||
    next.analysis?.conjunction
  )
    return false
  // في إفادة صحفية, في تصريح صحافي
  if (isMedium(tags[at]!) && (next.pos === 'adjective' || isPress(next))) return false
  // تشديد العقوبات tightens them; what is insisted on stands behind على
  if (lemma === INSISTING && ![at + 2, at + 3, at + 4].some((i) => tags[i]?.lemma === 'علي' && isInsisted(tags[i + 1]))) return false
  return at === first || !(WANTING.has(tags[at - 1]!.lemma) || isInCase(tags, at) || isSupposed(tags, at))
}
/** مزاعم الحركة بأن: what is claimed, a plural without a verbal noun. */
export const CLAIMS: ReadonlySet<string> = new Set(['مزاعم'])
/** «في حال رفض الكونغرس الاتفاق»: if he should. */
const isInCase = (tags: readonly Tag[], at: number): boolean =>
  IN_CASE.has(tags[at - 1]!.analysis?.stem ?? '') && tags[at - 2]?.lemma === 'في'
const IN_CASE = new Set(['حال', 'حاله'])
/** «إن رفض البرلمان الاتفاق سيؤدي إلى …»: what would come of it. */
function isSupposed(tags: readonly Tag[], at: number): boolean {
  if (tags[at - 1]!.pos !== 'complementizer') return false
  for (let i = at + 1; i <= at + SUPPOSED && i < tags.length; i++) {
    if (tags[i]!.pos === 'verb') return tags[i]!.analysis?.future === true
    if (tags[i]!.pos === 'complementizer') return false
  }
  return false
}
/** Tokens from such a noun to its verb. */
const SUPPOSED = 14
/** نفي أحد السكان */
const ONE_OF = new Set(['احد', 'احدي'])
const PRESS = new Set(['صحافي', 'صحفي', 'اعلامي', 'متلفز'])
export const isPress = ({ lemma }: Tag): boolean => PRESS.has(lemma)
const INSISTING = 'شدد'
/** … a clause, or a deed (ضرورة, أهمية, وقف): not whom a tightening hits. */
const isInsisted = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (tag.pos === 'complementizer' || tag.derived === 'masdar' || NEEDS.has(tag.lemma) || NEEDS.has(tag.analysis?.stem ?? ''))
const NEEDS = new Set('ضروره اهميه حق وجوب اولويه وحده حتميه'.split(' '))
const WANTING = new Set(['عدم', 'دون', 'بدون', 'قبل', 'انتظر', 'احتمال', 'امكانيه', 'لا', 'غياب'])

/** «سارعت الوزارة إلى نفي ذلك»: the verbal noun to which a verb of hastening leads. */
export function isLedTo({ document: { tags, tokens } }: ReadingContext, at: number, first: number): boolean {
  if (answeringVerb(tags, at, first) !== null) return true
  // إلى القول إن: to say with its article, before what is said
  const isToSay = tags[at]!.lemma === SAYING && tags[at + 1]?.pos === 'complementizer'
  if (tags[at]!.derived !== 'masdar' || !FRAMES.has(tags[at]!.lemma) || (tags[at]!.analysis?.article && !isToSay && !isLed(tags, at)))
    return false
  // إلى حد القول
  const to = isToSay && tokens[at - 1]?.word.folded === 'حد' ? at - 2 : at - 1
  if (tags[to]?.lemma !== 'الي' || (tags[at]!.analysis?.enclitic ?? '') !== '') return false
  for (let i = to - 1; i >= Math.max(first, at - LED); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return false
    if (tags[i]!.pos === 'verb') return (isToSay && COMING.has(tags[i]!.lemma)) || HASTENING.has(tags[i]!.lemma)
  }
  return false
}
/** الترحيب بالمبادرة, التحذير من أن: what is said stands behind its preposition. */
function isLed(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1]
  const preposition = next?.analysis?.preposition || (next?.pos === 'preposition' ? next.lemma : '')
  return FRAMES.get(tags[at]!.lemma)?.by?.includes(preposition) === true
}

/** «ردت الحركة برفض التفاوض», «اكتفت اللجنة بمناشدة الدول», «رد بالقول إن»: the verb of answering before the noun of saying by which somebody does; null where there is none. */
export function answeringVerb(tags: readonly Tag[], at: number, first: number): number | null {
  const { derived, lemma, analysis } = tags[at]!
  const frame = derived === 'masdar' && analysis?.preposition === 'ب' && analysis.enclitic === '' ? FRAMES.get(lemma) : undefined
  if (frame === undefined || (frame.weak && lemma !== SAYING) || frame.light || frame.requires !== undefined) return null
  if (
    analysis!.article ? lemma !== SAYING && !isLed(tags, at) : tags[at + 1]?.pos !== 'nominal' || tags[at + 1]!.analysis?.preposition !== ''
  )
    return null
  for (let i = at - 1; i >= Math.max(first, at - ANSWERED); i--) {
    if (tags[i]!.pos === 'complementizer') return null
    if (tags[i]!.pos !== 'verb') continue
    // ورد المتحدث: spelt like an arrival
    if (ANSWERING.has(tags[i]!.lemma) || (tags[i]!.lemma === ARRIVED && tags[i + 1]?.pos === 'nominal')) return i
  }
  return null
}
const ANSWERING = new Set(['رد', 'اكتفي', 'اجاب', 'استهل'])
const ARRIVED = 'ورد'
/** Tokens from the answer to the noun. */
const ANSWERED = 30

/** Tokens between a verb of hastening and what it leads to. */
const LED = 9
const SAYING = 'قال'
/** … and what else leads to saying something. */
const COMING = new Set(['خلص', 'مضي', 'انتهي', 'اضطر', 'دفع', 'وصل', 'سعي'])
const HASTENING = new Set(['سارع', 'بادر', 'عمد', 'عاد', 'هرع', 'ذهب', 'انبري'])
