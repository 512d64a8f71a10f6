import { type Handler, Parser } from 'htmlparser2'

/** Elements within one another, at most: lists of addresses need four. */
const MAX_DEPTH = 100
/** Characters read at a time. */
const PIECE = 1 << 16

/** Reads XML from its beginning to its end; false where it is nested so deep that it is no list of anything. Entities of its own are not known. */
export function parseXml(
  xml: string,
  { onopentag, onclosetag, ontext }: Pick<Partial<Handler>, 'onopentag' | 'onclosetag' | 'ontext'>,
): boolean {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(...tag) {
        depth++
        if (depth > MAX_DEPTH) parser.pause()
        onopentag?.(...tag)
      },
      onclosetag(...tag) {
        depth--
        onclosetag?.(...tag)
      },
      ontext: (text) => ontext?.(text),
    },
    { xmlMode: true },
  )
  for (let at = 0; at < xml.length; at += PIECE) {
    parser.write(xml.slice(at, at + PIECE))
    if (depth > MAX_DEPTH) return false
  }
  parser.end()
  return true
}
