import type { Component, ItemKind, RecordItems } from '../model/component.ts'

/** Where a thing stands in an article: what tells that two things are about the same, and which articles a thing is derived from. */
export interface Anchor {
  readonly article: string
  /** A local id or an offset; '' for the whole article. */
  readonly at: string
}

type Evidence = { readonly [K in keyof Component]: (item: RecordItems[K], component: Context) => readonly Anchor[] }
interface Context {
  readonly component: Component
  readonly events: ReadonlyMap<string, RecordItems['events']>
  readonly figures: ReadonlyMap<string, RecordItems['figures']>
  readonly entities: ReadonlyMap<string, readonly Anchor[]>
}

const EVIDENCE: Evidence = {
  articles: (article) => [{ article: article.id, at: '' }],
  entities: (entity, { entities }) => entities.get(entity.id) ?? [],
  families: (family) =>
    family.members.flatMap(({ article, passages }) => [{ article, at: '' }, ...passages.map(({ start }) => ({ article, at: `${start}` }))]),
  events: (event) => eventAnchors(event),
  claims: (claim) => claim.statements.map(({ article, statement }) => ({ article, at: statement })),
  figures: (figure) => figureAnchors(figure),
  series: ({ lines }, context) => lines.flatMap(({ figures }) => figures.flatMap((id) => figureAnchors(context.figures.get(id)))),
  agreements: (agreement, context) => [
    ...eventAnchors(context.events.get(agreement.event)),
    ...agreement.dates.flatMap(({ statements }) => statements.map(({ article, statement }) => ({ article, at: statement }))),
    ...agreement.terms.flatMap((term) => [...term.evidence, ...term.compliance].map(spanAnchor)),
    ...agreement.violations.map(spanAnchor),
  ],
  talks: (talks, context) => [
    ...talks.events.flatMap((event) => eventAnchors(context.events.get(event))),
    ...talks.nextAnnounced.map(spanAnchor),
  ],
  positions: (position) => [spanAnchor(position)],
  stories: (story, context) => [
    ...story.articles.map((article) => ({ article, at: '' })),
    ...story.events.flatMap((event) => eventAnchors(context.events.get(event))),
  ],
}

const eventAnchors = (event: RecordItems['events'] | undefined) =>
  (event?.mentions ?? []).map(({ article, event }) => ({ article, at: event }))
const figureAnchors = (figure: RecordItems['figures'] | undefined) =>
  (figure?.mentions ?? []).map(({ article, quantity }) => ({ article, at: quantity }))
const spanAnchor = ({ article, start }: { readonly article: string; readonly start: number }) => ({ article, at: `${start}` })

/** Kinds whose things stand where those of another kind say. */
export const PLACED_BY: { readonly [K in ItemKind]?: keyof Component } = {
  entities: 'articles',
  series: 'figures',
  agreements: 'events',
  talks: 'events',
  stories: 'events',
}

/** Kinds that say themselves which articles they are made of: a story does not hold all that tell one of its events. */
const MEMBERS: { readonly [K in ItemKind]?: (item: RecordItems[K]) => readonly string[] } = { stories: ({ articles }) => articles }

/** One thing of a component, and where it stands. */
export interface PlacedItem {
  readonly kind: ItemKind
  readonly id: string
  readonly anchors: readonly Anchor[]
}

/** The same, ready for a row. */
export interface DerivedItem extends PlacedItem {
  /** The articles that it is derived from, each once. */
  readonly articles: readonly string[]
  readonly sort: string
  readonly json: string
}

const KINDS = Object.keys(EVIDENCE) as (keyof Component)[]

/** Where everything in a component stands. */
export function placedItems(component: Component): readonly PlacedItem[] {
  const context = contextOf(component)
  const placed = <K extends keyof Component>(kind: K): readonly PlacedItem[] =>
    component[kind].map((item) => ({ kind, id: item.id, anchors: EVIDENCE[kind](item, context) }))
  return KINDS.flatMap((kind) => placed(kind))
}

function contextOf(component: Component): Context {
  const events = new Map(component.events.map((event) => [event.id, event]))
  const entities = Map.groupBy(
    component.articles.flatMap((article) => article.mentions.map(({ id, entity }) => ({ entity, article: article.id, at: id }))),
    ({ entity }) => entity,
  )
  const figures = new Map(component.figures.map((figure) => [figure.id, figure]))
  return { component, events, figures, entities }
}

/** Everything in a component. */
export function derivedItems(component: Component): readonly DerivedItem[] {
  const context = contextOf(component)
  const itemsOf = <K extends keyof Component>(kind: K): readonly DerivedItem[] =>
    component[kind].map((item) => {
      const anchors = EVIDENCE[kind](item, context)
      return {
        kind,
        id: item.id,
        sort: SORT[kind](item),
        json: JSON.stringify(item),
        anchors,
        articles: [...new Set(MEMBERS[kind]?.(item) ?? anchors.map(({ article }) => article))],
      }
    })
  const items = KINDS.flatMap((kind) => itemsOf(kind))
  const keys = new Set<string>()
  for (const { kind, id } of items) {
    if (keys.has(`${kind} ${id}`)) throw new Error(`two ${kind} of one component have the id ${id}`)
    keys.add(`${kind} ${id}`)
  }
  return items
}

/** After every date. */
const UNDATED = '~'
/** What the record's canonical order goes by before the id. */
const SORT: { readonly [K in keyof Component]: (item: RecordItems[K]) => string } = {
  articles: (article) => article.published.value ?? UNDATED,
  entities: () => '',
  families: () => '',
  events: (event) => event.date?.value ?? UNDATED,
  claims: () => '',
  figures: (figure) => figure.asOf ?? UNDATED,
  series: () => '',
  agreements: (agreement) => agreement.effective ?? agreement.dates.map(({ value }) => value).sort()[0] ?? UNDATED,
  talks: (talks) => talks.start ?? UNDATED,
  positions: (position) => position.date ?? UNDATED,
  stories: (story) => story.from ?? UNDATED,
}

/** The least article of a component: no two components share it. */
export const componentId = (component: Component): string => component.articles.map(({ id }) => id).sort()[0]!
