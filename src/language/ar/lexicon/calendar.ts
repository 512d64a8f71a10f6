import type { TimexMod, Weekday } from '../../../model/lists.ts'
import type { CalendarTime, PartOfDay, Season } from '../../partial-time.ts'

/** Weekdays; the article is asked for by the rules, since أحد, سبت and اثنين have other meanings. */
export const WEEKDAY_NAMES: readonly (readonly [Weekday, string])[] = [
  ['Sunday', 'أحد'],
  ['Monday', 'اثنين إثنين أثنين'],
  ['Tuesday', 'ثلاثاء ثلثاء ثلاثا ثلاثآء'],
  ['Wednesday', 'أربعاء اربعا'],
  ['Thursday', 'خميس'],
  ['Friday', 'جمعة'],
  ['Saturday', 'سبت'],
]

export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri'
  /** 1–12. */
  readonly month: number
  /** Also an everyday word (آب "returned", مارس "practised", محرم "forbidden"): needs a day, a year, شهر or an edge beside it. */
  readonly homograph: boolean
}
const gregorian = (month: number, homograph = false): MonthName => ({ calendar: 'gregorian', month, homograph })
const hijri = (month: number, homograph = false): MonthName => ({ calendar: 'hijri', month, homograph })

/** Months of one word: Egyptian and Gulf, Syriac (Levant, Iraq), Maghreb (French) names. */
export const MONTH_NAMES: readonly (readonly [MonthName, string])[] = [
  [gregorian(1), 'يناير جانفي ينايير'],
  [gregorian(2), 'فبراير شباط فيفري فبراير فيفرى'],
  [gregorian(3, true), 'مارس'],
  [gregorian(3), 'آذار'],
  [gregorian(4), 'أبريل نيسان أفريل إبريل ابريل'],
  [gregorian(5), 'مايو'],
  [gregorian(5, true), 'ماي'],
  [gregorian(5), 'أيار آيار ايّار'],
  [gregorian(6), 'يونيو حزيران يونية يونيه'],
  [gregorian(6, true), 'جوان'],
  [gregorian(7), 'يوليو تموز جويلية يوليوز يولية يوليه'],
  [gregorian(8), 'أغسطس غشت اغسطس'],
  [gregorian(8, true), 'آب أوت'],
  [gregorian(9), 'سبتمبر أيلول شتنبر ايلول'],
  [gregorian(10), 'أكتوبر اكتوبر'],
  [gregorian(11), 'نوفمبر نونبر'],
  [gregorian(12), 'ديسمبر دجنبر ديسامبر'],
  [hijri(1, true), 'محرم'],
  [hijri(2, true), 'صفر'],
  [hijri(7, true), 'رجب'],
  [hijri(8, true), 'شعبان'],
  [hijri(9, true), 'رمضان'],
  [hijri(10, true), 'شوال'],
]
/** Months of two words: first word, then what the second makes of it. */
export const COMPOUND_MONTHS: readonly (readonly [first: string, readonly (readonly [second: string, MonthName])[]])[] = [
  [
    'كانون',
    [
      ['ثاني', gregorian(1)],
      ['أول', gregorian(12)],
    ],
  ],
  [
    'تشرين',
    [
      ['أول', gregorian(10)],
      ['ثاني', gregorian(11)],
    ],
  ],
  [
    'ربيع',
    [
      ['أول', hijri(3)],
      ['ثاني', hijri(4)],
      ['آخر', hijri(4)],
    ],
  ],
  [
    'جمادى',
    [
      ['أولى', hijri(5)],
      ['أول', hijri(5)],
      ['ثانية', hijri(6)],
      ['آخرة', hijri(6)],
      ['آخر', hijri(6)],
      ['ثاني', hijri(6)],
    ],
  ],
  [
    'ذو',
    [
      ['قعدة', hijri(11)],
      ['حجة', hijri(12)],
    ],
  ],
  [
    'ذي',
    [
      ['قعدة', hijri(11)],
      ['حجة', hijri(12)],
    ],
  ],
]

export const SEASON_NAMES: readonly (readonly [Season, string])[] = [
  ['SP', 'ربيع'],
  ['SU', 'صيف صائفة'],
  ['FA', 'خريف'],
  ['WI', 'شتاء'],
]

/** Parts of the day before a day (مساء الخميس) or as an adverb (مساءً). */
export const PARTS_OF_DAY: readonly (readonly [PartOfDay, string])[] = [
  ['DA', 'فجر فجرا سحر'],
  ['MO', 'صباح صباحا صبح صبيحة ضحى'],
  ['MI', 'ظهر ظهرا ظهيرة زوال زوالا'],
  ['AF', 'عصر عصرا'],
  ['EV', 'مساء مساءا عشاء مغرب أمسية سهرة'],
  ['NI', 'ليل ليلا ليلة'],
  ['DT', 'نهار نهارا'],
]

/** Days that words of one name by their distance from today. */
export const DEICTIC_DAYS: readonly (readonly [number, string])[] = [
  [-1, 'أمس البارحة امبارح'],
  [1, 'غدا غد بكرة'],
]

/** Adjectives that place a unit before, at or after the present one, by their masculine. */
const RELATIVE: readonly (readonly [-1 | 0 | 1, string])[] = [
  [-1, 'ماضي منصرم فائت فايت سابق أخير فارط منقضي'],
  [0, 'جاري حالي راهن'],
  [1, 'مقبل قادم آتي تالي جاي'],
]
const AGREEMENTS = ['', 'ة', 'ين', 'تين', 'ان', 'تان', 'ات']
export const RELATIVE_ADJECTIVES: readonly (readonly [-1 | 0 | 1, string])[] = RELATIVE.map(
  ([shift, stems]) =>
    [
      shift,
      stems
        .split(' ')
        .flatMap((stem) => AGREEMENTS.map((ending) => stem + ending))
        .join(' '),
    ] as const,
)
/** Edges of a longer unit. */
export const EDGES: readonly (readonly [TimexMod, string])[] = [
  ['start', 'مطلع أوائل بداية بدايات مستهل فاتحة'],
  ['mid', 'منتصف أواسط وسط نصف نص'],
  ['end', 'أواخر نهاية ختام نهايات بقية باقي تبقى'],
]

/** Decades by their tens: تسعينيات. */
export const DECADES: readonly (readonly [number, string])[] = [
  [20, 'عشرينيات عشرينات'],
  [30, 'ثلاثينيات ثلاثينات'],
  [40, 'أربعينيات أربعينات'],
  [50, 'خمسينيات خمسينات'],
  [60, 'ستينيات ستينات'],
  [70, 'سبعينيات سبعينات'],
  [80, 'ثمانينيات ثمانينات'],
  [90, 'تسعينيات تسعينات'],
]

/** Feasts by their date; longer names first. */
export const FESTIVALS: readonly (readonly [words: readonly string[], Pick<CalendarTime, 'calendar' | 'month' | 'day'>])[] = [
  [['رأس', 'السنة', 'الهجرية'], { calendar: 'hijri', month: 1, day: 1 }],
  [['رأس', 'السنة', 'الميلادية'], { calendar: 'gregorian', month: 1, day: 1 }],
  [['رأس', 'السنة'], { calendar: 'gregorian', month: 1, day: 1 }],
  [['عيد', 'الأضحى'], { calendar: 'hijri', month: 12, day: 10 }],
  [['عيد', 'الفطر'], { calendar: 'hijri', month: 10, day: 1 }],
  [['عيد', 'الميلاد'], { calendar: 'gregorian', month: 12, day: 25 }],
  [['يوم', 'عرفة'], { calendar: 'hijri', month: 12, day: 9 }],
  [['يوم', 'عاشوراء'], { calendar: 'hijri', month: 1, day: 10 }],
  [['المولد', 'النبوي'], { calendar: 'hijri', month: 3, day: 12 }],
]
