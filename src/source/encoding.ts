import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'

/**
 * The text in some bytes, without its byte order mark. In this order: byte order mark; UTF-16 by its zero bytes; strict UTF-8; windows-1256 where
 * mostly Arabic letters and no control bytes come out. Anything else is refused with `source.encoding`, rather than read wrongly.
 */
export function decode(bytes: Uint8Array): Result<string> {
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))
  if (marked !== undefined) return strictly(marked.encoding, bytes.subarray(marked.mark.length))
  if (bytes.includes(0)) {
    const encoding = utf16ByZeroBytes(bytes)
    return encoding === null ? unknown : strictly(encoding, bytes)
  }
  const utf8 = strictly('utf-8', bytes)
  if (utf8.ok) return utf8
  if (mostlyUtf8(bytes)) return refuse('source.encoding', 'it is UTF-8 with damaged characters', 'fetch or save the file again')
  return isWindows1256(bytes) ? strictly('windows-1256', bytes) : unknown
}

/**
 * The markup in the bytes of a web page: as `decode` reads them; else in the encoding that the page declares, where Arabic letters come out; else as
 * UTF-8 with U+FFFD for what is damaged. Null where none of them fits.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const plain = decode(bytes)
  if (plain.ok) return plain.value
  if (mostlyUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  const declared = declaredEncoding(bytes)
  if (declared === null) return null
  const text = new TextDecoder(declared).decode(bytes)
  return (text.match(/[\u0621-\u064a]/gu)?.length ?? 0) >= ENOUGH_ARABIC ? text : null
}
const ENOUGH_ARABIC = 100

/** Of encodings in which Arabic pages are written, the one that the head of a page names. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const name = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase()
  return name === undefined ? null : (ARABIC_ENCODINGS.get(name) ?? null)
}
const ARABIC_ENCODINGS = new Map([
  ['windows-1256', 'windows-1256'],
  ['cp1256', 'windows-1256'],
  ['cp-1256', 'windows-1256'],
  ['iso-8859-6', 'iso-8859-6'],
  ['iso8859-6', 'iso-8859-6'],
  ['asmo-708', 'iso-8859-6'],
])

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
]

const unknown = refuse('source.encoding', 'its encoding is not known, or it is not text', 'save it as plain text in UTF-8')

function strictly(encoding: string, bytes: Uint8Array): Result<string> {
  try {
    // the mark is cut off above; one more U+FEFF is text
    return { ok: true, value: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return refuse('source.encoding', `it is not valid ${encoding.toUpperCase()}`, 'save it as plain text in UTF-8')
  }
}

/** Blanks, digits and line ends of a UTF-16 text have a zero byte, always on the same side. */
function utf16ByZeroBytes(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null
  const zeros = [0, 0]
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]!++
  if (zeros[0] === 0) return 'utf-16le'
  return zeros[1] === 0 ? 'utf-16be' : null
}

/** Whether at least nine in ten of the bytes above ASCII stand in well-formed UTF-8: then a decoder of single bytes would make letters of debris. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let high = 0
  let formed = 0
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    const length = byte < 0xc2 || byte > 0xf4 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    const whole = length > 1 && bytes.subarray(i + 1, i + length).every((next) => next >= 0x80 && next < 0xc0) && i + length <= bytes.length
    if (byte >= 0x80) {
      high += whole ? length : 1
      formed += whole ? length : 0
    }
    i += whole ? length : 1
  }
  return formed >= high * 0.9
}

const TAB = 0x09
const CARRIAGE_RETURN = 0x0d
/** À, â, ç, è, é, ê, ë, î, ï, ô, ù, û, ü: French letters of windows-1256, and what other encodings of Arabic and Russian turn into. */
const FRENCH = new Set([0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc])

function isWindows1256(bytes: Uint8Array): boolean {
  let arabic = 0
  let french = 0
  let latin = 0
  for (const byte of bytes) {
    if ((byte < 0x20 && (byte < TAB || byte > CARRIAGE_RETURN)) || byte === 0x7f) return false
    if (FRENCH.has(byte)) french++
    else if ((byte >= 0xc1 && byte <= 0xd6) || (byte >= 0xd8 && byte <= 0xdf) || (byte >= 0xe1 && byte <= 0xed)) arabic++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) latin++
  }
  return arabic > latin && french * 20 < arabic
}
