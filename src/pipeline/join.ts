import type { Article } from '../model/article.ts'
import type { Component } from '../model/component.ts'
import type { Source } from '../model/source.ts'
import { extractReading } from './read.ts'
import type { ArticleReading, StoredReading } from './stored-reading.ts'

/** Keys under which an article meets those it may hang together with. Articles that share none never share a component. */
export function linkKeys(_article: Article, _reading: ArticleReading): readonly string[] {
  return []
}

/** The components that some articles fall into, each with everything derived from it; in any order of the articles the same. */
export function joinComponents(stored: readonly StoredReading[], _sources: readonly Source[]): readonly Component[] {
  return stored.map((one) => {
    const { tawatur: _, rules: __, entities: ___, ...article } = extractReading(one, '')
    return {
      articles: [{ ...article, families: [] }],
      entities: [], families: [], events: [], claims: [], figures: [], agreements: [], talks: [], positions: [], stories: [],
    }
  })
}
