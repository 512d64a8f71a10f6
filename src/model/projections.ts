import type { EventMode, EventType } from './lists.ts'

/** What a type means in another scheme, and where a mode of it means something else. Null: nothing there. */
interface Projected {
  readonly type: string | null
  readonly modes: Readonly<Partial<Record<EventMode, string | null>>>
}
type Projection = Readonly<Record<EventType, Projected>>

const as = (type: string | null, modes: Projected['modes'] = {}): Projected => ({ type, modes })

/** Event types and modes as PLOVER has them, `TYPE` or `TYPE-mode`. */
const PLOVER: Projection = {
  attack: as('ASSAULT', {
    shelling: 'ASSAULT-heavy-weapons',
    airstrike: 'ASSAULT-aerial',
    drone: 'ASSAULT-drone',
    missile: 'ASSAULT-heavy-weapons',
    shooting: 'ASSAULT-firearms',
    explosion: 'ASSAULT-explosives',
    suicide: 'ASSAULT-suicide-attack',
    assassination: 'ASSAULT-targeted',
    'sexual-violence': 'ASSAULT-sexual',
    chemical: 'ASSAULT-unconventional',
  }),
  clash: as('ASSAULT-firearms'),
  operation: as('ASSAULT', { halt: null }),
  war: as(null),
  control: as(null, { transfer: 'RETREAT-withdraw' }),
  mobilise: as('MOBILIZE-troops', { weapons: 'MOBILIZE-weapons' }),
  abduct: as('ASSAULT-abduct'),
  destroy: as('ASSAULT-destroy'),
  blockade: as('COERCE-restrict', { reopen: 'RETREAT-access' }),
  displace: as('COERCE-deport', { return: null }),
  // demonstrators and police who use force on each other both assault; that there is a demonstration is an event of its own
  protest: as('PROTEST-demo', { riot: 'PROTEST-riot', clash: 'ASSAULT', 'road-block': 'PROTEST-obstruct', strike: 'PROTEST-strike' }),
  arrest: as('COERCE-arrest'),
  talks: as('CONSULT-multilateral', { collapsed: 'REJECT-meet' }),
  call: as('CONSULT-phone'),
  visit: as('CONSULT-visit'),
  session: as('CONSULT-multilateral'),
  mediate: as('CONSULT-third-party'),
  offer: as('CONCEDE'),
  accept: as('AGREE'),
  reject: as('REJECT'),
  demand: as('REQUEST-change', { withdrawal: 'REQUEST-yield', session: 'REQUEST-meet' }),
  pledge: as('AGREE'),
  ceasefire: as('AGREE', {
    propose: 'CONCEDE',
    declare: 'RETREAT-ceasefire',
    'in-effect': 'RETREAT-ceasefire',
    extend: 'SUPPORT',
    suspend: null,
    end: null,
  }),
  violation: as('ASSAULT', { alleged: 'ACCUSE-allege' }),
  agreement: as('AGREE', { sign: 'SUPPORT', ratify: 'SUPPORT', extend: 'SUPPORT', end: null }),
  withdraw: as('RETREAT-withdraw'),
  disarm: as('RETREAT-disarm'),
  release: as('RETREAT-release'),
  'safe-passage': as('RETREAT-access'),
  aid: as('AID', { obstruct: 'COERCE-restrict' }),
  evacuate: as('COOPERATE'),
  monitor: as('COOPERATE', { deploy: 'MOBILIZE-troops' }),
  accuse: as('ACCUSE-allege'),
  threaten: as('THREATEN'),
  apologise: as('CONCEDE'),
  sanction: as('SANCTION'),
  investigate: as('ACCUSE-investigate'),
  office: as(null, { resign: 'RETREAT-resign' }),
  recognise: as('SUPPORT'),
  resolution: as('SUPPORT'),
}

const EXPLOSIONS = 'Explosions/Remote violence'
const CIVILIANS = 'Violence against civilians'
const STRATEGIC = 'Strategic developments'

/** Event types and modes as ACLED has them, `event type: sub-event type`. */
const ACLED: Projection = {
  attack: as(`${CIVILIANS}: Attack`, {
    shelling: `${EXPLOSIONS}: Shelling/artillery/missile attack`,
    airstrike: `${EXPLOSIONS}: Air/drone strike`,
    drone: `${EXPLOSIONS}: Air/drone strike`,
    missile: `${EXPLOSIONS}: Shelling/artillery/missile attack`,
    explosion: `${EXPLOSIONS}: Remote explosive/landmine/IED`,
    suicide: `${EXPLOSIONS}: Suicide bomb`,
    'sexual-violence': `${CIVILIANS}: Sexual violence`,
    chemical: `${EXPLOSIONS}: Chemical weapon`,
  }),
  clash: as('Battles: Armed clash'),
  operation: as('Battles: Armed clash', { halt: null }),
  war: as(null),
  control: as('Battles: Non-state actor overtakes territory', {
    regain: 'Battles: Government regains territory',
    transfer: `${STRATEGIC}: Non-violent transfer of territory`,
  }),
  mobilise: as(null, { base: `${STRATEGIC}: Headquarters or base established` }),
  abduct: as(`${CIVILIANS}: Abduction/forced disappearance`),
  destroy: as(`${STRATEGIC}: Looting/property destruction`),
  blockade: as(`${STRATEGIC}: Other`),
  displace: as(`${STRATEGIC}: Other`),
  protest: as('Protests: Peaceful protest', { riot: 'Riots: Violent demonstration', clash: 'Riots: Violent demonstration' }),
  arrest: as(`${STRATEGIC}: Arrests`),
  talks: as(null),
  call: as(null),
  visit: as(null),
  session: as(null),
  mediate: as(null),
  offer: as(null),
  accept: as(null),
  reject: as(null),
  demand: as(null),
  pledge: as(null),
  ceasefire: as(null, { agree: `${STRATEGIC}: Agreement`, sign: `${STRATEGIC}: Agreement` }),
  violation: as(null),
  agreement: as(null, { reach: `${STRATEGIC}: Agreement`, sign: `${STRATEGIC}: Agreement` }),
  withdraw: as(`${STRATEGIC}: Non-violent transfer of territory`),
  disarm: as(`${STRATEGIC}: Disrupted weapons use`),
  release: as(`${STRATEGIC}: Other`),
  'safe-passage': as(null),
  aid: as(null),
  evacuate: as(null),
  monitor: as(null),
  accuse: as(null),
  threaten: as(null),
  apologise: as(null),
  sanction: as(null),
  investigate: as(null),
  office: as(null),
  recognise: as(null),
  resolution: as(null),
}

const codeOf = ({ type, modes }: Projected, mode: string | null): string | null =>
  mode !== null && mode in modes ? modes[mode as EventMode]! : type

/** PLOVER's code of an event, `TYPE` or `TYPE-mode`; null where it has none. */
export const ploverOf = (type: EventType, mode: string | null): string | null => codeOf(PLOVER[type], mode)

/** ACLED's code of an event, `event type: sub-event type`; null where it has none. */
export const acledOf = (type: EventType, mode: string | null): string | null => codeOf(ACLED[type], mode)
