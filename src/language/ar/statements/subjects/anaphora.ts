import type { ReadingContext } from '../../context.ts'
import type { Cue } from '../cues/cue.ts'
import { isMedium } from '../frames.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'

/** «تصريحات للرئيس س أكد فيها أن …», «بيان للجبهة قالت فيه إن …»: whose words the pronoun behind the verb takes up. */
export function wordsOf(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  const within = tags[cue.at + 1]
  if (cue.kind !== 'verb' || within?.pos !== 'preposition' || !WITHIN.has(within.lemma) || !within.analysis?.enclitic) return null
  if (tags[cue.at]!.analysis?.conjunction !== '') return null
  for (let i = cue.first - 1; i >= Math.max(first, cue.first - WORDS); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (!isMedium(tags[i]!) && !SPEECHES.has(tags[i]!.analysis?.stem ?? '')) continue
    const phrase = tags[i + 1]!.pos === 'preposition' ? null : phraseAt(context, i + 1, cue.first - 1)
    return phrase !== null && canSpeak(context, phrase) ? phrase : null
  }
  return null
}
/** Tokens between a speech and what is said in it. */
const WORDS = 14
const WITHIN = new Set(['في', 'خلال', 'عبر', 'ب'])
const SPEECHES = new Set(['تصريحات', 'مقابلات', 'كلمات', 'بيانات', 'رسائل'])

/** «إن تاليرا تدرس المقترح لكنها تشترط …»: the pronoun takes up the subject of the clause it is joined to. */
export function pronounSubject(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  const previous = cue.first > first ? tags[cue.first - 1]! : null
  if (previous?.pos !== 'conjunction' || (previous.analysis?.enclitic ?? '') === '') return null
  for (let i = cue.first - 2; i >= first; i--) {
    if (tags[i]!.pos !== 'complementizer') continue
    const phrase = phraseAt(context, i + 1, cue.first - 1)
    if (phrase === null || !canSpeak(context, phrase)) return null
    // أقر الوزير بأن الحركة خطرة، لكنه: he, not she
    const own = tags[phrase.first]!.analysis?.form
    // إن القوات انسحبت لكنه أضاف: nor many
    if (previous.analysis!.enclitic === 'ه' && own?.number === 'p') return null
    const verb = tags[cue.at]!.analysis?.form
    // زعيمها الملا س توفي، لكنها قالت: a name tells no gender, its title does
    const isPerson =
      phrase.name !== null && context.names.at[phrase.first] === phrase.name && context.mentions[phrase.name]!.kind === 'person'
    return !isPerson && own?.number === 's' && verb?.number === 's' && own.gender !== null && own.gender !== verb.gender ? null : phrase
  }
  return null
}

/** «وسبق للحكومة أن أعلنت», «سبق أن أعلنت»: who had done so before, behind ل. */
export function priorSubject(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  if (tags[cue.first - 1]?.pos !== 'complementizer') return null
  for (let i = cue.first - 2; i >= Math.max(first, cue.first - PRIOR); i--) {
    if (tags[i]!.lemma !== BEFORE || tags[i]!.pos !== 'verb') continue
    const phrase = tags[i + 1]!.analysis?.preposition === 'ل' ? phraseAt(context, i + 1, cue.first - 2) : null
    return phrase !== null && canSpeak(context, phrase) ? phrase : null
  }
  return null
}
const BEFORE = 'سبق'
/** Tokens from that to the verb. */
const PRIOR = 10
