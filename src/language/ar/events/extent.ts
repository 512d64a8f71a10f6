import type { Span } from '../../../model/span.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import { procliticsOf } from '../names/draft.ts'
import type { ArgumentPhrase } from './phrase.ts'

/**
 * The words that play a role: of the noun phrase in which a name stands all up to the name (العميد جبار مساعد), and all of it where the name only says
 * what kind of people or whose it is (مسلحون مجهولون, دبابة إسرائيلية).
 */
export function extentOf(context: ReadingContext, name: number, phrase: Pick<ArgumentPhrase, 'first' | 'last'>): Span {
  const { names, mentions, document } = context
  const last = names.last[name]!
  const mention = mentions[name]!
  if (last < phrase.first || last > phrase.last) return { start: mention.start, end: mention.end }
  const isGeneric = (mention.kind === 'group' && mention.known === null) || mention.rule === 'name.country.demonym'
  const start =
    names.at[phrase.first] === name ? mention.start : document.tokens[phrase.first]!.start + procliticsOf(document, phrase.first)
  return { start, end: isGeneric ? spanOfTokens(document, last, phrase.last).end : mention.end }
}
