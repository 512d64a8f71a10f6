import type { Row } from '../../testing/pack.ts'
import type { ExpectedEvent } from '../events.corpus.ts'

/** What the words around a deed make of it: planned, possible, left undone, alleged; and words alike beside which it was done. */
export const modalityRows: readonly Row<ExpectedEvent>[] = [
  // what was supposed to be
  ['وكان يفترض أن تنسحب القوات الإريترية من مقلي قبل الأحد.', { type: 'withdraw', modality: 'planned' }],
  ['ويفترض أن يفتح الطرفان معبر رفح غدا.', { type: 'blockade', modality: 'planned' }],
  ['ويزمع الجيش الانسحاب من كيدال.', { type: 'withdraw', modality: 'planned' }],
  ['قافلة كان يفترض وصولها السبت أعيدت من بورتسودان.', { type: 'aid', mode: 'obstruct', modality: 'asserted' }],
  ['أعلن الوسطاء اتفاقا يفترض أن يضع حدا لحرب أودت بالآلاف.', { type: 'war', modality: 'reported' }],
  // what may be
  // past what only says when, and a name that says nothing
  ['ومن المرتقب أن يعقد مجلس الأمن الدولي، مساء اليوم، جلسة حول الوضع.', { type: 'session', modality: 'planned' }],
  ['وسيعقد الطرفان، الأحد، جولة جديدة من المحادثات.', { type: 'talks', modality: 'planned' }],
  ['ومن المقرر أن يوقع الطرفان، الأحد، اتفاق هدنة في جدة.', { type: 'ceasefire', modality: 'planned' }],
  ['وعقد الطرفان، الأحد، جولة جديدة من المحادثات.', { type: 'talks', modality: 'asserted' }],
  ['واتهم مصدر في جهاز الردع اللواء 444 بإطلاق النار على دورية في عين زارة.', { type: 'attack', modality: 'alleged' }],
  ['ومن المحتمل أن تفرج جماعة الحوثي عن خمسين أسيرا الأسبوع المقبل.', { type: 'release', modality: 'conditional' }],
  ['ومن الممكن أن ينسحب المتمردون من غوما.', { type: 'withdraw', modality: 'conditional' }],
  ['وسط مخاوف من أن تقصف القوات مدينة الفاشر.', { type: 'attack', modality: 'conditional' }],
  ['ومن الضروري أن تنسحب القوات من المدينة.', { type: 'withdraw', modality: 'demanded' }],
  ['ولم تستبعد جماعة الحوثي الإفراج عن خمسين أسيرا.', { type: 'release', modality: 'conditional' }],
  ['ولا يستبعد الوزير أن يفرج المتمردون عن الرهائن.', { type: 'release', modality: 'conditional' }],
  ['واستبعد الوزير أن يفرج المتمردون عن الرهائن.', { type: 'release', modality: 'negated' }],
  ['واستبعدت جماعة الحوثي الإفراج عن خمسين أسيرا.', { type: 'release', modality: 'negated' }],
  ['وإذا ما انسحبت قوات الدعم السريع من ود مدني فستنتهي الأزمة.', { type: 'withdraw', modality: 'conditional' }],
  ['وعادت إلى ما انسحبت منه القوات من ود مدني الأحد.', { type: 'withdraw', modality: 'asserted' }],
  // what is still to be decided
  ['تدرس جماعة الحوثي الإفراج عن خمسين أسيرا.', { type: 'release', modality: 'proposed' }],
  ['ويبحث مجلس الأمن فرض عقوبات على قادة الجيش في ميانمار.', { type: 'sanction', modality: 'proposed' }],
  // what one does not do after all, and what nearly was
  ['تراجع الجيش اللبناني عن اعتقال ثلاثة مسلحين في صيدا.', { type: 'arrest', modality: 'negated' }],
  ['وأحجمت حركة فارك عن تسليم أسلحتها إلى الأمم المتحدة.', { type: 'disarm', modality: 'negated' }],
  ['تراجعت القوات عن مواقع سيطرت عليها في باخموت.', { type: 'control', modality: 'asserted' }],
  // there is an accord, whoever does not keep it
  ['الميليشيا لم تنفذ الاتفاق.', { type: 'agreement', modality: 'asserted' }],
  ['ولم يتقيد المسلحون بالهدنة الموقعة في جوبا.', { type: 'ceasefire', modality: 'asserted' }],
  ['كادت قوات الدعم السريع تنسحب من ود مدني.', { type: 'withdraw', modality: 'negated' }],
  ['وأوشك المتمردون أن ينسحبوا من غوما.', { type: 'withdraw', modality: 'negated' }],
  ['وأوشك المتمردون على الانسحاب من غوما.', { type: 'withdraw', modality: 'negated' }],
  ['كادت أوكرانيا تعقد جولة محادثات مع روسيا في إسطنبول.', { type: 'talks', modality: 'negated' }],
  ['كاد الطرفان يوقعان الاتفاق قبل أن ينسحب الوفد.', { type: 'agreement', none: true, modality: 'asserted' }],
  ['وما كادت القوات تنسحب من ود مدني حتى نهبت المتاجر.', { type: 'withdraw', modality: 'asserted' }],
  // meant like the verbal noun that carries it
  ['فشلت أوكرانيا في عقد جولة محادثات مع روسيا في إسطنبول.', { type: 'talks', modality: 'negated' }],
  ['ولم يتم بعد توقيع الحكومة الكونغولية هدنة مع المتمردين.', { type: 'ceasefire', modality: 'negated' }],
  ['وقال الناطق إن عقد أوكرانيا جولة محادثات مع روسيا المقرر الأحد لن يغير شيئا.', { type: 'talks', modality: 'planned' }],
  ['وأكد الناطق توقيع الحكومة الكونغولية هدنة مع المتمردين.', { type: 'ceasefire', modality: 'reported' }],
  // what is given as a reason
  ['وانسحب الوفد من الجلسة بدعوى أن الجيش السوري قصف بلدة سرمين.', { type: 'attack', modality: 'alleged' }],
  ['وأغلقت السلطات المعبر بذريعة أن مسلحين هاجموا حراسه.', { type: 'attack', modality: 'alleged' }],
  ['وأغلقت السلطات المعبر بعد أن هاجم مسلحون حراسه.', { type: 'attack', modality: 'asserted' }],
  // an imperfect of the same letters
  ['وسبق أن اعتقل الجيش اللبناني ثلاثة مسلحين في صيدا عام 2019.', { type: 'arrest', modality: 'asserted' }],
  // who denies that he gives up an accord
  ['ونفى المصدر التخلي عن اتفاق ستوكهولم.', { type: 'agreement', at: 'اتفاق', modality: 'reported' }],
  // expected by somebody, and close at hand
  ['ويتوقع مراقبون أن تفرج جماعة الحوثي عن خمسين أسيرا نهاية الشهر.', { type: 'release', modality: 'planned' }],
  ['ويطلب مراقبون أن تفرج جماعة الحوثي عن خمسين أسيرا.', { type: 'release', modality: 'demanded' }],
  ['قوات الدعم السريع على وشك الانسحاب من ود مدني.', { type: 'withdraw', modality: 'planned' }],
  ['وشك الوزير في الانسحاب من كيدال.', { type: 'withdraw', modality: 'planned', none: true }],
  // nobody means to, and it could not be done
  ['وقال الناطق إنه لا نية للإفراج عن خمسين أسيرا.', { type: 'release', modality: 'negated' }],
  ['وأكد عدم وجود خطط لإرسال قوات إلى ليبيا.', { type: 'mobilise', modality: 'negated' }],
  ['وليست لدى الحركة نية للإفراج عن خمسين أسيرا.', { type: 'release', modality: 'negated' }],
  ['ولدى الحكومة نية لإرسال قوات إلى ليبيا.', { type: 'mobilise', modality: 'planned' }],
  ['وتعذر إفراج الحوثيين عن خمسين أسيرا.', { type: 'release', modality: 'negated' }],
  ['واعتذر الوزير بعد إفراج الحوثيين عن خمسين أسيرا.', { type: 'release', modality: 'asserted' }],
  ['وتأخر اعتقال الجيش اللبناني ثلاثة مسلحين في صيدا.', { type: 'arrest', modality: 'planned' }],
  // nobody could find out whether they did
  ['ولم يتسن التأكد من إفراج الحوثيين عن خمسين أسيرا.', { type: 'release', modality: 'asserted' }],
  ['ولم يتسن للحوثيين الإفراج عن خمسين أسيرا.', { type: 'release', modality: 'negated' }],
  // before what is still to come, and before what came
  ['ولن يعود الوفد قبل أن تعقد أوكرانيا جولة محادثات مع روسيا.', { type: 'talks', modality: 'demanded' }],
  ['وغادر الوفد قبل أن تعقد أوكرانيا جولة محادثات مع روسيا.', { type: 'talks', modality: 'asserted' }],
  // when it was held is not when something came after it
  ['وغادر الوفد المدينة الخميس إثر عقد أوكرانيا جولة محادثات مع روسيا.', { type: 'talks', time: null }],
  // opened, and not so under
  ['وأكد الوزير أن السلطات فتحت معبر رفح الخميس.', { type: 'blockade', mode: 'reopen', modality: 'reported' }],
  ['وتحت القصف فتحت مصر معبر رفح الخميس.', { type: 'blockade', mode: 'reopen' }],
  // two things that were supposed to be, by an accord that is there
  [
    'وكان يفترض أن ينجز تبادل السجناء الوارد في الاتفاق، وأن تنطلق المفاوضات بين الأفغان.',
    { type: 'release', modality: 'planned' },
    { type: 'talks', modality: 'planned' },
    { type: 'agreement', modality: 'asserted' },
  ],
  ['وطلب أن ينسحب الجيش من المدينة وأن تنطلق المفاوضات بين الأفغان.', { type: 'talks', modality: 'demanded' }],
]
