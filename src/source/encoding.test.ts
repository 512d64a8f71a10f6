import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { decode } from './encoding.ts'

const TEXT = 'قال متحدث باسم البلدية إن المعبر سيفتح يوم الأحد (12 ساعة).\nوأضاف: «لا تأخير».\n'
const utf8 = Buffer.from(TEXT)
const utf16le = Buffer.from(TEXT, 'utf16le')
const utf16be = Buffer.from(utf16le).swap16()

/** Bytes of a text in a one-byte encoding that TextDecoder knows. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 0x3f))
}

const READ: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['UTF-8', utf8],
  ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
  ['UTF-16 with its mark, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
  ['UTF-16 with its mark, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
  ['UTF-16 without a mark, little end first', utf16le],
  ['UTF-16 without a mark, big end first', utf16be],
  ['windows-1256', encode(TEXT, 'windows-1256')],
]

test('a text is the same in every encoding that is read', () => {
  for (const [name, bytes] of READ) assert.deepEqual(decode(bytes), { ok: true, value: TEXT }, name)
})

test('only the first mark is no text', () => {
  assert.deepEqual(decode(Buffer.from('\ufeff\ufeffنص')), { ok: true, value: '\ufeffنص' })
})

test('an empty file is an empty text', () => {
  assert.deepEqual(decode(new Uint8Array()), { ok: true, value: '' })
})

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['damaged UTF-8', Buffer.concat([utf8, Buffer.from([0xd8])])],
  ['UTF-8 cut in the middle of a letter', utf8.subarray(0, 40)],
  ['ISO 8859-6, which would come out as other letters', encode(TEXT, 'iso-8859-6')],
  ['Russian', encode('Переговоры о перемирии продолжаются в столице', 'windows-1251')],
  ['French', encode('La trêve a été respectée à midi, déclare le maire', 'windows-1252')],
  ['control bytes among Arabic letters', Buffer.concat([encode(TEXT, 'windows-1256'), Buffer.from([0x01])])],
  ['zero bytes on both sides', Buffer.from([0x27, 0x00, 0x00, 0x44, 0x06, 0x00])],
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49])],
  ['half a surrogate pair in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x27, 0x06])],
]

test('what would be read wrongly is refused', () => {
  for (const [name, bytes] of REFUSED) {
    const decoded = decode(bytes)
    assert.equal(decoded.ok ? decoded.value : decoded.fault.code, 'source.encoding', name)
  }
})
