import type { ArabicDocument } from '../document.ts'
import { PATTERNS } from '../events/triggers/frame-index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { fold, foldedWords } from '../letters.ts'
import { BODY_DEMONYMS } from '../lexicon/body-demonyms.ts'
import { isInClass } from '../lexicon/noun-classes.ts'
import { rareProperty } from '../vocabulary.ts'
import { type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import { type Heads, Opens } from './heads.ts'

/** Adjectives that may stand between a happening and the one that says whose it is (غارة جوية إسرائيلية). */
const REACH = 3

/**
 * «غارات إسرائيلية», «دبابة إسرائيلية», «جنديان تركيان», «نظيره الإيراني»: the adjective names the country or body (قناص حوثي) that did it, or whose they are; in
 * «الأراضي السورية» the one where it is. Other demonyms are no names of their own.
 */
export function findDemonyms(document: ArabicDocument, gazetteer: Gazetteer, heads: Heads, taken: Int32Array): NameDraft[] {
  const { tokens } = document
  const out: NameDraft[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (taken[i] !== -1 || token.kind !== 'word') continue
    const whose = (document.begins[i]! & Opens.country) === 0 ? null : heads.demonymCountry(token.word)
    const known = whose ?? bodyOf(token.word)
    const entry = known === null ? undefined : gazetteer.byKnown.get(known)
    const qualified = entry === undefined ? null : (pairedAt(document, heads, taken, i) ?? qualifiedBy(document, taken, i, whose === null))
    if (entry === undefined || qualified === null) continue
    const first = qualified.kind === 'happening' ? i : qualified.at
    const skip = procliticsOf(document, first) || (first === i ? conjoinedBy(document, i) : 0)
    out.push({
      first,
      last: i,
      skip,
      start: offsetAfter(document, tokens[first]!, skip),
      end: token.end,
      kind: entry.kind,
      known: entry.known,
      name: entry.label.ar,
      subtype: entry.subtype,
      country: entry.country,
      descriptors: [],
      anaphoric: false,
      labelEn: entry.label.en,
      rule: qualified.kind === 'ground' ? 'name.country.ground' : 'name.demonym',
    })
  }
  return out
}

const BODIES: ReadonlyMap<string, string> = new Map(
  BODY_DEMONYMS.flatMap(([known, stems]) =>
    stems.split(' ').flatMap((stem) => ['', 'ة', 'ا', 'ين', 'ون', 'ان', 'ات'].map((ending) => [fold(stem + ending), known] as const)),
  ),
)
/** «حوثية», «الأممي», «وأطلسيين»: the body that an adjective says something is of. */
const bodyOf = rareProperty<string | null>(
  null,
  ({ folded }) => BODIES.get(folded) ?? BODIES.get(folded.replace(/^و?(?:ال)?/u, '')) ?? null,
)

/** «كينية واثيوبية»: the letter before an adjective that the lexicon does not take apart. */
const conjoinedBy = ({ tokens, tags }: ArabicDocument, at: number): number =>
  tags[at]!.analysis?.form == null && tokens[at]!.word.folded.startsWith('و') ? 1 : 0

interface Qualified {
  readonly kind: 'happening' | 'ground' | 'counterpart'
  /** Token of the noun. */
  readonly at: number
}

/** «الجانبان الروسي والأوكراني», «القوات الهندية والباكستانية»: one of two adjectives that tell two of a kind apart. */
function pairedAt({ tags, tokens, sentenceOf }: ArabicDocument, heads: Heads, taken: Int32Array, at: number): Qualified | null {
  if (tags[at]!.analysis?.article !== true) return null
  const isSecond = tags[at]!.analysis!.conjunction === 'و'
  const [first, second] = isSecond ? [at - 1, at] : [at, at + 1]
  if (first < 1 || sentenceOf[first - 1] !== sentenceOf[second]) return null
  const other = isSecond ? first : second
  const { analysis } = tags[other]!
  if (analysis?.article !== true || (analysis.conjunction === 'و') === isSecond || heads.demonymCountry(tokens[other]!.word) === null)
    return null
  const head = tags[first - 1]!.analysis
  const isPair = head?.article === true && head.form?.number === 'd' && PAIRED.has(tags[first - 1]!.lemma)
  const isForces = isSecond && taken[first] !== -1 && head?.article === true && FORCES.has(head.stem)
  return isPair || isForces ? { kind: 'happening', at } : null
}
const PAIRED = foldedWords('جانب طرف جيش حكومة وفد رئيس وزير بلد دولة فريق شعب قائد جار')
const FORCES = foldedWords('قوات سلطات حكومات جيوش')

/** The noun that an adjective qualifies, of a body's or a country's: a happening or those of its own, the ground of a country, somebody's like there; null for any other. */
function qualifiedBy({ tags, sentenceOf }: ArabicDocument, taken: Int32Array, at: number, isOfBody: boolean): Qualified | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && sentenceOf[i] === sentenceOf[at]; i--) {
    const tag = tags[i]!
    // جنود أتراك: the noun alone may be a group
    if (taken[i] !== -1 && !(SERVING.has(tag.analysis?.stem ?? '') && !tag.analysis!.article)) return null
    // بوساطة قطرية وأمريكية: the second of two
    if (tag.pos === 'adjective') continue
    if (tag.pos !== 'nominal') return null
    const stem = tag.analysis?.stem ?? ''
    if (GROUND.has(stem) && tag.analysis!.article && tags[at]!.analysis?.conjunction === '') return { kind: 'ground', at: i }
    const isOwn =
      PATTERNS.has(tag.lemma) ||
      PATTERNS.has(stem) ||
      isOfForce(tag) ||
      SPONSORING.has(stem) ||
      SAID.has(stem) ||
      (isOfBody && !tag.analysis!.article && MEMBERS.has(stem))
    // نظيره الإيراني عباس عراقجي: the name after it says who
    if (COUNTERPART.has(stem) && tag.analysis!.enclitic !== '' && (taken[at + 1] ?? -1) === -1) return { kind: 'counterpart', at: i }
    return isOwn ? { kind: 'happening', at: i } : null
  }
  return null
}

/** الأراضي السورية, المياه الإقليمية اليمنية */
const GROUND = new Set(['اراضي', 'تراب', 'اجواء', 'مياه', 'عمق', 'مدن', 'بلدات', 'قري', 'شواطء', 'سواحل'])
/** نظيره التركي، نظيرته الألمانية */
const COUNTERPART = new Set(['نظير', 'نظيرت'])

/** Those of a body: قيادي حوثي. */
const MEMBERS = foldedWords('قيادي قياديا قياديان قياديين قياديون قادة مسلح مسلحا مسلحون مسلحين مفاوض مفاوضا وفد وفدا خلية تنظيم فصيل')

/** وساطة عمانية, رعاية مصرية: whose it is is who mediates. */
const SPONSORING = new Set(['وساطه', 'رعايه', 'ضمانه', 'استضافه', 'مبادره'])

/** اتهامات إسرائيلية, تحذيرات تركية: whose word it is. */
const SAID = foldedWords(
  'اتهام اتهامات تحذير تحذيرات تأكيد تأكيدات توقعات تقدير تقديرات مزاعم ادعاءات دعوة دعوات مطالبة مطالبات تهديد تهديدات نفي رفض تصريحات انتقادات تعهد تعهدات إدانة إدانات ترحيب إعلان',
)

/** What a state's forces fire, fly and drive, and those who serve in them. */
const isOfForce = ({ lemma, analysis }: ArabicDocument['tags'][number]): boolean =>
  [lemma, analysis?.stem ?? ''].some((word) => ARMS.some((one) => isInClass(word, one)) || SERVING.has(word))
const ARMS = ['aircraft', 'missile', 'shell', 'gunfire', 'munition', 'arms', 'ship'] as const
const SERVING = new Set(
  'جندي جنود جنديا جنودا ضابطا ضباطا عسكريا مقاتلا شرطيا بحارا طيارا مراقبا جنديان جنديين ضابط ضباط عسكري عسكريون عسكريين مدفعيه دوريه مراقب مراقبون مراقبين شرطي شرطيون شرطيين طيار طيارون طيارين بحار بحاره مقاتل مقاتلون مقاتلين قوه قوات وحده وحدات رتل ارتال دوريات كوماندوس قناص قناصا قناصه عنصر عنصرا عناصر زورق زوارق'.split(
    ' ',
  ),
)
