import { existsSync, readFileSync } from 'node:fs'
import { durationScore, numberScore, numeralScore, ordinalScore, recognizedTimes, timeScore } from './outside/cases.ts'

/**
 * Measures numbers and times on test sets of others (assistant speech, not news), which lie beside the project and are no part of it. Prints the rate of
 * each set and, with --failures, what was read instead. Says so and ends where they are missing.
 */
const ROOT = new URL('../../shared/data/', import.meta.url)
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

const results = [
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
  if (failures) for (const { input, expected, got } of wrong) console.log(`    ${input} | ${expected} | ${got}`)
}
