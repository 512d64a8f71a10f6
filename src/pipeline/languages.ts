import { createArabic } from '../language/ar/index.ts'
import type { LanguagePack } from '../language/contract.ts'
import { loadArabicData } from './data.ts'

/** Every language that is read, in the order in which they are tried. A user's own outlets and agencies are names like the others. */
export const loadLanguages = (ownSources: string | null = null): readonly LanguagePack[] => [
  createArabic(ownSources === null ? loadArabicData() : new Map([...loadArabicData(), ['own-sources', ownSources]])),
]
