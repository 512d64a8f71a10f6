import type { LanguagePack } from '../language/contract.ts'
import type { LineageArticle } from '../lineage/families.ts'
import { shingleHashes } from '../lineage/shingles.ts'
import type { Reading } from '../model/reading.ts'
import type { ArticleEntity } from '../resolution/record-entities.ts'
import type { ReadAlone } from './read.ts'
import type { StoredReading } from './stored-reading.ts'

/** An article with its reading, as joining looks at it. */
export interface ArticleRead extends ReadAlone {
  readonly stored: StoredReading
}

/** What descent is traced by: the article's words without site furniture. */
export function lineageOf({ unresolved, language }: StoredReading, reading: Reading, packs: readonly LanguagePack[]): LineageArticle {
  const pack = packs.find(({ code }) => code === language)
  const words = (pack?.lineageWords(reading.text) ?? []).filter(
    (word) => !reading.furniture.some((line) => line.start <= word.start && word.end <= line.end),
  )
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

export function entitiesOf({ reading, candidates }: ReadAlone): readonly ArticleEntity[] {
  return reading.entities.map((entity, i) => ({
    article: reading.id,
    published: reading.published.value,
    entity,
    candidate: candidates[i]!,
    mentions: reading.mentions.filter((mention) => mention.entity === entity.id),
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
