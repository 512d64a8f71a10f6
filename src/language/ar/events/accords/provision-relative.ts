import type { ArabicDocument } from '../../document.ts'

type Tags = ArabicDocument['tags']

/**
 * «ينص الاتفاق الذي أبرم بعد أيام من المحادثات على …», «يتضمن الاتفاق الذي رعته مصر تعليق …»: what it lays down begins behind the clause that tells how it was
 * made, with على or, after other verbs, with a verbal noun that nothing governs.
 */
export function pastRelative(from: number, last: number, isStated: boolean, tags: Tags): number {
  // ينص الاتفاق، وفق نسخة اطلعت عليها الصحيفة، على …
  if (isStated && tags[from]?.pos === 'punctuation')
    for (let i = from + 2; i <= Math.min(last, from + ASIDE); i++)
      if (tags[i]!.pos === 'preposition' && tags[i]!.lemma === 'علي' && tags[i - 1]!.pos === 'punctuation') return i
  let relative = from
  while (relative < Math.min(last, from + ACCORD) && tags[relative]!.pos !== 'relative') relative++
  if (relative > last || tags[relative]!.pos !== 'relative') return from
  for (let i = relative + 1; i <= last && tags[i]!.pos !== 'punctuation'; i++) {
    const { pos, lemma, analysis, derived } = tags[i]!
    if (isStated ? pos === 'preposition' && lemma === 'علي' && analysis?.enclitic === '' : derived === 'masdar' && isUngoverned(tags, i))
      return i
  }
  return from
}
/** With ب, or after a word that takes no genitive. */
function isUngoverned(tags: Tags, at: number): boolean {
  const { analysis } = tags[at]!
  if (analysis === null || analysis.article || analysis.conjunction !== '') return false
  if (analysis.preposition !== '') return analysis.preposition === 'ب'
  const before = tags[at - 1]!
  // الذي رعته مصر تعليق …: the subject of the verb before it
  const takesNone = before.pos !== 'nominal' || before.analysis?.article !== false || tags[at - 2]!.pos === 'verb'
  return before.pos !== 'preposition' && before.pos !== 'verb' && takesNone
}
/** Tokens of what is set off by commas between the accord and what it states. */
const ASIDE = 16
/** Tokens of the verb and its accord. */
const ACCORD = 6
