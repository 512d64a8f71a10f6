import type { Candidates } from '../candidates.ts'
import type { ArabicDocument } from '../document.ts'
import type { Features } from '../paradigms/features.ts'
import { hasPronoun, Kind, type Readings, readingFeatures, readingForm, readingProclitics } from '../readings.ts'
import { tagTest } from '../tag-facts.ts'
import { beginning, type Word, wordTest } from '../vocabulary.ts'
import { CALLED } from './bynames.ts'
import { type Core, coresOf, type NameDraft, personDraft } from './draft.ts'
import { type Heads, Opens } from './heads.ts'
import { initialedAt, isInitial } from './initials.ts'
import { COMPLETING, familyEnd, isFunctionWord, isUnknown, NAME_PARTICLES, type NameSetting, nameEnd, UNKNOWN } from './name-extent.ts'
import { isGovernedByB, speaksAt } from './speech.ts'
import { nationalityAt, type TitlePhrase, titleAt } from './titles.ts'

/** Endings of family names of other languages as Arabic writes them. */
const FAMILY_NAME = /(يان|يف|وف|وفا|يفا|سكي|سكايا|تشوك|نكو|شفيلي|ادزه|زاده|وغلو|سون|بيرغ|شتاين|مان|وفيتش|يفيتش|يتش|بور|زادة)$/

/**
 * Persons the gazetteers do not know: a name after a title phrase (وزير الدفاع ف، المتحدث باسم س ف), a given name followed by a family name,
 * or two unknown words of which the second ends like a family name.
 */
export function findPersons(document: ArabicDocument, heads: Heads, taken: Int32Array, known: readonly NameDraft[]): NameDraft[] {
  const { tokens, begins, sentences } = document
  const personEnds = new Set(known.filter(({ kind }) => kind === 'person').map(({ last }) => last))
  const out: NameDraft[] = []
  for (const sentence of sentences)
    for (let i = sentence.first; i <= sentence.last; ) {
      if (taken[i] !== -1 || (begins[i]! & PERSON) === 0 || tokens[i]!.kind !== 'word') {
        i++
        continue
      }
      const found = personAt(document, heads, taken, i, sentence.last, personEnds)
      if (found === null) i++
      else {
        out.push(found)
        personEnds.add(found.last)
        i = found.last + 1
      }
    }
  return out
}

/** Words with which a person's name may begin: unknown ones, given names, أبو and what else is read as a name. */
const PERSON =
  UNKNOWN |
  Opens.givenName |
  beginning((word, readings, tags) => word.kind === 'word' && (mayBeKunya(word) || isInitial(word) || mayBeName(readings, tags)))

function personAt(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  at: number,
  limit: number,
  personEnds: ReadonlySet<number>,
): NameDraft | null {
  const { tokens, tags } = document
  const word = tokens[at]!.word
  // لإنشاد, روحيًا, بمنطقتي س
  if (/^[لبك]إ/.test(word.light) || word.surface.includes(TANWIN) || (at > 0 && heads.place(tokens[at - 1]!.word)?.dual === true))
    return null
  // اتهم الوسيط بالمحاباة: what he is accused of, though no table has the word
  if (isGovernedByB(document, at)) return null
  const kunya = mayBeKunya(word) ? kunyaAt(document, heads, taken, at, limit) : null
  if (kunya !== null) return kunya
  const initialed = initialedAt(document, heads, taken, at, limit)
  if (initialed !== null) return initialed
  const firstGiven = heads.firstGivenName(word)
  if (firstGiven === null) {
    if (!isUnknown(document, at, 0) && !isTitledName(document, heads, at)) return null
    if (HAS_PRONOUN.test(word.folded)) return null
  } else if (isInflected(document, at, firstGiven.skip)) return null
  const speaks = speaksAt(document, at)
  // كتائب عبد القادر الحسيني
  if (at > 0 && document.sentenceOf[at - 1] === document.sentenceOf[at] && heads.isBanner(document, at - 1)) return null
  // الأمين العام
  if (at < limit && heads.title(word) !== null && GENERAL.has(tokens[at + 1]!.word.folded)) return null
  if (NOT_NAMES.has(word.folded) || (isFunctionWord(tags[at]!) && !isAli(document, heads, at, speaks))) return null
  // المتحدث باسم الجبهة, المعروف باسم أبو البراء: in or by the name of, not Basim
  if (word.folded === 'باسم' && at > 0 && (heads.title(tokens[at - 1]!.word) !== null || isCalled(document, at - 1))) return null
  const coordinated = isCoordinated(document, at, personEnds)
  // وكلارنس سيدورف: the word as a whole is unknown, and so is what follows the conjunction
  if (firstGiven === null && coordinated) {
    const last = nameEnd(document, heads, taken, at, limit)
    return personDraft(document, at, last, 1, null, 'name.person.coordinated')
  }
  const title = coordinated ? null : (titleAt(document, heads, at) ?? nationalityAt(document, heads, at))
  for (const one of firstGiven === null ? coresOf(word) : [firstGiven]) {
    const found = namedBy(document, heads, taken, at, limit, one, title, speaks, coordinated)
    if (found === 'next') return null
    if (found !== null) return found
  }
  return null
}

/** Reads one core as the beginning of a person's name; `next` where the name begins with the word after it. */
function namedBy(
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
  if (words >= 2 && !titled && given && (!common || speaks || coordinated || isCompound(document, at, last)))
    return personDraft(document, at, last, skip, title, 'name.person.given-name')
  // ذكره جول محمد بيدار
  const isSpeaker = !given && speaks && skip === 0 && at < limit && heads.isGivenName(tokens[at + 1]!.word)
  if (words >= 2 && !titled && isSpeaker) return personDraft(document, at, last, skip, title, 'name.person.given-name')
  if (words >= 2 && !titled && family && skip === 0) return personDraft(document, at, last, skip, title, 'name.person.given-name')
  return null
}

/** «الوزير جان ويليبيرو ساكو»: behind a given name a word that is none even without its و, with another such word behind it, begins with that letter. */
function beginningWithWaw(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): number {
  const { tokens, tags, sentenceOf } = document
  const next = at + 1
  if (next >= limit || taken[next] !== -1 || taken[next + 1] !== -1 || sentenceOf[next + 1] !== sentenceOf[at]) return at
  const { folded, kind } = tokens[next]!.word
  if (kind !== 'word' || !folded.startsWith('و') || tags[next]!.analysis?.form != null || heads.givenName(folded.slice(1))) return at
  return isUnknown(document, next + 1, 0) && !tokens[next + 1]!.word.folded.startsWith('ال')
    ? nameEnd(document, heads, taken, next, limit)
    : at
}

/** «القائد محمد نظام جعفر»: a noun between two given names that says nothing of how their bearers stand to each other. */
function isMiddleName({ tokens, tags }: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): boolean {
  if (at >= limit || taken[at] !== -1 || taken[at + 1] !== -1) return false
  const { pos, analysis } = tags[at]!
  return (
    pos === 'nominal' &&
    analysis?.article === false &&
    analysis.enclitic === '' &&
    analysis.preposition === '' &&
    analysis.conjunction === '' &&
    heads.title(tokens[at]!.word) === null &&
    !KIN.has(tags[at]!.lemma) &&
    heads.givenName(tokens[at + 1]!.word.folded)
  )
}
const KIN = new Set('شقيق نجل ابن والد زوج عم خال صهر حفيد صديق مساعد نائب شريك سلف خلف وريث مقتل لقاء ضد حليف رفيق'.split(' '))

/** «العميد ناو بو», «المتحدث باسم الجبهة بينا ديارا»: read as a name though it has other readings, right behind a title that is complete. */
function isTitledName(document: ArabicDocument, heads: Heads, at: number): boolean {
  const { tags, tokens, sentenceOf } = document
  if (
    !(isName(tags[at]!) || isStray(tags[at]!)) ||
    at === 0 ||
    sentenceOf[at - 1] !== sentenceOf[at] ||
    tokens[at]!.word.folded.startsWith('ال')
  )
    return false
  const { analysis } = tags[at - 1]!
  if (analysis?.article === true && heads.title(tokens[at - 1]!.word) !== null) return true
  return (
    (analysis?.article === true || (analysis?.enclitic ?? '') !== '') &&
    isUnknown(document, at + 1, 0) &&
    titleAt(document, heads, at) !== null
  )
}

/** Whether one of its tags is a name or a stray verb. */
function mayBeName(readings: Readings, tags: Candidates): boolean {
  for (let i = 0; i < tags.count; i++) {
    const reading = tags.readings[i]!
    if (readingForm(readings, reading) === Kind.name) return true
    const features = tags.poses[i] === 'verb' ? readingFeatures(readings, reading) : null
    if (features === null || hasPronoun(readings, reading) || readingProclitics(readings, reading).conjunction !== '') continue
    if (isForManyOrTwo(features)) return true
  }
  return false
}
const isForManyOrTwo = ({ number, gender }: Pick<Features, 'number' | 'gender'>): boolean =>
  number === 'd' || (number === 'p' && gender === 'f')
const isName = tagTest(({ analysis }) => analysis?.name === true)
/** A verb for two, or for many women, which no title for one man has behind it: سيسا دوكوري. */
const isStray = tagTest(
  ({ pos, analysis }) =>
    pos === 'verb' && analysis?.conjunction === '' && analysis.enclitic === '' && analysis.form !== null && isForManyOrTwo(analysis.form),
)

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

/** «سمير جابر وكلارنس سيدورف»: joined by و to a person's name, a mark between or none. */
function isCoordinated({ tokens, sentenceOf }: ArabicDocument, at: number, personEnds: ReadonlySet<number>): boolean {
  const before = tokens[at - 1]?.word.surface === '،' ? at - 2 : at - 1
  return (
    tokens[at]!.word.folded.startsWith('و') &&
    tokens[at]!.word.folded.length >= 4 &&
    personEnds.has(before) &&
    sentenceOf[before] === sentenceOf[at]
  )
}

/** «بيان» is no Yan with بـ, «فوزه» no Fawza: a word of the lexicon with clitics of its own. */
const isInflected = ({ tokens, tags }: ArabicDocument, at: number, skip: number): boolean => {
  const { analysis } = tags[at]!
  const { light, analyses } = tokens[at]!.word
  if (SPELT_WITH_HEH.has(light)) return false
  if (light.endsWith('ه') && analyses.some(({ form, enclitic }) => form !== null && enclitic === 'ه')) return true
  return analysis?.form != null && ((skip > 0 && analysis.stemStart < skip) || analysis.enclitic !== '')
}

/** Given names that end like a noun with its pronoun. */
const SPELT_WITH_HEH = new Set(['عبده', 'طه', 'حمده'])

/** «الدكتور علي جمعة», «قال علي إن»: spelt like على where it cannot be it. */
const isAli = ({ tokens }: ArabicDocument, heads: Heads, at: number, speaks: boolean): boolean =>
  tokens[at]!.word.light === 'علي' && (speaks || (at > 0 && heads.title(tokens[at - 1]!.word) !== null))

/** أبو بكر, أم أحمد: a name that begins with whose father or mother its bearer is; after the noun of a place (معبر أبو علي) it names that. */
function kunyaAt(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): NameDraft | null {
  const { tokens, sentenceOf } = document
  const word = tokens[at]!.word
  const core = kunyaOf(word)
  const before = at > 0 && sentenceOf[at - 1] === sentenceOf[at] ? tokens[at - 1]!.word : null
  if (
    core === undefined ||
    at >= limit ||
    taken[at + 1] !== -1 ||
    !(heads.isGivenName(tokens[at + 1]!.word) || isBynamed(document, heads, at)) ||
    (before !== null && heads.place(before) !== null)
  )
    return null
  return personDraft(
    document,
    at,
    nisbaEnd(document, taken, Math.max(at + 1, nameEnd(document, heads, taken, at, limit)), limit),
    core.skip,
    titleAt(document, heads, at),
    'name.person.kunya',
  )
}
/** «الملقب بـ"أبو قتادة"», «أبو البراء الصحراوي»: somebody is said to be called so, or a nisba follows, whatever the word between. */
function isBynamed(document: ArabicDocument, heads: Heads, at: number): boolean {
  const { tokens, tags } = document
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (isCalled(document, i)) return true
  const next = tags[at + 1]!
  const last = tokens[at + 2]?.word.folded ?? ''
  return (
    next.pos === 'nominal' &&
    next.analysis?.enclitic === '' &&
    (heads.title(tokens[at - 1]?.word ?? tokens[at]!.word) !== null ||
      (last.startsWith('ال') && last.endsWith('ي') && next.analysis.article))
  )
}
/** الملقب, المعروف, المكنى */
const isCalled = ({ tokens }: ArabicDocument, at: number): boolean => CALLED.has(tokens[at]!.word.folded)

/** «أبو البراء الصحراوي»: where he is from. */
const nisbaEnd = ({ tokens, tags, sentenceOf }: ArabicDocument, taken: Int32Array, last: number, limit: number): number =>
  last < limit &&
  taken[last + 1] === -1 &&
  sentenceOf[last + 1] === sentenceOf[last] &&
  tags[last + 1]!.analysis?.article === true &&
  tags[last + 1]!.analysis?.preposition === '' &&
  tokens[last + 1]!.word.light.endsWith('ي')
    ? last + 1
    : last

const kunyaOf = (word: Word): Core | undefined =>
  // كابو: a name of its own, like a father would be كأبي
  coresOf(word).find((one) => one.skip < 2 && KUNYAS.has(one.core) && !(one.skip === 1 && word.folded.startsWith('ك')))
/** No longer than one of them with و before it. */
const mayBeKunya = wordTest((word) => word.folded.length <= 4 && kunyaOf(word) !== undefined)
const KUNYAS = new Set(['ابو', 'ابي', 'ابا', 'ام'])

/** What ends in these is a noun with its pronoun, known or not (خارجيتها). */
const HAS_PRONOUN = /(?:تها|تهم|اها|اهم)$/

const GENERAL = new Set(['العام', 'العامه'])

const TANWIN = 'ً'

/** Unknown to the lexicon, and no names: the second half of fixed phrases. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  'يدعي',
  'تدعي',
  'يسمي',
  'تسمي',
  'علانيه',
  'بانه',
  'بانها',
  'بانهم',
  'عيان',
  'نيوز',
  'اونلاين',
  'تي',
  'في',
  'اف',
  'ام',
])

/** A given name and one more word, whatever else it means, with the clause's content or an apposition right after (قال جان كوفي إن …). */
function speakerEnd(document: ArabicDocument, heads: Heads, taken: Int32Array, first: number, limit: number): number {
  const { tokens, tags } = document
  const second = first + 1
  if (
    second >= limit ||
    tokens[second]!.kind !== 'word' ||
    taken[second] === TIME_TOKEN ||
    isFunctionWord(tags[second]!) ||
    // قالت س للقناة
    (tags[second]!.analysis?.preposition && tags[second]!.analysis?.article) ||
    heads.title(tokens[second]!.word) !== null
  )
    return first
  const { word } = tokens[second]!
  if (word.folded.startsWith('ال') || heads.isDemonym(word)) return first
  const after = tokens[second + 1]!
  // قال س ص لـ«البلاد»
  const isLed = tags[second + 1]!.pos === 'complementizer' || (tags[second + 1]!.pos === 'preposition' && after.word.folded === 'ل')
  return isLed || [':', '،', '(', '"', '«', '“'].includes(after.word.surface) ? second : first
}
const TIME_TOKEN = -2
