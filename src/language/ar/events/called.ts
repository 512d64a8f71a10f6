import type { EventType } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import type { Trigger } from './triggers/triggers.ts'

/** Types of which each has a name of its own: an accord, a truce, a war. */
const NAMED: ReadonlySet<EventType> = new Set(['agreement', 'ceasefire', 'war'])
/** Adjectives of relation that say nothing of what it is about. */
const SAYING_NOTHING = foldedWords(
  'نهائي مبدئي تاريخي ثنائي ثلاثي رباعي خماسي سداسي جزئي كلي نظري رسمي فوري حقيقي عملي شكلي أولي حالي ماضي ثاني تالي جاري سري رئيسي أساسي ضروري مصيري إنساني محلي دولي دموي وحشي استثنائي قانوني مرحلي مستقبلي إيجابي سلبي أخلاقي خطي شفهي ضمني علني تلقائي انتقالي',
)
/** Other adjectives that name a war: باردة. */
const NAMING = foldedWords('بارد')
/** «الحرب العالمية الثانية» */
const COUNTED = fold('عالمي')
const ORDINALS = foldedWords('أول أولى ثان ثاني ثالث')
/** What a war is said to be fought against: الحرب على الإرهاب. */
const AGAINST = foldedWords('على ضد')
/** Genitives that say of what kind a war is, and name none: حرب شوارع, حرب كلامية. */
const KINDS = foldedWords('شوارع عصابات استنزاف إبادة وجود كلمات تصريحات نفوذ حقيقية شاملة مفتوحة طاحنة')
/** Letters of the shortest adjective of relation. */
const SHORTEST = 4

/**
 * By which words an accord or a war is told from others of its kind, as folded stems in the order of letters: the nuclear accord, the second world war,
 * the war on drugs. Whose it is its roles tell.
 */
export function calledBy(
  { document: { tags }, names, timeAt }: ReadingContext,
  { finite, first, last, pattern }: Trigger,
): readonly string[] {
  if (finite || !NAMED.has(pattern.frame.type)) return []
  const out: string[] = []
  const isWar = pattern.frame.type === 'war'
  const isFree = (i: number) => i < tags.length && names.at[i] === -1 && timeAt[i] === -1
  if (isWar && isFree(last + 1) && isGenitive(tags[last]!, tags[last + 1]!)) out.push(fold(tags[last + 1]!.analysis!.stem))
  for (let i = first + 1; i < tags.length; i++) {
    // اتفاق سلام, حرب أهلية: what belongs to the word itself
    if (i <= last && tags[i]!.pos !== 'adjective') continue
    // الاتفاق النووي الإيراني, الاتفاق الإيراني النووي
    if (names.at[i] !== -1 && tags[i]!.pos !== 'preposition') {
      i = names.last[names.at[i]!]!
      continue
    }
    const word = tags[i]!.pos === 'adjective' ? relationOf(tags[i]!) : null
    if (word === null) {
      if (isWar && AGAINST.has(tags[i]!.lemma) && isFree(i + 1) && tags[i + 1]!.pos === 'nominal')
        out.push(fold(tags[i + 1]!.analysis?.stem ?? ''))
      break
    }
    if (word !== '') out.push(word)
    const next = masculine(tags[i + 1]?.analysis?.stem ?? '')
    if (word === COUNTED && ORDINALS.has(next)) out.push(next)
  }
  return out.filter((word, k) => word !== '' && out.indexOf(word) === k).sort()
}

const masculine = (stem: string): string => fold(stem).replace(/ه$/u, '')

type Tag = ReadingContext['document']['tags'][number]

/** The adjective in the masculine where it names; empty where it says nothing, null where it is another word. */
function relationOf({ analysis, lemma }: Tag): string | null {
  if (analysis === null) return null
  const stem = masculine(analysis.stem)
  if (NAMING.has(stem) || NAMING.has(lemma)) return stem
  return stem.endsWith('ي') && stem.length >= SHORTEST && !SAYING_NOTHING.has(stem) ? stem : ''
}

/** «حرب الاستقلال»: a noun right behind the bare word for a war. */
const isGenitive = (war: Tag, next: Tag): boolean =>
  war.analysis?.article === false &&
  next.pos === 'nominal' &&
  next.analysis?.article === true &&
  next.analysis.preposition === '' &&
  next.analysis.conjunction === '' &&
  !KINDS.has(fold(next.analysis.stem))
