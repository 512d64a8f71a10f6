import type { Row } from './testing/pack.ts'

/** Words of a sentence for which others might have been chosen, each as `word set.choice`; a row without any holds none. */
export const wordingRows: readonly Row<string>[] = [
  ['قالت القوات الحكومية إن الميليشيات انسحبت.', 'القوات fighters.forces', 'الميليشيات fighters.militia', 'انسحبت leaving.withdrawal'],
  ['سقط ثلاثة شهداء وأصيب طفل في قصف على رفح.', 'سقط taking.fall', 'شهداء dead.martyr'],
  ['بلغ عدد القتلى عشرين، بينهم ضحايا من النساء.', 'القتلى dead.killed', 'ضحايا dead.victim'],
  ['وصفت الصحيفة العدوان على غزة بأنه عملية عسكرية.', 'العدوان attack.aggression', 'عملية attack.operation'],
  [
    'يقول المتمردون إنهم ثوار، وتسميهم الحكومة إرهابيين.',
    'المتمردون opponents.rebels',
    'ثوار opponents.revolutionaries',
    'الحكومة rulers.government',
    'إرهابيين opponents.terrorists',
  ],
  [
    'أعلن الجيش تحرير المدينة، وتحدثت المعارضة عن احتلالها.',
    'الجيش fighters.forces',
    'تحرير taking.liberation',
    'المعارضة opponents.opposition',
    'احتلالها taking.occupation',
  ],
  ['ألقت الفصائل السلاح بعد الهزيمة.', 'ألقت arms.laying', 'الفصائل fighters.factions', 'الهزيمة leaving.defeat'],
  ['أفرج عن الرهائن والأسرى.', 'الرهائن held.hostage', 'والأسرى held.prisoner'],
  ['اتهم النظام السوري بتهجير السكان.', 'النظام rulers.regime', 'بتهجير uprooted.expelled'],
  ['زار الوزير شارع الشهداء في رام الله.'],
  ['بدأ تطبيق نظام التعليم الجديد في عمان.'],
  ['سلم المبعوث رسالة إلى الوزير.'],
  ['انطلقت عملية السلام في مدريد.'],
]
