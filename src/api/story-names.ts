import type { StoryBody } from './wire.ts'

type Items = Pick<StoryBody, 'events' | 'figures' | 'series' | 'agreements' | 'talks' | 'positions'>

/** The entities that the things of a story name; some are mentioned in articles of other stories only. */
export const entitiesNamedIn = ({ events, figures, series, agreements, talks, positions }: Items): ReadonlySet<string | null> =>
  new Set([
    ...events.flatMap(({ place, roles }) => [place, ...roles.map(({ entity }) => entity)]),
    ...figures.flatMap(({ claimant, place }) => [claimant, place]),
    ...series.flatMap(({ place, lines }) => [place, ...lines.map(({ claimant }) => claimant)]),
    ...agreements.flatMap(({ names, parties, mediators, terms, violations }) => [
      ...names.map(({ party }) => party),
      ...parties,
      ...mediators,
      ...terms.flatMap(({ obligor, compliance }) => [obligor, ...compliance.flatMap(({ claimant, deniedBy }) => [claimant, ...deniedBy])]),
      ...violations.flatMap(({ accuser, accused, deniedBy }) => [accuser, accused, deniedBy]),
    ]),
    ...talks.flatMap(({ place, delegations, mediators, hosts }) => [
      place,
      ...delegations.flatMap(({ party, head, members }) => [party, head, ...members]),
      ...mediators,
      ...hosts,
    ]),
    ...positions.flatMap(({ party, obligor, speaker }) => [party, obligor, speaker]),
  ])

/** The articles, of this story or another one, in which its things stand that the page tells of by article. */
export const articlesNamedIn = ({ series, families }: Pick<StoryBody, 'series' | 'families'>): readonly string[] => [
  ...series.flatMap(({ views }) => views.flatMap(({ articles }) => articles)),
  ...families.flatMap(({ members }) => members.map(({ article }) => article)),
]
