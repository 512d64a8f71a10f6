import { UsageError } from './faults.ts'

const MILLISECONDS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Milliseconds of a duration such as `90s`, `15m`, `2h` or `1d`, at most thirty days. Throws `UsageError`. */
export function durationOf(text: string): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/u.exec(text) ?? []
  const time = Number(count) * (MILLISECONDS[unit as keyof typeof MILLISECONDS] ?? Number.NaN)
  if (time >= MILLISECONDS.s && time <= 30 * MILLISECONDS.d) return time
  throw new UsageError({ code: 'usage.duration', message: `“${text}” is no duration`, hint: 'write it as 90s, 15m, 2h or 1d, up to 30d' })
}
