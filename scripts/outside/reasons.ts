import { readFileSync } from 'node:fs'
import { tsvRows } from '../../src/text/tsv.ts'

/** Why a case of a set of others is not counted against the rules, or what they do not read yet. */
export interface Reason {
  readonly set: string
  /** Places of the cases in the file of the set, from 1. */
  readonly cases: readonly number[]
  readonly why: string
}

const rows = tsvRows(readFileSync(new URL('reasons.tsv', import.meta.url), 'utf8')).map(({ cells }) => cells)
const ofKind = (kind: string): readonly Reason[] =>
  rows.flatMap((cells) => (cells.kind === kind ? [{ set: cells.set!, cases: cells.cases!.split(',').map(Number), why: cells.why! }] : []))

/** Expectations that are no right Arabic, miscounted, or not what news means: the rules are not bent to them. */
export const SET_ASIDE = ofKind('aside')
/** What the rules do not read yet. */
export const OPEN = ofKind('open')
