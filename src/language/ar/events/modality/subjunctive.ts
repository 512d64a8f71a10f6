import type { Modality } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { PROMISING } from './ahead.ts'
import { NEARLY, PLANS, POSSIBLE, RULING_OUT } from './modality-cues.ts'

/** «متعهدا بأن يسحب قواته», «طلبت أن ينسحبوا»: what أن at `at`, right before an imperfect, makes of the event that it tells of; undefined where it states. */
export function wishedAt(context: ReadingContext, trigger: Trigger, at: number, first: number): Modality | undefined {
  const { tags } = context.document
  const before = tags[at - 1]?.lemma ?? ''
  const isWish =
    tags[at]!.pos === 'complementizer' &&
    trigger.finite &&
    !PLANS.has(before) &&
    !broughtAbout(context, at, first) &&
    tags[trigger.first]!.analysis?.form?.tense === 'imperfect' &&
    at === trigger.first - 1 &&
    !isReport(context, at) &&
    !hasCome(context, at, first)
  if (!isWish) return undefined
  // كان يفترض أن ينسحب وأن يسلم سلاحه
  const joined = tags[at]!.analysis?.conjunction === 'و' ? joinedTo(context, at, first) : null
  if (joined !== null) return joined
  return PROMISING.get(before) ?? possibleAt(context, at, first) ?? 'demanded'
}

/** «من المحتمل أن ينسحب», «خشية من أن تنهار», «لا يستبعد الوزير أن ينسحبوا»: what may be, or not; null for what is asked. */
function possibleAt({ document: { tags, tokens } }: ReadingContext, at: number, first: number): Modality | null {
  const before = tags[at - 1]?.pos === 'preposition' ? at - 2 : at - 1
  if (before >= first && (POSSIBLE.has(tags[before]!.lemma) || POSSIBLE.has(tags[before]!.analysis?.stem ?? ''))) return 'conditional'
  for (let i = at - 1; i >= Math.max(first, at - BROUGHT) && tokens[i]!.kind !== 'punctuation'; i--) {
    if (tags[i]!.lemma === RULING_OUT) return tags[i - 1]?.pos === 'negation' ? 'conditional' : 'negated'
    if (NEARLY.has(tags[i]!.lemma)) return 'negated'
    // يتوقع مراقبون أن ينسحب
    if (tags[i]!.pos === 'verb' && PLANS.has(tags[i]!.lemma)) return 'planned'
    if (POSSIBLE_VERBS.has(tags[i]!.lemma) && tags[i]!.pos === 'verb') return 'conditional'
    if (tags[i]!.pos === 'verb') return null
  }
  return null
}
const POSSIBLE_VERBS = foldedWords('خشي تخوف خاف أمكن احتمل')

/** What governs the first of two clauses, of which the second opens with وأن at `at`: planned, or as it makes of what may be; null for a wish. */
function joinedTo(context: ReadingContext, at: number, first: number): Modality | null {
  const { tags } = context.document
  for (let i = at - 1; i >= Math.max(first, at - JOINED); i--) {
    if (tags[i]!.pos !== 'complementizer' || tags[i + 1]?.pos !== 'verb') continue
    if (tags[i]!.analysis?.conjunction === 'و') continue
    return PLANS.has(tags[i - 1]?.lemma ?? '') ? 'planned' : possibleAt(context, i, first)
  }
  return null
}
/** Tokens between the two. */
const JOINED = 30

/** «أتاح لها أن تستعيد المدينة», «تمكنوا من أن يفتحوا الطريق», «اضطر إلى أن ينسحب»: in the past, what was made possible or had to be done was done. */
function broughtAbout({ document: { tags } }: ReadingContext, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - BROUGHT); i--) {
    if (tags[i]!.pos !== 'verb') continue
    return BRINGING.has(tags[i]!.lemma) && tags[i]!.analysis?.form?.tense === 'perfect' && tags[i - 1]?.pos !== 'negation'
  }
  return false
}
/** Tokens from such a verb to أن. */
const BROUGHT = 4
const BRINGING = foldedWords('أتاح مكّن تمكن استطاع اضطر أجبر أرغم نجح أفلح لبث')

/** «فروا بعد أن أحرق الجنود منازلهم», «احتجزوهم قبل أن يفرجوا عنهم»: after and before what is told in the past, what أن opens has come. */
function hasCome(context: ReadingContext, at: number, first: number): boolean {
  const { tags } = context.document
  const before = tags[at - 1]?.lemma
  // سبق أن اعتقل, spelt like an imperfect
  if (before === 'بعد' || before === 'سبق') return true
  if (before !== 'قبل') return false
  for (let i = at - 2; i >= first; i--)
    // ما يناهز 200 شخص, الذين يقاتلون: told in passing
    if (tags[i]!.pos === 'verb' && tags[i - 1]?.lemma !== 'ما' && tags[i - 1]?.pos !== 'relative')
      return tags[i]!.analysis?.form?.tense === 'perfect' && (tags[i - 1]?.pos !== 'complementizer' || isReport(context, i - 1))
  return false
}

/** أن after a verb of saying states; elsewhere, before an imperfect, it wishes. */
const isReport = (context: ReadingContext, at: number) => {
  const analysis = context.document.tags[at]!.analysis
  return analysis?.enclitic !== '' || context.document.tokens[at]!.word.light === 'إن'
}
