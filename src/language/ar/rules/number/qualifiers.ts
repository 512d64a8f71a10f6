import type { Token } from '../../document.ts'
import { fold } from '../../letters.ts'
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE, type Qualifier } from '../../lexicon/vague.ts'
import { rareProperty, type Word } from '../../vocabulary.ts'
import { rawOffset } from '../closed-table.ts'

interface Phrase {
  readonly qualifier: Qualifier
  /** Folded words in text order; `…` stands for one word. */
  readonly words: readonly string[]
}
const phrases = (rows: readonly (readonly [Qualifier, readonly string[]])[]): Phrase[] =>
  rows.flatMap(([qualifier, texts]) =>
    texts.map((text) => ({ qualifier, words: text.split(' ').map((word) => (word === '…' ? word : fold(word))) })),
  )

function index(list: readonly Phrase[], key: (words: readonly string[]) => string): ReadonlyMap<string, readonly Phrase[]> {
  const out = new Map<string, Phrase[]>()
  for (const phrase of [...list].sort((a, b) => b.words.length - a.words.length)) {
    const word = key(phrase.words)
    out.set(word, [...(out.get(word) ?? []), phrase])
  }
  return out
}
const BEFORE = phrases(QUALIFIERS_BEFORE)
const BEFORE_BY_LAST = index(BEFORE, (words) => words.at(-1)!)
/** Phrases that end in a free word (`… `): the word before it is the key. */
const BEFORE_FREE = index(
  BEFORE.filter(({ words }) => words.at(-1) === '…'),
  (words) => words.at(-2)!,
)
const AFTER_BY_FIRST = index(phrases(QUALIFIERS_AFTER), (words) => words[0]!)

const PROCLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك'])
/** A folded word with one or two letters taken off that may be proclitics: `وبنحو` → بنحو, نحو. */
function unclothed(word: Word): readonly { readonly text: string; readonly offset: number }[] {
  const out = [{ text: word.folded, offset: 0 }]
  for (let at = 1; at <= 2 && word.folded.length - at >= 2 && PROCLITICS.has(word.folded[at - 1]!); at++)
    out.push({ text: word.folded.slice(at), offset: rawOffset(word.surface, at) })
  return out
}

const NONE: readonly Phrase[] = []
/** The phrases of an index that a word may stand for; most words are in none. */
const phrasesIn = (phrases: ReadonlyMap<string, readonly Phrase[]>) =>
  rareProperty(NONE, (word) => {
    const found = unclothed(word).flatMap(({ text }) => phrases.get(text) ?? NONE)
    return found.length === 0 ? NONE : found
  })
const endingWith = phrasesIn(BEFORE_BY_LAST)
const endingFree = phrasesIn(BEFORE_FREE)

export interface QualifierMatch {
  readonly qualifier: Qualifier
  readonly first: number
  readonly last: number
  /** Offset of the phrase in the text, proclitics left out. */
  readonly start: number
}

/** The longest qualifier that ends right before a token. */
export function qualifierBefore(tokens: readonly Token[], at: number): QualifierMatch | null {
  const last = tokens[at - 1]
  if (last === undefined || last.kind !== 'word') return null
  for (const phrase of endingWith(last.word)) {
    const found = matchBackwards(tokens, at - 1, phrase)
    if (found !== null) return found
  }
  const counted = beforeCount(tokens, at) ?? aroundCount(tokens, at)
  if (counted !== null) return counted
  const before = tokens[at - 2]
  if (before === undefined || before.kind !== 'word') return null
  const phrases = endingFree(before.word)
  if (phrases === NONE || !/(?:هم|ها|هن|ه)$/.test(last.word.folded)) return null
  for (const phrase of phrases) {
    const found = matchBackwards(tokens, at - 1, phrase)
    if (found !== null) return found
  }
  return null
}

/** تجاوز عدد الجرحى 3600: the bound stands before the count and what is counted. */
function beforeCount(tokens: readonly Token[], at: number): QualifierMatch | null {
  // تجاوز العدد المليون, تجاوز عددهم 300
  if (COUNTED_BEFORE.test(tokens[at - 1]?.word.folded ?? '')) {
    const found = at < 2 ? null : qualifierBefore(tokens, at - 1)
    return found !== null && VERBAL.test(tokens[found.last]!.word.folded) ? { ...found, last: at - 1 } : null
  }
  for (let count = at - 2; count >= at - 4 && count > 0; count--) {
    if (tokens[count]!.kind !== 'word' || tokens[count + 1]!.kind !== 'word') return null
    if (!COUNTS.has(tokens[count]!.word.folded)) continue
    const found = qualifierBefore(tokens, count)
    return found !== null && VERBAL.test(tokens[found.last]!.word.folded) ? found : null
  }
  return null
}
/** لا يقل عدد القتلى عن 12: the count stands inside the bound, which ends in a preposition. */
function aroundCount(tokens: readonly Token[], at: number): QualifierMatch | null {
  const phrases = AROUND.get(tokens[at - 1]!.word.folded)
  if (phrases === undefined) return null
  for (let count = at - 3; count > 0 && count >= at - MAX_AROUND; count--) {
    if (tokens[count]!.kind !== 'word' || tokens[count + 1]!.kind !== 'word') return null
    if (!COUNTS.has(tokens[count]!.word.folded)) continue
    for (const phrase of phrases) {
      const found = matchBackwards(tokens, count - 1, phrase)
      if (found !== null) return { ...found, last: at - 1 }
    }
    return null
  }
  return null
}
const MAX_AROUND = 6
/** What stands before the free word and the preposition, by the preposition. */
const AROUND = new Map(
  [
    ...index(
      BEFORE.filter(({ words }) => words.at(-2) === '…'),
      (words) => words.at(-1)!,
    ),
  ].map(([preposition, list]) => [preposition, list.map(({ qualifier, words }) => ({ qualifier, words: words.slice(0, -2) }))]),
)
const COUNTS = new Set(['عدد', 'حصيله', 'اعداد'])
const COUNTED_BEFORE = /^(?:العدد|الحصيله|(?:عدد|حصيلت)(?:ها|هم|هن|ه))$/
const VERBAL = /^[وف]?[يت]?(?:تجاوز|تخط|فاق|فوق|ناهز|قارب|تعد)/

function matchBackwards(tokens: readonly Token[], last: number, { qualifier, words }: Phrase): QualifierMatch | null {
  const first = last - words.length + 1
  if (first < 0) return null
  for (let k = words.length - 1; k >= 1; k--) if (words[k] !== '…' && tokens[first + k]!.word.folded !== words[k]) return null
  const head = unclothed(tokens[first]!.word).find(({ text }) => text === words[0])
  return head === undefined ? null : { qualifier, first, last, start: tokens[first]!.start + head.offset }
}

const OPENING: ReadonlySet<string> = new Set(['واكثر', 'اكثر', 'اقل', 'فاكثر', 'فاقل'])

/** The longest qualifier that begins with a token. */
export function qualifierAfter(tokens: readonly Token[], at: number): QualifierMatch | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  for (const phrase of AFTER_BY_FIRST.get(token.word.folded) ?? []) {
    // وأكثر من 200 bounds the number behind it; تسعة على الأقل من المدينة the one before
    const open = OPENING.has(phrase.words.at(-1)!) && tokens[at + phrase.words.length]?.word.folded === 'من'
    if (!open && phrase.words.every((word, k) => tokens[at + k]?.word.folded === word))
      return { qualifier: phrase.qualifier, first: at, last: at + phrase.words.length - 1, start: token.start }
  }
  return null
}
