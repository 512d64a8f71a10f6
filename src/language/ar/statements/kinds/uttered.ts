import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { ReportingFrame } from '../../lexicon/reporting.ts'
import { contentAfter } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { FRAMES } from '../frames.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'

/** Verbs by which somebody utters what a noun of saying names (اتهامات وجهتها, مقترح قدمه, دعوة أطلقها, وعد قطعه). */
const UTTERING = foldedWords('وجّه قدّم أطلق أصدر طرح قطع ساق كرّر جدّد رفع')
/** Nouns of saying that are no verbal nouns. */
export const UTTERED: ReadonlyMap<string, ReportingFrame> = new Map([['مقترح', { act: 'propose', by: ['ب'] }]])
const RELATIVES = foldedWords('الذي التي')

/** Tokens from the noun to the verb: an adjective and a relative at most. */
const NEAR = 3
/** Tokens from who utters it to what it says. */
const REACH = 8

/** The frame of a noun that the verb behind it, with its pronoun, has somebody utter; undefined where none does. */
export function utteredFrame(context: ReadingContext, at: number, last: number): ReportingFrame | undefined {
  const { tags } = context.document
  const frame = UTTERED.get(tags[at]!.lemma) ?? (tags[at]!.derived === 'masdar' ? FRAMES.get(tags[at]!.lemma) : undefined)
  const own = frame === undefined || frame.light || frame.weak || frame.by === undefined ? undefined : frame
  return own === undefined || utteringAt(context, at, last) === null ? undefined : own
}

/** Where the verb stands, or null: right behind an indefinite noun, behind a relative where it is definite. */
function utteringAt({ document: { tags, tokens } }: ReadingContext, noun: number, last: number): number | null {
  const definite = tags[noun]!.analysis?.article === true
  if ((tags[noun]!.analysis?.enclitic ?? '') !== '') return null
  for (let i = noun + 1; i <= Math.min(last, noun + NEAR); i++) {
    const before = tags[i - 1]!
    const isVerb = tokens[i]!.word.analyses.some(
      ({ form, enclitic, conjunction }) =>
        form?.pos === 'verb' && form.tense === 'perfect' && enclitic !== '' && conjunction === '' && UTTERING.has(form.foldedLemma),
    )
    if (isVerb) return definite === RELATIVES.has(before.lemma) ? i : null
    if (tags[i]!.pos !== 'adjective' && !RELATIVES.has(tags[i]!.lemma)) return null
  }
  return null
}

/** «مقترحا قدمه الزعيم بحل البرلمان», «الاتهامات التي وجهتها باماكو إلى الجزائر بإيواء مسلحين»: who utters it, and what it says; null where it is not told. */
export function uttered(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, last: number): Draft | null {
  const { tags, tokens } = context.document
  const verb = utteringAt(context, cue.at, last)!
  // وجهتها إليها باماكو
  const from = tags[verb + 1]?.pos === 'preposition' && tags[verb + 1]!.analysis?.enclitic ? verb + 2 : verb + 1
  const speaker = from > last ? null : phraseAt(context, from, last)
  if (speaker === null || speaker.first !== from || !canSpeak(context, speaker)) return null
  let audience: SpeakerPhrase | null = null
  for (let i = speaker.last + 1; i <= Math.min(last, speaker.last + REACH); i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (context.timeAt[i] !== -1) continue
    if (pos === 'verb' || tokens[i]!.kind === 'punctuation') return null
    const preposition = pos === 'preposition' ? lemma : (analysis?.preposition ?? '')
    const told = pos === 'preposition' ? tags[i + 1] : tags[i]
    const isTold = told?.derived === 'masdar' || told?.pos === 'complementizer'
    if (cue.frame.by!.includes(preposition) && isTold) return said(i)
    if (preposition !== 'الي' && preposition !== 'ل') continue
    const phrase = phraseAt(context, pos === 'preposition' ? i + 1 : i, last)
    if (phrase === null) return null
    audience ??= phrase
    i = phrase.last
  }
  return null

  function said(content: number): Draft | null {
    const rest = { subject: speaker, person: null, medium: null, audience: null, act: null, relays: false }
    const found = contentAfter(context, { ...rest, anchor: 'by', content, through: content }, cues, last)
    return found === null ? null : draftOf(cue, found, { speaker, audience, rule: 'statement.noun.uttered' })
  }
}
