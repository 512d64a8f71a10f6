import type { ArabicDocument } from '../../document.ts'
import { fold, foldedWords } from '../../letters.ts'
import { ACCORDS, CLAUSES, findAmong, isActNoun, isAmong, isTakenUpBehind, LAYING_DOWN, NOT, SETTLED } from './accord-words.ts'
import { COMMITTING } from './agreed-on.ts'
import { grantedTime, SETTING_TIME } from './granted-time.ts'
import { listedAt, meantFor } from './listed-points.ts'
import { HEAD_REACH, isHeadedByAccord, isItsSubject, isOfTheAccord, isTopic, REACH, STRONG } from './said-of-accord.ts'
import { accordingAt, closedBy, dutyBefore, isImperfect, STATEMENT, underAt } from './under-accord.ts'

type Tags = ArabicDocument['tags']
type Tokens = ArabicDocument['tokens']

/** Verbs that lay down where an accord is their subject: يحظر الاتفاق, تمنح الهدنة. */
const GRANTING = foldedWords('منح حظر منع اشترط سمح أتاح فرض أوجب ضمن أجاز لحظ اقتضى')
const TEXT = 'نص'
/** «يدعو الاتفاق إلى وقف …», «تبدأ المرحلة الأولى بتسليم …»: verbs of an accord that take a preposition and what is to be done. */
const LEADING_TO: ReadonlyMap<string, string> = new Map([
  [fold('دعا'), fold('إلى')],
  [fold('بدأ'), 'ب'],
])
const STAGES = foldedWords('مرحلة')
/** «بموجب الاتفاق», «بموجبه»: what follows is laid down, unless a past verb says that it was done. */
const UNDER = foldedWords('بموجب بمقتضى')
export const isUnder = ({ lemma }: Tags[number]): boolean => UNDER.has(lemma)
/** «بحسب بنود الهدنة», «وفقا للاتفاق». */
const ACCORDING = foldedWords('بحسب حسب وحسب وفق وفقا طبق طبقا عملا استنادا')
/** «جاء في البند الأول من الاتفاق أن …». */
const STANDING_IN = foldedWords('جاء ورد')

/** Whether a tag may announce what is laid down. */
export const mayOpen = (tag: Tags[number]): boolean => mayOpenBy(tag) || isAmong(SETTLED, tag)
const mayOpenBy = ({ lemma, pos, analysis }: Tags[number]): boolean =>
  UNDER.has(lemma) ||
  ACCORDING.has(lemma) ||
  (analysis !== null && ACCORDING.has(fold(analysis.stem))) ||
  CLAUSES.has(lemma) ||
  lemma === TEXT ||
  (pos === 'verb' &&
    (LAYING_DOWN.has(lemma) || SETTING_TIME.has(lemma) || GRANTING.has(lemma) || STANDING_IN.has(lemma) || LEADING_TO.has(lemma)))

/** The token from which on is laid down what the words at `at` announce; null where they announce nothing. */
export function opensAt(at: number, first: number, last: number, tags: Tags, tokens: Tokens): number | null {
  const { lemma, pos, analysis } = tags[at]!
  const find = (set: ReadonlySet<string>, from: number, to: number) => findAmong(set, tags, Math.max(first, from), Math.min(last, to))
  if (UNDER.has(lemma)) {
    // تم بموجبه وقف …: it has been done
    const before = tags[at - 1]
    if (at > first && before!.pos === 'verb' && before!.analysis?.form?.tense === 'perfect') return null
    // اتفاق يسحبان بموجبه قواتهما: the verb belongs to it
    if ((analysis?.enclitic ?? '') !== '') return dutyBefore(at, first, tags, isImperfect) ?? at + 1
    const accord = find(ACCORDS, at + 1, at + 2)
    const bound = accord === null ? null : dutyBefore(at, first, tags, (tag) => isImperfect(tag) && COMMITTING.has(tag.lemma))
    return bound ?? closedBy(at, accord, first, last, tags) ?? underAt(accord, last, tags)
  }
  // تعديلات نص عليها الاتفاق, ما قضت به الهدنة: what is laid down stands before
  if (LAYING_DOWN.has(lemma) && at < last && isTakenUpBehind(tags, at)) return null
  // وقعا اتفاقا في مسقط نص على …: spelt like a text
  if (lemma === TEXT && pos === 'nominal' && analysis?.article === false && tags[at + 1]?.lemma === 'علي') return at + 1
  if (pos === 'nominal' && analysis?.article === false && isAmong(SETTLED, tags[at]!)) return meantFor(at, first, last, tags)
  if (CLAUSES.has(lemma) && pos !== 'verb') return listedAt(at, last, tags, tokens)
  const granted = pos === 'verb' ? grantedTime(at, first, last, tags) : null
  if (granted !== null) return granted
  // المخيمات التي شملها الاتفاق: what it lays down stands before
  if (pos === 'verb' && at > first && tags[at - 1]!.pos === 'relative' && analysis?.enclitic !== '' && LAYING_DOWN.has(lemma)) return null
  // الذي لا يشمل الاتفاق تنظيمه
  if (pos === 'verb' && at > first && NOT.has(tags[at - 1]!.lemma)) return null
  if (pos !== 'verb')
    return ACCORDING.has(lemma) || (analysis !== null && ACCORDING.has(fold(analysis.stem))) ? accordingAt(at, first, last, tags) : null
  if (STANDING_IN.has(lemma)) return standingAt(at, last, tags, tokens)
  if (GRANTING.has(lemma)) {
    if (tags[at]!.analysis?.form?.tense === 'imperfect' && (isOfTheAccord(at, first, tags) || isItsSubject(at, first, tags))) return at + 1
    const isRule = tags[at]!.analysis?.form?.tense === 'imperfect' && at < last && isAmong(SETTLED, tags[at + 1]!)
    // ويضمن الاتفاق عميد البلدية: who guarantees it
    return isRule && !(lemma === GUARANTEEING && tags[at + 2]?.derived !== 'masdar') ? at + 2 : null
  }
  const by = LEADING_TO.get(lemma)
  if (by !== undefined) return leadsTo(at, last, by, tags)
  if (!LAYING_DOWN.has(lemma)) return null
  // كما نص البيان على أن
  const text = STRONG.has(lemma) && tags[at + 1]?.analysis?.stem === STATEMENT && tags[at + 1]!.analysis!.article ? at + 1 : null
  const accord = find(ACCORDS, at + 1, at + REACH) ?? find(CLAUSES, at + 1, at + REACH) ?? text
  // تلزم وثيقة الهدنة كل طرف بـ
  if (accord !== null)
    return governedBehind(lemma, accord, last, tags) ?? (accord < last && isAmong(SETTLED, tags[accord + 1]!) ? accord + 2 : accord + 1)
  const next = tags[at + 1]
  // تنص على, يقضي بسحب: the accord was named before
  const isNamed =
    (lemma === 'نص' && (next?.lemma === 'علي' || next?.lemma === 'ب')) || isHeadedByAccord(at, first, tags) || isTopic(at, first, tags)
  return isNamed || find(CLAUSES, at - REACH, at - 1) !== null ? at + 1 : null
}

/** «ينص اتفاق الهدنة المستند إلى القرار على سحب …»: the preposition that the verb takes, beyond what tells more of the accord; null for none. */
function governedBehind(verb: string, accord: number, last: number, tags: Tags): number | null {
  const by = TAKING.get(verb)
  if (by === undefined) return null
  for (let i = accord + 1; i <= Math.min(last, accord + HEAD_REACH); i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative') return null
    if (by === 'ب' ? analysis?.preposition === by && isActNoun(tags[i]!) : pos === 'preposition' && lemma === by) return i
  }
  return null
}
const TAKING: ReadonlyMap<string, string> = new Map([
  [fold('نص'), fold('على')],
  [fold('انطوى'), fold('على')],
  [fold('قضى'), 'ب'],
])

/** From the preposition on, where an accord or a stage of one is the subject and something is to be done. */
function leadsTo(at: number, last: number, by: string, tags: Tags): number | null {
  if (at + 2 > last || tags[at]!.analysis?.form?.tense !== 'imperfect' || !isAmong(by === 'ب' ? STAGES : SETTLED, tags[at + 1]!))
    return null
  for (let i = at + 2; i < Math.min(last, at + REACH); i++) {
    const { pos, lemma, analysis, derived } = tags[i]!
    if (by === 'ب' ? analysis?.preposition === by && derived === 'masdar' : pos === 'preposition' && lemma === by)
      return by === 'ب' || tags[i + 1]!.derived === 'masdar' ? i : null
    if (pos === 'verb' || pos === 'complementizer') return null
  }
  return null
}

const GUARANTEEING = fold('ضمن')

/** «جاء في البند الأول من الاتفاق أن …» */
function standingAt(at: number, last: number, tags: Tags, tokens: Tokens): number | null {
  if (tags[at + 1]?.lemma !== 'في') return null
  let isOfAccord = false
  for (let i = at + 2; i <= Math.min(last, at + STANDING_REACH); i++) {
    if (tags[i]!.pos === 'verb') return null
    // جاء في المادة السادسة: «لا يجوز لأي طرف …»
    if (tags[i]!.pos === 'complementizer' || tokens[i]!.word.surface === ':') return isOfAccord ? i : null
    isOfAccord ||= isAmong(SETTLED, tags[i]!) || isAmong(CLAUSES, tags[i]!)
  }
  return null
}
const STANDING_REACH = 10
