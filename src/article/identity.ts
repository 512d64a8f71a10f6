import { hashId } from '../text/hash.ts'

/** What makes an article the one it is: its canonical URL, or its outlet as given where there is no URL, and its text. The path never counts. */
export interface Identity {
  readonly url: string | null
  readonly outlet: string | null
  readonly text: string
}

/** 16 hexadecimal characters. */
export const articleId = ({ url, outlet, text }: Identity): string =>
  url === null ? hashId('outlet', outletName(outlet ?? ''), text) : hashId('url', url, text)

/** Spelling of an outlet's name that does not hang on case, spaces or Unicode form. */
const outletName = (name: string) => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
