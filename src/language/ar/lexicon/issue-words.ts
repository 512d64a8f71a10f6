import type { EntityKind, TermCategory } from '../../../model/lists.ts'

/**
 * What a demand, an offer or a refusal is about, by the words that head it, as stems or lemmas. Tried in this order; a row fits where one of `heads` opens
 * the phrase and, where there are `matters`, one of them follows. `counter`: they are words for the opposite of what the issue is named after (that troops
 * stay, that fighting goes on). A row without issue keeps the phrase from the rows behind it.
 */
export interface IssueRow {
  readonly issue: TermCategory | null
  readonly heads: string
  readonly matters?: string
  /** A name of such a kind does for one of `matters`. */
  readonly names?: readonly EntityKind[]
  readonly counter?: true
  /** The matter stands within three tokens. */
  readonly near?: true
}

const FIGHTING =
  'إطلاق نار قتال قاتل اقتتال أعمال عدائي عدائية عدائيات عمليات حرب غارة غارات هجوم هجمات قصف تصعيد عنف عدوان اشتباك اشتباكات معركة معارك استهداف استهدف اعتداء اعتداءات انتهاكات مجازر إبادة ضربات'
const FORCES =
  'قوات جيش جندي جنود عسكري عسكرية مقاتل مقاتلون مقاتلين مسلح مسلحون مسلحين وحدات مدفعية آليات دبابات فصيل فصائل ميليشيا ميليشيات مليشيا مليشيات'
const TROOPS = `${FORCES} عنصر عناصر محتل محتلة أراض أراضي موقع مواقع مدينة مدن بلدة بلدات قرى منطقة مناطق حدود عاصمة معسكرات مقرات حي أحياء محافظة محافظات إقليم جزيرة جزر مرتفعات هضبة مستوطنات مؤسسات مرافق مطار ميناء`
const FOREIGN = 'أجنبي أجنبية أجانب مرتزق مرتزقة غريب غريبة وافد خارجي خارجية'
const PEACEKEEPING =
  'مراقب مراقبون مراقبين مفتش مفتشون مفتشين بعثة حفظ دولي دولية أممي أممية أفريقي أفريقية فصل متعدد محايد محايدة مشتركة عربية ثالث'
const CAPTIVES =
  'أسير أسرى معتقل معتقلون معتقلين معتقلات سجين سجناء سجينات محتجز محتجزون محتجزين محتجزات مختطف مختطفون مختطفين مخطوف مخطوفون مخطوفين رهينة رهائن موقوف موقوفون موقوفين سراح جثمان جثامين جثث رفات مفقود مفقودون مفقودين'
const ARMS = 'سلاح أسلحة ذخيرة ذخائر ترسانة عتاد صاروخ صواريخ بندقية بنادق مسيرات'
const TALKING = 'مفاوضة مفاوضات محادثة محادثات مباحثات مشاورات حوار تفاوض'
const RELIEF = 'مساعدة مساعدات إغاثة إغاثي إغاثية معونة معونات غذاء أغذية غذائية دواء أدوية وقود قافلة قوافل إنساني إنسانية إمدادات شاحنات'
const WAYS = 'معبر معابر منفذ منافذ ميناء موانئ مطار مطارات طريق طرق طرقات حدود جسر ملاحة مجال أجواء ممر ممرات مضيق رحلات'
const PEOPLE = 'نازح نازحون نازحين لاجئ لاجئون لاجئين مهجر مهجرون مهجرين مشرد مشردين ساكن سكان أهالي مدني مدنيون مدنيين عائلات'

export const ISSUE_WORDS: readonly IssueRow[] = [
  // leaving the table, a treaty or a government is no withdrawal of troops
  { issue: 'talks', heads: 'انسحب', matters: TALKING, counter: true },
  {
    issue: null,
    heads: 'انسحب سحب خرج',
    matters: 'اتفاق اتفاقية معاهدة حكومة انتخابات جلسة مؤتمر منظمة اعتراف ثقة سفير دعوى قانون ترشيح جنسية استثمارات تحالف',
  },
  { issue: 'humanitarian-access', heads: 'إجلاء أجلى إخراج', matters: 'جرحى مدني مدنيين مرضى مصابين', near: true },
  {
    issue: 'foreign-forces',
    heads: 'انسحب سحب خرج أخرج غادر طرد رحيل رحل أجلى جلاء إنهاء أنهى ترحيل رحّل تفكيك فكك إغلاق أغلق',
    matters: FOREIGN,
  },
  { issue: 'foreign-forces', heads: 'إغلاق أغلق تفكيك فكك', matters: 'قاعدة قواعد' },
  { issue: 'other', heads: 'تشكيل شكل إنشاء أنشأ', matters: 'محكمة' },
  {
    issue: 'monitoring',
    heads: 'بقاء بقي نشر انتشار انتشر إرسال أرسل دخول دخل وجود تمديد مدد إيفاد أوفد وصول قبول تشكيل شكل عمل إنشاء أنشأ',
    matters: PEACEKEEPING,
  },
  { issue: 'monitoring', heads: 'تحقيق حقق فتح تشكيل إجراء أجرى', matters: 'تحقيق دولي دولية مستقل مستقلة محايد شفاف شفافة' },
  { issue: 'monitoring', heads: 'مراقبة راقب رقابة إشراف أشرف تفتيش فتش تحقق مراقبون مراقبين مفتشين قبعات' },
  { issue: 'monitoring', heads: 'قوات بعثة آلية لجنة', matters: 'حفظ دولية أممية أفريقية مراقبة رقابة تحقق محايدة فصل' },
  {
    issue: 'foreign-forces',
    heads: 'بقاء بقي استمرار استمر نشر انتشار انتشر إرسال أرسل دخول دخل وجود تدخل استقدام استعان استعانة جلب',
    matters: `${FOREIGN} قواعد`,
    counter: true,
  },
  { issue: 'foreign-forces', heads: 'قاعدة قواعد قوات جنود وجود', matters: FOREIGN, near: true, counter: true },
  { issue: null, heads: 'تدخل تدخلات', matters: 'شأن شؤون', near: true },
  { issue: 'foreign-forces', heads: 'تدخل تدخلات', counter: true },
  { issue: 'withdrawal', heads: 'بقاء بقي وجود استمرار استمر', matters: `${FORCES} احتلال`, counter: true, near: true },
  { issue: 'talks', heads: 'وقف أوقف تعليق علق إلغاء ألغى إنهاء أنهى تأجيل أجل مقاطعة قاطع إرجاء أرجأ', matters: TALKING, counter: true },
  { issue: 'crossings', heads: 'إنهاء أنهى رفع رفع فك كسر تخفيف خفف إزالة أزال وقف', matters: 'حصار حاصر إغلاق حاجز حواجز' },
  { issue: 'withdrawal', heads: 'إنهاء أنهى زوال دحر', matters: 'احتلال احتل' },
  { issue: 'governance', heads: 'إنهاء أنهى إسقاط أسقط إلغاء ألغى', matters: 'انقلاب انقلب' },
  { issue: 'other', heads: 'رفع تخفيف خفف إلغاء ألغى إنهاء أنهى تعليق علق إزالة أزال شطب', matters: 'عقوبة عقوبات عاقب حظر لائحة قائمة' },
  { issue: 'other', heads: 'فرض تشديد شدد توسيع وسع تمديد مدد', matters: 'عقوبة عقوبات حظر', counter: true },
  { issue: 'reconstruction', heads: 'إعادة أعاد إعمار بناء ترميم تأهيل تمويل', matters: 'إعمار بناء تأهيل ترميم' },
  { issue: 'reconstruction', heads: 'إعمار تعويض تعويضات عوض دفع صرف', matters: 'إعمار تعويض تعويضات عوض متضرر متضررين متضررون ضحايا' },
  { issue: 'reconstruction', heads: 'تعويضات' },
  {
    issue: 'cease-hostilities',
    heads: 'وقف أوقف توقف إيقاف تجميد جمد تعليق علق إنهاء أنهى كف امتنع امتناع تجنب تحييد حيد إخماد',
    matters: FIGHTING,
  },
  { issue: 'cease-hostilities', heads: 'عدم', matters: 'استهداف استهدف قصف مهاجمة هاجم خرق تصعيد استخدام لجوء اعتداء', near: true },
  { issue: 'cease-hostilities', heads: 'هدنة تهدئة' },
  { issue: 'cease-hostilities', heads: 'تمديد مدد تجديد جدد تثبيت ثبت احترام احترم التزام التزم إعلان أعلن', matters: 'هدنة تهدئة وقف' },
  { issue: 'cease-hostilities', heads: 'خفض وقف', matters: 'تصعيد صعد' },
  {
    issue: 'cease-hostilities',
    heads: 'استمرار استمر مواصلة واصل استئناف استأنف تصعيد عودة عاد لجوء لجأ',
    matters: FIGHTING,
    counter: true,
  },
  {
    issue: 'prisoners',
    heads: 'أفرج إفراج إطلاق أطلق تبادل تحرير حرر مبادلة بادل تسليم سلم كشف إخلاء تبييض إعادة أعاد',
    matters: CAPTIVES,
  },
  { issue: 'prisoners', heads: 'أفرج' },
  { issue: 'prisoners', heads: 'صفقة', matters: 'تبادل أسرى', near: true },
  {
    issue: 'other',
    heads: 'رفع ضخ تصدير صدر تقاسم توزيع وزع بيع استئناف استأنف إنتاج استغلال',
    matters: 'نفط نفطي نفطية غاز مياه ثروة ثروات عائدات إيرادات موارد كهرباء',
  },
  { issue: 'other', heads: 'ملء ملأ تشغيل شغل بناء', matters: 'سد خزان' },
  { issue: 'disarmament', heads: 'نزع سلم تسليم تسلم ألقى إلقاء تخلى حصر جمع تدمير دمر وضع ترك تجريد جرد احتكار ضبط رمى', matters: ARMS },
  { issue: 'disarmament', heads: 'سلاح أسلحة', matters: 'مقاومة حزب فصائل ميليشيات' },
  { issue: 'disarmament', heads: 'احتفظ إبقاء امتلاك حمل', matters: ARMS, counter: true },
  {
    issue: 'disarmament',
    heads: 'حل دمج إدماج أدمج اندمج تسريح سرح تفكيك فكك',
    matters:
      'مقاتل مقاتلون مقاتلين فصيل فصائل ميليشيا ميليشيات مليشيا مليشيات جماعة جماعات قوات جيش تشكيلات كتيبة كتائب مسلح مسلحون مسلحين مسلحة جناح حشد نووي نفس',
  },
  { issue: 'return', heads: 'عودة عاد إعادة أعاد رجوع رجع', matters: PEOPLE },
  {
    issue: 'return',
    heads: 'تهجير هجر ترحيل رحل توطين وطن تشريد',
    matters: `${PEOPLE} شعب قسري فلسطيني فلسطينيين فلسطينيون`,
    counter: true,
  },
  { issue: 'return', heads: 'تهجير', counter: true },
  { issue: 'governance', heads: 'عودة عاد إعادة أعاد', matters: 'شرعية دستوري دستورية مدني مدنية ديمقراطي' },
  {
    issue: 'talks',
    heads:
      'عودة عاد استئناف استأنف دخول دخل بدء بدأ مشاركة شارك جلوس جلس ذهاب ذهب إجراء أجرى إطلاق أطلق حضور حضر خوض خاض عقد انخراط انخرط مواصلة واصل توجه إنجاح متابعة',
    matters: `${TALKING} طاولة`,
  },
  { issue: 'withdrawal', heads: 'عودة عاد إعادة أعاد', matters: 'ثكنة ثكنات معسكر معسكرات قواعدها مواقعها انتشار نشر' },
  {
    issue: 'withdrawal',
    heads: 'انسحب سحب أجلى إجلاء أخلى إخلاء جلاء غادر مغادرة خرج خروج أخرج إخراج رحيل رحل انكفاء تراجع إبعاد أبعد',
    matters: TROOPS,
    names: ['group', 'organisation', 'country'],
  },
  { issue: 'withdrawal', heads: 'سحب', matters: 'سلاح أسلحة صواريخ راجمات معدات' },
  { issue: 'withdrawal', heads: 'انسحب جلاء' },
  {
    issue: 'humanitarian-access',
    heads: 'دخول دخل إدخال أدخل إيصال أوصل وصول وصل سماح سمح عبور عبر مرور توفير وفر تقديم قدم ضمان ضمن زيادة تسهيل سهل توزيع وزع فتح',
    matters: RELIEF,
  },
  { issue: 'humanitarian-access', heads: 'مساعدات إغاثة ممر ممرات', matters: 'إنساني إنسانية آمن آمنة' },
  { issue: 'crossings', heads: 'فتح إعادة أعاد رفع تشغيل شغل تأمين أمن حرية استئناف استأنف', matters: WAYS },
  { issue: 'crossings', heads: 'إغلاق أغلق', matters: WAYS, counter: true },
  { issue: 'lines', heads: 'ترسيم رسم تعيين عين منطقة حدود خط', matters: 'حدود عازل عازلة منزوعة فصل خط' },
  { issue: 'lines', heads: 'تنازل تخلى فرّط', matters: 'أرض أراض أراضي شبر', near: true },
  { issue: 'lines', heads: 'ضم', matters: 'أراض أراضي جزيرة', names: ['place', 'country'], near: true },
  { issue: 'lines', heads: 'عودة عاد انسحب', matters: 'حدود خطوط خط' },
  {
    issue: 'governance',
    heads: 'استقلال استقل انفصال انفصل تقسيم قسم فدرالية فيدرالية لامركزية فدرلة كونفدرالية استفتاء دستور تنحي تنحى استقالة استقال',
  },
  { issue: 'governance', heads: 'حكم إدارة', matters: 'ذاتي ذاتية مدني انتقالي محلي' },
  { issue: 'governance', heads: 'حق تقرير', matters: 'مصير' },
  { issue: 'governance', heads: 'رفع إنهاء أنهى إلغاء ألغى', matters: 'طوارئ أحكام عرفية', near: true },
  { issue: 'governance', heads: 'منح إعطاء أعطى', matters: 'ذاتي ذاتية استقلال لامركزية فيدرالية' },
  { issue: 'return', heads: 'حق', matters: 'عودة', near: true },
  { issue: 'governance', heads: 'فصل', matters: 'دين', near: true },
  {
    issue: 'governance',
    heads: 'رحيل رحل إسقاط أسقط إقالة أقال عزل عزل',
    matters: 'نظام رئيس حكومة أسد وزير',
    names: ['person', 'office'],
  },
  { issue: 'governance', heads: 'تقاسم شراكة مشاركة شارك محاصصة تداول نقل تسليم سلم', matters: 'سلطة سلطات حكم حكومة' },
  { issue: 'governance', heads: 'تشكيل شكل تأليف ألف إنشاء أنشأ', matters: 'حكومة هيئة مجلس سلطة إدارة' },
  { issue: 'governance', heads: 'حكومة', matters: 'وحدة انتقالية وفاق وطني وطنية توافق تكنوقراط كفاءات مدنية' },
  { issue: 'governance', heads: 'وحدة سيادة استعادة تسليم', matters: 'أراضي تراب بلاد وطنية دولة وطن', names: ['country'] },
  { issue: 'governance', heads: 'إجراء أجرى تنظيم نظم تأجيل أجل إلغاء ألغى إقامة', matters: 'انتخاب انتخابات استفتاء' },
  { issue: 'governance', heads: 'انتخابات' },
  { issue: 'governance', heads: 'تصديق صادق تنفيذ نفذ نتيجة نتائج', matters: 'استفتاء', near: true },
  { issue: 'governance', heads: 'اندماج اندمج انضمام انضم اتحاد', names: ['country'], near: true, matters: 'وطن' },
  { issue: 'governance', heads: 'تعديل عدل صياغة صاغ إقرار أقر كتابة إلغاء ألغى تعليق اعتماد', matters: 'دستور دستورية أساسي' },
  { issue: 'governance', heads: 'إقامة أقام قيام إنشاء اعتراف اعترف', matters: 'دولة إقليم كيان استقلال سيادة' },
  { issue: 'other', heads: 'اعترف', matters: 'إسرائيل حكومة حقوق هوية لغة نظام سلطة مجلس' },
  {
    issue: 'other',
    heads: 'محاسبة حاسب محاكمة حاكم معاقبة عاقب مساءلة ساءل ملاحقة لاحق تقديم قدم تسليم سلم',
    matters:
      'مسؤول مسؤولون مسؤولين متورط متورطون متورطين مرتكب مرتكبي مرتكبو مجرم مجرمين جناة متهم متهمين قتلة جرائم محاكمة عدالة قضاء محكمة مطلوبين منتهكي',
  },
  { issue: 'other', heads: 'عدالة', matters: 'انتقالية' },
  { issue: 'other', heads: 'تخصيب خصب' },
  { issue: 'guarantees', heads: 'ضمان ضمانة ضمانات', matters: 'دولي دولية مكتوبة أمني أمنية كتابية حقيقية واضحة أمريكية أميركية عدم' },
  { issue: 'guarantees', heads: 'ضمانات عفو حصانة' },
  { issue: 'guarantees', heads: 'حماية', matters: 'دولية مدنيين مدنيون أقليات' },
  { issue: 'guarantees', heads: 'ترتيبات', matters: 'أمنية' },
  { issue: 'talks', heads: `${TALKING} فاوض حاور` },
]

/** Nouns that only open what is meant (the necessity, idea, principle, plan of …), by stem: the issue is that of what follows. */
export const TRANSPARENT_NOUNS =
  'ضرورة وجوب أهمية مطلب مطالب مبدأ فكرة خيار مقترح اقتراح خطة مشروع عملية مسألة ملف قضية موضوع مبادرة أي كل كامل جميع أولوية شرط شروط حق دعوة دعوات طلب عرض محاولة محاولات إمكانية سيناريو صيغة إعلان قرار بدء تنفيذ تحقيق تطبيق فوري حل تسوية اتفاق رؤية خارطة خريطة ضمان احترام دراسة مناقشة بحث توقيع إبرام حديث كلام نقاش استئناف مواصلة'

/** Verbs behind such a noun that say what is in it («any solution that includes …»). */
export const INCLUDING_VERBS = 'تضمّن شمل نصّ قضى أدى مسّ دعا استند ضمن كفل أفضى انطوى قام'
