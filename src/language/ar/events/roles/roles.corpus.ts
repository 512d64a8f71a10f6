import type { Row } from '../../testing/pack.ts'
import type { ExpectedEvent } from '../events.corpus.ts'

/** Who did what to whom where the subject is not said again, is a body's members, stands beyond a clause, or only speaks. */
export const roleRows: readonly Row<ExpectedEvent>[] = [
  // those three, and a topic in quotation marks
  [
    'التقى رؤساء كينيا وأوغندا ورواندا في نيروبي، واتفقت الدول الثلاث على نشر قوة.',
    { type: 'agreement', roles: ['actor:كينيا', 'actor:أوغندا', 'actor:رواندا'] },
  ],
  ['دعت السعودية وقطر إلى حوار. واتفقت الدول الثلاث على لجنة.', { type: 'agreement', roles: ['actor:السعودية'], none: true }],
  ['أما «حركة الشباب» فأعلنت رفضها الاتفاق.', { type: 'reject', roles: ['actor:حركة الشباب'] }],
  // whose talks they are, and where they are held
  [
    'وتستعد الدوحة لاستضافة جولة جديدة من محادثات السودان وإثيوبيا ومصر.',
    { type: 'talks', roles: ['actor:السودان', 'actor:إثيوبيا', 'actor:مصر', '!actor:الدوحة'] },
  ],
  ['وتستعد الدوحة لاستضافة جولة جديدة من المحادثات.', { type: 'talks', place: 'الدوحة', roles: ['!actor:الدوحة'] }],
  ['جولة محادثات جنيف تبدأ الأحد', { type: 'talks', place: 'جنيف', roles: ['!actor:جنيف'] }],
  // who will have none of an accord has not made it
  [
    'رفضت حركة تحرير السودان الاتفاق بين الحكومة السودانية والجبهة الثورية.',
    { type: 'agreement', roles: ['actor:الحكومة السودانية', 'actor:الجبهة الثورية', '!actor:حركة تحرير السودان'] },
  ],
  [
    'لم توقع الحركة الشعبية، التي يقودها عبد العزيز الحلو، على اتفاق السلام بين الحكومة السودانية والجبهة الثورية.',
    { type: 'agreement', at: 'اتفاق', roles: ['actor:الجبهة الثورية', '!actor:الحركة الشعبية'] },
  ],
  // with whom an accord is made, and who only hears of it
  [
    'توصلت تايلاند وكمبوديا الثلاثاء إلى اتفاق، بالتنسيق مع الصين.',
    { type: 'agreement', roles: ['actor:تايلاند', 'actor:كمبوديا', '!actor:الصين'] },
  ],
  ['توصلت تايلاند الثلاثاء إلى اتفاق مع كمبوديا.', { type: 'agreement', roles: ['actor:تايلاند', 'actor:كمبوديا'] }],
  // a body that meets with somebody, past a relative clause whose time is its own
  [
    'واجتمعت اللجنة العسكرية، التي وصلت الأحد، مع وفد الحركة في القاهرة.',
    { type: 'talks', mode: 'meeting', roles: ['actor:اللجنة العسكرية', 'actor:وفد الحركة'], place: 'القاهرة', time: null },
    { type: 'session', none: true },
  ],
  ['واجتمع مجلس الأمن الأحد.', { type: 'session', time: 'الأحد' }],
  // the verb of a relative clause agrees with its own subject
  ['والمدينة التي دخل الجيش السوداني ضواحيها الأحد خالية.', { type: 'operation', roles: ['actor:الجيش السوداني', '!actor:المدينة'] }],
  ['المعبر الذي أغلقت السلطات بوابته.', { type: 'blockade', roles: ['actor:المعبر'], none: true }],
  ['المدينة التي قتل فيها ستة جنود.', { type: 'attack', roles: ['target:جنود', '!actor:المدينة'] }],
  ['القوات التي تحاصر المدينة قصفت السوق.', { type: 'attack', roles: ['actor:القوات'] }],
  ['والمبعوث الذي رفضت الحكومة السودانية استقباله غادر.', { type: 'reject', roles: ['actor:الحكومة السودانية'] }],
  ['وهو المبعوث الذي وافق مجلس الأمن على تعيينه.', { type: 'accept', roles: ['actor:مجلس الأمن'] }],
  ['وهو الوزير الذي وافق على الخطة.', { type: 'accept', roles: ['actor:الوزير'] }],
  // what is refused or welcomed, taken up by a pronoun
  [
    'وهو اقتراح رفضه عبد الفتاح البرهان ورحب به محمد حمدان دقلو.',
    { type: 'reject', roles: ['actor:عبد الفتاح البرهان'] },
    { type: 'accept', roles: ['actor:محمد حمدان دقلو'] },
  ],
  ['وعرضت روسيا خطة رحبت بها الحكومة السورية.', { type: 'accept', roles: ['actor:الحكومة السورية', '!actor:روسيا'] }],
  ['وعرض المبعوث هدنة وافقت عليها حركة حماس.', { type: 'accept', roles: ['actor:حركة حماس', '!actor:المبعوث'] }],
  ['وأكد رفضه القرار.', { type: 'reject', at: 'رفضه القرار', none: true }],
  // past a relative clause between commas, whose time is its own
  [
    'وأجرى الوزير الأمريكي، الذي وصل الأحد إلى الرياض، محادثات مع نظيره السعودي.',
    { type: 'talks', roles: ['actor:الوزير الأمريكي', 'actor:نظيره السعودي'], time: null },
    { type: 'visit', time: 'الأحد' },
  ],
  // a subject in front of a verb that is negated
  ['وقال الوسيط إن القوات الحكومية في الفاشر لم تلتزم بالهدنة.', { type: 'violation', roles: ['actor:القوات الحكومية'] }],
  ['الحكومة لم تسمح بدخول القوافل إلى المخيم.', { type: 'blockade', mode: 'restrict', roles: ['actor:الحكومة'] }],
  ['ورأى الوسيط أن ما احترمه الجيش من الهدنة قليل.', { type: 'violation', none: true }],
  ['واتهم الطرف الآخر بخرق الهدنة.', { type: 'violation', roles: ['!actor:الطرف الآخر'] }],
  // who bears a title, behind the bodies in which he bears it
  // a relative clause is of the noun that its pronoun takes up
  [
    'اتهم نعيم قاسم الجيش الإسرائيلي بخرق الهدنة التي أبرمتها إسرائيل وحزب الله الأحد.',
    { type: 'violation', roles: ['actor:الجيش الإسرائيلي', '!actor:حزب الله'] },
    { type: 'ceasefire', roles: ['actor:إسرائيل', 'actor:حزب الله'] },
  ],
  ['قتل عشرة جنود في الهجوم الذي شنته حركة الشباب الأحد.', { type: 'attack', roles: ['actor:حركة الشباب'] }],
  ['قتل القائد في الحرس الثوري محمد رضا زاهدي في دمشق.', { type: 'attack', roles: ['target:محمد رضا زاهدي', '!actor:القائد'] }],
  ['اعتقل الجيش النائب في البرلمان عن حزب الشعوب أحمد ترك.', { type: 'arrest', roles: ['actor:الجيش', 'target:أحمد ترك'] }],
  ['التقى الوزير في القاهرة محمد دحلان.', { type: 'talks', place: 'القاهرة', roles: ['actor:الوزير', 'actor:محمد دحلان'] }],
  ['وقعت حركتا فتح وحماس أمس اتفاق مصالحة.', { type: 'agreement', roles: ['actor:حركتا فتح', 'actor:حماس'] }],
  // the subject in front of its verb, whatever that is spelt like and whatever stands between
  [
    'الجيش السوداني قصف مواقع لقوات الدعم السريع في نيالا.',
    { type: 'attack', place: 'نيالا', roles: ['actor:الجيش السوداني', 'target:قوات الدعم السريع'] },
  ],
  ['غير أن حزب الله خرق أمس الهدنة في مزارع شبعا.', { type: 'violation', modality: 'asserted', roles: ['actor:حزب الله'] }],
  ['ووصف الجيش السوداني قصف المدينة بأنه جريمة.', { type: 'attack', at: 'قصف', none: true }],
  [
    'الهند وباكستان وقعتا أمس اتفاقا لوقف إطلاق النار في دبي.',
    { type: 'ceasefire', mode: 'sign', roles: ['actor:الهند', 'actor:باكستان'] },
  ],
  ['الجيش وقوات الدعم السريع أعلنا أمس هدنة في جدة.', { type: 'ceasefire', roles: ['actor:الجيش', 'actor:قوات الدعم السريع'] }],
  ['وقالت الوزيرة: أعلنا أمس هدنة في جدة.', { type: 'ceasefire', roles: ['actor:الوزيرة'] }],
  ['لكن الولايات المتحدة فرضت الخميس عقوبات على قادة في حركة إم 23.', { type: 'sanction', roles: ['actor:الولايات المتحدة'] }],
  ['لكن القوات الروسية، وفق البيان، استهدفت محطة كهرباء في خاركيف.', { type: 'attack', roles: ['actor:القوات الروسية'] }],
  ['وفي خاركيف، وفق البيان، استهدفت القوات الروسية محطة كهرباء.', { type: 'attack', roles: ['actor:القوات الروسية'] }],
  [
    'وتحدث الوزير عن الهدنة، في حين الطيران الإسرائيلي أغار على بلدة الخيام.',
    { type: 'attack', roles: ['actor:الطيران الإسرائيلي', '!actor:الوزير'] },
  ],
  ['انسحبت القوات الإريترية الأحد من مدينة عدوة.', { type: 'withdraw', roles: ['actor:القوات الإريترية', 'origin:عدوة'] }],
  ['نزحت مساء الخميس آلاف العائلات من رفح.', { type: 'displace', roles: ['origin:رفح'] }],
  ['نزحت آلاف العائلات، بحسب الأمم المتحدة، من رفح.', { type: 'displace', roles: ['origin:رفح'] }],
  ['انسحب الأحد مقاتلون من حركة الشباب.', { type: 'withdraw', roles: ['!origin:حركة الشباب'] }],
  ['ومساء الخميس هاجم مقاتلو حركة الشباب قاعدة للقوات الأوغندية.', { type: 'attack', modality: 'asserted', roles: ['actor:حركة الشباب'] }],
  ['وأمس قصف الجيش السوداني مواقع لقوات الدعم السريع في نيالا.', { type: 'attack', modality: 'asserted', roles: ['actor:الجيش السوداني'] }],
  ['والأحد تظاهر أنصار حزب الأمة في أم درمان.', { type: 'protest', modality: 'asserted' }],
  // what became of a happening, behind all that stands with it
  ['غير أن المعارك اندلعت مجددا الثلاثاء في محيط بلدة كورما غرب الفاشر.', { type: 'clash', modality: 'asserted' }],
  ['لكن القتال بين الجيش وقوات الدعم السريع تجدد أمس في الأبيض.', { type: 'clash', modality: 'asserted', place: 'الأبيض' }],
  [
    'وقال سكان إن اشتباكات بين الجيش وحركة إم 23 اندلعت قرب غوما.',
    { type: 'clash', modality: 'reported', roles: ['actor:الجيش', 'actor:حركة إم 23'] },
  ],
  ['إلا أن القتال تجدد الجمعة في الريف الغربي.', { type: 'clash', modality: 'asserted' }],
  ['وفر آلاف السكان بعد القتال في الأبيض.', { type: 'clash', modality: 'asserted', none: true }],
  // an accord is told by what says when, where or by whom it was made, whatever the word for it
  [
    'قالت الوزارة إن الحركة خرقت إعلان المبادئ الذي وقعه الطرفان في مسقط في 19 مايو.',
    { type: 'agreement', at: 'إعلان', place: 'مسقط', time: '19 مايو' },
  ],
  ['وقال الوزير إن اتفاق العاشر من آذار لم ينفذ.', { type: 'agreement', at: 'اتفاق', time: 'العاشر من آذار' }],
  ['واتهمت الوزارة جبهة مورو بالتنصل من اتفاق 10 آذار.', { type: 'violation', time: null }, { type: 'agreement', time: '10 آذار' }],
  ['نشرت الوكالة نص اتفاق وقعته الحكومة الفلبينية وجبهة مورو أمس.', { type: 'agreement', roles: ['actor:جبهة مورو'] }],
  ['أفرجت الحركة عن الجنود تنفيذا لاتفاق توصل إليه الجانبان قبل شهرين.', { type: 'agreement', time: 'قبل شهرين' }],
  ['وقال الوزير إن الحركة لم تحترم ما وقعته في هافانا.', { type: 'agreement', mode: 'sign', place: 'هافانا' }],
  ['لم تبدأ المحادثات المقررة الجمعة الماضي بموجب الإعلان الموقع في قطر الشهر الماضي.', { type: 'agreement', time: 'الشهر الماضي' }],
  ['وقال إن اتفاق الجمعة العظيمة المبرم في أبريل 1998 صامد.', { type: 'agreement', time: 'أبريل 1998' }],
  ['أصدرت الوزارة إعلان الوظائف أمس.', { type: 'agreement', none: true }],
  ['ناقش الوزير مذكرة تفاهم مع الشركة.', { type: 'agreement', mode: 'sign', none: true }],
  // what is left undone, and what one blames on another
  ['قال الوزير إن الجيش السوداني لا يلتزم بوقف إطلاق النار.', { type: 'violation', roles: ['actor:الجيش السوداني'] }],
  ['واتهم الجيش جبهة مورو بعرقلة تنفيذ الاتفاق.', { type: 'violation', modality: 'alleged', roles: ['actor:جبهة مورو'] }],
  ['وقالت الوزارة إن الأمطار عرقلت تنفيذ الاتفاق.', { type: 'violation', none: true }],
  ['والتزم الجيش بالاتفاق.', { type: 'violation', none: true }],
  // who stands behind an accord is told in a clause of its own
  [
    'وقعت الحكومة الكولومبية وحركة فارك هدنة الجمعة. والدول الضامنة للعملية هي كوبا والنرويج.',
    { type: 'ceasefire', roles: ['guarantor:كوبا', 'guarantor:النرويج', '!guarantor:حركة فارك'] },
  ],
  [
    'وقعت الحكومة السودانية وحركة العدل والمساواة اتفاقا الأحد. وقال إن قطر ستكون ضامنا للاتفاق.',
    { type: 'agreement', roles: ['guarantor:قطر'] },
  ],
  ['وقعت تشاد وحركة فاكت اتفاقا الأحد. والشعب هو الضامن الوحيد، كما قالت مصر.', { type: 'agreement', roles: ['!guarantor:مصر'] }],
  // a subject before the verb and its particle, posts behind an adjective, a comma before an accusative
  [
    'وكان الطيران الحربي الروسي قد شن أمس سلسلة غارات على المواقع الأمامية للفصائل المسلحة في إدلب.',
    { type: 'attack', roles: ['actor:الطيران الحربي الروسي', 'target:للفصائل المسلحة'] },
  ],
  ['عقد المجلس الاستشاري لحركة فتح، اجتماعا في رام الله.', { type: 'talks', roles: ['actor:المجلس الاستشاري'] }],
  // a pronoun behind إن is the subject, whoever it is
  ['وقال البيان إنه قتل 8 جنود.', { type: 'attack', roles: ['target:جنود', '!actor:جنود'] }],
  // where one is going on a visit that a verb carries
  [
    'أعلن القرار خلال زيارة قصيرة يقوم بها المستشار الألماني أولاف شولتس إلى كينيا.',
    { type: 'visit', roles: ['actor:المستشار الألماني أولاف شولتس'], place: 'كينيا' },
  ],
  // what is asked of somebody without its preposition, also behind the office of who asks
  ['وطالب رئيس الاتحاد الأفريقي بوروندي وقف الهجمات.', { type: 'demand', roles: ['actor:رئيس الاتحاد الأفريقي', 'target:بوروندي'] }],
  [
    'طالب الأمين العام إسرائيل رفع الحصار عن قطاع غزة.',
    { type: 'demand', roles: ['target:إسرائيل'] },
    { type: 'blockade', mode: 'reopen', modality: 'demanded' },
  ],
  ['من جهته، طالب مسعود البارزاني رئيس الإقليم بوقف القصف.', { type: 'demand', roles: ['actor:مسعود البارزاني', '!target:رئيس الإقليم'] }],
  [
    'ودعا الأمين العام للأمم المتحدة أنطونيو غوتيريش قادة السودان وإثيوبيا إلى وقف إطلاق النار.',
    { type: 'ceasefire', roles: ['!actor:أنطونيو غوتيريش'] },
  ],
  // who suffers an attack does not make it, and is where he is while it comes
  [
    'نجا وزير الدفاع من محاولة اغتيال خلال زيارة إلى سبها.',
    { type: 'attack', roles: ['target:وزير الدفاع', '!actor:وزير الدفاع'] },
    { type: 'visit', modality: 'asserted', roles: ['actor:وزير الدفاع'], place: 'سبها' },
  ],
  ['تعرض وزير الدفاع لهجوم في سبها.', { type: 'attack', roles: ['target:وزير الدفاع', '!actor:وزير الدفاع'] }],
  // of what has no name behind إن, whose it is; of a number, whose number
  ['أفادت مصادر بأن قوة كبيرة للجيش الجزائري حاصرت مجموعة قرب باتنة.', { type: 'blockade', roles: ['actor:قوة كبيرة للجيش الجزائري'] }],
  ['حاول أكثر من 100 من المتمردين اقتحام منشأة عسكرية في مونكادا.', { type: 'attack', roles: ['actor:المتمردين'] }],
  // what is called so is not put into office
  ['لا وجود لما يسمى بحكومة طبرق.', { type: 'office', none: true }],
  // who is kept out, and by whom; people who are surrounded are no place
  [
    'منع الجيش المتظاهرين من الوصول إلى القصر.',
    { type: 'blockade', mode: 'restrict', roles: ['actor:الجيش', 'target:المتظاهرين', '!actor:المتظاهرين'] },
  ],
  [
    'بدأت الشرطة منع الفلسطينيين من الدخول إلى المسجد.',
    { type: 'blockade', roles: ['target:الفلسطينيين', 'actor:الشرطة', '!actor:الفلسطينيين'] },
  ],
  ['حاصرت الشرطة المحتجين في الساحة.', { type: 'blockade', mode: 'siege', roles: ['actor:الشرطة', 'target:المحتجين'] }],
  ['حاصر الجيش مدينة كيسمايو.', { type: 'blockade', mode: 'siege', roles: ['actor:الجيش', '!target:كيسمايو'], place: 'كيسمايو' }],
  // from whom ground is taken
  [
    'حررت القوات الأوكرانية مبنى البلدية في سلافيانسك من الانفصاليين.',
    { type: 'control', mode: 'regain', roles: ['actor:القوات الأوكرانية', 'target:الانفصاليين'], place: 'سلافيانسك' },
  ],
  ['استعاد الجيش السوداني مطار الخرطوم من قوات الدعم السريع.', { type: 'control', roles: ['target:قوات الدعم السريع'] }],
  ['حررت القوات القرى شرق النهر من الألغام في كسلا.', { type: 'control', roles: ['!target:الألغام'] }],
  [
    'وانتزع هؤلاء المقاتلون من جبهة تيغراي السيطرة على بلدة ألاماتا.',
    { type: 'control', roles: ['actor:هؤلاء المقاتلون', 'target:جبهة تيغراي', '!actor:جبهة تيغراي'], place: 'ألاماتا' },
  ],
  // who managed or tried it, and when
  [
    'تمكنت القوات النيجيرية أمس من القبض على قيادي في بوكو حرام.',
    { type: 'arrest', roles: ['actor:القوات النيجيرية', 'target:بوكو حرام'], time: 'أمس' },
  ],
  ['حاول المتمردون اقتحام ثكنة عسكرية في جوبا.', { type: 'attack', roles: ['actor:المتمردون'] }],
  ['أعلنت وزارة الداخلية التونسية القبض على خلية.', { type: 'arrest', roles: ['actor:وزارة الداخلية التونسية'] }],
  // a time between a verb and its subject
  ['فيما تقدمت القوات العراقية، تظاهر أمس المئات في الكوت.', { type: 'protest', roles: ['!actor:القوات العراقية'], time: 'أمس' }],
  // coming to terms on a plan
  [
    'أعلن المجلس الرئاسي وقيادة الجيش، أمس، التوصل إلى «خريطة طريق» لتوحيد المؤسسة العسكرية.',
    { type: 'agreement', mode: 'reach', roles: ['actor:المجلس الرئاسي', 'actor:قيادة الجيش'], time: 'أمس' },
    { type: 'offer', none: true },
  ],
  [
    'توصلت الحكومة البوروندية والمعارضة في أروشا إلى تسوية سياسية.',
    { type: 'agreement', roles: ['actor:الحكومة البوروندية'], place: 'أروشا' },
  ],
  ['توصل الباحثون إلى صيغة جديدة للقاح.', { type: 'agreement', none: true }],
  // a pronoun on the noun for a deed is who was told of before it
  ['قتل المسلحون الرهائن خلال اقتحامهم المدرسة في بيشاور.', { type: 'attack', at: 'اقتحامهم', roles: ['actor:المسلحون'], place: 'بيشاور' }],
  ['قتلت القوات الروسية مدنيين خلال اقتحامها بلدة بوتشا.', { type: 'attack', at: 'اقتحامها', roles: ['actor:القوات الروسية'] }],
  ['أعدم تنظيم القاعدة جنودا لدى سيطرته على مدينة المكلا.', { type: 'control', roles: ['actor:تنظيم القاعدة'], place: 'المكلا' }],
  ['قالت الجبهة الثورية إن هدنتها مع الخرطوم انتهت.', { type: 'ceasefire', roles: ['actor:الجبهة الثورية', 'actor:الخرطوم'] }],
  ['أبرم حزب الله وجبهة النصرة اتفاقهما في عرسال.', { type: 'agreement', roles: ['actor:حزب الله', 'actor:جبهة النصرة'] }],
  ['طالب الأهالي الحكومة بفك حصارها عن المدينة.', { type: 'blockade', roles: ['actor:الحكومة', '!actor:الأهالي'] }],
  ['وبعد قصفها بالمدفعية دخلت القوات الإثيوبية البلدة.', { type: 'attack', none: true }],
  // past a relative clause whose verb has its object in a pronoun stands the object of the verb before it; who carried out what strikes does it
  [
    'استهدفت الغارات التي شنها الطيران الإثيوبي مواقع جبهة تيغراي في مقلي.',
    { type: 'attack', roles: ['actor:الطيران الإثيوبي', 'target:جبهة تيغراي'], place: 'مقلي' },
  ],
  ['قصفت الطائرات التي أرسلتها كينيا معسكرات حركة الشباب.', { type: 'attack', roles: ['actor:كينيا', 'target:معسكرات حركة الشباب'] }],
  ['استهدف هجوم تبنته طالبان قافلة للجيش الأفغاني في لوغر.', { type: 'attack', roles: ['actor:طالبان', 'target:للجيش الأفغاني'] }],
  ['قتلت الصواريخ التي انتقدها الوزير عشرة مدنيين.', { type: 'attack', roles: ['!actor:الوزير'] }],
  // an accord ends a war, and is not ended by that; who accuses without a name is a soldier or a rights worker
  ['ووقع الطرفان في مسقط اتفاقا أنهى جولة من القتال.', { type: 'agreement', mode: 'end', none: true }],
  ['وألغت إسرائيل الاتفاق أمس.', { type: 'agreement', mode: 'end' }],
  ['اتهم مصدر عسكري حركة طالبان بخرق الهدنة.', { type: 'violation', roles: ['actor:حركة طالبان'] }],
  ['واتهم ناشط حقوقي قوات الدعم السريع بنهب السوق.', { type: 'accuse', roles: ['target:قوات الدعم السريع'] }],
  // who signs stands far before what is signed, with a clause about him between commas
  [
    'وقعت حكومة مالي وحركة العدل والمساواة، آخر حركة تحمل السلاح في الشمال، مساء أمس الاثنين في باماكو، على إعلان لوقف الأعمال العدائية.',
    { type: 'ceasefire', roles: ['actor:حكومة مالي', 'actor:حركة العدل والمساواة'] },
  ],
  ['وقع الوسيط أحمد سالم رسالة، قرأها أمس في جوبا، ودعا الطرفين إلى وقف إطلاق النار.', { type: 'ceasefire', roles: ['!actor:أحمد سالم'] }],
  // arms that nobody is named for, behind an accusation of the same side
  [
    'اتهمت حركة العدل والمساواة الجيش السوداني بخرق الهدنة، وقال الناطق باسمها إن مروحيتين قصفتا معسكرا لها.',
    { type: 'attack', roles: ['actor:الجيش السوداني'] },
  ],
  ['قال الجيش السوداني إن مروحيتين قصفتا معسكرا في كتم.', { type: 'attack', roles: ['!actor:مروحيتين'] }],
  // who is nobody by name refuses too
  ['ورفض فصيل منشق الاتفاق الموقع في مسقط.', { type: 'reject' }],
  // who takes up an office
  ['وتولى كمال درويش رئاسة الحكومة.', { type: 'office' }],
  // a pronoun on the word that accuses or asks
  ['واتهمت كينشاسا حركة إم 23 بالكذب. واتهمها الجيش بتجنيد الأطفال.', { type: 'accuse', roles: ['actor:الجيش', '!target:الأطفال'] }],
  ['قال الوزير كمال درويش إن المعارض علي سالم هارب، متهما إياه بتدبير تمرد.', { type: 'accuse', roles: ['target:علي سالم'] }],
  ['دعا المبعوث الحكومة الليبية إلى الحوار، وطالبها بإلغاء القرار.', { type: 'demand', roles: ['target:الحكومة الليبية'] }],
  ['طالب المبعوث جبهة مورو بالعدول عن قرارها.', { type: 'demand', roles: ['actor:المبعوث', 'target:جبهة مورو'] }],
  ['اتهم سكان الجيش بنهب منازلهم.', { type: 'accuse', roles: ['target:الجيش'] }],
  // troops arrive, envoys come
  ['وصل ألف جندي رواندي إلى كابو ديلغادو.', { type: 'mobilise', mode: 'troops', roles: ['destination:كابو ديلغادو'] }],
  ['وصل وزير الدفاع إلى عدن.', { type: 'visit' }],
  ['ووصل 30 أسيرا إلى صنعاء.', { type: 'release' }],
  // who commits himself has not done it yet; a truce is kept
  ['والتزمت حركة حماس بإطلاق الأسرى.', { type: 'release', modality: 'pledged' }],
  ['والتزمت إسرائيل بوقف إطلاق النار.', { type: 'ceasefire', modality: 'asserted' }],
  // who is not named speaks for those whom a pronoun takes up
  [
    'قالت حركة تحرير الساحل إنها أفرجت عن ثلاثة جنود. وهدد الناطق باسمها بالرد.',
    { type: 'threaten', roles: ['actor:حركة تحرير الساحل', '!actor:الناطق'] },
  ],
  [
    'قال المتحدث باسم الجيش الصومالي إن المعركة انتهت. واتهم المتحدث حركة الشباب بخرق الهدنة.',
    { type: 'violation', roles: ['actor:حركة الشباب', 'target:الجيش الصومالي'] },
  ],
  // his planes are those of whom he speaks for
  [
    'قال المتحدث باسم الجيش اللبناني سامر خليل إن طائراته قصفت تجمعات للمسلحين قرب عرسال.',
    { type: 'attack', roles: ['actor:الجيش اللبناني', '!actor:سامر خليل'] },
  ],
  ['قال المتحدث باسم حركة طالبان قاري يوسف إن مقاتليه سيطروا على قندوز.', { type: 'control', roles: ['actor:حركة طالبان'] }],
  // to whom it is done stands in front, and a pronoun takes it up
  ['أعلن القائد أن ثلاثة جنود سيفرج عنهم هذا الأسبوع.', { type: 'release', roles: ['!actor:جنود'] }],
  ['وقالت النقابة إن الصحفي علي حسن تم اعتقاله في بغداد.', { type: 'arrest', roles: ['target:علي حسن', '!actor:علي حسن'] }],
  ['وأكدت أن الصحفية ليلى خالد جرى إطلاق سراحها.', { type: 'release', roles: ['target:ليلى خالد'] }],
  ['وقالت الحركة إن الجيش الكيني أفرج عنهم.', { type: 'release', roles: ['actor:الجيش الكيني'] }],
  // a noun that a verb with the speaker's pronoun carries
  ['قالت حركة الشباب إن الهجوم الذي شنته مطلع العام نجح.', { type: 'attack', roles: ['actor:حركة الشباب'] }],
  // the fighting of those who stand against each other
  [
    'قصفت إثيوبيا مواقع جبهة تحرير شعب تيغراي أمس. واستؤنف القتال في ميكيلي صباحا.',
    { type: 'clash', roles: ['actor:إثيوبيا', 'actor:جبهة تحرير شعب تيغراي'] },
  ],
  [
    'تبادل الجيش اليمني وجماعة الحوثي القصف في مأرب. واندلع القتال إثر رفض الجماعة إخلاء موقع.',
    { type: 'clash', roles: ['actor:الجيش اليمني', 'actor:جماعة الحوثي'] },
  ],
  ['قصفت إثيوبيا مواقع جبهة تحرير شعب تيغراي أمس. واندلعت الحرب في سوريا عام 2011.', { type: 'war', roles: ['!actor:إثيوبيا'] }],
  // to hand over and to be handed are written alike, but not of a day to come
  ['وستسلم حركة فارك أسلحتها خلال شهر.', { type: 'disarm', roles: ['actor:حركة فارك'] }],
  // whom a pronoun takes up is accused, and never who accuses
  [
    'نفت حركة الشباب ذلك، واتهمها الجيش الصومالي بقصف ميناء كيسمايو.',
    { type: 'attack', roles: ['actor:حركة الشباب', '!actor:الجيش الصومالي'] },
  ],
  ['ونفى الرئيس جوزيف كابيلا ذلك، واتهمته كينشاسا بقصف غوما.', { type: 'attack', roles: ['!actor:كينشاسا'] }],
  [
    'اتهم الجيش السوداني قوات الدعم السريع بقصف الفاشر ظهرا.',
    { type: 'attack', roles: ['actor:قوات الدعم السريع', '!actor:الجيش السوداني'] },
  ],
  ['الجبهة تبدأ إخلاء معسكرها والجيش يتهمها بخرق الهدنة', { type: 'withdraw', roles: ['!actor:الجيش'] }],
  // who is called on to go by a pronoun is the man named last; a protest is against him
  [
    'واندلعت صدامات في الخرطوم بين الشرطة ومحتجين وصفوا عبد الفتاح البرهان بأنه انقلابي وطالبوا برحيله.',
    { type: 'protest', roles: ['target:عبد الفتاح البرهان'] },
    { type: 'demand', mode: 'resignation', roles: ['target:عبد الفتاح البرهان'] },
  ],
  [
    'خرجت مظاهرات في بغداد هتف المشاركون فيها ضد رئيس الوزراء عادل عبد المهدي وطالبوا باستقالته.',
    { type: 'protest', roles: ['target:عادل عبد المهدي'] },
  ],
  ['وطالب حزب النهضة رئيس الوزراء هشام المشيشي بالاستقالة.', { type: 'demand', roles: ['actor:حزب النهضة', 'target:هشام المشيشي'] }],
  ['التقى المبعوث هانس غروندبرغ قادة الحركة ودعا حزب الأمة إلى حلها ورحيلها.', { type: 'demand', roles: ['!target:هانس غروندبرغ'] }],
  // for whom it is signed, and who of the dead did nothing
  ['ووقع الاتفاق عن الحكومة وزير الدفاع مولود مبارك.', { type: 'agreement', mode: 'sign', roles: ['actor:الحكومة'] }],
  ['ونص الاتفاق على تسليم جثامين القتلى إلى ذويهم.', { type: 'release', mode: 'remains', roles: ['!actor:القتلى'] }],
  // who asks nobody in particular to stop proposes it
  ['دعا الاتحاد الأفريقي إلى وقف إطلاق النار في كيفو.', { type: 'ceasefire', mode: 'propose', roles: ['actor:الاتحاد الأفريقي'] }],
  ['وطالب مجلس الأمن بوقف فوري للعمليات العسكرية في غزة.', { type: 'ceasefire', mode: 'propose', roles: ['actor:مجلس الأمن'] }],
  ['وحثت مصر الطرفين على وقف القتال.', { type: 'ceasefire', roles: ['!actor:مصر'] }],
  // forces of no name are pulled back by those who are named
  ['اتفقت أرمينيا وأذربيجان على سحب القوات من الحدود.', { type: 'withdraw', roles: ['actor:أرمينيا', 'actor:أذربيجان', '!actor:القوات'] }],
  ['والتزمت الحكومة السودانية بسحب القوات من المدينة.', { type: 'withdraw', roles: ['actor:الحكومة السودانية', '!actor:القوات'] }],
  ['وبدأ سحب القوات من المدينة.', { type: 'withdraw', roles: ['actor:القوات'] }],
  ['ورحب المبعوث بسحب قوات الدعم السريع من المدينة.', { type: 'withdraw', roles: ['actor:قوات الدعم السريع'] }],
  // whom an invasion befalls, and who invades
  ['وقال إن التخطيط لغزو العراق عام 2003 بدأ مبكرا.', { type: 'operation', roles: ['target:العراق', '!actor:العراق'] }],
  ['وتزامن الإعلان مع ذكرى غزو الكويت عام 1990.', { type: 'operation', roles: ['target:الكويت', '!actor:الكويت'] }],
  ['وقال إن اجتياح بيروت عام 1982 لن يتكرر.', { type: 'operation', roles: ['target:بيروت', '!actor:بيروت'] }],
  ['أدى غزو روسيا لأوكرانيا إلى أزمة غذاء.', { type: 'operation', roles: ['actor:روسيا', 'target:أوكرانيا'] }],
  ['قال إن غزو العراق لأسباب واهية كان خطأ.', { type: 'operation', roles: ['target:العراق', '!actor:العراق'] }],
  ['وفر السكان بعد اجتياح قوات الدعم السريع مدينة سنجة.', { type: 'operation', roles: ['actor:قوات الدعم السريع', 'target:سنجة'] }],
  ['وبعد اجتياح حركة إم 23 لغوما أغلقت الحدود.', { type: 'operation', roles: ['actor:حركة إم 23', 'target:غوما'] }],
  // «هؤلاء»: the group named last, if no other people are told of in between
  [
    'وقال إن القوات حاصرت مقاتلي داعش في الرمادي وإن هؤلاء شنوا هجوما على الفلوجة.',
    { type: 'attack', roles: ['actor:داعش', 'target:الفلوجة'] },
  ],
  ['وقال إن داعش اعتقل مدنيين في الرقة وإن هؤلاء نظموا مظاهرة ضده.', { type: 'protest', roles: ['!actor:داعش'] }],
  // a verb without subject goes on with that of the verb before
  [
    'سيطرت قوات الدعم السريع على الفاشر في أكتوبر. وقد استولت بعدها بأيام على بارا.',
    { type: 'control', at: 'استولت', place: 'بارا', roles: ['actor:قوات الدعم السريع'] },
  ],
  ['أعلن تنظيم داعش وقفا للنار من جانب واحد وانسحب من البلدة.', { type: 'withdraw', roles: ['actor:تنظيم داعش', '!actor:جانب واحد'] }],
  [
    'هاجم الحوثيون مأرب الاثنين. وقصفوا مطار عدن.',
    { type: 'attack', at: 'قصفوا', place: 'مطار عدن', roles: ['actor:الحوثيون', 'target:مطار عدن'] },
  ],
  ['دخل الجيش السوداني أم درمان. وسيطر على جسر الفتيحاب.', { type: 'control', roles: ['actor:الجيش السوداني'] }],
  [
    'وقال وزير الإعلام اليمني معمر الإرياني إن الهدنة انتهت. وطالب مجددا بالإفراج عن المحتجزين في صنعاء.',
    { type: 'demand', roles: ['actor:معمر الإرياني'] },
  ],
  ['أما الشيخ حكمت الهجري فطالب بفتح ممر نحو الأردن.', { type: 'demand', roles: ['actor:حكمت الهجري'] }],
  ['أغرقت حركة طالبان في يوليو سفينتين وقتلت أربعة من أفراد طاقميهما.', { type: 'attack', at: 'قتلت', roles: ['actor:حركة طالبان'] }],
  ['اقتحمت القوات الإسرائيلية جنين فجرا واعتقلت ثمانية فلسطينيين.', { type: 'arrest', roles: ['actor:القوات الإسرائيلية'] }],
  [
    'وصل قائد فيلق القدس إسماعيل قاآني إلى دمشق والتقى الرئيس بشار الأسد.',
    { type: 'talks', place: 'دمشق', roles: ['actor:إسماعيل قاآني', 'actor:بشار الأسد'] },
  ],
  ['قالت الحكومة إن الجيش استعاد القرية وقتل ثلاثة مسلحين.', { type: 'attack', at: 'قتل', roles: ['!actor:القرية', '!actor:الحكومة'] }],
  ['قال الجيش النيجيري إن بوكو حرام هاجمت القرية. وقتل ثلاثة جنود.', { type: 'attack', at: 'وقتل', roles: ['!actor:الجيش النيجيري'] }],
  // who speaks for a body is one phrase with his name
  [
    'وطالب المتحدث باسم الجيش نبيل عبد الله بعثة الأمم المتحدة بإيفاد لجنة تحقيق إلى الفاشر.',
    { type: 'demand', roles: ['actor:نبيل عبد الله', 'target:بعثة الأمم المتحدة', '!target:نبيل عبد الله'] },
  ],
  [
    'اتهم الناطق باسم التحالف العميد تركي المالكي جماعة الحوثي باستهداف سفينة في باب المندب.',
    { type: 'accuse', roles: ['actor:تركي المالكي', 'target:جماعة الحوثي'] },
  ],
  // what is joined in the accusative is asked, and not who asks
  [
    'عقد مجلس الأمن جلسة طارئة، وطالب في ختامها الحكومة والمتمردين بوقف إطلاق النار.',
    { type: 'demand', roles: ['actor:مجلس الأمن', 'target:الحكومة', 'target:المتمردين', '!actor:الحكومة'] },
  ],
  // fighting that only tells since or after when
  [
    'عقد مجلس الأمن جلسة طارئة، هي الأولى منذ اندلاع القتال في إقليم دارفور قبل ستة عشر يوما.',
    { type: 'clash', roles: ['!actor:مجلس الأمن'] },
  ],
  [
    'نفذ الجيش الإسرائيلي غارات على غزة بعد الهجوم الذي شنته حماس على سديروت.',
    { type: 'attack', at: 'غارات', place: 'غزة', roles: ['actor:الجيش الإسرائيلي', '!actor:حماس', '!target:سديروت'] },
  ],
  [
    'شن الطيران الكولومبي غارة على معسكر في كاوكا ردا على الهجوم الذي نفذه المتمردون.',
    { type: 'attack', at: 'غارة', roles: ['!actor:المتمردون'] },
  ],
  [
    'أجرى الرئيس عبد المجيد تبون اتصالا هاتفيا بالرئيس قيس سعيد. واندلعت المعارك فجرا.',
    { type: 'clash', roles: ['!actor:عبد المجيد تبون'] },
  ],
  // whose charge it is has not done it
  ['قالت الشرطة النيجيرية إنها أوقفت 17 شخصا بتهمة الشغب.', { type: 'arrest', roles: ['actor:الشرطة النيجيرية'] }],
  // the men of one who leads them
  ['قال البرهان إن قواته سيطرت على بارا.', { type: 'control', place: 'بارا', roles: ['actor:البرهان'] }],
  [
    'وقال مظلوم عبدي إن قواته لن تنسحب من المدن وإنها سيطرت على منبج.',
    { type: 'control', modality: 'reported', place: 'منبج', roles: ['actor:مظلوم عبدي'] },
  ],
  // what comes in is none of those who went out
  ['انسحبت وحدات الجيش من مطار غوما، ودخلت إليه أول قافلة إغاثة.', { type: 'aid', roles: ['!actor:وحدات الجيش'] }],
  // quoted names behind a lone و
  ['وقعت الحكومة و"قوات الدعم السريع" اتفاقا في جدة.', { type: 'agreement', roles: ['actor:الحكومة', 'actor:قوات الدعم السريع'] }],
  [
    'أعلن الوزير أن حكومة الكونغو و«حركة إم 23» اتفقتا على وقف لإطلاق النار.',
    { type: 'ceasefire', roles: ['actor:حكومة الكونغو', 'actor:حركة إم 23'] },
  ],
  // who proposes a truce is no party to it
  ['أعلن المبعوث أنه سلّم الطرفين مقترحا لوقف إطلاق النار.', { type: 'ceasefire', modality: 'proposed', roles: ['!actor:المبعوث'] }],
  // who falls in an ambush that others have laid
  ['وكان خمسة جنود قتلوا الجمعة في كمين نصبه مسلحون قرب تمبكتو.', { type: 'attack', roles: ['target:جنود', '!actor:جنود'] }],
  // a part that leaves, whose it is, and where from
  [
    'غادر رتل من مقاتلي حركة الشباب بلدة بلدوين.',
    { type: 'withdraw', place: 'بلدوين', roles: ['actor:مقاتلي حركة الشباب', 'origin:بلدوين'] },
  ],
  ['غادرت أول دفعة من مقاتلي حركة الشباب بلدة بلدوين.', { type: 'withdraw', place: 'بلدوين', roles: ['actor:مقاتلي حركة الشباب'] }],
  ['غادرت الدفعة الأولى من مقاتلي فارك مدينة كالي.', { type: 'withdraw', roles: ['actor:مقاتلي فارك', '!origin:مقاتلي فارك'] }],
  [
    'وقعت الحكومة وجماعة الحوثي اتفاقا لوقف إطلاق النار بوساطة من سلطنة عمان.',
    { type: 'ceasefire', roles: ['mediator:سلطنة عمان', 'actor:الحكومة', 'actor:جماعة الحوثي'] },
  ],
  // what was fired has a subject of its own
  [
    'قالت لجنة طوارئ كرري إن قذائف أطلقتها قوات الدعم السريع على أم درمان أمس قتلت خمسة أشخاص.',
    { type: 'attack', at: 'قتلت', place: 'أم درمان', roles: ['actor:قوات الدعم السريع', '!actor:لجنة طوارئ كرري'] },
  ],
  [
    'قالت نقابة أطباء السودان إن القذائف سقطت على السوق وقتلت خمسة مدنيين.',
    { type: 'attack', at: 'قتلت', roles: ['!actor:نقابة أطباء السودان'] },
  ],
  [
    'اتفقت تايلاند وكمبوديا على هدنة بعد معارك أودت بثلاثين شخصا ودفعت أكثر من 300 ألف شخص إلى مغادرة منازلهم.',
    { type: 'displace', roles: ['!actor:تايلاند', '!actor:كمبوديا'] },
  ],
  ['وقتلت امرأة وأصيب طفلان في قصف على خيرسون.', { type: 'attack', at: 'قتلت', roles: ['!actor:خيرسون'] }],
  ['وقصف مدينة سومي أمس.', { type: 'attack', roles: ['target:سومي', '!actor:سومي'] }],
  [
    'وقال قائد الأمن إن المدنيين أُجلوا من السويداء.',
    { type: 'evacuate', place: 'السويداء', roles: ['target:المدنيين', '!actor:المدنيين'] },
  ],
  ['قتل الجيش أكثر من 6 آلاف مدني منذ انقلاب 2021.', { type: 'attack', roles: ['actor:الجيش', '!target:الجيش'] }],
  // the verb that carries a noun
  [
    'وتسيطر حركة إم 23 على غوما. وأسفر الهجوم الذي شنته مطلع العام عن مقتل ثلاثة آلاف شخص.',
    { type: 'attack', at: 'الهجوم', roles: ['actor:حركة إم 23'] },
  ],
  [
    'صمدت الهدنة التي وقعها يوم الأحد الماضي ممثلون عن قوة درع الصحراء وكتيبة الصمود في جنوب ليبيا.',
    { type: 'ceasefire', roles: ['actor:قوة درع الصحراء', 'actor:كتيبة الصمود'] },
  ],
  [
    'قتل 29 مدنيا في هجوم شنه انتحاري ومسلحون من حركة الشباب على شاطئ الليدو.',
    { type: 'attack', place: 'شاطئ الليدو', roles: ['actor:حركة الشباب'] },
  ],
  [
    'أفادت مصادر محلية بأن مواجهات عنيفة دارت فجر اليوم بين مقاتلي حركة الشباب وقوات بونتلاند قرب بلدة توفلهي.',
    { type: 'clash', place: 'توفلهي', roles: ['actor:مقاتلي حركة الشباب', 'actor:قوات بونتلاند'] },
  ],
  [
    'استأنف الجيش والمتمردون محادثات قادها الاتحاد الأفريقي في أديس أبابا.',
    { type: 'talks', place: 'أديس أبابا', roles: ['mediator:الاتحاد الأفريقي', '!actor:الاتحاد الأفريقي'] },
  ],
  [
    'بيان أصدرته السعودية والولايات المتحدة اللتان ترعيان المحادثات.',
    { type: 'talks', roles: ['mediator:السعودية', 'mediator:الولايات المتحدة', '!actor:السعودية'] },
  ],
  [
    'وقّع ممثلون عن جبهة تحرير أزواد وكتيبة الصمود، اليوم الأحد، وثيقة هدنة مدتها ستون يوما.',
    { type: 'ceasefire', roles: ['actor:جبهة تحرير أزواد', 'actor:كتيبة الصمود'] },
  ],
  [
    'حكومة الوحدة الوطنية المعارضة التي أوقفت عملياتها الهجومية رحبت بالقرار.',
    { type: 'operation', roles: ['actor:حكومة الوحدة الوطنية', '!actor:المعارضة'] },
  ],
  // the two sides of an article, in what is theirs
  [
    'صمدت الهدنة في قطاع غزة يوم الأربعاء. ووقعت إسرائيل وحركة حماس اتفاقا في القاهرة.',
    { type: 'ceasefire', at: 'الهدنة', roles: ['actor:إسرائيل', 'actor:حركة حماس'] },
  ],
  [
    'صمدت الهدنة في غاو. ووقعت مالي وفرنسا اتفاقا في باماكو. ووقعت النيجر وتشاد اتفاقا في نيامي.',
    { type: 'ceasefire', at: 'الهدنة', roles: ['!actor:مالي', '!actor:النيجر'] },
  ],
  [
    'جرت محادثات بين روسيا وأوكرانيا. واتفقت موسكو وكييف على هدنة. وتبادل البلدان الأسبوع الماضي 350 أسيرا.',
    { type: 'release', roles: ['actor:روسيا', 'actor:أوكرانيا'] },
  ],
  ['تبادلت روسيا وأوكرانيا الاتهام بخرق الهدنة.', { type: 'violation', roles: ['actor:روسيا', 'actor:أوكرانيا'] }],
  [
    'هاجم مسلحو حركة الشباب قاعدة في شبيلي السفلى، وقتلوا ستة جنود واستولوا على أسلحة.',
    { type: 'control', roles: ['actor:مسلحو حركة الشباب', '!actor:جنود'] },
  ],
  // members of a body
  ['وقال مقاتلو "حزب الله" إنهم قصفوا قاعدة قرب صفد.', { type: 'attack', place: 'صفد', roles: ['actor:مقاتلو "حزب الله"'] }],
  ['سيطر الحوثيون على ميناء الحديدة. وقصف مقاتلو الجماعة مطار عدن.', { type: 'attack', roles: ['actor:مقاتلو الجماعة'] }],
  // who only speaks for others, and whom he means by a pronoun
  [
    'وأعلن المتحدث باسم الجيش الإسرائيلي أفيخاي أدرعي حظر التنقل جنوب الليطاني.',
    { type: 'blockade', roles: ['actor:الجيش الإسرائيلي', '!actor:المتحدث'] },
  ],
  ['وقال المتحدث باسم حركة طالبان إنها سيطرت على قندز.', { type: 'control', roles: ['actor:حركة طالبان', '!actor:المتحدث'] }],
  // who accuses, and who is accused
  [
    'واتهم وكيل وزارة الخارجية الهندية فيكرام ميسري إسلام آباد بانتهاك التفاهم مرارا.',
    { type: 'violation', roles: ['actor:إسلام آباد', '!actor:وكيل وزارة الخارجية الهندية'] },
  ],
  ['اتهم آمر قوة درع الصحراء مسعود بوخزام قناصة بإطلاق النار على دورية.', { type: 'attack', roles: ['!actor:مسعود بوخزام'] }],
  ['واتهم الجيش مسلحين من حركة الشباب بقتل خمسة مدنيين في جوهر.', { type: 'attack', place: 'جوهر', roles: ['actor:حركة الشباب'] }],
  ['اتهم رئيس الوزراء المعارض سامي حداد بتدبير هجوم.', { type: 'accuse', roles: ['target:سامي حداد'] }],
  // a mark after when it was does not end the clause; forces storm and are not stormed
  [
    'قصفت القوات الروسية مساء أمس، بلدة كوبيانسك جنوب مدينة خاركيف.',
    { type: 'attack', place: 'كوبيانسك', roles: ['actor:القوات الروسية', 'target:بلدة كوبيانسك'] },
  ],
  [
    'اقتحمت القوات الإثيوبية فجر اليوم إلى كنيسة في مقلي.',
    { type: 'attack', roles: ['actor:القوات الإثيوبية', '!target:القوات الإثيوبية'] },
  ],
  // against whom
  [
    'شن سلاح الجو الكيني غارات جوية ضد حركة الشباب في جوبا السفلى.',
    { type: 'attack', mode: 'airstrike', place: 'جوبا السفلى', roles: ['actor:سلاح الجو الكيني', 'target:حركة الشباب'] },
  ],
  ['شن الجيش المصري غارات جوية ضد تنظيم داعش.', { type: 'attack', roles: ['actor:الجيش المصري', 'target:تنظيم داعش'] }],
  // whose what has no name is
  [
    'نفذت القوات الفرنسية عشر غارات ضد أهداف لحركة أنصار الدين قرب كيدال.',
    { type: 'attack', place: 'كيدال', roles: ['actor:القوات الفرنسية', 'target:حركة أنصار الدين'] },
  ],
  [
    'قصفت طائرات للجيش السوداني مواقع لقوات الدعم السريع في نيالا.',
    { type: 'attack', place: 'نيالا', roles: ['actor:للجيش السوداني', 'target:قوات الدعم السريع', '!target:للجيش السوداني'] },
  ],
  ['قتل عشرات من رجال الشرطة في هجمات للانفصاليين في بلوشستان.', { type: 'attack', roles: ['actor:للانفصاليين', '!target:للانفصاليين'] }],
  ['شن المتمردون غارات لطرد الجيش من ثكنة في مانداليه.', { type: 'attack', roles: ['!target:الجيش'] }],
  // the adjective of a people after what has no name
  ['قصفت الطائرات المصرية مواقع في درنة.', { type: 'attack', place: 'درنة', roles: ['actor:الطائرات المصرية', '!target:المصرية'] }],
  ['شن الطيران السوداني غارات على نيالا.', { type: 'attack', roles: ['actor:السوداني', 'target:نيالا'] }],
  // goes on, grows, one of a row
  ['واصلت القوات الإثيوبية قصف مواقع في شمال تيغراي.', { type: 'attack', modality: 'asserted', roles: ['actor:القوات الإثيوبية'] }],
  ['كثف الجيش النيجيري غاراته على بوكو حرام في ولاية برنو.', { type: 'attack', roles: ['actor:الجيش النيجيري', 'target:بوكو حرام'] }],
  [
    'وكانت القوات الإثيوبية شنت سلسلة جديدة من الضربات الجوية على مقلي.',
    { type: 'attack', mode: 'airstrike', roles: ['actor:القوات الإثيوبية', 'target:مقلي'] },
  ],
  // where it is, and where it is seen
  ['أعلنت حركة أزواد بدء معارك بريف كيدال.', { type: 'clash', place: 'كيدال', roles: ['!actor:ريف كيدال'] }],
  [
    'تدور معارك عنيفة في منطقة الخوي شمال غرب مدينة الأبيض.',
    { type: 'clash', place: 'الخوي', roles: ['!actor:مدينة الأبيض', '!place:مدينة الأبيض'] },
  ],
  ['استهدفت مسيرة سيارة على طريق الناقورة.', { type: 'attack', mode: 'drone', place: 'الناقورة', roles: ['!target:طريق الناقورة'] }],
  ['شهدت شرطة كادونا اشتباكات أمام مقرها.', { type: 'clash', none: true, roles: ['actor:شرطة كادونا'] }],
  ['وتم نقل الجرحى إلى العاصمة مقديشو لتلقي العلاج.', { type: 'evacuate', roles: ['destination:مقديشو', '!target:مقديشو'] }],
  // who is told of it does not do it
  [
    'وأكد المحلل جون كامبل أن الوضع معقد، مشيرا إلى مزيد من الضربات الجوية للجيش النيجيري على غوزا.',
    { type: 'attack', none: true, roles: ['actor:جون كامبل'] },
  ],
  [
    'قامت الشرطة الكينية أمس بقمع مظاهرة في نيروبي.',
    { type: 'protest', mode: 'demonstration', none: true, roles: ['actor:الشرطة الكينية'] },
  ],
  // who owns to it, whom it is laid to, who orders it
  ['وتبنت حركة طالبان قتل شرطيين في قندوز.', { type: 'attack', roles: ['actor:حركة طالبان'] }],
  ['وقتل 40 في الهجوم المنسوب إلى حركة الشباب في مقديشو.', { type: 'attack', place: 'مقديشو', roles: ['actor:حركة الشباب'] }],
  [
    'أعيد فتح معبر رأس جدير بعد إغلاقه بأمر من حكومة الوحدة الوطنية.',
    { type: 'blockade', mode: 'close', roles: ['actor:حكومة الوحدة الوطنية'] },
  ],
  // feared, and no rally that flies
  ['ونشرت الشرطة تعزيزات في كادونا خوفا من اندلاع اشتباكات.', { type: 'clash', none: true, modality: 'asserted' }],
  ['أصابت الشرطة الكينية عشرات المشاركين في المسيرة.', { type: 'attack', none: true, mode: 'drone' }],
  ['انفجرت سيارة عند وصول قافلة مدرعات تابعة للجيش إلى كابل.', { type: 'aid', none: true }],
  ['هددت جبهة مورو بقطع الهدنة مع مانيلا.', { type: 'ceasefire', mode: 'end', modality: 'planned' }],
  // what is aimed at, and what is only an aim
  ['أطلقت كينيا العملية لاستهداف حركة الشباب في لامو.', { type: 'attack', none: true, roles: ['actor:حركة الشباب'] }],
  ['بدأت العملية بقصف أوكار الانفصاليين بالمدفعية.', { type: 'attack', roles: ['target:أوكار الانفصاليين', '!actor:أوكار الانفصاليين'] }],
  ['يستعد الجيش لهجوم يستهدف استعادة بارا من المتمردين.', { type: 'attack', at: 'يستهدف', none: true }],
  ['يستعد الجيش لهجوم يستهدف تحرير بارا.', { type: 'control', modality: 'planned', place: 'بارا' }],
  // whom a pronoun cannot mean
  [
    'وقال جون دينغ أحد قادة الفصيل إن القوات انسحبت، مشيرا إلى أنهم استهدفوا الجيش الكيني في لامو.',
    { type: 'attack', roles: ['target:الجيش الكيني', '!actor:جون دينغ'] },
  ],
  ['أعلن المرصد الوطني أنه سقطت قذائف على بلدة بارا.', { type: 'attack', roles: ['target:بلدة بارا', '!actor:المرصد الوطني'] }],
  [
    'تبنى جيش تحرير بلوشستان الهجوم، مؤكدا أنه قتل تسعة جنود.',
    { type: 'attack', at: 'قتل', roles: ['actor:جيش تحرير بلوشستان', 'target:جنود', '!target:جيش تحرير بلوشستان'] },
  ],
  // what is done to whom past a relative clause of who does it
  ['وخطف مسلحون يرتدون زي الجيش ثلاثة أطباء في مأرب.', { type: 'abduct', roles: ['actor:مسلحون', '!target:مسلحون', 'target?:أطباء'] }],
  ['قتل مسلحون كانوا يستقلون دراجة نارية قاضيا في بيدوا.', { type: 'attack', roles: ['actor:مسلحون', 'target?:قاضيا'] }],
  ['قتل جنود شاركوا في المعركة أمس.', { type: 'attack', roles: ['target:جنود', '!actor:جنود'] }],
  ['وأصيبت سفينة ترفع علم بنما بصاروخ أثناء عبورها خليج عدن أمس.', { type: 'attack', roles: ['!actor?:سفينة'] }],
  // two of what a verbal noun names, and what they did
  ['هز انفجاران العاصمة كابل أمس.', { type: 'attack', mode: 'explosion' }],
  ['قتل خمسة في انفجارين ضربا سوقا في كويتا.', { type: 'attack', mode: 'explosion' }],
  ['وقال إن اقتراحين جديدين قدما أمس.', { type: 'attack', none: true }],
  // all of the words for who they are, and a number that goes on by what is counted
  ['أكد أن ثلاثين متمردا قتلوا في الاشتباكات.', { type: 'attack', roles: ['target?:متمردا'] }],
  ['اعتقلت قوة ترافقها مدرعات ثمانية شبان في نابلس.', { type: 'arrest', roles: ['!target?:مدرعات ثمانية'] }],
  ['اغتالت وحدة بورمية خاصة ناشطا في ماندالاي.', { type: 'attack', roles: ['target?:ناشطا'] }],
  ['هاجم مسلحون مجهولون قرية في تيلابيري.', { type: 'attack', roles: ['actor:مسلحون مجهولون'] }],
  // what belongs to when it was
  [
    'قتل عشرات الجنود في هجوم قرب لامو منذ إعلان الجيش عزل الرئيس.',
    { type: 'attack', roles: ['target:الجنود', '!target:عزل الرئيس', '!actor:الجنود'] },
  ],
  ['قتل ثمانية مسلحين أثناء محاولتهم الهجوم على ثكنة في لامو.', { type: 'attack', at: 'قتل', roles: ['target:مسلحين', '!actor:مسلحين'] }],
  ['اتهم الجيش الكيني المتمردين بالفرار بعد بدء الهجوم على غوما.', { type: 'attack', roles: ['!actor:المتمردين'] }],
  ['نفذ الجيش السوداني ما لا يقل عن 6 غارات على نيالا.', { type: 'attack', modality: 'asserted', roles: ['actor:الجيش السوداني'] }],
  // who is stopped in the course of it
  ['أعلنت الوزارة أن الشرطة أوقفت 40 شخصا في إطار حملة أمنية في نيروبي.', { type: 'arrest', place: 'نيروبي' }],
  ['كما تدور اشتباكات بين قوات الحكومة والمعارضة في محيط ملكال.', { type: 'clash', roles: ['actor:قوات الحكومة', 'actor:المعارضة'] }],
  // counted things before their verb, past where they are
  [
    'وقال بيان القوة إن خمس غارات قرب كيسمايو قصفت دبابات ومواقع تابعة لحركة الشباب.',
    { type: 'attack', at: 'قصفت', roles: ['target:حركة الشباب', '!actor:حركة الشباب'] },
  ],
  // what a quotation opens with
  [
    'وقال علي سالم وهو متحدث باسم القوات «الجيش السوداني قام بقصف مواقع للمتمردين في نيالا».',
    { type: 'attack', roles: ['actor:الجيش السوداني', '!actor:علي سالم'] },
  ],
  // what comes under somebody's hand
  [
    'أكد الجهاز أن مبنى جامعة الخرطوم أصبح تحت سيطرة قوات الدعم السريع.',
    { type: 'control', place: 'جامعة الخرطوم', roles: ['actor:قوات الدعم السريع', '!actor:جامعة الخرطوم'] },
  ],
  [
    'رد المصلون برشق الجنود الإسرائيليين بالحجارة.',
    { type: 'protest', roles: ['target:الجنود الإسرائيليين', '!actor:الجنود الإسرائيليين'] },
  ],
  ['قامت المعارضة الكينية بمظاهرة في نيروبي.', { type: 'protest', roles: ['actor:المعارضة الكينية'] }],
  // another clause of the headline
  [
    'عفر تتهم قوات تيغراي بمهاجمة ست قرى ومخاوف على اتفاق بريتوريا',
    { type: 'attack', place: null, roles: ['!target:بريتوريا'] },
    { type: 'agreement', none: true, roles: ['actor:قوات تيغراي'] },
  ],
  ['توقفت عمليات الإجلاء ودمشق والمعارضة تتبادلان الاتهامات', { type: 'evacuate', none: true, roles: ['target:دمشق'] }],
  // those who are loyal to somebody are not he
  [
    'قصفت القوات الموالية للرئيس بشار الأسد بلدة سراقب في ريف إدلب.',
    { type: 'attack', place: 'سراقب', roles: ['actor:القوات', '!actor:بشار الأسد', 'target:سراقب'] },
  ],
  ['شنت ميليشيات موالية لإيران هجوما على قاعدة التنف.', { type: 'attack', roles: ['!actor:إيران', 'target:قاعدة التنف'] }],
  ['هاجمت القوات التابعة للمشير خليفة حفتر مدينة غريان.', { type: 'attack', roles: ['actor:خليفة حفتر', 'target:غريان'] }],
  ['قتل جنديان في هجوم لمسلحين موالين لروسيا على حاجز في دونيتسك.', { type: 'attack', roles: ['!target:موالين', '!actor:روسيا'] }],
  // forces without article are whose adjective they have
  [
    'قالت قرغيزستان إن قوات طاجيكية أطلقت النار على دورية قرب قرية جاني جير.',
    { type: 'attack', mode: 'shooting', roles: ['actor:طاجيكية', '!actor:قرغيزستان'] },
  ],
  ['قتل ثلاثة في غارات جوية تركية على سوريا.', { type: 'attack', roles: ['actor:تركية', '!target:تركية'], place: 'سوريا' }],
  ['غادر آخر جندي فرنسي مالي.', { type: 'withdraw', roles: ['origin:مالي'] }],
  // another clause behind و, whose subject has no part in the one before
  [
    'كينيا تتهم إثيوبيا بخرق الهدنة وأديس أبابا تنفي إطلاق النار على دورية',
    { type: 'violation', roles: ['actor:إثيوبيا', 'target:كينيا', '!actor:أديس أبابا'] },
    { type: 'ceasefire', none: true, place: 'أديس أبابا' },
  ],
  ['كييف تعلن صد هجوم على خيرسون وموسكو تؤكد السيطرة على البلدة.', { type: 'attack', roles: ['target:خيرسون', '!target:موسكو'] }],
  ['غارات على الحديدة وصنعاء تستهدف مخازن وقود', { type: 'attack', none: true, roles: ['actor:صنعاء'] }],
  // where an accord was made is nobody
  ['رحبت الخرطوم بتنفيذ اتفاق جوبا والإفراج عن المعتقلين.', { type: 'release', roles: ['target:المعتقلين', '!actor:جوبا'] }],
  ['ونص اتفاق الدوحة على الانسحاب من شرق الكونغو.', { type: 'withdraw', roles: ['!actor:الدوحة', 'origin:شرق الكونغو'] }],
  // out of where one is freed
  ['أطلقت إسرائيل سراح 33 فلسطينيا من سجن عوفر.', { type: 'release', place: 'سجن عوفر', roles: ['actor:إسرائيل', '!target:سجن عوفر'] }],
  ['أفرجت الحركة عن دفعة من مقاتلي الجيش.', { type: 'release', roles: ['target:الجيش'] }],
  // what is theirs is hit
  [
    'شن الجيش الصومالي حملة قصف لمخيمات مقاتلي حركة الشباب في جوبالاند.',
    { type: 'attack', roles: ['actor:الجيش الصومالي', 'target:حركة الشباب', '!actor:حركة الشباب'] },
  ],
  ['قصف جوي لمواقع تنظيم داعش في الرقة.', { type: 'attack', roles: ['target:داعش', '!actor:داعش'] }],
  ['هجوم للحوثيين على ميناء إيلات.', { type: 'attack', roles: ['actor:للحوثيين', 'target:ميناء إيلات'] }],
  [
    'قصف مدفعي لقوات الدعم السريع على حي الثورة.',
    { type: 'attack', roles: ['actor:قوات الدعم السريع', '!target:قوات الدعم السريع', 'target:حي الثورة'] },
  ],
  // two whom a plural accuses
  [
    'واتهمت السلطات التركية التنظيمين بالوقوف وراء الهجوم.',
    { type: 'accuse', roles: ['actor:السلطات التركية', '!target:السلطات التركية'] },
  ],
  // who publishes what somebody says takes no part
  [
    'حمّل حرس الحدود الباكستاني، في بيان نشرته وكالة باجوك، الجانب الأفغاني مسؤولية اندلاع القتال.',
    { type: 'clash', none: true, roles: ['actor:وكالة باجوك'] },
  ],
  ['وأظهرت مقاطع نشرتها القوات دبابات محترقة.', { type: 'mobilise', none: true }],
  // what two are bound to, item by item
  [
    'اتفقت كينيا وأوغندا على هدنة. ويلتزم الطرفان بوقف القتال، وسحب القوات الإضافية إلى ثكناتها.',
    { type: 'withdraw', roles: ['actor:كينيا', 'actor:أوغندا', '!actor:القوات'] },
  ],
  [
    'تعهدت كييف وموسكو بوقف القتال، وسحب القوات من الحدود.',
    { type: 'withdraw', modality: 'pledged', roles: ['actor:كييف', 'actor:موسكو'] },
  ],
  ['قصف الجيش البلدة بعد تنفيذ الهجوم، وسحب قواته منها.', { type: 'withdraw', modality: 'asserted' }],
  // a committee that is the subject itself
  [
    'انسحبت القوات الأوغندية من البلدة، كما تتولى لجنة مشتركة من الضباط مراقبة التنفيذ.',
    { type: 'monitor', none: true, roles: ['actor:القوات الأوغندية'] },
  ],
  // two of a kind, told apart by two adjectives of peoples
  ['اتفق الجانبان الروسي والأوكراني على تبادل الأسرى.', { type: 'release', mode: 'exchange', roles: ['actor:الروسي', 'actor:الأوكراني'] }],
  ['اتفق الجيشان الكمبودي والتايلاندي على هدنة.', { type: 'ceasefire', roles: ['actor:الكمبودي', 'actor:التايلاندي'] }],
  ['التقى الرئيسان الأذربيجاني والأرميني في أبوظبي.', { type: 'talks', roles: ['actor:الرئيسان الأذربيجاني', 'actor:الأرميني'] }],
  ['اشتبكت القوات الهندية والباكستانية في كشمير.', { type: 'clash', roles: ['actor:القوات الهندية', 'actor:الباكستانية'] }],
  // a time between commas before the accord
  ['اتفقت باكستان وأفغانستان، فجر الأحد، على وقف فوري لإطلاق النار.', { type: 'ceasefire', roles: ['actor:باكستان', 'actor:أفغانستان'] }],
  // a body behind where the other one is
  ['اتفقت الحكومة في طرابلس ومجلس النواب على تبادل المحتجزين.', { type: 'agreement', roles: ['actor:الحكومة', 'actor:مجلس النواب'] }],
  ['اندلعت اشتباكات بين الجيش في نيالا وقوات الدعم السريع.', { type: 'clash', roles: ['actor:الجيش', 'actor:قوات الدعم السريع'] }],
  ['قصف الجيش في الخرطوم وأم درمان مواقع المتمردين.', { type: 'attack', roles: ['actor:الجيش', '!actor:أم درمان'] }],
  // what is answered is what others did, and no target
  [
    'هاجمت قوات أفغانية نقاطا باكستانية، ردا على غارتين جويتين استهدفتا كابل.',
    { type: 'attack', mode: 'airstrike', roles: ['target:كابل', '!actor:قوات أفغانية'] },
  ],
  [
    'أطلقت إيران صواريخ على إسرائيل ردا على اغتيال إسماعيل هنية في طهران.',
    { type: 'attack', mode: 'missile', roles: ['actor:إيران', 'target:إسرائيل', '!target:إسماعيل هنية'] },
  ],
  ['سيطرت الجبهة على المطار في هجوم مباغت رد عليه الجيش.', { type: 'attack', none: true, roles: ['actor:الجيش'] }],
  // who repels does not attack
  ['نجحت القوات الأوكرانية في صد هجوم على بوكروفسك.', { type: 'attack', roles: ['target:بوكروفسك', '!actor:القوات الأوكرانية'] }],
  // who watches over a truce is no side of it
  [
    'اتفقت كينيا وأوغندا على هدنة. وتتولى لجنة مراقبة يشارك فيها ضباط من قطر وتركيا المتابعة. وسيجتمع الوفدان في نيروبي الأحد.',
    { type: 'talks', roles: ['actor:كينيا', 'actor:أوغندا', '!actor:قطر'] },
  ],
  // the pronoun is hers who has just been named
  ['قالت حكومة طالبان إن مسيرة قصفت قرية في كونر وقتلت امرأة وطفليها.', { type: 'attack', none: true, roles: ['target:حكومة طالبان'] }],
  // a crossing that was opened opened nothing, nor did those who are exchanged
  [
    'وأفاد المتحدث بأن معبر رفح أعيد فتحه أمام الشاحنات.',
    { type: 'blockade', mode: 'reopen', roles: ['place:معبر رفح', '!actor:معبر رفح'] },
  ],
  ['وينص الاتفاق على تبادل الجنود الأسرى وجثامين القتلى.', { type: 'release', roles: ['target:الجنود', '!actor:الجنود'] }],
  // fire that stops is no fire
  ['توصلا إلى اتفاق تهدئة يوقف إطلاق النار في هضبة المسيلة.', { type: 'ceasefire' }, { type: 'attack', none: true }],
  // those who repel fight too, and drones are no demonstration
  ['أعلنت القوات الأوكرانية صد هجوم روسي على خاركيف.', { type: 'clash', roles: ['actor:القوات الأوكرانية', 'actor:روسي'] }],
  ['تصدت الدفاعات الجوية لمسيرات فوق بورتسودان.', { type: 'protest', none: true }],
  ['تصدت قوات الدفاع الجوي الروسية لهجوم أوكراني بالمسيرات على موسكو.', { type: 'protest', none: true }],
  ['تصدت الشرطة لمسيرة سلمية في الخرطوم.', { type: 'protest', mode: 'clash', roles: ['actor:الشرطة'] }],
  // who makes an accord of others known is no side of it
  [
    'أعلن وزير الخارجية السعودي التوصل إلى اتفاق بين الجيش السوداني وقوات الدعم السريع لوقف القتال في الخرطوم.',
    { type: 'agreement', roles: ['actor:الجيش السوداني', 'actor:قوات الدعم السريع'] },
    { type: 'ceasefire', roles: ['!actor:وزير الخارجية السعودي'] },
  ],
  // who is accused of breaking a truce has not made it alone
  [
    'اتهمت الجبهة القوات الكينية بقصف المخيم بعد ساعات من سريان الهدنة.',
    { type: 'attack', roles: ['actor:القوات الكينية'] },
    { type: 'ceasefire', roles: ['!actor:القوات الكينية'] },
  ],
  ['وقعت كولومبيا وحركة فارك اتفاقا لوقف القتال.', { type: 'ceasefire', roles: ['actor:كولومبيا', 'actor:حركة فارك'] }],
  // who is asked to draw back his own draws them back, and not who asks
  ['طالبت كييف موسكو بسحب قواتها من محطة زابوريجيا.', { type: 'withdraw', roles: ['actor:موسكو', '!actor:كييف', 'origin:محطة زابوريجيا'] }],
  ['ودعا الوزير الجيش السوداني إلى سحب قواته من بارا.', { type: 'withdraw', roles: ['actor:الجيش السوداني', '!actor:الوزير'] }],
  ['تعهدت كييف بسحب قواتها من دونيتسك.', { type: 'withdraw', roles: ['actor:كييف'] }],
  // beyond when and why, an answer is given by what is done
  ['وردّ مجلس الأمن عليه، في 17 مايو، بفرض حظر على بيع الأسلحة.', { type: 'sanction', roles: ['actor:مجلس الأمن'] }],
  ['وردّ الاتحاد الأوروبي على ذلك، مساء الأحد، بفرض حظر على بيع الأسلحة.', { type: 'sanction', roles: ['actor:الاتحاد الأوروبي'] }],
  // who puts off what he is to do
  ['في حين أرجأت «كتائب القسام» تسليم جثة.', { type: 'release', roles: ['actor:كتائب القسام'] }],
  ['أجلت الحكومة السودانية أمس تسليم الأسرى.', { type: 'release', roles: ['actor:الحكومة السودانية', 'target:الأسرى'] }],
  ['وأخر الجيش الهندي سحب مدرعاته من كشمير.', { type: 'withdraw', roles: ['actor:الجيش الهندي'] }],
  // who leads a meeting meets there, whoever was called to it
  [
    'ترأس الرئيس الكيني وليام روتو قمة في نيروبي دعي إليها قادة أوغندا.',
    { type: 'talks', place: 'نيروبي', roles: ['mediator:وليام روتو', '!actor:أوغندا'] },
  ],
  ['وعقد مجلس الأمن جلسة دعت إليها فرنسا.', { type: 'session', roles: ['actor:مجلس الأمن'] }],
  // beyond when a call was, what is asked for is nobody's call
  ['طلب الرئيس الفرنسي في اتصال هاتفي اليوم سحب الجنود من لاتشين.', { type: 'call', roles: ['!actor:الجنود'] }],
  // the place first, then when, then who does it
  [
    'وتحاصر المدينة منذ منتصف العام 2023 قوات الدعم السريع والحركة الشعبية.',
    { type: 'blockade', roles: ['place:المدينة', 'actor:قوات الدعم السريع', 'actor:الحركة الشعبية'] },
  ],
  ['وتحاصر مأرب منذ عام 2015 جماعة أنصار الله.', { type: 'blockade', place: 'مأرب', roles: ['actor:جماعة أنصار الله'] }],
  ['وتحاصر قوات الدعم السريع منذ أعوام الفاشر.', { type: 'blockade', roles: ['actor:قوات الدعم السريع', '!actor:الفاشر'] }],
  // a war without the article that has lasted so long is that of the two sides
  [
    'وقعت إثيوبيا وإريتريا اتفاقا في جدة، منهيتين بذلك حربا دامت سنتين وخلفت آلاف القتلى.',
    { type: 'war', roles: ['actor:إثيوبيا', 'actor:إريتريا'] },
  ],
  ['وقعت إثيوبيا وإريتريا اتفاقا. وقال الوزير إن حربا قد تندلع.', { type: 'war', none: true, roles: ['actor:إثيوبيا'] }],
  // what a pronoun on the verb of a relative clause takes up is left, struck or taken
  [
    'بلدة بارا التي غادرتها قوات الدعم السريع دون قتال إلى داخل الأبيض.',
    { type: 'withdraw', place: 'بارا', roles: ['actor:قوات الدعم السريع', 'origin:بارا'] },
  ],
  [
    'سيطرت الجماعة على حقل هجليج، الذي غادرته القوات الحكومية إلى جوبا.',
    { type: 'withdraw', place: 'حقل هجليج', roles: ['origin:حقل هجليج'] },
  ],
  ['قال الوزير الذي قصفته المعارضة بالأسئلة إن العمل مستمر.', { type: 'attack', none: true, place: 'الوزير' }],
  // the pronoun behind an accusing participle is of whom one has just told
  [
    'وقال الوزير إن إثيوبيا ارتكبت خروقا، متهما إياها بقصف مستشفى في مقلي.',
    { type: 'attack', place: 'مقلي', roles: ['actor:إثيوبيا', '!actor:الوزير'] },
  ],
  // by whose hand a town falls, which is written like «but that»
  ['سقطت الفاشر بيد قوات الدعم السريع في أكتوبر.', { type: 'control', place: 'الفاشر', roles: ['actor:قوات الدعم السريع'] }],
  ['سقطت غوما في يناير بيد حركة إم 23.', { type: 'control', place: 'غوما', roles: ['actor:حركة إم 23'] }],
  ['سقطت غوما بيد أن الجيش السوداني عاد إليها.', { type: 'control', none: true, roles: ['actor:الجيش السوداني'] }],
  // who is done with it has done it
  ['وأعلن الناطق انتهاء الجيش السوداني من سحب مدرعاته من بارا.', { type: 'withdraw', roles: ['actor:الجيش السوداني'] }],
  ['انتهت الهدنة بين الهند وباكستان بقصف كوبوارا.', { type: 'attack', none: true, roles: ['actor:الهند'] }],
  // of a ship or a convoy those who sent or hired it
  ['أفرغت سفينة استأجرها برنامج الأغذية العالمي أول حمولة في ميناء الحديدة.', { type: 'aid', roles: ['actor:برنامج الأغذية العالمي'] }],
  // whom a pronoun accuses: the body that the clause before is of
  [
    'وانسحبت قوات الدعم السريع من المدينة، واتهمتها السلطات بقتل مدنيين.',
    { type: 'attack', modality: 'alleged', roles: ['actor:قوات الدعم السريع'] },
  ],
  ['وانسحب الجيش من المدينة، واتهمتها السلطات بقتل مدنيين.', { type: 'attack', roles: ['!actor:الجيش'] }],
  // ضرب حصارا: who lays siege
  ['ضرب الجيش السوري حصارا على داريا.', { type: 'blockade', mode: 'siege', roles: ['actor:الجيش السوري'] }],
  // a verb that goes on, and one with a subject of its own
  ['وصل الوزير إلى أنقرة الأحد. وأجرى محادثات مع نظيره.', { type: 'talks', roles: ['actor:الوزير'] }],
  ['وصل الوزير إلى أنقرة الأحد. وأجرى خلال الزيارة محادثات مع نظيره.', { type: 'talks', roles: ['actor:الوزير'] }],
  ['وصل الوزير إلى أنقرة الأحد. وأجرى المبعوث محادثات مع نظيره.', { type: 'talks', roles: ['!actor:الوزير', 'actor:المبعوث'] }],
]

/** Where it happens. */
export const placeRows: readonly Row<ExpectedEvent>[] = [
  // a capital behind what says whose it is
  ['اختتم الوفدان مباحثاتهما في العاصمة البلجيكية بروكسل.', { type: 'talks', place: 'بروكسل', roles: ['!actor:بروكسل'] }],
  ['انطلقت في العاصمة السويسرية برن مباحثات بين الحكومة السودانية والحركة الشعبية.', { type: 'talks', place: 'برن' }],
  ['قتل خمسة في انفجار بالعاصمة الصومالية مقديشو.', { type: 'attack', place: 'مقديشو', roles: ['!target:مقديشو'] }],
  // «where» takes up the smallest of what has just been named
  ['وطال الهجوم داماتورو عاصمة ولاية يوبي حيث وقعت عملية انتحارية في السوق.', { type: 'attack', mode: 'suicide', place: 'داماتورو' }],
  ['انتقل المقاتلون من بغداد إلى الموصل حيث اندلعت معارك.', { type: 'clash', place: 'الموصل' }],
  // towns that no gazetteer knows, and a stretch of land
  ['شهدت مدينة مروة هجوما جديدا.', { type: 'attack', place: 'مروة' }],
  ['قتل جندي في قطاع رفح على الحدود.', { type: 'attack', place: 'رفح' }],
  // a place that opens its sentence has no genitive: what may be a verb behind it is one
  ['وفي حلب قتل خمسة مدنيين.', { type: 'attack', place: 'حلب', dated: 'publication' }],
  ['في عدن خطف مسلحون موظفا أمميا.', { type: 'abduct', place: 'عدن', dated: 'publication' }],
  ['وفي مدينة غزة قصف الطيران الإسرائيلي منزلا.', { type: 'attack', place: 'غزة', roles: ['actor:الطيران الإسرائيلي'] }],
  ['وفي مقديشو هاجم مقاتلو حركة الشباب فندقا.', { type: 'attack', place: 'مقديشو', roles: ['actor:مقاتلو حركة الشباب'] }],
  ['وفي إدلب قصف متواصل منذ أيام.', { type: 'attack', dated: 'publication', none: true }],
  ['في عملية قتل الرهائن شارك خمسة.', { type: 'attack', dated: 'publication', none: true }],
  // where those meet who watch a truce
  ['عقدت لجنة الإشراف على الهدنة اجتماعا الأحد في جوبا.', { type: 'ceasefire', place: null }, { type: 'talks', place: 'جوبا' }],
  // where a truce is broken, and where it was made
  ['اتهمت الجبهة الجيش بخرق الهدنة قرب كاوداي.', { type: 'ceasefire', place: null }, { type: 'violation', place: 'كاوداي' }],
  ['اتهمت الجبهة الجيش بخرق الهدنة الموقعة في نيروبي.', { type: 'ceasefire', place: 'نيروبي' }],
  ['يتوجه قائد الجيش اليوم إلى بانكوك لحضور قمة إقليمية تستمر يومين.', { type: 'talks', place: 'بانكوك' }],
  ['ودعا المبعوث، في ختام زيارة إلى الرياض التقى خلالها نائب وزير الخارجية السعودي، إلى التهدئة.', { type: 'talks', place: 'الرياض' }],
  ['وفي القاهرة، أكد وزير الخارجية أن الأطراف ستعلن هدنة إنسانية.', { type: 'ceasefire', place: null }],
  ['قالت شبكة أطباء السودان إن خمسة مدنيين قتلوا في هجوم بطائرة مسيرة.', { type: 'attack', place: null }],
  ['أعلن جيش استقلال كاشين أنه هاجم قاعدة.', { type: 'attack', place: null }],
  ['وفي الجزائر، حثت وزارة الخارجية الجزائرية الطرفين على تبادل الأسرى.', { type: 'release', place: null }],
  ['دعا مجلس الأمن، في ختام جلسة عقدها بطلب من الجزائر، الطرفين إلى وقف النار.', { type: 'demand', place: null }],
  ['قصفت مدفعية الجيش بلدة بارا شمالي الأبيض.', { type: 'attack', place: 'بارا' }],
  // a town that is named with its region, and a quarter that is named with its town
  ['استعاد الجيش السوداني مدينة بارا في شمال كردفان.', { type: 'control', place: 'بارا' }],
  ['قصفت القوات الروسية كوستيانتينيفكا في مقاطعة دونيتسك.', { type: 'attack', place: 'كوستيانتينيفكا' }],
  ['هاجم مسلحون قرية يلواتا في ولاية بنو وسط نيجيريا.', { type: 'attack', place: 'يلواتا' }],
  ['قصف الجيش حي الأزهري في الخرطوم.', { type: 'attack', place: 'الخرطوم' }],
  // a capital that speaks is no town that is taken
  ['كييف تعلن صد هجوم في زابوريجيا وموسكو تؤكد السيطرة على البلدة.', { type: 'control', place: 'البلدة', roles: ['!place:موسكو'] }],
  // the first of two
  ['وينص الاتفاق على إعادة فتح معبري طورخم وسبين بولدك أمام الشاحنات.', { type: 'blockade', place: 'طورخم' }],
  // a country that names talks between others is where they are
  [
    'مددت الأمم المتحدة مشاورات الكويت بين الحكومة اليمنية والحوثيين أسبوعا.',
    { type: 'talks', place: 'الكويت', roles: ['actor:الحكومة اليمنية', 'actor:الحوثيين', '!actor:الكويت'] },
  ],
  ['اختتمت مفاوضات قطر بين رواندا والكونغو الديمقراطية.', { type: 'talks', roles: ['actor:رواندا', '!actor:قطر'] }],
  ['قالت أديس أبابا إن مفاوضات السودان مع إثيوبيا ستستأنف.', { type: 'talks', roles: ['actor:السودان', 'actor:إثيوبيا'] }],
  // beyond a border lies no party
  [
    'تركز الجولة الرابعة بين السنغال والمتمردين على عودة السكان إلى قراهم على الحدود مع غامبيا.',
    { type: 'talks', roles: ['actor:السنغال', '!actor:غامبيا'] },
  ],
  // on a visit, whatever is told between
  ['زار المبعوث طرابلس، حيث اندلعت اشتباكات قبل يومين، والتقى رئيس المجلس.', { type: 'talks', place: 'طرابلس' }],
  // whom it is done to is no genitive of those who do it
  ['وخطف جنود صحفيا من قرية المنارة.', { type: 'abduct', roles: ['actor:جنود', 'target?:صحفيا'] }],
  ['وأعدم جنود ستة من الرهبان قرب بانغي.', { type: 'attack', roles: ['actor:جنود', 'target?:الرهبان', '!target:جنود'] }],
  ['وقتل جنود ثلاثة مدنيين قرب بانغي.', { type: 'attack', roles: ['actor:جنود', 'target?:مدنيين', '!target:جنود'] }],
  ['واعتقل رجال شرطة عمدة البلدة.', { type: 'arrest', roles: ['actor?:رجال شرطة', 'target:عمدة البلدة'] }],
  ['وقتل مقاتلون أجانب شيخ القبيلة.', { type: 'attack', roles: ['actor:مقاتلون أجانب', 'target?:شيخ القبيلة'] }],
  ['وخطفت قوات خاصة مدنيين اثنين.', { type: 'abduct', roles: ['actor?:قوات خاصة', 'target?:مدنيين'] }],
  ['وخطف مسلحون كاتبا معروفا في البصرة.', { type: 'abduct', roles: ['actor:مسلحون', 'target?:كاتبا معروفا'] }],
  ['وخطف مسلحون العلماء في الموصل.', { type: 'abduct', roles: ['actor:مسلحون', 'target?:العلماء'] }],
  ['واعتقلت دورية تابعة للجيش ستة من الصيادين.', { type: 'arrest', roles: ['actor:للجيش', 'target:الصيادين', '!target:للجيش'] }],
  ['وقتل جنود الاحتلال شابا في نابلس.', { type: 'attack', roles: ['actor:جنود الاحتلال', 'target?:شابا'] }],
  ['وقتل جنود مشاة البحرية شابا في الفلوجة.', { type: 'attack', roles: ['target?:شابا'] }],
  // some of those who do it, in front of the verb
  ['وكان أفراد من جهاز الأمن قد اعتقلوا الصحفي.', { type: 'arrest', roles: ['actor:أفراد من جهاز الأمن', 'target?:الصحفي'] }],
  ['ثلاثة من الجنود قتلوا تاجرا.', { type: 'attack', roles: ['actor:الجنود', 'target?:تاجرا'] }],
  ['وقتل شابان خرجا من القرية.', { type: 'attack', roles: ['target?:شابان', '!actor:القرية'] }],
  // he is on the line with each
  [
    'ودعا بلينكن، في اتصالين هاتفيين مع باشينيان وعلييف، إلى وقف القتال.',
    { type: 'call', roles: ['actor:بلينكن', 'actor:باشينيان', 'actor:علييف'] },
  ],
  ['وافرجت السلطة المحلية الأربعاء عن 12 محتجزا.', { type: 'release', roles: ['actor:السلطة المحلية'] }],
  // two who bear one title, by their names, also behind a relative
  [
    'وينص الاتفاق، الذي توصل إليه الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان في سوتشي في 17 سبتمبر، على إقامة منطقة عازلة.',
    {
      type: 'agreement',
      roles: ['actor:فلاديمير بوتين', 'actor:رجب طيب أردوغان', '!actor:الرئيسان الروسي'],
      place: 'سوتشي',
      time: '17 سبتمبر',
    },
  ],
  ['والتقى الرئيسان بوتين وأردوغان في سوتشي.', { type: 'talks', roles: ['actor:بوتين', 'actor:أردوغان'] }],
]
