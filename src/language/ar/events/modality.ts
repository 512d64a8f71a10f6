import type { Act, Modality } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import type { FoundStatement } from '../statements/index.ts'
import type { Tag } from '../tagging.ts'
import { isAccord } from './provisions.ts'
import type { Trigger } from './triggers.ts'

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس', 'دون', 'عدم', 'بدون', 'غير'])
const PLANS = new Set([
  'مقرر',
  'مرتقب',
  'متوقع',
  'مزمع',
  'اعتزم',
  'استعد',
  'خطط',
  'نوي',
  'عزم',
  'تعتزم',
  'يعتزم',
  'مقبل',
  'وشيك',
  'قادم',
  'استعداد',
])
/** أحبطت القوات هجوما: it did not happen. */
const PREVENTED = new Set(['احبط', 'افشل', 'تفادي', 'تجنب', 'احباط', 'افشال'])
/** كاد + imperfect did not happen. */
const NEARLY = 'كاد'
const CONDITIONS = new Set(['اذا', 'لو', 'شرط', 'شريطه', 'حال'])
const WISHES = new Set([
  'اراد',
  'رغب',
  'امل',
  'سعي',
  'حاول',
  'تامل',
  'احتمال',
  'محتمل',
  'امكان',
  'امكانيه',
  'ضروره',
  'محاوله',
  'هدف',
  'وجوب',
  'وجب',
])
const PURPOSE = new Set(['اجل', 'بغيه', 'بهدف', 'قصد', 'تمهيدا', 'هدف'])

const BY_ACT: Partial<Record<Act, Modality>> = {
  deny: 'denied',
  reject: 'denied',
  accuse: 'alleged',
  demand: 'demanded',
  call: 'demanded',
  urge: 'demanded',
  propose: 'proposed',
  pledge: 'pledged',
  threaten: 'planned',
  warn: 'conditional',
  expect: 'planned',
}

/** How an event mention is meant: by its own clause first, then by the accord that provides for it, then by the innermost statement that holds it. */
export function modalityOf(context: ReadingContext, trigger: Trigger, statement: FoundStatement | null, provided: boolean): Modality {
  const own = ownModality(context, trigger)
  if (provided && (own === null || own === 'demanded')) return 'planned'
  if (own !== null) return own
  if (statement === null) return 'asserted'
  if (statement.statement.polarity === 'negative') return 'negated'
  const { act } = statement.statement
  if (act === 'say' && ALLEGING.has(context.document.tags[statement.cue.at]!.lemma)) return 'alleged'
  return BY_ACT[act] ?? (act === 'accept' ? 'pledged' : 'reported')
}

const ALLEGING = new Set(['زعم', 'ادعي'])

function ownModality(context: ReadingContext, trigger: Trigger): Modality | null {
  const { document } = context
  const { tags, tokens } = document
  const first = document.sentences[document.sentenceOf[trigger.first]!]!.first
  const tag = tags[trigger.first]!
  if (tag.analysis?.future) return 'planned'
  const form = tag.analysis?.form
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 7); i--) {
    const before = tags[i]!
    const distance = trigger.first - i
    if (tokens[i]!.kind === 'punctuation' && !/["“”«»]/.test(tokens[i]!.word.surface)) break
    if (NEGATIONS.has(before.lemma) && distance <= 2 && !trigger.pattern.frame.refused) return 'negated'
    // لم يسجلوا أي إطلاق نار: what governs it did not happen
    if (before.pos === 'verb' && distance <= 4 && NEGATIONS.has(tags[i - 1]?.lemma ?? '')) return 'negated'
    if (PREVENTED.has(before.lemma) && distance <= 5) return 'negated'
    if (before.lemma === NEARLY && trigger.finite && distance <= 3) return 'negated'
    if (CONDITIONS.has(before.lemma) && (before.lemma !== 'حال' || tags[i - 1]?.lemma === 'في')) return 'conditional'
    if (before.lemma === 'سوف' || before.analysis?.future) return 'planned'
    if (PLANS.has(before.lemma)) return 'planned'
    if (WISHES.has(before.lemma)) return 'proposed'
    if (PURPOSE.has(before.lemma) && distance <= 3) return 'planned'
    if (
      before.pos === 'complementizer' &&
      trigger.finite &&
      !PLANS.has(tags[i - 1]?.lemma ?? '') &&
      form?.tense === 'imperfect' &&
      distance === 1 &&
      !isReport(context, i)
    )
      return 'demanded'
  }
  return !trigger.finite && isPurpose(context, trigger, first) ? 'planned' : null
}

/** لإجراء محادثات, لتنظيم عملية انسحاب: a verbal noun behind لـ is a purpose; لسحب قواتهم is one by itself, but for what a noun is named after. */
function isPurpose({ document: { tags, tokens } }: ReadingContext, trigger: Trigger, first: number): boolean {
  const isAim = (i: number) => tags[i]!.analysis?.preposition === 'ل' && tags[i]!.derived === 'masdar'
  if (isAim(trigger.first)) return tags[trigger.first - 1]?.pos !== 'nominal' || AIMS.has(trigger.pattern.frame.type)
  // what a second verbal noun goes on with has the aim of the first (لتنظيم عملية الانسحاب وضمان عودة السكان)
  let joined = isJoined(tags[trigger.first]!)
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - GOVERNED); i--) {
    if (tokens[i]!.kind === 'punctuation' || (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'adjective')) return false
    // تنفيذا لاتفاق وقف إطلاق النار: the accord is there
    if (isAim(i)) return !isAccord(tags[i]!)
    // a definite noun closes what is governed (لحضور المفاوضات الإفراج عن …)
    if (tags[i]!.analysis?.article && !joined) return false
    joined ||= isJoined(tags[i]!)
  }
  return false
}
/** Tokens between an aim and what it governs. */
const GOVERNED = 7
const isJoined = ({ analysis, derived }: Tag) => analysis?.conjunction === 'و' && derived === 'masdar'

/** What one talks or works for; of other types لـ may as well say what was suffered or what is named (تعرض لهجوم, اتفاق لوقف إطلاق النار). */
const AIMS: ReadonlySet<string> = new Set(['withdraw', 'disarm', 'release', 'evacuate', 'displace', 'aid', 'safe-passage'])

/** أن after a verb of saying states; elsewhere, before an imperfect, it wishes. */
const isReport = (context: ReadingContext, at: number) => {
  const analysis = context.document.tags[at]!.analysis
  return analysis?.enclitic !== '' || context.document.tokens[at]!.word.light === 'إن'
}
