import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry } from '../gazetteer.ts'
import { foldedWords } from '../letters.ts'
import { type Word, wordTest } from '../vocabulary.ts'
import type { NameDraft } from './draft.ts'
import type { Heads } from './heads.ts'
import { isCredit, isNamedThing, QUOTES } from './licence-agency.ts'
import { isGovernment, isOfNation, isOwnAdjective } from './licence-country.ts'
import { isBesidePerson, isOfPersonsName } from './licence-person.ts'
import {
  inPlace,
  isCalledBy,
  isDateline,
  isGoverned,
  isInPlace,
  isNounOfPlace,
  isPartCalled,
  isSeen,
  isTakenGround,
  standsAlone,
} from './licence-place.ts'
import { speaksAt } from './speech.ts'
import { isWeekday } from './weekdays.ts'

/** بأنه, لأنها: with its hamza that he or she. */
const isThatIt = wordTest(({ light }) => /^[بلك]أنه(?:ا|م|ما|ن)?$/u.test(light))

/**
 * Whether a one-word name of the gazetteers, which may be an everyday word too, is the name where it stands; `last` is the name found before it, `timed`:
 * a time expression stands right behind it.
 */
export function licensed(
  document: ArabicDocument,
  heads: Heads,
  at: number,
  skip: number,
  entry: GazetteerEntry,
  last: NameDraft | null,
  timed: boolean,
): boolean {
  const { tags, tokens } = document
  const { word } = tokens[at]!
  // بأنه is no Baneh
  if (isThatIt(word)) return false
  const before = at > 0 && document.sentenceOf[at - 1] === document.sentenceOf[at] ? tokens[at - 1]!.word : null
  if (isOfPersonsName(document, heads, at, skip, entry)) return false
  // معبد بريا فيهير
  const head = before === null ? null : tags[at - 1]!.analysis
  // موقعا لحماس: what has its ending takes no name
  const isOpen = head?.article === false && head.form?.indefiniteAccusative !== true
  // وفتح الطرق: what is opened follows
  if (skip === 1 && entry.kind === 'group' && isDeedOn(document, at)) return false
  // حي الوادي, ساحة الكرامة: called so, and not the town of that name
  if (skip === 0 && before !== null && isOpen && isPartCalled(heads, before, entry)) return false
  const isNamed = skip > 0 && before !== null && isOpen && isNounOfPlace(heads, before)
  if (isNamed && entry.kind !== 'place' && entry.kind !== 'country') return false
  if (entry.kind === 'country' && skip === 0) {
    if (isOfNation(document, heads, at, entry)) return false
    if (!entry.common) return true
  }
  const everyday = isEveryday(word, heads, skip, entry)
  // short names of agencies are everyday words with clitics (بنا، وال)
  const doubtful =
    (entry.subtype === 'media' && word.folded.length - skip <= 3) || everyday || (skip > 0 && word.analyses[0]!.form !== null)
  // وبباكو: a capital is one with its proclitics too
  if (!doubtful || (!everyday && skip > 0 && heads.isCapital(entry.known) && word.folded.length - skip >= 4)) return true
  if (entry.subtype === 'media' && skip === 0 && isCredit(document, at)) return true
  if (isGovernment(document, heads, at, skip, entry) || isDateline(document, at, entry)) return true
  // العاصمة السودانية: whose capital, not a place so called
  if (before !== null && tags[at - 1]!.analysis?.article === true && heads.isDemonym(word) && skip === 0) return false
  if (isPlace(entry.kind) && last !== null && isPlace(last.kind) && tags[at]!.pos !== 'verb' && isCoordinated(document, at, skip, last))
    return true
  // حماس وفتح: two groups, unless what is opened follows
  const isGroupBefore = entry.kind === 'group' && last?.kind === 'group' && last.known !== null
  const hasObject = tags[at + 1]?.pos === 'nominal' && !tags[at + 1]!.analysis?.preposition
  if (isGroupBefore && !hasObject && isCoordinated(document, at, skip, last)) return true
  return isShownBefore(document, heads, at, skip, entry, before, timed)
}

/** A word that may be a verbal noun, with a noun right behind that may be its object. */
const isDeedOn = ({ tags, tokens, sentenceOf }: ArabicDocument, at: number): boolean => {
  const next = sentenceOf[at + 1] === sentenceOf[at] ? tags[at + 1] : undefined
  return (
    tokens[at]!.word.analyses.some(({ form, conjunction }) => form?.pos === 'masdar' && conjunction === 'و') &&
    next?.pos === 'nominal' &&
    next.analysis?.form?.indefiniteAccusative !== true &&
    next.analysis?.conjunction === '' &&
    next.analysis.preposition === ''
  )
}

/** A word that has an everyday sense beside that of the name. */
const isEveryday = ({ analyses }: Word, heads: Heads, skip: number, { kind, common, known }: GazetteerEntry): boolean =>
  common ||
  (!(kind === 'place' && heads.isCapital(known)) &&
    analyses.some(
      ({ form, stemStart, enclitic, cost }) =>
        form !== null && form.state !== 'construct' && stemStart <= skip + 2 && enclitic === '' && cost < 2.5,
    ))

/** Whether the word before shows that one with an everyday sense is the name. */
function isShownBefore(
  document: ArabicDocument,
  heads: Heads,
  at: number,
  skip: number,
  entry: GazetteerEntry,
  before: Word | null,
  timed: boolean,
): boolean {
  const { tags, tokens } = document
  const { word } = tokens[at]!
  if (entry.kind === 'country') {
    if (isOwnAdjective(document, heads, at, skip, entry)) return true
    return skip === 0 || word.analyses[0]!.form === null || (before !== null && isInPlace(before))
  }
  if (before === null) return entry.kind !== 'person' && entry.kind !== 'place' && !entry.common && entry.subtype !== 'media'
  if (entry.kind === 'person') return heads.title(before) !== null || speaksAt(document, at) || isBesidePerson(document, heads, at)
  if (entry.kind === 'place' || entry.kind === 'facility') {
    if (heads.isCapital(entry.known) && isBesideCapital(before) && standsAlone(document, at)) return true
    if (heads.place(before) !== null || isCalledBy(document, at, skip) || isSeen(document, at, skip)) return true
    if (skip === 0 && (isGoverned(document, at) || (isTakenGround(document, at) && standsAlone(document, at)))) return true
    // وسط تعز: no verb stands there, whatever its letters are
    const mayBeVerb = skip > 0 || /^[وف]?من$/u.test(before.folded)
    // في حلب الأربعاء: when it was, and no genitive, unlike «في دورة العام الماضي»
    const beforeTime = timed && (!entry.common || isWeekday(tokens[at + 1]!.word) || tags[at + 1]!.analysis?.article !== true)
    return (tags[at]!.pos !== 'verb' || !mayBeVerb) && inPlace(document, at, skip) && (beforeTime || standsAlone(document, at))
  }
  // دخل الجيش القاعدة: no name of it
  const isOfBody = skip > 0 || tags[at - 1]!.analysis?.article !== true
  const body = isOfBody ? heads.organisation(before) : null
  if (body !== null && (entry.subtype !== 'media' || body.subtype === 'media')) return true
  if (entry.subtype === 'media') return QUOTES.has(before.surface) && !isNamedThing(document, heads, at - 2)
  // موقعا لحماس
  if (entry.kind === 'group' && tags[at]!.analysis?.preposition === 'ل' && standsAlone(document, at)) return true
  // بـ«القاعدة»: in marks by itself
  if (entry.kind === 'group' && isMarked(document, at)) return true
  // للحوثيين: the article behind ل
  return !entry.common && /ال|^[وف]?لل/u.test(word.folded)
}

/** «الاتصالات مع الرياض»: a capital may stand for its government. */
const isBesideCapital = wordTest(({ folded }) => BESIDE.has(folded))
const BESIDE = foldedWords('مع ومع ضد وضد لدى ولدى عن وعن')

/** A word in quotation marks by itself. */
const isMarked = ({ quotes, quoteOpenedBy }: ArabicDocument, at: number): boolean => {
  const quote = quotes[quoteOpenedBy.get(at - 1) ?? -1]
  return quote?.balanced === true && quote.first === at && quote.last === at
}

const isPlace = (kind: string) => kind === 'country' || kind === 'place'

/** «مصر ولبنان وقطر»: joined by و to the name right before it. */
const isCoordinated = ({ tokens, sentenceOf }: ArabicDocument, at: number, skip: number, last: NameDraft): boolean =>
  skip === 1 && last.last === at - 1 && tokens[at]!.word.folded.startsWith('و') && sentenceOf[at - 1] === sentenceOf[at]
