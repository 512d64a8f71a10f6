import type { ReadingContext } from '../context.ts'
import { fold } from '../letters.ts'
import { NOUNS } from '../lexicon/nouns/index.ts'
import { CONTINUING_VERBS, MEDIA, REPORTING_VERBS, type ReportingFrame } from '../lexicon/reporting.ts'
import type { Shaped } from '../lexicon/shaped.ts'
import { tagTest } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'

const shaped = (frame: ReportingFrame): ReportingFrame =>
  ({
    act: frame.act,
    that: frame.that,
    object: frame.object,
    by: frame.by,
    person: frame.person,
    fromObject: frame.fromObject,
    requires: frame.requires,
    light: frame.light,
    weak: frame.weak,
  }) satisfies Shaped<ReportingFrame> as ReportingFrame

/** Reporting frames by folded lemma. */
export const FRAMES: ReadonlyMap<string, ReportingFrame> = new Map(
  Object.entries(REPORTING_VERBS).map(([lemma, frame]) => [fold(lemma), shaped(frame)]),
)
export const CONTINUING: ReadonlySet<string> = new Set([...CONTINUING_VERBS].map(fold))
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set([...MEDIA].map(fold))

/** The verbs by which a paper or a meeting with the press comes about: what they govern is no speaker (مؤتمر عقده أمس, حصيلة أوردتها الوزارة). */
export const ISSUING: ReadonlySet<string> = new Set('عقد ألقى نشر أصدر بثّ وزّع أجرى أورد أذاع'.split(' ').map(fold))

/** Nouns for people, by folded lemma. */
export const HUMANS: ReadonlySet<string> = new Set(NOUNS.filter(({ human }) => human === true).map(({ lemma }) => fold(lemma)))

/** البيان, في التقرير: a noun for a channel, even where it is a verbal noun by form. */
export const isMedium = ({ lemma, analysis }: Tag): boolean => MEDIUM_NOUNS.has(lemma) || MEDIUM_NOUNS.has(analysis?.stem ?? '')

/** After these the speaker follows: بحسب س, وفقا لـ س, نقلا عن س, على حد قول س. */
export const POSTPOSED: ReadonlySet<string> = new Set('بحسب حسب وفق وفقا طبقا نقلا'.split(' ').map(fold))
/** Post-posed with a verb: حسبما ذكر س, كما أعلن س, وفق ما أفاد س. */
export const POSTPOSED_WITH_VERB: ReadonlySet<string> = new Set('حسبما وفقما كما مثلما'.split(' ').map(fold))
/** بتقدير المنظمة, باعتراف الجيش: whose estimate or word it is, folded. */
export const BY_WORD_OF: ReadonlySet<string> = new Set('بتقدير بتقديرات باعتراف باعترافات بإقرار بشهادة بشهادات برأي'.split(' ').map(fold))
/** Nouns of saying after على حد / على لسان / نقلت س عن ص. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set('قول تعبير وصف تأكيد تصريح زعم'.split(' ').map(fold))
/** What ends reported content and begins the narrator's next clause. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set('فيما بينما حين كما لكن ولكن غير بيد إلا علما'.split(' ').map(fold))
/** What stands before the first word of a clause: لكن, غير أن, كان. */
export const standsBeforeClause = ({ pos, analysis, lemma }: Tag): boolean =>
  pos === 'complementizer' ? analysis?.enclitic === '' : pos === 'conjunction' || CLAUSE_OPENERS.has(lemma) || lemma === 'كان'

/** Verbs of admitting, with their verbal nouns (باعتراف الجيش). */
export const CONCEDING: ReadonlySet<string> = new Set('اعترف أقرّ'.split(' ').map(fold))

const WITHHOLDING = new Set('طلب رفض فضّل اشترط آثر أراد حجب'.split(' ').map(fold))
const IDENTITY = new Set('اسم هوية تعريف'.split(' ').map(fold))
/** المتحدث باسم: no name of his own. */
const ON_BEHALF = 'باسم'

/** Why a name is not told. */
const BECAUSE = /^(?:لان|لكون|لعدم|بسبب|نظرا|كون|خوفا|خشيه)/
const TALKING = new Set(['تحدث', 'تكلم', 'صرح'].map(fold))
const CONDITIONS = new Set(['شريطه', 'بشرط'])
/** Tokens between talking on a condition and the name that is not told. */
const CONDITION_REACH = 8
const REASON = 14
/** The last token before the comma that closes the reason given for it; null where none does. */
function reasonEnd(tokens: ReadingContext['document']['tokens'], from: number, limit: number): number | null {
  for (let i = from + 1; i <= Math.min(limit, from + REASON); i++) if (/^[،,]$/.test(tokens[i]!.word.surface)) return i - 1
  return null
}
/** … a condition reaches to the end of its clause without one, too. */
const conditionClose = (tokens: ReadingContext['document']['tokens'], from: number, limit: number): number =>
  reasonEnd(tokens, from, limit) ?? (limit <= from + REASON ? limit : from)

/** Verbs by which a name is told. */
const UNTOLD: ReadonlySet<string> = new Set('كشف ذكر حدّد أفصح سمّى أورد نشر'.split(' ').map(fold))
const NAMING = fold('سمّى')
const mayWithhold = tagTest(({ lemma }) => TALKING.has(lemma) || WITHHOLDING.has(lemma) || UNTOLD.has(lemma))

/** «مسؤول طلب عدم كشف هويته»: last token of a clause that only withholds a name, or null where the verb at `at` opens none. */
export function anonymityEnd(context: ReadingContext, at: number, limit: number): number | null {
  const { tags, tokens } = context.document
  if (at >= tags.length || !mayWithhold(tags[at]!)) return null
  // لم يسمهم, لم تكشف اسمه
  if (UNTOLD.has(tags[at]!.lemma)) {
    if (tags[at - 1]?.pos !== 'negation') return null
    if (tags[at]!.lemma === NAMING) return tags[at]!.analysis?.enclitic ? at : null
    for (let i = at + 1; i <= Math.min(limit, at + 3); i++) if (IDENTITY.has(tags[i]!.lemma) && tags[i]!.analysis?.enclitic) return i
    return null
  }
  const isTalk = TALKING.has(tags[at]!.lemma)
  const onCondition = isTalk && CONDITIONS.has(tokens[at + 1]?.word.folded ?? '')
  if (isTalk && !onCondition) return conditionEnd(context, at, limit)
  if (!WITHHOLDING.has(tags[at]!.lemma) && !onCondition) return null
  if (onCondition) {
    for (let i = at + 2; i <= Math.min(limit, at + CONDITION_REACH); i++)
      if (IDENTITY.has(tags[i]!.lemma)) return conditionClose(tokens, i, limit)
    return null
  }
  // رافضا كشف هوية المهاجمين: another's
  const isHis = (i: number) => tags[at]!.derived !== 'participle' || (tags[i]!.analysis?.enclitic ?? '') !== ''
  for (let i = at + 1; i <= Math.min(limit, at + 5); i++)
    if (IDENTITY.has(tags[i]!.lemma) && tokens[i]!.word.folded !== ON_BEHALF && isHis(i))
      // طلب عدم نشر اسمه لأنه غير مخول بالحديث، …
      return BECAUSE.test(tokens[i + 1]?.word.folded ?? '') ? (reasonEnd(tokens, i, limit) ?? i) : i
  return null
}

/** «تحدث إلى الصحيفة مشترطا عدم ذكر اسمه»: to whom he talks stands between. */
function conditionEnd(context: ReadingContext, at: number, limit: number): number | null {
  const { tags, tokens } = context.document
  for (let i = at + 1; i <= Math.min(limit, at + CONDITION_REACH); i++) {
    const { pos, lemma, derived } = tags[i]!
    if (/[،,؛.]/.test(tokens[i]!.word.surface) || pos === 'verb' || pos === 'complementizer') return null
    if (WITHHOLDING.has(lemma) && derived === 'participle') return anonymityEnd(context, i, limit)
    if (CONDITIONS.has(tokens[i]!.word.folded))
      for (let k = i + 1; k <= Math.min(limit, i + CONDITION_REACH); k++)
        if (IDENTITY.has(tags[k]!.lemma)) return conditionClose(tokens, k, limit)
  }
  return null
}

/** «في كلمة ألقاها أمام النواب وبثتها القناة»: a second verb of a relative clause that takes up a speech, by which others carry it. */
export function isCarrying({ document: { tags, sentences, sentenceOf } }: ReadingContext, at: number): boolean {
  const { pos, lemma, analysis } = tags[at]!
  if (pos !== 'verb' || analysis?.conjunction !== 'و' || !PRONOUNS.has(analysis.enclitic) || !CARRYING.has(lemma)) return false
  const { first } = sentences[sentenceOf[at]!]!
  for (let i = at - 1; i >= Math.max(first, at - SPEECH); i--) {
    if (tags[i]!.pos === 'complementizer') return false
    if (isMedium(tags[i]!)) return tags[i]!.analysis?.article === false
  }
  return false
}
/** Tokens from a speech to who carries it. */
const SPEECH = 16
const PRONOUNS = new Set(['ه', 'ها'])
const CARRYING: ReadonlySet<string> = new Set([...ISSUING, ...['نقل', 'تناقل', 'تداول'].map(fold)])
