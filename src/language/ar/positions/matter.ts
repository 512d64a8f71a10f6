import type { ReadingContext } from '../context.ts'
import { fold } from '../letters.ts'
import { phraseAt } from '../statements/speakers/speaker.ts'
import { type Cue, isNeed } from './cue.ts'
import { issueOf } from './issue.ts'

/** Tokens between words that take a stance and their matter: the subject, the one addressed. */
const REACH = 18

/** The first token of what a stance is about, or null. `content` = the first token of what its statement says, where it makes one. */
export function matterOf(context: ReadingContext, cue: Cue, last: number, content: number | null): number | null {
  const { document, names } = context
  const { tags, tokens } = document
  if (cue.takes.size === 0) return cue.matter
  if (content !== null) {
    if (content - cue.at > REACH) return null
    const start = tags[content]!.pos === 'preposition' && content < last ? content + 1 : content
    if (tags[start]!.pos === 'complementizer') return start < last && opensClause(context, start) ? start + 1 : null
    // the second of two may be a matter where the first is none
    return !cue.needs || isNeed(tags[start]!) ? start : null
  }
  const takesObject = cue.takes.has(fold('object'))
  let isAside = false
  for (let at = cue.matter + 1; at <= Math.min(last, cue.matter + REACH); at++) {
    const { pos, lemma, analysis } = tags[at]!
    if (tokens[at]!.kind === 'punctuation' && !/["“”«»()]/u.test(tokens[at]!.word.surface)) {
      const behind = asideEnd(context, at, last)
      if (behind === null) return null
      at = behind
      continue
    }
    if (pos === 'verb' && at > cue.matter + 1 && analysis?.conjunction !== 'و') return null
    if (pos === 'relative') return null
    if (pos === 'complementizer') {
      const isTaken = cue.takes.has('object') || cue.takes.has(analysis?.preposition ?? '') || tags[at - 1]!.pos === 'preposition'
      return isTaken && at < last && opensClause(context, at) ? at + 1 : null
    }
    if (pos === 'preposition' && names.at[at] === -1) {
      if (cue.takes.has(lemma) && at < last && (analysis?.enclitic ?? '') === '') {
        if (tags[at + 1]!.pos === 'complementizer') return opensClause(context, at + 1) ? at + 2 : null
        if (isMatter(context, cue, at + 1, last)) return at + 1
      }
      isAside = true
      continue
    }
    const isAttached = analysis !== null && analysis.preposition !== '' && cue.takes.has(analysis.preposition)
    if (isAttached && isMatter(context, cue, at, last)) return at
    if (names.at[at] !== -1) {
      isAside = false
      continue
    }
    // the first noun that is no part of a name is the object, or nothing is
    if (
      takesObject &&
      !isAside &&
      analysis?.preposition === '' &&
      (pos === 'nominal' || pos === 'verb') &&
      !isSubject(context, cue, at, last)
    )
      return isMatter(context, cue, at, last) ? at : null
  }
  return null
}

/** «طالبت الجبهة، في بيان، ب»: the mark that closes a phrase between two. */
function asideEnd({ document: { tags, tokens } }: ReadingContext, at: number, last: number): number | null {
  if (!/[،,]/.test(tokens[at]!.word.surface)) return null
  for (let i = at + 1; i <= Math.min(last, at + ASIDE); i++) {
    if (/[،,]/.test(tokens[i]!.word.surface)) return i
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
  }
  return null
}
const ASIDE = 10

/** «رفض وفد الحكومة تسليم …»: the phrase right behind the verb that is or holds a name. */
function isSubject(context: ReadingContext, cue: Cue, at: number, last: number): boolean {
  const phrase = phraseAt(context, cue.matter + 1, Math.min(at + REACH, last))
  return phrase !== null && phrase.name !== null && phrase.first <= at && at <= phrase.last && issueOf(context, at, phrase.last) === null
}

const isMatter = (context: ReadingContext, cue: Cue, at: number, last: number): boolean =>
  (!cue.needs || isNeed(context.document.tags[at]!)) && issueOf(context, at, last) !== null

/** أن with a verb right behind it: what is to be done, not what is so. */
function opensClause({ document: { tags } }: ReadingContext, at: number): boolean {
  const next = tags[at + 1]
  return (tags[at]!.analysis?.enclitic ?? '') === '' && next?.pos === 'verb' && next.analysis?.form?.tense === 'imperfect'
}
