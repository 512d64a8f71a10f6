import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isCalling, isOfMaking } from '../accords/accord-clause.ts'
import { isRelative } from '../clause/asyndetic-relative.ts'
import { isMeanwhile, relativeClauseStart } from '../clause/insertions.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isAttribute } from './attribute.ts'
import { isDatable } from './datable.ts'
import { INSERTED, sequenceStart, timeInFront, timeInserted } from './inserted.ts'

/** «تصاعد التوتر في تموز؛ بعدما أغلقت …»: what came before is dated with what it led to. */
const AFTER = new Set(['بعدما', 'بعد', 'اثر', 'عقب'])

/** The nearest time expression before a trigger in its sentence that is of its clause. */
export function timeBefore(context: ReadingContext, trigger: Trigger, first: number, isAccord: boolean): number | null {
  const { document, timeAt } = context
  const goesOnAfter = trigger.finite && document.tags[trigger.first]!.analysis?.conjunction === 'و'
  const goesOn = !trigger.finite && document.tags[trigger.first]!.analysis?.conjunction === ''
  for (let i = trigger.first - 1, least = trigger.first - 14; i >= Math.max(first, least); i--) {
    if (isDatable(context, i)) {
      // دخلت الشرطة الأحد قرية لحراسة رجال اختطفوا في يوليو، واعتقلت …: when those were
      if (goesOnAfter && isOfRelative(context, i, first)) {
        while (timeAt[i - 1] === timeAt[i]) i--
        continue
      }
      if (!isAttribute(context, i, trigger) && !isOfMaking(context, i) && !isCalling(context, i)) return timeAt[i]!
      while (timeAt[i - 1] === timeAt[i]) i--
      continue
    }
    // انتهت الأحد المهلة التي منحها الاتفاق: of what the relative clause is said of
    if (isAccord && document.tags[i]!.pos === 'relative') return null
    // قصفت الثلاثاء، في حين انسحبت …: the time before is of something else
    if (isMeanwhile(context, i) || BUT.has(document.tokens[i]!.word.folded)) return null
    const mark = document.tokens[i]!.word.surface
    if (document.tags[i]!.pos === 'complementizer' || (mark === '؛' && !AFTER.has(document.tags[i + 1]?.lemma ?? ''))) return null
    // over a comma only to a time set off by it (الثلاثاء، أعلنت …; وقّع الطرفان، الجمعة في جدة، اتفاقا)
    if (mark === '،' || mark === ',') {
      // أجرى المبعوث، الذي وصل الأحد، محادثات: the time of the relative clause
      const opening = relativeClauseStart(context, i, first)
      if (opening !== null) {
        i = opening
        continue
      }
      // … في أجل أقصاه الخميس، وفتح الطريق: each of what is laid down has its own time
      if (isListed(document.tags[i + 1]) || isFromThenOn(context, i)) return null
      // أنهيا السبت نزاعا دام أشهرا، فوقعا اتفاقا: what follows at once
      if (trigger.finite && i === trigger.first - 1 && document.tags[trigger.first]!.analysis?.conjunction === 'ف') continue
      const sequence = sequenceStart(context, i, first)
      const inFront = sequence === null ? null : timeInFront(context, sequence, first)
      if (inFront !== null) return inFront
      if (isDatable(context, i - 1)) continue
      const inserted = timeInserted(context, i, first)
      const insertion = goesOn && inserted === null ? insertionBefore(context, i, first) : null
      if (insertion === null) return inserted
      // توصلت القبيلتان في مأرب، الأحد، بوساطة وجهاء، إلى اتفاق
      least -= i - insertion
      i = insertion + 1
    }
  }
  return null
}

/** Whether the nearest verb before a time opens a relative clause, with its pronoun or behind an indefinite noun, where the sentence has a verb before it. */
function isOfRelative(context: ReadingContext, at: number, first: number): boolean {
  const { tags, tokens } = context.document
  for (let i = at - 1; i >= Math.max(first, at - OF_RELATIVE) && tokens[i]!.kind !== 'punctuation'; i--) {
    if (tags[i]!.pos !== 'verb') continue
    if (tags[i - 1]?.pos !== 'relative' && !isRelative(context, i)) return false
    return tags.slice(first, i).some(({ pos }) => pos === 'verb')
  }
  return false
}
/** Tokens from such a verb to its time. */
const OF_RELATIVE = 6

/** The comma that opens a stretch without verb which the one at `closing` closes; null where a clause stands there. */
function insertionBefore({ document: { tags, tokens } }: ReadingContext, closing: number, first: number): number | null {
  for (let i = closing - 1; i >= Math.max(first, closing - INSERTED); i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative') return null
    const mark = tokens[i]!.word.surface
    if (mark === '،' || mark === ',') return tags[i + 1]!.analysis?.conjunction === 'و' ? null : i
    if (i === closing - 1 && analysis === null) return null
  }
  return null
}

/** «يوقفان القصف اعتبارا من الأحد، وتنسحب القوات …»: from when on one thing holds is not when the next is done. */
function isFromThenOn({ document: { tags, tokens }, timeAt }: ReadingContext, mark: number): boolean {
  const { pos, analysis } = tags[mark + 1] ?? {}
  if (pos !== 'verb' || analysis?.conjunction !== 'و' || mark === 0 || timeAt[mark - 1] === -1) return false
  let i = mark - 1
  while (i > 0 && timeAt[i] === timeAt[mark - 1]) i--
  return tags[i]?.lemma === 'من' && STARTING.has(tokens[i - 1]?.word.folded ?? '')
}
const STARTING = foldedWords('اعتبارا ابتداء بدءا انطلاقا')

/** ولكن المعارك استؤنفت: what goes against it came at another time. */
const BUT = new Set(['لكن', 'ولكن'])
const isListed = (tag: ReadingContext['document']['tags'][number] | undefined): boolean =>
  tag?.derived === 'masdar' && tag.analysis?.conjunction === 'و'
