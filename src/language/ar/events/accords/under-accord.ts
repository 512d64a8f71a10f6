import type { ArabicDocument } from '../../document.ts'
import { fold, foldedWords } from '../../letters.ts'
import { findAmong, isAmong, SETTLED } from './accord-words.ts'
import { MINUTES } from './listed-points.ts'
import { DEEDS } from './provision-ends.ts'
import { HEAD_REACH, RULING } from './said-of-accord.ts'

type Tags = ArabicDocument['tags']

/** «بحسب بنود الهدنة، تنسحب …», «وفقا للاتفاق يفرج …»: from the clause on, in which nothing past is told. */
export function accordingAt(at: number, first: number, last: number, tags: Tags): number | null {
  const to = Math.min(last, at + 3)
  const accord = findAmong(SETTLED, tags, at + 1, to) ?? (isJoint(tags, at + 1) || isPaper(tags, at + 1) ? at + 1 : null)
  if (accord === null) return null
  // وتتولى الشرطة، بحسب الوثيقة التي …، حراسة السوق: the verb goes before
  const duty = at > first + 1 && tags[at - 1]!.pos === 'punctuation' ? dutyBefore(at - 1, first, tags, isDeed) : null
  if (duty !== null) return duty
  for (let i = at + 1; i < accord; i++) if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
  for (let i = accord + 1; i <= Math.min(last, accord + NAMING_REACH); i++) {
    if (tags[i]!.pos !== 'verb') continue
    if (isPresent(tags, i)) return i
    // بيان مشترك تلاه الجانبان، تسلم الحركة …
    if ((tags[i]!.analysis?.enclitic ?? '') === '') return null
    let behind = i + 1
    while (behind < Math.min(last, i + NAMING_REACH) && tags[behind - 1]!.pos !== 'punctuation') behind++
    return tags[behind - 1]!.pos === 'punctuation' && tags[behind]!.pos === 'verb' && isPresent(tags, behind) ? behind : null
  }
  return null
}
const isDeed = (tag: Tags[number]): boolean => isImperfect(tag) && DEEDS.has(tag.lemma)
/** «بحسب الوثيقة», «وفق المحضر» */
const isPaper = (tags: Tags, at: number): boolean =>
  tags[at]?.analysis?.article === true && (isAmong(RULING, tags[at]!) || isAmong(MINUTES, tags[at]!))
/** «بيان مشترك»: of those who signed. */
const isJoint = (tags: Tags, at: number): boolean => tags[at]?.analysis?.stem === STATEMENT && JOINT.has(tags[at + 1]?.analysis?.stem ?? '')
export const STATEMENT = fold('بيان')
const JOINT = foldedWords('مشترك ختامي')
/** The present; «تسلم الجبهة» is spelt like «he received» as well, and she is the subject. */
const isPresent = (tags: Tags, at: number): boolean => {
  const { form = null, stem = '' } = tags[at]!.analysis ?? {}
  if (form?.tense === 'imperfect') return true
  const next = tags[at + 1]
  return (
    form?.tense === 'perfect' &&
    form.gender === 'm' &&
    stem.startsWith('ت') &&
    next?.pos === 'nominal' &&
    next.analysis?.form?.gender === 'f'
  )
}
/** Tokens between an accord that is referred to and the verb of its clause. */
const NAMING_REACH = 8

/** «تسحب الحكومة بموجبه قواتها»: the verb of the clause that says under what it is to be done, with who is to do it between; null for none. */
export function dutyBefore(at: number, first: number, tags: Tags, isDuty: (tag: Tags[number]) => boolean): number | null {
  for (let i = at - 1; i >= Math.max(first, at - DUTY); i--) {
    if (tags[i]!.pos === 'verb') return isDuty(tags[i]!) ? i : null
    if (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'adjective') return null
  }
  return null
}
/** Tokens from such a verb to بموجب. */
const DUTY = 5
export const isImperfect = ({ analysis }: Tags[number]): boolean => analysis?.form?.tense === 'imperfect'

/** «بموجب الاتفاق تنسحب …»; after «بموجب تفاهم ثلاثي بين الحكومة والحركة» from the verb that is the accord's. */
export function underAt(accord: number | null, last: number, tags: Tags): number | null {
  if (accord === null) return null
  const i = pastName(accord, last, tags)
  // بموجب الهدنة منذ سريانها الجمعة
  if (tags[i]?.lemma === SINCE) return null
  // بموجب اتفاق تبادل الأسرى.
  if (i > last) return null
  if (tags[i]!.pos !== 'preposition' || !BETWEEN.has(tags[i]!.lemma)) return i
  for (let at = i; at <= Math.min(last, accord + HEAD_REACH); at++)
    if (tags[at]!.pos === 'verb') return tags[at]!.analysis?.form?.tense === 'imperfect' ? at : null
  return null
}
/** The token behind an accord, its adjectives and what it is an accord of: اتفاق تبادل الأسرى, مذكرة التفاهم الثلاثية. */
function pastName(accord: number, last: number, tags: Tags): number {
  let i = accord + 1
  if (tags[accord]!.analysis?.article === false && isGenitive(tags[i])) {
    let end = i
    while (end <= Math.min(last, accord + OF_WHAT) && isGenitive(tags[end]) && tags[end]!.analysis!.article === false) end++
    if (isGenitive(tags[end]) && tags[end]!.analysis!.article) i = end + 1
  }
  while (i <= last && (tags[i]!.pos === 'adjective' || (tags[i]!.pos === 'punctuation' && i === last))) i++
  return i
}
const isGenitive = (tag: Tags[number] | undefined): boolean =>
  tag?.pos === 'nominal' && tag.analysis !== null && tag.analysis.preposition === '' && tag.analysis.conjunction === ''
/** Tokens of what an accord is of. */
const OF_WHAT = 4
/** «يسحب الجانبان آلياتهما … بموجب البروتوكول.»: the clause that it closes, from its verb of what is to be done. */
export function closedBy(at: number, accord: number | null, first: number, last: number, tags: Tags): number | null {
  if (at === first || accord === null || accord === last || tags[accord + 1]!.pos !== 'punctuation' || !isAmong(SETTLED, tags[accord]!))
    return null
  let verb = at - 1
  while (verb > first && tags[verb]!.pos !== 'verb' && tags[verb]!.pos !== 'complementizer') verb--
  const { pos, lemma } = tags[verb]!
  // قال إن إسرائيل تسمح بدخول الشاحنات بموجب الاتفاق، …: what accords lay down, by its verb
  return pos === 'verb' && isImperfect(tags[verb]!) && (verb === first || DEEDS.has(lemma)) ? verb : null
}
const BETWEEN = foldedWords('بين مع')
const SINCE = fold('منذ')
