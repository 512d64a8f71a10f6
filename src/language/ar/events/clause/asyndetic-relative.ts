import type { ReadingContext } from '../../context.ts'
import type { ArgumentPhrase } from './phrase.ts'

/** Verbs that only say that something took its course. */
export const TAKES_PLACE = new Set(
  'جري تم عقد دار بدا انطلق انتهي اندلع وقع استمر تواصل نشب حصل حدث انعقد استانف اجري اختتم تجدد'.split(' '),
)

/** «جولة جديدة ستعقد في الدوحة», «المعارك استؤنفت في مأرب»: the first verb after a noun, in agreement with it, tells where and when it takes its course. */
export function isPredicate({ document: { tags } }: ReadingContext, at: number, first: number, finite: boolean): boolean {
  if (finite || tags[at]!.analysis?.conjunction !== '') return false
  for (let i = first + 1; i < at; i++) if (tags[i]!.pos === 'verb') return false
  const [own, form] = [tags[first]!.analysis?.form?.gender ?? null, tags[at]!.analysis?.form]
  return own === null || form?.gender == null || form.gender === own
}

export const isRelative = (context: ReadingContext, at: number): boolean => indefiniteBefore(context, at) !== null

/** The indefinite noun, with its adjectives, right before a verb that opens a relative clause without pronoun (عملية عسكرية شنتها …). */
export function indefiniteBefore({ document: { tags }, names }: ReadingContext, at: number): ArgumentPhrase | null {
  let head = at - 1
  while (tags[head]?.pos === 'adjective' && tags[head]!.analysis?.article === false && names.at[head] === -1) head--
  const noun = tags[head]
  const opens = noun?.pos === 'nominal' && noun.analysis?.article === false && tags[at]!.analysis?.conjunction === ''
  return opens ? { first: head, last: at - 1, preposition: '', coordinated: false } : null
}
