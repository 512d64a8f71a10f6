import type { ReadingContext } from '../context.ts'
import { tagTest } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import { nounPhraseEnd } from '../units.ts'
import { canSpeak } from './can-speak.ts'
import type { Cue } from './cues.ts'
import { anonymityEnd, FRAMES, isMedium } from './frames.ts'
import { isPassingOn } from './marks.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from './speaker.ts'

/** «أما الوزير فرفض …»: the topic speaks. */
export function topicOf(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags, tokens } = context.document
  if (tags[cue.at]!.analysis?.conjunction !== 'ف') return null
  for (let i = cue.at - 1; i >= Math.max(first, cue.at - TOPIC); i--) {
    if (tokens[i]!.word.folded !== 'اما' && tokens[i]!.word.folded !== 'واما') continue
    const phrase = phraseAt(context, i + 1, cue.at - 1)
    return phrase !== null && canSpeak(context, phrase) ? phrase : null
  }
  return null
}

/** «تصريحات للرئيس س أكد فيها أن …», «بيان للجبهة قالت فيه إن …»: whose words the pronoun behind the verb takes up. */
export function wordsOf(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  const within = tags[cue.at + 1]
  if (cue.kind !== 'verb' || within?.pos !== 'preposition' || !WITHIN.has(within.lemma) || !within.analysis?.enclitic) return null
  if (tags[cue.at]!.analysis?.conjunction !== '') return null
  for (let i = cue.first - 1; i >= Math.max(first, cue.first - WORDS); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (!isMedium(tags[i]!) && !SPEECHES.has(tags[i]!.analysis?.stem ?? '')) continue
    const phrase = tags[i + 1]!.pos === 'preposition' ? null : phraseAt(context, i + 1, cue.first - 1)
    return phrase !== null && canSpeak(context, phrase) ? phrase : null
  }
  return null
}
/** Tokens between a speech and what is said in it. */
const WORDS = 14
const WITHIN = new Set(['في', 'خلال', 'عبر', 'ب'])
const SPEECHES = new Set(['تصريحات', 'مقابلات', 'كلمات', 'بيانات', 'رسائل'])

/** Tokens from a topic to its verb, over a relative clause. */
const TOPIC = 30

/** «إن تاليرا تدرس المقترح لكنها تشترط …»: the pronoun takes up the subject of the clause it is joined to. */
export function pronounSubject(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  const previous = cue.first > first ? tags[cue.first - 1]! : null
  if (previous?.pos !== 'conjunction' || (previous.analysis?.enclitic ?? '') === '') return null
  for (let i = cue.first - 2; i >= first; i--) {
    if (tags[i]!.pos !== 'complementizer') continue
    const phrase = phraseAt(context, i + 1, cue.first - 1)
    if (phrase === null || !canSpeak(context, phrase)) return null
    // أقر الوزير بأن الحركة خطرة، لكنه: he, not she
    const own = tags[phrase.first]!.analysis?.form
    const verb = tags[cue.at]!.analysis?.form
    // زعيمها الملا س توفي، لكنها قالت: a name tells no gender, its title does
    const isPerson =
      phrase.name !== null && context.names.at[phrase.first] === phrase.name && context.mentions[phrase.name]!.kind === 'person'
    return !isPerson && own?.number === 's' && verb?.number === 's' && own.gender !== null && own.gender !== verb.gender ? null : phrase
  }
  return null
}

/** «قيادة الشرطة التي قالت إن», «المتحدث باسمها س، الذي أكد»: whom the relative right before a verb of saying takes up. */
export function antecedentOf(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags, tokens } = context.document
  // التي كانت قد قالت
  let relative = cue.first - 1
  while (relative > first && (tags[relative]!.pos === 'verbal-particle' || tags[relative]!.lemma === 'كان')) relative--
  const gender = RELATIVES.get(tokens[relative]?.word.folded ?? '')
  if (gender === undefined || relative <= first || tags[cue.at]!.analysis?.enclitic !== '') return null
  if (hasOwnSubject(context, cue, gender)) return null
  const end = /^[،,»”")]$/.test(tokens[relative - 1]!.word.surface) ? relative - 2 : relative - 1
  for (let i = Math.max(first, end - ANTECEDENT); i <= end; i++) {
    const { pos, analysis } = tags[i]!
    if (
      (pos !== 'nominal' && context.names.at[i] === -1) ||
      (context.names.at[i] !== -1 && context.names.at[i] === context.names.at[i - 1])
    )
      continue
    const phrase = phraseAt(context, i, end)
    if (phrase === null || phrase.last < end || !canSpeak(context, phrase)) continue
    const own = analysis?.form?.gender ?? null
    // قرار القمة في نواكشوط الذي دعا: towns are feminine
    if (gender === 'm' && phrase.name !== null && context.mentions[phrase.name]!.kind === 'place') continue
    const isPerson = phrase.name !== null && context.mentions[phrase.name]!.kind === 'person'
    if (own === null || own === gender || isPerson || (gender === 'f' && analysis?.form?.number === 'p')) return phrase
  }
  return null
}
/** «قطر، التي دعا رئيس وزرائها الطرفين», «الحركة التي قال قائدها»: right behind the verb stands one whose title has the pronoun that takes up the antecedent. */
function hasOwnSubject(context: ReadingContext, cue: Cue, gender: 'm' | 'f'): boolean {
  const { tags, tokens, sentences, sentenceOf } = context.document
  const end = Math.min(sentences[sentenceOf[cue.at]!]!.last, cue.at + OWN)
  const phrase = cue.at < end && context.nameTokens.isTitle(cue.at + 1) ? phraseAt(context, cue.at + 1, end) : null
  // النائب الذي اتهم زعيم حزبه: in the gender of the antecedent it may as well be the object
  const verb = tags[cue.at]!.analysis?.form
  if (phrase === null || (gender === 'm' && cue.frame.person === true) || verb?.number !== 's') return false
  // الحركة التي اتهمت قائدها: he is no subject of hers
  if ((tags[phrase.first]!.analysis?.form?.gender ?? verb.gender) !== verb.gender) return false
  for (let i = phrase.first; i <= Math.min(phrase.last, phrase.first + 3); i++) {
    if (context.names.at[i] !== -1 && context.mentions[context.names.at[i]!]!.kind === 'person') return false
    if (tags[i]!.analysis?.enclitic || (context.names.at[i] !== -1 && HAS_PRONOUN.test(tokens[i]!.word.folded))) return true
  }
  return false
}
/** وزير خارجيتها: inside the name of an office the pronoun is part of the word. */
const HAS_PRONOUN = /.{3}(?:ه|ها|هم|هما)$/
/** Tokens of a title with its bearer. */
const OWN = 12
/** Whether a relative right before a verb is its subject: neither the verb nor the preposition behind it has a pronoun that takes it up. */
export function isTakenUpBare(context: ReadingContext, cue: Cue, from: number): boolean {
  const { tags, tokens } = context.document
  const { first, at } = cue
  const next = tags[at + 1]
  const isBound = tags[at]!.analysis?.enclitic !== '' || (next?.pos === 'preposition' && (next.analysis?.enclitic ?? '') !== '')
  const { folded } = tokens[first - 1]?.word ?? { folded: '' }
  const gender = RELATIVES.get(folded)
  if (gender !== undefined && hasOwnSubject(context, cue, gender)) return false
  return first > from && (gender !== undefined || WHICH.has(folded)) && !isBound
}
/** مما يشجع الحركة على الانسحاب. */
const WHICH = new Set(['مما', 'ما'])
/** Tokens of the phrase that a relative takes up. */
const ANTECEDENT = 9
const RELATIVES: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['الذي', 'm'],
  ['التي', 'f'],
])

/** Nearest bare phrase before a verb that nothing but adjuncts separates from it. */
export function subjectBefore(context: ReadingContext, at: number, first: number): SpeakerPhrase | null {
  const { document, timeAt } = context
  const { tokens, tags } = document
  // متظاهرين وصفوا الرئيس: a plural verb right after a noun for people takes it up, whatever governs that
  if (
    tags[at]?.analysis?.form?.number === 'p' &&
    at > first &&
    tokens[at - 2]?.word.folded !== 'باسم' &&
    (context.heads.group(tokens[at - 1]!.word) !== null || areSome(tags[at - 1]!))
  )
    return speakerPhrase(context, at - 1, at - 1)
  const unnamed = unnamedBefore(context, at, first)
  if (unnamed !== null) return unnamed
  const joined = joinedSubject(context, at, first)
  if (joined !== null) return joined
  // الذي حمّلوه: what the relative takes up is the object
  if (tags[at - 1]?.pos === 'relative' && tags[at]?.analysis?.enclitic !== '') return null
  const start = clauseStart(context, at, first)
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

/** «كذبه مصدر عسكري قال إن», «نقلهم ضابط في الشرطة أكد أن»: one who is not named, right before a verb in the singular that agrees. */
function unnamedBefore(context: ReadingContext, at: number, first: number): SpeakerPhrase | null {
  const { tags, tokens } = context.document
  const verb = tags[at]?.analysis?.form
  if (verb?.number !== 's' || tags[at]!.analysis?.conjunction !== '') return null
  for (let i = at - 1; i >= Math.max(first, at - UNNAMED); i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'punctuation' || pos === 'complementizer' || pos === 'relative') return null
    if (pos !== 'nominal' || analysis?.article !== false || analysis.enclitic !== '' || context.names.at[i] !== -1) continue
    if (analysis.form?.number !== 's' || analysis.form.gender !== verb.gender) continue
    if (!UNNAMED_SOURCES.has(tags[i]!.lemma) && context.heads.title(tokens[i]!.word) === null) continue
    return phraseAt(context, i, at - 1)?.last === at - 1 ? speakerPhrase(context, i, at - 1) : null
  }
  return null
}
/** Tokens of such a phrase. */
const UNNAMED = 6
const UNNAMED_SOURCES = new Set(['مصدر', 'شاهد'])

/** «مصير س وزير الدفاع السابق … تطالب الحكومة بإطلاقه»: a noun for one that the verb does not agree with is no subject of it. */
function isOfOtherGender({ document: { tags }, mentions }: ReadingContext, { first, name }: SpeakerPhrase, at: number): boolean {
  const verb = tags[at]?.analysis?.form
  const noun = tags[first]!.analysis?.form
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

/** «… وروسيا تنفي»: joined by و and right before a verb in the singular, which takes up nothing else. */
function joinedSubject(context: ReadingContext, at: number, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  if (tags[at]?.analysis?.form?.number !== 's') return null
  for (let i = at - 1; i > Math.max(first, at - 6); i--) {
    const { pos, analysis } = tags[i]!
    if (pos !== 'nominal' && pos !== 'adjective') return null
    if (analysis?.conjunction !== 'و') continue
    const phrase = phraseAt(context, i, at - 1)
    const stands =
      phrase !== null &&
      phrase.last === at - 1 &&
      canSpeak(context, phrase) &&
      !isBetween(context, i, first) &&
      (FRAMES.has(tags[at]!.lemma) || !isOneOfPlaces(context, i))
    return stands ? phrase : null
  }
  return null
}

/** «غارات على الحديدة وصنعاء تستهدف»: the second of two places that one preposition governs. */
function isOneOfPlaces({ document: { tags }, names, mentions }: ReadingContext, at: number): boolean {
  const [own, other] = [names.at[at]!, names.at[at - 1] ?? -1]
  if (own === -1 || other === -1 || own === other) return false
  let opens = at - 1
  while (names.at[opens - 1] === other) opens--
  const isGoverned = tags[opens - 1]?.pos === 'preposition' || (tags[opens]!.analysis?.preposition ?? '') !== ''
  return isGoverned && [own, other].every((name) => PLACES.has(mentions[name]!.kind))
}
const PLACES: ReadonlySet<string> = new Set(['place', 'country', 'facility'])

/** «الحرب بين إيران والعراق قصفت»: what بين governs with the one before. */
function isBetween({ document: { tags } }: ReadingContext, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 6); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'punctuation') return false
    if (tags[i]!.lemma === 'بين') return true
  }
  return false
}

/** «الحركة، التي تتهمها واشنطن …، قد سيطرت», «وفد يرأسه الوزير»: the verb of a relative clause opens no clause that could have the subject. */
function opensAttribute({ document: { tags } }: ReadingContext, at: number): boolean {
  const before = tags[at - 1]
  // ما يجعل السلطات تخشى: a clause of its own
  if (before?.pos === 'relative') return before.lemma !== 'ما' || tags[at - 2]?.pos === 'pronoun'
  return (
    tags[at]!.analysis?.enclitic !== '' &&
    tags[at]!.analysis?.conjunction === '' &&
    before?.pos === 'nominal' &&
    before.analysis?.article === false
  )
}

const CONTRASTING = new Set(['لكن', 'ولكن', 'فيما', 'بينما', 'حيث', 'اذ'])
/** في حين */
const WHILE = 'حين'
const isContrasting = tagTest(({ lemma }) => CONTRASTING.has(lemma))

/** «مصدر أمني، تحدث شريطة عدم كشف اسمه لأنه …، قال»: the token before an aside that only withholds a name, or tells who passed his words on, else the one before the verb. */
function beforeWithheld(context: ReadingContext, at: number, first: number): number {
  const { tokens, tags } = context.document
  if (!/^[،,]$/.test(tokens[at - 1]?.word.surface ?? '')) return at - 1
  for (let i = at - 2; i > Math.max(first, at - WITHHELD); i--) {
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return at - 1
    if (tags[i]!.pos === 'verb' && (isPassingOn(tags, i) || (anonymityEnd(context, i, at - 2) ?? -1) >= at - 3)) return i - 1
  }
  return at - 1
}
/** Tokens of such an aside. */
const WITHHELD = 22

/** Where the clause of a verb begins: after the nearest comma that another verb precedes, or at the start of the sentence. */
function clauseStart(context: ReadingContext, at: number, first: number): number {
  const { tokens, tags } = context.document
  let comma = false
  for (let i = beforeWithheld(context, at, first); i > first; i--) {
    const mark = tokens[i]!.word.surface
    if (mark === '؛' || mark === ':') return i + 1
    comma ||= mark === '،' || mark === ','
    // … بقصف مقره، لكن المتحدث نفى
    if (isContrasting(tags[i]!) || (tags[i]!.lemma === WHILE && tags[i - 1]!.lemma === 'في')) return tags[i]!.analysis?.enclitic ? i : i + 1
    const isSaid = comma && tags[i - 1]?.pos === 'complementizer' && tags[i - 2]?.pos === 'verb' && opensAttribute(context, i - 2)
    if (
      tags[i]!.pos === 'verb' &&
      tags[i]!.lemma !== 'كان' &&
      !isSaid &&
      !opensAttribute(context, i) &&
      anonymityEnd(context, i, at) === null
    )
      return i + 1
    // إسرائيل، التي تقول إنها تحمي الدروز، قصفت: what is said ends with its clause
    if (comma && tags[i]!.pos === 'complementizer' && tags[i - 1]?.pos === 'verb' && opensAttribute(context, i - 1)) continue
    if (tags[i]!.pos === 'complementizer') return i + 1
  }
  return first
}
