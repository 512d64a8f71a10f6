import { CURRENCIES } from '../../lexicon/counted-nouns.ts'
import { closedTable } from '../closed-table.ts'
import type { NumberMention } from '../number/number.ts'
import { build } from './build.ts'
import type { Figure } from './find.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/** Names of currencies. */
export const currencyOf = closedTable(
  CURRENCIES.flatMap(([forms, code, byAdjective]) =>
    forms.split(' ').map((form) => [form, { code, byAdjective: byAdjective ?? {} }] as const),
  ),
)

/** 20 مليون يورو, 500 ليرة لبنانية, $5. */
export function readMoney(sentence: FigureSentence, mention: NumberMention): Figure | null {
  const sign = sentence.tokens[mention.first - 1]?.word.surface
  if (sign === '$' || sign === '€' || sign === '£')
    return build(sentence, mention, mention.last, money({ $: 'USD', '€': 'EUR', '£': 'GBP' }[sign]), 'quantity.money')
  const token = sentence.tokens[mention.last + 1]
  if (token === undefined) return null
  if (token.word.surface === '$') return build(sentence, mention, mention.last + 1, money('USD'), 'quantity.money')
  const found = currencyOf(token.word)
  if (found === null || found.conjunction || found.preposition !== '' || found.article) return null
  const adjective = foldedAt(sentence, mention.last + 2).replace(/ا$/, '')
  const code = found.value.byAdjective[adjective]
  const plain = AMERICAN.test(adjective)
  return build(sentence, mention, mention.last + (code !== undefined || plain ? 2 : 1), money(code ?? found.value.code), 'quantity.money')
}

const money = (unit: string) => ({ unit, measure: 'money', group: 'unspecified', item: null }) as const

const AMERICAN = /^ام[ي]?ر[ي]?كي$/
