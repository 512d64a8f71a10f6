import { readFile } from 'node:fs/promises'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { decode } from './encoding.ts'
import { fileFault } from './files.ts'
import { isWebAddress } from './network/address.ts'
import { parseXml } from './xml.ts'

/**
 * The addresses in a list of feeds, each once, in its order: an OPML file, or a text with one address a line, where lines that begin with # say nothing.
 * Refused whole with `feeds.invalid`, or where the file cannot be read.
 */
export async function readFeedList(path: string): Promise<Result<readonly string[]>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return fileFault(error)
  }
  const text = decode(bytes)
  if (!text.ok) return text
  const addresses = /<opml\b/iu.test(text.value.slice(0, 2000)) ? opmlAddresses(text.value) : lineAddresses(text.value)
  if (addresses === null) return invalid('its elements are nested deeper than those of any list')
  const wrong = addresses.find((address) => !isWebAddress(address) || URL.parse(address) === null)
  if (wrong !== undefined) return invalid(`${JSON.stringify(wrong)} is no address of a feed`)
  return addresses.length === 0 ? invalid('it names no feed') : { ok: true, value: [...new Set(addresses)] }
}

const invalid = (why: string) =>
  refuse('feeds.invalid', why, 'a list is OPML, or a text with one address such as https://example.org/feed a line')

const lineAddresses = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

function opmlAddresses(xml: string): readonly string[] | null {
  const addresses: string[] = []
  const isList = parseXml(xml, {
    onopentag(_, attributes) {
      const address = attributes['xmlUrl']?.trim()
      if (address !== undefined && address !== '') addresses.push(address)
    },
  })
  return isList ? addresses : null
}
