import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { type BodyHead, bodyHeadAt, MAX_WORDS } from './body-head.ts'
import { type BodyPhrase, bodyPhrase } from './body-phrase.ts'
import type { NamedByHead } from './draft.ts'
import { citation, type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import { groupOf } from './group-of-head.ts'
import { type Heads, Opens } from './heads.ts'
import { ministryOf, officeOf } from './office-of-head.ts'
import { isBare, organisationOf } from './organisation-of-head.ts'

/**
 * Bodies, groups and offices named by a common noun: وزارة الدفاع الروسية, القوات الحكومية, الانفصاليون الأرمن, الرئيس المصري.
 * The phrase runs over genitives and agreeing adjectives; a definite noun after a complete phrase belongs to something else.
 */
export function findBodies(document: ArabicDocument, heads: Heads, taken: Int32Array, known: readonly NameDraft[]): NameDraft[] {
  const out: NameDraft[] = []
  for (const sentence of document.sentences)
    for (let i = sentence.first; i <= sentence.last; ) {
      const isHead = taken[i] === -1 && (document.begins[i]! & Opens.body) !== 0 && document.tokens[i]!.kind === 'word'
      const found = isHead ? bodyAt(document, heads, taken, known, i, sentence.last) : null
      if (found === null) i++
      else {
        out.push(found)
        i = found.last + 1
      }
    }
  return out
}

function bodyAt(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  limit: number,
): NameDraft | null {
  const head = bodyHeadAt(document, heads, taken, known, at, limit)
  if (head === null) return null
  const { tokens, tags } = document
  const { organisation, group } = head
  const band = group !== null && MEMBERS.has(group.lemma) ? bandOf(document, heads, taken, known, at, limit) : null
  // قوات الحوثيين: those of a movement
  const forces = band === null && tags[at]!.analysis!.stem === FORCES ? bandOf(document, heads, taken, known, at, limit) : null
  if (band !== null || (forces !== null && forces.kind === 'group' && forces.known !== null)) return band ?? forces
  const end = Math.min(limit, at + MAX_WORDS)
  const phrase = bodyPhrase(document, heads, taken, known, at, end, organisation === null && group !== null, head.isPhrase)
  const body = bodyOf(document, heads, taken, known, at, head, phrase)
  if (body === null) return null
  const skip = Math.min(procliticsOf(document, at), heads.bodySkip(tokens[at]!.word) ?? Infinity)
  return {
    ...body,
    first: at,
    last: phrase.last,
    skip,
    start: offsetAfter(document, tokens[at]!, skip),
    end: tokens[phrase.last]!.end,
    known: null,
    name: citation(document, at, phrase.last, skip),
    country: phrase.country,
    labelEn: null,
  }
}

/** What a phrase names by its head: an organisation before a group, a ministry by its portfolio, or an office. */
function bodyOf(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  { organisation, group, title, portfolio }: BodyHead,
  phrase: BodyPhrase,
): NamedByHead | null {
  const named = organisation === null ? null : organisationOf(document, heads, taken, known, at, organisation, phrase)
  if (named !== null) return named
  // وحدات الجيش, مجموعة من النواب: the nouns of bodies that are groups too
  if (organisation !== null && (group === null || isBare(phrase) || !phrase.definite)) return null
  if (group !== null) return groupOf(document, taken, known, at, group, phrase)
  return portfolio === null ? officeOf(document, heads, at, title!, phrase) : ministryOf(document, heads, at, portfolio, phrase)
}

/**
 * «مقاتلو طالبان», «عناصر "داعش"», «مسلحو الحركة»: members called by nothing but the body they belong to stand for it; null where it is none that has
 * a name.
 */
function bandOf(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  limit: number,
): NameDraft | null {
  const { tokens, tags, quotes, quoteOpenedBy } = document
  const { analysis } = tags[at]!
  if (at >= limit || analysis === null || analysis.article || analysis.enclitic !== '') return null
  const quote = quotes[quoteOpenedBy.get(at + 1) ?? -1]
  const next = quote === undefined ? at + 1 : at + 2
  if (next > limit || procliticsOf(document, next) > 0) return null
  const body = taken[next] === -1 ? bodyAt(document, heads, taken, known, next, limit) : (known[taken[next]!] ?? null)
  if (body === null || body.first !== next || (body.kind !== 'group' && body.kind !== 'organisation') || body.rule === 'name.group')
    return null
  const last = quote !== undefined && quote.last === body.last ? body.last + 1 : body.last
  const skip = procliticsOf(document, at)
  const span = { first: at, last, skip, start: offsetAfter(document, tokens[at]!, skip), end: tokens[last]!.end }
  return { ...body, ...span, descriptors: [...body.descriptors, BAND] }
}
const BAND = 'members'

/** Members of a body that is nowhere called by a fuller name are people of no other name than theirs (مقاتلو الحركة). */
export const isBand = ({ descriptors }: NameDraft): boolean => descriptors.includes(BAND)
/** Nouns for those who fight or serve in a body. */
const MEMBERS = foldedWords('مقاتل مسلح متمرد عنصر جندي فرد جهادي متطرف متشدد إرهابي مرتزق قناص انفصالي')

const FORCES = fold('قوات')
