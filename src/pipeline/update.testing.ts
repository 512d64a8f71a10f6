import { strict as assert } from 'node:assert'
import { createArticle } from '../article/article.ts'
import type { Article } from '../model/article.ts'
import { componentWith } from '../model/component.testing.ts'
import { type Component, ITEM_KINDS } from '../model/component.ts'
import type { Store } from '../store/contract.ts'
import type { Engine } from './engine.ts'
import { extractReading } from './read.ts'
import type { StoredReading } from './stored-reading.ts'

const wordsOf = ({ article }: StoredReading) => article.text.split(/\W+/).filter((word) => word !== '')
const day = ({ article }: StoredReading) => article.published ?? '9'
const canonical = (a: StoredReading, b: StoredReading) => (`${day(a)} ${a.article.id}` < `${day(b)} ${b.article.id}` ? -1 : 1)

/** An engine whose words are keys, whose components are events in order of publication, and whose entities are words, which components share. */
export const ENGINE: Engine = {
  article: () => assert.fail('no inputs here'),
  rules: 'test',
  version: 'test/1',
  findSource: () => null,
  read: () => ({ language: 'en', unresolved: null }),
  extract: (stored) => extractReading(stored, 'test', []),
  explain: (stored) => ({ reading: extractReading(stored, 'test', []), items: [], words: [] }),
  linkKeys: wordsOf,
  join: (stored) => componentOf(stored.toSorted(canonical)),
  largest: Number.POSITIVE_INFINITY,
  settle: (decided) => decided,
}

function componentOf(members: readonly StoredReading[]): Component {
  const words = [...new Set(members.flatMap(wordsOf))].sort()
  const label = { ar: '', en: members.map(({ article }) => article.title).join() }
  const mentions = members.map(({ article }) => ({
    article: article.id,
    event: 'v1',
    start: 0,
    end: 1,
    modality: 'asserted' as const,
    statement: null,
    because: [],
  }))
  const support = {
    articles: members.length,
    outlets: 0,
    outletsUnknown: 0,
    publishers: 0,
    independent: 1,
    level: 'single-source' as const,
  }
  return componentWith({
    articles: members.map((member) => {
      const { tawatur: _, rules: __, entities: ___, ...article } = extractReading(member, 'test', [])
      return {
        ...article,
        families: [],
        mentions: wordsOf(member).map((word, i) => ({ id: `m${i}`, kind: 'place', entity: word, start: 0, end: 1 })),
      }
    }),
    entities: words.map((word) => ({
      id: word,
      kind: 'place',
      label: { ar: word, en: null },
      forms: [`${word} ${members[0]!.article.id}`],
      known: null,
      sameAs: [],
      joins: [],
    })),
    events: [
      {
        id: `v-${members[0]!.article.id}`,
        type: 'talks',
        mode: null,
        label,
        date: null,
        place: null,
        placeBasis: null,
        roles: [],
        status: 'occurred',
        support,
        mentions,
        figures: [],
        stories: [],
        decidedBy: [],
      },
    ],
  })
}

export function article(text: string, given: Partial<Article> = {}): Article {
  const created = createArticle({
    uri: 'a.txt',
    givenId: null,
    url: null,
    title: null,
    outlet: null,
    publisher: null,
    published: null,
    text,
    ...given,
  })
  assert.ok(created.ok)
  return created.value
}

/** Everything a store says, byte for byte. */
export async function dump(store: Store): Promise<string> {
  const lines: string[] = []
  for (const kind of ITEM_KINDS) for await (const item of store.items(kind)) lines.push(`${kind} ${JSON.stringify(item)}`)
  for (const text of ['a', 'b', 'c a']) lines.push(JSON.stringify(await store.search({ text, limit: 1000 })))
  return lines.join('\n')
}
