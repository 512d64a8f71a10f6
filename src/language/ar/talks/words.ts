import { fold, foldedWords } from '../letters.ts'
import type { Tag } from '../tagging.ts'

/** Nouns for talks, by folded stem: the verbal nouns share their lemma with verbs. */
const TALKS = foldedWords('محادثات مباحثات مفاوضات مشاورات محادثة مفاوضة حوار جولة جولات اجتماع اجتماعات لقاء لقاءات قمة')
export const isTalks = ({ pos, analysis }: Tag): boolean => pos === 'nominal' && TALKS.has(analysis?.stem ?? '')

/** Talks that are no single meeting. */
const NEGOTIATIONS = foldedWords('محادثات مباحثات مفاوضات مشاورات محادثة مفاوضة حوار مناقشات')
export const isNegotiation = ({ pos, analysis }: Tag): boolean => pos === 'nominal' && NEGOTIATIONS.has(analysis?.stem ?? '')

export const isRound = ({ pos, analysis }: Tag): boolean => pos === 'nominal' && ROUNDS.has(analysis?.stem ?? '')
const ROUNDS = foldedWords('جولة')

/** Verbs and nouns by which talks come to their end, by folded lemma. */
const ENDS = foldedWords('اختتم انتهى انفض ختم ختام نهاية اختتام')
export const isEnd = ({ lemma, analysis }: Tag): boolean => ENDS.has(lemma) || ENDS.has(analysis?.stem ?? '')

const NOT = fold('غير')

/** Last token of a noun for talks with its adjectives: المحادثات غير المباشرة, الجولة الثانية من المفاوضات. */
export function talksEnd(tags: readonly Tag[], at: number, last: number): number {
  let end = at
  while (end < last && (tags[end + 1]!.pos === 'adjective' || tags[end + 1]!.pos === 'number' || tags[end + 1]!.lemma === NOT)) end++
  const of = tags[end + 1]?.pos === 'preposition' && tags[end + 1]!.lemma === 'من'
  return of && end + 2 <= last && isNegotiation(tags[end + 2]!) ? talksEnd(tags, end + 2, last) : end
}
