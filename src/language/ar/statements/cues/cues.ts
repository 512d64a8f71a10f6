import type { ReadingContext } from '../../context.ts'
import { lemmaTest } from '../../readings.ts'
import { tagTest } from '../../tag-facts.ts'
import type { Tag } from '../../tagging.ts'
import { beginning } from '../../vocabulary.ts'
import { anonymityEnd, FRAMES, POSTPOSED, POSTPOSED_WITH_VERB } from '../frames.ts'
import { isHeadlineColon, isHeadlineDots } from '../kinds/headlines.ts'
import { isCount, paperInFront } from '../kinds/papers-in-front.ts'
import { UTTERED, utteredFrame } from '../kinds/uttered.ts'
import { type Cue, cueOf } from './cue.ts'
import { isLedTo, isSayingNoun } from './cue-masdar.ts'
import { ARRIVING, isPostposedVerb, isWorded, postposedCue, wordedCue } from './cue-postposed.ts'
import { resumes } from './cue-resumption.ts'
import { verbCue } from './cue-verb.ts'
import { isCircumstantial } from './participles.ts'

/** Every cue of the article in reading order. */
export function findCues(context: ReadingContext): readonly Cue[] {
  const { document } = context
  const out: Cue[] = []
  for (const sentence of document.sentences)
    for (let at = sentence.first; at <= sentence.last; at++) {
      const cue = cueAt(context, at, sentence.first, sentence.last)
      if (cue !== null) out.push(cue)
    }
  return out
}

/** Whether any reading of a word reports or opens a phrase that does; most have none. */
const REPORTS = beginning(({ folded }, readings) => {
  if (isWorded(folded)) return true
  for (let i = 0; i < readings.count; i++) if (mayReport(readings, i)) return true
  return false
})
const isReporting = (lemma: string): boolean =>
  lemma === 'علي' ||
  lemma === ACCUSED ||
  UTTERED.has(lemma) ||
  FRAMES.has(lemma) ||
  ARRIVING.has(lemma) ||
  POSTPOSED.has(lemma) ||
  POSTPOSED_WITH_VERB.has(lemma)

const mayReport = lemmaTest(isReporting)

/** Whether a word as it is read does so. */
const reports = tagTest(({ lemma }) => isReporting(lemma))

function cueAt(context: ReadingContext, at: number, first: number, last: number): Cue | null {
  const { document, names } = context
  const tag = document.tags[at]!
  const { kind, word } = document.tokens[at]!
  if (kind === 'punctuation') {
    const isHeadline = word.surface === ':' ? isHeadlineColon(context, at, first) : isHeadlineDots(context, at, first)
    return isHeadline ? cueOf('headline', at) : null
  }
  if (at === first && opensCount(context, at, last)) return cueOf('counted', at)
  if (kind !== 'word' || (document.begins[at]! & REPORTS) === 0 || names.at[at] !== -1) return null
  const worded = wordedCue(context, at, first, last)
  if (worded !== null || !reports(tag)) return worded
  const postposed = postposedCue(context, at, last)
  if (postposed !== null || isPostposedVerb(context, at, first)) return postposed
  return sayingCue(context, at, first, last)
}

/** A verb of saying, or a verbal noun or participle of one. */
function sayingCue(context: ReadingContext, at: number, first: number, last: number): Cue | null {
  const tag = context.document.tags[at]!
  const frame = FRAMES.get(tag.lemma)
  if (isByHisWord(tag)) return cueOf('participle', at, at, frame)
  if (resumes(context, at, first)) return cueOf('resumed', at, at, frame)
  if (tag.pos === 'verb') return anonymityEnd(context, at, last) === null ? verbCue(context, at, first, last) : null
  if (isLedTo(context, at, first)) return cueOf('led', at, at, frame)
  const uttered = utteredFrame(context, at, last)
  if (uttered !== undefined) return cueOf('uttered', at, at, uttered)
  if (isSayingNoun(context, at, first)) return cueOf('noun', at, at, frame)
  if (isAccusing(context, at, last)) return cueOf('participle', at, at, FRAMES.get('اتهم'))
  const isParticiple =
    frame !== undefined && tag.derived === 'participle' && isCircumstantial(context, at) && !isAble(tag) && !isLoaded(context, at)
  return isParticiple && anonymityEnd(context, at, last) === null ? cueOf('participle', at, at, frame) : null
}

/** «رفض ذلك بقوله: …»: with what words. */
const isByHisWord = ({ lemma, derived, analysis }: Tag): boolean =>
  lemma === 'قال' && derived === 'masdar' && analysis?.preposition === 'ب' && analysis.enclitic !== ''

/** قادرة: able, not one who estimates; ملحة: urgent; كاذبا: untrue. */
const isAble = ({ analysis }: Tag): boolean => ABLE.has(analysis?.stem ?? '')
const ABLE = new Set(['قادر', 'قادره', 'ملح', 'ملحه', 'كاذب', 'كاذبا', 'كاذبه'])

/** «نفى ذلك متهما الجيش بالمماطلة»: spelt like the accused, before a definite noun and what that is charged with. */
function isAccusing({ document: { tags, tokens }, names }: ReadingContext, at: number, last: number): boolean {
  const { lemma, analysis } = tags[at]!
  const next = tags[at + 1]
  if (lemma !== ACCUSED || analysis?.article !== false || analysis.preposition !== '' || analysis.enclitic !== '' || at + 2 > last)
    return false
  if (next?.pos !== 'nominal' || next.analysis?.preposition || (next.analysis?.article !== true && names.at[at + 1] === -1)) return false
  // امرأة متهمة, رجلا متهما: one who is
  const before = tags[at - 1]
  if (
    before?.pos === 'nominal' &&
    names.at[at - 1] === -1 &&
    before.analysis?.article === false &&
    before.analysis.enclitic === '' &&
    tags[at - 2]?.pos !== 'nominal'
  )
    return false
  for (let i = at + 2; i <= Math.min(last, at + CHARGED); i++) {
    if (tags[i]!.analysis?.preposition === 'ب') return true
    if (tokens[i]!.kind === 'punctuation' && !/^[«“"]$/.test(tokens[i]!.word.surface)) return tokens[i - 1]?.word.folded === 'ب'
    if (tags[i]!.pos === 'verb') return false
  }
  return false
}
const ACCUSED = 'متهم'
/** Tokens from the one accused to the charge. */
const CHARGED = 8

/** محملا بالأسلحة: loaded with, not one who blames. */
const isLoaded = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  tags[at]!.lemma === 'حمل' && tags[at + 1]?.analysis?.preposition === 'ب'

/** «وفي حصيلة أوردها المرصد، قتل …»: a count with which a sentence begins; not where somebody else says what follows. */
function opensCount(context: ReadingContext, at: number, last: number): boolean {
  const { tags } = context.document
  if (tags[at]!.lemma !== 'في') return false
  const front = paperInFront(context, at, last, (noun) => isCount(context, noun))
  const next = front === null ? undefined : tags[front.comma + 1]
  return next !== undefined && !(next.pos === 'verb' && FRAMES.has(next.lemma))
}
