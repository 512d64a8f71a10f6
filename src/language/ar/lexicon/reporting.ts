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
 *   weak     also an everyday verb: counts only with a that-clause, a quotation, or an act or a number as its object
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

/** What is claimed by those who did it (تبنّى الهجوم), put forward (طرح خطة) or taken up (قبل المقترح), by folded lemma or stem. */
const ATTACKS =
  'هجوم هجم هجمات عمليه عمليات تفجير فجر ضربه ضربات قصف اغتيال اغتال استهداف استهدف انفجار انفجر كمين اعتداء اعتدي اطلاق اطلق اسقاط اسقط خطف مسؤوليه'.split(
    ' ',
  )
const PROPOSALS =
  'مقترح اقتراح اقترح مبادره مبادرات خطه خطط فكره افكار وثيقه ورقه مسوده رؤيه راي خريطه خارطه صيغه تصور مشروع حل حلول شرط شروط مطلب مطالب'.split(
    ' ',
  )
const ACCEPTABLE = [
  ...PROPOSALS,
  ...'اتفاق اتفق هدنه وقف عرض قرار دعوه دعا وساطه اعتذار اعتذر حوار حاور تفاوض انسحاب انسحب استقاله استقال تسويه مفاوضات فاوض تمديد مدد عوده عاد'.split(
    ' ',
  ),
]

/** What is raised or brought down by who tells it. */
const TOLLS = ['حصيله', 'عدد']

/** Nouns of saying with which somebody contents himself (اكتفى بالحديث عن، بالإشارة إلى), by folded lemma or stem. */
const WORDS = 'قال قول تحدث حديث اشار اشاره اكد تاكيد نفي ندد تنديد دان ادانه رد تعليق علق ذكر تلميح لمح اعلن اعلان وصف'.split(' ')

/** By lemma; looked up folded, so that spelling and shadda do not matter. */
export const REPORTING_VERBS: Readonly<Record<string, ReportingFrame>> = {
  // say
  قال: saying('say'),
  ذكر: saying('say'),
  صرّح: saying('say', { by: ['ب', 'عن'] }),
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
  بشّر: saying('say', { weak: true }),
  سرد: saying('say', { weak: true }),
  قصّ: saying('say', { weak: true }),
  فصّل: saying('say', { weak: true }),
  أوجز: saying('say', { weak: true }),
  لخّص: saying('say', { weak: true }),
  استهل: saying('say', { weak: true }),
  اكتفى: saying('say', { by: ['ب'], requires: WORDS }),
  هتف: saying('say', { weak: true }),
  صرخ: saying('say', { weak: true }),
  همس: saying('say', { weak: true }),
  خاطب: saying('say', { weak: true }),
  توجّه: saying('say', { weak: true }),
  دافع: saying('say', { weak: true }),
  احتج: saying('say', { weak: true }),
  جادل: saying('say', { weak: true }),
  سأل: saying('say', { weak: true }),
  استفسر: saying('say', { weak: true }),
  أشاع: saying('say', { weak: true }),
  روّج: saying('say', { weak: true }),
  لاحظ: saying('say', { weak: true }),
  أوحى: saying('say', { weak: true }),
  استذكر: saying('say', { weak: true }),
  استخلص: saying('say', { weak: true }),
  افترض: saying('say', { weak: true }),
  تذرّع: saying('say', { by: ['ب'] }),
  تعلّل: saying('say', { by: ['ب'] }),
  برّر: saying('say', { by: ['ب'], fromObject: true }),
  علّل: saying('say', { by: ['ب'], fromObject: true }),
  فسّر: saying('say', { weak: true }),
  عزا: saying('say', { by: ['الي'], fromObject: true }),
  أرجع: saying('say', { by: ['الي'], fromObject: true, weak: true }),
  تكلّم: saying('say', { by: ['عن'] }),
  اشتكى: saying('say', { by: ['من'] }),
  شكا: saying('say', { by: ['من'] }),
  تذمّر: saying('say', { by: ['من'] }),
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
  أبرز: saying('say', { weak: true }),
  أبان: saying('say', { weak: true }),
  أكمل: saying('say', { weak: true }),
  استرسل: saying('say', { weak: true }),
  تباهى: saying('say', { by: ['ب'] }),
  تفاخر: saying('say', { by: ['ب'] }),
  عقّب: saying('say', { weak: true }),
  ختم: saying('say', { weak: true }),
  اختتم: saying('say', { weak: true }),
  واصل: saying('say', { weak: true }),
  مضى: saying('say', { weak: true }),
  زعم: saying('say'),
  ادعى: saying('say'),
  ذكّر: saying('say', { by: ['ب'] }),
  تساءل: saying('say', { by: ['عن'] }),
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
  سجّل: saying('report', { object: true, weak: true }),
  وثّق: saying('report', { object: true }),
  أحصى: saying('report', { object: true }),
  بلّغ: saying('report', { person: true, weak: true }),
  أعلم: saying('report', { person: true, weak: true }),
  علم: saying('report', { weak: true }),
  أشعر: saying('report', { person: true, weak: true }),
  أنبأ: saying('report', { person: true, weak: true }),
  تداول: saying('report', { weak: true }),
  تناقل: saying('report', { weak: true }),
  عمّم: saying('report', { weak: true }),
  تبنّى: { act: 'announce', object: true, requires: ATTACKS },
  نعى: { act: 'announce', object: true },
  رصد: saying('report', { object: true, weak: true }),
  شاهد: saying('report', { object: true, weak: true }),
  عاين: saying('report', { object: true, weak: true }),
  رفع: { act: 'report', object: true, requires: TOLLS },
  خفّض: { act: 'report', object: true, requires: TOLLS },
  قلّص: { act: 'report', object: true, requires: TOLLS },
  عدّل: { act: 'report', object: true, requires: TOLLS },
  أظهر: saying('report', { weak: true }),
  أطلع: saying('report', { weak: true }),
  كشف: saying('reveal', { object: true, by: ['عن'] }),
  أفصح: saying('reveal', { by: ['عن'] }),
  سرّب: saying('reveal', { weak: true }),
  فضح: saying('reveal', { object: true }),
  أماط: { act: 'reveal', by: ['عن'] },
  نسب: saying('quote', { weak: true }),
  // affirm
  أكد: saying('affirm', { object: true, by: ['علي'] }),
  شدّد: saying('affirm', { by: ['علي'] }),
  جزم: saying('affirm', { by: ['ب'] }),
  أصرّ: saying('affirm', { by: ['علي'] }),
  كرّر: saying('affirm', { object: true }),
  جدّد: saying('affirm', { object: true, weak: true }),
  ثبّت: saying('affirm', { weak: true }),
  أقرّ: saying('affirm', { by: ['ب'] }),
  اعترف: saying('affirm', { by: ['ب'] }),
  أقسم: saying('affirm', { weak: true }),
  تمسّك: { act: 'affirm', by: ['ب'] },
  تشبّث: { act: 'affirm', by: ['ب'] },
  سلّم: saying('affirm', { weak: true }),
  أثبت: saying('affirm', { weak: true }),
  برهن: saying('affirm', { weak: true }),
  شهد: saying('affirm', { weak: true }),
  حلف: saying('affirm', { weak: true }),
  ردّد: saying('affirm', { weak: true }),
  طمأن: saying('affirm', { person: true, weak: true }),
  أجمع: saying('affirm', { by: ['علي'] }),
  // deny, reject
  نفى: saying('deny', { object: true }),
  كذّب: saying('deny', { object: true }),
  أنكر: saying('deny', { object: true }),
  فنّد: saying('deny', { object: true }),
  دحض: saying('deny', { object: true }),
  رفض: saying('reject', { object: true }),
  استبعد: saying('deny', { object: true }),
  عارض: { act: 'reject', object: true },
  اعترض: saying('reject', { by: ['علي'] }),
  تحفّظ: { act: 'reject', by: ['علي', 'عن'] },
  شكّك: saying('deny', { by: ['في', 'ب'] }),
  قلّل: { act: 'deny', by: ['من'] },
  هوّن: { act: 'deny', by: ['من'] },
  استخف: { act: 'deny', by: ['ب'] },
  استهان: { act: 'deny', by: ['ب'] },
  تنصّل: { act: 'deny', by: ['من'] },
  تبرّأ: { act: 'deny', by: ['من'] },
  // accuse, condemn
  اتهم: saying('accuse', { person: true, by: ['ب'], fromObject: true }),
  حمّل: { act: 'accuse', person: true, object: true, requires: ['مسؤوليه', 'ذنب', 'تبعه', 'تبعات', 'وزر'] },
  ألقى: { act: 'accuse', object: true, by: ['ب'], requires: ['مسؤوليه', 'لوم', 'لاءمه'] },
  لام: { act: 'accuse', person: true, by: ['علي'] },
  أدان: saying('condemn', { object: true }),
  دان: saying('condemn', { object: true }),
  ندّد: { act: 'condemn', by: ['ب'] },
  استنكر: saying('condemn', { object: true }),
  شجب: { act: 'condemn', object: true },
  انتقد: { act: 'condemn', object: true },
  استهجن: { act: 'condemn', object: true },
  استغرب: saying('condemn', { object: true }),
  استاء: { act: 'condemn', by: ['من'] },
  ذمّ: { act: 'condemn', object: true },
  وبّخ: { act: 'condemn', object: true },
  عاب: { act: 'condemn', by: ['علي'] },
  سخر: { act: 'condemn', by: ['من'] },
  تهكّم: { act: 'condemn', by: ['علي', 'من'] },
  // direct
  طالب: saying('demand', { person: true, by: ['ب'] }),
  اشترط: saying('demand', { object: true }),
  طلب: saying('demand', { object: true, weak: true }),
  ألحّ: saying('demand', { by: ['علي'] }),
  أمر: { act: 'demand', by: ['ب'], weak: true },
  صنّف: { act: 'describe', by: ['ك', 'ضمن'], fromObject: true },
  احتفظ: { act: 'affirm', by: ['ب'], requires: ['حق'] },
  دعا: saying('call', { person: true, by: ['الي', 'ل'] }),
  ناشد: saying('urge', { person: true, object: true, by: ['ب'] }),
  حثّ: saying('urge', { person: true, by: ['علي'] }),
  حضّ: saying('urge', { person: true, by: ['علي'] }),
  شجّع: saying('urge', { person: true, by: ['علي'] }),
  التمس: { act: 'urge', object: true },
  أهاب: saying('call', { by: ['ب'] }),
  استنجد: { act: 'call', by: ['ب'] },
  استغاث: { act: 'call', by: ['ب'] },
  نادى: saying('call', { by: ['ب'] }),
  أوعز: saying('demand', { by: ['ب'] }),
  أوصى: saying('urge', { by: ['ب'] }),
  نصح: saying('urge', { person: true, by: ['ب'] }),
  اقترح: saying('propose', { object: true }),
  عرض: saying('propose', { object: true, weak: true }),
  طرح: saying('propose', { object: true, requires: PROPOSALS }),
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
  قبل: saying('accept', { object: true, by: ['ب'], requires: ACCEPTABLE }),
  أيّد: saying('accept', { object: true }),
  صادق: { act: 'accept', by: ['علي'] },
  أذعن: { act: 'accept', by: ['ل'] },
  رضخ: { act: 'accept', by: ['ل'] },
  أبدى: { act: 'express', object: true },
  أعرب: { act: 'express', by: ['عن'] },
  عبّر: { act: 'express', by: ['عن'] },
  تمنّى: saying('express', { object: true }),
  أمل: saying('express', { by: ['في'] }),
  أسف: saying('express', { by: ['ل'] }),
  تأسّف: saying('express', { by: ['ل', 'علي'] }),
  شكر: saying('express', { person: true, by: ['علي'], weak: true }),
  عزّى: { act: 'express', weak: true },
  خشي: saying('express', { object: true, by: ['من'] }),
  تخوّف: saying('express', { by: ['من'] }),
  خاف: saying('express', { weak: true }),
  تطلّع: saying('express', { by: ['الي'] }),
  رجا: saying('express', { weak: true }),
  افتخر: saying('express', { by: ['ب'] }),
  اعتز: saying('express', { by: ['ب'] }),
  // judge
  أشاد: { act: 'praise', by: ['ب'] },
  أثنى: { act: 'praise', by: ['علي'] },
  رحّب: { act: 'praise', by: ['ب'] },
  امتدح: { act: 'praise', object: true },
  مدح: { act: 'praise', object: true },
  ثمّن: { act: 'praise', object: true },
  حيّا: { act: 'praise', object: true },
  بارك: { act: 'praise', object: true },
  هنّأ: { act: 'praise', person: true, by: ['ب', 'علي'] },
  اعتذر: { act: 'apologise', by: ['عن', 'ل'] },
  وصف: saying('describe', { person: true, by: ['ب'], fromObject: true }),
  اعتبر: saying('describe', { object: true }),
  عدّ: saying('describe', { object: true }),
  شبّه: saying('describe', { by: ['ب'], fromObject: true }),
  نعت: saying('describe', { by: ['ب'], fromObject: true }),
  صوّر: saying('describe', { weak: true }),
  رأى: saying('describe', { weak: true }),
  اعتقد: saying('describe'),
  ظنّ: saying('describe', { weak: true }),
  ارتأى: saying('describe'),
  توقّع: saying('expect', { object: true }),
  رجّح: saying('expect', { object: true }),
  تنبّأ: saying('expect', { by: ['ب'] }),
  تكهّن: saying('expect', { by: ['ب'] }),
  قدّر: saying('estimate', { by: ['ب'], fromObject: true }),
  خمّن: saying('estimate'),
  // what they do their object tells
  تبادل: { act: 'say', object: true, light: true },
  وجّه: { act: 'say', object: true, light: true },
  أصدر: { act: 'say', object: true, light: true },
  قدّم: { act: 'say', object: true, light: true },
  أطلق: { act: 'say', object: true, light: true },
  أعاد: { act: 'affirm', object: true, light: true },
  أعطى: { act: 'pledge', object: true, light: true },
}

/** Verbs that go on with the speaker of the sentence before when none is named. */
export const CONTINUING_VERBS: ReadonlySet<string> = new Set(
  'أضاف تابع أوضح أشار لفت نوّه أردف استطرد زاد شدّد أكد ختم اختتم استدرك واصل مضى ذكر ذكّر بيّن قال كرّر جدّد حذّر اعتبر رأى كشف ألمح لمّح وصف أعرب عبّر دعا طالب نفى'.split(
    ' ',
  ),
)

/** Channels: what stands after في, عبر or على and names where something was said. */
export const MEDIA: ReadonlySet<string> = new Set(
  (
    'بيان مؤتمر تصريح مقابلة حوار خطاب كلمة تغريدة منشور رسالة حديث تقرير لقاء مداخلة إحاطة إيجاز جلسة اجتماع بلاغ تدوينة إفادة مذكرة فيسبوك تويتر إكس ' +
    'تسجيل شريط فيديو تلغرام تيليغرام منصة موقع صفحة حساب قناة نص مسودة وثيقة نشرة برقية مقال محضر تصريحات بيانات مقابلات تغريدات'
  ).split(' '),
)
