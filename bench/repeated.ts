import type { Engine } from '../src/pipeline/engine.ts'
import type { BenchArticle } from './articles.ts'
import { renaming } from './renamed.ts'

const DAY = 86_400_000
/** Days that the articles given cover: the next ones are as much later. */
const PERIOD = 3
/** Every so many words one is another in each period, so that no passage comes again: a passage is six words. */
const STEP = 5
/** Words that no more than a few articles have are names and what goes with them. */
const RARE = 4

const LETTERS = [...Array.from({ length: 19 }, (_, i) => 0x628 + i), ...Array.from({ length: 8 }, (_, i) => 0x641 + i)]
const named = (part: Intl.DateTimeFormatOptions, days: readonly number[]): readonly string[] => {
  const format = new Intl.DateTimeFormat('ar-EG', { ...part, timeZone: 'UTC' })
  return days.map((day) => format.format(day))
}
/** From Sunday. */
const WEEKDAYS = named(
  { weekday: 'long' },
  [...Array(7).keys()].map((day) => Date.UTC(2023, 0, 1 + day)),
)
const MONTHS = named(
  { month: 'long' },
  [...Array(12).keys()].map((month) => Date.UTC(2023, month)),
)

/** Another word of five letters for each word and period: who and what was named is named otherwise, everywhere alike. */
function madeUp(word: string, period: number): string {
  let state = period * 7919 + 17
  for (let i = 0; i < word.length; i++) state = (Math.imul(state, 31) + word.charCodeAt(i)) >>> 0
  let out = ''
  for (let k = 0; k < 5; k++) {
    out += String.fromCharCode(LETTERS[state % LETTERS.length]!)
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  }
  return out
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/)
const shifted = (date: string, period: number): Date => new Date(Date.parse(date) + period * PERIOD * DAY)
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** A name or a day in a text that is another in each period. */
type Changed = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'known'; readonly known: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'day'; readonly day: string }
)

/** Kinds of things that are named by words of their own alone. */
const NAMED = new Set(['person', 'place', 'facility'])

/**
 * Articles again and again as others of later days: with other names of persons, places, bodies and countries, other dates and other outlets, so that
 * the time covered grows and not how much there is of one matter. The names of a period are changed alike, those of each in another way: the first
 * period too, so that all are alike.
 */
export function repeated(articles: readonly BenchArticle[], engine: Engine): (index: number) => BenchArticle {
  const holders = new Map<string, number>()
  for (const { text } of articles) for (const word of new Set(wordsIn(text))) holders.set(word, (holders.get(word) ?? 0) + 1)
  const rename = renaming()

  function changesIn({ text, published, outlet }: BenchArticle, at: number): readonly Changed[] {
    const article = engine.article({ uri: `${at}.txt`, url: null, title: null, publisher: null, givenId: null, text, published, outlet })
    if (!article.ok) return []
    const reading = engine.extract({ article: article.value, ...engine.read(article.value), diagnostics: [] })
    const knownOf = new Map(reading.entities.map(({ id, known }) => [id, known]))
    const names = reading.mentions.flatMap(({ start, end, kind, entity }): readonly Changed[] => {
      const known = knownOf.get(entity) ?? null
      return known !== null ? [{ start, end, kind: 'known', known }] : NAMED.has(kind) ? [{ start, end, kind: 'unknown' }] : []
    })
    const days = reading.timexes.flatMap(({ start, end, value }): readonly Changed[] =>
      /^\d{4}-\d{2}-\d{2}$/.test(value) && /\p{Nd}/u.test(text.slice(start, end)) ? [{ start, end, kind: 'day', day: value }] : [],
    )
    return [...days, ...names].toSorted((a, b) => a.start - b.start || b.end - a.end)
  }

  function inPeriod(change: Changed, surface: string, period: number): string | null {
    switch (change.kind) {
      case 'day': {
        const date = shifted(change.day, period)
        return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
      }
      case 'unknown':
        return wordsIn(surface)
          .map((word) => madeUp(word, period))
          .join(' ')
      case 'known': {
        const other = rename(change.known, period)
        const demonym = other?.demonyms.find(([own]) => surface.includes(own))
        return demonym === undefined ? (other?.name ?? null) : surface.replace(demonym[0], demonym[1])
      }
    }
  }

  function changed(text: string, list: readonly Changed[], period: number): string {
    let since = 0
    const between = (piece: string) =>
      piece.replace(/\S+/g, (word) => {
        const weekday = WEEKDAYS.indexOf(word)
        if (weekday >= 0) return WEEKDAYS[(weekday + period * PERIOD) % WEEKDAYS.length]!
        since++
        if (since < STEP && (holders.get(word) ?? 0) > RARE) return word
        since = 0
        return madeUp(word, period)
      })
    let [out, at] = ['', 0]
    for (const change of list) {
      const { start, end } = change
      const other = start < at ? null : inPeriod(change, text.slice(start, end), period)
      if (other === null) continue
      out += between(text.slice(at, start)) + other
      at = end
    }
    return out + between(text.slice(at))
  }

  const changesOf = articles.map(changesIn)
  return (index) => {
    const at = index % articles.length
    const period = Math.floor(index / articles.length) + 1
    const { text, published, outlet } = articles[at]!
    return {
      text: changed(text, changesOf[at]!, period),
      published: published === null ? null : dayOf(shifted(published, period)),
      outlet: outlet === null ? null : `${outlet}-${period % 7}`,
    }
  }
}
