import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Fault, Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import type { Store } from '../store/contract.ts'
import { restoreRecord } from './open.ts'

/** Writes everything of a store as it is now into a file, compressed, whatever is written meanwhile. The file is whole or not there. */
export async function backUp(store: Store, file: string): Promise<Result<null>> {
  const partial = `${file}.partial`
  try {
    await using snapshot = await store.snapshot()
    await pipeline(snapshot.dump(), createGzip(), createWriteStream(partial))
    await flush(partial)
    await rename(partial, file)
    return { ok: true, value: null }
  } catch (error) {
    await rm(partial, { force: true })
    return fileFault(file, error)
  }
}

/** Makes a store from such a file, where there is none yet: all of it or nothing. Throws `StoreUnavailable`. */
export async function restore(place: string, file: string): Promise<Result<null>> {
  try {
    await pipeline(createReadStream(file), createGunzip(), (unpacked) => restoreRecord(place, linesOf(unpacked)))
    return { ok: true, value: null }
  } catch (error) {
    return fileFault(file, error)
  }
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for await (const piece of bytes) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What the file system says; anything else is thrown on. */
function fileFault(file: string, error: unknown): { readonly ok: false; readonly fault: Fault } {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT')
    return refuse('backup.full', `${file} cannot be written: the disk is full`, 'free some space, or name a file on another disk')
  if (code === 'ENOENT') return refuse('backup.not-found', `${file} is not there, or its folder is not`, 'check the path')
  if (code?.startsWith('Z_')) return refuse('backup.damaged', `${file} is damaged, or is no backup`, 'take another; nothing was restored')
  if (code !== undefined && /^E[A-Z]+$/.test(code))
    return refuse('backup.unavailable', `${file} cannot be opened (${code})`, 'check the path and the permissions')
  throw error
}
