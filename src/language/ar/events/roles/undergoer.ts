import type { ReadingContext } from '../../context.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isCount } from './extent.ts'
import { isPart, namesIn } from './naming.ts'

/** Verbs and verbal nouns whose subject suffers what a noun with their preposition names. */
const UNDERGOING: Readonly<Record<string, readonly string[]>> = { تعرض: ['ل', 'الي'], عرض: ['ل', 'الي'], نجا: ['من'] }
const REACH = 14

/** «تعرضت قافلة لهجوم», «نجا الوزير، أمس، من محاولة اغتيال»: who suffers it; null where no such verb governs the noun. */
export function undergoerOf(context: ReadingContext, trigger: Trigger): ArgumentPhrase | null {
  if (trigger.finite) return null
  const { tags, tokens, sentences, sentenceOf } = context.document
  const own = tags[trigger.first]!.analysis?.preposition ?? ''
  const by = own !== '' ? own : tags[trigger.first - 1]?.pos === 'preposition' ? tags[trigger.first - 1]!.lemma : ''
  if (by === '') return null
  const start = sentences[sentenceOf[trigger.first]!]!.first
  for (let i = trigger.first - 1; i >= Math.max(start, trigger.first - REACH); i--) {
    const { pos, lemma, derived } = tags[i]!
    if (pos === 'complementizer' || pos === 'relative' || /[؛.:]/.test(tokens[i]!.word.surface)) return null
    if (pos !== 'verb' && derived !== 'masdar') continue
    if (UNDERGOING[lemma]?.includes(by) === true) {
      const { phrases, subjectBefore } = argumentsAfter(context, i, i, trigger.first - 1, pos === 'verb')
      if (subjectBefore !== null) return subjectBefore
      const at = phrases.findIndex(({ preposition }) => preposition === '')
      if (at === -1) return null
      const [what, next] = [phrases[at]!, phrases[at + 1]]
      // ستة من عمال الإغاثة
      return next?.preposition === OF && next.first === what.last + 2 && isPart(context, what)
        ? { ...next, preposition: '' }
        : ownerOf(context, what, next)
    }
    if (pos === 'verb') return null
  }
  return null
}

/** «قافلة للأمم المتحدة», «دورية تابعة للجيش»: of what has no name of its own, whose it is. */
function ownerOf(context: ReadingContext, what: ArgumentPhrase, next: ArgumentPhrase | undefined): ArgumentPhrase {
  const isOwner = next?.preposition === 'ل' && next.first <= what.last + 2 && namesIn(context, what).length === 0
  return isOwner && namesIn(context, next).length > 0 ? next : what
}

/** «لقي سبعة من عناصر الحركة حتفهم»: those who stand between the two words, of a part the whole. */
export function fallenIn(context: ReadingContext, { first, last }: Trigger): readonly ArgumentPhrase[] {
  const { phrases } = argumentsAfter(context, first, first, last - 1, true)
  const head = phrases.findIndex(({ preposition }) => preposition === '')
  const out: ArgumentPhrase[] = []
  for (const phrase of head === -1 ? [] : phrases.slice(head)) {
    const before = out.at(-1)
    // عناصر من الجماعة: the part plays what the whole is named for
    if (before !== undefined && phrase.preposition === OF && isPart(context, before)) out.push({ ...phrase, preposition: '' })
    else if (before === undefined || (phrase.preposition === '' && phrase.coordinated)) out.push(phrase)
  }
  return out.length > 1 ? out.filter((phrase) => !isCount(context.document, phrase)) : out
}
const OF = 'من'
