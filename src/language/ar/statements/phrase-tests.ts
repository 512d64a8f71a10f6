import { isIndefinitePlural as isSomePersons } from '../agreement.ts'
import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { nounPhraseEnd } from '../units.ts'
import type { Cue } from './cues/cue.ts'
import { anonymityEnd } from './frames.ts'
import { canSpeak } from './speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase } from './speakers/speaker.ts'
import { isOthersTitle } from './speakers/speaker-apposition.ts'
import type { Walk } from './walk.ts'

/** «قالت أم لخمسة أطفال»: right after the verb the mother, not the conjunction. */
export const isMother = ({ document: { tokens } }: ReadingContext, at: number, verb: number): boolean =>
  at === verb + 1 && tokens[at]!.word.folded === 'ام'

/** Before «طلب عدم كشف هويته», which may look like a genitive (مسؤول طلب). */
export function beforeWithholding(context: ReadingContext, at: number, limit: number): number {
  for (let i = at + 1; i <= Math.min(limit, at + 4); i++) if (anonymityEnd(context, i, limit) !== null) return i - 1
  return limit
}

/** و joins a second speaker (باكو والسلطات المحلية, مصادر وشهود) rather than a new clause: a name or a definite noun follows, or one who speaks before the clause. */
export function isCoordinate(context: ReadingContext, at: number, limit: number): boolean {
  if (context.names.at[at] !== -1 || context.document.tags[at]!.analysis?.article === true) return true
  const phrase = phraseAt(context, at, limit)
  if (phrase === null || phrase.last >= limit || !canSpeak(context, phrase)) return false
  const { tags } = context.document
  // ومصدران في الشرطة إن: with where they are
  const governed =
    tags[phrase.last + 1]!.pos === 'preposition' ? phrase.last + 2 : tags[phrase.last + 1]!.analysis?.preposition ? phrase.last + 1 : -1
  const end = governed === -1 ? phrase.last : Math.max(nounPhraseEnd(context.document, context.nameTokens, governed, limit), phrase.last)
  const next = tags[end + 1]
  if (next === undefined) return false
  // الجيش وحلفاءه: who is his goes with him, unless a clause of theirs begins (وأنصاره يطالبون)
  if ((context.document.tags[at]!.analysis?.enclitic ?? '') !== '') return next.pos !== 'verb'
  return next.pos === 'complementizer' || next.pos === 'punctuation'
}

/** «ح. ع.، مستشار الرئيس، …»: a title phrase right after a person says who that is. */
export function isApposition(context: ReadingContext, { bare }: Walk, phrase: SpeakerPhrase): boolean {
  const before = bare.at(-1)
  if (before === undefined || before.name === null) return false
  if (context.mentions[before.name]!.kind !== 'person') return isPartOfBody(context, before, phrase)
  // اتهم القيادي س ص حاكم الولاية: one who has his title in front is told by no other without a mark
  if (phrase.first === before.last + 1 && context.nameTokens.isTitle(before.first)) return false
  // اتهم الوزير س «مسؤولين في …» بـ
  if (context.document.quoteOpenedBy.has(phrase.first - 1)) return false
  return context.nameTokens.isTitle(phrase.first) && phrase.first - before.last <= 2
}

/** «اتهمت الحركة الشعبية، جناح س ص، الجيش بـ», «نفت كتائب القسام، الذراع العسكرية لحماس، …»: what a body is or is part of, between two commas. */
function isPartOfBody({ document: { tokens, tags } }: ReadingContext, before: SpeakerPhrase, { first, last }: SpeakerPhrase): boolean {
  const isComma = (at: number) => /^[،,]$/u.test(tokens[at]?.word.surface ?? '')
  if (first !== before.last + 2 || !isComma(first - 1) || !PARTS.has(tags[first]!.lemma)) return false
  // الذراع العسكرية لحركة حماس
  const end = tags[last + 1]?.analysis?.preposition === 'ل' ? last + WHOLE : last
  for (let i = last + 1; i <= end + 1; i++) if (isComma(i)) return true
  return false
}
/** Tokens of the whole that ل names. */
const WHOLE = 5
const PARTS = foldedWords('جناح فصيل فرع ذراع تيار مجموعة تشكيل ائتلاف تحالف تنظيم منظمة أكبر كبرى أبرز أقوى أحد إحدى')

/** «في مؤتمر بالعاصمة طرابلس», «في مدينة غات»: a place right after the noun that says what it is, which a preposition governs. */
export function isPlaceNamed({ document, heads, mentions }: ReadingContext, { first, name }: SpeakerPhrase): boolean {
  const kind = name === null ? null : mentions[name]!.kind
  if ((kind !== 'place' && kind !== 'country') || first === 0 || heads.place(document.tokens[first - 1]!.word) === null) return false
  return document.tags[first - 1]!.analysis?.preposition !== '' || document.tags[first - 2]?.pos === 'preposition'
}

/** «وزير الداخلية البوركيني محمد كونيه»: a given name right after a title phrase goes on with it, whatever word its title ends in. */
export function isBearer(context: ReadingContext, { bare, cue }: Walk, phrase: SpeakerPhrase): boolean {
  const before = bare.at(-1)
  if (before === undefined || before.last + 1 !== phrase.first || !context.nameTokens.isTitle(before.first)) return false
  if (before.name !== null && context.mentions[before.name]!.kind === 'person') return false
  if (before.first === before.last && isSomePersons(context.document.tags[before.first]!)) return false
  // اتهم رئيس البرلمان وزير الدفاع س
  if ((cue.frame.person || cue.frame.fromObject) && isOthersTitle(context, phrase.first)) return false
  return phrase.name === null
    ? context.heads.firstGivenName(context.document.tokens[phrase.first]!.word)?.skip === 0
    : context.mentions[phrase.name]!.kind === 'person'
}

/** Two speakers in a row are subject and addressee, no content; nor is a person, who bears the title before (كبيرا المفاوضين سامي حداد). */
export const canSpeakOnly = ({ mentions }: ReadingContext, cue: Cue, bare: readonly SpeakerPhrase[]): boolean =>
  cue.frame.that === true &&
  bare.length === 2 &&
  bare[1]!.name !== null &&
  (bare[0]!.name !== null || mentions[bare[1]!.name]!.kind === 'person')
