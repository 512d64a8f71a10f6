import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { isInClass } from '../lexicon/noun-classes.ts'
import { POSTPOSED } from '../statements/frames.ts'
import type { Tag } from '../tagging.ts'
import { type BodyPhrase, bodyPhrase } from './body-phrase.ts'
import { citation, type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import { BANNERS, type Heads, Opens, type OrganisationOpening, RANKS } from './heads.ts'
import { COMPLETED } from './name-extent.ts'
import { opensNoBody } from './no-body.ts'
import { speaksAt } from './speech.ts'

/** Longest body name in words. */
const MAX_WORDS = 9

/**
 * Bodies, groups and offices named by a common noun: وزارة الدفاع الروسية, القوات الحكومية, الانفصاليون الأرمن, الرئيس المصري.
 * The phrase runs over genitives and agreeing adjectives; a definite noun after a complete phrase belongs to something else.
 */
export function findBodies(document: ArabicDocument, heads: Heads, taken: Int32Array, known: readonly NameDraft[]): NameDraft[] {
  const out: NameDraft[] = []
  for (const sentence of document.sentences)
    for (let i = sentence.first; i <= sentence.last; ) {
      const isHead = taken[i] === -1 && (document.begins[i]! & Opens.body) !== 0 && document.tokens[i]!.kind === 'word'
      const found = isHead ? bodyAt(document, heads, taken, known, i, sentence.last) : null
      if (found === null) i++
      else {
        out.push(found)
        i = found.last + 1
      }
    }
  return out
}

/** «تنظيم الانسحاب», «تنظيم عملية الإجلاء»: a verbal noun before another is what is done, not a body. */
const isDeed = (head: Tag, next: Tag): boolean =>
  head.derived === 'masdar' &&
  next.analysis?.preposition === '' &&
  next.analysis.conjunction === '' &&
  (next.derived === 'masdar' || next.lemma === OPERATION)
const OPERATION = fold('عملية')
const STRETCH = fold('قطاع')

function bodyAt(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  limit: number,
): NameDraft | null {
  const { tokens, tags } = document
  const tag = tags[at]!
  if (tag.analysis === null || (tag.pos === 'verb' && !opensQuotedName(document, heads, at))) return null
  if (at < limit && isDeed(tag, tags[at + 1]!)) return null
  const word = tokens[at]!.word
  const next = at < limit ? tags[at + 1]!.analysis : null
  // قطاع رفح: a stretch of land
  if (tag.analysis.stem === STRETCH && at < limit && known[taken[at + 1]!]?.kind === 'place' && procliticsOf(document, at + 1) === 0)
    return null
  const phrased = next === null || next.preposition !== '' || next.conjunction !== '' ? null : heads.organisationPhrase(word, next.stem)
  const organisation = phrased ?? heads.organisation(word)
  const group = phrased === null ? heads.group(word) : null
  // اللواء الركن س, الفريق أول
  if (next !== null && RANKED.has(next.stem) && heads.title(word)?.kind === 'military' && tag.analysis.article) return null
  // معسكر أبو بكر: a place that is called after somebody, no side
  if (group !== null && at < limit && heads.place(word) !== null && COMPLETED.has(tokens[at + 1]!.word.folded)) return null
  // أطلق جنود النار: what they open
  if (group !== null && next !== null && FIRE.has(next.stem) && OPENING_FIRE.has(tags[at - 1]?.lemma ?? '')) return null
  const title = organisation === null && group === null ? heads.title(word) : null
  // العرض المقدم, دوره الرائد: no ranks
  if (title !== null && RANKS.has(title.lemma) && qualifiesNoun(document, at)) return null
  const portfolio = organisation === null && group === null && title === null ? heads.portfolio(word) : null
  if (organisation === null && group === null && title === null && portfolio === null) return null
  if (tag.analysis.enclitic !== '' && organisation === null && group === null) return null
  if (phrased === null && opensNoBody(document, heads, at, { organisation, group, title })) return null
  // أطراف المدينة: its edges, no parties
  if (group !== null && tag.analysis.stem === 'اطراف' && next !== null && isInClass(next.stem, 'territory')) return null
  // برئاسة وزير الخارجية, برئاسة مصر, برئاسة الأمم المتحدة: who leads it
  if (tag.analysis.preposition === 'ب' && LEADING.has(tag.analysis.stem) && at < limit) {
    const leader = taken[at + 1] === -1 ? undefined : known[taken[at + 1]!]?.kind
    if (leader === 'country' || leader === 'organisation' || leader === 'group' || heads.title(tokens[at + 1]!.word) !== null) return null
  }
  // ضحايا قصف المدينة: what befell them; من طرف الحكومة: by
  if (
    group !== null &&
    ((tags[at + 1]?.derived === 'masdar' && VICTIMS.has(group.lemma)) || (group.lemma === 'طرف' && tags[at - 1]?.lemma === 'من'))
  )
    return null
  const band = group !== null && MEMBERS.has(group.lemma) ? bandOf(document, heads, taken, known, at, limit) : null
  // قوات الحوثيين: those of a movement
  const forces = band === null && tag.analysis.stem === FORCES ? bandOf(document, heads, taken, known, at, limit) : null
  if (band !== null || (forces !== null && forces.kind === 'group' && forces.known !== null)) return band ?? forces
  const end = Math.min(limit, at + MAX_WORDS)
  const phrase = bodyPhrase(document, heads, taken, known, at, end, organisation === null && group !== null, phrased !== null)
  const skip = Math.min(procliticsOf(document, at), heads.bodySkip(word) ?? Infinity)
  const base = {
    first: at,
    last: phrase.last,
    skip,
    start: offsetAfter(document, tokens[at]!, skip),
    end: tokens[phrase.last]!.end,
    known: null,
    name: citation(document, at, phrase.last, skip),
    country: phrase.country,
    labelEn: null,
  }
  if (organisation !== null) {
    const body = organisationOf(document, heads, taken, known, at, organisation, phrase)
    if (body !== null) return { ...base, ...body }
  }
  if (group !== null) {
    if (!phrase.definite && group.role !== 'party') return null
    // بوساطة قطر: an act there, and no delegation
    if (group.lemma === MEDIATION && tag.analysis.preposition === 'ب') return null
    if (tag.analysis.enclitic !== '' || group.role === 'source' || isOutskirts(group.lemma, phrase, known, taken, at)) return null
    // وحدات الجيش, مجموعة من النواب: the nouns of bodies that are groups too
    if (organisation !== null && (bare(phrase) || !phrase.definite)) return null
    // الجانب الروسي, الوفد الأوكراني: those of a state, who act and speak for it
    const isOfState = phrase.country !== null && phrase.last === at + 1 && tag.analysis.article && SIDES.has(group.lemma)
    const kind = isOfState ? 'organisation' : 'group'
    return { ...base, kind, subtype: group.role, descriptors: [`group:${group.lemma}`], anaphoric: false, rule: 'name.group' }
  }
  if (organisation !== null) return null
  if (portfolio !== null) {
    if (phrase.country === null && !heads.title(tokens[at - 1]?.word ?? word)) return null
    return {
      ...base,
      kind: 'organisation',
      subtype: 'ministry',
      descriptors: [`body:وزاره ${portfolio}`],
      anaphoric: false,
      rule: 'name.ministry',
    }
  }
  if (!phrase.definite || !OFFICES.has(title!.kind)) return null
  const office = heads.office(document, at, phrase.last + 1)
  return {
    ...base,
    kind: 'office',
    subtype: title!.kind,
    descriptors: [phrase.country === null ? office : `${office}@${phrase.country}`],
    anaphoric: true,
    rule: 'name.office',
  }
}

/** «باسم "تحالف القوى"», «رئيس "تجمع المهنيين"»: a noun for bodies at the beginning of a name in quotation marks is no verb, whatever its letters are. */
function opensQuotedName({ tokens, tags, quotes, quoteOpenedBy }: ArabicDocument, heads: Heads, at: number): boolean {
  const quote = quotes[quoteOpenedBy.get(at - 1) ?? -1]
  if (quote === undefined || at < 2 || quote.last - quote.first >= MAX_WORDS) return false
  const { word } = tokens[at - 2]!
  const governs = word.folded === 'باسم' || (heads.title(word) !== null && tags[at - 2]!.analysis?.article === false)
  return governs && heads.organisation(tokens[at]!.word) !== null
}

/** A word with the article right behind a noun or an adjective that is definite too. */
function qualifiesNoun({ tags, sentenceOf }: ArabicDocument, at: number): boolean {
  const before = at > 0 && sentenceOf[at - 1] === sentenceOf[at] ? tags[at - 1]! : null
  const { analysis } = tags[at]!
  if (before === null || (before.pos !== 'nominal' && before.pos !== 'adjective') || analysis?.preposition || analysis?.conjunction)
    return false
  return before.analysis?.article === true || (before.analysis?.enclitic ?? '') !== ''
}

/** What says of a rank which one it is. */
const RANKED = new Set(['ركن', 'اول', 'متقاعد', 'طيار', 'بحري', 'طبيب', 'مهندس', 'حقوقي'])

/**
 * «مقاتلو طالبان», «عناصر "داعش"», «مسلحو الحركة»: members called by nothing but the body they belong to stand for it; null where it is none that has
 * a name.
 */
function bandOf(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  limit: number,
): NameDraft | null {
  const { tokens, tags, quotes, quoteOpenedBy } = document
  const { analysis } = tags[at]!
  if (at >= limit || analysis === null || analysis.article || analysis.enclitic !== '') return null
  const quote = quotes[quoteOpenedBy.get(at + 1) ?? -1]
  const next = quote === undefined ? at + 1 : at + 2
  if (next > limit || procliticsOf(document, next) > 0) return null
  const body = taken[next] === -1 ? bodyAt(document, heads, taken, known, next, limit) : (known[taken[next]!] ?? null)
  if (body === null || body.first !== next || (body.kind !== 'group' && body.kind !== 'organisation') || body.rule === 'name.group')
    return null
  const last = quote !== undefined && quote.last === body.last ? body.last + 1 : body.last
  const skip = procliticsOf(document, at)
  const span = { first: at, last, skip, start: offsetAfter(document, tokens[at]!, skip), end: tokens[last]!.end }
  return { ...body, ...span, descriptors: [...body.descriptors, BAND] }
}
const BAND = 'members'

/** Members of a body that is nowhere called by a fuller name are people of no other name than theirs (مقاتلو الحركة). */
export const isBand = ({ descriptors }: NameDraft): boolean => descriptors.includes(BAND)
/** Nouns for those who fight or serve in a body. */
const MEMBERS = new Set('مقاتل مسلح متمرد عنصر جندي فرد جهادي متطرف متشدد إرهابي مرتزق قناص انفصالي'.split(' '))

const FORCES = fold('قوات')

const LEADING = new Set(['رئاسة', 'قيادة'].map(fold))
const MEDIATION = fold('وساطة')
const FIRE = foldedWords('نار نيران رصاص')
const OPENING_FIRE = foldedWords('أطلق فتح')
const VICTIMS = new Set(['ضحيه'])

const bare = ({ complements }: BodyPhrase): boolean => complements.length === 0

/** What of a draft a noun for bodies tells, or null where it names none. */
function organisationOf(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  organisation: OrganisationOpening,
  phrase: BodyPhrase,
): Pick<NameDraft, 'kind' | 'subtype' | 'descriptors' | 'anaphoric' | 'rule'> | null {
  const { tokens, tags } = document
  const tag = tags[at]!
  const isBare = bare(phrase)
  // القطاع, which may take up قطاع غزة, is left to the places; اللواء before a person is his rank
  if (isBare && !organisation.strong && heads.place(tokens[at]!.word)?.anaphoric) return null
  if (isBare && heads.title(tokens[at]!.word) !== null && known[taken[at + 1] ?? -1]?.kind === 'person') return null
  // حكومة تشاد, but not حكومة
  if (!phrase.definite || (isBare && !tag.analysis!.article && phrase.country === null) || tag.analysis!.enclitic !== '') return null
  const named =
    phrase.country !== null ||
    phrase.named ||
    COUNCILS.has(organisation.lemma) ||
    isAssociation(organisation, tag, phrase) ||
    isBanner(organisation, tag, phrase) ||
    isBannerByAdjectives(organisation, tag, phrase, speaksAt(document, at)) ||
    (organisation.kind === 'organisation' && !tag.analysis!.article && isSource(document, heads, at))
  if (!organisation.strong && !isBare && !named) return null
  return {
    kind: organisation.kind,
    subtype: organisation.subtype,
    descriptors: [
      `body:${[organisation.lemma, ...phrase.complements].join(' ')}`,
      ...(phrase.country === null && !phrase.named && OF_STATES.has(organisation.subtype) ? [OF_STATE] : []),
    ],
    // القوات المسلحة, قوات الجيش is the army of somebody named before
    anaphoric:
      isBare || (organisation.subtype === 'armed-forces' && phrase.country === null && SOMEBODYS.has(phrase.complements.join(' '))),
    rule: isBare && (!organisation.strong || EVERYDAY.has(organisation.lemma)) ? 'name.body.short' : 'name.body',
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

/** «أطراف الخرطوم»: the outskirts of a place are no parties. */
const isOutskirts = (lemma: string, phrase: BodyPhrase, known: readonly NameDraft[], taken: Int32Array, at: number): boolean => {
  if (lemma !== 'طرف') return false
  const next = known[taken[at + 1] ?? -1]
  return next === undefined ? phrase.named : next.kind === 'place' || next.kind === 'country'
}

/** Bodies whose bare noun is an everyday word first: الصندوق, المحكمة are named only where a fuller name goes before. */
const EVERYDAY = new Set(['صندوق', 'اتحاد', 'جمهوريه'])

/** «جمعية أمهات المفقودين»: who associates in it names it; the plural and the bare adjective (المنظمة الدولية) do not. */
const isAssociation = (organisation: OrganisationOpening, tag: Tag, { complements }: BodyPhrase): boolean =>
  organisation.subtype === 'ngo' && tag.analysis!.article === false && tag.analysis!.stem === organisation.lemma && complements.length >= 2

const SIDES: ReadonlySet<string> = new Set(['جانب', 'وفد', 'طرف'])

/** Bodies that every state has; without its name they are another in every country. */
const OF_STATES = new Set(['armed-forces', 'police', 'intelligence', 'ministry', 'government', 'presidency', 'parliament', 'court'])
const OF_STATE = 'kind:of-state'

/** Titles that stand for one person where they have the article; الطفل or الطالب need not. */
const OFFICES = new Set(['head-of-state', 'minister', 'official', 'military', 'spokesperson', 'diplomat'])
