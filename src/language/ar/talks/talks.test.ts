import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnresolvedReading, UnresolvedTalkDetail } from '../../contract.ts'
import { isPhrase, read, testRows, words } from '../testing/pack.ts'
import { type ExpectedDetail, notHappened, talkRows } from './talks.corpus.ts'

const partyOf = ({ party }: UnresolvedTalkDetail, { names }: UnresolvedReading) => (party === null ? null : names[party]!.name)
const meets = (text: string, [kind, phrase, more]: ExpectedDetail, detail: UnresolvedTalkDetail, reading: UnresolvedReading) =>
  detail.kind === kind &&
  isPhrase(words(text, detail), phrase) &&
  reading.events[detail.event]?.type === 'talks' &&
  (more === undefined || more === detail.value || more === partyOf(detail, reading))

testRows<ExpectedDetail>(talkRows, [], {
  unmet: (text, expected, reading) => [
    ...expected.filter((one) => !reading.talkDetails.some((detail) => meets(text, one, detail, reading))).map((one) => one.join(' · ')),
    ...(expected.length < reading.talkDetails.length ? [`${expected.length} and no more`] : []),
  ],
  found: (text, reading) =>
    reading.talkDetails.map((detail) => [detail.kind, words(text, detail), detail.value, partyOf(detail, reading)].join(' · ')),
})

for (const [text, type] of notHappened)
  test(`no ${type}: ${text}`, () =>
    assert.deepEqual(
      read(text).events.filter((event) => event.type === type),
      [],
    ))
