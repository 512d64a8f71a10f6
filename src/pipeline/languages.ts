import { createArabic } from '../language/ar/index.ts'
import type { LanguagePack } from '../language/contract.ts'
import { loadArabicData } from './data.ts'

/** Every language that is read, in the order in which they are tried. A user's own outlets and agencies are names like the others, and so are his own names. */
export const loadLanguages = (ownSources: string | null = null, ownGazetteer: string | null = null): readonly LanguagePack[] => [
  createArabic(
    new Map([
      ...loadArabicData(),
      ...(ownSources === null ? [] : [['own-sources', ownSources] as const]),
      ...(ownGazetteer === null ? [] : [['own-gazetteer', ownGazetteer] as const]),
    ]),
  ),
]
