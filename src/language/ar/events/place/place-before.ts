import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { isMadeThere } from '../accords/accord-clause.ts'
import { isAccordType } from '../accords/standing-accord.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { IsPlace } from './may-be-place.ts'
import { isFurther } from './named-places.ts'

/** The last place before an event in its clause, behind في or ب: في جدة وقّع الطرفان …, زار بغداد حيث التقى …. */
export function placeBefore(context: ReadingContext, trigger: Trigger, isPlace: IsPlace): number | null {
  const { document, names } = context
  const first = document.sentences[document.sentenceOf[trigger.first]!]!.first
  const attends = attendsIt(context, trigger)
  const { type } = trigger.pattern.frame
  for (let i = trigger.first - 1; i > Math.max(first, trigger.first - 10); i--) {
    const tag = document.tags[i]!
    // زار بغداد حيث التقى …
    if (tag.lemma === 'حيث' && i === trigger.first - 1) return placeBeforeWhere(context, i, first, isPlace)
    // ضرب الهجوم بلدة كذا حيث وقع انفجار
    if (tag.pos === 'verb' && !trigger.finite && document.tags[i - 1]?.lemma === 'حيث')
      return placeBeforeWhere(context, i - 1, first, isPlace)
    if (tag.pos === 'complementizer' || tag.pos === 'verb') break
    // a verb's own adjuncts may be set off by commas before its object (وقّع، في جدة، اتفاقا)
    const { kind, word } = document.tokens[i]!
    if (kind !== 'word' && /[؛،,]/.test(word.surface) && (trigger.finite || type === 'war' || word.surface === '؛')) break
    // الحرب، بعد الاتفاق المبرم بأروشا …: there the accord was made
    if (isPlace(names.at[i]!) && isMadeThere(context, i)) return null
    // اتفقا في جدة بعد عامين من الحرب
    if (type === 'war' && BEHIND.has(tag.lemma) && tag.pos === 'preposition') return null
    // ارتضى قائد القطاع بالولاية هدنة: of what he is commander
    if (
      isAccordType(trigger) &&
      tag.analysis?.preposition === 'ب' &&
      names.at[i] !== -1 &&
      context.mentions[names.at[i]!]!.rule === ANAPHOR
    )
      continue
    if (isPlace(names.at[i]!) && (isIn(context, i) || (attends && isTo(context, i)))) return names.at[i]!
  }
  return null
}

/** «يتوجه إلى بانكوك لحضور قمة»: where one goes for it. */
const attendsIt = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  [first - 1, first - 2].some((i) => tags[i]?.analysis?.preposition === 'ل' && ATTENDING.has(tags[i]!.analysis!.stem))
const ATTENDING = foldedWords('حضور مشاركة عقد إجراء استضافة بحث')
const isTo = ({ document: { tags } }: ReadingContext, at: number): boolean => [at - 1, at - 2].some((i) => tags[i]?.lemma === 'الي')

/** The last place named before حيث in its clause; of «داماتورو مركز ولاية يوبي في نيجيريا» the first, which the others only place. */
function placeBeforeWhere(context: ReadingContext, at: number, first: number, isPlace: IsPlace): number | null {
  const { tags } = context.document
  const { names } = context
  let found: number | null = null
  let start = at
  for (let i = at - 1; i >= Math.max(first, start - WHERE_REACH) && tags[i]!.pos !== 'verb'; i--) {
    const name = names.at[i]!
    if (name === found || !isPlace(name)) {
      if (name === found && name !== -1) start = i
      continue
    }
    if (found !== null && !isFurther(context.document, i, start)) break
    found = name
    start = i
  }
  return found
}
const WHERE_REACH = 8

const ANAPHOR = 'name.place.anaphor'
const BEHIND = foldedWords('بعد قبل منذ')
const isIn = (context: ReadingContext, name: number): boolean => {
  const { tags } = context.document
  // في العاصمة السويسرية برن
  const isNamed = tags[name - 1]?.pos === 'adjective' && tags[name - 2]?.analysis?.stem === CAPITAL
  const at = isNamed ? name - 2 : name
  const governed = tags[at - 1]?.pos === 'preposition' ? tags[at - 1]!.lemma : (tags[at]!.analysis?.preposition ?? '')
  return governed === 'في' || governed === 'ب'
}
const CAPITAL = fold('عاصمة')
