import { isIndefinitePlural, isQuality } from '../../agreement.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { nounPhraseEnd } from '../../units.ts'
import { FRAMES, HUMANS } from '../frames.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from '../speakers/speaker.ts'
import { clauseStart } from './clause-start.ts'
import { isOneOfPlaces, joinedSubject } from './subject-joined.ts'
import { unnamedBefore } from './subject-unnamed.ts'

/** Nearest bare phrase before a verb that nothing but adjuncts separates from it. */
export function subjectBefore(context: ReadingContext, at: number, first: number): SpeakerPhrase | null {
  const { tokens, tags } = context.document
  // متظاهرين وصفوا الرئيس: a plural verb right after a noun for people takes it up, whatever governs that
  if (
    tags[at]?.analysis?.form?.number === 'p' &&
    at > first &&
    tokens[at - 2]?.word.folded !== 'باسم' &&
    (context.heads.group(tokens[at - 1]!.word) !== null || areSome(tags[at - 1]!) || isCountedOut(context, at - 1, first))
  )
    return speakerPhrase(context, firstOfMany(context, at - 1, first), at - 1)
  const unnamed = unnamedBefore(context, at, first)
  if (unnamed !== null) return unnamed
  const joined = joinedSubject(context, at, first)
  if (joined !== null) return joined
  // الذي حمّلوه: what the relative takes up is the object
  if (tags[at - 1]?.pos === 'relative' && tags[at]?.analysis?.enclitic !== '') return null
  return nearestPhrase(context, at, clauseStart(context, at, first))
}

/** «علماء المسلمين أجمعوا», «أهل السنة», «مجموعة من الأفغانيين اعترفوا»: where the phrase begins that ends in the noun for people. */
function firstOfMany({ document: { tags, tokens }, names }: ReadingContext, last: number, first: number): number {
  const name = names.at[last]!
  let at = name === -1 ? last : names.drafts[name]!.first
  // محللون عسكريون صرحوا
  if (at > first && isIndefinitePlural(tags[at - 1]!) && tags[at - 1]!.analysis!.preposition === '' && isQuality(tags[at - 1]!, tags[at]!))
    at--
  const before = at > first ? tags[at - 1]! : undefined
  const isGoverning =
    before?.pos === 'nominal' &&
    tags[at]!.analysis?.article === true &&
    tags[at]!.analysis?.preposition === '' &&
    before.analysis?.article === false &&
    before.analysis.enclitic === '' &&
    before.analysis.form?.number === 'p' &&
    HUMANS.has(before.lemma)
  if (isGoverning) at--
  return at - 2 >= first && tokens[at - 1]!.word.folded === 'من' && COUNTING.has(tags[at - 2]!.analysis?.stem ?? '') ? at - 2 : at
}
const COUNTING = foldedWords('عدد مجموعة عشرات مئات آلاف كثير عديد بعض')
const isCountedOut = ({ document: { tags, tokens } }: ReadingContext, at: number, first: number): boolean =>
  at - 2 >= first &&
  tags[at]!.analysis?.form?.number !== 's' &&
  tokens[at - 1]!.word.folded === 'من' &&
  COUNTING.has(tags[at - 2]!.analysis?.stem ?? '')

/** The first phrase from `start` on that may be the subject of the verb at `at`: governed by no preposition, inside no relative clause. */
function nearestPhrase(context: ReadingContext, at: number, start: number): SpeakerPhrase | null {
  const { document, timeAt } = context
  const { tokens, tags } = document
  let relative = false
  let governed = false
  for (let i = start; i < at; ) {
    const tag = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || timeAt[i] !== -1 || tag.pos === 'verbal-particle' || tag.pos === 'particle') {
      i++
      continue
    }
    // what is joined by و after بين is governed too (بين إيران والعراق)
    if (
      tag.pos === 'preposition' ||
      (tag.analysis !== null && tag.pos !== 'verb' && (tag.analysis.preposition !== '' || (governed && tag.analysis.conjunction === 'و')))
    ) {
      governed = tag.lemma === 'بين'
      const end = nounPhraseEnd(document, context.nameTokens, tag.pos === 'preposition' ? i + 1 : i, at - 1)
      i = Math.max(end, i) + 1
      // في العاصمة كابل: in apposition to what the preposition governs
      const name = i < at ? context.names.at[i]! : -1
      if (name !== -1 && end >= start && context.mentions[name]!.kind === 'place' && isBare(tags[i]!)) i = context.names.last[name]! + 1
      continue
    }
    governed = false
    if (tag.pos === 'relative') relative = true
    if (tag.pos === 'verb') {
      i++
      continue
    }
    const phrase = phraseAt(context, i, at - 1)
    if (phrase === null) {
      i++
      continue
    }
    const isPlaceOf = !FRAMES.has(tags[at]!.lemma) && isOneOfPlaces(context, i)
    if (!relative && canSpeak(context, phrase) && !isPlaceOf && !isOfOtherGender(context, phrase, at)) return phrase
    i = phrase.last + 1
  }
  return null
}

/** «مصير س وزير الدفاع السابق … تطالب الحكومة بإطلاقه»: a noun for one that the verb does not agree with is no subject of it. */
function isOfOtherGender({ document: { tags }, mentions }: ReadingContext, { first, last, name }: SpeakerPhrase, at: number): boolean {
  const verb = tags[at]?.analysis?.form
  // 900 شخص، تقول إدارة المخيم: of those counted
  const noun = tags[tags[first]!.pos === 'number' && first < last ? first + 1 : first]!.analysis?.form
  if (verb?.pos !== 'verb' || verb.number !== 's' || noun?.pos !== 'noun' || noun.number !== 's' || noun.gender === null) return false
  const kind = name === null ? null : mentions[name]!.kind
  return kind !== 'country' && kind !== 'place' && verb.gender !== null && noun.gender !== verb.gender
}

/** منتقدين, معارضون: a sound plural of persons without article. */
const areSome = ({ analysis, pos }: Tag): boolean =>
  pos === 'nominal' &&
  analysis?.article === false &&
  analysis.enclitic === '' &&
  analysis.form !== null &&
  analysis.form.number !== 's' &&
  analysis.form.gender !== 'f' &&
  /(?:ون|ين)$/.test(analysis.stem)

const isBare = ({ analysis }: Tag): boolean => analysis === null || (analysis.conjunction === '' && analysis.preposition === '')
