import type { ArabicDocument } from '../document.ts'
import { LAST_LETTER, lastLetter, wordProperty } from '../vocabulary.ts'
import { citation, coresOf, type NameDraft, offsetAfter } from './draft.ts'
import type { Heads } from './heads.ts'
import { inPlace } from './licence-place.ts'
import { speaksAt } from './speech.ts'
import { wordsOfName } from './words-of-name.ts'

/** A family name that is a word too (الشاعر, رزق) names its bearer where it says something. */
const isWord = wordProperty((word) => word.analyses.some(({ form, cost }) => form !== null && cost < 1.5))

/** A person named in full is named by the last name, or the first, elsewhere in the article, the heading before it included. */
export function findRepeatedNames(document: ArabicDocument, drafts: readonly NameDraft[], taken: Int32Array): NameDraft[] {
  const owners = ownersOf(drafts)
  if (owners.size === 0) return []
  const mayBeOne = endsLike(document, owners.keys())
  const out: NameDraft[] = []
  const { tokens } = document
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] !== -1 || !mayBeOne(i) || tokens[i]!.kind !== 'word') continue
    const token = tokens[i]!
    const found = coresOf(token.word).find(({ core }) => owners.has(core))
    if (found === undefined || (isWord(token.word) && !speaksAt(document, i))) continue
    // كير, no short word that has a sense of its own
    if (found.core.length < 4 && (found.skip > 0 || token.word.analyses.some(({ form, closed }) => form !== null || closed !== null)))
      continue
    const owner = owners.get(found.core)!
    out.push(ofHouse(document, owner, i) ?? repeated(document, owner, i, found.skip))
  }
  return out
}

/** «آل جرمان»: with the word for the house, where the owner has it in his name. */
function ofHouse(document: ArabicDocument, owner: NameDraft, at: number): NameDraft | null {
  const house = document.tokens[at - 1]
  if (house?.word.light !== HOUSE || !owner.name.includes(` ${HOUSE} `)) return null
  return { ...repeated(document, owner, at, 0), first: at - 1, start: house.start, name: citation(document, at - 1, at, 0) }
}
const HOUSE = 'آل'

/** «رحب رودس», «وأضاف لندن»: towns are feminine, so one that says something in the masculine is a person of that name, whom the article has named in full. */
export function asFamilyName(document: ArabicDocument, drafts: readonly NameDraft[]): (draft: NameDraft) => NameDraft {
  const owners = ownersOf(drafts)
  return (draft) => {
    const { first, last, kind, skip } = draft
    if (kind !== 'place' || first !== last || !speaksAt(document, first)) return draft
    const { gender, number } = document.tags[first - 1]!.analysis?.form ?? {}
    const owner = coresOf(document.tokens[first]!.word).find((one) => one.skip === skip && owners.has(one.core))
    if (owner === undefined || gender !== 'm' || number !== 's') return draft
    return repeated(document, owners.get(owner.core)!, first, skip)
  }
}

/** Persons named in full, by the last of their names. */
function ownersOf(drafts: readonly NameDraft[]): ReadonlyMap<string, NameDraft> {
  const owners = new Map<string, NameDraft>()
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue
    const words = wordsOfName(draft.name)
    const family = words.at(-1)
    const alone = words.length === 1 && draft.rule !== 'name.person.speaker'
    if (!alone && family !== undefined && family.length >= 3 && !owners.has(family)) owners.set(family, draft)
  }
  return owners
}

const repeated = (document: ArabicDocument, owner: NameDraft, at: number, skip: number): NameDraft => ({
  ...owner,
  first: at,
  last: at,
  skip,
  start: offsetAfter(document, document.tokens[at]!, skip),
  end: document.tokens[at]!.end,
  name: citation(document, at, at, skip),
  descriptors: [],
  anaphoric: true,
  rule: 'name.person.repeated',
})

/** A town that is an everyday word too (الباب, الزاوية), once the article has named it, is the town behind every preposition of place. */
export function findRepeatedPlaces(document: ArabicDocument, heads: Heads, drafts: readonly NameDraft[], taken: Int32Array): NameDraft[] {
  const named = new Map(drafts.flatMap((draft) => (isOwnName(document, heads, draft) ? [[wordsOfName(draft.name).at(-1)!, draft]] : [])))
  if (named.size === 0) return []
  const mayBeOne = endsLike(document, named.keys())
  const out: NameDraft[] = []
  const { tokens, tags } = document
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] !== -1 || !mayBeOne(i) || tokens[i]!.kind !== 'word' || tags[i + 1]?.pos === 'adjective') continue
    const token = tokens[i]!
    for (const { core, skip } of coresOf(token.word)) {
      const place = named.get(core)
      if (place === undefined || !inPlace(document, i, skip)) continue
      const name = citation(document, i, i, skip)
      out.push({ ...place, first: i, last: i, skip, start: offsetAfter(document, token, skip), end: token.end, name })
      break
    }
  }
  return out
}

/** Whether a token ends as one of these folded names does, but for its article: no other can have it as its core. */
function endsLike({ tokens, begins }: ArabicDocument, names: Iterable<string>): (at: number) => boolean {
  // by their last letter, which most words do not end in
  const endings = new Array<string[] | undefined>(32)
  for (const name of names) {
    const ending = name.startsWith('ال') ? name.slice(2) : name
    const letter = lastLetter(ending)
    endings[letter] = [...(endings[letter] ?? []), ending]
  }
  return (at) => {
    const alike = endings[begins[at]! >>> LAST_LETTER]
    if (alike === undefined) return false
    const { folded } = tokens[at]!.word
    for (const ending of alike) if (folded.endsWith(ending)) return true
    return false
  }
}

/** A place of one word, or of one behind its head (مدينة الباب). */
const isOwnName = ({ tokens }: ArabicDocument, heads: Heads, { kind, first, last }: NameDraft): boolean =>
  kind === 'place' && (first === last || (last === first + 1 && heads.place(tokens[first]!.word) !== null))
