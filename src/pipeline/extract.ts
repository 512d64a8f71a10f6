import { createArticle } from '../article/article.ts'
import { settleMetadata } from '../article/metadata.ts'
import type { Input } from '../model/capture.ts'
import type { Article } from '../model/article.ts'
import type { Fault } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { Engine } from './engine.ts'
import { extractReading } from './read.ts'

/** The reading of each input by itself, or why there is none. */
export async function* extract(engine: Engine, inputs: AsyncIterable<Input>): AsyncGenerator<{ readonly uri: string } & ({ readonly reading: Reading } | { readonly fault: Fault })> {
  for await (const input of inputs) {
    if (!input.ok) {
      yield input
      continue
    }
    const created = createArticle(input.capture)
    if (created.ok) yield { uri: created.value.uri, reading: readAlone(engine, created.value, input.capture.givenId) }
    else yield { uri: input.capture.uri, fault: created.fault }
  }
}

function readAlone(engine: Engine, { id, text, ...given }: Article, givenId: string | null): Reading {
  const values = Object.fromEntries(Object.entries(given).map(([field, value]) => [field, value === null ? [] : [value]]))
  const { metadata, diagnostics } = settleMetadata(values as unknown as Parameters<typeof settleMetadata>[0], engine.findSource)
  const article = { id: givenId ?? id, ...metadata, text }
  return extractReading({ article, ...engine.read(article), diagnostics }, engine.rules)
}
