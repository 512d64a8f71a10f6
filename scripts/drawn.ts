import { existsSync, readFileSync } from 'node:fs'
import { hash52 } from '../src/text/hash.ts'
import { tsvRows } from '../src/text/tsv.ts'

/** So many of some things, in the order of the hashes of their ids with a seed: the same ones whatever order they come in. */
export const drawn = <T extends { readonly id: string }>(all: readonly T[], seed: string, count: number): readonly T[] =>
  all
    .map((one) => ({ one, rank: hash52(`${seed} ${one.id}`) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ one }) => one)

/** The rows of a table of marks as their columns; none where there is no table yet. */
export const marksIn = <Column extends string>(table: URL): readonly Readonly<Record<Column, string>>[] =>
  existsSync(table) ? tsvRows(readFileSync(table, 'utf8')).map(({ cells }) => cells as Record<Column, string>) : []
