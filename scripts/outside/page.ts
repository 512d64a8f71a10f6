import type { Score } from './cases.ts'
import { OPEN, type Reason, SET_ASIDE } from './reasons.ts'

/** What each set has to reach, in per cent of its cases. */
const BARS: Readonly<Record<string, number>> = {
  'duckling time': 75,
  'duckling numeral': 95,
  'duckling ordinal': 95,
  'duckling duration': 90,
  'recognizers DateParser': 80,
  'recognizers DatePeriodParser': 65,
  'recognizers TimeParser': 65,
  'recognizers DurationParser': 80,
  'recognizers NumberModel': 90,
}

const INTRODUCTION = `# Numbers and times on test sets of others

Written by \`npm run score:outside -- --write\`; do not edit. The sets are Duckling’s Arabic corpus and the Arabic specifications of Microsoft’s Recognizers-Text
(value in the past where there are two). They lie beside the checkout where they are there at all, and are no part of the project. Both are speech to an
assistant, much of it translated word by word, and not news; the rules are written for news.

*Right* is what all cases give, whatever is said below. Cases that no platform of a set supports are left out and counted. *Set aside* are cases whose
expectation is no right Arabic, miscounted, or not what news means by the words; *of the rest* leaves them out. The rules are not bent to them, and they
count as wrong in *right*.
`

/** The page of results: a table of sets, then the failures by kind, told by their place in the set’s file. */
export const pageOf = (results: readonly Score[]): string =>
  [
    INTRODUCTION,
    ...table(
      ['set', 'cases', 'left out', 'right', '% of all', 'bar', 'set aside', '% of the rest'],
      results.map((score) => row(score)),
    ),
    '\n## Set aside\n',
    ...reasons(SET_ASIDE, results),
    '\n## Not read yet\n',
    ...reasons([...OPEN, ...unexplained(results)], results),
    '',
  ].join('\n')

function row({ name, right, of, leftOut, wrong }: Score): readonly (string | number)[] {
  const aside = wrong.filter(({ number }) => isIn(SET_ASIDE, name, number)).length
  return [name, of, leftOut, right, percent(right, of), BARS[name] ?? '', aside, percent(right, of - aside)]
}
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1)
const isIn = (list: readonly Reason[], set: string, number: number) => list.some((one) => one.set === set && one.cases.includes(number))

/** Failures that no reason names. */
const unexplained = (results: readonly Score[]): readonly Reason[] =>
  results.flatMap(({ name, wrong }) => {
    const cases = wrong.map(({ number }) => number).filter((number) => !isIn(SET_ASIDE, name, number) && !isIn(OPEN, name, number))
    return cases.length === 0 ? [] : [{ set: name, cases, why: 'not looked into' }]
  })

/** Rows of the reasons whose cases still fail. */
const reasons = (list: readonly Reason[], results: readonly Score[]): readonly string[] =>
  table(
    ['set', 'cases', 'why'],
    list.flatMap(({ set, cases, why }) => {
      const wrong = results.find(({ name }) => name === set)?.wrong ?? []
      const failing = cases.filter((number) => wrong.some((one) => one.number === number))
      return failing.length === 0 ? [] : [[set, failing.join(', '), why]]
    }),
  )

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((cells) => `| ${cells.join(' | ')} |`),
]
