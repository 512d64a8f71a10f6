import type { Modality } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { isAccordType } from '../accords/standing-accord.ts'
import type { Discourse } from '../discourse/discourse.ts'
import { settingOf } from '../discourse/speech-setting.ts'
import { accusedIn } from '../triggers/accused.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { accusedBefore, accusedOfArms, isMutual, meantIn, withoutAccuser } from './accusers.ts'
import type { Participants } from './cast.ts'
import { brokenAgainst, withoutAccused, withoutRefuser } from './charges.ts'
import { actorOf } from './implied-parties.ts'
import { rolesOf } from './roles.ts'

/** Who takes part in an event by its clause and by the statement that holds it; `inSentence`: statements of its sentence, `stated`: how it is meant there. */
export function participantsOf(
  context: ReadingContext,
  { sides, actorsAt }: Discourse,
  trigger: Trigger,
  said: FoundStatement | null,
  inSentence: readonly FoundStatement[],
  stated: Modality,
): Participants {
  const isAccord = isAccordType(trigger)
  let participants = rolesOf(context, trigger, {
    statement: said,
    pledged: stated === 'pledged',
    accused:
      // اتهم الجيش بقصف المدينة بعد سريان الهدنة: he has not made the truce
      said === null || isAccord || isMutual(context, said)
        ? null
        : (accusedIn(context, said) ?? meantIn(context, said) ?? accusedBefore(context, said, inSentence)),
    sides,
    setting: settingOf(context, trigger, inSentence),
    actorsAt,
  })
  participants = brokenAgainst(context, trigger, said, participants)
  participants = withoutAccuser(context, said, participants)
  const armed = accusedOfArms(context, trigger, said, participants, inSentence)
  if (armed !== null) participants = { ...participants, roles: [actorOf(context, armed), ...participants.roles] }
  if (!isAccord) return participants
  const made = withoutRefuser(context, trigger, said, participants)
  return said === null ? made : withoutAccused(context, said, made)
}
