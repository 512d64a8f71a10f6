import type { Role } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { argumentsAfter } from './arguments.ts'
import { carrierOf, roleOfCarrier, subjectsOfCarrier } from './carrier.ts'
import { governingActors } from './governor.ts'
import { namesIn } from './naming.ts'
import { carriedSubject } from './null-subject.ts'
import type { ArgumentPhrase } from './phrase.ts'
import { isAccordType, isKept } from './standing-accord.ts'
import { type Surroundings, speakerOf } from './surroundings.ts'
import type { Trigger } from './triggers.ts'

/** Parts that words outside a trigger's own phrases give: phrases, and names alone. */
export interface PartsElsewhere {
  readonly phrases: readonly (readonly [role: Role | undefined, phrase: ArgumentPhrase])[]
  readonly names: readonly (readonly [role: Role, name: number])[]
}

/** Of the verb that carries a noun: هجوم شنه مسلحون على القاعدة. */
const STRUCK = new Set(['علي', 'ضد'])

/**
 * Who does it by the verb that carries a noun (هجوم شنه الجيش, الهجوم الذي شنته: who was spoken of before), else by the word that governs it, else those
 * of the setting in which it is said.
 */
export function partsElsewhere(context: ReadingContext, trigger: Trigger, passive: boolean, around: Surroundings): PartsElsewhere {
  const { accused, pledged, sides, setting } = around
  const speaker = speakerOf(around)
  const carrier = trigger.finite && !passive ? null : carrierOf(context, trigger)
  if (carrier !== null) return partsByCarrier(context, trigger, carrier, around)
  const { names, at } =
    isAccordType(trigger) && isKept(context, trigger)
      ? { names: [], at: null }
      : accused !== null && mayBeNoun(context, trigger)
        ? { names: [accused], at: null }
        : governingActors(context, trigger, speaker, sides)
  if (names.length === 0) return { phrases: [], names: [...(pledged && speaker !== null ? [speaker] : []), ...setting].map(asActor) }
  // شهد الرئيس توقيع الاتفاق: who is there is no host
  const part = at === null || context.document.tags[at]!.lemma === 'شهد' ? null : roleOfCarrier(context, at, trigger)
  return { phrases: [], names: names.map((name) => [part ?? 'actor', name]) }
}

const asActor = (name: number) => ['actor', name] as const

function partsByCarrier(context: ReadingContext, trigger: Trigger, carrier: number, { actorsAt }: Surroundings): PartsElsewhere {
  const { frame } = trigger.pattern
  const { document } = context
  const part = roleOfCarrier(context, carrier, trigger)
  const agents = subjectsOfCarrier(context, carrier)
  const last = agents.at(-1)?.last ?? carrier
  const phrases: (readonly [Role | undefined, ArgumentPhrase])[] = []
  for (const phrase of argumentsAfter(context, carrier, carrier, document.sentences[document.sentenceOf[carrier]!]!.last, true).phrases)
    if (STRUCK.has(phrase.preposition) || (phrase.preposition === 'مع' && part === null && phrase.first === last + 2))
      phrases.push([frame.by?.[phrase.preposition], phrase])
  if (agents.length === 0)
    return { phrases, names: carriedSubject(context, trigger, carrier, actorsAt).map((name) => [part ?? 'actor', name]) }
  if (part === null) return { phrases: [...phrases, ...agents.map((agent) => ['actor', agent] as const)], names: [] }
  return { phrases, names: agents.flatMap((agent) => namesIn(context, agent)).map((name) => [part, name]) }
}

/** A verbal noun, or a word joined by و that is written like one (بخرق الاتفاق وقصف القرى). */
const mayBeNoun = ({ document: { tags, tokens } }: ReadingContext, { finite, first }: Trigger): boolean =>
  !finite || (tags[first]!.analysis?.conjunction === 'و' && tokens[first]!.word.analyses.some(({ form }) => form?.pos === 'masdar'))
