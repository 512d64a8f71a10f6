import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { contentFollowing } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from '../speakers/speaker.ts'

/** Tokens before the mark of a headline. */
const REACH = 9
/** Tokens of a heading behind dots. */
const HEADING = 18

const SOURCES = new Set(['مصدر', 'شاهد', 'تقرير', 'بيان'])

/** «باكو: …», «مصدر: …»: the first colon of a heading or first sentence after a short phrase without a verb. */
export function isHeadlineColon(context: ReadingContext, at: number, first: number): boolean {
  const sentence = context.document.sentences[context.document.sentenceOf[at]!]!
  if (at === sentence.last || isDateline(context, first, at)) return false
  if (!sentence.heading && sentence.paragraph > 1 && !opensPost(context, first, at)) return false
  if (sourceBehind(context, first, at) !== null) return true
  const speaker = speakerBefore(context, first, at)
  return speaker !== null && isSource(context, speaker) && !isTopic(context, speaker, at + 1)
}

/** «الدفاع المدني: تمكنا من …»: a line of its own in which a named body or person says something in a clause. */
function opensPost(
  { document: { sentences, sentenceOf, tags, quoteOpenedBy }, names }: ReadingContext,
  first: number,
  at: number,
): boolean {
  const own = sentences[sentenceOf[at]!]!
  const isFirst = sentences[sentenceOf[at]! - 1]?.paragraph !== own.paragraph
  return isFirst && own.first === first && names.at[first] !== -1 && (tags[at + 1]!.pos === 'verb' || quoteOpenedBy.has(at + 1))
}

/** «البرهان.. لا تفاوض …»: dots after a name at the beginning of a heading, and a sentence after them. */
export function isHeadlineDots(context: ReadingContext, at: number, first: number): boolean {
  const { tokens, tags, sentences, sentenceOf } = context.document
  const mark = tokens[at]!.word.surface
  if (mark !== '…' && (mark !== '.' || tokens[at - 1]?.word.surface !== '.')) return false
  const [own, next, after] = [sentences[sentenceOf[at]!]!, sentences[sentenceOf[at]! + 1], sentences[sentenceOf[at]! + 2]]
  if (at !== own.last || next === undefined || next.paragraph !== own.paragraph || after?.paragraph === own.paragraph) return false
  const isFirst = sentences[sentenceOf[at]! - 1]?.paragraph !== own.paragraph
  if (!isFirst || next.last - next.first >= HEADING || tokens[next.last]!.kind === 'punctuation') return false
  const speaker = speakerBefore(context, first, tokens[at - 1]?.kind === 'punctuation' ? at - 1 : at)
  const kind = speaker?.name == null ? null : context.mentions[speaker.name]!.kind
  if (kind === null || kind === 'place' || kind === 'country' || kind === 'facility') return false
  // من تاجر إبل إلى قائد: what he is, not what he says
  const opening = tags[next.first]!
  if (opening.pos === 'negation' || opening.pos === 'number' || tokens[next.first]!.kind === 'number') return true
  for (let i = next.first; i <= next.last; i++)
    if (tags[i]!.pos === 'verb' && tags[i - 1]?.pos !== 'relative') return opening.pos !== 'preposition'
  return false
}

/** What the speaker of the headline says: to the end of the heading, past the sentence that its dots end. */
export function headline(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, first: number, last: number): Draft | null {
  const { sentences, sentenceOf } = context.document
  const behind = sourceBehind(context, first, cue.at)
  if (behind !== null)
    return draftOf(cue, { first, last: cue.at - 1, form: 'indirect' }, { speaker: behind, rule: 'statement.headline.behind' })
  const end = cue.at === last ? sentences[sentenceOf[last]! + 1]!.last : last
  const content = contentFollowing(context, cue.at + 1, end, cues)
  let mark = cue.at
  while (mark > first + 1 && context.document.tokens[mark - 1]!.kind === 'punctuation') mark--
  return content === null ? null : draftOf(cue, content, { speaker: speakerBefore(context, first, mark), rule: 'statement.headline' })
}

/** The phrase from `first` to the mark; whom it is told (مصدر للجزيرة), where and on what (لافروف عن المفاوضات) may follow its head. */
function speakerBefore(context: ReadingContext, first: number, mark: number): SpeakerPhrase | null {
  const { tokens, tags } = context.document
  let from = tokens[first]!.kind === 'punctuation' ? first + 1 : first
  // عاجل | مصدر طبي: …
  if (tokens[from + 1]?.word.surface === '|') from += 2
  if (mark - from < 1 || mark - from > REACH) return null
  for (let i = from; i < mark; i++)
    if (context.names.at[i] === -1 && (tags[i]!.pos === 'verb' || tokens[i]!.kind === 'number' || tokens[i]!.word.surface === ':'))
      return null
  const head = phraseAt(context, from, mark - 1)
  const rest = head === null ? undefined : tags[head.last + 1]
  const isHead = head !== null && head.last < mark - 1 && (rest?.pos === 'preposition' || (rest?.analysis?.preposition ?? '') !== '')
  return isHead ? head : speakerPhrase(context, from, mark - 1)
}

/** «قتلى في هجوم على سوق: مصدر أمني»: a body or a source that ends a heading which tells what has happened; null where none does. */
function sourceBehind(context: ReadingContext, first: number, mark: number): SpeakerPhrase | null {
  const { tags, sentences, sentenceOf } = context.document
  const { last } = sentences[sentenceOf[mark]!]!
  if (last - mark > REACH || tags[first]!.pos === 'preposition') return null
  const phrase = phraseAt(context, mark + 1, last)
  if (phrase === null || phrase.first !== mark + 1 || phrase.last !== last || !isSource(context, phrase)) return null
  const kind = phrase.name === null ? null : context.mentions[phrase.name]!.kind
  if (kind !== 'organisation' && !SOURCES.has(tags[phrase.first]!.lemma)) return null
  for (let i = first; i < mark; i++)
    if (context.names.at[i] === -1 && (tags[i]!.pos === 'verb' || TOLD.has(tags[i]!.analysis?.stem ?? ''))) return phrase
  return null
}
/** What is told of a happening without a verb. */
const TOLD = foldedWords('مقتل إصابة ارتفاع اعتقال انفجار قتيل قتلى جريح جرحى')

function isSource(context: ReadingContext, speaker: SpeakerPhrase): boolean {
  const { document, heads, names } = context
  const { word } = document.tokens[speaker.first]!
  return (
    names.at[speaker.first] !== -1 ||
    heads.title(word) !== null ||
    heads.group(word)?.role === 'source' ||
    SOURCES.has(document.tags[speaker.first]!.lemma) ||
    // مسؤولان أمنيان: …
    (document.tags[speaker.first]!.analysis?.form?.number === 'd' && heads.isTitleStem(document.tags[speaker.first]!.lemma)) ||
    (document.tags[speaker.first]!.analysis?.article === true && heads.organisation(word) !== null && canSpeak(context, speaker))
  )
}

/**
 * «السودان: الجيش يتقدم …», «جنيف: اتفاق على …»: a place is what the heading is about. Only a country or a capital speaks: not before others who act, nor
 * a country before what has happened (ليبيا: ارتفاع الحصيلة).
 */
function isTopic({ names, mentions, document, heads }: ReadingContext, { name }: SpeakerPhrase, at: number): boolean {
  if (name === null) return false
  const { kind, known } = mentions[name]!
  if (kind !== 'country' && kind !== 'place' && kind !== 'facility') return false
  if (kind !== 'country' && (known === null || !heads.isCapital(known))) return true
  const next = names.at[at] ?? -1
  if (next !== -1) return !['place', 'facility'].includes(mentions[next]!.kind) || heads.isCapital(mentions[next]!.known ?? '')
  if (countsVictims(document, at)) return true
  const { pos, analysis, derived } = document.tags[at]!
  if (pos !== 'nominal') return false
  return analysis?.article === true ? heads.group(document.tokens[at]!.word) !== null : kind === 'country' && derived === 'masdar'
}

/** «ليبيا: قتيلان في …», «تركيا: عشرات القتلى في …», «مالي: مقتل 30 …»: how many have died is told of a place. */
function countsVictims({ tags, sentences, sentenceOf }: ReadingContext['document'], at: number): boolean {
  const end = Math.min(sentences[sentenceOf[at]!]!.last, at + COUNT)
  for (let i = at; i <= end; i++) {
    const { lemma, pos, analysis } = tags[i]!
    if (VICTIMS.has(lemma) || VICTIMS.has(analysis?.stem ?? '')) return true
    if (pos === 'verb' || pos === 'preposition') return false
  }
  return false
}
/** Tokens of a number and its noun. */
const COUNT = 3
const VICTIMS = foldedWords('قتيل قتلى جريح جرحى مصاب ضحية ضحايا مفقود مقتل')

/** «غزة - رويترز: …», «بغداد: دجلة برس»: where a report comes from and who made it. */
function isDateline({ names, mentions, document }: ReadingContext, first: number, mark: number): boolean {
  const { tokens, tags, sentences, sentenceOf } = document
  for (let i = first; i < mark; i++) if (tokens[i]!.kind === 'punctuation' && /^[-–—/(]$/.test(tokens[i]!.word.surface)) return true
  const place = names.at[first] ?? -1
  if (place === -1 || !['place', 'country'].includes(mentions[place]!.kind)) return false
  const words = tags.slice(mark + 1, sentences[sentenceOf[mark]!]!.last + 1).filter(({ pos }) => pos !== 'punctuation')
  return words.length <= DATELINE && words.every(({ pos }) => pos !== 'verb' && pos !== 'negation')
}
/** Words of an outlet's name. */
const DATELINE = 3
