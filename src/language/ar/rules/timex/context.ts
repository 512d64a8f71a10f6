import type { TimexMod, Weekday } from '../../../../model/lists.ts'
import type { CalendarTime, ClockTime, Direction, EnclosingUnit, PartOfDay, Season } from '../../../partial-time.ts'
import type { Token } from '../../document.ts'
import {
  COMPOUND_MONTHS,
  DECADES,
  DEICTIC_DAYS,
  EDGES,
  MONTH_NAMES,
  PARTS_OF_DAY,
  RELATIVE_ADJECTIVES,
  SEASON_NAMES,
  WEEKDAY_NAMES,
} from '../../lexicon/calendar.ts'
import { TIME_UNITS, ZONES } from '../../lexicon/units.ts'
import type { Tag } from '../../tagging.ts'
import { closedTable, rawOffset, rowsOf } from '../closed-table.ts'
import type { NumberMention } from '../number/number.ts'
import type { Cardinal } from '../number/shape.ts'

export const weekdayOf = closedTable(rowsOf(WEEKDAY_NAMES))
export const monthOf = closedTable(rowsOf(MONTH_NAMES))
export const compoundMonthOf = closedTable(COMPOUND_MONTHS)
export const seasonOf = closedTable(rowsOf(SEASON_NAMES))
export const partOf = closedTable(rowsOf(PARTS_OF_DAY))
export const deicticOf = closedTable(rowsOf(DEICTIC_DAYS))
export const relativeOf = closedTable(rowsOf(RELATIVE_ADJECTIVES))
export const edgeOf = closedTable(rowsOf(EDGES))
export const decadeOf = closedTable(rowsOf(DECADES))
export const unitOf = closedTable(rowsOf(TIME_UNITS))
export const zoneOf = closedTable(rowsOf(ZONES))

/** What the readers of a sentence share: its tokens, their tags and its numbers by token. */
export interface TimexContext {
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  /** Expressions read so far by first token: ranges, edges and the list itself ask for the same ones. */
  readonly phrases: (Phrase | null | undefined)[]
  /** The number that begins with a token. */
  cardinalAt(index: number): Cardinal | null
  /** The number with its qualifiers that begins with a token. */
  mentionAt(index: number): NumberMention | null
}

export function createTimexContext(tokens: readonly Token[], tags: readonly Tag[], numbers: readonly NumberMention[]): TimexContext {
  if (numbers.length === 0) return { tokens, tags, phrases: [], cardinalAt: nothing, mentionAt: nothing }
  const cardinals = new Array<Cardinal | undefined>(tokens.length)
  const mentions = new Array<NumberMention | undefined>(tokens.length)
  for (const mention of numbers) {
    // half an hour and a third of the week are read with their units
    if (mention.cardinals[0]!.fraction) continue
    mentions[mention.first] = mention
    for (const cardinal of mention.cardinals) cardinals[cardinal.first] = cardinal
    // proclitics and qualifiers are passed over by readers that come from the left
    mentions[mention.cardinals[0]!.first] ??= mention
  }
  return {
    tokens,
    tags,
    phrases: [],
    cardinalAt: (index) => (index < 0 ? null : (cardinals[index] ?? null)),
    mentionAt: (index) => (index < 0 ? null : (mentions[index] ?? null)),
  }
}

const nothing = () => null

/** What the pieces of one expression say; a date is put together from pieces whose fields do not contradict. */
export interface Fields {
  readonly shift?: number
  readonly calendar?: CalendarTime['calendar']
  readonly year?: number
  readonly decade?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: Weekday
  readonly season?: Season
  readonly part?: PartOfDay
  readonly clock?: ClockTime
  readonly direction?: Direction
  readonly directionStated?: boolean
  readonly within?: EnclosingUnit
  readonly nth?: number
  /** The day, month or year told before, moved: the next day, the same month. */
  readonly related?: { readonly unit: 'day' | 'month' | 'year'; readonly shift: number }
}

/** Before the first piece of an expression. */
export const NOTHING_SAID: Fields = {}

/** A piece of a time expression: what it says and where it ends. `next` is the token behind it, `start` its offset in the text. */
export interface Piece {
  readonly start: number
  readonly next: number
  readonly fields: Fields
  readonly mod: TimexMod | null
  readonly rule: string
}

/** An expression put together from pieces that say one time: صباح اليوم الخميس, الساعة 13.00 بالتوقيت المحلي أمس الثلاثاء. */
export interface Phrase {
  readonly start: number
  readonly first: number
  readonly next: number
  readonly fields: Fields
  readonly mod: TimexMod | null
  readonly rule: string
}

/** Reads a piece that begins with the token; `before` = what the expression has said so far. */
export type PieceReader = (context: TimexContext, at: number, before: Fields) => Piece | null

/** Where a word begins in the text behind so many letters of proclitics; marks on them are passed over. */
export const startBehind = (token: Token, letters: number): number => token.start + rawOffset(token.word.surface, letters)

export const foldedAt = (context: TimexContext, at: number): string => context.tokens[at]?.word.folded ?? ''

/** A folded word without a proclitic و or ف: for function words only. */
export const functionWordAt = (context: TimexContext, at: number): string => {
  const folded = foldedAt(context, at)
  return folded.length > 2 && (folded[0] === 'و' || folded[0] === 'ف') && FUNCTION_WORDS.has(folded.slice(1)) ? folded.slice(1) : folded
}
const FUNCTION_WORDS = new Set([
  'بين',
  'من',
  'في',
  'منذ',
  'حتي',
  'الي',
  'قبل',
  'بعد',
  'خلال',
  'كل',
  'عند',
  'هذا',
  'هذه',
  'غداه',
  'عشيه',
  'ما',
  'علي',
  'مع',
])

/** Last, this, next: the adjective behind a weekday, month or unit. `قبل الماضي` is two back. */
export function readRelative(context: TimexContext, at: number): { readonly shift: number; readonly next: number } | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  const found = relativeOf(token.word)
  if (found?.article === true && found.preposition === '' && !found.conjunction) return { shift: found.value, next: at + 1 }
  const word = token.word.folded
  if (word !== 'قبل' && word !== 'بعد') return null
  const second = context.tokens[at + 1] === undefined ? null : relativeOf(context.tokens[at + 1]!.word)
  return second?.article === true && second.value !== 0 ? { shift: second.value * 2, next: at + 2 } : null
}
export const directionOf = (shift: number): Direction => (shift < 0 ? 'past' : shift > 0 ? 'future' : 'present')
