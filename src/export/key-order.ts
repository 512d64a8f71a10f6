import type { z } from 'zod'

type Order = (value: unknown) => unknown

const sorted: Order = (value) => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
}

/** Puts the keys of a value into the order of its schema, at every depth; where the schema leaves a value open they are sorted. */
export const keyOrder = (schema: z.ZodType): Order => {
  const { type, shape, element, innerType } = schema.def as unknown as Definition
  if (shape !== undefined) {
    const fields = Object.entries(shape).map(([key, field]) => [key, keyOrder(field)] as const)
    return (value) => {
      const from = value as Readonly<Record<string, unknown>>
      const to: Record<string, unknown> = {}
      for (const [key, order] of fields) if (from[key] !== undefined) to[key] = order(from[key])
      return to
    }
  }
  if (element !== undefined) {
    const order = keyOrder(element)
    return (value) => (value as readonly unknown[]).map(order)
  }
  if (innerType !== undefined) {
    const order = keyOrder(innerType)
    return (value) => (value === null ? null : order(value))
  }
  return type === 'unknown' ? sorted : (value) => value
}
