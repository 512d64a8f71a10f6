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
  // a dawn that is a verb
  ['قتل ثمانية من عناصر الشرطة عندما فجر انتحاري نفسه في كابل.', { type: 'attack', roles: ['target:الشرطة', '!actor:الشرطة'] }],
  ['قالت الشرطة إن انتحاريا يقود شاحنة فجر نفسه وسط سوق في كابل.', { type: 'attack', place: 'كابل' }],
]
