import type { EntityKind } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'

/** How many are meant, by the folded number behind the noun. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  (['الثلاث الثلاثة', 'الأربع الأربعة', 'الخمس الخمسة', 'الست الستة'] as const).flatMap((words, i) =>
    [...foldedWords(words)].map((word) => [word, i + 3] as const),
  ),
)
/** Nouns for those who have been named, and of what kind they are. */
const COUNTRIES = foldedWords('دول دولة بلدان بلد بلاد حكومات عواصم')
const PARTIES = foldedWords('أطراف طرف جهات جهة حركات حركة فصائل فصيل جماعات جماعة')
const OF_PARTIES: ReadonlySet<EntityKind> = new Set(['country', 'group', 'organisation'])
/** Tokens back to those who have been named. */
const REACH = 80

/** «اتفقت الدول الثلاث», «الأطراف الأربعة»: how many are meant; 0 where the words at `at` mean no such number. */
export function countOfThese({ document: { tags, tokens } }: ReadingContext, at: number): number {
  const { analysis, lemma } = tags[at]!
  if (
    analysis?.article !== true ||
    !(COUNTRIES.has(lemma) || PARTIES.has(lemma) || COUNTRIES.has(analysis.stem) || PARTIES.has(analysis.stem))
  )
    return 0
  return NUMBERS.get(tokens[at + 1]?.word.folded ?? '') ?? 0
}

/** Those so many who were named last, one beside the other; none where fewer were. */
export function theseMany(context: ReadingContext, at: number): readonly number[] {
  const { document, names, mentions } = context
  const { tags } = document
  const wanted = countOfThese(context, at)
  if (wanted === 0) return []
  const { lemma, analysis } = tags[at]!
  const isOfCountries = COUNTRIES.has(lemma) || COUNTRIES.has(analysis!.stem)
  const found: number[] = []
  for (let i = at - 1; i >= Math.max(0, at - REACH) && found.length < wanted; i--) {
    const name = names.at[i]!
    if (name === -1 || names.at[i - 1] === name) continue
    const { kind } = mentions[name]!
    if (!(isOfCountries ? kind === 'country' : OF_PARTIES.has(kind))) continue
    found.unshift(name)
    // روسيا وتركيا وإيران: the first of them is joined to nobody
    if (found.length < wanted && tags[i]!.analysis?.conjunction !== 'و') found.length = 0
  }
  return found.length === wanted ? found : []
}
