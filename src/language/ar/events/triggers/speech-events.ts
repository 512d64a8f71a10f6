import type { EventType } from '../../../../model/lists.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import { isAfterThat } from '../../after-that.ts'
import type { ReadingContext } from '../../context.ts'
import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { isDatable } from '../dating/datable.ts'
import { actingIn, meantBefore } from '../roles/principal.ts'
import { ORDERS } from '../roles/voice.ts'
import { accusedIn } from './accused.ts'
import { asksAct, isAskedOfSomebody } from './asked-acts.ts'

/** Acts that can be events themselves (ontology: when words become an event). */
const EVENT_OF_ACT: Readonly<Partial<Record<string, EventType>>> = {
  accuse: 'accuse',
  threaten: 'threaten',
  reject: 'reject',
  propose: 'offer',
  pledge: 'pledge',
  accept: 'accept',
  demand: 'demand',
  urge: 'demand',
  call: 'demand',
}

/** What one declines who will not speak. */
const SPEAKING = foldedWords('تعليق إدلاء إفصاح كشف رد إجابة حديث تصريح خوض')

/** Acts that ask something definite of somebody are events wherever their clause is a main one. */
const DEFINITE = new Set<EventType>(['accuse', 'threaten', 'pledge', 'reject'])
const DIRECTIVES = new Set(['demand', 'urge', 'call'])

/**
 * When words become an event: an acceptance where it is the news (main clause of a heading or of a paragraph's first sentence), an offer there or
 * where it is of a definite act, an accusation of somebody named, a threat, a promise or a refusal in any main clause, a demand where it asks a
 * definite act, also beside another verb (مطالبا الحكومة بالإفراج عنهم).
 */
export function findSpeechEvents(context: ReadingContext, statements: readonly FoundStatement[]): readonly UnresolvedEvent[] {
  const { document, mentions } = context
  const out: UnresolvedEvent[] = []
  statements.forEach(({ statement, cue, content }) => {
    const type = EVENT_OF_ACT[statement.act]
    const isDirective = DIRECTIVES.has(statement.act)
    // نفت صلتها به بعدما اتهمها نواب بتمويله: what came before is told, and not said
    const isOfOther = isHeld(statements, statement.parent, cue.at) && !isAfterThat(document, cue.at)
    if (type === undefined || cue.negated || isOfOther) return
    // رفض التعليق: who says nothing refuses nothing
    if (type === 'reject' && SPEAKING.has(document.tags[content.first]?.analysis?.stem ?? '')) return
    if (
      cue.kind !== 'verb' &&
      !((isDirective || type === 'pledge' || type === 'accuse' || type === 'threaten') && cue.kind === 'participle')
    )
      return
    const sentence = document.sentences[document.sentenceOf[cue.at]!]!
    const opensParagraph =
      sentence === document.sentences[0] || document.sentences[document.sentenceOf[cue.at]! - 1]?.paragraph !== sentence.paragraph
    const speaker = speakingIn(context, statement.speaker?.name ?? null)
    const isSomebody = statement.speaker !== null && (isDirective || type === 'reject' || type === 'threaten')
    if (speaker === null && type !== 'accuse' && !isSomebody) return
    const meant = meantBy(context, cue, speaker)
    const asked = isDirective ? (statement.audience?.name ?? meant) : null
    const targets = (type === 'accuse' ? meant : null) ?? accusedIn(context, { statement, cue, content }) ?? undefined
    // أوقف متهما بالسرقة: nobody accuses anybody by name
    if (type === 'accuse' && cue.kind === 'participle' && (speaker === null || targets === undefined)) return
    const news = opensParagraph && cue.first - sentence.first <= 6
    if (isDirective ? !asksDefinite(context, { statement, cue, content }) : !news && !isDefinite(context, type, content, targets)) return
    const roles: UnresolvedEvent['roles'][number][] = []
    if (speaker !== null) {
      const name = actingIn(context, speaker)
      roles.push({ role: 'actor', name, start: mentions[name]!.start, end: mentions[name]!.end })
    }
    if (asked !== null) roles.push({ role: 'target', name: asked, start: mentions[asked]!.start, end: mentions[asked]!.end })
    if (targets !== undefined) roles.push({ role: 'target', name: targets, start: mentions[targets]!.start, end: mentions[targets]!.end })
    const time = nearestTime(context, cue.at, sentence.first, content.first)
    out.push({
      ...statement.cue,
      type,
      mode: type === 'offer' ? 'proposal' : type === 'demand' ? 'other' : null,
      modality: 'asserted',
      provided: false,
      aspect: null,
      another: false,
      definite: false,
      called: [],
      setting: null,
      anchor: null,
      roles,
      unnamed: [],
      time,
      dated: time === null ? datedBy(context, cue.at, sentence) : 'time',
      place: null,
      statement: null,
      quantities: [],
      rule: `event.${type}.speech`,
    })
  })
  return out
}

/** A town says nothing, unless it stands for its government. */
const speakingIn = ({ mentions, heads }: ReadingContext, name: number | null): number | null => {
  if (name === null || mentions[name]!.kind !== 'place') return name
  return mentions[name]!.known !== null && heads.isCapital(mentions[name]!.known!) ? name : null
}

/** «واتهمها الجيش», «متهما إياه»: whom a pronoun on the word, or right behind it, takes up, and never who speaks. */
function meantBy(context: ReadingContext, { at }: FoundStatement['cue'], speaker: number | null): number | null {
  const { tags, tokens } = context.document
  const own = tags[at]!.analysis?.enclitic ?? ''
  const pronoun = own !== '' ? own : (/^اي[اّ]*(هما|هم|ها|ه)$/u.exec(tokens[at + 1]?.word.folded ?? '')?.[1] ?? '')
  return PRONOUNS.has(pronoun) ? meantBefore(context, at, pronoun, speaker) : null
}
const PRONOUNS: ReadonlySet<string> = new Set(['ه', 'ها', 'هم'])

/** A demand of a definite act, of somebody or of nobody in particular. */
function asksDefinite(context: ReadingContext, { statement, cue, content }: FoundStatement): boolean {
  const { speaker, audience } = statement
  // وجّه الوزير بفتح تحقيق: what is ordered is the news
  if (audience === null && ORDERS.has(context.document.tags[cue.at]!.lemma)) return false
  let from = cue.at + 1
  // طالب الوزير …: the speaker after the verb is not the one who is asked
  while (from < content.first && speaker !== null && context.document.tokens[from]!.start < speaker.end) from++
  return asksAct(context, content.first, content.last, audience !== null || isAskedOfSomebody(context, from, content.first))
}

const isDefinite = (context: ReadingContext, type: EventType, { first, last }: FoundStatement['content'], targets: number | undefined) =>
  type === 'offer'
    ? asksAct(context, first, last, true)
    : type === 'accept'
      ? asksAct(context, first, last, false)
      : DEFINITE.has(type) && (type !== 'accuse' || targets !== undefined)

/** A heading and the first sentence tell of the day of publication, a past verb below of it or the day before; كان puts it further back. */
function datedBy(
  { document: { sentences, tags } }: ReadingContext,
  at: number,
  sentence: ArabicDocument['sentences'][number],
): UnresolvedEvent['dated'] {
  if (sentence.heading || sentence === sentences.find(({ heading }) => !heading)) return 'publication'
  for (let i = at - 1; i >= sentence.first; i--) if (tags[i]!.lemma === 'كان') return 'unknown'
  return 'news'
}

/** It stands in what somebody else says; a denial that takes it up afterwards does not hold it. */
function isHeld(statements: readonly FoundStatement[], parent: number | null, at: number): boolean {
  if (parent === null) return false
  const { statement, cue } = statements[parent]!
  return !((statement.act === 'deny' || statement.act === 'reject') && cue.at > at)
}

/** A time expression beside the cue and outside what is said. */
function nearestTime(context: ReadingContext, at: number, first: number, contentFirst: number): number | null {
  for (let i = at; i < contentFirst; i++) if (isDatable(context, i)) return context.timeAt[i]!
  for (let i = at; i >= first; i--) if (isDatable(context, i)) return context.timeAt[i]!
  return null
}
