import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { EventFrame } from '../../lexicon/event-frames.ts'
import type { NounClass } from '../../lexicon/noun-classes.ts'
import { NUMERALS } from '../../lexicon/numerals.ts'
import type { Tag } from '../../tagging.ts'
import { indefiniteBefore } from '../clause/asyndetic-relative.ts'
import type { ArgumentPhrase, FoundArguments } from '../clause/phrase.ts'
import { takenUp } from './object-pronoun.ts'
import { phraseHasClass } from './phrase-class.ts'
import { isOfClass, patternsOf } from './trigger-words.ts'

const classesOf = (classes: NounClass | readonly NounClass[]): readonly NounClass[] => (typeof classes === 'string' ? [classes] : classes)

/** Whether the arguments are of the classes that a frame asks for. `at`: the first word of its wording. */
export function fits(
  context: ReadingContext,
  { type, needs, without, patient, agent, fresh, beside, through, intransitive, own }: EventFrame,
  found: FoundArguments,
  at: number,
  last = at,
): boolean {
  // الوثيقة التي وقعتها الأطراف: which accord is meant, and no news of it
  const taken = type === 'agreement' ? null : (takenUp(context, at) ?? sufferedBefore(context, at, found))
  // مظاهرة نظمتها الحركة: the noun tells of it
  if (taken !== null && isNamedSo(context.document.tags[taken.first]!, type)) return false
  const carried = carriedSubject(context, at)
  const within = subjectWithin(context, at, last)
  const has = (one: NounClass) =>
    (within !== null && phraseHasClass(context, within, one)) ||
    (carried !== null && phraseHasClass(context, carried, one)) ||
    hasClass(context, found, one) ||
    (taken !== null && phraseHasClass(context, taken, one))
  if (needs !== undefined && !classesOf(needs).every(has)) return false
  if (
    without !== undefined &&
    classesOf(without).some((one) => hasClass(context, found, one) || (within !== null && phraseHasClass(context, within, one)))
  )
    return false
  if (
    through !== undefined &&
    !found.phrases.some(
      (phrase) => through[phrase.preposition] !== undefined && phraseHasClass(context, phrase, through[phrase.preposition]!),
    )
  )
    return false
  if (own !== undefined && !found.phrases.some((phrase) => phrase.preposition === '' && isOwn(context, phrase, own))) return false
  if (intransitive && found.subjectBefore !== null && found.phrases[0]?.preposition === '' && !found.phrases[0].coordinated) return false
  if (beside !== undefined && !found.phrases.some(({ preposition }) => [beside].flat().includes(preposition))) return false
  if (patient === undefined && agent === undefined) return true
  const bare = [
    found.subjectBefore,
    within,
    ...found.phrases.filter(({ preposition, coordinated }) => preposition === '' && !coordinated),
  ].filter((phrase) => phrase !== null)
  // دفعة من الأسرى, عدد من الجنود: of what the part is
  const isOf = (phrase: ArgumentPhrase, wanted: NounClass) => {
    const whole = found.phrases[found.phrases.indexOf(phrase) + 1]
    const parted = whole?.preposition === 'من' && isPart(context, phrase) ? whole : null
    return isHeadedBy(context, phrase, wanted) || (parted !== null && isHeadedBy(context, parted, wanted))
  }
  // شرعت القوات في مغادرة المدينة
  const doer = carried !== null && agent !== undefined && isPlain(context, carried) && isOf(carried, agent) ? carried : bare[0]
  const mayDo = (phrase: ArgumentPhrase, wanted: NounClass) => isOf(phrase, wanted) || (wanted === 'armed' && isForce(context, phrase))
  if (agent !== undefined && (doer === undefined || !mayDo(doer, agent))) return false
  if (fresh && context.document.tags[doer!.first]!.analysis?.article === true) return false
  // what stands before the verb does it, but for a verb that can only be passive there (الأسلحة التي أنزلت في الميناء)
  const isDone =
    found.subjectBefore === null ||
    (isPassiveAlone(context, at) &&
      (isTakenByRelative(context, at) || indefiniteBefore(context, at) !== null || isMarkedPassive(context, at)))
  const done = taken ?? (isDone && within === null ? (bare[1] ?? bare[0]) : bare[1])
  // جرح ثلاثة جنود: nobody is told who did it
  if (agent !== undefined && done === doer) return patient === undefined
  return patient === undefined || (done !== undefined && isOf(done, patient))
}

/** «وضع مسلحون السلاح»: what stands right behind a verb and before the rest of its wording does it; null where nothing does. */
function subjectWithin({ document: { tags, tokens } }: ReadingContext, at: number, last: number): ArgumentPhrase | null {
  if (last < at + 2 || tags[at]!.pos !== 'verb' || tokens[at + 1]!.kind === 'punctuation' || tags[at + 1]!.pos === 'preposition')
    return null
  return { first: at + 1, last: last - 1, preposition: '', coordinated: false }
}

/** «الحوثيون», «البشمركة»: those who fight, by a name without a word for it. */
const isForce = ({ names, mentions }: ReadingContext, { first }: ArgumentPhrase): boolean => {
  const name = names.at[first]!
  return name !== -1 && mentions[name]!.kind === 'group' && mentions[name]!.known !== null
}

/** «سفيرها»: with a pronoun for who does it. */
const isOwn = ({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase, wanted: NounClass): boolean =>
  isOfClass(tags[first]!, wanted) && (tags[first]!.analysis?.enclitic ?? '') !== ''

/** «أسلحة أنزلت في الميناء»: the noun that a passive verb without any phrase of its own is said of. */
const sufferedBefore = (context: ReadingContext, at: number, { phrases, subjectBefore }: FoundArguments): ArgumentPhrase | null => {
  const isAlone = subjectBefore === null && phrases.every(({ preposition }) => preposition !== '')
  return isAlone && isPassiveAlone(context, at) ? indefiniteBefore(context, at) : null
}

/** «تمكنت قافلة من دخول المدينة», «بدأ الرتل مغادرة القاعدة»: the subject of the verb that a verbal noun completes. */
function carriedSubject(context: ReadingContext, at: number): ArgumentPhrase | null {
  const { tags, tokens } = context.document
  if (tags[at]!.derived !== 'masdar') return null
  const last = tags[at - 1]?.pos === 'preposition' ? at - 2 : at - 1
  for (let i = last; i >= Math.max(0, at - CARRIED); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return null
    if (tags[i]!.pos === 'verb')
      return MANAGING.has(tags[i]!.lemma) && i < last && tags[i + 1]!.pos !== 'preposition'
        ? { first: i + 1, last, preposition: '', coordinated: false }
        : null
  }
  return null
}
const CARRIED = 8
/** «تمكنت القوات من إجبار المسلحين على الانسحاب»: another deed stands between. */
const isPlain = ({ document: { tags } }: ReadingContext, { first, last }: ArgumentPhrase): boolean => {
  for (let i = first; i <= last; i++) if (tags[i]!.derived === 'masdar') return false
  return true
}
const MANAGING = foldedWords('تمكن نجح استطاع بدأ باشر أكمل استكمل أتم واصل شرع عاود أنهى')

const isNamedSo = (tag: Tag, type: EventType): boolean =>
  patternsOf(tag).some(({ frame, rest }) => rest.length === 0 && frame.needs === undefined && !frame.opens && frame.type === type)
const isTakenByRelative = ({ document: { tags } }: ReadingContext, at: number): boolean => tags[at - 1]?.pos === 'relative'
const isMarkedPassive = ({ document: { tags } }: ReadingContext, at: number): boolean => tags[at]!.analysis?.form?.passive === 'yes'

/** Not active by its form, as written or as it stands. */
const isPassiveAlone = ({ document: { tags } }: ReadingContext, at: number): boolean => {
  const form = tags[at]!.analysis?.form ?? null
  return form !== null && (form.passive === 'yes' || (form.passive === 'ambiguous' && form.pos === 'verb' && form.tense === 'perfect'))
}

const PART_NOUNS = foldedWords('دفعة دفعات عدد عشرات مئات آلاف مجموعة بعض عديد مزيد بقية معظم أول آخر ثاني')
/** ثمانية من المسلحين */
const UNITS = foldedWords(
  NUMERALS.filter(([, { slot }]) => slot !== 'teen-head')
    .map(([form]) => form)
    .join(' '),
)
const isPart = ({ document: { tags, tokens } }: ReadingContext, { first, last }: ArgumentPhrase): boolean =>
  tokens[last]!.kind === 'number' ||
  (first === last && UNITS.has(tags[last]!.analysis?.stem ?? '')) ||
  [first, first + 1].some((i) => i <= last && PART_NOUNS.has(tags[i]!.analysis?.stem.replace(/ا$/, '') ?? tags[i]!.lemma))

/** As `phraseHasClass`, of the head: a title (رئيس أركان الجيش) is no army. */
const isHeadedBy = (context: ReadingContext, phrase: ArgumentPhrase, wanted: NounClass): boolean =>
  // وصول قافلة مساعدات: a verbal noun is no thing of the class that it is done with
  (context.document.tags[phrase.first]!.derived !== 'masdar' || isOfClass(context.document.tags[phrase.first]!, wanted)) &&
  phraseHasClass(context, phrase, wanted, context.nameTokens.isTitle(phrase.first) ? 0 : 3)

const hasClass = (context: ReadingContext, found: FoundArguments, wanted: NounClass): boolean =>
  found.phrases.some((phrase) => phraseHasClass(context, phrase, wanted)) ||
  (found.subjectBefore !== null && phraseHasClass(context, found.subjectBefore, wanted))
