import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createArticle } from '../../src/article/article.ts'
import type { ItemKind, RecordItems } from '../../src/model/component.ts'
import type { Claim, Entity, Figure, Position, RecordArticle, Series, Talks } from '../../src/model/record.ts'
import { engineWith } from '../../src/pipeline/engine-for.ts'
import { openRecord } from '../../src/pipeline/open.ts'
import { addArticles } from '../../src/pipeline/update.ts'
import type { Store } from '../../src/store/contract.ts'
import { ARTICLES } from './articles.ts'

const folder = mkdtempSync(join(tmpdir(), 'claims-'))
let store: Store
let articles: ReadonlyMap<string, RecordArticle>
let entities: ReadonlyMap<string, Entity>
let [claims, figures, series, talks, positions]: [Claim[], Figure[], Series[], Talks[], Position[]] = [[], [], [], [], []]

async function all<K extends ItemKind>(kind: K): Promise<RecordItems[K][]> {
  const found: RecordItems[K][] = []
  for await (const item of store.items(kind)) found.push(item)
  return found
}
before(async () => {
  store = await openRecord(join(folder, 'store'), { create: true })
  const created = ARTICLES.map((article) => createArticle({ ...article, givenId: null, url: null, title: null, publisher: null }))
  await addArticles(
    store,
    engineWith(''),
    created.map((one) => {
      assert.ok(one.ok)
      return one.value
    }),
  )
  articles = new Map((await all('articles')).map((article) => [article.id, article]))
  entities = new Map((await all('entities')).map((entity) => [entity.id, entity]))
  claims = await all('claims')
  figures = await all('figures')
  series = await all('series')
  talks = await all('talks')
  positions = await all('positions')
})
after(async () => {
  await store[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

const uri = (id: string) => articles.get(id)!.uri
const name = (id: string | null) => {
  const entity = id === null ? null : entities.get(id)!
  return entity === null ? null : (entity.label.en ?? entity.label.ar)
}
const [ARMY, FORCES, DOCTORS] = ['Sudanese Armed Forces', 'Rapid Support Forces', 'Sudan Doctors\u0027 Syndicate']
const figure = (id: string) => figures.find((one) => one.id === id)!
const words = (article: string, start: number, end: number) => articles.get(article)!.text.slice(start, end)
const byClaimant = (who: string) => (one: { readonly claimant: string | null }) => name(one.claimant) === who

test('a series follows each claimant over days, with what stands out and by which rule', () => {
  const killed = series.find(({ basis }) => basis === 'incident')!
  const doctors = killed.lines.find(byClaimant(DOCTORS))!.figures.map(figure)
  assert.deepEqual(
    doctors.map(({ asOf, lower, upper, flags }) => [asOf, lower, upper, flags]),
    [
      ['2024-06-03', 18, null, []],
      ['2024-06-04', 45, 45, ['jump']],
      ['2024-06-05', 38, 38, ['fall']],
    ],
  )
  assert.deepEqual(
    doctors.map(({ supersedes }) => supersedes),
    [[], [doctors[0]!.id], [doctors[1]!.id]],
  )
  assert.deepEqual(
    killed.changes.map(({ flag, rule }) => [flag, rule]),
    [
      ['jump', 'at-least-twice-and-ten-more'],
      ['fall', 'all-below-the-last'],
    ],
  )
  assert.deepEqual(
    doctors[0]!.includes.map(figure).map(({ group, lower }) => [group, lower]),
    [['children', 5]],
  )
})

test('the views of the field, with the articles behind each', () => {
  const { views } = series.find(({ basis }) => basis === 'incident')!
  assert.deepEqual(
    views.map(({ view, lower, best, upper, open, articles: behind }) => [view, lower, best, upper, open, behind.map(uri).sort().join(' ')]),
    [
      ['lowest', 38, null, 38, false, 'market-3'],
      ['low-best-high', 38, 38, 60, false, 'market-3'],
      ['min-max', 18, null, 60, true, 'market-1 market-3'],
      ['latest', null, null, null, false, 'market-3'],
    ],
  )
})

test('what adds up since another time is re-based, replaces nothing and is in no view with the other', () => {
  const total = series.find(({ basis }) => basis === 'cumulative')!
  const counted = total.lines.flatMap((line) => line.figures.map(figure))
  assert.deepEqual(
    counted.map(({ lower, since, flags, supersedes }) => [lower, since, flags, supersedes]),
    [
      [2400, '2023-04', [], []],
      [900, '2024-01', ['re-based'], []],
    ],
  )
  assert.deepEqual(
    total.views.map(({ since, figures: behind }) => [since, behind.map(figure).map(({ lower }) => lower)]),
    Array(4).fill(['2024-01', [900]]),
  )
})

const claimOf = (who: string, act: Claim['act'], in_: string) =>
  claims.find((claim) => name(claim.speaker) === who && claim.act === act && claim.statements.some(({ article }) => uri(article) === in_))!

test('a claim repeated over days is one, with its days', () => {
  const accusation = claimOf(ARMY, 'accuse', 'market-1')
  assert.deepEqual(
    [accusation.statements.map(({ article }) => uri(article)), accusation.days],
    [
      ['market-1', 'market-3'],
      ['2024-06-03', '2024-06-05'],
    ],
  )
})

test('a denial answers those who name the denier, with its heading; others who tell of the shelling stand', () => {
  const denial = claimOf(FORCES, 'deny', 'market-2')
  assert.equal(denial.statements.length, 2)
  const answered = denial.answers.map((answer) => ({ ...answer, who: name(claims.find(({ id }) => id === answer.claim)!.speaker) }))
  assert.deepEqual(
    answered.map(({ who, kind, because }) => [who, kind, because]).sort(),
    [
      [ARMY, 'denial', ['same-event']],
      ['هاشم الطريفي', 'denial', ['same-event']],
    ].sort(),
  )
  const accusation = claimOf(ARMY, 'accuse', 'market-1')
  assert.deepEqual([accusation.answeredBy, accusation.support.level], [[denial.id], 'disputed'])
})

test('a confirmation and a rejection say what they answer', () => {
  const answersIn = (article: string) =>
    claims
      .filter(({ statements }) => statements.some((one) => uri(one.article) === article))
      .flatMap(({ speaker, answers }) =>
        answers.map(({ claim, kind }) => [name(speaker), kind, name(claims.find(({ id }) => id === claim)!.speaker)]),
      )
  assert.ok(answersIn('market-2').some(([who, kind, whom]) => who === 'بعثة الأمم المتحدة' && kind === 'confirmation' && whom === DOCTORS))
  assert.deepEqual(answersIn('talks-2'), [[FORCES, 'rejection', ARMY]])
})

test('what a side would rather not say is marked, by which rule', () => {
  const marked = claims.filter(({ againstInterest }) => againstInterest !== null)
  assert.deepEqual([...new Set(marked.map(({ speaker, againstInterest }) => `${name(speaker)}: ${againstInterest}`))].sort(), [
    `${FORCES}: opponent-compliance`,
    `${FORCES}: own-defeat`,
    `${ARMY}: own-loss`,
  ])
  assert.ok(marked.every(({ support }) => support.level === 'against-interest'))
})

test('a round is told by its beginning and its end', () => {
  const [second, third, ...others] = talks
  assert.deepEqual(others, [])
  const { round, format, start, end, duration, outcome, agenda, events, next, nextHeld } = second!
  assert.deepEqual(
    { round, format, place: name(second!.place), start, end, duration, outcome, agenda, events: events.length, next, nextHeld },
    {
      round: 2,
      format: 'indirect',
      place: 'Manama',
      start: '2024-06-13',
      end: '2024-06-15',
      duration: 'P3D',
      outcome: 'no-deal',
      agenda: ['وقف إطلاق النار', 'تبادل الأسرى', 'فتح الممرات الإنسانية'],
      events: 2,
      next: '2024-06-25',
      nextHeld: third!.id,
    },
  )
  assert.deepEqual(
    second!.delegations.map(({ party, head, members }) => [name(party), name(head), members.map(name).sort()]).sort(),
    [
      [ARMY, 'سامر الحاج', ['سامر الحاج', 'نزار بابكر', 'هند الأمين']],
      [FORCES, 'عاصم جبريل', ['عاصم جبريل']],
    ].sort(),
  )
  assert.deepEqual(second!.mediators.map(name).sort(), ['Saudi Arabia', 'United States'])
})

test('the next round was announced, by whom, and was held', () => {
  const [second, third] = talks
  assert.deepEqual(
    second!.nextAnnounced.map(({ article, start, end, date }) => [uri(article), words(article, start, end), date]),
    [
      ['talks-2', 'الجولة الثالثة من المحادثات', '2024-06-25'],
      ['talks-3', 'الجولة الثالثة من المحادثات', '2024-06-25'],
    ],
  )
  assert.deepEqual(
    [third!.round, name(third!.place), third!.start, third!.duration, third!.hosts.map(name), third!.mediators.map(name)],
    [3, 'Geneva', '2024-06-25', 'P4D', ['Switzerland'], ['United States']],
  )
})

test('everything that is said of a round has its words', () => {
  const outcome = talks[0]!.evidence.find(({ kind }) => kind === 'outcome')!
  assert.equal(words(outcome.article, outcome.start, outcome.end), 'دون اتفاق')
  assert.deepEqual([...new Set(talks[0]!.evidence.map(({ kind }) => kind))].sort(), [
    'agenda',
    'duration',
    'format',
    'head',
    'member',
    'outcome',
    'round',
  ])
})

test('positions over time, with the change', () => {
  const stances = positions.map(({ party, issue, stance, obligor, date }) => [date, name(party), issue, stance, name(obligor)])
  assert.deepEqual(
    stances.toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
    [
      ['2024-06-15', FORCES, 'withdrawal', 'rejects', FORCES],
      ['2024-06-15', ARMY, 'withdrawal', 'demands', FORCES],
      ['2024-06-20', FORCES, 'monitoring', 'demands', null],
      ['2024-06-20', FORCES, 'withdrawal', 'conditional', FORCES],
      ['2024-06-20', ARMY, 'prisoners', 'offers', ARMY],
    ],
  )
  const changed = positions.filter(({ changedFrom }) => changedFrom !== null)
  assert.deepEqual(
    changed.map(({ stance, changedFrom }) => [positions.find(({ id }) => id === changedFrom)!.stance, stance]),
    [['rejects', 'conditional']],
  )
})
