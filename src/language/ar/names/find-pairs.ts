import type { ArabicDocument } from '../document.ts'
import { foldedWords } from '../letters.ts'
import { citation, coresOf, type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import type { Heads } from './heads.ts'
import { longestFrom, ofEntry } from './longest-match.ts'
import type { PairOpening } from './openings.ts'

/** Words of one of the two names, where no gazetteer has it. */
const WORDS = 3

/** «حركتا فتح وحماس», «كتيبتي النصر والفاروق»: two bodies that one noun in the dual names; null where there are no two. */
export function pairAt(document: ArabicDocument, heads: Heads, at: number): readonly [NameDraft, NameDraft] | null {
  const { tags, tokens } = document
  const opening = heads.pair(tokens[at]!.word)
  const form = tags[at]!.analysis?.form
  if (opening === null) return null
  // بين قبيلتي المسيرية والدينكا: spelt like «my tribe»
  const isDual = form?.number === 'd' && form.state === 'construct'
  if (!isDual && !(TRIBES.has(opening.lemma) && tokens[at - 1]?.word.folded === 'بين')) return null
  const first = memberAt(document, heads, opening, at + 1, 0)
  const second = first === null ? null : memberAt(document, heads, opening, first.last + 1, 1)
  if (first === null || second === null) return null
  return [
    draftOf(document, opening, first, { first: at, skip: procliticsOf(document, at) }),
    draftOf(document, opening, second, { first: second.first, skip: 1 }),
  ]
}

interface Member {
  readonly first: number
  readonly last: number
  readonly skip: number
  readonly known: ReturnType<typeof longestFrom>
}

/** The name at `first`, after `skip` letters: 1 for the و that joins the second. */
function memberAt(document: ArabicDocument, heads: Heads, { node, lemma }: PairOpening, first: number, skip: number): Member | null {
  const { tags, tokens, sentenceOf } = document
  if (sentenceOf[first] !== sentenceOf[first - 1] || tokens[first]!.kind !== 'word') return null
  const { word } = tokens[first]!
  const core = coresOf(word).find((one) => one.skip === skip)
  if (core === undefined) return null
  const begun = node?.next.get(core.core)
  const known = begun === undefined ? null : longestFrom(document, begun, first)
  if (known !== null) return { first, last: known.last, skip, known }
  // قبيلتي المسيرية والدينكا, عشيرتي آل عمر وآل سالم: tribes are called by what may be an adjective, or anything
  if (TRIBES.has(lemma)) {
    const isKin = KIN.has(core.core) && tokens[first + 1]?.kind === 'word' && sentenceOf[first + 1] === sentenceOf[first]
    return skip === 1 && !word.folded.startsWith('و') ? null : { first, last: isKin ? first + 1 : first, skip, known: null }
  }
  const isJoined = tags[first]!.analysis?.conjunction === 'و'
  if (tags[first]!.pos !== 'nominal' || isJoined !== (skip === 1) || heads.countryOf(word) !== null || heads.isDemonym(word)) return null
  let last = first
  while (last - first < WORDS - 1 && sentenceOf[last + 1] === sentenceOf[first] && goesOn(document, last + 1)) last++
  return { first, last, skip, known: null }
}

const TRIBES = foldedWords('قبيلة عشيرة')
const KIN = foldedWords('آل بني بنو بيت ذو ذوي أولاد ولد')

/** An adjective or a name with the article, and nothing before it. */
function goesOn({ tags, tokens }: ArabicDocument, at: number): boolean {
  const { pos, analysis } = tags[at]!
  if (tokens[at]!.kind !== 'word' || analysis === null || analysis.conjunction !== '' || analysis.preposition !== '') return false
  return pos === 'adjective' && analysis.article
}

function draftOf(
  document: ArabicDocument,
  { lemma, singular, kind, subtype }: PairOpening,
  { first: from, last, skip: before, known }: Member,
  { first, skip }: { readonly first: number; readonly skip: number },
): NameDraft {
  const { tokens } = document
  const own = citation(document, from, last, before)
  const span = { first, last, skip, start: offsetAfter(document, tokens[first]!, skip), end: tokens[last]!.end }
  const entry = known?.match.entry
  return entry === undefined
    ? {
        ...span,
        kind,
        known: null,
        name: `${singular} ${own}`,
        subtype,
        country: null,
        descriptors: [`body:${[lemma, ...own.split(' ')].join(' ')}`],
        anaphoric: false,
        labelEn: null,
        rule: 'name.body.pair',
      }
    : { ...span, ...ofEntry(entry), name: known!.match.name }
}
