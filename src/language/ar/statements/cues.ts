import type { Act } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import type { ReportingFrame } from '../lexicon/reporting.ts'
import { lemmaTest } from '../readings.ts'
import { tagTest } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import { beginning } from '../vocabulary.ts'
import { frameAt } from './frame-of.ts'
import { anonymityEnd, BY_WORD_OF, FRAMES, isCarrying, isMedium, POSTPOSED, POSTPOSED_WITH_VERB, SAYING_NOUNS } from './frames.ts'
import { isHeadlineColon, isHeadlineDots } from './headlines.ts'
import { isCount, paperInFront } from './papers-in-front.ts'
import { isCircumstantial } from './participles.ts'

/** A word that reports. `first` = first token of the cue (with its negation or particle), `at` = the reporting word. */
export interface Cue {
  readonly kind: 'counted' | 'noun' | 'led' | 'resumed' | 'verb' | 'participle' | 'postposed' | 'postposed-verb' | 'came-in' | 'headline'
  readonly at: number
  readonly first: number
  readonly frame: ReportingFrame
  readonly negated: boolean
}

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ما', 'ليس'])
const isNegation = (tag: Tag | null): boolean =>
  tag !== null && (tag.pos === 'negation' || tag.pos === 'particle') && NEGATIONS.has(tag.lemma)

/** «لم تؤكد … ولم تنف»: the other of two negated words of saying, one to affirm and one to deny; infinite where there is none. */
export function neitherNor({ document: { tags, tokens } }: ReadingContext, at: number, first: number, last: number): number {
  const own = FRAMES.get(tags[at]!.lemma)!.act
  for (let i = Math.max(first + 1, at - 8); i <= Math.min(last, at + 8); i++) {
    const act = i === at || tags[i]!.pos !== 'verb' ? undefined : FRAMES.get(tags[i]!.lemma)?.act
    if (act !== undefined && act !== own && (act === 'deny' || act === 'affirm') && /^و?(لم|لا)$/.test(tokens[i - 1]!.word.folded)) return i
  }
  return Number.POSITIVE_INFINITY
}

const SAYING: ReportingFrame = { act: 'say', that: true }

/** Every cue of the article in reading order. */
export function findCues(context: ReadingContext): readonly Cue[] {
  const { document } = context
  const out: Cue[] = []
  for (const sentence of document.sentences)
    for (let at = sentence.first; at <= sentence.last; at++) {
      const cue = cueAt(context, at, sentence.first, sentence.last)
      if (cue !== null) out.push(cue)
    }
  return out
}

/** Whether any reading of a word reports or opens a phrase that does; most have none. */
const REPORTS = beginning(({ folded }, readings) => {
  if (folded === 'حد' || folded === ACCORDING || folded === 'نقلا' || folded === 'استنادا' || BY_WORD_OF.has(folded)) return true
  for (let i = 0; i < readings.count; i++) if (mayReport(readings, i)) return true
  return false
})
const isReporting = (lemma: string): boolean =>
  lemma === 'علي' || FRAMES.has(lemma) || ARRIVING.has(lemma) || POSTPOSED.has(lemma) || POSTPOSED_WITH_VERB.has(lemma)

const mayReport = lemmaTest(isReporting)

/** Whether a word as it is read does so. */
const reports = tagTest(({ lemma }) => isReporting(lemma))

/** Whether a cue ends what was said before it: an everyday verb does only where a clause or a quotation follows. */
export function isBoundary({ document: { tokens, tags, sentences, sentenceOf, quoteOpenedBy } }: ReadingContext, cue: Cue): boolean {
  if (cue.kind === 'verb' && (cue.frame.requires !== undefined || cue.frame.light))
    return governsWord(tags, cue, sentences[sentenceOf[cue.at]!]!.last)
  if (cue.frame.weak !== true) return true
  const end = Math.min(sentences[sentenceOf[cue.at]!]!.last, cue.at + WEAK_REACH)
  for (let i = cue.at + 1; i <= end; i++) {
    if (tags[i]!.pos === 'complementizer' || quoteOpenedBy.has(i) || tokens[i]!.word.surface === ':') return true
    if (tags[i]!.pos === 'verb' && FRAMES.has(tags[i]!.lemma)) return false
  }
  return false
}
/** Whether the word that a choosy verb asks for stands behind it (حمّل … مسؤولية, وجّه … اتهاما), before another verb. */
function governsWord(tags: readonly Tag[], { at, frame }: Cue, last: number): boolean {
  for (let i = at + 1; i <= Math.min(last, at + WEAK_REACH); i++) {
    const { pos, lemma, derived, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer') return pos === 'complementizer' && frame.that === true
    if (frame.requires?.includes(lemma) || frame.requires?.includes(analysis?.stem ?? '')) return true
    if (frame.light && derived === 'masdar' && FRAMES.has(lemma)) return true
  }
  return false
}
/** Tokens in which the complement of an everyday verb of saying begins. */
const WEAK_REACH = 15

function cueAt(context: ReadingContext, at: number, first: number, last: number): Cue | null {
  const { document, names } = context
  const { tokens, tags } = document
  const tag = tags[at]!
  const token = tokens[at]!
  if (token.kind === 'punctuation')
    return (token.word.surface === ':' ? isHeadlineColon(context, at, first) : isHeadlineDots(context, at, first))
      ? { kind: 'headline', at, first: at, frame: SAYING, negated: false }
      : null
  if (at === first && opensCount(context, at, last)) return { kind: 'counted', at, first: at, frame: SAYING, negated: false }
  if (token.kind !== 'word' || (document.begins[at]! & REPORTS) === 0 || names.at[at] !== -1) return null
  // على حد قول س
  if (token.word.folded === 'حد' && at > first && tags[at - 1]!.lemma === 'علي' && SAYING_NOUNS.has(tags[at + 1]?.analysis?.stem ?? ''))
    return { kind: 'postposed', at: at + 1, first: at - 1, frame: SAYING, negated: false }
  // نقلا عن: spelt like a verb in the dual
  if (token.word.folded === 'نقلا' && tags[at + 1]?.lemma === 'عن')
    return { kind: 'postposed', at, first: at, frame: SAYING, negated: false }
  // استنادا إلى
  if (token.word.folded === 'استنادا' && tags[at + 1]?.lemma === 'الي')
    return { kind: 'postposed', at, first: at, frame: SAYING, negated: false }
  // وحسب مصدر أمني: no «only», which opens no clause
  if (token.word.folded === ACCORDING && (at === first || tokens[at - 1]!.kind === 'punctuation') && tags[at + 1]?.pos === 'nominal')
    return { kind: 'postposed', at, first: at, frame: SAYING, negated: false }
  // بتقدير المنظمة
  if (BY_WORD_OF.has(token.word.folded) && (at === first || tokens[at - 1]!.kind === 'punctuation'))
    return { kind: 'postposed', at, first: at, frame: SAYING, negated: false }
  if (!reports(tag)) return null
  // بحسب ما جاء في بيان س, كما ورد في التقرير
  const arriving = arrivingAt(context, at, last)
  if (arriving !== null) return { kind: 'postposed', at: arriving, first: at, frame: SAYING, negated: false }
  if (POSTPOSED.has(tag.lemma) && tag.pos !== 'verb' && tag.derived !== 'participle' && !isAccount(tag)) {
    // بحسب ما أعلن س
    if (WHAT.has(tokens[at + 1]?.word.folded ?? '') && at + 2 <= last && tags[at + 2]?.pos === 'verb')
      return { kind: 'postposed-verb', at: at + 2, first: at, frame: FRAMES.get(tags[at + 2]!.lemma) ?? SAYING, negated: false }
    return { kind: 'postposed', at, first: at, frame: SAYING, negated: false }
  }
  // على ما ذكر س
  if (tag.lemma === 'علي' && tokens[at + 1]?.word.folded === 'ما' && at + 2 <= last && tags[at + 2]?.pos === 'verb') {
    const frame = FRAMES.get(tags[at + 2]!.lemma)
    if (frame !== undefined) return { kind: 'postposed-verb', at: at + 2, first: at, frame, negated: false }
  }
  if (POSTPOSED_WITH_VERB.has(tag.lemma) && at < last && tags[at + 1]!.pos === 'verb') {
    const frame = FRAMES.get(tags[at + 1]!.lemma)
    return frame === undefined ? null : { kind: 'postposed-verb', at: at + 1, first: at, frame, negated: false }
  }
  if (at > first && POSTPOSED_WITH_VERB.has(tags[at - 1]!.lemma)) return null
  if (at > first + 1 && WHAT.has(tokens[at - 1]!.word.folded) && (POSTPOSED.has(tags[at - 2]!.lemma) || tags[at - 2]!.lemma === 'علي'))
    return null
  if (resumes(context, at, first)) return { kind: 'resumed', at, first: at, frame: FRAMES.get(tag.lemma)!, negated: false }
  if (tag.pos === 'verb') return anonymityEnd(context, at, last) === null ? verbCue(context, at, first, last) : null
  if (isLedTo(context, at, first)) return { kind: 'led', at, first: at, frame: FRAMES.get(tag.lemma)!, negated: false }
  if (isSayingNoun(context, at, first)) return { kind: 'noun', at, first: at, frame: FRAMES.get(tag.lemma)!, negated: false }
  if (tag.derived === 'participle' && isCircumstantial(context, at) && !isAble(tag)) {
    const frame = FRAMES.get(tag.lemma)
    if (frame !== undefined) return { kind: 'participle', at, first: at, frame, negated: false }
  }
  return null
}

/** قادرة: able, not one who estimates; ملحة: urgent. */
const isAble = ({ analysis }: Tag): boolean => ABLE.has(analysis?.stem ?? '')
const ABLE = new Set(['قادر', 'قادره', 'ملح', 'ملحه'])

/** «وفي حصيلة أوردها المرصد، قتل …»: a count with which a sentence begins; not where somebody else says what follows. */
function opensCount(context: ReadingContext, at: number, last: number): boolean {
  const { tags } = context.document
  if (tags[at]!.lemma !== 'في') return false
  const front = paperInFront(context, at, last, (noun) => isCount(context, noun))
  const next = front === null ? undefined : tags[front.comma + 1]
  return next !== undefined && !(next.pos === 'verb' && FRAMES.has(next.lemma))
}

/** Read as one word («only»), or as و and حسب. */
const ACCORDING = 'وحسب'

/** بحسب ما أعلن, وفقا لما أعلن. */
const WHAT = new Set(['ما', 'لما'])

/** على حسابه: an account, not according to him. */
const isAccount = ({ lemma, analysis }: Tag): boolean => lemma === 'حسب' && analysis?.stem.startsWith('حسا') === true

/** «إعلان الوزارة …»: the verbal noun of a verb of saying that is no everyday verb, before a genitive; not where it is wanting or awaited (عدم إعلان). */
function isSayingNoun({ document: { tags } }: ReadingContext, at: number, first: number): boolean {
  const { derived, lemma, analysis } = tags[at]!
  const frame = derived === 'masdar' ? FRAMES.get(lemma) : undefined
  if (
    frame === undefined ||
    frame.weak ||
    frame.light ||
    frame.requires ||
    (frame.fromObject && frame.act !== 'accuse') ||
    analysis?.article ||
    analysis?.enclitic
  )
    return false
  const next = tags[at + 1]
  if (
    next === undefined ||
    (next.pos !== 'nominal' && next.pos !== 'adjective') ||
    next.analysis?.preposition ||
    next.analysis?.conjunction
  )
    return false
  // في إفادة صحفية, في تصريح صحافي
  if (isMedium(tags[at]!) && (next.pos === 'adjective' || PRESS.has(next.lemma))) return false
  // تشديد العقوبات tightens them; what is insisted on stands behind على
  if (lemma === INSISTING && ![at + 2, at + 3, at + 4].some((i) => tags[i]?.lemma === 'علي' && isInsisted(tags[i + 1]))) return false
  return at === first || !WANTING.has(tags[at - 1]!.lemma)
}
const PRESS = new Set(['صحافي', 'صحفي', 'اعلامي', 'متلفز'])
const INSISTING = 'شدد'
/** … a clause, or a deed (ضرورة, أهمية, وقف): not whom a tightening hits. */
const isInsisted = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (tag.pos === 'complementizer' || tag.derived === 'masdar' || NEEDS.has(tag.lemma) || NEEDS.has(tag.analysis?.stem ?? ''))
const NEEDS = new Set('ضروره اهميه حق وجوب اولويه وحده حتميه'.split(' '))
const WANTING = new Set(['عدم', 'دون', 'بدون', 'قبل', 'انتظر', 'احتمال', 'امكانيه', 'لا', 'غياب'])

/** «بحسب ما جاء في», «كما ورد في»: the preposition after which the paper stands, or null. */
function arrivingAt({ document: { tags, tokens } }: ReadingContext, at: number, last: number): number | null {
  const verb = POSTPOSED_WITH_VERB.has(tags[at]!.lemma) ? at + 1 : POSTPOSED.has(tags[at]!.lemma) ? at + 2 : last
  return verb < last && ARRIVING.has(tags[verb]!.lemma) && tokens[verb + 1]!.word.folded === 'في' ? verb + 1 : null
}

/** جاء في بيان, ورد في التقرير */
const ARRIVING = new Set(['جاء', 'ورد'])

/** «ويُدعى منصور»: is called, not claims; the passive ends in ى. */
export function isCalling({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  return (
    tags[at]!.lemma === 'ادعي' &&
    tags[at]!.analysis?.form?.tense === 'imperfect' &&
    tokens[at]!.word.light.endsWith('ى') &&
    tags[at + 1]?.pos === 'nominal'
  )
}

function verbCue(context: ReadingContext, at: number, first: number, last: number): Cue | null {
  const { tokens, tags } = context.document
  const { lemma, analysis } = tags[at]!
  const form = analysis?.form ?? null
  // a verb only by its neighbours
  if (form === null) return null
  const previous = at > first ? tags[at - 1]! : null
  const before = previous === null ? '' : tokens[at - 1]!.word.folded
  if (ARRIVING.has(lemma) && tokens[at + 1]?.word.folded === 'في' && at + 2 <= last && (isMedium(tags[at + 2]!) || isAct(tags[at + 2]!)))
    return { kind: 'came-in', at, first: at, frame: SAYING, negated: false }
  const frame = frameAt(context, at, last)
  if (frame === undefined || form.person !== 3 || analysis!.future || form.tense === 'imperative' || form.passive === 'yes') return null
  // a wish or plan, not a report: أن يعلن, قد يعلن, إذا أعلن, لن يعلن
  const isOpen = previous?.pos === 'complementizer' || before === 'قد' || before === 'ان' || before === 'لن' || before === 'سوف'
  if (form.tense === 'imperfect' && isOpen && !followsBefore(context, at, first)) return null
  // أقرته بالأغلبية: passed, not admitted
  if (lemma === 'اقر' && analysis!.enclitic !== '') return null
  // ما لا يقل عن: no less than
  if (lemma === 'قال' && form.tense === 'imperfect' && tokens[at + 1]?.word.folded === 'عن') return null
  // لا يجب أن يعود: must not; he does not answer is spelt so only behind لم
  if (lemma === ANSWERING && before !== 'لم' && /جب$/.test(tokens[at]!.word.folded)) return null
  if (previous?.pos === 'conditional' || before === 'كي' || before === 'لكي') return null
  if (isCalling(context, at) || isImpersonal(context, at, first) || isCarrying(context, at)) return null
  const negated = isNegation(previous)
  // لم تؤكد ولم تنف: no word on the matter
  if (negated && (frame.act === 'deny' || frame.act === 'affirm') && neitherNor(context, at, first, last) < at) return null
  return { kind: 'verb', at, first: negated ? at - 1 : at, frame, negated }
}

/** What a body decides in writing: وجاء في قرار للجنة أن. */
const isAct = ({ analysis }: Tag): boolean => DECISIONS.has(analysis?.stem ?? '')
const DECISIONS = new Set(['قرار', 'مرسوم', 'حكم', 'وثيقه', 'لاءحه', 'شكوي', 'دعوي', 'استبيان', 'خطه'])

const ANSWERING = 'اجاب'

/** «ويذكر أن …»: be it mentioned, by nobody. */
const isImpersonal = ({ document: { tags } }: ReadingContext, at: number, first: number): boolean =>
  at === first &&
  MENTIONED.has(tags[at]!.lemma) &&
  tags[at]!.analysis!.form!.tense === 'imperfect' &&
  tags[at]!.analysis!.form!.gender === 'm' &&
  tags[at + 1]?.pos === 'complementizer'
const MENTIONED = new Set(['ذكر', 'علم'])

/** «…، قبل أن تعلن النقابة أنه أفرج عنهما»: behind a comma what came next, and was said. */
const followsBefore = ({ document: { tags, tokens } }: ReadingContext, at: number, first: number): boolean =>
  at - 3 >= first &&
  tags[at - 2]!.lemma === 'قبل' &&
  (tags[at - 2]!.analysis?.conjunction ?? '') === '' &&
  /^[،,]$/.test(tokens[at - 3]!.word.surface)

/** «سارعت الوزارة إلى نفي ذلك»: the verbal noun to which a verb of hastening leads. */
function isLedTo({ document: { tags, tokens } }: ReadingContext, at: number, first: number): boolean {
  if (tags[at]!.derived !== 'masdar' || !FRAMES.has(tags[at]!.lemma) || tags[at]!.analysis?.article) return false
  if (tags[at - 1]?.lemma !== 'الي' || (tags[at]!.analysis?.enclitic ?? '') !== '') return false
  for (let i = at - 2; i >= Math.max(first, at - LED); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return false
    if (tags[i]!.pos === 'verb') return HASTENING.has(tags[i]!.lemma)
  }
  return false
}
/** Tokens between a verb of hastening and what it leads to. */
const LED = 9
const HASTENING = new Set(['سارع', 'بادر', 'عمد', 'عاد', 'هرع', 'ذهب', 'انبري'])

/** What a saying is called where it is taken up again. */
const TOLD = new Set('روايه اتهام اتهامات زعم مزاعم ادعاء ادعاءات تهمه تهم نبا انباء معلومات تصريحات امر'.split(' '))

/**
 * «…، وهو ما نفته الحكومة», «…، الأمر الذي سارعت الوزارة إلى نفيه»: a word of saying whose pronoun takes up the clause before the comma.
 * The verb itself, or the verbal noun that another verb leads to.
 */
function resumes(context: ReadingContext, at: number, first: number): boolean {
  const { tags, tokens } = context.document
  const tag = tags[at]!
  if (tag.analysis === null || !FRAMES.has(tag.lemma) || (tag.pos !== 'verb' && tag.derived !== 'masdar')) return false
  if (tag.analysis.enclitic === '' && !takesUpBy(tags, at)) return false
  for (let i = at - 1; i > Math.max(first, at - 7); i--) {
    const word = tokens[i]!.word.folded
    if (word === 'ما' && /^و?(هو|هي)$/.test(tokens[i - 1]!.word.folded)) return true
    if (word === 'الذي' && /^و?الامر$/.test(tokens[i - 1]!.word.folded)) return true
    // وهي رواية نفتها الوزارة, وهي خطوة رفضتها الجبهة
    if (i === at - 1 && /^و(هو|هي)$/.test(tokens[i - 1]!.word.folded) && isTold(tags[i]!, FRAMES.get(tag.lemma)!.act)) return true
    if (tokens[i]!.kind === 'punctuation') return false
  }
  return false
}

/** «وهو ما رحبت به الحكومة»: the pronoun stands with the preposition that the verb governs by. */
export const takesUpBy = (tags: readonly Tag[], at: number): boolean => {
  const next = tags[at + 1]
  return (
    tags[at]!.pos === 'verb' &&
    next?.pos === 'preposition' &&
    (next.analysis?.enclitic ?? '') !== '' &&
    FRAMES.get(tags[at]!.lemma)!.by?.includes(next.analysis?.preposition || next.lemma) === true
  )
}

/** A word that was said, or, where somebody only takes a stand on it, a thing that was done. */
const isTold = ({ analysis }: Tag, act: Act): boolean =>
  TOLD.has(analysis?.stem ?? '') || (STANDS.has(act) && DONE.has(analysis?.stem ?? ''))
/** «وهي خطوة رفضتها الجبهة»: what the word takes up was done, not said. */
export const isStandOnDeed = ({ document: { tags } }: ReadingContext, at: number): boolean => DONE.has(tags[at - 1]!.analysis?.stem ?? '')
const STANDS: ReadonlySet<Act> = new Set<Act>(['reject', 'accept', 'condemn', 'praise', 'describe', 'deny'])
const DONE = new Set('خطوه خطوات دعوه عرض مبادره قرار مقترح اقتراح شرط شروط مطلب مطالب موقف اجراء اجراءات عمليه هجوم تصريح'.split(' '))
