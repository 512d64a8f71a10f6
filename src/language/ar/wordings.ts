import type { Wording } from '../../model/reading.ts'
import { type ReadingContext, spanOfTokens } from './context.ts'
import { fold } from './letters.ts'
import { BESIDE, DEFINITE, WORDINGS } from './lexicon/wordings.ts'
import { tagTest } from './tag-facts.ts'
import type { Tag } from './tagging.ts'
import { wordProperty } from './vocabulary.ts'

const CHOICES: ReadonlyMap<string, Pick<Wording, 'set' | 'choice'>> = new Map(
  Object.entries(WORDINGS).flatMap(([set, choices]) =>
    Object.entries(choices).flatMap(([choice, words]) => words.split(' ').map((word) => [fold(word), { set, choice }] as const)),
  ),
)
const COMPANIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(BESIDE).map(([word, companions]) => [fold(word), new Set(companions.split(' ').map(fold))]),
)

const DEFINITE_WORDS: ReadonlySet<string> = new Set(DEFINITE.split(' ').map(fold))

/** Kinds of names whose words are nobody's choice (شارع الشهداء, سليم قوات). */
const PROPER: ReadonlySet<string> = new Set(['person', 'place', 'country', 'facility', 'agency', 'document'])

/** Words of an article for which others might have been chosen, in reading order; those inside names of persons and places are none. */
export function findWordings(context: ReadingContext): readonly Wording[] {
  const { document, names, mentions } = context
  const found: Wording[] = []
  for (const { first, last } of document.sentences)
    for (let i = first; i <= last; i++) {
      const name = names.at[i]!
      const chosen = isChosen(document.tags[i]!)
      if (name === -1 ? !chosen : PROPER.has(mentions[name]!.kind)) continue
      const key = (chosen ? chosenKey(keysOf(document.tags[i]!)) : null) ?? (name === -1 ? null : otherKey(document.tokens[i]!.word))
      if (key === null || !isAccompanied(key, context, i, first, last)) continue
      found.push({ ...spanOfTokens(document, i, i), ...CHOICES.get(key)! })
    }
  return found
}

/** Whether a word, as it is read, stands in the table; most do not. */
const isChosen = tagTest((tag) => chosenKey(keysOf(tag)) !== null)
const chosenKey = (keys: readonly string[]): string | null => keys.find((key) => CHOICES.has(key)) ?? null

/** Words of a name have no analysis of their own; any that they could have counts. */
const otherKey = wordProperty(({ analyses }) =>
  chosenKey(analyses.flatMap(({ stem, form }) => (form === null || form.pos === 'verb' ? [] : [stem, fold(form.lemma)]))),
)

/** What a token may stand under in the table: its stem, for the lemma of a verbal noun is its verb, and its lemma, for the plural has the singular's. */
const keysOf = ({ lemma, analysis, pos }: Tag): readonly string[] =>
  analysis === null || pos === 'verb' ? [lemma] : [analysis.stem, lemma]

function isAccompanied(key: string, context: ReadingContext, at: number, first: number, last: number): boolean {
  const { document } = context
  if (DEFINITE_WORDS.has(key) && !isDefinite(context, at, last)) return false
  const companions = COMPANIONS.get(key)
  if (companions === undefined) return true
  for (let i = Math.max(first, at - 1); i <= Math.min(last, at + 2); i++)
    if (i !== at && keysOf(document.tags[i]!).some((word) => companions.has(word))) return true
  return false
}

/** With the article, or before a name. */
const isDefinite = ({ document, names }: ReadingContext, at: number, last: number): boolean =>
  document.tags[at]!.analysis?.article === true ||
  document.tokens[at]!.word.analyses.some(({ article }) => article) ||
  (at < last && names.at[at + 1] !== -1)
