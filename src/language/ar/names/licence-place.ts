import { DIRECTIONS } from '../directions.ts'
import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry } from '../gazetteer.ts'
import { foldedWords } from '../letters.ts'
import type { Tag } from '../tagging.ts'
import { type Word, wordTest } from '../vocabulary.ts'
import { opensDateline } from './draft.ts'
import type { Heads } from './heads.ts'

const IN_PLACE = foldedWords(
  'في من إلى نحو قرب غرب شرق شمال جنوب وسط داخل خارج على بين صوب باتجاه قبالة غربي شرقي شمالي جنوبي مشارف تخوم محيط ضواحي أطراف سواحل سكان أهالي',
)

/** في, وفي, فمن */
export const isInPlace = wordTest(({ folded }) => IN_PLACE.has(folded) || (/^[وف]/u.test(folded) && IN_PLACE.has(folded.slice(1))))

/** «هدنة جدة», «محادثات مسقط»: what is made or fought somewhere is called by the place. */
export const isCalledBy = ({ tags }: ArabicDocument, at: number, skip: number): boolean =>
  skip === 0 &&
  (tags[at]!.pos === 'nominal' ||
    (tags[at]!.pos === 'adjective' && tags[at]!.analysis?.article === true && TAKEN.has(tags[at - 1]!.analysis?.stem ?? ''))) &&
  tags[at - 1]!.analysis?.article === false &&
  (CALLED.has(tags[at - 1]!.analysis!.stem) || TAKEN.has(tags[at - 1]!.analysis!.stem)) &&
  tags[at + 1]?.pos !== 'adjective'
/** «استعادة الرمادي», «سقوط الباب»: what is done with ground. */
const TAKEN = new Set('استعاده تحرير سقوط اقتحام تطهير اجتياح'.split(' '))
const CALLED = new Set(
  'هدنه اتفاق تفاهم تفاهمات وثيقه اعلان بروتوكول صلح مؤتمر محادثات مفاوضات مشاورات مباحثات قمه حرب معركه معارك حصار مجزره'.split(' '),
)

/** «شهدت تعز أمس اشتباكات», «سقطت حلب بيد»: what has seen something, or fallen. */
export const isSeen = ({ tags }: ArabicDocument, at: number, skip: number): boolean =>
  skip === 0 && tags[at - 1]!.pos === 'verb' && SEEING.has(tags[at - 1]!.lemma) && tags[at]!.analysis?.article !== true
const SEEING = foldedWords('شهد عاش سقط تعرض استيقظ احتضن انتفض')

export const isNounOfPlace = (heads: Heads, word: Word): boolean =>
  heads.place(word) !== null || heads.organisation(word)?.kind === 'facility'

/** «حي الوادي», «ساحة الكرامة»: a quarter called like a town, a square like any place. */
export function isPartCalled(heads: Heads, noun: Word, { kind, subtype, known }: GazetteerEntry): boolean {
  if (kind !== 'place' || known === null) return false
  const lemma = heads.place(noun)?.lemma ?? ''
  return SQUARES.has(lemma) || (QUARTERS.has(lemma) && TOWNS.has(subtype))
}
const SQUARES = foldedWords('ساحة ميدان دوار')
const QUARTERS = foldedWords('حي حارة')
const TOWNS = new Set(['city', 'town', 'capital', 'settlement'])

export const isDateline = (document: ArabicDocument, at: number, entry: GazetteerEntry): boolean =>
  entry.kind === 'place' && (opensDateline(document, at, at) || opensHeading(document, at, entry.common))

/** «حلب: تعليق عمليات الإجلاء»: a headline that begins with where it is, and not with who says so. */
const opensHeading = ({ tags, tokens, sentences, sentenceOf }: ArabicDocument, at: number, isCommon: boolean): boolean =>
  sentences[sentenceOf[at]!]!.heading &&
  sentences[sentenceOf[at]!]!.first === at &&
  [parted(tokens, at)].some(
    (i) => i !== -1 && ((!isCommon && tags[i]?.derived === 'masdar') || HAPPENING.has(tags[i]?.analysis?.stem ?? '')),
  )
/** The token behind a colon or dots that part the place of a headline from what it tells; −1 where neither stands there. */
function parted(tokens: ArabicDocument['tokens'], at: number): number {
  const mark = tokens[at + 1]?.word.surface
  if (mark === ':' || mark === '…' || mark === '..') return at + 2
  return mark === '.' && tokens[at + 2]?.word.surface === '.' ? at + 3 : -1
}
const HAPPENING = foldedWords('مقتل مصرع قتلى جرحى قتيل قتيلان ضحايا اشتباكات معارك مواجهات غارة غارات ضربات مظاهرات تظاهرات إصابات')

/** After a preposition of place, standing or attached. */
export const inPlace = (document: ArabicDocument, at: number, skip: number): boolean =>
  (at > 0 && isInPlace(document.tokens[at - 1]!.word)) || (skip > 0 && ['ب', 'ل'].includes(document.tags[at]!.analysis?.preposition ?? ''))

/** Nothing after it completes the everyday reading: no adjective, genitive or pronoun (في حلب, but not في الباب الأول). */
export function standsAlone({ tags, tokens }: ArabicDocument, at: number): boolean {
  const next = tags[at + 1]
  if (tags[at]!.analysis?.enclitic !== '' || next === undefined || tokens[at + 1]!.kind === 'punctuation')
    return tags[at]!.analysis?.enclitic === ''
  // على الدور الذي تلعبه, but not في الباب التي سقطت
  if (next.pos === 'relative' && tags[at]!.analysis?.article === true)
    return tokens[at + 1]!.word.folded === WHICH_SHE && isMasculine(tags[at]!)
  // في الباب شمال حلب, إلى الرقة محملة بالدواء
  const isOther = next.derived === 'participle' && next.analysis?.article !== tags[at]!.analysis?.article
  if (isBearing(next) || isOther) return true
  // في تعز تنديدا بالقصف; بعدن خالد س
  if (next.analysis?.form?.indefiniteAccusative === true || (next.analysis?.name === true && !next.analysis.article)) return true
  // في حلب قتل خمسة, في الرمادي قتل الجيش: it opens the sentence, or has no genitive, and what may be a verb follows it
  if (mayBeVerb(tokens[at + 1]!.word) && (tags[at]!.analysis?.article || (opensPlace(tags, at) && !tags[at + 2]?.analysis?.article)))
    return true
  // مع الرياض مستمرة: said of it, no adjective of its own
  if (next.pos === 'adjective') return tags[at]!.analysis?.article === true && next.analysis?.article === false
  return !(next.pos === 'nominal' && next.analysis?.conjunction === '' && next.analysis.preposition === '')
}

const WHICH_SHE = 'التي'
const isMasculine = ({ analysis }: Tag): boolean => analysis?.form?.gender === 'm' && analysis.form.number === 's'

/** «شمال حلب», «غربي المدينة»: where it lies. */
const isBearing = ({ analysis, lemma }: Tag): boolean =>
  DIRECTIONS.has(analysis?.stem ?? lemma) &&
  analysis?.article !== true &&
  (analysis?.conjunction ?? '') === '' &&
  (analysis?.preposition ?? '') === ''

/** «محافظ تعز», «والي الجزيرة», «مجلس الباب العسكري»: of what he is the governor, or it the council. */
export const isGoverned = ({ tags }: ArabicDocument, at: number): boolean =>
  tags[at - 1]?.analysis?.article === false &&
  (GOVERNORS.has(tags[at - 1]!.analysis!.stem) ||
    (tags[at - 1]!.analysis!.stem === COUNCIL && tags[at + 1]?.analysis?.article === true && LOCAL.has(tags[at + 1]!.analysis!.stem)))
const COUNCIL = 'مجلس'
const LOCAL = foldedWords('محلي عسكري بلدي')
const GOVERNORS = foldedWords('محافظ والي حاكم عمدة قائمقام قائممقام متصرف وال')

/** «اقتحمت القوات سرت», «يحاصر الجيش حمص», «حررت القوات العراقية الموصل»: ground that something is done to. */
export function isTakenGround({ tags, tokens, sentenceOf }: ArabicDocument, at: number): boolean {
  const { pos: own, analysis: word } = tags[at]!
  if (own !== 'nominal' || word == null || word.form?.indefiniteAccusative === true) return false
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT) && sentenceOf[i] === sentenceOf[at]; i--) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos === 'verb') return (word.article ? FREEING : GROUND_VERBS).has(lemma) && (i === at - 1 || isComplete(tags[at - 1]!))
    if (tokens[i]!.kind === 'punctuation' || (pos !== 'nominal' && pos !== 'adjective') || (analysis?.preposition ?? '') !== '')
      return false
  }
  return false
}
/** Tokens of the subject between the verb and the ground. */
const SUBJECT = 4
const GROUND_VERBS = foldedWords('استهدف اقتحم حاصر طوق هاجم قصف احتل استعاد حرر اجتاح زار غادر دك')
/** حررت القوات العراقية الموصل; with its article ground may be anything else that is taken. */
const FREEING = foldedWords('حرر اجتاح')
/** القوات الروسية: nothing more belongs to it. */
const isComplete = ({ analysis }: Tag): boolean => analysis?.article === true

const opensPlace = (tags: ArabicDocument['tags'], at: number): boolean =>
  at > 0 && tags[at - 1]!.lemma === 'في' && (at === 1 || tags[at - 2]!.pos === 'punctuation')
const mayBeVerb = ({ analyses }: Word): boolean =>
  analyses.some(
    ({ form, conjunction, enclitic }) => form?.pos === 'verb' && form.tense === 'perfect' && conjunction === '' && enclitic === '',
  )
