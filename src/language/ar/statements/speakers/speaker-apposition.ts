import { isIndefinitePlural as isSomePersons } from '../../agreement.ts'
import type { ReadingContext } from '../../context.ts'
import { procliticsOf } from '../../names/draft.ts'
import { canGovern } from '../../phrase-continuation.ts'
import { FRAMES } from '../frames.ts'

/** «المتحدث باسم التحالف الذي تنضوي الحركة تحت لوائه س ص، إن»: a person whom a relative clause without a mark ends in. */
function namedBehindClause({ document: { tags, tokens, sentenceOf }, names, mentions }: ReadingContext, relative: number): number | null {
  for (let i = relative + 1; i <= relative + CLAUSE && sentenceOf[i] === sentenceOf[relative]; i++) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return null
    const name = names.at[i]!
    if (name === -1 || mentions[name]!.kind !== 'person') continue
    const last = names.last[name]!
    const next = tags[last + 1]
    return tags[i - 1]!.analysis?.enclitic !== '' && (next?.pos === 'complementizer' || next?.pos === 'punctuation') ? last : null
  }
  return null
}
/** Tokens of such a clause. */
const CLAUSE = 9

/** «سفيرها احتجاجا على تصريحات س»: a noun that is no title and no name right before governs the person, who bears no title then. */
function isGenitive({ document: { tags }, names, nameTokens }: ReadingContext, at: number): boolean {
  const { pos, analysis, derived } = tags[at - 1]!
  if (pos !== 'nominal' || analysis == null || analysis.article || analysis.enclitic !== '' || analysis.form == null) return false
  return names.at[at - 1] === -1 && derived !== 'participle' && !nameTokens.isTitle(at - 1) && canGovern(tags[at - 1]!)
}

/** Right behind a verb that somebody is the object of. */
function governsPerson({ document: { tags, sentenceOf } }: ReadingContext, first: number): boolean {
  const verb = first > 0 && sentenceOf[first - 1] === sentenceOf[first] ? tags[first - 1]! : null
  const frame = verb?.pos === 'verb' ? FRAMES.get(verb.lemma) : undefined
  return frame !== undefined && (frame.person === true || frame.fromObject === true)
}

/** A title that governs what follows (وزير الدفاع), or one of office with its article (الرئيس), not of rank or honour (اللواء, الشيخ). */
export function isOthersTitle({ document: { tokens, tags }, heads }: ReadingContext, at: number): boolean {
  const title = tokens[at]?.kind === 'word' ? heads.title(tokens[at]!.word) : null
  const analysis = tags[at]?.analysis
  if (title === null || analysis == null || analysis.preposition !== '' || analysis.conjunction !== '') return false
  return analysis.article ? OF_OFFICE.has(title.kind) : analysis.enclitic === ''
}
const OF_OFFICE = new Set(['head-of-state', 'minister', 'official', 'spokesperson', 'diplomat'])

/** «موفد القناة من يريفان محمد ش.», «المتحدثة باسم الجيش، ن. س.»: a person named after a title phrase, across a prepositional phrase or a comma. */
export function extendOverApposition(context: ReadingContext, first: number, last: number): number {
  const { document, names, mentions, nameTokens } = context
  // يتهم معارضون نغيسو: many without a name
  if (!nameTokens.isTitle(first) || (last === first && isSomePersons(document.tags[first]!))) return last
  for (let i = first; i <= last; i++) if (names.at[i] !== -1 && mentions[names.at[i]!]!.kind === 'person') return last
  const sentence = document.sentenceOf[first]
  // اتهم رئيس البرلمان وزير الدفاع س: another's title begins the object
  if (document.sentenceOf[last + 1] === sentence && governsPerson(context, first) && isOthersTitle(context, last + 1)) return last
  for (let i = last + 1; i <= last + 8 && i < document.tokens.length && document.sentenceOf[i] === sentence; i++) {
    const name = names.at[i]!
    if (name !== -1 && mentions[name]!.kind === 'person' && procliticsOf(document, i) === 0)
      // نقل المتحدث عن الرئيس س: whom the preposition governs
      return isGenitive(context, i) || document.tags[i - 1]!.lemma === 'عن' ? last : names.last[name]!
    const { pos } = document.tags[i]!
    if (pos === 'relative') return namedBehindClause(context, i) ?? last
    if (pos === 'verb' || pos === 'complementizer') break
  }
  return last
}
