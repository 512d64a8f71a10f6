/**
 * The closed lists of the export contract. Each list is one constant; types, schemas, messages and checks derive from it.
 * Field sources: PLOVER, ACLED, UCDP GED, ETH/PRIO CF, PA-X, Kroc PAM, Airwars, TIMEX3.
 */

export const ENTITY_KINDS = ['person', 'place', 'country', 'organisation', 'group', 'office', 'facility', 'agency', 'document'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Why two names are taken for names of one thing, the strongest reason first. */
export const JOIN_REASONS = [
  'taken-up',
  'same-known',
  'same-body',
  'same-group',
  'same-office',
  'similar-name',
  'contained-name',
  'last-name',
  'shortened-name',
] as const
export type JoinReason = (typeof JOIN_REASONS)[number]

/** Event types with their modes; an empty list means that the type has none. */
export const EVENT_MODES = {
  attack: [
    'shelling',
    'airstrike',
    'drone',
    'missile',
    'shooting',
    'explosion',
    'suicide',
    'raid',
    'assassination',
    'sexual-violence',
    'chemical',
    'other',
  ],
  clash: [],
  operation: ['launch', 'advance', 'halt'],
  war: [],
  control: ['seize', 'regain', 'lose', 'transfer'],
  mobilise: ['troops', 'weapons', 'alert', 'base'],
  abduct: [],
  destroy: ['property', 'looting'],
  blockade: ['close', 'siege', 'restrict', 'reopen'],
  displace: ['flow', 'order', 'return'],
  protest: ['demonstration', 'riot', 'clash', 'road-block', 'strike'],
  arrest: [],
  talks: ['announced', 'round', 'meeting', 'adjourned', 'resumed', 'collapsed'],
  call: [],
  visit: [],
  session: [],
  mediate: ['offer', 'appoint', 'withdraw'],
  offer: ['proposal', 'amnesty', 'concession'],
  accept: [],
  reject: [],
  demand: ['resignation', 'withdrawal', 'session', 'other'],
  pledge: [],
  ceasefire: ['propose', 'declare', 'agree', 'sign', 'in-effect', 'extend', 'suspend', 'end'],
  violation: ['alleged', 'event'],
  agreement: ['reach', 'sign', 'ratify', 'extend', 'end'],
  withdraw: [],
  disarm: ['hand-over', 'dissolve'],
  release: ['prisoners', 'hostages', 'remains', 'exchange'],
  'safe-passage': [],
  aid: ['pledge', 'deliver', 'obstruct'],
  evacuate: [],
  monitor: ['deploy', 'report', 'committee'],
  accuse: [],
  threaten: [],
  apologise: [],
  sanction: ['impose', 'lift'],
  investigate: ['open', 'finding'],
  office: ['appoint', 'resign', 'dismiss', 'elect'],
  recognise: [],
  resolution: [],
} as const satisfies Record<string, readonly string[]>
export type EventType = keyof typeof EVENT_MODES
export type EventMode = (typeof EVENT_MODES)[EventType][number]
export const EVENT_TYPES = Object.keys(EVENT_MODES) as readonly EventType[]

export const ROLES = [
  'actor',
  'target',
  'mediator',
  'guarantor',
  'host',
  'monitor',
  'signatory',
  'delegate',
  'instrument',
  'beneficiary',
  'place',
  'origin',
  'destination',
  'topic',
] as const
export type Role = (typeof ROLES)[number]

export const MODALITIES = [
  'asserted',
  'reported',
  'alleged',
  'denied',
  'planned',
  'demanded',
  'proposed',
  'pledged',
  'conditional',
  'negated',
  'historical',
] as const
export type Modality = (typeof MODALITIES)[number]

/** Where in its course an event stands when it is spoken of. */
export const ASPECTS = ['begun', 'ongoing', 'ended'] as const
export type Aspect = (typeof ASPECTS)[number]

export const STATUSES = ['occurred', 'ongoing', 'claimed', 'disputed', 'denied', 'planned', 'proposed', 'pledged', 'called-off'] as const
export type Status = (typeof STATUSES)[number]

export const SUPPORT_LEVELS = ['single-source', 'one-origin', 'independent', 'against-interest', 'disputed', 'verified'] as const
export type SupportLevel = (typeof SUPPORT_LEVELS)[number]

export const STANCES = ['assert', 'deny', 'commit', 'direct', 'judge'] as const
export type Stance = (typeof STANCES)[number]

/** Statement acts, each with its stance. */
export const ACT_STANCES = {
  say: 'assert',
  announce: 'assert',
  report: 'assert',
  affirm: 'assert',
  deny: 'deny',
  accuse: 'judge',
  demand: 'direct',
  urge: 'direct',
  call: 'direct',
  propose: 'direct',
  pledge: 'commit',
  threaten: 'commit',
  warn: 'direct',
  praise: 'judge',
  condemn: 'judge',
  apologise: 'judge',
  expect: 'assert',
  estimate: 'assert',
  describe: 'judge',
  express: 'judge',
  accept: 'commit',
  reject: 'deny',
  reveal: 'assert',
  quote: 'assert',
} as const satisfies Record<string, Stance>
export type Act = keyof typeof ACT_STANCES
export const ACTS = Object.keys(ACT_STANCES) as readonly Act[]

/** What one claim does to another that it answers. */
export const ANSWER_KINDS = ['denial', 'rejection', 'confirmation'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]
/** Why a claim is taken for an answer to another. */
export const ANSWER_REASONS = ['same-event', 'same-figure', 'taken-up', 'same-words'] as const
export type AnswerReason = (typeof ANSWER_REASONS)[number]
/** What a side of the conflict owns to although it would rather not. */
export const INTEREST_RULES = ['own-loss', 'own-violation', 'own-defeat', 'opponent-compliance'] as const
export type InterestRule = (typeof INTEREST_RULES)[number]

export const MEASURES = [
  'killed',
  'wounded',
  'missing',
  'captured',
  'released',
  'displaced',
  'evacuated',
  'returned',
  'arrested',
  'fighters',
  'weapons',
  'vehicles',
  'aid',
  'attacks',
  'violations',
  'distance',
  'money',
  'other',
] as const
export type Measure = (typeof MEASURES)[number]

export const GROUPS = ['civilians', 'children', 'women', 'police', 'soldiers', 'fighters', 'medics', 'journalists', 'unspecified'] as const
export type Group = (typeof GROUPS)[number]

export const FIGURE_BASES = ['incident', 'day', 'period', 'cumulative', 'unknown'] as const
export type FigureBasis = (typeof FIGURE_BASES)[number]

/** What a figure is against the last one of its claimant: see `FIGURE_RULES`. */
export const FIGURE_FLAGS = ['jump', 'fall', 're-based'] as const
export type FigureFlag = (typeof FIGURE_FLAGS)[number]
/** Ways to put a series into few numbers, as the field has them; none of them is the figure. */
export const FIGURE_VIEWS = ['lowest', 'low-best-high', 'min-max', 'latest'] as const
export type FigureView = (typeof FIGURE_VIEWS)[number]
/** The rule by which each flag is set and each view taken. */
export const FIGURE_RULES = {
  jump: 'at-least-twice-and-ten-more',
  fall: 'all-below-the-last',
  're-based': 'counts-since-another-time',
  lowest: 'least-of-the-latest-per-claimant',
  'low-best-high': 'most-independent-then-latest-then-least-of-the-latest-per-claimant',
  'min-max': 'least-and-greatest-ever-claimed',
  latest: 'latest-per-claimant',
} as const satisfies Readonly<Record<FigureFlag | FigureView, string>>

export const TIMEX_TYPES = ['date', 'time', 'duration', 'set'] as const
export type TimexType = (typeof TIMEX_TYPES)[number]
export const PRECISIONS = ['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'year', 'decade'] as const
export type Precision = (typeof PRECISIONS)[number]
export const TIMEX_MODS = ['start', 'mid', 'end', 'approx', 'before', 'after', 'less', 'more'] as const
export type TimexMod = (typeof TIMEX_MODS)[number]
export const TIMEX_BASES = ['stated', 'relative', 'implied', 'symbolic'] as const
export type TimexBasis = (typeof TIMEX_BASES)[number]
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export const PUBLISHED_BASES = ['given', 'metadata', 'text', 'neighbours', 'unknown'] as const
export const EVENT_DATE_BASES = ['stated', 'relative', 'publication', 'inferred'] as const
/** Where in another event, or on which day beside it, something is said to have happened. */
export const ANCHOR_POINTS = ['course', 'start', 'day-before', 'day-after'] as const
export type AnchorPoint = (typeof ANCHOR_POINTS)[number]
/** Of merged events also `words`: the day on which something was asked for, offered or promised that has no day of its own. */
export const RECORD_DATE_BASES = [...EVENT_DATE_BASES, 'words'] as const
export type EventDateBasis = (typeof RECORD_DATE_BASES)[number]
export const FURNITURE_KINDS = ['menu', 'share', 'related', 'comment-form', 'credit', 'shortcode', 'caption'] as const
export type FurnitureKind = (typeof FURNITURE_KINDS)[number]
export const STATEMENT_FORMS = ['direct', 'indirect', 'mixed'] as const

export const TERM_CATEGORIES = [
  'cease-hostilities',
  'withdrawal',
  'lines',
  'prisoners',
  'humanitarian-access',
  'crossings',
  'disarmament',
  'foreign-forces',
  'monitoring',
  'governance',
  'return',
  'reconstruction',
  'guarantees',
  'talks',
  'other',
] as const
export type TermCategory = (typeof TERM_CATEGORIES)[number]
export const COMPLIANCE_STATUSES = ['not-begun', 'begun', 'done', 'violated-alleged', 'violated'] as const
export type ComplianceStatus = (typeof COMPLIANCE_STATUSES)[number]
export const AGREEMENT_DATE_KINDS = ['declared', 'agreed', 'signed', 'in-effect', 'extended', 'ended'] as const
export const TALK_FORMATS = ['direct', 'indirect', 'shuttle', 'technical'] as const
export type TalkFormat = (typeof TALK_FORMATS)[number]
export const TALK_OUTCOMES = ['agreed', 'partial', 'adjourned', 'no-deal', 'walked-out', 'unknown'] as const
export type TalkOutcome = (typeof TALK_OUTCOMES)[number]
/** What an article tells of talks beside that they are held. */
export const TALK_DETAILS = ['round', 'format', 'agenda', 'outcome', 'duration', 'head', 'member'] as const
export type TalkDetailKind = (typeof TALK_DETAILS)[number]
export const POSITION_STANCES = ['demands', 'offers', 'accepts', 'open', 'conditional', 'rejects'] as const
export type PositionStance = (typeof POSITION_STANCES)[number]
export const ASSESSMENT_KINDS = ['merge', 'split', 'correct', 'reject', 'confirm', 'undo'] as const
