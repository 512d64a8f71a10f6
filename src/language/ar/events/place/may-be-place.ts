import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'

/** Prepositions of place, and nouns of direction used as such. */
export const PLACE_PREPOSITIONS = foldedWords(
  'في ب قرب داخل خارج وسط حول عند قبالة أمام خلف فوق شمال جنوب شرق غرب شمالي جنوبي شرقي غربي على ضمن بجوار بمحيط',
)
/** Whether the mention at an index may be the place of an event. */
export type IsPlace = (name: number) => boolean

/** Whether a name is one of a place, and says where: مشروع قرار فرنسي, سفارة فرنسا, المبعوث إلى اليمن only say whose, or to whom. */
export const mayBePlace = (context: ReadingContext, name: number): boolean => {
  const mention = context.mentions[name]!
  return (
    (mention.kind === 'place' || mention.kind === 'country' || mention.kind === 'facility' || isPalace(mention.name)) &&
    mention.rule !== 'name.demonym' &&
    !isRepresented(context, name) &&
    !isOfBody(context, name) &&
    !isUnresolved(mention)
  )
}

/** «جيش استقلال كاشين», «شبكة أطباء السودان»: part of the name of a body, unless it is one of that place (بلدية مرزق, شرطة البصرة). */
function isOfBody({ document: { tags }, names, mentions }: ReadingContext, name: number): boolean {
  const first = firstTokenOf(names.at, names.last[name]!, name)
  const body = names.at[first - 1] ?? -1
  if (body === -1 || body === name || names.last[body]! < names.last[name]!) return false
  const { kind } = mentions[body]!
  return (kind === 'organisation' || kind === 'group') && !LOCAL.has(tags[firstTokenOf(names.at, first - 1, body)]!.analysis?.stem ?? '')
}
const LOCAL = foldedWords('بلدية محافظة ولاية شرطة مديرية قيادة إدارة قضاء مجلس مستشفى جامعة دائرة لجنة غرفة سكان أهالي حكومة سلطات')

/** قصر بعبدا, الكرملين: the seat of a presidency by which it is called. */
const isPalace = (name: string): boolean => fold(name).startsWith(PALACE) || SEATS.has(fold(name))
const PALACE = `${fold('قصر')} `
const SEATS: ReadonlySet<string> = new Set(['الكرملين', 'الكريملين', 'الإليزيه', 'الإيليزيه', 'البيت الأبيض'].map(fold))

/** What another country keeps here, and who is sent there: its name says whose, or to whom. */
const REPRESENTING = foldedWords(
  'سفارة سفارات قنصلية قنصليات سفير سفراء مبعوث مبعوثة موفد موفدة مندوب مندوبة حكومة جيش قوات رئيس رئيسة وزير وزيرة',
)
function isRepresented({ document: { tags }, names }: ReadingContext, name: number): boolean {
  const first = firstOfRow(tags, names.at, firstTokenOf(names.at, names.last[name]!, name))
  const [before, further] = [tags[first - 1], tags[first - 2]]
  if (before !== undefined && REPRESENTING.has(before.analysis?.stem ?? '') && before.analysis?.article === false) return true
  return before?.lemma === 'الي' && further?.pos !== 'verb' && [further, tags[first - 3]].some((tag) => SENT.has(tag?.analysis?.stem ?? ''))
}
const SENT = foldedWords('مبعوث مبعوثة موفد موفدة سفير سفيرة مندوب مندوبة')
function firstTokenOf(at: Int32Array, last: number, name: number): number {
  let first = last
  while (first > 0 && at[first - 1] === name) first--
  return first
}

/** «سفارات مصر وفرنسا»: the first token of a row of names joined by و, each right after the one before. */
function firstOfRow(tags: readonly Tag[], at: Int32Array, first: number): number {
  let start = first
  while (tags[start]?.analysis?.conjunction === 'و' && (at[start - 1] ?? -1) !== -1) start = firstTokenOf(at, start - 1, at[start - 1]!)
  return start
}

/** العاصمة, المنطقة with nothing before that they take up. */
const isUnresolved = (mention: ReadingContext['mentions'][number]): boolean =>
  mention.rule === 'name.place.anaphor' && mention.antecedent === null
