import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inferPublished } from '../../extraction/time/published.ts'
import { loadArabicData } from '../../pipeline/data.ts'
import { createArabic } from './index.ts'

const pack = createArabic(loadArabicData())
const TITLE = 'اشتباكات في الفاشر توقع سبعة قتلى'
const BODY = 'قتل سبعة مدنيين في اشتباكات اندلعت بمدينة الفاشر غرب السودان، وفق ما ذكرت شبكة أطباء السودان.'
const article = (...lines: readonly string[]) => lines.join('\n')

/** What an article tells of itself → day of publication, from the text alone. */
const DAYS: readonly (readonly [says: string, text: string, day: string | null])[] = [
  ['a line of its own', article(TITLE, 'الاثنين 4 مايو 2026', BODY), '2026-05-04'],
  ['months of two regions', article(TITLE, 'السبت 2 مايو/أيار 2026', BODY), '2026-05-02'],
  ['digits, year first', article(TITLE, '2026/05/04', BODY), '2026-05-04'],
  ['digits and a clock time', article(TITLE, '04-05-2026 14:30', BODY), '2026-05-04'],
  ['both calendars', article(TITLE, 'الاثنين 17 ذو القعدة 1447 هـ - 4 مايو 2026', BODY), '2026-05-04'],
  ['above the headline', article('الخميس، 7 أيار 2026', TITLE, BODY), '2026-05-07'],
  ['at the end', article(TITLE, BODY, '٤ مايو ٢٠٢٦'), '2026-05-04'],
  ['beside a town and an agency', article(TITLE, 'الخرطوم - 4 مايو 2026 - الأناضول', BODY), '2026-05-04'],
  ['beside an outlet, behind a bar', article(TITLE, 'نبض الشرق اليوم | 4 مايو 2026', BODY), '2026-05-04'],
  ['beside a town and nobody in particular', article(TITLE, 'مأرب (وكالات) - الجمعة 17 نيسان/أبريل 2026', BODY), '2026-04-17'],
  ['beside a town that nobody knows', article(TITLE, 'داغوري (خاص) 17 أبريل 2026', BODY), '2026-04-17'],
  ['in a dateline with nobody in particular', article(TITLE, `مأرب - وكالات - 17 أبريل 2026: ${BODY}`), '2026-04-17'],
  ['between a town and an outlet', article(TITLE, 'غدامس – صحيفة الرصيف – 4 مايو 2026', BODY), '2026-05-04'],
  ['behind an agency and a comma', article(TITLE, 'نيامي - وكالة الضفاف، 4/5/2026', BODY), '2026-05-04'],
  ['behind an outlet by its last word', article(TITLE, 'المنارة أونلاين: الاثنين 4 أيار/مايو 2026', BODY), '2026-05-04'],
  ['behind an outlet in quotation marks', article(TITLE, '"المنارة" – 4 مايو 2026', BODY), '2026-05-04'],
  ['behind its writer', article(TITLE, 'بقلم: سالم بن عيسى – 4 مايو 2026', BODY), '2026-05-04'],
  ['behind its writer and a town', article(TITLE, 'كتبت مريم الطويل - غدامس - 04-05-2026', BODY), '2026-05-04'],
  ['behind the reporter of an outlet', article(TITLE, 'غدامس - مراسل المنارة - الاثنين 4 مايو 2026', BODY), '2026-05-04'],
  ['behind where it was found', article(TITLE, 'المصدر: وكالة الضفاف – 4 مايو 2026', BODY), '2026-05-04'],
  ['between a town and an outlet in strokes', article(TITLE, 'غدامس في 4 مايو 2026 /وكالة الضفاف/', BODY), '2026-05-04'],
  ['an outlet in the dateline', article(TITLE, `غدامس – صحيفة الرصيف – 4 مايو 2026 – ${BODY}`), '2026-05-04'],
  ['with its label', article(TITLE, 'نشر في: 4 أيار 2026 - 10:15', BODY), '2026-05-04'],
  ['published, then changed', article(TITLE, 'تاريخ النشر: 4 مايو 2026', 'آخر تحديث: 6 مايو 2026', BODY), '2026-05-04'],
  ['changed alone', article(TITLE, 'آخر تحديث: 6 مايو 2026', BODY), '2026-05-06'],
  ['in the dateline', article(TITLE, `الخرطوم 4 مايو 2026 (سونا) - ${BODY}`), '2026-05-04'],
  ['in the dateline, by the day', article(TITLE, `بيروت، الجمعة 8 أيار 2026 - ${BODY}`), '2026-05-08'],
  ['what comes later in the text is another day', article(TITLE, '4 مايو 2026', BODY, 'وتنتهي المهلة في 9 مايو 2026.'), '2026-05-04'],
  // no date of publication
  ['lines of a chronology', article('محطات الحرب', '15 أبريل 2023', 'اندلع القتال.', '11 مايو 2023', 'وقع إعلان جدة.'), null],
  ['a heading with a date', article(TITLE, 'خلفية النزاع، 15 أبريل 2023', BODY), null],
  ['a line of text', article(TITLE, 'بدأ القتال في 15 أبريل 2023.', BODY), null],
  ['a chronology in sentences', article('محطات الحرب', '15 أبريل 2023: اندلاع القتال في الخرطوم بين الجيش وقوات الدعم السريع.'), null],
  ['a headline with a date', article('الخرطوم بعد 15 أبريل 2023', BODY), null],
  ['an event dated in its sentence', article(TITLE, 'الخرطوم - اندلع القتال في 15 أبريل 2023 في ثلاث ولايات، وفق الأمم المتحدة.'), null],
  ['a heading behind a dash', article(TITLE, 'خلفية النزاع – 15 أبريل 2023', BODY), null],
  ['a heading with a colon', article(TITLE, 'بداية الهدنة: 15 أبريل 2023', BODY), null],
  ['the caption of a picture', article(TITLE, 'جنود على جسر شمبات – 15 أبريل 2023', BODY), null],
  ['a newspaper that did something on a day', article(TITLE, 'صحيفة الرصيف توقفت عن الصدور – 15 أبريل 2023', BODY), null],
  ['what a newspaper wrote', article(TITLE, `كتبت صحيفة الرصيف في 15 أبريل 2023 – قبل يوم من الحرب – أن القتال وشيك. ${BODY}`), null],
  ['a related headline’s date', article(TITLE, BODY, 'اقرأ أيضا: حصاد 3 مايو 2026'), null],
]
for (const [says, text, day] of DAYS)
  test(`publication: ${says}`, () => {
    const { times, datelines } = pack.read(text)
    assert.equal(inferPublished(null, [...times, ...datelines]).published.value, day)
  })

test('a line with the date is no headline', () => {
  const text = article('الخميس، 7 أيار 2026', TITLE, BODY)
  const { title } = pack.read(text)
  assert.equal(title && text.slice(title.start, title.end), TITLE)
})

test('a dateline without a year needs the year from elsewhere', () => {
  const { times, datelines } = pack.read(article(TITLE, 'الاثنين 4 مايو', BODY))
  assert.equal(inferPublished(null, [...times, ...datelines]).published.value, null)
  const near = [{ day: '2026-05-03', weight: 3, relation: 'near' as const }]
  assert.equal(inferPublished(null, [...times, ...datelines], near).published.value, '2026-05-04')
})

test('a given date stands, and what the article says of itself is compared with it', () => {
  const { times, datelines } = pack.read(article(TITLE, 'نشر في: 4 مايو 2026', BODY))
  const given = inferPublished('2026-06-20', [...times, ...datelines])
  assert.equal(given.published.value, '2026-06-20')
  assert.deepEqual(
    given.diagnostics.map(({ code }) => code),
    ['article.date-conflict'],
  )
})
