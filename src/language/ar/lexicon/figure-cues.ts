import type { Group, Measure } from '../../../model/lists.ts'

/**
 * What a figure of people measures, by the lemma of the verb, verbal noun or noun that governs it (verbal nouns carry their verb's lemma). A cue
 * governs the numbers behind it in its clause; a verb also the number right before it (200 شخص نزحوا).
 */
export const MEASURE_CUES: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'قتل مقتل قتيل مصرع استشهد شهيد اغتال أعدم توفي توفى وفاة مات موت صرع ذبح صفى هلك أودى حصد أزهق دفن انتشل ضحية ضحايا حصيلة حتف قضى روح أرواح جثة جثمان رفات رفاة قتلى شهداء سقط خسر انتحر حيد',
  ],
  ['wounded', 'أصاب أصيب إصابة جرح جريح مصاب جرحى تسمم'],
  ['missing', 'فقد فقدان مفقود اختفى'],
  ['captured', 'أسر أسير خطف اختطف احتجز مختطف استسلم محتجز أسرى رهينة'],
  ['released', 'أفرج إفراج سراح حرر تبادل بادل مبادلة أطلق سلم'],
  ['displaced', 'نزح نازح شرد هجر فر فار هرب لجأ لاجئ مهجر نزوح تهجير'],
  ['evacuated', 'أجلى إجلاء أخلى أخرج'],
  ['returned', 'عاد عودة رجع عائد'],
  ['arrested', 'اعتقل معتقل أوقف قبض سجن حبس موقوف اقتاد'],
]

/** What rockets, trucks and tonnes are for. */
export const AID_WORDS =
  'مساعدة مساعدات إغاثة معونة معونات إنساني إنسانية غذاء غذائي غذائية دواء أدوية طبي طبية إغاثي إغاثية دقيق قمح طحين مؤن مؤونة وقود أغذية إمدادات خبز خيام لقاحات'

/** Words of part: the figure is among the one before (بينهم 5 أطفال). */
export const AMONG = 'بينهم بينهن بينها منهم منهن ضمنهم ضمنها فيهم'

/** Words of a total: the figure adds up over time. */
export const CUMULATIVE = 'إجمالي مجموع حصيلة حصيلتها حصيلته'
export const RISING = 'ارتفع ارتفاع ازداد زاد تضاعف تجاوز قفز رفع وصل'
/** Nouns of one incident. */
export const INCIDENTS = 'انفجار تفجير هجوم غارة قصف كمين حادث حادثة اشتباك ضربة اقتحام استهداف غرق زلزال مداهمة'

/** Membership nouns whose genitive tells the group: رجال الشرطة, عناصر الأمن, أفراد الجيش. */
export const MEMBER_OF: readonly (readonly [Group, string])[] = [
  ['police', 'شرطة شرطيين أمن درك بوليس'],
  ['soldiers', 'جيش جنود قوات جيوش حرس حفظ عسكريين مارينز مشاة بحرية مظليين كوماندوس'],
  ['fighters', 'حركة تنظيم جماعة ميليشيا مليشيا فصائل فصيل كتائب مسلحين مقاتلين حزب'],
  ['medics', 'إسعاف مسعفين هلال صليب طواقم أطباء'],
  ['civilians', 'مدنيين مواطنين أهالي سكان'],
  ['children', 'أطفال'],
  ['women', 'نساء'],
  ['journalists', 'صحفيين صحافيين إعلاميين'],
]

/** Second words that change what a noun is: item, and measure where it changes too. */
export const SPECIFIED: readonly (readonly [noun: string, second: string, item: string, measure?: Measure])[] = [
  ['حالة', 'وفاة وفيات قتل إعدام', 'deaths', 'killed'],
  ['حالة', 'إصابة إصابات اختناق تسمم', 'injuries', 'wounded'],
  ['حالة', 'خطف اختطاف أسر', 'abductions', 'captured'],
  ['حالة', 'اعتقال اعتقالات توقيف', 'arrests', 'arrested'],
  ['حالة', 'فقدان اختفاء', 'disappearances', 'missing'],
  ['سلاح', 'ناري نارية', 'firearms'],
  ['سلاح', 'خفيف خفيفة', 'light weapons'],
  ['سلاح', 'ثقيل ثقيلة', 'heavy weapons'],
  ['سلاح', 'رشاش', 'machine guns'],
  ['قطعة', 'سلاح أسلحة', 'weapons'],
  ['قطعة', 'ذخيرة ذخائر', 'ammunition'],
  ['قطعة', 'مدفعية', 'artillery pieces'],
  ['قطعة', 'أثرية', 'artefacts', 'other'],
  ['قطعة', 'بحرية', 'ships', 'weapons'],
  ['وحدة', 'مركبات آليات عربات', 'vehicles', 'vehicles'],
  ['وحدة', 'مدرعات', 'armoured vehicles', 'weapons'],
  ['وحدة', 'سكنية', 'housing units', 'other'],
  ['وحدة', 'أسلحة سلاح', 'weapons', 'weapons'],
  ['مركبة', 'مدرعة مصفحة قتالية', 'armoured vehicles', 'weapons'],
  ['آلية', 'مدرعة مصفحة', 'armoured vehicles', 'weapons'],
  ['آلية', 'عسكرية', 'military vehicles'],
  ['مركبة', 'عسكرية', 'military vehicles'],
  ['عربة', 'مدرعة مصفحة قتالية', 'armoured vehicles', 'weapons'],
  ['عربة', 'عسكرية', 'military vehicles'],
  ['ناقلة', 'جند جنود', 'armoured personnel carriers', 'weapons'],
  ['ناقلة', 'نفط', 'oil tankers'],
  ['طائرة', 'مسيرة', 'drones', 'weapons'],
  ['طائرة', 'بلا بدون دون', 'drones', 'weapons'],
  ['طائرة', 'حربية مقاتلة', 'warplanes', 'weapons'],
  ['طائرة', 'مروحية', 'helicopters', 'weapons'],
  ['طائرة', 'مساعدات إغاثة', 'aid flights', 'aid'],
  ['صاروخ', 'باليستي بالستي باليستية بالستية', 'ballistic missiles'],
  ['صاروخ', 'كروز مجنح مجنحة', 'cruise missiles'],
  ['صاروخ', 'مضاد مضادة', 'missiles'],
  ['قذيفة', 'هاون', 'mortar shells'],
  ['قذيفة', 'مدفعية', 'artillery shells'],
  ['قذيفة', 'صاروخية', 'rocket-propelled grenades'],
  ['لغم', 'أرضي أرضية', 'landmines'],
  ['لغم', 'بحري بحرية', 'naval mines'],
  ['برميل', 'متفجر متفجرة', 'barrel bombs', 'weapons'],
  ['قنبلة', 'يدوية', 'hand grenades'],
  ['قنبلة', 'عنقودية', 'cluster bombs'],
  ['عبوة', 'ناسفة', 'explosive devices'],
  ['سيارة', 'مفخخة', 'car bombs', 'weapons'],
  ['عجلة', 'مفخخة', 'car bombs', 'weapons'],
  ['شاحنة', 'مفخخة', 'truck bombs', 'weapons'],
  ['دراجة', 'مفخخة', 'motorcycle bombs', 'weapons'],
  ['سيارة', 'مسلحة مدرعة مصفحة', 'armed vehicles', 'weapons'],
  ['سفينة', 'حربية', 'warships', 'weapons'],
  ['قارب', 'مفخخ', 'boat bombs', 'weapons'],
  ['زورق', 'مفخخ', 'boat bombs', 'weapons'],
  ['سيارة', 'إسعاف', 'ambulances'],
  ['شاحنة', 'مساعدات إغاثة معونات', 'aid trucks', 'aid'],
  ['منصة', 'إطلاق صواريخ', 'launchers', 'weapons'],
  ['نظام', 'مدفعية مدفعي', 'artillery systems', 'weapons'],
  ['نظام', 'دفاع صاروخي صاروخية', 'air defence systems', 'weapons'],
  ['حزام', 'ناسف ناسفة', 'explosive belts', 'weapons'],
  ['غارة', 'جوية', 'air strikes'],
  ['عملية', 'توغل', 'incursions', 'attacks'],
  ['عملية', 'قصف', 'shelling', 'attacks'],
  ['عملية', 'تفجير', 'bombings', 'attacks'],
  ['عملية', 'دهم مداهمة اقتحام', 'raids', 'attacks'],
  ['سلة', 'غذائية', 'food baskets'],
  ['حصة', 'غذائية', 'food rations'],
  ['كيلومتر', 'مربع مربعة', 'km²', 'other'],
  ['كم', 'مربع', 'km²', 'other'],
  ['كلم', 'مربع', 'km²', 'other'],
  ['متر', 'مربع مربعة', 'm²', 'other'],
  ['ميل', 'مربع مربعة', 'mi²', 'other'],
]
/** Units of area, by the item of the noun and its second word. */
export const AREAS: Readonly<Record<string, string>> = { 'km²': 'km2', 'm²': 'm2', 'mi²': 'mi2' }
