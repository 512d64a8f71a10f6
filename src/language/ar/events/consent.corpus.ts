import type { Row } from '../testing/pack.ts'
import type { ExpectedEvent } from './events.corpus.ts'

/** Who comes to terms, and how the words say that they did. */
export const consentRows: readonly Row<ExpectedEvent>[] = [
  // both consent
  [
    'وافقت الهند وباكستان أمس على وقف فوري وكامل لإطلاق النار.',
    { type: 'ceasefire', mode: 'agree', modality: 'reported', roles: ['actor:الهند', 'actor:باكستان'], time: 'أمس' },
  ],
  ['تايلاند وكمبوديا وافقتا أمس على هدنة غير مشروطة.', { type: 'ceasefire', modality: 'reported' }],
  [
    'دخلت القوات البلدة بعد موافقة أرمينيا وأذربيجان على خطة لوقف إطلاق النار.',
    { type: 'ceasefire', modality: 'asserted|reported', roles: ['actor:أرمينيا', 'actor:أذربيجان'] },
  ],
  [
    'قبلت حكومة مالي والمتمردون الطوارق الجمعة وقفا لإطلاق النار اقترحته الجزائر.',
    { type: 'ceasefire', mode: 'agree', modality: 'reported', roles: ['actor:حكومة مالي', 'mediator:الجزائر', '!actor:الجزائر'] },
  ],
  [
    'دخلت الدبابات المدينة الأربعاء بعد ساعات من قبول روسيا وجورجيا خطة من ست نقاط تدعمها فرنسا لإنهاء القتال.',
    { type: 'agreement', modality: 'asserted|reported', roles: ['actor:روسيا', 'actor:جورجيا'], time: 'الأربعاء' },
  ],
  ['وافقت الحكومة والمعارضة أمس على خطة سلام أممية.', { type: 'agreement', modality: 'reported', time: 'أمس' }],
  ['وافقت السعودية والكويت أمس على خطة لزيادة الإنتاج.', { type: 'agreement', none: true }],
  ['رفضت الحكومة والمعارضة أمس خطة سلام أممية.', { type: 'agreement', none: true }],
  ['وافقت الحكومة أمس على خطة سلام أممية.', { type: 'agreement', none: true }],
  // one does, or neither, or only to talk
  ['وافقت الهند أمس على وقف لإطلاق النار.', { type: 'ceasefire', modality: 'pledged' }],
  ['لم توافق الهند وباكستان على وقف إطلاق النار.', { type: 'ceasefire', modality: 'asserted|reported', none: true }],
  [
    'وافق مجلس الأمن والاتحاد الأفريقي على دعوة الطرفين إلى وقف إطلاق النار.',
    { type: 'ceasefire', modality: 'asserted|reported', none: true },
  ],
  ['وافقت الهند وباكستان على بحث وقف إطلاق النار.', { type: 'ceasefire', modality: 'asserted|reported', none: true }],
  // both say so together
  ['أعلنت الهند وباكستان في بيان مشترك أنهما اتفقتا على وقف إطلاق النار.', { type: 'ceasefire', roles: ['actor:الهند', 'actor:باكستان'] }],
  [
    'أعلنت كولومبيا وجيش التحرير الوطني الخميس اتفاقهما على هدنة.',
    { type: 'ceasefire', roles: ['actor:كولومبيا', 'actor:جيش التحرير الوطني'] },
  ],
  ['أعلنت الهند أن باكستان خرقت الهدنة.', { type: 'ceasefire', roles: ['!actor:الهند'] }],
  // they put their names to it
  [
    'وضعت إثيوبيا وإريتريا أمس توقيعيهما على اتفاق لوقف إطلاق النار.',
    { type: 'ceasefire', roles: ['actor:إثيوبيا', 'actor:إريتريا'], time: 'أمس' },
  ],
  [
    'أمضت مالي والحركة الوطنية لتحرير أزواد الثلاثاء في واغادوغو اتفاقا لوقف إطلاق النار.',
    { type: 'ceasefire', roles: ['actor:مالي'], place: 'واغادوغو' },
  ],
  ['أمضت الأسرة ثلاثة أيام في العراء.', { type: 'agreement', none: true }],
  [
    'وقع وزير خارجية إثيوبيا سيوم مسفين ووزير خارجية إريتريا هيلي ولد تنسائي أمس اتفاقا لوقف إطلاق النار.',
    { type: 'ceasefire', roles: ['actor:سيوم مسفين', 'actor:هيلي ولد تنسائي'] },
  ],
  ['وقع وزيرا خارجية إثيوبيا وإريتريا أمس اتفاقا لوقف إطلاق النار.', { type: 'ceasefire', roles: ['actor:إريتريا'] }],
  // what is signed stands beyond what was done before, verbs and all
  [
    'وقعت حكومة مالي ومنسقية أزواد أمس السبت في باماكو، بعد أشهر من المفاوضات التي رعتها الجزائر، اتفاقا للسلام.',
    { type: 'agreement', mode: 'sign', roles: ['actor:حكومة مالي', '!actor:الجزائر'], place: 'باماكو', time: 'أمس السبت' },
    { type: 'agreement', mode: 'reach', time: 'أمس السبت' },
  ],
  [
    'وقعت كينيا وإثيوبيا الأربعاء في نيروبي، عقب محادثات دامت يومين، اتفاق سلام.',
    { type: 'agreement', mode: 'sign', roles: ['actor:كينيا', 'actor:إثيوبيا'], place: 'نيروبي', time: 'الأربعاء' },
  ],
  [
    'توصلت حكومة تشاد والمعارضة أمس الاثنين في سرت، إثر وساطة استمرت شهرين، إلى اتفاق على هدنة في شرق البلاد.',
    { type: 'ceasefire', time: 'أمس الاثنين' },
  ],
  // what follows at once is of the same day
  [
    'طوى الرئيس وغريمه في 17 مايو نزاعا على السلطة دام أشهرا، فوقعا اتفاقا لتقاسم المناصب.',
    { type: 'agreement', mode: 'sign', time: '17 مايو' },
  ],
  ['تظاهر المئات الأحد في سبها، ووقعت الحكومة وحركة التبو اتفاقا.', { type: 'agreement', mode: 'sign', time: null }],
  // when it came into force, beyond when it was made, and beyond what went before it
  [
    'دخل اتفاق التهدئة الذي أبرمه الجيش والفصائل في القاهرة، نهاية الشهر الماضي، حيز التنفيذ ظهر أمس.',
    { type: 'ceasefire', mode: 'in-effect', time: 'ظهر أمس', place: null },
  ],
  [
    'دخل اتفاق «خفض التصعيد» الذي أبرمته الفصائل مع روسيا، نهاية الشهر الماضي، حيز التنفيذ أمس.',
    { type: 'ceasefire', mode: 'in-effect', time: 'أمس' },
  ],
  ['قصفت الطائرات منطقة خفض التصعيد في إدلب.', { type: 'ceasefire', none: true }, { type: 'agreement', none: true }],
  ['دخلت الهدنة التي وقعها الطرفان الأحد حيز التنفيذ.', { type: 'ceasefire', time: 'الأحد' }],
  [
    'فجر أمس الثلاثاء، وبعد ليلة عنيفة منذ اندلاع القتال قبل سبعة أشهر، سرى وقف إطلاق النار بين تايلاند وكمبوديا.',
    { type: 'ceasefire', mode: 'in-effect', time: 'فجر أمس الثلاثاء' },
  ],
  // an accord that laid down what is passed now, and one that somebody sponsored who speaks now
  [
    'صادق البرلمان أمس الجمعة على تعديلات نص عليها اتفاق لوساكا للسلام.',
    { type: 'agreement', mode: 'ratify', time: 'أمس الجمعة' },
    { type: 'agreement', mode: 'reach', modality: 'asserted|reported', time: null },
  ],
  ['وهو أبرز ما نص عليه الاتفاق المبرم في 2 مايو في لوساكا.', { type: 'agreement', time: '2 مايو' }],
  [
    'وطلب الرئيس الكيني -الذي رعى الاتفاق- في اتصال هاتفي اليوم سحب الجنود.',
    { type: 'agreement', roles: ['mediator:الرئيس الكيني'], time: null },
  ],
  ['وعاد المقاتلون بعد سنة من توقيع إعلان نيروبي.', { type: 'agreement', place: 'نيروبي' }],
  ['ورحب الوزير بإعلان نيروبي أن المعبر سيفتح.', { type: 'agreement', none: true }],
  // somebody else's verb stands between
  ['وقع القائد أمس في الأسر، وأبلغ الوسطاء الطرفين، بعد محادثات، باتفاق.', { type: 'agreement', mode: 'sign', none: true }],
  // what a truce stops, by other words
  ['توصل الجيش والدعم السريع أمس إلى اتفاق على وقف المعارك في كسلا.', { type: 'ceasefire', roles: ['actor:الجيش', 'actor:الدعم السريع'] }],
  ['وقع الجانبان أمس اتفاقا لوقف الاقتتال.', { type: 'ceasefire' }],
  ['تدخل الشيوخ لوقف الاقتتال.', { type: 'ceasefire', none: true }],
  // a breach by a figure of speech, and the blame for an end
  ['قالت الحركة إن إسرائيل ضربت بالهدنة عرض الحائط.', { type: 'violation', roles: ['actor:إسرائيل'] }],
  ['اتهمت حماس إسرائيل بضرب الاتفاق عرض الحائط.', { type: 'violation', roles: ['actor:إسرائيل'] }],
  ['ضربت قذيفة جدار المدرسة خلال الهدنة.', { type: 'violation', none: true }],
  ['حملت إثيوبيا الجبهة الشعبية مسؤولية انهيار الهدنة.', { type: 'violation', roles: ['actor:الجبهة الشعبية'] }],
  ['دخلت مسؤولية انهيار الهدنة في جدل سياسي.', { type: 'violation', none: true }],
  // since when it holds, also behind a comma
  ['تبادل الطرفان القصف رغم الهدنة، السارية منذ الأحد الماضي.', { type: 'ceasefire', mode: 'in-effect', time: 'الأحد الماضي' }],
  [
    'خرق الجيش الهدنة، الموقعة الأحد الماضي في جدة، بقصف بلدة.',
    { type: 'ceasefire', time: 'الأحد الماضي' },
    { type: 'attack', time: null },
  ],
  // its signing, and what is signed
  [
    'وصلت القافلة الأحد بعد شهرين من توقيع الخرطوم والحركة الشعبية اتفاق جوبا.',
    { type: 'agreement', mode: 'sign', at: 'توقيع', time: 'الأحد' },
    { type: 'agreement', mode: 'reach', none: true },
  ],
  // out of the hall is out of the talks
  ['غادر ممثلو الفصائل القاعة غاضبين.', { type: 'talks', mode: 'collapsed' }, { type: 'withdraw', none: true }],
  [
    'غادر وفد الحوثيين جلسة المشاورات في الكويت أمس.',
    { type: 'talks', mode: 'collapsed', place: 'الكويت' },
    { type: 'withdraw', none: true },
  ],
  ['غادر المقاتلون حي الوعر أمس.', { type: 'withdraw', place: 'حي الوعر' }],
  // who signs it is not where it is signed
  ['جرى في جنيف توقيع روسيا وجورجيا اتفاق سلام.', { type: 'agreement', place: 'جنيف' }],
  // behind «after they had», and what brings it about
  [
    'عاد الهدوء إلى المدينة أمس بعد أن ارتضى قائد الجيش وقائد الحركة هدنة محلية.',
    { type: 'ceasefire', modality: 'asserted', roles: ['actor:قائد الجيش', 'actor:قائد الحركة'] },
  ],
  ['عاد الهدوء بعد أن توصل الطرفان إلى هدنة محلية.', { type: 'ceasefire', modality: 'asserted', dated: 'news' }],
  ['عاد الهدوء قبل أن توصل المنظمة المساعدات إلى السكان.', { type: 'ceasefire', none: true }],
  [
    'أسفرت وساطة الشيوخ عن صلح بين عشيرتي آل عمر وآل سالم.',
    { type: 'agreement', at: 'صلح', roles: ['actor:عشيرتي آل عمر', 'actor:آل سالم'], dated: 'news' },
  ],
  [
    'اندلعت اشتباكات بين قبيلتي المسيرية والدينكا في أبيي.',
    { type: 'clash', roles: ['actor:قبيلتي المسيرية', 'actor:الدينكا'], place: 'أبيي' },
  ],
  // an accord and its words in quotation marks
  ['وقعت الحكومة والحركة أمس اتفاقا «لوقف إطلاق النار».', { type: 'ceasefire', time: 'أمس' }, { type: 'agreement', none: true }],
  // people are handed over; to a court they are not set free
  ['سلمت الحركة ثلاثة جنود إلى اللجنة الدولية للصليب الأحمر.', { type: 'release', mode: 'prisoners' }],
  ['سلمت الشرطة ثلاثة مواطنين إلى القضاء.', { type: 'release', none: true }],
  ['سلمت الحركة ثلاثة تقارير إلى اللجنة.', { type: 'release', none: true }],
  ['ورد الجيش بإطلاق سبعة جنود.', { type: 'release', mode: 'prisoners' }],
  ['ورد الجيش بإطلاق سبعة صواريخ.', { type: 'release', none: true }],
  // an envoy and whom he meets are no sides of what the two sides agree on, and what they agree to set up is not there yet
  [
    'والتقى المبعوث الكيني موسى موانغي وزير العدل سالم حمد، بعد أن توصل الطرفان إلى تفاهم على تشكيل لجنة مراقبة.',
    { type: 'talks', roles: ['actor:موسى موانغي', 'actor:سالم حمد'] },
    { type: 'agreement', roles: ['!actor:سالم حمد', '!actor:موسى موانغي'] },
    { type: 'monitor', modality: 'planned', provided: true, roles: ['!actor:سالم حمد'] },
  ],
  // who ends what is his has not ended the accord under which he does
  ['أنهى الجيش، أمس الأحد، انسحابه من المدينة تنفيذا لاتفاق جدة.', { type: 'agreement', mode: 'end', none: true }, { type: 'withdraw' }],
  ['أنهى الرئيس زيارته بتوقيع اتفاق.', { type: 'agreement', mode: 'end', none: true }],
  ['أنهت روسيا مشاركتها في اتفاق الحبوب.', { type: 'agreement', mode: 'end' }],
  ['جمّدت الحركة تنفيذ الاتفاق.', { type: 'agreement', mode: 'end' }],
]
