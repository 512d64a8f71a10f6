import type { ReadingContext } from '../../context.ts'
import { isCalling, makingClause } from '../accords/accord-clause.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { ArgumentPhrase } from './phrase.ts'

/** Whether a noun means one that the reader knows: with the article, with a pronoun, or with somebody or some day known right after it. */
export function isKnown(context: ReadingContext, { first, last, pattern, arguments: { phrases } }: Trigger): boolean {
  const { document, timeAt } = context
  // أعمال الشغب: the article stands before its second word
  for (let i = first; i <= last; i++) {
    const { article, enclitic } = document.tags[i]!.analysis ?? { article: false, enclitic: '' }
    if (article || enclitic !== '') return true
  }
  // اتفاق العاشر من آذار
  if (timeAt[last + 1] !== undefined && timeAt[last + 1] !== -1 && isCalling(context, last + 1)) return true
  // اتفاق السلام الموقع في الدوحة, بروتوكول وقعه الطرفان tells of a new one
  if ((pattern.frame.type === 'agreement' || pattern.frame.type === 'ceasefire') && makingClause(context, last)?.isBare === false)
    return true
  // اعتداءات 11 سبتمبر
  if (timeAt[last + 1] !== undefined && timeAt[last + 1] !== -1 && document.tokens[last + 1]!.kind === 'number') return true
  const genitive = phrases.find((phrase) => phrase.first === last + 1 && phrase.preposition === '')
  return genitive !== undefined && isDefinite(context, genitive)
}

/** Types of which much happens: «قصف الطائرات المدينة» tells of a new one, only the article takes one up. */
const OF_MUCH: ReadonlySet<string> = new Set(['attack', 'clash', 'control', 'abduct', 'destroy', 'protest', 'arrest'])
/** «الهجوم», «مفاوضاتهم», «حرب أوكرانيا»: a noun that takes up one happening; «الغارات» takes up many. */
export function isOneKnown(context: ReadingContext, trigger: Trigger): boolean {
  const { frame } = trigger.pattern
  if (trigger.finite) return false
  if (!OF_MUCH.has(frame.type)) return isKnown(context, trigger)
  const { analysis } = context.document.tags[trigger.first]!
  return analysis?.article === true && (frame.type !== 'attack' || analysis.form?.number !== 'p')
}

/** A name that means one, or a noun with the article; «عشرات المدنيين» says how many. */
function isDefinite({ document: { tags, tokens }, names, mentions }: ReadingContext, { first, last }: ArgumentPhrase): boolean {
  if (tokens[first]!.kind === 'number' || PARTS.has(tags[first]!.analysis?.stem ?? tags[first]!.lemma)) return false
  for (let i = first; i <= last; i++) {
    if (tags[i]!.analysis?.article === true) return true
    const name = names.at[i]!
    if (name === -1) continue
    const { kind, known, rule } = mentions[name]!
    if (rule !== 'name.demonym' && (kind !== 'group' || known !== null)) return true
  }
  return false
}
const PARTS = new Set(
  'عشرات مئات الاف الف عدد بعض احد احدي اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره عناصر افراد معظم اغلب اكثر اول ثاني ثالث رابع خامس اخر'.split(
    ' ',
  ),
)
