import type { ArabicDocument } from '../document.ts'
import type { BodyPhrase } from './body-phrase.ts'
import type { NamedByHead } from './draft.ts'
import type { Heads } from './heads.ts'
import type { TitleOpening } from './openings.ts'

/** «الخارجية الروسية», «وزير الداخلية»: a ministry by its portfolio alone, or null where neither a country nor a title tells of it. */
export function ministryOf(
  { tokens }: ArabicDocument,
  heads: Heads,
  at: number,
  portfolio: string,
  { country }: BodyPhrase,
): NamedByHead | null {
  if (country === null && !heads.title(tokens[at - 1]?.word ?? tokens[at]!.word)) return null
  return {
    kind: 'organisation',
    subtype: 'ministry',
    descriptors: [`body:وزاره ${portfolio}`],
    anaphoric: false,
    rule: 'name.ministry',
  }
}

/** «الرئيس المصري», «وزير الدفاع»: an office by the title of who holds it, or null where it is not told which. */
export function officeOf(
  document: ArabicDocument,
  heads: Heads,
  at: number,
  { kind }: TitleOpening,
  { definite, country, last }: BodyPhrase,
): NamedByHead | null {
  if (!definite || !OFFICES.has(kind)) return null
  const office = heads.office(document, at, last + 1)
  return {
    kind: 'office',
    subtype: kind,
    descriptors: [country === null ? office : `${office}@${country}`],
    anaphoric: true,
    rule: 'name.office',
  }
}
/** Titles that stand for one person where they have the article; الطفل or الطالب need not. */
const OFFICES = new Set(['head-of-state', 'minister', 'official', 'military', 'spokesperson', 'diplomat'])
