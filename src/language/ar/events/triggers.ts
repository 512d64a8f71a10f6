import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import type { EventFrame } from '../lexicon/event-frames.ts'
import type { NounClass } from '../lexicon/noun-classes.ts'
import type { Features } from '../paradigms/features.ts'
import { isCalling, makingClause } from './accord-clause.ts'
import { isAccord } from './accord-words.ts'
import { argumentsAfter, type FoundArguments } from './arguments.ts'
import type { FramePattern } from './frame-index.ts'
import { insertionEnd, isComma, relativeClauseEnd } from './insertions.ts'
import { KEEPING } from './keeping-words.ts'
import type { ArgumentPhrase } from './phrase.ts'
import { isOfClass, mayTrigger, patternsOf, stemsOf } from './trigger-words.ts'

/** A word or phrase that names an event, with its arguments. Token indexes inclusive. */
export interface Trigger {
  readonly pattern: FramePattern
  readonly first: number
  readonly last: number
  readonly finite: boolean
  /** Tense of the verb, of the reading that fits the frame where a word has several (تجمع عدد: gathered, not gathers). */
  readonly tense: Features['tense']
  readonly arguments: FoundArguments
}

/** Triggers of an article in reading order; tokens of one are not looked at again. */
export function findTriggers(context: ReadingContext): readonly Trigger[] {
  const { document, names, timeAt } = context
  const out: Trigger[] = []
  for (const sentence of document.sentences)
    for (let at = sentence.first; at <= sentence.last; ) {
      const trigger =
        names.at[at] === -1 && timeAt[at] === -1 && mayTrigger(document.tags[at]!) ? triggerAt(context, at, sentence.last) : null
      if (trigger === null) at++
      else {
        out.push(trigger)
        at = trigger.last + 1
      }
    }
  return out
}

/** `at`: a word that may begin a wording. */
function triggerAt(context: ReadingContext, at: number, limit: number): Trigger | null {
  const { tokens, tags } = context.document
  const finite = tags[at]!.pos === 'verb'
  let own: FoundArguments | null = null
  for (const pattern of patternsOf(tags[at]!)) {
    const { frame, rest, unless } = pattern
    if (frame.refused && !REFUSALS.has(tokens[at - 1]?.word.folded ?? '')) continue
    const last = matchRest(context, at, rest, limit)
    if (last === null) continue
    // بدأ سريان الهدنة: its own word tells of it
    if (frame.adjacent && (last !== at + rest.length || isAccordAt(context, last + 1))) continue
    if (frame.pronoun && !isObjectWritten(context, last)) continue
    if (frame.taken !== undefined && !isTakenFrom(context, at, frame.taken)) continue
    if (frame.after !== undefined && !standsAfter(context, at, frame.after)) continue
    if (finite && tags[at]!.lemma === AIMS && isAim(context, at + 1)) continue
    if (frame.carried && tags[at - 1]?.pos !== 'complementizer' && tags[at]!.analysis?.conjunction !== 'و') continue
    if (frame.undone && !NEGATIONS.has(tokens[at - 1]?.word.folded ?? '')) continue
    if (frame.free && !isFree(context, at)) continue
    if (frame.made && !isMade(context, at, last)) continue
    if (frame.numbered && !isNumbered(context, last, limit)) continue
    if (unless.size > 0 && (unless.has(tags[at - 1]?.analysis?.stem ?? '') || unless.has(tags[last + 1]?.analysis?.stem ?? ''))) continue
    if (last === at) own ??= argumentsAfter(context, at, at, limit, finite)
    const found = last === at ? own! : argumentsAfter(context, at, last, limit, finite)
    if (!fits(context, frame, found) && !isTakenUp(context, frame, last) && !isOfWhatWasAgreed(context, frame, last)) continue
    // نشرت الرئاسة نص الاتفاق: what is published
    if (
      frame.type === 'mobilise' &&
      found.phrases.some(({ first, preposition }) => preposition === '' && unless.has(tags[first]!.analysis?.stem ?? ''))
    )
      continue
    if (frame.type === 'agreement' && frame.mode === 'end' && finite && endsAnother(context, at, found)) continue
    // الصليب الأحمر الذي تسلمهم في البلدة: people, no ground
    if (frame.needs === 'territory' && OF_PEOPLE.has(context.document.tags[at]!.analysis?.enclitic ?? '')) continue
    return { pattern, first: at, last, finite, tense: finite ? tenseOf(context, at, pattern) : null, arguments: found }
  }
  return null
}

/** «لم يحترموا ما وقعوه», «نفذت ما اتفق عليه في جنيف»: what they came to, without a word for it. */
function isFree({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  if (!WHATS.has(tokens[at - 1]?.word.folded ?? '')) return false
  const next = tags[at + 1]
  return WRITTEN.has(tags[at]!.analysis?.enclitic ?? '') || (next?.pos === 'preposition' && WRITTEN.has(next.analysis?.enclitic ?? ''))
}

/** «البروتوكول الموقع مع الجبهة», «تفاهم نيسان», «بموجب وثيقة مكة»: a document that is said to have been agreed on. */
function isMade(context: ReadingContext, at: number, last: number): boolean {
  if (makingClause(context, last) !== null || isCalling(context, last + 1)) return true
  const { mentions, names, document } = context
  const name = names.at[last + 1] ?? -1
  const isCalled = name !== -1 && mentions[name]!.kind === 'place' && document.tags[last]!.analysis?.article === false
  return isCalled && (!ANYBODYS.has(document.tags[last]!.analysis?.stem ?? '') || KEEPING.has(document.tags[at - 1]?.lemma ?? ''))
}
/** «إعلان الخرطوم أن …», «مبادرة القاهرة»: may be one side's. */
const ANYBODYS = foldedWords('إعلان مبادرة ورقة وثيقة مذكرة')

/** «اتفاق أنهى جولة من القتال»: the accord ends something else. */
function endsAnother(context: ReadingContext, at: number, { phrases, subjectBefore }: FoundArguments): boolean {
  const { tags } = context.document
  const noun: ArgumentPhrase = { first: at - 1, last: at - 1, preposition: '', coordinated: false }
  const before = subjectBefore ?? (tags[at - 1]?.pos === 'nominal' ? noun : null)
  const isAccordAhead = before !== null && phraseHasClass(context, before, 'agreement')
  return isAccordAhead && phrases.some((phrase) => phrase.preposition === '' && !phraseHasClass(context, phrase, 'agreement'))
}

const OF_PEOPLE = new Set(['هم', 'هن', 'كم', 'نا'])

/** «هجوم يستهدف استعادة المدينة»: what it is for, and not what it hits. */
const isAim = ({ document: { tags }, names }: ReadingContext, at: number): boolean =>
  tags[at] !== undefined && names.at[at] === -1 && PURPOSES.has(tags[at]!.analysis?.stem ?? '')
const AIMS = fold('استهدف')
const PURPOSES = foldedWords(
  'استعادة تحرير طرد إنهاء وقف منع تدمير إضعاف سيطرة تعزيز تحقيق حماية تأمين زعزعة إسقاط اعتقال توقيف قضاء كسر فك تطهير تفكيك ردع تقويض دعم إجبار إرغام خلق نشر بث ضمان',
)

function tenseOf({ document: { tokens, tags } }: ReadingContext, at: number, { firsts }: FramePattern): Features['tense'] {
  const tag = tags[at]!
  if (firsts.has(tag.lemma)) return tag.analysis?.form?.tense ?? null
  const fitting = tokens[at]!.word.analyses.find(({ form }) => form !== null && form.pos === 'verb' && firsts.has(fold(form.lemma)))
  return (fitting ?? tag.analysis)?.form?.tense ?? null
}

/** «خطة سلام رفضتها الحكومة», «وهي نتيجة رفضها منافسه» */
function isTakenFrom({ document: { tags } }: ReadingContext, at: number, wanted: NounClass): boolean {
  const { analysis } = tags[at]!
  if (!WRITTEN.has(analysis?.enclitic ?? '') || analysis!.conjunction !== '' || analysis!.form?.tense !== 'perfect') return false
  for (let i = at - 1; i >= Math.max(0, at - TAKEN_FROM); i--) {
    if (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'adjective' && tags[i]!.pos !== 'relative') return false
    if (isOfClass(tags[i]!, wanted)) return true
  }
  return false
}
/** Tokens from such a verb back to the noun. */
const TAKEN_FROM = 4

/** Tokens of a noun phrase before its verb. */
const PHRASE = 8
function standsAfter({ document: { tags, tokens }, timeAt }: ReadingContext, at: number, wanted: NounClass): boolean {
  // بدأ الجيش سحب قواته: another subject follows
  const next = tags[at + 1]
  const isAlone = next === undefined || tokens[at + 1]!.kind !== 'word' || timeAt[at + 1] !== -1 || next.pos === 'preposition'
  if (!isAlone && !WHEN.has(next.lemma)) return false
  for (let i = at - 1; i >= Math.max(0, at - PHRASE); i--) {
    const { pos, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' ? !/["“”«»]/.test(tokens[i]!.word.surface) : BREAKS.has(pos)) return false
    if (pos === 'nominal' && isOfClass(tags[i]!, wanted)) return analysis?.preposition !== 'ب'
  }
  return false
}
/** تسري اعتبارا من, تبدأ فور, تسري فورا. */
const WHEN = new Set(['اعتبر', 'فور', 'فورا', 'لمده', 'مده'])
const BREAKS: ReadonlySet<string> = new Set(['verb', 'relative', 'complementizer', 'conditional', 'conjunction'])

/** بخرقها في ثلاث جبهات, not خرقها لسيادة البلاد or انتهاكه الأجواء. */
function isObjectWritten({ document: { tags, tokens }, timeAt }: ReadingContext, at: number): boolean {
  if (!WRITTEN.has(tags[at]!.analysis?.enclitic ?? '')) return false
  const next = tags[at + 1]
  if (next === undefined || tokens[at + 1]!.kind !== 'word' || timeAt[at + 1] !== -1) return true
  return next.pos === 'preposition' ? next.lemma !== 'ل' : next.pos !== 'nominal' || next.analysis?.preposition === 'ب'
}
const WRITTEN = new Set(['ه', 'ها', 'هما'])

/** القرار 1701, القرار رقم 2254. */
function isNumbered({ document: { tokens } }: ReadingContext, at: number, limit: number): boolean {
  for (let i = at + 1; i <= Math.min(limit, at + 3); i++) if (tokens[i]!.kind === 'number') return true
  return false
}

/** «لم تحترم ما وقعته», «إخلال بما تعهدت به»: an accord without a word for it. */
function isOfWhatWasAgreed({ document: { tokens, tags } }: ReadingContext, { type, needs, through }: EventFrame, last: number): boolean {
  if (type !== 'violation' || (needs !== 'truce' && through === undefined)) return false
  // التنصل من الانسحاب, المماطلة في الإفراج عن الأسرى: of what it is bound to do
  if (through !== undefined && tags[last + 1]?.pos === 'preposition' && DUTIES.has(tags[last + 2]?.analysis?.stem ?? '')) return true
  for (let i = last + 1; i <= last + AGREED; i++)
    if (WHATS.has(tokens[i]?.word.folded ?? '')) return tags[i + 1]?.pos === 'verb' && BINDING.has(tags[i + 1]!.lemma)
  return false
}
/** Tokens from a breach to what was agreed: a name, an adjective and a preposition stand between. */
const AGREED = 4
const DUTIES = foldedWords('انسحاب إفراج تسليم سحب إطلاق تنفيذ تطبيق وفاء إعادة فتح')
const WHATS = foldedWords('ما بما لما عما مما')
const BINDING = foldedWords('وقّع اتفق تعهد التزم أبرم توصّل وعد نص تم')

/** «قطعوا الطريق قبل أن يعيد الجيش فتحه»: the road that a pronoun takes up stands before it in the sentence. */
function isTakenUp({ document: { tags, sentences, sentenceOf } }: ReadingContext, { needs }: EventFrame, last: number): boolean {
  if (needs !== 'crossing' || !WRITTEN.has(tags[last]!.analysis?.enclitic ?? '')) return false
  for (let i = last - 1; i >= Math.max(sentences[sentenceOf[last]!]!.first, last - TAKEN_UP); i--)
    if (isOfClass(tags[i]!, 'crossing')) return true
  return false
}
/** Tokens from a pronoun back to what it takes up. */
const TAKEN_UP = 25

const isAccordAt = ({ document: { tags } }: ReadingContext, at: number): boolean => tags[at] !== undefined && isAccord(tags[at]!)

/** حرر الموصل: a named place is territory. */
const TERRITORIES: ReadonlySet<string> = new Set(['place', 'facility', 'country'])

const REFUSALS = new Set(['لن', 'لا'])
const NEGATIONS = foldedWords('لم لا لن ما ولم ولا')

/** The words after the first, each at most one adjective, quotation mark or subject name further on; null where they do not follow. */
function matchRest(context: ReadingContext, at: number, rest: readonly string[], limit: number): number | null {
  const { tokens, tags } = context.document
  const reach = tags[at]!.pos === 'verb' ? 3 : 2
  let last = at
  for (const wanted of rest) {
    let i = last + 1
    let skipped = 0
    for (; i <= limit && skipped <= reach; i++) {
      const tag = tags[i]!
      if (stemsOf(tag).includes(wanted)) break
      // أعيد السبت الأول من يونيو فتح المعبر
      if (context.timeAt[i] !== -1 && tags[at]!.pos === 'verb') continue
      const name = context.names.at[i]!
      if (name !== -1) {
        // who does it stands between verb and object, however long the name
        i = context.names.last[name]!
        skipped++
        continue
      }
      if (tokens[i]!.kind === 'punctuation') {
        // أطلق الخاطفون، مساء الأربعاء، سراح الطبيب
        // فرضت الدولة، التي …، عقوبات
        const closing =
          tags[at]!.pos === 'verb' && isComma(tokens[i]!) ? (insertionEnd(context, i, limit) ?? relativeClauseEnd(context, i, limit)) : null
        if (closing !== null) {
          i = closing
          continue
        }
        if (!/["“”«»']/.test(tokens[i]!.word.surface)) return null
        continue
      }
      // وقف فوري وكامل وغير مشروط لإطلاق النار
      if (i > last + 1 && i - last <= QUALITIES && isFurther(tags, i)) continue
      if (tag.pos !== 'adjective' && tag.pos !== 'nominal' && tag.pos !== 'preposition' && tag.pos !== 'adverb') return null
      skipped++
      if (tag.pos === 'nominal' && skipped > reach - 1) return null
    }
    if (i > limit || skipped > reach) return null
    last = i
  }
  return last
}

/** Tokens over which a noun may be qualified before its next word. */
const QUALITIES = 7
const isFurther = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.lemma === 'غير' || tags[at - 1]!.lemma === 'غير' || (tags[at]!.pos === 'adjective' && tags[at]!.analysis?.conjunction === 'و')

/** Whether the arguments are of the classes that a frame asks for. */
function fits(
  context: ReadingContext,
  { needs, without, patient, agent, fresh, beside, through, intransitive }: EventFrame,
  found: FoundArguments,
): boolean {
  if (needs !== undefined && !(typeof needs === 'string' ? [needs] : needs).every((one) => hasClass(context, found, one))) return false
  if (without !== undefined && hasClass(context, found, without)) return false
  if (
    through !== undefined &&
    !found.phrases.some(
      (phrase) => through[phrase.preposition] !== undefined && phraseHasClass(context, phrase, through[phrase.preposition]!),
    )
  )
    return false
  if (intransitive && found.subjectBefore !== null && found.phrases[0]?.preposition === '' && !found.phrases[0].coordinated) return false
  if (beside !== undefined && !found.phrases.some(({ preposition }) => preposition === beside)) return false
  if (patient === undefined && agent === undefined) return true
  const bare = [found.subjectBefore, ...found.phrases.filter(({ preposition, coordinated }) => preposition === '' && !coordinated)].filter(
    (phrase) => phrase !== null,
  )
  // دفعة من الأسرى, عدد من الجنود: of what the part is
  const isOf = (phrase: ArgumentPhrase, wanted: NounClass) => {
    const whole = found.phrases[found.phrases.indexOf(phrase) + 1]
    const parted = whole?.preposition === 'من' && isPart(context, phrase) ? whole : null
    return isHeadedBy(context, phrase, wanted) || (parted !== null && isHeadedBy(context, parted, wanted))
  }
  if (agent !== undefined && (bare[0] === undefined || !isOf(bare[0], agent))) return false
  if (fresh && context.document.tags[bare[0]!.first]!.analysis?.article === true) return false
  // what stands before the verb does it
  const done = found.subjectBefore === null ? (bare[1] ?? bare[0]) : bare[1]
  return patient === undefined || (done !== undefined && isOf(done, patient))
}

const PART_NOUNS = foldedWords('دفعة دفعات عدد عشرات مئات آلاف مجموعة بعض عديد مزيد بقية معظم أول آخر ثاني')
const isPart = ({ document: { tags, tokens } }: ReadingContext, { first, last }: ArgumentPhrase): boolean =>
  tokens[last]!.kind === 'number' ||
  [first, first + 1].some((i) => i <= last && PART_NOUNS.has(tags[i]!.analysis?.stem.replace(/ا$/, '') ?? tags[i]!.lemma))

/** As `phraseHasClass`, of the head: a title (رئيس أركان الجيش) is no army. */
const isHeadedBy = (context: ReadingContext, phrase: ArgumentPhrase, wanted: NounClass): boolean =>
  // وصول قافلة مساعدات: a verbal noun is no thing of the class that it is done with
  (context.document.tags[phrase.first]!.derived !== 'masdar' || isOfClass(context.document.tags[phrase.first]!, wanted)) &&
  phraseHasClass(context, phrase, wanted, context.nameTokens.isTitle(phrase.first) ? 0 : 3)

const hasClass = (context: ReadingContext, found: FoundArguments, wanted: NounClass): boolean =>
  found.phrases.some((phrase) => phraseHasClass(context, phrase, wanted)) ||
  (found.subjectBefore !== null && phraseHasClass(context, found.subjectBefore, wanted))

/** The head, or the noun counted or possessed right after it (نحو 100 دبابة, جميع الأسرى, عدد من المحتجين). */
export function phraseHasClass(context: ReadingContext, phrase: ArgumentPhrase, wanted: NounClass, reach = 3): boolean {
  const { tags } = context.document
  const name = context.names.at[phrase.first]!
  if (name !== -1) {
    const { kind } = context.mentions[name]!
    // غارة إسرائيلية: whose it is, and no ground
    const isGround = TERRITORIES.has(kind) && !context.nameTokens.isNisba(name)
    if (wanted === 'territory' && phrase.preposition === '' && isGround) return true
    if (wanted === 'person' && kind === 'person') return true
    if (wanted === 'sovereign' && kind === 'country') return true
    // محور صلاح الدين, spelt like صلح
    if (wanted === 'agreement' && (kind === 'place' || kind === 'facility' || kind === 'person')) return false
    // برنامج الأغذية العالمي: a body is none of the things in its name
    if (wanted === 'aid' && kind === 'organisation') return false
  }
  const last = Math.min(phrase.last, phrase.first + reach)
  for (let i = phrase.first; i <= last; i++) if (isOfClass(tags[i]!, wanted) || (PEOPLE.has(wanted) && isPeople(context, i))) return true
  return false
}

/** Classes of those who flee, are taken out or are held. */
const PEOPLE: ReadonlySet<NounClass> = new Set(['resident', 'person', 'civilian'])
/** «300 كونغولي», «عشرات السودانيين»: how many of a people. */
const isPeople = ({ names, nameTokens, document: { tokens, tags } }: ReadingContext, at: number): boolean => {
  const name = names.at[at]!
  const isOfPeople = name === -1 ? tags[at]!.pos === 'adjective' && NISBA.test(tags[at]!.analysis?.stem ?? '') : nameTokens.isNisba(name)
  if (!isOfPeople || at === 0) return false
  return tokens[at - 1]!.kind === 'number' || tags[at - 1]!.pos === 'number' || MANY.has(tags[at - 1]!.analysis?.stem ?? '')
}
const NISBA = /(?:ي|يا|يين|يون|يه)$/u
const MANY = foldedWords('عشرات مئات آلاف ألف مئة مئتا عشرة')
