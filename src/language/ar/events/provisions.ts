import type { EventType } from '../../../model/lists.ts'
import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { tagTest } from '../tag-facts.ts'

/** Verbs by which an accord lays something down: ينص الاتفاق على, تشمل الهدنة, يقضي النص بـ. */
const LAYING_DOWN = foldedWords('نص قضى تضمن شمل اشتمل ألزم أمهل كفل حدد أقر انطوى')
/** What lays it down. */
const ACCORDS = foldedWords(
  'اتفاق اتفاقية معاهدة هدنة نص بند وثيقة إعلان مذكرة خطة مبادرة مقترح صفقة خريطة خارطة قرار بروتوكول تفاهم تسوية مسودة ورقة مرحلة عرض ميثاق',
)
/** Nouns that stand for the accord's own words: من بنوده, تضمنت شروطه. */
const CLAUSES = foldedWords('بند شرط مادة نقطة ملحق')
/** «بموجب الاتفاق», «بموجبه»: what follows is laid down, unless a past verb says that it was done. */
const UNDER = foldedWords('بموجب بمقتضى')
/** Conjunctions after which the sentence tells of something else. */
const TURNS = foldedWords('فيما بينما لكن غير حين بعدما رغم قبل بعد')

/** Tokens between the verb and its accord. */
const REACH = 4

/** Verbs by which both sides bind themselves: التزما بالانسحاب, تعهد الجانبان بفتح …. */
const COMMITTING = foldedWords('تعهد التزم')
/** Verbs whose subjects agree on what follows: اتفق الطرفان على, توافق الوفدان على. */
const AGREEING = foldedWords('اتفق توافق')

/** What a token stands in: nothing of the kind, what an accord lays down, or what is said to have been agreed on. */
export const Laid = { none: 0, down: 1, agreed: 2 } as const

/**
 * Which tokens stand in what an accord lays down: after ينص الاتفاق على, بموجبه, من بنوده, to the end of the clause and of those joined to it, and
 * in the lines of a list that such words announce; or in what parties agree on. A value of `Laid` for each token. One pass over the text.
 */
export function findProvisions({ tokens, tags, sentences }: ArabicDocument): Uint8Array {
  const laid = new Uint8Array(tokens.length)
  let listed = false
  for (const sentence of sentences) {
    const opens = tokens[sentence.first]!.word.surface
    const isItem = listed && BULLET.test(opens)
    let from = isItem ? sentence.first : NONE
    let kind: number = Laid.down
    let announced = false
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (i >= from && (endsAt(i, sentence.first, tokens, tags) || (kind === Laid.agreed && isSetting(tags[i]!, tags[i + 1])))) from = NONE
      if (mayLayDown(tags[i]!)) {
        const opened = opensAt(i, sentence.first, sentence.last, tags)
        const agreed =
          opened === null && from === NONE
            ? (agreedAt(i, sentence.last, tags) ?? committedAt(i, sentence.first, sentence.last, tags))
            : null
        if (opened !== null || agreed !== null) {
          from = (opened ?? agreed)!
          kind = opened === null ? Laid.agreed : Laid.down
          for (let k = from; k < i; k++) laid[k] = kind
        }
        announced ||= opened !== null || CLAUSES.has(tags[i]!.lemma)
      }
      if (i >= from) laid[i] = kind
    }
    if (!isItem) listed = announced && tokens[sentence.last]!.word.surface === ':'
  }
  return laid
}

const NONE = Number.POSITIVE_INFINITY
const BULLET = /^(?:[-–—•*▪●◾]|\p{Nd}+|أ|ب|ج|د)$/u

type Tokens = ArabicDocument['tokens']
type Tags = ArabicDocument['tags']

/** Words that announce what is laid down or agreed on, or may. */
const mayLayDown = tagTest(
  ({ lemma, pos }) =>
    UNDER.has(lemma) || (pos === 'verb' && LAYING_DOWN.has(lemma)) || AGREEING.has(lemma) || COMMITTING.has(lemma) || CLAUSES.has(lemma),
)

/** The token from which on is laid down what the words at `at` announce; null where they announce nothing. */
function opensAt(at: number, first: number, last: number, tags: Tags): number | null {
  const { lemma, pos, analysis } = tags[at]!
  if (!UNDER.has(lemma) && (pos !== 'verb' || !LAYING_DOWN.has(lemma))) return null
  const find = (set: ReadonlySet<string>, from: number, to: number) => {
    for (let i = Math.max(first, from); i <= Math.min(last, to); i++) if (isAmong(set, tags[i]!)) return i
    return null
  }
  if (UNDER.has(lemma)) {
    // تم بموجبه وقف …: it has been done
    const before = tags[at - 1]
    if (at > first && before!.pos === 'verb' && before!.analysis?.form?.tense === 'perfect') return null
    // اتفاق يسحبان بموجبه قواتهما: the verb belongs to it
    if ((analysis?.enclitic ?? '') !== '') return before?.pos === 'verb' && before.analysis?.form?.tense === 'imperfect' ? at - 1 : at + 1
    return afterwards(find(ACCORDS, at + 1, at + 2))
  }
  const accord = find(ACCORDS, at + 1, at + REACH) ?? find(CLAUSES, at + 1, at + REACH)
  if (accord !== null) return accord + 1
  const governed = tags[at + 1]?.lemma
  // تنص على: the accord was named before
  const isNamed =
    (lemma === 'نص' && (governed === 'علي' || governed === 'ب')) || find(ACCORDS, at - REACH, at - 1) !== null || isTopic(at, first, tags)
  return isNamed || find(CLAUSES, at - REACH, at - 1) !== null ? at + 1 : null
}

/** «أن الاتفاق الذي تم بموجبه …، يشمل»: an accord opens the clause, however long its relative clause. */
function isTopic(at: number, first: number, tags: Tags): boolean {
  for (let i = at - 1; i >= Math.max(first, at - TOPIC_REACH); i--) {
    if (tags[i]!.pos === 'complementizer' || i === first) {
      const topic = i === first && tags[i]!.pos !== 'complementizer' ? i : i + 1
      return isAmong(ACCORDS, tags[topic]!) && tags[topic + 1]?.pos === 'relative'
    }
  }
  return false
}
const TOPIC_REACH = 24

/** The token after على of «اتفق الطرفان على …»; null where nothing is agreed on at `at`. */
function agreedAt(at: number, last: number, tags: Tags): number | null {
  const { lemma, pos, derived } = tags[at]!
  if (!AGREEING.has(lemma) || !(pos === 'verb' || derived === 'masdar')) return null
  for (let i = at + 1; i <= Math.min(last, at + AGREED_REACH); i++) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (tags[i]!.pos !== 'preposition' || tags[i]!.lemma !== 'علي' || (tags[i]!.analysis?.enclitic ?? '') !== '') continue
    const next = tags[i + 1]
    // اتفقا على أن الوضع خطير, على جدول أعمال: nothing is to be done
    const isView = next?.pos === 'complementizer' && tags[i + 2]?.pos !== 'verb'
    return next === undefined || isView || isAmong(VIEWS, next) ? null : i + 1
  }
  return null
}
/** The token after which both have bound themselves to: الطرفان تعهدا بسحب …, التزام الجانبين بفتح …; null where only one has, or a truce is kept. */
function committedAt(at: number, first: number, last: number, tags: Tags): number | null {
  if (!COMMITTING.has(tags[at]!.lemma)) return null
  let isOfBoth = false
  for (let i = Math.max(first, at - 2); i <= Math.min(last, at + COMMITTED_REACH); i++) {
    const { pos, lemma, analysis, derived } = tags[i]!
    isOfBoth ||= (i === at && analysis?.form?.number === 'd') || (pos === 'nominal' && BOTH.has(analysis?.stem ?? ''))
    if (i <= at) continue
    if (pos === 'verb') return null
    if (pos === 'complementizer') return isOfBoth && COMMITTING_TO.has(tags[i - 1]!.lemma) ? i : null
    if (analysis?.preposition === 'ب' && pos === 'nominal')
      return isOfBoth && derived === 'masdar' && (lemma !== 'وقف' || tags[at]!.lemma === 'تعهد') && !isAmong(ACCORDS, tags[i]!) ? i : null
  }
  return null
}
const COMMITTING_TO = foldedWords('ب على تعهد التزم')
const BOTH = foldedWords('طرفان طرفين جانبان جانبين بلدان بلدين وفدان وفدين حكومتان حكومتين')
/** Tokens between the verb and what both have bound themselves to. */
const COMMITTED_REACH = 6

/** What is agreed on without anything to be done yet. */
const VIEWS = foldedWords('جدول أجندة أهمية ضرورة رؤية مبدأ حاجة وجهة موعد تفاصيل')
/** Tokens between the verb and على: who agrees, when and where. */
const AGREED_REACH = 16

const afterwards = (at: number | null): number | null => (at === null ? null : at + 1)

/** By lemma, or by stem: the lemma of a verbal noun is its verb (اتفاق is of اتفق). */
const isAmong = (set: ReadonlySet<string>, { lemma, analysis, pos }: Tags[number]): boolean =>
  set.has(lemma) || (pos === 'nominal' && analysis !== null && set.has(fold(analysis.stem)))

/** اتفاق, هدنة, خطة: what lays down. */
export const isAccord = (tag: Tags[number]): boolean => isAmong(ACCORDS, tag)

/** في ختام محادثات, بوساطة, برعاية, خلال: how it was agreed on. */
const isSetting = ({ lemma, analysis }: Tags[number], next: Tags[number] | undefined): boolean =>
  SETTING.has(lemma) ||
  (analysis !== null && analysis.preposition === 'ب' && SPONSORED.has(fold(analysis.stem))) ||
  (lemma === 'في' && SETTING.has(next?.analysis?.stem ?? ''))
const SETTING = foldedWords('خلال أثناء عقب إثر بعد ختام نهاية اجتماع جلسة قمة لقاء')
const SPONSORED = foldedWords('وساطة رعاية إشراف دعم حضور مشاركة')

/** A past verb of a clause of its own, or a word that turns to something else after a mark. */
function endsAt(at: number, first: number, tokens: Tokens, tags: Tags): boolean {
  const { pos, lemma, analysis } = tags[at]!
  if (at === first || pos === 'relative') return false
  const isAfterMark = tokens[at - 1]!.kind === 'punctuation'
  if (isAfterMark && TURNS.has(lemma)) return true
  if (pos !== 'verb' || analysis?.form?.tense !== 'perfect' || tags[at - 1]!.pos === 'relative') return false
  // وفتح الطريق: spelt like the verbal noun, which is what the accord goes on with
  return !tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'masdar')
}

/** What accords provide for; that there is fighting they do not lay down. */
const PROVIDED: ReadonlySet<EventType> = new Set([
  'ceasefire',
  'agreement',
  'withdraw',
  'disarm',
  'talks',
  'session',
  'visit',
  'release',
  'monitor',
  'mobilise',
  'aid',
  'safe-passage',
  'evacuate',
  'operation',
  'blockade',
  'displace',
  'control',
  'office',
  'investigate',
  'sanction',
  'recognise',
])
/** Tokens after the accord's word that may still name it (ينص اتفاق وقف إطلاق النار على …). */
const NAME = 3

/** Whether an event of the type, named at a token, is one that an accord lays down. */
export const isLaidDown = ({ tags }: ArabicDocument, laid: Uint8Array, at: number, type: EventType): boolean =>
  laid[at] !== Laid.none &&
  PROVIDED.has(type) &&
  ((type !== 'ceasefire' && type !== 'agreement') ||
    (laid[at] === Laid.down && (laid[at - NAME] === Laid.down || isCommitment(tags, laid, at))))
/** يتضمن الإعلان التزام الطرفين بوقف القتال. */
const isCommitment = (tags: Tags, laid: Uint8Array, at: number): boolean =>
  [at - 1, at - 2].some((i) => laid[i] === Laid.down && tags[i]!.derived === 'masdar' && COMMITTING.has(tags[i]!.lemma))
