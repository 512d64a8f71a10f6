import type { Explanation, ReadingExplanation } from '../../pipeline/extract.ts'
import { isolate } from '../../text/isolate.ts'
import { printable, type Terminal } from '../terminal.ts'
import { pad } from '../wrap.ts'

/** Columns of the spans, and of kind and id together. */
const SPAN = 13
const KIND = 15

type Colours = Terminal['colours']

/** A reading with its reasons: what was found where, by which rule, and how its values came about; then the words of the span. */
export function showExplanation(uri: string, { reading, items, words }: ReadingExplanation, colours: Colours): string {
  const { published, language, text } = reading
  const day = [published.value ?? 'unknown day', ...(published.weekday === null ? [] : [published.weekday])].join(', ')
  const lines = [
    colours.bold(isolate(printable(uri))),
    colours.dim(`published ${day} (${published.basis}) · language ${language ?? 'unknown'} · rules ${reading.rules}`),
    ...items.flatMap((item) => ['', ...showItem(item, text, colours)]),
    ...(words.length === 0 ? [] : ['', colours.underline('words')]),
    ...words.map(({ start, end, parts, partOfSpeech, lemma, features }) => {
      const told = [partOfSpeech, ...(lemma === null ? [] : [quoted(lemma)]), ...features]
      return `${spanOf(start, end, colours)}${parts.map(quoted).join(' + ')}  ${colours.dim(told.join(' · '))}`
    }),
  ]
  return `${lines.join('\n')}\n\n`
}

function showItem({ kind, id, rule, start, end, lines }: Explanation, text: string, colours: Colours): readonly string[] {
  const head = `${spanOf(start, end, colours)}${colours.cyan(pad(`${kind} ${id}`, KIND))} ${colours.yellow(quoted(text.slice(start, end)))}  ${colours.dim(rule)}`
  return [head, ...lines.map((line) => `${' '.repeat(SPAN)}${line}`)]
}

const spanOf = (start: number, end: number, { dim }: Colours): string => dim(pad(`${start}:${end}`, SPAN))
/** Control characters of an article would be orders to the terminal. */
const quoted = (text: string): string => isolate(printable(text.replace(/\s+/gu, ' ')))
