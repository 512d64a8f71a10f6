import type { ReadingContext } from '../../context.ts'
import { pastPhrase } from './argument-phrases.ts'
import { isPredicate, isRelative, TAKES_PLACE } from './asyndetic-relative.ts'
import { boundEnd } from './bounds.ts'
import {
  circumstanceEnd,
  closingOf,
  dashedEnd,
  insertionEnd,
  isComma,
  readInsertion,
  relativeClauseEnd,
  relativeClauseStart,
  turnsAway,
} from './insertions.ts'
import { type ArgumentPhrase, CLAUSE_END, type OpenClause } from './phrase.ts'
import { pastRelative, skipRelative } from './phrase-ends.ts'
import { asideEnd, reachedIn } from './signed-accord.ts'
import { isVerbToo } from './verb-too.ts'

/** The token behind what stands at `at` in a clause, after a phrase that begins there is added to it; CLAUSE_END where the clause is over. */
export function nextInClause(clause: OpenClause, at: number): number {
  const { context, limit, accord } = clause
  const { tokens, tags } = context.document
  const { pos, lemma } = tags[at]!
  if (tokens[at]!.word.surface === '(') return closingOf(context, at, limit) + 1
  if (tokens[at]!.kind === 'punctuation') return pastMark(clause, at)
  if (at < accord && pos === 'verb') return at + 1
  if (pos === 'complementizer' || pos === 'conditional' || lemma === 'ثم' || turnsAway(context, at)) return CLAUSE_END
  if (isVerbToo(context, at)) return skipRelative(context, at, limit)
  // جنوب شرقي تعز: no verb, whatever its letters are
  if (pos === 'verb' && context.names.at[at] === -1) return pastVerb(clause, at)
  // قتل ما لا يقل عن سبعة
  if (pos === 'relative' && boundEnd(context.document, at) !== null) return pastPhrase(clause, at)
  if (pos === 'relative')
    // المحادثات التي جرت بين س وص: the arguments are the event's
    return TAKES_PLACE.has(tags[at + 1]?.lemma ?? '') ? at + 2 : (reachedIn(context, at, limit) ?? skipRelative(context, at, limit))
  return context.timeAt[at] !== -1 ? at + 1 : pastPhrase(clause, at)
}

function pastMark({ context, first, limit, finite, accord, phrases }: OpenClause, at: number): number {
  const { tokens, tags } = context.document
  const token = tokens[at]!
  if (/[؛:.؟!]/.test(token.word.surface)) return CLAUSE_END
  const dashed = dashedEnd(context, at, limit)
  if (dashed !== null) return dashed + 1
  // وقعت الحكومة وحركتان، هما …، مساء الأحد في جوبا، اتفاقا: what is signed is still to come
  // …، بعد أشهر من المفاوضات التي رعتها قطر، اتفاقا
  if (at < accord) return asideEnd(context.document, at, accord) ?? at + 1
  if (!isComma(token)) return at + 1
  const closed = turnsAway(context, at + 1) ? insertionEnd(context, at, limit) : null
  if (closed !== null) return closed + 1
  if (phrases.length === 0) return at + 1
  // اللجنة، التي رفضت الاتفاق، مع ضباط: the relative clause is over
  const opened = relativeClauseStart(context, at, context.document.sentences[context.document.sentenceOf[at]!]!.first)
  if (opened !== null && opened < first) return CLAUSE_END
  const related = relativeClauseEnd(context, at, limit) ?? circumstanceEnd(context, at, limit)
  if (related !== null) return related + 1
  if (tags[at + 1]?.pos === 'preposition') return at + 1
  const closing = insertionEnd(context, at, limit)
  // قصف الجيش أمس، بلدة: the mark closes only when it was
  if (closing === null) return finite && isStillOpen(context, at, phrases, limit) ? at + 1 : CLAUSE_END
  readInsertion(context, at + 1, closing - 1, phrases)
  return closing + 1
}

function pastVerb({ context, first, limit, finite, phrases }: OpenClause, at: number): number {
  const { lemma, analysis } = context.document.tags[at]!
  const relative = isRelative(context, at)
  if (TAKES_PLACE.has(lemma) && (relative || isPredicate(context, at, first, finite))) return at + 1
  if (!relative) return CLAUSE_END
  // هجوم تبنته الحركة: its subject follows
  const isSubject =
    finite && analysis?.enclitic === '' && phrases[0]?.preposition === '' && phrases.slice(1).every(({ coordinated }) => coordinated)
  return (isSubject ? pastRelative(context, at, limit) : null) ?? skipRelative(context, at, limit)
}

/** «قصف الجيش مساء أمس، بلدة …»: after the subject alone, with a time right before the comma and a bare noun right behind it. */
function isStillOpen(
  { document: { tags, tokens }, timeAt }: ReadingContext,
  at: number,
  phrases: readonly ArgumentPhrase[],
  limit: number,
): boolean {
  if (timeAt[at - 1] === -1 || at >= limit || timeAt[at + 1] !== -1) return false
  if (phrases.some(({ preposition, coordinated }) => preposition !== '' && !coordinated)) return false
  if (phrases.filter(({ coordinated }) => !coordinated).length > 1) return false
  const { pos, analysis, derived } = tags[at + 1]!
  return (
    (pos === 'nominal' || pos === 'number' || tokens[at + 1]!.kind === 'number') &&
    derived === null &&
    analysis?.conjunction !== 'و' &&
    (analysis?.preposition ?? '') === ''
  )
}
