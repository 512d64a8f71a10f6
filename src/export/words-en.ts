import type { Words } from './messages.ts'

export const ENGLISH_WORDS: Words = {
  record: 'Record', status: 'Status', date: 'Date', counts: 'Sources',
  articles: 'articles', outlets: 'outlets', outletsUnknown: 'articles of unknown outlet', publishers: 'publishers', independent: 'independent',
  countsExplained:
    'Four counts stand beside everything. Articles: texts that report it. Outlets: the media that carried them. Publishers: the owners behind the outlets. Independent: groups of reports that do not copy one another – articles that share a passage, credit the same named agency, or belong to one publisher count once. Quoting the same speaker is not copying.',
  chronology: 'Chronology', undated: 'Without a date', evidence: 'Evidence', figures: 'Figures', agreements: 'Agreements', nothing: 'Nothing found.',
  claimant: 'According to', claimantUnknown: 'no claimant named', figure: 'Figure', counted: 'Counted', asOf: 'As of', basis: 'Covers', event: 'Event',
  outletUnknown: 'unknown outlet', titleUnknown: 'untitled', dateUnknown: 'date unknown', superseded: 'Replaces',
  effective: 'In effect', effectiveUnknown: 'The claims of the parties do not allow one date.', parties: 'Parties', mediators: 'Mediators',
  namesUsed: 'Called', terms: 'Terms', deadline: 'Deadline', obligor: 'Who must act', condition: 'Condition',
  complianceNone: 'No evidence for or against so far.',
  violations: 'Violations', violationsNone: 'None established.', violationsAlleged: 'Alleged violations', violationsAllegedNone: 'None alleged.',
  violationsAllegedNote: 'Allegations are listed apart and never counted as violations.',
  accuser: 'Accuser', accused: 'Accused', deniedBy: 'Denied by', says: 'Source', place: 'Place', kind: 'Kind', forms: 'Written as', published: 'Published',
  atLeast: 'at least {n}', moreThan: 'more than {n}', atMost: 'at most {n}', lessThan: 'fewer than {n}', between: '{lower} to {upper}', about: 'about {n}',
  amountUnknown: 'amount not given',
  day: '{day} {month} {year}', month: '{month} {year}', season: '{season} {year}', week: 'week {week} of {year}', decade: 'the {decade}s',
  withTime: '{day}, {time}', daysOfMonth: '{from} to {to} {month} {year}', interval: '{from} to {to}',
}
