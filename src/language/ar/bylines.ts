import type { Span } from '../../model/span.ts'
import { fold, light } from './letters.ts'
import { FURNITURE_LINES } from './lexicon/furniture.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { PAGE_LABELS } from './lexicon/page-labels.ts'

/** What the gazetteers know of a name by itself. */
export type KindOfName = (name: string) => 'place' | 'media' | null

/** Lines below the title in which an article may be signed, before the first that is as long as a paragraph. */
const HEAD = 4
const PARAGRAPH = 120
const MAX_WORDS = 10

/**
 * The lines under a title that say who wrote from where, and for whom: «نيروبي / هدى سالم / الأناضول», «عدن: وليد حمود», «كتب: سامي لبيب - وكالات», «تعز – خاص».
 * Every part between the marks is a place, a person, an outlet or a word of credit, and one at least is no place.
 */
export function bylines(text: string, lines: readonly Span[], kindOf: KindOfName): ReadonlySet<number> {
  const body = lines.findIndex(({ start, end }) => end - start >= PARAGRAPH)
  const out = new Set<number>()
  for (let index = 1; index < Math.min(body, HEAD); index++) {
    const { start, end } = lines[index]!
    if (isByline(text.slice(start, end), text, kindOf)) out.add(index)
  }
  return out
}

function isByline(raw: string, text: string, kindOf: KindOfName): boolean {
  const line = light(raw).trim()
  if (/[.؟?!…]$|\p{N}/u.test(line) || line.split(/\s+/).length > MAX_WORDS) return false
  const written = LABELS.find((label) => new RegExp(`^${label}(?=[\\s:：|/\\-–—])`, 'u').test(line))
  const parts = line
    .slice(written?.length ?? 0)
    .split(/\s*[:：|/+]\s*|\s+[-–—]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < (written === undefined ? 2 : 1)) return false
  const kinds = parts.map((part) => kindOfPart(part, text, kindOf))
  return kinds.every((kind) => kind !== null) && kinds.some((kind) => kind !== 'place')
}

type Part = 'place' | 'credit' | 'outlet' | 'person'
function kindOfPart(part: string, text: string, kindOf: KindOfName): Part | null {
  const bare = part.replaceAll(/["«»“”()]/g, '').trim()
  const words = bare.split(/\s+/)
  if (CREDITS.has(fold(bare)) || (CREDITS.has(fold(words[0]!)) && words.length <= 2)) return 'credit'
  const known = kindOf(bare)
  if (known !== null) return known === 'place' ? 'place' : 'outlet'
  const places = bare.split(/\s*[،,]\s*|\s+و(?=\S)/u)
  if (places.length > 1 && places.every((place) => kindOf(place) === 'place')) return 'place'
  if (words.length <= 4 && (OUTLETS.has(words.at(-1)!) || bare !== part || text.includes(`«${bare}»`) || text.includes(`"${bare}"`)))
    return 'outlet'
  return words.length >= 2 && words.length <= 4 && GIVEN.has(fold(words[0]!)) ? 'person' : null
}

const LABELS: readonly string[] = [...PAGE_LABELS.byline].sort((a, b) => b.length - a.length)
const CREDITS: ReadonlySet<string> = new Set([...FURNITURE_LINES.credit.whole, 'خاص', 'مراسلون', 'مراسلنا', 'مراسلتنا'].map(fold))
const OUTLETS = new Set(['نيوز', 'برس', 'أونلاين', 'بوست', 'تايمز', 'نت', 'ميديا'])
const GIVEN: ReadonlySet<string> = new Set([...Object.values(GIVEN_NAMES.origins).flat(), ...GIVEN_NAMES.everydayWords].map(fold))
