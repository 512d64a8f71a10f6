import type { Tag } from './tagging.ts'

/** «سبعة مدنيين»: three to ten of many without article, right behind. */
export const isFewOf = (tags: readonly Tag[], at: number): boolean =>
  FEW.test(tags[at]!.analysis?.stem ?? '') &&
  !tags[at]!.analysis!.article &&
  tags[at + 1]?.pos === 'nominal' &&
  tags[at + 1]!.analysis?.form?.number === 'p' &&
  !tags[at + 1]!.analysis!.article
const FEW = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/u

/** «ثلاثين متمردا»: what is counted. */
export const isTens = ({ lemma }: Tag): boolean => /^(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/u.test(lemma)
