import type { Row } from '../testing/pack.ts'
import type { ExpectedEvent } from './events.corpus.ts'

/** Who hits whom, where the noun for it has qualities, owners, aims and places around it. */
export const violenceRows: readonly Row<ExpectedEvent>[] = [
  // ل says whose the attack is where على says what is hit
  [
    'قتل خمسة جنود في هجوم عنيف لحركة الشباب على نقطة تابعة للجيش قرب جوهر.',
    { type: 'attack', place: 'جوهر', roles: ['actor:حركة الشباب', 'target:جنود', '!actor:جنود', '!target:حركة الشباب'] },
  ],
  [
    'قتل 12 مدنيا في قصف للدعم السريع على أحياء سكنية في الفاشر.',
    { type: 'attack', place: 'الفاشر', roles: ['actor:للدعم السريع', '!target:للدعم السريع'] },
  ],
  [
    'قتل تسعة في غارتين لطيران الجيش السوداني على سوق في نيالا.',
    { type: 'attack', mode: 'airstrike', roles: ['actor:طيران الجيش السوداني'] },
  ],
  [
    'مقتل عشرة في هجوم مسلح لمقاتلي بوكو حرام على قرية في بورنو.',
    { type: 'attack', roles: ['actor:مقاتلي بوكو حرام', '!target:مقاتلي بوكو حرام'] },
  ],
  ['تعرضت القافلة لكمين لحركة الشباب قرب بيدوا.', { type: 'attack', roles: ['!target:بيدوا'] }],
  // a quality is nobody
  ['قتل أربعة جنود في هجوم مسلح قرب كيدال.', { type: 'attack', roles: ['target:جنود', '!actor:جنود'] }],
  ['قتل ثلاثة أشخاص في هجوم مسلح استهدف حاجزا للجيش.', { type: 'attack', roles: ['target:للجيش'] }],
  // للجيش keeps its preposition: قتل has one bare phrase and is passive
  [
    'قتل ستة مدنيين بعد ساعات على تصريحات للرئيس الأوغندي يوري موسيفيني.',
    { type: 'attack', roles: ['!target:يوري موسيفيني', '!actor:مدنيين'] },
  ],
  // what is to come of it
  [
    'شن الجيش السوداني هجوما جديدا لطرد قوات الدعم السريع من ريف كادقلي.',
    { type: 'attack', roles: ['actor:الجيش السوداني', '!target:قوات الدعم السريع', '!actor:قوات الدعم السريع'] },
  ],
  ['قصف الطيران تجمعا للمسلحين في بونتلاند.', { type: 'attack', place: 'بونتلاند' }],
  // part of what is hit
  ['قصفت المدفعية المناطق الشرقية من غوما.', { type: 'attack', place: 'غوما', roles: ['!actor:غوما'] }],
  ['استهدف الجيش الأحياء الغربية من أوكرانيا.', { type: 'attack', roles: ['!actor:أوكرانيا'] }],
  ['تعرضت القرية لقصف عنيف من الجيش الإثيوبي.', { type: 'attack', roles: ['actor:الجيش الإثيوبي'] }],
  // ب before a town says where
  ['مقتل 5 في تفجير بكراتشي', { type: 'attack', place: 'كراتشي', roles: ['!target:كراتشي'] }],
  ['انفجار في فندق بمقديشو يوقع قتلى', { type: 'attack', place: 'مقديشو', roles: ['!target:مقديشو'] }],
  // with the article it is a man's name, and no adjective of a noun without
  ['مقتل المصري يربك التنظيم في وزيرستان.', { type: 'attack', roles: ['!actor:المصري'] }],
  ['قصف إسرائيلي على صور.', { type: 'attack', roles: ['actor:إسرائيلي', 'target:صور'] }],
  // arms of a force strike, posts are struck
  ['قصف طيران الجيش لليوم الثالث على التوالي.', { type: 'attack', roles: ['actor:طيران الجيش', '!target:طيران الجيش'] }],
  [
    'شنت إثيوبيا غارات على مقلي، وتستهدف من خلالها مواقع المتمردين والقوات الموالية لهم.',
    { type: 'attack', at: 'تستهدف', roles: ['!actor:المتمردين', 'actor:إثيوبيا'] },
  ],
  // a pronoun is who suffers
  ['أكد الزعيم القبلي حميد الأحمر أنه اعتقل في المطار.', { type: 'arrest', roles: ['target:حميد الأحمر', '!actor:حميد الأحمر'] }],
  [
    'قال الجيش الأميركي إن ضربة جوية استهدفت أبو بكر المصري في إدلب وإنه قتل.',
    { type: 'attack', roles: ['target:أبو بكر المصري', '!actor:الجيش الأميركي', '!target:الجيش الأميركي'] },
  ],
  // زيارته العراق, لقائه نظيره: who does it is in the word
  ['قال الرئيس ماكرون خلال زيارته العراق إن الحدود آمنة.', { type: 'visit', place: 'العراق', roles: ['actor:ماكرون', '!actor:العراق'] }],
  // both are between
  [
    'اندلعت معارك بين الجيش النيجيري من جهة، ومقاتلي بوكو حرام من جهة ثانية في ديكوا.',
    { type: 'clash', place: 'ديكوا', roles: ['actor:الجيش النيجيري', 'actor:مقاتلي بوكو حرام', '!actor:جهة'] },
  ],
  [
    'اندلعت اشتباكات بين الجيش السوداني من جانب وقوات الدعم السريع من جانب آخر في أم درمان.',
    { type: 'clash', place: 'أم درمان', roles: ['actor:الجيش السوداني', 'actor:قوات الدعم السريع', '!actor:جانب'] },
  ],
  ['قتل ثلاثة في هجوم من جانب حركة الشباب على بلدة بلدوين.', { type: 'attack', roles: ['actor:حركة الشباب'] }],
  // what one manages to do, and fails to
  [
    'تمكن الجيش السوداني من السيطرة على بارا، عقب معارك مع قوات الدعم السريع.',
    { type: 'control', modality: 'asserted', place: 'بارا', roles: ['actor:الجيش السوداني'] },
  ],
  ['نجحت قوات حكومة الوفاق في استعادة مدينة ترهونة.', { type: 'control', roles: ['actor:قوات حكومة الوفاق'] }],
  ['فشل الجيش السوداني في استعادة مدينة بارا.', { type: 'control', modality: 'asserted', none: true }],
  ['وبعد فشل الهجوم انسحبت حركة الشباب من بلدوين.', { type: 'withdraw', modality: 'asserted', roles: ['actor:حركة الشباب'] }],
  // who commands a coalition mediates nothing
  ['أعلنت قيادة حلف الأطلسي هدنة في كوسوفو مدتها يومان.', { type: 'ceasefire', roles: ['actor:حلف الأطلسي', '!mediator:حلف الأطلسي'] }],
  // the wording ends in the preposition
  ['وتعهد الرئيس بولا تينوبو بتكثيف العمليات ضد بوكو حرام.', { type: 'operation', roles: ['target:بوكو حرام', '!actor:بوكو حرام'] }],
  // who was asked, and is told of by a number behind its preposition
  ['وقال الجيش التشادي إنه قتل ألف متمرد.', { type: 'attack', roles: ['actor:الجيش التشادي', '!target:الجيش التشادي'] }],
  [
    'اتهم الحزب الشرطة الكينية بإطلاق الرصاص الحي على نحو 60 من المتظاهرين في كيسومو.',
    { type: 'attack', place: 'كيسومو', roles: ['target:المتظاهرين', '!actor:المتظاهرين'] },
  ],
  // a verb behind the place that opens the sentence
  ['وفي مدينة غوما هاجم مسلحون قاعدة للجيش.', { type: 'attack', place: 'غوما', roles: ['actor:مسلحون', 'target:للجيش'] }],
  ['وفي مدينة هرات قتل شرطيان في انفجار عبوة.', { type: 'attack', place: 'هرات' }],
  ['وفي العاصمة كابل انفجرت عبوة ناسفة قرب سوق.', { type: 'attack', mode: 'explosion', place: 'كابل', roles: ['!instrument:كابل'] }],
  // where one leaves, and where one goes, with and without hamza
  ['غادر الرئيس سلفا كير جوبا الى كمبالا.', { type: 'visit', place: 'كمبالا', roles: ['actor:الرئيس سلفا كير', 'place:كمبالا'] }],
  ['غادر وفد طالبان الدوحة متوجها إلى موسكو.', { type: 'visit', place: 'موسكو', roles: ['origin:الدوحة', '!place:الدوحة'] }],
  // against whom
  [
    'أصدرت المحكمة الجنائية الدولية مذكرة اعتقال بحق رودريغو دوتيرتي.',
    { type: 'investigate', roles: ['actor:المحكمة الجنائية الدولية', 'target:رودريغو دوتيرتي'] },
  ],
  ['ارتكبت قوات الدعم السريع مجزرة بحق سكان ود النورة.', { type: 'attack', roles: ['actor:قوات الدعم السريع', 'target:سكان ود النورة'] }],
  // by whom that was done which only says when
  [
    'وصلت قافلة مساعدات إلى مقلي بعد إعادة تشغيل المطار من قبل الحكومة الإثيوبية.',
    { type: 'aid', place: 'مقلي', roles: ['!actor:الحكومة الإثيوبية'] },
  ],
  // مهاجمة and استهداف are of whom it is done to
  [
    'دفعت مليشيات فانو بتعزيزات إلى غوندر وقامت بمهاجمة مواقع الجيش الإثيوبي.',
    { type: 'attack', roles: ['actor:مليشيات فانو', 'target:مواقع الجيش الإثيوبي', '!actor:مواقع الجيش الإثيوبي'] },
  ],
  // a region of an army is a force
  [
    'قصفت المنطقة العسكرية الثالثة مواقع الحوثيين بالمدفعية.',
    { type: 'attack', roles: ['actor:المنطقة العسكرية الثالثة', 'target:مواقع الحوثيين'] },
  ],
  // forces bar a road, demonstrators block it
  ['سيطرت قوات تيغراي على ويلديا وقطعت طريق ديسي.', { type: 'blockade', mode: 'close', roles: ['actor:قوات تيغراي'] }],
  ['قطع متظاهرون طريق المطار في لاغوس.', { type: 'protest', mode: 'road-block' }],
  // who is sent sends nobody
  ['قال المبعوث إن الحركة تعمل على حشد مقاتلين على الحدود.', { type: 'mobilise', roles: ['!actor:مقاتلين'] }],
  ['دمر الجيش منصات إطلاق صواريخ في بونتلاند.', { type: 'attack', none: true }],
  ['وقال المتحدث باسم العمليات العسكرية للحركة إن المدينة آمنة.', { type: 'operation', none: true }],
  ['سيطر المسلحون على الجسر مما دفع بقوات الجيش إلى الانسحاب.', { type: 'mobilise', none: true }],
  ['أما قوات الدعم السريع فلم توقف عملياتها في الفاشر.', { type: 'operation', modality: 'negated' }],
  ['عمد المتمردون إلى قصف الأحياء الشرقية من بوكافو.', { type: 'attack', place: 'بوكافو', roles: ['actor:المتمردون'] }],
  ['شنت قوة إيساف هجوما لإخراج طالبان من مناطق كانوا يسيطرون عليها في هلمند.', { type: 'control', none: true, roles: ['actor:قوة إيساف'] }],
  ['استقبلت أوغندا اللاجئين الذين فروا من جوبا.', { type: 'talks', none: true }],
  // some of those who are counted; edges of a town; a body by its name; where a place lies
  [
    'قتل 15 مسلحا من حركة الشباب، من بينهم ثلاثة قياديين.',
    { type: 'attack', roles: ['target:حركة الشباب', 'target:قياديين', '!actor:حركة الشباب'] },
  ],
  ['انسحاب المتمردين من أطراف غوما باتجاه روتشورو', { type: 'withdraw', roles: ['origin:غوما', '!actor:غوما'] }],
  ['وقتلت حركة طالبان التي ترفض التفاوض عضوا بمجلس الشورى.', { type: 'attack', roles: ['actor:حركة طالبان', '!target:حركة طالبان'] }],
  [
    'قتل 6 من مقاتلي حركة إم 23 في اشتباكات دارت في قرى الجبل المطل على غوما.',
    { type: 'attack', roles: ['target:مقاتلي حركة إم 23', '!actor:مقاتلي حركة إم 23'] },
  ],
  ['وقع انفجار أمس في فندق بوسط العاصمة الكينية نيروبي.', { type: 'attack', mode: 'explosion', roles: ['!instrument:نيروبي'] }],
  // one who is called by a quality takes no genitive: what follows is what he hits
  ['وهاجم ملثم كنيسة مار يوسف في الموصل.', { type: 'attack', roles: ['target:كنيسة مار يوسف'] }],
  // whose it is that undergoes it, where it has no name
  ['تعرضت قافلة للأمم المتحدة لهجوم في شمال دارفور.', { type: 'attack', roles: ['target:للأمم المتحدة'] }],
  ['وتعرضت حافلة تابعة للصليب الأحمر لإطلاق نار قرب غوما.', { type: 'attack', roles: ['target:للصليب الأحمر'] }],
  ['تعرضت قوات اليونيفيل لقصف في الناقورة.', { type: 'attack', roles: ['target:قوات اليونيفيل'] }],
  // whose fire it was
  ['قتل متظاهران برصاص قوات الأمن في الخرطوم.', { type: 'attack', roles: ['actor:قوات الأمن'] }],
  ['وأصيب جنديان بنيران القوات الطاجيكية.', { type: 'attack', roles: ['actor:القوات الطاجيكية'] }],
  ['قتل فلسطيني برصاص الجيش الإسرائيلي في جنين.', { type: 'attack', roles: ['actor:الجيش الإسرائيلي', '!actor:فلسطيني'] }],
  ['وقتل شرطيان بنيران مقاتلين من تنظيم داعش في كركوك.', { type: 'attack', roles: ['actor:تنظيم داعش'] }],
  ['قتل رجل برصاص حي في طرابلس.', { type: 'attack', roles: ['!actor:حي', '!actor:طرابلس'] }],
  // one of a people who is killed or taken, and the deed of a people
  ['وقتل عراقي في الموصل أمس.', { type: 'attack', roles: ['target:عراقي', '!actor:عراقي'] }],
  ['وأعلنت الشرطة اعتقال تركي في أربيل.', { type: 'arrest', roles: ['!actor:تركي'] }],
  ['وقتل ثلاثة في قصف روسي على خاركيف.', { type: 'attack', roles: ['actor:روسي'] }],
  // who says that he did it, did it; the noun that takes it up is no attack of its own
  [
    'سقطت خمسة صواريخ على قاعدة باغرام، وتبنى تنظيم داعش العملية.',
    { type: 'attack', mode: 'missile', roles: ['actor:تنظيم داعش', 'target:قاعدة باغرام'] },
  ],
  [
    'انفجرت سيارة مفخخة في كابل. وتبنى الهجوم تنظيم الدولة الإسلامية.',
    { type: 'attack', mode: 'explosion', roles: ['actor:تنظيم الدولة الإسلامية'] },
  ],
  [
    'هاجم مسلحون ثكنة في بورنو. وأعلنت جماعة بوكو حرام مسؤوليتها عن الهجوم.',
    { type: 'attack', at: 'هاجم', roles: ['actor:جماعة بوكو حرام'] },
    { type: 'attack', at: 'الهجوم', none: true },
  ],
  ['قتل تسعة جنود في غاو. وتبنت جماعة نصرة الإسلام والمسلمين العملية.', { type: 'attack', roles: ['actor:جماعة نصرة الإسلام والمسلمين'] }],
  ['وقع تفجير في مقديشو. وتبنت حركة الشباب العملية الانتحارية.', { type: 'attack', mode: 'explosion', roles: ['actor:حركة الشباب'] }],
  ['وقع تفجير في مقديشو. وتبنت حركة الشباب العملية السياسية.', { type: 'attack', roles: ['!actor:حركة الشباب'] }],
  ['خطف مسلحون مهندسا في بورنو. وأعلنت جماعة بوكو حرام مسؤوليتها عنه.', { type: 'abduct', roles: ['actor:جماعة بوكو حرام'] }],
  ['قتل خمسة جنود في كمين قرب ميناكا. ولم تتبن حركة الشباب الهجوم.', { type: 'attack', roles: ['!actor:حركة الشباب'] }],
  [
    'قصف الجيش الروسي سوقا في خاركيف. وتبنت أوكرانيا الهجوم.',
    { type: 'attack', at: 'قصف', roles: ['actor:الجيش الروسي', '!actor:أوكرانيا'] },
  ],
  ['انفجرت عبوة في مقديشو. ونسبت الحكومة الهجوم إلى حركة الشباب.', { type: 'attack', roles: ['!actor:حركة الشباب'] }],
  // who is driven out by whom, who is hurt by whom
  ['وطردت فصائل درزية البدو من حي المقوس.', { type: 'displace', mode: 'flow', roles: ['actor?:فصائل درزية', 'target?:البدو'] }],
  ['وطردت ميليشيات محلية السكان من القرية.', { type: 'displace', mode: 'flow', roles: ['actor?:ميليشيات محلية', 'target:السكان'] }],
  ['وطردت القوات الحكومية المتمردين من البلدة.', { type: 'control', mode: 'regain' }, { type: 'displace', none: true }],
  ['وطرد الحزب عضوين من صفوفه.', { type: 'displace', none: true }],
  ['وجرح جنود ثلاثة متظاهرين في نابلس.', { type: 'attack', roles: ['actor:جنود', 'target?:متظاهرين'] }],
  ['وجرح ثلاثة جنود في حادث سير.', { type: 'attack', none: true }],
  ['وجرح ثلاثة جنود في البلدة.', { type: 'attack', none: true }],
  ['واحتجزت الشرطة رجلين.', { type: 'arrest', roles: ['actor:الشرطة', 'target?:رجلين'] }, { type: 'abduct', none: true }],
  ['وأجلت قوات دولية معلمة وراهبا من البلدة.', { type: 'evacuate', roles: ['actor?:قوات دولية', 'target?:معلمة'] }],
  ['وأجلت الحكومة جلسة البرلمان.', { type: 'evacuate', none: true }],
  // one who is killed is killed once, and nothing of him began
  [
    'وبدأ التوتر مساء الاثنين بعد مقتل رئيس الجهاز عبد الغني الككلي داخل معسكر جنوب طرابلس.',
    { type: 'attack', roles: ['target:رئيس الجهاز عبد الغني الككلي'] },
  ],
  ['ويبحث الفيلم في مقتل المدنيين.', { type: 'attack', none: true }],
  // the verb has its subject in it
  [
    'وأفاد شهود بأن جنودا إريتريين نهبوا متاجر واقتادوا عشرات الشبان إلى جهة مجهولة.',
    { type: 'abduct', roles: ['target:الشبان', '!actor:الشبان'] },
  ],
]
