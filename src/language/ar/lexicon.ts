import type { Gazetteer } from './gazetteer.ts'
import { fold } from './letters.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from './lexicon/calendar.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { NUMERALS } from './lexicon/numerals.ts'
import { CLOSED_WORDS } from './lexicon/particles.ts'
import { inflectLexicon } from './paradigms/index.ts'
import type { InflectedForm } from './paradigms/types.ts'
import { formsOf, type StemTable, stemOf } from './stem-table.ts'
import { createStemTableBuilder } from './stem-table-builder.ts'

/** Inflected forms, closed classes and names by folded stem. */
export function createLexicon(gazetteer: Gazetteer): StemTable {
  const { table, addForm, addClosed, addName, finish } = createStemTableBuilder()
  inflectLexicon(addForm)
  for (const word of LISTED) if (!formsOf(table, fold(word)).some(({ pos }) => pos === 'noun')) addForm(uninflected(word))
  const names = namesOf(gazetteer, table)
  for (const [folded, word] of CLOSED_WORDS) addClosed(folded, word)
  for (const [folded, cost] of names) addName(folded, cost)
  return finish()
}

/** Words of closed lists that are nouns to the sentence: numerals, months, weekdays. */
const LISTED = new Set([...NUMERALS.map(([form]) => form), ...[...MONTH_NAMES, ...WEEKDAY_NAMES].flatMap(([, names]) => names.split(' '))])
const uninflected = (surface: string): InflectedForm => ({
  surface,
  lemma: surface,
  pos: 'noun',
  tense: null,
  person: null,
  gender: null,
  number: null,
  passive: 'no',
  state: 'not-before-enclitic',
  case: null,
  indefiniteAccusative: false,
})

const COST = { known: 0.2, given: 0.4, everydayKnown: 1.4, everydayGiven: 1.2, part: 0.8, verbalPart: 1, everydayPart: 1.6 } as const

/** Names by what they cost: one-word names of the gazetteers, given names, and the words of longer names. */
function namesOf(gazetteer: Gazetteer, table: StemTable): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  const add = (word: string, cost: number) => {
    const known = names.get(word)
    if (known === undefined || cost < known) names.set(word, cost)
  }
  for (const name of GIVEN_NAMES.everydayWords) add(fold(name), COST.everydayGiven)
  const everyday = new Set(names.keys())
  for (const origin of Object.values<readonly string[]>(GIVEN_NAMES.origins))
    for (const name of origin) if (!everyday.has(fold(name))) add(fold(name), COST.given)
  const parts = new Set<string>()
  const walk = (node: Gazetteer['root'], depth: number) => {
    for (const [word, next] of node.next) {
      if (depth === 0 && next.match !== null) add(word, next.match.entry.common ? COST.everydayKnown : COST.known)
      else parts.add(word)
      walk(next, depth + 1)
    }
  }
  walk(gazetteer.root, 0)
  const isWord = (stem: string) => stemOf(table, stem) !== -1 || names.has(stem)
  // السلطة المحلية بعدن: in Aden
  const isInPlace = (part: string) => part.startsWith('ب') && gazetteer.root.next.get(part.slice(1))?.match?.entry.kind === 'place'
  for (const part of parts)
    if (
      part.length >= 3 &&
      !/[^ء-ي]/.test(part) &&
      !CLOSED_WORDS.has(part) &&
      !hasProclitic(part, isWord) &&
      !isJoined(table, part) &&
      !isPurpose(table, part) &&
      !isInPlace(part)
    )
      add(part, partCost([...formsOf(table, part), ...(part.startsWith('ال') ? formsOf(table, part.slice(2)) : [])]))
  return names
}

/** «لجنة لوقف إطلاق النار», «قوات لحفظ السلام»: a short verbal noun behind ل. */
const isPurpose = (table: StemTable, word: string): boolean =>
  word.startsWith('ل') && word.length === 4 && formsOf(table, word.slice(1)).some(({ pos }) => pos === 'masdar')

/** «حركة وجيش تحرير»: a short noun behind و. */
const isJoined = (table: StemTable, word: string): boolean =>
  word.startsWith('و') &&
  word.length === 4 &&
  formsOf(table, word).length === 0 &&
  formsOf(table, word.slice(1)).some(({ pos }) => pos === 'noun')

/** Verbs and participles are less of a rival inside a name than nouns and adjectives. */
function partCost(forms: readonly InflectedForm[]): number {
  if (forms.length === 0) return COST.part
  return forms.some(({ pos }) => pos === 'noun' || pos === 'adjective' || pos === 'masdar') ? COST.everydayPart : COST.verbalPart
}

/** Inside a name words carry proclitics too (نصرة الإسلام والمسلمين): these are no names. */
const hasProclitic = (word: string, isWord: (stem: string) => boolean): boolean =>
  (/^(?:[وف]?[بك]?ال|[وف]?لل)/.test(word) && !word.startsWith('ال')) ||
  (/^[ولب]/.test(word) && word.length >= (word[0] === 'ب' ? 6 : 5) && isWord(word.slice(1)))
