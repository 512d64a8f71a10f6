import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { POSTPOSED } from '../statements/frames.ts'
import type { Tag } from '../tagging.ts'
import type { BodyPhrase } from './body-phrase.ts'
import type { NameDraft, NamedByHead } from './draft.ts'
import { BANNERS } from './head-tables.ts'
import type { Heads } from './heads.ts'
import type { OrganisationOpening } from './openings.ts'
import { speaksAt } from './speech.ts'

/** A noun with nothing that says which one it is. */
export const isBare = ({ complements }: BodyPhrase): boolean => complements.length === 0

/** What of a draft a noun for bodies tells, or null where it names none. */
export function organisationOf(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  organisation: OrganisationOpening,
  phrase: BodyPhrase,
): NamedByHead | null {
  const { tokens, tags } = document
  const tag = tags[at]!
  const alone = isBare(phrase)
  // القطاع, which may take up قطاع غزة, is left to the places; اللواء before a person is his rank
  if (alone && !organisation.strong && heads.place(tokens[at]!.word)?.anaphoric) return null
  if (alone && heads.title(tokens[at]!.word) !== null && known[taken[at + 1] ?? -1]?.kind === 'person') return null
  // حكومة تشاد, but not حكومة
  if (!phrase.definite || (alone && !tag.analysis!.article && phrase.country === null) || tag.analysis!.enclitic !== '') return null
  const named =
    phrase.country !== null ||
    phrase.named ||
    COUNCILS.has(organisation.lemma) ||
    isAssociation(organisation, tag, phrase) ||
    isBanner(organisation, tag, phrase) ||
    isBannerByAdjectives(organisation, tag, phrase, speaksAt(document, at)) ||
    (organisation.kind === 'organisation' && !tag.analysis!.article && isSource(document, heads, at))
  if (!organisation.strong && !alone && !named) return null
  return {
    kind: organisation.kind,
    subtype: organisation.subtype,
    descriptors: [
      `body:${[organisation.lemma, ...phrase.complements].join(' ')}`,
      ...(phrase.country === null && !phrase.named && OF_STATES.has(organisation.subtype) ? [OF_STATE] : []),
    ],
    // القوات المسلحة, قوات الجيش is the army of somebody named before
    anaphoric: alone || (organisation.subtype === 'armed-forces' && phrase.country === null && SOMEBODYS.has(phrase.complements.join(' '))),
    rule: alone && (!organisation.strong || EVERYDAY.has(organisation.lemma)) ? 'name.body.short' : 'name.body',
  }
}

const SOMEBODYS = new Set(['مسلحه', 'جيش'])

/** Whoever meets there, or what for, names it: لجنة الحدود المشتركة, المجلس المدني, مجلس الأعيان. */
const COUNCILS = new Set('لجنة مجلس هيئة نقابة جهاز مديرية مفوضية غرفة منسقية تنسيقية مرصد رابطة'.split(' ').map(fold))

/** «وأعلن مركز طب الطوارئ», «المتحدث باسم مكتب الإعلام», «بحسب شبكة أطباء البلدة»: who speaks, or whom somebody speaks for, is a body. */
function isSource(document: ArabicDocument, heads: Heads, at: number): boolean {
  const { tokens, tags, sentenceOf, quoteOpenedBy } = document
  if (speaksAt(document, at)) return true
  // باسم "كتلة السلام"
  const by = quoteOpenedBy.has(at - 1) ? at - 2 : at - 1
  if (by < 0 || sentenceOf[by] !== sentenceOf[at]) return false
  const before = tags[by]!
  return (
    tokens[by]!.word.folded === 'باسم' ||
    POSTPOSED.has(before.lemma) ||
    (heads.title(tokens[by]!.word) !== null && before.analysis?.article === false)
  )
}

/** «جبهة السهول المتحدة», «كتائب الفاروق»: what such a noun governs is its name, unless it is what moves or where one fights (حركة السير). */
const isBanner = (organisation: OrganisationOpening, tag: Tag, { complements }: BodyPhrase): boolean =>
  BANNERS.has(organisation.lemma) && tag.analysis!.article === false && complements.length > 0 && !MOVING.has(complements[0]!)
/** «الجبهة الوطنية الديمقراطية», «التحالف المدني» where it says something: told by adjectives. */
const isBannerByAdjectives = (organisation: OrganisationOpening, tag: Tag, { complements }: BodyPhrase, speaks: boolean): boolean =>
  BANNERS.has(organisation.lemma) &&
  tag.analysis!.article &&
  (complements.length >= 2 || (complements.length === 1 && speaks && !MOVING.has(complements[0]!)))
const MOVING = new Set(
  (
    'سير مرور طيران ملاحة نزوح نقل تجارة سفن قطار قطارات احتجاج احتجاجات عصيان تمرد مقاطعة بيع شراء سعر أسعار معبر معابر مسافر مسافرين بضاعة بضائع شاحنة شاحنات سوق أسواق ' +
    'تداول عمران قوة قوات جندي جنود دخول خروج عبور هجرة لجوء عودة تنقل تنقلات صادر صادرات وارد واردات مركبة مركبات سيارة سيارات سياحة حياة أهالي سكان نازح نازحين ' +
    'قتال حرب معركة معارك مواجهة مواجهات شمال جنوب شرق غرب ساحل داخل حدود شمالية جنوبية شرقية غربية داخلية مدينة بلدة منطقة مشاة مدفعية دبابات استطلاع'
  )
    .split(' ')
    .map(fold),
)

/** Bodies whose bare noun is an everyday word first: الصندوق, المحكمة are named only where a fuller name goes before. */
const EVERYDAY = new Set(['صندوق', 'اتحاد', 'جمهوريه'])

/** «جمعية أمهات المفقودين»: who associates in it names it; the plural and the bare adjective (المنظمة الدولية) do not. */
const isAssociation = (organisation: OrganisationOpening, tag: Tag, { complements }: BodyPhrase): boolean =>
  organisation.subtype === 'ngo' && tag.analysis!.article === false && tag.analysis!.stem === organisation.lemma && complements.length >= 2

/** Bodies that every state has; without its name they are another in every country. */
const OF_STATES = new Set(['armed-forces', 'police', 'intelligence', 'ministry', 'government', 'presidency', 'parliament', 'court'])
const OF_STATE = 'kind:of-state'
