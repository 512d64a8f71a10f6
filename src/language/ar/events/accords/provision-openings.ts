import { isFew } from '../../counted-nouns.ts'
import type { ArabicDocument } from '../../document.ts'
import { fold, foldedWords } from '../../letters.ts'
import { ACCORDS, CLAUSES, findAmong, isActNoun, isAmong, isAmongThem, isTakenUpBehind, LAYING_DOWN, SETTLED } from './accord-words.ts'
import { COMMITTING } from './agreed-on.ts'
import { DEEDS } from './provision-ends.ts'

type Tags = ArabicDocument['tags']
type Tokens = ArabicDocument['tokens']

/** Those of them that are said of nothing else, in the shape that they have there. */
const STRONG = foldedWords('نص قضى ألزم لزم')
/** Verbs that lay down where an accord is their subject: يحظر الاتفاق, تمنح الهدنة. */
const GRANTING = foldedWords('منح حظر منع اشترط سمح أتاح فرض أوجب ضمن أجاز لحظ اقتضى')
const TEXT = 'نص'
/** «يدعو الاتفاق إلى وقف …», «تبدأ المرحلة الأولى بتسليم …»: verbs of an accord that take a preposition and what is to be done. */
const LEADING_TO: ReadonlyMap<string, string> = new Map([
  [fold('دعا'), fold('إلى')],
  [fold('بدأ'), 'ب'],
])
const STAGES = foldedWords('مرحلة')
const NOT = foldedWords('لا لم لن')
/** «بموجب الاتفاق», «بموجبه»: what follows is laid down, unless a past verb says that it was done. */
const UNDER = foldedWords('بموجب بمقتضى')
export const isUnder = ({ lemma }: Tags[number]): boolean => UNDER.has(lemma)
/** «بحسب بنود الهدنة», «وفقا للاتفاق». */
const ACCORDING = foldedWords('بحسب حسب وحسب وفق وفقا طبق طبقا عملا استنادا')
/** «جاء في البند الأول من الاتفاق أن …». */
const STANDING_IN = foldedWords('جاء ورد')

/** Tokens between the verb and its accord. */
const REACH = 4
/** Tokens between an accord and the verb of its relative clause: with whom, where and when it was made. */
const HEAD_REACH = 16

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

/**
 * «اتفاق مع قادة الولاية في كيسمايو يقضي بـ …»: the verb is that of an accord before it, with which it agrees. What may be anything's verb (شمل, حدد)
 * needs it near, or without article, and no other happening in between that could be what it is about (في جولة شملت زيارة …).
 */
function isHeadedByAccord(at: number, first: number, tags: Tags): boolean {
  const isStrong = STRONG.has(tags[at]!.lemma)
  const goesOn = (tags[at]!.analysis?.conjunction ?? '') !== ''
  const from = beforeInsertion(at, first, tags)
  for (let i = from; i >= Math.max(first, at - HEAD_REACH); i--) {
    const { pos, analysis, lemma, derived } = tags[i]!
    if (isAmong(ACCORDS, tags[i]!) && pos !== 'verb' && agree(tags[i]!, tags[at]!) && !(!isStrong && i > first && isWhen(tags[i - 1]))) {
      if (isStrong || from + 1 - i <= REACH || analysis?.article === false) return true
      continue
    }
    // اتفاقا يسري من الأحد ويلزم الطرفين بسحب …: one verb of it after the other
    if (isStrong && goesOn && pos === 'verb' && analysis?.form?.tense === 'imperfect' && agree(tags[at]!, tags[i]!)) continue
    if (pos === 'verb' || pos === 'complementizer' || (pos === 'relative' && i < at - 1)) return false
    const isOther =
      pos === 'nominal' && analysis?.article === false && (derived === 'masdar' || OTHERS.has(lemma)) && agree(tags[i]!, tags[at]!)
    if (!isStrong && ((pos === 'punctuation' && i < at - 1) || isOther)) return false
  }
  return false
}
/** «القرار 1701 الذي ينص على نزع السلاح», «يلزم القانون الشركات بـ …»: what a resolution, a law or a court lays down is no accord's. */
export function isOfOtherText(at: number, first: number, last: number, tags: Tags): boolean {
  if (!LAYING_DOWN.has(tags[at]!.lemma)) return false
  for (let i = at + 1; i <= Math.min(last, at + 2); i++) {
    if (isAmong(SETTLED, tags[i]!)) return false
    if (isOtherText(tags[i]!)) return true
  }
  for (let i = at - 1; i >= Math.max(first, at - HEAD_REACH); i--) {
    if (isAmong(SETTLED, tags[i]!) && !isWhen(tags[i - 1])) return false
    if (isOtherText(tags[i]!) && agree(tags[i]!, tags[at]!)) return true
  }
  return false
}
const OTHER_TEXTS = foldedWords('قرار قانون دستور مرسوم تشريع لائحة')
const isOtherText = (tag: Tags[number]): boolean => tag.pos === 'nominal' && tag.derived === null && isAmong(OTHER_TEXTS, tag)
/** «سفينة وصلت خلال الهدنة شملت …»: of the time of an accord nothing is said. */
const isWhen = (before: Tags[number] | undefined): boolean => before !== undefined && WHEN.has(before.lemma)
const WHEN = foldedWords('خلال أثناء قبل بعد منذ قبيل عقب')
/** «الاتفاق بين المدينتين، الذي يتيح للنازحين العودة»: the verb of a relative clause that is said of an accord. */
function isOfTheAccord(at: number, first: number, tags: Tags): boolean {
  if (at === first || tags[at - 1]!.pos !== 'relative' || tags[at]!.analysis?.enclitic !== '') return false
  for (let i = at - 2; i >= Math.max(first, at - HEAD_REACH); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return false
    if (isAmong(SETTLED, tags[i]!)) return agree(tags[i]!, tags[at]!)
  }
  return false
}
/** «إن الوثيقة تحظر على الطرفين …»: the accord stands right before its verb. */
const isItsSubject = (at: number, first: number, tags: Tags): boolean =>
  at > first && tags[at - 1]!.analysis?.article === true && isAmong(RULING, tags[at - 1]!) && agree(tags[at - 1]!, tags[at]!)
const GUARANTEEING = fold('ضمن')
const RULING = new Set([...SETTLED, ...foldedWords('وثيقة مذكرة')])
/** «المرحلة الأولى من الاتفاق، ومدتها 42 يوما، تشمل …»: the token before what two marks part off before the verb; else the one before the verb. */
function beforeInsertion(at: number, first: number, tags: Tags): number {
  if (at - 1 <= first || tags[at - 1]!.pos !== 'punctuation') return at - 1
  for (let i = at - 2; i > Math.max(first, at - INSERTED); i--) {
    // ومدتها, spelt like a verb
    if (tags[i]!.pos === 'verb' && tags[i]!.analysis?.enclitic === '') return at - 1
    if (tags[i]!.pos === 'punctuation') return i - 1
  }
  return at - 1
}
const INSERTED = 10
/** What else may be told of by the same verbs. */
const OTHERS = foldedWords('جولة زيارة عملية حملة كلمة خطاب مؤتمر رسالة سلسلة قائمة تقرير')

/** A verb of the third person and the noun that it may be said of: of one gender, as far as both show it. */
function agree(noun: Tags[number], verb: Tags[number]): boolean {
  const form = verb.analysis?.form
  if (form?.gender == null || form.number !== 's' || noun.analysis === null) return true
  const isPlural = noun.analysis.form?.number === 'p'
  return (isPlural || /[ةه]$/u.test(noun.analysis.stem)) === (form.gender === 'f')
}

/** «أن الاتفاق الذي تم بموجبه …، يشمل»: an accord opens the clause, however long its relative clause. */
function isTopic(at: number, first: number, tags: Tags): boolean {
  for (let i = at - 1; i >= Math.max(first, at - TOPIC_REACH); i--) {
    if (tags[i]!.pos === 'complementizer' || i === first) {
      const topic = i === first && tags[i]!.pos !== 'complementizer' ? i : i + 1
      return isAmong(ACCORDS, tags[topic]!) && tags[topic + 1]?.pos === 'relative'
    }
  }
  return false
}
const TOPIC_REACH = 24

/** «بحسب بنود الهدنة، تنسحب …», «وفقا للاتفاق يفرج …»: from the clause on, in which nothing past is told. */
function accordingAt(at: number, first: number, last: number, tags: Tags): number | null {
  const to = Math.min(last, at + 3)
  const accord = findAmong(SETTLED, tags, at + 1, to) ?? (isJoint(tags, at + 1) || isPaper(tags, at + 1) ? at + 1 : null)
  if (accord === null) return null
  // وتتولى الشرطة، بحسب الوثيقة التي …، حراسة السوق: the verb goes before
  const duty = at > first + 1 && tags[at - 1]!.pos === 'punctuation' ? dutyBefore(at - 1, first, tags, isDeed) : null
  if (duty !== null) return duty
  for (let i = at + 1; i < accord; i++) if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
  for (let i = accord + 1; i <= Math.min(last, accord + NAMING_REACH); i++) {
    if (tags[i]!.pos !== 'verb') continue
    if (isPresent(tags, i)) return i
    // بيان مشترك تلاه الجانبان، تسلم الحركة …
    if ((tags[i]!.analysis?.enclitic ?? '') === '') return null
    let behind = i + 1
    while (behind < Math.min(last, i + NAMING_REACH) && tags[behind - 1]!.pos !== 'punctuation') behind++
    return tags[behind - 1]!.pos === 'punctuation' && tags[behind]!.pos === 'verb' && isPresent(tags, behind) ? behind : null
  }
  return null
}
const isDeed = (tag: Tags[number]): boolean => isImperfect(tag) && DEEDS.has(tag.lemma)
/** «بحسب الوثيقة», «وفق المحضر» */
const isPaper = (tags: Tags, at: number): boolean =>
  tags[at]?.analysis?.article === true && (isAmong(RULING, tags[at]!) || isAmong(MINUTES, tags[at]!))
/** «بيان مشترك»: of those who signed. */
const isJoint = (tags: Tags, at: number): boolean => tags[at]?.analysis?.stem === STATEMENT && JOINT.has(tags[at + 1]?.analysis?.stem ?? '')
const STATEMENT = fold('بيان')
const JOINT = foldedWords('مشترك ختامي')
/** The present; «تسلم الجبهة» is spelt like «he received» as well, and she is the subject. */
const isPresent = (tags: Tags, at: number): boolean => {
  const { form = null, stem = '' } = tags[at]!.analysis ?? {}
  if (form?.tense === 'imperfect') return true
  const next = tags[at + 1]
  return (
    form?.tense === 'perfect' &&
    form.gender === 'm' &&
    stem.startsWith('ت') &&
    next?.pos === 'nominal' &&
    next.analysis?.form?.gender === 'f'
  )
}
/** Tokens between an accord that is referred to and the verb of its clause. */
const NAMING_REACH = 8

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

/** «من بنود الاتفاق: الإفراج عن …», «البند الأبرز في الهدنة هو نزع …» */
function listedAt(at: number, last: number, tags: Tags, tokens: Tokens): number | null {
  let isOfAccord = (tags[at]!.analysis?.enclitic ?? '') !== '' || isMadeUpOf(at, tags) || isCounted(at, tags)
  for (let i = at + 1; i <= Math.min(last, at + LISTED_REACH); i++) {
    if (tags[i]!.pos === 'verb') return null
    const mark = tokens[i]!.word.surface
    // بالشروط نفسها، وهي وقف القتال
    const isSpeltOut = mark === '،' && i < last && COPULAS.has(tags[i + 1]!.lemma)
    if (isOfAccord && isSpeltOut) return i + 2
    // تتألف من 12 بندا، منها الإفراج عن الأسرى
    const isSome = i + 2 <= last && isAmongThem(tags[i + 1]!) && tags[i + 2]!.derived === 'masdar'
    if (isOfAccord && isSome) return i + 2
    if (isOfAccord && (mark === ':' || COPULAS.has(tags[i]!.lemma))) return i + 1
    // من بنود الاتفاق الإفراج عن الأسرى
    if (isOfAccord && PARTS.has(tags[at - 1]?.lemma ?? '') && tags[i]!.derived === 'masdar' && !isAmong(ACCORDS, tags[i]!)) return i
    if (tokens[i]!.kind === 'punctuation') return null
    isOfAccord ||= isAmong(SETTLED, tags[i]!) || (SAME.has(tags[i]!.analysis?.stem ?? '') && tags[i]!.analysis!.enclitic !== '')
  }
  return null
}
/** «الوثيقة تتألف من 12 بندا»: the clauses are counted of which it is made up. */
function isMadeUpOf(at: number, tags: Tags): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MADE_UP); i--) if (tags[i]!.pos === 'verb') return MAKING_UP.has(tags[i]!.lemma)
  return false
}
/** «اتفاقا من خمسة بنود», «محضرا من خمس نقاط» */
const isCounted = (at: number, tags: Tags): boolean =>
  at > 2 &&
  (tags[at - 1]!.pos === 'number' || isFew(tags[at - 1]!)) &&
  tags[at - 2]!.lemma === 'من' &&
  (isAmong(ACCORDS, tags[at - 3]!) || isAmong(MINUTES, tags[at - 3]!))
const MINUTES = foldedWords('محضر')
/** Tokens from such a verb to the clauses. */
const MADE_UP = 4
const MAKING_UP = foldedWords('تألّف تكوّن ضمّ تضمّن شمل احتوى')
/** «أبرمت الحكومة والحركة اتفاقا لتبادل الأسرى»: what an accord that was made is for; the end of the fighting is the accord itself. */
function meantFor(at: number, first: number, last: number, tags: Tags): number | null {
  let i = at + 1
  while (i <= last && i <= at + REACH && tags[i]!.pos === 'adjective') i++
  const { derived, analysis, lemma } = tags[Math.min(i, last)]!
  if (derived !== 'masdar' || analysis?.preposition !== 'ل' || ENDING.has(lemma)) return null
  if (at === first) return i
  for (let k = at - 1; k >= Math.max(first, at - MADE_REACH); k--) {
    const { pos, lemma: verb, analysis: own, derived: noun } = tags[k]!
    // للتوصل إلى اتفاق: it is not made
    if (pos === 'complementizer' || pos === 'relative' || (noun === 'masdar' && MAKING.has(verb))) return null
    if (pos === 'verb') return MAKING.has(verb) && own?.form?.tense === 'perfect' && !NOT.has(tags[k - 1]?.lemma ?? '') ? i : null
  }
  return null
}
const MAKING = foldedWords('وقّع أبرم عقد توصّل')
/** Tokens from the verb of making to the accord. */
const MADE_REACH = 24
const ENDING = foldedWords('أوقف وقف أنهى سلام هدأ تهدئة سوّى حلّ')
/** «الشروط نفسها»: those of the accord that is made anew. */
const SAME = foldedWords('نفس ذات عين')
const LISTED_REACH = 6
const COPULAS = foldedWords('هو هي')
const PARTS = foldedWords('من بين أبرز أهم ضمن أول أولى')

/** «المهلة التي حددها الاتفاق لسحب القوات», «الأجل الذي تضربه الهدنة كي ينسحبوا»: for what an accord sets a time, which it lays down; null for none. */
function grantedTime(at: number, first: number, last: number, tags: Tags): number | null {
  if (!SETTING_TIME.has(tags[at]!.lemma) || at < first + 2 || tags[at - 1]!.pos !== 'relative') return null
  let term = at - 2
  while (term > Math.max(first, at - TERM) && !TERMS.has(tags[term]!.analysis?.stem ?? '')) term--
  if (!TERMS.has(tags[term]!.analysis?.stem ?? '') || findAmong(SETTLED, tags, at + 1, Math.min(last, at + 2)) === null) return null
  let whom: number | null = null
  for (let i = at + 2; i < Math.min(last, at + GRANTED); i++) {
    const { pos, derived, analysis, lemma } = tags[i]!
    const isFor = analysis?.preposition === 'ل'
    if (isFor && derived === 'masdar') return i
    if (SO_THAT.has(lemma) && tags[i + 1]!.pos === 'verb') return whom ?? i + 1
    if (pos === 'verb' || pos === 'punctuation') return null
    if (isFor) whom ??= i
  }
  return null
}
const SETTING_TIME = foldedWords('حدّد منح ضرب أعطى وضع')
const TERMS = foldedWords('مهلة أجل موعد فترة مدة')
export const SO_THAT = foldedWords('كي لكي حتى')
/** Tokens from the word for a time to the relative clause, and from its verb to what the time is for. */
const [TERM, GRANTED] = [5, 16]

/** «تسحب الحكومة بموجبه قواتها»: the verb of the clause that says under what it is to be done, with who is to do it between; null for none. */
function dutyBefore(at: number, first: number, tags: Tags, isDuty: (tag: Tags[number]) => boolean): number | null {
  for (let i = at - 1; i >= Math.max(first, at - DUTY); i--) {
    if (tags[i]!.pos === 'verb') return isDuty(tags[i]!) ? i : null
    if (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'adjective') return null
  }
  return null
}
/** Tokens from such a verb to بموجب. */
const DUTY = 5
const isImperfect = ({ analysis }: Tags[number]): boolean => analysis?.form?.tense === 'imperfect'

/** «بموجب الاتفاق تنسحب …»; after «بموجب تفاهم ثلاثي بين الحكومة والحركة» from the verb that is the accord's. */
function underAt(accord: number | null, last: number, tags: Tags): number | null {
  if (accord === null) return null
  const i = pastName(accord, last, tags)
  // بموجب الهدنة منذ سريانها الجمعة
  if (tags[i]?.lemma === SINCE) return null
  // بموجب اتفاق تبادل الأسرى.
  if (i > last) return null
  if (tags[i]!.pos !== 'preposition' || !BETWEEN.has(tags[i]!.lemma)) return i
  for (let at = i; at <= Math.min(last, accord + HEAD_REACH); at++)
    if (tags[at]!.pos === 'verb') return tags[at]!.analysis?.form?.tense === 'imperfect' ? at : null
  return null
}
/** The token behind an accord, its adjectives and what it is an accord of: اتفاق تبادل الأسرى, مذكرة التفاهم الثلاثية. */
function pastName(accord: number, last: number, tags: Tags): number {
  let i = accord + 1
  if (tags[accord]!.analysis?.article === false && isGenitive(tags[i])) {
    let end = i
    while (end <= Math.min(last, accord + OF_WHAT) && isGenitive(tags[end]) && tags[end]!.analysis!.article === false) end++
    if (isGenitive(tags[end]) && tags[end]!.analysis!.article) i = end + 1
  }
  while (i <= last && (tags[i]!.pos === 'adjective' || (tags[i]!.pos === 'punctuation' && i === last))) i++
  return i
}
const isGenitive = (tag: Tags[number] | undefined): boolean =>
  tag?.pos === 'nominal' && tag.analysis !== null && tag.analysis.preposition === '' && tag.analysis.conjunction === ''
/** Tokens of what an accord is of. */
const OF_WHAT = 4
/** «يسحب الجانبان آلياتهما … بموجب البروتوكول.»: the clause that it closes, from its verb of what is to be done. */
function closedBy(at: number, accord: number | null, first: number, last: number, tags: Tags): number | null {
  if (at === first || accord === null || accord === last || tags[accord + 1]!.pos !== 'punctuation' || !isAmong(SETTLED, tags[accord]!))
    return null
  let verb = at - 1
  while (verb > first && tags[verb]!.pos !== 'verb' && tags[verb]!.pos !== 'complementizer') verb--
  const { pos, lemma } = tags[verb]!
  // قال إن إسرائيل تسمح بدخول الشاحنات بموجب الاتفاق، …: what accords lay down, by its verb
  return pos === 'verb' && isImperfect(tags[verb]!) && (verb === first || DEEDS.has(lemma)) ? verb : null
}
const BETWEEN = foldedWords('بين مع')
const SINCE = fold('منذ')
