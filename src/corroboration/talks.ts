import type { TalkDetail } from '../model/reading.ts'
import type { Talks } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, distinct, firstOf } from '../text/order.ts'
import type { Occurrence } from './occurrences.ts'
import type { Parties } from './parties.ts'
import type { Round } from './rounds.ts'
import { contentWords } from './same-content.ts'

/** Rounds of talks and meetings of two or more: where, when, who with whom, on what and with what result. What the text does not say is null. */
export function findTalks(rounds: readonly Round[], contenders: ReadonlySet<string>, parties: Parties): readonly Talks[] {
  const held = rounds.filter((round) => round.members.size > 1 && isTold(round) && isSo(round) && isOfParties(round, contenders, parties))
  return held
    .map((round) => talksOf(round, held, rounds, parties))
    .toSorted((x, y) => firstOf(byTextOrNull(x.start, y.start), byText(x.id, y.id)))
}

/** Something is told of them beside that there are some: a day, a number, who helps, how they go. */
const isTold = ({ events, details, number, start }: Round): boolean =>
  start !== null || number !== null || details.length > 0 || events.some(({ event }) => event.roles.some(({ role }) => HELPS.has(role)))
const HELPS: ReadonlySet<string> = new Set(['mediator', 'host'])

/** They are held or to be held, and not only refused, asked for or called off before anything was fixed. */
const isSo = ({ events }: Round): boolean => events.some(({ mentions }) => mentions.some(({ mention }) => !NOT_SO.has(mention.modality)))
const NOT_SO: ReadonlySet<string> = new Set(['negated', 'denied', 'demanded', 'conditional'])

/** Negotiations; of other meetings those of states, movements and sides of the conflict: two officials of one town hold no talks. */
const isOfParties = ({ events, members }: Round, contenders: ReadonlySet<string>, parties: Parties): boolean =>
  events.some(({ event }) => event.mode !== 'meeting') ||
  [...members].filter(([party, [first]]) => {
    const kind = parties.kind(parties.principal(first!))
    return contenders.has(party) || kind === 'country' || kind === 'group'
  }).length > 1

/** Keys of parties that negotiate with one another in rounds. */
export const negotiatorsOf = (rounds: readonly Round[]): readonly string[] =>
  rounds
    .filter(({ events, members }) => members.size > 1 && events.some(({ event }) => event.mode === 'round'))
    .flatMap(({ members }) => [...members.keys()])

const idOf = ({ events }: Round) => hashId('talks', events[0]!.event.id)

function talksOf(round: Round, held: readonly Round[], all: readonly Round[], parties: Parties): Talks {
  const { events, details, start, end } = round
  const [first] = events
  const value = (kind: TalkDetail['kind']) => details.filter((one) => one.detail.kind === kind)
  const roles = events.flatMap(({ event }) => event.roles)
  const named = (role: string) => distinct(roles.filter((one) => one.role === role).map(({ entity }) => entity))
  const nextHeld = held
    .filter((other) => other !== round && isAfter(other, round) && other.isHeld && sharesParties(other, round))
    .toSorted((x, y) => byTextOrNull(x.start, y.start))[0]
  const announced = announcementsOf(round, all)
  const days = [nextHeld?.start, ...announced.map(({ date }) => date)].filter((day) => day != null)
  return {
    id: idOf(round),
    event: first!.event.id,
    events: events.map(({ event }) => event.id),
    process: null,
    round: round.number,
    format: (value('format')[0]?.detail.value as Talks['format']) ?? null,
    place: round.place,
    start,
    end,
    duration: value('duration').at(-1)?.detail.value ?? null,
    delegations: delegationsOf(round, parties),
    mediators: named('mediator'),
    hosts: named('host'),
    agenda: itemsOf(value('agenda').map(({ text }) => text)),
    outcome: outcomeOf(round),
    next: days.sort(byText)[0] ?? null,
    nextAnnounced: announced,
    nextHeld: nextHeld === undefined ? null : idOf(nextHeld),
    evidence: details.map(({ detail, article }) => ({
      article,
      start: detail.start,
      end: detail.end,
      kind: detail.kind,
      value: detail.value,
    })),
  }
}

const isAfter = (other: Round, round: Round): boolean => other.start !== null && round.end !== null && other.start > round.end
const sharesParties = (a: Round, b: Round): boolean => [...a.members.keys()].filter((party) => b.members.has(party)).length > 1

const AHEAD: ReadonlySet<string> = new Set(['planned', 'pledged', 'proposed'])

/** Where the next round is spoken of as lying ahead: by its number, its parties, or in an article that tells of this one and names no other parties. */
function announcementsOf(round: Round, all: readonly Round[]): Talks['nextAnnounced'] {
  const articles = new Set(round.events.flatMap(({ mentions }) => mentions.map(({ reading }) => reading)))
  const fits = (other: Round, { reading }: Occurrence) =>
    round.number !== null && other.number !== null
      ? other.number === round.number + 1
      : sharesParties(other, round) || (other.members.size < 2 && articles.has(reading))
  return all.flatMap((other) =>
    other === round || !isAfter(other, round)
      ? []
      : other.events.flatMap(({ event, mentions }) =>
          mentions
            .filter((mention) => AHEAD.has(mention.mention.modality) && fits(other, mention))
            .map(({ reading, mention }) => ({
              article: reading.id,
              start: mention.start,
              end: mention.end,
              date: event.date?.value.split('/')[0] ?? null,
              statement: mention.statement,
            })),
        ),
  )
}

function delegationsOf({ members, details }: Round, parties: Parties): Talks['delegations'] {
  const isPerson = (entity: string) => parties.kind(entity) === 'person' || parties.kind(entity) === 'office'
  return [...members]
    .map(([key, entities]) => ({
      // a capital stands for its country
      party: entities.find((entity) => !isPerson(entity) && parties.kind(entity) !== 'place') ?? parties.principal(entities[0]!),
      head: details.find((one) => one.detail.kind === 'head' && one.party !== null && parties.party(one.party) === key)?.entity ?? null,
      members: distinct(entities.filter(isPerson)),
    }))
    .sort((x, y) => byText(x.party, y.party))
}

/** Each matter once, in its fullest words. */
function itemsOf(texts: readonly string[]): string[] {
  const items = [...new Map(texts.map((text) => [contentWords(text).join(' '), text]))].map(([key, text]) => ({
    text,
    words: new Set(key.split(' ')),
  }))
  const isIn = (one: (typeof items)[number], other: (typeof items)[number]) =>
    one !== other && one.words.size < other.words.size && [...one.words].every((word) => other.words.has(word))
  return items.filter((one) => !items.some((other) => isIn(one, other))).map(({ text }) => text)
}

/** The last that is told of it. */
function outcomeOf({ events, details }: Round): Talks['outcome'] {
  const told = details.findLast(({ detail }) => detail.kind === 'outcome')?.detail.value
  if (told !== undefined && told !== null) return told as Talks['outcome']
  const modes = new Set(events.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.mode)))
  return modes.has('collapsed') ? 'no-deal' : modes.has('adjourned') ? 'adjourned' : 'unknown'
}
