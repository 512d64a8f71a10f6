import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry } from '../gazetteer.ts'
import { FRAMES, HUMANS } from '../statements/frames.ts'
import type { Heads } from './heads.ts'

/** Whether what is spelt like a country says of what nation or kind the noun before it is. */
export function isOfNation(document: ArabicDocument, heads: Heads, at: number, { known }: GazetteerEntry): boolean {
  const { tags, tokens, sentenceOf } = document
  if (isOfMoney(document, heads, at)) return true
  const { word } = tokens[at]!
  if (at > 0 && sentenceOf[at - 1] === sentenceOf[at]) {
    // جنديا روسيا, خبيرا تركيا: of what people he is
    if (word.folded.endsWith('ا') && isSomebody(document, heads, at - 1)) return true
    // غارات جوية تركية: behind an adjective whose it is, and no country so called
    if (word.folded.endsWith('ه') && isIndefiniteAdjective(tags[at - 1]!) && heads.isDemonym(word)) return true
  }
  // رتلا عسكريا تركيا, موقعا روسيًا: an adjective in the accusative
  return isInAccusative(document, at) && heads.demonymCountryOf(word.folded.slice(0, -1)) === known
}

const isIndefiniteAdjective = ({ pos, analysis }: ArabicDocument['tags'][number]): boolean =>
  pos === 'adjective' && analysis?.article === false && analysis.enclitic === ''

/** With its nunation, or right behind an adjective in that case. */
const isInAccusative = ({ tags, tokens, sentenceOf }: ArabicDocument, at: number): boolean =>
  tokens[at]!.word.surface.includes(TANWIN) ||
  (at > 0 &&
    sentenceOf[at - 1] === sentenceOf[at] &&
    tags[at - 1]!.pos === 'adjective' &&
    tags[at - 1]!.analysis?.form?.indefiniteAccusative === true)
const TANWIN = '\u064b'

/** «رحبت الرياض», «والإمارات تنفي»: right beside a verb of saying in the feminine a capital or a country is a government. */
export function isGovernment({ tags, sentenceOf }: ArabicDocument, heads: Heads, at: number, skip: number, entry: GazetteerEntry): boolean {
  if (entry.kind !== 'country' && !heads.isCapital(entry.known)) return false
  const says = (i: number) => {
    const tag = sentenceOf[i] === sentenceOf[at] ? tags[i] : undefined
    return tag?.pos === 'verb' && FRAMES.has(tag.lemma) && tag.analysis?.form?.gender === 'f' && tag.analysis.form.number === 's'
  }
  return (skip === 0 && (says(at - 1) || isCalledUpon(tags, at))) || (tags[at]!.analysis?.enclitic === '' && says(at + 1))
}

/** «مطالبا الرياض بإرسال مراقبين», «داعيا تونس إلى»: who is asked something is a government. */
function isCalledUpon(tags: ArabicDocument['tags'], at: number): boolean {
  const [asking, matter] = [tags[at - 1], tags[at + 1]]
  if (asking?.derived !== 'participle' || asking.analysis?.form?.indefiniteAccusative !== true || !FRAMES.has(asking.lemma)) return false
  return matter?.pos === 'preposition' || (matter?.analysis?.preposition ?? '') !== ''
}

/** «جنديا», «مواطنا», «صحفيا»: somebody in the accusative, whom an adjective in the accusative may follow. */
function isSomebody({ tags, tokens }: ArabicDocument, heads: Heads, at: number): boolean {
  const { analysis, pos } = tags[at]!
  if (pos === 'verb' || analysis?.form?.indefiniteAccusative !== true || analysis.enclitic !== '') return false
  return HUMANS.has(tags[at]!.lemma) || heads.group(tokens[at]!.word) !== null || heads.title(tokens[at]!.word) !== null
}

/** «عجز مالي»: an adjective that agrees with the noun before it; after a body or an office it is the country (رئيس مالي). */
function isOfMoney({ tags, tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const [before, own] = [tags[at - 1], tags[at]!]
  if (
    before === undefined ||
    sentenceOf[at - 1] !== sentenceOf[at] ||
    own.pos !== 'adjective' ||
    own.analysis?.article !== false ||
    own.analysis.form === null
  )
    return false
  const { word } = tokens[at - 1]!
  if (heads.title(word) !== null || heads.organisation(word) !== null || heads.group(word) !== null || heads.place(word) !== null)
    return false
  return (
    before.pos === 'nominal' &&
    before.analysis?.article === false &&
    before.analysis.enclitic === '' &&
    before.analysis.form?.number === 's' &&
    before.analysis.form.gender === 'm'
  )
}

/** «وتركيا», «لسوريا»: what competes with the country is nothing but its own adjective in the accusative. */
export function isOwnAdjective({ tokens, tags }: ArabicDocument, heads: Heads, at: number, skip: number, entry: GazetteerEntry): boolean {
  const { folded, analyses } = tokens[at]!.word
  return (
    tags[at]!.pos !== 'verb' &&
    folded.endsWith('يا') &&
    heads.demonymCountryOf(folded.slice(skip, -1)) === entry.known &&
    analyses.every(({ form, stemStart }) => form === null || stemStart < skip || form.pos === 'adjective')
  )
}
