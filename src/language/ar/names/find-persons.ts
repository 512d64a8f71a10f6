import type { ArabicDocument } from '../document.ts'
import { beginning, wordTest } from '../vocabulary.ts'
import { coresOf, type NameDraft, personDraft } from './draft.ts'
import { type Heads, Opens } from './heads.ts'
import { initialedAt, isInitial } from './initials.ts'
import { isCalled, kunyaAt, mayBeKunya } from './kunya.ts'
import { isFunctionWord, isUnknown, nameEnd, UNKNOWN } from './name-extent.ts'
import { NOT_NAMES } from './not-names.ts'
import { namedBy } from './person-name.ts'
import { isGovernedByB, speaksAt } from './speech.ts'
import { isTitledName, mayBeName } from './titled-name.ts'
import { nationalityAt, titleAt } from './titles.ts'

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
  const firstGiven = heads.firstGivenName(word)
  // what most words that may begin a name fail first
  const mayBegin =
    firstGiven !== null || mayBeKunya(word) || isInitial(word) || isUnknown(document, at, 0) || isTitledName(document, heads, at)
  if (!mayBegin) return null
  // لإنشاد, روحيًا, بمنطقتي س
  if (isWrittenAsWord(word) || (at > 0 && heads.place(tokens[at - 1]!.word)?.dual === true)) return null
  // اتهم الوسيط بالمحاباة: what he is accused of, though no table has the word
  if (isGovernedByB(document, at)) return null
  const kunya = mayBeKunya(word) ? kunyaAt(document, heads, taken, at, limit) : null
  if (kunya !== null) return kunya
  const initialed = initialedAt(document, heads, taken, at, limit)
  if (initialed !== null) return initialed
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

/** What ends in these is a noun with its pronoun, known or not (خارجيتها). */
const HAS_PRONOUN = /(?:تها|تهم|اها|اهم)$/

const GENERAL = new Set(['العام', 'العامه'])

const TANWIN = 'ً'
const isWrittenAsWord = wordTest(({ light, surface }) => /^[لبك]إ/.test(light) || surface.includes(TANWIN))
