import type { ReadingContext } from '../../context.ts'
import { offsetAfter, procliticsOf } from '../../names/draft.ts'
import { nounPhraseEnd } from '../../units.ts'
import { HUMANS } from '../frames.ts'
import { EACH, extendOverCounted } from './quantifiers.ts'
import { extendOverApposition } from './speaker-apposition.ts'
import { extendOverChildren, extendOverOwner, extendOverPurpose } from './speaker-lam-phrases.ts'
import { extendOverOffice } from './speaker-office.ts'
import { extendOverCalled, extendOverOrigin, isCalledBy } from './speaker-origin.ts'

/** A phrase that may speak: its tokens, and the mention it is or is headed by. */
export interface SpeakerPhrase {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly name: number | null
}

/** The noun phrase that starts at `at`, or null where none does. */
export function phraseAt(context: ReadingContext, at: number, limit: number): SpeakerPhrase | null {
  const last = nounPhraseEnd(context.document, context.nameTokens, at, limit)
  return last < at ? null : speakerPhrase(context, at, last)
}

export function speakerPhrase(context: ReadingContext, first: number, last: number): SpeakerPhrase {
  const { tokens } = context.document
  const extended = extendOverBearer(
    context,
    first,
    extendOverOffice(
      context,
      first,
      extendOverApposition(
        context,
        first,
        extendOverCalled(
          context,
          first,
          extendOverOrigin(
            context,
            first,
            extendOverCounted(
              context,
              first,
              extendOverPurpose(context, first, extendOverChildren(context, first, extendOverOwner(context, last))),
            ),
          ),
        ),
      ),
    ),
  )
  return {
    first,
    last: extended,
    start: offsetAfter(context.document, tokens[first]!, isGivenName(context, first) ? 0 : procliticsOf(context.document, first)),
    end: tokens[extended]!.end,
    name: nameIn(context, first, extended),
  }
}

/** «الشاهد عبد الله ديالو», «أحدهم عمر سيسي»: a person right behind the noun for one. */
function extendOverBearer(context: ReadingContext, first: number, last: number): number {
  const { document, names, mentions } = context
  const name = names.at[last + 1] ?? -1
  if (last === first && isTwo(context, first)) return bearersEnd(context, first)
  if (last !== first || name === -1 || mentions[name]!.kind !== 'person' || names.at[first] !== -1) return last
  return isOne(context, first) && procliticsOf(document, last + 1) === 0 ? names.last[name]! : last
}

/** «الرئيسان س وص», «الرئيسين س وص»: both with their names, or the noun where none follows. */
function bearersEnd({ document: { tags }, names, mentions }: ReadingContext, first: number): number {
  let last = first
  for (let count = 0; count < 2; count++) {
    const name = names.at[last + 1] ?? -1
    const isJoined = tags[last + 1]?.analysis?.conjunction === 'و'
    if (name === -1 || mentions[name]!.kind !== 'person' || isJoined !== (count === 1) || tags[last + 1]!.analysis?.preposition) break
    last = names.last[name]!
  }
  return last
}

/** الرئيسان: two of one office. */
const isTwo = ({ document: { tags }, heads }: ReadingContext, at: number): boolean =>
  tags[at]!.analysis?.article === true &&
  tags[at]!.analysis.form?.number === 'd' &&
  (HUMANS.has(tags[at]!.lemma) || heads.isTitleStem(tags[at]!.lemma))

/** الشاهد, أحدهم: a noun for one who may be named behind it. */
function isOne({ document: { tags, tokens }, heads }: ReadingContext, at: number): boolean {
  const { lemma, analysis } = tags[at]!
  // الهولندي بيتر فيث
  if (analysis?.article === true && heads.isDemonym(tokens[at]!.word)) return true
  return analysis?.article === true ? HUMANS.has(lemma) && analysis.form?.number === 's' : lemma === 'احد' && analysis?.enclitic !== ''
}

/** فاطمة, not ف and a name. */
const isGivenName = ({ document: { tokens }, heads }: ReadingContext, at: number): boolean =>
  heads.firstGivenName(tokens[at]!.word)?.skip === 0

/** The mention a phrase names: a person after a title, else the mention at its head, else none. */
function nameIn(context: ReadingContext, first: number, last: number): number | null {
  const { names, mentions, nameTokens } = context
  const head = names.at[first]!
  if (head !== -1 && mentions[head]!.kind !== 'office') return head
  let person: number | null = null
  if (nameTokens.isTitle(first) || head !== -1 || isOne(context, first) || isTwo(context, first) || isCalledByName(context, first, last))
    for (let i = first; i <= last; i++) {
      const name = names.at[i]!
      if (name !== -1 && mentions[name]!.kind === 'person') person = name
    }
  const next = names.at[first + 1] ?? -1
  if (person !== null) return isTwo(context, first) && next !== -1 ? next : person
  // كل من مصر وقطر
  if (head === -1 && EACH.has(context.document.tags[first]!.lemma) && last > first + 1 && names.at[first + 2] !== -1)
    return names.at[first + 2]!
  return head === -1 ? null : head
}

/** «مزارع يدعى س ص»: the phrase ends in what he is called. */
function isCalledByName({ document: { tokens }, names }: ReadingContext, first: number, last: number): boolean {
  let at = last
  while (at > first && names.at[at] !== -1 && names.at[at - 1] === names.at[last]) at--
  return at > first && isCalledBy(tokens[at - 1]!.word)
}
