import { parentPort, workerData } from 'node:worker_threads'
import { engineWith } from './engine-for.ts'
import type { OwnTables } from './readers.ts'
import { type PieceRead, piecesLeft, readPiece, type Work } from './reading-work.ts'

/** A thread that reads articles: it takes one piece of the work it is given after the other that nobody else has taken, and tells what each gives. */
const { sources, gazetteer } = workerData as OwnTables
const engine = engineWith(sources, gazetteer)
parentPort!.on('message', (work: Work) => {
  for (const piece of piecesLeft(work)) parentPort!.postMessage({ work: work.id, ...readPiece(engine, work, piece) } satisfies PieceRead)
})
