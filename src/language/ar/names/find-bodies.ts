import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import type { Tag } from '../tagging.ts'
import { canGovern, qualifies } from '../units.ts'
import { citation, type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import type { Heads, OrganisationOpening } from './heads.ts'

/** Longest body name in words. */
const MAX_WORDS = 9

/**
 * Bodies, groups and offices named by a common noun: وزارة الدفاع الروسية, القوات الحكومية, الانفصاليون الأرمن, الرئيس المصري.
 * The phrase runs over genitives and agreeing adjectives; a definite noun after a complete phrase belongs to something else.
 */
export function findBodies(document: ArabicDocument, heads: Heads, taken: Int32Array, known: readonly NameDraft[]): NameDraft[] {
  const out: NameDraft[] = []
  for (const sentence of document.sentences)
    for (let i = sentence.first; i <= sentence.last; ) {
      const found = taken[i] === -1 && document.tokens[i]!.kind === 'word' ? bodyAt(document, heads, taken, known, i, sentence.last) : null
      if (found === null) i++
      else {
        out.push(found)
        i = found.last + 1
      }
    }
  return out
}

interface Phrase {
  readonly last: number
  readonly country: string | null
  readonly definite: boolean
  /** Folded cores of the words after the head: what tells one body from another. */
  readonly complements: readonly string[]
  /** A place or an unknown word is among them. */
  readonly named: boolean
}

function bodyAt(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  limit: number,
): NameDraft | null {
  const { tokens, tags } = document
  const tag = tags[at]!
  if (tag.pos === 'verb' || tag.analysis === null) return null
  const word = tokens[at]!.word
  const organisation = heads.organisation(word)
  const group = organisation === null ? heads.group(word) : null
  const title = organisation === null && group === null ? heads.title(word) : null
  const portfolio = organisation === null && group === null && title === null ? heads.portfolio(word) : null
  if (organisation === null && group === null && title === null && portfolio === null) return null
  if (tag.analysis.enclitic !== '' && organisation === null && group === null) return null
  const phrase = phraseFrom(document, heads, taken, known, at, Math.min(limit, at + MAX_WORDS), group !== null)
  const skip = Math.min(procliticsOf(document, at), heads.bodySkip(word) ?? Infinity)
  const base = {
    first: at,
    last: phrase.last,
    skip,
    start: offsetAfter(document, tokens[at]!, skip),
    end: tokens[phrase.last]!.end,
    known: null,
    name: citation(document, at, phrase.last, skip),
    country: phrase.country,
    labelEn: null,
  }
  const bare = phrase.complements.length === 0
  if (organisation !== null) {
    // القطاع, which may take up قطاع غزة, is left to the places
    if (bare && !organisation.strong && heads.place(word)?.anaphoric) return null
    if (!phrase.definite || (bare && !tag.analysis.article) || tag.analysis.enclitic !== '') return null
    if (!organisation.strong && !bare && phrase.country === null && !phrase.named && !isAssociation(organisation, tag, phrase)) return null
    const body = [organisation.lemma, ...phrase.complements].join(' ')
    return {
      ...base,
      kind: organisation.kind,
      subtype: organisation.subtype,
      descriptors: [`body:${body}`],
      anaphoric: bare,
      rule: bare && (!organisation.strong || EVERYDAY.has(organisation.lemma)) ? 'name.body.short' : 'name.body',
    }
  }
  if (group !== null) {
    if (!phrase.definite && group.role !== 'party') return null
    if (tag.analysis.enclitic !== '' || group.role === 'source') return null
    return { ...base, kind: 'group', subtype: group.role, descriptors: [`group:${group.lemma}`], anaphoric: false, rule: 'name.group' }
  }
  if (portfolio !== null) {
    if (phrase.country === null && !heads.title(tokens[at - 1]?.word ?? word)) return null
    return {
      ...base,
      kind: 'organisation',
      subtype: 'ministry',
      descriptors: [`body:وزاره ${portfolio}`],
      anaphoric: false,
      rule: 'name.ministry',
    }
  }
  if (!phrase.definite || !OFFICES.has(title!.kind)) return null
  const office = heads.office(document, at, phrase.last + 1)
  return {
    ...base,
    kind: 'office',
    subtype: title!.kind,
    descriptors: [phrase.country === null ? office : `${office}@${phrase.country}`],
    anaphoric: true,
    rule: 'name.office',
  }
}

/** Bodies whose bare noun is an everyday word first: الصندوق, المحكمة are named only where a fuller name goes before. */
const EVERYDAY = new Set(['صندوق'])

/** «جمعية أمهات المفقودين»: who associates in it names it; the plural and the bare adjective (المنظمة الدولية) do not. */
const isAssociation = (organisation: OrganisationOpening, tag: Tag, { complements }: Phrase): boolean =>
  organisation.subtype === 'ngo' && tag.analysis!.article === false && tag.analysis!.stem === organisation.lemma && complements.length >= 2

function phraseFrom(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  known: readonly NameDraft[],
  at: number,
  limit: number,
  group: boolean,
): Phrase {
  const { tokens, tags } = document
  let last = at
  let head = at
  let country: string | null = null
  let complete = tags[at]!.analysis!.article
  let definite = complete
  const complements: string[] = []
  let named = false
  for (let i = at + 1; i <= limit; i++) {
    const tag = tags[i]!
    const token = tokens[i]!
    if (taken[i] !== -1) {
      // undefined: the token belongs to a time expression
      const name = known[taken[i]!]
      // a country or place as the last genitive (جيش أذربيجان, بلدية بنغازي) belongs to the body; a person or another body does not
      if (name === undefined || complete || name.first !== i || name.kind === 'person' || name.kind === 'agency') break
      if (procliticsOf(document, i) > 0) break
      // a group in a place need not be of its country (انفصاليو قره باغ)
      if (!group && (name.kind === 'country' || name.kind === 'place')) country = name.country ?? country
      named = true
      complements.push(name.kind === 'country' ? '' : fold(name.known ?? name.name))
      last = name.last
      definite = complete = true
      i = name.last
      continue
    }
    if (token.kind !== 'word' || tag.analysis === null) break
    const { analysis } = tag
    if (analysis.conjunction !== '' || analysis.preposition !== '' || analysis.enclitic !== '') break
    if ((tag.pos !== 'nominal' && tag.pos !== 'adjective') || PASSING.has(analysis.stem)) break
    // سكان بلدة س: the place has a name of its own
    if (group && !analysis.article && heads.place(token.word) !== null && i < limit && tags[i + 1]!.analysis?.form === null) break
    const demonym = heads.demonymCountry(token.word)
    if (complete) {
      const adjective = analysis.article && (demonym === null ? qualifies(tags[head]!, tag) : agreesInNumber(tags[head]!, analysis.stem))
      if (!adjective) break
    } else if (!canGovern(tags[head]!) && tag.pos !== 'adjective') break
    else if (analysis.article) definite = complete = true
    else if (tag.pos === 'adjective') break
    else if (heads.givenName(analysis.stem) && analysis.form === null) break
    if (!complete || analysis.article === false) head = i
    if (demonym !== null) country = demonym
    else {
      complements.push(analysis.stem)
      named ||= analysis.form === null
      // an unknown word as genitive is a name (حكومة ك., وكالة س.)
      if (analysis.form === null && !complete) definite = complete = true
    }
    last = i
  }
  return { last, country, definite, complements: complements.filter((word) => word !== ''), named }
}

/** Adjectives that say something of a body and are no part of its name. */
const PASSING = new Set(
  'معارض معارضه حاكم حاكمه محلي محليه سابق سابقه جديد جديده حالي حاليه مقبل مقبله ماضي ماضيه مذكور مذكوره متعاقبه'.split(' '),
)

/** Titles that stand for one person where they have the article; الطفل or الطالب need not. */
const OFFICES = new Set(['head-of-state', 'minister', 'official', 'military', 'spokesperson', 'diplomat'])

/** السلطات الأرمينية, الانفصاليون الأرمن, but not السلطات الأرمنيين. */
function agreesInNumber(head: Tag, stem: string): boolean {
  const form = head.analysis?.form ?? null
  if (form === null) return true
  if (/(ون|ين)$/.test(stem)) return form.number !== 's'
  // وزير الخارجية الإيراني: the nisba belongs to the minister
  return form.number !== 's' || form.gender === null || (form.gender === 'f') === stem.endsWith('ه')
}
