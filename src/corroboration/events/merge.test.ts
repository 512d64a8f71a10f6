import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleSketch, corroborated, type EventSketch, type Setting } from '../testing/sketch.ts'

const COUNTRIES = {
  'country Nahr': 'NHR',
  'place Qasr': 'NHR',
  'country Jabal': 'JBL',
  'place Wadi': 'NHR',
  'facility Palace': 'NHR',
  'person Samir': 'NHR',
  'organisation Army': 'NHR',
}
const GEOGRAPHY: Setting['geography'] = (id) =>
  id === 'place Wadi' || id === 'place Qasr' || id === 'facility Palace'
    ? { isPoint: true, within: ['place Province'] }
    : id === 'place Province'
      ? { isPoint: false, within: [] }
      : null

/** Mentions of articles that were joined: `a1 b1 | a2` for the first of a with the first of b, and the second of a alone. */
function joined(...articles: readonly (readonly EventSketch[] | ArticleSketch)[]): string {
  const sketches = articles.map((article, i): ArticleSketch => {
    const id = 'abcdef'[i]!
    return 'id' in article
      ? article
      : { id, published: '2024-03-10', outlet: id, sentences: (article as readonly EventSketch[]).map((event) => ({ events: [event] })) }
  })
  const { events } = corroborated(sketches, { countries: COUNTRIES, geography: GEOGRAPHY })
  return events
    .map(({ mentions }) => mentions.map(({ article, event }) => `${article}${event.slice(1)}`).join(' '))
    .sort()
    .join(' | ')
}

/** An article that names others beside those of its events. */
const naming =
  (...names: readonly string[]) =>
  (id: string, ...events: readonly EventSketch[]): ArticleSketch => ({
    id,
    published: '2024-03-10',
    outlet: id,
    names,
    sentences: events.map((event) => ({ events: [event] })),
  })
const onWar = naming('country Nahr', 'group Front', 'person Samir', 'place Wadi')
const onHarvest = naming(
  'country Jabal',
  'organisation Bank',
  'organisation Mill',
  'person Amal',
  'person Basil',
  'place Port',
  'place Hill',
)

const talks = (rest: Partial<EventSketch>): EventSketch => ({ type: 'talks', ...rest })
const attack = (rest: Partial<EventSketch>): EventSketch => ({ type: 'attack', mode: 'shelling', ...rest })
const call = (...actor: readonly string[]): EventSketch => ({ type: 'call', date: '2024-03-09', actor })

test('same day and a participant or place', () => {
  assert.equal(joined([talks({ date: '2024-03-09', place: 'place Wadi' })], [talks({ date: '2024-03-09', place: 'place Wadi' })]), 'a1 b1')
  assert.equal(
    joined(
      [talks({ date: '2024-03-09', actor: ['country Nahr'] })],
      [talks({ date: '2024-03-09', actor: ['country Nahr', 'country Jabal'] })],
    ),
    'a1 b1',
  )
})

test('a country and its capital are one party', () => {
  assert.equal(
    joined([talks({ date: '2024-03-09', actor: ['country Nahr'] })], [talks({ date: '2024-03-09', actor: ['place Qasr'] })]),
    'a1 b1',
  )
})

test('other days are other events', () => {
  const round = (date: string) => talks({ date, place: 'place Wadi', actor: ['country Nahr', 'country Jabal'] })
  assert.equal(joined([round('2024-03-08')], [round('2024-03-09')]), 'a1 | b1')
})

test('no chain joins two days, whatever hangs between them', () => {
  const round = (date?: string) =>
    talks({ place: 'place Wadi', actor: ['country Nahr', 'country Jabal'], ...(date === undefined ? {} : { date }) })
  const parts = joined([round('2024-03-08'), round('2024-03-09')], [round('2024-03')], [round('2024-03-08')], [round('2024-03-09')]).split(
    ' | ',
  )
  assert.ok(
    parts.some((part) => part.includes('a1') && part.includes('c1') && !part.includes('a2') && !part.includes('d1')),
    parts.join(' | '),
  )
})

test('other places are other events', () => {
  assert.equal(
    joined([attack({ date: '2024-03-09', place: 'place Wadi' })], [attack({ date: '2024-03-09', place: 'place Qasr' })]),
    'a1 | b1',
  )
  assert.equal(
    joined(
      [attack({ date: '2024-03-09', place: 'place Wadi', target: ['group Guards'] })],
      [attack({ date: '2024-03-09', place: 'place Province', target: ['group Guards'] })],
    ),
    'a1 b1',
  )
})

test('one person telephones with two: two calls; one side of a call may be left out', () => {
  assert.equal(joined([call('person Samir', 'person Amal')], [call('person Samir', 'person Basil')]), 'a1 | b1')
  assert.equal(joined([call('person Samir', 'person Amal')], [call('person Samir')]), 'a1 b1')
})

test('two attacks of one day need more than their day', () => {
  assert.equal(joined([attack({ date: '2024-03-09' })], [attack({ date: '2024-03-09' })]), 'a1 | b1')
  assert.equal(
    joined([attack({ date: '2024-03-09', actor: ['organisation Army'] })], [attack({ date: '2024-03-09', actor: ['organisation Army'] })]),
    'a1 | b1',
  )
  assert.equal(
    joined([attack({ date: '2024-03-09', place: 'place Wadi' })], [attack({ date: '2024-03-09', place: 'place Wadi' })]),
    'a1 b1',
  )
  assert.equal(
    joined([attack({ date: '2024-03-09', place: 'place Wadi' })], [attack({ date: '2024-03-09', place: 'place Wadi', mode: 'airstrike' })]),
    'a1 | b1',
  )
})

test('what stood out is recalled by its day and mode', () => {
  const recalled = (rest: Partial<EventSketch> = {}) => attack({ date: '2024-03-05', ...rest })
  assert.equal(joined(onWar('a', recalled()), onWar('b', recalled())), 'a1 b1')
  assert.equal(joined(onWar('a', recalled()), onHarvest('b', recalled())), 'a1 | b1')
  assert.equal(joined(onWar('a', recalled({ mode: 'other' })), onWar('b', recalled({ mode: 'other' }))), 'a1 | b1')
  assert.equal(
    joined([recalled()], [recalled()], [recalled({ place: 'place Wadi' })], [recalled({ place: 'place Qasr' })]),
    'a1 | b1 | c1 | d1',
  )
})

test('near types are one where day, place and actor are', () => {
  const operation: EventSketch = {
    type: 'operation',
    mode: 'launch',
    date: '2024-03-09',
    place: 'place Wadi',
    actor: ['organisation Army'],
  }
  assert.equal(joined([operation], [attack({ mode: 'other', date: '2024-03-09', place: 'place Wadi', actor: ['country Nahr'] })]), 'a1 b1')
  assert.equal(
    joined([operation], [attack({ mode: 'other', date: '2024-03-09', place: 'place Wadi', actor: ['country Jabal'] })]),
    'a1 | b1',
  )
})

test('what is planned and what is held are one', () => {
  const planned = {
    id: 'a',
    published: '2024-03-08',
    sentences: [{ events: [talks({ date: '2024-03-09', modality: 'planned' as const, place: 'place Wadi' })] }],
  }
  const held = { id: 'b', published: '2024-03-10', sentences: [{ events: [talks({ date: '2024-03-09', place: 'place Wadi' })] }] }
  assert.equal(joined(planned, held), 'a1 b1')
})

test('what has no date takes up the only one of its type', () => {
  const round = talks({ date: '2024-03-09', actor: ['country Nahr', 'group Front'] })
  assert.equal(joined(onWar('a', round, talks({})), onWar('b', talks({ definite: true }))), 'a1 a2 b1')
  // some talks are no talks in particular
  assert.equal(joined(onWar('a', round, talks({})), onWar('b', talks({}))), 'a1 a2 | b1')
  assert.equal(
    joined([talks({ date: '2024-03-09', actor: ['country Nahr', 'country Jabal'] })], [talks({ actor: ['country Nahr', 'person Amal'] })]),
    'a1 | b1',
  )
})

test('attacks without a date need a target, a count or a place and its kind', () => {
  assert.equal(joined([attack({ date: '2024-03-09', place: 'place Wadi' })], [attack({})]), 'a1 | b1')
  assert.equal(joined([attack({ date: '2024-03-09', place: 'place Wadi' })], [attack({ place: 'place Wadi' })]), 'a1 b1')
  const counts = [{ measure: 'killed' as const, lower: 19 }]
  const shelling = attack({ date: '2024-03-09', place: 'place Wadi', counts })
  assert.equal(joined(onWar('a', shelling), onWar('b', attack({ counts }))), 'a1 b1')
  assert.equal(joined(onWar('a', shelling), onHarvest('b', attack({ counts }))), 'a1 | b1')
})

test('what a mention leaves out is not supplied by an article about something else', () => {
  const war: EventSketch = { type: 'war', date: '2023-05', actor: ['country Nahr', 'group Front'] }
  assert.equal(joined(onWar('a', war), onWar('b', { type: 'war', definite: true })), 'a1 b1')
  assert.equal(joined(onWar('a', war), onHarvest('b', { type: 'war', definite: true })), 'a1 | b1')
  const meeting = talks({ date: '2024-03-09' })
  assert.equal(joined(onWar('a', meeting), onWar('b', meeting)), 'a1 b1')
  assert.equal(joined(onWar('a', meeting), onHarvest('b', meeting)), 'a1 | b1')
})

test('a matter has many meetings: a bare word means one of another article only if its own names who took part', () => {
  const round = talks({ date: '2024-03-09', actor: ['group Front', 'person Amal'] })
  const onBoth = naming('country Nahr', 'group Front', 'person Samir', 'person Amal')
  const other = talks({ date: '2024-03-04', actor: ['country Jabal', 'person Basil'] })
  assert.equal(joined(onWar('a', round, other), onWar('b', talks({ definite: true }))), 'a1 | a2 | b1')
  assert.equal(joined(onWar('a', round, other), onBoth('b', talks({ definite: true }))), 'a1 b1 | a2')
})

test('one party, or one place, on one day is not one meeting in articles about two matters', () => {
  for (const shared of [{ actor: ['country Nahr'] }, { place: 'place Wadi' }]) {
    const meeting = talks({ date: '2024-03-09', ...shared })
    assert.equal(joined(onWar('a', meeting), onWar('b', meeting)), 'a1 b1')
    assert.equal(joined(onWar('a', meeting), onHarvest('b', meeting)), 'a1 | b1')
    assert.equal(joined(onWar('a', talks(shared)), onHarvest('b', talks(shared))), 'a1 | b1')
  }
})

test('a country alone does not make one of what is sent into it on one day', () => {
  const aid = (place: string): EventSketch => ({ type: 'aid', date: '2024-03-09', place })
  assert.equal(joined(onWar('a', aid('country Nahr')), onWar('b', aid('country Nahr'))), 'a1 | b1')
  assert.equal(joined(onWar('a', aid('place Wadi')), onWar('b', aid('place Wadi'))), 'a1 b1')
})

test('what is taken is known by its place', () => {
  const taking = (rest: Partial<EventSketch>): EventSketch => ({ type: 'control', mode: 'seize', actor: ['group Front'], ...rest })
  const port = taking({ date: '2024-03-09', place: 'place Port' })
  assert.equal(joined(onWar('a', port), onWar('b', taking({}))), 'a1 | b1')
  assert.equal(joined(onWar('a', taking({ date: '2024-03-09' })), onWar('b', taking({ date: '2024-03-09' }))), 'a1 | b1')
  assert.equal(joined(onWar('a', port), onWar('b', taking({ place: 'place Port' }))), 'a1 b1')
  assert.equal(joined(onWar('a', port, taking({}))), 'a1 a2')
  assert.equal(joined(onWar('a', port, taking({ date: '2024-03-05', place: 'place Hill' }), taking({}))), 'a1 | a2 | a3')
})

test('a movement is struck again and again: it is no victim to know an attack by', () => {
  const strike = (rest: Partial<EventSketch>) => attack({ mode: 'airstrike', target: ['group Free Front'], ...rest })
  const here = strike({ date: '2024-03-09', place: 'place Wadi' })
  assert.equal(joined(onWar('a', here), onWar('b', strike({}))), 'a1 | b1')
  assert.equal(joined(onWar('a', here), onWar('b', strike({ place: 'place Wadi' }))), 'a1 b1')
})

test('two that fit alike: the last one spoken of in the article, else none', () => {
  const dated = [talks({ date: '2024-03-04', place: 'place Wadi' }), talks({ date: '2024-03-05', place: 'place Wadi' })]
  assert.equal(joined([...dated, talks({ place: 'place Wadi' })]), 'a1 | a2 a3')
  assert.equal(joined(dated, [talks({ place: 'place Wadi' })]), 'a1 | a2 | b1')
})

test('words without a date are news of their day; calls to resign go on', () => {
  const on = (id: string, published: string, event: EventSketch): ArticleSketch => ({ id, published, sentences: [{ events: [event] }] })
  const accusation: EventSketch = { type: 'accuse', actor: ['group Front'], target: ['organisation Army'] }
  assert.equal(joined(on('a', '2024-03-09', accusation), on('b', '2024-03-09', accusation)), 'a1 b1')
  assert.equal(joined(on('a', '2024-03-09', accusation), on('b', '2024-03-10', accusation)), 'a1 | b1')
  const call: EventSketch = { type: 'demand', mode: 'resignation', target: ['person Samir'] }
  assert.equal(joined(on('a', '2024-03-09', call), on('b', '2024-03-10', call)), 'a1 b1')
  assert.equal(joined(on('a', '2024-03-09', call), on('b', '2024-03-15', call)), 'a1 | b1')
})

test('an article cannot tell as past what comes after it', () => {
  const early = { id: 'a', published: '2024-03-01', sentences: [{ events: [talks({ place: 'place Wadi' })] }] }
  assert.equal(joined(early, [talks({ date: '2024-03-09', place: 'place Wadi' })]), 'a1 | b1')
})

test('what goes on for days is one, with days between its mentions', () => {
  const handing = (date: string): EventSketch => ({ type: 'disarm', mode: 'hand-over', date, actor: ['group Front'], place: 'place Wadi' })
  assert.equal(joined([handing('2024-03-08')], [handing('2024-03-10')]), 'a1 b1')
  assert.equal(joined([handing('2024-03-01')], [handing('2024-03-10')]), 'a1 | b1')
})

test('a ceasefire is agreed on one day and in force the next; another truce is another', () => {
  const truce = (date: string, mode = 'agree'): EventSketch => ({ type: 'ceasefire', mode, date, actor: ['country Nahr', 'group Front'] })
  assert.equal(joined([truce('2024-03-08')], [truce('2024-03-09', 'in-effect')]), 'a1 b1')
  assert.equal(joined([truce('2024-03-02')], [truce('2024-03-09')]), 'a1 | b1')
  assert.equal(joined([truce('2024-03-09')], [truce('2024-03-09', 'end')]), 'a1 | b1')
})

test('two counts in one sentence are of two events', () => {
  const evacuation = (lower: number): EventSketch => ({
    type: 'evacuate',
    date: '2024-03-09',
    actor: ['organisation Army'],
    place: 'place Wadi',
    counts: [{ measure: 'evacuated', lower }],
  })
  const article = { id: 'a', published: '2024-03-10', sentences: [{ events: [evacuation(7000), evacuation(2000)] }] }
  assert.equal(joined(article), 'a1 | a2')
})

test('copied mentions are one even where nothing else is known', () => {
  const sentences: ArticleSketch['sentences'] = [{ events: [attack({})] }]
  const families = [
    {
      id: 'f',
      origin: { agency: null, article: null },
      members: [
        { article: 'a', share: 1, passages: [{ start: 0, end: 11, in: 'b', at: { start: 0, end: 11 } }] },
        { article: 'b', share: 1, passages: [{ start: 0, end: 11, in: 'a', at: { start: 0, end: 11 } }] },
      ],
    },
  ]
  const { events } = corroborated(
    [
      { id: 'a', sentences },
      { id: 'b', sentences },
    ],
    { families },
  )
  assert.deepEqual(
    events.map(({ mentions, support }) => [mentions.length, support.articles, support.independent]),
    [[2, 2, 1]],
  )
  assert.deepEqual(events[0]!.mentions[1]!.because, ['same-passage', 'same-type'])
})

test('a lone mention of what is not real, without time, place or anybody, is no event', () => {
  assert.equal(joined([{ type: 'ceasefire', modality: 'demanded' }]), '')
  assert.equal(joined([{ type: 'ceasefire', modality: 'demanded', place: 'place Wadi' }]), 'a1')
})

test('another meeting is none of those told before it', () => {
  const round = talks({ date: '2024-03-09', actor: ['country Nahr', 'group Front'] })
  const plan = talks({ modality: 'planned', actor: ['country Nahr', 'group Front'] })
  const next = { ...plan, another: true as const }
  const told = (id: string, published: string, ...events: readonly EventSketch[]): ArticleSketch => ({
    id,
    published,
    sentences: events.map((event) => ({ events: [event] })),
  })
  assert.equal(joined(told('a', '2024-03-09', next, round)), 'a1 | a2')
  assert.equal(joined(told('a', '2024-03-09', plan, round)), 'a1 a2')
  assert.equal(joined(told('a', '2024-03-09', next), told('b', '2024-03-09', round)), 'a1 | b1')
  assert.equal(joined(told('a', '2024-03-09', next), told('b', '2024-03-09', next)), 'a1 b1')
  assert.equal(joined(told('a', '2024-03-09', next), told('b', '2024-03-11', next)), 'a1 | b1')
  // on a day of its own it is the one of that day
  const dated = { ...next, date: '2024-03-12' }
  assert.equal(joined(told('a', '2024-03-09', dated), told('b', '2024-03-13', { ...round, date: '2024-03-12' })), 'a1 b1')
})

test('a second strike of one day is another one', () => {
  const strike = attack({ mode: 'airstrike', date: '2024-03-09', place: 'place Wadi' })
  const sentences = (...events: readonly EventSketch[]): ArticleSketch => ({
    id: 'a',
    published: '2024-03-10',
    sentences: events.map((event) => ({ events: [event] })),
  })
  assert.equal(joined(sentences(strike, { ...strike, another: true })), 'a1 | a2')
  assert.equal(joined(sentences(strike, strike)), 'a1 a2')
  assert.equal(joined({ ...sentences({ ...strike, another: true }, strike), id: 'a' }), 'a1 a2')
})

test('two who draw back in one sentence draw back each on his own', () => {
  const withdrawal = (actor: string): EventSketch => ({ type: 'withdraw', date: '2024-03-09', place: 'place Wadi', actor: [actor] })
  assert.equal(joined([withdrawal('organisation Army'), withdrawal('group Fighters')]), 'a1 | a2')
  assert.equal(joined([withdrawal('organisation Army'), withdrawal('organisation Army')]), 'a1 a2')
})

test('the news of an article is not of the days after it', () => {
  const news = talks({ date: '2024-03-08/2024-03-09', basis: 'publication', actor: ['country Nahr'] })
  const later = talks({ date: '2024-03-10', actor: ['country Nahr'] })
  const told = (id: string, published: string, event: EventSketch): ArticleSketch => ({ id, published, sentences: [{ events: [event] }] })
  assert.equal(joined(told('a', '2024-03-09', news), told('b', '2024-03-11', later)), 'a1 | b1')
  assert.equal(joined(told('a', '2024-03-09', news), told('b', '2024-03-11', { ...later, date: '2024-03-09' })), 'a1 b1')
})

test('how many a conflict has driven out is one count, given anew as it grows', () => {
  const count = (lower: number, rest: Partial<EventSketch> = {}): EventSketch => ({
    type: 'displace',
    mode: 'flow',
    counts: [{ measure: 'displaced', lower }],
    ...rest,
  })
  const on = (article: ArticleSketch, published: string): ArticleSketch => ({ ...article, published })
  assert.equal(joined(onWar('a', count(70_000)), on(onWar('b', count(97_000)), '2024-03-16')), 'a1 b1')
  assert.equal(joined(onWar('a', count(70_000)), on(onWar('b', count(97_000)), '2024-06-16')), 'a1 | b1')
  assert.equal(joined(onWar('a', count(70_000)), onHarvest('b', count(97_000))), 'a1 | b1')
  assert.equal(joined(onWar('a', count(70_000)), onWar('b', count(900, { place: 'place Wadi' }))), 'a1 | b1')
  assert.equal(joined(onWar('a', count(70_000)), onWar('b', count(900, { modality: 'planned' }))), 'a1 | b1')
})

test('what strikes a place happens there, whatever larger place is named with it', () => {
  const strike = (rest: Partial<EventSketch>) => attack({ date: '2024-03-09', actor: ['organisation Army'], ...rest })
  const onCamp = strike({ target: ['place Camp'], place: 'place Wadi' })
  assert.equal(joined(onWar('a', onCamp), onWar('b', strike({ place: 'place Camp' }))), 'a1 b1')
  assert.equal(joined(onWar('a', onCamp), onWar('b', strike({ target: ['place Market'], place: 'place Wadi' }))), 'a1 | b1')
})

test('an advance of nobody named is that of an article which names who advanced', () => {
  const advance = (rest: Partial<EventSketch>): EventSketch => ({ type: 'operation', mode: 'advance', ...rest })
  const known = advance({ date: '2024-03-09', actor: ['group Guards'], place: 'place Qasr' })
  assert.equal(joined(onWar('a', known), onWar('b', advance({ definite: true }))), 'a1 | b1')
  const onGuards = naming('country Nahr', 'group Front', 'person Samir', 'place Wadi', 'group Guards')
  assert.equal(joined(onWar('a', known), onGuards('b', advance({ definite: true }))), 'a1 b1')
  assert.equal(joined(onWar('a', known, advance({}))), 'a1 a2')
})

test('in a war the same two meet in many places on one day: a region or who fought is not enough', () => {
  const who = { actor: ['country Nahr'], target: ['group Front'], date: '2024-03-09' }
  assert.equal(joined(onWar('a', attack(who)), onWar('b', { type: 'clash', ...who })), 'a1 | b1')
  const inTown = { ...who, place: 'place Wadi' }
  assert.equal(joined(onWar('a', attack(inTown)), onWar('b', { type: 'clash', ...inTown })), 'a1 b1')
  const inRegion = attack({ actor: ['country Nahr'], place: 'place Province' })
  assert.equal(joined(onWar('a', { ...inRegion, date: '2024-03-09' }), onWar('b', inRegion)), 'a1 | b1')
  assert.equal(joined(onWar('a', { ...inRegion, date: '2024-03-09' }), onWar('b', { ...inRegion, date: '2024-03-09' })), 'a1 | b1')
})

test('who attacks in one and is attacked in the other has no part in both', () => {
  const one = attack({ date: '2024-03-09', actor: ['country Nahr'], place: 'country Nahr' })
  assert.equal(
    joined(onWar('a', one), onWar('b', attack({ date: '2024-03-09', target: ['country Nahr'], place: 'country Nahr' }))),
    'a1 | b1',
  )
})

test('troops and advances are many: two articles tell of one only where a place or a count is shared, or there is nothing else', () => {
  const sent = (rest: Partial<EventSketch>): EventSketch => ({ type: 'mobilise', mode: 'troops', actor: ['organisation Army'], ...rest })
  assert.equal(joined(onWar('a', sent({ place: 'place Wadi' }), sent({ place: 'place Qasr' })), onWar('b', sent({}))), 'a1 | a2 | b1')
  assert.equal(joined(onWar('a', sent({ date: '2024-03-09' })), onWar('b', sent({ date: '2024-03-09' }))), 'a1 b1')
  assert.equal(joined(onWar('a', sent({ place: 'place Camp' })), onWar('b', sent({ place: 'place Hill' }))), 'a1 | b1')
})

test('others fight another war, and others make another visit', () => {
  const war = (...actor: readonly string[]): EventSketch => ({ type: 'war', actor })
  assert.equal(joined(onWar('a', war('country Nahr', 'country Jabal')), onWar('b', war('country Nahr', 'country Sahel'))), 'a1 | b1')
  const visit = (who: string): EventSketch => ({ type: 'visit', date: '2024-03-09', actor: [who], place: 'country Jabal' })
  assert.equal(joined(onWar('a', visit('person Samir')), onWar('b', visit('person Samir'))), 'a1 b1')
  assert.equal(joined(onWar('a', visit('person Samir')), onWar('b', visit('person Amal'))), 'a1 | b1')
})

test('who meets many is not known by himself: it takes both, a place or a time', () => {
  const held = talks({ date: '2024-03-09', actor: ['person Samir', 'person Amal'] })
  assert.equal(joined(onWar('a', held), onWar('b', talks({ actor: ['person Samir'] }))), 'a1 | b1')
  assert.equal(joined(onWar('a', held), onWar('b', talks({ actor: ['person Samir', 'person Amal'] }))), 'a1 b1')
  const onBoth = naming('country Nahr', 'group Front', 'person Samir', 'person Amal')
  assert.equal(joined(onBoth('a', held), onBoth('b', talks({ actor: ['person Samir'], definite: true }))), 'a1 b1')
})

test('what is to come is not what was long before', () => {
  const taken: EventSketch = { type: 'control', mode: 'seize', date: '2023-09', actor: ['group Front'], place: 'place Wadi' }
  const planned: EventSketch = { type: 'control', mode: 'regain', modality: 'planned', place: 'place Wadi' }
  assert.equal(joined(onWar('a', taken), onWar('b', planned)), 'a1 | b1')
  assert.equal(joined(onWar('a', { ...taken, date: '2024-03-09' }), onWar('b', { ...planned, actor: ['group Front'] })), 'a1 b1')
})

test('an accord is signed in a palace and in the town in which that may stand; an attack on a building is none on another town', () => {
  const signed = (place: string): EventSketch => ({
    type: 'agreement',
    mode: 'sign',
    verb: true,
    date: '2024-03-09',
    place,
    actor: ['country Nahr', 'group Front'],
  })
  assert.equal(joined(onWar('a', signed('facility Palace')), onWar('b', signed('place Wadi'))), 'a1 b1')
  assert.equal(joined(onWar('a', signed('place Qasr')), onWar('b', signed('place Wadi'))), 'a1 | b1')
  const hit = (place: string): EventSketch => ({ type: 'attack', mode: 'shelling', date: '2024-03-09', place, actor: ['country Nahr'] })
  assert.equal(joined(onWar('a', hit('facility Palace')), onWar('b', hit('place Wadi'))), 'a1 | b1')
})

test('one demands many things in one article: what is asked of whom tells them apart', () => {
  const asks = (rest: Partial<EventSketch>): EventSketch => ({ type: 'demand', mode: 'other', actor: ['country Nahr'], ...rest })
  const dated = { date: '2024-03-09' }
  assert.equal(joined(onWar('a', asks(dated), asks({}))), 'a1 | a2')
  const ofFront = { target: ['group Front'] }
  assert.equal(joined(onWar('a', asks({ ...dated, ...ofFront }), asks(ofFront))), 'a1 a2')
})

test('a small count is no trait by itself: two or three are killed in many places', () => {
  const killed = (lower: number, rest: Partial<EventSketch> = {}): EventSketch => ({
    type: 'attack',
    mode: 'other',
    counts: [{ measure: 'killed', lower, upper: lower }],
    ...rest,
  })
  const known = killed(3, { date: '2024-03-09', place: 'place Wadi' })
  assert.equal(joined(onWar('a', known), onWar('b', killed(3))), 'a1 | b1')
  assert.equal(joined(onWar('a', known), onWar('b', killed(3, { place: 'place Wadi', actor: ['group Front'] }))), 'a1 b1')
  assert.equal(joined(onWar('a', killed(43, { date: '2024-03-09', place: 'place Wadi' })), onWar('b', killed(43))), 'a1 b1')
  const soldiers = killed(43, { counts: [{ measure: 'killed', lower: 43, upper: 43, group: 'soldiers' }] })
  const civilians = killed(43, { date: '2024-03-09', counts: [{ measure: 'killed', lower: 43, upper: 43, group: 'civilians' }] })
  assert.equal(joined(onWar('a', civilians), onWar('b', soldiers)), 'a1 | b1')
})

test('two who are known to be two attack in one town: two attacks, unless one of them tells of the other', () => {
  const strike = (actor: string): EventSketch => attack({ date: '2024-03-09', place: 'place Wadi', actor: [actor], mode: 'other' })
  assert.equal(joined([strike('country Nahr')], [strike('country Jabal')]), 'a1 | b1')
  const told = (id: string, speaker: string, actor: string): ArticleSketch => ({
    id,
    published: '2024-03-10',
    outlet: id,
    sentences: [{ says: { act: 'say', speaker }, events: [strike(actor)] }],
  })
  assert.equal(joined(told('a', 'country Nahr', 'country Jabal'), told('b', 'country Jabal', 'country Nahr')), 'a1 b1')
})

test('troops move on many fronts: in another article who moves is not enough', () => {
  const push = (rest: Partial<EventSketch>): EventSketch => ({ type: 'operation', mode: 'launch', actor: ['organisation Army'], ...rest })
  const known = push({ date: '2024-03-09', place: 'place Wadi' })
  assert.equal(joined(onWar('a', known), onWar('b', push({}))), 'a1 | b1')
  assert.equal(joined(onWar('a', known), onWar('b', push({ place: 'place Wadi' }))), 'a1 b1')
  assert.equal(joined(onWar('a', known, push({}))), 'a1 a2')
})

test('two ministers of one country are two who meet', () => {
  const countries = { ...COUNTRIES, 'person Amal': 'NHR', 'person Basil': 'NHR', 'person Dora': 'JBL' }
  const meets = (who: string, rest: Partial<EventSketch> = {}): EventSketch => talks({ actor: ['person Dora', who], ...rest })
  const on = naming('country Nahr', 'country Jabal', 'person Dora', 'person Amal', 'person Basil')
  const { events } = corroborated(
    [on('a', meets('person Amal', { date: '2024-03-09' })), on('b', meets('person Basil')), on('c', meets('person Amal'))],
    { countries, geography: GEOGRAPHY },
  )
  assert.deepEqual(events.map(({ mentions }) => mentions.map(({ article }) => article).join(' ')).sort(), ['a c', 'b'])
})

test('of two meetings that others tell of a bare mention is the one with which it shares more', () => {
  const on = naming('country Nahr', 'group Front', 'person Dora', 'person Amal', 'person Basil')
  const met = (rest: Partial<EventSketch>): EventSketch => talks({ mode: 'meeting', ...rest })
  const first = on('a', met({ date: '2024-03-07', actor: ['person Dora', 'person Amal'], place: 'place Wadi' }))
  const second = on('b', met({ date: '2024-03-08', actor: ['person Dora', 'person Basil'], place: 'place Qasr' }))
  const again = on('c', met({ date: '2024-03-08', actor: ['person Dora', 'person Basil'], place: 'place Qasr' }))
  assert.equal(joined(first, second, again, on('d', met({ actor: ['person Dora'], definite: true }))), 'a1 | b1 c1 | d1')
  assert.equal(joined(first, second, again, on('d', met({ actor: ['person Dora'], place: 'place Wadi' }))), 'a1 d1 | b1 c1')
})

test('a truce that is announced before the hour from which it holds is the one that holds from then on', () => {
  const truce = (mode: string, rest: Partial<EventSketch>): EventSketch => ({ type: 'ceasefire', mode, actor: ['group Front'], ...rest })
  const article = (id: string, published: string, event: EventSketch): ArticleSketch => ({
    id,
    published,
    outlet: id,
    names: ['country Nahr', 'group Front', 'person Samir', 'place Wadi'],
    sentences: [{ events: [event] }],
  })
  const announced = article('a', '2024-03-08', truce('in-effect', {}))
  const declared = article('b', '2024-03-08', truce('declare', { date: '2024-03-08' }))
  const fromWhen = article('c', '2024-03-10', truce('declare', { date: '2024-03-11T00:00' }))
  assert.equal(joined(announced, fromWhen), 'a1 c1')
  assert.equal(joined(declared, fromWhen), 'b1 c1')
  assert.equal(joined(declared, article('c', '2024-03-11', truce('declare', { date: '2024-03-11' }))), 'b1 | c1')
})

test('an accord that heading and text tell of the same two is one, whatever towns they name', () => {
  const accord = (place: string, ...actor: readonly string[]): EventSketch => ({ type: 'ceasefire', mode: 'agree', place, actor })
  const told = (heading: EventSketch, below: EventSketch, isHeading = true): ArticleSketch => ({
    id: 'a',
    published: '2024-03-10',
    outlet: 'a',
    sentences: [{ ...(isHeading ? { heading: true } : {}), events: [heading] }, { events: [below] }],
  })
  const sides = ['organisation Army', 'group Front']
  assert.equal(joined(told(accord('place Qasr', ...sides), accord('place Wadi', ...sides))), 'a1 a2')
  assert.equal(joined(told(accord('place Qasr', 'country Nahr', 'group Front'), accord('place Wadi', ...sides))), 'a1 a2')
  assert.equal(joined(told(accord('place Qasr', ...sides), accord('place Wadi', ...sides), false)), 'a1 | a2')
  assert.equal(joined(told(accord('place Qasr', 'country Jabal', 'group Front'), accord('place Wadi', ...sides))), 'a1 | a2')
  assert.equal(joined(told(accord('place Qasr', 'group Front'), accord('place Wadi', 'group Front'))), 'a1 | a2')
})

test('the coming into force in the sentence of an accord is its own where it has no other sides', () => {
  const agreed = (date: string, ...actor: readonly string[]): EventSketch => ({ type: 'ceasefire', mode: 'agree', date, actor })
  const holds = (...actor: readonly string[]): EventSketch => ({ type: 'ceasefire', mode: 'in-effect', actor })
  const told = (...sentences: ArticleSketch['sentences']): ArticleSketch => ({ id: 'a', published: '2024-03-10', outlet: 'a', sentences })
  const now = { events: [agreed('2024-03-09', 'country Nahr', 'group Front')] }
  const before = (...actor: readonly string[]) => ({ events: [agreed('2024-02-08', 'country Nahr', 'country Jabal'), holds(...actor)] })
  assert.equal(joined(told(now, before('country Jabal'))), 'a1 | a2 a3')
  assert.equal(joined(told(now, before('country Nahr'))), 'a1 | a2 a3')
  assert.equal(joined(told(now, before('group Front'))), 'a1 a3 | a2')
})
