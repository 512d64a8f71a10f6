import type { EntityKind } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import type { ArgumentPhrase } from './phrase.ts'
import { phraseHasClass } from './triggers.ts'

/** Kinds of those who have forces and posts of their own. */
const OWNERS: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country', 'place'])
const OWNED = ['armed', 'police', 'position', 'person', 'arms', 'aircraft', 'ship'] as const

/** «مقتل ثمانية من عناصره», «قصف مواقعها», «معسكر تابع له»: whether a phrase without name is what one who speaks calls his own. */
export function isOwnOf(context: ReadingContext, phrase: ArgumentPhrase, speaker: number): boolean {
  const { document, mentions, names } = context
  if (!OWNERS.has(mentions[speaker]!.kind)) return false
  const pronoun = pronounOf(context, phrase)
  if (pronoun === '' || !OWNED.some((one) => phraseHasClass(context, phrase, one))) return false
  const form = document.tags[names.last[speaker]! - lengthOf(context, speaker) + 1]?.analysis?.form ?? null
  if (pronoun === 'هم') return form === null || form.number === 'p'
  if (form === null || form.gender === null) return pronoun === 'ها' || pronoun === 'ه'
  // القوات … مواقعها
  const feminine = form.gender === 'f' || form.number === 'p'
  return pronoun === (feminine ? 'ها' : 'ه')
}

/** The pronoun on the phrase, or on ل right after it. */
function pronounOf({ document: { tags } }: ReadingContext, { first, last }: ArgumentPhrase): string {
  for (let i = last; i >= first; i--) if ((tags[i]!.analysis?.enclitic ?? '') !== '') return tags[i]!.analysis!.enclitic
  const next = tags[last + 1]
  return next !== undefined && next.pos === 'preposition' && next.lemma === 'ل' ? (next.analysis?.enclitic ?? '') : ''
}

function lengthOf({ names }: ReadingContext, name: number): number {
  let length = 1
  while (names.at[names.last[name]! - length] === name) length++
  return length
}
