import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { afterComplementizer } from '../clause/front.ts'
import { isComma } from '../clause/insertions.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { takenUp } from '../triggers/object-pronoun.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Verbs that only say that a verbal noun came about. */
const CAME_ABOUT = foldedWords('تمّ جرى')

/** «الصحفي علي حسن تم اعتقاله», «إن الفريق جرى إجلاؤه»: what the pronoun on a verbal noun that came about takes up; null where nothing stands before. */
export function topicDoneTo(context: ReadingContext, { first, last, finite }: Trigger): ArgumentPhrase | null {
  const { tags } = context.document
  if (finite || (tags[last]!.analysis?.enclitic ?? '') === '' || !CAME_ABOUT.has(tags[first - 1]?.lemma ?? '')) return null
  const named = afterComplementizer(context, first - 1)
  if (named !== null) return named
  const name = context.names.at[first - 2] ?? -1
  if (name === -1) return null
  let from = first - 2
  while (context.names.at[from - 1] === name) from--
  return { first: from, last: first - 2, preposition: '', coordinated: false }
}

/**
 * «بارا التي غادرتها القوات», «الحقل، الذي قصفه الجيش»: the name or, of what is hit, the noun that the pronoun on the verb of a relative clause takes up, past when it was; null where
 * none stands there.
 */
export function takenUpAsObject(context: ReadingContext, { first, finite, pattern: { frame } }: Trigger): ArgumentPhrase | null {
  const {
    document: { tags, tokens },
    names,
    timeAt,
  } = context
  // المستشفى الذي قصفته الطائرات, قرية أحرقها الجنود
  const noun = finite && frame.object === 'target' ? takenUp(context, first) : null
  // ينفي أن يكون جنوده اعتقلوه: they are no prey
  const isRelated = tags[first - 1]?.pos === 'relative' || tags[first - 2]?.pos === 'relative'
  if (noun !== null && (isRelated || tags[noun.first]!.analysis?.enclitic === '')) return noun
  const particle = tags[first - 1]?.pos === 'verbal-particle' ? 2 : 1
  if (!finite || !OBJECTS.has(tags[first]!.analysis?.enclitic ?? '') || tags[first - particle]?.pos !== 'relative') return null
  let last = first - particle - 1
  while (last > 0 && (isComma(tokens[last]!) || timeAt[last] !== -1)) last--
  const name = names.at[last] ?? -1
  if (name === -1) return null
  let from = last
  while (names.at[from - 1] === name) from--
  return { first: from, last, preposition: '', coordinated: false }
}
const OBJECTS: ReadonlySet<string> = new Set(['ه', 'ها', 'هم'])
