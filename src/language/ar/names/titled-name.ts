import type { Candidates } from '../candidates.ts'
import type { ArabicDocument } from '../document.ts'
import type { Features } from '../paradigms/features.ts'
import { hasPronoun, Kind, type Readings, readingFeatures, readingForm, readingProclitics } from '../readings.ts'
import { tagTest } from '../tag-facts.ts'
import type { Heads } from './heads.ts'
import { isUnknown } from './name-extent.ts'
import { titleAt } from './titles.ts'

/** «العميد ناو بو», «المتحدث باسم الجبهة بينا ديارا»: read as a name though it has other readings, right behind a title that is complete. */
export function isTitledName(document: ArabicDocument, heads: Heads, at: number): boolean {
  const { tags, tokens, sentenceOf } = document
  if (
    !(isName(tags[at]!) || isStray(tags[at]!)) ||
    at === 0 ||
    sentenceOf[at - 1] !== sentenceOf[at] ||
    tokens[at]!.word.folded.startsWith('ال')
  )
    return false
  const { analysis } = tags[at - 1]!
  if (analysis?.article === true && heads.title(tokens[at - 1]!.word) !== null) return true
  return (
    (analysis?.article === true || (analysis?.enclitic ?? '') !== '') &&
    isUnknown(document, at + 1, 0) &&
    titleAt(document, heads, at) !== null
  )
}

/** Whether one of its tags is a name or a stray verb. */
export function mayBeName(readings: Readings, tags: Candidates): boolean {
  for (let i = 0; i < tags.count; i++) {
    const reading = tags.readings[i]!
    if (readingForm(readings, reading) === Kind.name) return true
    const features = tags.poses[i] === 'verb' ? readingFeatures(readings, reading) : null
    if (features === null || hasPronoun(readings, reading) || readingProclitics(readings, reading).conjunction !== '') continue
    if (isForManyOrTwo(features)) return true
  }
  return false
}
const isForManyOrTwo = ({ number, gender }: Pick<Features, 'number' | 'gender'>): boolean =>
  number === 'd' || (number === 'p' && gender === 'f')
const isName = tagTest(({ analysis }) => analysis?.name === true)
/** A verb for two, or for many women, which no title for one man has behind it: سيسا دوكوري. */
const isStray = tagTest(
  ({ pos, analysis }) =>
    pos === 'verb' && analysis?.conjunction === '' && analysis.enclitic === '' && analysis.form !== null && isForManyOrTwo(analysis.form),
)
