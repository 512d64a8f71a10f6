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
  stance: { assert: 'يثبت', deny: 'ينفي', commit: 'يلتزم', direct: 'يطلب', judge: 'يحكم' },
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
  positionStance: { demands: 'يطالب', accepts: 'يقبل', conditional: 'يشترط', rejects: 'يرفض' },
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
  accuser: 'المتهِم', accused: 'المتهَم', deniedBy: 'ينفيه', says: 'المصدر', place: 'المكان', kind: 'النوع', forms: 'يُكتب', published: 'نُشر',
  atLeast: '{n} على الأقل', moreThan: 'أكثر من {n}', atMost: '{n} على الأكثر', lessThan: 'أقل من {n}', between: 'بين {lower} و{upper}', about: 'نحو {n}',
  amountUnknown: 'من دون عدد',
  day: '{day} {month} {year}', month: '{month} {year}', season: '{season} {year}', week: 'الأسبوع {week} من {year}', decade: 'عقد {decade}',
  withTime: '{day}، {time}', daysOfMonth: 'من {from} إلى {to} {month} {year}', interval: 'من {from} إلى {to}',
}

const page: PageMessages['page'] = {
  name: 'تواتر',
}

export const arabic: PageMessages = { language: 'ar', direction: 'rtl', labels, words, page }
