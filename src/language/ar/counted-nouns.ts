import { tagTest } from './tag-facts.ts'
import type { Tag } from './tagging.ts'

/** «سبعة مدنيين»: three to ten of many without article, right behind. */
export const isFewOf = (tags: readonly Tag[], at: number): boolean =>
  isFew(tags[at]!) && tags[at + 1]?.pos === 'nominal' && tags[at + 1]!.analysis?.form?.number === 'p' && !tags[at + 1]!.analysis!.article
const FEW = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/u
export const isFew = tagTest(({ analysis }) => analysis !== null && !analysis.article && FEW.test(analysis.stem))

/** «ثلاثين متمردا»: what is counted. */
export const isTens = tagTest(({ lemma }) => /^(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/u.test(lemma))
