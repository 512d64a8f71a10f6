import { givenOnce } from '../article/metadata.ts'
import type { Article } from '../model/article.ts'
import type { Result } from '../model/diagnostic.ts'
import { attempt } from './attempt.ts'
import type { Engine } from './engine.ts'
import { settledArticle } from './rejoin.ts'
import { type NewReading, written } from './stored-reading.ts'
import { packKeys, weighedKeys } from './weighed-keys.ts'

/** Articles that a thread takes at a time. */
const PIECE = 10

/** Articles that several threads read: each has all of them, and takes a piece after the other that nobody else has taken. */
export interface Work {
  readonly id: number
  readonly articles: readonly Article[]
  /** 1 for each piece that is taken; shared between the threads. */
  readonly taken: Int32Array
}

/** What a piece gives, in the order of its articles. */
export interface PieceRead {
  readonly work: number
  readonly piece: number
  readonly readings: readonly Result<NewReading>[]
}

export const createWork = (id: number, articles: readonly Article[]): Work => ({
  id,
  articles,
  taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * Math.ceil(articles.length / PIECE))),
})

/** Takes pieces as long as there are some. */
export function* piecesLeft({ taken }: Work): Generator<number> {
  for (let piece = 0; piece < taken.length; piece++) if (Atomics.exchange(taken, piece, 1) === 0) yield piece
}

export const readPiece = (engine: Engine, { articles }: Work, piece: number): Omit<PieceRead, 'work'> => ({
  piece,
  readings: articles.slice(piece * PIECE, (piece + 1) * PIECE).map((article) => attempt(() => readNew(engine, article))),
})

/** The reading of an article, and what it meets others by: found here, where its words are at hand, and on as many threads as read. */
export function readNew(engine: Engine, article: Article): NewReading {
  const reading = engine.read(article)
  const { id, text } = article
  const stored = settledArticle({ id, text, metadata: givenOnce(article), reading: { rules: engine.version, ...reading } }, engine)
  return { ...written(reading), keys: packKeys(weighedKeys(engine.linkKeys(stored, []))), diagnostics: stored.diagnostics }
}
