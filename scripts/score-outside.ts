import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { durationScore, numberScore, numeralScore, ordinalScore, recognizedTimes, type Score, timeScore } from './outside/cases.ts'
import { pageOf } from './outside/page.ts'
import { SET_ASIDE } from './outside/reasons.ts'

/**
 * Measures numbers and times on test sets of others (assistant speech, not news), which lie beside the project and are no part of it. Prints the rate of
 * each set and, with --failures, what was read instead; with --write puts the figures into docs/outside.md. Says so and ends where the sets are missing.
 */
const ROOT = new URL('../../shared/data/', import.meta.url)
const PAGE = new URL('../docs/outside.md', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8')
const lines = (name: string) =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

if (!existsSync(ROOT)) {
  console.log('The test sets of others are not beside the project; nothing is measured.')
  process.exit(0)
}

const results: readonly Score[] = [
  timeScore(lines('duckling-ar/time.jsonl')),
  numeralScore(lines('duckling-ar/numeral.jsonl')),
  ordinalScore(lines('duckling-ar/ordinal.jsonl')),
  durationScore(lines('duckling-ar/duration.jsonl')),
  recognizedTimes('DateParser', JSON.parse(read('recognizers-ar/DateParser.json'))),
  recognizedTimes('DatePeriodParser', JSON.parse(read('recognizers-ar/DatePeriodParser.json'))),
  recognizedTimes('TimeParser', JSON.parse(read('recognizers-ar/TimeParser.json'))),
  recognizedTimes('DurationParser', JSON.parse(read('recognizers-ar/DurationParser.json'))),
  numberScore(JSON.parse(read('recognizers-ar/NumberModel.json'))),
]
const failures = process.argv.includes('--failures')
for (const { name, right, of, wrong } of results) {
  console.log(`${name.padEnd(28)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${((100 * right) / of).toFixed(1)} %`)
  if (failures) for (const { number, input, expected, got } of wrong) console.log(`    ${number}. ${input} | ${expected} | ${got}`)
}
for (const { set, cases } of SET_ASIDE) {
  const wrong = new Set(results.find(({ name }) => name === set)?.wrong.map(({ number }) => number))
  const right = cases.filter((number) => !wrong.has(number))
  if (right.length > 0) console.log(`set aside, but right: ${set} ${right.join(', ')}`)
}
if (process.argv.includes('--write')) writeFileSync(PAGE, pageOf(results))
