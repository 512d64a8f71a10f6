import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { tagTest } from '../../tag-facts.ts'
import { nounPhraseEnd } from '../../units.ts'
import { wordTest } from '../../vocabulary.ts'
import { type ArgumentPhrase, lastPerson } from './phrase.ts'

/** The bracket that closes one; the opening one itself where none does. An abbreviation in brackets is no part of the sentence. */
export function closingOf({ document: { tokens } }: ReadingContext, at: number, limit: number): number {
  for (let i = at + 1; i <= Math.min(limit, at + BRACKETED); i++) if (tokens[i]!.word.surface === ')') return i
  return at
}
const BRACKETED = 12

/** Marks that open or close what is quoted. */
export const isQuoteMark = ({ word }: ReadingContext['document']['tokens'][number]) => /^["“”«»„'‘’]$/u.test(word.surface)
export const isComma = ({ word }: ReadingContext['document']['tokens'][number]) => word.surface === '،' || word.surface === ','

const DASH = /^[-–—]$/u
/** Tokens that a stretch between two dashes may have. */
const DASHED = 16
/** «قتل -وفقا للمرصد- سبعة»: the dash that closes a stretch which the one at `at` opens; null for none. */
export function dashedEnd({ document: { tokens, sentenceOf } }: ReadingContext, at: number, limit: number): number | null {
  if (!DASH.test(tokens[at]!.word.surface)) return null
  for (let i = at + 2; i <= Math.min(limit, at + DASHED) && sentenceOf[i] === sentenceOf[at]; i++)
    if (DASH.test(tokens[i]!.word.surface)) return i
  return null
}

/** Tokens that a stretch between two commas may have. */
const INSERTION = 9
/** The comma that closes a stretch without verb which the one at `at` opens, where the clause goes on after it; null for none. */
export function insertionEnd({ document: { tokens, tags, sentenceOf }, timeAt }: ReadingContext, at: number, limit: number): number | null {
  for (let i = at + 1; i <= Math.min(limit - 1, at + INSERTION); i++) {
    if (sentenceOf[i] !== sentenceOf[at]) return null
    if (timeAt[i] !== -1) continue
    const { pos, analysis } = tags[i]!
    // ، فجر أمس،: spelt like a verb
    if (timeAt[i] !== -1) continue
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative' || pos === 'conjunction') return null
    if (i === at + 1 && (analysis?.conjunction ?? '') !== '') return null
    if (isComma(tokens[i]!)) return tags[i + 1]!.pos === 'verb' || (tags[i + 1]!.analysis?.conjunction ?? '') !== '' ? null : i
  }
  return null
}

/** Tokens that a relative clause between two commas may have. */
const RELATED = 30
/** «تسيطر الحركة، التي تقول الأمم المتحدة إنها …، على غوما»: the comma that closes the relative clause which the one at `at` opens; null for none. */
export function relativeClauseEnd({ document: { tokens, tags, sentenceOf } }: ReadingContext, at: number, limit: number): number | null {
  if (tags[at + 1]?.pos !== 'relative') return null
  for (let i = at + 2; i < Math.min(limit, at + RELATED) && sentenceOf[i] === sentenceOf[at]; i++) {
    // وهو ما تنفيه كيغالي: goes on with it
    if (isComma(tokens[i]!) && !(tags[i + 1]?.pos === 'pronoun' && tags[i + 2]?.pos === 'relative')) return i
  }
  return null
}

/** The comma that opens the relative clause which the one at `at` closes; null for none. */
export function relativeClauseStart({ document: { tokens, tags } }: ReadingContext, at: number, first: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - RELATED); i--) if (isComma(tokens[i]!)) return tags[i + 1]!.pos === 'relative' ? i : null
  return null
}

/** Tokens that such a clause may have. */
const CIRCUMSTANCE = 10
/** «تسلم الجيش، تسانده ميليشيات محلية، القاعدة»: the comma that closes what is done beside it, which the one at `at` opens; null for none. */
export function circumstanceEnd({ document: { tokens, tags, sentenceOf } }: ReadingContext, at: number, limit: number): number | null {
  const { pos, analysis } = tags[at + 1] ?? {}
  if (pos !== 'verb' || analysis?.form?.tense !== 'imperfect' || analysis.conjunction !== '' || analysis.enclitic === '') return null
  for (let i = at + 2; i < Math.min(limit, at + CIRCUMSTANCE) && sentenceOf[i] === sentenceOf[at]; i++) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (isComma(tokens[i]!)) return tags[i + 1]!.pos === 'verb' || (tags[i + 1]!.analysis?.conjunction ?? '') !== '' ? null : i
  }
  return null
}

/** «المبعوث الأممي، غسان سلامة، …», «…، الجمعة في هافانا، …»: a name in apposition belongs to the phrase before, phrases with a preposition to the event. */
export function readInsertion(context: ReadingContext, first: number, last: number, phrases: ArgumentPhrase[]): void {
  const { document } = context
  for (let i = first; i <= last; ) {
    const tag = document.tags[i]!
    if (context.timeAt[i] !== -1 || document.tokens[i]!.kind === 'punctuation') {
      i++
      continue
    }
    const standalone = tag.pos === 'preposition'
    const from = standalone ? i + 1 : i
    const end = nounPhraseEnd(document, context.nameTokens, from, last)
    if (end < from) {
      i++
      continue
    }
    const preposition = standalone ? tag.lemma : context.names.at[i] === -1 ? (tag.analysis?.preposition ?? '') : ''
    const before = phrases.at(-1)
    const titled = phrases.at(-2)
    // رئيس البعثة في الحديدة، الجنرال …، إلى عدن: in apposition to the title, past where he serves
    if (
      preposition === '' &&
      i === first &&
      before !== undefined &&
      before.preposition !== '' &&
      isBearer(context, titled, before, from, end)
    ) {
      phrases.splice(-1, 0, { first: from, last: end, preposition: '', coordinated: true })
      i = end + 1
      continue
    }
    if (preposition !== '') phrases.push({ first: from, last: end, preposition, coordinated: false })
    else if (i === first && before !== undefined && before.last >= first - 2) phrases[phrases.length - 1] = { ...before, last: end }
    i = end + 1
  }
}

/** Whether the person whom a phrase names bears the title right before the phrase in between. */
function isBearer(
  context: ReadingContext,
  titled: ArgumentPhrase | undefined,
  between: ArgumentPhrase,
  first: number,
  last: number,
): boolean {
  if (titled === undefined || titled.preposition !== '' || titled.last < between.first - 2) return false
  if (!context.nameTokens.isTitle(titled.first) && context.mentions[context.names.at[titled.first] ?? -1]?.kind !== 'office') return false
  return lastPerson(context, { first, last }) !== null && lastPerson(context, titled) === null
}

/** Words after which the text tells who says so: بحسب, وفقا ل, نقلا عن. */
const SAYS_WHO = new Set(['بحسب', 'حسب', 'حسبما', 'وفق', 'وفقا', 'طبقا', 'نقلا', 'استنادا'])
const MEANWHILE = new Set(['حين', 'وقت', 'مقابل'])
/** في حين, في الوقت الذي, بينما, فيما: another happening of the same time, or of none. */
export function isMeanwhile({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  if (isContrasting(tokens[at]!.word)) return true
  if (tags[at]!.lemma !== 'في' || tags[at]!.pos !== 'preposition' || !MEANWHILE.has(tags[at + 1]?.lemma ?? '')) return false
  // في وقت متأخر: when, of the same thing
  return !(tags[at + 1]!.analysis?.article === false && TIMELY.has(tags[at + 2]?.analysis?.stem ?? ''))
}
const TIMELY = foldedWords('متأخر مبكر سابق لاحق واحد قصير قياسي')
const CONTRASTING = new Set(['بينما', 'فيما'])
const isContrasting = wordTest(({ folded }) => CONTRASTING.has(folded))

/** Who says so, or another happening: what follows is no argument any more. */
export const turnsAway = (context: ReadingContext, at: number): boolean => {
  const { tags, tokens } = context.document
  if (at >= tokens.length) return false
  return turns(tags[at]!) || turnsAsWritten(tokens[at]!.word) || isMeanwhile(context, at)
}
const turns = tagTest(({ lemma }) => SAYS_WHO.has(lemma))
const turnsAsWritten = wordTest(({ folded }) => SAYS_WHO.has(folded))
