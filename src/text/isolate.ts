const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/** Keeps a text of whatever direction from reordering its neighbours; controls that would break out of the isolate are dropped. */
export const isolate = (text: string): string =>
  `${FIRST_STRONG_ISOLATE}${text.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')}${POP_DIRECTIONAL_ISOLATE}`
