import { articleEntities } from '../extraction/article-entities.ts'
import { assembleReading } from '../extraction/assemble.ts'
import { explainReading, type ReadingExplanation } from '../extraction/explain/index.ts'
import { inferPublished } from '../extraction/time/published.ts'
import type { LanguagePack, NameMention, UnresolvedReading, UnresolvedTimex } from '../language/contract.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { EntityKind } from '../model/lists.ts'
import type { Published, Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { EntityCandidate } from '../resolution/candidates.ts'
import { type JoinedEntities, joinEntities } from '../resolution/join.ts'
import type { ArticleReading, StoredReading } from './stored-reading.ts'

/** Reads an article by itself, in the first language that most of its letters belong to. */
export function readArticle(article: Article, packs: readonly LanguagePack[]): ArticleReading {
  const pack = packs.find((pack) => pack.share(article.text) > 0.5)
  if (pack === undefined) return { language: null, unresolved: null }
  const unresolved = pack.read(article.text)
  return { language: pack.code, unresolved: { ...unresolved, together: namesTogether(unresolved, pack) } }
}

/** A reading with the groups of its names, as joining across articles needs them. */
export interface ReadAlone {
  readonly reading: Reading
  /** Name mentions by local entity, in order of the reading's entities. */
  readonly candidates: readonly EntityCandidate[]
}

/** The reading of one article, nothing across articles: a line of `extract`. */
export const extractReading = (stored: StoredReading, rules: string, packs: readonly LanguagePack[]): Reading =>
  readAlone(stored, rules, packs).reading

/** A stored reading is asked for again with every article that joins its component. */
const atHand = new WeakMap<StoredReading, { readonly rules: string; readonly packs: readonly LanguagePack[]; readonly read: ReadAlone }>()

export function readAlone(stored: StoredReading, rules: string, packs: readonly LanguagePack[]): ReadAlone {
  const known = atHand.get(stored)
  if (known !== undefined && known.rules === rules && known.packs === packs) return known.read
  const read = readAloneNow(stored, rules, packs)
  atHand.set(stored, { rules, packs, read })
  return read
}

function readAloneNow(
  { article, language, unresolved, diagnostics }: StoredReading,
  rules: string,
  packs: readonly LanguagePack[],
): ReadAlone {
  const pack = packs.find(({ code }) => code === language)
  if (unresolved === null || pack === undefined) return { reading: unread(article, language, rules, diagnostics), candidates: [] }
  const { groups, joins } = unresolved.together ?? namesTogether(unresolved, pack)
  const { entityOf, entities } = articleEntities(unresolved.names, groups, joins)
  const inferred = datedBy(article, datingTimes(unresolved))
  const settled = {
    rules,
    language: pack.code,
    published: inferred.published,
    entityOf,
    entities,
    diagnostics: [...diagnostics, ...inferred.diagnostics],
  }
  return {
    reading: assembleReading(article, unresolved, settled),
    candidates: groups.map((group) => placed(candidateOf(group.map((i) => unresolved.names[i]!)), unresolved.names, article.id)),
  }
}

/** Why an article was read as it was: everything found or, with a span, what touches it and the words in it. */
export function explainStored(stored: StoredReading, span: Span | null, rules: string, packs: readonly LanguagePack[]): ReadingExplanation {
  const reading = extractReading(stored, rules, packs)
  const pack = packs.find(({ code }) => code === stored.language)
  if (stored.unresolved === null || pack === undefined) return { reading, items: [], words: [] }
  return explainReading(pack, stored.unresolved, reading, span)
}

/** The reading as it is with a day of publication that was found out from other articles; the diagnostic says how. */
export function redated(
  { stored: { article, unresolved }, reading }: { readonly stored: StoredReading; readonly reading: Reading },
  published: Published,
  diagnostic: Diagnostic,
): Reading {
  if (unresolved === null || reading.language === null) return reading
  return assembleReading(article, unresolved, {
    rules: reading.rules,
    language: reading.language,
    published,
    entityOf: reading.mentions.map(({ entity }) => entity),
    entities: reading.entities,
    diagnostics: [...reading.diagnostics.filter(({ code }) => published.value === null || code !== 'article.no-date'), diagnostic],
  })
}

/**
 * Mentions that name one thing within the article. A place or a body that takes up another goes with it and joins nothing more by its own words: «the region»
 * may be one here and another there. Whoever is called by office or family name is compared too.
 */
function namesTogether(unresolved: UnresolvedReading, pack: LanguagePack): JoinedEntities {
  const { names } = unresolved
  const compared = names.flatMap(({ antecedent, kind }, i) => (antecedent === null || PERSONAL.has(kind) ? [i] : []))
  const position = new Map(compared.map((i, k) => [i, k] as const))
  const given = compared.flatMap((i, k) => {
    const { antecedent } = names[i]!
    const a = antecedent === null ? undefined : position.get(antecedent)
    return a === undefined ? [] : [{ a, b: k, because: 'taken-up' as const }]
  })
  const { groups, joins } = joinEntities(
    compared.map((i) => candidateOf([names[i]!])),
    pack,
    given,
  )
  const members = groups.map((group) => group.map((k) => compared[k]!))
  const groupOf = new Map(members.flatMap((group) => group.map((i) => [i, group] as const)))
  const following = names.flatMap(({ antecedent }, i) =>
    antecedent === null || position.has(i) ? [] : [{ a: antecedent, b: i, because: 'taken-up' as const }],
  )
  for (const { a, b } of following) {
    const group = groupOf.get(a)!
    group.push(b)
    groupOf.set(b, group)
  }
  return {
    groups: members.map((group) => group.toSorted((a, b) => a - b)).toSorted((a, b) => a[0]! - b[0]!),
    joins: [...joins.map(({ a, b, because }) => ({ a: compared[a]!, b: compared[b]!, because })), ...following],
  }
}
const PERSONAL: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'office', 'country'])

/** What is compared of the mentions of one thing: their names, those that only take up another left aside; of a person no words for an office. */
function candidateOf(mentions: readonly NameMention[]): EntityCandidate {
  const naming = mentions.filter((mention) => mention.antecedent === null)
  const main =
    mentions.find((mention) => mention.known !== null) ?? naming.find(({ kind }) => kind === 'person') ?? naming[0] ?? mentions[0]!
  const comparable = main.kind === 'person' ? naming.filter(({ kind }) => kind === 'person') : naming
  return {
    kind: main.kind,
    known: main.known,
    names: [...new Set((comparable.length > 0 ? comparable : mentions).map((mention) => mention.name))],
    descriptors: [...new Set(mentions.flatMap((mention) => mention.descriptors))],
    country: mentions.find((mention) => mention.country !== null)?.country ?? null,
  }
}

/**
 * A ministry or an army without its state: of the country that the article is about; where it is about several alike, nobody's outside this article.
 * Where most places are unknown nothing tells.
 */
function placed(candidate: EntityCandidate, names: readonly NameMention[], article: string): EntityCandidate {
  if (candidate.country !== null || !candidate.descriptors.includes('kind:of-state')) return candidate
  const scenes = names.filter(({ kind }) => kind === 'country' || kind === 'place')
  const known = scenes.filter(({ country }) => country !== null)
  if (known.length <= scenes.length / 2) return candidate
  const home = foremost([...known, ...names.filter(({ kind }) => kind === 'organisation')].map(({ country }) => country))
  return { ...candidate, descriptors: [...candidate.descriptors, `only:${home ?? article}`] }
}

/** What comes most often, where it comes at least twice as often as any other. */
function foremost(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** Times that tell of the day of publication: those of the text, and those with which the article dates itself. */
export const datingTimes = ({ times, datelines }: UnresolvedReading): readonly UnresolvedTimex[] => [...times, ...datelines]

/** The day of publication as somebody gave it, else as the page says, else as the text tells. */
const datedBy = ({ published, page }: Article, times: readonly UnresolvedTimex[]) =>
  published !== null || page === null ? inferPublished(published, times) : inferPublished(page.published, times, [], 'metadata')

function unread(article: Article, language: string | null, rules: string, diagnostics: readonly Diagnostic[]): Reading {
  const { id, uri, text, title, outlet, publisher, page } = article
  return {
    tawatur: 1,
    rules,
    id,
    uri,
    language,
    text,
    title,
    outlet,
    publisher,
    page,
    agencies: [],
    published: datedBy(article, []).published,
    furniture: [],
    sentences: [],
    mentions: [],
    timexes: [],
    quantities: [],
    statements: [],
    events: [],
    provisions: [],
    deeds: [],
    talkDetails: [],
    positions: [],
    wordings: [],
    entities: [],
    diagnostics: [
      ...diagnostics,
      { code: 'article.not-read', severity: 'info', message: 'The article is not in a language that is read; it is kept as it is.' },
    ],
  }
}
