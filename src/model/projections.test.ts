import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_MODES, type EventMode, type EventType } from './lists.ts'
import { acledOf, ploverOf } from './projections.ts'

const rows: readonly (readonly [EventType, EventMode | null, string | null, string | null])[] = [
  ['attack', 'shelling', 'ASSAULT-heavy-weapons', 'Explosions/Remote violence: Shelling/artillery/missile attack'],
  ['attack', 'other', 'ASSAULT', 'Violence against civilians: Attack'],
  ['attack', null, 'ASSAULT', 'Violence against civilians: Attack'],
  ['clash', null, 'ASSAULT-firearms', 'Battles: Armed clash'],
  ['operation', 'halt', null, null],
  ['control', 'regain', null, 'Battles: Government regains territory'],
  ['control', 'transfer', 'RETREAT-withdraw', 'Strategic developments: Non-violent transfer of territory'],
  ['violation', 'alleged', 'ACCUSE-allege', null],
  ['ceasefire', 'propose', 'CONCEDE', null],
  ['ceasefire', 'agree', 'AGREE', 'Strategic developments: Agreement'],
  ['war', null, null, null],
  ['office', 'elect', null, null],
  ['office', 'resign', 'RETREAT-resign', null],
]
for (const [type, mode, plover, acled] of rows)
  test(`${type} ${mode ?? ''}`, () => assert.deepEqual([ploverOf(type, mode), acledOf(type, mode)], [plover, acled]))

test('every code names a type of the scheme', () => {
  const plover =
    'AGREE CONSULT SUPPORT COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT CONCEDE'
  const acled = ['Battles', 'Explosions/Remote violence', 'Violence against civilians', 'Protests', 'Riots', 'Strategic developments']
  for (const [type, modes] of Object.entries(EVENT_MODES) as [EventType, readonly EventMode[]][])
    for (const mode of [null, ...modes]) {
      const code = ploverOf(type, mode)
      assert.ok(code === null || plover.split(' ').includes(code.split('-')[0]!), `${type} ${mode}`)
      assert.ok(acledOf(type, mode) === null || acled.includes(acledOf(type, mode)!.split(': ')[0]!), `${type} ${mode}`)
    }
})
