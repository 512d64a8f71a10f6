/** Unknown to the lexicon, and no names: the second half of fixed phrases. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  'يدعي',
  'تدعي',
  'يسمي',
  'تسمي',
  'علانيه',
  'بانه',
  'بانها',
  'بانهم',
  'عيان',
  'نيوز',
  'اونلاين',
  'تي',
  'في',
  'اف',
  'ام',
])
