import type { ReadingContext } from '../../context.ts'
import { FRAMES, standsBeforeClause } from '../frames.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import { clauseStart } from './clause-start.ts'

/** «… وروسيا تنفي»: joined by و and right before a verb in the singular, which takes up nothing else. */
export function joinedSubject(context: ReadingContext, at: number, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  if (tags[at]?.analysis?.form?.number !== 's') return null
  for (let i = at - 1; i > Math.max(first, at - 6); i--) {
    const { pos, analysis } = tags[i]!
    if (pos !== 'nominal' && pos !== 'adjective') return null
    if (analysis?.conjunction !== 'و') continue
    const phrase = phraseAt(context, i, at - 1)
    const stands =
      phrase !== null &&
      phrase.last === at - 1 &&
      canSpeak(context, phrase) &&
      !isBetween(context, i, first) &&
      (FRAMES.has(tags[at]!.lemma) || !isOneOfPlaces(context, i))
    return stands ? (firstOfJoined(context, i, first) ?? phrase) : null
  }
  return null
}

/** «لكن فرنسا وألمانيا حذرت»: who opens the clause and is joined to the one right before the verb, or null where a clause ends there. */
function firstOfJoined(context: ReadingContext, joined: number, first: number): SpeakerPhrase | null {
  const from = clauseStart(context, joined, first)
  const start = from === first && standsBeforeClause(context.document.tags[from]!) ? from + 1 : from
  // المغرب يعلن تأمين المعبر والجبهة تنسحب
  const opens = from === first || standsBeforeClause(context.document.tags[start - 1]!)
  const phrase = opens && start < joined ? phraseAt(context, start, joined - 1) : null
  return phrase !== null && phrase.last === joined - 1 && canSpeak(context, phrase) ? phrase : null
}

/** «غارات على الحديدة وصنعاء تستهدف»: the second of two places that one preposition governs. */
export function isOneOfPlaces({ document: { tags }, names, mentions }: ReadingContext, at: number): boolean {
  const [own, other] = [names.at[at]!, names.at[at - 1] ?? -1]
  if (own === -1 || other === -1 || own === other) return false
  let opens = at - 1
  while (names.at[opens - 1] === other) opens--
  const isGoverned = tags[opens - 1]?.pos === 'preposition' || (tags[opens]!.analysis?.preposition ?? '') !== ''
  return isGoverned && [own, other].every((name) => PLACES.has(mentions[name]!.kind))
}
const PLACES: ReadonlySet<string> = new Set(['place', 'country', 'facility'])

/** «الحرب بين إيران والعراق قصفت»: what بين governs with the one before. */
function isBetween({ document: { tags } }: ReadingContext, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 6); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'punctuation') return false
    if (tags[i]!.lemma === 'بين') return true
  }
  return false
}
