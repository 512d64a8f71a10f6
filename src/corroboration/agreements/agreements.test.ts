import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleSketch, corroborated, type EventSketch, type SentenceSketch } from '../testing/sketch.ts'

const COUNTRIES = { 'country Nahr': 'NHR', 'place Qasr': 'NHR', 'organisation Ministry': 'NHR', 'country Jabal': 'JBL' }
const TRUCE: EventSketch = {
  type: 'ceasefire',
  mode: 'agree',
  date: '2024-03-09',
  place: 'place Wadi',
  actor: ['country Nahr', 'group Front'],
  mediator: ['country Jabal'],
}
const article = (id: string, published: string, ...sentences: readonly SentenceSketch[]): ArticleSketch => ({
  id,
  published,
  outlet: id,
  sentences,
})
const agreements = (...articles: readonly ArticleSketch[]) => corroborated(articles, { countries: COUNTRIES }).agreements
const agreed = (...events: readonly EventSketch[]): SentenceSketch => ({ events: [TRUCE, ...events] })

test('parties, one name each, and mediators', () => {
  const [agreement] = agreements(
    article('a', '2024-03-10', agreed()),
    article('b', '2024-03-10', { events: [{ ...TRUCE, actor: ['place Qasr', 'group Front'] }] }),
  )
  assert.deepEqual(
    [agreement!.parties.length, agreement!.parties.includes('group Front'), agreement!.mediators],
    [2, true, ['country Jabal']],
  )
})

test('a proposal, a wish and a truce that is denied are no agreements', () => {
  for (const modality of ['proposed', 'demanded', 'denied', 'planned'] as const)
    assert.deepEqual(agreements(article('a', '2024-03-08', { events: [{ ...TRUCE, modality }] })), [], modality)
  assert.deepEqual(agreements(article('a', '2024-03-10', { events: [{ ...TRUCE, mode: 'propose' }] })), [])
})

test('when it takes effect', () => {
  const effective = (...claims: readonly Partial<EventSketch>[]) =>
    agreements(...claims.map((claim, i) => article(`a${i}`, '2024-03-11', { events: [{ ...TRUCE, ...claim }] })))[0]?.effective
  const inForce = (date: string) => ({ mode: 'in-effect', date })
  assert.equal(effective({}), '2024-03-09')
  assert.equal(effective({}, inForce('2024-03-10T06:00')), '2024-03-10T06:00')
  assert.equal(effective(inForce('2024-03-10'), inForce('2024-03-10T06:00')), '2024-03-10T06:00')
  assert.equal(effective(inForce('2024-03-10T06:00'), inForce('2024-03-10T18:00')), null)
  assert.equal(effective(inForce('2024-03-10T23:59'), inForce('2024-03-11T00:00')), '2024-03-11T00:00')
  assert.equal(effective(inForce('2024-03-10T23:59'), inForce('2024-03-11')), '2024-03-10T23:59')
  // one against many is a slip, two are none
  const [many, other] = [Array.from({ length: 4 }, () => inForce('2024-03-10T06:00')), inForce('2024-03-10T18:00')]
  assert.equal(effective(...many, other), '2024-03-10T06:00')
  assert.equal(effective(...many, other, other), null)
})

test('news of an accord says about when it takes effect, and more closely when than «in the first days of March»', () => {
  const news = { ...TRUCE, date: '2024-03-09/2024-03-10', basis: 'publication' } as const
  const vague = { ...TRUCE, date: '2024-03-01/2024-03-10' }
  const effective = (...events: readonly EventSketch[]) =>
    agreements(...events.map((event, i) => article(`a${i}`, '2024-03-10', { events: [event] }))).map((one) => one.effective)
  assert.deepEqual(effective(news), ['2024-03-09/2024-03-10'])
  assert.deepEqual(effective(vague), [null])
  assert.deepEqual(effective(vague, news), ['2024-03-09/2024-03-10'])
  // an article that tells of another accord of those days does not say of which
  const other: EventSketch = {
    type: 'agreement',
    mode: 'sign',
    date: '2024-03-09',
    place: 'place Sahil',
    actor: ['group East', 'group West'],
  }
  const both = agreements(article('a', '2024-03-10', { events: [news] }, { events: [other] }))
  assert.deepEqual(both.map((one) => one.effective).sort(), ['2024-03-09', null])
})

test('it takes effect when it lays down that the fighting stops', () => {
  const stop: EventSketch = { type: 'operation', mode: 'halt', modality: 'planned', provided: true, date: '2024-03-11T06:00' }
  const first = (...events: readonly EventSketch[]) => agreements(article('a', '2024-03-10', agreed(...events)))[0]!
  assert.equal(first(stop).effective, '2024-03-11T06:00')
  // what nobody lays down
  const { provided: _, ...planned } = stop
  assert.equal(first(planned).effective, '2024-03-09')
  // so many days from then on
  const leaving: EventSketch = { type: 'withdraw', modality: 'planned', provided: true, actor: ['group Front'], lasts: 'P2D' }
  assert.deepEqual(
    first(stop, leaving).terms.flatMap(({ category, deadline }) => (category === 'withdrawal' ? [deadline] : [])),
    ['2024-03-13'],
  )
})

test('what was talked over beside an accord is no term of it', () => {
  assert.deepEqual(
    agreements(article('a', '2024-03-10', agreed({ type: 'talks', mode: 'meeting' })))[0]!.terms.map(({ category }) => category),
    ['cease-hostilities'],
  )
})

test('dates are claims, each with its statements', () => {
  const [agreement] = agreements(
    article('a', '2024-03-10', { says: { act: 'announce', speaker: 'country Jabal' }, events: [TRUCE] }),
    article('b', '2024-03-10', { events: [{ ...TRUCE, mode: 'in-effect', date: '2024-03-10T06:00' }] }),
  )
  assert.deepEqual(agreement!.dates, [
    { kind: 'agreed', value: '2024-03-09', statements: [{ article: 'a', statement: 's1' }] },
    { kind: 'in-effect', value: '2024-03-10T06:00', statements: [] },
  ])
})

const categories = (...articles: readonly ArticleSketch[]) =>
  agreements(...articles)[0]!
    .terms.map(({ category }) => category)
    .sort()

test('terms stand with a mention of the agreement', () => {
  const with_ = (...events: readonly EventSketch[]) => categories(article('a', '2024-03-09', agreed(...events)))
  assert.deepEqual(with_(), ['cease-hostilities'])
  assert.deepEqual(
    with_(
      { type: 'withdraw', modality: 'planned', actor: ['group Front'] },
      { type: 'release', mode: 'exchange', modality: 'pledged' },
      { type: 'blockade', mode: 'reopen', modality: 'planned' },
      { type: 'disarm', mode: 'hand-over', modality: 'planned' },
      { type: 'disarm', mode: 'dissolve', modality: 'planned' },
      { type: 'monitor', mode: 'deploy', modality: 'planned' },
    ),
    ['cease-hostilities', 'crossings', 'disarmament', 'disarmament', 'monitoring', 'prisoners', 'withdrawal'],
  )
  assert.deepEqual(with_({ type: 'protest', mode: 'demonstration' }, { type: 'attack' }, { type: 'blockade', mode: 'close' }), [
    'cease-hostilities',
  ])
})

test('what stands in another sentence, or was before, is no term', () => {
  assert.deepEqual(categories(article('a', '2024-03-09', agreed(), { events: [{ type: 'withdraw', modality: 'planned' }] })), [
    'cease-hostilities',
  ])
  assert.deepEqual(categories(article('a', '2024-03-10', agreed({ type: 'talks', date: '2024-03-01', place: 'place Far' }))), [
    'cease-hostilities',
  ])
})

test('what an accord lays down is a term of the accord that the article named last, wherever it stands', () => {
  const leaving: EventSketch = { type: 'withdraw', modality: 'planned', provided: true, actor: ['group Front'] }
  assert.deepEqual(categories(article('a', '2024-03-09', agreed(), { events: [{ type: 'call' }] }, { events: [leaving] })), [
    'cease-hostilities',
    'withdrawal',
  ])
  const other: EventSketch = { type: 'agreement', mode: 'sign', date: '2024-03-01', actor: ['country Jabal', 'country Delta'] }
  const terms = agreements(article('a', '2024-03-09', agreed(), { events: [other] }, { events: [leaving] })).map(({ terms }) =>
    terms.map(({ category }) => category),
  )
  assert.deepEqual(terms.toSorted(), [['cease-hostilities'], ['withdrawal']])
})

test('by when: the day given, else so long from the agreement', () => {
  const deadline = (term: Partial<EventSketch>) =>
    agreements(
      article('a', '2024-03-09', agreed(), { events: [{ type: 'withdraw', modality: 'planned', provided: true, ...term }] }),
    )[0]!.terms.find(({ category }) => category !== 'cease-hostilities')!.deadline
  assert.equal(deadline({ date: '2024-03-20' }), '2024-03-20')
  // the day on which it was agreed is nobody's term
  assert.equal(deadline({ date: '2024-03-09' }), null)
  assert.equal(deadline({ lasts: 'P60D' }), '2024-05-08')
  assert.equal(deadline({ lasts: 'PT72H' }), '2024-03-12')
  assert.equal(deadline({ lasts: 'P2Y' }), '2026-03-09')
  assert.equal(deadline({ lasts: 'P1Y2M' }), 'P1Y2M')
  assert.equal(deadline({}), null)
  assert.equal(deadline({ type: 'aid', lasts: 'P60D' }), null)
})

test('on what condition', () => {
  const leaving: EventSketch = {
    type: 'withdraw',
    modality: 'planned',
    provided: true,
    clause: { category: 'withdrawal', condition: 'once they are free' },
  }
  const [agreement] = agreements(article('a', '2024-03-09', agreed(), { events: [leaving] }))
  assert.deepEqual(
    agreement!.terms.map(({ category, condition }) => [category, condition]),
    [
      ['cease-hostilities', null],
      ['withdrawal', 'once they are free'],
    ],
  )
})

test('an accord is known again by its town, months later', () => {
  const signed: EventSketch = {
    type: 'agreement',
    mode: 'sign',
    date: '2024-03-09',
    place: 'place Wadi',
    actor: ['country Nahr', 'group Front'],
  }
  const other: EventSketch = { ...signed, date: '2024-04-09', place: 'place Far' }
  const called = (place: string): EventSketch => ({ type: 'agreement', mode: 'reach', words: 'accord', place })
  const handing: EventSketch = { type: 'disarm', mode: 'hand-over', actor: ['group Front'], date: '2024-05-08' }
  const talking: EventSketch = { type: 'talks', actor: ['country Nahr', 'group Front'], date: '2024-05-07' }
  const found = (place: string) =>
    corroborated(
      [
        article('a', '2024-03-10', { events: [signed] }),
        article('b', '2024-04-10', { events: [other] }),
        article('c', '2024-05-09', { events: [talking] }, { events: [called(place), handing] }),
      ],
      { countries: COUNTRIES, geography: (id) => (id.startsWith('place') ? { isPoint: true, within: [] } : null) },
    ).events.filter(({ type, mentions }) => type === 'agreement' && mentions.some(({ article }) => article === 'c'))
  assert.deepEqual(
    [found('place Wadi'), found('place Far')].map(([event]) => event!.date?.value),
    ['2024-03-09', '2024-04-09'],
  )
})

test('fighting after a ceasefire is evidence against it, as alleged where only a side tells; that there was none is evidence for it', () => {
  const kept = (later: SentenceSketch) =>
    agreements(article('a', '2024-03-09', agreed()), article('b', '2024-03-12', agreed(), later))[0]!
      .terms.find(({ category }) => category === 'cease-hostilities')!
      .compliance.map(({ status, claimant }) => [status, claimant])
  const raid: EventSketch = { type: 'attack', mode: 'shelling', date: '2024-03-11', actor: ['country Nahr'], target: ['group Front'] }
  assert.deepEqual(kept({ events: [raid] }), [['violated', null]])
  assert.deepEqual(kept({ says: { act: 'say', speaker: 'group Front' }, events: [raid] }), [['violated-alleged', 'group Front']])
  assert.deepEqual(kept({ events: [{ ...raid, modality: 'negated' }] }), [['begun', null]])
  assert.deepEqual(kept({ events: [{ ...raid, date: '2024-03-09' }] }), [])
  assert.deepEqual(kept({ events: [{ ...raid, actor: ['country Delta'] }] }), [])
})

test('what tells of one accord is no evidence on another of the same sides', () => {
  const second: EventSketch = { ...TRUCE, date: '2024-07-20' }
  const raid: EventSketch = { type: 'attack', mode: 'shelling', actor: ['country Nahr'], target: ['group Front'] }
  const told = (...later: readonly ArticleSketch[]) =>
    agreements(article('a', '2024-03-09', agreed()), article('b', '2024-07-20', { events: [second] }), ...later)
      .toSorted((x, y) => (x.effective! < y.effective! ? -1 : 1))
      .map(({ terms }) => terms.find(({ category }) => category === 'cease-hostilities')!.compliance.map(({ status }) => status))
  // that the second is in force
  assert.deepEqual(told(article('c', '2024-07-22', { events: [{ ...TRUCE, mode: 'in-effect', date: '2024-07-21' }] })), [[], ['begun']])
  // fighting after the second, also where an article names both
  assert.deepEqual(told(article('c', '2024-07-22', { events: [{ ...raid, date: '2024-07-21' }] })), [[], ['violated']])
  assert.deepEqual(told(article('c', '2024-07-22', { events: [TRUCE] }, { events: [{ ...raid, date: '2024-07-21' }] })), [[], ['violated']])
  // between the two: where an article ties it to the first, else only soon after that
  assert.deepEqual(told(article('c', '2024-06-22', { events: [TRUCE] }, { events: [{ ...raid, date: '2024-06-21' }] })), [['violated'], []])
  assert.deepEqual(told(article('c', '2024-06-22', { events: [{ ...raid, date: '2024-06-21' }] })), [[], []])
  assert.deepEqual(told(article('c', '2024-03-13', { events: [{ ...raid, date: '2024-03-12' }] })), [['violated'], []])
})

test('a truce of so many days is not broken once they are over', () => {
  const short: EventSketch = { ...TRUCE, lasts: 'P5D' }
  const kept = (day: string) =>
    agreements(
      article('a', '2024-03-09', { events: [short] }),
      article('b', day, { events: [TRUCE] }, { events: [{ type: 'attack', date: day, actor: ['country Nahr'], target: ['group Front'] }] }),
    )[0]!.terms.flatMap(({ compliance }) => compliance.map(({ status }) => status))
  assert.deepEqual(kept('2024-03-12'), ['violated'])
  assert.deepEqual(kept('2024-03-24'), [])
})

test('the speaker who named the agreement goes on', () => {
  const says = (speaker: string, ...events: readonly EventSketch[]): SentenceSketch => ({ says: { act: 'say', speaker }, events })
  const withdraw: EventSketch = { type: 'withdraw', modality: 'planned', actor: ['group Front'] }
  assert.deepEqual(categories(article('a', '2024-03-09', says('country Jabal', TRUCE), says('country Jabal', withdraw))), [
    'cease-hostilities',
    'withdrawal',
  ])
  assert.deepEqual(categories(article('a', '2024-03-09', says('country Jabal', TRUCE), says('group Front', withdraw))), [
    'cease-hostilities',
  ])
})

test('each side has a withdrawal of its own', () => {
  const [agreement] = agreements(
    article(
      'a',
      '2024-03-09',
      agreed(
        { type: 'withdraw', modality: 'planned', actor: ['group Front'] },
        { type: 'withdraw', modality: 'planned', actor: ['country Nahr'] },
      ),
    ),
  )
  assert.deepEqual(
    agreement!.terms
      .filter(({ category }) => category === 'withdrawal')
      .map(({ obligor }) => obligor)
      .sort(),
    ['country Nahr', 'group Front'],
  )
})

test('compliance: later facts, with who says so and who denies it', () => {
  const promised = article('a', '2024-03-09', agreed({ type: 'withdraw', modality: 'planned', actor: ['group Front'] }))
  const withdrawn: EventSketch = { type: 'withdraw', date: '2024-03-11', actor: ['group Front'], place: 'place Wadi' }
  const kept = (...sentences: readonly SentenceSketch[]) =>
    agreements(promised, article('b', '2024-03-12', ...sentences))[0]!
      .terms.find(({ category }) => category === 'withdrawal')!
      .compliance.map(({ status, date, claimant }) => [status, date, claimant])
  assert.deepEqual(kept({ says: { act: 'announce', speaker: 'group Front' }, events: [withdrawn] }), [
    ['done', '2024-03-11', 'group Front'],
  ])
  assert.deepEqual(kept({ events: [{ ...withdrawn, modality: 'planned' }] }), [])
  assert.deepEqual(kept({ events: [{ ...withdrawn, actor: ['country Nahr'] }] }), [])
  assert.deepEqual(kept({ events: [{ ...withdrawn, date: '2024-01-01' }] }), [])
})

test('how far a commitment is kept', () => {
  const kept = (category: string, term: EventSketch | null, later: SentenceSketch) =>
    agreements(article('a', '2024-03-09', agreed(...(term === null ? [] : [term]))), article('b', '2024-03-12', later))[0]!
      .terms.find((one) => one.category === category)!
      .compliance.map(({ article, status }) => `${article} ${status}`)
  const handing: EventSketch = { type: 'disarm', mode: 'hand-over', actor: ['group Front'] }
  const promised: EventSketch = { ...handing, modality: 'planned' }
  assert.deepEqual(kept('disarmament', promised, { events: [{ ...handing, aspect: 'begun' }] }), ['b begun'])
  assert.deepEqual(kept('disarmament', promised, { events: [{ ...handing, aspect: 'ongoing' }] }), ['b begun'])
  assert.deepEqual(kept('disarmament', promised, { events: [{ ...handing, aspect: 'ended' }] }), ['b done'])
  assert.deepEqual(kept('disarmament', promised, { events: [handing] }), ['b done'])

  const round: EventSketch = { type: 'talks', mode: 'round', date: '2024-03-11', actor: ['country Nahr', 'group Front'] }
  const plan: EventSketch = { ...round, modality: 'planned' }
  assert.deepEqual(kept('talks', plan, { events: [round] }), ['b done'])
  assert.deepEqual(kept('talks', plan, { events: [{ ...round, aspect: 'begun' }] }), ['b begun'])
  assert.deepEqual(kept('talks', plan, { events: [{ ...round, aspect: 'ended' }] }), ['b done'])
  // the talks out of which the accord came are none of those that it lays down
  for (const date of ['2024-03-08', '2024-03-09']) assert.deepEqual(kept('talks', plan, { events: [{ ...round, date }] }), [], date)
  // nor those that are told as news of a day before it
  const news = (date: string): EventSketch => ({ ...round, date, basis: 'publication' })
  assert.deepEqual(kept('talks', plan, { events: [news('2024-03-08')] }), [])
  assert.deepEqual(kept('talks', plan, { events: [news('2024-03-11')] }), ['b done'])
  const sameDay = { ...plan, date: '2024-03-09' }
  assert.deepEqual(kept('talks', sameDay, { events: [{ ...round, date: '2024-03-09' }] }), ['b done'])

  const offensive: EventSketch = { type: 'operation', mode: 'launch', actor: ['country Nahr'] }
  assert.deepEqual(kept('cease-hostilities', null, { events: [{ ...offensive, aspect: 'ended' }] }), ['b done'])
  assert.deepEqual(kept('cease-hostilities', null, { events: [{ ...offensive, mode: 'halt' }] }), ['b done'])
  assert.deepEqual(kept('cease-hostilities', null, { events: [{ ...offensive, aspect: 'begun' }] }), [])
  assert.deepEqual(kept('cease-hostilities', null, { events: [offensive] }), [])
  assert.deepEqual(kept('cease-hostilities', null, { events: [{ ...offensive, actor: ['country Jabal'], aspect: 'ended' }] }), [])

  const force: EventSketch = { type: 'ceasefire', mode: 'in-effect', date: '2024-03-10T06:00', actor: ['country Nahr', 'group Front'] }
  assert.deepEqual(kept('cease-hostilities', null, { events: [{ ...force, aspect: 'begun' }] }), ['b begun'])
  assert.deepEqual(kept('cease-hostilities', null, { events: [force] }), ['b begun'])
  assert.deepEqual(kept('cease-hostilities', null, { events: [{ ...force, modality: 'planned' }] }), [])
  assert.deepEqual(kept('cease-hostilities', null, { events: [{ ...force, modality: 'alleged', aspect: 'begun' }] }), [])
})

test('other articles that speak of what a term promises', () => {
  const leaving: EventSketch = { type: 'withdraw', actor: ['group Front'], place: 'place Wadi' }
  const [agreement] = agreements(
    article('a', '2024-03-09', agreed({ ...leaving, modality: 'planned' })),
    article('b', '2024-03-10', { events: [{ ...leaving, date: '2024-03-10' }] }, { events: [{ ...leaving, date: '2024-03-10' }] }),
    article('c', '2024-03-10', { events: [{ ...leaving, actor: ['country Nahr'], place: 'place Far', date: '2024-03-10' }] }),
  )
  assert.deepEqual(
    agreement!.terms.find(({ category }) => category === 'withdrawal')!.evidence.map((one) => one.article),
    ['a', 'b'],
  )
})

test('news of its course is evidence even in the sentence that names the agreement', () => {
  const handing: EventSketch = { type: 'disarm', mode: 'hand-over', actor: ['group Front'] }
  const kept = (aspect?: 'begun') =>
    agreements(
      article('a', '2024-03-09', agreed({ ...handing, modality: 'planned' })),
      article('b', '2024-03-11', {
        events: [
          { ...handing, ...(aspect === undefined ? {} : { aspect }) },
          { type: 'agreement', mode: 'reach' },
          { type: 'talks', actor: ['country Nahr', 'group Front'] },
        ],
      }),
    )[0]!
      .terms.find((one) => one.category === 'disarmament')!
      .compliance.map(({ article, status }) => `${article} ${status}`)
  assert.deepEqual(kept('begun'), ['b begun'])
  assert.deepEqual(kept(), [])
})

test('who watches a truce is none of its sides: it is enough that the article names it', () => {
  const watching: EventSketch = { type: 'monitor', mode: 'deploy' }
  const kept = (...named: readonly SentenceSketch[]) =>
    agreements(
      article('a', '2024-03-09', agreed({ ...watching, modality: 'planned', provided: true })),
      article('b', '2024-03-12', ...named, { events: [{ type: 'call' }] }, { events: [{ ...watching, date: '2024-03-11', verb: true }] }),
    )[0]!
      .terms.find(({ category }) => category === 'monitoring')!
      .compliance.map(({ article: id, status }) => `${id} ${status}`)
  assert.deepEqual(kept(agreed()), ['b done'])
  assert.deepEqual(kept(), [])
})

test('what is due and told not to have been done has not begun', () => {
  const leaving: EventSketch = { type: 'withdraw', actor: ['group Front'] }
  const kept = (later: EventSketch) =>
    agreements(
      article('a', '2024-03-09', agreed({ ...leaving, modality: 'planned' })),
      article('b', '2024-03-12', agreed(), { says: { act: 'say', speaker: 'country Nahr' }, events: [later] }),
    )[0]!
      .terms.find(({ category }) => category === 'withdrawal')!
      .compliance.map(({ status, claimant }) => [status, claimant])
  assert.deepEqual(kept({ ...leaving, modality: 'negated' }), [['not-begun', 'country Nahr']])
  assert.deepEqual(kept({ ...leaving, modality: 'negated', actor: ['country Nahr'] }), [])
})

test('people who go home are no side: it is enough that the article names the accord and a verb tells it', () => {
  const home: EventSketch = { type: 'displace', mode: 'return' }
  const kept = (later: EventSketch, ...named: readonly SentenceSketch[]) =>
    agreements(
      article('a', '2024-03-09', agreed({ ...home, modality: 'planned', provided: true })),
      article('b', '2024-03-12', ...named, { events: [{ type: 'call' }] }, { events: [later] }),
    )[0]!
      .terms.find(({ category }) => category === 'return')!
      .compliance.map(({ status }) => status)
  assert.deepEqual(kept({ ...home, verb: true }, agreed()), ['done'])
  assert.deepEqual(kept({ ...home, verb: true }), [])
  assert.deepEqual(kept(home, agreed()), [])
  assert.deepEqual(kept({ ...home, verb: true, actor: ['country Delta'] }, agreed()), [])
})

test('whom the accord names has to do it, whoever is told of later', () => {
  const leaving: EventSketch = { type: 'release', mode: 'prisoners', actor: ['group Front'] }
  const [agreement] = agreements(
    article('a', '2024-03-09', agreed(), { events: [{ ...leaving, modality: 'planned', provided: true }] }),
    article('b', '2024-03-12', agreed({ ...leaving, modality: 'planned', actor: ['country Nahr'] })),
  )
  assert.equal(agreement!.terms.find(({ category }) => category === 'prisoners')!.obligor, 'group Front')
})

test('who does it is bound to it only as one of the sides', () => {
  const delivery: EventSketch = { type: 'aid', mode: 'deliver' }
  const obligor = (actor: string) => {
    const [agreement] = agreements(
      article('a', '2024-03-09', agreed(), { events: [{ ...delivery, modality: 'planned', provided: true }] }),
      article('b', '2024-03-12', agreed({ ...delivery, date: '2024-03-11', actor: [actor] })),
    )
    return agreement!.terms.find(({ category }) => category === 'humanitarian-access')!.obligor
  }
  assert.equal(obligor('organisation Relief'), null)
  assert.equal(obligor('country Nahr'), 'country Nahr')
})

const BREACH: EventSketch = { type: 'violation', mode: 'alleged', modality: 'alleged', date: '2024-03-10', actor: ['country Nahr'] }
const violations = (...sentences: readonly SentenceSketch[]) =>
  agreements(article('a', '2024-03-09', agreed()), article('b', '2024-03-10', ...sentences))[0]!.violations.map(
    ({ status, accuser, accused, deniedBy }) => [status, accuser, accused, deniedBy],
  )

test('alleged violations stand apart from violations, with the denial', () => {
  const accuse: SentenceSketch = { says: { act: 'accuse', speaker: 'group Front' }, events: [BREACH] }
  assert.deepEqual(violations(accuse), [['alleged', 'group Front', 'country Nahr', null]])
  assert.deepEqual(violations(accuse, { says: { act: 'deny', speaker: 'organisation Ministry' } }), [
    ['alleged', 'group Front', 'country Nahr', 'organisation Ministry'],
  ])
  assert.deepEqual(violations({ events: [{ ...BREACH, mode: 'event', modality: 'asserted' }] }), [['event', null, 'country Nahr', null]])
})

test('whom one of the two sides accuses without a name is the other, and who denies a breach is not the one who accuses', () => {
  const { actor: _, ...unnamed } = BREACH
  const says = (act: 'accuse' | 'deny', speaker: string, modality: 'alleged' | 'denied'): SentenceSketch => ({
    says: { act, speaker },
    events: [{ ...unnamed, modality }],
  })
  const found = (sentence: SentenceSketch) =>
    agreements(article('a', '2024-03-10', agreed(), sentence))[0]!.violations.map(({ accuser, accused, deniedBy }) => [
      accuser,
      accused,
      deniedBy,
    ])
  assert.deepEqual(found(says('accuse', 'group Front', 'alleged')), [['group Front', 'country Nahr', null]])
  assert.deepEqual(found(says('deny', 'country Nahr', 'denied')), [['group Front', 'country Nahr', 'country Nahr']])
  assert.deepEqual(found(says('accuse', 'organisation Watch', 'alleged')), [['organisation Watch', null, null]])
})

test('a breach that is only feared, or ruled out, is none', () => {
  for (const modality of ['conditional', 'planned', 'negated'] as const)
    assert.deepEqual(agreements(article('a', '2024-03-12', agreed(), { events: [{ ...BREACH, modality }] }))[0]!.violations, [], modality)
})

test('a truce that is signed in one town is the one that comes into force in another', () => {
  const signed: EventSketch = { ...TRUCE, mode: 'sign', place: 'place Qasr' }
  const found = (force: EventSketch) =>
    agreements(article('a', '2024-03-09', { events: [signed] }), article('b', '2024-03-11', { events: [force] })).length
  const inForce: EventSketch = { ...TRUCE, mode: 'in-effect', date: '2024-03-11', place: 'place Wadi' }
  assert.equal(found(inForce), 1)
  assert.equal(found({ ...inForce, actor: ['country Jabal', 'group Rebels'], mediator: [] }), 2)
})

test('where both sides accuse each other each is the accused of the other', () => {
  assert.deepEqual(violations({ events: [{ ...BREACH, actor: ['country Nahr', 'country Jabal'] }] }).toSorted(), [
    ['alleged', 'country Jabal', 'country Nahr', null],
    ['alleged', 'country Nahr', 'country Jabal', null],
  ])
})

test('where one of the two who accuse each other is the speaker, each is the accused of the other', () => {
  const mutual: SentenceSketch = {
    says: { act: 'accuse', speaker: 'country Jabal' },
    events: [{ ...BREACH, actor: ['country Nahr', 'country Jabal'] }],
  }
  assert.deepEqual(violations(mutual).toSorted(), [
    ['alleged', 'country Jabal', 'country Nahr', null],
    ['alleged', 'country Nahr', 'country Jabal', null],
  ])
})

test('harm with which one side charges the other in a sentence that names the accord is a breach; without accuser or accord it is none', () => {
  const charge = (speaker: string | null, names: boolean, type: 'blockade' | 'talks' = 'blockade'): SentenceSketch => ({
    ...(speaker === null ? {} : { says: { act: 'accuse', speaker } }),
    events: [
      { type, mode: type === 'blockade' ? 'close' : 'round', modality: 'alleged', date: '2024-03-10', actor: ['country Nahr'] },
      ...(names ? [{ type: 'ceasefire', mode: 'agree', actor: ['country Nahr', 'group Front'], date: '2024-03-08' } as const] : []),
    ],
  })
  assert.deepEqual(violations(charge('group Front', true)), [['alleged', 'group Front', 'country Nahr', null]])
  assert.deepEqual(violations(charge(null, true)), [])
  assert.deepEqual(violations(charge('group Front', false)), [])
  assert.deepEqual(violations(charge('country Nahr', true)), [])
  assert.deepEqual(violations(charge('group Front', true, 'talks')), [])
})

test('a violation bears on the last ceasefire before it', () => {
  const second: EventSketch = { ...TRUCE, date: '2024-03-20' }
  const found = agreements(
    article('a', '2024-03-10', agreed()),
    article('b', '2024-03-21', { events: [second] }, { events: [{ ...BREACH, date: '2024-03-21' }] }),
  )
  assert.deepEqual(found.map(({ effective, violations }) => [effective, violations.length]).sort(), [
    ['2024-03-09', 0],
    ['2024-03-20', 1],
  ])
})

test('an extension is a date of the agreement, not another one', () => {
  const found = agreements(
    article('a', '2024-03-09', agreed()),
    article('b', '2024-03-12', { events: [{ ...TRUCE, mode: 'extend', date: '2024-03-12' }] }),
  )
  assert.deepEqual(
    found.map(({ dates }) => dates.map(({ kind, value }) => `${kind} ${value}`)),
    [['agreed 2024-03-09', 'extended 2024-03-12']],
  )
})

test('what a noun calls it is a name, what a verb tells is none', () => {
  const named = (truce: EventSketch) =>
    agreements(article('a', '2024-03-10', agreed()), article('b', '2024-03-10', { events: [truce] }))[0]!.names.length
  const [noun, verb] = [named({ ...TRUCE, words: 'the halt of fire' }), named({ ...TRUCE, words: 'they halted', verb: true })]
  assert.deepEqual([noun, verb], [2, 1])
})

test('a name is the same with something written to it', () => {
  const [agreement] = agreements(
    article('a', '2024-03-10', { events: [{ ...TRUCE, words: 'truce' }] }),
    article('b', '2024-03-10', { events: [{ ...TRUCE, words: 'bltruce' }] }),
    article('c', '2024-03-10', { events: [{ ...TRUCE, words: 'longtruce' }] }),
  )
  assert.deepEqual(
    agreement!.names.map(({ text }) => text),
    ['longtruce', 'truce'],
  )
})

test('one charge of one side against the other in an article is one alleged breach, with its denial', () => {
  const accuse = (date: string): SentenceSketch => ({
    says: { act: 'accuse', speaker: 'group Front' },
    events: [
      { ...BREACH, date },
      { type: 'attack', mode: 'shelling', modality: 'alleged', date, actor: ['country Nahr'], target: ['group Front'] },
    ],
  })
  const deny: SentenceSketch = { says: { act: 'deny', speaker: 'organisation Ministry' } }
  assert.deepEqual(violations(accuse('2024-03-10'), deny), [['alleged', 'group Front', 'country Nahr', 'organisation Ministry']])
  // of another day it is another charge
  assert.equal(violations(accuse('2024-03-10'), accuse('2024-03-11')).length, 2)
})

test('the truce that an accord lays down is that accord', () => {
  const signed: EventSketch = {
    type: 'agreement',
    mode: 'sign',
    date: '2024-03-09',
    place: 'place Wadi',
    actor: ['country Nahr', 'group Front'],
  }
  const found = agreements(
    article(
      'a',
      '2024-03-10',
      { events: [signed] },
      { events: [{ type: 'ceasefire', mode: 'agree', modality: 'planned', provided: true, clause: { category: 'cease-hostilities' } }] },
    ),
  )
  assert.deepEqual(
    found.map(({ terms }) => terms.map(({ category }) => category)),
    [['cease-hostilities']],
  )
})

test('the day on which an accord was made is none of what is done under it', () => {
  const [agreement] = agreements(
    article('a', '2024-03-09', agreed({ type: 'release', mode: 'prisoners', modality: 'planned', actor: ['group Front'] })),
    article('b', '2024-03-14', {
      says: { act: 'announce', speaker: 'country Jabal', on: '2024-03-13' },
      events: [
        { type: 'release', mode: 'prisoners', actor: ['group Front'], place: 'place Wadi', verb: true },
        { ...TRUCE, mediator: [] },
      ],
    }),
  )
  assert.deepEqual(
    agreement!.terms.find(({ category }) => category === 'prisoners')!.compliance.map(({ date }) => date),
    ['2024-03-13'],
  )
})

test('a withdrawal that each article lays down once is one term of both, though each names the forces of another side', () => {
  const leaving = (actor: string): EventSketch => ({ type: 'withdraw', modality: 'planned', provided: true, actor: [actor] })
  const termsOf = (...articles: readonly ArticleSketch[]) =>
    agreements(...articles)[0]!
      .terms.filter(({ category }) => category === 'withdrawal')
      .map(({ obligor }) => obligor)
  const two = [article('a', '2024-03-10', agreed(leaving('country Nahr'))), article('b', '2024-03-10', agreed(leaving('country Jabal')))]
  assert.deepEqual(termsOf(...two), [null])
  assert.equal(termsOf(article('a', '2024-03-10', agreed(leaving('country Nahr'), leaving('country Jabal')))).length, 2)
})
