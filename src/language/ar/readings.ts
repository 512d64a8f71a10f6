import { nisbaEnding, nisbaFeatures, nisbaLemma } from './nisba.ts'
import type { Features } from './paradigms/features.ts'
import { cliticCost, closedCost, formCost, type Homograph, homographCost, nameCost, spellingCost, unknownCost } from './reading-costs.ts'
import { agreesWithLetters, compatible, doubledLetter, hasTanwin, isVerb, isWord, showsDoubling } from './reading-fit.ts'
import { eachSegmentation, NO_PROCLITICS, PROCLITICS, PRONOUN_LENGTHS, type Proclitics, pronounId } from './segment.ts'
import {
  closedOf,
  FormColumn,
  featuresOf,
  findStem,
  firstForm,
  foldedLemmaOf,
  isCitation,
  lemmaOf,
  lexemeOf,
  nextForm,
  type StemTable,
} from './stem-table.ts'

export const MAX_READINGS = 8
/** An adjective that is told by its noun alone. */
const NISBA = 0.8
/** More for a name that is spelt like a word of a closed class with its pronoun. */
const JOINED = 2
/** More for a name behind a clitic that is spelt like one word of the lexicon: وزارة is a ministry, no Zara joined by و. */
const SPLIT = 2
/** Readings that cost so much more than the best are no choice. */
const MAX_MORE = 4.5

/** What a reading is where it is no form of the table; an adjective by the ending with index i (`nisba.ts`) is `derived − i`. */
export const Kind = { unlisted: -1, name: -2, closed: -3, derived: -4 } as const

/**
 * The readings of one word, in columns: one for all words, filled anew by each. A word that was never seen costs what it takes to tell how likely each
 * reading is; most are never asked for, and objects are made of those alone that are (`analysed-word.ts`). Drafts are listed as they are found;
 * `order` has the indexes of the `count` that are worth keeping, likeliest first.
 */
export interface Readings {
  table: StemTable
  light: string
  folded: string
  count: number
  readonly order: Uint16Array
  /** Ids of proclitics. */
  readonly proclitics: Uint8Array
  readonly stemStarts: Uint8Array
  /** Ids of pronouns. */
  readonly pronouns: Uint8Array
  /** Id of a form in the table, or a `Kind`. */
  readonly forms: Int32Array
  readonly costs: Float64Array
}

/** No word has so many. */
const MAX_DRAFTS = 2048

const noReadings = (): Readings => ({
  table: null as unknown as StemTable,
  light: '',
  folded: '',
  count: 0,
  order: new Uint16Array(MAX_DRAFTS),
  proclitics: new Uint8Array(MAX_DRAFTS),
  stemStarts: new Uint8Array(MAX_DRAFTS),
  pronouns: new Uint8Array(MAX_DRAFTS),
  forms: new Int32Array(MAX_DRAFTS),
  costs: new Float64Array(MAX_DRAFTS),
})
const readings = noReadings()
/** Of what is no word. */
export const NO_READINGS: Readings = noReadings()
/** Drafts of the word that is read. */
let drafts = 0
/** It has written-out tanwin. */
let tanwin = false
/** Index of its letter with a shadda, or −1. */
let doubled = -1
/** It is a word of a closed class with its pronoun, spelt as it should be. */
let joined = false
/** It is a word of the lexicon as it stands, without clitics. */
let whole = false

/** All readings of a word worth keeping. Costs are negative logarithms of rough odds: one more is three times rarer. They hold until the next word is read. */
export function readingsOf(surface: string, light: string, folded: string, table: StemTable): Readings {
  // without marks, as most words are written, there is neither
  const marked = surface !== light
  tanwin = marked && hasTanwin(surface)
  doubled = marked ? doubledLetter(surface) : -1
  joined = false
  whole = false
  drafts = 0
  readings.table = table
  readings.light = light
  readings.folded = folded
  eachSegmentation(folded, draftSegmentation)
  // بأنه, لأنها: spelt as they should be they are no names (بانه)
  if (joined) for (let i = 0; i < drafts; i++) if (readings.forms[i] === Kind.name) readings.costs[i]! += JOINED
  if (whole)
    for (let i = 0; i < drafts; i++) if (readings.forms[i] === Kind.name && readings.stemStarts[i]! > 0) readings.costs[i]! += SPLIT
  // marks alone
  if (drafts === 0) add(NO_PROCLITICS, 0, '', Kind.unlisted, 3)
  penaliseUnknown()
  sort()
  keepLikely()
  return readings
}

function add(proclitics: Proclitics, stemStart: number, enclitic: string, form: number, cost: number): void {
  if (drafts === MAX_DRAFTS) return
  readings.proclitics[drafts] = proclitics.id
  readings.stemStarts[drafts] = stemStart
  readings.pronouns[drafts] = pronounId(enclitic)
  readings.forms[drafts] = form
  readings.costs[drafts++] = cost
}
const DOUBLED = 1.5

function draftSegmentation(proclitics: Proclitics, stemStart: number, enclitic: string): void {
  const { table, light, folded } = readings
  if (!agreesWithLetters(proclitics, stemStart, enclitic, light) || (tanwin && (proclitics.article || enclitic !== ''))) return
  const clitics = cliticCost(proclitics, enclitic)
  const stemEnd = folded.length - enclitic.length
  const stem = findStem(table, folded, stemStart, stemEnd, false)
  const before = drafts
  let homograph: Homograph = 'none'
  if (stem !== -1) {
    homograph = draftForms(proclitics, stemStart, enclitic, stem, clitics)
    whole ||= homograph === 'word' && stemStart === 0 && enclitic === ''
    draftClosed(proclitics, stemStart, enclitic, stem, clitics, homograph)
  }
  const name = enclitic === '' ? nameCost(table, folded, stemStart, proclitics, stem) : null
  if (name !== null) add(proclitics, stemStart, enclitic, Kind.name, clitics + name + homographCost(name, homograph))
  if (drafts > before) return
  const derived = enclitic === '' && !proclitics.future ? nisbaEnding(table, folded, stemStart) : -1
  const unlisted = derived === -1 ? unknownCost(proclitics, enclitic, folded, stemStart) : NISBA
  if (unlisted !== null) add(proclitics, stemStart, enclitic, derived === -1 ? Kind.unlisted : Kind.derived - derived, clitics + unlisted)
}

/** The forms of a stem that can carry the clitics, and what the lexicon has under the letters. */
function draftForms(proclitics: Proclitics, stemStart: number, enclitic: string, stem: number, clitics: number): Homograph {
  const { table, light } = readings
  const length = light.length - enclitic.length - stemStart
  let homograph: Homograph = 'none'
  for (let form = firstForm(table, stem); form !== -1; form = nextForm(table, form)) {
    const features = featuresOf(table, form)
    if (!compatible(proclitics, enclitic, features) || (tanwin && (isVerb(features) || features.state === 'construct'))) continue
    const letters = table.forms[form + FormColumn.letters]!
    const spelling = spellingCost(light, stemStart, table.letters, letters, length)
    if (spelling === 0 && homograph !== 'word') homograph = isWord(features) && isCitation(table, form, length) ? 'word' : 'form'
    const doubles = doubled >= stemStart && isVerb(features) && showsDoubling(lemmaOf(table, form), light[doubled]!) ? DOUBLED : 0
    const cost = clitics + spelling + formCost(features, table.letters[letters + 1]!, length, proclitics.preposition, enclitic) - doubles
    add(proclitics, stemStart, enclitic, form, cost)
  }
  return homograph
}

function draftClosed(
  proclitics: Proclitics,
  stemStart: number,
  enclitic: string,
  stem: number,
  clitics: number,
  homograph: Homograph,
): void {
  const { table, light } = readings
  const closed = closedOf(table, stem)
  if (closed === null) return
  const written = light.slice(stemStart, light.length - enclitic.length)
  const cost = closedCost(closed, proclitics, enclitic, written, homograph !== 'none')
  if (cost === null) return
  add(proclitics, stemStart, enclitic, Kind.closed, clitics + cost)
  joined ||= enclitic !== '' && closed.joined.has(written)
}

/** A stem that no table knows is rarer where a table knows another. */
function penaliseUnknown(): void {
  const { forms, costs } = readings
  for (let i = 0; i < drafts; i++) {
    if (forms[i] === Kind.unlisted || costs[i]! >= 2.5) continue
    for (let k = 0; k < drafts; k++) if (forms[k] === Kind.unlisted) costs[k]! += BESIDE_KNOWN
    return
  }
}
const BESIDE_KNOWN = 0.8

/** The drafts by what they cost; few come first in the order in which they were found. */
function sort(): void {
  const { order } = readings
  for (let i = 0; i < drafts; i++) {
    let at = i
    for (; at > 0 && isCheaper(i, order[at - 1]!); at--) order[at] = order[at - 1]!
    order[at] = i
  }
}

function isCheaper(one: number, other: number): boolean {
  const { costs, stemStarts, pronouns } = readings
  if (costs[one] !== costs[other]) return costs[one]! < costs[other]!
  if (stemStarts[one] !== stemStarts[other]) return stemStarts[one]! < stemStarts[other]!
  return PRONOUN_LENGTHS[pronouns[one]!]! < PRONOUN_LENGTHS[pronouns[other]!]!
}

/** Keeps the cheapest of each reading of the stem as one lexeme in one gender and number, as far as they are a choice. */
function keepLikely(): void {
  const { order, costs } = readings
  const most = costs[order[0]!]! + MAX_MORE
  let kept = 0
  for (let i = 0; i < drafts && kept < MAX_READINGS && costs[order[i]!]! <= most; i++)
    if (!hasVariant(kept, order[i]!)) order[kept++] = order[i]!
  readings.count = kept
}

function hasVariant(kept: number, other: number): boolean {
  for (let i = 0; i < kept; i++) if (isVariant(readings.order[i]!, other)) return true
  return false
}

function isVariant(kept: number, other: number): boolean {
  const { stemStarts, pronouns } = readings
  if (stemStarts[kept] !== stemStarts[other] || pronouns[kept] !== pronouns[other]) return false
  const one = featuresIn(kept)
  const two = featuresIn(other)
  if (one === null || two === null || one.pos !== two.pos) return false
  if (one.pos === 'verb' ? one.tense !== two.tense : one.number !== two.number || one.gender !== two.gender) return false
  return lemmaIn(kept) === lemmaIn(other)
}

function featuresIn(draft: number): Features | null {
  const form = readings.forms[draft]!
  return form >= 0 ? featuresOf(readings.table, form) : form <= Kind.derived ? nisbaFeatures(Kind.derived - form) : null
}

function lemmaIn(draft: number): string {
  const form = readings.forms[draft]!
  return form >= 0 ? lemmaOf(readings.table, form) : nisbaLemma(readings.light, readings.stemStarts[draft]!, Kind.derived - form)
}

/** What rules that ask for the readings of a word without making objects of them want to know of the one with an index in `order`. */
export const readingFeatures = ({ order }: Readings, index: number): Features | null => featuresIn(order[index]!)
/** Its lemma as lexicons are keyed by it; the stem where the lexicon has no form. */
export function readingLemma({ table, folded, order, forms, stemStarts, pronouns }: Readings, index: number): string {
  const draft = order[index]!
  const form = forms[draft]!
  if (form >= 0) return foldedLemmaOf(table, form)
  if (form <= Kind.derived) return nisbaLemma(folded, stemStarts[draft]!, Kind.derived - form)
  return folded.slice(stemStarts[draft]!, folded.length - PRONOUN_LENGTHS[pronouns[draft]!]!)
}
export const readingProclitics = ({ proclitics, order }: Readings, index: number): Proclitics => PROCLITICS[proclitics[order[index]!]!]!
export const hasPronoun = ({ pronouns, order }: Readings, index: number): boolean => pronouns[order[index]!] !== 0
export const readingCost = ({ costs, order }: Readings, index: number): number => costs[order[index]!]!
export const readingForm = ({ forms, order }: Readings, index: number): number => forms[order[index]!]!

/** A question about the lemma of a reading, as lexicons are keyed by it; answered once for each lemma of the lexicon. */
export function lemmaTest(test: (lemma: string) => boolean): (readings: Readings, index: number) => boolean {
  const known = 1 << (2 * lemmaTests)
  const both = 3 << (2 * lemmaTests++)
  return (readings, index) => {
    const form = readingForm(readings, index)
    if (form < 0) return test(readingLemma(readings, index))
    const { lemmaFacts, foldedLemmas } = readings.table
    const lexeme = lexemeOf(readings.table, form)
    if ((lemmaFacts[lexeme]! & known) === 0) lemmaFacts[lexeme]! |= test(foldedLemmas[lexeme]!) ? both : known
    return (lemmaFacts[lexeme]! & both) === both
  }
}
let lemmaTests = 0
