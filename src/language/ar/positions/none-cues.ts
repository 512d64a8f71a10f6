import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { CAN, type Cue, cue, GIVING_UP, VERBS } from './cue.ts'
import { type Said, speakerOf } from './holder.ts'

/** «لا تفاوض قبل …», «لا عودة إلى الحوار دون …»: none of it, said by the one who speaks; matters of which there is none anyway have no condition behind them. */
export function noneOf(context: ReadingContext, said: Said, at: number, first: number, last: number): Cue | null {
  const { tags, tokens } = context.document
  const next = tags[at + 1]!
  if (tags[at]!.lemma !== 'لا' || next.analysis?.preposition !== '' || next.analysis.article) return null
  const nouns = tokens[at + 1]!.word.analyses.filter(({ form }) => form?.pos === 'masdar' || form?.pos === 'noun')
  const before = at > first ? tags[at - 1]! : null
  if ((nouns.length === 0 && !CAN.has(next.lemma)) || before?.pos === 'conditional') return null
  const holder = speakerOf(said, said.within[at])
  // «لا بد من»
  if (INDISPENSABLE.has(next.lemma))
    return cue({ kind: 'must', first: at, at: at + 1, stance: 'demands', takes: OUT_OF, matter: at + 1, holder })
  // «لا يمكن القبول ب»
  const consent = CAN.has(next.lemma) ? VERBS.get(tags[at + 2]?.derived === 'masdar' ? tags[at + 2]!.lemma : '') : undefined
  if (consent?.negated === 'rejects')
    return cue({ kind: 'verb', first: at, at: at + 2, stance: 'rejects', takes: consent.takes, matter: at + 2, holder })
  const given = nouns.find(({ lemma }) => GIVING_UP.has(lemma))
  if (given === undefined) {
    if (!isConditional(context, at + 2, last)) return null
    return cue({ kind: 'none', first: at, at, stance: 'rejects', matter: at + 1, holder })
  }
  const takes = VERBS.get(given.lemma)!.takes
  return cue({ kind: 'none', first: at, at: at + 1, stance: 'demands', takes, matter: at + 1, holder })
}
const INDISPENSABLE = foldedWords('بد مفر مناص')
const OUT_OF: ReadonlySet<string> = new Set(['من', 'ان'])

/** A condition stands near by. */
function isConditional({ document: { tags } }: ReadingContext, from: number, last: number): boolean {
  for (let i = from; i <= Math.min(last, from + 8); i++) {
    const { lemma, pos, analysis } = tags[i]!
    if (pos === 'punctuation') return false
    if (lemma === UNTIL) return !NOW.has(tags[i + 1]?.lemma ?? '')
    if (UNLESS.has(lemma) || UNLESS.has(fold(analysis?.stem ?? ''))) return true
    if (lemma === 'ما') return tags[i + 1]?.lemma === 'لم'
  }
  return false
}
const UNLESS = foldedWords('قبل إلا دون بدون تحت')
const UNTIL = fold('حتى')
const NOW = foldedWords('الآن آن اللحظة لحظة')
