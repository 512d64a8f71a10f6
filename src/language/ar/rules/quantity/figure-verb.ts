import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { type Evidence, FIGURE_VERBS, type FigureVerb, type Kind, MEASURE_BY_VERB } from '../../lexicon/figure-verbs.ts'

export interface VerbRow {
  readonly kinds: ReadonlySet<string>
  readonly evidence: Evidence
  readonly measure: Measure
}

const rowsByLemma = new Map<string, VerbRow[]>()
for (const [verb, kinds, evidence, measure] of MEASURE_BY_VERB) {
  const row = { kinds: new Set(kinds.split(' ')), evidence, measure }
  for (const lemma of FIGURE_VERBS[verb satisfies FigureVerb].split(' ').map(fold)) {
    const rows = rowsByLemma.get(lemma)
    if (rows === undefined) rowsByLemma.set(lemma, [row])
    else if (!rows.includes(row)) rows.push(row)
  }
}

/** Whether the verb of a clause may say what a count measures. */
export const isFigureVerb = (lemma: string): boolean => rowsByLemma.has(lemma)

/** What a verb says of a kind of people, each with what else has to be told. */
export const rowsOfVerb = (lemma: string, kind: Kind): readonly VerbRow[] =>
  (rowsByLemma.get(lemma) ?? []).filter(({ kinds }) => kinds.has(kind))
