import type { EntityKind } from '../../../model/lists.ts'
import type { ArabicDocument, Token } from '../document.ts'
import { UnitClass, unitClass } from '../letters.ts'
import { eachWithoutPronoun } from '../segment.ts'
import { wordProperty } from '../vocabulary.ts'
import type { TitlePhrase } from './titles.ts'

/** A name found in an article: tokens `first` to `last` inclusive, and what the finding rule knows of it. */
export interface NameDraft {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** Letters of proclitics before it in its first token. */
  readonly skip: number
  readonly kind: EntityKind
  readonly known: string | null
  readonly name: string
  readonly subtype: string
  /** ISO country it belongs to, where known. */
  readonly country: string | null
  readonly descriptors: readonly string[]
  /** Takes up something named before: never opens an entity of its own where an antecedent is found. */
  readonly anaphoric: boolean
  readonly labelEn: string | null
  readonly rule: string
}

/** The same with its fields in one order, whatever rule has found it: objects of one shape are read at once, and all rules read these. */
export const shapedDraft = ({
  first,
  last,
  start,
  end,
  skip,
  kind,
  known,
  name,
  subtype,
  country,
  descriptors,
  anaphoric,
  labelEn,
  rule,
}: NameDraft): NameDraft => ({
  first,
  last,
  start,
  end,
  skip,
  kind,
  known,
  name,
  subtype,
  country,
  descriptors,
  anaphoric,
  labelEn,
  rule,
})

/** What of a draft the noun at its head tells. */
export type NamedByHead = Pick<NameDraft, 'kind' | 'subtype' | 'descriptors' | 'anaphoric' | 'rule'>

/** A word without proclitics: what a gazetteer can know. `skip` = light units before it. */
export interface Core {
  /** With its article. */
  readonly core: string
  /** Without it. */
  readonly bare: string
  readonly skip: number
}

/** Cores of a folded word, the whole word first; no enclitics, names carry none. */
export function coresIn(folded: string): readonly Core[] {
  const out: Core[] = []
  eachWithoutPronoun(folded, ({ conjunction, preposition, future, article }, stemStart) => {
    if (future) return
    const elided = article && preposition === 'ل'
    const core = elided ? `ال${folded.slice(stemStart)}` : folded.slice(article ? stemStart - 2 : stemStart)
    if (out.some((known) => known.core === core)) return
    out.push({
      core,
      bare: core.startsWith('ال') && core.length > 4 ? core.slice(2) : core,
      skip: elided ? conjunction.length : article ? conjunction.length + preposition.length : stemStart,
    })
  })
  return out
}

export const coresOf = wordProperty((word) => coresIn(word.folded))

/** Offset in the text of the `skip`-th letter of a token: marks and tatweel do not count. */
export function offsetAfter(document: ArabicDocument, token: Token, skip: number): number {
  let at = token.start
  for (let left = skip; left > 0 && at < token.end; at++) if (unitClass(document.text.charCodeAt(at)) !== UnitClass.ignorable) left--
  while (at < token.end && unitClass(document.text.charCodeAt(at)) === UnitClass.ignorable) at++
  return at < token.end ? at : token.start
}

/** Units of clitics before the core of a tagged token, its article kept. */
export function procliticsOf(document: ArabicDocument, index: number): number {
  const analysis = document.tags[index]?.analysis ?? null
  if (analysis === null) return 0
  if (analysis.article && analysis.preposition === 'ل') return analysis.conjunction.length
  return analysis.conjunction.length + analysis.preposition.length
}

/** Surface of tokens in citation form: light view, proclitics of the first cut off. */
export function citation(document: ArabicDocument, first: number, last: number, skip: number): string {
  let out = ''
  for (let i = first; i <= last; i++) {
    const token = document.tokens[i]!
    if (token.kind === 'punctuation') continue
    out += (out === '' ? '' : ' ') + (i === first ? restoreArticle(token.word.light, skip) : token.word.light)
  }
  return out
}

/** للجيش names الجيش. */
function restoreArticle(light: string, skip: number): string {
  const rest = light.slice(skip)
  return rest.startsWith('لل') ? `ال${rest.slice(2)}` : rest
}

/** A person whom no gazetteer knows; `title` is what stands before the name. */
export const personDraft = (
  document: ArabicDocument,
  first: number,
  last: number,
  skip: number,
  title: TitlePhrase | null,
  rule: string,
): NameDraft => ({
  first,
  last,
  skip,
  start: offsetAfter(document, document.tokens[first]!, skip),
  end: document.tokens[last]!.end,
  kind: 'person',
  known: null,
  name: citation(document, first, last, skip),
  subtype: '',
  country: title?.country ?? null,
  descriptors: title?.descriptors ?? [],
  anaphoric: false,
  labelEn: null,
  rule,
})

/** «الرياض – قال مصدر», «بيروت (رويترز) –»: at the beginning of a line before a dash or an agency in brackets. */
export const opensDateline = ({ tokens, sentenceOf }: ArabicDocument, first: number, last: number): boolean =>
  sentenceOf[first - 1] !== sentenceOf[first] &&
  sentenceOf[last + 1] === sentenceOf[first] &&
  /^[-–—(/]$/.test(tokens[last + 1]?.word.surface ?? '')

/** In the place of a draft's index, by token: it belongs to a time expression. */
export const TIME = -2
