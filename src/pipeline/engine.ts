import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { FindSource } from '../article/metadata.ts'
import type { LanguagePack } from '../language/contract.ts'
import type { Article } from '../model/article.ts'
import type { Component } from '../model/component.ts'
import type { Source } from '../model/source.ts'
import { createOutlets, outletOf } from '../source/outlets.ts'
import { joinComponents, linkKeys } from './join.ts'
import { readArticle } from './read.ts'
import type { ArticleReading, StoredReading } from './stored-reading.ts'

/** Everything that turns articles into a record: pure functions, and the version of their rules and configuration. */
export interface Engine {
  /** Version of the rules, as the record states it. */
  readonly rules: string
  /** The rules and the sources: what a stored reading and all that follows from it depend on beside the articles. */
  readonly version: string
  readonly findSource: FindSource
  read(article: Article): ArticleReading
  linkKeys(article: Article, reading: ArticleReading): readonly string[]
  join(stored: readonly StoredReading[]): readonly Component[]
}

/** A later list of sources goes before an earlier one. */
export function createEngine(packs: readonly LanguagePack[], ...lists: readonly (readonly Source[])[]): Engine {
  const outlets = createOutlets(...lists)
  const rules = packs.map(({ code, rules }) => `${code}-${rules}`).join('+')
  return {
    rules,
    version: `${rules}/${fingerprint(JSON.stringify(outlets.sources))}`,
    findSource: (article) => outletOf(outlets, article),
    read: (article) => readArticle(article, packs),
    linkKeys,
    join: (stored) => joinComponents(stored, outlets.sources),
  }
}

const fingerprint = (text: string) => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)
