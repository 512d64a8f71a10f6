import type {
  Act, ComplianceStatus, EntityKind, EVENT_MODES, EventType, FigureBasis, FurnitureKind, Group, Measure, Modality, Precision, Role, Stance, Status,
  SupportLevel, TermCategory, TimexBasis, TimexType, Weekday,
} from '../model/lists.ts'
import type {
  AGREEMENT_DATE_KINDS, ASSESSMENT_KINDS, EVENT_DATE_BASES, POSITION_STANCES, PUBLISHED_BASES, STATEMENT_FORMS, TALK_FORMATS, TALK_OUTCOMES,
} from '../model/lists.ts'

type Names<T extends string> = Readonly<Record<T, string>>

/** A reader's words for every closed list of the contract, and for the parts of a date. */
export interface Labels {
  readonly eventType: Names<EventType>
  readonly eventMode: { readonly [T in EventType]: Names<(typeof EVENT_MODES)[T][number]> }
  readonly status: Names<Status>
  readonly modality: Names<Modality>
  readonly supportLevel: Names<SupportLevel>
  readonly role: Names<Role>
  readonly entityKind: Names<EntityKind>
  readonly act: Names<Act>
  readonly stance: Names<Stance>
  readonly statementForm: Names<(typeof STATEMENT_FORMS)[number]>
  readonly measure: Names<Measure>
  readonly group: Names<Group>
  readonly figureBasis: Names<FigureBasis>
  readonly publishedBasis: Names<(typeof PUBLISHED_BASES)[number]>
  readonly eventDateBasis: Names<(typeof EVENT_DATE_BASES)[number]>
  readonly timexType: Names<TimexType>
  readonly timexBasis: Names<TimexBasis>
  readonly precision: Names<Precision>
  readonly furniture: Names<FurnitureKind>
  readonly termCategory: Names<TermCategory>
  readonly compliance: Names<ComplianceStatus>
  readonly agreementDate: Names<(typeof AGREEMENT_DATE_KINDS)[number]>
  readonly talkFormat: Names<(typeof TALK_FORMATS)[number]>
  readonly talkOutcome: Names<(typeof TALK_OUTCOMES)[number]>
  readonly positionStance: Names<(typeof POSITION_STANCES)[number]>
  readonly assessment: Names<(typeof ASSESSMENT_KINDS)[number]>
  readonly weekday: Names<Weekday>
  /** January to December. */
  readonly months: readonly string[]
  readonly season: Names<'SP' | 'SU' | 'FA' | 'WI'>
  readonly partOfDay: Names<'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'>
}

export const ENGLISH_LABELS: Labels = {
  eventType: {
    attack: 'Attack', clash: 'Clash', operation: 'Military operation', war: 'War', control: 'Territorial control', mobilise: 'Mobilisation',
    abduct: 'Abduction', destroy: 'Destruction of property', blockade: 'Blockade', displace: 'Displacement', protest: 'Protest', arrest: 'Arrest',
    talks: 'Talks', call: 'Telephone call', visit: 'Visit', session: 'Session', mediate: 'Mediation', offer: 'Offer', accept: 'Acceptance',
    reject: 'Rejection', demand: 'Demand', pledge: 'Pledge', ceasefire: 'Ceasefire', violation: 'Violation', agreement: 'Agreement',
    withdraw: 'Withdrawal', disarm: 'Disarmament', release: 'Release', 'safe-passage': 'Safe passage', aid: 'Aid', evacuate: 'Evacuation',
    monitor: 'Monitoring', accuse: 'Accusation', threaten: 'Threat', apologise: 'Apology', sanction: 'Sanctions', investigate: 'Investigation',
    office: 'Office', recognise: 'Recognition', resolution: 'Resolution',
  },
  eventMode: {
    attack: {
      shelling: 'shelling', airstrike: 'air strike', drone: 'drone', missile: 'missile', shooting: 'shooting', explosion: 'explosion',
      suicide: 'suicide attack', raid: 'raid', assassination: 'assassination', 'sexual-violence': 'sexual violence', chemical: 'chemical', other: 'other',
    },
    clash: {}, operation: { launch: 'launched', advance: 'advance', halt: 'halted' }, war: {},
    control: { seize: 'seized', regain: 'regained', lose: 'lost', transfer: 'handed over' },
    mobilise: { troops: 'troops', weapons: 'weapons', alert: 'alert', base: 'base' },
    abduct: {}, destroy: { property: 'property', looting: 'looting' },
    blockade: { close: 'closed', siege: 'siege', restrict: 'restricted', reopen: 'reopened' },
    displace: { flow: 'people flee', order: 'ordered', return: 'return' },
    protest: { demonstration: 'demonstration', riot: 'riot', clash: 'clash', 'road-block': 'road block', strike: 'strike' },
    arrest: {},
    talks: { announced: 'announced', round: 'round', meeting: 'meeting', adjourned: 'adjourned', resumed: 'resumed', collapsed: 'collapsed' },
    call: {}, visit: {}, session: {}, mediate: { offer: 'offered', appoint: 'mediator named', withdraw: 'withdrawn' },
    offer: { proposal: 'proposal', amnesty: 'amnesty', concession: 'concession' }, accept: {}, reject: {},
    demand: { resignation: 'resignation', withdrawal: 'withdrawal', session: 'session', other: 'other' }, pledge: {},
    ceasefire: {
      propose: 'proposed', declare: 'declared', agree: 'agreed', sign: 'signed', 'in-effect': 'in effect', extend: 'extended', suspend: 'suspended', end: 'ended',
    },
    violation: { alleged: 'alleged', event: 'event' },
    agreement: { reach: 'reached', sign: 'signed', ratify: 'ratified', extend: 'extended', end: 'ended' },
    withdraw: {}, disarm: { 'hand-over': 'weapons handed over', dissolve: 'force dissolved' },
    release: { prisoners: 'prisoners', hostages: 'hostages', remains: 'remains', exchange: 'exchange' },
    'safe-passage': {}, aid: { pledge: 'pledged', deliver: 'delivered', obstruct: 'obstructed' }, evacuate: {},
    monitor: { deploy: 'deployed', report: 'report', committee: 'committee' },
    accuse: {}, threaten: {}, apologise: {}, sanction: { impose: 'imposed', lift: 'lifted' }, investigate: { open: 'opened', finding: 'finding' },
    office: { appoint: 'appointed', resign: 'resigned', dismiss: 'dismissed', elect: 'elected' }, recognise: {}, resolution: {},
  },
  status: {
    occurred: 'Occurred', ongoing: 'Ongoing', claimed: 'Claimed by one side', disputed: 'Disputed', denied: 'Denied', planned: 'Planned',
    proposed: 'Proposed', pledged: 'Pledged', 'called-off': 'Called off',
  },
  modality: {
    asserted: 'asserted', reported: 'reported', alleged: 'alleged', denied: 'denied', planned: 'planned', demanded: 'demanded', proposed: 'proposed',
    pledged: 'pledged', conditional: 'conditional', negated: 'negated', historical: 'looking back',
  },
  supportLevel: {
    'single-source': 'Single source', 'one-origin': 'One origin', independent: 'Independent sources', 'against-interest': 'Against own interest',
    disputed: 'Disputed', verified: 'Verified by a person',
  },
  role: {
    actor: 'Actor', target: 'Target', mediator: 'Mediator', guarantor: 'Guarantor', host: 'Host', monitor: 'Monitor', signatory: 'Signatory',
    delegate: 'Delegate', instrument: 'Instrument', beneficiary: 'Beneficiary', place: 'Place', origin: 'From', destination: 'To', topic: 'Topic',
  },
  entityKind: {
    person: 'Person', place: 'Place', country: 'Country', organisation: 'Organisation', group: 'Group', office: 'Office', facility: 'Facility',
    agency: 'News agency', document: 'Document',
  },
  act: {
    say: 'says', announce: 'announces', report: 'reports', affirm: 'affirms', deny: 'denies', accuse: 'accuses', demand: 'demands', urge: 'urges',
    call: 'calls for', propose: 'proposes', pledge: 'pledges', threaten: 'threatens', warn: 'warns', praise: 'praises', condemn: 'condemns',
    apologise: 'apologises', expect: 'expects', estimate: 'estimates', describe: 'describes', express: 'expresses', accept: 'accepts',
    reject: 'rejects', reveal: 'reveals', quote: 'quotes',
  },
  stance: { assert: 'asserts', deny: 'denies', commit: 'commits to', direct: 'asks for', judge: 'judges' },
  statementForm: { direct: 'direct', indirect: 'indirect', mixed: 'mixed' },
  measure: {
    killed: 'Killed', wounded: 'Wounded', missing: 'Missing', captured: 'Captured', released: 'Released', displaced: 'Displaced', evacuated: 'Evacuated',
    returned: 'Returned', arrested: 'Arrested', fighters: 'Fighters', weapons: 'Weapons', vehicles: 'Vehicles', aid: 'Aid', attacks: 'Attacks',
    violations: 'Violations', distance: 'Distance', money: 'Money', other: 'Other',
  },
  group: {
    civilians: 'civilians', children: 'children', women: 'women', police: 'police', soldiers: 'soldiers', fighters: 'fighters', medics: 'medics',
    journalists: 'journalists', unspecified: 'people, not specified',
  },
  figureBasis: { incident: 'this incident', day: 'one day', period: 'a period', cumulative: 'running total', unknown: 'basis not stated' },
  publishedBasis: {
    given: 'given on input', metadata: 'from the page’s metadata', text: 'from the text', neighbours: 'inferred from neighbouring articles', unknown: 'unknown',
  },
  eventDateBasis: {
    stated: 'stated in full', relative: 'relative to publication', publication: 'day of publication', inferred: 'inferred from other articles',
  },
  timexType: { date: 'date', time: 'time', duration: 'duration', set: 'recurring' },
  timexBasis: { stated: 'stated in full', relative: 'relative to publication', implied: 'completed from context', symbolic: 'publication day unknown' },
  precision: {
    minute: 'to the minute', hour: 'to the hour', 'part-of-day': 'part of the day', day: 'day', week: 'week', month: 'month', season: 'season', year: 'year',
    decade: 'decade',
  },
  furniture: {
    menu: 'menu', share: 'share buttons', related: 'related links', 'comment-form': 'comment form', credit: 'credit', shortcode: 'shortcode', caption: 'caption',
  },
  termCategory: {
    'cease-hostilities': 'End of hostilities', withdrawal: 'Withdrawal', lines: 'Lines', prisoners: 'Prisoners', 'humanitarian-access': 'Humanitarian access',
    crossings: 'Crossings', disarmament: 'Disarmament', 'foreign-forces': 'Foreign forces', monitoring: 'Monitoring', governance: 'Governance',
    return: 'Return', reconstruction: 'Reconstruction', guarantees: 'Guarantees', talks: 'Further talks', other: 'Other',
  },
  compliance: {
    'not-begun': 'Not begun', begun: 'Begun', done: 'Done', 'violated-alleged': 'Violation alleged', violated: 'Violated',
  },
  agreementDate: {
    declared: 'Declared', agreed: 'Agreed', signed: 'Signed', 'in-effect': 'In effect', extended: 'Extended', ended: 'Ended',
  },
  talkFormat: { direct: 'direct', indirect: 'indirect', shuttle: 'shuttle', technical: 'technical' },
  talkOutcome: {
    agreed: 'Agreement', partial: 'Partial agreement', adjourned: 'Adjourned', 'no-deal': 'No deal', 'walked-out': 'Walked out', unknown: 'Outcome unknown',
  },
  positionStance: { demands: 'demands', accepts: 'accepts', conditional: 'on condition', rejects: 'rejects' },
  assessment: { merge: 'merged', split: 'split', correct: 'corrected', reject: 'rejected', confirm: 'confirmed', undo: 'undone' },
  weekday: {
    Monday: 'Monday', Tuesday: 'Tuesday', Wednesday: 'Wednesday', Thursday: 'Thursday', Friday: 'Friday', Saturday: 'Saturday', Sunday: 'Sunday',
  },
  months: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
  ],
  season: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
  partOfDay: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' },
}
