import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { offsetAfter, procliticsOf } from '../names/draft.ts'
import { canGovern, isIndefinitePlural as isSomePersons, nounPhraseEnd, OF_SOMEBODY } from '../units.ts'
import { FRAMES, HUMANS } from './frames.ts'
import { extendOverCalled, extendOverOrigin, isCalledBy } from './speaker-origin.ts'

/** A phrase that may speak: its tokens, and the mention it is or is headed by. */
export interface SpeakerPhrase {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly name: number | null
}

/** The noun phrase that starts at `at`, or null where none does. */
export function phraseAt(context: ReadingContext, at: number, limit: number): SpeakerPhrase | null {
  const last = nounPhraseEnd(context.document, context.nameTokens, at, limit)
  return last < at ? null : speakerPhrase(context, at, last)
}

export function speakerPhrase(context: ReadingContext, first: number, last: number): SpeakerPhrase {
  const { tokens } = context.document
  const extended = extendOverBearer(
    context,
    first,
    extendOverOffice(
      context,
      first,
      extendOverApposition(
        context,
        first,
        extendOverCalled(
          context,
          first,
          extendOverOrigin(
            context,
            first,
            extendOverCounted(
              context,
              first,
              extendOverPurpose(context, first, extendOverChildren(context, first, extendOverOwner(context, last))),
            ),
          ),
        ),
      ),
    ),
  )
  return {
    first,
    last: extended,
    start: offsetAfter(context.document, tokens[first]!, isGivenName(context, first) ? 0 : procliticsOf(context.document, first)),
    end: tokens[extended]!.end,
    name: nameIn(context, first, extended),
  }
}

/** «الشاهد عبد الله ديالو», «أحدهم عمر سيسي»: a person right behind the noun for one. */
function extendOverBearer(context: ReadingContext, first: number, last: number): number {
  const { document, names, mentions } = context
  const name = names.at[last + 1] ?? -1
  if (last !== first || name === -1 || mentions[name]!.kind !== 'person' || names.at[first] !== -1) return last
  return isOne(context, first) && procliticsOf(document, last + 1) === 0 ? names.last[name]! : last
}

/** الشاهد, أحدهم: a noun for one who may be named behind it. */
function isOne({ document: { tags } }: ReadingContext, at: number): boolean {
  const { lemma, analysis } = tags[at]!
  return analysis?.article === true ? HUMANS.has(lemma) && analysis.form?.number === 's' : lemma === 'احد' && analysis?.enclitic !== ''
}

/** فاطمة, not ف and a name. */
const isGivenName = ({ document: { tokens }, heads }: ReadingContext, at: number): boolean =>
  heads.firstGivenName(tokens[at]!.word)?.skip === 0

/** The mention a phrase names: a person after a title, else the mention at its head, else none. */
function nameIn(context: ReadingContext, first: number, last: number): number | null {
  const { names, mentions, nameTokens } = context
  const head = names.at[first]!
  if (head !== -1 && mentions[head]!.kind !== 'office') return head
  let person: number | null = null
  if (nameTokens.isTitle(first) || head !== -1 || isOne(context, first) || isCalledByName(context, first, last))
    for (let i = first; i <= last; i++) {
      const name = names.at[i]!
      if (name !== -1 && mentions[name]!.kind === 'person') person = name
    }
  if (person !== null) return person
  // كل من مصر وقطر
  if (head === -1 && EACH.has(context.document.tags[first]!.lemma) && last > first + 1 && names.at[first + 2]! !== -1)
    return names.at[first + 2]!
  return head === -1 ? null : head
}

/** «مزارع يدعى س ص»: the phrase ends in what he is called. */
function isCalledByName({ document: { tokens }, names }: ReadingContext, first: number, last: number): boolean {
  let at = last
  while (at > first && names.at[at] !== -1 && names.at[at - 1] === names.at[last]) at--
  return at > first && isCalledBy(tokens[at - 1]!.word)
}

/** «مسؤول في الصليب الأحمر», «نائب بالبرلمان»: one who is not named is told by the body he belongs to. */
function worksIn(context: ReadingContext, first: number, at: number): boolean {
  const { document, names, mentions, heads } = context
  const { tags, tokens } = document
  const { lemma, analysis, pos } = tags[at]!
  const isJoined = pos === 'nominal' && analysis?.preposition === 'ب'
  if ((lemma !== 'في' && !isJoined) || tags[first]!.analysis?.article === true) return false
  const noun = isJoined ? at : at + 1
  const body = names.at[noun] ?? -1
  const isBody =
    body === -1
      ? tokens[noun] !== undefined && (heads.organisation(tokens[noun].word) !== null || heads.group(tokens[noun].word) !== null)
      : mentions[body]!.kind === 'organisation' || mentions[body]!.kind === 'group'
  return isBody && !(isJoined && isGovernedBy(context, first, at))
}

/** «طالب ناشط بحكومة مدنية»: behind a verb that governs what is said by ب the first phrase with it is that, unless another follows. */
function isGovernedBy({ document, nameTokens }: ReadingContext, first: number, at: number): boolean {
  const { tags, sentences, sentenceOf } = document
  const frame = tags[first - 1]?.pos === 'verb' ? FRAMES.get(tags[first - 1]!.lemma) : undefined
  if (!frame?.by?.includes('ب')) return false
  const next = tags[Math.max(at, nounPhraseEnd(document, nameTokens, at, sentences[sentenceOf[at]!]!.last)) + 1]
  return next?.analysis?.preposition !== 'ب'
}

/** «الشرطة التابعة لوزارة الداخلية», «الفصائل الموالية للحكومة»: whose a body is belongs to its phrase. */
function extendOverOwner({ document, nameTokens }: ReadingContext, last: number): number {
  const { tags, sentences, sentenceOf } = document
  if (!OF_SOMEBODY.has(tags[last]!.analysis?.stem ?? '') || sentenceOf[last + 1] !== sentenceOf[last]) return last
  if (tags[last + 1]?.analysis?.preposition !== 'ل') return last
  return Math.max(last, nounPhraseEnd(document, nameTokens, last + 1, sentences[sentenceOf[last]!]!.last))
}

/** Who reports without a name. */
const SOURCES = new Set(['مصدر', 'مصادر'])

const ON_BEHALF_OF = new Set(['باسمه', 'باسمها', 'باسمهم', 'باسمهما'])

/** «المتحدث باسم الجيش», «الأمين العام للأمم المتحدة», «السفير لدى بغداد»: whom a title serves belongs to its phrase. */
export function extendOverOffice(context: ReadingContext, first: number, last: number): number {
  const { document, nameTokens } = context
  const affairs = document.tags[last + 1]?.analysis
  if (affairs?.preposition === 'ل' && AFFAIRS.has(affairs.stem) && document.sentenceOf[last + 1] === document.sentenceOf[first])
    return extendOverApposition(context, first, affairsEnd(context, last + 1, document.sentences[document.sentenceOf[first]!]!.last))
  const isSource = SOURCES.has(document.tags[first]!.lemma)
  if (
    !(nameTokens.isTitle(first) || isSource) ||
    last + 1 >= document.tokens.length ||
    document.sentenceOf[last + 1] !== document.sentenceOf[first]
  )
    return last
  const tag = document.tags[last + 1]!
  const name = context.names.at[last]!
  // قال المدير س ص للقناة: whom he tells it
  if (name !== -1 && context.mentions[name]!.kind === 'person') return last
  // المتحدث باسمه
  if (ON_BEHALF_OF.has(document.tokens[last + 1]!.word.folded)) return last + 1
  const serves =
    tag.lemma === 'لدي' ||
    document.tokens[last + 1]!.word.folded === 'باسم' ||
    // … not the paper he speaks to (دبلوماسي غربي لصحيفة النهار)
    (tag.analysis?.preposition === 'ل' &&
      context.names.at[last + 1] !== -1 &&
      context.mentions[context.names.at[last + 1]!]!.kind !== 'agency' &&
      context.names.drafts[context.names.at[last + 1]!]!.subtype !== 'media' &&
      context.heads.organisation(document.tokens[last + 1]!.word)?.subtype !== 'media') ||
    worksIn(context, first, last + 1)
  if (!serves || (isSource && !worksIn(context, first, last + 1))) return last
  const from = tag.pos === 'preposition' || document.tokens[last + 1]!.word.folded === 'باسم' ? last + 2 : last + 1
  const served = extendOverOwner(
    context,
    Math.max(last, nounPhraseEnd(document, nameTokens, from, document.sentences[document.sentenceOf[first]!]!.last)),
  )
  // المتحدث باسم غرفة العمليات المشتركة العقيد س ص
  const isNext = document.sentenceOf[served + 1] === document.sentenceOf[first] && served + 1 < document.tokens.length
  return isNext && nameTokens.isTitle(served + 1) ? extendOverApposition(context, first, served) : served
}

const AFFAIRS = foldedWords('شؤون شئون')
/** «مساعد الوزير لشؤون السودان والصومال»: with what و joins to it. */
function affairsEnd({ document, names, nameTokens }: ReadingContext, at: number, limit: number): number {
  let end = Math.max(at, nounPhraseEnd(document, nameTokens, at, limit))
  while (end < limit) {
    const { pos, analysis } = document.tags[end + 1]!
    if (analysis?.conjunction !== 'و' || (pos !== 'nominal' && pos !== 'adjective')) break
    if (!analysis.article && names.at[end + 1] === -1) break
    const next = nounPhraseEnd(document, nameTokens, end + 1, limit)
    if (next <= end || document.tags[next + 1]?.pos === 'verb') break
    end = next
  }
  return end
}

/** «المفوضية العليا لحقوق الإنسان», «اللجنة الوطنية للانتخابات»: what a body is for; not whom it speaks to. */
function extendOverPurpose({ document, heads, names, mentions, nameTokens }: ReadingContext, first: number, last: number): number {
  const { tags, tokens } = document
  const next = tags[last + 1]
  if (heads.organisation(tokens[first]!.word) === null || next?.analysis?.preposition !== 'ل' || next.analysis.enclitic !== '') return last
  if (document.sentenceOf[last + 1] !== document.sentenceOf[first] || next.pos !== 'nominal' || last === first) return last
  const name = names.at[last + 1]!
  const isPerson = heads.group(tokens[last + 1]!.word) !== null || heads.title(tokens[last + 1]!.word) !== null || HUMANS.has(next.lemma)
  if (isPerson || (name !== -1 && mentions[name]!.kind !== 'place')) return last
  return Math.max(last, nounPhraseEnd(document, nameTokens, last + 1, document.sentences[document.sentenceOf[first]!]!.last))
}

/** أم, أب, والد: who is told by her or his children. */
const PARENTS = new Set(['ام', 'اب', 'والد', 'والده'])

/** «أم لخمسة أطفال»: how many children belongs to the phrase. */
function extendOverChildren({ document, nameTokens }: ReadingContext, first: number, last: number): number {
  const next = document.tags[last + 1]
  if (first !== last || !PARENTS.has(document.tags[first]!.analysis?.stem ?? '') || next?.analysis?.preposition !== 'ل') return last
  return Math.max(last, nounPhraseEnd(document, nameTokens, last + 1, document.sentences[document.sentenceOf[first]!]!.last))
}

const QUANTIFIERS = new Set([
  'عدد',
  'كثير',
  'كثيرون',
  'بعض',
  'عشره',
  'عشرات',
  'مءه',
  'مئات',
  'الف',
  'الاف',
  'مجموعه',
  'جمع',
  'عديد',
  'غالبيه',
  'اغلبيه',
  'معظم',
  'احد',
])

/** عدد، كثير، عشرات: a noun that only counts those who speak. */
export function isQuantifier({ document: { tags } }: ReadingContext, at: number): boolean {
  const tag = tags[at]!
  return tag.pos === 'number' || tag.lemma === 'ثلاثه' || QUANTIFIERS.has(tag.lemma) || QUANTIFIERS.has(tag.analysis?.stem ?? '')
}

/** «عدد من أنصار المعارضة»: who is counted belongs to the phrase. */
function extendOverCounted(context: ReadingContext, first: number, last: number): number {
  const { document } = context
  const isEach = EACH.has(document.tags[first]!.lemma)
  if (
    !(isQuantifier(context, first) || isEach) ||
    document.tokens[last + 1]?.word.folded !== 'من' ||
    document.sentenceOf[last + 1] !== document.sentenceOf[first]
  )
    return last
  const limit = document.sentences[document.sentenceOf[first]!]!.last
  let end = Math.max(last, nounPhraseEnd(document, context.nameTokens, last + 2, limit))
  // كل من س وص
  while (isEach && end < limit && document.tags[end + 1]!.analysis?.conjunction === 'و' && isNamed(context, end + 1)) {
    const next = nounPhraseEnd(document, context.nameTokens, end + 1, limit)
    if (next <= end) break
    end = next
  }
  return end
}
const EACH = new Set(['كل', 'كلا'])
const isNamed = ({ document: { tags }, names }: ReadingContext, at: number): boolean =>
  names.at[at] !== -1 || (tags[at]!.pos === 'nominal' && tags[at]!.analysis?.article === true)

/** «المتحدث باسم التحالف الذي تنضوي الحركة تحت لوائه س ص، إن»: a person whom a relative clause without a mark ends in. */
function namedBehindClause({ document: { tags, tokens, sentenceOf }, names, mentions }: ReadingContext, relative: number): number | null {
  for (let i = relative + 1; i <= relative + CLAUSE && sentenceOf[i] === sentenceOf[relative]; i++) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return null
    const name = names.at[i]!
    if (name === -1 || mentions[name]!.kind !== 'person') continue
    const last = names.last[name]!
    const next = tags[last + 1]
    return tags[i - 1]!.analysis?.enclitic !== '' && (next?.pos === 'complementizer' || next?.pos === 'punctuation') ? last : null
  }
  return null
}
/** Tokens of such a clause. */
const CLAUSE = 9

/** «سفيرها احتجاجا على تصريحات س»: a noun that is no title and no name right before governs the person, who bears no title then. */
function isGenitive({ document: { tags }, names, nameTokens }: ReadingContext, at: number): boolean {
  const { pos, analysis, derived } = tags[at - 1]!
  if (pos !== 'nominal' || analysis == null || analysis.article || analysis.enclitic !== '' || analysis.form == null) return false
  return names.at[at - 1] === -1 && derived !== 'participle' && !nameTokens.isTitle(at - 1) && canGovern(tags[at - 1]!)
}

/** Right behind a verb that somebody is the object of. */
function governsPerson({ document: { tags, sentenceOf } }: ReadingContext, first: number): boolean {
  const verb = first > 0 && sentenceOf[first - 1] === sentenceOf[first] ? tags[first - 1]! : null
  const frame = verb?.pos === 'verb' ? FRAMES.get(verb.lemma) : undefined
  return frame !== undefined && (frame.person === true || frame.fromObject === true)
}

/** A title that governs what follows (وزير الدفاع), or one of office with its article (الرئيس), not of rank or honour (اللواء, الشيخ). */
export function isOthersTitle({ document: { tokens, tags }, heads }: ReadingContext, at: number): boolean {
  const title = tokens[at]?.kind === 'word' ? heads.title(tokens[at]!.word) : null
  const analysis = tags[at]?.analysis
  if (title === null || analysis == null || analysis.preposition !== '' || analysis.conjunction !== '') return false
  return analysis.article ? OF_OFFICE.has(title.kind) : analysis.enclitic === ''
}
const OF_OFFICE = new Set(['head-of-state', 'minister', 'official', 'spokesperson', 'diplomat'])

/** «موفد القناة من يريفان محمد ش.», «المتحدثة باسم الجيش، ن. س.»: a person named after a title phrase, across a prepositional phrase or a comma. */
function extendOverApposition(context: ReadingContext, first: number, last: number): number {
  const { document, names, mentions, nameTokens } = context
  // يتهم معارضون نغيسو: many without a name
  if (!nameTokens.isTitle(first) || (last === first && isSomePersons(document.tags[first]!))) return last
  for (let i = first; i <= last; i++) if (names.at[i] !== -1 && mentions[names.at[i]!]!.kind === 'person') return last
  const sentence = document.sentenceOf[first]
  // اتهم رئيس البرلمان وزير الدفاع س: another's title begins the object
  if (document.sentenceOf[last + 1] === sentence && governsPerson(context, first) && isOthersTitle(context, last + 1)) return last
  for (let i = last + 1; i <= last + 8 && i < document.tokens.length && document.sentenceOf[i] === sentence; i++) {
    const name = names.at[i]!
    if (name !== -1 && mentions[name]!.kind === 'person' && procliticsOf(document, i) === 0)
      // نقل المتحدث عن الرئيس س: whom the preposition governs
      return isGenitive(context, i) || document.tags[i - 1]!.lemma === 'عن' ? last : names.last[name]!
    const { pos } = document.tags[i]!
    if (pos === 'relative') return namedBehindClause(context, i) ?? last
    if (pos === 'verb' || pos === 'complementizer') break
  }
  return last
}
