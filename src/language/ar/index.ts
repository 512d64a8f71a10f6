import type { LanguagePack, UnresolvedReading } from '../contract.ts'
import { withBylines } from './bylines.ts'
import { comparedWords } from './compared-words.ts'
import { createContext, tokensOf } from './context.ts'
import { findCredits } from './credits.ts'
import { findDatelines } from './datelines.ts'
import { createDocument } from './document.ts'
import { findEvents } from './events/index.ts'
import { explainWords } from './explain.ts'
import { findFurniture, textLines } from './furniture.ts'
import { createGazetteer, type GazetteerFiles, knowledgeOf, nameWords } from './gazetteer.ts'
import { fold, UnitClass, unitClass } from './letters.ts'
import { IRREGULAR_DEMONYMS } from './lexicon/irregular-demonyms.ts'
import { createLexicon } from './lexicon.ts'
import { headDistance, nameDistance, nameKeys } from './name-distance.ts'
import { createHeads } from './names/heads.ts'
import { findNames } from './names/index.ts'
import { readPageLine } from './page-lines.ts'
import { findPositions } from './positions/index.ts'
import { findNumbers } from './rules/number/number.ts'
import { findQuantities } from './rules/quantity/index.ts'
import { findTimes } from './rules/timex/index.ts'
import { findStatements } from './statements/index.ts'
import { findAgenda } from './talks/agenda.ts'
import { findTalkDetails } from './talks/details.ts'
import { titleOf } from './title.ts'
import { createTopicWeights, topicKeys } from './topic-words.ts'
import { createVocabulary } from './vocabulary.ts'
import { findWordings } from './wordings.ts'

/** Raised with every change of a rule or lexicon: stored readings of another version are read again. */
const RULES = '2026.12.13'

/** Words of the name of an agency. */
const MOST_OF_AGENCY = 6

/** The Arabic pack: its stages in the order in which they run. */
export function createArabic(files: GazetteerFiles): LanguagePack {
  const gazetteer = createGazetteer(files, IRREGULAR_DEMONYMS)
  const heads = createHeads(gazetteer)
  const vocabulary = createVocabulary(createLexicon(gazetteer), heads.opens)
  const isCredit = (line: string) => {
    const words = nameWords(line, MOST_OF_AGENCY)
    if (words.length === 0 || words.length > MOST_OF_AGENCY) return false
    return gazetteer.agencyNames.has(words.join(' '))
  }
  /** Everything up to the names; what reads a clause or the whole article goes on from there. */
  const prepare = (text: string) => {
    const lines = textLines(text)
    const furniture = findFurniture(text, lines, isCredit)
    const document = createDocument(text, vocabulary, furniture)
    const numbers = findNumbers(document)
    const times = findTimes(document, numbers)
    const timeAt = tokensOf(document, times)
    const names = findNames(document, gazetteer, heads, timeAt)
    return { lines, furniture, document, numbers, times, names, context: createContext(document, heads, names, times, timeAt) }
  }
  const timesIn = (line: string) => {
    const document = createDocument(line, vocabulary)
    return findTimes(document, findNumbers(document))
  }
  return {
    code: 'ar',
    rules: RULES,
    share: shareOfArabic,
    nameDistance,
    headDistance,
    nameKeys,
    knowledge: (known) => knowledgeOf(gazetteer, known),
    pageLine: (line) => readPageLine(line, isCredit),
    topicKeys: (text) => topicKeys(text, vocabulary),
    topicWeight: createTopicWeights(files.get('topic-weights') ?? ''),
    explain: (text, span) => explainWords(prepare(text).context, span),
    read(text): UnresolvedReading {
      const { lines, furniture, document, numbers, times, names, context } = prepare(text)
      const quantities = findQuantities(document, times, numbers)
      const statements = findStatements(context)
      const agenda = findAgenda(context)
      const found = findEvents(context, statements, quantities)
      // what is on the table has not happened
      const events = found.events.filter(
        ({ type, start, end }) => type === 'talks' || !agenda.some((item) => item.start < end && start < item.end),
      )
      const datelines = findDatelines(context, lines, furniture, timesIn)
      return {
        title: titleOf(document, datelines),
        sentences: document.sentences.map(({ start, end, heading }) => ({ start, end, heading })),
        quotations: document.quotes.map((quote) => ({ start: document.tokens[quote.first]!.start, end: document.tokens[quote.last]!.end })),
        furniture: withBylines(context, lines, furniture),
        credits: findCredits(document, names.mentions, furniture),
        times,
        datelines,
        quantities,
        names: names.mentions,
        statements: statements.map(({ statement }) => statement),
        events,
        provisions: found.provisions,
        deeds: found.deeds,
        talkDetails: findTalkDetails(context, events, agenda),
        positions: findPositions(context, statements),
        wordings: findWordings(context),
        words: comparedWords(document.tokens),
      }
    },
  }
}

/** Arabic letters as Arabic uses them, over all letters; Persian, Urdu and Kurdish give themselves away by their own. */
function shareOfArabic(text: string): number {
  let arabic = 0
  let other = 0
  let foreign = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const found = unitClass(unit)
    if (found === UnitClass.letter) {
      arabic++
      if (NEIGHBOURS.has(unit)) foreign++
    } else if (found === UnitClass.latin) other++
  }
  if (arabic === 0) return 0
  return foreign > 0.02 * arabic && !hasArabicWords(text) ? 0 : arabic / (arabic + other)
}

/** Letters of Persian, Urdu, Kurdish and Uyghur that Arabic does not have. */
const NEIGHBOURS = new Set([...'پچژگٹڈڑںەێۆڵڕۋڭ'].map((letter) => letter.charCodeAt(0)))
const ARABIC_WORDS = ['في', 'من', 'التي', 'الذي', 'علي', 'الي'].map((word) => ` ${word} `)
const hasArabicWords = (text: string) => {
  const folded = fold(text.slice(0, 4000))
  return ARABIC_WORDS.filter((word) => folded.includes(word)).length >= 3
}
