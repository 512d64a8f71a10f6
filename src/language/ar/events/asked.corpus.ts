import type { Row } from '../testing/pack.ts'
import type { ExpectedEvent } from './events.corpus.ts'

/** What is asked, ordered, offered; and what such words take as known. */
export const askedRows: readonly Row<ExpectedEvent>[] = [
  ['ورفضت قوات الدعم السريع التعليق على الاتفاق.', { type: 'reject', none: true }],
  ['ورفض الناطق الكشف عن عدد القتلى.', { type: 'reject', none: true }],
  ['ودعت السفارة البريطانية رعاياها إلى مغادرة جوبا فورا.', { type: 'demand', mode: 'other', roles: ['actor:السفارة البريطانية'] }],
  ['ودعا رئيس الاتحاد الأفريقي جميع القوى الأجنبية إلى سحب جنودها من الصومال.', { type: 'demand', at: 'دعا' }],
  ['وطالب ناشطون، في بيان صدر أمس، بالإفراج عن معتقلي الاحتجاجات في بورتسودان.', { type: 'demand', at: 'طالب' }],
  ['وطالبت كولومبيا بتسليم قادة التمرد.', { type: 'demand', roles: ['actor:كولومبيا'] }],
  ['وقال وزير الخارجية الأوكراني إن القصف مستمر، مطالبا المجتمع الدولي بتصنيف المجموعة منظمة إرهابية.', { type: 'demand', at: 'مطالبا' }],
  ['واعتبر رئيس الوفد أن اللقاء مهم، داعيا الخرطوم إلى فتح معبر أدري.', { type: 'demand', at: 'داعيا', roles: ['target:الخرطوم'] }],
  ['وناشدت بلدية غزة المنظمات إرسال وقود عاجل.', { type: 'demand', roles: ['actor:بلدية غزة'] }],
  ['ودعا الموفد الدولي إلى خفض فوري للتصعيد في اليمن.', { type: 'demand', none: true }],
  ['ودعا الأمين العام أنطونيو غوتيريش الأطراف إلى التحلي بضبط النفس.', { type: 'demand', none: true }],
  ['ودعت بعثة يونامي، في تغريدة، إلى ضبط النفس.', { type: 'demand', none: true }],
  ['ودعت وزارة الصحة اللبنانية المواطنين إلى توخي الحذر.', { type: 'demand', none: true }],
  [
    'وقد اقترح وزير الدفاع المالي أن تتولى الجزائر مراقبة الهدنة.',
    { type: 'offer', mode: 'proposal', roles: ['actor:وزير الدفاع المالي'] },
  ],
  // an order is its own deed
  ['ووجه رئيس الوزراء العراقي بفتح تحقيق في الحادث.', { type: 'investigate', modality: 'asserted' }, { type: 'demand', none: true }],
  ['وأمر الرئيس الكيني وليام روتو بإقالة قائد الشرطة.', { type: 'office', mode: 'dismiss', modality: 'asserted' }],
  // what was said below the first sentence is of that day or the one before
  ['اجتمع مجلس الأمن الخميس. ورفضت حركة طالبان تسليم سلاحها.', { type: 'reject', dated: 'news' }],
  // what has happened, whatever is asked about it
  ['طالبت الأمم المتحدة بالإفراج عن موظفين يحتجزهم الحوثيون في صنعاء.', { type: 'abduct', modality: 'reported' }],
  ['طالب نواب بالتحقيق في مقتل خمسة متظاهرين في البصرة.', { type: 'attack', modality: 'historical|reported' }],
  [
    'تعهد الرئيس النيجيري بالرد على الهجوم الذي استهدف قاعدة في مايدوغوري الأحد.',
    { type: 'attack', modality: 'historical|reported', time: 'الأحد' },
  ],
  ['نفت الحركة مسؤوليتها عن الهجوم على الحافلة في بلوشستان.', { type: 'attack', modality: 'historical|reported' }],
  ['وافقت كييف على هدنة إثر محادثات منفصلة أجراها وفد أميركي مع الجانبين في جدة.', { type: 'talks', modality: 'reported|asserted' }],
  ['ونفى الناطق أن تكون طائراته قصفت المركز.', { type: 'attack', modality: 'denied' }],
  ['وتعهدت الحركة بسحب مقاتليها من البلدة.', { type: 'withdraw', modality: 'pledged' }],
  [
    'وتسيطر حركة الشباب، التي تقول كينيا إنها تتلقى سلاحا من الخارج، وهو ما تنفيه طهران، على كيسمايو منذ يناير.',
    { type: 'control', modality: 'asserted' },
  ],
  // the source is of the figures alone
  [
    'وقصفت روسيا الأربعاء مبنى في خاركيف، ما أسفر عن مقتل ثلاثة أشخاص بحسب السلطات الأوكرانية.',
    { type: 'attack', at: 'قصفت', modality: 'asserted' },
  ],
  ['وقصفت روسيا الأربعاء مبنى في خاركيف، بحسب السلطات الأوكرانية.', { type: 'attack', at: 'قصفت', modality: 'reported' }],
  // planned, by a participle behind the noun; and nothing else beside it
  [
    'قصف الجيش الليبي عشية اجتماع اللجنة العسكرية المقرر عقده في سرت غدا مواقع في مصراتة.',
    { type: 'talks', modality: 'planned', time: 'غدا' },
    { type: 'attack', modality: 'asserted' },
  ],
  ['وقال المبعوث إن القمة الأفريقية المرتقبة في لواندا ستناقش الأزمة.', { type: 'talks', modality: 'planned' }],
  [
    'وأكد أن جولة جديدة ستعقد في نيروبي في الثالث من مارس.',
    { type: 'talks', mode: 'round', modality: 'planned', place: 'نيروبي', time: 'الثالث من مارس' },
  ],
  // what becomes of it is told behind the noun
  ['وقع الطرفان إعلانا في تموز، لكن المعارك استؤنفت بعد أسابيع.', { type: 'clash', modality: 'asserted', time: null }],
  ['وقال المبعوث إن الجولة الأولى اختتمت في جنيف الخميس.', { type: 'talks', place: 'جنيف', time: 'الخميس' }],
  // where and when
  [
    'اتهمت الحركة الجيش المالي بخرق الهدنة السارية منذ الأربعاء عبر قصف مواقعها في كيدال.',
    { type: 'violation', time: null },
    { type: 'attack', time: null, modality: 'alleged' },
  ],
  ['نص الاتفاق على سحب السلاح الثقيل في أجل أقصاه الخميس المقبل، وتسليم الأسرى في زوارة.', { type: 'release', time: null }],
  ['ودعا المبعوث، في ختام زيارة إلى مسقط استغرقت ثلاثة أيام، إلى التهدئة.', { type: 'visit', place: 'مسقط', modality: 'asserted' }],
  ['قتلت الجماعة أربعة بحارة في يوليو واحتجزت آخرين.', { type: 'abduct', modality: 'asserted', time: 'يوليو' }],
  ['واتفق الرئيسان، في مكالمة هاتفية استمرت ساعتين في 18 مارس، على تبادل الأسرى.', { type: 'call', modality: 'asserted', time: '18 مارس' }],
  ['وقال الضابط عبر الهاتف إن القوات تقدمت.', { type: 'call', none: true }],
  // the same words of other things
  ['انتزع المنتخب المغربي بطاقة التأهل.', { type: 'control', none: true }],
  ['ضرب زلزال قوي محافظة قهرمان مرعش.', { type: 'attack', none: true }],
  ['أصاب الفيروس عشرات الأشخاص في كنشاسا.', { type: 'attack', none: true }],
  ['يخوض الحزب معركة انتخابية صعبة.', { type: 'clash', none: true }],
  ['باتت الأسواق تحت ضغط التضخم.', { type: 'control', none: true }],
  ['واصل الدولار تقدمه أمام اليورو.', { type: 'operation', none: true }],
  ['عبر الوزير عن قلقه إزاء الحدود.', { type: 'operation', none: true }],
  ['خرج الفريق من البطولة.', { type: 'evacuate', none: true }],
  ['نقل المصدر عن السكان قولهم إن الوضع هادئ.', { type: 'evacuate', none: true }],
  ['نقلت السلطات السجناء إلى سجن آخر.', { type: 'release', none: true }],
  ['نقلت الوكالة عن أسير سابق قوله إن السجن مكتظ.', { type: 'release', none: true }],
  ['انتشر مقطع فيديو على مواقع التواصل.', { type: 'mobilise', none: true }],
  ['أرسل الرئيس رسالة إلى نظيره.', { type: 'mobilise', none: true }],
  ['عزز البنك وجوده في أفريقيا.', { type: 'mobilise', none: true }],
  ['تلقى الرئيس دعوة لزيارة باريس.', { type: 'mobilise', none: true }],
  ['استأنف البنك عملياته في الخرطوم.', { type: 'blockade', none: true }],
  ['أعيد فتح باب الترشح.', { type: 'blockade', none: true }],
  ['ناقش الكتاب أزمة الهوية.', { type: 'session', none: true }],
  ['حملت الرسالة عنوانا طريفا.', { type: 'offer', none: true }],
  ['منح الحكم اللاعب بطاقة صفراء.', { type: 'demand', none: true }],
  ['صنف التقرير المدينة بين الأجمل.', { type: 'sanction', none: true }],
  ['تعهدت الشركة باستثمار مليار دولار.', { type: 'aid', none: true }],
  ['أنشأ البنك آلية لمتابعة الودائع.', { type: 'monitor', none: true }],
  ['مدد النادي عقد مدربه.', { type: 'agreement', none: true }],
  // nobody is denied to have fled where no fewer than so many have
  ['وأسفرت المعارك عما لا يقل عن 38 قتيلا ودفعت 300 ألف شخص إلى مغادرة منازلهم.', { type: 'displace', modality: 'asserted' }],
  ['قرر عبد الحميد الدبيبة حل أجهزة أمنية في طرابلس.', { type: 'disarm', mode: 'dissolve' }],
  ['وأعفى البرهان نائبه من منصبه وعين مالك عقار خلفا له.', { type: 'office', mode: 'appoint' }],
  ['واندلعت المواجهات إثر خطف تاجر درزي على طريق دمشق.', { type: 'abduct' }],
  ['ودان الرئيس الكيني وليام روتو الهجوم، متعهدا بمحاسبة المنفذين.', { type: 'pledge', roles: ['actor:وليام روتو'] }],
  ['وأكد غروسي أن السلامة المادية للمحطة انتهكت.', { type: 'control', none: true }],
  [
    'اتهمت تايلاند القوات الكمبودية بخرق الهدنة.',
    { type: 'violation', roles: ['actor:القوات الكمبودية', 'target:تايلاند'] },
    { type: 'accuse', none: true },
  ],
  ['ولم يسجل المراقبون أي إطلاق نار في الحديدة.', { type: 'attack', none: true, modality: 'asserted' }],
  ['وفروا بعد أن أحرق جنود منازلهم في ولاية تشين.', { type: 'destroy', modality: 'asserted' }],
  ['وقطع شبان الطريق قبل أن يعيد الجيش اللبناني فتحه.', { type: 'blockade', mode: 'reopen', modality: 'asserted' }],
  ['وأنهت الرباعية اجتماعا من دون أن تتوصل إلى اتفاق على هدنة.', { type: 'ceasefire', none: true, modality: 'asserted' }],
  ['ويزور المبعوث الأممي هانس غروندبرغ عدن الأسبوع المقبل.', { type: 'visit', modality: 'planned' }],
  ['ووصلت طائرة مساعدات إلى مطار غوما للمرة الأولى منذ إغلاقه في يناير.', { type: 'aid', time: null }],
  ['وتعرضت الثكنة في الثاني من مايو لهجوم بقذائف هاون.', { type: 'attack', time: 'الثاني من مايو' }],
  [
    'واتهم وزير الدفاع بيدرو سانشيز حركة فارك بالوقوف وراء التفجير.',
    { type: 'accuse', roles: ['actor:بيدرو سانشيز', '!target:وزير الدفاع'] },
  ],
  // who protests, and against whom
  ['احتشد مئات المتظاهرين أمام السفارة الصينية في نيودلهي.', { type: 'protest', roles: ['target:السفارة الصينية'] }],
  ['تجمع مئات المتظاهرين في كركوك، مطالبين الحكومة التركية بوقف الهجمات.', { type: 'protest', roles: ['target:الحكومة التركية'] }],
  ['وسار المتظاهرون بصمت نحو مقر الحاكم في دنفر.', { type: 'protest' }],
  ['تدفق آلاف المتظاهرين إلى شوارع تبليسي.', { type: 'protest', place: 'تبليسي' }],
  ['يتوقع أن يلتقي الوفدان في جنيف الأسبوع المقبل.', { type: 'talks', modality: 'planned' }],
  ['تجمع مئات المتظاهرين أمام المسجد الأموي.', { type: 'protest', roles: ['!target:المسجد الأموي'] }],
]
