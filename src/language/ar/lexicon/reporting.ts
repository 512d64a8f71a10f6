import type { Act } from '../../../model/lists.ts'

/**
 * How a verb of saying takes what is said.
 *   that     an أن / إن / بأن clause or a quotation
 *   object   a noun phrase as direct object (أعلن إطلاق عملية, نفى مسؤوليته)
 *   by       a prepositional phrase (تعهد بـ, دعا إلى, حض على, حذر من, أعرب عن)
 *   person   the one addressed or accused stands as direct object before the content (اتهم س ص بـ, طالب س ص بـ)
 *   fromObject  what is judged stands as direct object and belongs to the content (وصف الاتفاق بأنه …, اتهم الجيش بقصف …)
 *   requires the object must be headed by one of these, by folded lemma (حمّل الحكومة مسؤولية …, ألقى باللوم على …)
 *   light    does what its object says, a noun of saying whose act it takes (وجّه اتهاما, قدّم اعتذارا, أصدر تحذيرا)
 *   weak     also an everyday verb: counts only with a that-clause or a quotation
 */
export interface ReportingFrame {
  readonly act: Act
  readonly that?: true
  readonly object?: true
  readonly by?: readonly string[]
  readonly person?: true
  readonly fromObject?: true
  readonly requires?: readonly string[]
  readonly light?: true
  readonly weak?: true
}

const saying = (act: Act, rest: Omit<ReportingFrame, 'act'> = {}): ReportingFrame => ({ act, that: true, ...rest })

/** By lemma; looked up folded, so that spelling and shadda do not matter. */
export const REPORTING_VERBS: Readonly<Record<string, ReportingFrame>> = {
  // say
  قال: saying('say'),
  ذكر: saying('say'),
  صرّح: saying('say', { by: ['ب'] }),
  أضاف: saying('say'),
  تابع: saying('say', { weak: true }),
  أوضح: saying('say'),
  أشار: saying('say', { by: ['الي'] }),
  لفت: saying('say', { by: ['الي'] }),
  نوّه: saying('say', { by: ['الي', 'ب'] }),
  بيّن: saying('say', { weak: true }),
  أردف: saying('say'),
  استطرد: saying('say', { weak: true }),
  زاد: saying('say', { weak: true }),
  علّق: saying('say', { weak: true }),
  ردّ: saying('say', { weak: true }),
  أجاب: saying('say', { weak: true }),
  كتب: saying('say', { weak: true }),
  غرّد: saying('say', { weak: true }),
  نشر: saying('say', { weak: true }),
  دوّن: saying('say', { weak: true }),
  روى: saying('say', { weak: true }),
  حكى: saying('say', { weak: true }),
  شرح: saying('say', { weak: true }),
  لمّح: saying('say', { by: ['الي'] }),
  ألمح: saying('say', { by: ['الي'] }),
  تحدّث: saying('say', { by: ['عن'] }),
  تطرّق: saying('say', { weak: true }),
  استدرك: saying('say'),
  عقّب: saying('say', { weak: true }),
  ختم: saying('say', { weak: true }),
  اختتم: saying('say', { weak: true }),
  واصل: saying('say', { weak: true }),
  مضى: saying('say', { weak: true }),
  زعم: saying('say'),
  ادعى: saying('say'),
  ذكّر: saying('say', { by: ['ب'] }),
  تساءل: saying('say', { weak: true }),
  نبّه: saying('warn', { by: ['الي', 'من'] }),
  خلص: saying('say', { weak: true, by: ['الي'] }),
  استنتج: saying('say'),
  // announce, report, reveal
  أعلن: saying('announce', { object: true, by: ['عن'] }),
  أذاع: saying('announce', { object: true, weak: true }),
  بثّ: saying('report', { weak: true }),
  أفاد: saying('report', { by: ['ب'] }),
  أورد: saying('report'),
  نقل: saying('quote', { weak: true }),
  أبلغ: saying('report', { person: true, weak: true }),
  أخطر: saying('report', { person: true, weak: true }),
  أخبر: saying('report', { person: true }),
  سجّل: saying('report', { weak: true }),
  وثّق: saying('report', { object: true }),
  رصد: saying('report', { weak: true }),
  أظهر: saying('report', { weak: true }),
  أطلع: saying('report', { weak: true }),
  كشف: saying('reveal', { object: true, by: ['عن'] }),
  أفصح: saying('reveal', { by: ['عن'] }),
  سرّب: saying('reveal', { weak: true }),
  نسب: saying('quote', { weak: true }),
  // affirm
  أكد: saying('affirm', { object: true, by: ['علي'] }),
  شدّد: saying('affirm', { by: ['علي'] }),
  جزم: saying('affirm', { by: ['ب'] }),
  أصرّ: saying('affirm', { by: ['علي'] }),
  كرّر: saying('affirm', { object: true }),
  جدّد: saying('affirm', { object: true }),
  ثبّت: saying('affirm', { weak: true }),
  أقرّ: saying('affirm', { by: ['ب'] }),
  اعترف: saying('affirm', { by: ['ب'] }),
  أقسم: saying('affirm', { weak: true }),
  تمسّك: { act: 'affirm', by: ['ب'] },
  // deny, reject
  نفى: saying('deny', { object: true }),
  كذّب: saying('deny', { object: true }),
  أنكر: saying('deny', { object: true }),
  فنّد: saying('deny', { object: true }),
  دحض: saying('deny', { object: true }),
  رفض: saying('reject', { object: true }),
  استبعد: saying('deny', { object: true }),
  عارض: { act: 'reject', object: true },
  // accuse, condemn
  اتهم: saying('accuse', { person: true, by: ['ب'], fromObject: true }),
  حمّل: { act: 'accuse', person: true, object: true, requires: ['مسؤوليه', 'ذنب'] },
  ألقى: { act: 'accuse', object: true, by: ['ب'], requires: ['مسؤوليه', 'لوم', 'لاءمه'] },
  لام: { act: 'accuse', person: true, by: ['علي'] },
  أدان: saying('condemn', { object: true }),
  دان: saying('condemn', { object: true }),
  ندّد: { act: 'condemn', by: ['ب'] },
  استنكر: saying('condemn', { object: true }),
  شجب: { act: 'condemn', object: true },
  انتقد: { act: 'condemn', object: true },
  استهجن: { act: 'condemn', object: true },
  // direct
  طالب: saying('demand', { person: true, by: ['ب'] }),
  اشترط: saying('demand', { object: true }),
  طلب: saying('demand', { object: true, weak: true }),
  ألحّ: saying('demand', { by: ['علي'] }),
  أمر: { act: 'demand', by: ['ب'], weak: true },
  دعا: saying('call', { person: true, by: ['الي', 'ل'] }),
  ناشد: saying('urge', { person: true, object: true, by: ['ب'] }),
  حثّ: saying('urge', { person: true, by: ['علي'] }),
  حضّ: saying('urge', { person: true, by: ['علي'] }),
  أوصى: saying('urge', { by: ['ب'] }),
  نصح: saying('urge', { person: true, by: ['ب'] }),
  اقترح: saying('propose', { object: true }),
  عرض: saying('propose', { object: true, weak: true }),
  حذّر: saying('warn', { person: true, by: ['من'] }),
  أنذر: saying('warn', { person: true, by: ['ب'] }),
  // commit
  تعهد: saying('pledge', { by: ['ب'], object: true }),
  وعد: saying('pledge', { by: ['ب'] }),
  التزم: saying('pledge', { by: ['ب'], weak: true }),
  هدّد: saying('threaten', { by: ['ب'] }),
  توعّد: saying('threaten', { person: true, by: ['ب'] }),
  لوّح: { act: 'threaten', by: ['ب'] },
  وافق: saying('accept', { by: ['علي'] }),
  قبل: saying('accept', { by: ['ب'], weak: true }),
  أبدى: { act: 'express', object: true },
  أعرب: { act: 'express', by: ['عن'] },
  عبّر: { act: 'express', by: ['عن'] },
  تمنّى: saying('express', { object: true }),
  أمل: saying('express', { by: ['في'] }),
  أسف: { act: 'express', by: ['ل'] },
  شكر: { act: 'express', weak: true },
  عزّى: { act: 'express', weak: true },
  // judge
  أشاد: { act: 'praise', by: ['ب'] },
  أثنى: { act: 'praise', by: ['علي'] },
  رحّب: { act: 'praise', by: ['ب'] },
  امتدح: { act: 'praise', object: true },
  هنّأ: { act: 'praise', person: true, by: ['ب', 'علي'] },
  اعتذر: { act: 'apologise', by: ['عن', 'ل'] },
  وصف: saying('describe', { person: true, by: ['ب'], fromObject: true }),
  اعتبر: saying('describe', { object: true }),
  عدّ: saying('describe', { weak: true }),
  رأى: saying('describe', { weak: true }),
  ارتأى: saying('describe'),
  توقّع: saying('expect', { object: true }),
  رجّح: saying('expect', { object: true }),
  تنبّأ: saying('expect', { by: ['ب'] }),
  قدّر: saying('estimate', { by: ['ب'], fromObject: true }),
  خمّن: saying('estimate'),
  // what they do their object tells
  وجّه: { act: 'say', object: true, light: true },
  أصدر: { act: 'say', object: true, light: true },
  قدّم: { act: 'say', object: true, light: true },
  أطلق: { act: 'say', object: true, light: true },
}

/** Verbs that go on with the speaker of the sentence before when none is named. */
export const CONTINUING_VERBS: ReadonlySet<string> = new Set(
  'أضاف تابع أوضح أشار لفت نوّه أردف استطرد زاد شدّد أكد ختم اختتم استدرك واصل مضى ذكر ذكّر بيّن قال كرّر جدّد حذّر اعتبر رأى كشف ألمح لمّح وصف أعرب عبّر دعا طالب نفى'.split(
    ' ',
  ),
)

/** Nouns that report: (في) تصريحات س, بيان س, اتهامات س لـ ص. */
export const REPORTING_NOUNS: Readonly<Record<string, Act>> = {
  تصريح: 'say',
  قول: 'say',
  اتهام: 'accuse',
  إعلان: 'announce',
  تأكيد: 'affirm',
  نفي: 'deny',
  تحذير: 'warn',
  تهديد: 'threaten',
  مطالبة: 'demand',
  دعوة: 'call',
  تعهد: 'pledge',
  انتقاد: 'condemn',
  إدانة: 'condemn',
  ترحيب: 'praise',
  اعتذار: 'apologise',
  توقع: 'expect',
  رفض: 'reject',
}

/** Channels: what stands after في, عبر or على and names where something was said. */
export const MEDIA: ReadonlySet<string> = new Set(
  'بيان مؤتمر تصريح مقابلة حوار خطاب كلمة تغريدة منشور رسالة حديث تقرير لقاء مداخلة إحاطة إيجاز جلسة اجتماع بلاغ تدوينة إفادة مذكرة فيسبوك تويتر إكس تلغرام تيليغرام منصة موقع صفحة حساب قناة'.split(
    ' ',
  ),
)
