import type { TermCategory } from '../../../../model/lists.ts'
import type { Provision } from '../../../../model/reading.ts'
import type { Span } from '../../../../model/span.ts'
import type { ArabicDocument } from '../../document.ts'
import { fold, foldedWords } from '../../letters.ts'
import { dueIn, type Timed } from '../due.ts'
import { isActNoun, isAmongThem, isNotToBe } from './accord-words.ts'
import { conditionIn, conditionInFront, isInReturn, type TokenRange, untilMark } from './conditions.ts'
import { SO_THAT } from './granted-time.ts'
import { Laid } from './laid-down.ts'
import { isInExchange, MEANWHILE } from './provision-ends.ts'
import { pastCounter } from './provision-lists.ts'
import { categoryOf, stemOf, UNTIL } from './term-category.ts'

/** What an accord lays down or parties agree on, one item for each thing to be done, with what it is about. `laid`: see `findProvisions`. */
export function provisionItems(context: Timed, laid: Uint8Array): readonly Provision[] {
  const out: Provision[] = []
  const { document } = context
  for (const sentence of document.sentences)
    for (let i = sentence.first; i <= sentence.last; ) {
      if (laid[i] === Laid.none) {
        i++
        continue
      }
      let end = i
      while (end < sentence.last && laid[end + 1] === laid[i]) end++
      if (laid[i] !== Laid.ruled) out.push(...itemsOf(context, i, end, laid[i] === Laid.agreed ? 'parties' : 'accord'))
      i = end + 1
    }
  return out
}

function itemsOf(context: Timed, first: number, last: number, by: Provision['by']): readonly Provision[] {
  const { document } = context
  const starts = [first]
  for (let i = first + 1; i <= last; i++) if (opensItem(document, i)) starts.push(i)
  const inFront = conditionInFront(document, first)
  return starts.flatMap((start, k) => {
    const next = starts[k + 1]
    const end = next === undefined ? last : next - 1
    // مقابل رفع الحصار وفتح المعبر: what the other side is to do, and on what this one waits
    const inReturn = next !== undefined && isInReturn(document.tags[next]!) ? { first: next, last: untilMark(document, next, last) } : null
    const item = trimmed(document, start, end)
    if (item === null) return []
    const condition = inReturn ?? item.condition ?? inFront
    const due = dueIn(context, start, (item.condition?.first ?? end + 1) - 1)
    return [{ ...item.span, category: item.category, by, condition: condition === null ? null : wordsOf(document, condition), due }]
  })
}

const wordsOf = ({ tokens }: ArabicDocument, { first, last }: TokenRange): Span => ({ start: tokens[first]!.start, end: tokens[last]!.end })

/** وسحب القوات, وأن تفتح المعابر, على أن يستأنف, كما يفتح: another thing to be done. */
function opensItem(document: ArabicDocument, at: number): boolean {
  const { tags, tokens } = document
  const { derived, pos, lemma } = tags[at]!
  if (tokens[at - 1]!.word.surface === '؛') return true
  const counted = pastCounter(document, at)
  if (counted > at && tags[counted] !== undefined && isThingToDo(tags[counted]!)) return true
  if (isInReturn(tags[at]!) && tags[at + 1]?.derived === 'masdar') return true
  const next = tags[at + 1]
  // ثلاثة عشر بندا أبرزها أن يوقف الطرفان …, منها إعادة النازحين
  const isDeed = pos === 'complementizer' || (derived === 'masdar' && tags[at]!.analysis?.article === false)
  if (isDeed && isAmongThem(tags[at - 1]!) && isAlone(tags[at]!)) return true
  if ((lemma === 'علي' || (lemma === 'الي' && isConjoined(tags[at]!))) && pos === 'preposition')
    return (
      next?.pos === 'complementizer' ||
      (isConjoined(tags[at]!) && next !== undefined && (isActNoun(next) || (lemma === 'علي' && opensNounItem(next))))
    )
  // انسحاب الجيش، مع بقاء القوات الإريترية على بعد 25 كيلومترا
  if (lemma === WITH && tokens[at - 1]!.kind === 'punctuation' && next !== undefined && isActNoun(next) && isAlone(next)) return true
  // كما سيجري حل التشكيلات
  if (lemma === AS_WELL && next?.pos === 'verb' && next.analysis?.form?.tense === 'imperfect') return true
  if (ALSO.has(lemma) || (MEANWHILE.has(lemma) && next?.pos === 'verb' && tags[at - 1]!.lemma !== UNTIL)) return true
  // ويلزم الحكومة بدمج المقاتلين والجبهة بتسليم السلاح: what another is bound to
  if (isConjoined(tags[at]!) && derived === null && pos === 'nominal' && isBoundTo(document, at)) return true
  // وسحب القوات, not مواد الإغاثة والبناء
  if (isConjoined(tags[at]!))
    return (
      (isActNoun(tags[at]!) && (tags[at]!.analysis?.article === false || isActOfItsOwn(document, at))) ||
      pos === 'verb' ||
      pos === 'complementizer' ||
      isNotToBe(tags, at) ||
      isReplacing(tags, at)
    )
  return lemma === THEN && tags[at + 1]?.derived === 'masdar'
}
const [THEN, WITH] = ['ثم', 'مع']

const AS_WELL = fold('كما')

/** Who is bound, and what to: a phrase without preposition before ب and a verbal noun. */
function isBoundTo({ tags }: ArabicDocument, at: number): boolean {
  for (let i = at + 1; i <= Math.min(at + BOUND, tags.length - 1); i++) {
    const { pos, analysis, derived } = tags[i]!
    if (pos !== 'nominal' && pos !== 'adjective') return false
    if (analysis?.preposition === 'ب') return derived === 'masdar'
    if ((analysis?.preposition ?? '') !== '' || isConjoined(tags[i]!)) return false
  }
  return false
}

/** «وقف القتال، والإفراج يوميا عن …», «والسماح للصيادين»: with the article, after a mark or with what it is done to; not للإشراف والتحقق من. */
function isActOfItsOwn({ tags, tokens }: ArabicDocument, at: number): boolean {
  if (tokens[at - 1]!.kind === 'punctuation') return true
  const { analysis, pos } = tags[at + 1] ?? {}
  const isTaken = pos === 'preposition' || (pos === 'nominal' && analysis?.preposition === 'ل')
  return isTaken && !(tags[at - 1]!.derived === 'masdar' && tags[at - 1]!.analysis?.article === true)
}

/** أبرزها, أهمها, بينها: of what is laid down. */
const isAlone = ({ analysis }: ArabicDocument['tags'][number]): boolean =>
  analysis === null || (analysis.preposition === '' && analysis.conjunction === '')

/** «وحلول الشرطة محلهم»: spelt like solutions. */
function isReplacing(tags: ArabicDocument['tags'], at: number): boolean {
  if (tags[at]!.analysis?.stem !== REPLACING) return false
  for (let i = at + 1; i <= at + REPLACED; i++) if (tags[i]?.lemma === STEAD) return true
  return false
}
const [REPLACING, STEAD] = ['حلول', 'محل']
/** Tokens from who comes in to محل. */
const REPLACED = 8

/** فضلا عن, علاوة على, إضافة إلى. */
const ALSO = new Set(['فضلا', 'علاوه', 'اضافه', 'بالاضافه'])
const isConjoined = ({ analysis }: ArabicDocument['tags'][number]): boolean => (analysis?.conjunction ?? '') !== ''

/** «أولا: …», «1 - …», «البند الثاني: …»: past what counts an item of a list. */
function pastCount(document: ArabicDocument, start: number, end: number): number {
  const { tokens, sentenceOf } = document
  if (sentenceOf[start - 1] === sentenceOf[start]) return pastCounter(document, start)
  let from = start
  for (let i = start; i < Math.min(end, start + COUNT); i++) if (/^[.)–—•*▪●◾-]$/u.test(tokens[i]!.word.surface)) from = i + 1
  // «- الرهائن: تطلق الحركة …»: the word for what the line is about
  for (let i = from; i < Math.min(end, from + COUNT); i++) if (tokens[i]!.word.surface === ':') return i + 1
  return from === start ? pastCounter(document, start) : from
}
/** Tokens that count an item. */
const COUNT = 4

/** Without the marks and particles around it; null where nothing is left that could be done. */
function trimmed(
  document: ArabicDocument,
  start: number,
  end: number,
): { readonly span: Span; readonly category: TermCategory; readonly condition: TokenRange | null } | null {
  const { tags, tokens } = document
  let [first, last] = [pastCount(document, start, end), end]
  while (first <= last && (tokens[first]!.kind === 'punctuation' || isLeading(tags[first]!))) first++
  while (last >= first && (tokens[last]!.kind === 'punctuation' || (tags[last]!.pos === 'preposition' && tags[last]!.lemma === 'في')))
    last--
  if (first > last) return null
  // بموجب الاتفاق الذي أبرم في الدوحة، يفرج …: what it is that lays down goes before
  if (tags[first]?.pos === 'relative') {
    while (first <= last && tokens[first]!.word.surface !== '،') first++
    first++
  }
  if (first > last) return null
  // على أن تتولى قوات محلية الأمن, على أن قوات محلية ستتولاه
  const isClause = first > start && tags[first - 1]!.pos === 'complementizer'
  const isToDo = (at: number) => isThingToDo(tags[at]!) || isNotToBe(tags, at) || isReplacing(tags, at) || opensNounItem(tags[at]!)
  const said = first
  if (!isClause && !isToDo(first)) first = boundToDo(document, first, last) ?? first
  const { pos, lemma } = tags[first]!
  if (!isClause && !isToDo(first)) return null
  const condition = conditionIn(document, first, last)
  const category = categoryOf(document, said, first, (condition?.first ?? last + 1) - 1)
  // تبدأ في جنيف مناقشات: it is not the accord that begins
  const isOfItself =
    pos === 'verb' && ((OF_ITSELF.has(lemma) && !(lemma === BEGINNING && category === 'talks')) || isCarriedOut(tags, first))
  if (isOfItself || (first === last && isAmongThem(tags[first]!))) return null
  // للمرتزقة كي يغادروا البلاد: with those who are to do it
  const from = first > said && SO_THAT.has(tags[first - 1]!.lemma) ? said : first
  return { span: wordsOf(document, { first: from, last }), category, condition }
}
/** «يلزم الطرفين بتبادل السجناء», «المرحلة الثانية على انسحاب كامل», «أن على جميع الوحدات إخلاء …»: the token of what is to be done, behind who is to do it. */
function boundToDo({ tags, tokens }: ArabicDocument, first: number, last: number): number | null {
  for (let i = first; i <= Math.min(last, first + BOUND); i++) {
    const { pos, derived, analysis, lemma } = tags[i]!
    // للمرتزقة كي يغادروا
    if (SO_THAT.has(lemma) && tags[i + 1]?.pos === 'verb') return i + 1
    if (tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'relative') return null
    if (derived !== 'masdar' || analysis === null || FROM_WHEN.has(analysis.stem)) continue
    // يتيح للنازحين العودة إلى قراهم: for whom, and what
    if (analysis.article && tags[i + 1]?.pos === 'preposition' && tags[first]!.analysis?.preposition === 'ل') return i
    // تلزم كل طرف بالبقاء في مواقعه; not بالتنسيق مع
    if (analysis.preposition === 'ب' && !(analysis.article && BESIDE.has(analysis.stem))) return i
    if (analysis.article) continue
    const before = tags[i - 1]!
    // الجماعة تسليم, الأولى إطلاق, على انسحاب; not أعمال وقف
    const isFree =
      before.pos === 'preposition' || before.pos === 'adjective' || before.analysis?.article === true || before.analysis?.enclitic !== ''
    if (analysis.preposition === '' && isFree && !isConjoined(tags[i]!)) return i
  }
  return null
}
const BESIDE = foldedWords('تعاون تنسيق تزامن توازي اتفاق توافق تشاور إضافة تراضي')
const FROM_WHEN = foldedWords('ابتداء اعتبارا بدءا')
/** «على هدنة من أسبوع», «عفوا عن المقاتلين», «آلية لمراقبة …»: what is to be there, without a verbal noun. */
const opensNounItem = ({ lemma, analysis, pos }: ArabicDocument['tags'][number]): boolean =>
  pos === 'nominal' && analysis?.article === false && (TO_BE_THERE.has(lemma) || TO_BE_THERE.has(stemOf(analysis)))
const TO_BE_THERE = foldedWords('هدنة لجنة آلية ممر ممرات عفو ضمانات انتخابات استفتاء ضامن ضامنة ضامنين ضامنون')
const isThingToDo = (tag: ArabicDocument['tags'][number]): boolean => isActNoun(tag) || tag.pos === 'verb'
/** Tokens that name who is bound. */
const BOUND = 6
/** Said of the accord itself: يدخل حيز التنفيذ, ويستمر ستة أشهر. */
const OF_ITSELF = new Set(['ولي', 'تلا', 'تلي', 'ورد', 'دخل', 'استمر', 'سري', 'بدا', 'انتهي', 'امتد', 'شمل', 'تضمن', 'نص', 'تجاوز'])
const BEGINNING = 'بدا'
/** «وتتم العملية قبل نهاية السنة»: when and where, of what was laid down before. */
const isCarriedOut = (tags: ArabicDocument['tags'], at: number): boolean =>
  HAPPENING.has(tags[at]!.lemma) && tags[at + 1]?.analysis?.article === true && WHOLE.has(tags[at + 1]!.analysis!.stem)
const HAPPENING = foldedWords('تم جرى')
const WHOLE = foldedWords('عملية تنفيذ')
const LEADING: ReadonlySet<string> = new Set(['preposition', 'complementizer', 'conjunction', 'particle'])
/** على, أن, ثم, مقابل, وفي المقابل */
const isLeading = (tag: ArabicDocument['tags'][number]): boolean =>
  LEADING.has(tag.pos) || tag.lemma === THEN || isInReturn(tag) || isInExchange(tag)
