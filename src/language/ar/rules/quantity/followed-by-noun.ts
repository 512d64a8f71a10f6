import type { FigureSentence } from './sentence.ts'

/** Whether a noun stands at `at` that nothing joins or governs. */
export function isFollowedByNoun(sentence: FigureSentence, at: number): boolean {
  const tag = sentence.tags[at]
  // 80 ألفا نصفهم أطفال: a part of them
  const folded = sentence.tokens[at]?.word.folded ?? ''
  // ثلاثة آلاف مقابل ستمئة
  if (PART_OF_THEM.test(folded) || folded === AGAINST) return false
  return (
    sentence.tokens[at]?.kind === 'word' &&
    sentence.timed[at] !== 1 &&
    tag!.pos === 'nominal' &&
    tag!.analysis?.conjunction === '' &&
    tag!.analysis?.preposition === ''
  )
}
const AGAINST = 'مقابل'
const PART_OF_THEM = /^(?:نصف|ثلث|ثلثا|ربع|معظم|اغلب|غالبيت|اغلبيت|جميع|كل|بعض|اكثر|جل)(?:هم|هن|ها)$/
