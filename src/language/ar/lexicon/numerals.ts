/**
 * Numerals in every gender, case and spelling. What a word adds to a number is told by its slot; the evaluator (`rules/number`) puts slots
 * together.
 */
export type NumeralSlot = 'unit' | 'teen-head' | 'ten' | 'tens' | 'hundred' | 'scale' | 'dual-scale'

export interface Numeral {
  readonly slot: NumeralSlot
  readonly value: number
}

const units: readonly (readonly [number, string])[] = [
  [0, 'صفر'],
  [1, 'واحد واحدة واحدا'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي اثنى اثنتى إثنان إثنين ثنتان ثنتين ثنتا ثنتي'],
  [3, 'ثلاث ثلاثة ثلاثا'],
  [4, 'أربع أربعة أربعا'],
  [5, 'خمس خمسة خمسا'],
  [6, 'ست ستة ستا'],
  [7, 'سبع سبعة سبعا'],
  [8, 'ثمان ثماني ثمانية ثمانيا'],
  [9, 'تسع تسعة تسعا'],
]
/** Only before عشر: alone they are pronouns (أحد "somebody", إحدى "one of"). */
const teenHeads: readonly (readonly [number, string])[] = [[1, 'أحد إحدى']]
const ten: readonly (readonly [number, string])[] = [[10, 'عشر عشرة عشرا']]
const tens: readonly (readonly [number, string])[] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
]
const hundreds: readonly (readonly [number, string])[] = [
  [100, 'مئة مائة مية ماية ميه مئه'],
  [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي مئتيان ميتان ميتين ميتي'],
]
const hundredStems: readonly (readonly [number, string])[] = [
  [300, 'ثلاث ثلاثة'],
  [400, 'أربع أربعة'],
  [500, 'خمس خمسة'],
  [600, 'ست ستة'],
  [700, 'سبع سبعة'],
  [800, 'ثمان ثماني ثمانية'],
  [900, 'تسع تسعة'],
]
const scales: readonly (readonly [number, string])[] = [
  [12, 'دزينة دزينات دستة'],
  [1e3, 'ألف آلاف'],
  [1e6, 'مليون ملايين'],
  [1e9, 'مليار مليارات بليون بلايين'],
  [1e12, 'تريليون تريليونات ترليون'],
]
/** ألفا and مليونا are the accusative of one or the construct of two; the evaluator asks what follows. */
const dualScales: readonly (readonly [number, string])[] = [
  [24, 'دزينتان دزينتين'],
  [2e3, 'ألفان ألفين ألفا ألفي'],
  [2e6, 'مليونان مليونين مليونا مليوني'],
  [2e9, 'ملياران مليارين مليارا ملياري بليونين بليونا'],
  [2e12, 'تريليونان تريليونين تريليونا'],
]

function* numeralRows(): Generator<readonly [string, Numeral]> {
  const rows: readonly (readonly [NumeralSlot, readonly (readonly [number, string])[]])[] = [
    ['unit', units],
    ['teen-head', teenHeads],
    ['ten', ten],
    ['tens', tens],
    ['hundred', hundreds],
    ['scale', scales],
    ['dual-scale', dualScales],
  ]
  for (const [slot, words] of rows) for (const [value, forms] of words) for (const form of forms.split(' ')) yield [form, { slot, value }]
  // fused hundreds: ثلاثمئة, ثلاثمائة, ثلاثماية, ثلاثمية
  for (const [value, stems] of hundredStems)
    for (const stem of stems.split(' '))
      for (const hundred of ['مئة', 'مائة', 'ماية', 'مية']) yield [stem.replace(/ة$/, 'ت') + hundred, { slot: 'hundred', value }]
  for (const [value, stems] of hundredStems)
    for (const stem of stems.split(' '))
      for (const hundred of ['مئة', 'مائة', 'ماية', 'مية']) yield [stem.replace(/ة$/, '') + hundred, { slot: 'hundred', value }]
}
export const NUMERALS: readonly (readonly [string, Numeral])[] = [...numeralRows()]

/** Ordinals of one word; teens and tens are put together by the rule. */
export const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'أول أولى اولي'],
  [2, 'ثاني ثانية ثان ثانيا'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
]
/** Heads of the ordinals 11, 21 …: الحادي عشر، الواحد والعشرون. */
export const ORDINAL_ONE_HEADS = 'حادي حادية واحد واحدة أحد احد'

/** Fractions of one; the plural counts them (ثلاثة أرباع). */
export const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, 'نصف نصفا'],
  [1 / 3, 'ثلث أثلاث'],
  [2 / 3, 'ثلثا ثلثي ثلثان ثلثين'],
  [1 / 4, 'ربع ربعا أرباع'],
  [1 / 5, 'خمس أخماس'],
  [1 / 6, 'سدس أسداس'],
  [1 / 7, 'أسباع'],
  [1 / 8, 'أثمان'],
  [1 / 9, 'أتساع'],
  [1 / 10, 'أعشار'],
]
/** Fractions that are numerals or other words (خمس five, ثمن price) but for the damma of their first letter. */
export const VOWELLED_FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 3, 'ثلث'],
  [1 / 4, 'ربع'],
  [1 / 5, 'خمس'],
  [2 / 5, 'خمسين خمسان خمسا خمسي'],
  [1 / 7, 'سبع'],
  [2 / 7, 'سبعين سبعان سبعا سبعي'],
  [1 / 8, 'ثمن'],
  [2 / 8, 'ثمنين ثمنان ثمنا ثمني'],
  [1 / 9, 'تسع'],
  [2 / 9, 'تسعين تسعان تسعا تسعي'],
  [1 / 10, 'عشر'],
  [2 / 10, 'عشرين عشران عشرا عشري'],
]
