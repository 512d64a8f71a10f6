import type { PositionStance } from '../../../model/lists.ts'

/** What a verb says of who does it, and what when it is negated with لن or لا; null = nothing. `takes` = how its matter follows: an object, or prepositions. */
export interface StanceFrame {
  readonly stance: PositionStance | null
  readonly negated: PositionStance | null
  readonly takes: readonly string[]
  /** It may not be the matter itself but only words that say it is needed. */
  readonly needs?: true
  /** Whose noun is the bearer of the stance, not the one it is taken towards (تمسك الحركة, against مطالبة الحركة). */
  readonly ofBearer?: true
}

const frame = (stance: PositionStance | null, negated: PositionStance | null, ...takes: readonly string[]): StanceFrame => ({
  stance,
  negated,
  takes,
})

/** By lemma. */
export const STANCE_VERBS: Readonly<Record<string, StanceFrame>> = {
  طالب: frame('demands', null, 'ب'),
  طلب: frame('demands', null, 'object'),
  اشترط: frame('demands', null, 'object'),
  تمسّك: frame('demands', null, 'ب'),
  تشبّث: frame('demands', null, 'ب'),
  أصرّ: frame('demands', null, 'على'),
  ألحّ: frame('demands', null, 'على'),
  شدّد: frame('demands', null, 'على'),
  أكّد: { ...frame('demands', null, 'على', 'object'), needs: true },
  دعا: frame('demands', null, 'إلى', 'ل'),
  ناشد: frame('demands', null, 'ب', 'object'),
  حثّ: frame('demands', null, 'على'),
  حضّ: frame('demands', null, 'على'),
  اقترح: frame('offers', null, 'object'),
  عرض: frame('offers', null, 'object'),
  أراد: frame('demands', null, 'object'),
  اعترف: frame(null, 'rejects', 'ب'),
  رفض: frame('rejects', 'open', 'object'),
  عارض: frame('rejects', 'open', 'object'),
  اعترض: frame('rejects', 'open', 'على'),
  مانع: frame('rejects', 'open', 'object', 'في', 'ب'),
  وافق: frame('accepts', 'rejects', 'على'),
  قبل: frame('accepts', 'rejects', 'ب', 'object'),
  رضي: frame('accepts', 'rejects', 'ب'),
  أيّد: frame('accepts', 'rejects', 'object'),
  تعهّد: frame('accepts', null, 'ب'),
  سمح: frame(null, 'rejects', 'ب'),
  تسامح: frame(null, 'rejects', 'مع'),
  تنازل: frame(null, 'demands', 'عن'),
  تخلّى: frame(null, 'demands', 'عن'),
  تراجع: frame(null, 'demands', 'عن'),
  تساهل: frame(null, 'demands', 'في', 'ب'),
  فرّط: frame(null, 'demands', 'ب', 'في'),
  ساوم: frame(null, 'demands', 'على'),
}

/** Participles and adjectives that say the same of their bearer, by lemma of their verb or stem. */
export const STANCE_ADJECTIVES: Readonly<Record<string, StanceFrame>> = {
  انفتح: frame('open', 'rejects', 'على', 'ل'),
  استعد: frame('open', 'rejects', 'ل'),
  جاهز: frame('open', null, 'ل'),
  تمسّك: frame('demands', null, 'ب'),
  رفض: frame('rejects', null, 'ل', 'object'),
  عارض: frame('rejects', null, 'ل'),
  أيّد: frame('accepts', null, 'ل'),
  وافق: frame('accepts', 'rejects', 'على'),
  التزم: frame('accepts', null, 'ب'),
  طالب: frame('demands', null, 'ب'),
  دعا: frame('demands', null, 'إلى', 'ل'),
  اشترط: frame('demands', null, 'object'),
}

/** Nouns of a stance with their holder behind them or in a pronoun (رفضه، تمسك الحركة), by stem. */
export const STANCE_NOUNS: Readonly<Record<string, StanceFrame>> = {
  رفض: { ...frame('rejects', null, 'ل', 'object'), ofBearer: true },
  معارضة: frame('rejects', null, 'ل', 'object'),
  مطالبة: frame('demands', null, 'ب'),
  تمسك: { ...frame('demands', null, 'ب'), ofBearer: true },
  إصرار: { ...frame('demands', null, 'على'), ofBearer: true },
  استعداد: { ...frame('open', 'rejects', 'ل'), ofBearer: true },
  انفتاح: { ...frame('open', null, 'على'), ofBearer: true },
  موافقة: { ...frame('accepts', 'rejects', 'على'), ofBearer: true },
  قبول: { ...frame('accepts', 'rejects', 'ب', 'ل', 'object'), ofBearer: true },
  تأييد: frame('accepts', null, 'ل'),
}

/** Verbs with which a stance that is named by a noun is taken. */
export const TAKING_A_STANCE = 'أعلن أبدى جدّد أكّد كرّر أعرب عبّر أظهر أعاد سجّل أبلغ شدّد'

/** «إن قواته ترفض», «حركتنا مستعدة»: bodies that are meant with the one who speaks of them as his own, by stem. */
export const OWN_BODIES = 'قوات بلاد حكومة حركة جماعة جيش حزب قيادة جبهة وفد فصيل مقاتلين دولة سلطة شعب'

/** What must be, as it stands. */
export const MUSTS = 'يجب تجب ينبغي تنبغي يتعين تتعين يتوجب تتوجب يلزم'
/** «مطلبنا», «شرطنا», «المطلوب». */
export const DEMANDED_NOUNS = 'مطلب شرط مطلوب'
/** Nouns of what must be, where they open a clause («the demand is that …»). */
export const NEEDS = 'ضرورة وجوب أهمية'

/** Predicates by which something is ruled out. */
export const RULED_OUT = 'مرفوض مرفوضة خط'
/** What is not open to these is ruled out. */
export const NOT_UP_FOR = 'وارد واردا واردة مقبول مقبولا مقبولة مطروح مطروحا مطروحة قابل قابلا قابلة'
