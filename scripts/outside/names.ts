import type { NameMention } from '../../src/language/contract.ts'
import { type MarkedSentence, NAME_CLASSES, type NameClass, runningText, type TokenName } from './conll.ts'
import { markedOf } from './name-classes.ts'

export type FailureKind = 'missed' | 'extra' | 'class' | 'extent'

/** One name that is not as marked. `got` or `expected` is empty where there is none. */
export interface NameFailure {
  readonly kind: FailureKind
  readonly type: NameClass
  readonly expected: string
  readonly got: string
  readonly rule: string
  readonly text: string
}

export interface ClassScore {
  readonly right: number
  readonly marked: number
  readonly found: number
}

export interface NameScore {
  readonly byClass: Readonly<Record<NameClass, ClassScore>>
  readonly all: ClassScore
  readonly failures: readonly NameFailure[]
}

interface Found extends TokenName {
  readonly rule: string
}

const isClass = (type: string): type is NameClass => (NAME_CLASSES as readonly string[]).includes(type)

/** Names of each sentence against the marked ones: right is what has the same first and last token and the same class. Sentences are read one by one. */
export function scoreNames(sentences: readonly MarkedSentence[], read: (text: string) => readonly NameMention[]): NameScore {
  const counts = Object.fromEntries(NAME_CLASSES.map((type) => [type, { right: 0, marked: 0, found: 0 }])) as Record<
    NameClass,
    { right: number; marked: number; found: number }
  >
  const failures: NameFailure[] = []
  for (const { tokens, names } of sentences) {
    const { text, spans } = runningText(tokens)
    const found: Found[] = []
    for (const mention of read(text)) {
      const marked = markedOf(mention)
      if (marked === null) continue
      const first = spans.findIndex(({ end }) => end > mention.start) + marked.skipFirst
      const last = spans.findLastIndex(({ start }) => start < mention.end) - marked.skipLast
      if (last >= first) found.push({ first, last, type: marked.type, rule: mention.rule })
    }
    const marked = names.filter(({ type }) => isClass(type))
    const words = (name: TokenName | undefined) => (name === undefined ? '' : tokens.slice(name.first, name.last + 1).join(' '))
    const same = (a: TokenName, b: TokenName) => a.first === b.first && a.last === b.last && a.type === b.type
    const touches = (a: TokenName, b: TokenName) => a.first <= b.last && b.first <= a.last
    for (const name of marked) counts[name.type as NameClass].marked++
    for (const name of found) counts[name.type as NameClass].found++
    for (const name of marked) {
      const type = name.type as NameClass
      if (found.some((other) => same(other, name))) {
        counts[type].right++
        continue
      }
      const near = found.find((other) => touches(other, name))
      const kind = near === undefined ? 'missed' : near.first === name.first && near.last === name.last ? 'class' : 'extent'
      failures.push({
        kind,
        type,
        expected: words(name),
        got: near === undefined ? '' : `${words(near)} ${near.type}`,
        rule: near?.rule ?? '',
        text,
      })
    }
    for (const name of found)
      if (!marked.some((other) => touches(other, name))) {
        const other = names.find((one) => touches(one, name))
        failures.push({
          kind: 'extra',
          type: name.type as NameClass,
          expected: other === undefined ? '' : `${words(other)} ${other.type}`,
          got: words(name),
          rule: name.rule,
          text,
        })
      }
  }
  const all = NAME_CLASSES.reduce(
    (sum, type) => ({
      right: sum.right + counts[type].right,
      marked: sum.marked + counts[type].marked,
      found: sum.found + counts[type].found,
    }),
    { right: 0, marked: 0, found: 0 },
  )
  return { byClass: counts, all, failures }
}

/** Precision, recall and their harmonic mean, 0–1. */
export function rates({ right, marked, found }: ClassScore): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = found === 0 ? 0 : right / found
  const recall = marked === 0 ? 0 : right / marked
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
