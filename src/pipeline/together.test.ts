import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { together } from './together.ts'

test('what is prepared is done at once, when nothing more is being prepared and the work before is done', async () => {
  const log: string[] = []
  const work = together(
    async ([item, milliseconds]: readonly [string, number]) => {
      await setTimeout(milliseconds)
      if (item === 'bad') throw new Error('not prepared')
      return item
    },
    async (items) => {
      log.push(`begin ${items}`)
      await setTimeout(40)
      log.push(`end ${items}`)
      if (items.includes('failing')) throw new Error('not done')
    },
  )
  const told = (one: Promise<void>) => one.then(String, ({ message }: Error) => message)
  const first = [work(['a', 1]), work(['b', 20])].map(told)
  await setTimeout(30)
  const later = [work(['failing', 1]), work(['bad', 2]), work(['c', 3])].map(told)
  assert.deepEqual(await Promise.all([...first, ...later]), ['undefined', 'undefined', 'not done', 'not prepared', 'not done'])
  await work(['d', 1])
  assert.deepEqual(log, ['begin a,b', 'end a,b', 'begin failing,c', 'end failing,c', 'begin d', 'end d'])
})
