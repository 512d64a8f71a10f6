import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleSketch, type CountSketch, corroborated, type EventSketch, type SentenceSketch } from './testing/sketch.ts'

const SHELLING = { type: 'attack', mode: 'shelling', date: '2024-03-09', place: 'place Wadi' } as const
const killed = (lower: number, rest: Partial<CountSketch> = {}): CountSketch => ({ measure: 'killed', lower, ...rest })
const article = (id: string, published: string, ...sentences: readonly SentenceSketch[]): ArticleSketch => ({
  id,
  published,
  outlet: id,
  sentences,
})
const says = (speaker: string | null, ...counts: readonly CountSketch[]): SentenceSketch => ({
  says: { act: 'say', speaker },
  events: [{ ...SHELLING, counts }],
})

const figures = (...articles: readonly ArticleSketch[]) => corroborated(articles).figures
const brief = (...articles: readonly ArticleSketch[]) =>
  figures(...articles).map(
    ({ lower, upper, claimant, asOf, mentions }) =>
      `${lower}–${upper} ${claimant ?? 'nobody'} ${asOf} ${mentions.map((one) => one.article).join('')}`,
  )

test('equal numbers of one claimant about one event are one figure', () => {
  const hospital = says('organisation Hospital', killed(19))
  assert.deepEqual(brief(article('a', '2024-03-10', hospital), article('b', '2024-03-10', hospital)), [
    '19–19 organisation Hospital 2024-03-10 ab',
  ])
})

test('other claimants, other bounds, other events make other figures', () => {
  const [hospital, army] = [says('organisation Hospital', killed(19)), says('organisation Army', killed(19))]
  assert.equal(figures(article('a', '2024-03-10', hospital), article('b', '2024-03-10', army)).length, 2)
  assert.equal(
    figures(article('a', '2024-03-10', hospital), article('b', '2024-03-10', says('organisation Hospital', killed(19, { upper: null }))))
      .length,
    2,
  )
  const elsewhere: SentenceSketch = {
    says: { act: 'say', speaker: 'organisation Hospital' },
    events: [{ ...SHELLING, date: '2024-03-01', counts: [killed(19)] }],
  }
  assert.equal(figures(article('a', '2024-03-10', hospital), article('b', '2024-03-10', elsewhere)).length, 2)
})

test('a figure knows its event and place, and the event its figures', () => {
  const { figures, events } = corroborated([article('a', '2024-03-10', says(null, killed(19)))])
  assert.deepEqual([figures[0]!.event, figures[0]!.place, events[0]!.figures], [events[0]!.id, 'place Wadi', [figures[0]!.id]])
})

test('the dead of a sentence belong to the only fighting that it tells of', () => {
  const event = (...events: readonly EventSketch[]) =>
    figures(article('a', '2024-03-10', { events, counts: [killed(5)] }))[0]!.event !== null
  assert.equal(event(SHELLING), true)
  assert.equal(event(SHELLING, { type: 'talks', place: 'place Far' }), true)
  assert.equal(event(SHELLING, { type: 'clash', place: 'place Far' }), false)
  assert.equal(event({ type: 'talks', place: 'place Far' }), false)
})

test('later figures of one claimant replace earlier ones; others stand beside them', () => {
  const all = figures(
    article('a', '2024-03-10', says('organisation Hospital', killed(19))),
    article('b', '2024-03-11', says('organisation Hospital', killed(27))),
    article('c', '2024-03-12', says('organisation Army', killed(5))),
  )
  const byLower = (lower: number) => all.find((figure) => figure.lower === lower)!
  assert.deepEqual(byLower(27).supersedes, [byLower(19).id])
  assert.deepEqual([byLower(19).supersedes, byLower(5).supersedes, byLower(27).flags], [[], [], []])
})

test('jumps and falls are flagged, not corrected', () => {
  const flags = (first: number, second: number) =>
    figures(
      article('a', '2024-03-10', says('organisation Hospital', killed(first))),
      article('b', '2024-03-11', says('organisation Hospital', killed(second))),
    ).flatMap((figure) => figure.flags)
  assert.deepEqual(flags(19, 60), ['jump'])
  assert.deepEqual(flags(2, 4), [])
  assert.deepEqual(flags(27, 19), ['fall'])
})

const hospital = (id: string, published: string, ...counts: readonly CountSketch[]) =>
  article(id, published, says('organisation Hospital', ...counts))
const series = (...articles: readonly ArticleSketch[]) => corroborated(articles).series

test('a change is against the whole of the last figure: bounds that overlap tell of none', () => {
  const flags = (first: CountSketch, second: CountSketch) =>
    figures(hospital('a', '2024-03-10', first), hospital('b', '2024-03-11', second)).flatMap((figure) => figure.flags)
  assert.deepEqual(flags(killed(20, { upper: 99 }), killed(60)), [])
  assert.deepEqual(flags(killed(27), killed(18, { upper: null })), [])
  assert.deepEqual(flags(killed(20, { upper: 30 }), killed(60)), ['jump'])
  assert.deepEqual(flags(killed(27), killed(18, { upper: 20 })), ['fall'])
})

test('what counts since another time is flagged and replaces nothing', () => {
  const since = (id: string, day: string, lower: number, from: string) =>
    hospital(id, day, killed(lower, { basis: 'cumulative', since: from }))
  const all = figures(since('a', '2024-03-10', 2400, '2023-04'), since('b', '2024-03-11', 900, '2024-01'))
  assert.deepEqual(
    all.map(({ flags, supersedes }) => [flags, supersedes]),
    [
      [[], []],
      [['re-based'], []],
    ],
  )
})

test('a series holds what every claimant says of one thing, with each change and its rule', () => {
  const [only, ...others] = series(
    hospital('a', '2024-03-10', killed(19)),
    hospital('b', '2024-03-11', killed(60)),
    article('c', '2024-03-12', says('organisation Army', killed(5))),
  )
  assert.deepEqual(others, [])
  assert.deepEqual(
    only!.lines.map(({ claimant, figures }) => [claimant, figures.length]),
    [
      ['organisation Hospital', 2],
      ['organisation Army', 1],
    ],
  )
  assert.deepEqual(
    only!.changes.map(({ flag, rule }) => [flag, rule]),
    [['jump', 'at-least-twice-and-ten-more']],
  )
  assert.equal(only!.place, 'place Wadi')
})

test('other measures, groups and bases, and what stands alone, make no series', () => {
  const [one, other] = [hospital('a', '2024-03-10', killed(19)), (count: CountSketch) => hospital('b', '2024-03-11', count)]
  assert.equal(series(one, other(killed(27))).length, 1)
  assert.equal(series(one).length, 0)
  assert.equal(series(one, other({ measure: 'wounded', lower: 27 })).length, 0)
  assert.equal(series(one, other(killed(27, { group: 'children' }))).length, 0)
  assert.equal(series(one, other(killed(300, { basis: 'cumulative' }))).length, 0)
  assert.equal(series(one, other(killed(3, { basis: 'day' }))).length, 0)
})

test('numbers of one article alone, or of one claimant that are too far apart, are of several things', () => {
  assert.equal(series(hospital('a', '2024-03-10', killed(19), killed(27))).length, 0)
  const released = (lower: number) => ({ measure: 'released', lower }) as const
  assert.equal(series(hospital('a', '2024-03-10', released(33), released(1900)), hospital('b', '2024-03-11', released(33))).length, 0)
  assert.equal(series(hospital('a', '2024-03-10', killed(19), killed(27)), hospital('b', '2024-03-11', killed(30))).length, 1)
})

test('distances and sums of money follow on nothing', () => {
  const distance = (id: string, lower: number) => hospital(id, `2024-03-1${id === 'a' ? 0 : 1}`, { measure: 'distance', lower })
  assert.equal(series(distance('a', 10), distance('b', 12)).length, 0)
})

test('a number of one event is that of its incident, whether the text says so or not', () => {
  assert.equal(series(hospital('a', '2024-03-10', killed(19)), hospital('b', '2024-03-11', killed(27, { basis: 'incident' }))).length, 1)
})

test('views, each by its rule and with the articles behind it', () => {
  const views = series(
    hospital('a', '2024-03-10', killed(19)),
    hospital('b', '2024-03-11', killed(30)),
    article('c', '2024-03-11', says('organisation Army', killed(12))),
    article('d', '2024-03-11', says('group Front', killed(40, { upper: null }))),
    article('e', '2024-03-12', says('organisation Hospital', killed(30))),
  )[0]!.views.map(({ view, rule, lower, best, upper, open, articles }) => [view, rule, lower, best, upper, open, articles.join('')])
  assert.deepEqual(views, [
    ['lowest', 'least-of-the-latest-per-claimant', 12, null, 12, false, 'c'],
    ['low-best-high', 'most-independent-then-latest-then-least-of-the-latest-per-claimant', 12, 30, 40, true, 'bcde'],
    ['min-max', 'least-and-greatest-ever-claimed', 12, null, 40, true, 'cd'],
    ['latest', 'latest-per-claimant', null, null, null, true, 'bcde'],
  ])
})

test('cumulative and incident figures never replace one another', () => {
  const basis = (one: CountSketch['basis'] & string, lower: number) => says('organisation Hospital', killed(lower, { basis: one }))
  assert.deepEqual(
    figures(article('a', '2024-03-10', basis('incident', 19)), article('b', '2024-03-11', basis('cumulative', 300))).flatMap(
      ({ supersedes }) => supersedes,
    ),
    [],
  )
})

test('a part counted after its whole is included in it', () => {
  const all = figures(article('a', '2024-03-10', says('organisation Hospital', killed(19), killed(6, { group: 'children' }))))
  const [whole, part] = [all.find(({ lower }) => lower === 19)!, all.find(({ lower }) => lower === 6)!]
  assert.deepEqual([whole.includes, part.includes], [[part.id], []])
})

test('what another claimant counts is no part of it', () => {
  const children = says('organisation Army', killed(6, { group: 'children' }))
  assert.deepEqual(
    figures(article('a', '2024-03-10', says('organisation Hospital', killed(19)), children)).flatMap(({ includes }) => includes),
    [],
  )
})

test('more children than dead are no part of them', () => {
  assert.deepEqual(
    figures(article('a', '2024-03-10', says('organisation Hospital', killed(3), killed(6, { group: 'children' })))).flatMap(
      ({ includes }) => includes,
    ),
    [],
  )
})

test('a number without bounds, or of nothing that the ontology names, is no figure', () => {
  assert.deepEqual(
    figures(
      article('a', '2024-03-10', {
        counts: [
          { measure: 'other', lower: 3 },
          { measure: 'killed', lower: null },
        ],
      }),
    ),
    [],
  )
})

test('nobody’s numbers about nothing in particular are not joined over articles', () => {
  assert.equal(figures(article('a', '2024-03-10', { counts: [killed(5)] }), article('b', '2024-03-10', { counts: [killed(5)] })).length, 2)
})
