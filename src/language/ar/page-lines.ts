import type { PageLine } from '../contract.ts'
import { furnitureOfLine } from './furniture.ts'
import { fold, light } from './letters.ts'
import { PAGE_LABELS, POLICY_PHRASES } from './lexicon/page-labels.ts'

type PageLabel = keyof typeof PAGE_LABELS
interface Label {
  readonly kind: PageLabel
  readonly words: readonly string[]
}

/** A colon behind a letter ends a word, with or without a blank. */
const wordsOf = (text: string) => text.match(/\S*?\p{L}[:：]|\S+/gu) ?? []
const bare = (word: string) => fold(word).replace(/[^\p{L}\p{N}]+/gu, '')

/** By first word, longer ones first. */
const LABELS = Map.groupBy(
  (Object.keys(PAGE_LABELS) as PageLabel[])
    .flatMap((kind) => PAGE_LABELS[kind].map((label): Label => ({ kind, words: wordsOf(label).map(bare) })))
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0]!,
)

/** Words of a line that names its writer or its date; a longer one is text. */
const MAX_WORDS = 16
const MAX_BYLINE = 7
/** Names of persons do not open with the article. */
const OFFICE = /^ال/u

/** Reads a line of a web page by the words it opens with; null where it may be text. */
export function readPageLine(text: string, isCredit: (line: string) => boolean): PageLine | null {
  return labelledLine(text) ?? furniture(text, isCredit) ?? (isPolicy(text) ? { kind: 'furniture', furniture: 'comment-form' } : null)
}

/** A paragraph on how to comment and what the site answers for. */
const isPolicy = (text: string): boolean => {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return POLICY.filter((phrase) => folded.includes(phrase)).length >= 2
}
const POLICY = POLICY_PHRASES.map((phrase) => ` ${fold(phrase)} `)

function furniture(text: string, isCredit: (line: string) => boolean): PageLine | null {
  const found = furnitureOfLine(text, isCredit)
  if (found === null) return null
  if (found === 'caption' || (found === 'credit' && isCredit(light(text)))) return { kind: found, rest: text }
  return { kind: 'furniture', furniture: found }
}

/** The same of a line that opens with a label, as dates and writers have it. */
export function labelledLine(text: string): PageLine | null {
  const words = wordsOf(text)
  const candidates = LABELS.get(bare(words[0] ?? ''))
  if (candidates === undefined) return null
  const folded = words.slice(0, 6).map(bare)
  for (const { kind, words: label } of candidates) {
    if (!label.every((word, i) => folded[i] === word)) continue
    const end = label.length
    const marked = /[:：|\-–—]$/u.test(words[end - 1]!) || /^[:：|\-–—]/u.test(words[end] ?? '')
    const rest = words
      .slice(end)
      .join(' ')
      .replace(/^[\s:：|\-–—،]+|[\s:：]+$/gu, '')
    if (holds(kind, rest, marked, words.length, label.length)) return { kind, rest }
  }
  return null
}

/** Whether what follows is what the label announces: the words open sentences of the text too. */
function holds(kind: PageLabel, rest: string, marked: boolean, words: number, labelWords: number): boolean {
  if (kind === 'correction') return marked
  if (kind === 'credit') return marked && rest !== '' && words <= MAX_BYLINE
  if (words > MAX_WORDS || /[.؟!]$/u.test(light(rest))) return false
  if (kind === 'byline')
    return (
      rest !== '' &&
      words - labelWords <= MAX_BYLINE &&
      (marked || labelWords > 1 || (words <= 5 && !OFFICE.test(rest))) &&
      !/\p{N}/u.test(rest)
    )
  return rest === '' ? marked || labelWords > 1 : /\p{N}/u.test(rest)
}
