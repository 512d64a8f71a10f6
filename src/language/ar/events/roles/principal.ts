import type { EntityKind } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { tagTest } from '../../tag-facts.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'

/** Those who have others speak for them. */
const PRINCIPALS: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country'])
const SPEAKING_FOR = new Set(['متحدث', 'ناطق'])
const BY_NAME_OF = new Set(['باسم', 'بلسان'])
/** Tokens from a spokesman to those he speaks for. */
const REACH = 6

const isSpokesman = tagTest(({ lemma, analysis }) => SPEAKING_FOR.has(lemma) || SPEAKING_FOR.has((analysis?.stem ?? '').replace(/ه$/u, '')))

/** «باسمها», «بلسانهم» */
const BY_THEIR_NAME = /^ب(?:اسم|لسان)(ها|هم|ه)$/u

/** «المتحدث باسم الجيش», «الناطقة العسكرية باسم الحركة», «الناطق باسمها»: for whom one speaks who does nothing himself; null for anybody else. */
export function principalOf(context: ReadingContext, { first }: Pick<ArgumentPhrase, 'first'>): number | null {
  const { document, names, mentions } = context
  const { tags, tokens, sentenceOf } = document
  if (!isSpokesman(tags[first]!)) return null
  let serves = false
  for (let i = first + 1; i <= first + REACH && sentenceOf[i] === sentenceOf[first]; i++) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    const { folded } = tokens[i]!.word
    const pronoun = BY_THEIR_NAME.exec(folded)?.[1]
    if (pronoun !== undefined) return meantBefore(context, first, pronoun)
    serves ||= BY_NAME_OF.has(folded)
    const name = names.at[i]!
    if (serves && name !== -1 && PRINCIPALS.has(mentions[name]!.kind)) return name
  }
  return serves ? null : spokeBefore(context, first)
}

/** «الناطق» alone is who was said before to speak for somebody. */
function spokeBefore(context: ReadingContext, first: number): number | null {
  const { tags, sentences, sentenceOf } = context.document
  if (tags[first]!.analysis?.article !== true) return null
  const least = Math.max(0, first - FAR)
  for (let i = sentences[sentenceOf[first]!]!.first - 1; i >= least; i--) {
    if (!isSpokesman(tags[i]!)) continue
    return principalOf(context, { first: i })
  }
  return null
}

/** The nearest body before that a pronoun can mean by its gender, or a man for «him»; `not` is another than who is meant. */
export function meantBefore(
  { document, names, mentions }: ReadingContext,
  before: number,
  pronoun: string,
  not: number | null = null,
): number | null {
  const least = Math.max(0, before - FAR)
  const rootOf = (name: number) => mentions[name]!.antecedent ?? name
  for (let i = before - 1; i >= least; i--) {
    const name = names.at[i]!
    if (name === -1 || mentions[name]!.rule === 'name.group' || (not !== null && rootOf(name) === rootOf(not))) continue
    if (pronoun === 'ه' && mentions[name]!.kind === 'person') return name
    if (!BODIES.has(mentions[name]!.kind)) continue
    const form = document.tags[names.drafts[name]!.first]!.analysis?.form ?? null
    if (pronoun === 'هم' || form === null || (form.gender === 'f' || form.number === 'p') === (pronoun === 'ها')) return name
  }
  return null
}
const BODIES: ReadonlySet<EntityKind> = new Set(['organisation', 'group'])
/** Tokens back to those whom a pronoun or «الناطق» takes up. */
const FAR = 80

/** Whoever acts where one who has no name speaks for others (هدد الناطق باسمها): they do; anybody else himself. */
export const actingIn = (context: ReadingContext, speaker: number): number =>
  (context.mentions[speaker]!.kind === 'office' ? principalOf(context, context.names.drafts[speaker]!) : null) ?? speaker
