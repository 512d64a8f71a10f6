import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { OFTEN_TOPIC } from './topicality.ts'

/** أسفر الهجوم عن, أودى التفجير بحياة: a verb right before makes it the subject of what followed. */
export const CONSEQUENCES: ReadonlySet<string> = new Set(
  'اسفر افضي اثمر تمخض تكلل ادي اودي اوقع حصد تسبب خلف الحق الحق نجم اجبر دفع اصاب طال ادت دمر شرد شل عطل'.split(' '),
)
export function hasConsequence({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  const { first, last } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 2); i--)
    if (tags[i]!.pos === 'verb') {
      if (CONSEQUENCES.has(tags[i]!.lemma)) return true
      break
    }
  for (let i = trigger.last + 1; i <= Math.min(last, trigger.last + 10); i++) {
    if (tokens[i]!.kind !== 'word' && /[؛.:]/.test(tokens[i]!.word.surface)) return false
    if (tags[i]!.pos === 'verb') return CONSEQUENCES.has(tags[i]!.lemma)
  }
  return false
}

/** قتلى في قصف, لقوا حتفهم في غارة: those who suffered stand before it. */
const CASUALTIES = new Set('قتيل جريح مقتل لقي حتف اصيب اصاب استشهد قتل جرح مصرع ضحيه قضي توفي'.split(' '))
export const hasCasualties = (context: ReadingContext, trigger: Trigger): boolean =>
  !trigger.finite && trigger.pattern.frame.type === 'attack' && suffersBefore(context, trigger)
function suffersBefore({ document: { tags, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  const { first } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 8); i--) if (CASUALTIES.has(tags[i]!.lemma)) return true
  return false
}

/** «قتل ثلاثة في اشتباكات»: those who suffered stand before the fighting, and the preposition that says in which. */
export const fellInFight = (context: ReadingContext, trigger: Trigger): boolean =>
  trigger.pattern.frame.type === 'clash' &&
  IN_WHICH.has(context.document.tags[trigger.first - 1]?.lemma ?? '') &&
  suffersBefore(context, trigger)
const IN_WHICH = foldedWords('في خلال جراء إثر أثناء نتيجة')

/** خطف تاجر, مقتل شاب: one of whom nobody has heard before, so no kind of thing. */
export const hasOneVictim = ({ document: { tags } }: ReadingContext, { last }: Trigger, { type, unnamed }: UnresolvedEvent): boolean => {
  const { analysis, pos } = tags[last + 1] ?? {}
  return (
    OFTEN_TOPIC.has(type) &&
    unnamed.some(({ role }) => role === 'target') &&
    pos === 'nominal' &&
    analysis?.article === false &&
    analysis.enclitic === '' &&
    analysis.form?.number === 's'
  )
}
