import type { EntityKind, Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { isComma } from '../clause/insertions.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Kinds of those who have forces and posts of their own. */
const OWNERS: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country', 'place'])
/** Those of theirs who act for them: قالت موسكو إن قواتها سيطرت. */
const FIGHTING = ['armed', 'police', 'arms', 'aircraft', 'ship'] as const
const OWNED = ['armed', 'police', 'position', 'person', 'arms', 'aircraft', 'ship'] as const
/** Those whose men act for them. */
const COMMANDERS: ReadonlySet<EntityKind> = new Set(['person', 'office'])
/** What else they hold. */
const POSTS = new Set('حاجز حواجز مقر مقار مركز مراكز رتل دوريه موكب قافله نقطه'.split(' '))

/** «مقتل ثمانية من عناصره», «قصف مواقعها», «معسكر تابع له»: whether a phrase without name is what one who speaks calls his own. */
export function isOwnOf(context: ReadingContext, phrase: ArgumentPhrase, speaker: number, role: Role): boolean {
  const { document, mentions } = context
  const pronoun = pronounOf(context, phrase)
  // قال حفتر إن قواته سيطرت
  if (COMMANDERS.has(mentions[speaker]!.kind))
    return role === 'actor' && pronoun === 'ه' && FIGHTING.some((one) => phraseHasClass(context, phrase, one)) && isMan(context, speaker)
  if (!OWNERS.has(mentions[speaker]!.kind)) return false
  const isOwned =
    (role === 'actor' ? FIGHTING : OWNED).some((one) => phraseHasClass(context, phrase, one)) ||
    (role === 'target' && POSTS.has(document.tags[phrase.first]!.analysis?.stem ?? ''))
  if (pronoun === '' || !isOwned) return false
  const form = document.tags[firstOf(context, speaker)]!.analysis?.form ?? null
  if (pronoun === 'هم') return form === null || form.number === 'p'
  if (form === null || form.gender === null) return pronoun === 'ها' || pronoun === 'ه'
  // القوات … مواقعها
  const feminine = form.gender === 'f' || form.number === 'p'
  return pronoun === (feminine ? 'ها' : 'ه')
}

/** «القائد الذي سيطرت قواته على المدينة»: whose men they are of whom a relative clause tells; null for anybody else's. */
export function relatedOwner(context: ReadingContext, { first, finite }: Trigger, phrase: ArgumentPhrase): number | null {
  const { document, names } = context
  const opening = document.tags[first - 1]?.pos === 'verbal-particle' ? first - 2 : first - 1
  if (!finite || opening < 1 || document.tags[opening]!.pos !== 'relative') return null
  const name = names.at[isComma(document.tokens[opening - 1]!) ? opening - 2 : opening - 1] ?? -1
  return name !== -1 && isOwnOf(context, phrase, name, 'actor') ? name : null
}

/** «قتلت امرأة وطفليها»: the pronoun on what is joined is that of somebody without name right before it. */
export function isOfOneBefore(
  { document: { tags }, names }: ReadingContext,
  { arguments: { phrases } }: Trigger,
  phrase: ArgumentPhrase,
): boolean {
  const before = phrases[phrases.indexOf(phrase) - 1]
  if (!phrase.coordinated || before === undefined || names.at[before.first] !== -1) return false
  const { form = null, article = true } = tags[before.first]!.analysis ?? {}
  return !article && form?.number === 's' && (tags[before.last]!.analysis?.enclitic ?? '') === ''
}

/** Nothing in how one is named says that she is a woman. */
const isMan = (context: ReadingContext, name: number): boolean =>
  context.document.tags[firstOf(context, name)]!.analysis?.form?.gender !== 'f'

/** The pronoun on the phrase, or on ل right after it. */
function pronounOf({ document: { tags } }: ReadingContext, { first, last }: ArgumentPhrase): string {
  for (let i = last; i >= first; i--) if ((tags[i]!.analysis?.enclitic ?? '') !== '') return tags[i]!.analysis!.enclitic
  const next = tags[last + 1]
  return next !== undefined && next.pos === 'preposition' && next.lemma === 'ل' ? (next.analysis?.enclitic ?? '') : ''
}

function firstOf({ names }: ReadingContext, name: number): number {
  let first = names.last[name]!
  while (names.at[first - 1] === name) first--
  return first
}
