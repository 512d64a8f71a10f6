import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, words } from '../../testing/pack.ts'

/** A text, letters of an event's trigger, and where the article sets it; null where it names its own place or none is set. */
const ROWS: readonly (readonly [text: string, at: string, setting: string | null])[] = [
  ['مقديشو: قتلى في قصف على السوق\n\nقصف الجيش السوق فجر الاثنين وقتل سبعة أشخاص.', 'قصف', 'مقديشو'],
  ['اندلعت اشتباكات في الفاشر صباح الأحد. وقتل خمسة مدنيين على الأقل.', 'وقتل', 'الفاشر'],
  ['اندلعت اشتباكات في الفاشر صباح الأحد. وفي الأبيض، قصفت طائرة مسيرة مخيما.', 'قصفت', null],
  // what somebody tells of need not have happened where the news before it did
  ['اندلعت اشتباكات في الفاشر صباح الأحد. قصفت الطائرات مخيما في نيالا. وقال المرصد إن 300 مدني قتلوا خلال أسبوع.', 'قتلوا', 'الفاشر'],
  // some other town
  ['قصفت الطائرات مدينة الدلنج الأحد. وقتل ثلاثة في هجوم على قرية مجاورة.', 'هجوم', null],
  ['قصفت الطائرات مدينة الدلنج الأحد. وقتل ثلاثة في هجوم على قريتين قرب الحدود.', 'هجوم', null],
  ['قصفت الطائرات مدينة الدلنج الأحد. وقتل ثلاثة في هجوم على السوق.', 'هجوم', 'الدلنج'],
  ['قصفت الطائرات مدينة الدلنج الأحد. وقتل ثلاثة في هجوم قال سكان المدينة إنه وقع ليلا.', 'هجوم', 'الدلنج'],
  // the one place that the sentence before names
  ['اندلعت اشتباكات في مأرب صباح الأحد. قصفت الطائرات مستشفيات تخدم شبوة. وقتل تسعة في هجوم على السوق.', 'هجوم', 'شبوة'],
  // another country is named
  ['اندلعت اشتباكات في الفاشر صباح الأحد. وقتل جنديان في ليبيا.', 'وقتل', null],
  // from where one tells of it, and where his office is
  ['اندلعت اشتباكات في غوما صباح الأحد. وقالت مديرة الإغاثة، عبر الهاتف من جنيف، إن المخازن نُهبت.', 'نُهبت', 'غوما'],
  [
    'استهدفت غارة مركزا في تاجوراء فجر الأحد. وذكر ناجون أن الحراس أطلقوا النار على الفارين، وهو ما كذبته وزارة الداخلية في طرابلس.',
    'أطلقوا',
    'تاجوراء',
  ],
  ['اندلعت اشتباكات في مأرب صباح الأحد. وتقول لندن إن المسلحين شنوا 27 هجوما على القوافل.', 'هجوما', 'مأرب'],
  // a place within another
  ['تراجعت الاشتباكات في مخيم عين الحلوة جنوب لبنان. وقتل خمسة.', 'وقتل', 'مخيم عين الحلوة'],
  // what is agreed in the lead of an article is agreed where its dateline says
  ['نيروبي - وقع قائدا الجيشين أمس إعلانا ينظم تنفيذ اتفاق السلام.', 'وقع', 'نيروبي'],
  ['وقع قائدا الجيشين أمس إعلانا. وقالت نيروبي إن الاتفاق تاريخي.', 'وقع', null],
  // what an accord lays down has not happened where it is to happen
  [
    'أعلنت هدنة في مدينة الكفرة فجر الاثنين. وينص الاتفاق على انسحاب الكتيبة من بلدة ربيانة. وقال الناطق إن المعارك التي اندلعت قبل شهر أودت بتسعين شخصا.',
    'المعارك',
    'الكفرة',
  ],
  // where people meet says nothing of where others met before
  ['اندلعت اشتباكات في الفاشر صباح الأحد. والتقى المبعوث الأمريكي وزير الخارجية.', 'والتقى', null],
  // what a pronoun or «هناك» takes up: the place of what has just been told
  ['سقطت الفاشر بيد قوات الدعم السريع رغم التعزيزات القادمة من نيالا إثر انسحاب الجيش السوداني منها.', 'انسحاب', 'الفاشر'],
  ['استعاد الجيش ميناء بربرة إثر انسحاب المتمردين منه إلى هرجيسا.', 'انسحاب', 'ميناء بربرة'],
  ['سيطرت الحركة على غوما قبل وصول الإمدادات من بوكافو، وقتل خمسة مدنيين هناك.', 'قتل', 'غوما'],
]

for (const [text, at, setting] of ROWS)
  test(`${text} ${at}`, () => {
    const { events, names } = read(text)
    const event = events.find((one) => words(text, one).includes(at))
    assert.ok(event !== undefined, 'the event is found')
    assert.equal(event.setting === null ? null : words(text, names[event.setting]!), setting)
  })
