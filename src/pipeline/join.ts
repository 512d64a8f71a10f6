import { corroborate } from '../corroboration/corroborate.ts'
import type { LanguagePack } from '../language/contract.ts'
import { findFamilies } from '../lineage/families.ts'
import type { Component } from '../model/component.ts'
import type { Reading } from '../model/reading.ts'
import type { Assessment, RecordArticle } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import { recordEntities } from '../resolution/record-entities.ts'
import { decisionsOn } from '../review/decisions.ts'
import { findStories } from '../story/stories.ts'
import { byText, byTextOrNull, distinct, firstOf } from '../text/order.ts'
import { entitiesOf, lineageOf } from './article-read.ts'
import { corrected, inForceOf } from './assess.ts'
import { LABEL_MESSAGES } from './label-messages.ts'
import { inferPublications } from './publication.ts'
import { readAlone } from './read.ts'
import type { StoredReading } from './stored-reading.ts'
import { topicOfArticle } from './topics.ts'

/** What joining depends on beside the readings. */
export interface JoinSetting {
  readonly packs: readonly LanguagePack[]
  readonly sources: readonly Source[]
  readonly rules: string
}

/** The component that some articles form, with everything derived from it; in any order of the articles the same. `decided` are the assessments on them, in order. */
export function joinComponent(stored: readonly StoredReading[], decided: readonly Assessment[], setting: JoinSetting): Component {
  const alone = stored.map((one) => ({ stored: one, ...readAlone(one, setting.rules, setting.packs) }))
  const inForce = inForceOf(decided)
  const read = inferPublications(alone, setting.packs)
    .map((one) => corrected(one, inForce))
    .toSorted((a, b) => canonically(a.reading, b.reading))
  const readings = read.map(({ reading }) => reading)
  const agencies = new Set(setting.sources.filter(({ kind }) => kind === 'agency').map(({ id }) => id))
  const isAgency = (outlet: string) => agencies.has(outlet)
  // what one article shares with others is asked of two or more
  const lineage = read.length < 2 ? [] : read.map(({ stored, reading }) => lineageOf(stored, reading))
  const families = findFamilies(lineage, isAgency)
  const knowledge = (known: string) => setting.packs[0]!.knowledge(known)
  const { entities, idOf, countryOf } = recordEntities(
    read.flatMap(entitiesOf),
    setting.packs[0]!,
    (known) => knowledge(known)?.sameAs ?? [],
  )
  const knownAs = new Map(entities.map(({ id, known }) => [id, known]))
  const entityOf = (article: string, local: string): string => idOf.get(article)?.get(local) ?? local
  const derived = corroborate({
    readings,
    entityOf,
    entities,
    families,
    isAgency,
    labels: LABEL_MESSAGES,
    decisions: decisionsOn(readings, inForce),
    countryOf: (id) => countryOf.get(id) ?? null,
    geographyOf: (id) => knowledge(knownAs.get(id) ?? '') ?? null,
  })
  const readOf = new Map(read.map((one) => [one.reading.id, one]))
  const topicOf = (article: string) => {
    const { stored, reading } = readOf.get(article)!
    return topicOfArticle(stored, reading, setting.packs)
  }
  const stories = findStories({ readings, events: derived.events, topicOf })
  const storiesOf = Map.groupBy(
    stories.flatMap(({ id, events }) => events.map((event) => ({ event, story: id }))),
    ({ event }) => event,
  )
  const familiesOf = Map.groupBy(
    families.flatMap(({ id, members }) => members.map(({ article }) => ({ id, article }))),
    ({ article }) => article,
  )
  return {
    articles: readings.map((reading) =>
      articleOf(
        reading,
        entityOf,
        (familiesOf.get(reading.id) ?? []).map(({ id }) => id),
      ),
    ),
    entities,
    families,
    ...derived,
    stories,
    events: derived.events.map((event) => ({ ...event, stories: distinct((storiesOf.get(event.id) ?? []).map(({ story }) => story)) })),
  }
}

const canonically = (a: Reading, b: Reading): number => firstOf(byTextOrNull(a.published.value, b.published.value), byText(a.id, b.id))

/** The article as the record shows it: every entity id is one of the record's. */
function articleOf(
  { tawatur: _, rules: __, entities: ___, ...reading }: Reading,
  entityOf: (article: string, local: string) => string,
  families: string[],
): RecordArticle {
  const named = <T extends { readonly entity: string | null }>(value: T): T =>
    value.entity === null ? value : { ...value, entity: entityOf(reading.id, value.entity) }
  return {
    ...reading,
    mentions: reading.mentions.map((mention) => named(mention)),
    statements: reading.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === null ? null : named(statement.speaker),
      via: statement.via === null ? null : named(statement.via),
      audience: statement.audience === null ? null : named(statement.audience),
    })),
    events: reading.events.map((event) => ({
      ...event,
      roles: event.roles.map((role) => named(role)),
      place: event.place === null ? null : entityOf(reading.id, event.place),
    })),
    positions: reading.positions.map((position) => ({ ...position, holder: entityOf(reading.id, position.holder) })),
    talkDetails: reading.talkDetails.map((detail) => ({
      ...named(detail),
      party: detail.party === null ? null : entityOf(reading.id, detail.party),
    })),
    families,
  }
}
