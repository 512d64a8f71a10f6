import type { KeptCapture } from '../model/capture.ts'
import type { Store } from '../store/contract.ts'

/** How an article came into the store. */
export interface Provenance {
  readonly captures: readonly Omit<KeptCapture, 'packed'>[]
  /** ISO instant since when its server says that it is not there any more; null where it is, or where nobody watches. */
  readonly gone: string | null
}

export async function provenanceOf(store: Store, article: string): Promise<Provenance> {
  await using snapshot = await store.snapshot()
  const [stored] = await snapshot.articles([article])
  const watched = await store.watched(stored?.metadata.url ?? [])
  return { captures: await snapshot.captures([article]), gone: watched.find(({ gone }) => gone !== null)?.gone ?? null }
}
