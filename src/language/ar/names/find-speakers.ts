import type { ArabicDocument } from '../document.ts'
import { type NameDraft, personDraft } from './draft.ts'
import { type Heads, Opens } from './heads.ts'
import { isFunctionWord, isUnknown, nameEnd, UNKNOWN } from './name-extent.ts'
import { NOT_NAMES } from './not-names.ts'
import { governsObject, isApposed, isGovernedByB, isSaying, saysContent, speaksAt, speaksNext, takesNoObject } from './speech.ts'
import { nationalityAt, type TitlePhrase, titleAt } from './titles.ts'

/** «وصف س العملية بأنها …»: behind an unknown subject the object of a verb that judges or calls upon somebody. */
const opensObject = ({ tags, tokens }: ArabicDocument, heads: Heads, at: number, limit: number): boolean =>
  at < limit &&
  tags[at]!.pos === 'nominal' &&
  tags[at]!.analysis?.article === true &&
  tags[at]!.analysis.conjunction === '' &&
  tags[at]!.analysis.form?.pos !== 'adjective' &&
  tags[at]!.analysis.form !== null &&
  !heads.isDemonym(tokens[at]!.word)

/** «رئيسة البلدية، س ص، …»: whose title stands before the comma, where another closes the name. */
function titleBeforeComma(document: ArabicDocument, heads: Heads, at: number, last: number, limit: number): TitlePhrase | null {
  const { tokens, tags, sentenceOf } = document
  if (at < 2 || last >= limit || sentenceOf[at - 2] !== sentenceOf[at]) return null
  if (
    !/^[،,]$/.test(tokens[at - 1]!.word.surface) ||
    !(/^[،,]$/.test(tokens[last + 1]!.word.surface) || tags[last + 1]!.pos === 'complementizer')
  )
    return null
  return titleAt(document, heads, at - 1)
}

/** «أما س فرأى»: a topic of one word whose verb says something. */
const isTopic = ({ tokens, tags, sentenceOf }: ArabicDocument, at: number, limit: number): boolean =>
  at > 0 &&
  at < limit &&
  sentenceOf[at - 1] === sentenceOf[at] &&
  /^[وف]?اما$/.test(tokens[at - 1]!.word.folded) &&
  tags[at + 1]!.analysis?.conjunction === 'ف' &&
  isSaying(tags[at + 1]!)

/**
 * Persons of whom nothing but what they do says that they are: an unknown word, or a given name alone, that says something (قال س إن), and two unknown
 * words before a verb of saying or an apposition (س ص قالت, س ص، وزير المالية).
 */
export function findSpeakers(document: ArabicDocument, heads: Heads, taken: Int32Array): NameDraft[] {
  const out: NameDraft[] = []
  for (const sentence of document.sentences)
    for (let i = sentence.first; i <= sentence.last; ) {
      const mayBe = taken[i] === -1 && (document.begins[i]! & SPEAKER) !== 0 && document.tokens[i]!.kind === 'word'
      const found = mayBe ? speakerAt(document, heads, taken, i, sentence.last) : null
      if (found === null) i++
      else {
        out.push(found)
        i = found.last + 1
      }
    }
  return out
}

const SPEAKER = UNKNOWN | Opens.givenName

function speakerAt(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): NameDraft | null {
  const { tokens, tags } = document
  const { word } = tokens[at]!
  const given = heads.isGivenName(word)
  if ((!given && !isUnknown(document, at, 0)) || NOT_NAMES.has(word.folded) || isFunctionWord(tags[at]!) || heads.isDemonym(word))
    return null
  // لأوراسيا: to whom; no name begins so
  if (isGovernedByB(document, at) || /^ل[أإآ]/.test(word.light)) return null
  const speaks = speaksAt(document, at) || isTopic(document, at, limit)
  const definite = word.folded.startsWith('ال')
  if (!speaks && (definite || (given && !/^[،,]$/.test(tokens[at - 1]?.word.surface ?? '')))) return null
  const last = definite ? at : nameEnd(document, heads, taken, at, limit)
  const bearer = last > at ? titleBeforeComma(document, heads, at, last, limit) : null
  if (bearer !== null) return personDraft(document, at, last, 0, bearer, 'name.person.speaker')
  const named = speaks
    ? saysContent(document, last + 1, limit) ||
      isTopic(document, at, limit) ||
      (!given && !definite && governsObject(document, at - 1) && opensObject(document, heads, last + 1, limit)) ||
      (!given && (isApposed(document, heads, last + 1, limit) || (!definite && takesNoObject(document, at - 1))))
    : last > at && (speaksNext(document, last + 1, limit) || isApposed(document, heads, last + 1, limit))
  if (!named) return null
  return personDraft(document, at, last, 0, titleAt(document, heads, at) ?? nationalityAt(document, heads, at), 'name.person.speaker')
}
