import type { Agreement } from '../model/record.ts'
import { datesMeet } from './calendar.ts'
import { type Count, type Miss, rate, round, type ScoreContext } from './context.ts'
import type { Gold } from './gold.ts'

type GoldTerm = Gold['agreements'][number]['terms'][number]

/** Gold's names of terms that are categories here. */
const CATEGORY_OF: Readonly<Record<string, string>> = { disarm: 'disarmament', dissolve: 'disarmament', withdraw: 'withdrawal' }

/** A term of a fitting category with evidence in at least half of gold's articles; a withdrawal may stand for two of gold's. */
const findTerm = ({ articleOf }: ScoreContext, agreement: Agreement | undefined, gold: GoldTerm, used: ReadonlySet<number>): number => {
  const wanted = new Set(gold.articles.map((id) => articleOf.get(id)?.id))
  return (agreement?.terms ?? []).findIndex(
    (term, index) =>
      (!used.has(index) || term.category === 'withdrawal') &&
      term.category === (CATEGORY_OF[gold.id] ?? gold.id) &&
      [...wanted].filter((article) => term.evidence.some((span) => span.article === article)).length >= wanted.size / 2,
  )
}

/** Terms of the agreement in force on gold's day, evidence that they are kept, and alleged violations that are denied. */
export const countAgreements = (context: ScoreContext): Count => {
  const { record, gold, goldOf } = context
  const misses: Miss[] = []
  let [terms, found, progress, progressFound, violations, violationsFound] = [0, 0, 0, 0, 0, 0]
  for (const one of gold.agreements) {
    const agreement = record.agreements.find(({ effective }) => datesMeet(effective, one.effective.slice(0, 10)))
    const used = new Set<number>()
    for (const goldTerm of one.terms) {
      terms += 1
      progress += goldTerm.progress.length
      const index = findTerm(context, agreement, goldTerm, used)
      const term = agreement?.terms[index]
      if (term === undefined) {
        misses.push({ kind: 'term', article: null, why: 'missed', text: goldTerm.label })
        continue
      }
      used.add(index)
      found += 1
      for (const { article } of goldTerm.progress) {
        if (term.compliance.some((evidence) => goldOf.get(evidence.article) === article && ['begun', 'done'].includes(evidence.status)))
          progressFound += 1
        else misses.push({ kind: 'term', article: null, why: 'progress', text: `${goldTerm.label}: evidence in ${article}` })
      }
    }
    for (const { article } of one.violations) {
      violations += 1
      const isAlleged = agreement?.violations.some(
        (violation) => goldOf.get(violation.article) === article && violation.status === 'alleged' && violation.deniedBy,
      )
      if (isAlleged) violationsFound += 1
      else misses.push({ kind: 'term', article: null, why: 'missed', text: `alleged violation in ${article}, denied` })
    }
  }
  return {
    figures: {
      terms: round(rate(found, terms)),
      of: terms,
      compliance: round(rate(progressFound, progress)),
      violations: round(rate(violationsFound, violations)),
    },
    misses,
  }
}
