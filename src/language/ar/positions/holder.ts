import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { OWN_BODIES, TAKING_A_STANCE } from '../lexicon/stance-words.ts'
import { FRAMES } from '../statements/frames.ts'
import type { FoundStatement } from '../statements/index.ts'
import { phraseAt } from '../statements/speakers/speaker.ts'
import { subjectBefore } from '../statements/subjects/subject.ts'

/** The statements of an article by token: the innermost that holds it, and the one of which it is the cue. */
export interface Said {
  readonly statements: readonly FoundStatement[]
  readonly within: Int32Array
  readonly byCue: ReadonlyMap<number, number>
}

/** Whose stance it is, an index of a name. */
export const speakerOf = ({ statements }: Said, statement: number | undefined): number | null =>
  statement === undefined || statement === -1 ? null : (statements[statement]!.statement.speaker?.name ?? null)

/** Who does what a verb says: we are the one who speaks; else its subject, before or behind it, or the one whom «that he» takes up. */
export function doerOf(context: ReadingContext, said: Said, at: number, front: number): number | null {
  const { document } = context
  const { tags, sentences, sentenceOf } = document
  const sentence = sentences[sentenceOf[at]!]!
  if (isFirstPerson(context, at)) return speakerOf(said, said.within[at])
  const own = said.byCue.get(at)
  if (own !== undefined) return agrees(context, at, own, said) ? speakerOf(said, own) : null
  // what reads like a statement and is none has no speaker (الأسباب التي دعت الحكومة)
  const before = tags[front - 1]
  if (before?.pos === 'relative' && FRAMES.has(tags[at]!.lemma)) return null
  const takesUp = front > sentence.first && (before?.analysis?.enclitic ?? '') !== ''
  if (takesUp && (before!.pos === 'complementizer' || before!.pos === 'conjunction')) return speakerOf(said, said.within[at])
  if (front > sentence.first && isOwnBody(context, front - 1)) return speakerOf(said, said.within[at])
  // what a name stands right behind is done by it
  const behind = at < sentence.last && tags[at + 1]!.analysis?.preposition === '' ? phraseAt(context, at + 1, sentence.last) : null
  if (behind !== null && behind.name !== null && behind.first === at + 1) return behind.name
  return subjectBefore(context, front, sentence.first)?.name ?? null
}

/** «وطالب قوات التحالف ب», «طلبت من الوفد»: a noun of the other gender right behind the verb, or one that a preposition governs, is the one asked. */
function agrees({ document: { tags, tokens } }: ReadingContext, at: number, own: number, { statements }: Said): boolean {
  const { speaker } = statements[own]!.statement
  if (speaker === null) return false
  let first = at + 1
  while (first < tags.length && tokens[first]!.end <= speaker.start) first++
  if (tokens[first]!.start > speaker.end || speaker.start < tokens[at]!.start) return true
  const isGoverned =
    first > at + 1 && (tags[first - 1]!.pos === 'preposition' || (tags[at + 1]!.pos === 'preposition' && tags[at + 1]!.lemma === 'من'))
  if (isGoverned) return false
  const [verb, noun] = [tags[at]!.analysis?.form, tags[first]!.analysis?.form]
  const isOther = verb?.number === 's' && verb.gender === 'm' && noun?.pos === 'noun' && noun.gender === 'f' && noun.number === 'p'
  return !(first === at + 1 && isOther)
}

/** «قال الوزير السنغالي إن الحكومة وافقت»: the government of which an official speaks by its bare name is his. */
export function ownGovernment({ mentions }: ReadingContext, said: Said, at: number, holder: number | null): number | null {
  if (holder === null || mentions[holder]!.name !== GOVERNMENT || mentions[holder]!.known !== null) return holder
  const speaker = speakerOf(said, said.within[at])
  const isOfficial = speaker !== null && speaker !== holder && mentions[speaker]!.descriptors.some((one) => one.includes('@'))
  return isOfficial ? speaker : holder
}
const GOVERNMENT = 'الحكومة'

/** نرفض, رفضنا, أرفض. */
export function isFirstPerson({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  const form = tags[at]!.analysis?.form
  if (form?.pos !== 'verb') return false
  if (form.person === 1) return true
  return form.person === null && form.tense === 'perfect' && tokens[at]!.word.folded.endsWith('نا')
}

/** إن قواته, أن بلادنا: a body that the one who speaks calls his own, right behind «that» or at the opening of a quotation. */
export function isOwnBody({ document: { tags, tokens }, names }: ReadingContext, at: number): boolean {
  const { analysis } = tags[at]!
  if (analysis === null || !OWNED.has(analysis.enclitic) || names.at[at] !== -1) return false
  const stem = fold(analysis.stem)
  if (!OWN.has(stem) && !(stem.endsWith('ت') && OWN.has(`${stem.slice(0, -1)}ه`))) return false
  return tags[at - 1]?.pos === 'complementizer' || /["“«:]/u.test(tokens[at - 1]?.word.surface ?? '')
}
const OWN = foldedWords(OWN_BODIES)
const OWNED = new Set(['ه', 'ها', 'هم', 'نا', 'ي'])

const TAKING = foldedWords(TAKING_A_STANCE)
const ANEW = 'مجددا'
/** Tokens between the verb and the noun of a stance. */
const TAKEN = 9

/** «جدد الرئيس رفضه», «تمسكنا», «رفض الحركة»: whose stance a noun names. */
export function bearerOf(context: ReadingContext, said: Said, at: number, isSubjective: boolean): number | null {
  const { document, names } = context
  const { tags, sentences, sentenceOf } = document
  const { first, last } = sentences[sentenceOf[at]!]!
  const enclitic = tags[at]!.analysis?.enclitic ?? ''
  if (enclitic === '' && !isBearerOpen(context, at)) {
    // مطالبة الجماعة ب: the one asked
    if (!isSubjective) return null
    const name = at < last && tags[at + 1]!.analysis?.preposition === '' ? names.at[at + 1]! : -1
    if (name !== -1) return phraseAt(context, at + 1, last)?.name ?? name
  }
  if (enclitic === 'نا' || enclitic === 'ي') return speakerOf(said, said.within[at])
  const taker = takerBefore(context, at, first)
  if (taker === null) return null
  const own = said.byCue.get(taker)
  // مجددا رفض أي تقسيم: beside what somebody says
  if (tags[taker]!.pos !== 'verb') return speakerOf(said, own ?? beforeIn(said, taker, first))
  if (isFirstPerson(context, taker)) return speakerOf(said, said.within[taker])
  if (own !== undefined) return speakerOf(said, own)
  const behind = taker + 1 < at ? phraseAt(context, taker + 1, at - 1) : null
  return behind?.name ?? subjectBefore(context, taker, first)?.name ?? null
}

/** «جدد رفض أي تقسيم»: right behind the noun stands the matter, not whose stance it is. */
const isBearerOpen = ({ document: { tags }, names }: ReadingContext, at: number): boolean =>
  names.at[at + 1] === -1 && (tags[at + 1]?.derived === 'masdar' || tags[at + 1]?.analysis?.stem === ANY)
const ANY = 'اي'

/** The statement of the last verb of saying before a token of its sentence. */
function beforeIn({ byCue }: Said, at: number, first: number): number | undefined {
  for (let i = at - 1; i >= first; i--) if (byCue.has(i)) return byCue.get(i)
  return undefined
}

/** The verb with which a stance is taken, before its noun. */
export function takerBefore({ document: { tags } }: ReadingContext, at: number, first: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - TAKEN); i--) {
    const { pos, lemma, derived } = tags[i]!
    if (pos === 'punctuation' || pos === 'complementizer' || pos === 'relative') return null
    // مجددا رفضه
    if (lemma === ANEW && i === at - 1) return i
    if (pos === 'verb' || derived === 'participle') return TAKING.has(lemma) ? i : null
  }
  return null
}
