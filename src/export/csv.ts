import { stringify } from 'csv-stringify/sync'
import { acledOf, ploverOf } from '../model/projections.ts'
import type { Figure, RecordEvent, Support } from '../model/record.ts'
import { sentencesAround } from './evidence.ts'
import type { Messages } from './messages.ts'
import { createNames, type Names } from './names.ts'
import type { RecordSource } from './source.ts'

const BYTE_ORDER_MARK = '\uFEFF'
type Cell = string | number | boolean | null

/** One line by RFC 4180; cells that a spreadsheet would take for a formula get a leading apostrophe. */
const line = (cells: readonly Cell[]): string =>
  stringify([cells], { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: (value) => (value ? 'true' : 'false') } })

const SUPPORT_COLUMNS = ['articles', 'outlets', 'outlets_unknown', 'publishers', 'independent', 'support_level'] as const
const supportCells = (support: Support): Cell[] => [
  support.articles,
  support.outlets,
  support.outletsUnknown,
  support.publishers,
  support.independent,
  support.level,
]

const EVENT_COLUMNS = [
  'id',
  'date',
  'precision',
  'type',
  'mode',
  'status',
  'label_ar',
  'label_en',
  'place',
  'actors',
  'targets',
  'other_roles',
  ...SUPPORT_COLUMNS,
  'evidence',
  'sources',
  'stories',
  'plover',
  'acled',
] as const

const eventCells = async (event: RecordEvent, source: RecordSource, names: Names): Promise<Cell[]> => {
  const named = async (role: string) =>
    (await Promise.all(event.roles.filter((one) => one.role === role).map(({ entity }) => names(entity)))).join('; ')
  const others = event.roles.filter(({ role }) => !['actor', 'target', 'place'].includes(role))
  // several mentions of an event may stand in one sentence
  const quotes = new Map<string, string>()
  const uris = new Set<string>()
  for (const mention of event.mentions) {
    const article = await source.item('articles', mention.article)
    if (article === null) continue
    const { start, end } = sentencesAround(article, mention)
    quotes.set(`${article.id} ${start}`, article.text.slice(start, end))
    uris.add(article.uri)
  }
  return [
    event.id,
    event.date?.value ?? null,
    event.date?.precision ?? null,
    event.type,
    event.mode,
    event.status,
    event.label.ar,
    event.label.en,
    event.place === null ? null : await names(event.place),
    await named('actor'),
    await named('target'),
    (await Promise.all(others.map(async ({ role, entity }) => `${role}: ${await names(entity)}`))).join('; '),
    ...supportCells(event.support),
    [...quotes.values()].join(' | '),
    [...uris].join(' '),
    event.stories.join(' '),
    ploverOf(event.type, event.mode),
    acledOf(event.type, event.mode),
  ]
}

const FIGURE_COLUMNS = [
  'id',
  'measure',
  'group',
  'item',
  'lower',
  'upper',
  'lower_exclusive',
  'upper_exclusive',
  'approximate',
  'qualifier',
  'claimant',
  'via',
  'basis',
  'since',
  'as_of',
  'place',
  'event',
  'event_label_ar',
  'event_label_en',
  'includes',
  'supersedes',
  'flags',
  ...SUPPORT_COLUMNS,
  'quoted',
  'sources',
] as const

const figureCells = async (figure: Figure, source: RecordSource, names: Names): Promise<Cell[]> => {
  const name = (id: string | null) => (id === null ? null : names(id))
  const event = figure.event === null ? null : await source.item('events', figure.event)
  const quoted: string[] = []
  const uris = new Set<string>()
  for (const mention of figure.mentions) {
    const article = await source.item('articles', mention.article)
    const quantity = article?.quantities.find(({ id }) => id === mention.quantity)
    if (article === null || quantity === undefined) continue
    quoted.push(article.text.slice(quantity.start, quantity.end))
    uris.add(article.uri)
  }
  return [
    figure.id,
    figure.measure,
    figure.group,
    figure.item,
    figure.lower,
    figure.upper,
    figure.lowerExclusive,
    figure.upperExclusive,
    figure.approximate,
    figure.qualifier,
    await name(figure.claimant),
    await name(figure.via),
    figure.basis,
    figure.since,
    figure.asOf,
    await name(figure.place),
    figure.event,
    event?.label.ar ?? null,
    event?.label.en ?? null,
    figure.includes.join(' '),
    figure.supersedes.join(' '),
    figure.flags.join(' '),
    ...supportCells(figure.support),
    quoted.join(' | '),
    [...uris].join(' '),
  ]
}

/** Events, one a row, as UTF-8 CSV that opens with its byte order mark. */
export async function* exportEventsCsv(source: RecordSource, messages: Messages): AsyncGenerator<string> {
  const names = createNames(source, messages)
  yield BYTE_ORDER_MARK + line(EVENT_COLUMNS)
  for await (const event of source.items('events')) yield line(await eventCells(event, source, names))
}

/** Figures, one a row; bounds, basis and claimant apart, so that nothing is added up by mistake. */
export async function* exportFiguresCsv(source: RecordSource, messages: Messages): AsyncGenerator<string> {
  const names = createNames(source, messages)
  yield BYTE_ORDER_MARK + line(FIGURE_COLUMNS)
  for await (const figure of source.items('figures')) yield line(await figureCells(figure, source, names))
}
