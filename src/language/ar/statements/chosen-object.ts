import type { Act } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import type { Tag } from '../tagging.ts'
import { FRAMES } from './frames.ts'
import { canSpeak } from './speakers/can-speak.ts'
import type { SpeakerPhrase } from './speakers/speaker.ts'
import { isAddressed } from './subjects/subject-tests.ts'
import type { Complement, Walk } from './walk.ts'

/** «حمّلت الحكومة الحوثيين مسؤولية …», «وجّه الرئيس اتهاما …», «ناشدت البلدية المنظمات إنقاذ …»: of several bare phrases the one of the right kind is what is said. */
export function chosenObject(
  context: ReadingContext,
  { cue, bare }: Walk,
  dropped: boolean,
  rest: Pick<Complement, 'medium' | 'audience' | 'through' | 'act' | 'relays'>,
): Complement {
  const { tags } = context.document
  const { frame } = cue
  // وناشدت الأطراف حماية الطواقم: whom everybody calls upon
  const own = dropped || (frame.person === true && bare.length === 2 && isAddressed(context, bare[0]!)) ? 0 : 1
  const chosen = bare.findIndex((phrase, i) => {
    const tag = tags[mostOf(context, phrase)]!
    if (frame.light) return actOf(tag) !== null
    return frame.requires === undefined
      ? i > own && tag.derived === 'masdar'
      : isOneOf(tag, frame.requires) || isOneOf(tags[phrase.first], frame.requires)
  })
  const object = bare[chosen]
  // تبنى الهجوم تنظيم متشدد: what was done before who claims it
  const behind = chosen === 0 && !dropped && bare[1] !== undefined && canSpeak(context, bare[1]) ? bare[1] : null
  if (behind !== null && object !== undefined && !frame.light)
    return {
      ...rest,
      anchor: 'object',
      content: object.first,
      through: object.first,
      until: behind.first - 1,
      subject: behind,
      person: null,
    }
  const subject = own === 0 || chosen === 0 ? null : (bare[0] ?? null)
  if (object === undefined) return { ...rest, anchor: null, content: cue.at, subject, person: bare[own] ?? null }
  const person = chosen > own ? bare[chosen - 1]! : null
  // خفض المحققون إلى 133 عدد القتلى: the number is told with it
  const isCounted = tags[object.first - 1]?.pos === 'number' && tags[object.first - 2]?.lemma === 'الي'
  return {
    ...rest,
    anchor: 'object',
    content: isCounted ? object.first - 2 : object.first,
    subject,
    person: frame.person ? person : null,
    act: frame.light ? actOf(tags[object.first]!) : rest.act,
  }
}

/** «معظم هذه الهجمات»: what a noun that only counts counts. */
function mostOf({ document: { tags } }: ReadingContext, { first, last }: SpeakerPhrase): number {
  let at = first
  while (at < last && (isQuantifying(tags[at]!) || tags[at]!.pos === 'demonstrative')) at++
  return at
}
export const isQuantifying = ({ lemma }: Tag): boolean => MOST.has(lemma)
const MOST = new Set(['معظم', 'اغلب', 'غالبيه', 'اغلبيه', 'كل', 'جميع', 'كافه', 'بعض', 'عدد'])

/** Act of a noun of saying: the verbal noun of a verb of saying that is no everyday verb, or thanks. */
export function actOf({ lemma, derived }: Tag): Act | null {
  const frame = derived === 'masdar' ? FRAMES.get(lemma) : undefined
  return frame === undefined || frame.light || (frame.weak && frame.act !== 'express') ? null : frame.act
}

export const isOneOf = (tag: Tag | undefined, lemmas: readonly string[]): boolean =>
  tag !== undefined && (lemmas.includes(tag.lemma) || lemmas.includes(tag.analysis?.stem ?? ''))
