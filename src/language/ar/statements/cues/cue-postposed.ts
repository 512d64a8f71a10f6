import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import { BY_WORD_OF, FRAMES, POSTPOSED, POSTPOSED_WITH_VERB, SAYING_NOUNS } from '../frames.ts'
import { PURPORT, paperBefore } from '../kinds/paper-says.ts'
import { type Cue, cueOf } from './cue.ts'

/** «على حد قول س», «نقلا عن س», «استنادا إلى س», «وحسب مصدر», «بتقدير س»: told by its letters, whatever the word is read as; else null. */
export function wordedCue(context: ReadingContext, at: number, first: number, last: number): Cue | null {
  const { tags, tokens } = context.document
  const { folded } = tokens[at]!.word
  const next = tags[at + 1]
  if (PURPORT.has(folded)) return paperBefore(context, at, first, last) === null ? null : cueOf('paper', at)
  if (folded === 'حد' && at > first && tags[at - 1]!.lemma === 'علي' && SAYING_NOUNS.has(next?.analysis?.stem ?? ''))
    return cueOf('postposed', at + 1, at - 1)
  if (LEADING.get(folded) === next?.lemma && next !== undefined) return cueOf('postposed', at)
  const opens = at === first || tokens[at - 1]!.kind === 'punctuation'
  // وحسب مصدر أمني: no «only», which opens no clause
  return opens && (BY_WORD_OF.has(folded) || (folded === ACCORDING && next?.pos === 'nominal')) ? cueOf('postposed', at) : null
}
/** Adverbs that a source follows behind a preposition; نقلا is spelt like a verb in the dual. */
const LEADING: ReadonlyMap<string, string> = new Map([
  ['نقلا', 'عن'],
  ['استنادا', 'الي'],
])
/** Read as one word («only»), or as و and حسب. */
const ACCORDING = 'وحسب'

/** Whether a word is one that `wordedCue` looks at. */
export const isWorded = (folded: string): boolean =>
  folded === 'حد' || folded === ACCORDING || PURPORT.has(folded) || LEADING.has(folded) || BY_WORD_OF.has(folded)

/** «بحسب س», «بحسب ما أعلن س», «على ما ذكر س», «كما ورد في التقرير»: words by which the source follows what is said; else null. */
export function postposedCue(context: ReadingContext, at: number, last: number): Cue | null {
  const { tags, tokens } = context.document
  const tag = tags[at]!
  const arriving = arrivingAt(context, at, last)
  if (arriving !== null) return cueOf('postposed', arriving, at)
  const follower = tokens[at + 1]?.word.folded ?? ''
  const told = at + 2 <= last && tags[at + 2]?.pos === 'verb' ? FRAMES.get(tags[at + 2]!.lemma) : null
  if (POSTPOSED.has(tag.lemma) && tag.pos !== 'verb' && tag.derived !== 'participle' && !isAccount(tag))
    return WHAT.has(follower) && told !== null ? cueOf('postposed-verb', at + 2, at, told) : cueOf('postposed', at)
  if (tag.lemma === 'علي' && follower === 'ما' && told != null) return cueOf('postposed-verb', at + 2, at, told)
  const frame =
    POSTPOSED_WITH_VERB.has(tag.lemma) && at < last && tags[at + 1]!.pos === 'verb' && !tags[at + 1]!.analysis?.future
      ? FRAMES.get(tags[at + 1]!.lemma)
      : undefined
  return frame === undefined ? null : cueOf('postposed-verb', at + 1, at, frame)
}

/** Whether a verb of saying belongs to a post-posed cue right before it (بحسب ما أعلن, كما أعلن). */
export function isPostposedVerb({ document: { tags, tokens } }: ReadingContext, at: number, first: number): boolean {
  if (at > first && POSTPOSED_WITH_VERB.has(tags[at - 1]!.lemma)) return true
  return at > first + 1 && WHAT.has(tokens[at - 1]!.word.folded) && (POSTPOSED.has(tags[at - 2]!.lemma) || tags[at - 2]!.lemma === 'علي')
}

/** بحسب ما أعلن, وفقا لما أعلن. */
const WHAT = new Set(['ما', 'لما'])

/** على حسابه: an account, not according to him. */
const isAccount = ({ lemma, analysis }: Tag): boolean => lemma === 'حسب' && analysis?.stem.startsWith('حسا') === true

/** «بحسب ما جاء في», «كما ورد في»: the preposition after which the paper stands, or null. */
function arrivingAt({ document: { tags, tokens } }: ReadingContext, at: number, last: number): number | null {
  const verb = POSTPOSED_WITH_VERB.has(tags[at]!.lemma) ? at + 1 : POSTPOSED.has(tags[at]!.lemma) ? at + 2 : last
  return verb < last && ARRIVING.has(tags[verb]!.lemma) && tokens[verb + 1]!.word.folded === 'في' ? verb + 1 : null
}

/** جاء في بيان, ورد في التقرير */
export const ARRIVING = new Set(['جاء', 'ورد'])
