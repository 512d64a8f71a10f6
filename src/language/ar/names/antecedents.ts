import type { ArabicDocument } from '../document.ts'
import { foldedWords } from '../letters.ts'
import { describedBy, isDescription, namesMovement } from './described-groups.ts'
import { type NameDraft, opensDateline } from './draft.ts'
import { SHORT_NAME } from './find-short-names.ts'
import { wordsOfName } from './words-of-name.ts'

/**
 * Which earlier mention each one takes up: a repeated family name its owner, an office (الرئيس السوداني) the person or office so described,
 * a bare body noun (الوزارة) the last fuller one of the same head, الإقليم the last place. null = names by itself, `NOBODY` = names nobody who can be told.
 */
export function findAntecedents(
  document: ArabicDocument,
  drafts: readonly NameDraft[],
  capitals: ReadonlySet<string>,
): readonly (number | null)[] {
  const persons = new Map<string, number>()
  drafts.forEach((draft, i) => {
    const words = draft.kind === 'person' && !draft.anaphoric ? wordsOfName(draft.name) : []
    if (words.length >= 2 && !persons.has(words.at(-1)!)) persons.set(words.at(-1)!, i)
  })
  const heads: (string | null)[] = []
  const headAt = (i: number): string | null => {
    heads[i] ??= isBody(drafts[i]!) ? headOf(drafts[i]!) : null
    return heads[i]
  }
  const naming: boolean[] = []
  const isNaming = (i: number): boolean => {
    naming[i] ??= namesMovement(document, drafts[i]!)
    return naming[i]
  }
  const out: (number | null)[] = []
  drafts.forEach((draft, i) => {
    const found = takenUp(draft, i)
    out.push(found !== null && found !== NOBODY && isOthersForces(document, drafts, out, i, found) ? NOBODY : found)
  })
  return out

  // «الحركة تقاتل تنظيم القاعدة»: another beside it in the heading is not taken up
  function isBelow({ first }: NameDraft, other: NameDraft): boolean {
    return document.sentenceOf[first] !== document.sentenceOf[other.first]
  }

  function takenUp(draft: NameDraft, i: number): number | null {
    if (!draft.anaphoric) return isDescription(document, draft) ? describedBy(document, drafts, i, isNaming) : null
    switch (draft.rule) {
      case 'name.person.repeated':
        return persons.get(wordsOfName(draft.name).at(-1)!) ?? null
      case 'name.office':
        // عبد الرحمن محمد المسؤول في الحكومة
        if (i > 0 && drafts[i - 1]!.kind === 'person' && drafts[i - 1]!.last === draft.first - 1 && draft.name.startsWith('ال'))
          return i - 1
        return (
          nearest(
            drafts,
            i,
            (other) =>
              (other.kind === 'person' || other.kind === 'office') && other.descriptors.some((d) => sameOffice(d, draft.descriptors[0]!)),
          ) ?? holderOf(drafts, i)
        )
      case 'name.body':
      case 'name.body.short': {
        const fits = (other: NameDraft, k: number) =>
          !other.anaphoric &&
          // الحكومة الغينية: that of its own country alone
          (draft.country === null || other.country === draft.country) &&
          (isArmy(draft) ? isArmy(other) : headAt(k) === headAt(i))
        const isInHeading = document.sentences[document.sentenceOf[draft.first]!]!.heading
        return (
          only(drafts, i, fits) ??
          (isInHeading ? onlyBelow(drafts, i, (other, k) => isBelow(draft, other) && fits(other, k)) : null) ??
          // الحركة, الميليشيا: the one movement that the article has named, whatever it calls itself
          (draft.country === null && isDescription(document, draft) ? describedBy(document, drafts, i, isNaming) : null)
        )
      }
      case SHORT_NAME:
        return i - 1
      case 'name.place.anaphor': {
        const fits = (other: NameDraft) =>
          (other.kind === 'place' || other.kind === 'country') &&
          !other.anaphoric &&
          // الدولة: no part of one, and none of the world
          (!draft.descriptors.includes('place:دوله') || other.kind === 'country') &&
          REFERS[draft.subtype]?.includes(other.subtype) === true &&
          // سكان العاصمة: no other town
          (!draft.descriptors.includes('place:عاصمه') || capitals.has(other.known ?? '')) &&
          !(capitals.has(other.known ?? '') && (isSmall(draft) || isGovernment(document, other))) &&
          (!needsAntecedent(draft) || headOf(other) === headOf(draft))
        // قُتلوا في دويكويه … المدينة: what no gazetteer has may be a town
        const isSome = (other: NameDraft) =>
          draft.subtype === 'settlement' &&
          !draft.descriptors.includes('place:عاصمه') &&
          other.kind === 'place' &&
          !other.anaphoric &&
          other.subtype === 'area'
        // where an article was written is what it is about only where it names no other
        const isFit = (other: NameDraft) => fits(other) && !opensDateline(document, other.first, other.last)
        // الموصل (370 كلم شمال بغداد) … المدينة: what only tells how far off another lies is not taken up
        const isSubject = (other: NameDraft) => isFit(other) && !isLandmark(document, other)
        return (
          nearestPlace(drafts, i, isSubject) ?? nearestPlace(drafts, i, isFit) ?? nearest(drafts, i, fits) ?? nearest(drafts, i, isSome)
        )
      }
      default:
        return null
    }
  }
}

/** «(370 كلم شمال بغداد)», «على بعد 20 كيلومترا من كركوك»: a distance from it stands right before. */
function isLandmark({ tokens, sentenceOf }: ArabicDocument, { first }: NameDraft): boolean {
  let at = first - 1
  while (at > first - LANDMARK && BEARING.has(tokens[at]?.word.folded ?? '')) at--
  return at < first - 1 && at > 0 && sentenceOf[at] === sentenceOf[first] && DISTANCES.has(tokens[at]!.word.folded)
}
/** Tokens between the distance and the name. */
const LANDMARK = 5
const BEARING = foldedWords('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي الشمال الجنوب الشرق الغرب إلى من مدينة العاصمة')
const DISTANCES = foldedWords('كلم كم كيلومتر كيلومترا كيلومترات ميل ميلا أميال')

/** In the place of an antecedent. */
export const NOBODY = -1

/** «أضافت الوزارة أن القوات انسحبت»: behind a body of one state in its sentence the forces are not those of another. */
function isOthersForces(
  document: ArabicDocument,
  drafts: readonly NameDraft[],
  before: readonly (number | null)[],
  at: number,
  found: number,
): boolean {
  const { country, subtype } = drafts[found]!
  if (subtype !== 'armed-forces' || country === null || drafts[at]!.rule === 'name.office') return false
  for (let i = at - 1; i >= 0 && document.sentenceOf[drafts[i]!.first] === document.sentenceOf[drafts[at]!.first]; i--) {
    if (i === found || !OF_STATES.has(drafts[i]!.subtype)) continue
    const own = drafts[i]!.country ?? drafts[before[i] ?? -1]?.country ?? null
    if (own !== null) return own !== country
  }
  return false
}
const OF_STATES = new Set(['ministry', 'government', 'presidency', 'armed-forces', 'police'])

/** المسؤول السوداني, الوزير: the nearest person before who holds such an office, of that country where one is told. */
function holderOf(drafts: readonly NameDraft[], at: number): number | null {
  const { descriptors, country } = drafts[at]!
  const office = descriptors[0]!.split('@')[0]!
  if (office.includes(' ')) return null
  return nearest(
    drafts,
    at,
    (other) =>
      other.kind === 'person' &&
      (country === null || other.country === country) &&
      (office === ANY_OFFICE
        ? !other.descriptors.some((own) => CALLED_BY_OFFICE.has(own.split('@')[0]!)) && (country !== null || other.descriptors.length > 0)
        : other.descriptors.some((own) => own.split('@')[0]!.split(' ')[0] === office)),
  )
}
const ANY_OFFICE = 'مسؤول'
/** Who is called by no lesser word. */
const CALLED_BY_OFFICE = new Set(['president', 'prime-minister', 'ملك', 'امير'])

/** البلدة, القرية: no capital. */
const isSmall = ({ descriptors }: NameDraft): boolean => descriptors.includes('place:بلده') || descriptors.includes('place:قريه')

/** «وموسكو تؤكد السيطرة على المدينة», «وقالت كييف إن البلدة», «التزام واشنطن»: a capital that is the subject of a verb, takes a stand or is dealt with is no town there. */
function isGovernment({ tags }: ArabicDocument, { first, last, skip }: NameDraft): boolean {
  const before = tags[first - 1]
  if (
    skip === 0 &&
    before !== undefined &&
    (DEALING.has(before.lemma) || (before.analysis?.article === false && STANDS.has(before.analysis.stem)))
  )
    return true
  if (skip > 0 && tags[first]!.analysis?.conjunction !== 'و' && before?.pos !== 'verb') return false
  return before?.pos !== 'preposition' && (tags[last + 1]?.pos === 'verb' || before?.pos === 'verb')
}

const DEALING: ReadonlySet<string> = new Set(['مع', 'بين', 'ضد'])
const STANDS = foldedWords(
  'التزام موقف مواقف رفض قرار قرارات إعلان دعوة دعوات تعهد تعهدات رغبة سعي مساعي اتهام اتهامات ضغط ضغوط دعم مساعدة سياسة قبول تأييد رد مطالبة مطالب شروط طلب اعتراف نفي تحذير تهديد تهديدات حلفاء حليف علاقة علاقات مصالح موافقة وساطة جهود',
)

/** Kinds of places that a definite noun of each kind takes up. */
const REFERS: Readonly<Record<string, readonly string[]>> = {
  settlement: ['city', 'town', 'settlement', 'capital'],
  region: ['region', 'area', 'district', 'enclave'],
  enclave: ['region', 'area', 'enclave'],
  camp: ['camp'],
  neighbourhood: ['neighbourhood'],
  corridor: ['corridor'],
  island: ['island'],
  crossing: ['crossing'],
}

/** القطاع is an everyday word: a name only where it takes up one of the same head (قطاع غزة). */
export const needsAntecedent = ({ rule, descriptors }: NameDraft): boolean =>
  rule === 'name.body.short' || (rule === 'name.place.anaphor' && descriptors.includes('place:قطاع'))

const isBody = (draft: NameDraft) =>
  draft.kind === 'organisation' || draft.kind === 'group' || draft.kind === 'facility' || draft.kind === 'agency'

/** The armed forces of a state by either of their names. */
const isArmy = ({ subtype, name }: NameDraft): boolean => {
  if (subtype !== 'armed-forces') return false
  const words = wordsOfName(name).join(' ')
  return ARMIES.some((army) => words.includes(army))
}
const ARMIES = ['جيش', 'القوات المسلحه', 'قوات مسلحه']

/** Folded first word of a body's name, without article. */
function headOf(draft: NameDraft): string {
  const first = wordsOfName(draft.name)[0] ?? ''
  return first.startsWith('ال') ? first.slice(2) : first
}

/** Offices match when named alike; one without its country takes up any. */
function sameOffice(a: string, b: string): boolean {
  const [officeA, countryA] = a.split('@')
  const [officeB, countryB] = b.split('@')
  return officeA === officeB && (countryA === countryB || countryB === undefined)
}

/** The nearest of several that name one thing; none where what fits has different names (القوات after the forces of two sides). */
function only(drafts: readonly NameDraft[], before: number, fits: (draft: NameDraft, index: number) => boolean): number | null {
  const found = nearest(drafts, before, fits)
  if (found === null) return null
  for (let i = found - 1; i >= 0 && i >= before - REACH; i--) if (fits(drafts[i]!, i) && areRivals(drafts[found]!, drafts[i]!)) return null
  return found
}

/** «الجبهة تعلن هدنة» in a heading: the one body of the text below that is called so. */
function onlyBelow(drafts: readonly NameDraft[], above: number, fits: (draft: NameDraft, index: number) => boolean): number | null {
  let found: number | null = null
  for (let i = above + 1; i < drafts.length && i <= above + REACH; i++) {
    if (!fits(drafts[i]!, i)) continue
    if (found !== null && (areRivals(drafts[found]!, drafts[i]!) || areOthers(drafts[found]!, drafts[i]!))) return null
    found ??= i
  }
  return found
}

const areRivals = (a: NameDraft, b: NameDraft): boolean =>
  (a.known !== null && b.known !== null && a.known !== b.known) || (a.country !== null && b.country !== null && a.country !== b.country)
/** Two names of which neither shortens the other, and that nobody is known to bear both. */
const areOthers = (a: NameDraft, b: NameDraft): boolean =>
  (a.known === null || b.known === null) && !a.name.startsWith(b.name) && !b.name.startsWith(a.name)

/**
 * The nearest place that fits; «مستشفى الأبيض … سوق المدينة»: a building that is called after a place named before stands for it. One pass: an
 * article may name hundreds of both.
 */
function nearestPlace(drafts: readonly NameDraft[], before: number, fits: (draft: NameDraft) => boolean): number | null {
  /** Buildings behind the nearest place, by what they are called after. */
  const called = new Map<string, number>()
  let found: number | null = null
  let owner: { readonly building: number; readonly place: number } | null = null
  for (let i = before - 1; i >= 0 && i >= before - REACH; i--) {
    const { kind, name } = drafts[i]!
    if (fits(drafts[i]!)) {
      found ??= i
      if (called.size === 0) break
      const building = called.get(wordsOfName(name).at(-1)!) ?? -1
      if (building > (owner?.building ?? -1)) owner = { building, place: i }
    } else if (found === null && (kind === 'facility' || kind === 'organisation')) {
      const words = wordsOfName(name)
      if (words.length > 1 && !called.has(words.at(-1)!)) called.set(words.at(-1)!, i)
    }
  }
  return owner?.place ?? found
}

/** Mentions back in which an antecedent is looked for: more than an article has. */
const REACH = 400

function nearest(drafts: readonly NameDraft[], before: number, fits: (draft: NameDraft, index: number) => boolean): number | null {
  for (let i = before - 1; i >= 0 && i >= before - REACH; i--) if (fits(drafts[i]!, i)) return i
  return null
}
