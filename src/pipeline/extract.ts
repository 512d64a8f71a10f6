import { createArticle } from '../article/article.ts'
import { givenOnce, settleMetadata } from '../article/metadata.ts'
import type { Article } from '../model/article.ts'
import type { Input } from '../model/capture.ts'
import type { Fault } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import { attempt } from './attempt.ts'
import type { Engine } from './engine.ts'

/** The reading of each input by itself, or why there is none. */
export async function* extract(
  engine: Engine,
  inputs: AsyncIterable<Input>,
): AsyncGenerator<{ readonly uri: string } & ({ readonly reading: Reading } | { readonly fault: Fault })> {
  for await (const input of inputs) {
    if (!input.ok) {
      yield input
      continue
    }
    const created = createArticle(input.capture)
    const reading = created.ok ? attempt(() => readOne(engine, created.value, input.capture.givenId)) : created
    const uri = created.ok ? created.value.uri : input.capture.uri
    yield reading.ok ? { uri, reading: reading.value } : { uri, fault: reading.fault }
  }
}

function readOne(engine: Engine, given: Article, givenId: string | null): Reading {
  const { metadata, diagnostics } = settleMetadata(givenOnce(given), engine.findSource)
  const article = { id: givenId ?? given.id, ...metadata, text: given.text }
  return engine.extract({ article, ...engine.read(article), diagnostics })
}
