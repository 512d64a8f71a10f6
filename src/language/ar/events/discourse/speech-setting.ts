import type { ReadingContext } from '../../context.ts'
import type { FoundStatement } from '../../statements/index.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** «أكد لنظيره خلال مكالمة هاتفية أن …», «وخلال لقائه المبعوث قال الوزير …»: who speaks and who is spoken to in the setting that the trigger names. */
export function settingOf(context: ReadingContext, trigger: Trigger, inSentence: readonly FoundStatement[]): readonly number[] {
  const { type } = trigger.pattern.frame
  const isHis = (context.document.tags[trigger.first]!.analysis?.enclitic ?? '') !== ''
  if (type !== 'call' && type !== 'talks' && type !== 'apologise' && !(type === 'visit' && isHis)) return []
  const said =
    inSentence.findLast(({ cue, content }) => cue.first < trigger.first && content.first > trigger.first) ??
    (isHis ? inSentence.find(({ cue }) => cue.first > trigger.last) : undefined)
  if (said === undefined) return []
  const { speaker, audience } = said.statement
  return [speaker?.name ?? null, type === 'visit' ? null : (audience?.name ?? null)].filter((name) => name !== null)
}
