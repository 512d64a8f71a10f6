import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as lists from '../../model/lists.ts'
import { arabic } from './ar.ts'
import { english } from './en.ts'

/** Paths of all leaves, with the places that are filled in. */
const leaves = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
    : [
        `${path} ${[...String(value).matchAll(/\{(\w+)\}/gu)]
          .map(([, name]) => name)
          .sort()
          .join(' ')}`,
      ]

test('both tables have the same keys and fill in the same values', () => {
  // the record's own words for what is counted are English
  const withoutItems = (table: typeof arabic) => leaves({ ...table, labels: { ...table.labels, item: {} } }).toSorted()
  assert.deepEqual(withoutItems(arabic), withoutItems(english))
})

test('no message is empty', () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)]
  for (const table of [arabic, english])
    assert.deepEqual(
      texts(table).filter((text) => text.trim() === ''),
      [],
    )
})

const { labels } = arabic
const covered: readonly (readonly [string, readonly string[], object])[] = [
  ['ENTITY_KINDS', lists.ENTITY_KINDS, labels.entityKind],
  ['JOIN_REASONS', lists.JOIN_REASONS, labels.joinReason],
  ['EVENT_TYPES', lists.EVENT_TYPES, labels.eventType],
  ['EVENT_MODES', Object.keys(lists.EVENT_MODES), labels.eventMode],
  ['ROLES', lists.ROLES, labels.role],
  ['MODALITIES', lists.MODALITIES, labels.modality],
  ['ASPECTS', lists.ASPECTS, labels.aspect],
  ['STATUSES', lists.STATUSES, labels.status],
  ['SUPPORT_LEVELS', lists.SUPPORT_LEVELS, labels.supportLevel],
  ['STANCES', lists.STANCES, labels.stance],
  ['ACTS', lists.ACTS, labels.act],
  ['ACT_STANCES', Object.keys(lists.ACT_STANCES), labels.act],
  ['MEASURES', lists.MEASURES, labels.measure],
  ['GROUPS', lists.GROUPS, labels.group],
  ['FIGURE_BASES', lists.FIGURE_BASES, labels.figureBasis],
  ['FIGURE_FLAGS', lists.FIGURE_FLAGS, labels.figureFlag],
  ['FIGURE_VIEWS', lists.FIGURE_VIEWS, labels.figureView],
  ['FIGURE_RULES', Object.keys(lists.FIGURE_RULES), labels.figureRule],
  ['ANSWER_KINDS', lists.ANSWER_KINDS, labels.answer],
  ['ANSWER_REASONS', lists.ANSWER_REASONS, labels.answerReason],
  ['INTEREST_RULES', lists.INTEREST_RULES, labels.interestRule],
  ['TIMEX_TYPES', lists.TIMEX_TYPES, labels.timexType],
  ['PRECISIONS', lists.PRECISIONS, labels.precision],
  ['TIMEX_BASES', lists.TIMEX_BASES, labels.timexBasis],
  ['WEEKDAYS', lists.WEEKDAYS, labels.weekday],
  ['PUBLISHED_BASES', lists.PUBLISHED_BASES, labels.publishedBasis],
  ['RECORD_DATE_BASES', lists.RECORD_DATE_BASES, labels.eventDateBasis],
  ['FURNITURE_KINDS', lists.FURNITURE_KINDS, labels.furniture],
  ['STATEMENT_FORMS', lists.STATEMENT_FORMS, labels.statementForm],
  ['TERM_CATEGORIES', lists.TERM_CATEGORIES, labels.termCategory],
  ['COMPLIANCE_STATUSES', lists.COMPLIANCE_STATUSES, labels.compliance],
  ['AGREEMENT_DATE_KINDS', lists.AGREEMENT_DATE_KINDS, labels.agreementDate],
  ['TALK_DETAILS', lists.TALK_DETAILS, labels.talkDetail],
  ['TALK_FORMATS', lists.TALK_FORMATS, labels.talkFormat],
  ['TALK_OUTCOMES', lists.TALK_OUTCOMES, labels.talkOutcome],
  ['POSITION_STANCES', lists.POSITION_STANCES, labels.positionStance],
  ['ASSESSMENT_KINDS', lists.ASSESSMENT_KINDS, labels.assessment],
]
for (const [name, list, table] of covered) {
  test(`${name} has a word for every value`, () => assert.deepEqual(Object.keys(table).toSorted(), [...list].toSorted()))
}

test('every mode of every type has a word', () => {
  for (const [type, modes] of Object.entries(lists.EVENT_MODES)) {
    assert.deepEqual(Object.keys(labels.eventMode[type as lists.EventType]).toSorted(), [...modes].toSorted(), type)
  }
})

/** Modifiers of times are shown with the article's own words only; the bases of mentions are among those of events; what dates an event shows as its date. */
const UNNAMED = ['TIMEX_MODS', 'EVENT_DATE_BASES', 'ANCHOR_POINTS']
test('every closed list of the contract is covered', () => {
  assert.deepEqual(Object.keys(lists).toSorted(), [...covered.map(([name]) => name), ...UNNAMED].toSorted())
})
