import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry } from '../gazetteer.ts'
import { FRAMES } from '../statements/frames.ts'
import type { Heads } from './heads.ts'
import { isUnknown } from './name-extent.ts'
import { titleAt } from './titles.ts'

/** Whether the name of a place, a country or a body is part of somebody's name where it stands. */
export function isOfPersonsName(
  document: ArabicDocument,
  heads: Heads,
  at: number,
  skip: number,
  { kind, known, subtype }: GazetteerEntry,
): boolean {
  const { tags, tokens } = document
  const isPlace = kind === 'place' && !heads.isCapital(known)
  if (isPlace && isBearersName(document, heads, at)) return true
  // وزير الداخلية ليوبي بوشكوفسكي: no place that something is for
  if (skip > 0)
    return isPlace && tags[at]!.analysis?.form == null && tokens[at]!.word.folded.startsWith('ل') && isGivenName(document, heads, at)
  if (kind === 'place' && goesOnName(document, heads, at)) return true
  // المتحدثة باسم الوزارة جورجيا ميلوني, زعيم الحركة كيندو زادا
  if ((kind === 'country' || (isPlace && known !== null)) && isGivenName(document, heads, at)) return true
  // العقيد سوني ليغيت, رئيسه ستويان أندوف: no company, no mission
  if (kind === 'organisation' && subtype !== 'media' && (isGivenName(document, heads, at) || endsName(document, heads, at))) return true
  return kind !== 'person' && kind !== 'country' && isFamilyName(document, heads, at)
}

/** «أمينة باري»: right behind a given name, which is no everyday word or behind a verb of saying. */
function isFamilyName({ tokens, tags, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const before = at > 0 && sentenceOf[at - 1] === sentenceOf[at] ? tokens[at - 1]!.word : null
  if (before === null || !heads.isGivenName(before)) return false
  const verb = tags[at - 2]
  return !heads.isCommon(before.folded) || (verb?.pos === 'verb' && FRAMES.has(verb.lemma))
}

/** «منزل جاسم محمد مهدي»: a given name that is a place too, where another name follows and no noun of places goes before. */
function isBearersName({ tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const next = tokens[at + 1]
  if (!heads.isGivenName(tokens[at]!.word) || next === undefined || sentenceOf[at + 1] !== sentenceOf[at]) return false
  if (at > 0 && sentenceOf[at - 1] === sentenceOf[at] && heads.place(tokens[at - 1]!.word) !== null) return false
  return (
    next.kind === 'word' &&
    (heads.isGivenName(next.word) || next.word.analyses.every(({ form, closed }) => form === null && closed === null))
  )
}

/** A name behind a title that is complete, with an unknown word after it. */
const isGivenName = (document: ArabicDocument, heads: Heads, at: number): boolean =>
  document.sentenceOf[at + 1] === document.sentenceOf[at] && isUnknown(document, at + 1, 0) && followsTitle(document, heads, at)

/** «بين البرهان وحميدتي»: joined by و to somebody whose name is nothing else. */
export function isBesidePerson({ tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    sentenceOf[at + 1] === sentenceOf[at] &&
    next.word.folded.startsWith('و') &&
    heads.namesFrom(next.word).some(({ skip, node }) => skip === 1 && node.match?.entry.kind === 'person')
  )
}

/** «وزير الاتصالات بريثفي سوبا غورونغ»: behind an unknown word that stands right behind a complete title, with another such word behind it. */
const goesOnName = (document: ArabicDocument, heads: Heads, at: number): boolean =>
  document.sentenceOf[at + 1] === document.sentenceOf[at] && isUnknown(document, at + 1, 0) && endsName(document, heads, at)

/** Behind an unknown word right behind a complete title: what goes on is the name. */
function endsName(document: ArabicDocument, heads: Heads, at: number): boolean {
  const first = at - 1
  if (first < 1 || document.sentenceOf[first] !== document.sentenceOf[at]) return false
  return isUnknown(document, first, 0) && !document.tags[first]!.analysis?.preposition && followsTitle(document, heads, first)
}

/** Right behind a title with its article or a pronoun. */
function followsTitle(document: ArabicDocument, heads: Heads, at: number): boolean {
  if (at === 0 || document.sentenceOf[at - 1] !== document.sentenceOf[at]) return false
  const { analysis } = document.tags[at - 1]!
  return (analysis?.article === true || (analysis?.enclitic ?? '') !== '') && titleAt(document, heads, at) !== null
}
