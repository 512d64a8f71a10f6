import type { Row } from '../testing/pack.ts'
import type { ExpectedEvent } from './events.corpus.ts'

/** Whom it befell and who did it, as reports of dead and wounded word it. */
export const casualtyRows: readonly Row<ExpectedEvent>[] = [
  // who met their death stand inside the wording
  ['لقي خمسة مدنيين حتفهم إثر قصف على سوق في نيالا.', { type: 'attack', place: 'نيالا', roles: ['target?:مدنيين', '!actor?:مدنيين'] }],
  ['لقي سبعة من عناصر حركة إم 23 مصرعهم قرب غوما.', { type: 'attack', roles: ['target:حركة إم 23', '!actor:حركة إم 23'] }],
  [
    'لقي ما لا يقل عن 17 شخصا بينهم نساء حتفهم في غارة على مرزق.',
    { type: 'attack', mode: 'airstrike', place: 'مرزق', roles: ['target?:شخصا'] },
  ],
  ['لقي نحو ثلاثين جنديا من القوات المالية مصرعهم في كمين.', { type: 'attack', roles: ['target?:جنديا'] }],
  ['لقي الاقتراح مصير سابقه.', { type: 'attack', none: true }],
  ['لقي خمسة أشخاص مصرعهم في حادث سير قرب طرابلس.', { type: 'attack', none: true }],
  // at least so many are whom it befalls
  ['قتل ما لا يقل عن 17 شخصا في غارة على مرزق.', { type: 'attack', place: 'مرزق', roles: ['target?:شخصا'] }],
  ['خطف مسلحون ما لا يقل عن خمسة صيادين قرب بربرة.', { type: 'abduct', roles: ['actor:مسلحون', 'target?:صيادين', '!target:مسلحون'] }],
  ['اعتقلت الشرطة النيجيرية ما لا يقل عن عشرين متظاهرا.', { type: 'arrest', roles: ['actor:الشرطة النيجيرية', 'target?:متظاهرا'] }],
  // who fell dead
  ['سقط خمسة متظاهرين قتلى برصاص قوات الأمن في البصرة.', { type: 'attack', roles: ['actor:قوات الأمن', 'target?:متظاهرين'] }],
  ['سقط ثلاثة شبان شهداء بنيران الجيش الإسرائيلي في جنين.', { type: 'attack', roles: ['actor:الجيش الإسرائيلي'] }],
  ['سقط قتلى وجرحى في انهيار مبنى.', { type: 'attack', none: true }],
  ['سقط عشرات الجرحى في حادث تصادم.', { type: 'attack', none: true }],
  // what an attack led to tells whom it befell
  [
    'أسفر هجوم شنه مسلحون على مركز للشرطة في كيسمايو عن سقوط خمسة قتلى.',
    { type: 'attack', at: 'هجوم', place: 'كيسمايو', roles: ['actor:مسلحون', 'target?:مركز', 'target?:قتلى'] },
  ],
  ['أسفر الانفجار عن سبعة جرحى.', { type: 'attack', roles: ['target?:جرحى'] }],
  ['أوقع الهجوم عشرة قتلى.', { type: 'attack', roles: ['target?:قتلى'] }],
  ['أسفر القصف عن إصابة ثلاثة أطفال.', { type: 'attack', roles: ['target?:أطفال'] }],
  ['أدى هجوم شنه الجيش السوداني إلى مقتل طفل.', { type: 'attack', at: 'هجوم', roles: ['actor:الجيش السوداني', 'target?:طفل'] }],
  ['أسفر الاجتماع عن اتفاق على تبادل الجرحى.', { type: 'attack', none: true }],
  // fire that is opened towards somebody
  ['فتح مسلحون النار باتجاه ثلاثة شرطيين في كركوك.', { type: 'attack', roles: ['target?:شرطيين'] }],
  ['أطلق جنود النار صوب متظاهرين في الخرطوم.', { type: 'attack', roles: ['actor?:جنود', 'target?:متظاهرين'] }],
  // whose arms or mine it was
  [
    'قتل خمسة مدنيين بانفجار عبوة زرعها مسلحون مجهولون.',
    { type: 'attack', roles: ['actor:مسلحون مجهولون', 'target?:مدنيين', '!actor?:مدنيين'] },
  ],
  // who claims it has done it
  ['أعلنت حركة الشباب مسؤوليتها عن مقتل خمسة جنود في بيدوا.', { type: 'attack', roles: ['actor:حركة الشباب'] }],
  ['نفت حركة الشباب مسؤوليتها عن مقتل خمسة جنود.', { type: 'attack', roles: ['!actor:حركة الشباب'] }],
  ['أكدت وزارة الصحة مسؤوليتها عن علاج الجرحى.', { type: 'attack', none: true }],
  // who is set free frees nobody
  ['رحبت الحكومة بإطلاقها سراح ضابط كان محتجزا.', { type: 'release', roles: ['target?:ضابط', '!actor?:ضابط'] }],
  ['أعلنت الحركة إطلاق سراح الجنود.', { type: 'release', roles: ['target:الجنود', '!actor:الجنود'] }],
  ['أعلن الوسيط إطلاق حركة طالبان سراح ضابطين.', { type: 'release', roles: ['actor:حركة طالبان', 'target?:ضابطين'] }],
  // those who fell in fighting: it is told too
  ['أصيب 15 شخصا في اشتباكات مع قوات الأمن في تعز.', { type: 'clash', place: 'تعز', roles: ['actor:قوات الأمن'] }],
  ['قتل ثلاثون متمردا في مواجهات مع الجيش النيجيري في بورنو.', { type: 'clash', roles: ['actor:الجيش النيجيري'] }],
  ['قتل والده في معارك التحرير.', { type: 'clash', none: true }],
  // a thing that is blown up suffers, what blows up is a means
  ['قام مجهولون بتفجير منزل ضابط في درنة.', { type: 'attack', roles: ['actor:مجهولون', 'target?:منزل ضابط'] }],
  ['فجر مسلحون سيارة مفخخة في درنة.', { type: 'attack', roles: ['!target?:سيارة مفخخة'] }],
  // who was killed stands between إن and the verb, with what he belongs to
  ['أعلن الجيش أن قياديا في حركة الشباب قتل في غارة قرب بيدوا.', { type: 'attack', place: 'بيدوا', roles: ['target?:قياديا'] }],
  ['قالت الشرطة إن أحد عناصر القوات العراقية قتل في الموصل.', { type: 'attack', place: 'الموصل', roles: ['target:القوات العراقية'] }],
  ['قالت مصادر إن قائد الشرطة المحلية خطف أمس في درنة.', { type: 'abduct', place: 'درنة', roles: ['target:قائد الشرطة'] }],
  ['قال الوزير إن عمليات قتل في البلدة توقفت.', { type: 'attack', at: 'قتل', modality: 'reported', none: true }],
  ['قال الوزير إن قتل المدنيين جريمة.', { type: 'attack', none: true, modality: 'reported' }],
  // who did it is told by his hand, so that nobody else has
  [
    'قتل ستة من عمال الإغاثة على يد مسلحين مجهولين في جوبا.',
    { type: 'attack', roles: ['target:عمال الإغاثة', 'actor:مسلحين', '!actor:عمال الإغاثة'] },
  ],
  ['قتل قائد الشرطة المحلية بنيران مسلحين مجهولين قرب الحاجز.', { type: 'attack', roles: ['target:قائد الشرطة', '!actor:قائد الشرطة'] }],
  ['قتل الجيش السوري خمسة مدنيين برصاص قناص في حمص.', { type: 'attack', roles: ['actor:الجيش السوري', 'target?:مدنيين'] }],
  [
    'تعرض ستة من عمال الإغاثة لهجوم من حركة الشباب.',
    { type: 'attack', roles: ['target:عمال الإغاثة', 'actor:حركة الشباب', '!actor:عمال الإغاثة'] },
  ],
  // robbers by their trade
  ['قتل ثلاثة تجار على يد قطاع طرق قرب كادوقلي.', { type: 'attack', roles: ['target?:تجار', 'actor?:قطاع طرق'] }],
  ['هاجم قطاع طرق قافلة قرب كادوقلي.', { type: 'attack', roles: ['actor?:قطاع طرق', 'target?:قافلة'] }],
  ['هاجم طيران القوات قطاع غزة.', { type: 'attack', roles: ['!actor?:قطاع غزة'] }],
  // what hit them stands before the verb
  ['قتل ستة في انفجار سيارة استهدف الزوار الشيعة في كربلاء.', { type: 'attack', roles: ['target?:الزوار', '!actor?:الزوار'] }],
  ['قتل ستة في هجوم استهدف المصلين الهزارة في كابل.', { type: 'attack', roles: ['!actor?:المصلين'] }],
  // who blows up is no means
  ['فجر المهاجمون قنابلهم داخل ثلاثة قطارات.', { type: 'attack', roles: ['actor:المهاجمون', '!instrument:المهاجمون'] }],
  ['هاجم مفجرون انتحاريون ثكنة في غزني.', { type: 'attack', roles: ['actor:مفجرون انتحاريون'] }],
  // strikes that are halted are no strikes
  ['أمر الرئيس الكولومبي بوقف الغارات الجوية على معسكرات المتمردين.', { type: 'ceasefire', roles: ['actor:الرئيس الكولومبي'] }],
  ['أعلنت روسيا وقف الضربات الجوية في إدلب.', { type: 'ceasefire', roles: ['actor:روسيا'] }],
  ['طالبت المنظمة بوقف الغارات على المدينة.', { type: 'ceasefire', modality: 'asserted', none: true }],
  // a dawn that is a verb
  ['قتل ثمانية من عناصر الشرطة عندما فجر انتحاري نفسه في كابل.', { type: 'attack', roles: ['target:الشرطة', '!actor:الشرطة'] }],
  ['قالت الشرطة إن انتحاريا يقود شاحنة فجر نفسه وسط سوق في كابل.', { type: 'attack', place: 'كابل' }],
]
