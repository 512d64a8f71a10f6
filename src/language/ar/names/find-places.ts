import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { wordTest } from '../vocabulary.ts'
import { citation, type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import { isUnknownNoun, opensForeignName } from './foreign-names.ts'
import { type Heads, Opens, type PlaceOpening } from './heads.ts'
import { COMPLETED } from './name-extent.ts'

/** Places that no gazetteer knows, by the noun before them (بلدة س), and the definite noun that takes a place up again (الإقليم، المدينة). */
export function findPlaces(document: ArabicDocument, heads: Heads, taken: Int32Array, drafts: readonly NameDraft[]): NameDraft[] {
  const { tokens, tags, sentenceOf } = document
  const out: NameDraft[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] !== -1 || tokens[i]!.kind !== 'word') continue
    const head = (document.begins[i]! & Opens.place) === 0 ? null : heads.place(tokens[i]!.word)
    if (head === null) {
      if (namesPlace(document, i) && (isPlaceAfterIn(document, i) || isPlaceAfterPart(document, heads, i)))
        out.push(unknownPlace(document, i, 'area', 'name.place.preposition'))
      continue
    }
    const analysis = tags[i]!.analysis
    // السلطات المحلية: an adjective, not the district so called
    if (head.dual) {
      out.push(...twoPlaces(document, taken, i + 1, head))
      continue
    }
    if (analysis === null || analysis.enclitic !== '' || tags[i]!.pos === 'adjective' || qualifiesQuoted(document, i)) continue
    const next = sentenceOf[i + 1] === sentenceOf[i] ? tokens[i + 1] : undefined
    if (analysis.article) {
      // القضاء على التمرد
      if (head.lemma === COURT && tags[i + 1]?.lemma === 'علي') continue
      if (!head.anaphoric || (next !== undefined && taken[i + 1]! >= 0 && procliticsOf(document, i + 1) === 0)) continue
      const skip = procliticsOf(document, i)
      out.push({
        first: i,
        last: i,
        skip,
        start: offsetAfter(document, tokens[i]!, skip),
        end: tokens[i]!.end,
        kind: 'place',
        known: null,
        name: citation(document, i, i, skip),
        subtype: head.subtype,
        country: null,
        descriptors: [`place:${head.lemma}`],
        anaphoric: true,
        labelEn: null,
        rule: 'name.place.anaphor',
      })
    } else if (next !== undefined && IN_TOWN.has(head.subtype) && isTown(drafts[taken[i + 1]!], i + 1)) {
      const town = drafts[taken[i + 1]!]!
      out.push({ ...headedPlace(document, i, town.last, head), country: town.country })
    } else if (next !== undefined && next.kind === 'word' && taken[i + 1] === -1) {
      const last =
        isCalledAfterFather(document, taken, i + 1) || isOfTwoWords(document, taken, head, i + 1)
          ? i + 2
          : namesPlace(document, i + 1) ||
              isCalledAfter(document, heads, head, i + 1) ||
              isDistrictName(document, head, i + 1) ||
              isForeignName(document, heads, i + 1)
            ? nameEndOf(document, taken, i + 1)
            : i
      if (last === i) continue
      out.push(headedPlace(document, i, last, head))
      // قرية دير سلمان: one name
      i = last
    }
  }
  return out
}

/** «معسكر أبو بكر», «قرية أم الرمان»: two words are the name. */
const isCalledAfterFather = ({ tokens, sentenceOf }: ArabicDocument, taken: Int32Array, at: number): boolean =>
  COMPLETED.has(tokens[at]!.word.folded) && tokens[at + 1]?.kind === 'word' && sentenceOf[at + 1] === sentenceOf[at] && taken[at + 1] === -1

/** «قرية بيت سيرا», «بلدة واد الماء»: behind the noun of a settlement the names of houses, wells and valleys go on with one more word. */
const isOfTwoWords = ({ tokens, tags, sentenceOf }: ArabicDocument, taken: Int32Array, head: PlaceOpening, at: number): boolean => {
  const next = tags[at + 1]
  return (
    head.subtype === 'settlement' &&
    FORMING.has(tokens[at]!.word.folded) &&
    next !== undefined &&
    tokens[at + 1]!.kind === 'word' &&
    sentenceOf[at + 1] === sentenceOf[at] &&
    taken[at + 1] === -1 &&
    next.pos === 'nominal' &&
    next.analysis?.preposition === '' &&
    next.analysis.conjunction === ''
  )
}
const FORMING = new Set('بيت بئر بير واد وادي عين عيون تل خان رأس كفر دير برج قصر سيدي بني'.split(' ').map(fold))

/** «قريتي س وص»: what no gazetteer knows of the two names behind a noun for two places. */
function twoPlaces(document: ArabicDocument, taken: Int32Array, at: number, { subtype }: PlaceOpening): readonly NameDraft[] {
  const { tokens, sentenceOf } = document
  const out: NameDraft[] = []
  const isOpen = (i: number) => tokens[i]?.kind === 'word' && taken[i] === -1 && sentenceOf[i] === sentenceOf[at - 1]
  let end = at - 1
  while (end < at + MAX_WORDS && isOpen(end + 1) && isUnknownNoun(document.tags[end + 1]!) && !isJoined(document, end + 1)) end++
  if (end >= at)
    out.push({
      ...unknownPlace(document, at, subtype, 'name.place.head'),
      last: end,
      end: tokens[end]!.end,
      name: citation(document, at, end, 0),
    })
  // one of the gazetteers may stand first
  else if ((taken[at] ?? -1) >= 0) while (end < at + MAX_WORDS && taken[end + 1] === taken[at]) end++
  const second = end + 1
  if (end < at || !isOpen(second) || !isJoined(document, second)) return out
  const start = offsetAfter(document, tokens[second]!, 1)
  out.push({ ...unknownPlace(document, second, subtype, 'name.place.head'), skip: 1, start, name: citation(document, second, second, 1) })
  return out
}
/** Words of the first of two names. */
const MAX_WORDS = 2
/** و and a word that no lexicon has. */
const isJoined = ({ tokens, tags }: ArabicDocument, at: number): boolean =>
  tokens[at]!.word.folded.startsWith('و') &&
  tokens[at]!.word.folded.length >= 4 &&
  tags[at]!.pos === 'nominal' &&
  tags[at]!.analysis?.form == null

const COURT = fold('قضاء')

/** Kinds whose noun tells them from the town of the same name; the noun belongs to the name (مخيم س, معبر س). */
const APART = new Set([
  'camp',
  'crossing',
  'corridor',
  'port',
  'airport',
  'base',
  'checkpoint',
  'water',
  'relief',
  'road',
  'square',
  'facility',
])

/** «حاجز س», «مخيم س»: what stands in or by a town that the gazetteers know and is no town itself. */
const IN_TOWN = new Set(['camp', 'checkpoint', 'crossing', 'port'])
const isTown = (draft: NameDraft | undefined, at: number): boolean =>
  draft !== undefined &&
  draft.first === at &&
  draft.skip === 0 &&
  draft.known !== null &&
  (draft.subtype === 'town' || draft.subtype === 'city')

/** «شارع الستين», «ميدان الشهداء», «فندق السلام»: a street, square or house is called after whatever stands behind it, unless that is where it lies. */
function isCalledAfter({ tags, tokens }: ArabicDocument, heads: Heads, head: PlaceOpening, at: number): boolean {
  if (!CALLED_AFTER.has(head.lemma)) return false
  const { pos, analysis } = tags[at]!
  if (pos !== 'nominal' || analysis === null || !analysis.article || analysis.preposition !== '' || analysis.conjunction !== '')
    return false
  const place = heads.place(tokens[at]!.word)
  // حي الأطباء, but not قرية المدنيين
  if (analysis.form?.number === 'p' && (/(?:ون|ين)$/.test(analysis.stem) || heads.group(tokens[at]!.word) !== null)) return false
  return (place === null || (head.subtype === 'road' && !HELD_IN.has(place.subtype))) && !FOUGHT_ON.has(analysis.stem)
}
/** «فندق ليدو»: right behind the noun of a place what would be «that he …» is its name. */
function isForeignName(document: ArabicDocument, heads: Heads, at: number): boolean {
  const { pos, analysis } = document.tags[at]!
  return pos === 'verb' ? analysis?.preposition === 'ل' && analysis.form?.tense === 'imperfect' : opensForeignName(document, heads, at)
}
/** شارع المدينة: one in it; شارع المطار has its name from where it leads. */
const HELD_IN = new Set(['settlement', 'region', 'neighbourhood', 'camp'])
/** «محافظة سورين»: what looks like a noun without article behind the noun of a district is its name. */
function isDistrictName({ tags, tokens }: ArabicDocument, head: PlaceOpening, at: number): boolean {
  const { pos, analysis } = tags[at]!
  return (
    DISTRICTS.has(head.lemma) &&
    pos === 'nominal' &&
    analysis !== null &&
    !analysis.article &&
    analysis.enclitic === '' &&
    analysis.preposition === '' &&
    analysis.conjunction === '' &&
    analysis.closed === null &&
    // مقاطعة أحزاب المعارضة, قضاء إجازات
    !(analysis.form?.number === 'p' && !/(?:ون|ين)$/.test(analysis.stem)) &&
    !tokens[at]!.word.light.endsWith('ة')
  )
}
const DISTRICTS = new Set('محافظة مقاطعة قضاء ناحية'.split(' ').map(fold))
const CALLED_AFTER = new Set('شارع ميدان ساحة دوار جادة جسر فندق مفرق مسجد كنيسة مستشفى مدرسة حي قرية بوابة'.split(' ').map(fold))
/** ساحة المعركة, ميدان القتال, شارع السياسة: no names. */
const FOUGHT_ON = new Set(
  'معركة معارك قتال حرب صراع مواجهة مواجهات عمل عمليات تدريب رماية سباق سياسة احتجاج احتجاجات رأي عرب عربي وطن'.split(' ').map(fold),
)

/** Unknown words that go on with the name (قرية دير حنون). */
function nameEndOf(document: ArabicDocument, taken: Int32Array, at: number): number {
  let last = at
  while (
    last < at + 2 &&
    document.sentenceOf[last + 1] === document.sentenceOf[at] &&
    taken[last + 1] === -1 &&
    document.tokens[last + 1]?.kind === 'word' &&
    namesPlace(document, last + 1) &&
    !document.tokens[last + 1]!.word.folded.startsWith('و')
  )
    last++
  return last
}

function headedPlace(document: ArabicDocument, head: number, last: number, { lemma, subtype }: PlaceOpening): NameDraft {
  // محيط is the vicinity of a town more often than an ocean
  const apart = APART.has(subtype) && lemma !== 'محيط'
  const skip = apart ? procliticsOf(document, head) : 0
  const first = apart ? head : head + 1
  return {
    ...unknownPlace(document, first, subtype, 'name.place.head'),
    last,
    skip,
    start: offsetAfter(document, document.tokens[first]!, skip),
    end: document.tokens[last]!.end,
    name: citation(document, first, last, skip),
    descriptors: apart ? [`kind:${subtype}`] : [],
  }
}

const unknownPlace = (document: ArabicDocument, at: number, subtype: string, rule: string): NameDraft => ({
  first: at,
  last: at,
  skip: 0,
  start: document.tokens[at]!.start,
  end: document.tokens[at]!.end,
  kind: 'place',
  known: null,
  name: citation(document, at, at, 0),
  subtype,
  country: null,
  descriptors: [],
  anaphoric: false,
  labelEn: null,
  rule,
})

/** «في أولونغا»: an unknown word right after في that ends as foreign place names do, and Arabic verbal nouns do not. */
function isPlaceAfterIn(document: ArabicDocument, at: number): boolean {
  if (at === 0 || document.tokens[at - 1]!.word.folded !== 'في' || document.sentenceOf[at - 1] !== document.sentenceOf[at]) return false
  const { light } = document.tokens[at]!.word
  if (light.startsWith('ال')) return false
  return (light.length >= 5 && /[او]$/.test(light)) || liesBeside(document, at)
}
/** «في غومبيه شمال شرقي نيجيريا»: where it lies follows. */
const liesBeside = ({ tokens, tags, sentenceOf }: ArabicDocument, at: number): boolean =>
  sentenceOf[at + 1] === sentenceOf[at] &&
  DIRECTIONS.has(tokens[at + 1]!.word.folded) &&
  (tags[at + 2]?.pos === 'nominal' || tags[at + 2]?.pos === 'adjective' || DIRECTIONS.has(tokens[at + 2]?.word.folded ?? ''))
const DIRECTIONS = new Set('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط أقصى'.split(' ').map(fold))

/** «شمال كوراندا», «أطراف تنغالا»: an unknown word right after the noun for a part of a place or where it lies. */
const isPlaceAfterPart = (document: ArabicDocument, heads: Heads, at: number): boolean =>
  at > 0 &&
  document.sentenceOf[at - 1] === document.sentenceOf[at] &&
  document.tags[at - 1]!.analysis?.article !== true &&
  heads.placePart(document.tokens[at - 1]!.word) &&
  // شمال وشرق
  !heads.placePart(document.tokens[at]!.word) &&
  !document.tokens[at]!.word.folded.startsWith('ال')

/** An unknown word, with or without article, that is no adjective and carries no clitic. */
function namesPlace(document: ArabicDocument, at: number): boolean {
  const tag = document.tags[at]!
  if (!isUnknownNoun(tag)) return false
  const { light } = document.tokens[at]!.word
  // what ends like a feminine adjective or a verb is one (منطقة مأهولة, قرية أودى)
  if (tag.analysis!.article || (!light.endsWith('ة') && !light.endsWith('ى'))) return true
  // مدينة مروة, against مدينة محاصرة, قرية جبلية
  return light.endsWith('ة') && SETTLEMENTS.has(document.tags[at - 1]?.analysis?.stem ?? '') && !/^م.{4,}|ية$/u.test(light)
}
const SETTLEMENTS = new Set('مدينة بلدة قرية'.split(' ').map(fold))

/** «صحيفة "الأيام" المحلية»: right behind a name in quotation marks a word that may be an adjective is one. */
const qualifiesQuoted = ({ tokens, tags }: ArabicDocument, at: number): boolean =>
  at > 0 && tags[at]!.analysis?.article === true && /^["”»]$/.test(tokens[at - 1]!.word.surface) && mayQualify(tokens[at]!.word)
const mayQualify = wordTest(({ analyses }) => analyses.some(({ form, article }) => article && form?.pos === 'adjective'))
