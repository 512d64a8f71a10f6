import type { RecordArticle } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { ScoreContext } from './context.ts'

/** Spelling differences that the score does not count: marks, tatweel, alef, final ya and ta marbuta, quotation marks, spaces. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0640\u200E\u200F]/gu, '')
    .replace(/[\u0623\u0625\u0622]/gu, '\u0627')
    .replace(/\u0649/gu, '\u064A')
    .replace(/\u0629/gu, '\u0647')
    .replace(/[”“"«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

const ARTICLE = '\u0627\u0644'
const LAM_OF_ARTICLE = /^\u0644\u0644/u
/** waw, fa, ba, lam, kaf */
const PROCLITIC = /^[\u0648\u0641\u0628\u0644\u0643]/u
/** region, corridor, city, state, republic: common nouns that may stand before a name */
const LEADING_NOUN =
  /^(?:\u0627\u0642\u0644\u064A\u0645|\u0645\u0645\u0631|\u0645\u062F\u064A\u0646\u0647|\u062F\u0648\u0644\u0647|\u062C\u0645\u0647\u0648\u0631\u064A\u0647) (.+)$/u

/** A surface as it stands, without one proclitic, and without a leading common noun. */
const bareForms = (surface: string): readonly string[] => {
  const folded = fold(surface)
  const forms = new Set([folded])
  if (LAM_OF_ARTICLE.test(folded)) forms.add(ARTICLE + folded.slice(2))
  if (PROCLITIC.test(folded) && folded.length > 4) forms.add(folded.slice(1))
  for (const form of [...forms]) {
    const name = LEADING_NOUN.exec(form)?.[1]
    if (name !== undefined) forms.add(name)
  }
  return [...forms]
}

export const isForm = (surface: string, form: string): boolean => {
  const folded = fold(form)
  return bareForms(surface).some((bare) => bare === folded || (bare.endsWith(` ${folded}`) && bare.length - folded.length <= 30))
}

/** Label and forms of an entity of the record. */
export const namesOf = ({ record }: ScoreContext, id: string | null): readonly string[] => {
  const entity = id === null ? undefined : record.entities.find((one) => one.id === id)
  return entity === undefined ? [] : [entity.label.ar, ...entity.forms].filter((name) => name !== '')
}

/** Whether a speaker is one of the accepted ones, by its own words or by what its entity is called. */
export const isSpeaker = (
  context: ScoreContext,
  article: RecordArticle,
  speaker: (Span & { readonly entity: string | null }) | null | undefined,
  accepted: readonly string[],
): boolean => {
  if (speaker === null || speaker === undefined) return false
  const surface = article.text.slice(speaker.start, speaker.end)
  const own = fold(surface)
  const bare = bareForms(surface)
  const names = namesOf(context, speaker.entity).map(fold)
  return accepted
    .map(fold)
    .some(
      (name) =>
        bare.includes(name) ||
        names.includes(name) ||
        (name.length > 3 && own.includes(name)) ||
        (name.includes(own) && own.length >= 0.6 * name.length),
    )
}
