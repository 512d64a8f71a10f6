import { accessSync, constants, existsSync } from 'node:fs'
import { StoreUnavailable } from './contract.ts'

/** What SQLite says when the trouble is the store's and not ours. */
const FAULTS: Readonly<Record<number, readonly [code: string, message: string, hint: string]>> = {
  5: ['store.locked', 'is being written by another process', 'try again when it has finished'],
  8: ['store.read-only', 'may not be written', 'check the permissions of the folder and of the disk'],
  10: ['store.disk', 'cannot be read from or written to the disk', 'check the disk'],
  11: ['store.damaged', 'is damaged', 'restore it from a backup'],
  13: ['store.full', 'cannot grow: the disk is full', 'free some space'],
  14: ['store.unavailable', 'cannot be opened', 'check the path and the permissions'],
  26: ['store.damaged', 'is not a store, or is damaged', 'name another with --store, or restore it from a backup'],
}

const READ_ONLY = 8
const CANNOT_OPEN = 14

function isReadOnly(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return false
  } catch {
    return existsSync(folder)
  }
}

/** The same error, or `StoreUnavailable` where the trouble is the store's: told by SQLite, or by the file system. */
export function storeFault(folder: string, error: unknown): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number }
  const isFileSystem = code !== undefined && /^E[A-Z]+$/.test(code)
  const told = code === 'ERR_SQLITE_ERROR' ? (errcode ?? 0) & 0xff : isFileSystem ? CANNOT_OPEN : 0
  // SQLite cannot open the files that it needs beside the database, even to read, where none may be made
  const fault = FAULTS[told === CANNOT_OPEN && isReadOnly(folder) ? READ_ONLY : told]
  if (fault === undefined) return error
  return new StoreUnavailable({ code: fault[0], message: `the store in ${folder} ${fault[1]}`, hint: fault[2] }, error)
}

/** Some synchronous work on a store, its faults named. */
export function guarded<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeFault(folder, error)
  }
}
