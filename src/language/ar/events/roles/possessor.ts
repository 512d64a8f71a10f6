import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Gender, GrammaticalNumber } from '../../paradigms/types.ts'
import { nounPhraseEnd } from '../../units.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { agreesWith } from '../clause/subject-fit.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { mayAct, namesBothSides, namesIn } from './naming.ts'
import { isMainVerb, phraseFrom, subjectOf } from './null-subject.ts'
import { genitiveRole } from './role-of-phrase.ts'
import { type Surroundings, speakerOf } from './surroundings.ts'

/** Tokens back to whom the pronoun takes up. */
const REACH = 40

/** «قتل الوزير خلال زيارة إلى المدينة»: who is on a visit, without a pronoun. */
const isOnVisit = ({ document: { tags } }: ReadingContext, { first, finite, pattern: { frame } }: Trigger): boolean =>
  !finite && frame.type === 'visit' && tags[first]!.analysis?.article === false && MEANTIME.has(tags[first - 1]?.lemma ?? '')
const MEANTIME = foldedWords('خلال أثناء')

interface Written {
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
}
const ANYBODY: Written = { gender: null, number: 's' }
const PRONOUNS: Readonly<Record<string, Written>> = {
  ه: { gender: 'm', number: 's' },
  ها: { gender: 'f', number: 's' },
  هم: { gender: 'm', number: 'p' },
  هما: { gender: null, number: 'd' },
}

/**
 * «قتل المسلحون الرهائن خلال اقتحامهم المدرسة», «قالت الجبهة إن هدنتها مع الحكومة انتهت»: whom the pronoun on a noun for a deed takes up: the subject of the
 * nearest clause before it that agrees, else who speaks. Empty where the pronoun may be whom it is done to, or takes up nobody with a name.
 */
export function possessorsOf(context: ReadingContext, trigger: Trigger, around: Surroundings): readonly number[] {
  const { sentences, sentenceOf, tags } = context.document
  const pronoun = PRONOUNS[pronounOn(context, trigger)] ?? (isOnVisit(context, trigger) ? ANYBODY : undefined)
  if (trigger.finite || pronoun === undefined || !isDoers(context, trigger)) return []
  const start = sentences[sentenceOf[trigger.first]!]!.first
  const fits = (phrase: ArgumentPhrase | null): phrase is ArgumentPhrase =>
    phrase !== null && phrase.last < trigger.first && isMeant(context, phrase, pronoun)
  for (let i = trigger.first - 1; i >= Math.max(start, trigger.first - REACH); i--) {
    if (tags[i]!.pos === 'complementizer' && tags[i]!.analysis?.enclitic === '') {
      const own = phraseFrom(context, i + 1, trigger.first - 1)
      if (fits(own)) return doers(context, own, trigger.first, pronoun, around.sides)
    } else if (isMainVerb(context, i)) {
      const subject = subjectOf(context, i)
      if (fits(subject)) return doers(context, subject, trigger.first, pronoun, around.sides)
    }
  }
  const speaker = speakerOf(around)
  return speaker !== null && pronoun.number === 's' && isFeminine(context, speaker) === (pronoun.gender === 'f') ? [speaker] : []
}

/** Classes of those who act for whose they are. */
const ACTING = ['armed', 'police', 'arms', 'aircraft', 'ship'] as const
/**
 * «شن القائد حربا قبل أن تنسحب قواته», «سيطرت الحركة على الميناء واعتقل مسلحوها»: whose forces they are that act by a phrase with a pronoun: the subject
 * of the nearest clause before that agrees. Empty for others.
 */
export function ownersOf(context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase): readonly number[] {
  const { sentences, sentenceOf, tags } = context.document
  const pronoun = PRONOUNS[tags[phrase.first]!.analysis?.enclitic ?? '']
  if (pronoun === undefined || !ACTING.some((one) => phraseHasClass(context, phrase, one))) return []
  const start = sentences[sentenceOf[trigger.first]!]!.first
  const from = Math.min(phrase.first, trigger.first)
  for (let i = from - 1; i >= Math.max(start, from - REACH); i--) {
    if (!isMainVerb(context, i)) continue
    const subject = subjectOf(context, i)
    if (subject !== null && subject.last < from && isMeant(context, subject, pronoun))
      return namesIn(context, subject).filter((name) => mayAct(context, name))
  }
  return []
}

/** The pronoun on the word, or on the last of a wording (فرض سيطرته). */
const pronounOn = ({ document: { tags } }: ReadingContext, { first, last }: Trigger): string =>
  (tags[first]!.analysis?.enclitic ?? '') !== '' ? tags[first]!.analysis!.enclitic : (tags[last]!.analysis?.enclitic ?? '')

/** What a pronoun on it stands for does it; of what is done to somebody only where that follows (قصفها المدينة, against بعد قصفها). */
function isDoers({ document: { tags } }: ReadingContext, trigger: Trigger): boolean {
  const { frame, verbal } = trigger.pattern
  // هدنتها مع الحكومة
  if (ACCORDS.has(frame.type)) return trigger.arguments.phrases.some(({ preposition }) => preposition === 'مع')
  if (genitiveRole(trigger) !== 'actor') return false
  if (!verbal || frame.object !== 'target') return true
  const next = trigger.arguments.phrases[0]
  if (next === undefined || next.coordinated) return false
  return next.preposition === '' || next.preposition === 'ل' || (tags[next.first - 1]?.lemma ?? '') === 'ل'
}

const ACCORDS: ReadonlySet<string> = new Set(['ceasefire', 'agreement'])

function isMeant(context: ReadingContext, phrase: ArgumentPhrase, { gender, number }: Written): boolean {
  if (number === 'd') return true
  const name = namesIn(context, phrase)[0]
  if (name === undefined) return false
  const { kind } = context.mentions[name]!
  if (kind === 'person' || kind === 'office') return number === 's' && (gender === null || isFeminine(context, name) === (gender === 'f'))
  if (gender === null) return false
  return agreesWith(context, phrase, gender, number)
}

/** A woman by her title, a country, or a body whose first word is feminine. */
function isFeminine({ document: { tags }, mentions, names }: ReadingContext, name: number): boolean {
  if (mentions[name]!.kind === 'country') return true
  let first = names.last[name]!
  while (names.at[first - 1] === name) first--
  const { gender = null, number = null } = tags[first]!.analysis?.form ?? {}
  return gender === 'f' || (number === 'p' && mentions[name]!.kind === 'organisation')
}

/** Whom a subject names with what is joined to it; of a dual those of «الطرفان», or two at least. */
function doers(
  context: ReadingContext,
  subject: ArgumentPhrase,
  limit: number,
  { number }: Written,
  sides: readonly number[],
): readonly number[] {
  if (number === 'd' && namesBothSides(context, subject)) return sides
  const found = new Set(namesIn(context, subject))
  const { document, nameTokens } = context
  for (
    let at = subject.last + 1;
    at < limit && document.tags[at]!.analysis?.conjunction === 'و' && document.tags[at]!.pos === 'nominal';
  ) {
    const last = nounPhraseEnd(document, nameTokens, at, limit - 1)
    if (last < at) break
    for (const name of namesIn(context, { first: at, last, preposition: '', coordinated: false })) found.add(name)
    at = last + 1
  }
  const names = [...found].filter((name) => mayAct(context, name))
  return number === 'd' && names.length < 2 ? [] : names
}
