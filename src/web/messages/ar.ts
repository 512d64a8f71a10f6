import type { Labels } from '../../export/labels.ts'
import type { Words } from '../../export/messages.ts'
import type { PageMessages } from './contract.ts'

const labels: Labels = {
  eventType: {
    attack: 'هجوم', clash: 'اشتباك', operation: 'عملية عسكرية', war: 'حرب', control: 'سيطرة على أرض', mobilise: 'تعبئة', abduct: 'خطف',
    destroy: 'تخريب ممتلكات', blockade: 'حصار وإغلاق', displace: 'نزوح', protest: 'احتجاج', arrest: 'توقيف', talks: 'محادثات', call: 'اتصال هاتفي',
    visit: 'زيارة', session: 'جلسة', mediate: 'وساطة', offer: 'عرض', accept: 'قبول', reject: 'رفض', demand: 'مطالبة', pledge: 'تعهد',
    ceasefire: 'وقف إطلاق النار', violation: 'خرق', agreement: 'اتفاق', withdraw: 'انسحاب', disarm: 'نزع سلاح', release: 'إفراج',
    'safe-passage': 'ممر آمن', aid: 'مساعدات', evacuate: 'إجلاء', monitor: 'مراقبة', accuse: 'اتهام', threaten: 'تهديد', apologise: 'اعتذار',
    sanction: 'عقوبات', investigate: 'تحقيق', office: 'منصب', recognise: 'اعتراف', resolution: 'قرار',
  },
  eventMode: {
    attack: {
      shelling: 'قصف مدفعي', airstrike: 'غارة جوية', drone: 'طائرة مسيّرة', missile: 'صاروخ', shooting: 'إطلاق نار', explosion: 'تفجير',
      suicide: 'هجوم انتحاري', raid: 'مداهمة', assassination: 'اغتيال', 'sexual-violence': 'عنف جنسي', chemical: 'سلاح كيميائي', other: 'غير ذلك',
    },
    clash: {}, operation: { launch: 'بدء', advance: 'تقدّم', halt: 'توقّف' }, war: {},
    control: { seize: 'استيلاء', regain: 'استعادة', lose: 'خسارة', transfer: 'تسليم' },
    mobilise: { troops: 'قوات', weapons: 'أسلحة', alert: 'استنفار', base: 'قاعدة' },
    abduct: {}, destroy: { property: 'ممتلكات', looting: 'نهب' },
    blockade: { close: 'إغلاق', siege: 'حصار', restrict: 'تقييد', reopen: 'إعادة فتح' },
    displace: { flow: 'حركة نزوح', order: 'أمر إخلاء', return: 'عودة' },
    protest: { demonstration: 'تظاهرة', riot: 'شغب', clash: 'صدام', 'road-block': 'قطع طريق', strike: 'إضراب' },
    arrest: {},
    talks: { announced: 'معلنة', round: 'جولة', meeting: 'لقاء', adjourned: 'مؤجلة', resumed: 'مستأنفة', collapsed: 'منهارة' },
    call: {}, visit: {}, session: {}, mediate: { offer: 'عرض وساطة', appoint: 'تعيين وسيط', withdraw: 'انسحاب وسيط' },
    offer: { proposal: 'اقتراح', amnesty: 'عفو', concession: 'تنازل' }, accept: {}, reject: {},
    demand: { resignation: 'استقالة', withdrawal: 'انسحاب', session: 'عقد جلسة', other: 'غير ذلك' }, pledge: {},
    ceasefire: {
      propose: 'اقتراح', declare: 'إعلان', agree: 'اتفاق', sign: 'توقيع', 'in-effect': 'سريان', extend: 'تمديد', suspend: 'تعليق', end: 'انتهاء',
    },
    violation: { alleged: 'مزعوم', event: 'واقع' },
    agreement: { reach: 'توصّل', sign: 'توقيع', ratify: 'مصادقة', extend: 'تمديد', end: 'انتهاء' },
    withdraw: {}, disarm: { 'hand-over': 'تسليم سلاح', dissolve: 'حلّ قوة' },
    release: { prisoners: 'أسرى', hostages: 'رهائن', remains: 'جثامين', exchange: 'تبادل' },
    'safe-passage': {}, aid: { pledge: 'تعهد', deliver: 'إيصال', obstruct: 'عرقلة' }, evacuate: {},
    monitor: { deploy: 'نشر مراقبين', report: 'تقرير', committee: 'لجنة' },
    accuse: {}, threaten: {}, apologise: {}, sanction: { impose: 'فرض', lift: 'رفع' }, investigate: { open: 'فتح', finding: 'نتيجة' },
    office: { appoint: 'تعيين', resign: 'استقالة', dismiss: 'إقالة', elect: 'انتخاب' }, recognise: {}, resolution: {},
  },
  status: {
    occurred: 'وقع', ongoing: 'مستمر', claimed: 'رواية طرف', disputed: 'متنازع عليه', denied: 'منفي', planned: 'مقرر', proposed: 'مقترح', pledged: 'متعهد به',
    'called-off': 'ملغى',
  },
  modality: {
    asserted: 'مؤكد', reported: 'منقول', alleged: 'مزعوم', denied: 'منفي', planned: 'مقرر', demanded: 'مطلوب', proposed: 'مقترح', pledged: 'متعهد به',
    conditional: 'مشروط', negated: 'لم يقع', historical: 'استعادة لما سبق',
  },
  supportLevel: {
    'single-source': 'مصدر واحد', 'one-origin': 'أصل واحد', independent: 'مصادر مستقلة', 'against-interest': 'إقرار على النفس', disputed: 'متنازع عليه',
    verified: 'تحقق منه شخص',
  },
  role: {
    actor: 'الفاعل', target: 'المستهدف', mediator: 'الوسيط', guarantor: 'الضامن', host: 'المضيف', monitor: 'المراقب', signatory: 'الموقّع', delegate: 'المندوب',
    instrument: 'الأداة', beneficiary: 'المستفيد', place: 'المكان', origin: 'من', destination: 'إلى', topic: 'الموضوع',
  },
  entityKind: {
    person: 'شخص', place: 'مكان', country: 'بلد', organisation: 'منظمة', group: 'جماعة', office: 'منصب أو جهة', facility: 'منشأة', agency: 'وكالة أنباء', document: 'وثيقة',
  },
  act: {
    say: 'قول', announce: 'إعلان', report: 'إفادة', affirm: 'تأكيد', deny: 'نفي', accuse: 'اتهام', demand: 'مطالبة', urge: 'حثّ', call: 'دعوة', propose: 'اقتراح',
    pledge: 'تعهد', threaten: 'تهديد', warn: 'تحذير', praise: 'إشادة', condemn: 'إدانة', apologise: 'اعتذار', expect: 'توقّع', estimate: 'تقدير',
    describe: 'وصف', express: 'إعراب', accept: 'قبول', reject: 'رفض', reveal: 'كشف', quote: 'اقتباس',
  },
  stance: { assert: 'إثبات', deny: 'نفي', commit: 'التزام', direct: 'طلب', judge: 'حكم' },
  statementForm: { direct: 'مباشر', indirect: 'غير مباشر', mixed: 'مختلط' },
  measure: {
    killed: 'قتلى', wounded: 'جرحى', missing: 'مفقودون', captured: 'أسرى', released: 'مفرج عنهم', displaced: 'نازحون', evacuated: 'مُجلَون', returned: 'عائدون',
    arrested: 'موقوفون', fighters: 'مقاتلون', weapons: 'أسلحة', vehicles: 'آليات', aid: 'مساعدات', attacks: 'هجمات', violations: 'خروق', distance: 'مسافة',
    money: 'أموال', other: 'غير ذلك',
  },
  group: {
    civilians: 'مدنيون', children: 'أطفال', women: 'نساء', police: 'شرطة', soldiers: 'جنود', fighters: 'مقاتلون', medics: 'طواقم طبية', journalists: 'صحافيون',
    unspecified: 'غير محدد',
  },
  figureBasis: { incident: 'هذه الحادثة', day: 'يوم واحد', period: 'مدة', cumulative: 'حصيلة متراكمة', unknown: 'لم يُذكر ما تشمله' },
  publishedBasis: { given: 'معطى عند الإدخال', metadata: 'من بيانات الصفحة', text: 'من النص', neighbours: 'مستنتج من مقالات مجاورة', unknown: 'غير معروف' },
  eventDateBasis: { stated: 'مذكور كاملا', relative: 'نسبة إلى يوم النشر', publication: 'يوم النشر', inferred: 'مستنتج من مقالات أخرى' },
  timexType: { date: 'تاريخ', time: 'وقت', duration: 'مدة', set: 'متكرر' },
  timexBasis: { stated: 'مذكور كاملا', relative: 'نسبة إلى يوم النشر', implied: 'مكمَّل من السياق', symbolic: 'يوم النشر غير معروف' },
  precision: {
    minute: 'بالدقيقة', hour: 'بالساعة', 'part-of-day': 'جزء من اليوم', day: 'يوم', week: 'أسبوع', month: 'شهر', season: 'فصل', year: 'سنة', decade: 'عقد',
  },
  furniture: {
    menu: 'قائمة', share: 'أزرار مشاركة', related: 'روابط ذات صلة', 'comment-form': 'نموذج تعليق', credit: 'ذكر المصدر', shortcode: 'رمز قالب', caption: 'تعليق صورة',
  },
  termCategory: {
    'cease-hostilities': 'وقف الأعمال القتالية', withdrawal: 'انسحاب', lines: 'خطوط', prisoners: 'أسرى', 'humanitarian-access': 'وصول إنساني', crossings: 'معابر',
    disarmament: 'نزع سلاح', 'foreign-forces': 'قوات أجنبية', monitoring: 'مراقبة', governance: 'حكم وإدارة', return: 'عودة', reconstruction: 'إعادة إعمار',
    guarantees: 'ضمانات', talks: 'محادثات لاحقة', other: 'غير ذلك',
  },
  compliance: { 'not-begun': 'لم يبدأ', begun: 'بدأ', done: 'تم', 'violated-alleged': 'خرق مزعوم', violated: 'خُرق' },
  agreementDate: { declared: 'أُعلن', agreed: 'اتُّفق عليه', signed: 'وُقّع', 'in-effect': 'سرى', extended: 'مُدّد', ended: 'انتهى' },
  talkFormat: { direct: 'مباشرة', indirect: 'غير مباشرة', shuttle: 'مكوكية', technical: 'فنية' },
  talkOutcome: {
    agreed: 'اتفاق', partial: 'اتفاق جزئي', adjourned: 'تأجيل', 'no-deal': 'لا اتفاق', 'walked-out': 'انسحاب طرف', unknown: 'نتيجة غير معروفة',
  },
  positionStance: { demands: 'مطالبة', accepts: 'قبول', conditional: 'اشتراط', rejects: 'رفض' },
  assessment: { merge: 'دمج', split: 'فصل', correct: 'تصحيح', reject: 'رفض', confirm: 'تأكيد', undo: 'تراجع' },
  weekday: { Monday: 'الاثنين', Tuesday: 'الثلاثاء', Wednesday: 'الأربعاء', Thursday: 'الخميس', Friday: 'الجمعة', Saturday: 'السبت', Sunday: 'الأحد' },
  months: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  season: { SP: 'ربيع', SU: 'صيف', FA: 'خريف', WI: 'شتاء' },
  partOfDay: { MO: 'صباحا', MI: 'ظهرا', AF: 'بعد الظهر', EV: 'مساء', NI: 'ليلا', DT: 'نهارا' },
}

const words: Words = {
  record: 'السجل', status: 'الحال', date: 'التاريخ', counts: 'المصادر',
  articles: 'مقالات', outlets: 'منابر', outletsUnknown: 'مقالات بلا منبر معروف', publishers: 'ناشرون', independent: 'مستقلة',
  countsExplained:
    'بجانب كل خبر أربعة أعداد. المقالات: نصوص أوردته. المنابر: وسائل الإعلام التي نشرتها. الناشرون: مالكو تلك المنابر. المستقلة: مجموعات من الروايات لا ينقل بعضها عن بعض، فما اشترك في فقرة منسوخة أو في وكالة مسماة أو في ناشر واحد يُعد مرة واحدة. أما الاقتباس من المتحدث نفسه فليس نقلا.',
  chronology: 'التسلسل الزمني', undated: 'بلا تاريخ', evidence: 'الشواهد', figures: 'الأرقام', agreements: 'الاتفاقات', nothing: 'لا شيء.',
  claimant: 'بحسب', claimantUnknown: 'من دون قائل مسمى', figure: 'الرقم', counted: 'المعدود', asOf: 'حتى', basis: 'يشمل', event: 'الحدث',
  outletUnknown: 'منبر غير معروف', titleUnknown: 'بلا عنوان', dateUnknown: 'تاريخ غير معروف', superseded: 'يحل محل',
  effective: 'بدء السريان', effectiveUnknown: 'أقوال الأطراف لا تتيح تاريخا واحدا.', parties: 'الأطراف', mediators: 'الوسطاء', namesUsed: 'يسمى',
  terms: 'البنود', deadline: 'المهلة', obligor: 'الملتزم', condition: 'الشرط', complianceNone: 'لا شاهد له أو عليه حتى الآن.',
  violations: 'الخروق', violationsNone: 'لم يثبت خرق.', violationsAlleged: 'خروق مزعومة', violationsAllegedNone: 'لا خروق مزعومة.',
  violationsAllegedNote: 'تُدرج المزاعم على حدة ولا تُحسب خروقا.',
  accuser: 'المتهِم', accused: 'المتهَم', deniedBy: 'النافي', says: 'المصدر', place: 'المكان', kind: 'النوع', forms: 'يُكتب', published: 'نُشر',
  atLeast: '{n} على الأقل', moreThan: 'أكثر من {n}', atMost: '{n} على الأكثر', lessThan: 'أقل من {n}', between: 'بين {lower} و{upper}', about: 'نحو {n}',
  amountUnknown: 'من دون عدد',
  day: '{day} {month} {year}', month: '{month} {year}', season: '{season} {year}', week: 'الأسبوع {week} من {year}', decade: 'عقد {decade}',
  withTime: '{day}، {time}', daysOfMonth: 'من {from} إلى {to} {month} {year}', interval: 'من {from} إلى {to}',
}

const page: PageMessages['page'] = {
  name: 'تواتر', home: 'تواتر: كل القصص', ownName: 'العربية', skip: 'انتقل إلى المحتوى', trail: 'موضعك', parts: 'أقسام القصة',
  footer: 'سجل تقرؤه الآلة من المقالات نفسها. افتح الشواهد قبل أن تعتمد على شيء.', download: 'السجل كاملا بصيغة JSON',
  loading: 'يُقرأ السجل…', retry: 'حاول مجددا', toStories: 'كل القصص', more: 'اعرض {n} أخرى',
  stories: 'القصص', question: 'ماذا وقع، ومن يقول ذلك، وعلى كم مصدر مستقل يقوم الخبر حقا؟',
  events: 'أحداث', background: 'خلفية', people: 'الأسماء', readArticle: 'اقرأ المقالة',
  search: 'ابحث', searchPlaceholder: 'كلمات من مقالة', searchTitle: 'البحث', found: 'عدد الفقرات: {n}، لعبارة',
  counts: {
    title: 'ما معنى الأعداد الأربعة؟',
    articles: 'نصوص أوردت الخبر.', outlets: 'وسائل إعلام نشرتها.', publishers: 'مالكو تلك المنابر.', independent: 'مجموعات روايات لا ينقل بعضها عن بعض.',
    unknown: 'مقالات لا يُعرف منبرها: {n}، ولا تدخل في عدد المنابر ولا الناشرين.',
  },
  timeline: { label: 'خط زمني: عمود لكل خطوة من الوقت وعلامة لكل حدث' },
  filters: { label: 'تصفية التسلسل', type: 'النوع', all: 'الكل', several: 'ما له أكثر من مصدر مستقل فقط', shown: 'يُعرض {n} من {of}' },
  levels: {
    'single-source': 'أوردته مقالة واحدة حتى الآن.',
    'one-origin': 'نشرته منابر عدة، لكنها تعود إلى نص واحد أو وكالة واحدة أو ناشر واحد.',
    independent: 'تتفق عليه روايات لا ينقل بعضها عن بعض.',
    'against-interest': 'يقول به طرف وليس في مصلحته.',
    disputed: 'ما يقوله واحد ينفيه آخر.',
    verified: 'تحقق منه شخص.',
  },
  statuses: {
    occurred: 'تقول المقالة نفسها، أو من ليس طرفا في النزاع، إنه وقع.', ongoing: 'بدأ ولم يكن قد انتهى عند آخر رواية.', claimed: 'لا يقول بوقوعه إلا طرف من أطراف النزاع.',
    disputed: 'يقول به واحد وينفيه آخر.', denied: 'لا يتحدث عنه إلا النفي.', planned: 'أُعلن ولم يحن وقته.', proposed: 'اقترحه أحدهم.', pledged: 'وعد به أحدهم.',
    'called-off': 'كان مقررا ثم أُلغي.',
  },
  figuresNote: 'الأرقام جنبا إلى جنب كما قيلت. لا يُجمع شيء ولا يؤخذ متوسط، ولا تُخلط حصيلة متراكمة بحادثة واحدة.',
  replaced: 'حل محله رقم لاحق', since: 'منذ', withoutEvent: 'غير مربوط بحدث واحد', somebody: 'آخرون',
  termEvidence: 'نصوص البند ({n}) وشواهد تنفيذه ({of})',
  talks: {
    title: 'المحادثات والمواقف', rounds: 'جولات المحادثات', round: 'الجولة {n}', format: 'الصيغة', outcome: 'النتيجة', next: 'الموعد التالي', delegation: 'وفد',
    unnamed: 'لم تُذكر أسماء أعضائه', agenda: 'جدول الأعمال', positions: 'مواقف الأطراف',
  },
  sources: {
    title: 'المصادر', families: 'من نقل عن من', familiesNote: 'مقالات تشترك في فقرات من نص واحد. وقد تنقل المقالة فقرات ويكون لها مع ذلك ما جمعته بنفسها.',
    text: 'نص مشترك', agency: 'من وكالة', firstIn: 'أول ظهوره في', originUnknown: 'الأصل غير معروف', share: '{n}٪ من المقالة', articles: 'المقالات',
    outlet: 'المنبر', articleTitle: 'العنوان', copied: 'المنقول أو المنسوب',
  },
  copies: 'مقالات ينقل بعضها عن بعض', claims: 'من يقول ومن ينفي', saysSo: 'يقول', denies: 'ينفي', nobody: 'لا أحد حتى الآن.',
  narrator: 'بلسان المقالة', carried: 'مذكور في الجملة السابقة', decided: 'قرره شخص', decidedNote: 'فيه تقدير من شخص.',
  moreSentences: '{n} أخرى', articleText: 'نص المقالة', marked: 'المعلّم في النص',
  layers: { events: 'أحداث', statements: 'أقوال', mentions: 'أسماء', timexes: 'أوقات', quantities: 'أعداد', passages: 'فقرات مشتركة' },
  furniture: 'ليس من الخبر', number: 'عدد', publisher: 'الناشر', address: 'العنوان الإلكتروني', eventsHere: 'أحداثها في السجل', voices: 'من يتكلم',
  named: 'الأسماء الواردة', writtenAs: 'يُكتب', itsEvents: 'الأحداث', itsFigures: 'أرقام قالها',
  empty: {
    storeTitle: 'لا مقالات بعد', store: 'أضف مقالات من سطر الأوامر فتظهر قصصها هنا:', events: 'لم يُعثر على أحداث في هذه القصة.', filtered: 'لا حدث يوافق هذه التصفية.',
    evidence: 'لا شواهد في المتناول.', figures: 'لم ترد أرقام في هذه القصة.', agreements: 'لم يرد اتفاق في هذه القصة.', terms: 'لم ترد بنود.', talks: 'لم ترد جولة محادثات.',
    positions: 'لم ترد مواقف.', people: 'لم يُذكر أحد.', families: 'لا فقرات مشتركة بين المقالات.', roles: 'لا دور له في أحداث هذه القصة.', query: 'اكتب كلمات للبحث عنها.',
    search: 'لا فقرة فيها كل هذه الكلمات. جرّب أقل منها أو إملاء آخر.',
  },
  failure: {
    offline: { title: 'تعذر الوصول إلى الخادم', text: 'شغّله بالأمر tawatur serve ثم حاول مجددا.' },
    notFound: { title: 'ليس هذا هنا', text: 'ربما دُمج أو أزيل منذ أُنشئ الرابط.' },
    store: { title: 'تعذرت قراءة المخزن', text: 'ربما يستعمله برنامج آخر. حاول بعد لحظة.' },
    request: { title: 'لم يُفهم الطلب', text: 'غيّر ما طلبته وحاول مجددا.' },
    other: { title: 'حدث خطأ', text: 'السجل نفسه سليم. حاول مجددا، فإن بقي الخطأ ففي رسائل الخادم بيانه.' },
  },
}

export const arabic: PageMessages = { language: 'ar', direction: 'rtl', labels, words, page }
