import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './testing/pack.ts'

const TITLE = 'مقتل أربعة جنود في كمين قرب كيدال'
const BODY = [
  'قالت وزارة الدفاع إن أربعة جنود قتلوا وأصيب سبعة آخرون حين وقعت دورية في كمين نصبه مسلحون على الطريق المؤدية إلى كيدال شمالي البلاد.',
  'وأضافت في بيان أن وحدات الإسناد وصلت إلى الموقع بعد ساعتين وطاردت المهاجمين الذين انسحبوا نحو الحدود على متن دراجات نارية.',
  'ولم تعلن أي جماعة مسؤوليتها عن الكمين، وهو الثالث من نوعه في المنطقة منذ مغادرة البعثة الأممية قواعدها هناك.',
]

/** Where the line stands: below the headline, between paragraphs, at the end. */
type Position = 'head' | 'middle' | 'foot'
const articleWith = (line: string, position: Position): string =>
  (position === 'head'
    ? [TITLE, line, ...BODY]
    : position === 'middle'
      ? [TITLE, BODY[0]!, line, ...BODY.slice(1)]
      : [TITLE, ...BODY, line]
  ).join('\n\n')

/** Lines by themselves within an article → the kind of furniture, null for text. */
const ROWS: readonly (readonly [position: Position, line: string, kind: string | null])[] = [
  // where and when it is from, and who wrote it
  ['head', 'نواكشوط في 9 مارس / وام /', 'credit'],
  ['head', 'باماكو – ومع', 'credit'],
  ['head', 'غاو 9-3-2024 وفا', 'credit'],
  ['head', 'هيئة التحرير', 'credit'],
  ['head', 'آخر تحديث: 09:12-4 مارس 2024 م ـ 23 شعبان 1445 هـ', 'credit'],
  ['foot', '(نقلا عن صحيفة النيجر) – 9 مارس 2024', 'credit'],
  ['foot', 'أ ف ب، رويترز', 'credit'],
  ['foot', 'وام/سعيد المزروعي/منى الكعبي', 'credit'],
  ['middle', '(رويترز)', 'credit'],
  // end marks and initials of desks
  ['foot', '(النهاية) س ع / ن ر', 'credit'],
  ['foot', '// انتهى //', 'credit'],
  ['foot', '(النهاية) س ع / ر ن وأخ 071530 جمت ماي 24', 'credit'],
  ['foot', 'للاطلاع أيضا', 'related'],
  ['foot', 'تابعوا أيضا', 'related'],
  ['foot', 'قد تقرأ أيضا', 'related'],
  ['foot', 'للاطلاع على الوضع وصل الوفد إلى غاو.', null],
  ['foot', 'تعليقات القراء: 6', 'comment-form'],
  ['foot', 'تعليقات الزوار: 21', 'menu'],
  ['foot', 'انتهى/ 25 ك', 'credit'],
  ['foot', 'ك.ل', 'credit'],
  ['foot', 'ق.ن/ل.س.ب (د ب أ)', 'credit'],
  ['middle', '(يتبع)', 'credit'],
  // counters and times of the page
  ['head', '7 دقائق للقراءة', 'menu'],
  ['head', 'منذ 5 ساعات', 'menu'],
  ['head', 'المشاهدات 1,874', 'menu'],
  ['foot', 'التعليقات (3)', 'menu'],
  ['foot', '1 2 3', 'menu'],
  ['head', 'سياسة | مالي', 'menu'],
  // what only a web page has
  ['middle', '#مالي #كيدال', 'shortcode'],
  ['middle', 'pic.twitter.com/q1w2e3', 'shortcode'],
  ['middle', 'Read more', 'shortcode'],
  ['foot', '© صحيفة الضفة', 'credit'],
  ['foot', 'لمتابعة آخر التطورات انضموا إلى قناتنا على واتساب', 'share'],
  ['foot', 'تابع «المرسى» على تليجرام', 'share'],
  ['foot', 'تابعوا «الضفة» عبر غوغل نيوز', 'share'],
  ['middle', 'لقراءة المزيد: خريطة الجماعات في الساحل', 'related'],
  ['middle', 'للاطلاع على نص البيان اضغط هنا', 'related'],
  ['middle', 'يستمر الخبر بعد الإعلان', 'shortcode'],
  ['middle', 'صورة: دورية على طريق كيدال', 'caption'],
  ['middle', 'المزيد عن: مالي', 'related'],
  ['foot', 'الأوسمة: مالي، كيدال', 'related'],
  ['foot', 'الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الموقع.', 'comment-form'],
  ['foot', 'كلمات مفاتيح: مالي، كيدال، كمين', 'related'],
  ['foot', 'الكلمات المفاتيح: مالي', 'related'],
  ['head', 'انسخ الرابط', 'share'],
  ['head', 'نسخ رابط المقال', 'share'],
  ['foot', 'مواضيع', 'related'],
  ['foot', 'الأخبار المنشورة على الصفحة الرسمية لوكالة الضفاف هي اختصار لجزء من الأخبار', 'comment-form'],
  ['foot', 'ر. المحلي', 'credit'],
  // text that begins or ends as furniture does
  ['middle', 'مواضيع شائكة على طاولة الحوار', null],
  ['middle', 'انسخ التجربة في كيدال', null],
  ['middle', 'الأخبار المنشورة كاذبة', null],
  ['middle', 'شارك المئات في التشييع', null],
  ['middle', 'مشاركة الحركات في الحوار مؤكدة', null],
  ['middle', 'تحرير الأسرى قبل كل شيء', null],
  ['middle', 'ترجمة الهدنة إلى أفعال صعبة', null],
  ['middle', 'المزيد من التعزيزات في الطريق', null],
  ['middle', 'الصورة تتضح شيئا فشيئا', null],
  ['middle', 'صورة المعركة غامضة', null],
  ['middle', 'تخطى عدد القتلى المئة', null],
  ['middle', 'انتقل إلى باماكو وفد من الأعيان', null],
  ['middle', 'ارتفع العدد بعد الإعلان عن الهدنة', null],
  ['middle', 'مجموعاتنا انسحبت من البلدة', null],
  ['middle', 'إعلان باماكو ملزم للطرفين', null],
  ['middle', 'تابع الوزير القضية على تويتر مع الصحفيين', null],
  ['middle', 'انتهى الحصار', null],
  ['foot', 'انتهى كل شيء', null],
  ['middle', '4 قتلى', null],
  ['middle', '1 - وقف القتال', null],
  ['middle', 'كيدال: كمين جديد', null],
  ['middle', 'مصدر طبي: سبعة جرحى', null],
  ['middle', 'رأي المحكمة نهائي', null],
  ['middle', 'تصريحات النائب لا تعبر عن رأي الحزب', null],
  ['foot', 'ونفى الجيش ذلك.', null],
  ['foot', '«هذا ما رأيت»', null],
]

for (const [position, line, kind] of ROWS)
  test(`${position}: ${line}`, () => {
    const text = articleWith(line, position)
    const at = text.lastIndexOf(`\n\n${line}`) + 2
    const { furniture } = read(text)
    assert.equal(furniture.find(({ start, end }) => start <= at && at < end)?.kind ?? null, kind)
    assert.deepEqual(
      furniture.filter(({ start, end }) => end <= at || start >= at + line.length),
      [],
    )
  })

test('what stands below a label with where it is belongs to it', () => {
  for (const label of ['اقرأ أيضا في هذا الباب', 'مقالات ذات صلة على موقعنا', 'للاطلاع أيضا']) {
    const text = [TITLE, ...BODY, label, 'أسعار التمور تلهب جيوب الأسر'].join('\n')
    assert.equal(read(text).furniture.length, 2, label)
  }
})

test('what stands below a label of tags belongs to it', () => {
  for (const label of ['مواضيع', 'الوسوم', 'كلمات مفتاحية']) {
    const text = [TITLE, ...BODY, label, 'مالي الساحل كيدال'].join('\n')
    assert.deepEqual(
      read(text).furniture.map(({ start, end, kind }) => [kind, text.slice(start, end)]),
      [
        ['related', label],
        ['related', 'مالي الساحل كيدال'],
      ],
    )
  }
})
