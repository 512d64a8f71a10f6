import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { mayAct } from '../roles/naming.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { IsPlace } from './may-be-place.ts'

/** «في حلب، قصفت …», «وفي ريف إدلب قتل …»: the sentence opens with where all of it happens. */
export function openingPlace(context: ReadingContext, trigger: Trigger, isPlace: IsPlace, onGround: ReadonlySet<EventType>): number | null {
  const { document, names } = context
  const { first } = document.sentences[document.sentenceOf[trigger.first]!]!
  const governed =
    document.tags[first]!.pos === 'preposition' ? document.tags[first]!.lemma : (document.tags[first]!.analysis?.preposition ?? '')
  if (governed !== 'في' && governed !== 'ب') return null
  // في القاهرة، أكد الوزير أن الهدنة …: where it is said
  const isSaid = document.tags.slice(first, trigger.first).some(({ pos, lemma }) => pos === 'complementizer' || ASKS.has(lemma))
  for (let i = first; i < Math.min(first + 5, trigger.first); i++) {
    if (document.tags[i]!.pos === 'verb' || document.tokens[i]!.kind === 'punctuation') return null
    if (isPlace(names.at[i]!))
      return isSaid &&
        ((mayAct(context, names.at[i]!) && !tellsFromThere(context, i, trigger.first)) || !onGround.has(trigger.pattern.frame.type))
        ? null
        : names.at[i]!
  }
  return null
}

/** Verbs that take what is wished without أن: حثت الطرفين على تبادل الأسرى. */
const ASKS = foldedWords('طالب دعا حث ناشد أشاد رحب ندد أدان تعهد وعد هدد حذر استنكر')

/** «في الخرطوم، قال شهود إن …»: who is in a town, and has no power there, tells of what is done in it. */
function tellsFromThere({ document: { tags } }: ReadingContext, from: number, to: number): boolean {
  for (let i = from + 1; i < to && tags[i]!.pos !== 'complementizer'; i++)
    if (tags[i]!.pos === 'nominal' && PRESENT.has(tags[i]!.analysis?.stem ?? '')) return true
  return false
}
const PRESENT = foldedWords(
  'شاهد شاهدان شهود سكان مواطن مواطنون أهال أهالي ناج ناجون مراسل مراسلة مراسلو مراسلون طبيب أطباء مسعف مسعفون صحفي صحفيون',
)
