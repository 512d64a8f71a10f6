import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { opensDateline } from '../../names/draft.ts'
import { isUnknown } from '../../names/name-extent.ts'
import type { Content } from '../../statements/contents/content.ts'
import { isSomeTown } from './grain.ts'
import { mayBePlace } from './may-be-place.ts'

const IN = foldedWords('في قرب')

/** What a sentence names of where something may be. */
export interface NamedPlaces {
  /** Names of towns, regions and buildings, each thing once. */
  readonly places: readonly number[]
  /** A country or some town is told of, or the sentence opens with where it is: what happens may happen there. */
  readonly elsewhere: boolean
}

/** `content` = what is said, of an event that somebody tells of: where he is is not where it was. */
export function namedPlaces(context: ReadingContext, sentence: number, content: Content | null, taken: ReadonlySet<number>): NamedPlaces {
  const { document, mentions, names } = context
  const { first, last } = document.sentences[sentence]!
  const places = new Map<string, number>()
  // وفي الأبيض، …: a place that the gazetteers do not know
  let elsewhere = document.tags[first]!.lemma === 'في' && context.timeAt[first + 1] === -1
  let before = -1
  for (let i = Math.max(first, content?.first ?? first); i <= Math.min(last, content?.last ?? last); i++) {
    const name = names.at[i]!
    // في مويدومبي
    if (IN.has(document.tags[i]!.lemma) && names.at[i + 1] === -1 && context.timeAt[i + 1] === -1 && isUnknown(document, i + 1, 0))
      elsewhere = true
    if (isSomeTown(context, i)) elsewhere = true
    // وفي العاصمة، ألقى مجهولون قنبلة: a town that the article has not named
    if (name !== -1 && mentions[name]!.rule === 'name.place.anaphor' && mentions[name]!.antecedent === null) elsewhere = true
    if (name === -1 || names.at[i - 1] === name || !mayBePlace(context, name)) continue
    const { kind, known, name: written } = mentions[name]!
    if (kind === 'country') elsewhere = true
    else if (!taken.has(name) && !(i === first && isWrittenAbroad(context, name, last))) {
      if (before === -1 || !isFurther(document, names.last[before]!, i)) places.set(known ?? written, name)
      before = name
    }
  }
  return { places: [...places.values()], elsewhere }
}

/** «بوتراجايا (رويترز) - اتفقت تايلاند وكمبوديا …»: a dateline in another country than those of which its sentence tells. */
function isWrittenAbroad({ document, names, mentions }: ReadingContext, dateline: number, last: number): boolean {
  const end = names.last[dateline]!
  if (!opensDateline(document, end, end)) return false
  const named = new Set<string>()
  let from = end + 1
  for (let i = from; i <= Math.min(last, end + CREDITED); i++) if (/^[-–—]$/u.test(document.tokens[i]!.word.surface)) from = i
  for (let i = from; i <= last; i++) {
    const country = names.at[i] === -1 ? null : mentions[names.at[i]!]!.country
    if (country !== null) named.add(country)
  }
  const { country } = mentions[dateline]!
  return country !== null && named.size > 0 && !named.has(country)
}

/** Tokens of a dateline behind its town. */
const CREDITED = 16

/** «مخيم عين الحلوة جنوب لبنان», «بلدة س في ريف حلب»: a place right behind another that says where that is. */
export function isFurther({ tags, tokens }: ReadingContext['document'], end: number, at: number): boolean {
  if (at - end > NEAR) return false
  for (let i = end + 1; i <= at; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos === 'verb' || tokens[i]!.kind === 'punctuation' || (analysis?.conjunction ?? '') !== '' || TO_AND_FRO.has(lemma)) return false
  }
  return true
}
const NEAR = 4
const TO_AND_FRO = foldedWords('إلى من نحو بين')
