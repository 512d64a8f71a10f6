import { nisbaForm, nisbaLemma } from './nisba.ts'
import {
  packedCost,
  packedDerived,
  packedForm,
  packedPos,
  packedProclitics,
  packedPronoun,
  packedReading,
  packedStemStart,
} from './packed-readings.ts'
import { Kind, MAX_READINGS } from './readings.ts'
import type { TokenKind } from './scanner.ts'
import { closedOf, findStem, formOf, lemmaOf } from './stem-table.ts'
import { tagOf } from './tag-facts.ts'
import type { Tag } from './tagging.ts'
import type { Analysis, Word } from './vocabulary.ts'
import { Column, readingCount, tagCount, type WordTable } from './word-table.ts'

/**
 * A word whose analyses and tags are made when they are asked for, out of the numbers that its table has. An article has some twenty-five words that were
 * never seen before, and asks for half of their analyses at most; what is made stays.
 */
export class AnalysedWord implements Word {
  readonly kind: TokenKind
  readonly folded: string
  facts = 0
  tested = 0
  tested1 = 0
  slots: unknown[] | null = null
  begins = 0
  copyKey: string | null = null
  topicKey: string | null = null
  readonly surface: string
  readonly light: string
  /** Where its record is. */
  table: WordTable
  id = 0
  /** Those that were asked for; as many as it has, and none before the first is. */
  private made: (Analysis | null)[] | null = null
  /** All of them are. */
  private isMade = false

  constructor(kind: TokenKind, surface: string, light: string, folded: string, table: WordTable) {
    this.kind = kind
    this.folded = folded
    this.surface = surface
    this.light = light
    this.table = table
  }

  get analyses(): readonly Analysis[] {
    if (!this.isMade) {
      const count = readingCount(this.table, this.id)
      if (count === 0) return NONE
      for (let i = 0; i < count; i++) this.analysis(i)
      this.isMade = true
    }
    return this.made as readonly Analysis[]
  }

  get tags(): readonly Tag[] {
    const { table, id } = this
    const out: Tag[] = []
    for (let i = 0; i < tagCount(table, id); i++) out.push(wordTag(table, id, i))
    return out
  }

  get likeliestLemma(): string | null {
    const { table, id, light } = this
    if (readingCount(table, id) === 0) return null
    const at = table.records[id + Column.packed]!
    const form = packedForm(table.packed, at, 0)
    if (form >= 0) return lemmaOf(table.lexicon, form)
    if (form === Kind.closed) return null
    return form <= Kind.derived ? nisbaLemma(light, packedStemStart(table.packed, at, 0), Kind.derived - form) : stemAt(this, at, 0)
  }

  analysis(index: number): Analysis {
    this.made ??= UNMADE[readingCount(this.table, this.id)]!.slice()
    const known = this.made[index]!
    if (known !== null) return known
    const made = newAnalysis(this, index)
    this.made[index] = made
    return made
  }
}
const NONE: readonly Analysis[] = []
/** By how many they are. */
const UNMADE: readonly (readonly (Analysis | null)[])[] = Array.from({ length: MAX_READINGS + 1 }, (_, count) =>
  new Array<null>(count).fill(null),
)

/** The tag with an index of the word with an id. */
export function wordTag(table: WordTable, id: number, index: number): Tag {
  const at = table.records[id + Column.tags]! + index
  const tag = table.tags[at] ?? newTag(table, id, index)
  table.tags[at] = tag
  return tag
}

function newTag(table: WordTable, id: number, index: number): Tag {
  const word = table.words[table.records[id + Column.word]!]!
  const readings = readingCount(table, id)
  const { packed } = table
  const at = table.records[id + Column.packed]!
  const analysis = word.analysis(packedReading(packed, at, readings, index))
  const lemma = analysis.form === null ? analysis.stem : analysis.form.foldedLemma
  return tagOf(packedPos(packed, at, readings, index), analysis, lemma, packedDerived(packed, at, readings, index))
}

/** The letters between the clitics of a reading; its packed readings begin at `at`. */
function stemAt({ table: { packed }, folded }: AnalysedWord, at: number, reading: number): string {
  return folded.slice(packedStemStart(packed, at, reading), folded.length - packedPronoun(packed, at, reading).length)
}

function newAnalysis(word: AnalysedWord, index: number): Analysis {
  const { table, id, folded, light } = word
  const { packed, lexicon } = table
  const at = table.records[id + Column.packed]!
  const { conjunction, preposition, future, article } = packedProclitics(packed, at, index)
  const stemStart = packedStemStart(packed, at, index)
  const enclitic = packedPronoun(packed, at, index)
  const kind = packedForm(packed, at, index)
  const stem = stemAt(word, at, index)
  const form =
    kind >= 0 ? formOf(lexicon, kind, stem.length) : kind <= Kind.derived ? nisbaForm(Kind.derived - kind, folded, light, stemStart) : null
  const closed =
    kind === Kind.closed ? closedOf(lexicon, findStem(lexicon, folded, stemStart, folded.length - enclitic.length, false)) : null
  const lemma = form === null ? stem : form.lemma
  const cost = packedCost(packed, at, index)
  return { conjunction, preposition, future, article, stem, stemStart, enclitic, form, closed, name: kind === Kind.name, lemma, cost }
}
