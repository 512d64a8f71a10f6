import type { LanguagePack, UnresolvedReading } from '../language/contract.ts'
import type { LineageArticle } from '../lineage/families.ts'
import { type LineageWord, shingleHashes } from '../lineage/shingles.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { ArticleEntity } from '../resolution/record-entities.ts'
import type { ReadAlone } from './read.ts'
import type { StoredReading } from './stored-reading.ts'

/** An article with its reading, as joining looks at it. */
export interface ArticleRead extends ReadAlone {
  readonly stored: StoredReading
}

/** What descent is traced by: the article's words without site furniture. */
export function lineageOf(stored: StoredReading, reading: Reading): LineageArticle {
  const known = atHand.get(reading)
  if (known !== undefined) return known
  const lineage = lineageNow(stored, reading)
  atHand.set(reading, lineage)
  return lineage
}

/** By reading: of a component whose articles are joined again and again. */
const atHand = new WeakMap<Reading, LineageArticle>()

/** The words of it alone. */
export const lineageWords = ({ unresolved }: StoredReading, reading: Reading): readonly LineageWord[] =>
  withNames(
    copiedWords(unresolved).filter((word) => !reading.furniture.some((line) => line.start <= word.start && word.end <= line.end)),
    reading.mentions,
  )

function lineageNow(stored: StoredReading, reading: Reading): LineageArticle {
  const { unresolved } = stored
  const words = lineageWords(stored, reading)
  return {
    id: reading.id,
    published: reading.published.value,
    outlet: reading.outlet,
    agencies: reading.agencies.map(({ id }) => id),
    words,
    hashes: shingleHashes(words),
    quotations: unresolved?.quotations ?? [],
  }
}

function copiedWords(unresolved: UnresolvedReading | null): readonly Omit<LineageWord, 'isName'>[] {
  if (unresolved === null) return []
  const { starts, ends, copied } = unresolved.words
  const keys = copied.split(' ')
  return starts.map((start, i) => ({ key: keys[i]!, start, end: ends[i]! }))
}

/** Words in order of the text, each with whether a name covers it. */
function withNames(words: readonly Omit<LineageWord, 'isName'>[], names: readonly Span[]): readonly LineageWord[] {
  const sorted = names.toSorted((a, b) => a.start - b.start)
  let at = 0
  let reach = 0
  return words.map((word) => {
    for (; at < sorted.length && sorted[at]!.start < word.end; at++) reach = Math.max(reach, sorted[at]!.end)
    return { ...word, isName: word.start < reach }
  })
}

export function entitiesOf({ reading, candidates }: ReadAlone): readonly ArticleEntity[] {
  const mentionsOf = Map.groupBy(reading.mentions, ({ entity }) => entity)
  return reading.entities.map((entity, i) => ({
    article: reading.id,
    published: reading.published.value,
    entity,
    candidate: candidates[i]!,
    mentions: mentionsOf.get(entity.id) ?? [],
  }))
}

/**
 * Names as they are compared between articles before anything is joined, by local entity: a known id, or letters that spellings of one name share (of
 * persons, of the last name). Enough for likeness, never a judgement.
 */
export function namesAcross({ language, entities }: Reading, packs: readonly LanguagePack[]): ReadonlyMap<string, string> {
  const pack = packs.find(({ code }) => code === language)
  const lettersOf = (kind: string, name: string): string => {
    const keys = pack?.nameKeys(name) ?? []
    return (kind === 'person' ? keys.at(-1) : keys[0]) ?? name
  }
  return new Map(entities.map(({ id, kind, known, label }) => [id, known ?? lettersOf(kind, label.ar)]))
}
