import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** «مواجهات خاضتها القوات», «إنزال نفذته وحدة», «القصف الذي تعرضت له البلدة»: a past verb of doing or undergoing whose pronoun takes the noun up. */
export function isDoneInRelative({ document: { tags, tokens }, names }: ReadingContext, { finite, last, first }: Trigger): boolean {
  if (finite) return false
  const definite = tags[first]!.analysis?.article === true
  let at = last + 1
  while (tags[at] !== undefined && at <= last + QUALITIES && (tags[at]!.pos === 'adjective' || names.at[at] !== -1)) at++
  const isRelative = tags[at]?.pos === 'relative'
  if (tags[at] === undefined || definite !== isRelative) return false
  const verb = isRelative ? at + 1 : at
  const [own, next] = [tags[verb], tags[verb + 1]]
  if (own?.pos !== 'verb' || own.analysis?.conjunction !== '' || !DOING.has(own.lemma)) return false
  const form = tokens[verb]!.word.analyses.some((one) => one.form?.tense === 'perfect')
  const takesUp = [own, next].some((tag) => IT.has(tag?.analysis?.enclitic ?? '') && (tag === own || tag?.pos === 'preposition'))
  return form && takesUp
}
/** Adjectives and names between the two. */
const QUALITIES = 3
const IT = new Set(['ه', 'ها', 'هما', 'هم'])
const DOING = foldedWords('خاض شن نفذ ارتكب قاد نظم أجرى عقد بدأ أطلق تعرض شهد عاش خلف شارك واجه')

/** «خمسة أيام من القتال», «14 عاما من الحرب», «حربا دامت سنتين»: how long there was fighting says that there was. */
export function hasLength({ document: { tags } }: ReadingContext, { first, last, pattern: { frame } }: Trigger): boolean {
  if (!FIGHTING.has(frame.type)) return false
  if (tags[first - 1]?.lemma === 'من' && UNITS.has(tags[first - 2]?.analysis?.stem ?? '')) return true
  let at = last + 1
  while (tags[at]?.pos === 'adjective' || tags[at]?.pos === 'relative') at++
  return tags[at]?.pos === 'verb' && tags[at]!.analysis?.conjunction === '' && LASTING.has(tags[at]!.lemma)
}
const FIGHTING: ReadonlySet<EventType> = new Set(['war', 'clash'])
const LASTING = foldedWords('دام استمر طال استغرق امتد')
const UNITS = foldedWords(
  'يوم أيام يوما يومين أسبوع أسابيع أسبوعا أسبوعين شهر أشهر شهور شهرا شهرين عام أعوام عاما عامين سنة سنوات سنين سنتين عقد عقود عقدا عقدين ساعات ساعة',
)

/** «عدد الذين شردتهم الحرب», «مئات ممن خطفهم»: how many it befell. */
export function isOfAllWho({ document: { tags, tokens } }: ReadingContext, { first }: Trigger): boolean {
  const at = tags[first - 1]?.pos === 'verbal-particle' ? first - 2 : first - 1
  return WHO.test(tokens[at]?.word.folded ?? '') && NUMBERS.has(tags[at - 1]?.analysis?.stem.replace(/ا$/u, '') ?? '')
}
const WHO = /^(?:الذين|من|ممن)$/u
const NUMBERS = foldedWords('عدد أعداد مئات آلاف عشرات مجموع')
