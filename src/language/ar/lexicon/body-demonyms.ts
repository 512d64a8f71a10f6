/** Adjectives that say of which body something is, by its id in the gazetteers, as stems in the masculine: قناص حوثي, غارة أطلسية, موفد أممي. */
export const BODY_DEMONYMS: readonly (readonly [known: string, stems: string])[] = [
  ['ansar-allah', 'حوثي'],
  ['nato', 'أطلسي أطلنطي ناتوي'],
  ['united-nations', 'أممي'],
  ['islamic-state', 'داعشي'],
  ['hamas', 'حمساوي قسامي'],
  ['fatah', 'فتحاوي'],
  ['taliban', 'طالباني'],
  ['muslim-brotherhood', 'إخواني'],
]
