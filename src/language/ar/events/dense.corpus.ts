import type { Row } from '../testing/pack.ts'
import type { ExpectedEvent } from './events.corpus.ts'

/** Sentences that tell of several things at once: who moves where, which clause a time or a place is of, what only says which one is meant. */
export const denseRows: readonly Row<ExpectedEvent>[] = [
  // forces that come in and leave
  [
    'أعلنت القيادة دخول وحداتها الأحد بلدة الشيخ مسكين.',
    { type: 'operation', mode: 'advance', modality: 'reported', place: 'الشيخ مسكين', time: 'الأحد' },
  ],
  ['وأعلن عبد الفتاح البرهان دخول قواته ود مدني.', { type: 'operation', roles: ['actor:عبد الفتاح البرهان'] }],
  [
    'وكانت الشرطة الكينية قد دخلت غاريسا في 4 مايو.',
    { type: 'mobilise', mode: 'troops', place: 'غاريسا', roles: ['actor:الشرطة الكينية'] },
  ],
  ['دخلت الشرطة في مواجهات مع المتظاهرين.', { type: 'mobilise', none: true }],
  ['وكانت الكتيبة قد أخلت مدينة ميدي في 12 يناير.', { type: 'withdraw', place: 'ميدي', time: '12 يناير' }],
  ['نشرت فرنسا 600 عسكري في غاو.', { type: 'mobilise', mode: 'troops', place: 'غاو', roles: ['actor:فرنسا'] }],
  ['نشرت تركيا 35 عسكريا لحماية السفارة في مقديشو.', { type: 'mobilise', roles: ['actor:تركيا'] }],
  ['وأرسلت بريطانيا مئات العسكريين إلى قبرص.', { type: 'mobilise', roles: ['actor:بريطانيا'] }],
  ['نشر المجلس العسكري بيانا أمس.', { type: 'mobilise', none: true }],
  ['تضرب قوات الدعم السريع حصارا على الفاشر منذ أيار.', { type: 'blockade', mode: 'siege', place: 'الفاشر', time: 'أيار' }],
  // an envoy of one's own
  ['واستدعت نواكشوط سفيرها في باماكو.', { type: 'sanction', mode: 'impose', roles: ['actor:نواكشوط'] }],
  ['سحبت السعودية سفيرها من بيروت.', { type: 'sanction', roles: ['actor:السعودية'] }],
  ['استدعت الخارجية السودانية السفير الإثيوبي احتجاجا على قصف القرية.', { type: 'sanction', none: true }],
  [
    'غادر وزير الداخلية منصبه الشهر الماضي.',
    { type: 'office', mode: 'resign', roles: ['actor:وزير الداخلية'] },
    { type: 'visit', none: true },
  ],
  ['وأوقف الأمن 40 منهم.', { type: 'arrest', roles: ['target?:40'] }],
  // two who sign, with the day behind the verb
  ['يذكر أن القاهرة والدوحة وقعتا الأحد الماضي اتفاقا.', { type: 'agreement', mode: 'sign', roles: ['actor:القاهرة', 'actor:الدوحة'] }],
  ['أعلن الجيش مقتل جنديين في ضربتي أمس.', { type: 'attack', at: 'مقتل' }],
  // what became of an accord, whatever says which one it is
  ['وكانت الهدنة المبرمة في حجة قد انهارت في يونيو.', { type: 'ceasefire', mode: 'end', time: 'يونيو' }],
  ['وكان اتفاق السلام المبرم في أروشا قد انهار في أبريل.', { type: 'agreement', mode: 'end', place: 'أروشا', time: 'أبريل' }],
  ['انهار اتفاق السلام في أروشا.', { type: 'agreement', mode: 'end' }],
  ['وبقي الاتفاق الموقع في جدة حبرا على ورق.', { type: 'agreement', mode: 'end', none: true }],
  // what one asks beside what one only wishes for
  ['دعت الأمم المتحدة الطرفين إلى ضبط النفس واستئناف المفاوضات.', { type: 'demand', roles: ['actor:الأمم المتحدة'] }],
  ['ودعا الاتحاد الأفريقي الفرقاء إلى ضبط النفس والعودة إلى طاولة الحوار.', { type: 'demand' }],
  ['ودعا البابا إلى الهدوء والعودة إلى الصلاة.', { type: 'demand', none: true }],
  // what somebody does first he does not offer
  [
    'واتهم وزير الإعلام مقاتلي الحركة بالمبادرة إلى إطلاق النار على الدورية.',
    { type: 'offer', none: true },
    { type: 'attack', modality: 'alleged' },
  ],
  ['قدم المبعوث الأحد مبادرة سلام إلى الطرفين.', { type: 'offer', mode: 'proposal' }],
  // what is done beside it, between commas
  [
    'تسلم الجيش السوداني، تسانده حركات مسلحة، قاعدة كنانة من بعثة يوناميد.',
    { type: 'control', mode: 'transfer', place: 'كنانة', roles: ['beneficiary:الجيش السوداني'] },
  ],
  ['وسيطر الجيش، يدعمه الطيران الروسي، على مدينة خان شيخون.', { type: 'control', place: 'خان شيخون', roles: ['actor:الجيش'] }],
  ['هاجم الجيش، وتصدى له المسلحون، قرية سراقب.', { type: 'attack', roles: ['!target:المسلحون'] }],
  // how something stands, whatever is asked for
  [
    'ودعا الوزراء إلى فتح مطار صنعاء المغلق منذ آب.',
    { type: 'blockade', mode: 'close', modality: 'reported', time: 'آب' },
    { type: 'blockade', mode: 'reopen', modality: 'demanded', time: null },
  ],
  [
    'وطالب الاتحاد بالإفراج عن الصحفي المعتقل منذ مارس في أسمرة.',
    { type: 'arrest', modality: 'reported', time: 'مارس' },
    { type: 'release', modality: 'demanded', time: null },
  ],
  ['وطالب الاتحاد بإغلاق المعبر منذ الغد.', { type: 'blockade', modality: 'demanded' }],
  ['أما الحصار الجوي والبحري المضروب منذ 13 تموز فباق.', { type: 'blockade', time: '13 تموز' }],
  ['واستعاد الجيش الأحياء الشرقية منذ منتصف تشرين الثاني.', { type: 'control', time: 'منتصف تشرين الثاني' }],
  ['ودعا المبعوث إلى وقف حرب بدأت قبل عامين.', { type: 'war', modality: 'reported' }],
  ['وأحيا اللقاء الأمل بإنهاء حرب اندلعت في نيسان 2023.', { type: 'war', modality: 'asserted' }],
  // an accord was signed then, and there
  [
    'ويمثل الهجوم أخطر انتهاك لاتفاق ستوكهولم الموقع في كانون الأول 2018.',
    { type: 'violation', time: null },
    { type: 'agreement', time: 'كانون الأول 2018' },
  ],
  [
    'وبموجب الاتفاق المبرم في 2 نوفمبر (تشرين الثاني) بأروشا انسحب الجيش.',
    { type: 'agreement', place: 'أروشا' },
    { type: 'withdraw', place: null },
  ],
  [
    'ونص عليه الاتفاق المبرم في 2 مايو بلواندا لإسكات البنادق بعد عامين من الحرب.',
    { type: 'agreement', place: 'لواندا' },
    { type: 'war', place: null },
  ],
  ['وقع الطرفان في لوساكا اتفاقا بعد ثلاث سنوات من الحرب في الكونغو.', { type: 'war', place: 'الكونغو' }],
  // the speaker is told of before what he says
  [
    'واعتبر الرئيس الكيني وليام روتو الذي بدأ الأحد زيارة إلى باريس أن على السودان أن يوقف الحرب.',
    { type: 'visit', modality: 'asserted', place: 'باريس', roles: ['actor:وليام روتو'] },
  ],
  [
    'وقال القائد محمد حمدان دقلو، الذي سيطرت قواته على نيالا الشهر الماضي، إن الحرب ستنتهي.',
    { type: 'control', place: 'نيالا', roles: ['actor:محمد حمدان دقلو'] },
  ],
  [
    'وأكد وزير الدفاع الكيني الذي قصفت قواته السبت بلدة جلب أن العملية مستمرة.',
    { type: 'attack', roles: ['actor:وزير الدفاع الكيني', '!target?:قواته'] },
  ],
  // where that was which it answers, and how far off another town lies
  [
    'أغارت طائرات تركية في 5 أكتوبر على عين ديوار ردا على هجوم انتحاري في أنقرة أوقع قتيلين.',
    { type: 'attack', at: 'أغارت', place: null },
    { type: 'attack', at: 'هجوم', place: 'أنقرة' },
  ],
  ['بدأ مسلحو الحركة تسليم أسلحتهم في معسكر ندولا، على مسافة 20 كيلومترا من غوما.', { type: 'disarm', place: null }],
  // what is counted governs nothing
  ['قتل ثلاثة جنود شمال مدينة بنغازي.', { type: 'attack', place: 'بنغازي', roles: ['target:جنود', '!target:بنغازي'] }],
  ['خطف مسلحون أربعة عمال شرق كيدال.', { type: 'abduct', place: 'كيدال' }],
  ['اعتقل أربعة من سكان شمال غزة.', { type: 'arrest', place: 'شمال غزة' }],
  // fighting men are not those of a building
  ['وطوّق جنود مقر البعثة.', { type: 'blockade', roles: ['actor:جنود', 'target:مقر البعثة'] }],
  ['وقتل ثلاثة من جنود مقر البعثة.', { type: 'attack', roles: ['!actor:جنود'] }],
]
