import type { Measure } from '../../../model/lists.ts'

/** What kind of people is counted, as far as the verb of their clause makes a difference. */
export type Kind = 'family' | 'civilian' | 'person' | 'displaced' | 'armed' | 'police' | 'hurt'

/** What must be told in the sentence beside the verb before it says what the count measures. */
export type Evidence =
  /** Nothing. */
  | 'none'
  /** Buses, a convoy, a siege; or a first batch of an evacuation that the article tells of. */
  | 'organised'
  /** From a place to another. */
  | 'from-to'
  /** An exchange of prisoners in the sentence, or people set free told before it. */
  | 'exchange'
  /** Many of a nation. */
  | 'nationals'
  /** Whereto. */
  | 'towards'
  /** A first batch or a convoy is who consists of them, and they are brought out. */
  | 'batch'
  /** A camp, a shelter. */
  | 'refuge'
  /** Schools and houses of prayer, where those find shelter who have none. */
  | 'school'
  /** A border. */
  | 'border'
  /** A sea, a river, a boat. */
  | 'water'
  /** An aircraft or a ship is who carries. */
  | 'craft'
  /** By air. */
  | 'air'
  /** A border post, or for treatment. */
  | 'crossing'
  /** Somebody else does it to those who are counted. */
  | 'object'

/** Verbs by what happens to those who are counted; verbal nouns carry their verb's lemma. */
export const FIGURE_VERBS = {
  leave: 'غادر خرج رحل انتقل توجه اتجه مغادرة خروج',
  carry: 'نقل',
  bear: 'أقل حمل',
  arrive: 'وصل دخل عبر وفد استقبل وصول دخول عبور',
  cross: 'عبر عبور اجتاز',
  stream: 'تدفق توافد تقاطر',
  shelter: 'آوى استضاف احتضن أقام سكن عاش احتمى لاذ التجأ تكدس قطن',
  deploy: 'نشر انتشر أرسل دفع حشد استقدم تمركز رابط شارك جند درب أنزل بعث استدعى عبأ',
  'send-back': 'أعاد رحل أبعد',
  drown: 'غرق',
  comprise: 'ضم شمل',
} as const
export type FigureVerb = keyof typeof FIGURE_VERBS

/**
 * What a count of people measures by the verb of its clause, where no cue tells it (`MEASURE_CUES`): غادر 640 مدنيا المدينة على متن حافلات are evacuated,
 * وصلت 520 عائلة إلى المخيم displaced, نشرت 1200 شرطي a strength. The first row that holds counts.
 */
export const MEASURE_BY_VERB: readonly (readonly [FigureVerb, kinds: string, Evidence, Measure])[] = [
  ['send-back', 'family civilian person displaced', 'object', 'returned'],
  ['leave', 'family civilian person displaced armed hurt', 'organised', 'evacuated'],
  ['leave', 'hurt', 'crossing', 'evacuated'],
  ['leave', 'family civilian displaced', 'from-to', 'displaced'],
  ['carry', 'family civilian person displaced', 'organised', 'evacuated'],
  ['carry', 'family civilian person displaced', 'craft', 'evacuated'],
  ['bear', 'family civilian person displaced', 'organised', 'evacuated'],
  ['carry', 'hurt family civilian person displaced', 'air', 'evacuated'],
  ['arrive', 'family', 'none', 'displaced'],
  ['arrive', 'civilian person', 'refuge', 'displaced'],
  ['arrive', 'person', 'exchange', 'released'],
  ['carry', 'person', 'exchange', 'released'],
  ['arrive', 'person', 'nationals', 'displaced'],
  ['arrive', 'police', 'none', 'fighters'],
  ['stream', 'family civilian person', 'none', 'displaced'],
  ['shelter', 'family civilian person', 'refuge', 'displaced'],
  ['shelter', 'family civilian person', 'school', 'displaced'],
  ['deploy', 'armed police', 'none', 'fighters'],
  ['drown', 'civilian person displaced', 'water', 'killed'],
  ['cross', 'civilian person', 'towards', 'displaced'],
  ['cross', 'civilian person', 'border', 'displaced'],
  ['cross', 'civilian person', 'from-to', 'displaced'],
  ['comprise', 'family civilian person displaced armed hurt', 'batch', 'evacuated'],
]

/** Those who gather, attend or vote: that they come or go is no flight. */
export const CROWDS =
  'متظاهر محتج معتصم مشيع ناخب مقترع مشجع متفرج مصل مصلي حاج معتمر سائح مصطاف زبون مشترك معارض ناشط موظف صحفي متطوع سائق صياد تاجر راكب بحار'

/** People of no quality. */
export const ANYBODY = 'شخص فرد إنسان رجل شاب نسمة'

/** Members of a force where it is told how strong it is: قوة من الشرطة قوامها 180 فردا. */
export const MEMBERS_OF_FORCE = 'فرد رجل عنصر ضابط'
export const FORCE_HEADS = 'قوة قوات كتيبة سرية تعزيزات دورية دوريات رتل أرتال بعثة وحدة فوج حامية'
/** Words between the force and its strength. */
export const COMPOSED = 'من ضم شمل تضم يضم تشمل مؤلفة مؤلف مكونة مكون تتألف تتكون قوامها قوامه بقوام بعديد تعدادها'

/** Words that tell of the figure beside the verb. */
export type Sign =
  | 'brought-out'
  | 'convoy'
  | 'passage'
  | 'batch'
  | 'refuge'
  | 'school'
  | 'exchange'
  | 'border'
  | 'water'
  | 'craft'
  | 'crossing'
  | 'air'
export const SIGNS: readonly (readonly [Sign, string])[] = [
  ['brought-out', 'حافلة حافلات حافلتين حافلتان باص باصات محاصر محاصرة محاصرين محاصرون إجلاء إخلاء'],
  ['convoy', 'قافلة قوافل'],
  ['passage', 'ممر ممرات'],
  ['batch', 'دفعة دفعات دفعتين'],
  ['refuge', 'مخيم مخيمات ملجأ ملاجئ إيواء جوار مآوي'],
  ['exchange', 'تبادل مبادلة أسرى'],
  ['school', 'مدارس مدرسة مساجد مسجد كنائس كنيسة دير'],
  ['border', 'حدود'],
  ['crossing', 'معبر معابر لعلاج'],
  ['water', 'بحر نهر زورق قارب مركب سفينة عبارة سواحل ساحل مياه قبالة سيول فيضان فيضانات بحيرة شاطئ شواطئ متوسط'],
  ['air', 'جوا'],
  ['craft', 'طائرة طائرتان طائرات مروحية مروحيات مروحيتان سفينة سفن سفينتان عبارة'],
]
export const SETTLEMENTS = 'بلدة قرية مدينة محافظة منطقة حي مخيم ولاية'

/** What tonnes of help consist of, beside what all help does. */
export const FOODS = 'ذرة عدس أرز تمر تمور سكر زيت حليب بذور حبوب فاصوليا معكرونة تغذية'
/** Trade, harvest and seizure: what they move is no help. */
export const TRADE =
  'صدّر تصدير صادرات ورّد توريد أنتج إنتاج هرّب تهريب باع بيع استورد استيراد اشترى ضبط صادر حصد حصاد زرع محصول أتلف سوق موسم سعر مزاد زكاة'
/** Words that tell before tonnes that they are help. */
export const HELP = 'مساعدة مساعدات إغاثة معونة معونات إنسانية إغاثية إغاثي طبية سلة سلال'

const HOMES = 'منازل بيوت ديار مساكن قرى مدن بلدات مخيم مخيمات مأوى منزل'
/** Verbs that only with an object of those who are counted tell what befell them: فقد ثلاثون عاملا حياتهم, نال 19 معتقلا حريتهم, غادر 300 مدني منازلهم. */
export const OWN_OBJECTS: readonly (readonly [verbs: string, objects: string, Measure])[] = [
  ['لقي', 'حتف مصرع', 'killed'],
  ['لفظ', 'أنفاس نفس', 'killed'],
  ['فقد خسر', 'حياة روح أرواح', 'killed'],
  ['ترك غادر هجر أخلى طرد رحل', HOMES, 'displaced'],
  ['نال استعاد', 'حرية', 'released'],
]
/** The same with an object that has no pronoun of theirs; of `prisoners` only where such are counted. */
export const BARE_OBJECTS: readonly (readonly [verbs: string, objects: string, Measure, of: 'people' | 'prisoners'])[] = [
  ['فارق', 'الحياة', 'killed', 'people'],
  ['أودع', 'السجن الحبس', 'arrested', 'people'],
  ['غادر', 'السجن السجون المعتقل سجن سجون معتقل', 'released', 'prisoners'],
]
/** What people lose without being lost. */
export const LOSABLE = `${HOMES} وظيفة وظائف عمل أعمال أطراف طرف بصر سمع وعي ممتلكات أملاك أموال مدخرات مصدر مصادر أرزاق رزق ذوي أقارب أحباء أبناء أطفال زوج أزواج آباء والد والدين أهل أهالي محاصيل مواشي ماشية سيارات جنسية جنسيات حقوق حق ثقة أمل مقعد مقاعد`
