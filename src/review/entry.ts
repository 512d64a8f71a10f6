import { z } from 'zod'
import { EVENT_TYPES, ROLES } from '../model/lists.ts'
import { type Assessment, assessmentSchema } from '../model/record.ts'
import type { ArticleSpan } from '../model/span.ts'
import { hashId } from '../text/hash.ts'
import { byText, firstOf } from '../text/order.ts'

/** A decision of a person as it is kept: what is derived from it, its state, apart. */
export type Entry = Omit<Assessment, 'state'>

/** What a correction says. Names are written out, or ids of the gazetteers; null for nobody or nowhere. */
export const correctionSchema = z.discriminatedUnion('field', [
  z.object({ field: z.literal('type'), to: z.enum(EVENT_TYPES) }),
  z.object({ field: z.literal('date'), to: z.string().nullable() }),
  z.object({ field: z.literal('place'), to: z.string().nullable() }),
  z.object({ field: z.literal('role'), role: z.enum(ROLES), to: z.string().nullable() }),
  z.object({ field: z.literal('speaker'), to: z.string().nullable() }),
  z.object({ field: z.literal('figure'), lower: z.number().nullable(), upper: z.number().nullable() }),
  z.object({ field: z.literal('title'), to: z.string().nullable() }),
])
export type Correction = Readonly<z.infer<typeof correctionSchema>>

/** `first`: so many of the spans are the one event, the others another. */
export const splitSchema = z.object({ first: z.int().positive() })
export const undoSchema = z.object({ assessment: z.string() })

const VALUES = {
  merge: z.null(),
  split: splitSchema,
  correct: correctionSchema,
  reject: z.null(),
  confirm: z.null(),
  undo: undoSchema,
} as const

/** A line of an exported log. */
export const entrySchema = assessmentSchema
  .omit({ state: true })
  .refine(({ kind, value }) => VALUES[kind].safeParse(value ?? null).success, { message: 'the value does not fit the kind' })
  .refine(({ kind, on, value }) => kind !== 'split' || (value as { first: number }).first < on.length, {
    message: 'a split leaves nothing',
  })
  .refine(({ on }) => on.length > 0 && on.every(({ start, end }) => start < end), { message: 'it points at nothing' })

/** An entry with its id, which is a function of everything else: entered twice it is one. */
export function createEntry(given: Omit<Entry, 'id'>): Entry {
  const { time, by, kind, on, value, reason } = given
  const spans = on.map(spanKey).join()
  return { id: hashId('assessment', time, by, kind, spans, JSON.stringify(value ?? null), reason ?? ''), time, by, kind, on, value, reason }
}

export const spanKey = ({ article, start, end }: ArticleSpan): string => `${article}:${start}-${end}`

export const inOrder = (a: Entry, b: Entry): number => firstOf(byText(a.time, b.time), byText(a.id, b.id))
