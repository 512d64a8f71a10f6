import type { ArabicDocument } from '../document.ts'
import { type GazetteerEntry, longestMatch } from '../gazetteer.ts'
import { FRAMES } from '../statements/frames.ts'
import type { Heads } from './heads.ts'
import { citation, type NameDraft, offsetAfter } from './draft.ts'

/**
 * Names that the gazetteers know, leftmost longest. A one-word name that is also an everyday word counts only where something beside it
 * says that it is one: a head (مدينة الباب), a title, or for places a preposition of place.
 */
export function findKnownNames(document: ArabicDocument, heads: Heads, timeAt: Int32Array): NameDraft[] {
  const { tokens } = document
  const out: NameDraft[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = timeAt[i] === -1 ? matchAt(document, heads, i) : null
    if (found === null) i++
    else {
      out.push(found)
      i = found.last + 1
    }
  }
  return out
}

function matchAt(document: ArabicDocument, heads: Heads, at: number): NameDraft | null {
  const { tokens } = document
  const token = tokens[at]!
  if (token.kind !== 'word' && token.kind !== 'latin') return null
  for (const { core, skip, node } of heads.namesFrom(token.word)) {
    if (skip > 0 && core.length < 3) continue
    const lastOf: number[] = [at]
    const match = longestMatch(node, (offset) => {
      const next = nextWord(document, lastOf[offset - 1]!)
      if (next === null) return null
      lastOf[offset] = next
      return tokens[next]!.word.folded
    })
    if (match === null) continue
    const { entry } = match.match
    const last = lastOf[match.words - 1]!
    if (match.words === 1 && !licensed(document, heads, at, skip, entry)) continue
    return {
      first: at, last, skip, start: offsetAfter(document, token, skip), end: tokens[last]!.end, kind: entry.kind, known: entry.known,
      name: citation(document, at, last, skip), subtype: entry.subtype, country: entry.country, descriptors: [], anaphoric: false,
      labelEn: entry.label.en, rule: 'name.gazetteer',
    }
  }
  return null
}

/** The next word of a name: adjacent in the same sentence; a full stop or hyphen inside an initialism is passed over. */
function nextWord(document: ArabicDocument, at: number): number | null {
  const { tokens, sentenceOf } = document
  const next = tokens[at + 1]
  if (next === undefined || sentenceOf[at + 1] !== sentenceOf[at]) return null
  if (next.kind === 'word' || next.kind === 'latin') return at + 1
  const joins = next.kind === 'punctuation' && (next.word.surface === '.' || next.word.surface === '-') && next.start === tokens[at]!.end
  const after = tokens[at + 2]
  return joins && after !== undefined && after.start === next.end && (after.kind === 'word' || after.kind === 'latin') && sentenceOf[at + 2] === sentenceOf[at] ? at + 2 : null
}

const IN_PLACE = new Set(['في', 'من', 'الي', 'نحو', 'قرب', 'غرب', 'شرق', 'شمال', 'جنوب', 'وسط', 'داخل', 'خارج', 'علي', 'بين'])

function licensed(document: ArabicDocument, heads: Heads, at: number, skip: number, entry: GazetteerEntry): boolean {
  const { tags, tokens } = document
  const word = tokens[at]!.word
  const before = at > 0 && document.sentenceOf[at - 1] === document.sentenceOf[at] ? tokens[at - 1]! : null
  // a family name that is a place too (أمينة باري)
  if (before !== null && entry.kind !== 'person' && entry.kind !== 'country' && heads.givenName(before.word.folded) && (!heads.isCommon(before.word.folded) || followsSpeech(document, at - 2))) return false
  if (entry.kind === 'country' && !entry.common && skip === 0) return true
  const everyday = entry.common || (!(entry.kind === 'place' && heads.isCapital(entry.known)) && word.analyses.some((analysis) => analysis.form !== null && analysis.form.state !== 'construct' && analysis.stemStart <= skip + 2 && analysis.enclitic === '' && analysis.cost < 2.5))
  // short names of agencies are everyday words with clitics (بنا، وال)
  const doubtful = (entry.subtype === 'media' && word.folded.length - skip <= 3) || everyday || (skip > 0 && word.analyses[0]!.form !== null)
  if (!doubtful) return true
  const previous = before?.word ?? null
  if (entry.kind === 'country') return skip === 0 || word.analyses[0]!.form === null || (previous !== null && IN_PLACE.has(previous.folded))
  if (previous === null) return entry.kind !== 'person' && entry.kind !== 'place' && !entry.common && entry.subtype !== 'media'
  if (entry.kind === 'person') return heads.title(previous) !== null
  if (entry.kind === 'place' || entry.kind === 'facility') {
    if (heads.place(previous) !== null) return true
    return tags[at]!.pos !== 'verb' && inPlace(document, at, skip) && standsAlone(document, at)
  }
  if (heads.organisation(previous) !== null) return true
  return entry.subtype === 'media' ? QUOTES.has(previous.surface) && !isNamedThing(document, heads, at - 2) : !entry.common && word.folded.includes('ال')
}

/** After a preposition of place, standing or attached. */
const inPlace = (document: ArabicDocument, at: number, skip: number): boolean =>
  IN_PLACE.has(document.tokens[at - 1]?.word.folded ?? '') || (skip > 0 && ['ب', 'ل'].includes(document.tags[at]!.analysis?.preposition ?? ''))

/** Nothing after it completes the everyday reading: no adjective, genitive or pronoun (في حلب, but not في الباب الأول). */
function standsAlone({ tags, tokens }: ArabicDocument, at: number): boolean {
  const next = tags[at + 1]
  if (tags[at]!.analysis?.enclitic !== '' || next === undefined || tokens[at + 1]!.kind === 'punctuation') return tags[at]!.analysis?.enclitic === ''
  return next.pos !== 'adjective' && !(next.pos === 'nominal' && next.analysis?.conjunction === '' && next.analysis.preposition === '')
}

const QUOTES = new Set(['"', '“', '”', '«'])
/** فندق «الحياة»: what is in quotation marks is the name of the noun before them. */
const isNamedThing = (document: ArabicDocument, heads: Heads, at: number): boolean => {
  const tag = document.tags[at]
  return tag?.pos === 'nominal' && heads.organisation(document.tokens[at]!.word)?.subtype !== 'media'
}
const followsSpeech = (document: ArabicDocument, at: number): boolean => at >= 0 && document.tags[at]!.pos === 'verb' && FRAMES.has(document.tags[at]!.lemma)
