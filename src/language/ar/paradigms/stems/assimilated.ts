import type { ShortVowel } from '../types.ts'

const GUTTURALS = 'عغحخهء'

/** Form I with و in front loses it in the active imperfect: يصل، يقع, but not in يودّ or where a stands beside no guttural. */
export const keepsWaw = (middle: string, final: string, vowel: ShortVowel): boolean =>
  middle === final || (vowel === 'a' && !GUTTURALS.includes(middle) && !GUTTURALS.includes(final))

const INFIXED: Readonly<Record<string, string>> = {
  و: 'تت',
  ي: 'تت',
  ت: 'تت',
  د: 'دد',
  ذ: 'دد',
  ز: 'زد',
  ص: 'صط',
  ض: 'ضط',
  ط: 'طط',
  ظ: 'ظظ',
}

/** First radical and infix of form VIII: اتصل، ازداد، اصطدم، اضطر، ادعى; a hamza becomes ت in some verbs (اتخذ). */
export const firstWithInfix = (first: string, lemma: string): string => {
  if (first === 'ء' && lemma.startsWith('ات')) return 'تت'
  return INFIXED[first] ?? `${first}ت`
}
