import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { isMedium } from '../statements/frames.ts'
import { tagOf } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import type { Analysis } from '../vocabulary.ts'
import { opensClause } from './rereading-saying.ts'

/** Verbs that look like و and a verb of saying (ودعت, ورد): which it is the preposition tells that the other takes. */
export const JOINED_SAYING: ReadonlyMap<string, { readonly lemma: string; readonly by: readonly string[]; readonly colon?: true }> =
  new Map([
    ['ودع', { lemma: 'دعا', by: ['الي'] }],
    ['ورد', { lemma: 'رد', by: ['علي'], colon: true }],
  ])
/** Prepositions of where and when something is said. */
const ASIDE = new Set(['في', 'خلال', 'عبر', 'بعد', 'قبل'])
/** Tokens after the verb in which its preposition stands. */
const SAYING_REACH = 16

export function asJoined({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const saying = tag.pos === 'verb' ? JOINED_SAYING.get(tag.lemma) : undefined
  if (saying === undefined || tag.analysis?.conjunction !== '') return tag
  let relative = false
  for (let i = at + 1; i <= at + SAYING_REACH && i < tokens.length && sentenceOf[i] === sentenceOf[at]; i++) {
    const next = tags[i]!
    const isColon = tokens[i]!.word.surface === ':'
    // ودعت الوزيرة التي زارت المخيم إلى فتح المعبر
    // ودعت الجماعة في بيان تلقت الوكالة نسخة منه إلى فتح المعبر
    if (next.pos === 'verb' && (tags[i - 1]!.pos === 'relative' || (next.analysis?.conjunction === '' && isMedium(tags[i - 1]!)))) {
      relative = true
      continue
    }
    if (next.pos === 'verb' || (/[؛.:؟]/.test(tokens[i]!.word.surface) && !(isColon && saying.colon))) break
    if (
      isColon ||
      // ورد مصدر حكومي قائلا
      (next.lemma === 'قال' && next.derived === 'participle') ||
      (next.pos === 'complementizer' && next.analysis?.preposition === 'ب') ||
      (next.pos === 'preposition' && saying.by.includes(next.lemma) && !(relative && tags[i + 1]?.derived !== 'masdar'))
    ) {
      const analysis = tokens[at]!.word.analyses.find(
        ({ form, conjunction }) => conjunction === 'و' && form?.pos === 'verb' && fold(form.lemma) === saying.lemma,
      )
      return analysis === undefined ? tag : tagOf('verb', analysis, saying.lemma, null)
    }
    // ودعت الحكومة، في بيان، الأطراف إلى
    if (next.pos === 'preposition' && !ASIDE.has(next.lemma) && !(relative && next.analysis?.enclitic) && tags[i - 1]!.lemma !== EACH) break
  }
  return tag
}
/** ودعت كل من مصر وقطر … إلى. */
const EACH = 'كل'

/** «الخطوة وصفتها موسكو بأنها …»: described it, and no recipe of hers, where what it is called follows. */
export function asDescribing({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if ((tag.lemma !== RECIPE && tag.lemma !== QUALITY) || (tag.analysis?.enclitic ?? '') === '') return tag
  for (let i = at + 1; i <= at + DESCRIBED && sentenceOf[i] === sentenceOf[at]; i++) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || tokens[i]!.kind === 'punctuation') return tag
    if (pos !== 'complementizer' || analysis?.preposition !== 'ب' || analysis.enclitic === '') continue
    const verb = tokens[at]!.word.analyses.find(
      ({ form, conjunction, enclitic }) => form?.pos === 'verb' && conjunction === '' && enclitic !== '' && fold(form.lemma) === DESCRIBING,
    )
    return verb === undefined ? tag : tagOf('verb', verb, DESCRIBING, null)
  }
  return tag
}
const RECIPE = fold('وصفة')
const QUALITY = fold('صفة')
const DESCRIBING = 'وصف'
/** Tokens of who describes it. */
const DESCRIBED = 9

/** «وعدّ محللون الخطوة مؤشرا»: took it for that, and did not promise, where no promise follows but what it is taken for. */
export function asCounting({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== PROMISING || tag.analysis?.conjunction !== '' || sentenceOf[at - 1] === sentenceOf[at]) return tag
  let taken = false
  for (let i = at + 1; i <= at + SAYING_REACH && sentenceOf[i] === sentenceOf[at]; i++) {
    const { pos, analysis, derived } = tags[i]!
    if (analysis?.preposition === 'ب' && (derived === 'masdar' || pos === 'complementizer')) return tag
    if (pos === 'verb' || /[؛.:؟]/.test(tokens[i]!.word.surface)) break
    taken ||= pos === 'complementizer' || (analysis?.form?.indefiniteAccusative === true && pos !== 'number')
  }
  const counted = taken ? tokens[at]!.word.analyses.find(isCounted) : undefined
  return counted === undefined ? tag : tagOf('verb', counted, COUNTING, null)
}
export const PROMISING = 'وعد'
const COUNTING = 'عد'
const isCounted = ({ form, conjunction }: Analysis): boolean => conjunction === 'و' && form?.pos === 'verb' && fold(form.lemma) === COUNTING

/** «وبيّن التقرير أن …», «كما بيّن مصدر طبي أن»: explained, not between, where the clause of what is explained follows one phrase. */
export function asExplaining({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  const opens = tag.analysis?.conjunction === 'و' ? opensClause(tokens, sentenceOf, at) : tags[at - 1]?.lemma === 'كما'
  if (tag.lemma !== BETWEEN || tag.analysis?.enclitic !== '' || !opens || tags[at + 1]?.pos !== 'nominal') return tag
  for (let i = at + 1; i <= at + EXPLAINER && sentenceOf[i] === sentenceOf[at]; i++) {
    const { pos, analysis: own } = tags[i]!
    if (pos === 'complementizer') {
      const analysis = tokens[at]!.word.analyses.find(
        ({ form, conjunction }) => form?.pos === 'verb' && form.tense === 'perfect' && conjunction === tag.analysis!.conjunction,
      )
      return analysis === undefined ? tag : tagOf('verb', analysis, BETWEEN, null)
    }
    const isLinked = pos === 'preposition' || own?.conjunction || (own?.preposition && tokens[i]!.word.folded !== 'باسم')
    if (pos === 'verb' || isLinked) return tag
  }
  return tag
}
const BETWEEN = 'بين'
/** Tokens of who explains, with the mark behind. */
const EXPLAINER = 6

/** Tokens between عبّر and what is expressed. */
const EXPRESSING_REACH = 16

/** «عبر الوزير عن قلقه»: expressed, not through, where what is expressed follows. */
export function asExpressing({ tokens, tags, sentenceOf }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== EXPRESSING || tag.analysis?.enclitic !== '') return tag
  const before = at === 0 || sentenceOf[at - 1] !== sentenceOf[at] ? null : tags[at - 1]!
  if (before !== null && before.pos !== 'conjunction' && before.pos !== 'verbal-particle' && before.pos !== 'punctuation') return tag
  let reach = at + EXPRESSING_REACH
  for (let i = at + 2; i <= reach && i < tokens.length && sentenceOf[i] === sentenceOf[at]; i++) {
    // عبر الجيش، الذي أجرى مناورات، عن استعداده
    if (tags[i]!.pos === 'relative' && /^[،,]$/.test(tokens[i - 1]!.word.surface)) {
      const from = i
      while (i < from + EXPRESSING_REACH && sentenceOf[i + 1] === sentenceOf[at] && !/^[،,]$/.test(tokens[i]!.word.surface)) i++
      reach += i - from
      continue
    }
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') break
    if (tags[i]!.lemma !== 'عن' || tags[i]!.pos !== 'preposition') continue
    const told = tags[i + 1]
    const analysis = tokens[at]!.word.analyses.find(({ form }) => form?.pos === 'verb' && form.tense === 'perfect')
    const isFelt = told?.derived === 'masdar' || (told?.analysis?.enclitic ?? '') !== '' || FEELINGS.has(told?.lemma ?? '')
    return isFelt && analysis !== undefined ? tagOf('verb', analysis, EXPRESSING, null) : tag
  }
  return tag
}
export const EXPRESSING = 'عبر'
const FEELINGS = new Set(['قلق', 'امل', 'اسف', 'حزن', 'غضب', 'ثقه', 'خوف', 'خشيه', 'صدمه', 'رغبه'])

/** «تغريدة أكد فيها أن»: affirmed, and not «I (did not) nearly», which لم stands before. */
export function asAffirming({ tokens }: ArabicDocument, at: number, tag: Tag): Tag {
  if (tag.lemma !== NEARLY || tag.analysis?.form?.person !== 1 || tokens[at - 1]?.word.folded === 'لم') return tag
  const analysis = tokens[at]!.word.analyses.find(
    ({ form, conjunction }) => form?.pos === 'verb' && form.tense === 'perfect' && conjunction === '' && form.foldedLemma === AFFIRMING,
  )
  return analysis === undefined ? tag : tagOf('verb', analysis, AFFIRMING, null)
}
const NEARLY = 'كاد'
const AFFIRMING = 'اكد'
