/** Small articles of our own invention. */
export const TRUCE = `الفاشر: لجنة التنسيق تعلن هدنة ليومين

الفاشر، 3 مارس - أعلنت لجنة التنسيق المحلية اليوم الأحد هدنة إنسانية مدتها 48 ساعة تبدأ فجر الاثنين.

وقالت المتحدثة باسم اللجنة إن الطرفين تعهدا بفتح الطريق أمام قوافل الدقيق.
`
export const CROSSING = `عبرت ست شاحنات محملة بالدواء معبر الطينة صباح الثلاثاء، وفق ما ذكر مدير المعبر.
لكن سائقين قالوا إن شاحنتين أعيدتا إلى الجانب التشادي.
`
export const SHELLING = `قُتل أربعة مدنيين وأصيب أكثر من عشرين في قصف طال سوقا شعبيا شمال تعز مساء الأربعاء، بحسب مصدر طبي.

ونفت القوات الحكومية مسؤوليتها عن القصف.
`

/** Many articles as JSON Lines, each of its own day and about its own village. */
export const manyLines = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      url: `https://example.org/news/${i}`,
      published: new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
      text: `وصلت القافلة رقم ${i} إلى القرية رقم ${i * 7}.`,
    }),
  ).join('\n')
