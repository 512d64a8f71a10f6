import { byText, byTextOrNull, firstOf } from '../text/order.ts'

/** The record's order: what is dated first, by date; then by id. */
export const byDateThenId = (a: { readonly at: string | null; readonly id: string }, b: { readonly at: string | null; readonly id: string }): number =>
  firstOf(byTextOrNull(a.at, b.at), byText(a.id, b.id))
