import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'

/** Files of a folder that are taken for articles; others there are passed over. A file given by name is read whatever it is called. */
const ARTICLE_FILE = /\.(?:txt|text|jsonl|ndjson|html?|xhtml|xml|rss|atom|warc)(?:\.gz)?$/i

/** The file at a path, or every article file below a folder, in byte order of their names; hidden ones are passed over. */
export async function* filesAt(path: string): AsyncGenerator<Result<string> & { readonly path: string }> {
  let isFolder: boolean
  try {
    isFolder = (await stat(path)).isDirectory()
  } catch (error) {
    yield { path, ...fileFault(error) }
    return
  }
  if (!isFolder) {
    yield { path, ok: true, value: path }
    return
  }
  let found = false
  for await (const file of walk(path, new Set())) {
    found = true
    yield { path: file, ok: true, value: file }
  }
  if (!found)
    yield {
      path,
      ...refuse('source.empty', 'the folder holds no articles', 'articles are .txt, .jsonl or .ndjson files, or any of them .gz'),
    }
}

async function* walk(folder: string, above: ReadonlySet<string>): AsyncGenerator<string> {
  const real = await realpath(folder)
  // a link to a folder above would never end
  if (above.has(real)) return
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  for (const name of names) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found?.isDirectory()) yield* walk(path, new Set([...above, real]))
    else if (found?.isFile() && ARTICLE_FILE.test(name)) yield path
  }
}

/** What an error of the file system means to the reader. */
export function fileFault(error: unknown) {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('source.not-found', 'there is no such file or folder', 'check the path')
  if (code === 'EACCES' || code === 'EPERM') return refuse('source.unreadable', 'it may not be read', 'check its permissions')
  if (code?.startsWith('Z_')) return refuse('source.gzip', 'its gzip compression is damaged or cut off', 'fetch the file again')
  return refuse('source.unreadable', message, 'check the file')
}
