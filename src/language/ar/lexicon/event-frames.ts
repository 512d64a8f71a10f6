import type { EventMode, EventType, Role } from '../../../model/lists.ts'
import type { NounClass } from './noun-classes.ts'

/** Which argument plays which role. Prepositions are folded. */
export interface Arguments {
  readonly subject?: Role
  readonly object?: Role
  /** First genitive of the verbal noun, where it differs from the subject. */
  readonly genitive?: Role
  readonly by?: Readonly<Record<string, Role>>
}

/**
 * A way to say that something happened.
 *   verbs     lemmas, met as finite verbs and as verbal nouns
 *   nouns     words or phrases that name the event; later words follow the first, one adjective or quotation mark apart at most
 *   needs     an argument must be of this class (سلّم + weapon)
 *   without   no argument may be of this class
 *   finite    finite verbs only
 *   weak      an everyday word too: counts only with a named role or a time expression in its clause
 */
export interface EventFrame extends Arguments {
  readonly type: EventType
  readonly mode: EventMode | null
  readonly verbs?: string
  readonly nouns?: string
  readonly needs?: NounClass
  readonly without?: NounClass
  readonly finite?: true
  readonly weak?: true
  /** Words that, right before or after, make it a figure of speech or another thing. */
  readonly unless?: string
  /** Only with a number after it (القرار 1701). */
  readonly numbered?: true
  /** Only with the article. */
  readonly definite?: true
  /** Only with لن or لا before it: a refusal. */
  readonly refused?: true
}

const ACTS_ON = { subject: 'actor', object: 'target' } as const satisfies Arguments
const ATTACKS = {
  subject: 'actor',
  object: 'target',
  by: { علي: 'target', ضد: 'target', ل: 'target', من: 'actor' },
} as const satisfies Arguments
const BETWEEN = {
  subject: 'actor',
  object: 'actor',
  genitive: 'actor',
  by: { بين: 'actor', مع: 'actor', ب: 'actor' },
} as const satisfies Arguments
const SUFFERS = { subject: 'target', object: 'target', genitive: 'target', by: { يد: 'actor' } } as const satisfies Arguments

/** In order of precedence: more telling frames first; the first whose words and arguments fit is taken. */
export const EVENT_FRAMES: readonly EventFrame[] = [
  // ceasefires
  { type: 'violation', mode: 'alleged', verbs: 'انتهك خرق', nouns: 'خروقات انتهاكات خرق', needs: 'truce', subject: 'actor' },
  {
    type: 'ceasefire',
    mode: 'agree',
    nouns: 'وقف_إطلاق_نار وقف_لإطلاق_نار وقف_أعمال_قتالية وقف_أعمال_عدائية وقف_عدائيات وقف_قتال هدنة وقف_عمليات_عسكرية',
    by: { بين: 'actor', مع: 'actor' },
  },
  { type: 'demand', mode: 'session', verbs: 'دعا طالب طلب', needs: 'session', subject: 'actor', by: { ل: 'target' } },
  {
    type: 'demand',
    mode: 'resignation',
    verbs: 'دعا طالب',
    nouns: 'دعوات مطالبات مطالب مطالبة',
    needs: 'resignation',
    subject: 'actor',
    by: { ب: 'target', الي: 'target' },
  },
  { type: 'demand', mode: 'withdrawal', verbs: 'طالب', needs: 'withdrawal', subject: 'actor', object: 'target' },
  { type: 'demand', mode: 'other', verbs: 'اشترط', subject: 'actor', object: 'target' },
  // handing over, laying down, dissolving
  { type: 'disarm', mode: 'hand-over', verbs: 'سلّم ألقى نزع تخلى سحب', needs: 'weapon', subject: 'actor', genitive: 'actor' },
  {
    type: 'disarm',
    mode: 'hand-over',
    nouns: 'نزع_سلاح إلقاء_سلاح تسليم_سلاح تسليم_أسلحة إلقاء_أسلحة جمع_سلاح',
    genitive: 'actor',
    by: { من: 'actor' },
  },
  { type: 'disarm', mode: 'dissolve', verbs: 'حلّ', nouns: 'حل تفكيك', needs: 'armed', object: 'actor', genitive: 'actor' },
  { type: 'agreement', mode: 'end', verbs: 'انسحب', needs: 'agreement', subject: 'actor', genitive: 'actor' },
  {
    type: 'withdraw',
    mode: null,
    verbs: 'انسحب',
    without: 'contest',
    subject: 'actor',
    genitive: 'actor',
    by: { من: 'origin', الي: 'destination' },
  },
  {
    type: 'withdraw',
    mode: null,
    verbs: 'سحب',
    needs: 'armed',
    subject: 'actor',
    object: 'actor',
    genitive: 'actor',
    by: { من: 'origin' },
  },
  { type: 'withdraw', mode: null, verbs: 'غادر أخلى', nouns: 'مغادرة إخلاء', needs: 'position', subject: 'actor', genitive: 'actor' },
  { type: 'withdraw', mode: null, nouns: 'جلاء_قوات خروج_قوات', by: { من: 'origin' } },
  // prisoners, passages, aid, people moved
  { type: 'release', mode: 'exchange', nouns: 'تبادل_أسرى تبادل_سجناء تبادل_معتقلين صفقة_تبادل تبادل_جثامين', by: { بين: 'actor' } },
  { type: 'release', mode: 'exchange', verbs: 'تبادل', needs: 'prisoner', subject: 'actor', genitive: 'actor' },
  { type: 'release', mode: 'hostages', verbs: 'حرّر', needs: 'hostage', subject: 'actor', object: 'target', genitive: 'target' },
  { type: 'release', mode: 'prisoners', verbs: 'أفرج', subject: 'actor', by: { عن: 'target' } },
  { type: 'release', mode: 'prisoners', nouns: 'إطلاق_سراح أطلق_سراح', subject: 'actor', object: 'target' },
  { type: 'release', mode: 'remains', verbs: 'سلّم', needs: 'remains', subject: 'actor' },
  { type: 'release', mode: 'hostages', verbs: 'سلّم', needs: 'hostage', subject: 'actor' },
  { type: 'release', mode: 'hostages', nouns: 'سلم_رهائن تسليم_رهائن إطلاق_رهائن أطلق_رهائن', subject: 'actor', genitive: 'actor' },
  { type: 'release', mode: 'prisoners', verbs: 'سلّم', needs: 'prisoner', subject: 'actor' },
  { type: 'safe-passage', mode: null, nouns: 'ممر_آمن ممرات_آمنة ممر_إنساني ممرات_إنسانية خروج_آمن', by: { ل: 'beneficiary' } },
  {
    type: 'aid',
    mode: 'pledge',
    verbs: 'أرسل قدّم تعهّد خصص رصد',
    needs: 'aid',
    subject: 'actor',
    by: { الي: 'beneficiary', ل: 'beneficiary' },
  },
  {
    type: 'aid',
    mode: 'deliver',
    verbs: 'أوصل أدخل سلّم وزّع وصل دخل نقل',
    needs: 'aid',
    subject: 'actor',
    by: { الي: 'destination', ل: 'beneficiary' },
  },
  { type: 'aid', mode: 'obstruct', verbs: 'منع عرقل أعاق', needs: 'aid', subject: 'actor' },
  { type: 'evacuate', mode: null, verbs: 'أجلى', subject: 'actor', object: 'target', genitive: 'target', by: { من: 'origin' } },
  { type: 'evacuate', mode: null, verbs: 'أخلى', needs: 'civilian', subject: 'actor', object: 'target' },
  {
    type: 'displace',
    mode: 'order',
    nouns: 'أمر_إخلاء أوامر_إخلاء أوامر_رحيل إنذار_إخلاء إنذارات_إخلاء',
    genitive: 'actor',
    by: { ل: 'target' },
  },
  { type: 'displace', mode: 'return', verbs: 'عاد', nouns: 'عودة', needs: 'civilian', genitive: 'target', by: { الي: 'destination' } },
  {
    type: 'displace',
    mode: 'flow',
    verbs: 'نزح شرّد هجّر تشرّد لجأ',
    nouns: 'نزوح تهجير تشريد',
    subject: 'target',
    object: 'target',
    genitive: 'target',
    by: { من: 'origin', الي: 'destination' },
  },
  { type: 'displace', mode: 'flow', verbs: 'فرّ', needs: 'civilian', subject: 'target', by: { من: 'origin', الي: 'destination' } },
  { type: 'monitor', mode: 'deploy', verbs: 'انتشر نشر', needs: 'peacekeeping', subject: 'actor', object: 'actor' },
  {
    type: 'monitor',
    mode: 'committee',
    nouns: 'لجنة_إشراف لجنة_متابعة لجنة_تنسيق لجنة_مراقبة لجنة_رصد لجنة_مشتركة آلية_مراقبة بعثة_مراقبة',
  },
  // talks
  { type: 'call', mode: null, verbs: 'هاتف', ...BETWEEN },
  {
    type: 'call',
    mode: null,
    nouns: 'اتصال_هاتفي مكالمة_هاتفية محادثة_هاتفية مكالمة اتصالا_هاتفيا مهاتفة',
    subject: 'actor',
    by: { ب: 'actor', مع: 'actor', بين: 'actor', من: 'actor', ل: 'actor' },
  },
  {
    type: 'session',
    mode: null,
    nouns: 'جلسة_طارئة جلسة_عاجلة جلسة_مغلقة جلسة_خاصة جلسة_مشاورات جلسة_مجلس جلسة_لمجلس جلسة',
    genitive: 'actor',
    subject: 'actor',
    by: { ل: 'actor' },
    weak: true,
  },
  { type: 'talks', mode: 'collapsed', verbs: 'انهار', needs: 'meeting', by: { بين: 'actor' } },
  { type: 'talks', mode: 'adjourned', verbs: 'علّق أرجأ أجّل', needs: 'meeting', by: { بين: 'actor' } },
  {
    type: 'talks',
    mode: 'round',
    nouns: 'جولة_محادثات جولة_مفاوضات جولة_مباحثات جولة_مشاورات جولة_حوار جولة',
    by: { بين: 'actor', مع: 'actor' },
    weak: true,
  },
  { type: 'talks', mode: 'round', nouns: 'محادثات مباحثات مفاوضات مشاورات', genitive: 'actor', by: { بين: 'actor', مع: 'actor' } },
  {
    type: 'talks',
    mode: 'meeting',
    verbs: 'التقى اجتمع تفاوض',
    subject: 'actor',
    object: 'actor',
    genitive: 'actor',
    by: { مع: 'actor', ب: 'actor', بين: 'actor' },
  },
  { type: 'talks', mode: 'meeting', nouns: 'اجتماع لقاء قمة', genitive: 'actor', by: { بين: 'actor', مع: 'actor' }, weak: true },
  { type: 'talks', mode: 'meeting', verbs: 'استقبل', ...BETWEEN, weak: true },
  { type: 'visit', mode: null, verbs: 'وصل', needs: 'envoy', subject: 'actor', genitive: 'actor', by: { الي: 'place' } },
  { type: 'visit', mode: null, verbs: 'زار', subject: 'actor', object: 'place', by: { الي: 'place', ل: 'place' } },
  { type: 'mediate', mode: 'withdraw', nouns: 'علق_وساطة تعليق_وساطة أنهى_وساطة', subject: 'mediator' },
  { type: 'mediate', mode: 'appoint', nouns: 'عين_مبعوث تعيين_مبعوث', subject: 'actor', object: 'mediator' },
  { type: 'mediate', mode: 'offer', nouns: 'عرض_وساطة عرضت_وساطة', subject: 'mediator' },
  { type: 'mediate', mode: 'offer', verbs: 'توسّط', subject: 'mediator', by: { بين: 'target' } },
  { type: 'office', mode: 'resign', verbs: 'استقال', subject: 'actor', genitive: 'actor', finite: true },
  { type: 'office', mode: 'resign', verbs: 'قدّم', needs: 'resignation', subject: 'actor', finite: true },
  { type: 'office', mode: 'dismiss', verbs: 'أقال عزل', subject: 'actor', object: 'target', genitive: 'target' },
  { type: 'office', mode: 'appoint', verbs: 'عيّن', subject: 'actor', object: 'target', genitive: 'target' },
  { type: 'office', mode: 'elect', verbs: 'انتخب', subject: 'actor', object: 'target', genitive: 'target' },
  // proposals, answers
  { type: 'offer', mode: 'amnesty', verbs: 'عفا', nouns: 'عفو عفو_عام', by: { عن: 'beneficiary' } },
  { type: 'offer', mode: 'proposal', nouns: 'مبادرة_سلام خارطة_طريق خريطة_طريق مقترح_سلام مبادرة', genitive: 'actor', weak: true },
  { type: 'reject', mode: null, verbs: 'التزم قبل وافق خضع استسلم اعترف', refused: true, subject: 'actor', finite: true },
  { type: 'apologise', mode: null, verbs: 'اعتذر', nouns: 'اعتذار', subject: 'actor', genitive: 'actor', by: { ل: 'target' } },
  { type: 'investigate', mode: 'finding', nouns: 'خلص_تحقيق نتائج_تحقيق نتيجة_تحقيق' },
  {
    type: 'investigate',
    mode: 'open',
    nouns: 'تحقيقات فتح_تحقيق فتحت_تحقيق لجنة_تحقيق تحقيق_دولي تحقيق_مستقل تحقيق_عاجل تحقيق_جار',
    by: { مع: 'target' },
  },
  { type: 'recognise', mode: null, verbs: 'اعترف', needs: 'sovereign', subject: 'actor', finite: true },
  { type: 'sanction', mode: 'lift', nouns: 'رفع_عقوبات رفعت_عقوبات رفع_حظر', subject: 'actor', by: { عن: 'target' } },
  { type: 'sanction', mode: 'impose', nouns: 'عقوبات فرض_عقوبات', by: { علي: 'target', ضد: 'target' }, weak: true },
  // control and movement of forces
  {
    type: 'control',
    mode: 'regain',
    nouns: 'استعادة_سيادة استعادة_سيطرة استعاد_سيطرة استعاد_سيادة استعادتها_سيطرة استعادته_سيطرة بسط_سيادة بسط_سيطرة',
    subject: 'actor',
    by: { علي: 'place' },
  },
  { type: 'control', mode: 'regain', verbs: 'استعاد استردّ حرّر', needs: 'territory', subject: 'actor', object: 'place' },
  {
    type: 'control',
    mode: 'seize',
    verbs: 'سيطر استولى احتلّ',
    without: 'rank',
    subject: 'actor',
    genitive: 'actor',
    object: 'place',
    by: { علي: 'place' },
  },
  {
    type: 'control',
    mode: 'lose',
    nouns: 'سقط_أيدي سقطت_أيدي خسر_سيطرة فقد_سيطرة فقدان_سيطرة خسارة_سيطرة',
    subject: 'actor',
    by: { علي: 'place' },
  },
  {
    type: 'operation',
    mode: 'advance',
    verbs: 'تقدّم توغّل زحف',
    subject: 'actor',
    genitive: 'actor',
    by: { نحو: 'place', في: 'place', باتجاه: 'place', صوب: 'place' },
    needs: 'armed',
  },
  { type: 'operation', mode: 'halt', verbs: 'أوقف علّق أنهى', needs: 'operation', subject: 'actor' },
  { type: 'control', mode: 'lose', nouns: 'سقوط_مدينة سقوط_بلدة سقوط_قاعدة', by: { ب: 'actor' } },
  { type: 'control', mode: 'transfer', verbs: 'سلّم', needs: 'territory', subject: 'actor', by: { الي: 'beneficiary', ل: 'beneficiary' } },
  { type: 'blockade', mode: 'reopen', verbs: 'فتح', needs: 'crossing', subject: 'actor', object: 'place' },
  { type: 'protest', mode: 'road-block', verbs: 'قطع أغلق', needs: 'protester', subject: 'actor' },
  { type: 'protest', mode: 'road-block', nouns: 'قطع_طرق قطع_طريق قطع_طرقات قطع_بعض_طرقات', subject: 'actor' },
  { type: 'blockade', mode: 'close', verbs: 'أغلق', needs: 'crossing', subject: 'actor', object: 'place', genitive: 'place' },
  {
    type: 'blockade',
    mode: 'restrict',
    nouns: 'حظر_تجول حظر_تحرك حظر_طيران منع_دخول منع_وصول',
    subject: 'actor',
    by: { في: 'place', علي: 'place' },
  },
  { type: 'blockade', mode: 'siege', verbs: 'حاصر طوّق', nouns: 'حصار', subject: 'actor', object: 'place', by: { علي: 'place' } },
  { type: 'mobilise', mode: 'alert', nouns: 'رفع_تأهب رفع_حالة_تأهب رفع_حالة_استنفار حالة_تأهب حالة_استنفار استنفار', subject: 'actor' },
  {
    type: 'mobilise',
    mode: 'troops',
    nouns: 'حشد_قوات تعبئة_عامة تعزيزات_عسكرية انتشار_عسكري',
    by: { الي: 'destination', علي: 'destination' },
  },
  {
    type: 'mobilise',
    mode: 'troops',
    verbs: 'عزّز حشد نشر دفع انتشر',
    needs: 'armed',
    subject: 'actor',
    genitive: 'actor',
    by: { الي: 'destination' },
  },
  { type: 'mobilise', mode: 'weapons', verbs: 'نشر', needs: 'weapon', subject: 'actor', by: { في: 'place', علي: 'place' } },
  { type: 'mobilise', mode: 'base', verbs: 'أقام أنشأ', needs: 'base', subject: 'actor', by: { في: 'place' } },
  { type: 'mobilise', mode: 'troops', nouns: 'تعزيز_انتشار تعزيز_وجود تعزيز_أذربيجان_انتشار', genitive: 'actor' },
  // protest and police
  {
    type: 'protest',
    mode: 'demonstration',
    verbs: 'تظاهر احتجّ اعتصم',
    nouns: 'مظاهرة مظاهرات تظاهرة تظاهرات احتجاجات اعتصام مسيرة_احتجاجية مسيرات_احتجاجية وقفة_احتجاجية',
    subject: 'actor',
    genitive: 'actor',
    by: { ضد: 'target', علي: 'target' },
  },
  { type: 'attack', mode: 'suicide', verbs: 'فجّر', needs: 'bomber', subject: 'actor', by: { في: 'place' } },
  { type: 'attack', mode: 'assassination', nouns: 'محاولة_اغتيال', genitive: 'target' },
  { type: 'protest', mode: 'demonstration', verbs: 'تجمّع احتشد خرج', needs: 'protester', subject: 'actor', finite: true },
  { type: 'protest', mode: 'strike', nouns: 'إضراب_عام إضراب إضرابات', genitive: 'actor' },
  { type: 'protest', mode: 'riot', nouns: 'أعمال_شغب شغب', genitive: 'actor' },
  { type: 'protest', mode: 'clash', nouns: 'مواجهات صدامات اشتباكات', needs: 'protester', by: { بين: 'actor', مع: 'actor' } },
  { type: 'arrest', mode: null, verbs: 'اعتقل أوقف', needs: 'civilian', subject: 'actor', object: 'target', genitive: 'target' },
  { type: 'arrest', mode: null, verbs: 'اعتقل', subject: 'actor', object: 'target', genitive: 'target' },
  { type: 'arrest', mode: null, nouns: 'قبض_على ألقي_قبض إلقاء_قبض توقيف', object: 'target', genitive: 'target' },
  { type: 'abduct', mode: null, verbs: 'خطف اختطف احتجز', subject: 'actor', object: 'target', genitive: 'target' },
  // violence
  { type: 'attack', mode: 'assassination', verbs: 'اغتال', subject: 'actor', object: 'target', genitive: 'target' },
  { type: 'attack', mode: 'airstrike', nouns: 'غارة غارات قصف_جوي ضربة_جوية ضربات_جوية', genitive: 'actor', by: { علي: 'target' } },
  {
    type: 'attack',
    mode: 'suicide',
    nouns: 'هجوم_انتحاري تفجير_انتحاري عملية_انتحارية',
    unless: 'أحبط أحبطت إحباط',
    by: { علي: 'target' },
  },
  { type: 'attack', mode: 'drone', nouns: 'هجوم_مسيرة هجوم_مسيرات هجوم_طائرة_مسيرة هجوم_طائرات_مسيرة', by: { علي: 'target' } },
  { type: 'attack', mode: 'shelling', verbs: 'قصف', ...ATTACKS, genitive: 'actor' },
  {
    type: 'attack',
    mode: 'missile',
    nouns: 'إطلاق_صواريخ إطلاق_صاروخ أطلق_صاروخ أطلق_صواريخ أطلقت_صواريخ هجوم_صاروخي قصف_صاروخي',
    subject: 'actor',
    by: { علي: 'target', باتجاه: 'target' },
  },
  { type: 'attack', mode: 'sexual-violence', verbs: 'اغتصب', nouns: 'عنف_جنسي', ...ACTS_ON, genitive: 'target' },
  { type: 'attack', mode: 'chemical', nouns: 'هجوم_كيميائي قصف_كيميائي سلاح_كيميائي', by: { علي: 'target' } },
  {
    type: 'attack',
    mode: 'shooting',
    nouns: 'فتح_نار فتحت_نار إطلاق_نار أطلق_نار إطلاق_رصاص أطلق_رصاص',
    subject: 'actor',
    by: { علي: 'target' },
  },
  {
    type: 'attack',
    mode: 'explosion',
    verbs: 'انفجر فجّر',
    nouns: 'انفجار انفجارات تفجير تفجيرات',
    subject: 'instrument',
    genitive: 'instrument',
    by: { ب: 'target' },
  },
  { type: 'attack', mode: 'raid', verbs: 'اقتحم داهم', nouns: 'اقتحام مداهمة', ...ACTS_ON },
  {
    type: 'operation',
    mode: 'launch',
    nouns: 'عملية_عسكرية عملية_برية عملية_أمنية عملية_ضد حملة_عسكرية هجوم_بري هجوم_واسع هجوم_خاطف اجتياح عمليات_عسكرية غزو',
    subject: 'actor',
    genitive: 'actor',
    by: { ضد: 'target', علي: 'target', في: 'place' },
  },
  { type: 'clash', mode: null, nouns: 'اشتباكات اشتباك معارك مواجهات اقتتال قتال', ...BETWEEN, verbs: 'اشتبك اقتتل' },
  {
    type: 'attack',
    mode: 'other',
    verbs: 'هاجم استهدف',
    nouns: 'هجوم هجمات اعتداء ضربة ضربات استهداف مجزرة',
    unless: 'إعلامي إعلاميا إعلامية لفظي كلامي كلاميا لاذع لاذعا سياسي سياسيا أحبط أحبطت إحباط',
    ...ATTACKS,
    genitive: 'actor',
  },
  { type: 'attack', mode: 'other', verbs: 'قتل استشهد أعدم', nouns: 'مقتل استشهاد مصرع', ...SUFFERS },
  { type: 'destroy', mode: 'property', verbs: 'دمّر أحرق خرّب', needs: 'property', ...ACTS_ON, genitive: 'target' },
  { type: 'destroy', mode: 'looting', verbs: 'نهب سلب', ...ACTS_ON },
  {
    type: 'war',
    mode: null,
    nouns: 'حرب حربين حربان',
    unless: 'نفسية كلامية إعلامية تجارية أسعار عملات باردة جريمة جرائم مجرم مجرمي شوارع عصابات شاملة أثرياء',
    by: { بين: 'actor', علي: 'target', ضد: 'target' },
  },
  // accords
  { type: 'agreement', mode: 'ratify', verbs: 'صادق أقر صدّق', needs: 'agreement', subject: 'actor' },
  { type: 'agreement', mode: 'end', verbs: 'أنهى ألغى', needs: 'agreement', subject: 'actor' },
  { type: 'agreement', mode: 'sign', verbs: 'وقّع', needs: 'agreement', subject: 'actor', by: { مع: 'actor', بين: 'actor' } },
  { type: 'agreement', mode: 'reach', nouns: 'اتفاق_بين اتفاقية_بين', by: { بين: 'actor' } },
  {
    type: 'agreement',
    mode: 'reach',
    nouns: 'اتفاق_سلام اتفاقية_سلام معاهدة_سلام اتفاقات اتفاقيات مذكرة_تفاهم صفقة',
    by: { بين: 'actor', مع: 'actor' },
    weak: true,
  },
  // الاتفاق, بنود الاتفاق: the accord spoken of before
  { type: 'agreement', mode: 'reach', nouns: 'اتفاق اتفاقية', definite: true, by: { بين: 'actor', مع: 'actor' } },
  { type: 'resolution', mode: null, nouns: 'مشروع_قرار قرار_مجلس', weak: true },
  { type: 'resolution', mode: null, nouns: 'قرار', numbered: true },
  {
    type: 'resolution',
    mode: null,
    nouns: 'تبنى_قرار اعتمد_قرار أصدر_قرار تبني_قرار اعتماد_قرار',
    subject: 'actor',
    genitive: 'actor',
    needs: 'council',
  },
]

/** Words near a trigger of an attack that tell its mode. */
export const ATTACK_INSTRUMENTS: readonly (readonly [EventMode, string])[] = [
  ['drone', 'مسيرة مسيرات مسيّرة درون'],
  ['missile', 'صاروخ صواريخ صاروخي صاروخية باليستي'],
  ['airstrike', 'جوي جوية طيران طائرات غارة غارات مقاتلات'],
  ['suicide', 'انتحاري انتحارية'],
  ['explosion', 'لغم ألغام لغمين عبوة عبوات مفخخة ناسفة متفجرات انفجار تفجير'],
  ['shelling', 'مدفعي مدفعية قذائف قذيفة هاون راجمات قصف'],
  ['shooting', 'رصاص نار رشاش قناص قنص رشاشات'],
  ['chemical', 'كيميائي كيميائية كيماوي كلور سارين'],
]
