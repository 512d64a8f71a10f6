import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { together } from './together.ts'

test('what comes while the work is going on is done at once afterwards', async () => {
  const done: (readonly number[])[] = []
  const work = together(async (items: readonly number[]) => {
    await setTimeout(5)
    done.push(items)
    if (items.includes(3)) throw new Error('of three')
  })
  const first = work(1)
  await setTimeout(1)
  const later = [work(2), work(3)].map((one) => one.then(String, ({ message }: Error) => message))
  await first
  assert.deepEqual(done, [[1]])
  const last = work(4)
  assert.deepEqual(await Promise.all(later), ['of three', 'of three'])
  await last
  assert.deepEqual(done, [[1], [2, 3], [4]])
})
