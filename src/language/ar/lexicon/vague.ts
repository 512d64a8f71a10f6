/** Words that give a bound instead of a number. */

export interface VagueNumber {
  readonly lower: number
  readonly upper: number
}

/** Vague numerals: tens is 20–99, some is 3–9; a scale after them multiplies both ends (عشرات الآلاف). */
export const VAGUE: readonly (readonly [VagueNumber, string])[] = [
  [{ lower: 3, upper: 9 }, 'بضع بضعة'],
  [{ lower: 20, upper: 99 }, 'عشرات'],
  [{ lower: 200, upper: 999 }, 'مئات مائات'],
  [{ lower: 2_000, upper: 9_999 }, 'آلاف'],
  [{ lower: 2_000_000, upper: 9_999_999 }, 'ملايين'],
  [{ lower: 2_000_000_000, upper: 9_999_999_999 }, 'مليارات'],
]
/** "Several" before a scale or after one: عدة آلاف، مئات عدة. */
export const SEVERAL = 'عدة'

/** Qualifiers as the export contract names them. */
export const QUALIFIERS = ['more-than', 'at-least', 'less-than', 'at-most', 'about', 'between'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/**
 * Phrases before a number. `…` stands for one word of the kind عددهم, حصيلتها; of the first word, proclitics may stand before.
 * Verbs are given in the perfect and imperfect of the third person, masculine and feminine.
 */
export const QUALIFIERS_BEFORE: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'more-than',
    [
      'أكثر من',
      'أزيد من',
      'أكبر من',
      'أعلى من',
      'ما يزيد عن',
      'ما يزيد على',
      'يزيد عن',
      'يزيد على',
      'تزيد عن',
      'تزيد على',
      'يزيد … عن',
      'يزيد … على',
      'زاد عن',
      'زاد على',
      'زادت عن',
      'زادت على',
      'زاد … عن',
      'زاد … على',
      'فاق',
      'فاقت',
      'فاقوا',
      'يفوق',
      'تفوق',
      'ما يفوق',
      'فاق …',
      'يفوق …',
      'تجاوز',
      'تجاوزت',
      'تجاوزوا',
      'يتجاوز',
      'تتجاوز',
      'ما يتجاوز',
      'تجاوز …',
      'تجاوز … عن',
      'يتجاوز … عن',
      'يتجاوز …',
      'يربو على',
      'يربو عن',
      'تربو على',
      'ما يربو على',
      'ما يربو عن',
      'يربو … على',
      'تخطى',
      'تخطت',
      'تخطوا',
      'يتخطى',
      'تتخطى',
    ],
  ],
  [
    'at-least',
    [
      'ما لا يقل عن',
      'لا يقل عن',
      'لا تقل عن',
      'لا يقل … عن',
      'لا يقلون عن',
      'لا يقلّ عن',
      'على الأقل',
      'على أقل تقدير',
      'مالا يقل عن',
      'بحد أدنى',
      'كحد أدنى',
      'حد أدنى',
    ],
  ],
  ['less-than', ['أقل من', 'أدنى من', 'ما يقل عن', 'يقل عن', 'تقل عن', 'يقل … عن', 'دون']],
  [
    'at-most',
    [
      'لا يتجاوز',
      'لا تتجاوز',
      'لا يتجاوز …',
      'ما لا يتجاوز',
      'لم يتجاوز',
      'لم تتجاوز',
      'لم يتجاوز …',
      'لا يتعدى',
      'لا تتعدى',
      'لا يتعدى …',
      'لا يزيد عن',
      'لا يزيد على',
      'لا تزيد عن',
      'لا تزيد على',
      'لا يزيد … عن',
      'لا يزيد … على',
      'ما لا يزيد عن',
      'ما لا يزيد على',
      'لا يفوق',
      'لا يتخطى',
      'حتى',
      'يصل إلى',
      'تصل إلى',
      'ما يصل إلى',
      'يصل … إلى',
      'على الأكثر',
      'بحد أقصى',
      'كحد أقصى',
      'أقصاه',
    ],
  ],
  [
    'about',
    [
      'نحو',
      'حوالي',
      'حوالى',
      'زهاء',
      'قرابة',
      'تقريبا',
      'ما يقارب',
      'يقارب',
      'تقارب',
      'ما يقرب من',
      'يقرب من',
      'يناهز',
      'تناهز',
      'ما يناهز',
      'بحدود',
      'في حدود',
      'ما يعادل',
      'ما يقدر ب',
      'يقدر ب',
      'تقدر ب',
      'قدر ب',
      'يقدر … ب',
    ],
  ],
]
/** Phrases after a number or its noun. */
export const QUALIFIERS_AFTER: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at-least', ['على الأقل', 'على أقل تقدير', 'على الاقل', 'كحد أدنى', 'بحد أدنى', 'فأكثر', 'أو أكثر', 'فما فوق', 'وأكثر']],
  ['at-most', ['على الأكثر', 'على أكثر تقدير', 'كحد أقصى', 'بحد أقصى', 'أو أقل', 'فأقل']],
  ['about', ['تقريبا', 'أو نحو ذلك', 'أو يزيد قليلا']],
  ['more-than', ['ونيف', 'أو يزيد']],
]
