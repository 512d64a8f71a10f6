import type { PageLanguage } from '../article/page/language.ts'
import { resolveTimex } from '../extraction/time/resolve.ts'
import type { LanguagePack } from '../language/contract.ts'

/** How pages are read: each line by the language that knows it, dates by the rules for times. */
export const pageLanguage = (packs: readonly LanguagePack[]): PageLanguage => ({
  line: (text) => packs.map((pack) => pack.pageLine(text)).find((line) => line !== null) ?? null,
  date: (text) => (/\p{N}/u.test(text) ? (packs.map((pack) => dateIn(text, pack)).find((date) => date !== null) ?? null) : null),
})

const DAY_OR_MINUTE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/u

/** The first time expression that names a whole day by itself; of several values of one day the one with a clock time. */
function dateIn(text: string, pack: LanguagePack): string | null {
  const days = pack
    .read(text)
    .times.map((time) => resolveTimex(time, null))
    .flatMap(({ type, value, basis }) => (type !== 'duration' && basis === 'stated' ? [DAY_OR_MINUTE.exec(value)?.[0] ?? ''] : []))
    .filter((value) => value !== '')
  const day = days[0]?.slice(0, 10)
  return day === undefined ? null : (days.find((value) => value.startsWith(day) && value.length > 10) ?? day)
}
