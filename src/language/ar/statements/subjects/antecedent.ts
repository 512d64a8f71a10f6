import type { ReadingContext } from '../../context.ts'
import type { Cue } from '../cues/cue.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'

/** «قيادة الشرطة التي قالت إن», «المتحدث باسمها س، الذي أكد»: whom the relative right before a verb of saying takes up. */
export function antecedentOf(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags, tokens } = context.document
  // التي كانت قد قالت
  let relative = cue.first - 1
  while (relative > first && (tags[relative]!.pos === 'verbal-particle' || tags[relative]!.lemma === 'كان')) relative--
  const gender = RELATIVES.get(tokens[relative]?.word.folded ?? '')
  if (gender === undefined || relative <= first || tags[cue.at]!.analysis?.enclitic !== '') return null
  if (hasOwnSubject(context, cue, gender)) return null
  const end = /^[،,»”")]$/.test(tokens[relative - 1]!.word.surface) ? relative - 2 : relative - 1
  for (let i = Math.max(first, end - ANTECEDENT); i <= end; i++) {
    const { pos, analysis } = tags[i]!
    if (
      (pos !== 'nominal' && context.names.at[i] === -1) ||
      (context.names.at[i] !== -1 && context.names.at[i] === context.names.at[i - 1])
    )
      continue
    const phrase = phraseAt(context, i, end)
    if (phrase === null || phrase.last < end || !canSpeak(context, phrase)) continue
    const own = analysis?.form?.gender ?? null
    // قرار القمة في نواكشوط الذي دعا: towns are feminine
    if (gender === 'm' && phrase.name !== null && context.mentions[phrase.name]!.kind === 'place') continue
    const isPerson = phrase.name !== null && context.mentions[phrase.name]!.kind === 'person'
    if (own === null || own === gender || isPerson || (gender === 'f' && analysis?.form?.number === 'p')) return phrase
  }
  return null
}
/** «قطر، التي دعا رئيس وزرائها الطرفين», «الحركة التي قال قائدها»: right behind the verb stands one whose title has the pronoun that takes up the antecedent. */
function hasOwnSubject(context: ReadingContext, cue: Cue, gender: 'm' | 'f'): boolean {
  const { tags, tokens, sentences, sentenceOf } = context.document
  // البعثة التي طالب المجلس برحيلها
  const form = tags[cue.at]!.analysis?.form
  const isResumed = tags[cue.at + 1]?.pos === 'preposition' && tags[cue.at + 1]!.analysis?.enclitic !== ''
  if (cue.kind === 'verb' && !isResumed && gender === 'f' && form?.pos === 'verb' && form.gender === 'm' && form.number === 's') return true
  const end = Math.min(sentences[sentenceOf[cue.at]!]!.last, cue.at + OWN)
  if (cue.at < end && isOfAnother(context, cue, gender, end)) return true
  const phrase = cue.at < end && context.nameTokens.isTitle(cue.at + 1) ? phraseAt(context, cue.at + 1, end) : null
  // النائب الذي اتهم زعيم حزبه: in the gender of the antecedent it may as well be the object
  const verb = tags[cue.at]!.analysis?.form
  if (phrase === null || (gender === 'm' && cue.frame.person === true) || verb?.number !== 's') return false
  // الحركة التي اتهمت قائدها: he is no subject of hers
  if ((tags[phrase.first]!.analysis?.form?.gender ?? verb.gender) !== verb.gender) return false
  for (let i = phrase.first; i <= Math.min(phrase.last, phrase.first + 3); i++) {
    if (context.names.at[i] !== -1 && context.mentions[context.names.at[i]!]!.kind === 'person') return false
    if (tags[i]!.analysis?.enclitic || (context.names.at[i] !== -1 && HAS_PRONOUN.test(tokens[i]!.word.folded))) return true
  }
  return false
}
/**
 * «المبعوث الذي رفضت الحكومة استقباله», «الذي وافق المجلس على تعيينه»: who speaks stands right behind the verb, which agrees with the antecedent no more,
 * or governs by a preposition a noun with its pronoun.
 */
function isOfAnother(context: ReadingContext, cue: Cue, gender: 'm' | 'f', end: number): boolean {
  const { tags } = context.document
  const verb = tags[cue.at]!.analysis?.form
  if (verb?.number !== 's' || verb.gender === null) return false
  const phrase = phraseAt(context, cue.at + 1, end)
  if (phrase === null || phrase.first !== cue.at + 1 || !canSpeak(context, phrase)) return false
  if (verb.gender !== gender) return true
  const [preposition, noun] = [tags[phrase.last + 1], tags[phrase.last + 2]]
  return preposition?.pos === 'preposition' && noun?.pos === 'nominal' && noun.analysis?.enclitic === (gender === 'm' ? 'ه' : 'ها')
}
/** وزير خارجيتها: inside the name of an office the pronoun is part of the word. */
const HAS_PRONOUN = /.{3}(?:ه|ها|هم|هما)$/
/** Tokens of a title with its bearer. */
const OWN = 12
/** Whether a relative right before a verb is its subject: neither the verb nor the preposition behind it has a pronoun that takes it up. */
export function isTakenUpBare(context: ReadingContext, cue: Cue, from: number): boolean {
  const { tags, tokens } = context.document
  const { first, at } = cue
  const next = tags[at + 1]
  const isBound = tags[at]!.analysis?.enclitic !== '' || (next?.pos === 'preposition' && (next.analysis?.enclitic ?? '') !== '')
  const { folded } = tokens[first - 1]?.word ?? { folded: '' }
  const gender = RELATIVES.get(folded)
  if (gender !== undefined && hasOwnSubject(context, cue, gender)) return false
  return first > from && (gender !== undefined || WHICH.has(folded)) && !isBound
}
/** مما يشجع الحركة على الانسحاب. */
const WHICH = new Set(['مما', 'ما'])
/** Tokens of the phrase that a relative takes up. */
const ANTECEDENT = 9
const RELATIVES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['الذي', 'm'],
  ['التي', 'f'],
])
