import { givenOnce, settleMetadata } from '../article/metadata.ts'
import type { ReadingExplanation } from '../extraction/explain/index.ts'
import type { Article } from '../model/article.ts'
import type { Input } from '../model/capture.ts'
import type { Result } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { attempt } from './attempt.ts'
import type { Engine } from './engine.ts'
import type { StoredReading } from './stored-reading.ts'

export type { Explanation, ReadingExplanation } from '../extraction/explain/index.ts'

/** What came of one input, or why nothing did. */
export type Extracted<T> = Result<T> & { readonly uri: string }

/** The reading of each input by itself. */
export const extract = (engine: Engine, inputs: AsyncIterable<Input>): AsyncGenerator<Extracted<Reading>> =>
  readEach(engine, inputs, (stored) => engine.extract(stored))

/** Why each input was read as it was, by itself. */
export const explain = (engine: Engine, inputs: AsyncIterable<Input>, span: Span | null): AsyncGenerator<Extracted<ReadingExplanation>> =>
  readEach(engine, inputs, (stored) => engine.explain(stored, span))

async function* readEach<T>(
  engine: Engine,
  inputs: AsyncIterable<Input>,
  show: (stored: StoredReading) => T,
): AsyncGenerator<Extracted<T>> {
  for await (const input of inputs) {
    if (!input.ok) {
      yield input
      continue
    }
    const created = engine.article(input.capture)
    const shown = created.ok ? attempt(() => show(readOne(engine, created.value, input.capture.givenId))) : created
    yield { ...shown, uri: created.ok ? created.value.uri : input.capture.uri }
  }
}

function readOne(engine: Engine, given: Article, givenId: string | null): StoredReading {
  const { metadata, diagnostics } = settleMetadata(givenOnce(given), engine.findSource)
  const article = { id: givenId ?? given.id, ...metadata, text: given.text }
  return { article, ...engine.read(article), diagnostics }
}
