import type { ArabicDocument } from '../document.ts'
import type { Features } from '../paradigms/features.ts'
import { lemmaTest, readingFeatures, readingProclitics } from '../readings.ts'
import { FRAMES } from '../statements/frames.ts'
import type { Tag } from '../tagging.ts'
import { beginning } from '../vocabulary.ts'
import { asDual, asJoinedAccusative, asTheirs } from './rereading-duals.ts'
import { asDeed, asGoverning, asListed, asPredicate, asQualified, asSuffered } from './rereading-masdars.ts'
import { asDirection, asElative, asGovernor, asPortfolio, asWitness, DIRECTIONS, PORTFOLIOS, WITNESS } from './rereading-nominals.ts'
import { asReceiving, HANDING } from './rereading-receiving.ts'
import { asBlast, asIssued, asReaching, asTakenUp, DAWN, ISSUING } from './rereading-relative.ts'
import { asCircumstance, asOpening, asThat, asVerb, asWriting, isSaid, THAT } from './rereading-saying.ts'
import {
  asAffirming,
  asCounting,
  asDescribing,
  asExplaining,
  asExpressing,
  asJoined,
  EXPRESSING,
  JOINED_SAYING,
  PROMISING,
} from './rereading-saying-homographs.ts'

/** The tag of a word outside names, read again by what stands farther from it than its neighbours. */
export function reread(document: ArabicDocument, at: number, tag: Tag): Tag {
  if ((document.begins[at]! & REREAD) === 0) return tag
  switch (tag.pos) {
    case 'verb':
      return rereadVerb(document, at, tag)
    case 'adjective':
      return asVerb(document, at, asGoverning(document, at, asCircumstance(document, at, asPortfolio(document, at, tag))))
    case 'preposition':
      return asExplaining(document, at, asExpressing(document, at, asDirection(document, at, tag)))
    default:
      return rereadNominal(document, at, tag)
  }
}

function rereadVerb(document: ArabicDocument, at: number, tag: Tag): Tag {
  let read = asReceiving(document, at, asElative(document, at, tag))
  read = asTheirs(document, at, read)
  read = asJoinedAccusative(document, at, read)
  read = asJoined(document, at, read)
  read = asCounting(document, at, asAffirming(document, at, read))
  read = asWitness(document, at, read)
  read = asGovernor(document, at, read)
  read = asListed(document, at, read)
  read = asDeed(document, at, read)
  return asQualified(document, at, read)
}

function rereadNominal(document: ArabicDocument, at: number, tag: Tag): Tag {
  let read = asBlast(document, at, asPortfolio(document, at, tag))
  read = asThat(document, at, read)
  read = asWriting(document, at, read)
  read = asTakenUp(document, at, read)
  read = asReaching(document, at, read)
  read = asIssued(document, at, read)
  read = asDual(document, at, read)
  read = asDescribing(document, at, read)
  read = asCircumstance(document, at, read)
  read = asGoverning(document, at, read)
  read = asPredicate(document, at, read)
  read = asSuffered(document, at, read)
  return asOpening(document, at, read)
}

const isReread = lemmaTest(
  (lemma) =>
    JOINED_SAYING.has(lemma) ||
    lemma === PROMISING ||
    lemma === WITNESS ||
    lemma === EXPRESSING ||
    lemma === ISSUING ||
    lemma === DAWN ||
    lemma === HANDING,
)
const isSaying = lemmaTest((lemma) => FRAMES.has(lemma))

/** Whether a word has a reading that its neighbours do not tell; most have none. */
const REREAD = beginning(({ folded }, readings) => {
  let [masdar, participle, perfect, dual, theirs, adjective, named] = [false, false, false, false, false, false, false]
  for (let i = 0; i < readings.count; i++) {
    if (isReread(readings, i)) return true
    const features = readingFeatures(readings, i)
    named ||= features === null
    if (features === null) continue
    const { article, preposition } = readingProclitics(readings, i)
    const isOfMany = features.pos === 'participle-active' && features.case === 'oblique'
    if ((isSaid(features, article, preposition) || isPerfect(features) || isOfMany) && isSaying(readings, i)) return true
    masdar ||= features.pos === 'masdar'
    participle ||= features.pos === 'participle-active'
    perfect ||= isPerfect(features)
    adjective ||= features.pos === 'adjective' && folded.startsWith('ا')
    dual ||= features.number === 'd' && features.state === 'construct'
    theirs ||= isPerfect(features) && features.person === 1 && features.number === 'p'
  }
  // قتل, وخطف, هاجم: a perfect and the verbal noun or participle spelt like it; وقعتا: or two of a thing; أعلنا: we or they; أبرز: the most
  const isListed = folded === THAT || DIRECTIONS.has(folded) || PORTFOLIOS.has(folded)
  return isListed || theirs || ((masdar || participle || dual || adjective || named) && perfect)
})
const isPerfect = ({ pos, tense }: Features): boolean => pos === 'verb' && tense === 'perfect'
