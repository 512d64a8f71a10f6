import type { Row } from '../testing/pack.ts'

/**
 * A statement that must be found; what is left out is not compared. Phrases: `first … last` names only beginning and end, ` | ` parts two that are
 * both right, null says that there must be none. `act` may name several that are right. `parent`: the cue of the statement it stands in.
 * `no`: no statement of this description has its cue in these words. A row without statements holds none at all.
 */
export interface ExpectedStatement {
  readonly act?: string
  readonly speaker?: string | null
  readonly content?: string
  readonly form?: 'direct' | 'indirect' | 'mixed'
  readonly polarity?: 'positive' | 'negative'
  readonly cue?: string
  readonly via?: string | null
  readonly medium?: string | null
  readonly audience?: string | null
  readonly carried?: boolean
  readonly concedes?: boolean
  readonly parent?: string | null
  readonly no?: string
}

export const statementRows: readonly Row<ExpectedStatement>[] = [
  // who raises a toll tells it; what else is raised is a deed
  ['رفعت السلطات في كينيا حصيلة ضحايا السيول إلى 120 قتيلا.', { act: 'report', speaker: 'السلطات', content: 'حصيلة … قتيلا' }],
  ['رفعت الحكومة الحصار عن 30 قرية.'],
  // behind its subject a verb of saying, whatever noun is spelt alike
  [
    'الناطق باسم الشرطة البوليفية كشف عن اعتقال ستة مهربين.',
    { act: 'reveal', speaker: 'الناطق باسم الشرطة البوليفية', content: 'عن اعتقال ستة مهربين' },
  ],
  ['وكان مبعوث الرئيس أوضح أن الحدود مغلقة.', { act: 'say', speaker: 'مبعوث الرئيس', content: 'الحدود مغلقة' }],
  ['غير أن وزير الصحة التشادي حذر من وباء جديد.', { act: 'warn', speaker: 'وزير الصحة التشادي', content: 'من وباء جديد' }],
  ['سفير النرويج لدى ميانمار تحدث عن تقدم في المحادثات.', { act: 'say', content: 'عن تقدم في المحادثات' }],
  ['المتحدث باسم الجيش الأوغندي توقع انسحاب المتمردين.', { act: 'expect', content: 'انسحاب المتمردين' }],
  ['الرئيس الجديد طالب بجامعة العاصمة.'],
  ['وأقال الرئيس وزير العدل لكشف عن فساد.', { no: 'لكشف' }],
  // no genitive behind those who saw it with their eyes
  ['واستبعد شهود عيان سقوط قتلى.', { act: 'deny', speaker: 'شهود عيان', content: 'سقوط قتلى' }],
  ['ووصف نازحون القصف على المدرسة بأنه مجزرة.', { act: 'describe', content: 'القصف على المدرسة بأنه مجزرة' }],
  // what adds to a clause or limits it is told by the same one, unless somebody else says something
  ['وقال العمدة إن الجسر انهار، كما أن الطريق مقطوع.', { act: 'say', speaker: 'العمدة', content: 'الجسر انهار، كما أن الطريق مقطوع' }],
  ['وقال العمدة إن المياه انحسرت، إلا أن الطريق مقطوع.', { speaker: 'العمدة', content: 'المياه انحسرت، إلا أن الطريق مقطوع' }],
  ['وقال العمدة إن السد تصدع، كما تم إجلاء السكان.', { speaker: 'العمدة', content: 'السد تصدع، كما تم إجلاء السكان' }],
  ['وقال العمدة إن السد تصدع، وهو لا يزال خطرا.', { speaker: 'العمدة', content: 'السد تصدع، وهو لا يزال خطرا' }],
  [
    'وقال العمدة إن السد تصدع، إلا أن الحكومة نفت وجود خطر.',
    { speaker: 'العمدة', content: 'السد تصدع' },
    { act: 'deny', speaker: 'الحكومة', content: 'وجود خطر' },
  ],
  ['وقال العمدة إن السد تصدع، كما وصلت فرق الإنقاذ.', { speaker: 'العمدة', content: 'السد تصدع' }],
  // a deed behind what is announced was done, not said
  ['وأعلنت الجبهة هدنة وانسحبت من التلال.', { act: 'announce', speaker: 'الجبهة', content: 'هدنة' }],
  ['وندد النقابيون بالقرار وغادروا القاعة.', { act: 'condemn', speaker: 'النقابيون', content: 'بالقرار' }],
  ['وأعلن الجيش قصف الثكنة وتدمير مخازنها.', { act: 'announce', content: 'قصف الثكنة وتدمير مخازنها' }],
  ['واتهم السكان البلدية بتجاهل شكاوى وصلت إليها.', { act: 'accuse', content: 'البلدية بتجاهل شكاوى وصلت إليها' }],
  ['ونفى الجيش مقتل جندي كان يحرس الجسر وأصيب في ساقه.', { act: 'deny', content: 'مقتل … ساقه' }],
  // nouns of saying with any object, of two, of one who is not named, with whom they charge
  ['وتراجع السوق بعد إعلان بوغوتا حالة الطوارئ.', { act: 'announce', speaker: 'بوغوتا', content: 'حالة الطوارئ' }],
  ['وتعثرت الجولة إثر رفض العقيد خوان مورا أي تنازل.', { act: 'reject', speaker: 'العقيد خوان مورا', content: 'أي تنازل' }],
  ['وجاء ذلك بعد تحذير بيرو وتشيلي من الجفاف.', { act: 'warn', speaker: 'بيرو', content: 'من الجفاف' }],
  ['وتجاهل الطرفان دعوة دبلوماسي لم يكشف عن اسمه إلى الحوار.', { act: 'call', speaker: 'دبلوماسي', content: 'إلى الحوار' }],
  ['وجاء ذلك بعد اتهام وزير الدفاع الكيني للحركة بخرق الهدنة.', { act: 'accuse', content: 'للحركة بخرق الهدنة' }],
  ['ورغم نفي إحدى الشاهدات وقوع انفجار، أخلي المبنى.', { act: 'deny', speaker: 'إحدى الشاهدات', content: 'وقوع انفجار' }],
  ['ووصف اعتبار الوزارة وزارة للأثرياء بالظلم.', { no: 'اعتبار' }],
  // in answer to what
  [
    'وأكد السفير ردا على سؤال عن مصير الأسرى أن التبادل قريب.',
    { act: 'affirm', speaker: 'السفير', content: 'التبادل قريب' },
    { no: 'ردا' },
  ],
  ['ورفض الوزير تعليقا على الخبر الإفراج عن السجناء.', { act: 'reject', speaker: 'الوزير', content: 'الإفراج عن السجناء' }],
  // behind a relative clause without a comma the verb's own deed
  ['ودعت الوزيرة التي زارت المخيم أمس إلى فتح المعبر.', { act: 'call', speaker: 'الوزيرة', content: 'إلى فتح المعبر' }],
  ['ورحب المبعوث الذي وصل قبل يومين بتمديد الهدنة.', { act: 'praise', speaker: 'المبعوث', content: 'بتمديد الهدنة' }],
  ['واستبعد الحاكم الذي زار الجبهة قبل أيام سقوط البلدة.', { act: 'deny', speaker: 'الحاكم', content: 'سقوط البلدة' }],
  // a paper between two commas, and a deed behind a paper
  ['ونددت النقابة، في بيان، باعتقال رئيسها.', { act: 'condemn', speaker: 'النقابة', content: 'باعتقال رئيسها', medium: 'بيان' }],
  ['وأقر الحاكم، في خطاب متلفز، بأن السد تصدع.', { act: 'affirm', speaker: 'الحاكم', content: 'السد تصدع', medium: 'خطاب متلفز' }],
  ['وأعلن قائد البحرية في تغريدة إطلاق مناورات.', { act: 'announce', speaker: 'قائد البحرية', content: 'إطلاق مناورات', medium: 'تغريدة' }],
  ['وأقر الوسيط، في إحاطة الأحد، بأن الجولة فشلت.', { speaker: 'الوسيط', medium: 'إحاطة' }],
  // they spoke, saying
  ['وعلق خبراء قائلين إن السد آمن.', { act: 'say', speaker: 'خبراء', content: 'السد آمن' }],
  ['وصرحت مصادر محلية قائلة إن السد آمن.', { act: 'say', speaker: 'مصادر محلية', content: 'السد آمن' }],
  // a margin, a time and an office between
  ['ووافقت بيرو على هامش القمة على فتح الحدود.', { act: 'accept', speaker: 'بيرو', content: 'على فتح الحدود' }],
  ['وشكك الخبير في وقت لاحق في نزاهة التحقيق.', { act: 'deny', speaker: 'الخبير', content: 'في نزاهة التحقيق' }],
  ['ورحب الرئيس بالقرار، متهما في الوقت ذاته بيرو بدعم المهربين.', { act: 'accuse', speaker: 'الرئيس', content: 'بيرو بدعم المهربين' }],
  ['ودعت الأم ابنها الذي سافر إلى البيرو.', { no: 'ودعت' }],
  ['وزعمت من جديد بوغوتا أن السد آمن.', { act: 'say', speaker: 'بوغوتا', content: 'السد آمن' }],
  // what an apposition parts from its word
  [
    'ونقلت وكالة رويترز عن كمال درويش، وزير النقل، قوله إن الجسر آمن.',
    { speaker: 'كمال درويش', via: 'وكالة رويترز', content: 'الجسر آمن' },
  ],
  [
    'ونسبت صحيفة الغد إلى كمال درويش، وزير النقل، قوله إن الجسر آمن.',
    { act: 'say|quote', speaker: 'كمال درويش', via: 'صحيفة الغد', content: 'الجسر آمن' },
  ],
  // two who open a clause
  ['لكن بيرو وتشيلي حذرت من الحرب.', { act: 'warn', speaker: 'بيرو', content: 'من الحرب' }],
  [
    'وقال الوسيط إن بيرو وتشيلي رفضتا الاتفاق.',
    { act: 'say', speaker: 'الوسيط', content: 'بيرو وتشيلي رفضتا الاتفاق' },
    { act: 'reject', speaker: 'بيرو', content: 'الاتفاق' },
  ],
  // in spite of what they say it
  ['وقال العمدة على الرغم من أن المطر توقف إن السد تصدع.', { act: 'say', speaker: 'العمدة', content: 'السد تصدع' }],
  ['وأكد العمدة على رغم المطر على أهمية السد.', { act: 'affirm', speaker: 'العمدة', content: 'على أهمية السد' }],
  ['وصور الطريق مليئة بالسيارات رغم أن المطر توقف.', { no: 'وصور' }],
  // a date behind a credit, a question, a belief of nobody, the untrue: nothing said
  ['(نقلا عن صحيفة الأخبار) – 24 أكتوبر 2023'],
  ['هل أعلن الجيش سقوط البلدة؟'],
  ['متى تعلن اللجنة النتائج؟'],
  ['ويعتقد أن المهربين فروا.'],
  ['ويقدر عدد سكان البلدة بنحو خمسة آلاف نسمة.'],
  ['ويعتقد المحقق أن المهربين فروا.', { act: 'describe', speaker: 'المحقق', content: 'المهربين فروا' }],
  ['ونشرت الصحيفة خبرا كاذبا منسوجا من الخيال.'],
  // a subject of one of many, and whom it asks
  ['ولكن أحد سكان الحي كشف أن الجسر ملغم.', { act: 'reveal', speaker: 'أحد سكان الحي', content: 'الجسر ملغم' }],
  ['إلا أن الأمين العام للأمم المتحدة طالب كولومبيا بسحب قواتها.', { act: 'demand', audience: 'كولومبيا', content: 'بسحب قواتها' }],
  ['غير أن القيادي كوبا أومولو رأى أن الحل بعيد.', { act: 'describe', speaker: 'القيادي كوبا أومولو', content: 'الحل بعيد' }],
  // a time between the verb, whose subject stands before it, and its object
  ['وكان الحاكم حمل أمس الجيش مسؤولية المجزرة.', { act: 'accuse', speaker: 'الحاكم', content: 'الجيش مسؤولية المجزرة | مسؤولية المجزرة' }],
  // who speaks behind a channel, and a channel behind the verb's own preposition
  [
    'وهدد في تصريح صحفي ضابط متقاعد بقصف المطار.',
    { act: 'threaten', speaker: 'ضابط متقاعد', content: 'بقصف المطار', medium: 'تصريح صحفي' },
  ],
  ['وحث السفير على صفحته في فيسبوك بيرو على فتح الحدود.', { act: 'urge', speaker: 'السفير', content: 'على فتح الحدود', audience: 'بيرو' }],
  ['ونفت الوزيرة على صفحتها في فيسبوك وجود أي أزمة.', { act: 'deny', content: 'وجود أي أزمة' }],
  // to whom one is sent, what for, and whom one charges
  ['وقال المبعوث الأممي إلى ميانمار إن الهدنة هشة.', { act: 'say', speaker: 'المبعوث الأممي إلى ميانمار', content: 'الهدنة هشة' }],
  ['وأشار المبعوث إلى ميانمار بوصفها ساحة حرب.', { act: 'say', speaker: 'المبعوث', content: 'إلى ميانمار … حرب' }],
  ['وقال المفوض السامي لحقوق الإنسان إن الوضع خطير.', { act: 'say', speaker: 'المفوض السامي لحقوق الإنسان', content: 'الوضع خطير' }],
  ['وجاء ذلك بعد اتهامات وزير الخارجية التشادي للحكومة بخرق الهدنة.', { act: 'accuse', speaker: 'وزير الخارجية التشادي' }],
  // countries are feminine, but few
  ['وأدان العمدة الهجوم، ودعا رواندا إلى سحب قواتها.', { act: 'call', speaker: 'العمدة', audience: 'رواندا' }],
  ['وأدانت البعثة الهجوم، ودعت رواندا إلى سحب قواتها.', { act: 'call', speaker: 'البعثة', audience: 'رواندا' }],
  // many with whom they belong to, or who count them
  ['وقال إن علماء المسلمين أجمعوا على أن الغلو خطر.', { act: 'affirm', speaker: 'علماء المسلمين' }],
  ['وأوقفت الشرطة مجموعة من المهربين اعترفوا بالتهمة.', { act: 'affirm', speaker: 'مجموعة من المهربين' }],
  // what stands in another quotation is no subject
  [
    'وأضاف البيان أنه في وقت "صارت فيه المياه شحيحة" تدعو اللجنة الدولية للصليب الأحمر إلى حماية المحطات.',
    { act: 'call', speaker: 'اللجنة الدولية للصليب الأحمر', content: 'إلى حماية المحطات' },
  ],
  ['ورفض الوفد متطلبات الشراكة وحسن الجوار.', { act: 'reject', content: 'متطلبات الشراكة وحسن الجوار' }],
  // who has got the paper does not speak in it
  [
    'وأدان الحزب في بيان تلقت وكالة الأناضول نسخة منه اعتقال رئيسه.',
    { act: 'condemn', speaker: 'الحزب', content: 'اعتقال رئيسه', medium: 'بيان' },
  ],
  [
    'ودعا النقيب في تسجيل مصور اطلعت عليه رويترز العمال إلى الإضراب.',
    { act: 'call', speaker: 'النقيب', content: 'إلى الإضراب', audience: 'العمال' },
  ],
  [
    'وأكد الوالي في رسالة حصلت القناة على نسخة منها أن السد آمن.',
    { act: 'affirm', speaker: 'الوالي', content: 'السد آمن', medium: 'رسالة' },
  ],
  // behind the capital only its name goes on
  [
    'ودعا السفير خلال لقاء في العاصمة المتمردين إلى الحوار.',
    { act: 'call', speaker: 'السفير', content: 'إلى الحوار', audience: 'المتمردين' },
  ],
  ['وأبلغ السفير خلال لقاء في العاصمة كمبالا مجلس الأمن أن الحل قريب.', { act: 'report', speaker: 'السفير', audience: 'مجلس الأمن' }],
  // a source with what he is and that his name is not told
  ['وبحسب كمال درويش، وزير النقل، فإن الجسر آمن.', { speaker: 'كمال درويش', content: 'الجسر آمن' }],
  ['وانهار الجسر، على حد قول كمال درويش، وزير النقل.', { speaker: 'كمال درويش', content: 'وانهار الجسر' }],
  ['وذكرت صحيفة الغد نقلا عن مسؤول لم تسمه أن الجسر آمن.', { speaker: 'مسؤول', content: 'الجسر آمن' }, { no: 'نقلا' }],
  // two in a heading, and who tells it behind its colon
  ['مسؤولان أمنيان: الجسر آمن', { act: 'say', speaker: 'مسؤولان أمنيان', content: 'الجسر آمن' }],
  ['مقتل سبعة في هجوم على سوق: مصدر أمني', { speaker: 'مصدر أمني', content: 'مقتل سبعة في هجوم على سوق' }],
  ['انهار الجسر ليلا: وزارة النقل', { speaker: 'وزارة النقل', content: 'انهار الجسر ليلا' }],
  ['مقتل سبعة في هجوم على سوق: ما نعرفه', { no: ':' }],
  ['في الطريق إلى جنيف: الأمم المتحدة', { no: ':' }],
  // whether one should reject it, and what would come of it; a deed rejects nothing
  ['وقال السفير إنه في حال رفض البرلمان الاتفاق ستزداد العزلة.', { act: 'say', speaker: 'السفير' }, { no: 'رفض' }],
  ['وقال السفير إن رفض البرلمان الاتفاق سيزيد العزلة.', { act: 'say', speaker: 'السفير' }, { no: 'رفض' }],
  ['السفير: رفض الاتفاق سيضعف مكانتنا', { act: 'say', speaker: 'السفير' }, { no: 'رفض' }],
  ['وأثار رفض البرلمان الاتفاق قلقا.', { act: 'reject', speaker: 'البرلمان', content: 'الاتفاق قلقا | الاتفاق' }],
  // a person right behind the verb speaks, whatever stands in front
  ['وفيما يخص الجانب الإغاثي قال مراد سالم: «حجم الكارثة كبير في الجنوب».', { act: 'say', speaker: 'مراد سالم', content: 'حجم … الجنوب' }],
  // what a round takes in does nothing
  ['سعى الوزير إلى التودد للجيران في جولة تشمل بيرو وتشيلي، واصفا زيارته بالناجحة.', { act: 'describe', speaker: 'الوزير', carried: true }],
  // whom it concerns
  ['وقال مراد سالم إن النقابة تطالب الجهات ذات العلاقة بتوفير الحماية.', { act: 'demand', speaker: 'النقابة', content: 'بتوفير الحماية' }],
  // what his office has confirmed
  ['وسيزور الملك كمبالا، بحسب ما أكد مكتبه أمس.', { speaker: 'مكتبه', content: 'وسيزور الملك كمبالا' }],
  // participles without a comma
  [
    'وقال العمدة إن المعبر فتح مضيفا أن القوافل دخلت.',
    { act: 'say', content: 'المعبر فتح' },
    { act: 'say', speaker: 'العمدة', content: 'القوافل دخلت' },
  ],
  [
    'وكشف الوالي أن الجسر ملغم مشيرا إلى أن الفرق وصلت.',
    { act: 'reveal', content: 'الجسر ملغم' },
    { act: 'say', speaker: 'الوالي', content: 'الفرق وصلت' },
  ],
  ['وقالت البعثة التي تتخذ من نيروبي مقرا إنها ستغادر.', { act: 'say', speaker: 'البعثة' }, { no: 'مقرا' }],
  // the second of two bodies, and a clause joined to theirs
  ['وكشفت الصحيفة أنهم يقاتلون في سوريا والعراق وأشارت إلى أن الحل بعيد.', { act: 'reveal', content: 'أنهم يقاتلون في سوريا والعراق' }],
  // those whom everybody calls upon are told
  [
    'ودعت النقابة المجتمع الدولي إلى إرسال خيام.',
    { act: 'call', speaker: 'النقابة', audience: 'المجتمع الدولي', content: 'إلى إرسال خيام' },
  ],
  ['وحث الوسيط جميع الأطراف على ضبط النفس.', { act: 'urge', speaker: 'الوسيط', audience: 'جميع الأطراف' }],
  ['ووقعت الفصائل بيانا دعت جميعها فيه إلى الهدوء.', { act: 'call', audience: null }],
  ['وجاء ذلك بعد اتهام بيرو للمجتمع الدولي بدعم المهربين.', { act: 'accuse', speaker: 'بيرو' }],
  // one of those told by a participle, and experts of a sort
  ['وحذر أحد الناجين من انهيار السد.', { act: 'warn', speaker: 'أحد الناجين', content: 'من انهيار السد' }],
  ['محللون عسكريون استبعدوا تمديد الهدنة.', { act: 'deny', speaker: 'محللون عسكريون', content: 'تمديد الهدنة' }],
  ['وتعثرت الجولة، وفق محللين عسكريين.', { speaker: 'محللين عسكريين', content: 'وتعثرت الجولة' }],
  // a platform behind the verb's own preposition, and a deed behind a platform
  ['وأكدت الوزيرة في تغريدة على تويتر أن السد آمن.', { act: 'affirm', speaker: 'الوزيرة', content: 'السد آمن' }],
  ['وشدد الوزير في تغريدة على تويتر على ضرورة الحوار.', { act: 'affirm', speaker: 'الوزير', content: 'على ضرورة الحوار' }],
  ['وشدد الوزير على ضرورة الحوار.', { act: 'affirm', content: 'على ضرورة الحوار' }],
  ['وانتقد الخبير على صفحته في فيسبوك الحصار البحري.', { act: 'condemn', speaker: 'الخبير', content: 'الحصار البحري' }],
  ['ودعت الحركة في بيان تلقت الصحيفة نسخة منه إلى فتح المعبر.', { act: 'call', speaker: 'الحركة', content: 'إلى فتح المعبر' }],
  ['وأدان المبعوث الذي زار البلدة قبل أيام التفجير الانتحاري.', { act: 'condemn', speaker: 'المبعوث', content: 'التفجير الانتحاري' }],
  // as for somebody, he has; one is not many
  ['أما الوسيط فقد اتهم الطرفين بالمماطلة.', { act: 'accuse', speaker: 'الوسيط', content: 'الطرفين بالمماطلة' }],
  ['وقال كمال درويش إن الجسر آمن. وأضافوا أن الطريق مفتوح.', { act: 'say', speaker: null, content: 'الطريق مفتوح' }],
  // the most of many, whatever verb it is spelt like; who speaks on
  [
    'لكن الشيخ أحمد المنصوري، أحد أبرز المرجعيات الروحية للطائفة، نفى أن يكون طرفا في أي اتفاق، واتهم الحكومة بالمماطلة.',
    { act: 'deny', speaker: 'الشيخ أحمد المنصوري' },
    { act: 'accuse', speaker: 'الشيخ أحمد المنصوري', content: 'الحكومة بالمماطلة' },
  ],
  [
    'إلا أن القتال تجدد الجمعة، حيث أعلن تجمع عشائر الجنوب النفير العام واتهم الحكومة بالكذب.',
    { act: 'accuse', speaker: 'تجمع عشائر الجنوب', content: 'الحكومة بالكذب' },
  ],
  // explained, not between; a thing takes nothing for anything
  ['وبين تقرير سابق، أن شح الوقود مستمر.', { act: 'say', speaker: 'تقرير سابق', content: 'شح الوقود مستمر' }],
  ['وبين المتحدث باسم الجيش أن الطريق فتح.', { act: 'say', speaker: 'المتحدث باسم الجيش', content: 'الطريق فتح' }],
  ['كما بين التقرير حينها، أن الحصار مستمر.', { act: 'say', speaker: 'التقرير', content: 'الحصار مستمر' }],
  ['وبين الحكومة والحركة اتفاق يقضي بأن يتوقف القتال.', { no: 'وبين' }],
  ['وتعتبر تلك الزيارة هي الأولى للمنسق.', { no: 'وتعتبر' }],
  ['واعتبر البيان الهجوم خرقا للهدنة.', { act: 'describe', speaker: 'البيان', content: 'الهجوم خرقا للهدنة' }],
  // what he says reaches over a full stop into the sentence in which he goes on
  [
    'وقال الرئيس إن الحل قريب.\n\nلكنه أشار إلى أن "العقبة ليست في التخطيط. من الطبيعي أن يتعب الجيش"، مؤكدا "امتلاك الإرادة والثقة بالنصر".\n\nوقال إنه يؤيد الحوار.',
    { act: 'affirm', speaker: 'الرئيس', content: 'امتلاك … بالنصر' },
    { act: 'say', speaker: 'الرئيس', content: 'إنه يؤيد الحوار' },
  ],
  // able, urgent: no estimate and no demand
  ['وشدد المفتش على أن "الوحدة قادرة بكل تأكيد على الحماية".', { act: 'affirm', speaker: 'المفتش' }, { no: 'قادرة' }],
  ['وقال المفتش: «الهدنة كانت ضرورية وملحة لكننا على ثقة أنها لن تصمد».', { act: 'say', speaker: 'المفتش' }, { no: 'وملحة' }],
  // who carries a speech does not give it
  [
    'وقال الحاكم في خطاب ألقاه أمام النواب وبثته القناة الرسمية إن الهدنة صامدة.',
    { act: 'say', speaker: 'الحاكم', content: 'الهدنة صامدة', medium: 'خطاب' },
    { no: 'وبثته' },
  ],
  [
    'وأكد القائد في رسالة نشرها على الإنترنت وتناقلتها وسائل الإعلام أن الهدنة صامدة.',
    { act: 'affirm', speaker: 'القائد', content: 'الهدنة صامدة' },
  ],
  ['وغرقت العبارة ليلا. وتناقلت وسائل الإعلام أن القبطان نجا.', { act: 'report', speaker: 'وسائل الإعلام', content: 'القبطان نجا' }],
  // what it is not belongs to a body, whose it is to its head
  ['وعبرت المنظمات غير الحكومية عن قلقها.', { act: 'express', speaker: 'المنظمات غير الحكومية', content: 'عن قلقها' }],
  ['وقال الشيخ مراد سالم لـ(البلاد) إن الطريق فتح.', { speaker: 'الشيخ مراد سالم', content: 'الطريق فتح', audience: 'البلاد' }],
  [
    'وقتل عضوان طبقا لما ذكره جول محمد بيكار نائب حاكم الإقليم.',
    { act: 'report', speaker: 'جول محمد بيكار نائب حاكم الإقليم', content: 'وقتل عضوان' },
  ],
  // no word of theirs: what expresses nothing, what is taken for something, whom others speak of, what is suffered
  ['وقالت الكتلة إن هذه الوثيقة لا تعبر عن موقف مالي.', { act: 'say', speaker: 'الكتلة' }, { no: 'تعبر' }],
  ['وتعتبر مالي نموذجا للمصالحة.'],
  ['وتعتبر مالي الحركة خطرا.', { act: 'describe', speaker: 'مالي', content: 'الحركة خطرا' }],
  ['ووصل المتطوعون الذين أعلن عنهم الروس قبل يومين.', { no: 'أعلن' }],
  ['وقتل 21 متمردا وتعرض 13 آخرون لإصابات.', { no: 'وتعرض' }],
  ['وتعرض كينيا مبادرة جديدة لإنهاء الحرب.', { act: 'propose', speaker: 'كينيا', content: 'مبادرة جديدة لإنهاء الحرب' }],
  // said of a noun, not of what others say; why is no statement of its own
  ['وقالت النقابة إن القانون يشمل حركات لا علاقة لها بالعنف.', { act: 'say', speaker: 'النقابة' }],
  ['وقالت النقابة إنه لا علاقة لها بالإضراب.', { act: 'deny', speaker: 'النقابة' }],
  [
    'وقال دبلوماسيون إنهم يتوقعون النقض، خاصة وأن المبعوث غادر.',
    { speaker: 'دبلوماسيون', content: 'إنهم … غادر' },
    { no: 'وقال', content: 'المبعوث غادر' },
  ],
  ['ونفى المتحدث الخبر، واتهم بدوره الحركة بإرسال مقاتلين.', { act: 'accuse', speaker: 'المتحدث', content: 'الحركة بإرسال مقاتلين' }],
  ['واتهم نائب بدوره الحركة بإرسال مقاتلين.', { act: 'accuse', speaker: 'نائب', content: 'الحركة بإرسال مقاتلين' }],
  // whose words are passed on is who spoke last, not whom he cites
  [
    'وقالت المتحدثة إن الجيش أعلن هدنة. ونقلت عنها الصحيفة قولها إن الطرق آمنة.',
    { speaker: 'المتحدثة', content: 'الطرق آمنة', via: 'الصحيفة' },
  ],
  // right behind its subject a verb of judging governs whom it judges
  ['وقالت الوزيرة إن فرنسا تعتبر الحركة إرهابية.', { act: 'describe', speaker: 'فرنسا', content: 'الحركة إرهابية' }],
  ['وقالت المنظمة إن هذا الإجراء يعتبر تعذيبا.', { act: 'say', speaker: 'المنظمة' }, { no: 'يعتبر' }],
  // without one whom they accuse they are accused
  [
    'وقالت الحركة إن غالبية الفتية يتهمون بإلقاء الحجارة.',
    { act: 'say', speaker: 'الحركة', content: 'غالبية … الحجارة' },
    { no: 'يتهمون' },
  ],
  ['وما زال النواب يتهمون الحكومة بالفساد.', { act: 'accuse', speaker: 'النواب', content: 'الحكومة بالفساد' }],
  ['واتهموه بقصف المدرسة.', { act: 'accuse', content: 'بقصف المدرسة' }],
  // what opens behind the source is said, whether a comma follows or not; no source, no aside
  ['وبحسب المرصد فإن عدد القتلى ارتفع إلى عشرة، بينهم طفلان.', { speaker: 'المرصد', content: 'عدد القتلى ارتفع إلى عشرة، بينهم طفلان' }],
  [
    'ووفق إحصاءات الوزارة فقد بلغ عدد النازحين ألفا، حتى نهاية أيار.',
    { speaker: 'الوزارة', content: 'بلغ عدد النازحين ألفا، حتى نهاية أيار' },
  ],
  [
    'وقالت النقابة إن الحجز تعسفي حسب المعايير الدولية والقانون المحلي.',
    { speaker: 'النقابة', content: 'الحجز تعسفي حسب المعايير الدولية والقانون المحلي' },
  ],
  ['والتقى الرئيس الوفد، حسبما أعلن مكتبه.', { act: 'report', speaker: 'مكتبه', content: 'والتقى الرئيس الوفد' }],
  // a paper that came out, a meeting that took place, how often: they stand before what is said
  [
    'وكانت البعثة أكدت في تقرير لها صدر أواخر آذار، أن الحصار مستمر.',
    { act: 'affirm', speaker: 'البعثة', content: 'الحصار مستمر', medium: 'تقرير' },
  ],
  ['وأكدت النقابة في بيان رسمي صدر أمس رفضها للحصار.', { act: 'affirm', speaker: 'النقابة', content: 'رفضها للحصار', medium: 'بيان رسمي' }],
  [
    'وقال المكتب إن الأمين العام أكد خلال الاتصال الذي جرى مساء أمس دعمه للهدنة.',
    { act: 'affirm', speaker: 'الأمين العام', content: 'دعمه للهدنة' },
  ],
  ['وأكد القائد الذي أعلن رفضه للحصار أن الهدنة صامدة.', { act: 'affirm', speaker: 'القائد', content: 'الهدنة صامدة' }],
  ['وكان المتمردون طلبوا مرات عدة إعلان هدنة من الجانبين.', { act: 'demand', speaker: 'المتمردون', content: 'إعلان هدنة من الجانبين' }],
  ['وطلب الوفد مرة أخرى تأجيل الجلسة.', { act: 'demand', speaker: 'الوفد', content: 'تأجيل الجلسة' }],
  ['وصرح ضابط عن مقتل عشرة جنود.', { act: 'say', speaker: 'ضابط', content: 'عن مقتل عشرة جنود' }],
  // why goes with what is asked
  [
    'وطالب المئات بمحاكمة الحاكم السابق، لتورطه في مجزرة.',
    { act: 'demand', speaker: 'المئات', content: 'بمحاكمة الحاكم السابق، لتورطه في مجزرة' },
  ],
  ['وطالب المئات بمحاكمة الحاكم السابق، ليعود الهدوء.', { act: 'demand', speaker: 'المئات', content: 'بمحاكمة الحاكم السابق' }],
  // how many died is told of a place
  ['مالي: مقتل 30 جنديا في هجوم', { no: ':' }],
  ['كينيا: عشرات القتلى في انهيار مبنى', { no: ':' }],
  ['كينيا: لن نقبل شروطا جديدة', { act: 'say', speaker: 'كينيا', content: 'لن نقبل شروطا جديدة' }],
  // behind لكن stands a subject of its own, who goes on speaking, or nobody does
  [
    'وقال المبعوث إن الهدنة صامدة. لكن حزبا معارضا رفض الاتفاق وطالب بانتخابات مبكرة.',
    { act: 'reject', speaker: 'حزبا معارضا', content: 'الاتفاق' },
    { act: 'demand', speaker: 'حزبا معارضا', content: 'بانتخابات مبكرة' },
  ],
  [
    'وقال المبعوث إن الهدنة صامدة. غير أن تيارا قبليا انسحب من الجلسة واتهم الوسيط بالتحيز.',
    { act: 'accuse', speaker: 'تيارا قبليا', content: 'الوسيط بالتحيز' },
  ],
  [
    'وقالت الحكومة إن الحوار مستمر. لكن السيول جرفت الجسر ودعت السكان إلى المغادرة.',
    { act: 'call', speaker: null, content: 'إلى المغادرة' },
  ],
  [
    'وقال المبعوث إن الهدنة صامدة. لكنه غادر الجلسة واتهم الحركة بالخداع.',
    { act: 'accuse', speaker: 'المبعوث', content: 'الحركة بالخداع', carried: true },
  ],
  // whom one tells, in quotation marks too, and before whom one speaks
  [
    'وقال رئيس البلدية مراد سالم لـ"البلاد" إن الطريق فتح.',
    { act: 'say', speaker: 'رئيس البلدية مراد سالم', content: 'الطريق فتح', audience: 'البلاد' },
  ],
  [
    'وقال مراد سالم، في تصريحات لـ«البلاد»، إن الطريق فتح.',
    { act: 'say', speaker: 'مراد سالم', content: 'الطريق فتح', medium: 'تصريحات', audience: 'البلاد' },
  ],
  [
    'وقال مصدر أمني في تصريح لوكالة الأناضول إن الطريق فتح.',
    { speaker: 'مصدر أمني', content: 'الطريق فتح', medium: 'تصريح', audience: 'وكالة الأناضول' },
  ],
  ['وقال مصدر أمني في بيان لوزارة الدفاع إن الطريق فتح.', { content: 'الطريق فتح', medium: 'بيان', audience: null }],
  ['وكتب السفير على «تويتر» أن الطريق فتح.', { speaker: 'السفير', content: 'الطريق فتح', medium: 'تويتر' }],
  [
    'وقال الجنرال في جلسة استماع أمام لجنة الدفاع إن الحرب انتهت.',
    { speaker: 'الجنرال', content: 'الحرب انتهت', medium: 'جلسة استماع', audience: 'لجنة الدفاع' },
  ],
  ['وقال السفير أمام مقر الوزارة إن الحرب انتهت.', { speaker: 'السفير', content: 'الحرب انتهت', audience: null }],
  [
    'وطلبت إستونيا من حلف شمال الأطلسي عقد جلسة طارئة.',
    { act: 'demand', speaker: 'إستونيا', content: 'عقد جلسة طارئة', audience: 'حلف شمال الأطلسي' },
  ],
  [
    'ونقل المتحدث عن ماكرون قوله لرئيس الوزراء إنه يدعم الهدنة.',
    { speaker: 'ماكرون', content: 'إنه يدعم الهدنة', via: 'المتحدث', audience: 'لرئيس الوزراء | رئيس الوزراء' },
  ],
  // one who is not named goes with the body he belongs to, whichever preposition says so
  ['وقال نائب بالبرلمان الصومالي إن الجلسة أجلت.', { act: 'say', speaker: 'نائب بالبرلمان الصومالي', content: 'الجلسة أجلت' }],
  [
    'وقال مصدر بوزارة الخارجية لوكالة سبوتنيك إن اللقاء أجل.',
    { act: 'say', speaker: 'مصدر بوزارة الخارجية', content: 'اللقاء أجل', audience: 'وكالة سبوتنيك' },
  ],
  ['وصرح مسؤول بالأمم المتحدة بأن القافلة وصلت.', { speaker: 'مسؤول بالأمم المتحدة', content: 'القافلة وصلت' }],
  ['وطالب ناشط بحكومة مدنية.', { act: 'demand', speaker: 'ناشط', content: 'بحكومة مدنية' }],
  ['وطالب نائب بالبرلمان بالتحقيق في الحادث.', { act: 'demand', speaker: 'نائب بالبرلمان', content: 'بالتحقيق في الحادث' }],
  ['وقال شاهد بالسوق إن الحريق أخمد.', { act: 'say', speaker: 'شاهد', content: 'الحريق أخمد' }],
  // whose a body is belongs to it, and is not whom it tells
  [
    'وأعلن الفيلق التابع لحكومة الوفاق أن الطريق فتح.',
    { act: 'announce', speaker: 'الفيلق التابع لحكومة الوفاق', content: 'الطريق فتح', audience: null },
  ],
  [
    'وقال قيادي في الفصائل الموالية للحكومة إن المعارك توقفت.',
    { act: 'say', speaker: 'قيادي في الفصائل الموالية للحكومة', content: 'المعارك توقفت', audience: null },
  ],
  // of what sort they are; what only stands beside a person says who that is
  ['وقال مسؤولون عسكريون إن الكتيبة انسحبت.', { act: 'say', speaker: 'مسؤولون عسكريون', content: 'الكتيبة انسحبت', audience: null }],
  ['وقال محللون سياسيون إن الائتلاف انهار.', { act: 'say', speaker: 'محللون سياسيون', content: 'الائتلاف انهار', audience: null }],
  ['وقال الشيخ حمد الخالد زعيم القبيلة إن الصلح تم.', { act: 'say', speaker: 'الشيخ حمد الخالد', content: 'الصلح تم', audience: null }],
  [
    'وأبلغ الرئيس حسن صالح وزير الدفاع أن الحرب انتهت.',
    { act: 'report', speaker: 'الرئيس حسن صالح', content: 'الحرب انتهت', audience: 'وزير الدفاع' },
  ],
  [
    'وأعلن الناطق باسم وزارة الداخلية العميد خالد الهادي أن الطريق فتح. وقال إن الشرطة انتشرت.',
    { act: 'announce', speaker: 'الناطق باسم وزارة الداخلية العميد خالد الهادي', content: 'الطريق فتح', audience: null },
    { act: 'say', speaker: 'الناطق باسم وزارة الداخلية العميد خالد الهادي', content: 'الشرطة انتشرت', carried: true },
  ],
  // many who go on speaking, and when between their verb and them
  [
    'وأكد النازحون أن المخيم غرق، لافتين إلى أن الخيام تمزقت.',
    { act: 'affirm', speaker: 'النازحون', content: 'المخيم غرق' },
    { act: 'say', speaker: 'النازحون', content: 'الخيام تمزقت', carried: true },
  ],
  [
    'وأكد السكان أن القصف استمر، مشيرين إلى أن المشفى أغلق.',
    { act: 'affirm', speaker: 'السكان', content: 'القصف استمر' },
    { act: 'say', speaker: 'السكان', content: 'المشفى أغلق', carried: true },
  ],
  ['وقال المبعوث إن الاتفاق وشيك، مؤكدين أن الخلاف انتهى.', { act: 'affirm', speaker: null, content: 'الخلاف انتهى' }],
  [
    'خرج يوم الجمعة آلاف المحتجين في بيروت، منددين بالغلاء.',
    { act: 'condemn', speaker: 'آلاف المحتجين', content: 'بالغلاء', carried: true },
  ],
  [
    'وشدد السفير على أهمية الحوار، مؤكدا على أن بلاده ستشارك.',
    { act: 'affirm', speaker: 'السفير', content: 'على أهمية الحوار' },
    { act: 'affirm', speaker: 'السفير', content: 'بلاده ستشارك' },
  ],
  // who passed his words on stands between him and what he says
  ['ونفى مصدر عسكري كيني، نقلت عنه صحيفة الأمة، قصف المخيم.', { act: 'deny', speaker: 'مصدر عسكري كيني', content: 'قصف المخيم' }],
  ['لكن ناطقا باسم الجيش، نقلت عنه إذاعة جوبا، نفى قصف المخيم.', { act: 'deny', speaker: 'ناطقا باسم الجيش', content: 'قصف المخيم' }],
  ['ونفى القائد، نقلت القوات جنودها، قصف المخيم.', { act: 'deny', speaker: 'القائد', no: 'نقلت' }],
  ['وأكدت الحركة، على لسان المتحدث باسمها مراد سالم، أن قواتها انسحبت.', { act: 'affirm', speaker: 'الحركة', content: 'قواتها انسحبت' }],
  // what a body is part of, between two commas, is no other
  [
    'اتهمت الحركة الشعبية، جناح عبد العزيز الحلو، أمس الأحد، الجيش السوداني بخرق الهدنة.',
    { act: 'accuse', speaker: 'الحركة الشعبية', content: 'الجيش السوداني بخرق الهدنة' },
  ],
  [
    'ونفت كتائب القسام، الذراع العسكرية لحركة حماس، استهداف المدنيين.',
    { act: 'deny', speaker: 'كتائب القسام', content: 'استهداف المدنيين' },
  ],
  // a name tells no gender, its title does
  [
    'اعترفت حركة طالبان بأن زعيمها الملا عمر توفي، لكنها قالت إن خليفته سيواصل القتال.',
    { act: 'say', speaker: 'حركة طالبان', content: 'خليفته سيواصل القتال' },
  ],
  [
    'قالت الوزارة إن مديرها سامي حداد أوقف، لكنه قال إن التهمة باطلة.',
    { act: 'say|deny', speaker: 'مديرها سامي حداد', content: 'التهمة باطلة' },
  ],
  // whose name is not told
  [
    'ونسبت وكالة تسنيم إلى مسؤول عسكري لم تكشف اسمه قوله إن الرد سيكون قاسيا.',
    { speaker: 'مسؤول عسكري', via: 'وكالة تسنيم', content: 'الرد سيكون قاسيا' },
  ],
  ['وقال مسؤول لم يكشف عن اسمه إن المحادثات فشلت.', { act: 'say', speaker: 'مسؤول', content: 'المحادثات فشلت' }],
  ['ولم تكشف الوزارة أسماء الضحايا.', { act: 'reveal', polarity: 'negative' }],
  // each of several
  [
    'وأدان كل من الاتحاد الأوروبي والمملكة المتحدة الهجوم.',
    { act: 'condemn', speaker: 'كل من الاتحاد الأوروبي والمملكة المتحدة', content: 'الهجوم' },
  ],
  ['ودعت كل من مصر وقطر الجانبين إلى ضبط النفس.', { act: 'call', speaker: 'كل من مصر وقطر', content: 'إلى ضبط النفس' }],
  ['ودعت المنظمة كل الأطراف إلى ضبط النفس.', { act: 'call', speaker: 'المنظمة', content: 'إلى ضبط النفس' }],
  // who speaks with others, and where those are
  [
    'وقال سامي الكرخي رئيس بلدية بلدروز وضابطان في الجيش إن لصا سرق القافلة.',
    { act: 'say', speaker: 'سامي الكرخي … بلدروز | سامي الكرخي', content: 'لصا سرق القافلة' },
  ],
  ['قال مسؤول محلي ومصادر بالشرطة إن 12 شخصا قتلوا.', { act: 'say', speaker: 'مسؤول محلي', content: '12 شخصا قتلوا' }],
  // whom one meets while one speaks says nothing
  [
    'ودعا خلال لقائه اليوم مبعوث الاتحاد سامي حداد، في نيروبي، إلى زيارة كيسمايو.',
    { act: 'call', speaker: null, content: 'إلى زيارة كيسمايو' },
  ],
  ['وأكد خلال استقباله وزير الخارجية الفرنسي أن بلاده تدعم الهدنة.', { act: 'affirm', speaker: null }],
  ['وشدد الرئيس خلال لقائه المبعوث الأممي على ضرورة وقف القتال.', { act: 'affirm', speaker: 'الرئيس' }],
  ['وأعلن لدى زيارته جرحى المستشفى تشكيل لجنة تحقيق.', { act: 'announce', speaker: null, content: 'تشكيل لجنة تحقيق' }],
  [
    'وجاء الإعلان خلال زيارة للوزير إلى بغداد حيث التقى برئيس الوزراء حيدر العبادي وأكد على الحاجة إلى قوات.',
    { act: 'affirm', speaker: null },
  ],
  // the word behind a clause of time, and the word that goes on
  [
    'وقال الوزير قبل أن يتوجه إلى إسطنبول للقاء الرئيس «هذه العمليات ليست عملية واحدة وسوف تستمر».',
    { act: 'say', speaker: 'الوزير', form: 'direct' },
  ],
  [
    'وقال علي أحمدي إن القتال مستمر في القاعدة حيث قال إن مقاتلين أتلفوا معدات.',
    { act: 'say', speaker: 'علي أحمدي', carried: true, content: 'مقاتلين أتلفوا معدات' },
  ],
  [
    'وتبنت جبهة الأنهار تفجير الجسر قائلة إن عشرة جنود قتلوا.',
    { act: 'announce', content: 'تفجير الجسر' },
    { act: 'say', speaker: 'جبهة الأنهار', content: 'عشرة جنود قتلوا' },
  ],
  ['وصرح الوزير قائلا إن الحدود مغلقة.', { act: 'say', speaker: 'الوزير', content: 'الحدود مغلقة' }, { no: 'قائلا' }],
  // a noun that governs a name is nobody's title
  ['وسحبت كولومبيا سفيرها من كراكاس ردا على رسائل مادورو التي أعلن فيها دعمه للمنشقين.', { act: 'announce', speaker: 'مادورو' }],
  // another's title behind one's own begins the object, where the verb has one
  ['اتهم رئيس البرلمان وزير الدفاع كمال درويش بالتقصير.', { act: 'accuse', speaker: 'رئيس البرلمان', content: 'وزير الدفاع … بالتقصير' }],
  ['وصف عضو المجلس المبعوث الأممي كمال درويش بالمنحاز.', { act: 'describe', speaker: 'عضو المجلس' }],
  ['حمّل رئيس الحكومة قائد القوات كمال درويش مسؤولية الهجوم.', { act: 'accuse', speaker: 'رئيس الحكومة' }],
  ['دعا مفتي الجمهورية الشيخ كمال درويش إلى الهدوء.', { act: 'call', speaker: 'مفتي الجمهورية الشيخ كمال درويش' }],
  ['حذر رئيس أركان الجيش العميد الركن كمال درويش من الفوضى.', { act: 'warn', speaker: 'رئيس أركان الجيش العميد الركن كمال درويش' }],
  ['قال رئيس البرلمان وزير الدفاع السابق كمال درويش إن الوضع صعب.', { act: 'say', speaker: 'رئيس البرلمان … درويش' }],
  // chiefs of those in office
  [
    'قال كبير مفاوضي الحكومة إبراهيم منديز، الذي ترأس الوفد، إن الجبهة وافقت.',
    { act: 'say', speaker: 'كبير مفاوضي الحكومة إبراهيم منديز' },
  ],
  // in whose name, told in quotation marks
  [
    'اتهم المتحدث باسم "تحالف قوى الثورة" بكري الجاك طرفي النزاع بارتكاب انتهاكات.',
    { act: 'accuse', speaker: 'المتحدث … الجاك', content: 'طرفي النزاع بارتكاب انتهاكات' },
  ],
  [
    'أعلن المتحدث باسم غرفة العمليات المشتركة لتحرير الجنوب اللواء الركن فيصل البخيتي سقوط 35 قتيلا.',
    { act: 'announce', speaker: 'المتحدث … البخيتي', content: 'سقوط 35 قتيلا' },
  ],
  // where a paper was issued, and where its author sits
  [
    'وأكدت القيادة المركزية، في بيان نشرته على منصة إكس، أن قواتها دمرت ثلاث مسيرات.',
    { act: 'affirm', content: 'قواتها دمرت ثلاث مسيرات' },
  ],
  [
    'وأحصى المرصد السوري ومقره بريطانيا مقتل أكثر من 1300 شخص.',
    { act: 'report', speaker: 'المرصد السوري', content: 'مقتل أكثر من 1300 شخص' },
  ],
  ['وقال المرصد السوري، ومقره لندن، إن ثلاثة قتلوا.', { act: 'say', speaker: 'المرصد السوري', content: 'ثلاثة قتلوا' }],
  ['وبحسب مصادر محلية تحدثت إلى الجزيرة نت، فإن القوات دخلت المدينة.', { speaker: 'مصادر محلية', content: 'القوات دخلت المدينة' }],
  ['وكان مسؤول في حماس قد أبلغ الوكالة أن الحركة وافقت.', { act: 'report', speaker: 'مسؤول في حماس' }],
  // a count in front, told by who made it
  ['وفي حصيلة أوردها مرصد محلي، قتل 24 شخصا وجرح أكثر من 60.', { speaker: 'مرصد محلي', content: 'قتل … 60' }],
  ['وفي آخر حصيلة لوزارة الصحة، ارتفع عدد القتلى إلى 31.', { speaker: 'وزارة الصحة', content: 'ارتفع … 31' }],
  ['وفي حصيلة أولية قتل 24 شخصا.', { no: 'حصيلة' }],
  ['وفي بيان للحركة، قالت إن مقاتليها انسحبوا.', { act: 'say', speaker: 'الحركة | للحركة', content: 'مقاتليها انسحبوا' }],
  // one who has his title in front is told by no other
  [
    'اتهم القيادي محمد الأنصاري حاكم الولاية بالتقصير.',
    { act: 'accuse', speaker: 'القيادي محمد الأنصاري', content: 'حاكم الولاية بالتقصير' },
  ],
  [
    'اتهم محمد الأنصاري حاكم الولاية المتمردين بالتقصير.',
    { act: 'accuse', speaker: 'محمد الأنصاري حاكم الولاية | محمد الأنصاري', content: 'المتمردين بالتقصير' },
  ],
  ['اتهم محمد الأنصاري، حاكم الولاية، المتمردين بالتقصير.', { act: 'accuse', speaker: 'محمد الأنصاري', content: 'المتمردين بالتقصير' }],
  // who hastens to deny it stands before the verb or behind it, and goes on speaking
  [
    'اتهمت واشنطن طهران بتسليح الجماعة، غير أن طهران سارعت إلى نفي ذلك، مؤكدة أن الجماعة تصنع سلاحها.',
    { act: 'deny', speaker: 'طهران', content: 'ذلك' },
    { act: 'affirm', speaker: 'طهران', content: 'الجماعة تصنع سلاحها' },
  ],
  ['وكانت الوزارة سارعت إلى نفي ذلك.', { act: 'deny', speaker: 'الوزارة', content: 'ذلك' }],
  // the verb of a relative clause has a subject of its own, which takes the antecedent up
  [
    'وجرى تمديد الهدنة بطلب من قطر التي دعا وزير خارجيتها كمال درويش الطرفين إلى ضبط النفس.',
    { act: 'call', speaker: 'وزير خارجيتها كمال درويش', content: 'إلى ضبط النفس' },
  ],
  ['وتسيطر على البلدة الحركة التي قال قائدها مراد سالم إن الطريق مفتوح.', { act: 'say', speaker: 'قائدها مراد سالم' }],
  ['وكان في القاعة النائب الذي اتهم زعيم حزبه بالتزوير.', { act: 'accuse', speaker: 'النائب', content: 'زعيم حزبه بالتزوير' }],
  // a clause without relative behind one who is not named
  [
    'قتل 30 جنديا في الكمين، وهو ما كذبه مصدر عسكري قال إن الجيش فقد جنديين.',
    { act: 'deny', speaker: 'مصدر عسكري' },
    { act: 'say', speaker: 'مصدر عسكري', content: 'الجيش فقد جنديين' },
  ],
  ['ونقل الجرحى ضابط في الشرطة قال إن المهاجمين فروا.', { act: 'say', speaker: 'ضابط في الشرطة | ضابط' }],
  // she who demands is not the man named before
  [
    'وبحث الوفد مصير سامي حداد مدير المطار السابق واثنين آخرين تطالب الحركة بإطلاقهما.',
    { act: 'demand', speaker: 'الحركة', content: 'بإطلاقهما' },
  ],
  // of a topic that is told to have said one thing and called for another
  [
    'أما الدبيبة فاتهم حفتر بعرقلة الانتخابات، ودعا مجلس الأمن إلى التدخل.',
    { act: 'accuse', speaker: 'الدبيبة' },
    { act: 'call', speaker: 'الدبيبة', content: 'إلى التدخل' },
  ],
  // a relative clause that no comma closes, before what is said
  [
    'وأعربت تركيا التي تنشر مئات من جنودها في المدينة عن قلقها من التصعيد.',
    { act: 'express', speaker: 'تركيا', content: 'عن قلقها من التصعيد' },
  ],
  [
    'ونفت الحركة التي يتزعمها وزير المالية كمال درويش تورط مقاتليها في النهب.',
    { act: 'deny', speaker: 'الحركة', content: 'تورط مقاتليها في النهب' },
  ],
  // whose paper it is, in which somebody calls upon others
  [
    'ودعت القاهرة، في بيان لوزارة خارجيتها، الأطراف الليبية إلى وقف القتال.',
    { act: 'call', speaker: 'القاهرة', content: 'إلى وقف القتال' },
  ],
  [
    'حمّل مجلس القبائل، في بيان نشرته صحيفة "الأيام" المحلية، التحالف مسؤولية الانفلات.',
    { act: 'accuse', speaker: 'مجلس القبائل', content: 'التحالف مسؤولية الانفلات | مسؤولية الانفلات' },
  ],
  [
    'اتهمت حركة «الكفاح من أجل الأرض» (كام)، أمس، الجيش الكونغولي وحلفاءه بخرق الهدنة.',
    { act: 'accuse', speaker: 'حركة «الكفاح من أجل الأرض»', content: 'الجيش الكونغولي وحلفاءه بخرق الهدنة' },
  ],
  // who is told as the source in front
  ['وحسب مصدر من الشرطة، أصيب 12 متظاهرا في وسط المدينة.', { speaker: 'مصدر من الشرطة', content: 'أصيب … المدينة' }],
  [
    'وأسفر القتال عن مقتل 212 شخصا، بحسب أحدث الأرقام الرسمية.',
    { speaker: 'أحدث الأرقام الرسمية | الأرقام الرسمية', content: 'وأسفر … شخصا' },
  ],
  ['وبحسب وثائق اطلعت عليها الوكالة، نقلت الشركة 86 شاحنة إلى الحدود.', { speaker: 'وثائق', content: 'نقلت … الحدود' }],
  // who comes from a body speaks with it
  ['وأكدت بعثة من الصليب الأحمر زارت المخيم أن المياه ملوثة.', { speaker: 'بعثة من الصليب الأحمر', content: 'المياه ملوثة' }],
  ['وقال وفد من الأمم المتحدة زار نيالا إن الطريق مغلق.', { speaker: 'وفد من الأمم المتحدة' }],
  ['وقالت نازحة من الفاشر تدعى خديجة للوكالة إن القصف لم يتوقف.', { speaker: 'نازحة من الفاشر تدعى خديجة | نازحة … خديجة' }],
  ['وقال مزارع يدعى مونغا كاسيمي إن المتمردين دخلوا القرية ليلا.', { speaker: 'مزارع يدعى مونغا كاسيمي' }],
  ['وأكد الرائد في الجيش المالي سليمان دمبيلي أن القوات استعادت المدينة.', { speaker: 'الرائد … دمبيلي' }],
  ['وأعلن الزعيم المعارض جوار محمد -اليوم الاثنين- استقالته من الحزب.', { act: 'announce', content: 'استقالته من الحزب' }],
  ['وشكر الرئيس الصومالي حسن شيخ محمود تركيا على دعمها للجيش.', { act: 'express', speaker: 'الرئيس الصومالي حسن شيخ محمود' }],
  ['ويعيد الهجوم إلى الأذهان رفض المجلس نشر قوات.', { no: 'ويعيد' }],
  ['وهو هجوم يعيد إلى الأذهان رفض المجلس نشر قوات.', { no: 'يعيد' }],
  ['وكانت شبكتا النهار والساحل أكدتا أن الطائرات أقلعت. وقال الوزير سامي حداد إنها عادت.', { no: 'أكدتا', speaker: 'الوزير سامي حداد' }],
  ['وقالت مصادر طبية إن شخصين قتلا، لكن منتقدين يقولون إن القصف عشوائي.', { act: 'say', speaker: 'منتقدين', content: 'القصف عشوائي' }],
  ['وقال مراد سالم وهو قائد ميداني «أحرزنا تقدما في المحور الشرقي».', { act: 'say', speaker: 'مراد سالم', content: 'أحرزنا … الشرقي' }],
  ['وقالت مريم ديالو وهي متحدثة باسم البعثة إن الطريق مفتوح.', { act: 'say', speaker: 'مريم ديالو', content: 'الطريق مفتوح' }],
  ['وكان الرئيس قال في كلمة قصيرة بعد زيارته تنزانيا "لقد نجحنا في خفض العنف في المنطقة".', { act: 'say', speaker: 'الرئيس' }],
  [
    'وكانت قوات الجبهة دانت في بيان على موقعها القصف التركي معتبرة أنه عدوان.',
    { act: 'condemn', speaker: 'قوات الجبهة | قوات الجبهة الجناح العسكري للحزب', content: 'القصف التركي' },
    { act: 'describe', content: 'أنه عدوان' },
  ],
  ['وبدأ الوزير جولة للدفاع عن الاتفاق، وترى بعض الدول أنه سيفتح الباب للدعم.', { no: 'وبدأ' }, { act: 'describe', speaker: 'بعض الدول' }],
  ['ورفع البنك القيود، مما يشجع إثيوبيا على زيادة الصادرات.', { no: 'يشجع' }],
  [
    'وقالت البحرين إنها أحبطت مؤامرة. وعلق سالم مهدوي نائب الوزير على ذلك فأشار إلى أن التهم باطلة.',
    { cue: 'فأشار', speaker: 'سالم مهدوي نائب الوزير | سالم مهدوي' },
  ],
  ['وأعلن الأمن العراقي، مقتل ثلاثة مسلحين.', { act: 'announce', speaker: 'الأمن العراقي', content: 'مقتل ثلاثة مسلحين' }],
  ['وقالت إن لجنة الأمن في البرلمان أيدت هذه الصيغة.', { act: 'accept', speaker: 'لجنة الأمن', content: 'هذه الصيغة' }],
  ['غير أن روتو وفي مقابلة مع إذاعة محلية قال إنه يرفض التمييز.', { act: 'say', speaker: 'روتو' }],
  [
    'ويأتي ذلك بعد زيارة وزير الدفاع الكيني سامي أوديرو الذي أكد دعم بلاده للبعثة.',
    { act: 'affirm', speaker: 'وزير الدفاع الكيني سامي أوديرو' },
  ],
  [
    'وقال المتحدث باسم الشرطة سالم نور إن اللصوص فروا.\nوانتقل حاكم الولاية عمر شريف إلى البلدة.\nوقال في مؤتمر صحافي إن الجناة سيحاسبون.',
    { act: 'say', speaker: 'حاكم الولاية عمر شريف', content: 'الجناة سيحاسبون' },
  ],
  // whom she calls upon, or who calls
  [
    'وقالت المنظمة إن الوضع خطير. ودعت إسرائيل إلى فتح المعابر.',
    { act: 'call', speaker: 'المنظمة', carried: true, content: 'إلى فتح المعابر' },
  ],
  ['وقالت تركيا إن الهدنة صامدة، ودعت روسيا إلى عقد قمة.', { act: 'call', speaker: 'تركيا', carried: true }],
  ['وحذرت وزارة الدفاع من التصعيد. وطالبت إثيوبيا بسحب قواتها.', { act: 'demand', speaker: 'وزارة الدفاع', carried: true }],
  ['وقصف الجيش البلدة. ودعت إسرائيل إلى إخلائها.', { act: 'call', speaker: 'إسرائيل', carried: false }],
  ['وقالت تركيا إن الهدنة صامدة. ودعت روسيا إلى عقد قمة.', { act: 'call', speaker: 'روسيا', carried: false }],
  ['وقال الوزير إن المعبر مغلق. ودعت مصر إلى فتحه.', { act: 'call', speaker: 'مصر', carried: false }],
  [
    'وجاء في قرار للجنة العليا للحركة أن المقاتلين لم يتسلموا رواتبهم.',
    { speaker: 'اللجنة العليا | للجنة العليا | اللجنة العليا للحركة | للجنة العليا للحركة', content: 'المقاتلين … رواتبهم' },
  ],
  ['وورد في مرسوم رئاسي أن الاقتراع أجل شهرا.', { speaker: 'مرسوم رئاسي', content: 'الاقتراع أجل شهرا' }],
  // who came into the text last goes on, not who spoke before him
  [
    'ذكر قائد الشرطة أن اللصوص فروا. ووصل حاكم الولاية عمر شريف إلى البلدة مساء. وقال في تصريح قصير إن الجناة سيحاسبون.',
    { act: 'say', speaker: 'حاكم الولاية عمر شريف', content: 'الجناة سيحاسبون' },
  ],
  [
    'وقال الوزير سامي حداد إن الجسر سليم. وانهار جزء منه صباحا. وأضاف أن الإصلاح سيبدأ غدا.',
    { act: 'say', cue: 'وأضاف', speaker: 'الوزير سامي حداد', carried: true },
  ],
  ['وقال المتحدث في مقابلة مع إذاعة محلية عشية عيد الاستقلال إن الجيش مستعد.', { act: 'say', speaker: 'المتحدث', content: 'الجيش مستعد' }],
  [
    'وكان رئيس مالي دعا إلى الحوار. وقال في حديث لقناة النيل عشية ذكرى الثورة إن البلاد موحدة.',
    { no: 'وقال', speaker: 'ذكرى الثورة' },
    { act: 'say', speaker: 'رئيس مالي', carried: true, content: 'البلاد موحدة' },
  ],
  // must, not answers
  ['وقال الوزير: «لا يجب أن يدفع السكان الثمن».', { no: 'يجب' }],
  ['لم يجب الوزير بأن القوات انسحبت.', { act: 'say', polarity: 'negative', speaker: 'الوزير' }],
  // to tighten is not to insist
  ['وشددت بنغلادش إجراءات الحراسة على المعابر.', { no: 'وشددت' }],
  ['وشددت القوات الحصار على البلدة بعد مقتل جنديين.', { no: 'وشددت' }],
  ['وشدد الرئيس على وحدة البلاد.', { act: 'affirm', speaker: 'الرئيس' }],
  // but that …
  ['وبدأت الحكومة سحب قواتها غير أنها أبقت على ثلاث قواعد.'],
  ['واكتفى الوفد بجلسة واحدة إلا أن الجلسة كانت مثمرة.'],
  ['وقالوا إن خمسة جنود قتلوا وتعرض تسعة آخرين لجروح.', { no: 'وتعرض' }],
  // a need, an act of parliament
  ['وتوزع المؤن حسب الحاجة.'],
  ['ووصف رئيس البرلمان إقرار القانون باللحظة الفارقة.', { no: 'إقرار' }, { act: 'describe', speaker: 'رئيس البرلمان' }],
  ['وتضمن البيان السماح للجنة بدعوة أعضاء جدد للانضمام إليها.', { no: 'بدعوة' }],
  // he whose relative is no place
  [
    'وأشاد المبعوث بقرار القمة الأخيرة في نواكشوط الذي دعا إلى نشر مراقبين.',
    { no: 'دعا', speaker: 'نواكشوط' },
    { no: 'دعا', speaker: 'المبعوث' },
  ],
  ['وشرح الأسباب التي دعت الحكومة إلى قبول الهدنة.', { no: 'دعت' }],
  ['وأدان المجلس الحركة التي اتهمت الجيش بقصف السوق.', { act: 'accuse', speaker: 'الحركة', content: 'الجيش بقصف السوق' }],
  ['وانتهت الهدنة التي دعت إليها الأمم المتحدة أمس.', { no: 'دعت', speaker: 'الهدنة' }],
  // the source behind, with what is told
  ['قتل شرطيان قرب الحدود طبقا لما ذكره جمعة نور نائب حاكم الإقليم.', { speaker: 'جمعة نور نائب حاكم الإقليم', content: 'قتل … الحدود' }],
  ['وفرت ثلاثون أسرة وفقا لما أعلنته وزارة الداخلية.', { speaker: 'وزارة الداخلية', content: 'وفرت ثلاثون أسرة' }],
  [
    'أغلقت المدارس في الإقليم، كما أعلنت لوكالة الأنباء الألمانية أمينة ديالو، مسؤولة التعليم في المنطقة.',
    { speaker: 'أمينة ديالو', content: 'أغلقت … الإقليم' },
  ],
  ['قتل عشرة جنود، كما قال لرويترز مصدر عسكري.', { speaker: 'مصدر عسكري', content: 'قتل عشرة جنود' }],
  // pro-drop goes on over a paragraph
  [
    'وقال الوزير سامي حداد إن الجسر سليم.\nوأفاد بأن الإصلاحات انتهت، مبينا أن الطريق مفتوح.',
    { act: 'report', speaker: 'الوزير سامي حداد', carried: true },
    { act: 'say', cue: 'مبينا', speaker: 'الوزير سامي حداد', carried: true },
  ],
  [
    'وقال الوزير سامي حداد إن الجسر سليم.\nوتعهد بإصلاح الطريق.\nمتابعا: «سنعيد الكهرباء خلال يومين».',
    { act: 'pledge', speaker: 'الوزير سامي حداد', carried: true },
    { act: 'say', cue: 'متابعا', speaker: 'الوزير سامي حداد', content: 'سنعيد … يومين' },
  ],
  // sources are spoken of in the feminine
  ['ونفت المصادر وجود خلاف على مقر القيادة، لافتة إلى أن الاتفاق وشيك.', { act: 'say', speaker: 'المصادر', carried: true }],
  [
    'ووفقا لمصادر دبلوماسية رفيعة المستوى فإن الوفدين اتفقا على جدول الأعمال.',
    { speaker: 'مصادر دبلوماسية رفيعة المستوى', content: 'الوفدين اتفقا … الأعمال' },
  ],
  ['وقال مسؤول عسكري رفيع المستوى إن القوات انسحبت.', { act: 'say', speaker: 'مسؤول عسكري رفيع المستوى' }],
  // whose words they are
  [
    'أعلن المتمردون مسؤوليتهم عن الهجوم، بعد ساعات على تصريحات للرئيس الكيني وليام روتو أكد فيها أن الحركة ضعفت.',
    { act: 'affirm', speaker: 'الرئيس الكيني وليام روتو | للرئيس الكيني وليام روتو', content: 'الحركة ضعفت' },
  ],
  ['وألقى القائد كلمة في الخرطوم أكد فيها أن المعركة انتهت.', { act: 'affirm', speaker: 'القائد' }],
  ['وقال الرئيس في تصريح صحافي مساء الأحد إن النائب قضى شهيدا.', { act: 'say', speaker: 'الرئيس' }, { no: 'تصريح' }],
  ['وذكر الشاهد عبد الله ديالو "رأينا سيارتين تحترقان".', { act: 'say', speaker: 'الشاهد عبد الله ديالو' }],
  ['وقال أحدهم محمود سيسي "أصاب الصاروخ السوق وقتل ستة أشخاص".', { act: 'say', speaker: 'أحدهم محمود سيسي' }],
  ['وأقر روتو بأن الحركة ما زالت خطرة، لكنه أكد أن نفوذها تقلص.', { act: 'affirm', cue: 'أكد', speaker: 'روتو' }],
  ['ويتبنى معظم هذه الهجمات تنظيم متشدد.', { act: 'announce', speaker: 'تنظيم متشدد' }],
  ['وتتبنى الجماعة معظم هذه الهجمات.', { act: 'announce', speaker: 'الجماعة' }],
  [
    'وقالت الخارجية إن الوزير سامي حداد ندد بالاقتراع وحث الرئيس بول بيا على إجراء حوار.',
    { act: 'urge', speaker: 'الوزير سامي حداد', carried: true },
  ],
  ['ويتهم معارضون نغيسو بمخالفة الدستور.', { act: 'accuse', speaker: 'معارضون', content: 'نغيسو بمخالفة الدستور' }],
  ['لكن الحكومة في كيتو رفضت ذلك خشية من أن يعيد المسلحون تنظيم صفوفهم.', { act: 'reject', speaker: 'الحكومة', content: 'ذلك' }],
  [
    'وتتهم الهند جارتها بتدريب متشددين وهو ما تنفيه إسلام آباد.',
    { act: 'deny', speaker: 'إسلام آباد' },
    { act: 'accuse', content: 'جارتها … متشددين' },
  ],
  ['ومدت الحكومة الهدنة أسبوعا، وهي خطوة رفضتها الجبهة.', { act: 'reject', speaker: 'الجبهة', content: 'ومدت … أسبوعا' }],
  ['وعرضت أنقرة الوساطة، وهي دعوة رحبت بها كييف.', { act: 'praise', speaker: 'كييف' }],
  ['ونشرت بعثة من ألف جندي، وهي خطوة اتخذتها الجبهة.', { no: 'اتخذتها' }],
  [
    'ورأى السفير أن «الحركة» (المحظورة) تهدد الأمن. ويقول رئيس الوزراء بأن (الشباب) تهدد الساحل.',
    { cue: 'ويقول', content: 'الشباب … الساحل' },
  ],
  [
    'ووصف المدير العام المساعد لشؤون اللاجئين والنازحين السفير علي حسن الهجوم بالجريمة.',
    { act: 'describe', speaker: 'المدير … حسن', content: 'الهجوم بالجريمة' },
  ],
  [
    'ودعا مساعد الأمين العام لشؤون السودان والصومال الدول المانحة إلى الوفاء بتعهداتها.',
    { act: 'call', speaker: 'مساعد … والصومال', content: 'إلى الوفاء بتعهداتها' },
  ],
  [
    'وأفاد الشيخ عبد القادر أبو أنس المتحدث باسم الجناح العسكري للحركة بأن الهجوم رد على القصف.',
    { act: 'report', speaker: 'الشيخ … الحركة | الشيخ عبد القادر أبو أنس', content: 'الهجوم رد على القصف' },
  ],
  ['ما يجعل السلطات تخشى من انهيار الهدنة.', { act: 'express', speaker: 'السلطات' }],
  // the source behind a sentence in which nobody else tells anything
  [
    'وسُمع دوي انفجارات في حي الجناين، وأصيب سبعة مدنيين، فيما أحرقت ثلاث سيارات، بحسب مسعفين.',
    { speaker: 'مسعفين', content: 'وسُمع … سيارات' },
  ],
  [
    'وقال الوزير إن الهدنة صامدة، فيما قتل خمسة في قصف على السوق، بحسب مسعفين.',
    { act: 'say', speaker: 'الوزير', content: 'الهدنة صامدة' },
    { speaker: 'مسعفين', content: 'قتل … السوق' },
  ],
  ['وتقدم الجيش شرقا، لكن القوات انسحبت من التل، بحسب ناشطين.', { speaker: 'ناشطين', content: 'القوات انسحبت من التل' }],
  ['بوصاصو - قُتل ثلاثة صيادين، وفُقد رابع، وفق خفر السواحل.', { speaker: 'خفر السواحل', content: 'قُتل … رابع' }],
  ['وهدأت المدينة، بحسب سكان، قبل أن يتجدد القصف.', { speaker: 'سكان', content: 'وهدأت المدينة' }],
  ['وقُتل عنصران، بحسب الإدارة المدنية.', { speaker: 'الإدارة المدنية' }],
  ['وانهار سقف المبنى، بحسب المتحدث باسمها.', { speaker: 'المتحدث باسمها' }],
  ['وبحسب قائمة نشرتها الرئاسة الكينية، تشمل الصفقة المعابر والآبار.', { speaker: 'الرئاسة الكينية', content: 'تشمل … والآبار' }],
  ['أحرق المهاجمون عشرة صهاريج، وفق حصيلة حصلت عليها صحيفة الرمال من مصدر طبي.', { speaker: 'مصدر طبي' }],
  [
    'وأُغلق المعبر ليلا، حسبما نقلت وكالة المسار عن قائد الشرطة علي سالم.',
    { speaker: 'قائد الشرطة علي سالم', via: 'وكالة المسار', content: 'وأُغلق المعبر ليلا' },
  ],
  ['وقالت الرئاسة إن فصائل محسوبة على المتمردين قصفت الميناء.', { no: 'محسوبة' }, { speaker: 'الرئاسة', content: 'فصائل … الميناء' }],
  // the accused stands in front as well
  ['نفت الحركة ذلك بعدما اتهمها الجيش بقصف الميناء.', { act: 'accuse', speaker: 'الجيش', content: 'بقصف الميناء' }],
  ['ونفى الوزير الخبر بعدما اتهمه ناشطون بالفساد.', { act: 'accuse', speaker: 'ناشطون' }],
  ['الجيش اتهمها بقصف المرفأ.', { act: 'accuse', speaker: 'الجيش' }],
  // what is done again is what the noun says
  ['وجدد رئيس الحكومة مطالبته واشنطن بتزويد الإقليم بمنظومات دفاع.', { act: 'demand', speaker: 'رئيس الحكومة' }],
  ['وكرر الوزير رفضه أي وجود أجنبي.', { act: 'reject', speaker: 'الوزير' }],
  // whom one tells it is no part of it
  ['ونفى مصدر طبي ذلك لـ«صوت الساحل»، مؤكدا أن المشفى مفتوح.', { act: 'deny', speaker: 'مصدر طبي', content: 'ذلك' }],
  // behind its subject a verb governs the deed, whatever woman is called like it
  [
    'وكان المجلس الدستوري قد أعلن الاثنين فوز الرئيس فوستان تواديرا بعهدة ثالثة.',
    { act: 'announce', speaker: 'المجلس الدستوري', content: 'فوز … ثالثة' },
  ],
  // who is taken up, and who goes on
  ['وزار المبعوث مقر البعثة التي قالت إن الطريق مغلق.', { act: 'say', speaker: 'البعثة' }],
  [
    'ونفى الجيش ذلك على لسان المتحدث باسمه فارس عمر، الذي أكد أن الجسر سليم.',
    { act: 'affirm', speaker: 'المتحدث … عمر', content: 'الجسر سليم' },
  ],
  [
    'وشكك القائد في الاتفاق. واستقبلت الرئاسة الوفدين، وحثتهما على ضبط النفس.',
    { act: 'urge', speaker: 'الرئاسة', carried: true, content: 'على ضبط النفس' },
  ],
  [
    'وكان الحاكم سامي ناصر، الذي نجا من كمين استهدف موكبه، قد زار أديس أبابا وتعهد بملاحقة الفاعلين.',
    { act: 'pledge', speaker: 'الحاكم سامي ناصر' },
  ],
  ['غير أن أربعة مصادر أمنية تحدثت أمس عن صفقة سرية.', { speaker: 'أربعة مصادر أمنية', content: 'عن صفقة سرية' }],
  // plain words that call something untrue deny it
  ['وقال المتحدث باسم الحركة إن الاتهامات لا أساس لها من الصحة.', { act: 'deny', speaker: 'المتحدث باسم الحركة' }],
  ['ووصف مسؤول سعودي الاتهام بأنه عار عن الصحة.', { act: 'deny', speaker: 'مسؤول سعودي' }],
  ['وقالت وزارة الدفاع إن ما تردد عن انسحاب قواتها عار تماما من الصحة.', { act: 'deny', speaker: 'وزارة الدفاع' }],
  ['واعتبر الناطق باسم الكتيبة هذه المزاعم محض افتراء.', { act: 'deny', speaker: 'الناطق باسم الكتيبة' }],
  ['ووصفت الخارجية الروسية التقارير بأنها كاذبة.', { act: 'deny' }],
  ['أكد مصدر عسكري عدم صحة الأنباء عن سقوط المدينة.', { act: 'deny', speaker: 'مصدر عسكري' }],
  ['وقال البرهان إن لا علاقة لقواته بقصف المخيم.', { act: 'deny', speaker: 'البرهان' }],
  ['وقال الوزير إن الحركة نشرت أخبارا كاذبة عن الهدنة.', { act: 'say' }],
  ['ووصف المراقبون الوضع بأنه غير مستقر.', { act: 'describe' }],
  ['وقال المبعوث إن الاتفاق قائم على أساس صحيح.', { act: 'say' }],
  ['وحثت البعثة الأطراف كافة على الهدوء.', { act: 'urge', speaker: 'البعثة', content: 'على الهدوء' }],
  ['ووصف هوفمان العملية بأنها ناجحة.', { act: 'describe', speaker: 'هوفمان', content: 'العملية بأنها ناجحة' }],
  [
    'واتهم نازحون في مخيم كلمة تحدثوا إلى إذاعة المسار ميليشيا محلية بنهب المؤن.',
    { act: 'accuse', speaker: 'نازحون', content: 'ميليشيا محلية بنهب المؤن' },
  ],
  ['وانتقد السفير القرار، وعرض استضافة جولة جديدة.', { act: 'propose', speaker: 'السفير', carried: true, content: 'استضافة جولة جديدة' }],
  // verbs that are spelt like others
  ['ورد مسؤول محلي قائلا إن البلدة لم تسقط.', { act: 'say', speaker: 'مسؤول محلي', content: 'البلدة لم تسقط' }],
  ['ورد المتحدث: لم نقصف أحدا.', { act: 'say', speaker: 'المتحدث', content: 'لم نقصف أحدا' }],
  ['ورد مقاتلون إلى البلدة.'],
  ['وعد مراقبون الخطوتين تراجعا عن الاتفاق.', { act: 'describe', speaker: 'مراقبون', content: 'الخطوتين تراجعا عن الاتفاق' }],
  ['وعد الوزير السكان بإصلاح الجسر.', { act: 'pledge', speaker: 'الوزير' }],
  ['كشف قيادي في الجبهة، طلب عدم نشر اسمه، عن خطة للانسحاب.', { act: 'reveal', speaker: 'قيادي في الجبهة', content: 'عن خطة للانسحاب' }],
  // asides on who speaks
  [
    'وقال مسعف في المكان رفض كشف هويته خشية على سلامته "أحصينا عشرين جثة في السوق".',
    { act: 'say', speaker: 'مسعف', content: 'أحصينا … السوق' },
  ],
  [
    'غير أن مصدرا أمنيا، تحدث شريطة عدم الكشف عن اسمه لأنه غير مخول بالحديث، قال إن الجسر سليم.',
    { act: 'say', speaker: 'مصدرا أمنيا', content: 'الجسر سليم' },
  ],
  ['وينفي أمير المنطقة، الحاج بلو غوساو، أن يكون قد دفع أموالا.', { act: 'deny', speaker: 'أمير المنطقة', content: 'يكون … أموالا' }],
  [
    'نددت رئيسة بلدية كاتارمان، روزاليندا أونغ، بالهجوم. كما تعهدت بتقديم مساعدات.',
    { act: 'condemn', speaker: 'رئيسة … أونغ', content: 'بالهجوم' },
    { act: 'pledge', speaker: 'رئيسة … أونغ', carried: true, content: 'بتقديم مساعدات' },
  ],
  ['وقال رئيس البلدية علي حسن لبي بي سي إن النهر فاض.', { act: 'say', speaker: 'رئيس البلدية علي حسن', content: 'النهر فاض' }],
  ['ويذكر أن المجلس مدد التفويض عاما.'],
  ['مانيلا 4 مارس (شينخوا) -- قتل خمسة صيادين، حسبما ذكر الجيش.', { speaker: 'الجيش', content: 'قتل خمسة صيادين' }],
  ['قتل خمسة، بحسب حصيلة نشرتها الشبكة الوطنية للدفاع عن حقوق الإنسان.', { speaker: 'الشبكة … الإنسان', content: 'قتل خمسة' }],
  ['وقال المدير بيير إسبيرانس للجزيرة إن الشرطة وصلت متأخرة.', { act: 'say', speaker: 'المدير بيير إسبيرانس' }],
  ['أفاد بيان صادر عن مكتب الرئيس التركي بأن اللقاء كان وديا.', { act: 'report', speaker: 'مكتب الرئيس التركي' }],
  ['عاجل | مصدر طبي: وصول تسعة جرحى إلى المشفى', { act: 'say', speaker: 'مصدر طبي', content: 'وصول … المشفى' }],
  ['وعبر الجيش، الذي أجرى مناورات واسعة، عن استعداده للرد.', { act: 'express', speaker: 'الجيش', content: 'عن استعداده للرد' }],
  ['وهو ما رفضت الوزارة التعقيب عليه.'],
  ['وقال المتحدث في إفادة صحفية إن بلاده تعارض الصفقة.', { act: 'say', speaker: 'المتحدث' }, { no: 'إفادة' }],
  // what is said
  ['واكتفى قائد الأركان، في بيان نُشر ليلا، بالحديث عن خسائر محدودة.', { act: 'say', speaker: 'قائد الأركان', content: 'بالحديث … محدودة' }],
  ['واكتفى الفريق بالتعادل.'],
  ['واستبعد المستشار، من جانبه، عقد قمة قريبا.', { act: 'deny', speaker: 'المستشار', content: 'عقد قمة قريبا' }],
  ['وقال الوزير إن اللقاء مثمر، منوها بما أبداه الوفدان من مرونة.', { act: 'say', content: 'بما … مرونة' }],
  ['وسجل المراقبون خرقا واحدا للهدنة.', { act: 'report', speaker: 'المراقبون', content: 'خرقا واحدا للهدنة' }],
  ['وسجل المهاجم كرة رأسية.'],
  ['وأمر القائد بفتح تحقيق في الحادث.', { act: 'demand', speaker: 'القائد', content: 'بفتح تحقيق في الحادث' }],
  ['وأكد الرئيس أن بلاده لم تقدم أي تعهد بسحب قواتها.', { act: 'affirm', content: 'بلاده … قواتها' }],
  [
    'واتهم الرئيس الحركة بالتصعيد، ودعا واشنطن إلى تشديد العقوبات على قادتها.',
    { act: 'call', speaker: 'الرئيس', content: 'إلى تشديد العقوبات على قادتها' },
  ],
  ['وقدرت الهيئة عدد الذين فروا من البلدة بأكثر من 3000.', { act: 'estimate', speaker: 'الهيئة', content: 'عدد … 3000' }],
  ['وتحصي الوزارة أكثر من 40 قتيلا و90 جريحا منذ السبت.', { act: 'report', speaker: 'الوزارة', content: 'أكثر … السبت' }],
  ['هدد القائد، في تسجيل مصور بُث الأحد، بقطع الطرق.', { act: 'threaten', speaker: 'القائد', content: 'بقطع الطرق' }],
  ['ورحب الوسيط بالخطوة، مبرزا أن اللجنة ستجتمع قريبا.', { act: 'say', speaker: 'الوسيط', content: 'اللجنة ستجتمع قريبا' }],
  // what was said is taken up by what it is called, or denied in haste
  [
    'اتهمت كمبالا المتمردين بقصف قاعدة في بوني، وهي رواية نفتها الحركة نفيا قاطعا.',
    { act: 'deny', speaker: 'الحركة', content: 'اتهمت كمبالا … بوني' },
  ],
  ['وسارعت وزارة الدفاع الإثيوبية إلى نفي ذلك.', { act: 'deny', speaker: 'وزارة الدفاع الإثيوبية', content: 'ذلك' }],
  ['وبادر المتحدث باسم الجيش إلى تأكيد أن الطريق مفتوح.', { act: 'affirm', speaker: 'المتحدث باسم الجيش' }],
  ['وسارعت فرق الإنقاذ إلى المكان.'],
  ['وهي رواية كتبها نجيب محفوظ.'],
  // the topic speaks, over a relative clause too
  ['أما رئيس الوفد علي حسن فاعتبر أن العرض ناقص.', { act: 'describe', speaker: 'رئيس الوفد علي حسن', content: 'العرض ناقص' }],
  [
    'أما أنقرة، التي ينتشر نحو ألف من جنودها شمال البلاد، فأعلنت أنها ستسحبهم.',
    { act: 'announce', speaker: 'أنقرة', content: 'أنها ستسحبهم' },
  ],
  // asides
  [
    'وقالت مريم سالم، وهي من سكان البلدة، "سمعنا انفجارا هائلا ثم بكاء الأطفال".',
    { act: 'say', speaker: 'مريم سالم', content: 'سمعنا … الأطفال' },
  ],
  ['وكانت أنقرة، التي تقول إنها محايدة، أرسلت سفينتين.', { act: 'say', speaker: 'أنقرة', content: 'إنها محايدة' }],
  [
    'ودعا المبعوث، في ختام زيارة إلى مسقط التقى خلالها الوزير، إلى خفض التصعيد.',
    { act: 'call', speaker: 'المبعوث', content: 'إلى خفض التصعيد' },
  ],
  ['ورحبت حكومة الوفاق برئاسة سالم العربي بالوثيقة.', { act: 'praise', speaker: 'حكومة الوفاق', content: 'بالوثيقة' }],
  // said before, told after
  [
    'وطالبت البعثة بالتهدئة، قبل أن تفيد النقابة بأن الصحفيين أفرج عنهم.',
    { act: 'report', speaker: 'النقابة', content: 'الصحفيين أفرج عنهم' },
  ],
  ['وطلب الوزير مهلة قبل أن يعلن موقفه.', { no: 'يعلن' }],
  ['وعلمت "الراية" من مصدر وزاري أن الموفدة حملت اقتراحا.', { act: 'report', speaker: 'مصدر وزاري', via: 'الراية' }],
  ['علمت أسرته بوفاته من الجيران.'],
  // who is told, and who tells
  [
    'إلا أن رئيس الوزراء سالم عمر كان قد أبلغ البرلمان الشهر الماضي بأن بلاده لا تريد حربا.',
    { act: 'report', speaker: 'رئيس الوزراء سالم عمر', content: 'بلاده لا تريد حربا' },
  ],
  ['لكن أحد الأطباء في المستشفى أكد استقبال 12 جريحا.', { act: 'affirm', speaker: 'أحد الأطباء', content: 'استقبال 12 جريحا' }],
  // towns are feminine: whom he calls upon
  ['قال الرئيس إن القصف مستمر. ودعا واشنطن إلى تشديد العقوبات.', { act: 'call', speaker: 'الرئيس', carried: true }],
  ['ودعت واشنطن إلى تشديد العقوبات.', { act: 'call', speaker: 'واشنطن', content: 'إلى تشديد العقوبات' }],
  ['وحمّلت الحكومة جماعة الحوثي المسؤولية عن الهجوم.', { act: 'accuse', speaker: 'الحكومة', content: 'المسؤولية عن الهجوم' }],
  // باسم is no name of his own
  ['واشترط الناطق باسم الكتيبة علي كيلي إخلاء المعسكر.', { act: 'demand', speaker: 'الناطق … كيلي', content: 'إخلاء المعسكر' }],
  // words of admitting
  [
    'أقرّت الجبهة بمقتل سبعة من مقاتليها في كمين قرب كيدال.',
    { act: 'affirm', speaker: 'الجبهة', content: 'بمقتل سبعة … كيدال', concedes: true },
  ],
  ['اعترفت وزارة الدفاع بأن صاروخا أصاب المدرسة.', { act: 'affirm', speaker: 'وزارة الدفاع', concedes: true }],
  ['أكدت وزارة الدفاع أن صاروخا أصاب المدرسة.', { act: 'affirm', speaker: 'وزارة الدفاع', concedes: false }],
  ['لم تعترف الحكومة بأن الطريق مغلق.', { act: 'affirm', polarity: 'negative', concedes: false }],
  // what is accepted stands before its condition
  ['قبلت الحركة وقف إطلاق النار بشرط فتح المعابر.', { act: 'accept', speaker: 'الحركة', content: 'وقف إطلاق النار بشرط فتح المعابر' }],
  ['قبلت الحكومة بالهدنة.', { act: 'accept', speaker: 'الحكومة', content: 'بالهدنة' }],
  // indirect: verb, speaker, clause
  [
    'أعلن وزير الدفاع الصومالي أن القوات استعادت ثلاث قرى في إقليم هيران.',
    { act: 'announce', speaker: 'وزير الدفاع الصومالي', content: 'القوات استعادت … إقليم هيران', form: 'indirect', carried: false },
  ],
  [
    'قالت وزارة الصحة في غزة إن المستشفيات توقفت عن استقبال المرضى.',
    { act: 'say', speaker: 'وزارة الصحة في غزة', content: 'المستشفيات توقفت … المرضى', form: 'indirect' },
  ],
  [
    'أكد الجيش اللبناني أن دورياته لم تنسحب من بلدة العديسة.',
    { act: 'affirm', speaker: 'الجيش اللبناني', content: 'دورياته لم … العديسة' },
  ],
  [
    'ذكر ناشطون محليون أن الطائرات أغارت على سوق الماشية في كتم.',
    { act: 'say', speaker: 'ناشطون محليون', content: 'الطائرات أغارت … كتم' },
  ],
  [
    'أفادت منظمة الهجرة الدولية بأن سبعة آلاف أسرة تركت الفاشر خلال أسبوع.',
    { act: 'report', speaker: 'منظمة الهجرة الدولية', content: 'سبعة آلاف … أسبوع' },
  ],
  [
    'أوضح رئيس بلدية خاركيف إيهور تيريخوف أن القصف أصاب محطة التدفئة.',
    { act: 'say', speaker: 'رئيس بلدية خاركيف إيهور تيريخوف', content: 'القصف أصاب محطة التدفئة' },
  ],
  [
    'رأى المحلل السياسي في نيامي أن الانقلاب أنهى التعاون العسكري مع باريس.',
    { act: 'describe', speaker: 'المحلل السياسي | المحلل السياسي في نيامي', content: 'الانقلاب أنهى … باريس' },
  ],
  [
    'اعتبر مجلس القبائل أن الاتفاق يهمش أبناء المنطقة.',
    { act: 'describe', speaker: 'مجلس القبائل', content: 'الاتفاق يهمش أبناء المنطقة' },
  ],
  [
    'كشف مسؤول أمني عراقي أن المهاجمين عبروا الحدود ليلا.',
    { act: 'reveal', speaker: 'مسؤول أمني عراقي', content: 'المهاجمين عبروا الحدود ليلا' },
  ],
  [
    'توقعت الأمم المتحدة أن يتضاعف عدد النازحين في مأرب.',
    { act: 'expect', speaker: 'الأمم المتحدة', content: 'يتضاعف عدد النازحين في مأرب' },
  ],
  [
    'رجّح خبراء عسكريون أن تكون الذخيرة إيرانية الصنع.',
    { act: 'expect|estimate', speaker: 'خبراء عسكريون', content: 'تكون الذخيرة إيرانية الصنع' },
  ],
  ['زعمت الجماعة أنها أسقطت طائرة استطلاع فوق الجوف.', { act: 'say', speaker: 'الجماعة', content: 'أنها أسقطت … الجوف' }],
  ['اعترف القائد الأسير بأن وحدته تلقت أوامر بإحراق القرية.', { act: 'affirm', speaker: 'القائد الأسير', content: 'وحدته تلقت … القرية' }],

  // direct and mixed
  [
    'قال قائد الكتيبة: «لن نترك مواقعنا قبل وصول المراقبين».',
    { act: 'say', speaker: 'قائد الكتيبة', content: 'لن نترك … المراقبين', form: 'direct' },
  ],
  ['وصرح غروندبرغ قائلا: "هذه خطوة أولى على طريق طويل".', { act: 'say', speaker: 'غروندبرغ', content: 'هذه خطوة … طويل', form: 'direct' }],
  [
    'وأضاف المبعوث أن الطرفين «أقرب من أي وقت مضى» إلى التوقيع.',
    { act: 'say', speaker: 'المبعوث', content: 'الطرفين … التوقيع', form: 'mixed' },
  ],
  [
    'قال الجريح: "استيقظنا على الانفجار. خرجت أحمل ابنتي. لم يبق من البيت شيء".',
    { act: 'say', speaker: 'الجريح', content: 'استيقظنا على … شيء', form: 'direct' },
  ],
  [
    'وقال زيلينسكي «لا نطلب المستحيل. نطلب صواريخ تحمي مدننا» خلال زيارته وارسو.',
    { act: 'say', speaker: 'زيلينسكي', content: 'لا نطلب … مدننا', form: 'direct' },
  ],
  [
    'قالت أم لخمسة أطفال "مشينا ثلاثة أيام ولم نجد ماء".',
    { act: 'say', speaker: 'أم لخمسة أطفال', content: 'مشينا ثلاثة … ماء', form: 'direct' },
  ],
  [
    '«سنعود إلى بيوتنا مهما طال الزمن»، قال العجوز وهو ينظر إلى التلال.',
    { act: 'say', speaker: 'العجوز', content: 'سنعود إلى … الزمن', form: 'direct' },
  ],
  [
    'كتب رئيس الوزراء الإثيوبي على منصة إكس: "بدأ السد يملأ خزانه".',
    { act: 'say', speaker: 'رئيس الوزراء الإثيوبي', content: 'بدأ السد يملأ خزانه', form: 'direct', medium: 'منصة إكس' },
  ],

  // subject before the verb
  ['رئيس الوفد الحكومي أكد أن النقاط العالقة حُلّت.', { act: 'affirm', speaker: 'رئيس الوفد الحكومي', content: 'النقاط العالقة حُلّت' }],
  ['وكانت الخارجية الإيرانية قد حذرت من أن الرد سيكون فوريا.', { act: 'warn', speaker: 'الخارجية الإيرانية', content: 'الرد سيكون فوريا' }],
  ['الناطقون باسم الفصائل قالوا إن الرد جاهز.', { act: 'say', speaker: 'الناطقون باسم الفصائل', content: 'الرد جاهز' }],
  ['السلطات في كيدال نفت وقوع أي مداهمات.', { act: 'deny', speaker: 'السلطات | السلطات في كيدال', content: 'وقوع أي مداهمات' }],

  // adjuncts between verb, speaker and content
  [
    'أكد لوكالة رويترز مستشار رئيس الوزراء الليبي أن الرواتب ستصرف.',
    { act: 'affirm', speaker: 'مستشار رئيس الوزراء الليبي', content: 'الرواتب ستصرف', audience: 'وكالة رويترز | لوكالة رويترز' },
  ],
  [
    'ذكرت الشرطة العراقية، الأحد، أن عبوة انفجرت قرب حاجز في ديالى.',
    { act: 'say', speaker: 'الشرطة العراقية', content: 'عبوة انفجرت … ديالى' },
  ],
  [
    'قال سليم بلعيد، وهو طبيب في مستشفى الزاوية، إن معظم المصابين من النساء.',
    { act: 'say', speaker: 'سليم بلعيد | سليم بلعيد … الزاوية', content: 'معظم المصابين من النساء' },
  ],
  [
    'أعلنت الرئاسة التونسية عبر صفحتها على فيسبوك أن الزيارة أُجلت.',
    { act: 'announce', speaker: 'الرئاسة التونسية', content: 'الزيارة أُجلت' },
  ],
  ['وشدد خلال لقائه وفدا أوروبيا على أن بلاده لن تتنازل عن حصتها من المياه.', { act: 'affirm', content: 'بلاده لن … المياه' }],
  [
    'قال مساء الثلاثاء في بيان قائد المنطقة العسكرية الثالثة إن الطرق آمنة.',
    { act: 'say', speaker: 'قائد المنطقة العسكرية الثالثة', content: 'الطرق آمنة', medium: 'بيان' },
  ],
  [
    'أعلن، في مؤتمر صحافي عقده أمس في الرياض، المتحدث باسم التحالف أن العملية انتهت.',
    { act: 'announce', speaker: 'المتحدث باسم التحالف', content: 'العملية انتهت', medium: 'مؤتمر صحافي' },
  ],
  [
    'أبلغ مسؤول في الصليب الأحمر الصحافيين أن القافلة وصلت إلى تعز.',
    { act: 'report', speaker: 'مسؤول في الصليب الأحمر', content: 'القافلة وصلت إلى تعز', audience: 'الصحافيين' },
  ],
  [
    'لفت المفوض السامي في تقرير من أربعين صفحة إلى أن الانتهاكات طالت الأطفال.',
    { act: 'say', speaker: 'المفوض السامي', content: 'الانتهاكات طالت الأطفال', medium: 'تقرير … صفحة | تقرير' },
  ],

  // the speaker is carried on
  [
    'قال محافظ السويداء إن الطريق إلى دمشق مفتوح. وأضاف أن الوقود وصل إلى الأفران.',
    { act: 'say', speaker: 'محافظ السويداء', content: 'الطريق إلى دمشق مفتوح', carried: false },
    { act: 'say', speaker: 'محافظ السويداء', content: 'الوقود وصل إلى الأفران', carried: true },
  ],
  [
    'أعلنت البعثة الأممية في ليبيا أن الحوار تأجل. وأوضحت أن السبب لوجستي. وتابعت: «سنحدد موعدا جديدا قريبا».',
    { act: 'say', speaker: 'البعثة الأممية في ليبيا', content: 'السبب لوجستي', carried: true },
    { act: 'say', speaker: 'البعثة الأممية في ليبيا', content: 'سنحدد موعدا جديدا قريبا', form: 'direct', carried: true },
  ],
  [
    'التقى الوزير زعماء العشائر في الفلوجة. وأكد أن التعويضات ستدفع قبل نهاية السنة.',
    { act: 'affirm', content: 'التعويضات ستدفع … السنة' },
  ],
  [
    'أما قائد المتمردين فرفض المقترح وقال إن شروطه لم تتغير.',
    { act: 'reject', speaker: 'قائد المتمردين', content: 'المقترح' },
    { act: 'say', speaker: 'قائد المتمردين', content: 'شروطه لم تتغير' },
  ],
  [
    'قالت نائبة المبعوث إن الوضع هش. وقال المبعوث إن التفاؤل ممكن. وختمت بأن الجوع سلاح.',
    { act: 'say', speaker: 'نائبة المبعوث', content: 'الجوع سلاح', carried: true },
  ],
  [
    'قال الناطق باسم الخارجية المصرية إن المفاوضات مجمدة، وأشار إلى أن القاهرة لن تقبل ملء السد من طرف واحد.',
    { act: 'say', speaker: 'الناطق باسم الخارجية المصرية', content: 'القاهرة لن … واحد', carried: true },
  ],

  // post-posed source
  ['قُتل تسعة مزارعين في كمين بولاية زمفارا، بحسب الشرطة النيجيرية.', { speaker: 'الشرطة النيجيرية', content: 'قُتل تسعة … زمفارا' }],
  [
    'ارتفع عدد القتلى إلى 21، حسبما أعلنت وزارة الصحة مساء الأحد، بعد أن كانت قد أحصت تسعة جرحى.',
    { speaker: 'وزارة الصحة', content: 'ارتفع عدد القتلى إلى 21' },
  ],
  ['قال الوزير قبل أن يغادر إن الاتفاق وشيك.', { speaker: 'الوزير', content: 'الاتفاق وشيك' }],
  ['أعلنت الوزارة بعد أن هدأت المعارك أن 12 شخصا قتلوا.', { speaker: 'الوزارة', content: '12 شخصا قتلوا' }],
  ['قال الوزير، بعد أن التقى نظيره المصري، إن الاتفاق وشيك.', { speaker: 'الوزير', content: 'الاتفاق وشيك' }],
  [
    'قال الوسيط علي سالم إن الهدنة قامت على ثلاثة بنود، وهي إخلاء المواقع، والإفراج عن 40 سجينا.',
    { speaker: 'الوسيط علي سالم', content: 'الهدنة قامت على ثلاثة بنود، وهي إخلاء المواقع، والإفراج عن 40 سجينا' },
  ],
  ['قال الوسيط علي سالم إن الهدنة صامدة، وهي الأولى منذ عام.', { speaker: 'الوسيط علي سالم', content: 'الهدنة صامدة' }],
  ['دُمّر مخزن الحبوب بالكامل، حسبما أفاد مراقبون دوليون.', { speaker: 'مراقبون دوليون', content: 'دُمّر مخزن الحبوب بالكامل' }],
  ['ووفقا لشهود عيان، أضرم المهاجمون النار في ثلاثين كوخا.', { speaker: 'شهود عيان', content: 'أضرم المهاجمون … كوخا' }],
  ['أصيب ستة من أفراد اليونيفيل بجروح طفيفة، على ما قال متحدث باسم القوة.', { speaker: 'متحدث باسم القوة', content: 'أصيب ستة … طفيفة' }],
  [
    'وبحسب متحدث باسم الجيش الأوكراني، فإن الدفاعات أسقطت أغلب المسيّرات.',
    { speaker: 'متحدث باسم الجيش الأوكراني', content: 'الدفاعات أسقطت أغلب المسيّرات' },
  ],
  [
    'وصل عدد القتلى إلى أربعين، وفق حصيلة أوردتها وزارة الصحة اللبنانية.',
    { speaker: 'وزارة الصحة اللبنانية | حصيلة … اللبنانية | حصيلة', content: 'وصل عدد … أربعين' },
  ],
  ['هذه المعركة هي الأخيرة، على حد قول قائد الجبهة.', { speaker: 'قائد الجبهة', content: 'هذه المعركة هي الأخيرة' }],
  ['استقالت الحكومة الانتقالية مساء الأحد، كما أعلن رئيسها.', { act: 'announce|report', content: 'استقالت الحكومة … الأحد' }],
  ['سيعود نصف اللاجئين قبل الشتاء، طبقا لتقديرات المفوضية.', { content: 'سيعود نصف … الشتاء' }],
  [
    'وأوقعت الغارات، بحسب السلطات المحلية، خمسة وعشرين قتيلا.',
    { speaker: 'السلطات المحلية', content: 'أوقعت الغارات … قتيلا | وأوقعت الغارات … قتيلا' },
  ],
  ['الهدنة صامدة حتى الآن، يقول سكان الضاحية.', { speaker: 'سكان الضاحية', content: 'الهدنة صامدة حتى الآن' }],

  // headlines
  ['أردوغان: لن نسمح بممر إرهابي على حدودنا', { act: 'say', speaker: 'أردوغان', content: 'لن نسمح … حدودنا' }],
  ['الجيش الأوكراني: إسقاط أربعين مسيرة خلال الليل', { speaker: 'الجيش الأوكراني', content: 'إسقاط أربعين … الليل' }],
  ['يونيسف: مليونا طفل خارج المدارس في السودان', { speaker: 'يونيسف', content: 'مليونا طفل … السودان' }],
  ['غوتيريش يدعو إلى هدنة فورية في السودان', { act: 'call', speaker: 'غوتيريش', content: 'إلى هدنة فورية في السودان' }],
  ['موسكو تنفي استخدام ذخائر عنقودية', { act: 'deny', speaker: 'موسكو', content: 'استخدام ذخائر عنقودية' }],
  ['مصدر أمني: مقتل قيادي في داعش غرب كركوك', { speaker: 'مصدر أمني', content: 'مقتل قيادي … كركوك' }],

  // accusation with target, blame
  ['اتهمت أنقرة دمشق بقصف نقطة مراقبة تركية في إدلب.', { act: 'accuse', speaker: 'أنقرة', content: 'دمشق بقصف … إدلب' }],
  [
    'واتهم المجلس العسكري في باماكو فرنسا بتسليح الجهاديين.',
    { act: 'accuse', speaker: 'المجلس العسكري | المجلس العسكري في باماكو', content: 'فرنسا بتسليح الجهاديين' },
  ],
  ['اتهمه خصومه بالتخلي عن المدينة.', { act: 'accuse', speaker: 'خصومه', content: 'بالتخلي عن المدينة' }],
  [
    'حمّلت الحكومة اليمنية الحوثيين مسؤولية تعثر تبادل الأسرى.',
    { act: 'accuse', speaker: 'الحكومة اليمنية', content: 'الحوثيين مسؤولية … الأسرى | مسؤولية … الأسرى' },
  ],
  ['وألقت المعارضة باللوم على الحكومة في انهيار السد.', { act: 'accuse', speaker: 'المعارضة' }],

  // denial, neither confirming nor denying, declining to comment
  ['امتنع الناطق عن الإدلاء بأي تفاصيل.'],
  ['لم يعلن أي طرف مسؤوليته عن التفجير.', { act: 'announce', polarity: 'negative' }],
  [
    'نفى المتحدث باسم الجيش السوداني أن تكون الطائرات استهدفت السوق.',
    { act: 'deny', speaker: 'المتحدث باسم الجيش السوداني', content: 'أن تكون … السوق' },
  ],
  ['نفت طهران ضلوعها في الهجوم على الناقلة.', { act: 'deny', speaker: 'طهران', content: 'ضلوعها في الهجوم على الناقلة', audience: null }],
  ['كذّبت وزارة الداخلية الأنباء عن هروب سجناء.', { act: 'deny', speaker: 'وزارة الداخلية', content: 'الأنباء عن هروب سجناء' }],
  [
    'رفضت الحكومة الاتهامات وقالت إنها ملتزمة بالهدنة.',
    { act: 'reject|deny', speaker: 'الحكومة', content: 'الاتهامات', audience: null },
    { act: 'say', content: 'إنها ملتزمة بالهدنة' },
  ],

  // participles
  [
    'رحب الاتحاد الأفريقي بالاتفاق، داعيا الأطراف إلى احترامه.',
    { act: 'praise', speaker: 'الاتحاد الأفريقي', content: 'بالاتفاق' },
    { act: 'call', speaker: 'الاتحاد الأفريقي', content: 'الأطراف إلى احترامه | إلى احترامه', carried: true },
  ],
  [
    'أدانت الجامعة العربية الهجوم، مؤكدة أن استهداف المدنيين جريمة.',
    { act: 'affirm', speaker: 'الجامعة العربية', content: 'استهداف المدنيين جريمة' },
  ],
  [
    'قال مدير المشفى إن الأسرّة امتلأت، مشيرا إلى أن عشرات الجرحى ينتظرون في الممرات.',
    { act: 'say', speaker: 'مدير المشفى', content: 'عشرات الجرحى … الممرات' },
  ],
  ['تجمع مئات في ميدان الشهداء بطرابلس، مطالبين برحيل الحكومة.', { act: 'demand', content: 'برحيل الحكومة' }],
  ['غادر رئيس الوفد القاعة، رافضا الإجابة عن الأسئلة.', { no: 'غادر' }],
  ['دافع الوزير عن القرار، معتبرا أنه ضروري لحماية الحدود.', { act: 'describe', speaker: 'الوزير', content: 'أنه ضروري لحماية الحدود' }],
  ['وصل وفد من الكونغرس إلى يريفان متعهدا بمساعدات عاجلة.', { act: 'pledge', content: 'بمساعدات عاجلة' }],

  // verbs with preposition or object
  ['دعا مجلس الأمن إلى وقف القتال في الحديدة.', { act: 'call', speaker: 'مجلس الأمن', content: 'إلى وقف القتال في الحديدة' }],
  [
    'طالبت منظمة العفو الدولية السلطات الليبية بإغلاق مراكز الاحتجاز.',
    {
      act: 'demand',
      speaker: 'منظمة العفو الدولية',
      content: 'السلطات الليبية بإغلاق مراكز الاحتجاز | بإغلاق مراكز الاحتجاز',
      audience: 'السلطات الليبية',
    },
  ],
  ['حذر برنامج الأغذية العالمي من مجاعة وشيكة في شمال غزة.', { act: 'warn', speaker: 'برنامج الأغذية العالمي', content: 'من مجاعة … غزة' }],
  ['تعهدت الدوحة بتمويل إعادة الإعمار.', { act: 'pledge', speaker: 'الدوحة', content: 'بتمويل إعادة الإعمار' }],
  ['هدد المجلس العسكري بطرد السفير الفرنسي.', { act: 'threaten', speaker: 'المجلس العسكري', content: 'بطرد السفير الفرنسي' }],
  [
    'ندد المبعوث الأوروبي بالهجمات على عمال الإغاثة.',
    { act: 'condemn', speaker: 'المبعوث الأوروبي', content: 'بالهجمات على عمال الإغاثة' },
  ],
  ['أشاد الأمين العام بجهود الوساطة العمانية.', { act: 'praise', speaker: 'الأمين العام', content: 'بجهود الوساطة العمانية' }],
  ['اعتذر رئيس الأركان عن مقتل المسعفين.', { act: 'apologise', speaker: 'رئيس الأركان', content: 'عن مقتل المسعفين' }],
  ['اقترح الوسطاء هدنة مدتها أربعون يوما.', { act: 'propose', speaker: 'الوسطاء', content: 'هدنة … يوما' }],
  ['وافقت الحكومة السورية على دخول القوافل عبر باب الهوى.', { act: 'accept', speaker: 'الحكومة السورية', content: 'على دخول … الهوى' }],
  ['اشترطت حماس انسحابا كاملا من القطاع.', { act: 'demand', speaker: 'حماس', content: 'انسحابا كاملا من القطاع' }],
  ['قدّرت الأمم المتحدة عدد المحاصرين بربع مليون.', { act: 'estimate', speaker: 'الأمم المتحدة', content: 'عدد المحاصرين بربع مليون' }],
  ['وصف لافروف العقوبات بأنها حرب اقتصادية.', { act: 'describe', speaker: 'لافروف', content: 'العقوبات بأنها حرب اقتصادية' }],
  [
    'أعلنت قوات الدعم السريع سيطرتها على حامية بابنوسة.',
    { act: 'announce', speaker: 'قوات الدعم السريع', content: 'سيطرتها على حامية بابنوسة', audience: null },
  ],
  [
    'حثت واشنطن الطرفين على استئناف محادثات جدة.',
    { act: 'urge', speaker: 'واشنطن', content: 'الطرفين على استئناف محادثات جدة | على استئناف محادثات جدة' },
  ],
  ['أدانت السعودية بشدة تفجير المسجد في بيشاور.', { act: 'condemn', speaker: 'السعودية', content: 'تفجير المسجد في بيشاور' }],
  ['ناشدت بلدية الفاشر المنظمات إنقاذ الأطفال من الجوع.', { act: 'urge', speaker: 'بلدية الفاشر' }],

  // light verbs and nouns of saying
  ['أصدرت الحركة بيانا أكدت فيه تمسكها بالاتفاق.', { act: 'affirm', speaker: 'الحركة', content: 'تمسكها بالاتفاق' }],
  ['أبدت كيغالي استعدادها لسحب قواتها.', { act: 'express', speaker: 'كيغالي', content: 'استعدادها لسحب قواتها' }],
  ['جدّد الوزير دعوته إلى نشر مراقبين.', { act: 'affirm|call', speaker: 'الوزير', content: 'دعوته إلى نشر مراقبين | إلى نشر مراقبين' }],
  ['وجاء في بيان للجيش التشادي أن القوة تعرضت لكمين.', { act: 'say', content: 'القوة تعرضت لكمين' }],
  ['وجّه الرئيس الأوكراني اتهاما إلى موسكو بتدمير السد.', { act: 'accuse', speaker: 'الرئيس الأوكراني' }],
  [
    'أعرب الأمين العام للأمم المتحدة عن قلقه إزاء التصعيد في الجنوب السوري.',
    { act: 'express', speaker: 'الأمين العام للأمم المتحدة', content: 'عن قلقه … السوري' },
  ],
  ['وورد في التقرير أن الميليشيا جندت قاصرين.', { content: 'الميليشيا جندت قاصرين' }],

  // nested
  [
    'قال الوزير إن باكو أعلنت أن يريفان وافقت على ترسيم الحدود.',
    { act: 'say', speaker: 'الوزير', content: 'باكو أعلنت … الحدود', parent: null },
    { act: 'announce', speaker: 'باكو', content: 'يريفان وافقت … الحدود', parent: 'قال' },
  ],
  [
    'أكدت المتحدثة أن الجيش نفى قصف المدرسة.',
    { act: 'affirm', speaker: 'المتحدثة', content: 'الجيش نفى قصف المدرسة' },
    { act: 'deny', speaker: 'الجيش', content: 'قصف المدرسة', parent: 'أكدت' },
  ],

  // anonymous sources
  ['وتحدثت مصادر محلية عن نهب مخازن المنظمة.', { act: 'say', speaker: 'مصادر محلية', content: 'عن نهب مخازن المنظمة' }],
  ['يقول أطباء إن الكوليرا تتفشى في مخيمات القضارف.', { act: 'say', speaker: 'أطباء', content: 'الكوليرا تتفشى … القضارف' }],
  ['أفاد شهود عيان بسماع دوي انفجارات قرب مطار بورتسودان.', { act: 'report', speaker: 'شهود عيان', content: 'بسماع دوي … بورتسودان' }],
  [
    'قال مسؤول طلب عدم كشف هويته إن واشنطن علقت شحنة القنابل.',
    { act: 'say', speaker: 'مسؤول … هويته | مسؤول', content: 'واشنطن علقت شحنة القنابل' },
  ],
  [
    'قال أحد السكان ويدعى منصور إن الطائرة حلقت على علو منخفض.',
    { act: 'say', speaker: 'أحد السكان … منصور | أحد السكان', content: 'الطائرة حلقت … منخفض' },
  ],

  // no statement: wishes, plans, conditions, purposes
  ['من المقرر أن يعلن الوسيط غدا موعد الجولة المقبلة.', { no: 'يعلن' }],
  ['يريد الأهالي أن تقول الحكومة الحقيقة.', { no: 'تقول' }],
  ['إذا أكدت التحاليل وجود غاز السارين فسيجتمع المجلس.', { no: 'أكدت' }],
  ['قد تعلن الحركة موقفها النهائي خلال ساعات.', { no: 'تعلن' }],
  ['لن يقول القائد شيئا قبل وصول الوفد.', { no: 'يقول' }],
  ['سيؤكد الرئيس في خطابه المرتقب التزام بلاده.', { no: 'سيؤكد' }],
  ['التقى الوفدان كي يعلنا خريطة الطريق.', { no: 'يعلنا' }],

  // no statement: other senses of the verbs, narration, relative clauses
  ['نقلت سيارات الإسعاف ثلاثين جريحا إلى مستشفى الكرامة.'],
  ['زاد عدد الوافدين إلى المعسكر خلال الشتاء.'],
  ['تابع الجنود تقدمهم نحو الجسر.'],
  ['ردت المدفعية على مصدر النيران.'],
  ['رفعت البلدية الأنقاض وفتحت الشارع.'],
  ['أضافت الشركة خمس رحلات أسبوعية إلى عدن.'],
  ['سقطت القذائف على الحي وهرب السكان إلى الحقول.'],
  ['نشر الجيش مدرعات على طول الخط الأزرق.'],
  ['كشفت الرياح عن ألغام قديمة في الوادي.'],
  ['انسحب الجنود من القاعدة التي أعلنها الجيش منطقة عسكرية.'],

  // openings before the verb, answers, passives
  [
    'من جهته، قال وزير الإعلام اليمني إن الميناء يعمل بكامل طاقته.',
    { act: 'say', speaker: 'وزير الإعلام اليمني', content: 'الميناء يعمل بكامل طاقته' },
  ],
  ['بدوره أكد رئيس اللجنة أن الألغام أزيلت.', { act: 'affirm', speaker: 'رئيس اللجنة', content: 'الألغام أزيلت' }],
  ['وردا على سؤال عن موعد الانسحاب، قال الجنرال إنه قريب جدا.', { act: 'say', speaker: 'الجنرال', content: 'إنه قريب جدا' }],
  ['وفي تغريدة على تويتر، وصفت السفيرة الاتفاق بأنه هش.', { act: 'describe', speaker: 'السفيرة', content: 'الاتفاق بأنه هش' }],
  ['أُعلن في كييف عن إقالة ثلاثة نواب وزراء.', { act: 'announce', speaker: null, content: 'عن إقالة ثلاثة نواب وزراء' }],
  ['يُعتقد أن الرهائن نقلوا إلى الجنوب.', { no: 'يُعتقد', act: 'say|report|announce|affirm' }],
  [
    'تساءل المبعوث: "كم طفلا يجب أن يموت قبل أن تصمت البنادق؟"',
    { act: 'say', speaker: 'المبعوث', content: 'كم طفلا … البنادق', form: 'direct' },
  ],
  [
    'قالت حماس في بيان صحافي إنها سلمت ردها إلى الوسطاء.',
    { act: 'say', speaker: 'حماس', content: 'إنها سلمت … الوسطاء', medium: 'بيان صحافي' },
  ],
  ['أكد الجانبان، في ختام اللقاء، ضرورة حماية المدنيين.', { act: 'affirm', speaker: 'الجانبان', content: 'ضرورة حماية المدنيين' }],
  ['وتوقع مصدر حكومي، رفض ذكر اسمه، انهيار الائتلاف.', { act: 'expect', speaker: 'مصدر حكومي', content: 'انهيار الائتلاف' }],
  [
    'وقال لفرانس برس طبيب في مستشفى النو إن القذائف لا تتوقف.',
    { act: 'say', speaker: 'طبيب في مستشفى النو | طبيب', content: 'القذائف لا تتوقف', audience: 'فرانس برس' },
  ],

  // several clauses, several speakers
  [
    'قال الوالي إن السد انهار وإن القرى غمرت بالمياه.',
    { act: 'say', speaker: 'الوالي', content: 'السد انهار … | السد انهار … بالمياه' },
    { act: 'say', speaker: 'الوالي', content: 'القرى غمرت بالمياه' },
  ],
  [
    'بينما تقول بغداد إن العملية مشروعة، ترى أربيل أنها انتهاك.',
    { act: 'say', speaker: 'بغداد', content: 'العملية مشروعة' },
    { act: 'describe', speaker: 'أربيل', content: 'أنها انتهاك' },
  ],
  [
    'أعلن الجيش مقتل خمسة مسلحين، فيما أكد الأهالي أن القتلى مزارعون.',
    { act: 'announce', speaker: 'الجيش', content: 'مقتل خمسة مسلحين' },
    { act: 'affirm', speaker: 'الأهالي', content: 'القتلى مزارعون' },
  ],
  [
    'رحبت مصر والأردن والإمارات بالإفراج عن الطيار.',
    { act: 'praise', speaker: 'مصر | مصر والأردن والإمارات', content: 'بالإفراج عن الطيار' },
  ],
  [
    'قالت المديرة إن المخبز احترق. وقد شوهدت ألسنة اللهب من بعيد. وأضافت أن لا بديل عنه.',
    { act: 'say', speaker: 'المديرة', content: 'لا بديل عنه', carried: true },
  ],
  [
    'أكد الرئيس الصومالي أن الحرب ستنتهي قريبا، لكن خبراء يشككون في ذلك.',
    { act: 'affirm', speaker: 'الرئيس الصومالي', content: 'الحرب ستنتهي قريبا' },
  ],
  [
    'اتهم سكان القرية الميليشيا بسرقة الماشية، ونفى قائدها ذلك.',
    { act: 'accuse', speaker: 'سكان القرية', content: 'الميليشيا بسرقة الماشية' },
    { act: 'deny', speaker: 'قائدها', content: 'ذلك' },
  ],
  ['لم يتحدث الوفد إلى الصحافيين ولم يصدر بيانا.'],
  ['بث التلفزيون صورا للجنود الأسرى.'],
  ['وعد الأب ابنه بأن يعود قبل العيد، ثم ذهب إلى الجبهة.', { no: 'ذهب' }],

  // two levels
  [
    'نقلت وكالة فارس عن قائد الحرس الثوري قوله إن المناورات ستستمر أسبوعا.',
    { speaker: 'قائد الحرس الثوري', via: 'وكالة فارس', content: 'المناورات ستستمر أسبوعا' },
  ],
  ['نقلت صحيفة هآرتس عن مصادر سياسية أن الصفقة باتت قريبة.', { speaker: 'مصادر سياسية', via: 'صحيفة هآرتس', content: 'الصفقة باتت قريبة' }],
  ['ونسبت القناة إلى مسؤول إثيوبي قوله إن المفاوضات متعثرة.', { speaker: 'مسؤول إثيوبي', via: 'القناة', content: 'المفاوضات متعثرة' }],
  [
    'ونقل التلفزيون السوداني عن البرهان تأكيده أن الجيش لن يفاوض المتمردين.',
    { speaker: 'البرهان', via: 'التلفزيون السوداني', content: 'الجيش لن … المتمردين' },
  ],
  ['احترقت ناقلة قبالة الحديدة، نقلا عن مركز بحري بريطاني.', { content: 'احترقت ناقلة قبالة الحديدة' }],
  [
    'قالت وكالة تاس نقلا عن وزارة الدفاع الروسية إن الجسر تضرر.',
    { speaker: 'وزارة الدفاع الروسية', via: 'وكالة تاس', content: 'الجسر تضرر' },
  ],

  // denial, neither confirming nor denying, declining to comment
  [
    'لم تؤكد الحكومة الإثيوبية ولم تنف الغارة على ميكيلي.',
    { no: 'تنف', polarity: 'positive' },
    { act: 'affirm', polarity: 'negative', speaker: 'الحكومة الإثيوبية' },
  ],
  ['رفضت وزارة الدفاع الإسرائيلية التعليق على الضربة.', { no: 'رفضت' }],
  // verbs of every act in their frames
  [
    'وثمّن وزير الخارجية القطري جهود الأطراف في التوصل إلى الاتفاق.',
    { act: 'praise', speaker: 'وزير الخارجية القطري', content: 'جهود الأطراف … الاتفاق' },
  ],
  ['وقلّل رئيس الوزراء الباكستاني من أهمية الانسحاب.', { act: 'deny', speaker: 'رئيس الوزراء الباكستاني', content: 'من أهمية الانسحاب' }],
  ['شكك خبراء في قدرة الحكومة على تنفيذ الاتفاق.', { act: 'deny', speaker: 'خبراء', content: 'في قدرة … الاتفاق' }],
  ['وسلّم المبعوث بأن الهدنة هشة.', { act: 'affirm', speaker: 'المبعوث', content: 'الهدنة هشة' }],
  ['وطمأن رئيس المجلس الرئاسي المواطنين بأن الوقود متوفر.', { act: 'affirm', speaker: 'رئيس المجلس الرئاسي', content: 'الوقود متوفر' }],
  ['وأهاب الدفاع المدني بالسكان الابتعاد عن الشواطئ.', { act: 'call', speaker: 'الدفاع المدني', content: 'بالسكان … الشواطئ' }],
  ['ويخشى السكان من عودة المعارك إلى عطبرة.', { act: 'express', speaker: 'السكان', content: 'من عودة … عطبرة' }],
  ['ويعتقد خبراء أن الصاروخ أطلق من البحر.', { act: 'describe', speaker: 'خبراء', content: 'الصاروخ أطلق من البحر' }],
  ['استغرب البرهان صمت المجتمع الدولي.', { act: 'condemn', speaker: 'البرهان', content: 'صمت المجتمع الدولي' }],
  [
    'وتبنى تنظيم القاعدة في اليمن الهجوم على المعسكر.',
    { act: 'announce', speaker: 'تنظيم القاعدة في اليمن', content: 'الهجوم على المعسكر' },
  ],
  ['وتبنت الحكومة سياسة تقشف جديدة.', { no: 'تبنت' }],
  [
    'وأحصت منظمة الصحة العالمية 500 إصابة بالكوليرا في أسبوع.',
    { act: 'report', speaker: 'منظمة الصحة العالمية', content: '500 إصابة … أسبوع' },
  ],
  ['رصدت اللجنة 120 خرقا للهدنة خلال أسبوع.', { act: 'report', speaker: 'اللجنة', content: '120 خرقا … أسبوع' }],
  ['وسجلت منظمة محلية نزوح 300 أسرة من بليلة.', { act: 'report', speaker: 'منظمة محلية', content: 'نزوح 300 … بليلة' }],
  [
    'ووثقت الشبكة السورية لحقوق الإنسان مقتل 200 مدني خلال شهر.',
    { act: 'report', speaker: 'الشبكة السورية لحقوق الإنسان', content: 'مقتل 200 … شهر' },
  ],
  [
    'وقدّر البنك الدولي كلفة الإعمار بما بين 10 و12 مليار دولار.',
    { act: 'estimate', speaker: 'البنك الدولي', content: 'كلفة الإعمار … دولار', audience: null },
  ],
  ['وعزا الوزير انقطاع التيار إلى قصف المحطة.', { act: 'say', speaker: 'الوزير', content: 'انقطاع التيار إلى قصف المحطة' }],
  ['وبرر المتحدث الغارة بوجود مسلحين في المبنى.', { act: 'say', speaker: 'المتحدث', content: 'الغارة بوجود مسلحين في المبنى' }],
  ['وأيدت أنقرة المقترح المصري.', { act: 'accept', speaker: 'أنقرة', content: 'المقترح المصري' }],
  ['وقبلت الحركة الهدنة دون شروط.', { act: 'accept', speaker: 'الحركة', content: 'الهدنة دون شروط' }],
  ['وقبلت الجامعة ألف طالب هذا العام.', { no: 'قبلت' }],
  ['وطرح الوسيط خطة من ثلاث مراحل.', { act: 'propose', speaker: 'الوسيط', content: 'خطة من ثلاث مراحل' }],
  ['وطرح البنك المركزي سندات جديدة للبيع.', { no: 'طرح' }],

  // what a written shadda, a preposition or an ending tells
  ['وعدّ نصر الله الضربة خرقا للتفاهم.', { act: 'describe', speaker: 'نصر الله', content: 'الضربة خرقا للتفاهم' }],
  ['وعبّر أهالي المختطفين عن خيبة أملهم.', { act: 'express', speaker: 'أهالي المختطفين', content: 'عن خيبة أملهم' }],
  ['وردّ المتحدث بأن الجيش لم يقصف المدرسة.', { act: 'say', speaker: 'المتحدث', content: 'الجيش لم يقصف المدرسة' }],
  ['ورد عليه الوزير قائلا إن الأرقام ملفقة.', { act: 'deny', speaker: 'الوزير', content: 'الأرقام ملفقة' }],
  ['ودعت فرنسا رعاياها إلى مغادرة النيجر فورا.', { act: 'call', speaker: 'فرنسا', content: 'إلى مغادرة النيجر فورا', audience: 'رعاياها' }],
  ['ودع الجنود عائلاتهم في الثكنة.'],
  ['وفي تصريحات للصحفيين، قال هادي إن الانقلاب سقط.', { act: 'say', speaker: 'هادي', content: 'الانقلاب سقط' }],
  ['قال شاهدا عيان لرويترز إنهما رأيا 40 جثة.', { act: 'say', speaker: 'شاهدا عيان', content: 'إنهما رأيا 40 جثة', audience: 'رويترز' }],
  ['وصف شهود عيان القصف بأنه الأعنف منذ أشهر.', { act: 'describe', speaker: 'شهود عيان', content: 'القصف بأنه … أشهر' }],
  [
    'أعلنت بلدية درنة أن السد انهار. ودعت المجتمع الدولي إلى إرسال فرق إنقاذ.',
    { act: 'call', speaker: 'بلدية درنة', content: 'إلى إرسال فرق إنقاذ', carried: true },
  ],
  [
    'قال المبعوث إن الوقت ينفد. وحث الطرفين على العودة إلى جدة.',
    { act: 'urge', speaker: 'المبعوث', content: 'على العودة إلى جدة', audience: 'الطرفين' },
  ],
  [
    'انتقد عضو المجلس العسكري الجوار، واتهم الجزائر بدعم المتمردين.',
    { act: 'accuse', speaker: 'عضو المجلس العسكري', content: 'الجزائر بدعم المتمردين' },
  ],
  ['باشاغا يؤكد عزمه دخول طرابلس بلا قتال', { act: 'affirm', speaker: 'باشاغا', content: 'عزمه دخول طرابلس بلا قتال' }],
  ['تظاهر طلاب في عدن ورددوا شعارات تطالب برحيل المجلس.', { act: 'demand', speaker: 'طلاب', content: 'برحيل المجلس' }],
  ['فرقت الشرطة محتجين حاولوا قطع الطريق، وقالت إنها أوقفت خمسة منهم.', { act: 'say', speaker: 'الشرطة', content: 'إنها أوقفت خمسة منهم' }],

  // words that only open what is said
  ['اكتفى المتحدث بالقول إن التحقيق جار.', { act: 'say', speaker: 'المتحدث', content: 'التحقيق جار' }],
  ['وعلق بوريل على الضربة بالقول: «كفى قتلا».', { act: 'say', speaker: 'بوريل', content: 'كفى قتلا', form: 'direct' }],
  [
    'أعلن الرئيس الأرجنتيني الاتفاق مساء الجمعة، قائلا إنه سينهي الأزمة.',
    { act: 'say', speaker: 'الرئيس الأرجنتيني', content: 'إنه سينهي الأزمة' },
  ],

  // clauses behind asides
  [
    'أفادت غرف الطوارئ في الأبيض، عاصمة ولاية شمال كردفان، بأن 12 شخصا قتلوا في قصف مدفعي.',
    { act: 'report', speaker: 'غرف الطوارئ | غرف الطوارئ في الأبيض', content: '12 شخصا … مدفعي' },
  ],
  [
    'قال الرئيس الكيني وليام روتو، في الساعات الأولى من صباح الجمعة خلال زيارته موقع الكارثة، إن 30 شخصا قتلوا.',
    { act: 'say', speaker: 'الرئيس الكيني وليام روتو', content: '30 شخصا قتلوا' },
  ],
  [
    'وقالت المنظمة، التي تتخذ من لندن مقرا لها وتوثق الانتهاكات، إن 50 مدنيا قتلوا.',
    { act: 'say', speaker: 'المنظمة', content: '50 مدنيا قتلوا' },
    { no: 'توثق' },
  ],
  [
    'أعلن وزير الداخلية البوركيني محمد كونيه، في مؤتمر صحافي عقده قبل ظهر الأربعاء، أن الكمين أوقع 17 قتيلا.',
    { act: 'announce', speaker: 'وزير الداخلية البوركيني محمد كونيه', content: 'الكمين أوقع 17 قتيلا', medium: 'مؤتمر صحافي' },
  ],
  [
    'دعا مجلس الأمن الدولي، في ختام جلسة طارئة عقدها بعد ظهر الخميس بطلب من الجزائر، طرفي النزاع في السودان إلى تحويل وقف النار إلى هدنة دائمة.',
    { act: 'call', speaker: 'مجلس الأمن الدولي' },
  ],
  [
    'أعلن الوسيط العماني، الاثنين، توصل الطرفين إلى اتفاق على تبادل الجثامين.',
    { act: 'announce', speaker: 'الوسيط العماني', content: 'توصل الطرفين … الجثامين' },
  ],
  ['وقالت في مؤتمر بالعاصمة طرابلس: «نحتاج إلى خيام قبل الشتاء».', { act: 'say', speaker: null, form: 'direct' }],
  [
    'قالت المفوضية العليا لحقوق الإنسان، السبت، إن 42 متظاهرا قتلوا.',
    { act: 'say', speaker: 'المفوضية العليا لحقوق الإنسان', content: '42 متظاهرا قتلوا' },
  ],
  ['وصرحت اللجنة للصحافيين بأن الموعد لم يتغير.', { act: 'say', speaker: 'اللجنة', content: 'الموعد لم يتغير' }],
  ['وقال الناطق إن ما لا يقل عن عشرين شاحنة محملة بالدقيق ستعبر غدا.', { act: 'say', speaker: 'الناطق', content: 'ما لا يقل … غدا' }],
  ['وكتب الوزير على منصة «إكس» أن الطرفين اتفقا.', { act: 'say', speaker: 'الوزير', content: 'الطرفين اتفقا' }],

  // two levels, act by the word that passes on
  [
    'ونقلت وكالة الأنباء السعودية (واس) عن ولي العهد تأكيده حرص المملكة على أمن اليمن.',
    { act: 'affirm', speaker: 'ولي العهد', via: 'وكالة الأنباء السعودية', content: 'حرص المملكة … اليمن' },
  ],
  [
    'ونقلت قناة العربية عن مصدر عسكري نفيه وقوع انفجار في القاعدة.',
    { act: 'deny', speaker: 'مصدر عسكري', via: 'قناة العربية', content: 'وقوع انفجار في القاعدة' },
  ],
  ['ونُقل عن الجنرال قوله إن قواته ستدخل المدينة.', { speaker: 'الجنرال', via: null, content: 'قواته ستدخل المدينة' }],
  [
    'وقال الجنرال إن المدينة محاصرة. ونقلت عنه الوكالة قوله إن المحادثات كانت بناءة.',
    { speaker: 'الجنرال', via: 'الوكالة', content: 'المحادثات كانت بناءة', carried: true },
  ],
  [
    'ونقل موقع أكسيوس عن مسؤول أمريكي كبير: "الصفقة قريبة".',
    { speaker: 'مسؤول أمريكي | مسؤول أمريكي كبير', via: 'موقع أكسيوس', content: 'الصفقة قريبة', form: 'direct' },
  ],

  // papers and who issued them
  ['وقال بيان للجيش إن وحداته صدت الهجوم.', { act: 'say', speaker: 'الجيش | للجيش', content: 'وحداته صدت الهجوم', medium: 'بيان' }],
  [
    'وأفاد بيان صدر عن الرئاسة الفلسطينية بأن الرئيس تلقى اتصالا.',
    { act: 'report', speaker: 'الرئاسة الفلسطينية', content: 'الرئيس تلقى اتصالا' },
  ],
  [
    'وذكر تقرير لمنظمة العفو الدولية أن الجنود أعدموا 30 مدنيا.',
    { act: 'say', speaker: 'منظمة العفو الدولية', content: 'الجنود أعدموا 30 مدنيا' },
  ],
  ['وأعلن بيان للقوات المسلحة المالية مقتل 20 إرهابيا.', { act: 'announce', content: 'مقتل 20 إرهابيا', medium: 'بيان' }],
  ['وجُرح العشرات، بحسب حصيلة أعلنتها وزارة الصحة اللبنانية.', { speaker: 'وزارة الصحة اللبنانية', content: 'وجُرح العشرات' }],
  [
    'أوقف الأمن خمسة مهربين، بحسب ما جاء في بيان لوزارة الداخلية التونسية.',
    { speaker: 'وزارة الداخلية التونسية', content: 'أوقف الأمن خمسة مهربين' },
  ],
  ['وكشف دبلوماسي غربي لصحيفة النهار أن المبعوث سيستقيل.', { act: 'reveal', speaker: 'دبلوماسي غربي', content: 'المبعوث سيستقيل' }],

  // asides, before and after them
  ['أدى الانفجار بحسب الدفاع المدني إلى مقتل متطوع وإصابة أربعة آخرين.', { speaker: 'الدفاع المدني', content: 'أدى الانفجار … آخرين' }],
  [
    'شهدت المدينة هدوءا، بعد ليلة أطلق المتمردون خلالها، وفق مصدر أمني، ثلاثة صواريخ.',
    { speaker: 'مصدر أمني', content: 'بعد ليلة … صواريخ' },
  ],
  ['وقال إنّ القوة، بحسب تعبيره، لن تغادر الجنوب.', { act: 'say', content: 'القوة، بحسب … الجنوب' }],
  ['وبحسب المتحدث، فقد عاد 200 نازح إلى تاورغاء.', { speaker: 'المتحدث', content: 'عاد 200 نازح إلى تاورغاء' }],
  [
    '«كنا نياما عندما سقط الصاروخ»، يروي أبو محمد لوكالة الأناضول.',
    { act: 'say', speaker: 'أبو محمد', content: 'كنا نياما … الصاروخ', form: 'direct' },
  ],
  [
    '"لم نأكل منذ يومين"، تقول فاطمة، وهي أرملة نزحت من الخرطوم.',
    { act: 'say', speaker: 'فاطمة', content: 'لم نأكل منذ يومين', form: 'direct' },
  ],

  // how far it goes
  [
    'وتحدث الهلال الأحمر عن سقوط 20 قتيلا، بينهم ستة أطفال، في قصف على مخيم زمزم.',
    { act: 'say', speaker: 'الهلال الأحمر', content: 'عن سقوط … زمزم' },
  ],
  [
    'أعلنت السلطات المالية مصرع 49 مدنيا و15 جنديا، يوم الخميس، في هجومين على قاعدة عسكرية.',
    { act: 'announce', content: 'مصرع 49 … عسكرية' },
  ],
  [
    'أعلن المستشفى وفاة خمسة من الجرحى، فيما لا يزال 60 مصابا يتلقون العلاج.',
    { act: 'announce', speaker: 'المستشفى', content: 'وفاة خمسة … العلاج' },
  ],

  // nouns of saying
  [
    'عاد الهدوء إثر إعلان وزارة الدفاع وقفا لإطلاق النار في المدينة.',
    { act: 'announce', speaker: 'وزارة الدفاع', content: 'وقفا لإطلاق النار في المدينة' },
  ],
  [
    'وتصاعد القلق مع تحذير منظمة الصحة العالمية من تفشي الكوليرا.',
    { act: 'warn', speaker: 'منظمة الصحة العالمية', content: 'من تفشي الكوليرا' },
  ],
  ['ورغم نفي الجيش قصف المخيم، واصل الأهالي النزوح.', { act: 'deny', speaker: 'الجيش', content: 'قصف المخيم' }],
  ['رفضت الحركة دعوة غوتيريش إلى هدنة إنسانية.', { act: 'call', speaker: 'غوتيريش', content: 'إلى هدنة إنسانية' }],
  ['ساد التوتر في ظل عدم إعلان الحكومة موعد الاقتراع.', { no: 'إعلان' }],

  // words of two readings that the complement tells apart
  ['غير أن المبعوث حذر من أن التسوية لن تصمد أسبوعا.', { act: 'warn', speaker: 'المبعوث', content: 'التسوية لن تصمد أسبوعا' }],
  ['كان الجيش حذر الخطى في الأزقة.', { no: 'حذر' }],
  [
    'فيما عبر رئيس الوفد الكردي سيبان حمو عن أمله في أن ينجح الدمج.',
    { act: 'express', speaker: 'رئيس الوفد الكردي سيبان حمو', content: 'عن أمله … الدمج' },
  ],
  ['عبر اللاجئون الحدود عن طريق الجبل.'],
  [
    'ودعت الحكومة، في بيان، قوات الدعم السريع إلى الخروج من بيوت المواطنين.',
    { act: 'call', speaker: 'الحكومة', content: 'إلى الخروج … المواطنين', audience: 'قوات الدعم السريع' },
  ],
  ['وكشف دبلوماسي غربي مطلع على الملف أن المسودة جاهزة.', { act: 'reveal', speaker: 'دبلوماسي غربي', content: 'المسودة جاهزة' }],
  [
    'كتب السيناتور ليندسي غراهام على حسابه في منصة "إكس": "حان وقت العقوبات".',
    { act: 'say', content: 'حان وقت العقوبات' },
    { no: 'حسابه' },
  ],

  // asides and relative clauses before the content
  [
    'وأكد، في كلمة متلفزة بثتها قناة المسيرة مساء الخميس، زعيم الجماعة عبد الملك الحوثي أن الهجمات لن تتوقف.',
    { act: 'affirm', speaker: 'زعيم الجماعة عبد الملك الحوثي', content: 'الهجمات لن تتوقف' },
  ],
  [
    'ودعا مجلس الأمن في قرار تبناه بالإجماع إلى سحب المقاتلين الأجانب.',
    { act: 'call', speaker: 'مجلس الأمن', content: 'إلى سحب المقاتلين الأجانب' },
  ],
  [
    'جاء ذلك بعد إعلان الرئيس الكيني وليام روتو، عبر منصة إكس مساء الأحد، أن الطرفين سيلتقيان في نيروبي.',
    { act: 'announce', speaker: 'الرئيس الكيني وليام روتو', content: 'الطرفين سيلتقيان في نيروبي' },
  ],
  [
    'وحذرت منظمات إنسانية بينها أوكسفام وميرسي كور من مجاعة في بيدوا.',
    { act: 'warn', speaker: 'منظمات إنسانية', content: 'من مجاعة في بيدوا' },
  ],
  ['وكان سعيد قد أعلن في مايو حالة طوارئ جديدة، ثم مددها.', { act: 'announce', content: 'حالة طوارئ جديدة' }],
  [
    'وقتل أربعة جنود، كما أعلن المتحدث باسم الجيش الصومالي عبد الله علي الذي شدد على أن العملية ستستمر.',
    { speaker: 'المتحدث باسم الجيش الصومالي عبد الله علي', content: 'وقتل أربعة جنود' },
    { act: 'affirm', speaker: 'المتحدث باسم الجيش الصومالي عبد الله علي', content: 'العملية ستستمر' },
  ],

  // who speaks of several
  [
    'قالت مصادر محلية وشهود عيان إن الاشتباكات تجددت في المخيم.',
    { act: 'say', speaker: 'مصادر محلية', content: 'الاشتباكات تجددت في المخيم' },
  ],
  ['قال ثلاثة من سكان الحي إن الجنود أطلقوا النار.', { act: 'say', speaker: 'ثلاثة من سكان الحي', content: 'الجنود أطلقوا النار' }],
  ['قدرت هيئة الدفاع المدني أن الخسائر كبيرة.', { act: 'estimate', speaker: 'هيئة الدفاع المدني', content: 'الخسائر كبيرة' }],
  [
    'وأفادت الصحيفة بأن نائب الرئيس أبلغ الوسطاء أن الحركة موافقة.',
    { act: 'report', speaker: 'نائب الرئيس', content: 'الحركة موافقة', audience: 'الوسطاء' },
  ],
  [
    'واتهم الحشد الشعبي الجيش الأميركي بقصف مقره، لكن المتحدث باسم البنتاغون باتريك رايدر نفى ذلك.',
    { act: 'accuse', speaker: 'الحشد الشعبي' },
    { act: 'deny', speaker: 'المتحدث باسم البنتاغون باتريك رايدر', content: 'ذلك' },
  ],
  [
    'وكان المبعوث الروسي قد زار دمشق، حيث التقى وزير الدفاع مرهف أبو قصرة وحثه على إبقاء القاعدة.',
    { act: 'urge', speaker: 'المبعوث الروسي', content: 'على إبقاء القاعدة' },
  ],
  ['وجاء في بيان مشترك لفرنسا وألمانيا أن المهلة انتهت.', { speaker: 'فرنسا', content: 'المهلة انتهت', medium: 'بيان مشترك' }],
  ['وجاء في نص الاتفاق أن تبادل الأسرى يبدأ خلال أسبوع.', { speaker: 'نص الاتفاق', content: 'تبادل الأسرى … أسبوع' }],
  ['وبلغت الحصيلة سبعة قتلى، استنادا إلى مكتب الصحة.', { speaker: 'مكتب الصحة', content: 'وبلغت الحصيلة سبعة قتلى' }],

  // orders, charges, what is no circumstance
  [
    'ووجه رئيس الوزراء محمد شياع السوداني بتشكيل لجنة تحقيق.',
    { act: 'demand', speaker: 'رئيس الوزراء محمد شياع السوداني', content: 'بتشكيل لجنة تحقيق' },
  ],
  ['وجه الجيش ضربة قاسية للمسلحين.', { no: 'وجه' }],
  ['نسبت الحكومة الهجوم إلى تنظيم القاعدة.', { act: 'accuse', speaker: 'الحكومة', content: 'الهجوم إلى تنظيم القاعدة' }],
  ['ووقع هجوم ليلا، نسبته الشرطة إلى مسلحين مجهولين.', { act: 'say', speaker: 'الشرطة', content: 'إلى مسلحين مجهولين' }],
  ['تبادلت الهند وباكستان الاتهامات بخرق الهدنة.', { act: 'accuse', speaker: 'الهند', content: 'الاتهامات بخرق الهدنة' }],
  ['تبادل الطرفان إطلاق النار قرب الجسر.'],
  ['قال الوزير إن الحكومة متمسكة بالقرار.', { act: 'say', content: 'الحكومة متمسكة بالقرار' }, { no: 'متمسكة' }],

  // headlines: dots, quotation marks, whom it is told
  [
    'الأمم المتحدة.. 25 مليون سوداني بحاجة إلى مساعدة\n\nقال مسؤولون إن الوضع يتدهور.',
    { speaker: 'الأمم المتحدة', content: '25 مليون … مساعدة' },
  ],
  ['غوتيريش… لا حل عسكريا في ليبيا\n\nاختتم الأمين العام زيارته.', { speaker: 'غوتيريش', content: 'لا حل عسكريا في ليبيا' }],
  ['"أنقذوا الأطفال": ثلاثة ملايين طفل خارج المدارس في اليمن', { speaker: 'أنقذوا الأطفال', content: 'ثلاثة ملايين … اليمن' }],
  ['شاهد عيان للجزيرة: رأيت عشرات الجثث في الشارع', { speaker: 'شاهد عيان', content: 'رأيت عشرات … الشارع' }],
  ['لافروف عن مفاوضات إسطنبول: لا تقدم حتى الآن', { speaker: 'لافروف', content: 'لا تقدم حتى الآن' }],
  ['التحالف: لا صحة لاستهداف المستشفى', { speaker: 'التحالف', content: 'لا صحة لاستهداف المستشفى' }],
  ['السودان: الجيش يتقدم في أم درمان', { no: ':' }],
  ['السودان.. معارك عنيفة في الفاشر\n\nتجددت الاشتباكات صباح اليوم.', { no: '..' }],
  ['لافروف.. من سفير إلى مهندس السياسة الروسية\n\nتعرف على أبرز محطاته.', { no: '..' }],

  // no word on the matter
  ['رفض الوزير أن يعلق على الأنباء.', { no: 'رفض' }],
  ['رفضت الشرطة الإفصاح عن هوية المشتبه به.', { no: 'رفضت' }],
  ['رفض الجيش الانسحاب من الجنوب.', { act: 'reject', speaker: 'الجيش', content: 'الانسحاب من الجنوب' }],
]

/** Rows that do not hold yet. */
export const openRows: readonly Row<ExpectedStatement>[] = [
  // the office ends before what is estimated
  ['وقدّر مسؤول عسكري عدد المقاتلين الأجانب بما بين 500 و700 مقاتل.', { act: 'estimate', speaker: 'مسؤول عسكري', audience: null }],
]
