import type { ReadingContext } from '../context.ts'
import { procliticsOf } from '../names/draft.ts'
import { subjectBefore } from '../statements/subject.ts'
import { nounPhraseEnd } from '../units.ts'

/** A phrase that stands to an event as argument or adjunct. */
export interface ArgumentPhrase {
  readonly first: number
  readonly last: number
  /** Folded preposition, or empty. */
  readonly preposition: string
  /** Joined by و to the one before: plays the same part. */
  readonly coordinated: boolean
}

export interface FoundArguments {
  /** Phrases after the trigger to the end of its clause. */
  readonly phrases: readonly ArgumentPhrase[]
  /** Subject before a finite verb. */
  readonly subjectBefore: ArgumentPhrase | null
  /** Last token of the clause. */
  readonly end: number
}

/** Who does it in the passive and after a verbal noun: على يد, بأيدي, من قبل, من جانب, بواسطة. The phrase then has the preposition AGENT. */
const AGENT_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  علي: new Set(['يد']),
  في: new Set(['يد', 'قبضه']),
  ب: new Set(['يد', 'واسطه']),
  من: new Set(['جانب', 'طرف', 'لدن']),
}
export const AGENT = 'يد'

/** The preposition of a phrase that begins at `from`, AGENT where it says who does it. */
function prepositionOf({ tags, tokens }: ReadingContext['document'], preposition: string, from: number): string {
  const head = tags[from]
  // هدنة من جانب واحد: nobody's side in particular
  if (preposition === 'من' && ONE_SIDED.has(tokens[from + 1]?.word.folded ?? '')) return preposition
  if ((preposition === 'قبل' && tags[from - 2]?.lemma === 'من') || preposition === 'بواسطه') return AGENT
  return head !== undefined && AGENT_HEADS[preposition]?.has(head.lemma) === true ? AGENT : preposition
}

const ONE_SIDED = new Set(['واحد', 'احادي'])

/** Tokens after a trigger in which its arguments stand. */
const REACH = 26

/** Phrases after a trigger until its clause ends: at a finite verb, a complementizer, a clause mark, or after REACH tokens. */
export function argumentsAfter(context: ReadingContext, first: number, last: number, limit: number, finite: boolean): FoundArguments {
  const { document } = context
  const { tokens, tags } = document
  const phrases: ArgumentPhrase[] = []
  let i = last + 1
  for (; i <= Math.min(limit, last + REACH); ) {
    const token = tokens[i]!
    const tag = tags[i]!
    if (token.word.surface === '(') {
      i = closingOf(context, i, limit) + 1
      continue
    }
    if (token.kind === 'punctuation') {
      if (/[؛:.؟!]/.test(token.word.surface)) break
      const closed = isComma(token) && turnsAway(context, i + 1) ? insertionEnd(context, i, limit) : null
      if (closed !== null) {
        i = closed + 1
        continue
      }
      if (isComma(token) && phrases.length > 0 && tags[i + 1]?.pos !== 'preposition') {
        const closing = insertionEnd(context, i, limit)
        if (closing === null) break
        readInsertion(context, i + 1, closing - 1, phrases)
        i = closing + 1
        continue
      }
      i++
      continue
    }
    if (tag.pos === 'complementizer' || tag.pos === 'conditional' || tag.lemma === 'ثم' || turnsAway(context, i)) break
    if (tag.pos === 'verb') {
      if (isRelative(context, i) && TAKES_PLACE.has(tag.lemma)) {
        i++
        continue
      }
      if (!isRelative(context, i)) break
      i = skipRelative(context, i, limit)
      continue
    }
    if (tag.pos === 'relative') {
      // المحادثات التي جرت بين س وص: the arguments are the event's
      if (TAKES_PLACE.has(tags[i + 1]?.lemma ?? '')) {
        i += 2
        continue
      }
      i = skipRelative(context, i, limit)
      continue
    }
    if (context.timeAt[i] !== -1) {
      i++
      continue
    }
    // تسيطر عليه الفصائل: what the pronoun completes governs nothing after it
    if (tag.pos === 'preposition' && (tag.analysis?.enclitic ?? '') !== '') {
      i++
      continue
    }
    const counted = boundEnd(document, i)
    if (counted !== null) {
      const end = nounPhraseEnd(document, context.nameTokens, counted, limit)
      if (end >= counted) {
        phrases.push({ first: counted, last: end, preposition: '', coordinated: false })
        i = end + 1
        continue
      }
    }
    const standalone = tag.pos === 'preposition'
    const named = context.names.at[i] !== -1 && procliticsOf(document, i) === 0
    const from = standalone ? i + 1 : i
    const preposition = prepositionOf(document, standalone ? tag.lemma : named ? '' : (tag.analysis?.preposition ?? ''), from)
    const end = from > limit ? i : nounPhraseEnd(document, context.nameTokens, from, limit)
    if (end < from) {
      i++
      continue
    }
    const coordinated = phrases.length > 0 && preposition === '' && (tag.analysis?.conjunction ?? '') !== ''
    phrases.push({ first: from, last: end, preposition: coordinated ? phrases.at(-1)!.preposition : preposition, coordinated })
    i = end + 1
  }
  // سيطر عليها الجيش: what completes the verb may stand between it and its subject
  const next = tags[last + 1]?.pos === 'preposition' && (tags[last + 1]!.analysis?.enclitic ?? '') !== '' ? last + 2 : last + 1
  const follows =
    document.tags[first]!.analysis?.form?.number === 's' &&
    phrases[0] !== undefined &&
    phrases[0].preposition === '' &&
    phrases[0].first <= Math.max(next, boundEnd(document, next) ?? 0)
  // القوات قصفت ميناء المدينة: a subject right in front of the verb
  const front = finite && follows ? subjectBefore(context, first, document.sentences[document.sentenceOf[first]!]!.first) : null
  const particle = context.document.tags[first - 1]?.pos === 'verbal-particle' ? 2 : 1
  if (front !== null && front.last === first - particle)
    return { phrases, subjectBefore: { first: front.first, last: front.last, preposition: '', coordinated: false }, end: i - 1 }
  const antecedent = finite ? antecedentOf(context, first) : null
  const takenUp = antecedent === null ? null : takenUpBy(context, first)
  // المدينة التي سيطرت عليها: the pronoun takes it up under its preposition
  if (antecedent !== null && takenUp !== null)
    return { phrases: [{ ...antecedent, preposition: takenUp }, ...phrases], subjectBefore: null, end: i - 1 }
  if (antecedent !== null) return { phrases, subjectBefore: antecedent, end: i - 1 }
  // إن القصف استهدف قرية: after إن the subject comes first
  const named = finite ? afterComplementizer(context, first) : null
  if (named !== null && (!follows || named.last === first - 1)) return { phrases, subjectBefore: named, end: i - 1 }
  // وقتل أحد عشر: a verb that goes on by و has its subject after it, or the one of the verb before
  const goesOn = (document.tags[first]!.analysis?.conjunction ?? '') !== '' && document.tags[first]!.analysis?.form?.number === 's'
  const before =
    finite && !follows && !goesOn ? subjectBefore(context, first, document.sentences[document.sentenceOf[first]!]!.first) : null
  return {
    phrases,
    subjectBefore: before === null ? null : { first: before.first, last: before.last, preposition: '', coordinated: false },
    end: i - 1,
  }
}

/** The bracket that closes one; the opening one itself where none does. An abbreviation in brackets is no part of the sentence. */
export function closingOf({ document: { tokens } }: ReadingContext, at: number, limit: number): number {
  for (let i = at + 1; i <= Math.min(limit, at + BRACKETED); i++) if (tokens[i]!.word.surface === ')') return i
  return at
}
const BRACKETED = 12

const isComma = ({ word }: ReadingContext['document']['tokens'][number]) => word.surface === '،' || word.surface === ','

/** Tokens that a stretch between two commas may have. */
const INSERTION = 9
/** The comma that closes a stretch without verb which the one at `at` opens, where the clause goes on after it; null for none. */
function insertionEnd({ document: { tokens, tags, sentenceOf } }: ReadingContext, at: number, limit: number): number | null {
  for (let i = at + 1; i <= Math.min(limit - 1, at + INSERTION); i++) {
    if (sentenceOf[i] !== sentenceOf[at]) return null
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative' || pos === 'conjunction') return null
    if (i === at + 1 && (analysis?.conjunction ?? '') !== '') return null
    if (isComma(tokens[i]!)) return tags[i + 1]!.pos === 'verb' || (tags[i + 1]!.analysis?.conjunction ?? '') !== '' ? null : i
  }
  return null
}

/** «المبعوث الأممي، غسان سلامة، …», «…، الجمعة في هافانا، …»: a name in apposition belongs to the phrase before, phrases with a preposition to the event. */
function readInsertion(context: ReadingContext, first: number, last: number, phrases: ArgumentPhrase[]): void {
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
    if (preposition !== '') phrases.push({ first: from, last: end, preposition, coordinated: false })
    else if (i === first && before !== undefined && before.last >= first - 2) phrases[phrases.length - 1] = { ...before, last: end }
    i = end + 1
  }
}

/** Words after which somebody else is spoken of, or who says so: بحسب, وفقا ل, نقلا عن, في حين, في المقابل. */
const SAYS_WHO = new Set(['بحسب', 'حسب', 'حسبما', 'وفق', 'وفقا', 'طبقا', 'نقلا', 'استنادا', 'بينما', 'فيما'])
const MEANWHILE = new Set(['حين', 'وقت', 'مقابل'])
export function turnsAway({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  if (SAYS_WHO.has(tags[at]!.lemma) || SAYS_WHO.has(tokens[at]!.word.folded)) return true
  return tags[at]!.lemma === 'في' && tags[at]!.pos === 'preposition' && MEANWHILE.has(tags[at + 1]?.lemma ?? '')
}

/** Past أكثر من, ما لا يقل عن, نحو before a number: the number's own phrase is bare. Null where no such words stand. */
function boundEnd({ tags, tokens }: ReadingContext['document'], at: number): number | null {
  const next = (i: number) => tags[i]?.lemma ?? ''
  const end =
    COMPARED.has(next(at)) && next(at + 1) === 'من'
      ? at + 2
      : next(at) === 'ما' && LEAST.has(next(at + 1)) && GOVERNED.has(next(at + 2))
        ? at + 3
        : next(at) === 'ما' && next(at + 1) === 'لا' && LEAST.has(next(at + 2)) && GOVERNED.has(next(at + 3))
          ? at + 4
          : next(at) === 'ما' && AROUND.has(next(at + 1))
            ? at + 2
            : APPROXIMATE.has(next(at))
              ? at + 1
              : null
  return end !== null && (tokens[end]?.kind === 'number' || NUMBERED.test(tokens[end]?.word.folded ?? '')) ? end : null
}
const COMPARED = new Set(['اكثر', 'ازيد', 'اقل'])
const LEAST = new Set(['قل', 'زاد', 'اقل'])
/** ما يناهز مئة: verbs that take the number itself. */
const AROUND = new Set(['ناهز', 'قارب', 'فاق', 'جاوز', 'تجاوز', 'زاد'])
const GOVERNED = new Set(['عن', 'علي', 'من'])
const APPROXIMATE = new Set(['نحو', 'حوالي', 'زهاء', 'قرابه'])
const NUMBERED = /^(?:عشر|مءات|مئات|مءه|مئه|مائه|الف|الاف|مليون|ملايين|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|واحد|اثن)/u

/** القوات التي قصفت المدينة: what the relative takes up does it, unless a pronoun on the verb takes it up as object. */
function antecedentOf(context: ReadingContext, at: number): ArgumentPhrase | null {
  const { tags } = context.document
  if (tags[at - 1]?.pos !== 'relative' || (tags[at]!.analysis?.enclitic ?? '') !== '') return null
  let first = at - 2
  const name = context.names.at[first] ?? -1
  if (name !== -1) while (context.names.at[first - 1] === name) first--
  else while (tags[first]?.pos === 'adjective') first--
  if (tags[first] === undefined || (name === -1 && tags[first]!.pos !== 'nominal')) return null
  return { first, last: at - 2, preposition: '', coordinated: false }
}

/** The preposition with a pronoun right after a verb: سيطرت عليها. */
function takenUpBy({ document: { tags } }: ReadingContext, at: number): string | null {
  const next = tags[at + 1]
  return next?.pos === 'preposition' && (next.analysis?.enclitic ?? '') !== '' ? next.lemma : null
}

/** «أن أفرادا من قوات حفظ السلام قتلوا»: what stands between أن and its verb, with what it is a part of. */
function afterComplementizer(context: ReadingContext, at: number): ArgumentPhrase | null {
  const { tags, tokens } = context.document
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb' || tags[i]!.pos === 'relative') return null
    if (tags[i]!.pos !== 'complementizer') continue
    if (i === at - 1 || (tags[i]!.analysis?.enclitic ?? '') !== '') return null
    const from = boundEnd(context.document, i + 1) ?? i + 1
    let last = nounPhraseEnd(context.document, context.nameTokens, from, at - 1)
    if (last > i && tags[last + 1]?.lemma === 'من' && last + 2 < at)
      last = Math.max(last, nounPhraseEnd(context.document, context.nameTokens, last + 2, at - 1))
    return last > i ? { first: from, last, preposition: '', coordinated: false } : null
  }
  return null
}

/** Verbs that only say that something took its course. */
const TAKES_PLACE = new Set('جري تم عقد دار بدا انطلق انتهي اندلع وقع استمر تواصل نشب حصل حدث'.split(' '))

/** A verb right after an indefinite noun opens a relative clause without pronoun (عملية شنتها …). */
function isRelative(context: ReadingContext, at: number): boolean {
  const previous = context.document.tags[at - 1]
  return previous?.pos === 'nominal' && previous.analysis?.article === false && context.document.tags[at]!.analysis?.conjunction === ''
}

/** To the next comma or conjunction after a relative clause. */
function skipRelative(context: ReadingContext, at: number, limit: number): number {
  const { tokens, tags } = context.document
  let i = at + 1
  while (i <= limit && tokens[i]!.kind !== 'punctuation' && tags[i]!.pos !== 'complementizer') i++
  return i
}
