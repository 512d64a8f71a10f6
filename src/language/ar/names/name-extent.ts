import type { ArabicDocument } from '../document.ts'
import { foldedWords } from '../letters.ts'
import { Kind, readingCost, readingFeatures, readingForm } from '../readings.ts'
import { FRAMES } from '../statements/frames.ts'
import { tagTest } from '../tag-facts.ts'
import { beginning, wordTest } from '../vocabulary.ts'
import { CALLED } from './bynames.ts'
import type { Heads } from './heads.ts'

/** Words inside a personal name that are no name by themselves. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'بن',
  'ابن',
  'ابو',
  'ام',
  'ال',
  'دي',
  'دو',
  'فان',
  'فون',
  'ديل',
  'لو',
  'عبد',
  'اغا',
  'بنت',
  'ولد',
  'ذو',
  'با',
])
/** Whatever follows these is part of the name (أبو عرب, بن جمعة, عبد الرؤوف). */
export const COMPLETED: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابي', 'ام', 'بن', 'ابن', 'بنت', 'ولد', 'با'])
/** صلاح الدين, نصر الله */
export const COMPLETING: ReadonlySet<string> = new Set(['الدين', 'الله', 'الاسلام', 'الرحمن', 'الحق'])
/** A title that is a name among names. */
const MIDDLE = 'السيد'
/** The house somebody is of (آل ثاني). */
const HOUSE = 'آل'
const MAX_NAME = 8

const FUNCTION = new Set([
  'preposition',
  'complementizer',
  'conjunction',
  'negation',
  'verbal-particle',
  'relative',
  'pronoun',
  'demonstrative',
  'particle',
  'adverb',
  'conditional',
])
export const isFunctionWord = tagTest(({ pos }) => FUNCTION.has(pos))

/** No form in the lexicon is as good as taking the word for a name. */
export function isUnknown(document: ArabicDocument, at: number, skip: number): boolean {
  const isOne = at < document.tokens.length && (document.begins[at]! & UNKNOWN) !== 0 && document.tags[at]!.pos === 'nominal'
  return isOne && document.tokens[at]!.word.folded.length - skip >= 3
}
/** Bit of the words that may be: no form of theirs is likely. */
export const UNKNOWN = beginning(({ kind }, readings) => {
  if (kind !== 'word') return false
  // برزاني: a name of the gazetteers before برزا + ني
  const rival = readingForm(readings, 0) === Kind.name ? Math.min(2.2, readingCost(readings, 0) + 1) : 2.2
  for (let i = 0; i < readings.count; i++) if (readingFeatures(readings, i) !== null && readingCost(readings, i) <= rival) return false
  return true
})

/** A token that ends a chain of ancestors and house begun by the token before it: بن جبر, آل ثاني. */
export function chainEnd({ tokens, sentenceOf }: ArabicDocument, last: number): number {
  let end = last
  for (let i = last + 1; i + 1 < tokens.length && sentenceOf[i + 1] === sentenceOf[last]; ) {
    const { folded, light } = tokens[i]!.word
    const name = tokens[i + 1]!
    if ((folded !== 'بن' && folded !== 'بنت' && light !== HOUSE) || name.kind !== 'word') break
    // بن عبد العزيز
    end = COMPLETED.has(name.word.folded) && tokens[i + 2]?.kind === 'word' && sentenceOf[i + 2] === sentenceOf[last] ? i + 2 : i + 1
    i = end + 1
  }
  return end
}

/** Words that stand in names or in front of them whatever else they mean; most are none. */
const isNamePart = wordTest(({ folded }) => [CALLED, NAME_PARTICLES, COMPLETED, COMPLETING].some((words) => words.has(folded)))

/** A verb of saying that a clause may follow. */
const saysThat = wordTest(({ analyses }) =>
  analyses.some(({ form, conjunction }) => form?.pos === 'verb' && conjunction === '' && FRAMES.get(form.foldedLemma)?.that === true),
)

/** Last token of the name: unknown words without article, given names, particles; a family name with article after those. */
export function nameEnd(document: ArabicDocument, heads: Heads, taken: Int32Array, first: number, limit: number): number {
  const { tokens, tags } = document
  let last = first
  for (let i = first + 1; i <= Math.min(limit, first + MAX_NAME - 1); i++) {
    if (taken[i] !== -1 || tokens[i]!.kind !== 'word') break
    const { word } = tokens[i]!
    const { folded, light, analyses } = word
    const isPart = isNamePart(word)
    if (isPart && CALLED.has(folded)) break
    if (isPart && NAME_PARTICLES.has(folded)) {
      // عمر با في داكار: a family name of its own
      if (folded === BA && !isCompleted(document, taken, i + 1)) return i
      if (i === limit) break
      continue
    }
    const before = tokens[i - 1]!.word
    const completes =
      (isNamePart(before) && COMPLETED.has(before.folded)) ||
      before.light === HOUSE ||
      (isPart && COMPLETING.has(folded) && (heads.isGivenName(before) || ((folded === GOD || folded === FAITH) && last === i - 1)))
    if (isFunctionWord(tags[i]!) && !completes) break
    // أوغوتو رأى أن: what he says follows
    if (document.sentenceOf[i + 1] === document.sentenceOf[i] && tags[i + 1]!.pos === 'complementizer' && saysThat(word)) break
    // غسان السيد أحمد
    if (folded === MIDDLE && i < limit && taken[i + 1] === -1 && heads.givenName(tokens[i + 1]!.word.folded)) continue
    const named =
      heads.isGivenName(word) ||
      isUnknown(document, i, 0) ||
      // ناو بو، …; خين مو: what is else a verb only, before a word that no lexicon knows
      (tags[i]!.analysis?.name === true &&
        !folded.startsWith('ال') &&
        tags[i - 1]!.analysis?.form == null &&
        (isBoundary(document, i + 1, limit) ||
          (taken[i + 1] !== -1 && tags[i]!.analysis!.preposition === '' && tags[i]!.analysis!.conjunction === '') ||
          (analyses.every(({ form }) => form === null || form.pos === 'verb') && isNameless(document, taken, i + 1)))) ||
      (analyses.every((analysis) => analysis.form === null || analysis.conjunction === 'ف') && !answersTopic(document, i)) ||
      isUnlikely(document, heads, taken, i, limit) ||
      // عبد الهادي دراه قد نفى: behind a verb with its object stands no other
      (i < limit && tags[i]!.pos === 'verb' && tags[i]!.analysis?.enclitic === 'ه' && tags[i + 1]!.pos === 'verbal-particle') ||
      isBeforeGod(document, i, limit)
    const conjoined = folded[0] === 'و' && !heads.isGivenName(word) && (heads.givenName(folded.slice(1)) || analyses[0]!.conjunction !== '')
    const withArticle = folded.startsWith('ال') && analyses.every((analysis) => analysis.form === null) && i === last + 1
    if ((!named && !withArticle && !completes) || (conjoined && !completes)) break
    if (!completes && (opensTitle(document, heads, i, limit) || light.endsWith('اً'))) break
    if (folded.startsWith('ال') && heads.isDemonym(word) && tokens[first]!.word !== before) break
    last = i
  }
  return last
}

const BA = 'با'
/** «با رأس», not «با في», «با القاعدة»: a bare noun goes on with it. */
const isCompleted = ({ tokens, tags, sentenceOf }: ArabicDocument, taken: Int32Array, at: number): boolean =>
  at < tokens.length &&
  sentenceOf[at] === sentenceOf[at - 1] &&
  taken[at] === -1 &&
  tags[at]!.pos === 'nominal' &&
  tags[at]!.analysis?.article === false &&
  tags[at]!.analysis!.form?.indefiniteAccusative !== true &&
  tags[at]!.analysis!.preposition + tags[at]!.analysis!.conjunction === ''

/**
 * «فيكرام ميسرى», «نداف شوشاني»: behind a name a plural in the construct that governs nothing, or a verb of which the writer is the object, is the
 * family name that looks like it.
 */
function isUnlikely(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): boolean {
  const { tokens, tags } = document
  const { analysis, pos } = tags[at]!
  if (analysis?.form == null || tags[at - 1]!.analysis?.form != null || analysis.conjunction !== '') return false
  // جان بوسكو لالو, ميشيل أنج لويس: nobody says "I" there
  if (pos === 'verb' && analysis.form.person === 1 && analysis.form.number === 's' && analysis.form.tense === 'imperfect')
    return analysis.preposition === 'ل' || (at < limit && heads.isGivenName(tokens[at + 1]!.word))
  if (analysis.preposition !== '') return false
  // بيلي رايت, محمد قيدي: nor "I saw", "my bond"
  if (pos === 'verb' && analysis.form.tense === 'perfect' && analysis.form.number === 's' && analysis.form.person !== 3)
    return analysis.enclitic === ''
  if (pos === 'nominal' && analysis.enclitic === 'ي') return !analysis.article
  // ميشيل أنج لويس: nobody is told to do anything
  if (pos === 'verb' && analysis.form.tense === 'imperative') return at < limit && heads.isGivenName(tokens[at + 1]!.word)
  // نان خين مو: a passive between two words that no lexicon knows
  if (pos === 'verb')
    return (
      analysis.enclitic === 'ني' ||
      (analysis.form.passive === 'yes' && analysis.enclitic === '' && at < limit && isNameless(document, taken, at + 1))
    )
  const { word } = tokens[at]!
  if (analysis.form.number !== 'p' || analysis.form.state !== 'construct' || analysis.article || !/[ويى]$/.test(word.light)) return false
  if ((heads.title(word) ?? heads.group(word)) !== null || analysis.form.pos === 'noun') return false
  return isBoundary(document, at + 1, limit) || taken[at + 1] !== -1 || tags[at + 1]!.derived === 'masdar'
}

/** «مصطفى صنع الله», «حافظ أمان الله»: behind a name any word without clitics that الله completes (not رحمه الله). */
const isBeforeGod = ({ tokens, tags }: ArabicDocument, at: number, limit: number): boolean =>
  at < limit &&
  (tokens[at + 1]!.word.folded === GOD || (tokens[at + 1]!.word.folded === FAITH && OF_FAITH.has(tokens[at]!.word.folded))) &&
  !tokens[at]!.word.light.endsWith('ه') &&
  tags[at]!.analysis?.enclitic === '' &&
  tags[at]!.analysis!.conjunction === ''
const GOD = 'الله'
const FAITH = 'الدين'
/** سعد بحر الدين, علي شمس الدين: what names with الدين begin with and is no given name by itself. */
const OF_FAITH = foldedWords(
  'نور صلاح علاء جمال كمال سيف شمس بدر تاج حسام عز عماد فخر محي محيي نجم ناصر نصر ضياء بهاء شهاب زين قطب مجد معين بحر برهان سراج صدر ظهير عضد فتح لسان مظفر نظام وحيد شرف شجاع رضي تقي خير جلال صفي غياث ركن همام قمر سعد عون أسد وجيه ولي',
)

const isNameless = ({ tokens, tags }: ArabicDocument, taken: Int32Array, at: number): boolean =>
  taken[at] === -1 && tags[at]!.pos === 'nominal' && tokens[at]!.word.analyses.every(({ form, closed }) => form === null && closed === null)

/** «أما علي حسن فاعتبر»: the verb that أما calls for, no name. */
function answersTopic({ tokens, tags, sentenceOf }: ArabicDocument, at: number): boolean {
  if (tags[at]!.pos !== 'verb') return false
  for (let i = at - 1; i >= Math.max(0, at - MAX_TOPIC) && sentenceOf[i] === sentenceOf[at]; i--)
    if (/^و?اما$/.test(tokens[i]!.word.folded)) return true
  return false
}
const MAX_TOPIC = 12

/** «نانسي باكير الأمين العام», «ناصر الجنيبي أمين السر»: a name that is a title too, with what it is the title of. */
function opensTitle({ tokens, tags }: ArabicDocument, heads: Heads, at: number, limit: number): boolean {
  if (heads.title(tokens[at]!.word) === null || at === limit || tokens[at + 1]!.kind !== 'word') return false
  const { word } = tokens[at + 1]!
  const next = tags[at + 1]!
  // أبو مصعب المتحدث باسم الحركة: in the name of, not Basim
  if (word.folded === ON_BEHALF) return true
  return (next.pos === 'nominal' || next.pos === 'adjective') && next.analysis?.form != null && !heads.isGivenName(word)
}

const ON_BEHALF = 'باسم'

/** What stands before a name: a title, a verb of saying whose subject it is, another verb that may have it as its object, or nothing of these. */
export type NameSetting = 'titled' | 'speaking' | 'after-verb' | 'free'

/** Letters of the shortest verbal noun of a derived verb that no family is called by. */
const DERIVED = 5

/**
 * A given name is followed by a family name whatever that means as a word (نور الشريف, محمد بركات), where nothing else can follow: not where it may
 * be the object of the verb, and not where the word begins a phrase of its own.
 */
export function familyEnd(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  last: number,
  limit: number,
  setting: NameSetting,
): number {
  const { tokens, tags } = document
  const at = last + 1
  if (setting === 'after-verb' || at > limit || tokens[at]!.kind !== 'word' || taken[at] !== -1) return last
  const { word } = tokens[at]!
  const { pos, analysis } = tags[at]!
  if ((pos !== 'nominal' && pos !== 'adjective') || analysis === null || (analysis.form === null && !analysis.name)) return last
  if (analysis.enclitic !== '' || analysis.preposition !== '' || analysis.conjunction !== '' || heads.isDemonym(word)) return last
  if (analysis.article && (tokens[at + 1]?.word.folded === ON_BEHALF || isJudged(document, at, limit))) return last
  // الاتهامات
  if (analysis.article && analysis.form?.number === 'p' && analysis.stem.endsWith('ات')) return last
  // الاتفاق, المبادرة, الانسحاب: deeds of derived verbs are no family names
  if (analysis.article && analysis.form?.pos === 'masdar' && analysis.stem.length >= DERIVED) return last
  if (!analysis.article) {
    if ((pos === 'adjective' && setting !== 'titled') || analysis.form?.indefiniteAccusative || analysis.form?.number === 'd') return last
    if ((heads.title(word) ?? heads.organisation(word) ?? heads.group(word) ?? heads.place(word)) !== null) return last
    // نفى سامر فهد إطلاق أي قذائف: what it governs follows
    if (at < limit && analysis.form !== null && isDeterminer(tokens[at + 1]!.word)) return last
  } else if (setting === 'titled' && analysis.form?.pos !== 'masdar' && (pos === 'adjective' || heads.title(word) !== null)) return at
  const next = at < limit ? tags[at + 1]!.pos : 'punctuation'
  switch (setting) {
    case 'speaking':
      return next === 'complementizer' ? at : last
    case 'titled':
      return next !== 'preposition' && isBoundary(document, at + 1, limit) ? at : last
    default:
      return (!analysis.article || next !== 'preposition') && isBoundary(document, at + 1, limit) ? at : last
  }
}

const DETERMINERS = foldedWords('أي أية كل جميع كافة بعض معظم أحد إحدى أيا هذا هذه هؤلاء ذلك تلك هذين هاتين')
const isDeterminer = wordTest(({ folded }) => DETERMINERS.has(folded))

/** «وصف السفير علي حسن الهجوم بالجريمة»: behind the subject of a verb that judges, what it judges, and by what. */
function isJudged({ tags, sentenceOf }: ArabicDocument, at: number, limit: number): boolean {
  if (at >= limit || (tags[at + 1]!.analysis?.preposition !== 'ب' && tags[at + 1]!.lemma !== 'ب')) return false
  for (let i = at - 2; i >= Math.max(0, at - SUBJECT) && sentenceOf[i] === sentenceOf[at]; i--)
    if (tags[i]!.pos === 'verb') return FRAMES.get(tags[i]!.lemma)?.fromObject === true
  return false
}
/** Tokens of a subject with its title. */
const SUBJECT = 14

/** The phrase ends before the token: a mark, a verb, a preposition or a complementizer follows, or the end. */
export function isBoundary({ tokens, tags }: ArabicDocument, at: number, limit: number): boolean {
  if (at > limit || tokens[at]!.kind === 'punctuation') return true
  const { pos, analysis } = tags[at]!
  // وكريستوف: an unknown word that و begins
  const conjoined = analysis?.conjunction === 'و' || (analysis?.form === null && tokens[at]!.word.folded.startsWith('و'))
  return pos === 'verb' || isFunctionWord(tags[at]!) || conjoined || (analysis?.preposition ?? '') !== ''
}
