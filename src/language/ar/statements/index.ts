import type { Act } from '../../../model/lists.ts'
import type { UnresolvedStatement } from '../../contract.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import type { InflectedForm } from '../paradigms/types.ts'
import { nounPhraseEnd } from '../units.ts'
import { type Complement, canSpeak, complementOf, isIssuing, isRelay } from './complement.ts'
import { type Content, contentAfter, contentBefore, contentFollowing, contentSpan } from './content.ts'
import { type Cue, findCues } from './cues.ts'
import { CLAUSE_OPENERS, CONTINUING, FRAMES, SAYING_NOUNS } from './frames.ts'
import { innermostAt } from './innermost.ts'
import { isQuantifier, phraseAt, type SpeakerPhrase, speakerPhrase } from './speaker.ts'

/** A statement with its token ranges, as event rules need them. */
export interface FoundStatement {
  readonly statement: UnresolvedStatement
  readonly cue: Cue
  readonly content: Content
}

/** The second and later clauses of «أن … وأن …»: each is a proposition of its own. */
function coordinatedClauses(context: ReadingContext, content: Content): readonly Content[] {
  if (content.form === 'direct') return []
  const { tags } = context.document
  const starts: number[] = []
  for (let i = content.first + 2; i < content.last; i++)
    if (tags[i]!.pos === 'complementizer' && tags[i]!.analysis?.conjunction === 'و') starts.push(i)
  return starts.map((at, k) => ({
    first: tags[at]!.analysis!.enclitic === '' ? at + 1 : at,
    last: (starts[k + 1] ?? content.last + 1) - 1,
    form: content.form,
  }))
}

interface Draft {
  readonly cue: Cue
  readonly content: Content
  readonly speaker: SpeakerPhrase | null
  readonly carried: boolean
  readonly via: SpeakerPhrase | null
  readonly medium: SpeakerPhrase | null
  readonly audience: SpeakerPhrase | null
  readonly act: Act
  readonly rule: string
}

/** Attributed utterances of an article, in reading order of their cues. */
export function findStatements(context: ReadingContext): readonly FoundStatement[] {
  const { document } = context
  const cues = findCues(context)
  const cuesByToken = new Set(cues.map((cue) => cue.first))
  const drafts: Draft[] = []
  for (const cue of cues) {
    const sentence = document.sentences[document.sentenceOf[cue.at]!]!
    const draft = read(context, cue, cuesByToken, drafts, sentence.first, sentence.last)
    if (draft === null) continue
    drafts.push(draft)
    for (const content of coordinatedClauses(context, draft.content)) drafts.push({ ...draft, content, rule: 'statement.coordinated' })
  }
  const parentAt = innermostAt(
    drafts.map(({ cue, content }) => (holds(content, cue.first) ? NO_TOKENS : content)),
    document.tokens.length,
  )
  return drafts.map((draft) => {
    const parent = parentAt[draft.cue.first]!
    return { statement: statementOf(context, draft, parent === -1 ? null : parent), cue: draft.cue, content: draft.content }
  })
}

function read(
  context: ReadingContext,
  cue: Cue,
  cues: ReadonlySet<number>,
  before: readonly Draft[],
  first: number,
  last: number,
): Draft | null {
  switch (cue.kind) {
    case 'headline':
      return headline(context, cue, cues, first, last)
    case 'postposed':
      return postposed(context, cue, cues, first, last)
    case 'postposed-verb':
      return postposedVerb(context, cue, cues, before, first, last)
    case 'resumed':
      return resumed(context, cue, first, last)
    case 'came-in':
      return cameIn(context, cue, last)
    case 'verb':
    case 'participle':
      return reported(context, cue, cues, before, first, last)
  }
}

const draftOf = (cue: Cue, content: Content, rest: Partial<Draft> & { rule: string }): Draft => ({
  cue,
  content,
  speaker: null,
  carried: false,
  via: null,
  medium: null,
  audience: null,
  act: cue.frame.act,
  ...rest,
})

function reported(
  context: ReadingContext,
  cue: Cue,
  cues: ReadonlySet<number>,
  before: readonly Draft[],
  first: number,
  last: number,
): Draft | null {
  const inFront =
    cue.kind === 'participle' || context.document.tags[cue.at]!.analysis!.conjunction !== ''
      ? null
      : subjectBefore(context, cue.first, first)
  const complement = complementOf(context, cue, last, inFront)
  const asks = complement.anchor === 'object' && context.document.tags[complement.content]!.derived === 'masdar'
  if (saysNothing(context, cue, complement)) return null
  if (cue.frame.weak && complement.anchor !== 'that' && complement.anchor !== 'quote' && !asks) return null
  const content = contentAfter(context, complement, cues, last)
  if (content === null) return saidBefore(context, cue, complement, first)
  // a verb joined by و goes on with the subject before it; one that opens its clause may have it in front (الناطقون قالوا)
  const own = topicOf(context, cue, first) ?? complement.subject ?? pronounSubject(context, cue, first) ?? inFront
  const source = relayedSource(context, cue, content.first)
  if (source !== null) return draftOf(cue, content, { speaker: source, via: own, medium: complement.medium, rule: 'statement.relayed' })
  const speaker = own ?? carriedFrom(context, cue, before, first)
  if (speaker === null && cue.frame.weak) return null
  const rule = `statement.${cue.kind}.${complement.anchor}`
  return draftOf(cue, content, {
    speaker,
    carried: own === null && speaker !== null,
    medium: complement.medium,
    audience: complement.audience ?? (cue.frame.act === 'accuse' || complement.anchor === 'object' ? null : complement.person),
    rule,
    ...(complement.act === null ? {} : { act: complement.act }),
  })
}

/** Whose words are passed on, by the preposition each verb takes: نقلت الوكالة عن الوزير قوله إن, نسبت الصحيفة إلى مسؤول أن. */
const RELAYING: ReadonlyMap<string, string> = new Map([
  ['نقل', 'عن'],
  ['نسب', 'الي'],
])

function relayedSource(context: ReadingContext, cue: Cue, contentFirst: number): SpeakerPhrase | null {
  const { tags } = context.document
  const preposition = RELAYING.get(tags[cue.at]!.lemma)
  for (let i = cue.at + 1; i < contentFirst - 1; i++) {
    if (isRelay(context, i)) return phraseAt(context, i + 2, contentFirst - 1)
    if (preposition === undefined || tags[i]!.pos !== 'preposition' || tags[i]!.lemma !== preposition) continue
    const phrase = phraseAt(context, i + 1, contentFirst - 1)
    return phrase !== null && (canSpeak(context, phrase) || isDocument(context, phrase) || isOwnWord(context, phrase.last + 1))
      ? phrase
      : null
  }
  return null
}

/** قوله, تأكيده: whoever stands before it speaks. */
function isOwnWord({ document: { tags } }: ReadingContext, at: number): boolean {
  const tag = tags[at]
  return tag?.derived === 'masdar' && tag.analysis?.enclitic !== '' && FRAMES.has(tag.lemma)
}

/** No word on the matter (رفض التعليق), or nobody who could speak (كشفت الرياح عن ألغام). */
function saysNothing(context: ReadingContext, { at, frame, kind }: Cue, { anchor, content, subject }: Complement): boolean {
  const { tags } = context.document
  if (anchor !== 'object' && anchor !== 'by') return false
  if (kind === 'verb' && tags[at]!.lemma === 'رفض' && content === at + 1 && NO_COMMENT.has(tags[content]!.lemma)) return true
  return frame.act === 'reveal' && subject !== null && !canSpeak(context, subject)
}
const NO_COMMENT = new Set(['علق', 'افصح', 'ادلي', 'كشف'])

/** «…»، قال س; …، يقول س: what is said stands before a verb that has nothing after its subject. */
function saidBefore(context: ReadingContext, cue: Cue, { anchor, subject }: Complement, first: number): Draft | null {
  const { tokens, tags } = context.document
  if (cue.kind !== 'verb' || cue.negated || anchor !== null || subject === null || cue.first - first < 3) return null
  if (
    !SAYING_AFTER.has(tags[cue.at]!.lemma) ||
    tags[cue.at]!.analysis?.conjunction !== '' ||
    !/^[،,»”"]$/.test(tokens[cue.at - 1]!.word.surface)
  )
    return null
  const content = contentBefore(context, cue.at, first)
  return content === null || tags[cue.at]!.analysis?.enclitic !== ''
    ? null
    : draftOf(cue, content, { speaker: subject, rule: 'statement.post-posed.verb' })
}
const SAYING_AFTER = new Set(['قال', 'اضاف', 'اوضح', 'ذكر'])

/** «أما الوزير فرفض …»: the topic speaks. */
function topicOf(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags, tokens } = context.document
  if (tags[cue.at]!.analysis?.conjunction !== 'ف') return null
  for (let i = cue.at - 1; i >= Math.max(first, cue.at - 10); i--) {
    if (tokens[i]!.word.folded !== 'اما' && tokens[i]!.word.folded !== 'واما') continue
    const phrase = phraseAt(context, i + 1, cue.at - 1)
    return phrase !== null && canSpeak(context, phrase) ? phrase : null
  }
  return null
}

/** «إن تاليرا تدرس المقترح لكنها تشترط …»: the pronoun takes up the subject of the clause it is joined to. */
function pronounSubject(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const { tags } = context.document
  const previous = cue.first > first ? tags[cue.first - 1]! : null
  if (previous?.pos !== 'conjunction' || (previous.analysis?.enclitic ?? '') === '') return null
  for (let i = cue.first - 2; i >= first; i--) {
    if (tags[i]!.pos !== 'complementizer') continue
    const phrase = phraseAt(context, i + 1, cue.first - 1)
    return phrase !== null && canSpeak(context, phrase) ? phrase : null
  }
  return null
}

/** Nearest bare phrase before a verb that nothing but adjuncts separates from it. */
export function subjectBefore(context: ReadingContext, at: number, first: number): SpeakerPhrase | null {
  const { document, timeAt } = context
  const { tokens, tags } = document
  // متظاهرين وصفوا الرئيس: a plural verb right after a noun for people takes it up, whatever governs that
  if (
    tags[at]?.analysis?.form?.number === 'p' &&
    at > first &&
    tokens[at - 2]?.word.folded !== 'باسم' &&
    context.heads.group(tokens[at - 1]!.word) !== null
  )
    return speakerPhrase(context, at - 1, at - 1)
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
    if (!relative && canSpeak(context, phrase)) return phrase
    i = phrase.last + 1
  }
  return null
}

/** Where the clause of a verb begins: after the nearest comma that another verb precedes, or at the start of the sentence. */
function clauseStart(context: ReadingContext, at: number, first: number): number {
  const { tokens, tags } = context.document
  for (let i = at - 1; i > first; i--) {
    const mark = tokens[i]!.word.surface
    if (mark === '؛' || mark === ':') return i + 1
    if (tags[i]!.pos === 'verb' && tags[i]!.lemma !== 'كان') return i + 1
    if (tags[i]!.pos === 'complementizer') return i + 1
  }
  return first
}

/** Who goes on speaking: the speaker of the statement before in this sentence, or, for verbs that continue, in the sentence before. */
function carriedFrom(context: ReadingContext, cue: Cue, before: readonly Draft[], first: number): SpeakerPhrase | null {
  const { document } = context
  const form = document.tags[cue.at]!.analysis?.form ?? null
  for (let i = before.length - 1; i >= 0 && cue.at - before[i]!.cue.at <= REACH; i--) {
    const draft = before[i]!
    if (draft.speaker === null) continue
    const sameSentence = draft.cue.at >= first
    const paragraphs =
      document.sentences[document.sentenceOf[cue.at]!]!.paragraph - document.sentences[document.sentenceOf[draft.cue.at]!]!.paragraph
    const continues =
      CONTINUING.has(document.tags[cue.at]!.lemma) || (paragraphs === 0 && document.tags[cue.at]!.analysis?.conjunction !== '')
    if (!sameSentence && (cue.kind === 'participle' || !continues)) break
    if (paragraphs > 2) break
    // a clause nested in what somebody else says does not speak on
    if (isNestedElsewhere(before, i, cue)) continue
    if (form !== null && !agrees(context, draft.speaker, form.gender, form.number)) continue
    return draft.speaker
  }
  if (cue.kind !== 'participle' && document.tags[cue.at]!.analysis!.conjunction === '') return null
  return subjectOfSentence(context, first, cue.at, form)
}

/** Tokens apart in which statements can have to do with one another. */
const REACH = 600

/** Whether a statement stands in the content of another that does not hold the cue. */
function isNestedElsewhere(drafts: readonly Draft[], index: number, cue: Cue): boolean {
  const { at } = drafts[index]!.cue
  const isElsewhere = ({ content }: Draft) => holds(content, at) && !holds(content, cue.at)
  for (let i = index - 1; i >= 0 && at - drafts[i]!.cue.at <= REACH; i--) if (isElsewhere(drafts[i]!)) return true
  for (let i = index + 1; i < drafts.length && drafts[i]!.cue.at - at <= REACH; i++) if (isElsewhere(drafts[i]!)) return true
  return false
}

/** The subject of the nearest verb before that agrees, where no cue of its own opened the sentence. */
function subjectOfSentence(context: ReadingContext, first: number, at: number, form: InflectedForm | null): SpeakerPhrase | null {
  const { tags } = context.document
  for (let i = at - 1; i >= first; i--) {
    if (tags[i]!.pos !== 'verb' || tags[i]!.lemma === 'كان' || tags[i - 1]?.pos === 'relative') continue
    const after = phraseAt(context, i + 1, at - 1)
    const phrase = after !== null && canSpeak(context, after) ? after : subjectBefore(context, i, first)
    if (phrase !== null && (form === null || agrees(context, phrase, form.gender, form.number))) return phrase
  }
  return null
}

/** Gender of a carried verb must not contradict its speaker where both are told by form. */
function agrees(context: ReadingContext, speaker: SpeakerPhrase, gender: 'm' | 'f' | null, number: 's' | 'd' | 'p' | null): boolean {
  const own = context.document.tags[speaker.first]!.analysis?.form ?? null
  const person = speaker.name !== null && context.mentions[speaker.name]!.kind === 'person'
  if (own === null || person || gender === null || isQuantifier(context, speaker.first)) return true
  if (number === 'p') return own.number === 'p'
  return own.number !== 's' || own.gender === null || own.gender === gender
}

function headline(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, first: number, last: number): Draft | null {
  const content = contentFollowing(context, cue.at + 1, last, cues)
  if (content === null) return null
  return draftOf(cue, content, { speaker: speakerPhrase(context, first, cue.at - 1), rule: 'statement.headline' })
}

function postposed(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, first: number, last: number): Draft | null {
  const { tags, tokens } = context.document
  let at = cue.at + 1
  while (at <= last && (tags[at]!.pos === 'preposition' || SAYING_NOUNS.has(tags[at]!.lemma) || tags[at]!.lemma === 'لسان')) at++
  const speaker = at <= last ? sourceAt(context, at, last) : null
  if (speaker === null) return null
  // قالت الوكالة نقلا عن الوزارة إن: the verb tells both
  const next = speaker.last + (/[،,]/.test(tokens[speaker.last + 1]?.word.surface ?? '') ? 2 : 1)
  if (isRelay(context, cue.at) && tags[next]?.pos === 'complementizer') return null
  const content =
    cue.first - first >= 3
      ? aroundAside(context, contentBefore(context, cue.first, first), speaker.last, last, cues)
      : contentFollowing(context, afterClause(context, speaker.last + 1, last), last, cues)
  return content === null ? null : draftOf(cue, content, { speaker, rule: 'statement.post-posed' })
}

/** Who is told as a source: a speaker, a paper or who issued it (حصيلة أوردتها الوزارة), whose estimate or word it is (تقديرات المفوضية). */
function sourceAt(context: ReadingContext, at: number, last: number): SpeakerPhrase | null {
  const phrase = phraseAt(context, at, last)
  if (phrase === null) return null
  if (isIssuing(context, at + 1)) return phraseAt(context, at + 2, last) ?? speakerPhrase(context, at, at)
  // بيان للرئاسة: whose paper it is speaks
  const owned =
    isDocument(context, phrase) && context.document.tags[phrase.last + 1]?.analysis?.preposition === 'ل' && phrase.last < last
      ? phraseAt(context, phrase.last + 1, last)
      : null
  if (owned !== null && owned.name !== null) return owned
  if (canSpeak(context, phrase) || isDocument(context, phrase)) return phrase
  const tag = context.document.tags[at]!
  const owner =
    tag.derived === 'masdar' && tag.analysis?.article === false && FRAMES.has(tag.lemma) ? phraseAt(context, at + 1, phrase.last) : null
  if (owner !== null && canSpeak(context, owner)) return owner
  return context.document.tokens[at - 2]?.word.folded === 'نقلا' ? phrase : null
}

/** «أوقعت المعارك، بحسب السلطات، 300 قتيل»: an aside between commas; what is said goes on after it. */
function aroundAside(context: ReadingContext, before: Content | null, at: number, last: number, cues: ReadonlySet<number>): Content | null {
  const mark = context.document.tokens[at + 1]?.word.surface
  if (before === null || (mark !== '،' && mark !== ',') || at + 2 > last) return before
  const next = context.document.tags[at + 2]!
  if (next.analysis?.conjunction === 'و' || next.pos === 'verb' || CLAUSE_OPENERS.has(next.lemma)) return before
  const after = contentFollowing(context, at + 2, last, cues)
  return after === null ? before : { ...before, last: after.last }
}

const DOCUMENTS = new Set([
  'بيان',
  'تقرير',
  'تقارير',
  'مصدر',
  'مصادر',
  'وساءل',
  'وسائل',
  'احصاء',
  'بيانات',
  'معلومات',
  'ارقام',
  'حصيله',
  'شهود',
  'تصريح',
  'موقع',
  'قناه',
  'صحيفه',
  'وكاله',
  'وكالات',
  'اعلام',
])
const isDocument = (context: ReadingContext, phrase: SpeakerPhrase) => {
  const tag = context.document.tags[phrase.first]!
  return DOCUMENTS.has(tag.lemma) || DOCUMENTS.has(tag.analysis?.stem ?? '')
}

/** Past the relative clause of a statement paper (بيان نشر على موقعه، فإن): to the comma that ends it. */
function afterClause(context: ReadingContext, from: number, last: number): number {
  const { tokens } = context.document
  for (let i = from; i <= Math.min(last, from + 14); i++)
    if (tokens[i]!.word.surface === '،' || tokens[i]!.word.surface === ',') return i + 1
  return from
}

function postposedVerb(
  context: ReadingContext,
  cue: Cue,
  cues: ReadonlySet<number>,
  before: readonly Draft[],
  first: number,
  last: number,
): Draft | null {
  if (cue.first - first < 3) return reported(context, { ...cue, kind: 'verb' }, cues, before, first, last)
  const complement = complementOf(context, cue, last, null)
  if (complement.anchor !== null) return reported(context, { ...cue, kind: 'verb' }, cues, before, first, last)
  const speaker = complement.subject ?? phraseAt(context, cue.at + 1, last)
  if (speaker === null || !(canSpeak(context, speaker) || isDocument(context, speaker))) return null
  const content = contentBefore(context, cue.first, first)
  const act: Act = cue.frame.act === 'announce' || cue.frame.act === 'say' ? 'report' : cue.frame.act
  return content === null ? null : draftOf(cue, content, { speaker, act, rule: 'statement.post-posed.verb' })
}

/** What «وهو ما نفته س» takes up stands before it; the subject stands after the word of saying, or before it where a verb leads to it. */
function resumed(context: ReadingContext, cue: Cue, first: number, last: number): Draft | null {
  const { tags, tokens } = context.document
  let opening = cue.at
  while (opening > first && tokens[opening]!.kind !== 'punctuation') opening--
  const speaker = tags[cue.at]!.pos === 'verb' ? phraseAt(context, cue.at + 1, last) : leadingSubject(context, opening + 1, cue.at)
  if (speaker === null || !canSpeak(context, speaker)) return null
  const content = contentBefore(context, opening, first)
  return content === null ? null : draftOf(cue, content, { speaker, rule: 'statement.resumed' })
}

/** «سارعت باكو إلى نفيه»: the subject of the verb between. */
function leadingSubject(context: ReadingContext, from: number, to: number): SpeakerPhrase | null {
  for (let i = from; i < to; i++) if (context.document.tags[i]!.pos === 'verb') return phraseAt(context, i + 1, to - 1)
  return null
}

/** «وجاء في بيان صدر عن الكرملين: …»: the speaker is who issued the paper, else the paper. */
function cameIn(context: ReadingContext, cue: Cue, last: number): Draft | null {
  const { tokens, tags } = context.document
  const medium = phraseAt(context, cue.at + 2, last)
  if (medium === null) return null
  let speaker: SpeakerPhrase = medium
  for (let i = medium.last + 1; i <= Math.min(last, medium.last + 40); i++) {
    if (tags[i]!.pos === 'preposition' && (tags[i]!.lemma === 'عن' || tags[i]!.lemma === 'ل') && speaker === medium)
      speaker = phraseAt(context, i + 1, last) ?? medium
    const anchor = tokens[i]!.word.surface === ':' || tags[i]!.pos === 'complementizer'
    if (!anchor) continue
    const content = contentFollowing(context, i + 1, last, new Set())
    return content === null ? null : draftOf(cue, content, { speaker, medium, rule: 'statement.came-in' })
  }
  return null
}

/** A statement whose content holds its own cue (an aside) is nobody's parent. */
const NO_TOKENS = { first: 0, last: -1 }
const holds = ({ first, last }: { readonly first: number; readonly last: number }, token: number): boolean =>
  first <= token && token <= last

function statementOf(context: ReadingContext, draft: Draft, parent: number | null): UnresolvedStatement {
  const { cue } = draft
  const content = contentSpan(context, draft.content)
  const cueSpan = spanOfTokens(context.document, cue.first, cue.at)
  const phrase = (value: SpeakerPhrase | null) => (value === null ? null : { start: value.start, end: value.end, name: value.name })
  return {
    start: Math.min(cueSpan.start, content.start),
    end: Math.max(cueSpan.end, content.end),
    cue: cueSpan,
    speaker:
      draft.speaker === null
        ? null
        : { start: draft.speaker.start, end: draft.speaker.end, name: draft.speaker.name, carried: draft.carried },
    via: phrase(draft.via),
    act: draft.act,
    polarity: cue.negated ? 'negative' : 'positive',
    form: draft.content.form,
    content,
    medium: draft.medium === null ? null : { start: draft.medium.start, end: draft.medium.end },
    audience: phrase(draft.audience),
    parent,
    rule: draft.rule,
  }
}
