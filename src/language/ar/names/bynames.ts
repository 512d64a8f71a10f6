import type { ArabicDocument } from '../document.ts'
import type { NameDraft } from './draft.ts'

/** Said of somebody called by another name too, folded. */
export const CALLED: ReadonlySet<string> = new Set(
  'الملقب الملقبه ملقب المعروف المعروفه المكني المكناه الشهير الشهيره المدعو يلقب يعرف ويعرف ويلقب'.split(' '),
)
/** Tokens between a name and the byname. */
const REACH = 5

/** «محمد حمدان دقلو، المعروف بـ«حميدتي»»: the mention before that a byname takes up, or null, by the mention's index. */
export function bynameOwner({ tokens, sentenceOf }: ArabicDocument, drafts: readonly NameDraft[], at: number): number | null {
  const [own, before] = [drafts[at]!, drafts[at - 1]]
  if (own.kind !== 'person' || before?.kind !== 'person' || sentenceOf[own.first] !== sentenceOf[before.last]) return null
  if (own.first - before.last > REACH || (own.known !== null && before.known !== null && own.known !== before.known)) return null
  for (let i = before.last + 1; i < own.first; i++) if (CALLED.has(tokens[i]!.word.folded)) return at - 1
  return null
}
