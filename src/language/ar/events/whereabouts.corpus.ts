import type { Row } from '../testing/pack.ts'
import type { ExpectedEvent } from './events.corpus.ts'

/** Where it was, told beyond the clause of its verb, by what lies around it, or by a heading. */
export const whereaboutsRows: readonly Row<ExpectedEvent>[] = [
  // since what: where that was is not where this was
  ['وهذه أكبر عملية تبادل أسرى منذ توقيع الاتفاق في ستوكهولم.', { type: 'release', place: null }],
  ['وجرت أكبر عملية تبادل أسرى في الشويرف منذ أشهر.', { type: 'release', place: 'الشويرف' }],
  // dead and wounded of one happening share its place
  ['قتل 40 مدنيا وجرح عشرات غيرهم الجمعة في هجمات متفرقة بهايتي.', { type: 'attack', at: 'قتل', place: 'هايتي' }],
  ['قتل ثلاثة جنود وأصيب خمسة آخرون بجروح في نيالا.', { type: 'attack', place: 'نيالا' }],
  ['قتل ثلاثة جنود وأصيب خمسة في انفجار سيارة مفخخة وسط بيدوا.', { type: 'attack', at: 'قتل', place: 'بيدوا' }],
  ['اعتقلت الشرطة 15 شخصا وصادرت أسلحة في كانو.', { type: 'arrest', place: 'كانو' }],
  ['قتل مسلحون ثلاثة جنود وخطفوا رابعا في كانو.', { type: 'attack', place: 'كانو' }, { type: 'abduct', place: 'كانو' }],
  ['قتل ثلاثة جنود، وأعلن الوزير الحداد في أبوجا.', { type: 'attack', place: null }],
  ['قتل ثلاثة جنود وقال الوزير في أبوجا إن التحقيق بدأ.', { type: 'attack', place: null }],
  ['قتل ثلاثة جنود في نيالا وأصيب خمسة في الفاشر.', { type: 'attack', place: 'نيالا' }],
  // on a road between two towns
  ['قتل خمسة مسافرين على الطريق بين تعز والحديدة.', { type: 'attack', place: 'تعز' }],
  ['نصب مسلحون كمينا لقافلة على الطريق الرابط بين كادونا وأبوجا.', { type: 'attack', place: 'كادونا' }],
  ['اتفق الطرفان على فتح الطريق بين تعز والحديدة.', { type: 'blockade', place: null }],
  // a heading that begins with where it is
  ['بنغازي: مقتل خمسة مدنيين في قصف\n\nقالت الشرطة إن التحقيق بدأ.', { type: 'attack', place: 'بنغازي' }],
  ['بنغازي: اشتباكات بين الجيش ومسلحين\n\nقالت الشرطة إن التحقيق بدأ.', { type: 'clash', place: 'بنغازي' }],
  ['سيناء.. مقتل سبعة مسلحين\n\nقالت الشرطة إن التحقيق بدأ.', { type: 'attack', place: 'سيناء' }],
  ['تعز: مقتل خمسة مدنيين\n\nقالت الشرطة إن التحقيق بدأ.', { type: 'attack', place: 'تعز' }],
  ['مالي.. مقتل خمسة جنود في كمين\n\nقالت الشرطة إن التحقيق بدأ.', { type: 'attack', place: 'مالي' }],
  ['باكو: مقتل ثلاثة جنود في قصف\n\nقالت الوزارة إن التحقيق بدأ.', { type: 'attack', place: null }],
  ['بنغازي: مقتل خمسة جنود قرب سرت\n\nقالت الشرطة إن التحقيق بدأ.', { type: 'attack', place: 'سرت' }],
  // districts, of whatever name
  ['قتل خمسة مدنيين في مديرية تل العدس.', { type: 'attack', place: 'تل العدس' }],
  ['قصفت المدفعية منازل في مديرية الرمانة بمحافظة مأرب.', { type: 'attack', place: 'الرمانة' }],
  ['قتل خمسة مدنيين بمحلية النويرة.', { type: 'attack', place: 'النويرة' }],
  ['قتل خمسة مدنيين في قضاء النويرة.', { type: 'attack', place: 'النويرة' }],
  ['قال متحدث في مديرية الأمن إن خمسة مدنيين قتلوا.', { type: 'attack', place: null }],
  ['حقق قضاة في قضاء عادل في مقتل خمسة.', { type: 'attack', none: true, place: 'عادل' }],
  // what lies so far from a known town is one
  ['قتل خمسة مدنيين في الرمانة (40 كلم شمال تعز).', { type: 'attack', place: 'الرمانة' }],
  ['انفجرت سيارة مفخخة في القيروانة، على بعد 20 كيلومترا من كركوك.', { type: 'attack', place: 'القيروانة' }],
  ['قتل خمسة في منطقة شعشاعة الواقعة إلى الشرق من مرزق.', { type: 'attack', place: 'شعشاعة' }],
  ['قتل خمسة في السوق (40 قتيلا هذا العام).', { type: 'attack', place: null }],
  ['قتل جندي في عملية أمنية بمدينة سجنان التابعة لولاية بنزرت.', { type: 'attack', place: 'سجنان' }],
  ['اعتقل ثلاثة في مدينة محاصرة تابعة لولاية بنزرت.', { type: 'arrest', place: 'ولاية بنزرت' }],
  // the town that is told of, and not the one by which it lies
  ['وفي الموصل (370 كلم شمال بغداد)، قتل جندي في هجوم وسط المدينة.', { type: 'attack', place: 'المدينة' }],
  // whatever else its name may be read as
  ['شهدت تعز أمس اشتباكات بين الجيش ومسلحين.', { type: 'clash', place: 'تعز' }],
  ['هاجم مقاتلون ثكنة للجيش جنوب شرقي تعز.', { type: 'attack', place: 'تعز' }],
  ['تظاهر المئات في قرية تل العدس جنوب الفاشر.', { type: 'protest', place: 'تل العدس' }],
  ['تعز الحكومة أنصارها.', { type: 'protest', none: true }],
  // by what a post that is left lies is not where it is
  ['انسحب الجيش السوري من مطار منغ قرب أعزاز.', { type: 'withdraw', place: 'مطار منغ' }],
  ['طالبت بغداد أنقرة بسحب جنودها من معسكر زيلكان قرب بعشيقة.', { type: 'withdraw', place: 'معسكر زيلكان' }],
  ['انسحب مقاتلون من حركة الشباب قرب بيدوا.', { type: 'withdraw', place: 'بيدوا' }],
  ['دخلت قوات إثيوبية مدينة بيدوا في وسط الصومال يوم الأربعاء.', { type: 'operation', place: 'بيدوا' }],
  ['سيطر مقاتلو الحركة على بلدة كاتومبا في شرقي الكونغو.', { type: 'control', place: 'كاتومبا' }],
  // who flees is told of where he comes to, where nothing says from where
  ['ونزحت جراءها إلى محافظة مأرب 1400 أسرة.', { type: 'displace', place: 'محافظة مأرب' }],
  ['نزحت آلاف العائلات من مأرب إلى عدن.', { type: 'displace', place: 'مأرب' }],
  // the town that receives them, and not of what they speak
  ['يرتقب أن تحتضن أبوظبي، اليوم الثلاثاء، مؤتمرا للسلام في السودان.', { type: 'talks', place: 'أبوظبي' }],
  ['وستستضيف أنقرة محادثات بشأن الملاحة في البحر الأسود.', { type: 'talks', place: 'أنقرة' }],
  // a capital from which one who is there tells
  ['وفي الخرطوم، قال سكان إن طائرة مسيرة قصفت السوق.', { type: 'attack', place: 'الخرطوم' }],
  ['وفي طرابلس، أفاد مراسل الوكالة بأن مسلحين اقتحموا مصرفا.', { type: 'attack', place: 'طرابلس' }],
  ['وفي الخرطوم، قال الوزير إن طائرة مسيرة قصفت السوق.', { type: 'attack', place: null }],
  // a war or fighting that is called after one country is there; after two it is theirs
  ['وأودت الحرب السورية بحياة أكثر من 360 ألف شخص.', { type: 'war', place: 'السورية', roles: ['!actor:السورية'] }],
  ['وأسفر النزاع اليمني عن نزوح الملايين.', { type: 'war', place: 'اليمني', roles: ['!actor:اليمني'] }],
  ['وخلفت الحرب الأهلية اللبنانية 150 ألف قتيل.', { type: 'war', place: 'اللبنانية', roles: ['!actor:اللبنانية'] }],
  ['ودخلت الحرب الروسية الأوكرانية عامها الثالث.', { type: 'war', place: null, roles: ['actor:الروسية', 'actor:الأوكرانية'] }],
  ['وقال الوزير إن الحرب الإسرائيلية على غزة يجب أن تتوقف.', { type: 'war', place: 'غزة', roles: ['actor:الإسرائيلية'] }],
  // whoever comes to a place is there, whatever his office is called after
  ['وصل المبعوث الأممي إلى صنعاء الاثنين.', { type: 'visit', place: 'صنعاء' }],
  ['وصل المبعوث الأممي إلى اليمن هانس غروندبرغ إلى صنعاء الاثنين.', { type: 'visit', place: 'صنعاء' }],
  // who is to host it
  ['وتستعد الدوحة لاستضافة جولة جديدة من المحادثات الأسبوع المقبل.', { type: 'talks', place: 'الدوحة' }],
  ['أعربت مسقط عن استعدادها لاستضافة محادثات جديدة بين الطرفين.', { type: 'talks', place: 'مسقط' }],
  // the seat of a presidency
  ['اجتمع القادة في الكرملين الجمعة.', { type: 'talks', place: 'الكرملين' }],
  ['اتهم البيت الأبيض إيران بقصف قاعدة عسكرية.', { type: 'accuse', place: null }],
  // where a convoy comes to
  ['دخلت قافلة مساعدات مدينة ميكيلي أمس.', { type: 'aid', place: 'ميكيلي', roles: ['!actor:ميكيلي'] }],
  ['وصلت شاحنات مساعدات إلى الفاشر.', { type: 'aid', place: 'الفاشر' }],
  ['أجلت فرنسا رعاياها إلى بورتسودان.', { type: 'evacuate', place: 'بورتسودان' }],
  ['أجلت فرنسا رعاياها من الخرطوم إلى جيبوتي.', { type: 'evacuate', place: 'الخرطوم' }],
  // many with their nun have no genitive
  ['هاجم مسلحون مخيم زمزم فجر الأحد.', { type: 'attack', place: 'مخيم زمزم', roles: ['actor:مسلحون'] }],
  ['قصف انفصاليون غوما مساء السبت.', { type: 'attack', place: 'غوما', roles: ['actor:انفصاليون'] }],
  ['قصف متمردو دارفور نيالا.', { type: 'attack', place: 'نيالا', roles: ['actor:متمردو دارفور'] }],
  // a town that no gazetteer has, and what takes it up; he took hold, and no future
  [
    'قتل 800 شخص في دويكويه نهاية الشهر بعد أن سيطر المتمردون على المدينة.',
    { type: 'attack', place: 'دويكويه' },
    { type: 'control', place: 'المدينة' },
  ],
  // what somebody wrote is no place
  ['انسحبت الحركة متجاوزة الموعد الوارد في وثيقة الدوحة.', { type: 'withdraw', place: null }, { type: 'agreement', place: 'الدوحة' }],
  ['انتشرت القوة تنفيذا لتفاهم صيدا.', { type: 'agreement', place: 'صيدا' }],
]
