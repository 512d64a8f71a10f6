import { foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'

/** Verbs by which one keeps to an accord. */
export const OBSERVING: ReadonlySet<string> = foldedWords('نفّذ طبّق احترم التزم راعى صان تقيّد')
/** An accord is broken. */
export const BREAKING: ReadonlySet<string> = foldedWords(
  'خرق خرقا خروقات خروق انتهاك انتهاكا انتهاكات انتهك نقض نقضا إخلال إخلالا أخل تنصل تنصلا نكث عرقلة عرقل مماطلة ماطل تعطيل عطل خلافا مخالفة خالف',
)
const WATCHING = foldedWords('إشراف مراقبة رقابة متابعة مراقبو مراقبي')
/** It is broken, or watched, at one place of those where it is to hold. */
export const BROKEN: ReadonlySet<string> = new Set([...BREAKING, ...WATCHING])
/** One carries out, keeps to, watches or breaks an accord that others have made. */
export const KEEPING: ReadonlySet<string> = new Set([
  ...BROKEN,
  ...foldedWords('صمود'),
  ...foldedWords('تنفيذ تنفيذا نفذ تطبيق تطبيقا طبق إطار بموجب مقتضى بنود بند احترام التزام التزم استنادا عملا وفقا'),
])

/** «رغم الهدنة»: what is done against it. */
const DESPITE = foldedWords('رغم برغم')
/** Whether a word says that an accord is carried out, watched or broken, or that something is done in spite of it. */
export const isKeeping = (tag: Tag | undefined): boolean =>
  tag !== undefined && [tag.lemma, tag.analysis?.stem ?? ''].some((word) => KEEPING.has(word) || DESPITE.has(word))
