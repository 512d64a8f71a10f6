import { daysOf } from './calendar.ts'
import { type Count, type Miss, round, type ScoreContext, share } from './context.ts'
import { namesOf } from './forms.ts'
import type { GoldEvent } from './gold.ts'
import { articlesOfEvent, articlesOfGold, isExactType, matchEvents, meansOneOf } from './match-events.ts'

/**
 * One to one: a shared article, and a date that meets gold's. "articlesJoined" = share of gold's articles that the matched events name,
 * articlesWrong = articles they name beyond; "roles" = one of gold's actors or targets has a role; "place" = gold's place.
 */
export const countEvents = (context: ScoreContext): Count => {
  const { record, gold, goldOf } = context
  const matched = matchEvents(context)
  const misses: Miss[] = []
  const miss = (why: string, { label }: GoldEvent, text?: string) =>
    misses.push({ kind: 'event', article: null, why, text: text === undefined ? label : `${label}: ${text}` })
  let [exact, dated, datedOf, joined, joinedOf, wrong, status, roles, rolesOf, place, placeOf] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const one of gold.events) {
    const event = matched.get(one.id)
    if (event === undefined) {
      miss('missed', one)
      continue
    }
    if (isExactType(event, one)) exact += 1
    if (one.date) {
      datedOf += 1
      if (daysOf(event.date?.value) !== null) dated += 1
      else miss('date', one, 'no date')
    }
    const named = articlesOfEvent(event)
    const wanted = articlesOfGold(context, one)
    joinedOf += wanted.size
    for (const id of wanted) {
      if (id !== undefined && named.has(id)) joined += 1
      else miss('apart', one, `not in ${goldOf.get(id ?? '')}`)
    }
    for (const id of named) {
      if (wanted.has(id)) continue
      wrong += 1
      miss('joined', one, `also in ${goldOf.get(id) ?? id}`)
    }
    if ([one.status, one.alsoStatus].flat().includes(event.status)) status += 1
    else miss('status', one, `${event.status} instead of ${one.status}`)
    const who = [...one.actors, ...one.targets]
    if (who.length > 0) {
      rolesOf += 1
      if (event.roles.some(({ entity }) => meansOneOf(context, entity, who))) roles += 1
      else miss('roles', one, `none of ${who}`)
    }
    if (one.place) {
      placeOf += 1
      if (meansOneOf(context, event.place, [one.place])) place += 1
      else miss('place', one, `place ${namesOf(context, event.place)[0] ?? 'none'}`)
    }
  }
  const of = gold.events.length
  return {
    figures: {
      found: round(matched.size / of),
      exactType: round(exact / of),
      dated: share(dated, datedOf),
      articlesJoined: share(joined, joinedOf),
      articlesWrong: wrong,
      status: round(status / of),
      roles: share(roles, rolesOf),
      place: share(place, placeOf),
      of,
      predicted: record.events.length,
    },
    misses,
  }
}
