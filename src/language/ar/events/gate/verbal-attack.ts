import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { EVENT_FRAMES } from '../../lexicon/event-frames.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** «شن النائب هجوما حادا على الوزير», «هاجم الوزير خصومه قائلا»: somebody by name, no weapon, no place, no dead. */
export function isOfWords(context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean {
  if (event.type !== 'attack' || event.mode !== 'other' || !VERBAL.has(trigger.pattern.frame.verbs ?? '')) return false
  if (event.place !== null || event.quantities.length > 0) return false
  const { tags } = context.document
  // «ضربات قوية» are none of the tongue
  const isBlow = BLOWS.has(tags[trigger.first]!.analysis?.stem ?? '')
  for (let i = trigger.last + 1; i <= trigger.last + 2; i++) if (!isBlow && SHARP.has(tags[i]?.lemma ?? '')) return true
  if (isInMedia(context, trigger) || isAtWords(context, trigger)) return true
  // هاجم نواب الحكومة: those who speak
  const speaks = ({ role, start }: { role: string; start: number }) =>
    role === 'actor' && SPEAKERS.has(tags[tokenAt(context, start, trigger)]?.analysis?.stem ?? '')
  if (event.roles.some(speaks) || event.unnamed.some(speaks)) return true
  return event.roles.some(({ role, name }) => role === 'actor' && ['person', 'agency', 'office'].includes(context.mentions[name]!.kind))
}
/** «تعرضت لهجوم في مواقع التواصل», «على الإنترنت»: where only words are. */
function isInMedia({ document: { tags, tokens } }: ReadingContext, { last }: Trigger): boolean {
  for (let i = last + 1; i <= last + MEDIA_REACH && i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb') return false
    if (tags[i]!.pos !== 'preposition' || !WHERE.has(tags[i]!.lemma)) continue
    for (let k = i + 1; k <= i + 3 && k < tokens.length; k++) if (MEDIA.has(tags[k]!.analysis?.stem ?? tags[k]!.lemma)) return true
  }
  return false
}
const MEDIA_REACH = 8
const WHERE = new Set(['في', 'علي', 'عبر'])
const MEDIA = foldedWords('تواصل إنترنت صحف صحيفة تويتر فيسبوك مقال مقالة تغريدة خطاب')
/** «هاجم الوزير قرارات المصرف»: what is said or decided is not struck. */
const isAtWords = ({ document: { tags } }: ReadingContext, { finite, arguments: { phrases } }: Trigger): boolean =>
  finite && phrases.some(({ preposition, first }) => preposition === '' && AT_WORDS.has(tags[first]!.analysis?.stem ?? ''))
const AT_WORDS = foldedWords('قرار قرارات سياسة سياسات قانون خطة موقف مواقف تصريحات تصريح إضراب إضرابات خطاب مقترح أداء إدارة مشروع')
const SPEAKERS = foldedWords('نائب نواب النواب خطيب خطباء كاتب كتاب معلق معلقون برلمان البرلمان صحيفة صحف إعلامي إعلاميون لاعب مدرب عضو')
/** The token at an offset, near a trigger. */
function tokenAt({ document: { tokens } }: ReadingContext, start: number, { first }: Trigger): number {
  let i = first
  while (i > 0 && tokens[i]!.start > start) i--
  while (i < tokens.length - 1 && tokens[i]!.end <= start) i++
  return i
}
const BLOWS = foldedWords('ضربات غارات مجزرة مجازر كمين')
const SHARP = new Set(['حاد', 'لاذع', 'قوي', 'شرس', 'كلامي', 'لفظي', 'اعلامي', 'سياسي', 'دبلوماسي', 'انتخابي', 'دعائي', 'كاسح'])
/** The frame whose words are also used of speech. */
const VERBAL: ReadonlySet<string> = new Set(EVENT_FRAMES.filter(({ unless }) => unless?.includes('لاذع')).map(({ verbs }) => verbs ?? ''))
