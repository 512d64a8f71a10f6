import type { ArabicDocument } from '../../document.ts'
import { tagTest } from '../../tag-facts.ts'

/** Past أكثر من, ما لا يقل عن, نحو before a number: the number's own phrase is bare. Null where no such words stand. */
export function boundEnd({ tags, tokens }: ArabicDocument, at: number): number | null {
  if (at >= tags.length || !opensBound(tags[at]!)) return null
  const next = (i: number) => tags[i]?.lemma ?? ''
  const end =
    COMPARED.has(next(at)) && next(at + 1) === 'من'
      ? at + 2
      : next(at) === 'ما' && LEAST.has(next(at + 1)) && GOVERNED.has(next(at + 2))
        ? at + 3
        : next(at) === 'ما' &&
            next(at + 1) === 'لا' &&
            (LEAST.has(next(at + 2)) || tokens[at + 2]?.word.folded === 'يقل') &&
            GOVERNED.has(next(at + 3))
          ? at + 4
          : next(at) === 'ما' && AROUND.has(next(at + 1))
            ? at + 2
            : APPROXIMATE.has(next(at))
              ? at + 1
              : null
  return end !== null && (tokens[end]?.kind === 'number' || NUMBERED.test(tokens[end]?.word.folded ?? '')) ? end : null
}
/** يقل of ما لا يقل عن: a number is at least that, and nobody does anything. */
export const isAtLeast = ({ tags }: ArabicDocument, at: number): boolean =>
  tags[at]!.pos === 'verb' && tags[at - 1]?.lemma === 'لا' && tags[at - 2]?.lemma === 'ما' && GOVERNED.has(tags[at + 1]?.lemma ?? '')
const COMPARED = new Set(['اكثر', 'ازيد', 'اقل'])
const LEAST = new Set(['قل', 'زاد', 'اقل'])
/** ما يناهز مئة: verbs that take the number itself. */
const AROUND = new Set(['ناهز', 'قارب', 'فاق', 'جاوز', 'تجاوز', 'زاد'])
const GOVERNED = new Set(['عن', 'علي', 'من'])
const APPROXIMATE = new Set(['نحو', 'حوالي', 'زهاء', 'قرابه'])
const opensBound = tagTest(({ lemma }) => lemma === 'ما' || COMPARED.has(lemma) || APPROXIMATE.has(lemma))
const NUMBERED = /^(?:عشر|مءات|مئات|مءه|مئه|مائه|ماءه|م(?:ا)?[ءئ]ت[اي]|الف|الاف|مليون|ملايين|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|واحد|اثن)/u
