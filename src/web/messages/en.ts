import { ENGLISH_LABELS } from '../../export/labels.ts'
import { ENGLISH_WORDS } from '../../export/words-en.ts'
import type { PageMessages } from './contract.ts'

const page: PageMessages['page'] = {
  name: 'Tawatur', home: 'Tawatur: all stories', ownName: 'English', skip: 'Skip to the content', trail: 'Where you are', parts: 'Parts of the story',
  footer: 'Read by machine from the articles themselves. Open the evidence before you rely on anything.', download: 'The whole record as JSON',
  loading: 'Reading the record …', retry: 'Try again', toStories: 'All stories', more: 'Show {n} more',
  stories: 'Stories', question: 'What happened, who says so, and how many independent sources does it really rest on?',
  events: 'events', background: 'Background', people: 'Who is who', readArticle: 'Read the article',
  search: 'Search', searchPlaceholder: 'Words of an article', searchTitle: 'Search', found: '{n} paragraphs for',
  counts: {
    title: 'What do the four counts mean?',
    articles: 'Texts that report it.', outlets: 'Media that carried them.', publishers: 'Owners behind the outlets.',
    independent: 'Groups of reports that do not copy one another.', unknown: 'Articles whose outlet is not known: {n}. They are in no count of outlets or publishers.',
  },
  timeline: { label: 'Timeline: a column for each step of time, a mark for each event' },
  filters: { label: 'Narrow the chronology', type: 'Type', all: 'all', several: 'Only with more than one independent source', shown: 'Showing {n} of {of}' },
  levels: {
    'single-source': 'One article reports it so far.',
    'one-origin': 'Several outlets carry it, but they go back to one text, agency or publisher.',
    independent: 'Reports that do not copy one another agree on it.',
    'against-interest': 'A side says it although it is not in its own interest.',
    disputed: 'What one says another denies.',
    verified: 'A person has checked it.',
  },
  statuses: {
    occurred: 'The article itself, or somebody who is no side, says that it happened.', ongoing: 'It has begun and had not ended by the last report.',
    claimed: 'Only one side of the conflict says that it happened.', disputed: 'One says so, another denies it.',
    denied: 'Only the denial speaks of it.', planned: 'It was announced and lies ahead.', proposed: 'Somebody proposed it.', pledged: 'Somebody promised it.',
    'called-off': 'It was planned and then called off.',
  },
  figuresNote: 'Figures stand side by side as they were claimed. Nothing is added up or averaged; running totals and single incidents are never mixed.',
  replaced: 'replaced later', since: 'since', withoutEvent: 'Not tied to one event', somebody: 'others',
  termEvidence: 'The wording ({n}) and evidence of its keeping ({of})',
  talks: {
    title: 'Talks and positions', rounds: 'Rounds of talks', round: 'round {n}', format: 'Format', outcome: 'Outcome', next: 'Next date', delegation: 'Delegation:',
    unnamed: 'members not named', agenda: 'Agenda', positions: 'Positions of the parties',
  },
  sources: {
    title: 'Sources', families: 'Who copied whom', familiesNote: 'Articles that share passages of one text. An article may copy passages and still have reporting of its own.',
    text: 'Shared text', agency: 'from the agency', firstIn: 'first in', originUnknown: 'origin not known', share: '{n} % of the article', articles: 'Articles',
    outlet: 'Outlet', articleTitle: 'Title', copied: 'Copied or credited',
  },
  copies: 'Articles that copy one another', claims: 'Who says so and who denies it', saysSo: 'Says so', denies: 'Denies', nobody: 'Nobody so far.',
  narrator: 'in the article’s own voice', carried: 'named in the sentence before', decided: 'Decided by a person', decidedNote: 'A person’s assessment is part of this.',
  moreSentences: '{n} more', articleText: 'Text of the article', marked: 'Marked in the text',
  layers: { events: 'Events', statements: 'Statements', mentions: 'Names', timexes: 'Times', quantities: 'Numbers', passages: 'Shared passages' },
  furniture: 'Not part of the report', number: 'Number', publisher: 'Publisher', address: 'Address', eventsHere: 'Its events in the record', voices: 'Who speaks',
  named: 'Who and what is named', writtenAs: 'Written as', itsEvents: 'Events', itsFigures: 'Figures claimed',
  empty: {
    storeTitle: 'No articles yet', store: 'Add articles on the command line, and their stories will appear here:', events: 'No events were found in this story.',
    filtered: 'No event passes these filters.', evidence: 'No evidence is at hand.', figures: 'No figures were claimed in this story.',
    agreements: 'No agreement is reported in this story.', terms: 'No terms are reported.', talks: 'No round of talks is reported.', positions: 'No positions are reported.',
    people: 'Nobody is named.', families: 'No two articles share passages.', roles: 'It has no role in an event of this story.', query: 'Write words to look for.',
    search: 'No paragraph has all these words. Try fewer, or another spelling.',
  },
  failure: {
    offline: { title: 'The server cannot be reached', text: 'Start it with “tawatur serve” and try again.' },
    notFound: { title: 'This is not here', text: 'It may have been merged or removed since the link was made.' },
    store: { title: 'The store cannot be read', text: 'Another program may be using it. Try again in a moment.' },
    request: { title: 'This could not be understood', text: 'Change what you asked for and try again.' },
    other: { title: 'Something went wrong', text: 'The record itself is not touched. Try again; if it stays, the server’s own messages say more.' },
  },
}

export const english: PageMessages = { language: 'en', direction: 'ltr', labels: ENGLISH_LABELS, words: ENGLISH_WORDS, page }
