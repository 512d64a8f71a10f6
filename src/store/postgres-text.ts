/**
 * PostgreSQL keeps every character but U+0000, and a text may hold it. It is written as U+0001 U+0001, and U+0001 as U+0001 U+0002: texts come
 * back unit by unit, and their order by code points stays.
 */
const ESCAPE = '\u0001'
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const ESCAPED = /[\u0000\u0001]/g

export const toPostgres = (value: unknown): unknown =>
  typeof value === 'string' && (value.includes('\u0000') || value.includes(ESCAPE))
    ? value.replace(ESCAPED, (unit) => ESCAPE + (unit === ESCAPE ? '\u0002' : ESCAPE))
    : value

export const fromPostgres = (value: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  value.includes(ESCAPE) ? value.replace(/\u0001([\u0001\u0002])/g, (_, unit) => (unit === ESCAPE ? '\u0000' : ESCAPE)) : value
