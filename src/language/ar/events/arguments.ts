import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { procliticsOf } from '../names/draft.ts'
import { subjectBefore } from '../statements/subject.ts'
import type { Tag } from '../tagging.ts'
import { nounPhraseEnd } from '../units.ts'
import { isAccord } from './accord-words.ts'
import { boundEnd } from './bounds.ts'
import { isCount } from './extent.ts'
import { afterComplementizer, antecedentOf, takenUpBy } from './front.ts'
import { closingOf, insertionEnd, isComma, isQuoteMark, readInsertion, relativeClauseEnd, turnsAway } from './insertions.ts'
import { joinedAcross } from './joined-across.ts'
import { opensClause, opensHeading } from './opens-clause.ts'
import { AMONG, type ArgumentPhrase, prepositionOf } from './phrase.ts'
import { pastRelative, phraseEnd, skipRelative, timeWithin } from './phrase-ends.ts'
import { agreesWith } from './subject-fit.ts'
import { isVerbToo } from './verb-too.ts'

export interface FoundArguments {
  /** Phrases after the trigger to the end of its clause. */
  readonly phrases: readonly ArgumentPhrase[]
  /** Subject before a finite verb. */
  readonly subjectBefore: ArgumentPhrase | null
  /** Last token of the clause. */
  readonly end: number
}

/** Tokens after a trigger in which its arguments stand. */
const REACH = 26

/** Phrases after a trigger until its clause ends: at a finite verb, a complementizer, a clause mark, or after REACH tokens. */
export function argumentsAfter(context: ReadingContext, first: number, last: number, limit: number, finite: boolean): FoundArguments {
  const { document } = context
  const { tokens, tags } = document
  const phrases: ArgumentPhrase[] = []
  let i = last + 1
  const accord = finite && SIGNING.has(tags[first]!.lemma) ? accordAhead(context, last + 1, limit) : -1
  for (; i <= Math.min(limit, Math.max(last + REACH, accord)); ) {
    const token = tokens[i]!
    const tag = tags[i]!
    if (token.word.surface === '(') {
      i = closingOf(context, i, limit) + 1
      continue
    }
    if (token.kind === 'punctuation') {
      if (/[؛:.؟!]/.test(token.word.surface)) break
      // وقعت الحكومة وحركتان، هما …، مساء الأحد في جوبا، اتفاقا: what is signed is still to come
      if (i < accord) {
        i++
        continue
      }
      const closed = isComma(token) && turnsAway(context, i + 1) ? insertionEnd(context, i, limit) : null
      if (closed !== null) {
        i = closed + 1
        continue
      }
      const related = isComma(token) && phrases.length > 0 ? relativeClauseEnd(context, i, limit) : null
      if (related !== null) {
        i = related + 1
        continue
      }
      if (isComma(token) && phrases.length > 0 && tags[i + 1]?.pos !== 'preposition') {
        const closing = insertionEnd(context, i, limit)
        // قصف الجيش أمس، بلدة: the mark closes only when it was
        if (closing === null && finite && isStillOpen(context, i, phrases, limit)) {
          i++
          continue
        }
        if (closing === null) break
        readInsertion(context, i + 1, closing - 1, phrases)
        i = closing + 1
        continue
      }
      i++
      continue
    }
    if (i < accord && tag.pos === 'verb') {
      i++
      continue
    }
    if (tag.pos === 'complementizer' || tag.pos === 'conditional' || tag.lemma === 'ثم' || turnsAway(context, i)) break
    if (isVerbToo(context, i)) {
      i = skipRelative(context, i, limit)
      continue
    }
    if (tag.pos === 'verb') {
      if (TAKES_PLACE.has(tag.lemma) && (isRelative(context, i) || isPredicate(context, i, first, finite))) {
        i++
        continue
      }
      if (!isRelative(context, i)) break
      // هجوم تبنته الحركة: its subject follows
      const isSubject =
        finite &&
        tag.analysis?.enclitic === '' &&
        phrases[0]?.preposition === '' &&
        phrases.slice(1).every(({ coordinated }) => coordinated)
      i = (isSubject ? pastRelative(context, i, limit) : null) ?? skipRelative(context, i, limit)
      continue
    }
    if (tag.pos === 'relative') {
      // المحادثات التي جرت بين س وص: the arguments are the event's
      if (TAKES_PLACE.has(tags[i + 1]?.lemma ?? '')) {
        i += 2
        continue
      }
      i = reachedIn(context, i, limit) ?? skipRelative(context, i, limit)
      continue
    }
    if (context.timeAt[i] !== -1) {
      i++
      continue
    }
    // قتل عشرة، من بينهم ثلاثة قادة: some of those before, and nobody else
    if (isAmong(tag) && phrases.length > 0) {
      const end = nounPhraseEnd(document, context.nameTokens, i + 1, limit)
      if (end > i) phrases.push({ first: i + 1, last: end, preposition: AMONG, coordinated: false })
      i = Math.max(end, i) + 1
      continue
    }
    // تسيطر عليه الفصائل: what the pronoun completes governs nothing after it
    if (tag.pos === 'preposition' && (tag.analysis?.enclitic ?? '') !== '') {
      i++
      continue
    }
    // بين الجيش من جهة والحركة من جهة أخرى: both are between
    const set = sideEnd(context, i, limit)
    if (set !== null) {
      i = set + 1
      continue
    }
    const counted = boundEnd(document, i)
    if (counted !== null) {
      const end = timeWithin(context, counted, nounPhraseEnd(document, context.nameTokens, counted, limit))
      if (end >= counted) {
        // على نحو ستين محتجا, بأكثر من قذيفة
        const governor = tags[i - 1]!.pos === 'preposition' && tags[i - 1]!.analysis?.enclitic === '' ? tags[i - 1]!.lemma : ''
        const preposition = governor !== '' && i - 1 > last ? governor : (tag.analysis?.preposition ?? '')
        phrases.push({ first: counted, last: end, preposition, coordinated: false })
        i = end + 1
        continue
      }
    }
    const standalone = tag.pos === 'preposition'
    // في يوليو سفينتين: when, and then another phrase
    if (standalone && i < limit && context.timeAt[i + 1] !== -1) {
      i++
      continue
    }
    const named = context.names.at[i] !== -1 && procliticsOf(document, i) === 0 && !isElided(tag)
    const from = standalone ? i + 1 : i
    const preposition = prepositionOf(document, standalone ? tag.lemma : named ? '' : (tag.analysis?.preposition ?? ''), from)
    const whole = from > limit ? i : phraseEnd(context, from, limit)
    // قصف | شنه الجيش
    const end = whole > from && isVerbToo(context, from + 1) ? from : timeWithin(context, from, whole)
    if (end < from) {
      i++
      continue
    }
    const heading = phrases.at(-1)
    // قرى الجبل المطل على المدينة: it says where what stands before it lies
    if (!standalone && heading !== undefined && heading.last === i - 1 && tag.analysis?.article === true && LYING.has(tag.analysis.stem)) {
      i = end + 1
      continue
    }
    // في ضربة جوية أميركية: the adjective of a people goes with the noun before it
    if (standalone === false && heading !== undefined && heading.last === i - 1 && isNationality(context, i)) {
      phrases[phrases.length - 1] = { ...heading, last: end }
      i = end + 1
      continue
    }
    const joins = preposition === '' && ((tag.analysis?.conjunction ?? '') !== '' || isJoinedInQuotes(context, i) || isApposed(context, i))
    const coordinated = phrases.length > 0 && joins
    // منذ إعلان الجيش عزل الرئيس: of the verbal noun that says when
    if (preposition === '' && !joins && heading !== undefined && isOfAdjunct(context, heading, phrases, i, finite)) {
      i = end + 1
      continue
    }
    if (
      joins &&
      phrases.at(-1)?.preposition !== 'بين' &&
      (opensClause(context, first, { first: from, last: end }, limit) || opensHeading(context, from))
    )
      break
    const across = coordinated ? joinedAcross(context, phrases, from, end) : null
    phrases.push({ first: from, last: end, preposition: across ?? (coordinated ? phrases.at(-1)!.preposition : preposition), coordinated })
    i = end + 1
  }
  // سيطر عليها الجيش: what completes the verb may stand between it and its subject
  let next = tags[last + 1]?.pos === 'preposition' && (tags[last + 1]!.analysis?.enclitic ?? '') !== '' ? last + 2 : last + 1
  // تظاهر أمس المئات
  while (next < limit && (context.timeAt[next] ?? -1) !== -1) next++
  const follows =
    document.tags[first]!.analysis?.form?.number === 's' &&
    phrases[0] !== undefined &&
    phrases[0].preposition === '' &&
    phrases[0].first <= Math.max(next, boundEnd(document, next) ?? 0)
  // القوات قصفت ميناء المدينة: a subject right in front of the verb
  const goesOnBy = document.tags[first]!.analysis?.conjunction === 'و'
  const arms = finite && !goesOnBy ? armsBefore(context, first) : null
  const front =
    arms ?? (finite && follows && !goesOnBy ? subjectBefore(context, first, document.sentences[document.sentenceOf[first]!]!.first) : null)
  const particle = context.document.tags[first - 1]?.pos === 'verbal-particle' ? 2 : 1
  if (front !== null && (front.last === first - particle || isRelatedTo(context, front, first) || isInterrupted(context, front, first)))
    return { phrases, subjectBefore: { first: front.first, last: front.last, preposition: '', coordinated: false }, end: i - 1 }
  const antecedent = finite ? antecedentOf(context, first) : null
  const takenUp = antecedent === null ? null : takenUpBy(context, first)
  // المدينة التي سيطرت عليها: the pronoun takes it up under its preposition
  if (antecedent !== null && takenUp !== null)
    return { phrases: [{ ...antecedent, preposition: takenUp }, ...phrases], subjectBefore: null, end: i - 1 }
  if (antecedent !== null) return { phrases, subjectBefore: antecedent, end: i - 1 }
  // إن القصف استهدف قرية: after إن the subject comes first
  const named = finite ? afterComplementizer(context, first) : null
  const suffering = named === null ? null : sufferingBy(context, named, first)
  if (suffering !== null) return { phrases: [suffering, ...phrases], subjectBefore: null, end: i - 1 }
  if (named !== null && (!follows || named.last === first - 1 || isParted(context, named, first)))
    return { phrases, subjectBefore: named, end: i - 1 }
  // وقتل أحد عشر: a verb that goes on by و has its subject after it, or the one of the verb before
  const goesOn =
    goesOnBy || ((document.tags[first]!.analysis?.conjunction ?? '') !== '' && document.tags[first]!.analysis?.form?.number === 's')
  const related = finite ? ofNobody(context, first) : null
  if (related !== null) return { phrases, subjectBefore: related, end: i - 1 }
  const before =
    finite && !follows && !goesOn ? subjectBefore(context, first, document.sentences[document.sentenceOf[first]!]!.first) : null
  return {
    phrases,
    subjectBefore:
      before === null || isOneFeminine(context, before, first)
        ? null
        : { first: before.first, last: before.last, preposition: '', coordinated: false },
    end: i - 1,
  }
}

/**
 * «أن ثلاثة جنود سيفرج عنهم», «إن البلدة سيطر عليها المسلحون»: what a pronoun takes up under its preposition behind a verb that does not agree with it.
 * Null where it may be the subject.
 */
function sufferingBy(context: ReadingContext, named: ArgumentPhrase, verb: number): ArgumentPhrase | null {
  const { gender = null, number = null } = context.document.tags[verb]!.analysis?.form ?? {}
  const preposition = takenUpBy(context, verb)
  if (preposition === null || gender !== 'm' || number !== 's' || agreesWith(context, named, gender, number)) return null
  return { ...named, preposition }
}

/** «ردا على غارتين استهدفتا كابل», «اتفاق تهدئة يوقف القتال»: right before a verb two that only it agrees with, or an accord: the subject, and nobody. */
function ofNobody(context: ReadingContext, verb: number): ArgumentPhrase | null {
  const { tags } = context.document
  const noun = indefiniteBefore(context, verb)
  if (noun === null) return null
  const number = tags[verb]!.analysis?.form?.number
  const isPair = number === 'd' && tags[noun.first]!.analysis?.form?.number === 'd'
  // فرقت الشرطة مئة متظاهر احتجوا على القرار
  if (number === 'p' && (isCounted(context.document, noun.first) || agreesWith(context, noun, 'm', 'p'))) return noun
  const accord = [noun.first, noun.first - 1].some((at) => tags[at]?.analysis?.article === false && isAccord(tags[at]!))
  return isPair || accord ? noun : null
}

/** Right behind a number. */
const isCounted = ({ tags, tokens }: ReadingContext['document'], at: number): boolean =>
  at > 0 &&
  (tokens[at - 1]!.kind === 'number' || tags[at - 1]!.pos === 'number' || isCount({ tags, tokens }, { first: at - 1, last: at - 1 }))

/** Tokens from who signs to what is signed. */
const SIGNED_REACH = 60
const SIGNING = foldedWords('وقّع أبرم عقد أعلن توصّل')
/** The accord behind a mark that a verb of signing is said of, before any other verb; −1 for none. */
function accordAhead({ document: { tags, tokens } }: ReadingContext, from: number, limit: number): number {
  let [parted, quoted] = [false, false]
  for (let i = from; i <= Math.min(limit, from + SIGNED_REACH); i++) {
    const { pos, analysis } = tags[i]!
    // «3 آر»: a name may be spelt like a verb
    if (isQuoteMark(tokens[i]!)) quoted = !quoted
    if (quoted) continue
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative' || /[؛:.؟!]/.test(tokens[i]!.word.surface)) return -1
    parted ||= isComma(tokens[i]!)
    const isObject = pos === 'nominal' && isAccord(tags[i]!) && analysis?.article === false && analysis.preposition === ''
    if (isObject && (analysis.form?.indefiniteAccusative === true || tags[i - 1]!.lemma === 'الي')) return parted ? i : -1
  }
  return -1
}
/** «حركتان مسلحتان، هما حركة العدل وحركة التحرير»: the names of those just told of. */
const isApposed = ({ document: { tags, tokens } }: ReadingContext, at: number): boolean =>
  tags[at - 1]?.pos === 'pronoun' && THEY.has(tokens[at - 1]!.word.folded) && isComma(tokens[at - 2]!)
const THEY = foldedWords('هما هم وهما وهم')

/** «شنت القوة هجوما في مناطق كانوا يسيطرون عليها»: men are no feminine noun. */
function isOneFeminine({ document: { tags } }: ReadingContext, { first }: Pick<ArgumentPhrase, 'first'>, verb: number): boolean {
  return tags[verb]!.analysis?.form?.number === 'p' && FEMININE.has(tags[first]!.analysis?.stem ?? '')
}
const FEMININE = foldedWords('قوة قوات حكومة شرطة منظمة دولة سلطات وزارة')

/** «قصف الجيش مساء أمس، بلدة …»: after the subject alone, with a time right before the comma and a bare noun right behind it. */
function isStillOpen(
  { document: { tags, tokens }, timeAt }: ReadingContext,
  at: number,
  phrases: readonly ArgumentPhrase[],
  limit: number,
): boolean {
  if (timeAt[at - 1] === -1 || at >= limit || timeAt[at + 1] !== -1) return false
  if (phrases.some(({ preposition, coordinated }) => preposition !== '' && !coordinated)) return false
  if (phrases.filter(({ coordinated }) => !coordinated).length > 1) return false
  const { pos, analysis, derived } = tags[at + 1]!
  return (
    (pos === 'nominal' || pos === 'number' || tokens[at + 1]!.kind === 'number') &&
    derived === null &&
    analysis?.conjunction !== 'و' &&
    (analysis?.preposition ?? '') === ''
  )
}

/** Right after a verbal noun with its doer that a preposition of time or reason governs: its object, where the verb has what it takes. */
function isOfAdjunct(
  { document: { tags } }: ReadingContext,
  before: ArgumentPhrase,
  phrases: readonly ArgumentPhrase[],
  at: number,
  finite: boolean,
): boolean {
  if (before.last !== at - 1 || !WHEN.has(before.preposition) || tags[before.first]!.derived !== 'masdar') return false
  if (before.first === before.last && (tags[before.first]!.analysis?.enclitic ?? '') === '') return false
  return !finite || phrases.some(({ preposition }) => preposition === '')
}
const WHEN = foldedWords('منذ بعد قبل عقب إثر خلال أثناء لدى عند جراء بسبب نتيجة رغم غداة عشية قبيل بعيد')

const isAmong = ({ pos, lemma, analysis }: Tag): boolean =>
  pos === 'preposition' && lemma === 'بين' && (analysis?.enclitic === 'هم' || analysis?.enclitic === 'هن' || analysis?.enclitic === 'ها')
const LYING = foldedWords(
  'مطل مطلة واقع واقعة كائن كائنة مجاور مجاورة محاذي محاذية محاذ متاخم متاخمة محيط محيطة قريب قريبة مؤدي مؤدية رابط رابطة',
)

/** «من جهة», «من جانب آخر», «من ناحية ثانية،»: the end of what only sets one of two apart, with its comma; null where من has its own noun. */
function sideEnd({ document: { tags, tokens } }: ReadingContext, at: number, limit: number): number | null {
  if (tags[at]!.pos !== 'preposition' || tags[at]!.lemma !== 'من' || !SIDES.has(tags[at + 1]?.analysis?.stem ?? '')) return null
  const isOther = OTHERS.has(tags[at + 2]?.analysis?.stem ?? tags[at + 2]?.lemma ?? '')
  const end = isOther ? at + 2 : at + 1
  const next = tags[end + 1]
  if (end + 1 > limit || next === undefined) return end
  if (isComma(tokens[end + 1]!)) return (tags[end + 2]?.analysis?.conjunction ?? '') === 'و' && !isOther ? end + 1 : end
  return isOther || (next.analysis?.conjunction ?? '') !== '' || tokens[end + 1]!.kind === 'punctuation' ? end : null
}
const SIDES = foldedWords('جهة جانب طرف ناحية')
const OTHERS = foldedWords('آخر أخرى ثان ثاني ثانية أول أولى واحد مقابل')

/** للجيش: ل stands before the article of the name, and is none of its letters. */
const isElided = ({ analysis }: Tag): boolean => analysis?.article === true && analysis.preposition === 'ل'

/** «الحكومة و«حركة 23 مارس»»: what is quoted behind a lone و. */
const isJoinedInQuotes = ({ document: { tokens } }: ReadingContext, at: number): boolean =>
  tokens[at - 2]?.word.folded === 'و' && isQuoteMark(tokens[at - 1]!)

/** «كانت طائرات إسرائيلية قصفت», «الدبابات الروسية اقتحمت»: what strikes, right before a feminine verb. Null where nothing of the kind stands there. */
function armsBefore({ document: { tags } }: ReadingContext, verb: number): Pick<ArgumentPhrase, 'first' | 'last'> | null {
  if (tags[verb]!.analysis?.form?.gender === 'm') return null
  const last = tags[verb - 1]?.pos === 'verbal-particle' ? verb - 2 : verb - 1
  for (let i = last; i > Math.max(0, last - ARMED); i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'nominal' && STRIKING.has(analysis?.stem ?? ''))
      return analysis!.preposition === '' && tags[i - 1]!.pos !== 'preposition' ? { first: i, last } : null
    if (pos !== 'adjective' && pos !== 'nominal') return null
  }
  return null
}
/** Tokens of such a phrase. */
const ARMED = 4
const STRIKING = foldedWords(
  'طائرة طائرات مسيرة مسيرات مروحية مروحيات مقاتلات قاذفات دبابة دبابات مدفعية سفن زوارق بوارج مدرعات آليات راجمات',
)

/** «إن الغارات على الميناء أصابت مخازن»: the subject, a phrase with a preposition, and the verb that agrees with it. */
function isParted(context: ReadingContext, named: ArgumentPhrase, verb: number): boolean {
  const { tags } = context.document
  const { gender = null, number = null } = tags[verb]!.analysis?.form ?? {}
  // خمس غارات: what is counted agrees
  const heads = named.last > named.first ? [named.first, named.first + 1] : [named.first]
  return (
    tags[named.last + 1]!.pos === 'preposition' && heads.some((first) => agreesWith(context, { first, last: named.last }, gender, number))
  )
}

/** «القوات التي تحاصر المدينة قصفت السوق»: a relative clause is all that stands between a subject and the verb that agrees with it. */
function isRelatedTo({ document: { tags, tokens } }: ReadingContext, front: Pick<ArgumentPhrase, 'first' | 'last'>, verb: number): boolean {
  const next = isComma(tokens[front.last + 1]!) ? front.last + 2 : front.last + 1
  if (tags[next]?.pos !== 'relative') return false
  const [own, form] = [tags[front.first]!.analysis?.form ?? null, tags[verb]!.analysis?.form ?? null]
  const feminine = own === null ? null : own.gender === 'f' || own.number === 'p'
  return feminine === null || form?.gender === null || (form?.gender === 'f') === feminine
}

/** «لكن الجيش، وفق البيان، قصف السوق»: nothing but what stands between two commas, without verb, between a subject and the verb that agrees with it. */
function isInterrupted(context: ReadingContext, front: Pick<ArgumentPhrase, 'first' | 'last'>, verb: number): boolean {
  const { tags, tokens } = context.document
  if (!isComma(tokens[front.last + 1]!) || !isComma(tokens[verb - 1]!)) return false
  for (let i = front.last + 2; i < verb - 1; i++)
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer' || isComma(tokens[i]!)) return false
  const { gender = null, number = null } = tags[verb]!.analysis?.form ?? {}
  return agreesWith(context, front, gender, number)
}

/** An adjective of a people without article or conjunction; «أميركيا» after a subject may be whom it is done to. */
const isNationality = ({ names, mentions, document: { tokens, tags } }: ReadingContext, at: number): boolean =>
  names.at[at] !== -1 &&
  names.last[names.at[at]!] === at &&
  mentions[names.at[at]!]!.rule === 'name.country.demonym' &&
  tags[at]!.analysis?.conjunction !== 'و' &&
  !/^ال|ا$/u.test(tokens[at]!.word.folded)

/** Verbs that only say that something took its course. */
const TAKES_PLACE = new Set('جري تم عقد دار بدا انطلق انتهي اندلع وقع استمر تواصل نشب حصل حدث انعقد استانف اجري اختتم تجدد'.split(' '))

/** «جولة جديدة ستعقد في الدوحة», «المعارك استؤنفت في مأرب»: the first verb after a noun, in agreement with it, tells where and when it takes its course. */
function isPredicate({ document: { tags } }: ReadingContext, at: number, first: number, finite: boolean): boolean {
  if (finite || tags[at]!.analysis?.conjunction !== '') return false
  for (let i = first + 1; i < at; i++) if (tags[i]!.pos === 'verb') return false
  const [own, form] = [tags[first]!.analysis?.form?.gender ?? null, tags[at]!.analysis?.form]
  return own === null || form?.gender == null || form.gender === own
}

const isRelative = (context: ReadingContext, at: number): boolean => indefiniteBefore(context, at) !== null

/** The indefinite noun, with its adjectives, right before a verb that opens a relative clause without pronoun (عملية عسكرية شنتها …). */
export function indefiniteBefore({ document: { tags }, names }: ReadingContext, at: number): ArgumentPhrase | null {
  let head = at - 1
  while (tags[head]?.pos === 'adjective' && tags[head]!.analysis?.article === false && names.at[head] === -1) head--
  const noun = tags[head]
  const opens = noun?.pos === 'nominal' && noun.analysis?.article === false && tags[at]!.analysis?.conjunction === ''
  return opens ? { first: head, last: at - 1, preposition: '', coordinated: false } : null
}

/** «الهدنة التي أعلن المبعوث التوصل إليها بين الطرفين»: the token behind what says that somebody came to it; between whom is said next. Null for none. */
function reachedIn({ document: { tags, tokens } }: ReadingContext, at: number, limit: number): number | null {
  for (let i = at + 1; i <= Math.min(limit - 1, at + REACHED); i++) {
    if (tokens[i]!.kind === 'punctuation') return null
    const { derived, lemma, analysis } = tags[i]!
    if (derived !== 'masdar' || !MAKING.has(lemma)) continue
    const to = tags[i + 1]!
    if ((analysis?.enclitic ?? '') !== '') return i + 1
    return to.pos === 'preposition' && (to.analysis?.enclitic ?? '') !== '' ? i + 2 : null
  }
  return null
}
/** Tokens from the relative to the verbal noun. */
const REACHED = 10
const MAKING = foldedWords('توصّل وقّع أبرم عقد')
