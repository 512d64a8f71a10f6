import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Cue } from '../cues/cue.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { isQuantifier } from '../speakers/quantifiers.ts'
import { isDocument } from '../speakers/sources.ts'
import type { SpeakerPhrase } from '../speakers/speaker.ts'

/** A participle of circumstance and a verb in the plural have their subject before them. */
export function dropsSubject(context: ReadingContext, cue: Cue): boolean {
  const { tags } = context.document
  const previous = tags[cue.first - 1]
  // أنه دعا, لكنها تطالب: the pronoun is the subject
  if (
    previous !== undefined &&
    cue.at > 0 &&
    (previous.pos === 'complementizer' || previous.pos === 'conjunction') &&
    (previous.analysis?.enclitic ?? '') !== ''
  )
    return true
  return cue.kind === 'participle' || ['p', 'd'].includes(tags[cue.at]!.analysis?.form?.number ?? '')
}

/** A verb agrees in gender with the subject right after it. */
export function disagrees(context: ReadingContext, cue: Cue, phrase: SpeakerPhrase): boolean {
  const verb = context.document.tags[cue.at]!.analysis?.form
  const noun = context.document.tags[phrase.first]!.analysis?.form
  if (verb?.pos !== 'verb' || verb.gender === null) return false
  // دعا واشنطن إلى: towns are feminine
  if (phrase.name !== null && context.mentions[phrase.name]!.kind === 'place') return verb.gender === 'm' && phrase.first - cue.at <= 2
  // دعا رواندا إلى: so are countries but few
  if (phrase.name !== null && context.mentions[phrase.name]!.kind === 'country' && phrase.first - cue.at <= 2) {
    const { folded } = context.document.tokens[phrase.first]!.word
    if (FEMININE.test(folded)) return verb.gender === 'm'
    if (MASCULINE.has(folded)) return verb.gender === 'f'
  }
  // ترى بعض الدول: those who are counted agree
  if (
    noun === undefined ||
    noun === null ||
    noun.pos === 'verb' ||
    isQuantifier(context, phrase.first) ||
    ALL.has(context.document.tags[phrase.first]!.lemma)
  )
    return false
  if (phrase.name !== null && context.mentions[phrase.name]!.kind === 'person') return false
  return noun.number === 's' && noun.gender !== null && noun.gender !== verb.gender && phrase.first - cue.at <= 2
}

const FEMININE = /(?:.[اه]|^(?:مصر|قطر|ايران|باكستان|الصين|الهند|اليابان|تونس|الجزائر|الكويت|البحرين))$/u
const MASCULINE = foldedWords('لبنان العراق السودان اليمن الأردن المغرب')

/** «دعا الطرفين إلى …»: the ending of the dual and the sound plural that no subject has. */
export function isOblique({ document: { tokens, tags }, names, mentions }: ReadingContext, { first, last }: SpeakerPhrase): boolean {
  const name = names.at[first]!
  if (name !== -1 && mentions[name]!.kind === 'person') return false
  // شاهدا عيان: two, not one in the accusative
  const isDual =
    last > first &&
    tags[first + 1]!.pos === 'nominal' &&
    tokens[first]!.word.analyses.some(({ form }) => form?.number === 'd' && form.case === 'nominative')
  return !isDual && tags[first]!.analysis?.form?.case === 'oblique'
}

/** «الوزير يؤكد عزمه …»: after a subject in front what is his own is no subject. */
function isOwnThing(context: ReadingContext, phrase: SpeakerPhrase, before: SpeakerPhrase | null): boolean {
  const { document, nameTokens } = context
  const { analysis, derived } = document.tags[phrase.first]!
  if ((analysis?.enclitic ?? '') === '') return false
  // أما الجبهة فأعلنت رفضها: nor is a deed of his own, wherever he stands
  return before === null ? derived === 'masdar' && !canSpeak(context, phrase) : derived === 'masdar' || !nameTokens.isTitle(phrase.first)
}

/** «دعا المجتمع الدولي إلى …», «ناشد كل الأطراف», «دعت رعاياها إلى …»: those whom everybody calls upon, or the subject's own people. */
export function isAddressed({ document: { tags, tokens }, nameTokens }: ReadingContext, { first, last }: SpeakerPhrase): boolean {
  const { analysis, lemma } = tags[first]!
  if (analysis?.enclitic) return !nameTokens.isTitle(first)
  // كل من مصر وقطر: they call, not all that there are
  if (ALL.has(lemma)) return tokens[first + 1]?.word.folded !== 'من'
  return WORLD.has(lemma) ? last > first : SIDES.has(lemma) && analysis?.form?.number === 'p' && (analysis.article || last > first)
}
const ALL = new Set(['كل', 'جميع', 'كافه', 'سائر'])
const WORLD = new Set(['مجتمع', 'عالم'])
const SIDES = new Set(['طرف', 'فصيل', 'مواطن', 'ساكن', 'دوله'])

/** «الوزير يؤكد عزمه», «إثيوبيا تعلن هدنة», «فرنسا تعتبر الحركة إرهابية»: right behind its subject a verb governs what is the subject's own, cannot speak or is judged. */
export const isSurelyObject = (context: ReadingContext, cue: Cue, phrase: SpeakerPhrase, before: SpeakerPhrase | null): boolean =>
  isOwnThing(context, phrase, before) ||
  (before !== null && isCounterpart(context, phrase)) ||
  (before !== null &&
    isRightBefore(context, before, cue) &&
    (cue.frame.act === 'describe' || isDeed(context, phrase) || !canSpeak(context, phrase)))

/** «كان المجلس قد أعلن …» too. */
const isRightBefore = ({ document: { tags } }: ReadingContext, { last }: SpeakerPhrase, { first }: Cue): boolean =>
  last + 1 === first || (last + 2 === first && tags[first - 1]!.pos === 'verbal-particle')
/** فوز الرئيس: no woman of that name. */
const isDeed = ({ document: { tags }, names }: ReadingContext, { first }: SpeakerPhrase): boolean =>
  tags[first]!.derived === 'masdar' && names.at[first] === -1

/** «اتهم الجيش نظيره»: who is named by his like, the one before. */
const isCounterpart = ({ document: { tags } }: ReadingContext, { first }: SpeakerPhrase): boolean =>
  COUNTERPARTS.has(tags[first]!.analysis?.stem ?? '') && tags[first]!.analysis!.enclitic !== ''
const COUNTERPARTS = new Set(['نظير', 'نظيرت'])

/** «…، وعرض إرسال فريق»: behind a verb that و joins to what went before, a deed that cannot speak is what is said; the subject went before. */
export const isOwnDeed = (context: ReadingContext, cue: Cue, phrase: SpeakerPhrase): boolean => {
  const { tags } = context.document
  const { first, last, name } = phrase
  return (
    cue.kind === 'verb' &&
    tags[cue.at]!.analysis?.conjunction === 'و' &&
    name === null &&
    first === cue.at + 1 &&
    last > first &&
    tags[first]!.derived === 'masdar' &&
    tags[first]!.analysis?.article === false &&
    !canSpeak(context, phrase) &&
    !isDocument(context, phrase) &&
    tags[last + 1]?.pos !== 'complementizer'
  )
}
