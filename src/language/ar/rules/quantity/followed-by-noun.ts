import type { FigureSentence } from './sentence.ts'

/** Whether a noun stands at `at` that nothing joins or governs. */
export function isFollowedByNoun(sentence: FigureSentence, at: number): boolean {
  const tag = sentence.tags[at]
  // 80 ألفا نصفهم أطفال: a part of them
  if (PART_OF_THEM.test(sentence.tokens[at]?.word.folded ?? '')) return false
  return (
    sentence.tokens[at]?.kind === 'word' && tag!.pos === 'nominal' && tag!.analysis?.conjunction === '' && tag!.analysis?.preposition === ''
  )
}
const PART_OF_THEM = /^(?:نصف|ثلث|ثلثا|ربع|معظم|اغلب|غالبيت|اغلبيت|جميع|كل|بعض|اكثر|جل)(?:هم|هن|ها)$/
