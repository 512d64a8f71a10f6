import { type ArchivedPage, exportWarc } from '../export/warc.ts'
import type { KeptCapture } from '../model/capture.ts'
import type { RecordFilter, Snapshot, StoredArticle } from '../store/contract.ts'
import { unpackCapture } from './captures.ts'

/** Articles whose bytes are in memory together. */
const PIECE = 16

/** A WARC archive of the bytes that articles came in; `left` is told each article that has none, or whose bytes are damaged. */
export const archive = (
  snapshot: Snapshot,
  filter: RecordFilter,
  left: (article: string, why: 'none' | 'damaged') => void,
): AsyncGenerator<Uint8Array> => exportWarc(pages(snapshot, filter, left))

async function* pages(snapshot: Snapshot, filter: RecordFilter, left: Parameters<typeof archive>[2]): AsyncGenerator<ArchivedPage> {
  for await (const ids of pieces(snapshot.items('articles', filter))) {
    const articles = new Map((await snapshot.articles(ids)).map((article) => [article.id, article]))
    const captures = Map.groupBy(await snapshot.captures(ids), ({ article }) => article)
    for (const id of ids) {
      for (const capture of captures.get(id) ?? []) {
        const { packed, ...kept } = capture
        const bytes = unpackCapture(capture)
        if (bytes === null) left(id, 'damaged')
        else yield { ...kept, bytes, metadata: metadataOf(articles.get(id)!, capture) }
      }
      if (!captures.has(id)) left(id, 'none')
    }
  }
}

async function* pieces(articles: AsyncIterable<{ readonly id: string }>): AsyncGenerator<readonly string[]> {
  let ids: string[] = []
  for await (const { id } of articles) {
    ids.push(id)
    if (ids.length < PIECE) continue
    yield ids
    ids = []
  }
  if (ids.length > 0) yield ids
}

/** Of several values of a field the least: the one that is shown. */
const metadataOf = ({ metadata }: StoredArticle, { address }: KeptCapture): ArchivedPage['metadata'] => ({
  tawatur: 1,
  address,
  uri: metadata.uri[0]!,
  url: metadata.url[0] ?? null,
  title: metadata.title[0] ?? null,
  outlet: metadata.outlet[0] ?? null,
  publisher: metadata.publisher[0] ?? null,
  published: metadata.published[0] ?? null,
})
