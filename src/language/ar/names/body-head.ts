import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { isInClass } from '../lexicon/noun-classes.ts'
import type { Tag } from '../tagging.ts'
import { type NameDraft, procliticsOf } from './draft.ts'
import { RANKS } from './head-tables.ts'
import type { Heads } from './heads.ts'
import { COMPLETED } from './name-extent.ts'
import { opensNoBody } from './no-body.ts'
import type { GroupOpening, OrganisationOpening, TitleOpening } from './openings.ts'

/** Longest body name in words. */
export const MAX_WORDS = 9

/** What a noun may name as the head of a phrase; a title and a portfolio only where it is no noun for a body or a group. */
export interface BodyHead {
  readonly organisation: OrganisationOpening | null
  readonly group: GroupOpening | null
  readonly title: TitleOpening | null
  readonly portfolio: string | null
  /** Two nouns together name the organisation (مجلس النواب). */
  readonly isPhrase: boolean
}

/** What the noun at `at` names, or null where it is no head of a body, a group or an office. */
export function bodyHeadAt(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  limit: number,
): BodyHead | null {
  const { tokens, tags } = document
  const { word } = tokens[at]!
  const { pos, analysis } = tags[at]!
  if (analysis === null || (pos === 'verb' && !opensQuotedName(document, heads, at))) return null
  if (at < limit && (isDeed(tags[at]!, tags[at + 1]!) || isStretch(document, taken, known, at))) return null
  const next = at < limit ? tags[at + 1]!.analysis : null
  const phrased = next === null || next.preposition !== '' || next.conjunction !== '' ? null : heads.organisationPhrase(word, next.stem)
  const organisation = phrased ?? heads.organisation(word)
  const group = phrased === null ? heads.group(word) : null
  const title = organisation === null && group === null ? heads.title(word) : null
  const portfolio = organisation === null && group === null && title === null ? heads.portfolio(word) : null
  if (organisation === null && group === null && title === null && portfolio === null) return null
  if (analysis.enclitic !== '' && organisation === null && group === null) return null
  // اللواء الركن س, الفريق أول
  if (next !== null && RANKED.has(next.stem) && heads.title(word)?.kind === 'military' && analysis.article) return null
  // العرض المقدم, دوره الرائد: no ranks
  if (title !== null && RANKS.has(title.lemma) && qualifiesNoun(document, at)) return null
  const head = { organisation, group, title, portfolio, isPhrase: phrased !== null }
  if (phrased === null && opensNoBody(document, heads, at, head)) return null
  if (group !== null && isNoGroup(document, heads, at, limit, group)) return null
  return at < limit && isLeading(document, heads, taken, known, at) ? null : head
}

/** «تنظيم الانسحاب», «تنظيم عملية الإجلاء»: a verbal noun before another is what is done, not a body. */
const isDeed = (head: Tag, next: Tag): boolean =>
  head.derived === 'masdar' &&
  next.analysis?.preposition === '' &&
  next.analysis.conjunction === '' &&
  (next.derived === 'masdar' || next.lemma === OPERATION)
const OPERATION = fold('عملية')

/** «قطاع رفح»: a stretch of land. */
const isStretch = (document: ArabicDocument, taken: Int32Array, known: readonly NameDraft[], at: number): boolean =>
  document.tags[at]!.analysis!.stem === STRETCH && known[taken[at + 1]!]?.kind === 'place' && procliticsOf(document, at + 1) === 0
const STRETCH = fold('قطاع')

/** A noun for many that tells of something else with the word beside it. */
function isNoGroup({ tokens, tags }: ArabicDocument, heads: Heads, at: number, limit: number, { lemma }: GroupOpening): boolean {
  const { stem } = tags[at]!.analysis!
  // معسكر أبو بكر: a place that is called after somebody, no side
  if (at < limit && heads.place(tokens[at]!.word) !== null && COMPLETED.has(tokens[at + 1]!.word.folded)) return true
  // أطراف المدينة: its edges, no parties
  const next = at < limit ? tags[at + 1]!.analysis : null
  if (stem === 'اطراف' && next !== null && isInClass(next.stem, 'territory')) return true
  // أطلق جنود النار: what they open
  if (next !== null && FIRE.has(next.stem) && OPENING_FIRE.has(tags[at - 1]?.lemma ?? '')) return true
  // ضحايا قصف المدينة: what befell them; من طرف الحكومة: by
  return (tags[at + 1]?.derived === 'masdar' && VICTIMS.has(lemma)) || (lemma === 'طرف' && tags[at - 1]?.lemma === 'من')
}
const FIRE = foldedWords('نار نيران رصاص')
const OPENING_FIRE = foldedWords('أطلق فتح')
const VICTIMS = new Set(['ضحيه'])

/** «برئاسة وزير الخارجية», «برئاسة مصر», «برئاسة الأمم المتحدة»: who leads it. */
function isLeading({ tokens, tags }: ArabicDocument, heads: Heads, taken: Int32Array, known: readonly NameDraft[], at: number): boolean {
  const { preposition, stem } = tags[at]!.analysis!
  if (preposition !== 'ب' || !LEADING.has(stem)) return false
  const leader = taken[at + 1] === -1 ? undefined : known[taken[at + 1]!]?.kind
  return leader === 'country' || leader === 'organisation' || leader === 'group' || heads.title(tokens[at + 1]!.word) !== null
}
const LEADING = new Set(['رئاسة', 'قيادة'].map(fold))

/** «باسم "تحالف القوى"», «رئيس "تجمع المهنيين"»: a noun for bodies at the beginning of a name in quotation marks is no verb, whatever its letters are. */
function opensQuotedName({ tokens, tags, quotes, quoteOpenedBy }: ArabicDocument, heads: Heads, at: number): boolean {
  const quote = quotes[quoteOpenedBy.get(at - 1) ?? -1]
  if (quote === undefined || at < 2 || quote.last - quote.first >= MAX_WORDS) return false
  const { word } = tokens[at - 2]!
  const governs = word.folded === 'باسم' || (heads.title(word) !== null && tags[at - 2]!.analysis?.article === false)
  return governs && heads.organisation(tokens[at]!.word) !== null
}

/** A word with the article right behind a noun or an adjective that is definite too. */
function qualifiesNoun({ tags, sentenceOf }: ArabicDocument, at: number): boolean {
  const before = at > 0 && sentenceOf[at - 1] === sentenceOf[at] ? tags[at - 1]! : null
  const { analysis } = tags[at]!
  if (before === null || (before.pos !== 'nominal' && before.pos !== 'adjective') || analysis?.preposition || analysis?.conjunction)
    return false
  return before.analysis?.article === true || (before.analysis?.enclitic ?? '') !== ''
}

/** What says of a rank which one it is. */
const RANKED = new Set(['ركن', 'اول', 'متقاعد', 'طيار', 'بحري', 'طبيب', 'مهندس', 'حقوقي'])
