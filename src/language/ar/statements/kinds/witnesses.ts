import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Cue } from '../cues/cue.ts'
import type { SpeakerPhrase } from '../speakers/speaker.ts'

/** Verbs that tell what somebody saw himself. */
export const isSeeing = ({ document: { tags } }: ReadingContext, { at }: Cue): boolean => SEEING.has(tags[at]!.lemma)
const SEEING = foldedWords('شاهد عاين')

/** «شاهد مراسل الوكالة جنودا»: who is there to tell what he sees. */
export const isWitness = ({ document: { tags } }: ReadingContext, subject: SpeakerPhrase | null): boolean =>
  subject !== null && (WITNESSES.has(tags[subject.first]!.lemma) || WITNESSES.has(tags[subject.first]!.analysis?.stem ?? ''))
const WITNESSES = foldedWords(
  'مراسل مراسلة مراسلو مراسلون مراسلي صحافي صحفي صحافيون صحفيون صحافيو صحفيو مصور مصورة مصورو مصورون شاهد شهود سكان موفد موفدة',
)
