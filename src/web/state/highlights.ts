import type { ArticleBody } from '../../api/wire.ts'
import { formatDescent } from '../../export/descent-text.ts'
import { formatBounds, formatEventKind } from '../../export/figure-text.ts'
import { formatTime } from '../../export/time-text.ts'
import type { PageMessages } from '../messages/contract.ts'
import type { PageNames } from './names.ts'
import type { Highlight, Layer } from './segments.ts'

/** Everything that was read in an article, as highlights, for the layers that are switched on. */
export const highlightsOf = (
  { article, pieces, families, relatives }: ArticleBody,
  layers: ReadonlySet<Layer>,
  target: { readonly start: number; readonly end: number } | null,
  names: PageNames,
  messages: PageMessages,
): readonly Highlight[] => {
  const { labels, page } = messages
  const speaker = (entity: string | null | undefined) => (entity == null ? messages.words.claimantUnknown : names.name(entity))
  const order = families.map(({ id }) => id)
  const marked: Readonly<Record<Layer, () => readonly Highlight[]>> = {
    events: () =>
      article.events.map(({ start, end, modality, aspect, ...event }) => ({
        start,
        end,
        layer: 'events',
        title: [formatEventKind(event, messages), labels.modality[modality], ...(aspect === null ? [] : [labels.aspect[aspect]])].join(
          ' · ',
        ),
        hue: null,
      })),
    statements: () =>
      article.statements.flatMap(({ content, cue, act, speaker: who }): readonly Highlight[] => {
        const title = `${speaker(who?.entity)} · ${labels.act[act]}`
        return [
          ...(content === null ? [] : [{ ...content, layer: 'statements' as const, title, hue: null }]),
          { ...cue, layer: 'cue', title, hue: null },
        ]
      }),
    mentions: () =>
      article.mentions.map(({ start, end, entity, kind }) => ({
        start,
        end,
        layer: 'mentions',
        title: `${names.name(entity)} · ${labels.entityKind[kind]}`,
        hue: null,
      })),
    timexes: () =>
      article.timexes.map(({ start, end, value, basis, type }) => ({
        start,
        end,
        layer: 'timexes',
        title: `${formatTime(value, messages)} · ${labels.timexType[type]} · ${labels.timexBasis[basis]}`,
        hue: null,
      })),
    quantities: () =>
      article.quantities.map(({ start, end, measure, ...bounds }) => ({
        start,
        end,
        layer: 'quantities',
        title: `${measure === null ? page.number : labels.measure[measure]} · ${formatBounds(bounds, messages)}`,
        hue: null,
      })),
    passages: () =>
      pieces.map((piece) => ({
        start: piece.start,
        end: piece.end,
        layer: 'passages',
        title: formatDescent(piece, (id) => relatives.find((one) => one.id === id)?.outlet ?? messages.words.outletUnknown, messages),
        hue: order.indexOf(piece.families[0]!) % 6,
      })),
  }
  const furniture = article.furniture.map(
    ({ start, end, kind }): Highlight => ({ start, end, layer: 'furniture', title: labels.furniture[kind], hue: null }),
  )
  return [
    ...[...layers].flatMap((layer) => marked[layer]()),
    ...furniture,
    ...(target === null ? [] : [{ ...target, layer: 'target' as const, title: '', hue: null }]),
  ]
}
