import type { ReadingContext } from '../../context.ts'
import { mayBePlace } from './may-be-place.ts'

/** Where a heading says that what it tells was, and the token behind the mark that parts the two. */
export interface HeadingPlace {
  readonly name: number
  readonly next: number
}

/**
 * «بنغازي: مقتل خمسة», «مالي.. اشتباكات»: the place with which a heading begins. Null for others, and for a country or a capital with a colon, which
 * may be who says it.
 */
export function headingPlace(context: ReadingContext, sentence: number): HeadingPlace | null {
  const { document, names, mentions, heads } = context
  const { first, last, heading } = document.sentences[sentence]!
  if (!heading) return null
  // مالي.. مقتل خمسة: the dots end a sentence
  const before = sentence > 0 ? document.sentences[sentence - 1]! : null
  const dotted = before?.heading === true && before.paragraph === document.sentences[sentence]!.paragraph ? dottedName(context, before) : -1
  if (dotted !== -1) return mayBePlace(context, dotted) ? { name: dotted, next: first } : null
  const name = names.at[first]!
  if (name === -1 || !mayBePlace(context, name)) return null
  const mark = names.last[name]! + 1
  const { kind, known } = mentions[name]!
  const mayTell = kind === 'country' || (known !== null && heads.isCapital(known))
  return !mayTell && mark < last && document.tokens[mark]!.word.surface === ':' ? { name, next: mark + 1 } : null
}

/** The name that is all there is in a sentence before its dots; −1 for none. */
function dottedName(
  { document: { tokens }, names }: ReadingContext,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  const name = names.at[first]!
  const end = name === -1 ? last : names.last[name]!
  if (end >= last) return -1
  for (let i = end + 1; i <= last; i++) if (!/^[.…]+$/u.test(tokens[i]!.word.surface)) return -1
  return name
}

/** Whether a token opens what a sentence tells: it is its first, or stands behind the place with which a heading begins. */
export const opensTelling = (context: ReadingContext, at: number): boolean => {
  const sentence = context.document.sentenceOf[at]!
  return context.document.sentences[sentence]!.first === at || headingPlace(context, sentence)?.next === at
}
