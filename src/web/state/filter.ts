import type { RecordEvent } from '../../api/wire.ts'

/** What of a chronology is shown; no status means every status. */
export interface EventFilter {
  readonly statuses: readonly RecordEvent['status'][]
  readonly type: RecordEvent['type'] | null
  /** Only what rests on more than one independent source. */
  readonly several: boolean
}

export const applyFilter = (events: readonly RecordEvent[], { statuses, type, several }: EventFilter): readonly RecordEvent[] =>
  events.filter(
    (event) =>
      (statuses.length === 0 || statuses.includes(event.status)) &&
      (type === null || event.type === type) &&
      (!several || event.support.independent > 1),
  )

/** A filter is kept in the address, so that what one sees can be sent to a colleague. */
export const readFilter = (query: URLSearchParams): EventFilter => ({
  statuses: (query.get('status') ?? '').split(' ').filter((status) => status !== '') as RecordEvent['status'][],
  type: query.get('type') as RecordEvent['type'] | null,
  several: query.get('several') === '1',
})

export const writeFilter = ({ statuses, type, several }: EventFilter): Readonly<Record<string, string | null>> => ({
  status: statuses.join(' '),
  type,
  several: several ? '1' : null,
})
