import { isRelational, OF_SOMEBODY, qualifies, THINGS } from '../agreement.ts'
import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { opensObject } from '../opens-object.ts'
import { canGovern, isBearingOfCounted, isBeforeBuilding } from '../phrase-continuation.ts'
import { tagTest } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import type { Word } from '../vocabulary.ts'
import { governs, isGeneral, isOfficeFor, isPurpose, joins, pairsWith } from './body-words.ts'
import { CALLED } from './bynames.ts'
import { type NameDraft, procliticsOf } from './draft.ts'
import { opensForeignName } from './foreign-names.ts'
import type { Heads } from './heads.ts'
import { COMPLETED, nameEnd } from './name-extent.ts'

/** The phrase that a noun for a body, a group or an office opens. */
export interface BodyPhrase {
  readonly last: number
  readonly country: string | null
  readonly definite: boolean
  /** Folded cores of the words after the head: what tells one body from another. */
  readonly complements: readonly string[]
  /** A place or an unknown word is among them. */
  readonly named: boolean
}

/** Reads the phrase of the noun at `at` over genitives, agreeing adjectives and quoted or known names, to `limit` at most. */
export function bodyPhrase(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  limit: number,
  group: boolean,
  /** The word after the head belongs to it whatever it is. */
  phrased: boolean,
): BodyPhrase {
  const { tokens, tags } = document
  let last = at
  let head = at
  let genitive = at
  let country: string | null = null
  let complete = tags[at]!.analysis!.article
  let definite = complete
  const complements: string[] = []
  let named = false
  let foreign = false
  let quotes = false
  for (let i = at + 1; i <= limit; i++) {
    const tag = tags[i]!
    const token = tokens[i]!
    // قبيلة بني سالم, عشيرة آل عوض: called after an ancestor
    const kin = i === at + 1 ? kinEnd(document, heads, taken, at, limit) : null
    if (kin !== null) {
      for (let k = i; k <= kin; k++) complements.push(tokens[k]!.word.folded)
      definite = complete = named = true
      last = i = kin
      continue
    }
    // المكتب الإعلامي لحرس الحدود
    if (i === at + 2 && isOfficeFor(document, heads, at, i)) {
      const name = taken[i] === -1 ? undefined : known[taken[i]!]
      complements.push(name === undefined ? tag.analysis!.stem : fold(name.known ?? name.name))
      complete = name !== undefined || tag.analysis!.article
      definite = named = true
      head = genitive = i
      last = i = name?.last ?? i
      continue
    }
    if (taken[i] !== -1) {
      // undefined: the token belongs to a time expression
      const name = known[taken[i]!]
      // a country or place as the last genitive (جيش أذربيجان, بلدية بنغازي) belongs to the body; a person or another body does not
      if (name === undefined || complete || name.first !== i || name.kind === 'person' || name.kind === 'agency') break
      if (procliticsOf(document, i) > 0) break
      // هاجم مسلحون مخيم زمزم: many with their nun have no genitive
      if (group && i === at + 1 && !canGovern(tags[at]!)) break
      // a group in a place need not be of its country (انفصاليو قره باغ)
      if (!group && (name.kind === 'country' || name.kind === 'place')) country = name.country ?? country
      named = true
      complements.push(name.kind === 'country' ? '' : fold(name.known ?? name.name))
      last = name.last
      definite = complete = true
      i = name.last
      continue
    }
    // قناة "الأفق", متمردو "كتيبة الفجر"
    const quoted =
      i === last + 1 && !named && (complete || (tags[last]!.pos !== 'adjective' && canGovern(tags[last]!)))
        ? quotedName(document, heads, taken, at, i, limit + 4)
        : null
    if (quoted !== null) {
      for (let k = i + 1; k < quoted; k++) complements.push(tokens[k]!.word.folded)
      definite = complete = named = quotes = true
      last = i = quoted
      continue
    }
    // كتائب عبد القادر الحسيني: called after somebody
    if (i === at + 1 && heads.isBanner(document, at) && heads.givenName(token.word.folded)) {
      const end = nameEnd(document, heads, taken, i, limit)
      for (let k = i; k <= end; k++) complements.push(tokens[k]!.word.folded)
      definite = complete = named = true
      last = i = end
      continue
    }
    // اللواء 444, الفرقة 25
    if (token.kind === 'number' && i === at + 1 && NUMBERED.has(heads.organisation(tokens[at]!.word)?.lemma ?? '')) {
      complements.push(token.word.folded)
      definite = complete = named = true
      last = i
      continue
    }
    // لجنة (5+5): so many of each side
    if (i === at + 1 && isFormula(document, i, limit)) {
      complements.push(`${tokens[i + 1]!.word.folded}+${tokens[i + 3]!.word.folded}`)
      definite = complete = named = true
      last = i = i + 4
      continue
    }
    // اللجنة العسكرية المشتركة 5+5
    if (token.kind === 'number' && tokens[i + 1]?.word.surface === '+' && tokens[i + 2]?.kind === 'number' && i + 2 <= limit) {
      complements.push(`${token.word.folded}+${tokens[i + 2]!.word.folded}`)
      definite = complete = named = true
      last = i = i + 2
      continue
    }
    if (token.kind !== 'word' || tag.analysis === null) break
    const { analysis } = tag
    // ثلاثة جنود شمال بنغازي, جنود مقر البعثة: where, and what they surround
    if (group && i === at + 1 && (isBearingOfCounted(tags, at, tag) || isBeforeBuilding(tags, at, tag))) break
    if (i === last + 1 && opensObject(tags, last, i, heads.title(token.word) !== null)) break
    if (!complete && i === at + 2 && pairsWith(tags[i - 1]!, tag)) {
      complements.push(analysis.stem)
      head = last = i
      continue
    }
    if (complete && i === last + 1 && joins(document, heads, at, i)) {
      complements.push(analysis.stem)
      genitive = last = i
      continue
    }
    if (complete && i === last + 1 && isPurpose(document, heads, at, i)) {
      complements.push(analysis.stem)
      // لحقوق الإنسان, للانتخابات
      complete = analysis.article
      named = true
      head = genitive = last = i
      // للدفاع عن حقوق الإنسان
      if (analysis.stem === DEFENCE && tags[i + 1]?.lemma === 'عن' && tags[i + 2]?.pos === 'nominal' && i + 2 <= limit) {
        complements.push(tags[i + 2]!.analysis?.stem ?? '')
        complete = tags[i + 2]!.analysis?.article === true
        head = genitive = last = i = i + 2
      }
      continue
    }
    if (i === at + 1 && !complete && heads.organisation(tokens[at]!.word)?.kind === 'facility' && opensForeignName(document, heads, i)) {
      complements.push(token.word.folded)
      definite = complete = named = foreign = true
      last = i
      continue
    }
    if (analysis.conjunction !== '' || analysis.preposition !== '' || analysis.enclitic !== '') break
    if (
      (tag.pos !== 'nominal' && tag.pos !== 'adjective') ||
      (isPassing(tag) && !(i === at + 1 && (phrased || isOfLocals(tags[at]!, tag))))
    )
      break
    if (isOwnClause(document, i)) break
    // دورية جنوب كيدال: where it is
    if (!complete && ROVING.has(tags[at]!.analysis!.stem) && heads.placePart(token.word)) break
    // سكان بلدة س: the place has a name of its own
    if (group && !analysis.article && heads.place(token.word) !== null && i < limit && tags[i + 1]!.analysis?.form === null) break
    const demonym = heads.demonymCountry(token.word)
    // شركة إنرجو أتوم: a foreign name of several words
    if (foreign && analysis.form === null && analysis.closed === null && !analysis.article && demonym === null) {
      complements.push(analysis.stem)
      last = i
      continue
    }
    foreign = false
    // جماعة «أنصار السنة» المسلحة: the name is what is quoted
    if (quotes && demonym === null) break
    if (complete) {
      // حكومة إقليم عفر الإثيوبي: of the place
      if (demonym !== null && analysis.article && i === last + 1 && known[taken[last]!]?.kind === 'place') {
        country ??= demonym
        last = i
        continue
      }
      // اتهمت فصائل الحي القوات الحكومية: another body, no adjective of the first
      if (analysis.article && tag.analysis.form?.pos === 'noun' && tag.pos === 'nominal' && opensBody(heads, token.word)) break
      // قائد الجيش الرئيس س: another title, no adjective of the first
      if (analysis.article && heads.title(tokens[at]!.word) !== null && SECOND.has(heads.title(token.word)?.kind ?? '')) break
      const agrees = (noun: Tag) => (demonym === null ? qualifies(noun, tag) : agreesInNumber(noun, analysis.stem))
      // رابطة أسر المعتقلين السياسيين: of the head or of the last genitive
      const adjective =
        analysis.article &&
        !THINGS.has(analysis.stem) &&
        (agrees(tags[head]!) ||
          isGeneral(tags[at]!, analysis.stem) ||
          (genitive > head && (tag.pos === 'adjective' || /(ون|ين)$/.test(analysis.stem)) && agrees(tags[genitive]!)))
      if (!adjective) break
    } else if (!canGovern(tags[head]!) && (tag.pos !== 'adjective' || analysis.article)) break
    // منظمات حقوقية السلطات, سكان الجيش: another body, and none of theirs
    else if (
      analysis.article &&
      i > at &&
      opensBody(heads, token.word) &&
      ((tags[i - 1]!.analysis?.article === false && i - 1 > at && isRelational(tags[i - 1]!)) ||
        (group && RESIDENTS.has(tags[at]!.analysis!.stem)))
    )
      break
    // فصائل درزية البدو: behind an adjective without article nothing is its genitive
    else if (analysis.article && i - 1 > at && isOpenAdjective(tags[i - 2]!, tags[i - 1]!)) break
    else if (analysis.article) definite = complete = true
    else if (tag.pos === 'adjective' && !governs(document, i, limit)) break
    else if (heads.givenName(analysis.stem) && analysis.form === null) break
    if (tag.pos === 'nominal' && analysis.article && genitive === at) genitive = i
    if (!complete || analysis.article === false) head = i
    if (demonym !== null) country = demonym
    else {
      complements.push(analysis.stem)
      named ||= analysis.form === null
      // an unknown word as genitive is a name (حكومة ك., وكالة س.)
      if (analysis.form === null && !complete) definite = complete = foreign = true
    }
    last = i
  }
  return { last, country, definite, complements: complements.filter((word) => word !== ''), named }
}

/** «بني سالم», «آل عوض», «أولاد سليمان» behind a word for a tribe: the last token of the ancestor's name; null for none. */
function kinEnd({ tokens, tags }: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): number | null {
  if (!TRIBES.has(heads.group(tokens[at]!.word)?.lemma ?? '') || at + 2 > limit) return null
  if (!KIN.has(tokens[at + 1]!.word.folded)) return null
  const end = COMPLETED.has(tokens[at + 2]!.word.folded) && at + 3 <= limit ? at + 3 : at + 2
  const { pos } = tags[end]!
  return tokens[end]!.kind === 'word' && pos !== 'preposition' && pos !== 'complementizer' && (taken[end] === -1 || end === at + 2)
    ? end
    : null
}
const TRIBES = foldedWords('قبيلة عشيرة')
const KIN = foldedWords('بني بنو آل أولاد البو ألبو')

const isOpenAdjective = (noun: Tag, tag: Tag): boolean => tag.analysis?.article === false && isRelational(tag) && qualifies(noun, tag)

/** Who lives somewhere, and is nobody's. */
const RESIDENTS = foldedWords('سكان أهالي نازحين نازحون نازحو لاجئين لاجئون محتجين محتجون متظاهرين متظاهرون ناشطين ناشطون نشطاء شهود')

/** Kinds of titles that are no adjectives (الوزير, العقيد, المبعوث). */
const SECOND = new Set(['head-of-state', 'minister', 'military', 'spokesperson', 'diplomat'])

/** «القوات التابعة لـ», «اللجنة المكلفة بـ», «البعثة المؤلفة من»: a participle with a complement of its own says something of a body and does not name it. */
function isOwnClause(document: ArabicDocument, at: number): boolean {
  const { tags } = document
  const [tag, next] = [tags[at]!, tags[at + 1]]
  // الجماعة المعروفة باسم
  if (document.tokens[at + 1]?.word.folded === 'باسم' || CALLED.has(document.tokens[at]!.word.folded)) return true
  // المتنازع عليه, المعترف بها
  if (tag.analysis?.article === true && next?.pos === 'preposition' && next.analysis?.enclitic !== '' && WITH_COMPLEMENT.has(next.lemma))
    return true
  if (tag.derived !== 'participle' && !OF_SOMEBODY.has(tag.analysis?.stem ?? '')) return false
  return (
    next !== undefined &&
    (next.pos === 'preposition' ? WITH_COMPLEMENT.has(next.lemma) : WITH_COMPLEMENT.has(next.analysis?.preposition ?? ''))
  )
}
const DEFENCE = 'دفاع'
/** Units that are called by no place. */
const ROVING = new Set('دوريه قافله رتل موكب'.split(' '))
const WITH_COMPLEMENT = new Set(['ل', 'ب', 'من', 'مع', 'علي', 'عن'])

/** Words of a name in quotation marks. */
const MAX_QUOTED = 5

/** The closing mark of a short quotation that opens here and says nothing; null where none does, or a known name stands in it, or the head is a building. */
function quotedName(document: ArabicDocument, heads: Heads, taken: Int32Array, head: number, at: number, limit: number): number | null {
  const { tags, tokens, quotes, quoteOpenedBy } = document
  if (heads.organisation(tokens[head]!.word)?.kind === 'facility') return null
  const quote = quotes[quoteOpenedBy.get(at) ?? -1]
  if (quote === undefined || quote.last - quote.first >= MAX_QUOTED || quote.last + 1 > limit) return null
  for (let i = quote.first; i <= quote.last; i++)
    if (taken[i] !== -1 || tags[i]!.pos === 'verb' || tokens[i]!.kind === 'punctuation') return null
  // الجيش «خرق واضح» للهدنة: what it is said to be
  const [opens, next] = [tags[quote.first]!, tags[quote.first + 1]]
  // تمنع الحركة «القاعدة» من العودة: two bodies, where what is quoted is no adjective of the first
  if (tags[head]!.analysis!.article && opens.analysis?.article && opens.pos === 'nominal' && !qualifies(tags[head]!, opens)) return null
  const isSaid = opens.derived === 'masdar' && opens.analysis?.article === false && quote.first < quote.last && next?.pos === 'adjective'
  return !isSaid && tokens[quote.last + 1]?.kind === 'punctuation' ? quote.last + 1 : null
}

/** Units of an army that are told by their number. */
const NUMBERED = new Set('لواء فرقة كتيبة فوج فيلق'.split(' ').map(fold))

/** Adjectives that say something of a body and are no part of its name. */
const isPassing = tagTest(({ analysis }) => PASSING.has(analysis?.stem ?? ''))
const PASSING = new Set(
  'معارض معارضه حاكم حاكمه محلي محليه سابق سابقه جديد جديده حالي حاليه مقبل مقبله ماضي ماضيه مذكور مذكوره متعاقبه منتشر منتشره متمركز متمركزه مرابط مرابطه متواجده موجوده منسحبه'.split(
    ' ',
  ),
)

/** السلطة المحلية: a body that is called so. */
const isOfLocals = ({ analysis: head }: Tag, { analysis }: Tag): boolean =>
  head?.article === true && LOCALLY.has(head.stem) && analysis?.article === true && analysis.stem === LOCAL
const LOCALLY = foldedWords('سلطة إدارة')
const LOCAL = fold('محلية')

/** السلطات الأرمينية, الانفصاليون الأرمن, but not السلطات الأرمنيين. */
function agreesInNumber(head: Tag, stem: string): boolean {
  const form = head.analysis?.form ?? null
  if (form === null) return true
  if (/(ون|ين)$/.test(stem)) return form.number !== 's'
  // وزير الخارجية الإيراني: the nisba belongs to the minister
  return form.number !== 's' || form.gender === null || (form.gender === 'f') === stem.endsWith('ه')
}

/** A noun for bodies that many have: القوات, الجماعات, السلطات. */
const opensBody = (heads: Heads, word: Word): boolean => (heads.organisation(word) ?? heads.group(word)) !== null

/** (5+5), «4+1». */
const isFormula = ({ tokens }: ArabicDocument, at: number, limit: number): boolean =>
  at + 4 <= limit &&
  FORMULA.test(tokens[at]!.word.surface) &&
  tokens[at + 1]!.kind === 'number' &&
  tokens[at + 2]!.word.surface === '+' &&
  tokens[at + 3]!.kind === 'number' &&
  tokens[at + 4]!.kind === 'punctuation'
const FORMULA = /^[(«]$/
