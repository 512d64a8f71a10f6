import type { EntityKind } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import type { ArgumentPhrase } from './phrase.ts'

/** Those who have others speak for them. */
const PRINCIPALS: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country'])
const SPEAKING_FOR = new Set(['متحدث', 'ناطق'])
const BY_NAME_OF = new Set(['باسم', 'بلسان'])
/** Tokens from a spokesman to those he speaks for. */
const REACH = 6

/** «المتحدث باسم الجيش», «الناطقة العسكرية باسم الحركة»: for whom one speaks who does nothing himself; null for anybody else. */
export function principalOf({ document, names, mentions }: ReadingContext, { first }: Pick<ArgumentPhrase, 'first'>): number | null {
  const { tags, tokens, sentenceOf } = document
  if (!SPEAKING_FOR.has(tags[first]!.lemma) && !SPEAKING_FOR.has((tags[first]!.analysis?.stem ?? '').replace(/ه$/u, ''))) return null
  let serves = false
  for (let i = first + 1; i <= first + REACH && sentenceOf[i] === sentenceOf[first]; i++) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    serves ||= BY_NAME_OF.has(tokens[i]!.word.folded)
    const name = names.at[i]!
    if (serves && name !== -1 && PRINCIPALS.has(mentions[name]!.kind)) return name
  }
  return null
}
