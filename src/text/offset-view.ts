/**
 * A rewritten view of a text in which every unit knows where it came from. The text itself is never changed.
 * `offsets[i]` is the start in the text of the unit at `i` in the view, and `offsets[view.length]` the end of the last one kept.
 */
export interface OffsetView {
  readonly view: string
  readonly offsets: Uint32Array
}

/** What to put in place of one UTF-16 unit: `0` drops it, any other number is a code unit. */
export type UnitMap = (unit: number) => number

/** One pass over the text; linear in its length. */
export function offsetView(text: string, map: UnitMap): OffsetView {
  const units = new Uint16Array(text.length)
  const offsets = new Uint32Array(text.length + 1)
  let length = 0
  let end = 0
  for (let i = 0; i < text.length; i++) {
    const unit = map(text.charCodeAt(i))
    if (unit === 0) continue
    units[length] = unit
    offsets[length++] = i
    end = i + 1
  }
  offsets[length] = end
  return { view: stringOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) }
}

/** The span in the text of [start, end) in the view. */
export function textSpan(view: OffsetView, start: number, end: number): { start: number; end: number } {
  const from = view.offsets[start] ?? 0
  return { start: from, end: end > start ? (view.offsets[end - 1] ?? from) + 1 : from }
}

const CHUNK = 8192
function stringOf(units: Uint16Array): string {
  let out = ''
  for (let i = 0; i < units.length; i += CHUNK) out += String.fromCharCode(...units.subarray(i, i + CHUNK))
  return out
}
