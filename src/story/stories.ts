import type { Reading } from '../model/reading.ts'
import type { RecordEvent, Story } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, firstOf } from '../text/order.ts'
import { disjointSets } from '../text/union-find.ts'
import { clusters, SAME_STORY } from './clusters.ts'
import { labelOf } from './label.ts'
import { dayRange, leadingArticles, rankOf, TELLING, tellingArticles } from './leads.ts'
import { type Likeness, likenesses } from './likeness.ts'
import type { Topic } from './similarity.ts'

export interface StoryInput {
  /** Readings of one component, in any order. */
  readonly readings: readonly Reading[]
  readonly events: readonly RecordEvent[]
  /** What an article is about. */
  readonly topicOf: (article: string) => Topic
}

/**
 * What belongs together. Articles are one story where their words and headlines are alike; stories are one where both lead with the same event of the
 * conflict or its peace (of what a matter has few, where one leads with it and the other tells it). Each article belongs to one story that way, and to others too with whose articles it has as much in common.
 * A story is named after its least article of its own, so that no two have one id.
 */
export function findStories({ readings: given, events, topicOf }: StoryInput): readonly Story[] {
  const readings = given.toSorted((a, b) => firstOf(byTextOrNull(a.published.value, b.published.value), byText(a.id, b.id)))
  const isAlone = readings.length < 2
  const alike = isAlone ? [] : likenesses(readings.map(({ id, published }) => ({ published: published.value, topic: topicOf(id) })))
  const leading = leadingArticles(readings, events)
  const groups = joinedByEvents(clusters(readings.length, alike), readings, events, leading, alike)
  const eventsOf = eventsByArticle(events)
  const likeOf = likeByArticle(readings.length, alike)
  const naming = new Set<string>()
  return groups.map((own) => {
    const first = readings[own[0]!]!
    const members = own.map((place) => readings[place]!)
    const told = [...new Set(members.flatMap(({ id }) => eventsOf.get(id) ?? []))]
    const articles = [...own, ...alsoIn(own, likeOf)].sort((a, b) => a - b).map((place) => readings[place]!)
    return {
      id: hashId('story', first.id, '0'),
      label: labelOf(members, told, leading, naming),
      articles: articles.map(({ id }) => id),
      events: told.map(({ id }) => id).sort(byText),
      ...extent(
        members,
        told.filter(({ id }) => members.some((member) => leading.get(id)?.has(member.id))),
      ),
    }
  })
}

/** Similarity of two articles that lead with one event, by its rank: a matter has one truce or offensive at a time, strikes and meetings come daily. */
const BOTH_LEAD: readonly number[] = [0.25, 0.3, 0.3]
/** The same where one leads with it and the other tells it further down. */
const ONE_LEADS: readonly number[] = [0.3, 1, 1]

/** Groups of which the most part leads with one event that tells one matter from another, or tells it; their articles must be alike too, if less. */
function joinedByEvents(
  groups: readonly (readonly number[])[],
  readings: readonly Reading[],
  events: readonly RecordEvent[],
  leading: ReadonlyMap<string, ReadonlySet<string>>,
  alike: readonly Likeness[],
): readonly (readonly number[])[] {
  const groupOf = new Int32Array(readings.length)
  for (const [at, group] of groups.entries()) for (const place of group) groupOf[place] = at
  const groupOfArticle = new Map(readings.map(({ id }, place) => [id, groupOf[place]!]))
  const mostOf = (articles: Iterable<string>) =>
    [...Map.groupBy(articles, (article) => groupOfArticle.get(article)!)].flatMap(([group, some]) =>
      2 * some.length >= groups[group]!.length ? [group] : [],
    )
  const ledBy = groups.map(() => new Map<string, number>())
  const toldBy = groups.map(() => new Set<string>())
  const telling = tellingArticles(readings, events)
  for (const event of events.filter((one) => rankOf(one) < TELLING.length && leading.get(one.id) !== undefined)) {
    for (const group of mostOf(leading.get(event.id) ?? [])) ledBy[group]!.set(event.id, rankOf(event))
    for (const group of mostOf(telling.get(event.id) ?? [])) toldBy[group]!.add(event.id)
  }
  const goesOn = (x: number, y: number, similarity: number) =>
    [...ledBy[x]!].some(
      ([event, rank]) =>
        (similarity >= BOTH_LEAD[rank]! && ledBy[y]!.has(event)) || (similarity >= ONE_LEADS[rank]! && toldBy[y]!.has(event)),
    )
  const sets = disjointSets(groups.length)
  for (const { a, b, similarity } of alike) {
    const [x, y] = [groupOf[a]!, groupOf[b]!]
    if (x !== y && (goesOn(x, y, similarity) || goesOn(y, x, similarity))) sets.union(x, y)
  }
  return sets.groups().map((joined) => joined.flatMap((at) => groups[at]!).sort((a, b) => a - b))
}

/** Articles of other stories that have on average as much in common with a story of several articles as its own. */
function alsoIn(own: readonly number[], likeOf: LikeOf): readonly number[] {
  if (own.length === 1) return []
  const mine = new Set(own)
  const sums = new Map<number, number>()
  for (const one of own)
    for (const { other, similarity } of likeOf[one]!) if (!mine.has(other)) sums.set(other, (sums.get(other) ?? 0) + similarity)
  return [...sums].flatMap(([place, sum]) => (sum / own.length >= SAME_STORY ? [place] : []))
}

/** By the place of an article those that are like it. */
type LikeOf = readonly (readonly { readonly other: number; readonly similarity: number }[])[]

function likeByArticle(size: number, alike: readonly Likeness[]): LikeOf {
  const likeOf = Array.from({ length: size }, (): { other: number; similarity: number }[] => [])
  for (const { a, b, similarity } of alike) {
    likeOf[a]!.push({ other: b, similarity })
    likeOf[b]!.push({ other: a, similarity })
  }
  return likeOf
}

function eventsByArticle(events: readonly RecordEvent[]): ReadonlyMap<string, readonly RecordEvent[]> {
  const found = new Map<string, RecordEvent[]>()
  for (const event of events)
    for (const article of new Set(event.mentions.map((mention) => mention.article))) {
      const list = found.get(article)
      if (list === undefined) found.set(article, [event])
      else list.push(event)
    }
  return found
}

/** Days from the publication of an article within which what it leads with belongs to the story; what lies further back or ahead is background. */
const MONTH = 31
const DAY = 86_400_000

/** First and last day of its articles and of what they lead with. */
function extent(members: readonly Reading[], led: readonly RecordEvent[]): Pick<Story, 'from' | 'to'> {
  const published = members.flatMap(({ published }) => published.value?.slice(0, 10) ?? []).sort(byText)
  const isNear = (day: string) =>
    published.length === 0 ||
    (Date.parse(day) >= Date.parse(published[0]!) - MONTH * DAY && Date.parse(day) <= Date.parse(published.at(-1)!) + MONTH * DAY)
  const days = led.flatMap(({ date }) => dayRange(date!.value)).filter(isNear)
  const times = [...days, ...published].sort(byText)
  return { from: times[0] ?? null, to: times.at(-1) ?? null }
}
