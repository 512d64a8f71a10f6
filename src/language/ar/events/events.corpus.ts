import type { EventMode, EventType } from '../../../model/lists.ts'
import type { UnresolvedEvent } from '../../contract.ts'
import type { Row } from '../testing/pack.ts'

/**
 * An event that must be found; what is left out is not compared. `at`: letters of its trigger. `roles`: `role:name` as the text has the name,
 * with `!` before it where nobody of that name may play that role. `place` and `time`: words, or null where there must be none. `modality` may name
 * several that are right. With `none` no event of this description may be found. `dated`: by what, where it has no time of its own. `provided`: whether an accord lays it down. A row without events holds none at all.
 */
export interface ExpectedEvent {
  readonly type: EventType
  readonly at?: string
  readonly mode?: EventMode | null
  readonly modality?: string
  readonly roles?: readonly string[]
  readonly place?: string | null
  readonly time?: string | null
  readonly dated?: UnresolvedEvent['dated']
  readonly provided?: boolean
  readonly none?: true
}

export const eventRows: readonly Row<ExpectedEvent>[] = [
  [
    'التزم الجانبان وقف إطلاق النار في يومه الأول. وكانت المعارك بين الجيش السوداني وقوات الدعم السريع قد توقفت فجرا.',
    { type: 'ceasefire', roles: ['actor:الجيش السوداني', 'actor:قوات الدعم السريع'] },
  ],
  ['التزم الجانبان وقف إطلاق النار. وتقع البلدة بين حمص وحماة.', { type: 'ceasefire', roles: ['!actor:حمص', '!actor:حماة'] }],
  ['وقصف الجيش نيالا الثلاثاء، في حين أجلت الأمم المتحدة المدنيين من زالنجي.', { type: 'evacuate', time: null }],
  ['وقع الطرفان هدنة بوساطة عمانية في مسقط.', { type: 'ceasefire', roles: ['mediator:عمانية'] }],
  [
    'توصلت الحكومة اليمنية والحوثيون إلى وقف لإطلاق النار في ختام مشاورات استمرت ثمانية أيام في ستوكهولم.',
    { type: 'talks', roles: ['actor:الحكومة اليمنية', 'actor:الحوثيون'] },
  ],
  ['أطلقت دبابة إسرائيلية النار على سيارة في مركبا.', { type: 'attack', mode: 'shooting', roles: ['actor:إسرائيلية'], place: 'مركبا' }],
  ['وقتل جنديان تركيان في هجوم قرب العمادية.', { type: 'attack', roles: ['target:تركيان'] }],
  ['لم تسفر محادثات جنيف بين الحكومة اليمنية والحوثيين عن اتفاق.', { type: 'talks', modality: 'asserted' }],
  ['لم تعقد محادثات في جنيف أمس.', { type: 'talks', modality: 'negated' }],
  ['وقع الوفدان في جدة اتفاقا وصفه غوتيريش بالتاريخي.', { type: 'agreement', roles: ['!actor:غوتيريش'] }],
  [
    'اتهم الجيش اللبناني إسرائيل بخرق الاتفاق وقصف أطراف بلدات حدودية.',
    { type: 'attack', modality: 'alleged', roles: ['!actor:أطراف بلدات'] },
  ],
  ['وطالبت رابطة أمهات المختطفين بإطلاق الجميع دون شروط.', { type: 'demand', mode: 'other' }],
  ['وطالب الموظفون بزيادة الأجور.', { type: 'demand', none: true }],
  ['وقال القيادي إن ميليشيات مسلحة قطعت الطريق عند حمص.', { type: 'blockade', mode: 'close' }],
  ['وقطع محتجون الطريق الساحلي في بيروت.', { type: 'protest', mode: 'road-block' }],
  ['وتجاوز عدد النازحين 11 مليونا منذ أبريل 2023، وفق الأمم المتحدة.', { type: 'displace', mode: 'flow' }],
  ['سقطت غوما عام 2012 في قبضة المتمردين.', { type: 'control', mode: 'lose', place: 'غوما' }],
  ['سقطت بغداد في أبريل 2003.', { type: 'control', mode: 'lose', place: 'بغداد' }],
  ['سقطت صواريخ على المدينة.', { type: 'control', none: true }],
  ['وقالت المديرة إن المخازن نهبت بالكامل في الجنينة.', { type: 'destroy', mode: 'looting' }],
  ['ودعا الرئيس الكيني إلى قمة طارئة عبر الفيديو اليوم الأربعاء.', { type: 'talks', modality: 'demanded|planned|proposed' }],
  ['ورست سفينة تحمل 12 ألف طن من القمح في ميناء الحديدة الجمعة.', { type: 'aid', mode: 'deliver' }],
  [
    'باشر مقاتلو الحركة، اليوم الجمعة، تسليم أسلحتهم الثقيلة في أول خطوة نص عليها الاتفاق المبرم هذا الأسبوع.',
    { type: 'disarm', time: 'اليوم الجمعة' },
  ],
  ['أعلن الجيش السوداني أنه أبعد وحداته مسافة عشرة كيلومترات عن الفاشر.', { type: 'withdraw', place: 'الفاشر' }],
  ['أبعدت السلطات ثلاثة صحافيين.', { type: 'withdraw', none: true }],
  ['وأضافت الوزارة أن اجتماعا جديدا سيعقد في أسرع وقت ممكن.', { type: 'talks', modality: 'planned' }],
  ['وأكد الوزير أن تسليم الأسلحة يتواصل بدعم من قوات الأمم المتحدة في بيلوا.', { type: 'disarm', roles: ['!actor:قوات الأمم المتحدة'] }],
  ['أمر رئيس الوزراء مصطفى الكاظمي بفتح تحقيق في القصف.', { type: 'investigate', mode: 'open', roles: ['actor:مصطفى الكاظمي'] }],
  ['وطالب نواب بانسحاب القوات التركية من العراق.', { type: 'demand', mode: 'withdrawal', roles: ['target:القوات التركية'] }],
  [
    'وقّعت الحكومة الكولومبية وجيش التحرير الوطني (إي إل إن) اتفاقا على وقف إطلاق النار.',
    { type: 'ceasefire', roles: ['actor:الحكومة الكولومبية', 'actor:جيش التحرير الوطني'] },
  ],
  [
    'ومن المنتظر أن يزور المبعوث الأممي هانس غروندبرغ صنعاء يوم 8 يوليو الجاري.',
    { type: 'visit', modality: 'planned', roles: ['actor:هانس غروندبرغ'], place: 'صنعاء' },
  ],
  ['أفاد مصدر أمني بأن قصفا مدفعيا استهدف قرية في قضاء العمادية أمس.', { type: 'attack', at: 'استهدف', place: 'العمادية' }],
  ['وذكر ناجون أن الحراس أطلقوا النار على الفارين من مخيم اليرموك.', { type: 'attack', mode: 'shooting', roles: ['actor:الحراس'] }],
  ['وأعلنت الوزارة أن أكثر من 900 شخص أُخرجوا من حلب على متن عشر قوافل.', { type: 'evacuate', roles: ['origin:حلب'] }],
  [
    'ومنذ أكثر من 17 عاما، تقاتل حركة الشباب الحكومة الصومالية.',
    { type: 'clash', roles: ['actor:حركة الشباب', 'actor:الحكومة الصومالية'] },
  ],
  ['قاتل المنتخب من أجل نقطة التعادل.', { type: 'clash', none: true }],
  ['وتقول الأمم المتحدة إن المعارك دفعت أكثر من مليون شخص إلى الفرار.', { type: 'displace', mode: 'flow' }],
  ['ودفع ارتفاع الأسعار السكان إلى الادخار.', { type: 'displace', none: true }],
  ['أعلنت اللجنة الدولية اكتمال عملية تبادل شملت 869 محتجزا على مدى ثلاثة أيام.', { type: 'release', mode: 'exchange' }],
  ['وأكد المتحدث وصول 16 أسيرا سعوديا إلى الرياض مساء أمس.', { type: 'release', mode: 'prisoners', time: 'مساء أمس' }],
  [
    'ميدانيا، اتهم الجيش الأوكراني موسكو بإدخال 50 دبابة عبر الحدود، وهو ما نفته وزارة الدفاع الروسية.',
    { type: 'accuse', roles: ['actor:الجيش الأوكراني', 'target:موسكو'] },
  ],
  [
    'وحملت الحكومة اليمنية الحوثيين مسؤولية جر البلاد إلى المواجهة.',
    { type: 'accuse', roles: ['actor:الحكومة اليمنية', 'target:الحوثيين'] },
  ],
  ['وتشرف على التنفيذ لجنة خماسية برئاسة الولايات المتحدة.', { type: 'monitor', mode: 'committee', place: null }],
  [
    'وستتولى بعثة الأمم المتحدة مراقبة الالتزام بالهدنة.',
    { type: 'monitor', mode: 'committee', modality: 'planned', roles: ['actor:بعثة الأمم المتحدة'] },
  ],
  ['ونزح منذئذ، حسب مفوضية اللاجئين، ما يناهز 40 ألف شخص.', { type: 'displace', mode: 'flow' }],
  ['وقال المركز إن هجوما بطائرات مسيرة نفذ على منزل رئيس الوزراء.', { type: 'attack', mode: 'drone' }],
  [
    'انتقل الحكم من العسكر إلى المدنيين بعد اتفاق بين الجيش وقوى الحرية والتغيير.',
    { type: 'agreement', roles: ['actor:الجيش', 'actor:قوى الحرية والتغيير'] },
  ],
  // who is who: whose forces they are, two who meet, agents after the verbal noun
  ['شن الطيران المسير التابع للدعم السريع هجوما على مطار كسلا.', { type: 'attack', roles: ['actor:للدعم السريع', 'target:مطار كسلا'] }],
  [
    'وقد التقى وزير الخارجية الروسي سيرغي لافروف نظيره الصيني وانغ يي في موسكو.',
    { type: 'talks', roles: ['actor:سيرغي لافروف', 'actor:وانغ يي'] },
  ],
  [
    'وأعلنت الوزارة إجلاء أكثر من ألفي مدني بواسطة قوات حفظ السلام الروسية.',
    { type: 'evacuate', roles: ['actor:قوات حفظ السلام الروسية'] },
  ],
  ['وطالب كثير من المتظاهرين برحيل عبد المهدي.', { type: 'demand', mode: 'resignation', roles: ['actor:المتظاهرين'] }],
  [
    'أعلنت الأمم المتحدة وصول أول قافلة مساعدات إلى الفاشر الاثنين.',
    { type: 'aid', mode: 'deliver' },
    { type: 'aid', mode: 'pledge', none: true },
  ],
  // what is talked about is not agreed yet
  [
    'وقال المتحدث إن الطرفين يتفاوضان بوساطة أممية على انسحاب القوات وعودة النازحين إلى ديارهم.',
    { type: 'withdraw', modality: 'proposed', roles: ['!actor:النازحين'] },
    { type: 'displace', mode: 'return', modality: 'proposed' },
  ],
  // arguments past adjuncts, insertions and pronouns
  [
    'وصل المبعوث الأممي إلى ليبيا، هانا تيتيه، أمس السبت إلى طبرق والتقت رئيس البرلمان.',
    { type: 'visit', roles: ['!place:ليبيا', 'place:طبرق'], place: 'طبرق', time: 'أمس السبت' },
  ],
  [
    'وكان المبعوث الأمريكي توم بيريلو قد زار بورتسودان مطلع الأسبوع.',
    { type: 'visit', roles: ['actor:توم بيريلو', '!actor:بورتسودان'], place: 'بورتسودان' },
  ],
  [
    'انسحبت قوات موالية للحكومة، مساء الجمعة، من مدينة كيدال التي سيطرت عليها أواخر يوليو.',
    { type: 'withdraw', place: 'كيدال', time: 'مساء الجمعة' },
    { type: 'control', at: 'سيطرت', roles: ['!actor:كيدال'], place: 'كيدال' },
  ],
  ['سيطر عليها الجيش المالي فجر الاثنين بعد معارك في تمبكتو.', { type: 'control', roles: ['actor:الجيش المالي'] }],
  [
    'ورحبت باريس بالاتفاق، في حين وصفه الرئيس السوداني عبد الفتاح البرهان بأنه خيانة.',
    { type: 'agreement', roles: ['!actor:عبد الفتاح البرهان'] },
  ],
  [
    'ويشمل التفاهم تبادل أكثر من ألف أسير، بحسب مبعوث الأمم المتحدة إلى اليمن هانس غروندبرغ.',
    { type: 'release', roles: ['!actor:هانس غروندبرغ'] },
  ],
  [
    'وقال مصدر إن ميليشيا الحوثي ارتكبت 21 خرقا لوقف إطلاق النار في تعز.',
    { type: 'violation', roles: ['actor:ميليشيا الحوثي'], place: 'تعز' },
  ],
  // who suffers
  [
    'وأعلنت موسكو أن أفرادا من القوات الروسية قتلوا قرب تدمر أمس.',
    { type: 'attack', roles: ['target:القوات الروسية', '!actor:القوات الروسية'] },
  ],
  ['قتل الجيش أكثر من ستة آلاف مدني منذ الانقلاب، بحسب منظمة حقوقية.', { type: 'attack', roles: ['actor:الجيش', '!target:الجيش'] }],
  [
    'وأفادت قيادة الجيش بإصابة خمسة من الجنود الفرنسيين بعد سقوط قذائف على مراكزهم.',
    { type: 'attack', at: 'إصابة', roles: ['!actor:الجنود الفرنسيين'] },
  ],
  [
    'واتهم المتحدث باسم الحوثيين القوات الحكومية بقصف شارع الستين في الحديدة.',
    { type: 'attack', modality: 'alleged', roles: ['actor:القوات الحكومية'], place: 'الحديدة' },
  ],
  [
    'وبدأت الجولة إثر محاولة اغتيال فاشلة استهدفت القيادي أحمد قاسم في عدن.',
    { type: 'attack', modality: 'asserted', roles: ['target:أحمد قاسم'], place: 'عدن' },
  ],
  ['سقط قائد الشرطة العقيد محمود حسن وأربعة من مرافقيه في كمين قرب عدن.', { type: 'attack', place: 'عدن' }],
  ['سقط المنتخب في فخ التعادل قرب النهاية.', { type: 'attack', none: true }],
  // who flees, and who is brought out
  ['وقالت الأونروا إن أكثر من ألفي شخص نزحوا من مخيم عين الحلوة.', { type: 'displace', mode: 'flow' }],
  ['وفر مئات السكان من القرية الجمعة.', { type: 'displace', mode: 'flow' }],
  ['وفر البنك القروض للسكان.', { type: 'displace', none: true }],
  ['علقت السلطات إجلاء المدنيين والمقاتلين من شرق حلب.', { type: 'evacuate', roles: ['target:المدنيين'] }],
  // places: whose it is is not where it is
  ['ويصوت مجلس الأمن غدا على مشروع قرار فرنسي بشأن مالي.', { type: 'resolution', at: 'يصوت', place: null }],
  ['هاجم محتجون سفارة فرنسا في نيامي وأضرموا فيها النار.', { type: 'attack', place: 'نيامي' }],
  // no call, no truce of a side
  ['وقالت مديرة في البرنامج، عبر الهاتف من جنيف، إن المخازن نهبت بالكامل.', { type: 'call', none: true }],
  [
    'أعلن المجلس العسكري وقفا مؤقتا لإطلاق النار حتى الجمعة.',
    { type: 'ceasefire', mode: 'declare', roles: ['actor:المجلس العسكري'], time: null },
  ],
  // when it comes into force
  [
    'وقعت الحكومة وجيش التحرير الوطني، الجمعة في هافانا، اتفاقا على وقف ثنائي لإطلاق النار يدخل حيز التنفيذ في الثالث من أغسطس.',
    { type: 'ceasefire', at: 'وقف ثنائي', time: 'الجمعة', place: 'هافانا' },
    { type: 'ceasefire', mode: 'in-effect', at: 'يدخل', time: 'الثالث من أغسطس' },
  ],
  [
    'أعلن الطرفان هدنة في غزة. وبدأ سريان الاتفاق في الساعة السابعة مساء الثلاثاء.',
    { type: 'ceasefire', mode: 'in-effect', at: 'الاتفاق', time: 'الساعة السابعة مساء الثلاثاء' },
  ],
  ['وأوقع النزاع أكثر من 5300 قتيل منذ أبريل الماضي في دونباس.', { type: 'war' }],
  // attack: its modes, verb and verbal noun, active and passive
  [
    'قصف الجيش السوداني حي الأزهري في الخرطوم بالمدفعية فجر الثلاثاء.',
    { type: 'attack', mode: 'shelling', modality: 'asserted', roles: ['actor:الجيش السوداني'], place: 'الخرطوم', time: 'فجر الثلاثاء' },
  ],
  [
    'قصف الطيران الروسي لمدينة إدلب أوقع سبعة قتلى الاثنين.',
    { type: 'attack', at: 'قصف', modality: 'asserted', place: 'إدلب', time: 'الاثنين' },
  ],
  [
    'شنت مقاتلات إسرائيلية غارات على ضاحية بيروت الجنوبية مساء الأحد.',
    { type: 'attack', mode: 'airstrike', modality: 'asserted', time: 'مساء الأحد' },
  ],
  ['استهدفت طائرة مسيرة تابعة للدعم السريع محطة كهرباء في مروي.', { type: 'attack', mode: 'drone', modality: 'asserted', place: 'مروي' }],
  ['هز انفجار سيارة مفخخة حي الكرادة في بغداد الخميس.', { type: 'attack', mode: 'explosion', place: 'بغداد', time: 'الخميس' }],
  [
    'داهمت القوات الإسرائيلية مخيم بلاطة ليل السبت.',
    { type: 'attack', mode: 'raid', roles: ['actor:القوات الإسرائيلية'], time: 'ليل السبت' },
  ],
  ['اغتال مجهولون قاضيا في صلاح الدين أمس.', { type: 'attack', mode: 'assassination', modality: 'asserted', time: 'أمس' }],
  [
    'اغتيل القيادي في حماس صالح العاروري بضربة في بيروت.',
    { type: 'attack', mode: 'assassination', roles: ['target:صالح العاروري'], place: 'بيروت' },
  ],
  ['أدى هجوم بغاز الكلور على بلدة سراقب إلى اختناق أحد عشر شخصا.', { type: 'attack', mode: 'chemical', place: 'سراقب' }],
  ['قتل 32 شخصا في قصف على سوق نيالا الأربعاء.', { type: 'attack', at: 'قتل', modality: 'asserted', time: 'الأربعاء' }],
  ['قُتل قائد شرطة كركوك على يد مسلحين.', { type: 'attack', at: 'قُتل', modality: 'asserted' }],
  ['هاجمتها القوات الحكومية عند الفجر من ثلاث جهات.', { type: 'attack', at: 'هاجم', roles: ['actor:القوات الحكومية'] }],
  ['هجوم حركة الشباب على فندق في كيسمايو انتهى بعد سبع ساعات.', { type: 'attack', roles: ['actor:حركة الشباب'], place: 'كيسمايو' }],
  ['تم قصف مواقع التنظيم في بادية حمص الليلة الماضية.', { type: 'attack', mode: 'shelling', place: 'حمص', time: 'الليلة الماضية' }],
  [
    'أطلقت جماعة الحوثي صاروخا باليستيا على سفينة شحن في خليج عدن.',
    { type: 'attack', mode: 'missile', modality: 'asserted', roles: ['actor:جماعة الحوثي'] },
  ],
  ['فتح مسلحون النار على حافلة في ولاية كادونا الجمعة.', { type: 'attack', mode: 'shooting', modality: 'asserted', time: 'الجمعة' }],
  ['انفجرت عبوة ناسفة في رتل للجيش المالي قرب غاو.', { type: 'attack', mode: 'explosion', modality: 'asserted', place: 'غاو' }],
  ['تعرضت نساء للاغتصاب على يد عناصر الدعم السريع في الجنينة.', { type: 'attack', mode: 'sexual-violence', place: 'الجنينة' }],
  ['ارتكبت قوات فاغنر مجزرة في بلدة مورا وسط مالي.', { type: 'attack', at: 'مجزرة', roles: ['actor:قوات فاغنر'], place: 'مورا' }],
  ['فجر انتحاري نفسه عند بوابة أكاديمية الشرطة في مقديشو.', { type: 'attack', mode: 'suicide', place: 'مقديشو' }],
  ['لقي عشرة مدنيين حتفهم في غارة على قرية قرب تعز.', { type: 'attack', mode: 'airstrike' }],

  // clash
  ['اشتبكت قوات سوريا الديمقراطية مع فصائل موالية لتركيا عند سد تشرين.', { type: 'clash', roles: ['actor:قوات سوريا الديمقراطية'] }],
  ['تجددت المعارك بين الجيش الإثيوبي وميليشيا فانو في أمهرة.', { type: 'clash', roles: ['actor:الجيش الإثيوبي'], place: 'أمهرة' }],
  ['دارت مواجهات في محيط مطار طرابلس بين قوتين متنافستين.', { type: 'clash', modality: 'asserted' }],
  ['يخوض الجنود الأوكرانيون قتالا ضاريا مع القوات الروسية في باخموت.', { type: 'clash', roles: ['actor:القوات الروسية'], place: 'باخموت' }],

  // operation
  [
    'أطلق الجيش العراقي عملية عسكرية ضد خلايا داعش في وادي حوران الأحد.',
    { type: 'operation', mode: 'launch', roles: ['actor:الجيش العراقي'], time: 'الأحد' },
  ],
  ['بدأت إسرائيل عملية برية في رفح.', { type: 'operation', mode: 'launch', roles: ['actor:إسرائيل'], place: 'رفح' }],
  [
    'تقدمت القوات الروسية نحو بوكروفسك من محورين.',
    { type: 'operation', mode: 'advance', roles: ['actor:القوات الروسية'], place: 'بوكروفسك' },
  ],
  ['أوقفت أذربيجان عمليتها العسكرية بعد يوم واحد.', { type: 'operation', mode: 'halt', roles: ['actor:أذربيجان'] }],

  // control
  [
    'سيطرت قوات الدعم السريع على مدينة ود مدني في كانون الأول/ديسمبر 2023.',
    {
      type: 'control',
      mode: 'seize',
      modality: 'asserted',
      roles: ['actor:قوات الدعم السريع'],
      place: 'ود مدني',
      time: 'كانون الأول/ديسمبر 2023',
    },
  ],
  ['استولى انقلابيون على القصر الرئاسي في نيامي.', { type: 'control', mode: 'seize', place: 'نيامي' }],
  ['احتل مقاتلو حركة إم 23 مدينة غوما.', { type: 'control', mode: 'seize', place: 'غوما' }],
  ['استعاد الجيش الصومالي بلدة أدن يبال من الإرهابيين.', { type: 'control', mode: 'regain', roles: ['actor:الجيش الصومالي'] }],
  ['سلمت فرنسا قاعدة تيساليت إلى الجيش المالي.', { type: 'control', mode: 'transfer', roles: ['actor:فرنسا', 'beneficiary:الجيش المالي'] }],
  ['خسر الجيش السوري السيطرة على مدينة حماة.', { type: 'control', mode: 'lose', roles: ['actor:الجيش السوري'], place: 'حماة' }],

  // mobilise
  ['حشدت إثيوبيا قوات قرب الحدود مع إريتريا.', { type: 'mobilise', mode: 'troops', roles: ['actor:إثيوبيا'] }],
  ['دفعت تركيا بتعزيزات عسكرية إلى ريف إدلب.', { type: 'mobilise', mode: 'troops', roles: ['actor:تركيا'] }],
  ['نشرت روسيا صواريخ إس-400 في القرم.', { type: 'mobilise', mode: 'weapons', roles: ['actor:روسيا'] }],
  ['أقامت القوات الإماراتية قاعدة عسكرية في بربرة.', { type: 'mobilise', mode: 'base', place: 'بربرة' }],
  ['رفع الجيش اللبناني حالة التأهب على الحدود الشرقية.', { type: 'mobilise', mode: 'alert', roles: ['actor:الجيش اللبناني'] }],

  // abduct, destroy
  ['خطف مسلحون ثلاثة موظفين أمميين في شبوة.', { type: 'abduct', modality: 'asserted', place: 'شبوة' }],
  ['اختطفت جماعة بوكو حرام تلميذات من مدرسة في بورنو.', { type: 'abduct', roles: ['actor:جماعة بوكو حرام'] }],
  [
    'دمرت القوات الإسرائيلية منازل في بلدة كفركلا.',
    { type: 'destroy', mode: 'property', roles: ['actor:القوات الإسرائيلية'], place: 'كفركلا' },
  ],
  [
    'نهبت قوات الدعم السريع مخازن برنامج الأغذية العالمي في ود مدني.',
    { type: 'destroy', mode: 'looting', roles: ['actor:قوات الدعم السريع'], place: 'ود مدني' },
  ],
  ['أحرق مستوطنون منازل ومركبات في حوارة.', { type: 'destroy', mode: 'property', place: 'حوارة' }],

  // blockade
  ['أغلقت إسرائيل معبر كرم أبو سالم حتى إشعار آخر.', { type: 'blockade', mode: 'close', roles: ['actor:إسرائيل'] }],
  ['تحاصر قوات الدعم السريع مدينة الفاشر.', { type: 'blockade', mode: 'siege', roles: ['actor:قوات الدعم السريع'], place: 'الفاشر' }],
  ['أعادت السلطات الأردنية فتح معبر جابر الأحد.', { type: 'blockade', mode: 'reopen', roles: ['actor:السلطات الأردنية'], time: 'الأحد' }],
  ['فرضت أذربيجان حصارا على ممر لاتشين.', { type: 'blockade', mode: 'siege', roles: ['actor:أذربيجان'] }],

  // displace, evacuate
  ['نزح آلاف المدنيين من بلدات شرق خاركيف.', { type: 'displace', mode: 'flow', modality: 'asserted' }],
  ['عاد نازحون إلى قراهم في سنجار بعد سنوات.', { type: 'displace', mode: 'return' }],
  ['جرى إجلاء الجرحى من ماريوبول إلى زابوريجيا.', { type: 'evacuate', roles: ['origin:ماريوبول'] }],
  ['فرت مئات العائلات من بحري إلى شندي.', { type: 'displace', mode: 'flow', roles: ['origin:بحري', 'destination:شندي'] }],

  // protest, arrest
  [
    'تظاهر الآلاف في تل أبيب ضد حكومة نتنياهو مساء السبت.',
    { type: 'protest', mode: 'demonstration', place: 'تل أبيب', time: 'مساء السبت' },
  ],
  ['قطع محتجون طريق المطار في البصرة.', { type: 'protest', mode: 'road-block', place: 'البصرة' }],
  ['اندلعت أعمال شغب في نيروبي بعد إعلان النتائج.', { type: 'protest', mode: 'riot', place: 'نيروبي' }],
  ['وقعت مواجهات بين محتجين والشرطة في يريفان.', { type: 'protest', mode: 'clash', place: 'يريفان' }],
  ['اعتقلت السلطات التونسية ثلاثة معارضين الاثنين.', { type: 'arrest', roles: ['actor:السلطات التونسية'], time: 'الاثنين' }],
  ['اعتقل ناشطون في باماكو خلال مسيرة.', { type: 'arrest', modality: 'asserted', place: 'باماكو' }],
  ['ألقت المخابرات العراقية القبض على قيادي في التنظيم.', { type: 'arrest', roles: ['actor:المخابرات العراقية'] }],
  ['نفذ المعلمون إضرابا عاما في الضفة الغربية.', { type: 'protest', mode: 'strike', place: 'الضفة الغربية' }],

  // talks, call, visit, session
  ['عقد الوفدان السوداني والإثيوبي جولة محادثات في جوبا الأربعاء.', { type: 'talks', mode: 'round', place: 'جوبا', time: 'الأربعاء' }],
  ['انهارت المحادثات بين الحكومة والمتمردين في نيروبي.', { type: 'talks', mode: 'collapsed', place: 'نيروبي' }],
  ['علقت الحركة مشاركتها في مفاوضات جدة.', { type: 'talks', mode: 'adjourned' }],
  ['تنطلق الأحد في جنيف محادثات بين طرفي النزاع السوداني.', { type: 'talks', place: 'جنيف', time: 'الأحد' }],
  [
    'دعا الوسيط القطري الطرفين إلى جولة جديدة في الدوحة الأسبوع المقبل.',
    { type: 'talks', modality: 'demanded|planned|proposed', place: 'الدوحة' },
  ],
  ['زار ولي العهد السعودي باريس الشهر الماضي.', { type: 'visit', place: 'باريس', time: 'الشهر الماضي' }],
  ['قام الرئيس الصومالي بزيارة إلى أسمرة.', { type: 'visit', place: 'أسمرة' }],
  ['عقد مجلس الأمن جلسة طارئة بشأن اليمن الخميس.', { type: 'session', roles: ['actor:مجلس الأمن'], time: 'الخميس' }],
  ['طالبت روسيا بعقد جلسة عاجلة لمجلس الأمن.', { type: 'demand', mode: 'session', roles: ['actor:روسيا'] }],
  ['وصل وزير الدفاع الأمريكي إلى بغداد في زيارة غير معلنة.', { type: 'visit', place: 'بغداد' }],
  [
    'التقى هاكان فيدان نظيره الروسي سيرغي لافروف في أنطاليا.',
    { type: 'talks', mode: 'meeting', roles: ['actor:هاكان فيدان', 'actor:سيرغي لافروف'], place: 'أنطاليا' },
  ],
  ['هاتف ماكرون نظيره اللبناني جوزاف عون.', { type: 'call', roles: ['actor:ماكرون', 'actor:جوزاف عون'] }],

  // accept, reject, demand, pledge, accuse, threaten, apologise
  ['رفضت حماس المقترح الإسرائيلي الأخير.', { type: 'reject', roles: ['actor:حماس'] }],
  ['طالبت أنقرة واشنطن بسحب المقاتلين الأكراد من منبج.', { type: 'demand', mode: 'withdrawal', roles: ['actor:أنقرة'] }],
  ['طالب متظاهرون في بلغراد باستقالة الرئيس.', { type: 'demand', mode: 'resignation' }],
  ['اتهم الجيش السوداني الإمارات بتسليح خصومه.', { type: 'accuse', roles: ['actor:الجيش السوداني', 'target:الإمارات'] }],
  [
    'هددت إيران بإغلاق مضيق هرمز.',
    { type: 'threaten', roles: ['actor:إيران'] },
    { type: 'blockade', modality: 'planned|conditional|pledged' },
  ],
  ['اعتذر الرئيس الأذربيجاني لنظيره الروسي عن سقوط الطائرة.', { type: 'apologise', modality: 'asserted' }],
  ['تعهد الاتحاد الأوروبي بتقديم مليار يورو لإعادة إعمار سوريا.', { type: 'pledge', roles: ['actor:الاتحاد الأوروبي'] }],

  // ceasefire, violation
  ['توصل الطرفان إلى اتفاق لوقف إطلاق النار في القنيطرة الجمعة.', { type: 'ceasefire', mode: 'agree', place: 'القنيطرة', time: 'الجمعة' }],
  ['أعلن بوتين هدنة من جانب واحد لثلاثين ساعة.', { type: 'ceasefire', mode: 'declare', roles: ['actor:بوتين'] }],
  [
    'اقترحت الولايات المتحدة هدنة إنسانية في السودان.',
    { type: 'ceasefire', mode: 'propose', modality: 'proposed', roles: ['actor:الولايات المتحدة'] },
  ],
  ['وقعت كينشاسا والمتمردون وقف إطلاق النار في الدوحة.', { type: 'ceasefire', mode: 'sign', place: 'الدوحة' }],
  [
    'دخل وقف إطلاق النار بين لبنان وإسرائيل حيز التنفيذ فجر الأربعاء.',
    { type: 'ceasefire', mode: 'in-effect', modality: 'asserted', roles: ['actor:لبنان', 'actor:إسرائيل'], time: 'فجر الأربعاء' },
  ],
  ['مدد الطرفان الهدنة في اليمن شهرين إضافيين.', { type: 'ceasefire', mode: 'extend', place: 'اليمن' }],
  ['انتهكت القوات الأرمينية وقف إطلاق النار مساء الأحد.', { type: 'violation', roles: ['actor:القوات الأرمينية'], time: 'مساء الأحد' }],
  [
    'اتهمت قوات الدعم السريع الجيش السوداني بخرق الهدنة.',
    { type: 'violation', mode: 'alleged', modality: 'alleged', roles: ['actor:الجيش السوداني'] },
  ],
  ['انهارت الهدنة في حلب بعد ساعات.', { type: 'ceasefire', mode: 'end', place: 'حلب' }],

  // agreement, resolution, recognise
  [
    'وقعت إثيوبيا وجبهة تحرير شعب تيغراي اتفاق سلام في بريتوريا في نوفمبر 2022.',
    { type: 'agreement', mode: 'sign', roles: ['actor:إثيوبيا'], place: 'بريتوريا', time: 'نوفمبر 2022' },
  ],
  ['اعترفت إسرائيل باستقلال أرض الصومال.', { type: 'recognise', roles: ['actor:إسرائيل'] }],
  ['توصلت أرمينيا وأذربيجان إلى اتفاق سلام نهائي.', { type: 'agreement', mode: 'reach', roles: ['actor:أرمينيا', 'actor:أذربيجان'] }],
  ['صادق البرلمان العراقي على الاتفاقية الأمنية.', { type: 'agreement', mode: 'ratify', roles: ['actor:البرلمان العراقي'] }],
  [
    'انسحبت روسيا من اتفاقية تصدير الحبوب في تموز.',
    { type: 'agreement', mode: 'end', roles: ['actor:روسيا'] },
    { type: 'withdraw', none: true },
  ],

  // withdraw, disarm, release, safe-passage
  [
    'انسحبت القوات الإثيوبية من مدينة حدودية إلى معسكراتها الخميس.',
    { type: 'withdraw', modality: 'asserted', roles: ['actor:القوات الإثيوبية'], time: 'الخميس' },
  ],
  ['سحبت فرنسا قواتها من النيجر.', { type: 'withdraw', roles: ['actor:فرنسا', 'origin:النيجر'] }],
  ['بدأ انسحاب القوات الأمريكية من العراق.', { type: 'withdraw', roles: ['actor:القوات الأمريكية', 'origin:العراق'] }],
  ['سلمت جبهة تحرير شعب تيغراي أسلحتها الثقيلة للجيش.', { type: 'disarm', mode: 'hand-over', roles: ['actor:جبهة تحرير شعب تيغراي'] }],
  ['قررت الحكومة السورية حل الفصائل المسلحة.', { type: 'disarm', mode: 'dissolve' }],
  ['أفرجت حركة طالبان عن أمريكيين اثنين.', { type: 'release', mode: 'prisoners', roles: ['actor:حركة طالبان'] }],
  ['أطلقت سلطات صنعاء سراح طاقم السفينة.', { type: 'release', roles: ['actor:سلطات صنعاء'] }],
  ['سلمت حماس جثامين ثلاثة محتجزين.', { type: 'release', mode: 'remains', roles: ['actor:حماس'] }],
  [
    'جرت عملية تبادل أسرى بين الحكومة اليمنية والحوثيين.',
    { type: 'release', mode: 'exchange', roles: ['actor:الحكومة اليمنية', 'actor:الحوثيين'] },
  ],
  ['فتح الجيش ممرا آمنا لخروج المدنيين من الشجاعية.', { type: 'safe-passage' }],
  [
    'سلمت كتائب القسام أربع رهائن للصليب الأحمر السبت.',
    { type: 'release', mode: 'hostages', roles: ['actor:كتائب القسام'], time: 'السبت' },
  ],

  // aid, monitor, sanction, investigate, office
  [
    'أدخلت الأمم المتحدة قافلة مساعدات إلى دارفور عبر أدري.',
    { type: 'aid', mode: 'deliver', roles: ['actor:الأمم المتحدة', 'destination:دارفور'] },
  ],
  ['منعت القوات الإسرائيلية شاحنات المساعدات من دخول غزة.', { type: 'aid', mode: 'obstruct', roles: ['actor:القوات الإسرائيلية'] }],
  ['نشرت إيغاد مراقبين على خط التماس.', { type: 'monitor', mode: 'deploy', roles: ['actor:إيغاد'] }],
  ['فرضت واشنطن عقوبات على قائد الدعم السريع الثلاثاء.', { type: 'sanction', mode: 'impose', roles: ['actor:واشنطن'], time: 'الثلاثاء' }],
  [
    'استقال رئيس الوزراء السوداني عبد الله حمدوك في كانون الثاني 2022.',
    { type: 'office', mode: 'resign', roles: ['actor:عبد الله حمدوك'], time: 'كانون الثاني 2022' },
  ],
  ['أقال زيلينسكي قائد الجيش فاليري زالوجني.', { type: 'office', mode: 'dismiss', roles: ['actor:زيلينسكي', 'target:فاليري زالوجني'] }],
  [
    'انتخب البرلمان اللبناني جوزاف عون رئيسا الخميس.',
    { type: 'office', mode: 'elect', roles: ['actor:البرلمان اللبناني', 'target:جوزاف عون'], time: 'الخميس' },
  ],
  ['شكل الطرفان لجنة مراقبة مشتركة للهدنة.', { type: 'monitor', mode: 'committee' }],
  ['رفع الاتحاد الأوروبي العقوبات عن سوريا.', { type: 'sanction', mode: 'lift', roles: ['actor:الاتحاد الأوروبي', 'target:سوريا'] }],
  ['خلص تحقيق أممي إلى مسؤولية الجيش عن قصف المدرسة.', { type: 'investigate', mode: 'finding' }],
  ['خصصت اليابان عشرين مليون دولار مساعدات لغزة.', { type: 'aid', mode: 'pledge', roles: ['actor:اليابان'] }],
  [
    'فتحت المحكمة الجنائية الدولية تحقيقا في أحداث الجنينة.',
    { type: 'investigate', mode: 'open', roles: ['actor:المحكمة الجنائية الدولية'] },
  ],

  // modality: planned, negated, denied, alleged, demanded, conditional, reported, historical
  ['سيعقد مجلس الأمن جلسة مغلقة بشأن ليبيا الاثنين المقبل.', { type: 'session', modality: 'planned', time: 'الاثنين المقبل' }],
  ['يعتزم الجيش الأمريكي سحب قواته من قاعدة التنف.', { type: 'withdraw', modality: 'planned' }],
  ['لم تنسحب القوات الإريترية من تيغراي.', { type: 'withdraw', modality: 'negated', roles: ['actor:القوات الإريترية'] }],
  ['اتهمت كييف موسكو بقصف مستشفى أطفال.', { type: 'attack', mode: 'shelling', modality: 'alleged', roles: ['actor:موسكو'] }],
  ['دعت الأمم المتحدة إلى وقف إطلاق النار في السودان.', { type: 'ceasefire', modality: 'demanded' }],
  ['أعلنت وزارة الداخلية الصومالية مقتل عشرين مسلحا في غارة.', { type: 'attack', modality: 'reported' }],
  ['قالت الشرطة إن مسلحين هاجموا كنيسة شرق الكونغو.', { type: 'attack', modality: 'reported' }],
  [
    'خلال الحرب بين إيران والعراق قصفت بغداد مدنا إيرانية.',
    { type: 'war' },
    { type: 'attack', modality: 'historical|asserted', roles: ['actor:بغداد'] },
  ],
  ['أحبطت قوات الأمن هجوما انتحاريا في النجف.', { type: 'attack', none: true, modality: 'asserted' }],
  ['توقفت المفاوضات دون التوصل إلى اتفاق سلام.', { type: 'agreement', none: true, modality: 'asserted' }],
  ['تعهدت حركة طالبان بالإفراج عن جميع الرهائن.', { type: 'release', modality: 'pledged', roles: ['actor:حركة طالبان'] }],
  ['من المقرر أن يلتقي الوفدان في جنيف الأسبوع المقبل.', { type: 'talks', modality: 'planned', place: 'جنيف', time: 'الأسبوع المقبل' }],
  ['نفى الحوثيون إطلاق صواريخ على مكة.', { type: 'attack', mode: 'missile', modality: 'denied' }],
  ['إذا انسحبت إسرائيل من الجنوب فسينتشر الجيش اللبناني.', { type: 'withdraw', modality: 'conditional' }],

  // no event: idioms and other senses
  ['تخوض الأحزاب معركة انتخابية حامية في بغداد.'],
  ['اندلعت حرب أسعار بين شركات الطيران.'],
  ['شن النائب هجوما إعلاميا على الحكومة.'],
  ['تبادل الحزبان القصف الإعلامي طوال الأسبوع.'],
  ['خطف العازف الأضواء في حفل الافتتاح.'],
  ['سيطر القلق على سكان العاصمة.'],
  ['فجر الكاتب مفاجأة في كتابه الجديد.'],
  ['استعاد الريال توازنه أمام الدولار.'],
  ['أثارت الفكرة انفجارا من الضحك.'],
  ['حذر الخبراء من انفجار سكاني في المدن.'],
  ['أطلقت الوزارة حملة تطعيم ضد شلل الأطفال.'],
  ['أغلقت البورصة على ارتفاع طفيف.'],
  ['سحبت الشركة المنتج من الأسواق.'],
  ['قتلت الموضوع بحثا لجان كثيرة.'],
  ['أجرت القناة لقاء تلفزيونيا مع الشاعر.'],
  ['انفجرت الطفلة باكية حين رأت أمها.'],
  ['حاصر الصحافيون اللاعب بأسئلتهم.'],
  ['استقبل المطار جولة سياحية من كوريا.'],
  ['احتلت الرواية صدارة المبيعات في بيروت.'],
  ['انسحب المرشح من السباق الرئاسي.'],

  // no event: courts, sport, general truths, purposes, names of things
  ['قضت المحكمة بسجن المتهم بالقتل عشرين عاما.'],
  ['انسحب المنتخب من البطولة بعد الخسارة.'],
  ['شن المهاجم هجوما مرتدا وسجل هدف الفوز.'],
  ['هاجم المدرب التحكيم بعد المباراة.'],
  ['فاز الفريق بركلة جزاء في نهائي الكأس.'],
  ['يحظر القانون الدولي قصف المستشفيات.'],
  ['باتت عمليات الخطف ظاهرة يومية.'],
  ['يدرس الطلاب تاريخ الحروب الصليبية.'],
  ['تدرب الجنود على صد الهجمات.'],
  ['اشترت الوزارة أجهزة للكشف عن الألغام.'],
  ['رفعت القضية أمام محكمة الاستئناف في تونس.'],
  ['عاد الدوري إلى الملاعب بعد توقف.'],
  ['قرأ الأستاذ فصلا عن معاهدات القرن التاسع عشر.'],
  ['أقيم معرض لصور ضحايا القصف.'],
  ['أنهت اللجنة تقريرها عن مكافحة الإرهاب.'],

  // headlines
  ['مقتل 3 جنود في انفجار لغم جنوب الحسكة', { type: 'attack', at: 'مقتل', modality: 'asserted', place: 'الحسكة' }],
  ['اغتيال قيادي في حزب الله جنوب لبنان', { type: 'attack', mode: 'assassination', modality: 'asserted' }],
  ['محادثات سلام أوكرانية روسية في إسطنبول الخميس', { type: 'talks', place: 'إسطنبول', time: 'الخميس' }],
  ['الحوثيون يفرجون عن 40 أسيرا من جانب واحد', { type: 'release', mode: 'prisoners', roles: ['actor:الحوثيون'] }],
  ['توتر في طرابلس بعد مقتل قائد جهاز أمني', { type: 'attack', at: 'مقتل', place: 'طرابلس' }],
  ['غارة أمريكية تستهدف قياديا في حركة الشباب', { type: 'attack', mode: 'airstrike', modality: 'asserted' }],
  ['قتلى وجرحى في قصف على مستشفى بالفاشر', { type: 'attack', mode: 'shelling', place: 'الفاشر' }],

  // light verbs and ways of undergoing
  ['نفذت طائرة أمريكية ضربة جوية على منزل في ديالى.', { type: 'attack', mode: 'airstrike', place: 'ديالى' }],
  ['جرى توقيع اتفاقية سلام بين الحكومة والجبهة الثورية في جوبا.', { type: 'agreement', mode: 'sign', place: 'جوبا' }],
  ['وقع الطرفان اتفاقا على فتح الطريق بين تعز وعدن.', { type: 'agreement', roles: ['!actor:تعز', '!actor:عدن'] }],
  ['يشمل اتفاق الهدنة إعادة تشغيل خط الكهرباء بين مأرب وصنعاء.', { type: 'ceasefire', roles: ['!actor:مأرب', '!actor:صنعاء'] }],
  ['وقع اتفاق لوقف إطلاق النار بين أذربيجان وأرمينيا.', { type: 'ceasefire', roles: ['actor:أذربيجان', 'actor:أرمينيا'] }],
  ['تمت استعادة السيطرة على حقل الشرارة النفطي.', { type: 'control', mode: 'regain' }],
  ['أسفر القصف الأوكراني لمدينة بيلغورود عن مقتل امرأة.', { type: 'attack', mode: 'shelling', place: 'بيلغورود' }],
  ['وقعت غارتان على محيط القصر الجمهوري في الخرطوم.', { type: 'attack', mode: 'airstrike', place: 'الخرطوم' }],
  ['قامت قوات الاحتلال باعتقال عشرين فلسطينيا في الخليل.', { type: 'arrest', roles: ['actor:قوات الاحتلال'], place: 'الخليل' }],
  ['تعرضت سفينة لهجوم بطائرة مسيرة قبالة سواحل الصومال.', { type: 'attack', mode: 'drone', modality: 'asserted' }],

  // order of the sentence, pronouns, who did what to whom
  ['زاره الرئيس الصيني في المستشفى.', { type: 'visit', roles: ['actor:الرئيس الصيني'] }],
  ['حاصرتهم قوات العمليات الخاصة في أحد المنازل.', { type: 'blockade', mode: 'siege' }],
  ['قتل جندي لبناني برصاص إسرائيلي في يارون.', { type: 'attack', mode: 'shooting', place: 'يارون' }],
  ['اعتقلت ناشطة سودانية في القاهرة.', { type: 'arrest', place: 'القاهرة' }],
  ['سلم الجيش اليوناني اللاجئين إلى السلطات التركية.', { type: 'disarm', none: true }],
  ['القوات الروسية قصفت ميناء أوديسا بالصواريخ.', { type: 'attack', roles: ['actor:القوات الروسية'] }],

  // one sentence, several events
  ['أطلق مسلحون النار على دورية وخطفوا جنديين في سيناء.', { type: 'attack', mode: 'shooting' }, { type: 'abduct' }],
  ['قصفت المدفعية القرية ثم اقتحمها المشاة وأحرقوا منازلها.', { type: 'attack', mode: 'shelling' }, { type: 'destroy', mode: 'property' }],
  ['بعد أسبوع من توقيع اتفاق الهدنة، خرقت الميليشيا وقف إطلاق النار.', { type: 'violation', modality: 'asserted|alleged' }],

  // mediate, offer
  ['عينت إيغاد مبعوثا خاصا إلى السودان.', { type: 'mediate', mode: 'appoint', roles: ['actor:إيغاد'] }],
  ['طرحت مصر مبادرة سلام من خمس نقاط.', { type: 'offer', mode: 'proposal', roles: ['actor:مصر'] }],
  ['أصدر الرئيس السوري عفوا عاما عن الفارين من الخدمة.', { type: 'offer', mode: 'amnesty' }],
  [
    'عقدت في الدوحة جولة مفاوضات بين الحكومة اليمنية وجماعة الحوثي برعاية الأمم المتحدة وبضمانة الكويت وقطر.',
    {
      type: 'talks',
      mode: 'round',
      place: 'الدوحة',
      roles: ['actor:الحكومة اليمنية', 'actor:جماعة الحوثي', 'mediator:الأمم المتحدة', 'guarantor:الكويت', 'guarantor:قطر'],
    },
  ],
  ['تبادلت روسيا وأوكرانيا 300 أسير برعاية إماراتية.', { type: 'release', mode: 'exchange', roles: ['actor:روسيا', 'actor:أوكرانيا'] }],

  // further ways

  ['نجا محافظ عدن من محاولة اغتيال بسيارة مفخخة.', { type: 'attack', mode: 'assassination' }],
  ['قيدت السلطات الحوثية حركة الموظفين الأمميين في صنعاء.', { type: 'blockade', mode: 'restrict', place: 'صنعاء' }],
  ['أمر الجيش الإسرائيلي سكان خان يونس بالرحيل.', { type: 'displace', mode: 'order', roles: ['actor:الجيش الإسرائيلي'] }],
  ['أجلت فرنسا رعاياها من السودان في نيسان 2023.', { type: 'evacuate', roles: ['actor:فرنسا', 'origin:السودان'], time: 'نيسان 2023' }],
  ['علق الدعم السريع التزامه بالهدنة.', { type: 'ceasefire', mode: 'suspend' }],
  ['تبنى مجلس الأمن قرارا يدعو إلى هدنة في الفاشر.', { type: 'resolution', roles: ['actor:مجلس الأمن'] }],
  ['غادر آخر جندي فرنسي مالي في آب 2022.', { type: 'withdraw', roles: ['origin:مالي'], time: 'آب 2022' }],
  ['حل حزب العمال الكردستاني نفسه وألقى السلاح.', { type: 'disarm', roles: ['actor:حزب العمال الكردستاني'] }],
  ['قتل الجيش الصومالي قائدا في حركة الشباب قرب جوهر.', { type: 'attack', roles: ['actor:الجيش الصومالي', '!target:الجيش الصومالي'] }],

  // further ways

  ['نفت إثيوبيا قصف مدرسة في ميكيلي.', { type: 'attack', modality: 'denied' }],
]

/** Rows that do not hold yet. */
/** What an accord lays down is ahead, however it is told; what was done under it is a fact. */
export const provisionRows: readonly Row<ExpectedEvent>[] = [
  [
    'ينص الاتفاق على انسحاب القوات من الحديدة وإطلاق سراح الأسرى وفتح الطريق إلى تعز.',
    { type: 'withdraw', modality: 'planned', provided: true },
    { type: 'release', modality: 'planned', provided: true },
    { type: 'blockade', mode: 'reopen', modality: 'planned', provided: true },
  ],
  ['وتنص الهدنة على دخول قوافل الإغاثة إلى قطاع غزة.', { type: 'aid', modality: 'planned', provided: true }],
  ['ويقضي النص بنزع سلاح الفصائل في غضون شهر.', { type: 'disarm', modality: 'planned', provided: true }],
  ['وقال الوسيط إن بنود الاتفاق تتضمن تبادل الأسرى.', { type: 'release', modality: 'planned', provided: true }],
  ['وبموجب الاتفاق تنسحب القوات التركية من رأس العين.', { type: 'withdraw', modality: 'planned', provided: true }],
  ['وقعت الحكومة والحركة اتفاقا يتم بموجبه الإفراج عن المعتقلين.', { type: 'release', modality: 'planned', provided: true }],
  ['تشمل الاتفاقية تبادل الأسرى، على أن تنسحب القوات الأجنبية لاحقا.', { type: 'withdraw', modality: 'planned', provided: true }],
  [
    'أبرز بنود الاتفاق:\n- إطلاق سراح جميع الأسرى.\n- انسحاب القوات الأجنبية من ليبيا خلال ثلاثة أشهر.',
    { type: 'release', modality: 'planned', provided: true },
    { type: 'withdraw', modality: 'planned', provided: true },
  ],
  ['بموجب الاتفاق، انسحبت القوات من المطار الأحد.', { type: 'withdraw', modality: 'asserted', provided: false }],
  ['ينص الاتفاق على تبادل الأسرى، فيما قصف الجيش مدينة تعز الأحد.', { type: 'attack', modality: 'asserted', provided: false }],
  ['قضى القصف على المستودع وانسحبت القوات من تعز الأحد.', { type: 'withdraw', modality: 'asserted', provided: false }],
  ['يتفاوض الطرفان في مسقط لسحب القوات من مأرب.', { type: 'withdraw', modality: 'planned', provided: false }],
  ['يتفاوضون على آلية لتنظيم الانسحاب وضمان عودة النازحين إلى حمص.', { type: 'displace', mode: 'return', modality: 'planned' }],
  ['اشترطت الحركة لحضور المفاوضات الإفراج عن المعتقلين.', { type: 'release', modality: 'demanded' }],
  ['بدأت الحركة تسليم السلاح تنفيذا لاتفاق وقف إطلاق النار.', { type: 'ceasefire', modality: 'asserted' }],
  ['اجتمع القادة في جنيف لتنظيم عملية انسحاب القوات من سرت.', { type: 'withdraw', modality: 'planned' }],
]

/** What dates an event that has no time of its own, and times that belong to another. */
export const datingRows: readonly Row<ExpectedEvent>[] = [
  ['انتشر عشرات المراقبين الأمميين على طول الخط الفاصل.', { type: 'monitor', dated: 'publication' }],
  ['زار المبعوث صنعاء الأحد.\nواعتقلت الشرطة أربعين محتجا في عدن.', { type: 'arrest', dated: 'news' }],
  ['زار المبعوث صنعاء الأحد.\nوعقد مجلس الأمن جلسة طارئة بشأن اليمن.', { type: 'session', dated: 'news' }],
  ['زار المبعوث صنعاء الأحد.\nوقالت الشرطة إنها اعتقلت أربعين محتجا في عدن.', { type: 'arrest', dated: 'news' }],
  ['زار المبعوث صنعاء الأحد.\nوكانت الشرطة قد اعتقلت أربعين محتجا في عدن.', { type: 'arrest', dated: 'unknown' }],
  ['زار المبعوث صنعاء الأحد.\nوكانت الشرطة اعتقلت أربعين محتجا في عدن.', { type: 'arrest', dated: 'unknown' }],
  ['زار المبعوث صنعاء الأحد.\nوتعتقل الشرطة محتجين في عدن كل أسبوع.', { type: 'arrest', dated: 'unknown' }],
  ['أعلنت وزارة الصحة السودانية مقتل 18 مدنيا في قصف على الأبيض.', { type: 'attack', at: 'مقتل', roles: ['!actor:وزارة الصحة السودانية'] }],
  ['أعلن الدفاع المدني في حلب إصابة عشرة في غارة على السوق.', { type: 'attack', roles: ['!actor:الدفاع المدني'] }],
  ['أعلنت جماعة الحوثي استهداف سفينة في البحر الأحمر.', { type: 'attack', roles: ['actor:جماعة الحوثي'] }],
  ['تظاهر المئات في عدن الجمعة احتجاجا على الهدنة.', { type: 'ceasefire', time: null }],
  ['سلم المقاتلون فجرا أسلحتهم بموجب الاتفاق.', { type: 'agreement', time: null }],
  ['الأربعاء دخلت الهدنة حيز التنفيذ.', { type: 'ceasefire', time: 'الأربعاء' }],
  ['طلبت مصر عقد القمة يوم السبت عقب قصف إسرائيلي أوقع 12 قتيلا في رفح.', { type: 'attack', at: 'قصف', time: null }],
  ['التقى الوزيران في أنقرة الأربعاء بعد قصف الجيش حلب يوم الاثنين.', { type: 'attack', at: 'قصف', time: 'يوم الاثنين' }],
  ['مساء الخميس تعرضت مدينة الخرطوم لقصف مدفعي.', { type: 'attack', time: 'مساء الخميس' }],
]

/** Accords that come into force on a day of their own, and accords that nobody has come to. */
export const accordRows: readonly Row<ExpectedEvent>[] = [
  [
    'وقعت حكومة جنوب السودان وفصيل معارض الثلاثاء اتفاقا لوقف إطلاق النار في ملكال يدخل حيز التنفيذ صباح الخميس.',
    { type: 'ceasefire', at: 'وقف', time: 'الثلاثاء' },
    { type: 'ceasefire', at: 'يدخل', mode: 'in-effect', time: 'صباح الخميس' },
  ],
  [
    'أعلن المجلس الرئاسي الليبي أمس هدنة لمدة أسبوع تبدأ الأحد.',
    { type: 'ceasefire', at: 'هدنة', time: 'أمس' },
    { type: 'ceasefire', at: 'تبدأ', mode: 'in-effect', time: 'الأحد' },
  ],
  [
    'وقع الجانبان في جدة مساء السبت اتفاقا لوقف إطلاق النار، تدخل بنوده حيز التنفيذ فجر الاثنين.',
    { type: 'ceasefire', at: 'وقف', time: 'مساء السبت' },
    { type: 'ceasefire', at: 'تدخل', mode: 'in-effect', time: 'فجر الاثنين' },
  ],
  ['وقف إطلاق النار يدخل حيز التنفيذ في السويداء', { type: 'ceasefire', at: 'وقف', mode: 'in-effect' }],
  ['اقترحت القاهرة هدنة تدخل حيز التنفيذ الأحد.', { type: 'ceasefire', at: 'تدخل', none: true, modality: 'asserted' }],
  ['أقر البرلمان الصومالي قانونا يدخل حيز التنفيذ الأحد.', { type: 'ceasefire', none: true }],
  ['وقع وزيرا الكونغو ورواندا اتفاقا تجاريا يدخل حيز التنفيذ في يناير.', { type: 'ceasefire', none: true }],
  ['قبل وقف إطلاق النار بدأ الجيش سحب قواته.', { type: 'ceasefire', at: 'بدأ', none: true }],
  ['إطلاق نار في حمص في أول أيام هدنة جنيف', { type: 'ceasefire', place: 'جنيف' }],
  ['لم تتمخض محادثات مباشرة بين صنعاء وعدن في مسقط عن وقف لإطلاق النار.', { type: 'ceasefire', modality: 'negated' }],
  ['انتهت الجولة في أديس أبابا من دون التوصل إلى وقف لإطلاق النار في تيغراي.', { type: 'ceasefire', none: true, modality: 'asserted' }],
  ['أخفق الوسطاء في إقناع الفصائل بوقف إطلاق النار في الزاوية.', { type: 'ceasefire', none: true, modality: 'asserted' }],
  ['نجح الوسطاء في التوصل إلى وقف لإطلاق النار في الزاوية.', { type: 'ceasefire', modality: 'asserted' }],
  ['فشل وقف إطلاق النار في الحديدة بعد ساعات.', { type: 'ceasefire', modality: 'asserted' }],
  [
    'اتفقت أديس أبابا والجبهة أمس على وقف "دائم وغير مشروط" لإطلاق النار في تيغراي.',
    { type: 'ceasefire', mode: 'agree', place: 'تيغراي' },
    { type: 'attack', none: true },
  ],
  ['توصل الجانبان إلى وقف فوري وكامل وشامل لإطلاق النار في مأرب.', { type: 'ceasefire', mode: 'agree' }],
  // what is breached was named before
  [
    'دخلت الهدنة في الحديدة حيز التنفيذ فجر الثلاثاء، غير أن صنعاء اتهمت القوات الحكومية بخرقها في ثلاث جبهات.',
    { type: 'violation', modality: 'alleged', roles: ['actor:القوات الحكومية'] },
  ],
  ['أعلن الجيش هدنة في كسلا. واتهم الحركة بخرقها لسيادة البلاد.', { type: 'violation', none: true }],
  ['اتهمت بغداد تركيا بانتهاكها في دهوك.', { type: 'violation', none: true }],
  ['تبادل الجيش وحركة الشباب الاتهامات بخرق وقف إطلاق النار في كيسمايو.', { type: 'clash', none: true }, { type: 'violation' }],
  ['وتبادل الطرفان نيران المدفعية قرب كوباني.', { type: 'clash' }],
  // one provision does not lend its doer to the next, unless one verb goes on with another
  [
    'وينص الاتفاق على انسحاب الحوثيين من الميناء، وفتح الطريق إلى تعز.',
    { type: 'withdraw', roles: ['actor:الحوثيين'] },
    { type: 'blockade', mode: 'reopen', roles: ['!actor:الحوثيين'] },
  ],
  ['وبموجب الاتفاق، تسحب إسرائيل قواتها من رفح وتفتح المعبر.', { type: 'blockade', mode: 'reopen', roles: ['actor:إسرائيل'] }],
]

export const openRows: readonly Row<ExpectedEvent>[] = [
  [
    'اندلعت اشتباكات عنيفة بين الجيش السوداني وقوات الدعم السريع في الأبيض الثلاثاء.',
    { type: 'clash', modality: 'asserted', roles: ['actor:الجيش السوداني', 'actor:قوات الدعم السريع'], place: 'الأبيض', time: 'الثلاثاء' },
  ],
  [
    'حررت القوات العراقية الموصل في تموز 2017.',
    { type: 'control', mode: 'regain', roles: ['actor:القوات العراقية'], place: 'الموصل', time: 'تموز 2017' },
  ],
  ['سقطت حلب في أيدي الفصائل المسلحة.', { type: 'control', at: 'سقط', place: 'حلب' }],
  ['خرجت مظاهرات في السويداء احتجاجا على الغلاء.', { type: 'protest', mode: 'demonstration', place: 'السويداء' }],
  [
    'استأنفت إيران والولايات المتحدة المفاوضات غير المباشرة في مسقط السبت.',
    { type: 'talks', mode: 'resumed', roles: ['actor:إيران', 'actor:الولايات المتحدة'], place: 'مسقط', time: 'السبت' },
  ],
  ['أجرى بلينكن اتصالا هاتفيا مع البرهان ليل الثلاثاء.', { type: 'call', roles: ['actor:بلينكن', 'actor:البرهان'], time: 'ليل الثلاثاء' }],
  ['وافقت الحكومة اليمنية على مقترح الهدنة الأممي الاثنين.', { type: 'accept', roles: ['actor:الحكومة اليمنية'], time: 'الاثنين' }],
  ['عُين جمال مصطفى محافظا لدير الزور.', { type: 'office', mode: 'appoint', roles: ['target:جمال مصطفى'] }],
  ['كاد الطرفان يوقعان الاتفاق قبل أن ينسحب الوفد.', { type: 'agreement', none: true, modality: 'asserted' }],
  [
    'أرمينيا وأذربيجان توقعان اتفاق سلام في واشنطن',
    { type: 'agreement', mode: 'sign', roles: ['actor:أرمينيا', 'actor:أذربيجان'], place: 'واشنطن' },
  ],
  [
    'شنت القوات الحكومية هجوما واسعا على مواقع المتمردين شمال كيدال.',
    { type: 'attack', at: 'هجوم', roles: ['actor:القوات الحكومية'], place: 'كيدال' },
  ],
  ['عرضت عمان التوسط بين الرياض وصنعاء.', { type: 'mediate', mode: 'offer', roles: ['mediator:عمان'] }],
  ['علقت قطر وساطتها بين إسرائيل وحماس.', { type: 'mediate', mode: 'withdraw', roles: ['mediator:قطر'] }],
]
