import { isQuality } from '../agreement.ts'
import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { isUnknownNoun } from './foreign-names.ts'
import type { Heads } from './heads.ts'
import type { GroupOpening, OrganisationOpening, TitleOpening } from './openings.ts'
import { FORMING } from './place-name.ts'

/** What a word opens by the tables of heads. */
interface Opening {
  readonly organisation: OrganisationOpening | null
  readonly group: GroupOpening | null
  readonly title: TitleOpening | null
}

/**
 * Whether a noun that may open a body, a group or an office is something else where it stands: إلى جانب, الجوانب المالية, بالقوة, القضاء على التمرد, انتخابات
 * الرئاسة, البوابة الرئيسة, الدول الأعضاء.
 */
export function opensNoBody(document: ArabicDocument, heads: Heads, at: number, { organisation, group, title }: Opening): boolean {
  // القوة القاهرة
  if (SUPERIOR.has(document.tags[at + 1]?.analysis?.stem ?? '')) return true
  if (group !== null) return group.lemma === SIDE ? isNoSide(document, at) : saysWhatSort(document, heads, at)
  if (organisation !== null) return isNoOrganisation(document, at, organisation.lemma)
  return title !== null && qualifiesNoun(document, heads, at, title.lemma)
}

const SUPERIOR = foldedWords('قاهر قاهرة')
const SIDE = fold('جانب')
/** Only with its article, of one or two, is a side somebody (الجانب السوداني, الجانبان). */
function isNoSide({ tags }: ArabicDocument, at: number): boolean {
  const { analysis } = tags[at]!
  if (analysis === null || /^جوانب/.test(analysis.stem)) return true
  return !analysis.article && !/^جانبي|^جانبا[ن]?$/.test(analysis.stem)
}

/** «مسؤولون عسكريون», «محللين سياسيين»: behind an indefinite plural of office a group noun of its case only says of what sort they are. */
const saysWhatSort = ({ tags, tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean =>
  at > 0 && sentenceOf[at - 1] === sentenceOf[at] && heads.title(tokens[at - 1]!.word) !== null && isQuality(tags[at - 1]!, tags[at]!)

function isNoOrganisation({ tags, tokens }: ArabicDocument, at: number, lemma: string): boolean {
  const { analysis } = tags[at]!
  const next = tags[at + 1]
  if (lemma === FORCE) return analysis?.preposition === 'ب' && analysis.article && analysis.stem === FORCE && next?.pos !== 'adjective'
  // مواقع الحركة: its posts; مواقع إخبارية: those of the news
  if (lemma === SITE) return analysis?.stem === SITES && next?.pos !== 'adjective'
  // put an end to
  if (lemma === COURTS && next?.lemma === 'علي') return true
  // في مديرية الرمانة, بقضاء الخويخة: a district, where no lexicon knows what it is called
  if (DISTRICTS.has(lemma))
    return (
      analysis?.article === false &&
      (analysis.preposition === 'ب' || IN.has(tags[at - 1]?.lemma ?? '')) &&
      next !== undefined &&
      (isUnknownNoun(next) || FORMING.has(tokens[at + 1]!.word.folded))
    )
  return lemma === PRESIDENCY && at > 0 && ELECTORAL.has(tags[at - 1]!.analysis?.stem ?? tokens[at - 1]!.word.folded)
}
const FORCE = fold('قوة')
const COURTS = fold('قضاء')
const DISTRICTS = foldedWords('قضاء مديرية')
const IN = foldedWords('في قرب من داخل')
const SITE = fold('موقع')
const SITES = fold('مواقع')
const PRESIDENCY = fold('رئاسة')
const ELECTORAL = foldedWords('انتخابات انتخاب سباق مرشح مرشحي مرشحو فترة ولاية حملة كرسي')

/** «الجهات المسؤولة», «الحزب الحاكم»: behind a definite noun of its gender a word for an office may be an adjective. */
function qualifiesNoun({ tags, tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number, lemma: string): boolean {
  const own = tags[at]!.analysis
  const before = tags[at - 1]
  if (own === null || own.conjunction !== '' || own.preposition !== '' || !ADJECTIVAL.has(lemma)) return false
  // لجنة برلمانية
  if (!own.article) {
    const noun = lemma === PARLIAMENTARY && sentenceOf[at - 1] === sentenceOf[at] ? before?.analysis : null
    return noun?.article === false && noun.enclitic === '' && noun.form?.gender === 'f' && own.form?.gender === 'f'
  }
  if (before?.analysis?.article !== true || before.analysis.form == null || sentenceOf[at - 1] !== sentenceOf[at]) return false
  if (before.pos !== 'nominal' && before.pos !== 'adjective') return false
  if (heads.title(tokens[at - 1]!.word) !== null) return false
  // who presides speaks in the masculine
  return lemma !== PRESIDENT || tokens[at]!.word.folded.endsWith('ه')
}
const PARLIAMENTARY = fold('برلماني')
const PRESIDENT = fold('رئيس')
const ADJECTIVAL = foldedWords('رئيس مسؤول برلماني حاكم قيادي عضو منتخب')
