import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import type { BodyPhrase } from './body-phrase.ts'
import type { NameDraft, NamedByHead } from './draft.ts'
import type { GroupOpening } from './openings.ts'

/** What of a draft a noun for many tells, or null where it names no group: القوات الحكومية, الانفصاليون الأرمن. */
export function groupOf(
  { tags }: ArabicDocument,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  { lemma, role }: GroupOpening,
  phrase: BodyPhrase,
): NamedByHead | null {
  const { preposition, enclitic, article } = tags[at]!.analysis!
  if (!phrase.definite && role !== 'party') return null
  // بوساطة قطر: an act there, and no delegation
  if (lemma === MEDIATION && preposition === 'ب') return null
  // الطرف الآخر: whoever that is
  if (SIDES.has(lemma) && phrase.last > at && OTHER.has(tags[at + 1]!.analysis?.stem ?? '')) return null
  if (enclitic !== '' || role === 'source' || isOutskirts(lemma, phrase, known, taken, at)) return null
  // الجانب الروسي, الوفد الأوكراني: those of a state, who act and speak for it
  const isOfState = phrase.country !== null && phrase.last === at + 1 && article && SIDES.has(lemma)
  return {
    kind: isOfState ? 'organisation' : 'group',
    subtype: role,
    descriptors: [`group:${lemma}`],
    anaphoric: false,
    rule: 'name.group',
  }
}
const MEDIATION = fold('وساطة')
const OTHER = foldedWords('آخر أخرى مقابل')
const SIDES: ReadonlySet<string> = new Set(['جانب', 'وفد', 'طرف'])

/** «أطراف الخرطوم»: the outskirts of a place are no parties. */
const isOutskirts = (lemma: string, phrase: BodyPhrase, known: readonly NameDraft[], taken: Int32Array, at: number): boolean => {
  if (lemma !== 'طرف') return false
  const next = known[taken[at + 1] ?? -1]
  return next === undefined ? phrase.named : next.kind === 'place' || next.kind === 'country'
}
