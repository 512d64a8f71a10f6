import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import type { Tag } from '../tagging.ts'
import { contentAfter } from './contents/content.ts'
import type { Cue } from './cues/cue.ts'
import { type Draft, draftOf } from './draft.ts'
import { anonymityEnd } from './frames.ts'
import { closingMark } from './marked-asides.ts'
import { canSpeak } from './speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from './speakers/speaker.ts'
import { isAddressed } from './subjects/subject-tests.ts'

/** Tokens between a noun of saying and what is said. */
const REACH = 22
/** Tokens of a name between two dashes. */
const NAMED = 6

/** «إعلان الوزير، عبر منصة إكس مساء الأحد، أن»: the comma that closes an aside on where and when; null where something else follows. */
function asideEnd({ document: { tokens, tags } }: ReadingContext, at: number, last: number): number | null {
  // دعوة الرئيس، التي أطلقها أمس، إلى حوار
  const isRelative = tags[at + 1]?.pos === 'relative' && tags[at + 2]?.pos === 'verb' && tags[at + 2]!.analysis?.enclitic !== ''
  if (!/^[،,]$/.test(tokens[at]!.word.surface) || !(isRelative || ASIDES.has(tags[at + 1]?.lemma ?? ''))) return null
  for (let i = isRelative ? at + 3 : at + 2; i <= Math.min(last, at + 12); i++) {
    if (tags[i]!.pos === 'verb') return null
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return i
  }
  return null
}
const ANY = 'اي'

/** «اتهام الوزير للحركة بخرق الهدنة»: the token before the one who is charged, whom ل governs before the charge; `last` where nobody is. */
function beforeCharged({ document: { tags, tokens } }: ReadingContext, at: number, last: number): number {
  let charged = -1
  for (let i = at + 2; i <= Math.min(last, at + REACH); i++) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || tokens[i]!.kind === 'punctuation') break
    if (analysis?.preposition === 'ب' && tokens[i]!.word.folded !== ON_BEHALF && charged !== -1) return charged - 1
    if (analysis?.preposition === 'ل' && pos !== 'preposition') charged = i
  }
  return last
}
const ON_BEHALF = 'باسم'

const ASIDES = new Set(['في', 'عبر', 'خلال', 'علي', 'قبل', 'بعد', 'يوم', 'امس', 'مساء', 'صباح'])

/** «وفي ظل تعهد الجيش بأن يفتح المعبر، عاد النازحون»: the token before the comma behind which the main clause of a sentence begins, or its last. */
function frontedEnd(
  { document: { tokens, tags, sentences, sentenceOf, quoteOf } }: ReadingContext,
  noun: number,
  from: number,
  last: number,
): number {
  const { first } = sentences[sentenceOf[noun]!]!
  if (tags[first]!.pos !== 'preposition') return last
  for (let i = first; i < noun; i++) if (tags[i]!.pos === 'verb' || tokens[i]!.kind === 'punctuation') return last
  for (let i = from; i < last; i++)
    if (
      /^[،,]$/.test(tokens[i]!.word.surface) &&
      quoteOf[i] === -1 &&
      tags[i + 1]!.pos === 'verb' &&
      tags[i + 1]!.analysis?.conjunction === ''
    )
      return i - 1
  return last
}

/** «اتهامات روسية بأن …»: an adjective of origin is not whom the noun charges. */
const isDemonym = ({ document: { tags, tokens }, heads }: ReadingContext, { first, last }: SpeakerPhrase): boolean =>
  first === last && tags[first]!.analysis?.article === false && (tags[first]!.pos === 'adjective' || heads.isDemonym(tokens[first]!.word))

/** توقعات أممية, تأكيدات حكومية: an adjective that tells whose word it is. */
const isOfBody = ({ pos, analysis }: Tag): boolean => pos === 'adjective' && analysis?.article === false && OF_BODIES.has(analysis.stem)
const OF_BODIES = foldedWords(
  'أممي أممية حكومي حكومية رسمي رسمية عسكري عسكرية أمني أمنية طبي طبية حقوقي حقوقية رئاسي رئاسية برلماني برلمانية',
)

/** «إعلان الوزارة وقف …», «تحذير المنظمة من …», «اتهامات واشنطن لطهران بـ…», «تأكيد الوزير أن …»: a noun of saying, its speaker in the genitive, and what is said. */
export function nominal(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, last: number): Draft | null {
  const { tags, tokens } = context.document
  const { frame } = cue
  const speaker = phraseAt(context, cue.at + 1, frame.act === 'accuse' ? beforeCharged(context, cue.at, last) : last)
  if (speaker === null || speaker.first !== cue.at + 1 || !(canSpeak(context, speaker) || isOfBody(tags[speaker.first]!))) return null
  let audience: SpeakerPhrase | null = null
  for (let i = speaker.last + 1; i <= Math.min(last, cue.at + REACH); ) {
    const { pos, lemma, analysis, derived } = tags[i]!
    if (context.timeAt[i] !== -1) {
      i++
      continue
    }
    // تحذير المبعوث -س ص- من أن
    const dash = /^[-–—]$/.test(tokens[i]!.word.surface) ? (closingMark(context, i, Math.min(last, i + NAMED)) ?? i) : null
    const aside = dash ?? (tokens[i]!.kind === 'punctuation' ? asideEnd(context, i, last) : null)
    if (aside !== null) {
      i = aside + 1
      continue
    }
    // دعوة مسؤول لم يكشف عن اسمه إلى
    const withheld = anonymityEnd(context, pos === 'negation' ? i + 1 : i, last)
    if (withheld !== null) {
      i = withheld + 1
      continue
    }
    if (tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'relative') return null
    if (pos === 'complementizer')
      return frame.that && (frame.act !== 'accuse' || audience !== null || isDemonym(context, speaker))
        ? told(analysis?.enclitic === '' ? i + 1 : i, 'that')
        : null
    // تحذير فرنسا وألمانيا من …
    const other = analysis?.conjunction === 'و' ? phraseAt(context, i, last) : null
    if (other !== null && audience === null && canSpeak(context, other)) {
      i = other.last + 1
      continue
    }
    const attached = pos === 'preposition' ? '' : (analysis?.preposition ?? '')
    const preposition = pos === 'preposition' ? lemma : attached
    if (frame.by?.includes(preposition) && preposition !== 'ل' && (pos !== 'preposition' || analysis?.enclitic === '')) {
      const clause = pos === 'preposition' && tags[i + 1]?.pos === 'complementizer' ? i + 2 : null
      // اتهام الجيش بأنه …: who is charged, where nobody else is told
      if (frame.act === 'accuse' && audience === null) return null
      return clause !== null && frame.that ? told(clause, 'that') : told(frame.fromObject ? (audience?.first ?? i) : i, 'by')
    }
    if (preposition !== '') {
      const phrase = phraseAt(context, attached === '' ? i + 1 : i, last)
      if (phrase === null) return null
      if (preposition === 'ل' && (canSpeak(context, phrase) || isAddressed(context, phrase))) audience ??= phrase
      i = phrase.last + 1
      continue
    }
    // إعلان الحكومة حالة الطوارئ, رفض النقابة أي تأجيل
    const isThing =
      (pos === 'nominal' && derived !== 'participle' && context.names.at[i] === -1 && frame.act !== 'describe') || lemma === ANY
    const isObject = derived === 'masdar' || analysis?.form?.indefiniteAccusative === true || isThing
    return frame.object === true && !frame.person && isObject && analysis?.conjunction !== 'و' ? told(i, 'object') : null
  }
  return null

  function told(first: number, anchor: 'that' | 'by' | 'object'): Draft | null {
    const end = frontedEnd(context, cue.at, first, last)
    const rest = { subject: speaker, person: null, medium: null, audience: null, act: null, relays: false }
    const content = contentAfter(context, { ...rest, anchor, content: first, through: first }, cues, end)
    return content === null ? null : draftOf(cue, content, { speaker, audience, rule: `statement.noun.${anchor}` })
  }
}
