import type { LanguagePack } from '../language/contract.ts'
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { ArticleReading, StoredReading } from './stored-reading.ts'

/** Reads an article by itself, in the first language that most of its letters belong to. */
export function readArticle(article: Article, packs: readonly LanguagePack[]): ArticleReading {
  const pack = packs.find((pack) => pack.share(article.text) > 0.5)
  return pack === undefined ? { language: null, unresolved: null } : { language: pack.code, unresolved: pack.read(article.text) }
}

/** The reading of one article, nothing across articles: a line of `extract`. */
export function extractReading({ article, language, diagnostics }: StoredReading, rules: string): Reading {
  const { id, uri, text, title, outlet, publisher, published } = article
  return {
    tawatur: 1, rules, id, uri, language, text, title, outlet, publisher,
    agencies: [],
    published: { value: published, basis: published === null ? 'unknown' : 'given', weekday: null },
    furniture: [], sentences: [], mentions: [], timexes: [], quantities: [], statements: [], events: [], entities: [],
    diagnostics: [...diagnostics],
  }
}
