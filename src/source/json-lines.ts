import { z } from 'zod'
import type { Input } from '../model/capture.ts'
import type { Fault } from '../model/diagnostic.ts'
import { refuseInput } from '../model/refuse.ts'
import { fromMarkup } from './arrival.ts'
import { type Bytes, byteLines } from './byte-stream.ts'

const field = z.string().nullish()
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: field,
  html: field,
  url: field,
  title: field,
  published: field,
  outlet: field,
  publisher: field,
})

/** One article a line: `{"id","text"|"html","url","title","published","outlet","publisher"}`. A broken line is refused by its number, the others are kept. */
export async function* jsonLines(bytes: Bytes, uri: string, limit: number): AsyncGenerator<Input> {
  for await (const line of byteLines(bytes, limit)) {
    const at = `${uri}#${line.number}`
    if (line.bytes === null) yield refuseInput(at, 'source.too-large', 'the line is too long', 'one article may have up to 16 MB')
    else if (!isBlank(line.bytes)) yield parseLine(line.bytes, at, line.number)
  }
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

function parseLine(bytes: Uint8Array, uri: string, number: number): Input {
  const broken = (why: string): Input => ({ ok: false, uri, fault: lineFault(number, why) })
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return broken(error instanceof SyntaxError ? 'it is not valid JSON' : 'it is not valid UTF-8')
  }
  const line = lineSchema.safeParse(json)
  if (!line.success) return broken(issueText(line.error))
  const { id, text, html, url, title, published, outlet, publisher } = line.data
  if (text == null && html == null) return broken('"text" and "html" are missing')
  const nullable = {
    url: url ?? null,
    title: title ?? null,
    published: published ?? null,
    outlet: outlet ?? null,
    publisher: publisher ?? null,
  }
  const known = { uri, givenId: id == null ? null : String(id), ...nullable }
  if (text != null) return { ok: true, capture: { ...known, text } }
  return { ok: true, capture: { ...known, html: html! }, received: fromMarkup(html!, uri) }
}

function lineFault(number: number, why: string): Fault {
  return {
    code: 'jsonl.line-invalid',
    message: `line ${number}: ${why}`,
    hint: 'each line is one JSON object with "text" or "html", and "url", "title", "published", "outlet", "publisher" where they are known',
  }
}

/** The first thing wrong with some JSON, by its field. */
export function issueText(error: z.ZodError): string {
  const issue = error.issues[0]!
  return issue.path.length === 0 ? issue.message : `"${issue.path.join('.')}": ${issue.message}`
}
