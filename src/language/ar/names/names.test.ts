import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NameMention } from '../../contract.ts'
import { isName, read, testRows, words } from '../testing/pack.ts'
import { type ExpectedName, nameRows, openRows, tribeRows } from './names.corpus.ts'

const PLACES: ReadonlySet<string> = new Set(['place', 'country', 'facility'])
const overlaps = (mention: NameMention, start: number, end: number) => mention.start < end && mention.end > start

/** The naming of what a mention takes up, mostly an earlier one. */
function rootOf(names: readonly NameMention[], index: number): number {
  const { antecedent } = names[index]!
  return antecedent === null ? index : rootOf(names, antecedent)
}

/** Within one article what takes up another, is the same row of a gazetteer or bears the same full name is one thing. */
function isJoined(names: readonly NameMention[], a: number, b: number): boolean {
  const [one, other] = [names[rootOf(names, a)]!, names[rootOf(names, b)]!]
  return one === other || (one.known !== null && one.known === other.known) || (one.kind === other.kind && one.name === other.name)
}

function holds(text: string, [surface, kind, known, joins]: ExpectedName, names: readonly NameMention[]): boolean {
  if (kind === 'none') {
    const start = text.indexOf(surface)
    return start !== -1 && names.every((mention) => !overlaps(mention, start, start + surface.length))
  }
  return names.some(
    (mention, i) =>
      (words(text, mention) === surface || (PLACES.has(mention.kind) && isName(words(text, mention), surface))) &&
      (kind === 'any' || mention.kind === kind) &&
      (known === undefined || mention.known === known) &&
      (joins === undefined || names.some((other, k) => k !== i && words(text, other) === joins && isJoined(names, i, k))),
  )
}

testRows([...nameRows, ...tribeRows], openRows, {
  unmet: (text, expected, { names }) =>
    expected.length === 0 && names.length > 0
      ? ['no name']
      : expected
          .filter((name) => !holds(text, name, names))
          .map(([surface, kind, known, joins]) =>
            [surface, kind, known === undefined ? '' : (known ?? 'unknown'), joins === undefined ? '' : `= ${joins}`]
              .filter((part) => part !== '')
              .join(' · '),
          ),
  found: (text, { names }) =>
    names.map((mention) => {
      const taken = mention.antecedent === null ? '' : ` = ${words(text, names[mention.antecedent]!)}`
      return `${words(text, mention)} · ${mention.kind} · ${mention.known ?? 'unknown'}${taken} · ${mention.rule}`
    }),
})

/** Article → place, how often it is named. */
const REPEATED: readonly (readonly [text: string, known: string, times: number])[] = [
  ['دخلت القافلة مدينة الباب. وتبادل الفصيلان في الباب الاتهامات.', 'al-bab', 2],
  ['انسحب المسلحون من مدينة الزاوية. وأحصت البلدية بالزاوية الأضرار.', 'zawiya', 2],
  // an everyday word: no preposition of place, or an adjective that completes it
  ['دخلت القافلة مدينة الباب. وفتح الجنود الباب أمام الصحفيين.', 'al-bab', 1],
  ['دخلت القافلة مدينة الباب. ووقف حارس في الباب المقابل.', 'al-bab', 1],
]
for (const [text, known, times] of REPEATED)
  test(text, () => {
    assert.equal(read(text).names.filter((name) => name.known === known).length, times)
  })
