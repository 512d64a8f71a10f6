import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { tellingVerb } from './telling-verb.ts'
import type { Trigger } from './triggers.ts'

/** One piece of evidence for or against a trigger naming a particular event. */
interface Evidence {
  readonly name: string
  readonly weight: number
  readonly holds: (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent) => boolean
}

const lemmaNear = (words: string) => {
  const set = new Set(words.split(' '))
  return (context: ReadingContext, trigger: Trigger): boolean => {
    const { document } = context
    const sentence = document.sentences[document.sentenceOf[trigger.first]!]!
    for (let i = Math.max(sentence.first, trigger.first - 8); i <= Math.min(sentence.last, trigger.last + 8); i++) {
      const tag = document.tags[i]!
      if (set.has(tag.lemma) || (tag.analysis !== null && set.has(tag.analysis.stem))) return true
    }
    return false
  }
}

/** Additive and in the open: what a trigger must gather to count as a report of a particular event. */
const EVIDENCE: readonly Evidence[] = [
  { name: 'specific-time', weight: 1, holds: (_, __, event) => event.time !== null },
  { name: 'participant', weight: 1, holds: (_, __, event) => event.roles.some((role) => role.role !== 'place') },
  { name: 'place', weight: 0.6, holds: (_, __, event) => event.place !== null },
  { name: 'quantity', weight: 0.6, holds: (_, __, event) => event.quantities.length > 0 },
  { name: 'finite', weight: 0.6, holds: (_, trigger) => trigger.finite },
  {
    name: 'telling-phrase',
    weight: 0.7,
    holds: (_, trigger) => trigger.pattern.rest.length > 0 || trigger.pattern.frame.needs !== undefined,
  },
  { name: 'definite', weight: 0.3, holds: (context, trigger) => context.document.tags[trigger.first]!.analysis?.article === true },
  { name: 'back-reference', weight: 0.7, holds: (_, trigger) => trigger.pattern.frame.definite === true },
  { name: 'told-by-verb', weight: 0.8, holds: (context, trigger) => !trigger.finite && tellingVerb(context, trigger) !== null },
  { name: 'headline', weight: 0.5, holds: (context, trigger) => isHeadlineNoun(context, trigger) },
  { name: 'casualties', weight: 0.8, holds: (context, trigger) => hasCasualties(context, trigger) },
  { name: 'named-kind', weight: 0.5, holds: (_, trigger) => SELF_EVIDENT.has(trigger.pattern.frame.type) },
  { name: 'under-way', weight: 0.9, holds: (context, trigger) => isUnderWay(context, trigger) },
  { name: 'setting', weight: 0.6, holds: (context, trigger) => SETTINGS.has(context.document.tags[trigger.first - 1]?.lemma ?? '') },
  { name: 'weak-word', weight: -0.9, holds: (_, trigger) => trigger.pattern.frame.weak === true },
  { name: 'conditional', weight: -0.3, holds: (_, __, event) => event.modality === 'conditional' },
  { name: 'negated', weight: -0.4, holds: (_, __, event) => event.modality === 'negated' },
  { name: 'court', weight: -0.9, holds: lemmaNear('محكمه قضيه تهمه متهم متهمين ادانه حكم نيابه مدعي دعوي قضائي قضاء جريمه جرائم') },
  { name: 'sport', weight: -1.5, holds: lemmaNear('مباراه دوري كاس منتخب لاعب هدف فريق بطوله ملعب مدرب') },
  { name: 'generic', weight: -0.8, holds: lemmaNear('ظاهره دائما عاده مكافحه خطر احتمال تهديدات مخاوف خشيه مخاطر') },
]

/** قتلى في قصف, لقوا حتفهم في غارة: those who suffered stand before it. */
const CASUALTIES = new Set('قتيل جريح مقتل لقي حتف اصيب اصاب استشهد قتل جرح مصرع ضحيه'.split(' '))
function hasCasualties({ document: { tags, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  if (trigger.finite || trigger.pattern.frame.type !== 'attack') return false
  const { first } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 8); i--) if (CASUALTIES.has(tags[i]!.lemma)) return true
  return false
}

/** The noun that opens a heading or a lead without verb (مقتل 3 جنود في …). */
function isHeadlineNoun({ document: { sentences, sentenceOf } }: ReadingContext, trigger: Trigger): boolean {
  const sentence = sentences[sentenceOf[trigger.first]!]!
  return !trigger.finite && trigger.first === sentence.first && (sentence.heading || sentence.paragraph === 0)
}

/** التحقيقات جارية, المعارك مستمرة: the predicate says that it goes on. */
function isUnderWay({ document: { tags } }: ReadingContext, trigger: Trigger): boolean {
  for (let i = trigger.last + 1; i <= trigger.last + 3; i++)
    if (UNDER_WAY.has(tags[i]?.lemma ?? '') || UNDER_WAY.has(tags[i]?.analysis?.stem ?? '')) return true
  return false
}
const UNDER_WAY = new Set(['جار', 'جاري', 'جاريه', 'مستمر', 'مستمره', 'متواصل', 'متواصله', 'قاءم', 'قائم', 'قائمه', 'استمر', 'تواصل'])
/** خلال اجتماع, عقب مكالمة: something else happened in its setting. */
const SETTINGS = new Set(['خلال', 'اثناء', 'عقب', 'اثر', 'بعد', 'علي', 'منذ', 'قبيل'])

const SELF_EVIDENT = new Set([
  'ceasefire',
  'talks',
  'call',
  'session',
  'release',
  'violation',
  'disarm',
  'safe-passage',
  'investigate',
  'offer',
])
const THRESHOLD = 0.8

/** «قال في اتصال هاتفي»: how somebody spoke to the press, no call of two who matter. */
const isChannel = (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean =>
  event.type === 'call' && event.roles.length < 2 && context.document.tags[trigger.first - 1]?.lemma === 'في'

export const isReported = (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent): boolean =>
  !isChannel(context, trigger, event) &&
  EVIDENCE.reduce((sum, { weight, holds }) => (holds(context, trigger, event) ? sum + weight : sum), 0) >= THRESHOLD
