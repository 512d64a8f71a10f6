import type { LanguagePack } from '../language/contract.ts'
import { createArabic } from '../language/ar/index.ts'
import { loadArabicData } from './data.ts'

/** Every language that is read, in the order in which they are tried. */
export const loadLanguages = (): readonly LanguagePack[] => [createArabic(loadArabicData())]
