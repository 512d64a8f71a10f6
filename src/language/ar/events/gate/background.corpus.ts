import type { Row } from '../../testing/pack.ts'
import type { ExpectedEvent } from '../events.corpus.ts'

/** Happenings that a sentence takes up without telling them, and, after each kind, such as it tells. */
export const backgroundRows: readonly Row<ExpectedEvent>[] = [
  // which one is meant
  [
    'وقال شقيق السائق الذي خطفه مسلحون في الزاوية إن العائلة لم تتلق أي اتصال.',
    { type: 'abduct', modality: 'historical', roles: ['actor:مسلحون'] },
  ],
  ['وزار الوزير جرحى التفجير الذي استهدف سوق بيداوا أمس.', { type: 'attack', at: 'استهدف', modality: 'historical' }],
  ['والتقى المبعوث ناشطين من المجموعة التي نظمت الاعتصام في أم درمان.', { type: 'protest', modality: 'historical' }],
  ['وأصدرت الكتيبة التي شنت هجوما على مطار غاو يوم الأحد بيانا جديدا.', { type: 'attack', at: 'هجوم', modality: 'historical' }],
  ['وفر السكان بعد القصف الذي دمر الجسر وأوقع ثلاثة قتلى.', { type: 'attack', at: 'القصف', modality: 'asserted', none: true }],
  ['وشن مسلحون هجوما على مطار غاو يوم الأحد.', { type: 'attack', at: 'هجوم', modality: 'asserted' }],
  ['وأغلق الجيش الطريق بعدما هاجم مسلحون القافلة قرب بوكافو.', { type: 'attack', at: 'هاجم', modality: 'asserted' }],
  ['واغتال مجهولون ضابطا في عدن، الأمر الذي أدى إلى مقتل اثنين من حراسه.', { type: 'attack', at: 'مقتل', modality: 'asserted' }],
  // the day or the reason of something else
  [
    'وفرضت الشرطة حظر تجول في بورتسودان بعد اغتيال القاضي يوم الخميس.',
    { type: 'attack', modality: 'historical', roles: ['target:القاضي'] },
  ],
  ['وغادر آلاف السكان مدينة غوما منذ اجتياح المتمردين لها في يناير.', { type: 'operation', modality: 'historical' }],
  ['وأغلقت المتاجر أبوابها في أعقاب اعتداءات 13 نوفمبر في باريس.', { type: 'attack', modality: 'historical' }],
  ['وأغلقت المتاجر أبوابها بعد الاحتجاجات في حماة الجمعة.', { type: 'protest', modality: 'historical' }],
  ['وقتل ثلاثة جنود في الهجوم على قاعدة بولا مارير.', { type: 'attack', at: 'الهجوم', modality: 'asserted' }],
  ['وأصيب تسعة أشخاص إثر انفجار سيارة مفخخة في مقديشو أمس.', { type: 'attack', at: 'انفجار', modality: 'asserted' }],
  ['وفرضت الشرطة حظر تجول بعد هجوم أوقع سبعة قتلى في كابل أمس.', { type: 'attack', at: 'هجوم', modality: 'asserted' }],
  // judged, answered for, looked into, talked about
  ['ودان الاتحاد الأفريقي الهجوم على قاعدة بولا مارير يوم السبت.', { type: 'attack', modality: 'historical' }],
  ['ونددت منظمات طبية بقصف مستشفى الشفاء يوم السبت.', { type: 'attack', modality: 'historical' }],
  [
    'وأعلنت حركة الشباب مسؤوليتها عن التفجير الانتحاري في مقديشو.',
    { type: 'attack', modality: 'historical', roles: ['actor:حركة الشباب'] },
  ],
  ['ويبحث مجلس الأمن اليوم ملابسات قصف سفينة إغاثة في الحديدة يوم الأحد.', { type: 'attack', at: 'قصف', modality: 'historical' }],
  ['ووصفت باريس التظاهرات في الخرطوم بأنها سلمية.', { type: 'protest', modality: 'historical' }],
  ['وأعلن الجيش الأوكراني مقتل قائد الكتيبة في القصف على باخموت.', { type: 'attack', at: 'مقتل', modality: 'reported' }],
  // known, and nothing says that it happened
  ['وأفرجت السلطات عن طلاب شاركوا في المظاهرات في حماة.', { type: 'protest', modality: 'historical' }],
  ['ويأتي القصف على خاركيف أمس قبل قمة السلام.', { type: 'attack', modality: 'historical' }],
  ['ووقع الهجوم فجر الأحد قرب مدينة كيسمايو.', { type: 'attack', modality: 'asserted' }],
  ['وأسفر الهجوم الذي شنه مسلحون على السجن عن مقتل حارسين.', { type: 'attack', at: 'الهجوم', modality: 'asserted' }],
  ['وقال متحدث إن القصف على المدينة بدأ عند الفجر وأدى إلى مقتل امرأة.', { type: 'attack', at: 'القصف', modality: 'reported' }],
  ['وقام محتجون بالتظاهر أمام مقر البعثة في طرابلس.', { type: 'protest', modality: 'asserted' }],
  ['وتجددت الاشتباكات في زالنجي بعد هدوء دام أسبوعا.', { type: 'clash', modality: 'asserted' }],
  ['قالت المعارضة إنها كثفت قصفها على مطار النيرب أمس الجمعة.', { type: 'attack', modality: 'reported' }],
  ['وجه التحالف عددا من الضربات الجوية لمواقع في الرقة أمس.', { type: 'attack', modality: 'asserted' }],
  ['وتراجع عدد الهجمات في محافظة ديالى الشهر الماضي.', { type: 'attack', modality: 'asserted', none: true }],
  ['وقالت اليونيسف إن القتال تسبب في إغلاق 500 مدرسة وتدمير 90 مدرسة.', { type: 'destroy', modality: 'reported' }],
  // one of several verbal nouns, and a verb that looks like one
  ['واتهمت المنظمة الميليشيا باغتصاب وقتل نساء في الجنينة.', { type: 'attack', at: 'قتل', modality: 'alleged' }],
  ['وقع انفجار في السوق وقتل أربعة أشخاص.', { type: 'attack', at: 'قتل', modality: 'asserted' }],
  ['وأصيب اثنان في قصف على البلدة وقتل مسعفان.', { type: 'attack', at: 'قتل', modality: 'asserted' }],
  ['وأعلن البيت الأبيض أنه ينبغي على الحركة وقف إطلاق الصواريخ على المدينة.', { type: 'attack', modality: 'reported', none: true }],
  // of a year and no day: looked back on
  ['في مارس 1979 خطف متمردون طائرة في الخرطوم.', { type: 'abduct', modality: 'historical' }],
  ['وقتل شقيقه بالرصاص عام 2004.', { type: 'attack', modality: 'historical' }],
  ['وقبل عشر سنوات هاجم مسلحون مدرسة في بيشاور.', { type: 'attack', modality: 'historical' }],
  ['وهاجم مسلحون مدرسة في بيشاور في 16 ديسمبر 2014.', { type: 'attack', modality: 'asserted' }],
  ['وتقاتل حركة الشباب القوات الحكومية منذ عام 2007.', { type: 'clash', modality: 'historical', none: true }],
  ['وهاجم مسلحون مدرسة في بيشاور يوم الثلاثاء.', { type: 'attack', modality: 'asserted' }],
  // what it is for, and what it would do
  ['وتسلل المقاتلون إلى الحي ليتمكنوا من شن هجوم على الثكنة.', { type: 'attack', modality: 'planned' }],
  [
    'وقال الوزير إن هجوما على رفح سيؤدي إلى كارثة.',
    { type: 'attack', modality: 'asserted', none: true },
    { type: 'attack', modality: 'reported', none: true },
  ],
  ['وقال الوزير إن هجوما على رفح أدى إلى مقتل عشرة.', { type: 'attack', at: 'هجوما', modality: 'reported' }],
  // what one does besides what one refuses
  ['ورفضت الجبهة الانصياع للقرار واحتجزت 20 رهينة في فندق.', { type: 'abduct', modality: 'asserted' }],
  ['ونفت الحكومة قصف القرية وقتل المدنيين.', { type: 'attack', modality: 'asserted', none: true }],
  ['ورفضت الفصائل الهدنة وقصفت أحياء المدينة.', { type: 'attack', modality: 'asserted' }],
  ['وكانوا يخطفون الناس ويقتلونهم ويسرقون.', { type: 'abduct', none: true }, { type: 'attack', none: true }],
  // only words
  ['وتعرضت الكاتبة لهجوم في مواقع التواصل الاجتماعي.', { type: 'attack', none: true }],
  ['وتعرضت الوزارة لهجوم إلكتروني أمس.', { type: 'attack', none: true }],
  ['وهاجم نواب المعارضة الحكومة بشدة.', { type: 'attack', none: true }],
  ['وهاجم الحزب قرارات المصرف المركزي.', { type: 'attack', none: true }],
  ['وهاجم مسلحون مقر المصرف المركزي في عدن.', { type: 'attack', modality: 'asserted' }],
  // a rally that is called
  ['وأعلنت النقابات تنظيم مظاهرة في الرباط.', { type: 'protest', at: 'مظاهرة', modality: 'planned' }],
  ['ونظمت النقابات مظاهرة في الرباط.', { type: 'protest', at: 'مظاهرة', modality: 'asserted' }],
]

/** Who does it and who suffers it, in the words of their phrase. */
export const extentRows: readonly Row<ExpectedEvent>[] = [
  ['ونجا رئيس الوزراء، أمس، من محاولة اغتيال في مقديشو.', { type: 'attack', roles: ['target:رئيس الوزراء'], place: 'مقديشو' }],
  ['وقال إن قوات اليونيفيل تعرضت لقصف مدفعي.', { type: 'attack', roles: ['target:قوات اليونيفيل', '!actor:قوات اليونيفيل'] }],
  [
    'أعلنت الشرطة أن مجهولين خطفوا أمس القنصل في بيشاور وقتلوا سائقه.',
    { type: 'attack', at: 'قتل', roles: ['actor:مجهولين', '!actor:القنصل'] },
  ],
  ['وأضاف أن طائرات تركية قصفت قرى في دهوك.', { type: 'attack', roles: ['actor:طائرات تركية'] }],
  ['وخطف ثلاثة جنود كنديين جنوب كيدال في مايو.', { type: 'abduct', roles: ['target:جنود كنديين', '!actor:جنود كنديين'] }],
  ['قتل أربعة مسلحين في ضربة جوية أميركية في كيسمايو أمس.', { type: 'attack', roles: ['target:مسلحين', '!actor:مسلحين'] }],
  ['وقال ضابط إن شرطيا قتل وأصيب اثنان في انفجار عبوة.', { type: 'attack', at: 'قتل', modality: 'reported' }],
  ['وقال مصدر إن «شخصين خطفا في هجوم على مزرعة».', { type: 'abduct', modality: 'reported' }],
  ['وقال مسؤول إن قتل المدنيين يجب أن يتوقف.', { type: 'attack', at: 'قتل', modality: 'asserted', none: true }],
  ['وقال المتحدث أحمد سالم إنه وقع انفجار في عدن أمس.', { type: 'attack', roles: ['!actor:أحمد سالم'], place: 'عدن' }],
  ['وشهدت مدينة تعز أمس اشتباكات عنيفة.', { type: 'clash', roles: ['!actor:تعز'] }],
  ['واستهدف هجوم بسيارة مفخخة قاعدة عسكرية في غاو قتل فيه سبعة جنود.', { type: 'attack', at: 'قتل', none: true }],
  [
    'وأجرى الوفد الأمريكي محادثات بين موسكو وكييف. وكانت محادثات سابقة أجراها المبعوث الأمريكي مع الجانبين في جدة انتهت.',
    { type: 'talks', place: 'جدة', roles: ['actor:موسكو', 'actor:كييف'] },
  ],
]
