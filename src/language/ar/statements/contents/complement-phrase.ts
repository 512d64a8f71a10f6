import { OF_SOMEBODY } from '../../agreement.ts'
import type { ReadingContext } from '../../context.ts'
import { tagTest } from '../../tag-facts.ts'
import { nounPhraseEnd } from '../../units.ts'
import { isOneOf, isQuantifying } from '../chosen-object.ts'
import { anonymityEnd } from '../frames.ts'
import { beforeWithholding, canSpeakOnly, isApposition, isBearer, isCoordinate, isMother, isPlaceNamed } from '../phrase-tests.ts'
import { FOR_FEAR } from '../prepositions.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { isIssuing } from '../speakers/sources.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from '../speakers/speaker.ts'
import { isOblique, isOwnDeed, isSurelyObject } from '../subjects/subject-tests.ts'
import { CLAUSE_ENDS, type Step, type Walk } from '../walk.ts'
import { takesBareObject } from './complement-object.ts'

/** At any other word: a bare phrase is kept, with which the content may be reached; what stands in no phrase is passed over. */
export function atPhrase(context: ReadingContext, walk: Walk, at: number): Step {
  const { bare, limit, cue } = walk
  const tag = context.document.tags[at]!
  // من بلدة س، الواقعة على بعد ميلين: where it lies
  if (isLying(tag) && /^[،,]$/.test(context.document.tokens[at - 1]!.word.surface)) return at + 1
  // مارك تونر نائب المتحدث باسم الخارجية: whose spokesman he is
  if (bare.length > 0 && isOnBehalf(tag) && context.nameTokens.isTitle(at - 1))
    return Math.max(nounPhraseEnd(context.document, context.nameTokens, at + 1, limit), Math.min(at + 1, limit)) + 1
  const withheld = bare.length > 0 ? anonymityEnd(context, at, limit) : null
  if (withheld !== null) return withheld + 1
  if ((!PHRASE.has(tag.pos) && !isMother(context, at, cue.at)) || (tag.derived === 'participle' && tag.lemma === 'قال')) return at + 1
  const described = descriptionEnd(context, walk, at)
  if (described !== null) return described + 1
  const joined = (tag.analysis?.conjunction ?? '') !== '' && bare.length > 0
  if (joined && !isCoordinate(context, at, limit)) return CLAUSE_ENDS
  const whole =
    phraseAt(context, at, beforeRequired(context, walk, at, beforeWithholding(context, at, limit))) ??
    (tag.pos === 'demonstrative' || isMother(context, at, cue.at) ? speakerPhrase(context, at, at) : null)
  if (whole === null) return at + 1
  const phrase = cue.frame.person || cue.frame.fromObject ? withOneBearer(context, whole) : whole
  // بالعاصمة طرابلس: the name of the place told by the noun before it
  if (isPlaceNamed(context, phrase)) return phrase.last + 1
  if (joined && isOblique(context, phrase)) walk.oblique = bare.at(-1)!
  if (isBearer(context, walk, phrase)) bare.push(speakerPhrase(context, bare.pop()!.first, phrase.last))
  else if (!joined && !isApposition(context, walk, phrase)) bare.push(phrase)
  const next = Math.max(phrase.last, at) + 1
  return endsInObject(context, walk, phrase, next) ? { anchor: 'object', content: bare.at(-1)!.first } : next
}

/** «اتهم الأمين العام بان كي مون كابيلا بـ»: of two persons in a row the second is whom he accuses. */
function withOneBearer({ names, mentions, document }: ReadingContext, phrase: SpeakerPhrase): SpeakerPhrase {
  for (let i = phrase.first; i < phrase.last; i++) {
    const [one, other] = [names.at[i]!, names.at[i + 1]!]
    if (one !== -1 && other !== -1 && one !== other && mentions[one]!.kind === 'person' && mentions[other]!.kind === 'person')
      return { ...phrase, last: i, end: document.tokens[i]!.end, name: one }
  }
  return phrase
}

/** Last token of what only says more of the phrase before it, or null: «الأطراف كافة», «خشية على سلامته», «المرصد ومقره بريطانيا». */
function descriptionEnd(context: ReadingContext, { bare, limit }: Walk, at: number): number | null {
  const { document, nameTokens } = context
  const { tags } = document
  const tag = tags[at]!
  if (isForFear(tag) || isIssuing(context, at) || (isAllOfThem(tag) && bare.at(-1)?.last === at - 1)) return at
  if (isAttribute(context, bare.at(-1), at)) return at
  // صحيفة «حرييت» اليومية
  const isQuoted = /^[»”")]$/.test(context.document.tokens[at - 1]!.word.surface) && (bare.at(-1)?.last ?? -3) >= at - 2
  if (isQuoted && tag.analysis?.article && (tag.pos === 'adjective' || tag.analysis.form?.pos === 'adjective')) return at
  if (bare.length === 0) return null
  // مجلس القضاء (شمال بغداد) التابع للمحافظة، س ص، تقدم القوات: whose it is, past a bracket
  if (tag.analysis?.article && OF_SOMEBODY.has(tag.analysis.stem)) return Math.max(nounPhraseEnd(document, nameTokens, at + 1, limit), at)
  if ((tag.analysis?.conjunction ?? '') === '' || !isSeat(tag)) return null
  return Math.max(nounPhraseEnd(document, nameTokens, tags[at + 1]?.pos === 'preposition' ? at + 2 : at + 1, limit), at)
}

/** Whether the last bare phrase is the object that is announced, denied …: nothing else is looked for then. */
function endsInObject(context: ReadingContext, { cue, bare, before, wanted }: Walk, phrase: SpeakerPhrase, next: number): boolean {
  const { tags } = context.document
  // the clause that follows is what is said, not the phrase before it (أعلن الوزير محمد كونيه أن)
  if (cue.frame.that && tags[next]?.pos === 'complementizer' && tags[phrase.first]!.derived !== 'masdar') return false
  if (!takesBareObject(context, cue) || bare.length === 0) return false
  const isObject =
    bare.length === 1 &&
    (isSurelyObject(context, cue, bare[0]!, before) ||
      isOwnDeed(context, cue, bare[0]!) ||
      (before !== null && !canSpeak(context, bare[0]!)))
  return bare.length === (isObject ? 1 : wanted) && !canSpeakOnly(context, cue, bare)
}

/** «دبلوماسي مطلع على الملف», «قائد مقرب من الوزير»: an indefinite participle right after an indefinite speaker says more of him. */
function isAttribute({ document: { tags, tokens } }: ReadingContext, before: SpeakerPhrase | undefined, at: number): boolean {
  if (before === undefined || before.last + 1 !== at || before.name !== null) return false
  const isIndefinite = (i: number) => tags[i]!.analysis?.article === false && tags[i]!.analysis.enclitic === ''
  const next = tags[at + 1]
  return (
    isIndefinite(at) &&
    isIndefinite(before.first) &&
    tokens[at]!.word.folded.startsWith('م') &&
    tags[at]!.derived !== 'masdar' &&
    tags[at]!.analysis?.form?.number === tags[before.first]!.analysis?.form?.number &&
    (next?.pos === 'preposition' || (next?.analysis?.preposition ?? '') !== '')
  )
}

/** «حمّلت الحكومة الحركة المسؤولية»: the noun that a verb of blaming asks for goes on with no phrase. */
function beforeRequired({ document: { tags } }: ReadingContext, { cue: { frame } }: Walk, at: number, limit: number): number {
  // تبنى معظم الهجمات: of it the most
  if (frame.requires === undefined || isQuantifying(tags[at]!)) return limit
  for (let i = at + 1; i <= limit; i++) if (isOneOf(tags[i], frame.requires) && tags[i]!.analysis?.article === true) return i - 1
  return limit
}
const isLying = tagTest(({ analysis }) => analysis?.article === true && LYING.has(analysis.stem))
const LYING = new Set(['واقع', 'واقعه', 'كاءن', 'كاءنه', 'ممتد', 'ممتده'])
const isOnBehalf = tagTest(({ lemma, analysis }) => lemma === 'باسم' || (lemma === 'اسم' && analysis?.preposition === 'ب'))
const isSeat = tagTest(({ analysis }) => analysis?.stem === 'مقر' && analysis.enclitic !== '')
const isForFear = tagTest(({ analysis }) => FOR_FEAR.has(analysis?.stem ?? ''))
const ALL_OF_THEM = new Set(['كافه', 'جميعا'])
const isAllOfThem = tagTest(({ analysis }) => ALL_OF_THEM.has(analysis?.stem ?? ''))
const PHRASE = new Set(['nominal', 'adjective', 'number', 'demonstrative', 'particle', 'pronoun', 'latin'])
