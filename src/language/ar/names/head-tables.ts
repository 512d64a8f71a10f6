import type { Gazetteer } from '../gazetteer.ts'
import { fold } from '../letters.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { GROUP_HEADS } from '../lexicon/group-heads.ts'
import { ORGANISATION_HEADS, type OrganisationHead } from '../lexicon/organisation-heads.ts'
import { PLACE_HEADS } from '../lexicon/place-heads.ts'
import { TITLES } from '../lexicon/titles.ts'
import type { GroupOpening, OrganisationOpening, PairOpening, PlaceOpening, TitleOpening } from './openings.ts'

const STRONG = new Set([
  'armed-forces',
  'police',
  'intelligence',
  'ministry',
  'government',
  'presidency',
  'parliament',
  'court',
  'mission',
  'party',
  'un-body',
  'international-body',
])
/** Openings that are everyday nouns first of all. */
const NOT_BODIES = new Set(
  'وقف سلاح محافظة ولاية مقر مبنى جسر صفحة آلية مهمة مبادرة سوق برنامج دورية قائمة قسم فرع محور سد برج قصر ديوان بلاط نظام إدارة حقيبة دائرة مصلحة أمانة سفينة ناقلة مخبز مستودع مبادرة'
    .split(' ')
    .map(fold),
)
/** Nouns that mean many in the singular. */
const COLLECTIVES = new Set(
  'معارضة موالاة جماعة مجموعة حركة عصابة كتيبة قيادة عشيرة قبيلة طائفة جهة بعثة جالية وحدة دورية تنظيم فصيل تيار وفد طرف جانب فريق معسكر شعب حراك جمهور حشد ميليشيا مليشيا'
    .split(' ')
    .map((word) => fold(word)),
)
/** Nouns for groups that are called after a person or a place, or as they please. */
export const BANNERS: ReadonlySet<string> = new Set('جبهة حركة كتيبة سرايا عصائب تحالف ائتلاف تكتل كونفدرالية'.split(' ').map(fold))
/** Everyday words before they are titles. */
const NOT_TITLES = new Set('مقرر حاج أخ د راحل مطلوب كبير عم جد زوج أرمل مساعد'.split(' ').map((word) => fold(word)))
/** Ranks that are everyday words (مقدم, رائد): titles with their article only. */
export const RANKS: ReadonlySet<string> = new Set('رقيب عريف رائد مقدم'.split(' ').map((word) => fold(word)))
/** آمر, a commander, not أمر, an order: folded they are one. */
export const COMMANDING = fold('آمر')
/** Ministries that are named by their portfolio alone, folded. */
export const PORTFOLIOS = 'خارجية داخلية'.split(' ').map(fold)
/** Of two in the construct. */
const DUAL_ENDINGS = ['ا', 'ي']
const ANAPHORIC_PLACES = new Set(['settlement', 'region', 'enclave', 'camp', 'neighbourhood', 'corridor', 'island', 'crossing'])

/** Titles of one word by their folded forms. */
export function titleTable(): ReadonlyMap<string, TitleOpening> {
  const titles = new Map<string, TitleOpening>()
  for (const { kind, lemma, feminine, plurals } of TITLES) {
    if (lemma.includes(' ') || NOT_TITLES.has(fold(lemma))) continue
    // feminine plurals look like verbal nouns (مفاوضات)
    for (const form of [lemma, ...(feminine === null ? [] : [feminine]), ...plurals.filter((plural) => !plural.endsWith('ات'))])
      if (!titles.has(fold(form))) titles.set(fold(form), { kind, lemma: fold(lemma) })
  }
  return titles
}

/** Nouns for bodies by their folded forms. */
export function organisationTable(): ReadonlyMap<string, OrganisationOpening> {
  const organisations = new Map<string, OrganisationOpening>()
  for (const { kind, subtype, lemma, plurals } of ORGANISATION_HEADS as readonly OrganisationHead[]) {
    if (lemma.includes(' ') || NOT_BODIES.has(fold(lemma))) continue
    for (const form of [lemma, ...plurals]) {
      const opening = {
        lemma: fold(lemma),
        kind: kind === 'outlet' ? ('organisation' as const) : kind,
        subtype,
        strong: STRONG.has(subtype),
      }
      if (!form.includes(' ') && !organisations.has(fold(form))) organisations.set(fold(form), opening)
    }
  }
  return organisations
}

/** The same in the dual of the construct, with the names of the gazetteers that begin with the noun. */
export function pairTable(gazetteer: Gazetteer): ReadonlyMap<string, PairOpening> {
  const pairs = new Map<string, PairOpening>()
  for (const { kind, subtype, lemma } of ORGANISATION_HEADS as readonly OrganisationHead[]) {
    if (lemma.includes(' ') || NOT_BODIES.has(fold(lemma))) continue
    const stem = lemma.endsWith('ة') ? `${fold(lemma.slice(0, -1))}ت` : fold(lemma)
    const node = gazetteer.root.next.get(fold(lemma)) ?? null
    const opening = { lemma: fold(lemma), singular: lemma, kind: kind === 'outlet' ? ('organisation' as const) : kind, subtype, node }
    for (const ending of DUAL_ENDINGS) if (!pairs.has(stem + ending)) pairs.set(stem + ending, opening)
  }
  return pairs
}

/** Bodies that two nouns name together, by the first and the stem of the second. */
export function phraseTable(): ReadonlyMap<string, ReadonlyMap<string, OrganisationOpening>> {
  const phrasesByFirst = new Map<string, Map<string, OrganisationOpening>>()
  for (const { kind, subtype, lemma, plurals } of ORGANISATION_HEADS as readonly OrganisationHead[]) {
    if ((kind !== 'organisation' && kind !== 'group') || !lemma.includes(' ')) continue
    for (const form of [lemma, ...plurals]) {
      const [first = '', second = ''] = form.split(' ').map((word) => fold(word))
      const stem = second.startsWith('ال') ? second.slice(2) : second
      const phrases = phrasesByFirst.get(first) ?? new Map<string, OrganisationOpening>()
      if (!phrases.has(stem)) phrases.set(stem, { lemma: first, kind, subtype, strong: true })
      phrasesByFirst.set(first, phrases)
    }
  }
  return phrasesByFirst
}

/** Nouns for many by their folded forms. */
export function groupTable(): ReadonlyMap<string, GroupOpening> {
  const groups = new Map<string, GroupOpening>()
  // one or two of them are counted, not named as a group
  for (const { role, lemma, singular, plural } of GROUP_HEADS)
    for (const form of [...plural, ...((singular as readonly string[]).length === 0 || COLLECTIVES.has(fold(lemma)) ? [lemma] : [])])
      if (!groups.has(fold(form))) groups.set(fold(form), { lemma: fold(lemma), role })
  return groups
}

/** Nouns for places by their folded forms, and their duals in the construct. */
export function placeTable(): ReadonlyMap<string, PlaceOpening> {
  const places = new Map<string, PlaceOpening>()
  for (const { kind, lemma, dual } of PLACE_HEADS) {
    if (lemma.includes(' ') || kind === 'direction' || kind === 'part' || kind === 'border') continue
    const opening = { lemma: fold(lemma), subtype: kind, anaphoric: ANAPHORIC_PLACES.has(kind), dual: false }
    places.set(opening.lemma, opening)
    for (const form of dual) {
      const construct = fold(form).slice(0, -1)
      if (form.endsWith('ن') && !places.has(construct)) places.set(construct, { ...opening, anaphoric: false, dual: true })
    }
  }
  return places
}

/** Nouns that say where in or by a place something is, folded. */
export const placeParts = (): ReadonlySet<string> =>
  new Set(
    PLACE_HEADS.filter(({ kind, lemma }) => (kind === 'direction' || kind === 'part') && !lemma.includes(' ')).flatMap(
      ({ lemma, plurals }) => [lemma, ...plurals].map((form) => fold(form)),
    ),
  )

/** Given names, folded, and those of them that are everyday words too. */
export function givenNames(): { readonly given: ReadonlySet<string>; readonly common: ReadonlySet<string> } {
  const given = new Set((Object.values(GIVEN_NAMES.origins) as readonly (readonly string[])[]).flat().map((name) => fold(name)))
  const common = new Set(GIVEN_NAMES.everydayWords.map((name) => fold(name)))
  for (const name of common) given.add(name)
  return { given, common }
}
