import type { ReadingContext } from '../../context.ts'
import { nextInClause } from './clause-end.ts'
import { CLAUSE_END, type FoundArguments, type OpenClause } from './phrase.ts'
import { accordAhead, SIGNING } from './signed-accord.ts'
import { withSubject } from './subject-in-front.ts'

/** Tokens after a trigger in which its arguments stand. */
const REACH = 26

/** Phrases after a trigger until its clause ends: at a finite verb, a complementizer, a clause mark, or after REACH tokens. */
export function argumentsAfter(context: ReadingContext, first: number, last: number, limit: number, finite: boolean): FoundArguments {
  const accord = finite && SIGNING.has(context.document.tags[first]!.lemma) ? accordAhead(context, last + 1, limit) : -1
  const clause: OpenClause = { context, first, last, limit, finite, accord, phrases: [] }
  let at = last + 1
  while (at <= Math.min(limit, Math.max(last + REACH, accord))) {
    const next = nextInClause(clause, at)
    if (next === CLAUSE_END) break
    at = next
  }
  return finite ? withSubject(clause, at - 1) : { phrases: clause.phrases, subjectBefore: null, end: at - 1 }
}
