import type { Role } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { fold } from '../letters.ts'
import { nounPhraseEnd } from '../units.ts'
import { PATTERNS } from './frame-index.ts'
import { carries } from './governor.ts'
import { turnsAway } from './insertions.ts'
import type { ArgumentPhrase } from './phrase.ts'
import type { Trigger } from './triggers.ts'

/**
 * «عملية عسكرية شنتها القوات …», «الهجوم الذي شنته …»: the verb that carries a noun as its object pronoun. With the article a noun has a relative
 * pronoun before that verb; without it none of another happening (هدنة خلال محادثات استضافتها …).
 */
export function carrierOf(context: ReadingContext, trigger: Trigger): number | null {
  const { tags, tokens, sentenceOf } = context.document
  const definite = tags[trigger.first]!.analysis?.article === true
  let related = false
  for (let i = trigger.last + 1; i <= trigger.last + 9 && i + 1 < tokens.length && sentenceOf[i + 1] === sentenceOf[trigger.first]; i++) {
    if (tags[i]!.pos === 'complementizer' || turnsAway(context, i)) return null
    related ||= tags[i]!.pos === 'relative'
    if (!related && tags[i]!.analysis?.article === false && tags[i]!.pos === 'nominal' && namesHappening(tags[i]!)) return null
    if (isVerbToo(context, i)) return definite ? null : i
    if (definite && !related && tags[i]!.pos === 'verb') return null
    // وصفه, رفضته: who speaks of it does not do it
    if (tags[i]!.pos === 'verb' && !carries(tags[i]!.lemma)) return null
    if (tags[i]!.pos === 'verb') return tags[i]!.analysis?.enclitic !== '' || afterBound(context, i + 1) > i + 1 ? i : null
  }
  return null
}

const namesHappening = ({ lemma, derived, analysis }: ReadingContext['document']['tags'][number]): boolean =>
  derived !== 'participle' &&
  (PATTERNS.get(analysis?.stem ?? '') ?? PATTERNS.get(lemma) ?? []).some(({ verbal }) => !verbal || derived === 'masdar')

/** Part of the subject of a carrying verb, where it does not act itself: جلسة استضافتها جنيف, مفاوضات رعتها قطر. */
export const roleOfCarrier = ({ document: { tags } }: ReadingContext, carrier: number): Role | null =>
  CARRYING[tags[carrier]!.lemma] ?? null
const CARRYING: Readonly<Record<string, Role>> = { استضاف: 'host', احتضن: 'host', شهد: 'host', رعي: 'mediator' }

/** Tokens of a subject. */
const SUBJECT = 8
export function subjectOfCarrier(context: ReadingContext, carrier: number): ArgumentPhrase | null {
  const { tags, tokens } = context.document
  const subject = afterBound(context, carrier + 1)
  if (tags[subject] === undefined || tags[subject].pos === 'preposition' || (tags[subject]?.analysis?.preposition ?? '') !== '') return null
  const end = nounPhraseEnd(context.document, context.nameTokens, subject, Math.min(subject + SUBJECT, tokens.length - 1))
  return { first: subject, last: Math.max(subject, end), preposition: '', coordinated: false }
}

/** Past إليها, عنها between the verb and its subject (جلسة دعت إليها فرنسا). */
const afterBound = (context: ReadingContext, at: number): number => {
  const tag = context.document.tags[at]
  return tag?.pos === 'preposition' && (tag.analysis?.enclitic ?? '') !== '' ? at + 1 : at
}

/**
 * «قصف شنه الجيش», «محادثات مباشرة استضافتها الدوحة», «اجتماع عقدته الهيئة»: written like a noun with a pronoun, but after an indefinite noun, where
 * a subject follows, it is the verb of a relative clause.
 */
export function isVerbToo({ document: { tags, tokens }, names }: ReadingContext, at: number): boolean {
  const { pos, analysis } = tags[at]!
  if (pos !== 'nominal' || analysis === null || analysis.enclitic === '' || analysis.conjunction !== '' || analysis.preposition !== '')
    return false
  const lemma = tokens[at]!.word.analyses.find(
    ({ form, enclitic }) => enclitic !== '' && form?.pos === 'verb' && CARRIED.has(fold(form.lemma)),
  )?.form?.lemma
  const next = tags[at + 1]
  if (lemma === undefined || next === undefined || next.pos !== 'nominal' || next.analysis?.preposition !== '') return false
  const head = tags[at - 1]?.pos === 'adjective' || tags[at - 1]?.pos === 'adverb' ? at - 2 : at - 1
  const before = tags[head]
  if (before?.pos !== 'nominal' || before.analysis?.article !== false || before.analysis.enclitic !== '') return false
  // بسبب عقده اجتماعا: its own object
  return (names.at[at + 1] ?? -1) !== -1 || (next.analysis.form?.pos === 'noun' && !next.analysis.form.indefiniteAccusative)
}
/** What one carries out, holds or hosts. */
const CARRIED = new Set(['شن', 'عقد', 'استضاف', 'احتضن', 'نظم'])
