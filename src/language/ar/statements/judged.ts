import type { ReadingContext } from '../context.ts'
import { fold } from '../letters.ts'
import { canSpeak } from './speakers/can-speak.ts'
import type { SpeakerPhrase } from './speakers/speaker.ts'
import type { Walk } from './walk.ts'

/** «في ما عدّته الحركة خرقا», «رأت فيه كولومبيا خطوة»: what is judged is the pronoun of the verb, or of في behind it; as what stands behind the subject. */
export function judgedAs(context: ReadingContext, { cue: { at, frame }, bare }: Walk): SpeakerPhrase | null {
  const { tags } = context.document
  const [subject, predicate] = bare
  if (frame.act !== 'describe' || predicate === undefined || !canSpeak(context, subject!)) return null
  const isIn =
    tags[at]!.lemma === SEEING &&
    ((tags[at + 1]?.lemma === 'في' && (tags[at + 1]!.analysis?.enclitic ?? '') !== '') || tags[subject!.last + 1]?.lemma === 'في')
  const isOn = frame.object === true && !frame.fromObject && tags[at]!.analysis?.enclitic !== ''
  return (isIn || isOn) && !tags[predicate.first]!.analysis?.article ? predicate : null
}
const SEEING = fold('رأى')
