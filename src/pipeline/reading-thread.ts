import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import { attempt } from './attempt.ts'
import { engineWith } from './engine-for.ts'
import type { OwnTables } from './readers.ts'

/** A thread that reads articles: a list in, what each gives out, in the same order. */
const { sources, gazetteer } = workerData as OwnTables
const engine = engineWith(sources, gazetteer)
parentPort!.on('message', (articles: readonly Article[]) => {
  parentPort!.postMessage(articles.map((article) => attempt(() => engine.read(article))))
})
