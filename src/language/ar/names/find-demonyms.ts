import type { ArabicDocument } from '../document.ts'
import { PATTERNS } from '../events/frame-index.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { isInClass } from '../lexicon/noun-classes.ts'
import type { NameDraft } from './draft.ts'
import type { Heads } from './heads.ts'

/** Adjectives that may stand between a happening and the one that says whose it is (غارة جوية إسرائيلية). */
const REACH = 3

/** «غارات إسرائيلية», «دبابة إسرائيلية», «جنديان تركيان»: the adjective names the country that did it, or whose they are. Other demonyms are no names of their own. */
export function findDemonyms(document: ArabicDocument, gazetteer: Gazetteer, heads: Heads, taken: Int32Array): NameDraft[] {
  const { tokens } = document
  const out: NameDraft[] = []
  tokens.forEach((token, i) => {
    if (taken[i] !== -1 || token.kind !== 'word') return
    const country = heads.demonymCountry(token.word)
    const entry = country === null ? undefined : gazetteer.byKnown.get(country)
    if (entry === undefined || !qualifiesHappening(document, taken, i)) return
    out.push({
      first: i,
      last: i,
      skip: 0,
      start: token.start,
      end: token.end,
      kind: 'country',
      known: entry.known,
      name: entry.label.ar,
      subtype: 'country',
      country: entry.known,
      descriptors: [],
      anaphoric: false,
      labelEn: entry.label.en,
      rule: 'name.country.demonym',
    })
  })
  return out
}

function qualifiesHappening({ tags, sentenceOf }: ArabicDocument, taken: Int32Array, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && sentenceOf[i] === sentenceOf[at] && taken[i] === -1; i--) {
    const tag = tags[i]!
    // بوساطة قطرية وأمريكية: the second of two
    if (tag.pos === 'adjective') continue
    return (
      tag.pos === 'nominal' &&
      (PATTERNS.has(tag.lemma) || PATTERNS.has(tag.analysis?.stem ?? '') || isOfForce(tag) || SPONSORING.has(tag.analysis?.stem ?? ''))
    )
  }
  return false
}

/** وساطة عمانية, رعاية مصرية: whose it is is who mediates. */
const SPONSORING = new Set(['وساطه', 'رعايه', 'ضمانه', 'استضافه', 'مبادره'])

/** What a state's forces fire, fly and drive, and those who serve in them. */
const isOfForce = ({ lemma, analysis }: ArabicDocument['tags'][number]): boolean =>
  [lemma, analysis?.stem ?? ''].some((word) => ARMS.some((one) => isInClass(word, one)) || SERVING.has(word))
const ARMS = ['aircraft', 'missile', 'shell', 'gunfire', 'munition', 'arms', 'ship'] as const
const SERVING = new Set(['جندي', 'جنود', 'جنديان', 'جنديين', 'ضابط', 'ضباط', 'عسكري', 'عسكريون', 'عسكريين', 'مدفعيه', 'دوريه'])
