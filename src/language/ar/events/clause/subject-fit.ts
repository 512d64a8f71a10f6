import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Gender, GrammaticalNumber, InflectedForm } from '../../paradigms/types.ts'
import { isTown, mayAct, namesIn } from '../roles/naming.ts'
import { boundEnd } from './bounds.ts'
import type { ArgumentPhrase } from './phrase.ts'

type Phrase = Pick<ArgumentPhrase, 'first' | 'last'>

/**
 * «وقتلت أربعة جنود», «وقصف مدينة», «وأسر جنديين»: whether what follows a verb can only be what it is done to: it is in the accusative, or the verb
 * would have another gender.
 */
export function isObjectOnly(context: ReadingContext, verb: number, phrase: ArgumentPhrase): boolean {
  const { tags, tokens } = context.document
  const { analysis } = tags[phrase.first]!
  const own = analysis?.form ?? null
  const gender = genderOf(context, verb)
  const name = context.names.at[phrase.first]!
  if (own?.indefiniteAccusative === true && name === -1) return true
  if (joinsOblique(context, phrase)) return true
  // قصفت خاركيف: a town does nothing, unless it stands for its government
  if (isTown(context, phrase)) return name !== -1 && (!mayAct(context, name) || (gender === 'm' && phrase.first === verb + 1))
  if (name !== -1 && (context.mentions[name]!.kind !== 'group' || context.mentions[name]!.known !== null)) return false
  // تظاهر نحو ألفي عامل: the word of the bound governs it
  if (isOblique(own) && !isBounded(context, phrase.first)) return true
  if (gender === 'f') return countedGender(context, phrase) === 'm'
  // وقصف مدينة, against مساء أمس ثلاث نساء: right behind it
  return (
    gender === 'm' &&
    phrase.first === verb + 1 &&
    tokens[phrase.first]!.kind === 'word' &&
    own?.number === 's' &&
    own.gender === 'f' &&
    !COUNTS.has(analysis!.stem)
  )
}

/** «تجمع مئة متظاهر»: of a word that may be another verb in the perfect the gender is not told. */
function genderOf({ document: { tags, tokens } }: ReadingContext, verb: number): Gender | null {
  const { gender = null, tense = null } = tags[verb]!.analysis?.form ?? {}
  const mayBeOther = gender === 'f' && tense === 'imperfect' && tokens[verb]!.word.analyses.some(({ form }) => isDoneByMen(form))
  return mayBeOther ? null : gender
}
const isDoneByMen = (form: InflectedForm | null): boolean => form?.pos === 'verb' && form.tense === 'perfect' && form.gender === 'm'

/** Right behind نحو, أكثر من and the like. */
const isBounded = ({ document }: ReadingContext, at: number): boolean =>
  [at - 1, at - 2, at - 3].some((opening) => opening >= 0 && boundEnd(document, opening) === at)

/** An ending in ين of dual or plural, which are often spelt alike. */
const isOblique = (form: InflectedForm | null): boolean => form?.case === 'oblique' && form.number !== 's'

/** «وطالب الحكومة والمتمردين»: what is joined to it is in the accusative, and so is it. */
function joinsOblique({ document: { tags } }: ReadingContext, { last }: Phrase): boolean {
  const { pos = null, analysis = null } = tags[last + 1] ?? {}
  return pos === 'nominal' && analysis!.conjunction === 'و' && isOblique(analysis!.form)
}

/** Gender of those of whom a phrase gives the number, or of one thing; null where it does not tell. */
function countedGender({ document: { tags, tokens } }: ReadingContext, { first, last }: Phrase): Gender | null {
  const { analysis, pos } = tags[first]!
  if (MASCULINE_NUMBERS.has(analysis?.stem ?? tags[first]!.lemma)) return 'm'
  // غادرت أول دفعة: the gender of what it is the first of
  const isNumber = tokens[first]!.kind === 'number' || pos === 'number' || ORDINALS.has(analysis?.stem ?? '')
  const form = tags[isNumber ? Math.min(first + 1, last) : first]!.analysis?.form ?? null
  if (isNumber && first === last) return null
  return form?.number === 's' || (isNumber && form?.number === 'p' && /(?:ون|ين)$/u.test(tags[first + 1]!.analysis!.stem))
    ? form.gender
    : null
}
const MASCULINE_NUMBERS = foldedWords('ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة')
const ORDINALS = foldedWords('أول آخر ثاني ثالث رابع خامس أكبر أحدث')
/** Nouns that count, after which a verb need not be feminine. */
const COUNTS = foldedWords('مئة مائة ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة إحدى')

/** Whether a verb of that form can have the phrase as its subject from before: in gender and number, where both are told. */
export function agreesWith(context: ReadingContext, phrase: Phrase, gender: Gender | null, number: GrammaticalNumber | null): boolean {
  const { document, mentions } = context
  const { stem = '', form = null } = document.tags[phrase.first]!.analysis ?? {}
  const named = namesIn(context, { ...phrase, preposition: '', coordinated: false })
  const name = named[0]
  const kind = name === undefined ? null : mentions[name]!.kind
  if (kind === 'person') return number === 's'
  if (kind === 'country' || kind === 'place') return number === 's' && (gender !== 'm' || EITHER.has(stem))
  const isMen = /(?:ون|ين|و)$/u.test(stem) && form?.number !== 's'
  if (number === 'p') return isMen || (form?.number === 'p' && form.gender === 'm')
  if (number === 'd') return form?.number === 'd'
  if (isMen || form?.number === 'd') return false
  if (gender === null) return true
  // القوات سيطرت, الفصائل انسحبت
  if (form?.number === 'p') return gender === 'f'
  if (form?.gender != null) return form.gender === gender
  return gender === (/[هة]$/u.test(stem) ? 'f' : 'm')
}
/** Countries that are masculine too. */
const EITHER = foldedWords('لبنان عراق سودان يمن أردن مغرب صومال تشاد نيجر كاميرون إكوادور سنغال برازيل كونغو مالي بنين')
