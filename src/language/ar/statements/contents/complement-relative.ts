import type { Act } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { tagTest } from '../../tag-facts.ts'
import type { Tag } from '../../tagging.ts'
import { nounPhraseEnd } from '../../units.ts'
import type { Cue } from '../cues/cue.ts'
import { isMasdarToo, mayBeMasdar } from '../cues/masdar.ts'
import { FRAMES } from '../frames.ts'
import { isSpeech } from '../kinds/quoted-speech.ts'
import { phraseAt, speakerPhrase } from '../speakers/speaker.ts'
import type { Step, Walk } from '../walk.ts'
import { takesBareObject, takesObject } from './complement-object.ts'

/** At a relative: what it is announced or denied that is done (نفى ما قيل), a deed behind its clause, or the token after it. */
export function atRelative(context: ReadingContext, walk: Walk, at: number): Step {
  const { cue, limit, before, bare } = walk
  const isWhat = context.document.tags[at]!.lemma === 'ما'
  if (isWhat && context.document.tags[at + 1] !== undefined && SO_CALLED.test(context.document.tokens[at + 1]!.word.folded)) {
    const end = nounPhraseEnd(context.document, context.nameTokens, at + 2, limit)
    if (end >= at + 2) {
      bare.push(speakerPhrase(context, at + 2, end))
      return end + 1
    }
  }
  const takes = takesObject(context, walk)
  if (isWhat && takes) return { anchor: 'object', content: at }
  if (isWhat) walk.clause ??= at
  // نفت الحركة التي يتزعمها الوزير تورط مقاتليها
  const takesOwn = before === null ? takes : takesBareObject(context, cue) && bare.length === 0
  const deed = (takes ? deedBehindClause(context, at, limit) : null) ?? (takesOwn ? ownDeedBehind(context, at, limit) : null)
  return deed === null ? relativeEnd(context, cue, at, limit) + 1 : { anchor: 'object', content: deed }
}

/** ما يسمى مجلس القيادة, ما يعرف بمجلس الحكماء. */
const SO_CALLED = /^[يت](?:سم[يه]|دع[يه]|عرف)$/

/** A number behind an estimate, a deed behind an accusation. */
const opensJudgement = ({ document: { tags, tokens } }: ReadingContext, act: Act, at: number): boolean =>
  act === 'estimate'
    ? tokens[at + 1]?.kind === 'number' ||
      tags[at]!.pos === 'number' ||
      tags[at + 1]?.pos === 'number' ||
      tags[at]!.analysis?.stem === 'اكثر'
    : act === 'accuse' && tags[at]!.derived === 'masdar'

/** Last token of a relative clause: before the comma that closes it, or before the main clause's content; its own verb may say something (الذي شدد على أن). */
function relativeEnd(context: ReadingContext, { frame }: Cue, at: number, limit: number): number {
  const { tokens, tags } = context.document
  const saysItself = (i: number) => [i - 1, i - 2].some((k) => k > at && tags[k]!.pos === 'verb' && FRAMES.has(tags[k]!.lemma))
  for (let i = at + 1; i <= limit; i++) {
    if (/[،,:]/.test(tokens[i]!.word.surface)) return i - 1
    // البيان الذي بثه التلفزيون "…"
    const quote = context.document.quoteOpenedBy.get(i)
    if (frame.that && quote !== undefined && isSpeech(context, quote) && !tellsItself(context, at, i)) return i - 1
    if (tags[i]!.pos === 'complementizer' && !saysItself(i)) return i - 1
    if (opensOwnComplement(context, frame, at, i)) return i - 1
    // أعربت الدولة التي تنشر قواتها هناك عن قلقها
    if (
      frame.act === 'express' &&
      i > at + 1 &&
      tags[i]!.pos === 'preposition' &&
      frame.by?.includes(tags[i]!.lemma) &&
      isFelt(tags[i + 1])
    )
      return i - 1
    // قدّر عدد الذين غادروا بنحو 8100, اتهم الذين هاجموا القرية بقتل مدنيين
    if (
      frame.fromObject &&
      i > at + 1 &&
      tags[i]!.analysis?.preposition === 'ب' &&
      tags[i]!.pos !== 'verb' &&
      opensJudgement(context, frame.act, i)
    )
      return i - 1
  }
  return limit
}

/** «س الذي قال إن القصف "…"»: a verb of saying of its own. */
function tellsItself({ document: { tags } }: ReadingContext, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (tags[i]!.pos === 'verb' && FRAMES.has(tags[i]!.lemma) && !FRAMES.get(tags[i]!.lemma)!.weak) return true
  return false
}

/** «دعت الوزيرة التي زارت البلدة أمس إلى سحب القوات», «… قبل أيام وقوف بلادها»: the verb's own deed, which neither the verb of the relative nor a time governs. */
function opensOwnComplement({ document: { tags }, timeAt }: ReadingContext, frame: Cue['frame'], relative: number, at: number): boolean {
  if (at < relative + 3 || tags[at - 1]!.pos === 'verb') return false
  const { pos, analysis, derived } = tags[at]!
  const deed = pos === 'preposition' ? tags[at + 1] : tags[at]!
  if (deed?.derived !== 'masdar' || deed.analysis?.conjunction !== '') return false
  const preposition = pos === 'preposition' ? tags[at]!.lemma : (analysis?.preposition ?? '')
  if (preposition !== '') return frame.by?.includes(preposition) === true && preposition !== 'ل'
  const takes = frame.object === true || frame.fromObject === true
  return takes && derived === 'masdar' && (timeAt[at - 1] !== -1 || isTimeUnit(tags[at - 1]!))
}
/** قبل أيام */
const isTimeUnit = tagTest(({ analysis }) => TIME_UNITS.has(analysis?.stem ?? ''))
const TIME_UNITS = foldedWords('دقائق ساعات أيام أسابيع أشهر شهور سنوات أعوام')

/** قلقها, الأسف: what is expressed. */
const isFelt = (tag: Tag | undefined): boolean =>
  tag !== undefined && ((tag.analysis?.enclitic ?? '') !== '' || FEELINGS.has(tag.analysis?.stem ?? ''))
const FEELINGS = new Set('امل اسف قلق تضامن استعداد ارتياح امتنان شكر رغبه خيبه مخاوف استياء غضب اسي حزن تقدير دعم'.split(' '))

const isDeed = ({ derived, analysis }: Tag): boolean =>
  derived === 'masdar' && analysis?.article === false && analysis.preposition === '' && analysis.conjunction === ''

/** «خلال الاتصال الذي جرى مساء أمس دعمه للهدنة»: behind a relative clause that says nothing itself what one says of oneself, or null. */
function ownDeedBehind(context: ReadingContext, at: number, limit: number): number | null {
  const { tokens, tags } = context.document
  for (let i = at + 1; i <= limit; i++) {
    const { pos, lemma, derived, analysis } = tags[i]!
    if (pos === 'complementizer' || /[،,؛:]/.test(tokens[i]!.word.surface)) return null
    const isDeed = derived === 'masdar' || mayBeMasdar(context, i)
    const isOwn = isDeed && analysis?.enclitic && analysis.preposition === '' && analysis.conjunction === ''
    if (isOwn && i > at + 2 && STANDS.has(analysis.stem) && tags[i - 1]!.pos !== 'preposition') return i
    if (pos === 'verb' && FRAMES.has(lemma)) return null
  }
  return null
}
/** What one says that one does or feels, by stem. */
const STANDS = foldedWords('دعم رفض تأييد إدانة التزام حرص عزم استعداد ترحيب تضامن تمسك تقدير رغبة قلق أسف')

/** «التي يتزعمها الوزير تورط مقاتليها»: the deed behind the subject of a relative clause whose verb has its object in a pronoun, or null. */
function deedBehindClause(context: ReadingContext, at: number, limit: number): number | null {
  const { tags } = context.document
  if (at + 2 > limit || tags[at + 1]!.pos !== 'verb' || (tags[at + 1]!.analysis?.enclitic ?? '') === '') return null
  const subject = phraseAt(context, at + 2, limit)
  const next = subject === null ? limit : subject.last + 1
  return next < limit && (isDeed(tags[next]!) || isMasdarToo(context, next) || mayBeMasdar(context, next)) ? next : null
}
