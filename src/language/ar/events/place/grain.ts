import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'

/** «بلدة سراقب في ريف إدلب», «بارا في شمال كردفان»: a town that is named with the region or country behind it; not a quarter, which is told by its town. */
export function liesIn(context: ReadingContext, place: number, { first, last }: ArgumentPhrase): boolean {
  const { kind } = context.mentions[place]!
  if (kind !== 'place' || PARTS.has(grainOf(context, place)) || isRegion(context, place)) return false
  for (let i = first; i <= last; i++) {
    const name = context.names.at[i]!
    if (name !== -1) return name !== place && isRegion(context, name)
  }
  return false
}

const isRegion = (context: ReadingContext, name: number): boolean => {
  const { kind } = context.mentions[name]!
  return kind === 'country' || (kind === 'place' && REGIONS.has(grainOf(context, name)))
}
const REGIONS = new Set(['region', 'area', 'district', 'enclave', 'direction'])
const PARTS = new Set(['neighbourhood', 'road', 'square', 'corridor', 'checkpoint', 'border', 'facility'])

/** What kind of place it is: as the gazetteers have it, else by the noun that its name begins with. */
function grainOf({ document: { tags, tokens }, heads, names, mentions }: ReadingContext, name: number): string {
  const { known } = mentions[name]!
  const listed = known === null ? null : heads.subtypeOf(known)
  if (listed !== null) return listed
  let first = names.last[name]!
  while (names.at[first - 1] === name) first--
  if (AROUND.has(tags[first]!.analysis?.stem ?? '')) return 'region'
  return heads.place(tokens[first]!.word)?.subtype ?? ''
}
const AROUND = foldedWords('ريف شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط')

/** «في قرية مجاورة», «على بلدتين قرب الحدود»: a town without a name, and none that has been named. */
export function isSomeTown({ document: { tags }, names }: ReadingContext, at: number): boolean {
  const { pos, analysis } = tags[at]!
  if (pos !== 'nominal' || analysis === null || analysis.article || analysis.enclitic !== '' || names.at[at] !== -1) return false
  if (!TOWNS.has(analysis.stem) || (!IN_OR_ON.has(tags[at - 1]?.lemma ?? '') && analysis.preposition !== 'ب')) return false
  // في مدينة الدلنج
  return (names.at[at + 1] ?? -1) === -1
}
const TOWNS = foldedWords('قرية قريتين قرى بلدة بلدتين بلدات مدينة مدينتين مدن')
const IN_OR_ON = foldedWords('في على إلى داخل')
