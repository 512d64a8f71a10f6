import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleSketch, corroborated, type EventSketch, type SentenceSketch } from '../testing/sketch.ts'

const COUNTRIES = { 'country Nahr': 'NHR', 'place Qasr': 'NHR', 'country Jabal': 'JBL', 'organisation Ministry': 'NHR' }
const CLASH: SentenceSketch = {
  events: [{ type: 'clash', date: '2024-01-05', place: 'place Far', actor: ['country Nahr', 'group Front'], modality: 'historical' }],
}

const article = (id: string, published: string, ...sentences: readonly SentenceSketch[]): ArticleSketch => ({
  id,
  published,
  outlet: id,
  sentences: [CLASH, ...sentences],
})
const told = (event: EventSketch, speaker?: string, act: 'say' | 'deny' | 'accuse' = 'say'): SentenceSketch =>
  speaker === undefined ? { events: [event] } : { says: { act, speaker }, events: [event] }

/** The event of one type that some articles tell of. */
const eventOf = (type: EventSketch['type'], ...articles: readonly ArticleSketch[]) => {
  const found = corroborated(articles, { countries: COUNTRIES }).events.filter((event) => event.type === type)
  assert.equal(found.length, 1)
  return found[0]!
}

const SHELLING: EventSketch = {
  type: 'attack',
  mode: 'shelling',
  date: '2024-03-09',
  place: 'place Wadi',
  actor: ['organisation Ministry'],
}
const TALKS: EventSketch = { type: 'talks', date: '2024-03-12', place: 'place Wadi', actor: ['country Nahr', 'group Front'] }

test('status by who says so', () => {
  assert.equal(eventOf('attack', article('a', '2024-03-10', told(SHELLING))).status, 'occurred')
  assert.equal(eventOf('attack', article('a', '2024-03-10', told(SHELLING, 'organisation Observers'))).status, 'occurred')
  assert.equal(eventOf('attack', article('a', '2024-03-10', told(SHELLING, 'group Front'))).status, 'claimed')
  assert.equal(
    eventOf('attack', article('a', '2024-03-10', told({ ...SHELLING, modality: 'alleged' }, 'group Front', 'accuse'))).status,
    'claimed',
  )
})

test('a body that works in a country without acting for it is no side', () => {
  const countries = { ...COUNTRIES, 'organisation Medics': 'NHR' }
  const statusOf = (isApart: boolean) =>
    corroborated([article('a', '2024-03-10', told({ ...SHELLING, actor: ['group Front'] }, 'organisation Medics'))], {
      countries,
      geography: (id) => (id === 'organisation Medics' ? { isPoint: false, within: [], isApart } : null),
    }).events.find(({ type }) => type === 'attack')!.status
  assert.deepEqual([statusOf(false), statusOf(true)], ['claimed', 'occurred'])
})

test('who announces a curfew, an appointment or an inquiry of his own makes it; what he takes up as known nobody claims', () => {
  const announces = (event: EventSketch): SentenceSketch => ({
    says: { act: 'announce', speaker: 'organisation Ministry' },
    events: [event],
  })
  const curfew: EventSketch = { type: 'blockade', mode: 'restrict', date: '2024-03-09', place: 'place Wadi', actor: ['country Nahr'] }
  assert.equal(eventOf('blockade', article('a', '2024-03-10', announces(curfew))).status, 'occurred')
  assert.equal(eventOf('blockade', article('a', '2024-03-10', announces({ ...curfew, actor: ['group Front'] }))).status, 'claimed')
  assert.equal(eventOf('blockade', article('a', '2024-03-10', told(curfew, 'organisation Ministry'))).status, 'claimed')
  const known: EventSketch = { ...SHELLING, actor: ['group Front'], modality: 'historical' }
  assert.equal(eventOf('attack', article('a', '2024-03-10', told(known, 'organisation Ministry'))).status, 'occurred')
})

test('a crossing that is open again and an inquiry that is opened do not go on', () => {
  const begun = (type: EventSketch['type'], mode: string): EventSketch => ({
    type,
    mode,
    date: '2024-03-09',
    place: 'place Wadi',
    aspect: 'begun',
  })
  assert.equal(eventOf('blockade', article('a', '2024-03-10', told(begun('blockade', 'reopen')))).status, 'occurred')
  assert.equal(eventOf('investigate', article('a', '2024-03-10', told(begun('investigate', 'open')))).status, 'occurred')
})

test('an allegation by one side that the other denies is disputed, and stays so where the narrator only repeats it', () => {
  const alleged = told({ ...SHELLING, modality: 'alleged' }, 'group Front', 'accuse')
  const denied = told({ ...SHELLING, modality: 'denied' }, 'organisation Ministry', 'deny')
  const event = eventOf('attack', article('a', '2024-03-10', alleged), article('b', '2024-03-10', denied))
  assert.deepEqual([event.status, event.support.level, event.support.independent], ['disputed', 'disputed', 2])
})

test('what the narrator tells in the end has occurred, the denial notwithstanding', () => {
  const alleged = told({ ...SHELLING, modality: 'alleged' }, 'group Front', 'accuse')
  const denied = told({ ...SHELLING, modality: 'denied' }, 'organisation Ministry', 'deny')
  assert.equal(
    eventOf('attack', article('a', '2024-03-10', alleged, denied), article('b', '2024-03-12', told(SHELLING))).status,
    'occurred',
  )
})

test('nobody but the denial speaks of it', () => {
  assert.equal(
    eventOf('attack', article('a', '2024-03-10', told({ ...SHELLING, modality: 'denied' }, 'organisation Ministry', 'deny'))).status,
    'denied',
  )
})

test('a bare denial in the sentence after answers the accusation', () => {
  const alleged = told(
    { type: 'violation', mode: 'alleged', modality: 'alleged', date: '2024-03-09', actor: ['country Nahr'] },
    'group Front',
    'accuse',
  )
  const bare: SentenceSketch = { says: { act: 'deny', speaker: 'place Qasr' } }
  assert.equal(eventOf('violation', article('a', '2024-03-10', alleged, bare)).status, 'disputed')
  assert.equal(eventOf('violation', article('a', '2024-03-10', alleged, CLASH, bare)).status, 'claimed')
  assert.equal(
    eventOf('violation', article('a', '2024-03-10', alleged, { says: { act: 'deny', speaker: 'group Front' } })).status,
    'claimed',
  )
})

test('an alleged breach never counts as one that happened', () => {
  const breach: EventSketch = { type: 'violation', mode: 'alleged', date: '2024-03-09', actor: ['country Nahr'] }
  assert.equal(eventOf('violation', article('a', '2024-03-10', told(breach))).status, 'claimed')
  assert.equal(eventOf('violation', article('a', '2024-03-10', told({ ...breach, mode: 'event' }))).status, 'occurred')
})

test('a side that owns to its own breach speaks against its interest', () => {
  const event = eventOf(
    'violation',
    article(
      'a',
      '2024-03-10',
      told({ type: 'violation', mode: 'event', date: '2024-03-09', actor: ['country Nahr'] }, 'organisation Ministry'),
    ),
  )
  assert.deepEqual([event.status, event.support.level], ['occurred', 'against-interest'])
})

test('both sides say the same', () => {
  const truce: EventSketch = { type: 'ceasefire', mode: 'agree', date: '2024-03-09', actor: ['country Nahr', 'group Front'] }
  assert.equal(eventOf('ceasefire', article('a', '2024-03-10', told(truce, 'group Front'))).status, 'claimed')
  assert.equal(
    eventOf('ceasefire', article('a', '2024-03-10', told(truce, 'group Front'), told(truce, 'organisation Ministry'))).status,
    'occurred',
  )
})

test('what is ahead, and what became of it', () => {
  const planned = article('a', '2024-03-10', told({ ...TALKS, modality: 'planned' }))
  assert.equal(eventOf('talks', planned).status, 'planned')
  assert.equal(eventOf('talks', planned, article('b', '2024-03-13', told(TALKS))).status, 'occurred')
  assert.equal(eventOf('talks', planned, article('b', '2024-03-11', told({ ...TALKS, modality: 'negated' }))).status, 'called-off')
  assert.equal(eventOf('talks', article('a', '2024-03-10', told({ ...TALKS, modality: 'proposed' }))).status, 'proposed')
})

test('what is dated after its article is ahead, whatever the words', () => {
  const event = eventOf('talks', article('a', '2024-03-10', told(TALKS)))
  assert.deepEqual([event.status, event.mentions[0]!.modality], ['planned', 'planned'])
})

test('what goes on up to the last news of it is ongoing', () => {
  const handing = (date: string): EventSketch => ({ type: 'disarm', mode: 'hand-over', date, actor: ['group Front'], place: 'place Wadi' })
  const event = eventOf(
    'disarm',
    article('a', '2024-03-08', told(handing('2024-03-08'))),
    article('b', '2024-03-10', told(handing('2024-03-10'))),
  )
  assert.deepEqual([event.status, event.date], ['ongoing', { value: '2024-03-08/2024-03-10', precision: 'day', basis: 'stated' }])
  assert.equal(eventOf('disarm', article('a', '2024-03-08', told(handing('2024-03-08')))).status, 'occurred')
})

test('what the latest news says of its course', () => {
  const handing = (aspect: EventSketch['aspect'], rest: Partial<EventSketch> = {}): EventSketch => ({
    type: 'disarm',
    mode: 'hand-over',
    actor: ['group Front'],
    place: 'place Wadi',
    ...(aspect === undefined ? {} : { aspect }),
    ...rest,
  })
  const status = (...news: readonly (readonly [day: string, event: EventSketch])[]) =>
    eventOf('disarm', ...news.map(([day, event], i) => article(`a${i}`, day, told(event)))).status
  assert.equal(status(['2024-03-08', handing('begun')]), 'ongoing')
  assert.equal(status(['2024-03-08', handing('begun')], ['2024-03-09', handing('ongoing')]), 'ongoing')
  assert.equal(status(['2024-03-08', handing('ongoing')], ['2024-03-09', handing('ended')]), 'occurred')
  assert.equal(status(['2024-03-08', handing('ended')], ['2024-03-09', handing('begun')]), 'ongoing')
  assert.equal(status(['2024-03-08', handing('begun')], ['2024-03-08', handing('ended')]), 'occurred')
  assert.equal(status(['2024-03-08', handing('begun')], ['2024-03-09', handing('ended', { modality: 'planned' })]), 'ongoing')
  assert.equal(status(['2024-03-08', handing('ongoing', { lasts: 'PT4H' })]), 'occurred')
  assert.equal(status(['2024-03-08', handing(undefined)]), 'occurred')
})

test('what is over in a moment never goes on', () => {
  assert.equal(eventOf('attack', article('a', '2024-03-09', told({ ...SHELLING, aspect: 'ongoing' }))).status, 'occurred')
  assert.equal(
    eventOf('call', article('a', '2024-03-09', told({ type: 'call', actor: ['country Nahr'], aspect: 'begun' }))).status,
    'occurred',
  )
  assert.equal(eventOf('talks', article('a', '2024-03-13', told({ ...TALKS, aspect: 'ongoing' }))).status, 'ongoing')
  assert.equal(eventOf('talks', article('a', '2024-03-13', told({ ...TALKS, mode: 'adjourned', aspect: 'ongoing' }))).status, 'occurred')
})

test('that something began long ago does not tell that it goes on', () => {
  const war = (date: string): EventSketch => ({ type: 'operation', mode: 'launch', date, actor: ['country Nahr'], aspect: 'begun' })
  assert.equal(eventOf('operation', article('a', '2024-03-13', told(war('2024-03-11')))).status, 'ongoing')
  assert.equal(eventOf('operation', article('a', '2024-03-13', told(war('2024-01-11')))).status, 'occurred')
})

test('a heading is no word of the narrator’s where the text says who tells it', () => {
  const heading: SentenceSketch = { heading: true, events: [SHELLING] }
  assert.equal(eventOf('attack', article('a', '2024-03-10', heading, told(SHELLING, 'group Front'))).status, 'claimed')
  assert.equal(eventOf('attack', article('a', '2024-03-10', heading)).status, 'occurred')
})

test('only a side says that it goes on', () => {
  const handing: EventSketch = { type: 'disarm', mode: 'hand-over', actor: ['group Front'], aspect: 'ongoing' }
  assert.equal(eventOf('disarm', article('a', '2024-03-08', told(handing, 'group Front'))).status, 'claimed')
  assert.equal(eventOf('disarm', article('a', '2024-03-08', told(handing, 'organisation Observers'))).status, 'ongoing')
})

test('the closest and best founded date', () => {
  const dates = (...mentions: readonly Partial<EventSketch>[]) =>
    eventOf('talks', ...mentions.map((mention, i) => article(`a${i}`, '2024-03-13', told({ ...TALKS, ...mention })))).date?.value
  assert.equal(dates({ date: '2024-03-12' }, { date: '2024-03-12T13:00' }), '2024-03-12T13:00')
  assert.equal(dates({ date: '2024-03-13', basis: 'publication' }), '2024-03-13')
  assert.equal(dates({ date: '2024-03-13', basis: 'publication' }, { date: '2024-03-12' }), '2024-03-12')
})

test('a time that stands closer to another event of the sentence is not this one’s', () => {
  const sentence: SentenceSketch = {
    events: [
      { type: 'protest', mode: 'demonstration', date: '2024-03-10', place: 'place Qasr' },
      { type: 'ceasefire', mode: 'agree', date: '2024-03-09', actor: ['country Nahr'] },
    ],
  }
  const sketch = article('a', '2024-03-11', sentence)
  const { events } = corroborated([sketch], { countries: COUNTRIES })
  assert.equal(events.find(({ type }) => type === 'ceasefire')?.date?.value, '2024-03-09')
})

test('whom one article of many gives a part is no part of it', () => {
  const by = (...others: readonly string[]) =>
    eventOf(
      'talks',
      ...[[], [], [], others].map((more, i) =>
        article(`a${i}`, '2024-03-13', told({ ...TALKS, actor: ['country Nahr', 'group Front', ...more] })),
      ),
    ).roles.map(({ entity }) => entity)
  assert.deepEqual(by('country Jabal'), ['country Nahr', 'group Front'])
  assert.deepEqual(by(), ['country Nahr', 'group Front'])
})

test('a town before the region, the place that most articles give', () => {
  const at = (...places: readonly string[]) =>
    eventOf('talks', ...places.map((place, i) => article(`a${i}`, '2024-03-13', told({ ...TALKS, place })))).place
  assert.equal(at('country Nahr', 'place Qasr', 'country Nahr'), 'place Qasr')
  // which one article of many names is a slip
  assert.equal(at('country Nahr', 'country Nahr', 'place Qasr', 'country Nahr', 'country Nahr'), 'country Nahr')
})

test('of two roles that exclude one another the one that more articles give', () => {
  const shelling = (actor: string, target: string) => told({ ...SHELLING, actor: [actor], target: [target] })
  const right = shelling('country Nahr', 'group Front')
  const event = eventOf(
    'attack',
    article('a', '2024-03-10', right),
    article('b', '2024-03-10', right),
    article('c', '2024-03-10', shelling('group Front', 'country Nahr')),
  )
  assert.deepEqual(event.roles, [
    { role: 'actor', entity: 'country Nahr' },
    { role: 'target', entity: 'group Front' },
  ])
})

test('in talks nobody is the target', () => {
  assert.deepEqual(
    eventOf('talks', article('a', '2024-03-13', told({ ...TALKS, actor: ['country Nahr'], target: ['group Front'] }))).roles.map(
      ({ role }) => role,
    ),
    ['actor', 'actor'],
  )
})

test('the accused is the one who did it, in the accuser’s words', () => {
  const sketch: SentenceSketch = {
    says: { act: 'accuse', speaker: 'group Front' },
    events: [{ type: 'violation', mode: 'alleged', modality: 'alleged', date: '2024-03-09', actor: ['country Nahr'] }],
  }
  assert.deepEqual(eventOf('violation', article('a', '2024-03-10', sketch)).roles, [{ role: 'actor', entity: 'country Nahr' }])
})

test('labels say what, who, where and when', () => {
  assert.deepEqual(eventOf('talks', article('a', '2024-03-13', told(TALKS))).label, {
    ar: 'talks: Nahr – Front · Wadi · 2024-03-12',
    en: 'talks: Nahr – Front · Wadi · 2024-03-12',
  })
})

for (const [who, roles, label] of [
  [
    'who does it, and to whom',
    { actor: ['country Nahr'], target: ['group Front'] },
    'attack: Nahr \u200e→\u200e Front · Wadi · 2024-03-12',
  ],
  ['to whom nobody knows who did it', { target: ['group Front'] }, 'attack: ? \u200e→\u200e Front · Wadi · 2024-03-12'],
  ['who does it to nobody named', { actor: ['country Nahr'] }, 'attack: Nahr · Wadi · 2024-03-12'],
  ['nobody', {}, 'attack · Wadi · 2024-03-12'],
] as const)
  test(`a label says ${who}`, () => {
    const event = { ...TALKS, type: 'attack' as const, actor: [], ...roles }
    const named = eventOf('attack', article('a', '2024-03-13', told(event))).label
    assert.equal(named.en, label)
    assert.equal(named.ar, label.replace('?', '؟').replace('\u200e→\u200e', '\u200f←\u200f'))
  })

test('the label of an accord names each of its sides once', () => {
  const truce = (type: 'ceasefire' | 'talks') =>
    corroborated(
      [
        article(
          'a',
          '2024-03-13',
          told({ ...TALKS, type, mode: type === 'talks' ? 'hold' : 'agree', actor: ['person Amin', 'country Nahr', 'group Front'] }),
        ),
      ],
      { countries: { 'country Nahr': 'NHR', 'person Amin': 'NHR' } },
    ).events.find((event) => event.type === type)!.label.en
  assert.equal(truce('ceasefire'), 'ceasefire agree: Nahr – Front · Wadi · 2024-03-12')
  assert.equal(truce('talks'), 'talks hold: Nahr – Front – Amin · Wadi · 2024-03-12')
})

test('that fighting broke out does not tell that it goes on', () => {
  const fight = (aspect: 'begun' | 'ongoing'): EventSketch => ({ type: 'protest', place: 'place Wadi', date: '2024-03-09', aspect })
  assert.equal(eventOf('protest', article('a', '2024-03-10', told(fight('begun')))).status, 'occurred')
  assert.equal(eventOf('protest', article('a', '2024-03-10', told(fight('ongoing')))).status, 'ongoing')
})

test('talks that are not to be put off are to be held; those that are called off are not', () => {
  const later: EventSketch = { ...TALKS, date: '2024-03-20', modality: 'planned' }
  const putOff: EventSketch = { ...later, mode: 'adjourned', modality: 'negated' }
  assert.equal(eventOf('talks', article('a', '2024-03-10', told(later), told(putOff))).status, 'planned')
  assert.equal(eventOf('talks', article('a', '2024-03-10', told(later), told({ ...later, modality: 'negated' }))).status, 'called-off')
})

test('what a side says of the truce that there is it does not claim', () => {
  const truce: EventSketch = {
    type: 'ceasefire',
    mode: 'agree',
    place: 'place Wadi',
    date: '2024-03-09',
    actor: ['country Nahr', 'group Front'],
  }
  assert.equal(eventOf('ceasefire', article('a', '2024-03-10', told({ ...truce, definite: true }, 'group Front'))).status, 'occurred')
  assert.equal(eventOf('ceasefire', article('a', '2024-03-10', told(truce, 'group Front'))).status, 'claimed')
})

test('what a third party says after it was denied has occurred; at the time of the denial it is disputed', () => {
  const accused = told({ ...SHELLING, modality: 'alleged' }, 'group Front', 'accuse')
  const denied: SentenceSketch = { says: { act: 'deny', speaker: 'organisation Ministry' } }
  const found = told(SHELLING, 'organisation Observers')
  const first = article('a', '2024-03-10', accused, denied)
  assert.equal(eventOf('attack', first, article('b', '2024-03-12', found)).status, 'occurred')
  assert.equal(eventOf('attack', first, article('b', '2024-03-10', found)).status, 'disputed')
  assert.equal(eventOf('attack', first, article('b', '2024-03-12', told(SHELLING, 'group Front'))).status, 'disputed')
})

test('a demonstration that is called for on a day is planned; what is asked of others is not', () => {
  const called: EventSketch = { type: 'protest', place: 'place Wadi', date: '2024-03-15', modality: 'demanded' }
  assert.equal(eventOf('protest', article('a', '2024-03-10', told(called))).status, 'planned')
  const asked: EventSketch = { type: 'release', place: 'place Wadi', date: '2024-03-15', modality: 'demanded' }
  assert.equal(eventOf('release', article('a', '2024-03-10', told(asked))).status, 'proposed')
})
