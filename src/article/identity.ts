import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What makes an article the one it is: its canonical URL, or its outlet as given where there is no URL, and its text. The path never counts. */
export interface Identity {
  readonly url: string | null
  readonly outlet: string | null
  readonly text: string
}

/** 16 hexadecimal characters. */
export function articleId({ url, outlet, text }: Identity): string {
  const origin = url === null ? `outlet\0${outletName(outlet ?? '')}` : `url\0${url}`
  return bytesToHex(sha256(utf8ToBytes(`${origin}\0${text}`))).slice(0, 16)
}

/** Spelling of an outlet's name that does not hang on case, spaces or Unicode form. */
const outletName = (name: string) => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
