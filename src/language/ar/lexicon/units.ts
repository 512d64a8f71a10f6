import type { CalendarUnit } from '../../partial-time.ts'

export interface TimeUnit {
  readonly unit: CalendarUnit
  readonly number: 'singular' | 'dual' | 'plural'
}
interface UnitForms {
  readonly singular: string
  readonly dual: string
  readonly plural: string
}

const UNITS: readonly (readonly [CalendarUnit, UnitForms])[] = [
  ['second', { singular: 'ثانية ثوانية', dual: 'ثانيتان ثانيتين', plural: 'ثوان ثواني' }],
  ['minute', { singular: 'دقيقة', dual: 'دقيقتان دقيقتين', plural: 'دقائق دقايق' }],
  ['hour', { singular: 'ساعة', dual: 'ساعتان ساعتين ساعتي', plural: 'ساعات' }],
  ['day', { singular: 'يوم يوما', dual: 'يومان يومين', plural: 'أيام أياما' }],
  ['week', { singular: 'أسبوع أسبوعا إسبوع', dual: 'أسبوعان أسبوعين', plural: 'أسابيع' }],
  ['month', { singular: 'شهر شهرا', dual: 'شهران شهرين', plural: 'أشهر شهور أشهرا' }],
  ['year', { singular: 'عام عاما سنة', dual: 'عامان عامين سنتان سنتين', plural: 'أعوام سنوات سنين أعواما' }],
  ['decade', { singular: 'عقد عقدا', dual: 'عقدان عقدين', plural: 'عقود' }],
  ['century', { singular: 'قرن قرنا', dual: 'قرنان قرنين', plural: 'قرون' }],
]
export const TIME_UNITS: readonly (readonly [TimeUnit, string])[] = UNITS.flatMap(([unit, forms]) =>
  (['singular', 'dual', 'plural'] as const).map((number) => [{ unit, number }, forms[number]] as const),
)

/** Time zones without summer time by the place whose time it is; others stay local and unknown. */
export const ZONES: readonly (readonly [zone: string | null, string])[] = [
  ['Z', 'غرينتش جرينتش غرينيتش غرينتس تغ جرينيتش العالمي الدولي'],
  ['+03:00', 'مكة السعودية الرياض بغداد موسكو إسطنبول اسطنبول أنقرة تركيا الكويت الدوحة صنعاء عدن مقديشو نيروبي دمشق عمان الأردن'],
  ['+04:00', 'باكو يريفان تبليسي أبوظبي الإمارات دبي مسقط'],
  ['+02:00', 'الخرطوم طرابلس'],
  ['+01:00', 'الجزائر تونس'],
  ['+03:30', 'طهران'],
  ['+04:30', 'كابل'],
  [null, 'المحلي القاهرة بيروت القدس كييف باريس لندن واشنطن نيويورك غزة رام الشرقي فلسطين لبنان مصر المغرب الرباط'],
]
/** Latin zone names in text. */
export const LATIN_ZONES: Readonly<Record<string, string>> = { gmt: 'Z', utc: 'Z' }
