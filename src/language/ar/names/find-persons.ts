import type { ArabicDocument } from '../document.ts'
import { FRAMES } from '../statements/frames.ts'
import type { Tag } from '../tagging.ts'
import { wordProperty } from '../vocabulary.ts'
import { citation, coresOf, type NameDraft, offsetAfter } from './draft.ts'
import type { Heads } from './heads.ts'
import { titleAt } from './titles.ts'

/** Words inside a personal name that are no name by themselves. */
const NAME_PARTICLES = new Set(['بن', 'ابن', 'ابو', 'ام', 'ال', 'دي', 'دو', 'فان', 'فون', 'ديل', 'لو', 'عبد', 'اغا', 'بنت', 'ولد', 'ذو'])
const MAX_NAME = 5
/** Endings of family names of other languages as Arabic writes them. */
const FAMILY_NAME = /(يان|يف|وف|وفا|يفا|سكي|سكايا|تشوك|نكو|شفيلي|ادزه|زاده|وغلو|سون|بيرغ|شتاين|مان|وفيتش|يفيتش|يتش|بور|زادة)$/

/**
 * Persons the gazetteers do not know: a name after a title phrase (وزير الدفاع ف، المتحدث باسم س ف), a given name followed by a family name,
 * or two unknown words of which the second ends like a family name.
 */
export function findPersons(document: ArabicDocument, heads: Heads, taken: Int32Array): NameDraft[] {
  const { tokens, sentences } = document
  const out: NameDraft[] = []
  for (const sentence of sentences)
    for (let i = sentence.first; i <= sentence.last; ) {
      if (taken[i] !== -1 || tokens[i]!.kind !== 'word') {
        i++
        continue
      }
      const found = personAt(document, heads, taken, i, sentence.last)
      if (found === null) i++
      else {
        out.push(found)
        i = found.last + 1
      }
    }
  return out
}

function personAt(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): NameDraft | null {
  const { tokens } = document
  const word = tokens[at]!.word
  const kunya = kunyaAt(document, heads, taken, at, limit)
  if (kunya !== null) return kunya
  if (isFunctionWord(document.tags[at]!) || NOT_NAMES.has(word.folded)) return null
  // المتحدث باسم الجبهة: in the name of, not Basim
  if (word.folded === 'باسم' && at > 0 && heads.title(tokens[at - 1]!.word) !== null) return null
  const firstGiven = heads.firstGivenName(word)
  if (firstGiven === null && !isUnknown(document, at, 0)) return null
  const title = titleAt(document, heads, at)
  const speaks = speaksAt(document, at)
  for (const { core, skip } of firstGiven === null ? coresOf(word) : [firstGiven]) {
    const given = firstGiven !== null
    const unknown = isUnknown(document, at, skip)
    if (!given && !(unknown && !core.startsWith('ال'))) continue
    // كوراندا جوزيف م.: the name begins with the given name
    if (
      !given &&
      at < limit &&
      taken[at + 1] === -1 &&
      !tokens[at + 1]!.word.folded.startsWith('ال') &&
      heads.givenName(tokens[at + 1]!.word.folded)
    )
      return null
    const last =
      given && speaks
        ? Math.max(nameEnd(document, heads, taken, at, limit), speakerEnd(document, heads, taken, at, limit))
        : nameEnd(document, heads, taken, at, limit)
    const words = last - at + 1
    const family = FAMILY_NAME.test(tokens[last]!.word.folded) && core.length >= 3
    const afterTitle =
      title !== null && (words >= 2 || ((given || family || skip === 0) && title.adjacent)) && !(words === 1 && heads.isCommon(core))
    const titled = heads.title(word) !== null && tokens[at + 1]?.word.folded.startsWith('ال') === true
    const byShape = words >= 2 && !titled && ((given && (!heads.isCommon(core) || speaks)) || (family && skip === 0))
    if (!afterTitle && !byShape) continue
    return {
      first: at,
      last,
      skip,
      start: offsetAfter(document, tokens[at]!, skip),
      end: tokens[last]!.end,
      kind: 'person',
      known: null,
      name: citation(document, at, last, skip),
      subtype: '',
      country: title?.country ?? null,
      descriptors: title?.descriptors ?? [],
      anaphoric: false,
      labelEn: null,
      rule: afterTitle ? 'name.person.title' : 'name.person.given-name',
    }
  }
  return null
}

/** أبو بكر, أم أحمد: a name that begins with whose father or mother its bearer is; after the noun of a place (معبر أبو علي) it names that. */
function kunyaAt(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): NameDraft | null {
  const { tokens, sentenceOf } = document
  const word = tokens[at]!.word
  const core = coresOf(word).find((one) => one.skip < 2 && KUNYAS.has(one.core))
  const before = at > 0 && sentenceOf[at - 1] === sentenceOf[at] ? tokens[at - 1]!.word : null
  if (
    core === undefined ||
    at >= limit ||
    taken[at + 1] !== -1 ||
    !heads.givenName(tokens[at + 1]!.word.folded) ||
    (before !== null && heads.place(before) !== null)
  )
    return null
  const title = titleAt(document, heads, at)
  const last = nameEnd(document, heads, taken, at, limit)
  return {
    first: at,
    last,
    skip: core.skip,
    start: offsetAfter(document, tokens[at]!, core.skip),
    end: tokens[last]!.end,
    kind: 'person',
    known: null,
    name: citation(document, at, last, core.skip),
    subtype: '',
    country: title?.country ?? null,
    descriptors: title?.descriptors ?? [],
    anaphoric: false,
    labelEn: null,
    rule: 'name.person.kunya',
  }
}
const KUNYAS = new Set(['ابو', 'ابي', 'ابا', 'ام'])

const FUNCTION = new Set([
  'preposition',
  'complementizer',
  'conjunction',
  'negation',
  'verbal-particle',
  'relative',
  'pronoun',
  'demonstrative',
  'particle',
  'adverb',
  'conditional',
])
/** Unknown to the lexicon, and no names: the second half of fixed phrases. */
const NOT_NAMES = new Set(['عيان', 'نيوز', 'اونلاين', 'تي', 'في', 'اف', 'ام'])
const isFunctionWord = (tag: Tag): boolean => FUNCTION.has(tag.pos)

/** Right after a verb of saying stands who says it. */
const speaksAt = (document: ArabicDocument, at: number): boolean =>
  at > 0 &&
  document.tags[at - 1]!.pos === 'verb' &&
  FRAMES.has(document.tags[at - 1]!.lemma) &&
  document.sentenceOf[at - 1] === document.sentenceOf[at]

/** A given name and one more word, whatever else it means, with the clause's content or an apposition right after (قال جان كوفي إن …). */
function speakerEnd(document: ArabicDocument, heads: Heads, taken: Int32Array, first: number, limit: number): number {
  const { tokens, tags } = document
  const second = first + 1
  if (
    second >= limit ||
    tokens[second]!.kind !== 'word' ||
    taken[second] === TIME_TOKEN ||
    isFunctionWord(tags[second]!) ||
    heads.title(tokens[second]!.word) !== null
  )
    return first
  const { folded } = tokens[second]!.word
  if (folded.startsWith('ال') || heads.isDemonym(folded)) return first
  const after = tokens[second + 1]!
  return tags[second + 1]!.pos === 'complementizer' || [':', '،', '(', '"', '«', '“'].includes(after.word.surface) ? second : first
}
const TIME_TOKEN = -2

/** No form in the lexicon is as good as taking the word for a name. */
function isUnknown(document: ArabicDocument, at: number, skip: number): boolean {
  const { word } = document.tokens[at]!
  return word.folded.length - skip >= 3 && document.tags[at]!.pos === 'nominal' && hasNoLikelyForm(word)
}
const hasNoLikelyForm = wordProperty((word): boolean => word.analyses.every((analysis) => analysis.form === null || analysis.cost > 2.2))

/** Whatever follows these is part of the name (أبو عرب, بن جمعة, عبد الرؤوف). */
const COMPLETED = new Set(['عبد', 'ابو', 'ام', 'بن', 'ابن', 'بنت', 'ولد'])
/** صلاح الدين, نصر الله */
const COMPLETING = new Set(['الدين', 'الله', 'الاسلام'])

/** Last token of the name: unknown words without article, given names, particles; a family name with article after those. */
function nameEnd(document: ArabicDocument, heads: Heads, taken: Int32Array, first: number, limit: number): number {
  const { tokens, tags } = document
  let last = first
  for (let i = first + 1; i <= Math.min(limit, first + MAX_NAME - 1); i++) {
    if (taken[i] !== -1 || tokens[i]!.kind !== 'word') break
    const { folded, analyses } = tokens[i]!.word
    if (NAME_PARTICLES.has(folded)) {
      if (i === limit) break
      continue
    }
    if (isFunctionWord(tags[i]!)) break
    const named =
      heads.givenName(folded) ||
      isUnknown(document, i, 0) ||
      analyses.every((analysis) => analysis.form === null || analysis.conjunction === 'ف')
    const conjoined = folded[0] === 'و' && !heads.givenName(folded) && (heads.givenName(folded.slice(1)) || analyses[0]!.conjunction !== '')
    const withArticle = folded.startsWith('ال') && analyses.every((analysis) => analysis.form === null) && i === last + 1
    const before = tokens[i - 1]!.word.folded
    const completes = COMPLETED.has(before) || (COMPLETING.has(folded) && heads.givenName(before))
    if ((!named && !withArticle && !completes) || (conjoined && !completes)) break
    if (folded.startsWith('ال') && heads.isDemonym(folded) && tokens[first]!.word !== tokens[i - 1]!.word) break
    last = i
  }
  return last
}
