const PLACES = ['حلب', 'الخرطوم', 'صنعاء', 'طرابلس', 'غزة', 'بنغازي', 'تعز', 'الفاشر', 'إدلب', 'عدن']
const SPEAKERS = ['وزير الخارجية', 'المتحدث باسم الجيش', 'المبعوث الأممي', 'رئيس الوفد', 'محافظ المدينة']

/** JSON Lines of short articles that hang together in many ways: by place and day, by copied sentences, by outlet. */
export function manyArticles(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const place = PLACES[i % PLACES.length]!
    const day = 1 + (i % 28)
    const killed = 3 + ((i * 7) % 40)
    const text = [
      `قال ${SPEAKERS[i % SPEAKERS.length]} إن ${killed} مدنيا قتلوا في قصف على مدينة ${place} أمس.`,
      `وأضاف أن جولة جديدة من المحادثات ستعقد في ${PLACES[(i + 3) % PLACES.length]} الأسبوع المقبل.`,
      i % 3 === 0
        ? `واتهمت الحكومة المسلحين بخرق الهدنة في محيط ${place} للمرة الثانية خلال شهر واحد.`
        : `وقائع اليوم رقم ${i} من ${place}.`,
    ].join('\n')
    return `${JSON.stringify({ text, outlet: `outlet-${i % 7}`, published: `2024-0${1 + (i % 9)}-${String(day).padStart(2, '0')}`, title: `أخبار ${place} ${i}` })}\n`
  }).join('')
}
