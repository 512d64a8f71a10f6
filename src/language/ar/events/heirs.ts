import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { fold } from '../letters.ts'
import { isAvenged } from './avenged.ts'
import type { Trigger } from './triggers.ts'

/** Verbs and phrases by which one happening brings about another: أدى إلى, أسفر عن, مما تسبب في. */
const RESULTS = new Set('أدى أسفر أوقع خلّف تسبّب أودى أفضى نجم'.split(' ').map(fold))

/**
 * What an event takes over from the one told before it in its sentence: the place where it follows by و, ف or ثم or is its result (قصف الجيش حلب وقتل …,
 * … ما أدى إلى مقتل خمسة), and who did it in the same cases where the verb has no subject of its own.
 */
export function inherits(context: ReadingContext, trigger: Trigger, previous: Trigger | null): boolean {
  if (previous === null) return false
  const { tags, tokens, sentenceOf } = context.document
  if (sentenceOf[previous.first] !== sentenceOf[trigger.first] || trigger.first - previous.last > 24) return false
  if (isAvenged(context, trigger)) return false
  if (trigger.finite) {
    const conjunction = tags[trigger.first]!.analysis?.conjunction ?? ''
    const before = tags[trigger.first - 1]
    // قذائف أطلقها الجيش على السوق قتلت خمسة
    if (previous.finite && tags[previous.first]!.analysis?.enclitic !== '' && isStrike(previous) && isStrike(trigger)) return true
    // وقد استولت بعدها على …
    const goesOn = conjunction !== '' || (before?.pos === 'verbal-particle' && before.analysis?.conjunction === 'و')
    return goesOn || THEN.has(before?.lemma ?? '')
  }
  // أدى قصف … إلى مقتل …
  const led = [previous.first - 1, previous.first - 2].some((i) => tags[i]?.pos === 'verb' && RESULTS.has(tags[i]!.lemma))
  if (led && LEADING.has(tags[trigger.first - 1]?.lemma ?? '')) return true
  for (let i = trigger.first - 1; i > previous.last && i >= trigger.first - 6; i--) {
    if (tokens[i]!.kind === 'punctuation') return false
    if (tags[i]!.pos === 'verb') return RESULTS.has(tags[i]!.lemma)
  }
  return false
}
const isStrike = ({ pattern: { frame } }: Trigger): boolean => frame.type === 'attack'
const LEADING = new Set(['الي', 'عن', 'في'])
const THEN = new Set(['ثم', 'قبل', 'بعدما'])

/** Whether the events are of the kind that one doer does together in one place. */
export const isForce = ({ type }: UnresolvedEvent): boolean => FORCE.has(type)
const FORCE: ReadonlySet<string> = new Set([
  'attack',
  'clash',
  'abduct',
  'destroy',
  'operation',
  'control',
  'arrest',
  'displace',
  'blockade',
])
