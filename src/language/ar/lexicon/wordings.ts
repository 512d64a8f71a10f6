/**
 * Lexical choices: words that outlets use for the same kind of thing, and that tell how they see it. Each set is a table of alternatives; no word is
 * marked as right, none as slanted. Nouns in the singular, verbs in the third person of the perfect, verbal nouns as they are; a word stands under
 * one choice only. Words that are the only common name of a thing (a tank, a hospital) are no choice.
 */
export const WORDINGS = {
  fighters: {
    forces: 'قوة جيش جندي',
    militia: 'ميليشيا مليشيا ميليشيات مليشيات',
    factions: 'فصيل كتيبة',
    gang: 'عصابة زمرة',
    gunmen: 'مسلح',
    fighters: 'مقاتل',
    mercenaries: 'مرتزق مرتزقة',
  },
  opponents: {
    rebels: 'متمرد تمرد',
    separatists: 'انفصالي',
    resistance: 'مقاومة مقاوم',
    revolutionaries: 'ثائر ثوار',
    terrorists: 'إرهابي',
    opposition: 'معارضة',
  },
  dead: { killed: 'قتيل', martyr: 'شهيد', victim: 'ضحية', slain: 'صريع' },
  dying: {
    killed: 'قتل مقتل',
    martyred: 'استشهد استشهاد',
    fell: 'مصرع حتف',
    executed: 'أعدم إعدام',
    liquidated: 'صفى تصفية',
    murdered: 'اغتال اغتيال',
  },
  attack: {
    operation: 'عملية',
    attack: 'هجوم هاجم',
    aggression: 'عدوان اعتداء',
    invasion: 'غزو اجتياح غزا اجتاح',
    campaign: 'حملة',
    incursion: 'توغل',
    massacre: 'مجزرة مذبحة',
    genocide: 'إبادة',
    incident: 'حادث حادثة',
  },
  leaving: {
    withdrawal: 'انسحاب انسحب',
    defeat: 'هزيمة اندحار اندحر',
    flight: 'فرار فر هروب',
    redeployment: 'تموضع',
    retreat: 'تراجع تقهقر',
    surrender: 'استسلام استسلم',
  },
  taking: {
    control: 'سيطرة سيطر',
    liberation: 'تحرير حرر',
    occupation: 'احتلال احتل',
    recovery: 'استعادة استعاد',
    annexation: 'ضم',
    fall: 'سقوط سقط',
  },
  rulers: { government: 'حكومة', regime: 'نظام', authorities: 'سلطة', entity: 'كيان' },
  held: { prisoner: 'أسير', detainee: 'معتقل', held: 'محتجز', hostage: 'رهينة', kidnapped: 'مخطوف مختطف' },
  uprooted: { displaced: 'نازح نزوح', refugee: 'لاجئ لجوء', expelled: 'مهجر تهجير', homeless: 'مشرد تشريد' },
  land: { occupied: 'محتل', disputed: 'متنازع', liberated: 'محرر' },
  arms: { handing: 'تسليم سلم', laying: 'إلقاء ألقى', stripping: 'نزع' },
  protest: { demonstration: 'تظاهرة مظاهرة', protest: 'احتجاج', riot: 'شغب', uprising: 'انتفاضة', chaos: 'فوضى' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

/** Words of a set that only count beside another word, because alone they mean other things (نزع السلاح, نظام الرئيس). */
export const BESIDE: Readonly<Record<string, string>> = {
  نزع: 'سلاح',
  تسليم: 'سلاح',
  سلم: 'سلاح',
  إلقاء: 'سلاح',
  ألقى: 'سلاح',
  عملية: 'عسكري أمني بري جوي خاص',
  حملة: 'عسكري أمني',
  إبادة: 'جماعي',
  تموضع: 'إعادة',
  ضم: 'أرض إقليم منطقة',
  متنازع: 'على',
}

/** Words that mean whom they rule by only where they are definite, or stand before a name (نظام التعليم is none). */
export const DEFINITE = 'نظام كيان سلطة'
