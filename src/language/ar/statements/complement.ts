import type { Act } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { tagTest } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import { nounPhraseEnd, OF_SOMEBODY } from '../units.ts'
import { wordTest } from '../vocabulary.ts'
import { canSpeak } from './can-speak.ts'
import type { Cue } from './cue.ts'
import { isCalling } from './cue-verb.ts'
import { anonymityEnd, FRAMES, ISSUING, isCarrying, isMedium } from './frames.ts'
import { atMark, isSpeech } from './marks.ts'
import { isMasdarToo, mayBeMasdar } from './masdar.ts'
import { neitherNor } from './negation.ts'
import { isCircumstantial } from './participles.ts'
import { beforeWithholding, canSpeakOnly, isApposition, isBearer, isCoordinate, isMother, isPlaceNamed } from './phrase-tests.ts'
import { atPreposition, FOR_FEAR, prepositionAt, WHEN } from './prepositions.ts'
import { isOwnWord, isRelay, ownWordAfter, RELAYING } from './relayed.ts'
import { isOneOf, isQuantifying, resolve } from './roles.ts'
import { isIssuing } from './sources.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from './speaker.ts'
import { dropsSubject, isOblique, isOwnDeed, isSurelyObject } from './subject-tests.ts'
import { type Complement, isChoosy, type Walk } from './walk.ts'

/** Tokens after a verb in which its complement is looked for. */
const REACH = 45

/** Reads rightwards from a cue: adjuncts are passed over, bare phrases kept, until the content begins or the clause ends. Linear. */
export function complementOf(context: ReadingContext, cue: Cue, last: number, before: SpeakerPhrase | null): Complement {
  const { tokens, tags } = context.document
  const limit = Math.min(last, cue.at + REACH)
  const walk: Walk = { cue, before, bare: [], medium: null, audience: null, own: null, clause: null, oblique: null }
  const wanted = dropsSubject(context, cue) ? 1 : 2
  const neither = cue.negated ? neitherNor(context, cue.at, cue.first, last) : -1
  const relays = RELAYING.has(tags[cue.at]!.lemma)
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
    // عشية عيد الاستقلال: when, not who
    if (isEve(tokens[i]!.word)) {
      i = Math.max(nounPhraseEnd(context.document, context.nameTokens, i + 1, limit), i) + 1
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
      // بدأ الانسحاب غير أنه …: but that
      if (BUT.has(tags[i - 1]!.lemma)) break
      if (WHEN.has(tags[i - 1]!.lemma)) {
        // قال قبل أن يغادر إن الاتفاق وشيك
        const that = cue.kind === 'postposed-verb' ? null : thatBehind(context, i, limit)
        const speech = that === null && cue.frame.that === true ? speechBehind(context, i, limit) : null
        if (speech !== null) return resolve(context, walk, 'quote', speech)
        if (that === null) break
        i = that
        continue
      }
      if (!cue.frame.that && !cue.frame.by) break
      return resolve(context, walk, 'that', tag.analysis!.enclitic === '' ? i + 1 : i)
    }
    if (isByWord(tag)) {
      i++
      continue
    }
    // طلبوا مرات عدة إعلان هدنة: how often
    const often = timesEnd(context, i)
    if (often !== null) {
      i = often + 1
      continue
    }
    if (relays && isOwnWord(tag)) {
      walk.own = tag
      const next = tags[i + 1]
      // قولها للرئيس إن: to whom, before what
      const isLed = next?.pos === 'complementizer' || next?.pos === 'preposition' || next?.analysis?.preposition === 'ل'
      if (i === limit || next === undefined || isLed || next.pos === 'punctuation') {
        i++
        continue
      }
      return resolve(context, walk, 'object', i + 1)
    }
    if (tag.lemma === 'بين' && tag.analysis?.enclitic) {
      i = seriesEnd(context, i + 1, limit) + 1
      continue
    }
    // منوها بما أبداه الجانبان, حذر مما وصفه بالخطر
    const clause = opensWithClause(tokens[i]!.word) ? WITH_CLAUSE.get(tokens[i]!.word.folded) : undefined
    if (clause !== undefined && cue.frame.by?.includes(clause) && tags[i + 1]?.pos === 'verb') return resolve(context, walk, 'by', i)
    if (startsFigure(context, i) && takesObject(context, walk, wanted)) return resolve(context, walk, 'object', i)
    const preposition = prepositionAt(context, i)
    if (preposition !== '') {
      const next = atPreposition(context, walk, i, preposition, i < passedOn ? passedOn - 1 : limit)
      if (typeof next !== 'number') return resolve(context, walk, next.anchor, next.content)
      i = next
      continue
    }
    const isMasdar =
      isMasdarToo(context, i) ||
      (tokens[i - 1]!.kind === 'punctuation' && mayBeMasdar(context, i) && anonymityEnd(context, i, limit) === null)
    if (isMasdar && takesObject(context, walk, wanted)) return resolve(context, walk, 'object', i)
    // طالب الأمين العام إسرائيل رفع الحصار
    if (tag.derived === 'masdar' && walk.bare.length === wanted && asksWithout(context, cue, walk, i))
      return resolve(context, walk, 'by', i)
    // قال س ص وهو قائد ميداني «…»
    const aside = tag.pos === 'pronoun' && walk.bare.length > 0 ? describedEnd(context, i, limit) : null
    if (aside !== null) {
      i = aside
      continue
    }
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
      const isIts = isCarrying(context, i)
      const says = FRAMES.has(tag.lemma) && !isAttributive(context, i) && !saysMoreOf(context, walk, i)
      if (!isIts && (says || tag.analysis!.conjunction !== '')) break
      // … and its own subject with it (في كلمة بثها تلفزيون محلي)
      const inside = tag.analysis!.enclitic === '' ? null : phraseAt(context, i + 1, limit)
      i = (inside?.last ?? i) + 1
      continue
    }
    // دانت القصف معتبرة أنه عدوان: she goes on
    if (
      tag.derived === 'participle' &&
      tag.lemma !== 'قال' &&
      FRAMES.has(tag.lemma) &&
      walk.bare.length > 0 &&
      isCircumstantial(context, i)
    )
      break
    if (tag.pos === 'relative' && tag.lemma === 'ما' && takesObject(context, walk, wanted)) return resolve(context, walk, 'object', i)
    if (tag.pos === 'relative') {
      if (tag.lemma === 'ما') walk.clause ??= i
      // نفت الحركة التي يتزعمها الوزير تورط مقاتليها
      const deed =
        (takesObject(context, walk, wanted) ? deedBehindClause(context, i, limit) : null) ??
        (takesObject(context, walk, before === null ? wanted : 1) ? ownDeedBehind(context, i, limit) : null)
      if (deed !== null) return resolve(context, walk, 'object', deed)
      i = relativeEnd(context, cue, i, limit) + 1
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
    // الأطراف كافة, السكان جميعا; خشية على سلامته
    if (isForFear(tag) || isIssuing(context, i) || (isAllOfThem(tag) && walk.bare.at(-1)?.last === i - 1)) {
      i++
      continue
    }
    if (isAttribute(context, walk.bare.at(-1), i)) {
      i++
      continue
    }
    // مجلس القضاء (شمال بغداد) التابع للمحافظة، س ص، تقدم القوات: whose it is, past a bracket
    if (walk.bare.length > 0 && tag.analysis?.article && OF_SOMEBODY.has(tag.analysis.stem)) {
      i = Math.max(nounPhraseEnd(context.document, context.nameTokens, i + 1, limit), i) + 1
      continue
    }
    const joined = (tag.analysis?.conjunction ?? '') !== '' && walk.bare.length > 0
    // المرصد ومقره بريطانيا
    if (joined && isSeat(tag)) {
      i = Math.max(nounPhraseEnd(context.document, context.nameTokens, tags[i + 1]?.pos === 'preposition' ? i + 2 : i + 1, limit), i) + 1
      continue
    }
    if (joined && !isCoordinate(context, i, limit)) break
    const phrase =
      phraseAt(context, i, beforeRequired(context, walk, i, beforeWithholding(context, i, limit))) ??
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
      walk.bare.length ===
        (walk.bare.length === 1 &&
        (isSurelyObject(context, cue, walk.bare[0]!, before) ||
          isOwnDeed(context, cue, walk.bare[0]!) ||
          (before !== null && !canSpeak(context, walk.bare[0]!)))
          ? 1
          : wanted) &&
      !canSpeakOnly(context, cue, walk.bare)
    )
      return resolve(context, walk, 'object', walk.bare.at(-1)!.first)
  }
  const ahead = cue.frame.that === true ? clauseAfterAsides(context, cue.at, limit) : null
  return ahead === null ? resolve(context, walk, null, cue.at) : resolve(context, walk, 'that', ahead)
}

/** «قال س ص وهو متحدث باسم الحركة: …»: where a remark on who he is ends, before what is said; null where none opens. */
function describedEnd({ document: { tokens, tags, quoteOpenedBy } }: ReadingContext, at: number, limit: number): number | null {
  if (!/^وه[وي]$/.test(tokens[at]!.word.folded)) return null
  for (let i = at + 1; i <= Math.min(limit, at + DESCRIBED); i++) {
    if (tags[i]!.pos === 'complementizer' || tokens[i]!.word.surface === ':' || quoteOpenedBy.has(i)) return i
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'relative') return null
  }
  return null
}
/** Tokens of such a remark. */
const DESCRIBED = 9

/** «مرات عدة», «عدة مرات», «مرة أخرى»: the last token of how often something is said, or null where that is not told. */
function timesEnd({ document: { tags } }: ReadingContext, at: number): number | null {
  const next = tags[at + 1]
  if (tags[at]!.lemma === SEVERAL && next?.lemma === TIME) return at + 1
  const { lemma, analysis, pos } = tags[at]!
  if (lemma !== TIME || pos !== 'nominal' || analysis?.article || analysis?.preposition || analysis?.conjunction || analysis?.enclitic)
    return null
  return next?.lemma === SEVERAL || (next?.pos === 'adjective' && next.analysis?.article === false) ? at + 1 : at
}
const TIME = 'مره'
const SEVERAL = 'عده'

const isEve = wordTest(({ folded }) => folded === 'عشيه' || folded === 'غداه' || folded === 'صبيحه')
const BUT = new Set(['غير', 'الا', 'بيد', 'سوي'])

/** The next إن or أن of the same clause, behind the one that tells when, or null. */
function thatBehind({ document: { tokens, tags } }: ReadingContext, at: number, limit: number): number | null {
  for (let i = at + 1; i <= limit; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if ((pos === 'punctuation' && /[؛.؟:]/.test(tokens[i]!.word.surface)) || (pos === 'verb' && FRAMES.has(lemma))) return null
    if (pos === 'complementizer') return analysis?.conjunction === '' && !WHEN.has(tags[i - 1]!.lemma) ? i : null
  }
  return null
}

/** «قال س قبل أن يتوجه إلى … «…»»: the first token of a quotation that says something, behind the clause that tells when, or null. */
function speechBehind(context: ReadingContext, at: number, limit: number): number | null {
  const { tokens, tags, quoteOpenedBy } = context.document
  for (let i = at + 1; i < limit; i++) {
    if (/[؛.؟]/.test(tokens[i]!.word.surface) || (i > at + 1 && tags[i]!.pos === 'verb' && FRAMES.has(tags[i]!.lemma))) return null
    const quote = quoteOpenedBy.get(i)
    if (quote !== undefined) return isSpeech(context, quote) ? i + 1 : null
  }
  return null
}

/** «قال س، عاصمة …، خلال …، إن»: the clause that a comma separates from its verb, over asides that nothing else is said in. */
function clauseAfterAsides({ document: { tokens, tags } }: ReadingContext, at: number, limit: number): number | null {
  for (let i = at + 1; i <= limit; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos === 'punctuation' && /[؛.؟:]/.test(tokens[i]!.word.surface)) return null
    if (pos === 'verb' && (FRAMES.has(lemma) || analysis?.conjunction === 'ف')) return null
    if (pos !== 'complementizer' || analysis?.conjunction !== '' || WHEN.has(tags[i - 1]!.lemma)) continue
    const mark = tokens[tags[i - 1]!.pos === 'preposition' ? i - 2 : i - 1]!.word.surface
    return mark === '،' || mark === ',' ? (analysis.enclitic === '' ? i + 1 : i) : null
  }
  return null
}

/** What is asked of somebody who has a name may stand without its preposition. */
const asksWithout = ({ document: { tags } }: ReadingContext, { frame, at }: Cue, { bare }: Walk, deed: number): boolean =>
  frame.person === true &&
  tags[at]!.lemma === ASKING &&
  tags[at]!.analysis?.enclitic === '' &&
  bare.at(-1)!.name !== null &&
  bare.at(-1)!.last === deed - 1 &&
  tags[deed]!.analysis?.preposition === '' &&
  tags[deed]!.analysis?.conjunction === ''
const ASKING = fold('طالب')

/** Whether what comes next is the direct object that says what is announced, denied … */
const takesObject = ({ document: { tags } }: ReadingContext, { cue, bare }: Walk, wanted: number): boolean =>
  cue.frame.object === true &&
  !cue.frame.person &&
  !cue.frame.fromObject &&
  !isChoosy(cue) &&
  tags[cue.at]!.analysis?.enclitic === '' &&
  bare.length === wanted - 1

/** «أكثر من 330 قتيلا», «نحو مئة»: a qualifier and its number. */
function startsFigure({ document: { tokens, tags } }: ReadingContext, at: number): boolean {
  const { folded } = tokens[at]!.word
  const isNumber = (i: number) => tokens[i]?.kind === 'number' || tags[i]?.pos === 'number'
  if (!opensFigure(tokens[at]!.word)) return false
  if (ABOUT.has(folded)) return isNumber(at + 1)
  return MORE.has(folded) && tokens[at + 1]?.word.folded === 'من' && isNumber(at + 2)
}
const ABOUT = new Set(['نحو', 'حوالي', 'زهاء', 'قرابه'])
const MORE = new Set(['اكثر', 'اقل', 'ازيد'])
const opensFigure = wordTest(({ folded }) => ABOUT.has(folded) || MORE.has(folded))

/** اكتفى بالقول إن, علّق بقوله: like قائلا it only opens the content. */
const isByWord = ({ lemma, derived, analysis }: Tag): boolean => lemma === 'قال' && derived === 'masdar' && analysis?.preposition === 'ب'

/** «في قرار تبناه المجلس»: a verb whose pronoun takes up the indefinite noun right before it. */
const isAttributive = ({ document: { tags }, names }: ReadingContext, at: number): boolean =>
  (tags[at]!.analysis?.enclitic ?? '') !== '' &&
  names.at[at - 1] === -1 &&
  tags[at - 1]!.pos === 'nominal' &&
  tags[at - 1]!.analysis?.article === false &&
  tags[at - 1]!.analysis?.enclitic === ''

/** «سكان في البلدة تحدثوا إلى الصحيفة», «تسجيل مصور بُث أمس»: a relative clause without pronoun, of a speaker who is not known or of a channel. */
function saysMoreOf(context: ReadingContext, { bare, cue }: Walk, at: number): boolean {
  const { tags } = context.document
  const { analysis, lemma } = tags[at]!
  if (analysis?.conjunction !== '' || analysis.enclitic !== '') return false
  if (ISSUING.has(lemma) || lemma === ISSUED) {
    for (let i = at - 1; i >= Math.max(cue.at + 1, at - 3); i--) {
      if (isMedium(tags[i]!)) return tags[i]!.analysis?.article === false
      // تقرير لها صدر أمس
      const isIts = tags[i]!.pos === 'preposition' && (tags[i]!.analysis?.enclitic ?? '') !== ''
      if (tags[i]!.pos !== 'adjective' && tags[i]!.pos !== 'nominal' && !isIts) return false
    }
    return false
  }
  const speaker = bare.length === 1 ? bare[0]! : null
  if (speaker === null || speaker.name !== null || !TALKING.has(lemma)) return false
  const own = tags[speaker.first]!.analysis
  return own?.article === false && own.enclitic === '' && TO.has(tags[at + 1]?.analysis?.preposition || (tags[at + 1]?.lemma ?? ''))
}
const ISSUED = 'صدر'
const TALKING = new Set(['تحدث', 'تكلم', 'صرح', 'اتصل'])
const TO = new Set(['الي', 'ل', 'مع', 'ب'])

/** «دبلوماسي مطلع على الملف», «قائد مقرب من الوزير»: an indefinite participle right after an indefinite speaker says more of him. */
function isAttribute({ document: { tags, tokens } }: ReadingContext, before: SpeakerPhrase | undefined, at: number): boolean {
  if (before === undefined || before.last + 1 !== at || before.name !== null) return false
  const isIndefinite = (i: number) => tags[i]!.analysis?.article === false && tags[i]!.analysis.enclitic === ''
  const next = tags[at + 1]
  return (
    isIndefinite(at) &&
    isIndefinite(before.first) &&
    tokens[at]!.word.folded.startsWith('م') &&
    tags[at]!.derived !== 'masdar' &&
    tags[at]!.analysis?.form?.number === tags[before.first]!.analysis?.form?.number &&
    (next?.pos === 'preposition' || (next?.analysis?.preposition ?? '') !== '')
  )
}

/** «حمّلت الحكومة الحركة المسؤولية»: the noun that a verb of blaming asks for goes on with no phrase. */
function beforeRequired({ document: { tags } }: ReadingContext, { cue: { frame } }: Walk, at: number, limit: number): number {
  // تبنى معظم الهجمات: of it the most
  if (frame.requires === undefined || isQuantifying(tags[at]!)) return limit
  for (let i = at + 1; i <= limit; i++) if (isOneOf(tags[i], frame.requires) && tags[i]!.analysis?.article === true) return i - 1
  return limit
}

/** «بينها مصر وقطر»: last token of the phrases joined by و that tell who is among them. */
function seriesEnd(context: ReadingContext, at: number, limit: number): number {
  let end = at - 1
  do {
    const last = nounPhraseEnd(context.document, context.nameTokens, end + 1, limit)
    if (last <= end) break
    end = last
  } while (
    end < limit &&
    context.document.tags[end + 1]!.analysis?.conjunction === 'و' &&
    context.document.tags[end + 1]!.pos === 'nominal'
  )
  return end
}

/** A number behind an estimate, a deed behind an accusation. */
const opensJudgement = ({ document: { tags, tokens } }: ReadingContext, act: Act, at: number): boolean =>
  act === 'estimate'
    ? tokens[at + 1]?.kind === 'number' ||
      tags[at]!.pos === 'number' ||
      tags[at + 1]?.pos === 'number' ||
      tags[at]!.analysis?.stem === 'اكثر'
    : act === 'accuse' && tags[at]!.derived === 'masdar'

const WITH_CLAUSE: ReadonlyMap<string, string> = new Map([
  ['بما', 'ب'],
  ['مما', 'من'],
  ['عما', 'عن'],
])
const opensWithClause = wordTest(({ folded }) => WITH_CLAUSE.has(folded))
const isSeat = tagTest(({ analysis }) => analysis?.stem === 'مقر' && analysis.enclitic !== '')
const isForFear = tagTest(({ analysis }) => FOR_FEAR.has(analysis?.stem ?? ''))
const ALL_OF_THEM = new Set(['كافه', 'جميعا'])
const isAllOfThem = tagTest(({ analysis }) => ALL_OF_THEM.has(analysis?.stem ?? ''))
const PHRASE = new Set(['nominal', 'adjective', 'number', 'demonstrative', 'particle', 'pronoun', 'latin'])

/** Last token of a relative clause: before the comma that closes it, or before the main clause's content; its own verb may say something (الذي شدد على أن). */
function relativeEnd(context: ReadingContext, { frame }: Cue, at: number, limit: number): number {
  const { tokens, tags } = context.document
  const saysItself = (i: number) => [i - 1, i - 2].some((k) => k > at && tags[k]!.pos === 'verb' && FRAMES.has(tags[k]!.lemma))
  for (let i = at + 1; i <= limit; i++) {
    if (/[،,:]/.test(tokens[i]!.word.surface)) return i - 1
    if (tags[i]!.pos === 'complementizer' && !saysItself(i)) return i - 1
    // أعربت الدولة التي تنشر قواتها هناك عن قلقها
    if (
      frame.act === 'express' &&
      i > at + 1 &&
      tags[i]!.pos === 'preposition' &&
      frame.by?.includes(tags[i]!.lemma) &&
      isFelt(tags[i + 1])
    )
      return i - 1
    // قدّر عدد الذين غادروا بنحو 8100, اتهم الذين هاجموا القرية بقتل مدنيين
    if (
      frame.fromObject &&
      i > at + 1 &&
      tags[i]!.analysis?.preposition === 'ب' &&
      tags[i]!.pos !== 'verb' &&
      opensJudgement(context, frame.act, i)
    )
      return i - 1
  }
  return limit
}

/** قلقها, الأسف: what is expressed. */
const isFelt = (tag: Tag | undefined): boolean =>
  tag !== undefined && ((tag.analysis?.enclitic ?? '') !== '' || FEELINGS.has(tag.analysis?.stem ?? ''))
const FEELINGS = new Set('امل اسف قلق تضامن استعداد ارتياح امتنان شكر رغبه خيبه مخاوف استياء غضب اسي حزن تقدير دعم'.split(' '))

const isDeed = ({ derived, analysis }: Tag): boolean =>
  derived === 'masdar' && analysis?.article === false && analysis.preposition === '' && analysis.conjunction === ''

/** «خلال الاتصال الذي جرى مساء أمس دعمه للهدنة»: behind a relative clause that says nothing itself what one says of oneself, or null. */
function ownDeedBehind(context: ReadingContext, at: number, limit: number): number | null {
  const { tokens, tags } = context.document
  for (let i = at + 1; i <= limit; i++) {
    const { pos, lemma, derived, analysis } = tags[i]!
    if (pos === 'complementizer' || /[،,؛:]/.test(tokens[i]!.word.surface)) return null
    const isDeed = derived === 'masdar' || mayBeMasdar(context, i)
    const isOwn = isDeed && analysis?.enclitic && analysis.preposition === '' && analysis.conjunction === ''
    if (isOwn && i > at + 2 && STANDS.has(analysis.stem) && tags[i - 1]!.pos !== 'preposition') return i
    if (pos === 'verb' && FRAMES.has(lemma)) return null
  }
  return null
}
/** What one says that one does or feels, by stem. */
const STANDS = foldedWords('دعم رفض تأييد إدانة التزام حرص عزم استعداد ترحيب تضامن تمسك تقدير رغبة قلق أسف')

/** «التي يتزعمها الوزير تورط مقاتليها»: the deed behind the subject of a relative clause whose verb has its object in a pronoun, or null. */
function deedBehindClause(context: ReadingContext, at: number, limit: number): number | null {
  const { tags } = context.document
  if (at + 2 > limit || tags[at + 1]!.pos !== 'verb' || (tags[at + 1]!.analysis?.enclitic ?? '') === '') return null
  const subject = phraseAt(context, at + 2, limit)
  const next = subject === null ? limit : subject.last + 1
  return next < limit && (isDeed(tags[next]!) || isMasdarToo(context, next) || mayBeMasdar(context, next)) ? next : null
}
