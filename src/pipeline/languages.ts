import { createArabic } from '../language/ar/index.ts'
import type { LanguagePack } from '../language/contract.ts'
import { loadArabicData } from './data.ts'

/** Every language that is read, in the order in which they are tried. A user's own outlets and agencies are names like the others, and so are his own names. */
export function loadLanguages(ownSources: string | null = null, ownGazetteer: string | null = null): readonly LanguagePack[] {
  if (ownSources !== null || ownGazetteer !== null) return load(ownSources, ownGazetteer)
  plain ??= load(null, null)
  return plain
}

/** Those without tables of a user's own: they take most of a second to make, and are always the same. */
let plain: readonly LanguagePack[] | null = null

const load = (ownSources: string | null, ownGazetteer: string | null): readonly LanguagePack[] => [
  createArabic(
    new Map([
      ...loadArabicData(),
      ...(ownSources === null ? [] : [['own-sources', ownSources] as const]),
      ...(ownGazetteer === null ? [] : [['own-gazetteer', ownGazetteer] as const]),
    ]),
  ),
]
