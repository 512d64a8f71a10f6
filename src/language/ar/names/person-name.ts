import type { ArabicDocument } from '../document.ts'
import { type Core, type NameDraft, personDraft } from './draft.ts'
import type { Heads } from './heads.ts'
import { COMPLETING, familyEnd, isFunctionWord, isUnknown, NAME_PARTICLES, type NameSetting, nameEnd } from './name-extent.ts'
import { beginningWithWaw, isMiddleName, speakerEnd } from './person-extent.ts'
import { isTitledName } from './titled-name.ts'
import type { TitlePhrase } from './titles.ts'

/** Endings of family names of other languages as Arabic writes them. */
const FAMILY_NAME = /(يان|يف|وف|وفا|يفا|سكي|سكايا|تشوك|نكو|شفيلي|ادزه|زاده|وغلو|سون|بيرغ|شتاين|مان|وفيتش|يفيتش|يتش|بور|زادة)$/

/** Reads one core as the beginning of a person's name; `next` where the name begins with the word after it. */
export function namedBy(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  at: number,
  limit: number,
  { core, skip }: Core,
  title: TitlePhrase | null,
  speaks: boolean,
  coordinated: boolean,
): NameDraft | 'next' | null {
  const { tokens } = document
  const given = heads.givenName(core)
  if (!given && (core.startsWith('ال') || !(isUnknown(document, at, skip) || (skip === 0 && isTitledName(document, heads, at)))))
    return null
  // كوراندا جوزيف م.: the name begins with the given name, but where the title is complete (المتحدث زاو مين تون)
  // … or right behind a verb of saying (ذكره جول محمد بيدار)
  const opens = speaks || isComplete(document, taken, at, title)
  if (!given && !opens && at < limit && taken[at + 1] === -1 && !isFunctionWord(document.tags[at + 1]!)) {
    const { word } = tokens[at + 1]!
    if (!word.folded.startsWith('ال') && heads.isGivenName(word)) return 'next'
  }
  const common = heads.isCommon(core)
  let last = nameEnd(document, heads, taken, at, limit)
  if (title !== null || (given && speaks)) last = Math.max(last, speakerEnd(document, heads, taken, at, limit))
  if (given && (!common || last > at || title?.adjacent === true) && (last === at || heads.isGivenName(tokens[last]!.word)))
    last = familyEnd(document, heads, taken, last, limit, settingOf(document, at, last, title, speaks))
  if (given && last === at && title !== null && isMiddleName(document, heads, taken, at + 1, limit))
    last = nameEnd(document, heads, taken, at + 2, limit)
  if (given && last === at && (title !== null || speaks)) last = beginningWithWaw(document, heads, taken, at, limit)
  const words = last - at + 1
  const family = FAMILY_NAME.test(tokens[last]!.word.folded) && core.length >= 3
  // الأطفال جائعون: many, and what they are
  if (title !== null && words === 1 && /(?:ون|ين)$/.test(core) && document.tags[title.at]!.analysis?.form?.number === 'p') return null
  if (title !== null && (words >= 2 || ((given || family || skip === 0) && title.adjacent)) && !(words === 1 && common))
    return personDraft(document, at, last, skip, title, 'name.person.title')
  const titled = heads.title(tokens[at]!.word) !== null && tokens[at + 1]?.word.folded.startsWith('ال') === true
  // جمال مصطفى, and not سلام عادل, روى محمد
  const isOfTwo =
    words >= 2 && document.tags[at]!.pos !== 'verb' && heads.isGivenName(tokens[last]!.word) && !heads.isCommon(tokens[last]!.word.folded)
  if (words >= 2 && !titled && given && (!common || speaks || coordinated || isOfTwo || isCompound(document, at, last)))
    return personDraft(document, at, last, skip, title, 'name.person.given-name')
  // ذكره جول محمد بيدار
  const isSpeaker = !given && speaks && skip === 0 && at < limit && heads.isGivenName(tokens[at + 1]!.word)
  if (words >= 2 && !titled && isSpeaker) return personDraft(document, at, last, skip, title, 'name.person.given-name')
  if (words >= 2 && !titled && family && skip === 0) return personDraft(document, at, last, skip, title, 'name.person.given-name')
  return null
}

/** The title right before is definite, or ends in a name: what follows is no genitive. */
const isComplete = ({ tags }: ArabicDocument, taken: Int32Array, at: number, title: TitlePhrase | null): boolean =>
  title !== null && (tags[at - 1]!.analysis?.article === true || taken[at - 1]! >= 0)

/** A name whose own words say that it is one: عبد, أبو, بن in it, or الدين. */
const isCompound = ({ tokens }: ArabicDocument, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ word }, i) => NAME_PARTICLES.has(word.folded) || COMPLETING.has(tokens[first + i + 1]!.word.folded))

/** After a title a family name is likelier than a sentence's object; right after a verb of another kind the object is as likely. */
function settingOf(document: ArabicDocument, at: number, last: number, title: TitlePhrase | null, speaks: boolean): NameSetting {
  if (title !== null) return last === at ? 'titled' : 'free'
  if (speaks) return 'speaking'
  return at > 0 && document.tags[at - 1]!.pos === 'verb' && document.sentenceOf[at - 1] === document.sentenceOf[at] ? 'after-verb' : 'free'
}
