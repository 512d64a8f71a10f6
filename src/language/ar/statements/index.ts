import type { Act } from '../../../model/lists.ts'
import type { UnresolvedStatement } from '../../contract.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { pronounSubject, wordsOf } from './anaphora.ts'
import { antecedentOf, isTakenUpBare } from './antecedent.ts'
import { canSpeak } from './can-speak.ts'
import { carriedFrom, isCalledUpon, subjectOfSentence } from './carried.ts'
import { complementOf } from './complement.ts'
import { asideLimit, type Content, contentAfter, contentBefore, contentFollowing, contentSpan, holds } from './content.ts'
import type { Cue } from './cue.ts'
import { isBoundary } from './cue-boundary.ts'
import { isStandOnDeed } from './cue-resumption.ts'
import { findCues } from './cues.ts'
import { type Draft, draftOf } from './draft.ts'
import { isDenial } from './falsity.ts'
import { CONCEDING } from './frames.ts'
import { headline } from './headlines.ts'
import { innermostAt } from './innermost.ts'
import { nominal } from './nouns.ts'
import { isCount, issuerInFront, paperInFront } from './papers-in-front.ts'
import { hasVerb, postposed, postposedSource } from './postposed.ts'
import { relayedSource, relaysPronoun } from './relayed.ts'
import { isDocument, isPaper, issuerOf } from './sources.ts'
import { phraseAt, type SpeakerPhrase } from './speaker.ts'
import { subjectBefore } from './subject.ts'
import { topicOf } from './topic.ts'
import type { Complement } from './walk.ts'

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
    // خاصة وأن الرئيس دان المبادرة: why
    if (tags[i]!.pos === 'complementizer' && tags[i]!.analysis?.conjunction === 'و' && !ABOVE_ALL.has(tags[i - 1]!.analysis?.stem ?? ''))
      starts.push(i)
  return starts.map((at, k) => ({
    first: tags[at]!.analysis!.enclitic === '' ? at + 1 : at,
    last: (starts[k + 1] ?? content.last + 1) - 1,
    form: content.form,
  }))
}

const ABOVE_ALL = foldedWords('خاصة خصوصا لاسيما سيما')

const SAID = 'قال'

/** Attributed utterances of an article, in reading order of their cues. */
export function findStatements(context: ReadingContext): readonly FoundStatement[] {
  const { document } = context
  const cues = findCues(context)
  const lastOf = ({ at }: Cue) => document.sentences[document.sentenceOf[at]!]!.last
  const parts = (cue: Cue) => (cue.kind === 'postposed' ? postposedSource(context, cue, lastOf(cue)) !== null : isBoundary(context, cue))
  const cuesByToken = new Set(cues.filter(parts).map((cue) => cue.first))
  const drafts: Draft[] = []
  const begun = new Set<number>()
  for (const cue of cues) {
    const sentence = document.sentences[document.sentenceOf[cue.at]!]!
    const draft = read(context, cue, cuesByToken, drafts, sentence.first, sentence.last)
    // what an aside seems to say is said by who stands before it (قال س، الذي كان يتحدث …، إن)
    // قائلا right after another verb of saying only opens its content
    const opens = cue.kind === 'verb' ? draft?.rule !== DENIED : cue.kind === 'participle' && document.tags[cue.at]!.lemma === SAID
    if (draft === null || (opens && begun.has(draft.content.first))) continue
    const contents = cue.kind === 'postposed' ? [] : coordinatedClauses(context, draft.content).filter(({ first }) => !begun.has(first))
    drafts.push(draft, ...contents.map((content) => ({ ...draft, content, rule: 'statement.coordinated' })))
    begun.add(draft.content.first)
    for (const content of contents) begun.add(content.first)
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
    case 'noun':
      return nominal(context, cue, cues, last)
    case 'led':
      return ledTo(context, cue, cues, first, last)
    case 'came-in':
      return cameIn(context, cue, last)
    case 'counted':
      return counted(context, cue, cues, last)
    case 'verb':
    case 'participle':
      return reported(context, cue, cues, before, first, last)
  }
}

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
  const asks =
    (complement.anchor === 'object' || (complement.anchor === 'by' && cue.frame.act === 'demand')) && isNews(context, complement.content)
  const thanks = complement.anchor === 'by' && cue.frame.act === 'express' && complement.person !== null
  if (saysNothing(context, cue, complement)) return null
  // لا تعبر عن وجهة نظر العراق
  if (cue.negated && cue.frame.act === 'express') return null
  if (complement.anchor === null)
    return deniedBefore(cue, complement, before, inFront, first, last) ?? saidBefore(context, cue, complement, first)
  if (cue.frame.weak && complement.anchor !== 'that' && complement.anchor !== 'quote' && !asks && !thanks && !complement.relays) return null
  const content = contentAfter(context, complement, cues, asideLimit(context, cue, complement.content, last))
  if (content === null) return null
  // a verb joined by و goes on with the subject before it; one that opens its clause may have it in front (الناطقون قالوا)
  const antecedent = antecedentOf(context, cue, first)
  // الأسباب التي دعت الحكومة إلى قبول الهدنة, قرار القمة الذي دعا إلى …: what cannot speak calls upon nobody
  if (antecedent === null && cue.frame.person && isTakenUpBare(context, cue, first)) return null
  const told =
    topicOf(context, cue, first) ??
    antecedent ??
    (isCalledUpon(context, cue, complement.subject, before, first) ? null : complement.subject) ??
    wordsOf(context, cue, first) ??
    pronounSubject(context, cue, first) ??
    inFront
  const source = relayedSource(context, cue, content.first)
  if (source !== null)
    return draftOf(cue, content, {
      speaker: source,
      via: told,
      medium: complement.medium,
      audience: complement.audience,
      rule: 'statement.relayed',
      ...(complement.act === null ? {} : { act: complement.act }),
    })
  if (relaysPronoun(context, cue, content.first))
    return draftOf(cue, content, { speaker: lastSpeaker(before), carried: true, via: told, rule: 'statement.relayed' })
  const issuer = told !== null && isPaper(context, told) ? issuerOf(context, told, content.first - 1) : null
  const own = issuer ?? told
  const speaker =
    own ?? chanted(context, cue, first) ?? issuerInFront(context, cue.first, first) ?? carriedFrom(context, cue, before, first)
  if (
    cue.frame.weak &&
    (speaker === null || (own !== null && complement.anchor === 'that' && !canSpeak(context, own) && !isDocument(context, own)))
  )
    return null
  // هذا الإجراء يعتبر تعذيبا: by nobody
  const isJudged = cue.frame.act === 'describe' && complement.anchor === 'object'
  if (isJudged && (speaker === null || isTakenFor(context, complement) || !(canSpeak(context, speaker) || isDocument(context, speaker))))
    return null
  const rule = `statement.${cue.kind}.${complement.anchor}`
  return draftOf(cue, content, {
    speaker,
    carried: own === null && speaker !== null,
    medium: complement.medium ?? (issuer === null ? null : told),
    audience: issuer !== null ? null : (complement.audience ?? addressee(context, cue, complement)),
    rule,
    ...(complement.act === null ? {} : { act: complement.act }),
  })
}

/** «تعتبر تونس نموذجا للانتقال»: right behind who is told what he is taken for, and nobody whom he takes for it. */
function isTakenFor({ document: { tags } }: ReadingContext, { subject, content }: Complement): boolean {
  return subject !== null && subject.last + 1 === content && tags[content]!.analysis?.form?.indefiniteAccusative === true
}

/** Who spoke last, not whom he cites. */
function lastSpeaker(before: readonly Draft[]): SpeakerPhrase | null {
  let i = before.length - 1
  while (i > 0 && holds(before[i - 1]!.content, before[i]!.cue.at)) i--
  return before[i]?.speaker ?? null
}

/** «رددوا هتافات تطالب بـ…», «رفعوا لافتات تندد بـ…»: those who chant speak. */
function chanted(context: ReadingContext, cue: Cue, first: number): SpeakerPhrase | null {
  const before = context.document.tags[cue.first - 1]
  return cue.first > first && CHANTS.has(before?.analysis?.stem ?? '') ? subjectOfSentence(context, first, cue.first - 1, null) : null
}
const CHANTS = new Set(['هتافات', 'شعارات', 'لافتات', 'يافطات', 'اعلام', 'صيحات'])

/** What is asked or recorded: an act (طلب الانسحاب, سجّل نزوح …) or a number of things (رصد 120 خرقا). */
const isNews = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  tags[at]!.derived === 'masdar' || tags[at]!.pos === 'number' || RECORDED.has(tags[at]!.analysis?.stem ?? '')
/** What is recorded, by stem. */
const RECORDED = new Set(
  'خرق خرقا خروق خروقا خروقات حاله حالات وفيات اصابه اصابات هجوم هجوما هجمات انتهاك انتهاكا انتهاكات حادثه حوادث ضحايا اكثر نحو حوالي زهاء'.split(
    ' ',
  ),
)

/** The direct object that is told, asked or warned; what is judged or accused is none, nor has a verb that tells by لـ one (قال). */
function addressee(context: ReadingContext, { frame }: Cue, { anchor, person }: Complement): SpeakerPhrase | null {
  if (person === null || !frame.person || frame.fromObject || frame.act === 'accuse' || anchor === 'object') return null
  return canSpeak(context, person) ? person : null
}

/** No word on the matter (رفض التعليق), or nobody who could speak (كشفت الرياح عن ألغام). */
function saysNothing(context: ReadingContext, { at, frame, kind }: Cue, { anchor, content, subject, person }: Complement): boolean {
  const { tags } = context.document
  if (anchor === null || anchor === 'quote') return false
  // غالبيتهم يُتهمون بالشغب: without one whom they accuse they are accused
  const isAccused = frame.act === 'accuse' && kind === 'verb' && anchor === 'by' && content === at + 1
  if (isAccused && subject === null && person === null && tags[at]!.analysis?.enclitic === '') return true
  // شددت القوات الحصار على البلدة: she tightens it
  if (tags[at]!.lemma === INSISTING && anchor === 'by' && person !== null && !canSpeak(context, person)) return true
  if (kind === 'verb' && DECLINING.has(tags[at]!.lemma) && NO_COMMENT.has(tags[content]!.lemma)) return true
  if (anchor === 'that') return false
  // تعرض 13 آخرون لإصابات: they underwent them, and offer nothing
  if (tags[at]!.lemma === OFFERING && anchor === 'object' && isUndergone(context, content)) return true
  return frame.act === 'reveal' && subject !== null && !canSpeak(context, subject)
}
const OFFERING = 'عرض'
/** Behind ل stands what harms. */
function isUndergone({ document: { tags } }: ReadingContext, from: number): boolean {
  for (let i = from; i <= from + HARMED && i < tags.length; i++) {
    const { analysis, pos } = tags[i]!
    if (pos === 'punctuation') return false
    if (analysis?.preposition === 'ل' && HARMS.has(analysis.stem)) return true
  }
  return false
}
/** Tokens of one who is harmed. */
const HARMED = 5
const HARMS = foldedWords('إصابات إصابة هجوم هجمات قصف إطلاق ضغوط انتقادات كمين اعتداء اعتداءات تعذيب عنف خسائر غارات ضربات نيران تهديدات')
const INSISTING = 'شدد'
const DECLINING = new Set(['رفض', 'تحفظ', 'اعترض'])
const NO_COMMENT = new Set(['علق', 'عقب', 'افصح', 'ادلي', 'كشف', 'اجاب', 'رد', 'تحدث'])

const DENIED = 'statement.verb.denied'
/** «كييف تتهم موسكو بقصف محطة وروسيا تنفي»: a denial at the end of its sentence denies what was said right before in it. */
function deniedBefore(
  cue: Cue,
  { content, subject, person }: Complement,
  before: readonly Draft[],
  inFront: SpeakerPhrase | null,
  first: number,
  last: number,
): Draft | null {
  const denied = before.at(-1)
  if (cue.frame.act !== 'deny' || cue.negated || inFront === null || subject !== null || person !== null || content !== cue.at) return null
  if (cue.at < last - 1 || denied === undefined || denied.cue.first < first || denied.act !== 'accuse') return null
  return draftOf(cue, denied.content, { speaker: inFront, rule: DENIED })
}

/** «…»، قال س; …، يقول س: what is said stands before a verb that has nothing after its subject. */
function saidBefore(context: ReadingContext, cue: Cue, { anchor, subject }: Complement, first: number): Draft | null {
  const { tokens, tags } = context.document
  if (cue.kind !== 'verb' || cue.negated || anchor !== null || subject === null || cue.first - first < 3) return null
  const mark = tokens[cue.at - 1]!.word.surface
  const quoted = /^[»”"]$/.test(/^[،,]$/.test(mark) ? (tokens[cue.at - 2]?.word.surface ?? '') : mark)
  if (tags[cue.at]!.analysis?.conjunction !== '' || !cue.frame.that || (!quoted && !/^[،,]$/.test(mark))) return null
  if (!quoted && !SAYING_AFTER.has(tags[cue.at]!.lemma)) return null
  const content = contentBefore(context, cue.at, first)
  return content === null || tags[cue.at]!.analysis?.enclitic !== ''
    ? null
    : draftOf(cue, content, { speaker: subject, rule: 'statement.post-posed.verb' })
}
const SAYING_AFTER = new Set(['قال', 'اضاف', 'اوضح', 'ذكر', 'روي', 'حكي', 'اكد', 'شرح', 'كتب'])

function postposedVerb(
  context: ReadingContext,
  cue: Cue,
  cues: ReadonlySet<number>,
  before: readonly Draft[],
  first: number,
  last: number,
): Draft | null {
  if (cue.first - first < 3 && !hasVerb(context, first, cue.first))
    return reported(context, { ...cue, kind: 'verb' }, cues, before, first, last)
  const complement = complementOf(context, cue, last, null)
  if (complement.anchor !== null) return reported(context, { ...cue, kind: 'verb' }, cues, before, first, last)
  const speaker = complement.subject ?? phraseAt(context, cue.at + 1, last)
  if (speaker === null || !(canSpeak(context, speaker) || isDocument(context, speaker))) return null
  const relayed = relayedSource(context, cue, last + 1)
  const content = contentBefore(context, cue.first, first, cues)
  const act: Act = cue.frame.act === 'announce' || cue.frame.act === 'say' ? 'report' : cue.frame.act
  return content === null
    ? null
    : draftOf(cue, content, {
        speaker: relayed ?? speaker,
        via: relayed === null ? null : speaker,
        act,
        rule: 'statement.post-posed.verb',
      })
}

/** What «وهو ما نفته س» takes up stands before it; the subject stands after the word of saying, or before it where a verb leads to it. */
function resumed(context: ReadingContext, cue: Cue, first: number, last: number): Draft | null {
  const { tags, tokens } = context.document
  let opening = cue.at
  while (opening > first && tokens[opening]!.kind !== 'punctuation' && !(tags[opening]!.pos === 'pronoun' && opening < cue.at)) opening--
  const behind = tags[cue.at]!.analysis!.enclitic === '' ? cue.at + 2 : cue.at + 1
  const speaker = tags[cue.at]!.pos === 'verb' ? phraseAt(context, behind, last) : leadingSubject(context, opening + 1, cue.at)
  if (speaker === null || !canSpeak(context, speaker)) return null
  const whole = contentBefore(context, opening, first)
  const content = whole === null ? null : asideBefore(context, whole, speaker.last + 1)
  const rule = isStandOnDeed(context, cue.at) ? ON_A_DEED : 'statement.resumed'
  return content === null ? null : draftOf(cue, content, { speaker, rule })
}
/** «عيّن الرئيس س، وهي خطوة رفضتها الحركة»: the narrator tells what was done; somebody takes a stand on it. */
export const ON_A_DEED = 'statement.resumed.deed'

/** «الحركة، التي تقول الأمم المتحدة إنها مدعومة، وهو ما تنفيه كيغالي، على غوما»: where the sentence goes on, the remark is on the relative clause before it. */
function asideBefore({ document: { tags, tokens } }: ReadingContext, content: Content, closing: number): Content {
  const next = tags[closing + 1]
  if (!/^[،,]$/.test(tokens[closing]?.word.surface ?? '') || next === undefined || next.analysis?.conjunction === 'و') return content
  for (let i = content.last; i > content.first; i--)
    if (tags[i]!.pos === 'relative' && /^[،,]$/.test(tokens[i - 1]!.word.surface)) return { ...content, first: i + 1 }
  return content
}

/** «سارعت باكو إلى نفيه»: the subject of the verb between. */
function leadingSubject(context: ReadingContext, from: number, to: number): SpeakerPhrase | null {
  for (let i = from; i < to; i++) if (context.document.tags[i]!.pos === 'verb') return phraseAt(context, i + 1, to - 1)
  return null
}

/** «سارعت الوزارة إلى نفي ذلك», «الوزارة سارعت إلى نفي ذلك»: who hastens says it. */
function ledTo(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, first: number, last: number): Draft | null {
  const { tags, tokens } = context.document
  let opening = cue.at
  while (opening > first && tokens[opening - 1]!.kind !== 'punctuation' && tags[opening]!.pos !== 'verb') opening--
  const speaker = phraseAt(context, opening + 1, cue.at - 2) ?? subjectBefore(context, opening, first)
  if (speaker === null || !canSpeak(context, speaker) || cue.at >= last) return null
  const anchor = tags[cue.at + 1]!.pos === 'complementizer' ? 'that' : 'object'
  const from = anchor === 'that' && tags[cue.at + 1]!.analysis?.enclitic === '' ? cue.at + 2 : cue.at + 1
  const content = contentAfter(
    context,
    { subject: speaker, person: null, medium: null, audience: null, act: null, relays: false, anchor, content: from, through: from },
    cues,
    last,
  )
  return content === null ? null : draftOf(cue, content, { speaker, rule: 'statement.led' })
}

/** «وجاء في بيان صدر عن الكرملين: …»: the speaker is who issued the paper, else the paper. */
function cameIn(context: ReadingContext, cue: Cue, last: number): Draft | null {
  const { tokens, tags } = context.document
  const medium = phraseAt(context, cue.at + 2, last)
  if (medium === null) return null
  let speaker: SpeakerPhrase = issuerOf(context, medium, last) ?? medium
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

/** «وفي حصيلة أوردها المرصد، قتل …»: what follows the count is told by who made it. */
function counted(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, last: number): Draft | null {
  const front = paperInFront(context, cue.first, last, (at) => isCount(context, at))
  const content = front === null ? null : contentFollowing(context, front.comma + 1, last, cues)
  return front === null || content === null
    ? null
    : draftOf(cue, content, { speaker: front.issuer, act: 'report', rule: 'statement.counted' })
}

/** A statement whose content holds its own cue (an aside) is nobody's parent. */
const NO_TOKENS = { first: 0, last: -1 }
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
    act: !cue.negated && isDenial(context, draft.act, draft.content) ? 'deny' : draft.act,
    polarity: cue.negated ? 'negative' : 'positive',
    form: draft.content.form,
    content,
    concedes: !cue.negated && CONCEDING.has(context.document.tags[cue.at]!.lemma),
    medium: draft.medium === null ? null : { start: draft.medium.start, end: draft.medium.end },
    audience: phrase(draft.audience),
    parent,
    rule: isOfOtherMatter(context, draft) ? `${draft.rule}.other-matter` : draft.rule,
  }
}

/**
 * «نفى أن يكون استعان بمرتزقة»: a denial in a clause that neither takes up a charge (ذلك, الاتهامات, أي صلة) nor names what one side does to another
 * (نفى أن تكون قواته شنت غارة): it answers nobody. So does who refuses to do something.
 */
function isOfOtherMatter({ document: { tags, tokens } }: ReadingContext, { act, cue, content }: Draft): boolean {
  if ((act !== 'deny' && act !== 'reject') || cue.negated) return false
  // one refuses to do many things (رفضوا تسليم أنفسهم), and denies what was said
  if (act === 'deny' && content.last - content.first < CLAUSE) return false
  for (let i = content.first; i <= content.last; i++) {
    const { lemma, analysis } = tags[i]!
    if (CHARGES.has(lemma) || CHARGES.has(analysis?.stem ?? '') || CHARGES.has(tokens[i]!.word.folded)) return false
  }
  return true
}
/** Tokens of a content that says something by itself. */
const CLAUSE = 3
const CHARGES = foldedWords(
  'ذلك هذا هذه تلك أمر اتهام اتهامات اتهم ادعاء ادعاءات ادعى مزاعم زعم رواية روايات أنباء نبأ خبر أخبار تقرير تقارير صحة مسؤولية مسئولية أي أى ضلوع تورط علاقة صلة ضربة ضربات ضرب غارة غارات أغار طلعة طلعات هجوم هجمات هاجم قصف استهداف استهدف عملية عمليات إطلاق أطلق خرق خروقات انتهاك انتهك انتهاكات مشاركة شارك تدخل احتجاز احتجز خطف اختطف قتل مقتل توغل حصار حاصر إغلاق أغلق قوات وجود دعم دعمه اشتباك اشتباكات معارك مواجهات وقوع وقع حدوث حدث تنفيذ نفذ شن ارتكاب ارتكب اعتقال اعتقل',
)
