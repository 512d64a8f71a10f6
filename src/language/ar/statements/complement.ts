import type { Act } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { fold } from '../letters.ts'
import { procliticsOf } from '../names/draft.ts'
import type { Tag } from '../tagging.ts'
import { nounPhraseEnd } from '../units.ts'
import { type Cue, isCalling, neitherNor } from './cues.ts'
import { anonymityEnd, FRAMES, HUMANS, ISSUING, isMedium } from './frames.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from './speaker.ts'

/** What stands after a reporting verb: the phrases before its content, and where the content begins. */
export interface Complement {
  /** How the content is introduced, or null where none was found. */
  readonly anchor: 'that' | 'quote' | 'by' | 'object' | null
  /** First token of the content. */
  readonly content: number
  /** The anchor, which the content reaches even over a comma. */
  readonly through: number
  readonly subject: SpeakerPhrase | null
  /** Direct object beside the content: the accused, the one asked or told. */
  readonly person: SpeakerPhrase | null
  readonly medium: SpeakerPhrase | null
  readonly audience: SpeakerPhrase | null
  /** What a noun of saying does that a light verb governs, or whose words are passed on (نقل عنه نفيه). */
  readonly act: Act | null
  /** A noun of saying with a pronoun passes on what another said (نقل عن س قوله). */
  readonly relays: boolean
}

/** Tokens after a verb in which its complement is looked for. */
const REACH = 45
/** Quoted words up to this number without a verb are a name or a scare quote, not speech. */
const SCARE_QUOTE = 4

interface Walk {
  readonly cue: Cue
  /** A subject in front of the verb. */
  readonly before: SpeakerPhrase | null
  readonly bare: SpeakerPhrase[]
  medium: SpeakerPhrase | null
  audience: SpeakerPhrase | null
  /** قوله, تأكيده. */
  own: Tag | null
  /** ما جرى: a clause as object. */
  clause: number | null
  /** «الحكومة والمتمردين»: a phrase to which one is joined that can be no subject. */
  oblique: SpeakerPhrase | null
}

/** Reads rightwards from a cue: adjuncts are passed over, bare phrases kept, until the content begins or the clause ends. Linear. */
export function complementOf(context: ReadingContext, cue: Cue, last: number, before: SpeakerPhrase | null): Complement {
  const { tokens, tags } = context.document
  const limit = Math.min(last, cue.at + REACH)
  const walk: Walk = { cue, before, bare: [], medium: null, audience: null, own: null, clause: null, oblique: null }
  const wanted = dropsSubject(context, cue) ? 1 : 2
  const neither = cue.negated ? neitherNor(context, cue.at, cue.first, last) : -1
  const passedOn = ownWordAfter(context, cue, limit)
  for (let i = cue.at + 1; i <= limit; ) {
    const tag = tags[i]!
    if (tokens[i]!.kind === 'punctuation') {
      const next = atMark(context, walk, i, last, limit)
      if (typeof next !== 'number') return resolve(context, walk, next.anchor, next.content)
      if (next < 0) break
      i = next
      continue
    }
    if (context.timeAt[i] !== -1) {
      i++
      continue
    }
    if (cue.negated && i + 1 === neither) {
      i += 2
      continue
    }
    if (isRelay(context, i)) {
      i = Math.max(nounPhraseEnd(context.document, context.nameTokens, i + 2, limit), i + 1) + 1
      continue
    }
    if (tag.pos === 'complementizer') {
      if (!cue.frame.that && !cue.frame.by) break
      return resolve(context, walk, 'that', tag.analysis!.enclitic === '' ? i + 1 : i)
    }
    if (isByWord(tag)) {
      i++
      continue
    }
    if (RELAYING.has(tags[cue.at]!.lemma) && isOwnWord(tag)) {
      walk.own = tag
      const next = tags[i + 1]
      if (i === limit || next === undefined || next.pos === 'complementizer' || next.pos === 'preposition' || next.pos === 'punctuation') {
        i++
        continue
      }
      return resolve(context, walk, 'object', i + 1)
    }
    const preposition = prepositionAt(context, i)
    if (preposition !== '') {
      const next = atPreposition(context, walk, i, preposition, i < passedOn ? passedOn - 1 : limit)
      if (typeof next !== 'number') return resolve(context, walk, next.anchor, next.content)
      i = next
      continue
    }
    if (isMasdarToo(context, i) && takesObject(context, walk, wanted)) return resolve(context, walk, 'object', i)
    if (tag.pos === 'verb') {
      if (isCalling(context, i)) {
        i += 2
        continue
      }
      const past = anonymityEnd(context, i, limit)
      if (past !== null) {
        i = past + 1
        continue
      }
      // a relative clause without pronoun after an indefinite noun (في بيان صدر اليوم) is passed over; another predicate ends the clause
      if (FRAMES.has(tag.lemma) || tag.analysis!.conjunction !== '') break
      // … and its own subject with it (في كلمة بثها تلفزيون محلي)
      const inside = tag.analysis!.enclitic === '' ? null : phraseAt(context, i + 1, limit)
      i = (inside?.last ?? i) + 1
      continue
    }
    if (tag.pos === 'relative' && tag.lemma === 'ما' && takesObject(context, walk, wanted)) return resolve(context, walk, 'object', i)
    if (tag.pos === 'relative') {
      if (tag.lemma === 'ما') walk.clause ??= i
      i = relativeEnd(context, i, limit) + 1
      continue
    }
    const withheld = walk.bare.length > 0 ? anonymityEnd(context, i, limit) : null
    if (withheld !== null) {
      i = withheld + 1
      continue
    }
    if ((!PHRASE.has(tag.pos) && !isMother(context, i, cue.at)) || (tag.derived === 'participle' && tag.lemma === 'قال')) {
      i++
      continue
    }
    if (isIssuing(context, i)) {
      i++
      continue
    }
    const joined = (tag.analysis?.conjunction ?? '') !== '' && walk.bare.length > 0
    if (joined && !isCoordinate(context, i)) break
    const phrase =
      phraseAt(context, i, beforeWithholding(context, i, limit)) ??
      (tag.pos === 'demonstrative' || isMother(context, i, cue.at) ? speakerPhrase(context, i, i) : null)
    if (phrase === null) {
      i++
      continue
    }
    // بالعاصمة طرابلس: the name of the place told by the noun before it
    if (isPlaceNamed(context, phrase)) {
      i = phrase.last + 1
      continue
    }
    if (joined && isOblique(context, phrase)) walk.oblique = walk.bare.at(-1)!
    if (isBearer(context, walk, phrase)) walk.bare.push(speakerPhrase(context, walk.bare.pop()!.first, phrase.last))
    else if (!joined && !isApposition(context, walk, phrase)) walk.bare.push(phrase)
    i = Math.max(phrase.last, i) + 1
    // the clause that follows is what is said, not the phrase before it (أعلن الوزير محمد كونيه أن)
    if (cue.frame.that && tags[i]?.pos === 'complementizer' && tags[phrase.first]!.derived !== 'masdar') continue
    if (
      cue.frame.object &&
      !cue.frame.person &&
      !cue.frame.fromObject &&
      !isChoosy(cue) &&
      context.document.tags[cue.at]!.analysis?.enclitic === '' &&
      walk.bare.length === (walk.bare.length === 1 && isOwnThing(context, walk.bare[0]!, before) ? 1 : wanted) &&
      !canSpeakOnly(cue, walk.bare)
    )
      return resolve(context, walk, 'object', walk.bare.at(-1)!.first)
  }
  const ahead = cue.frame.that === true ? clauseAfterAsides(context, cue.at, limit) : null
  return ahead === null ? resolve(context, walk, null, cue.at) : resolve(context, walk, 'that', ahead)
}

/** «قال س، عاصمة …، خلال …، إن»: the clause that a comma separates from its verb, over asides that nothing else is said in. */
function clauseAfterAsides({ document: { tokens, tags } }: ReadingContext, at: number, limit: number): number | null {
  for (let i = at + 1; i <= limit; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos === 'punctuation' && /[؛.؟:]/.test(tokens[i]!.word.surface)) return null
    if (pos === 'verb' && (FRAMES.has(lemma) || analysis?.conjunction === 'ف')) return null
    if (pos !== 'complementizer' || analysis?.conjunction !== '') continue
    const mark = tokens[tags[i - 1]!.pos === 'preposition' ? i - 2 : i - 1]!.word.surface
    return mark === '،' || mark === ',' ? (analysis.enclitic === '' ? i + 1 : i) : null
  }
  return null
}

/** توصل, تقدم: forms V and VI have their verbal noun spelt like the verb. */
const isMasdarToo = ({ document: { tokens, tags } }: ReadingContext, at: number): boolean =>
  tags[at]!.pos === 'verb' &&
  tags[at]!.analysis?.conjunction === '' &&
  tags[at]!.lemma.startsWith('ت') &&
  tokens[at]!.word.analyses.some(({ form, conjunction }) => form?.pos === 'masdar' && conjunction === '')

/** Whether what comes next is the direct object that says what is announced, denied … */
const takesObject = ({ document: { tags } }: ReadingContext, { cue, bare }: Walk, wanted: number): boolean =>
  cue.frame.object === true &&
  !cue.frame.person &&
  !cue.frame.fromObject &&
  !isChoosy(cue) &&
  tags[cue.at]!.analysis?.enclitic === '' &&
  bare.length === wanted - 1

/** The object decides whether anything is said. */
const isChoosy = ({ frame }: Cue): boolean => frame.requires !== undefined || frame.light === true

/** نقلا عن س: between a verb of saying and what is said. */
export const isRelay = ({ document: { tags, tokens } }: ReadingContext, at: number): boolean =>
  tokens[at]!.word.folded === 'نقلا' && tags[at + 1]?.lemma === 'عن'

/** اكتفى بالقول إن, علّق بقوله: like قائلا it only opens the content. */
const isByWord = ({ lemma, derived, analysis }: Tag): boolean => lemma === 'قال' && derived === 'masdar' && analysis?.preposition === 'ب'

/** Whose words are passed on, by the preposition each verb takes: نقلت الوكالة عن الوزير قوله إن, نسبت الصحيفة إلى مسؤول أن. */
export const RELAYING: ReadonlyMap<string, string> = new Map([
  ['نقل', 'عن'],
  ['نسب', 'الي'],
])

/** قوله, تأكيده: whoever stands before it speaks. */
export const isOwnWord = (tag: Tag | undefined): boolean =>
  tag?.derived === 'masdar' && tag.analysis?.enclitic !== '' && FRAMES.has(tag.lemma)

/** The word that opens what a verb passes on (قوله): no part of the phrase before it; −1 where there is none. */
export function ownWordAfter({ document: { tags } }: ReadingContext, cue: Cue, limit: number): number {
  if (RELAYING.has(tags[cue.at]!.lemma)) for (let i = cue.at + 2; i <= limit; i++) if (isOwnWord(tags[i])) return i
  return -1
}

/** «قالت أم لخمسة أطفال»: right after the verb the mother, not the conjunction. */
const isMother = ({ document: { tokens } }: ReadingContext, at: number, verb: number): boolean =>
  at === verb + 1 && tokens[at]!.word.folded === 'ام'

/** Before «طلب عدم كشف هويته», which may look like a genitive (مسؤول طلب). */
function beforeWithholding(context: ReadingContext, at: number, limit: number): number {
  for (let i = at + 1; i <= Math.min(limit, at + 4); i++) if (anonymityEnd(context, i, limit) !== null) return i - 1
  return limit
}

const PHRASE = new Set(['nominal', 'adjective', 'number', 'demonstrative', 'particle', 'pronoun', 'latin'])

type Anchored = { readonly anchor: Complement['anchor']; readonly content: number }

/** At a mark: content after a colon or an opening quotation mark; the token to go on with; or −1 where the clause ends. */
function atMark(context: ReadingContext, { cue, bare }: Walk, at: number, last: number, limit: number): Anchored | number {
  const { tokens, tags } = context.document
  const mark = tokens[at]!.word.surface
  if (mark === ':' && cue.frame.that)
    return { anchor: 'that', content: context.document.quoteOpenedBy.has(at + 1) && at < last ? at + 2 : at + 1 }
  if (mark === '؛' || mark === '.' || mark === '؟') return -1
  const quote = context.document.quoteOpenedBy.get(at)
  if (quote !== undefined) {
    const speech = isSpeech(context, quote)
    if (speech && cue.frame.that && bare.every((phrase) => canSpeak(context, phrase)) && bare.length <= 2)
      return { anchor: 'quote', content: at + 1 }
    return at + 1
  }
  if (mark === '-' || mark === '–' || mark === '(') {
    const close = closingMark(context, at, limit)
    if (close === null) return at + 1
    return close + 1
  }
  if (mark !== '،' && mark !== ',') return at + 1
  const next = tags[at + 1]
  if (next === undefined) return -1
  if (
    context.timeAt[at + 1] !== -1 ||
    next.pos === 'preposition' ||
    next.pos === 'complementizer' ||
    (next.analysis?.preposition ?? '') !== ''
  )
    return at + 1
  if (next.pos === 'relative') return at + 1
  const aside = asideEnd(context, at, limit)
  if (aside !== null) return aside
  if (next.pos === 'verb' && anonymityEnd(context, at + 1, limit) !== null) return at + 1
  if (cue.frame.object && bare.length === 1 && isMasdarToo(context, at + 1)) return at + 1
  if (next.pos === 'verb' || (next.derived === 'participle' && next.analysis?.article !== true) || next.analysis?.conjunction === 'و')
    return -1
  if (bare.length === 0 || context.nameTokens.isTitle(at + 1)) return at + 1
  return cue.frame.object && bare.length === 1 && canSpeak(context, bare[0]!) ? at + 1 : bare.length === 1 && cue.frame.person ? at + 1 : -1
}

function atPreposition(context: ReadingContext, walk: Walk, at: number, preposition: string, limit: number): Anchored | number {
  const { document } = context
  const { tags } = document
  const tag = tags[at]!
  const { frame } = walk.cue
  const attached = tag.pos !== 'preposition' || tag.analysis?.preposition !== ''
  const next = attached ? at : at + 1
  if (frame.that && !attached && tags[next]?.pos === 'complementizer')
    return { anchor: 'that', content: tags[next]!.analysis!.enclitic === '' ? next + 1 : next }
  const bound = !attached && tag.analysis !== null && tag.analysis.enclitic !== ''
  if (attached && MANNERS.has(tag.analysis!.stem) && tag.analysis!.enclitic === '') return at + 1
  // قبلت الجماعة الهدنة بشرط …: what is accepted stands before its condition
  if (attached && preposition === 'ب' && tag.analysis!.stem === CONDITION && walk.bare.length > (walk.before === null ? 1 : 0))
    return limit + 1
  const fits = frame.requires === undefined || isOneOf(tags[next], frame.requires)
  if (!bound && fits && frame.by?.includes(preposition) && !(preposition === 'ل' && frame.act !== 'apologise' && frame.act !== 'call')) {
    const clause = frame.that ? thatClauseAhead(context, next, preposition, limit) : null
    if (clause !== null) return { anchor: 'that', content: clause }
    return { anchor: 'by', content: at }
  }
  const channel = CHANNELS.has(preposition) && tags[next] !== undefined && isMedium(tags[next]!)
  const end = channel ? mediumEnd(context, next, limit) : nounPhraseEnd(document, context.nameTokens, next, limit)
  if (bound || end < next) return at + 1
  const phrase = phraseAt(context, next, end)
  if (phrase !== null && channel) {
    walk.medium ??= phrase
    if (isIssuing(context, end + 1)) return end + 2
  } else if (phrase !== null && preposition === 'ل' && phrase.name !== null) walk.audience ??= phrase
  return end + 1
}

const CONDITION = 'شرط'

/** بشدة, بقوة: how something is said. */
const MANNERS = new Set(['شده', 'قوه', 'حزم', 'وضوح', 'صراحه', 'حراره', 'الحاح', 'حده', 'سرعه', 'غضب', 'مراره'])

const CHANNELS = new Set(['في', 'عبر', 'علي', 'خلال'])

/** في بيان, في مؤتمر صحافي, على منصات التواصل: the channel with its adjectives and genitive; a noun with a pronoun is the verb's own (أكدت في بيان التزامها). */
function mediumEnd(context: ReadingContext, at: number, limit: number): number {
  const { tags } = context.document
  // على منصة إكس
  let last = context.names.at[at] === -1 ? at : context.names.last[context.names.at[at]!]!
  for (let i = last + 1; i <= Math.min(limit, at + 3); i++) {
    const { pos, analysis } = tags[i]!
    if (
      (pos !== 'adjective' && pos !== 'nominal') ||
      analysis === null ||
      analysis.conjunction !== '' ||
      analysis.preposition !== '' ||
      analysis.enclitic !== '' ||
      context.names.at[i] !== -1 ||
      (pos === 'nominal' && tags[last]!.pos === 'adjective')
    )
      break
    last = i
  }
  const quote = context.document.quoteOpenedBy.get(last + 1)
  // على منصة «إكس»
  return quote === undefined || isSpeech(context, quote) ? last : Math.min(limit, context.document.quotes[quote]!.last + 1)
}

/** «مؤتمر عقده», «حصيلة أوردتها»: a relative clause without pronoun, even where the word may be a noun too. */
export const isIssuing = ({ document: { tokens } }: ReadingContext, at: number): boolean =>
  tokens[at]?.word.analyses.some(({ form, enclitic }) => form?.pos === 'verb' && enclitic !== '' && ISSUING.has(fold(form.lemma))) === true

/** «لفت في خطاب موجه إلى الأمة إلى أن …»: the preposition that governs the clause comes after another of its kind. */
function thatClauseAhead(context: ReadingContext, from: number, preposition: string, limit: number): number | null {
  const { tags, tokens } = context.document
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    if (tags[i]!.pos === 'verb' || /[؛.:]/.test(tokens[i]!.word.surface)) return null
    if (tags[i]!.pos === 'preposition' && tags[i]!.lemma === preposition && tags[i + 1]!.pos === 'complementizer')
      return tags[i + 1]!.analysis!.enclitic === '' ? i + 2 : i + 1
  }
  return null
}

/** و joins a second speaker (باكو والسلطات المحلية) rather than a new clause: a name or a definite noun follows. */
const isCoordinate = (context: ReadingContext, at: number): boolean =>
  context.names.at[at] !== -1 || context.document.tags[at]!.analysis?.article === true

/** «ح. ع.، مستشار الرئيس، …»: a title phrase right after a person says who that is. */
function isApposition(context: ReadingContext, { bare }: Walk, phrase: SpeakerPhrase): boolean {
  const before = bare.at(-1)
  if (before === undefined || before.name === null || context.mentions[before.name]!.kind !== 'person') return false
  return context.nameTokens.isTitle(phrase.first) && phrase.first - before.last <= 2
}

/** «في مؤتمر بالعاصمة طرابلس», «في مدينة غات»: a place right after the noun that says what it is, which a preposition governs. */
function isPlaceNamed({ document, heads, mentions }: ReadingContext, { first, name }: SpeakerPhrase): boolean {
  const kind = name === null ? null : mentions[name]!.kind
  if ((kind !== 'place' && kind !== 'country') || first === 0 || heads.place(document.tokens[first - 1]!.word) === null) return false
  return document.tags[first - 1]!.analysis?.preposition !== '' || document.tags[first - 2]?.pos === 'preposition'
}

/** «وزير الداخلية البوركيني محمد كونيه»: a given name right after a title phrase goes on with it, whatever word its title ends in. */
function isBearer(context: ReadingContext, { bare }: Walk, phrase: SpeakerPhrase): boolean {
  const before = bare.at(-1)
  if (before === undefined || before.last + 1 !== phrase.first || !context.nameTokens.isTitle(before.first)) return false
  if (before.name !== null && context.mentions[before.name]!.kind === 'person') return false
  return phrase.name === null
    ? context.heads.firstGivenName(context.document.tokens[phrase.first]!.word)?.skip === 0
    : context.mentions[phrase.name]!.kind === 'person'
}

function prepositionAt(context: ReadingContext, at: number): string {
  const tag = context.document.tags[at]!
  // بما بين 500 و700
  if (tag.pos === 'conjunction' && tag.lemma === 'بما' && context.document.tags[at + 1]?.lemma === 'بين') return 'ب'
  if (tag.pos === 'preposition' || tag.pos === 'adverb' || tag.pos === 'particle') {
    if ((tag.analysis?.preposition ?? '') !== '') return tag.analysis!.preposition
    return tag.pos === 'preposition' ? tag.lemma : ''
  }
  const name = context.names.at[at]!
  // للقوات المسلحة: the preposition is one letter of two
  if (name !== -1 && procliticsOf(context.document, at) === 0 && !(tag.analysis?.preposition === 'ل' && tag.analysis.article)) return ''
  const { analysis } = tag
  return analysis === null || tag.pos === 'verb' || tag.pos === 'complementizer' ? '' : analysis.preposition
}

/** A participle of circumstance and a verb in the plural have their subject before them. */
function dropsSubject(context: ReadingContext, cue: Cue): boolean {
  const { tags } = context.document
  const previous = tags[cue.first - 1]
  // أنه دعا, لكنها تطالب: the pronoun is the subject
  if (
    previous !== undefined &&
    cue.at > 0 &&
    (previous.pos === 'complementizer' || previous.pos === 'conjunction') &&
    (previous.analysis?.enclitic ?? '') !== ''
  )
    return true
  return cue.kind === 'participle' || ['p', 'd'].includes(tags[cue.at]!.analysis?.form?.number ?? '')
}

/** A verb agrees in gender with the subject right after it. */
function disagrees(context: ReadingContext, cue: Cue, phrase: SpeakerPhrase): boolean {
  const verb = context.document.tags[cue.at]!.analysis?.form
  const noun = context.document.tags[phrase.first]!.analysis?.form
  if (verb?.pos !== 'verb' || verb.gender === null || noun === undefined || noun === null || noun.pos === 'verb') return false
  if (phrase.name !== null && context.mentions[phrase.name]!.kind === 'person') return false
  return noun.number === 's' && noun.gender !== null && noun.gender !== verb.gender && phrase.first - cue.at <= 2
}

/** «دعا الطرفين إلى …»: the ending of the dual and the sound plural that no subject has. */
function isOblique({ document: { tokens, tags }, names, mentions }: ReadingContext, { first, last }: SpeakerPhrase): boolean {
  const name = names.at[first]!
  if (name !== -1 && mentions[name]!.kind === 'person') return false
  // شاهدا عيان: two, not one in the accusative
  const isDual =
    last > first &&
    tags[first + 1]!.pos === 'nominal' &&
    tokens[first]!.word.analyses.some(({ form }) => form?.number === 'd' && form.case === 'nominative')
  return !isDual && tags[first]!.analysis?.form?.case === 'oblique'
}

/** «الوزير يؤكد عزمه …»: after a subject in front what is his own is no subject. */
function isOwnThing({ document: { tags }, nameTokens }: ReadingContext, { first }: SpeakerPhrase, before: SpeakerPhrase | null): boolean {
  const { analysis, derived } = tags[first]!
  return before !== null && (analysis?.enclitic ?? '') !== '' && (derived === 'masdar' || !nameTokens.isTitle(first))
}

/** «دعا المجتمع الدولي إلى …», «ناشد كل الأطراف», «دعت رعاياها إلى …»: those whom everybody calls upon, or the subject's own people. */
function isAddressed({ document: { tags }, nameTokens }: ReadingContext, { first, last }: SpeakerPhrase): boolean {
  const { analysis, lemma } = tags[first]!
  if (analysis?.enclitic) return !nameTokens.isTitle(first)
  if (ALL.has(lemma)) return true
  return WORLD.has(lemma) ? last > first : SIDES.has(lemma) && analysis?.form?.number === 'p' && (analysis.article || last > first)
}
const ALL = new Set(['كل', 'جميع', 'كافه', 'سائر'])
const WORLD = new Set(['مجتمع', 'عالم'])
const SIDES = new Set(['طرف', 'فصيل', 'مواطن', 'ساكن', 'دوله'])

/** Two speakers in a row are subject and addressee, no content. */
const canSpeakOnly = (cue: Cue, bare: readonly SpeakerPhrase[]): boolean =>
  cue.frame.that === true && bare.length === 2 && bare.every((phrase) => phrase.name !== null)

/** Which bare phrase is who: the first is the subject unless the verb already carries one, or it can only be the content. */
function resolve(context: ReadingContext, walk: Walk, anchor: Complement['anchor'], content: number): Complement {
  const { cue, before, bare, medium, audience } = walk
  const { frame } = cue
  // اتهمه خصومه: the object is the pronoun
  const isBound = context.document.tags[cue.at]!.analysis?.enclitic !== '' && cue.kind === 'verb'
  const only = bare.length === 1 ? bare[0]! : null
  const inFront =
    before !== null &&
    bare.length < 2 &&
    (frame.person === true || frame.object === true) &&
    (anchor === 'by' || anchor === null) &&
    (frame.person === true || only === null || before.last + 1 === cue.first || !canSpeak(context, only))
  const dropped =
    dropsSubject(context, cue) ||
    inFront ||
    (bare[0] !== undefined &&
      (disagrees(context, cue, bare[0]) ||
        isOblique(context, bare[0]) ||
        bare[0] === walk.oblique ||
        isOwnThing(context, bare[0], before))) ||
    (only !== null &&
      !isBound &&
      ((frame.fromObject === true && walk.clause === null && (anchor === 'by' || anchor === 'that')) ||
        (frame.person === true && anchor !== null && isAddressed(context, only))))
  const [first = null, second = null] = dropped ? [null, bare[0] ?? null] : bare
  const relayed = walk.own === null || walk.own.lemma === 'قال' ? null : FRAMES.get(walk.own.lemma)!.act
  const rest = { medium, audience, through: content, act: relayed, relays: walk.own !== null }
  if (walk.own !== null) return { ...rest, anchor, content, subject: first, person: null }
  if (anchor === null && (isChoosy(cue) || (frame.person && frame.object))) return chosenObject(context, walk, dropped, rest)
  if (anchor === null && isBound && frame.object) return { ...rest, anchor, content, subject: first, person: null }
  if (frame.fromObject && (anchor === 'by' || anchor === 'that')) {
    const object = isBound || walk.clause !== null ? null : (second ?? (first !== null && !canSpeak(context, first) ? first : null))
    return {
      ...rest,
      anchor,
      content: object?.first ?? walk.clause ?? content,
      subject: second === null && object === first ? null : first,
      person: object,
    }
  }
  if (frame.object && anchor === null) {
    const object = second ?? (first !== null && !canSpeak(context, first) ? first : null)
    if (object !== null) return { ...rest, anchor: 'object', content: object.first, subject: object === first ? null : first, person: null }
    return { ...rest, anchor: null, content, subject: first, person: second }
  }
  return {
    ...rest,
    anchor,
    content,
    subject: first,
    person: second,
    audience: audience ?? (second !== null && second.name !== null && !frame.person ? second : null),
  }
}

/** «حمّلت الحكومة الحوثيين مسؤولية …», «وجّه الرئيس اتهاما …», «ناشدت البلدية المنظمات إنقاذ …»: of several bare phrases the one of the right kind is what is said. */
function chosenObject(
  context: ReadingContext,
  { cue, bare }: Walk,
  dropped: boolean,
  rest: Pick<Complement, 'medium' | 'audience' | 'through' | 'act' | 'relays'>,
): Complement {
  const { tags } = context.document
  const { frame } = cue
  const chosen = bare.findIndex((phrase, i) => {
    const tag = tags[phrase.first]!
    if (frame.light) return actOf(tag) !== null
    return frame.requires === undefined ? i > (dropped ? 0 : 1) && tag.derived === 'masdar' : isOneOf(tag, frame.requires)
  })
  const subject = dropped || chosen === 0 ? null : (bare[0] ?? null)
  const object = bare[chosen]
  if (object === undefined) return { ...rest, anchor: null, content: cue.at, subject, person: bare[dropped ? 0 : 1] ?? null }
  const person = chosen > (dropped ? 0 : 1) ? bare[chosen - 1]! : null
  return {
    ...rest,
    anchor: 'object',
    content: object.first,
    subject,
    person: frame.person ? person : null,
    act: frame.light ? actOf(tags[object.first]!) : rest.act,
  }
}

/** Act of a noun of saying: the verbal noun of a verb of saying that is no everyday verb, or thanks. */
function actOf({ lemma, derived }: Tag): Act | null {
  const frame = derived === 'masdar' ? FRAMES.get(lemma) : undefined
  return frame === undefined || frame.light || (frame.weak && frame.act !== 'express') ? null : frame.act
}

const isOneOf = (tag: Tag | undefined, lemmas: readonly string[]): boolean =>
  tag !== undefined && (lemmas.includes(tag.lemma) || lemmas.includes(tag.analysis?.stem ?? ''))

/** A name, a title or a group noun speaks; a verbal noun (إطلاق، انسحاب) does not. */
export function canSpeak(context: ReadingContext, phrase: SpeakerPhrase): boolean {
  if (phrase.name !== null || context.heads.firstGivenName(context.document.tokens[phrase.first]!.word)?.skip === 0) return true
  const { document, heads } = context
  const { word } = document.tokens[phrase.first]!
  if (heads.title(word) !== null || heads.group(word) !== null || heads.organisation(word) !== null) return true
  const tag = document.tags[phrase.first]!
  if (context.nameTokens.isTitle(phrase.first)) return true
  return (
    SPEAKING.has(tag.lemma) ||
    SPEAKING.has(tag.analysis?.stem ?? '') ||
    isBody(context, phrase.first) ||
    HUMANS.has(tag.lemma) ||
    (tag.derived === null && tag.analysis?.form?.pos === 'noun' && /(ون|ين)$/.test(tag.analysis.stem))
  )
}
/** Nouns that report though no body: البيان, التقرير, الإعلام, كثير من …, عدد من … */
const SPEAKING = new Set(
  'بيان تقرير اعلام مصدر مصادر شاهد شهود وسائل كثير كثيرون عدد بعض عشرات مئات الاف سكان اهالي جانب جانبان طرف طرفان ام اب عجوز رجل امراه'.split(
    ' ',
  ),
)

/** Bodies of two words whose first is an everyday noun. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ['دفاع', 'مدني'],
  ['هلال', 'احمر'],
  ['صليب', 'احمر'],
  ['اعلام', 'حربي'],
  ['خفر', 'سواحل'],
  ['نيابه', 'عامه'],
  ['ادعاء', 'عام'],
])

function isBody({ document: { tags } }: ReadingContext, at: number): boolean {
  const second = BODIES.get(tags[at]!.analysis?.stem ?? '')
  return second !== undefined && tags[at + 1]?.analysis?.stem === second
}

/** Longer than a scare quote, or with a verb of its own. */
function isSpeech(context: ReadingContext, index: number): boolean {
  const quote = context.document.quotes[index]!
  if (quote.last - quote.first + 1 > SCARE_QUOTE) return true
  for (let i = quote.first; i <= quote.last; i++) if (context.document.tags[i]!.pos === 'verb') return true
  return false
}

/** «قالت أ. ب.، وهي أم لأربعة، : …», «سائق، واسمه م.، …»: the mark that ends an aside on the speaker, or null where none opens. */
function asideEnd(context: ReadingContext, at: number, limit: number): number | null {
  const { tags, tokens } = context.document
  const next = tags[at + 1]
  if (next?.analysis?.conjunction !== 'و' || !(next.pos === 'pronoun' || ASIDES.has(next.lemma))) return null
  for (let i = at + 2; i <= Math.min(limit, at + 18); i++)
    if (tokens[i]!.word.surface === ':' || tokens[i]!.word.surface === '،' || tags[i]!.pos === 'complementizer') return i
  return null
}
const ASIDES = new Set(['اسم', 'دعي', 'دعا', 'ادعي'])

/** Last token of a relative clause: before the comma that closes it, or before the main clause's content. */
function relativeEnd(context: ReadingContext, at: number, limit: number): number {
  const { tokens, tags } = context.document
  for (let i = at + 1; i <= limit; i++) if (/[،,:]/.test(tokens[i]!.word.surface) || tags[i]!.pos === 'complementizer') return i - 1
  return limit
}

/** The mark that closes an aside between dashes or brackets. */
function closingMark(context: ReadingContext, at: number, limit: number): number | null {
  const mark = context.document.tokens[at]!.word.surface
  const wanted = mark === '(' ? ')' : mark
  for (let i = at + 1; i <= limit; i++) if (context.document.tokens[i]!.word.surface === wanted) return i
  return null
}
