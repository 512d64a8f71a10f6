import type { UnresolvedPosition, UnresolvedReading } from '../../contract.ts'
import { isName, isPhrase, testRows, words } from '../testing/pack.ts'
import { type ExpectedPosition, positionRows } from './positions.corpus.ts'

const meets = (
  text: string,
  [holder, stance, issue, phrase, condition]: ExpectedPosition,
  position: UnresolvedPosition,
  { names }: UnresolvedReading,
) =>
  isName(names[position.holder]!.name, holder) &&
  position.stance === stance &&
  position.issue === issue &&
  isPhrase(words(text, position), phrase) &&
  (condition === undefined ? position.condition === null : isPhrase(words(text, position.condition), condition))

testRows<ExpectedPosition>(positionRows, [], {
  unmet: (text, expected, reading) => [
    ...expected.filter((one) => !reading.positions.some((position) => meets(text, one, position, reading))).map((one) => one.join(' · ')),
    ...(expected.length < reading.positions.length ? [`${expected.length} and no more`] : []),
  ],
  found: (text, reading) =>
    reading.positions.map((position) =>
      [reading.names[position.holder]!.name, position.stance, position.issue, words(text, position), words(text, position.condition)].join(
        ' · ',
      ),
    ),
})
