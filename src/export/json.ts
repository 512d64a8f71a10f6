import { ITEM_KINDS } from '../model/component.ts'
import { recordSchema } from '../model/record.ts'
import { keyOrder } from './key-order.ts'
import type { RecordSource } from './source.ts'

const orders = Object.fromEntries(ITEM_KINDS.map((kind) => [kind, keyOrder(recordSchema.shape[kind].element)]))

/** The record as JSON text in pieces: one list after another, one item a line, so that memory does not grow with the record. */
export async function* exportJson(source: RecordSource, rules: string): AsyncGenerator<string> {
  yield `{"tawatur":1,"rules":${JSON.stringify(rules)}`
  for (const kind of ITEM_KINDS) {
    yield `,\n"${kind}":[`
    let separator = '\n'
    for await (const item of source.items(kind)) {
      yield `${separator}${JSON.stringify(orders[kind]?.(item))}`
      separator = ',\n'
    }
    yield separator === '\n' ? ']' : '\n]'
  }
  yield '}\n'
}
