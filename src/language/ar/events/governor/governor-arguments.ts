import type { ReadingContext } from '../../context.ts'
import { subjectBefore } from '../../statements/subjects/subject.ts'
import { isThese } from '../../units.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import { joinedAntecedents, joinedBefore, openingQuote } from '../clause/front.ts'
import { isQuoteMark } from '../clause/insertions.ts'
import { type ArgumentPhrase, lastPerson } from '../clause/phrase.ts'
import { agreesWith } from '../clause/subject-fit.ts'
import { ownsThem } from '../roles/affiliation.ts'
import { isBearersOf } from '../roles/apart.ts'
import { isCalledAfter, namesBothSides, namesIn, spokenOfBefore } from '../roles/naming.ts'
import { principalOf } from '../roles/principal.ts'

/** The `wanted`-th bare phrase between the verb and the trigger with what is joined to it, or for the subject the phrase in front of the verb. */
export function argumentNames(
  context: ReadingContext,
  at: number,
  before: number,
  finite: boolean,
  wanted: number,
  first: number,
  sides: readonly number[],
): readonly number[] {
  const all = argumentsAfter(context, at, at, before - 1, false).phrases
  // ارتكبت 21 خرقا: the number counts what is governed
  const isNumber = ({ first: from, last }: ArgumentPhrase) => from === last && context.document.tokens[from]!.kind === 'number'
  // حاول أكثر من 100 من المتمردين: those of whom it is the number
  const counted = finite && wanted === 0 ? countedAmong(context, all) : null
  if (counted !== null) return namesIn(context, counted)
  const isBorne = (phrase: ArgumentPhrase) => {
    const ahead = all[all.indexOf(phrase) - 1] ?? null
    return isBearersOf(context, ahead, phrase) || isHisOffice(context, ahead, phrase)
  }
  const bare = all.filter((phrase) => phrase.preposition === '' && !phrase.coordinated && !isNumber(phrase) && !isBorne(phrase))
  const related = finite && wanted === 0 ? joinedAntecedents(context, at) : []
  if (related.length > 0) return related
  const front = finite ? (openingQuote(context, at) ?? subjectBefore(context, at, first)) : null
  const phrases: readonly Pick<ArgumentPhrase, 'first' | 'last'>[] =
    front !== null && (bare.length <= wanted || isSubjectInFront(context, front, at, bare[0]!)) ? [front, ...bare] : bare
  const phrase = phrases[wanted]
  if (phrase === undefined) return []
  const sender = phrase === front && !hasName(context, phrase) ? senderBehind(context, phrase.last, at) : null
  if (sender !== null) return [sender]
  const joined = all.slice(all.findIndex(({ first: start }) => start === phrase.first) + 1)
  const spokenFor =
    joined[0] !== undefined && (joined[0].preposition === 'عن' || joined[0].preposition === 'من' || ownsThem(context, phrase, joined[0]))
      ? joined.filter(({ preposition }) => preposition === joined[0]!.preposition)
      : []
  const group =
    spokenFor.length > 0 && !hasName(context, phrase)
      ? spokenFor
      : all.some(({ first: start }) => start === phrase.first)
        ? [phrase, ...joinedTo(joined, isBorne)]
        : phrase === front
          ? [phrase, ...joinedBefore(context, phrase, at)]
          : [phrase]
  const isAlone = group.slice(1).every((one) => !hasName(context, one))
  return group.flatMap((one) => actorsIn(context, one, at, isAlone, sides))
}

/** Who acts by a phrase: both sides, for whom a spokesman speaks, or whom it names. `verb`: what governs it, `isAlone`: whether no other is named with it. */
function actorsIn(
  context: ReadingContext,
  phrase: Pick<ArgumentPhrase, 'first' | 'last'>,
  verb: number,
  isAlone: boolean,
  sides: readonly number[],
): readonly number[] {
  if (namesBothSides(context, phrase)) return sides
  const principal = principalOf(context, phrase)
  if (principal !== null) return [principal]
  for (let i = phrase.first; i <= phrase.last; i++) {
    const name = context.names.at[i]!
    if (name === -1) continue
    // تنفيذ اتفاق جوبا: where it was made
    const isPlace = isCalledAfter(context, phrase, i) || (isAlone && isCalledAfter(context, { first: verb }, i))
    return isPlace ? [] : [lastPerson(context, phrase) ?? name]
  }
  return phrase.first === phrase.last && isThese(context.document, phrase.first) ? spokenOfBefore(context, phrase.first) : []
}

/** «وفدا من «إيغاد» يعتزم», «ممثلين عن الحركة قالوا»: whom one without a name in front of a verb comes from; null for none. */
function senderBehind({ document: { tags, tokens }, names }: ReadingContext, last: number, verb: number): number | null {
  if (last + 2 >= verb || !SENDERS.has(tags[last + 1]!.lemma)) return null
  const at = isQuoteMark(tokens[last + 2]!) ? last + 3 : last + 2
  return at < verb && (names.at[at] ?? -1) !== -1 ? names.at[at]! : null
}
const SENDERS: ReadonlySet<string> = new Set(['من', 'عن'])

/** «أكثر من 100 من المتمردين»: the people behind a number that stands first, and من. */
function countedAmong({ document: { tokens, tags } }: ReadingContext, [number, people]: readonly ArgumentPhrase[]): ArgumentPhrase | null {
  if (number === undefined || people === undefined || people.preposition !== 'من' || people.first !== number.last + 2) return null
  const isCount = tokens[number.last]!.kind === 'number' || tags[number.last]!.pos === 'number' || tags[number.first]!.pos === 'number'
  return number.first === number.last && isCount ? people : null
}

/** «طالب س ص رئيس الإقليم بوقف»: what somebody right before it is. */
const isHisOffice = (
  { nameTokens, document: { tags } }: ReadingContext,
  before: ArgumentPhrase | null,
  { first, coordinated }: ArgumentPhrase,
) =>
  before !== null &&
  !coordinated &&
  before.last === first - 1 &&
  nameTokens.isTitle(first) &&
  tags[first]!.analysis?.article === false &&
  tags[first]!.analysis?.form?.number === 's' &&
  nameTokens.at[before.last] !== -1 &&
  nameTokens.isPerson(nameTokens.at[before.last]!)

/** What is joined to a bare phrase, also past where that is (الحكومة في طرابلس ومجلس النواب). */
function joinedTo(after: readonly ArgumentPhrase[], isBorne: (phrase: ArgumentPhrase) => boolean): readonly ArgumentPhrase[] {
  const out: ArgumentPhrase[] = []
  for (const one of after) {
    if (one.preposition !== '') continue
    if (!one.coordinated && !isBorne(one)) break
    out.push(one)
  }
  return out
}

/**
 * «كانت القوات شنت سلسلة من الغارات», «الهند وباكستان وقعتا اتفاقا»: a named subject right before a verb that agrees with it, or two before one in the dual,
 * and nobody named right after.
 */
function isSubjectInFront(
  context: ReadingContext,
  front: Pick<ArgumentPhrase, 'first' | 'last'>,
  verb: number,
  after: ArgumentPhrase,
): boolean {
  if (!hasName(context, front) || hasName(context, after)) return false
  const { gender = null, number = null } = context.document.tags[verb]!.analysis?.form ?? {}
  if (number === 'd' && joinedBefore(context, front, verb).length > 0) return true
  const particle = context.document.tags[verb - 1]?.pos === 'verbal-particle' ? 2 : 1
  if (front.last !== verb - particle) return false
  return agreesWith(context, front, gender, number)
}

const hasName = (context: ReadingContext, phrase: Pick<ArgumentPhrase, 'first' | 'last'>): boolean => {
  for (let i = phrase.first; i <= phrase.last; i++) if (context.names.at[i] !== -1) return true
  return false
}
