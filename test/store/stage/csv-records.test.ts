import { expect, test } from 'vitest'
import { FileForm } from '../../../src/edition/file-form.ts'
import { csvRecords } from '../../../src/store/stage/csv-records.ts'

test('little is read ahead of 200,000 rows that are taken one by one', async () => {
  const perBlock = 1000
  let given = 0
  async function* blocks(): AsyncGenerator<string> {
    for (let block = 0; block < 200; block++) {
      given += perBlock
      yield '00000001,Aïssatou,Bâ\n'.repeat(perBlock)
    }
  }
  let [taken, wrong] = [0, 0]
  let ahead = 0
  for await (const record of csvRecords(blocks(), 'x', FileForm.parse({}), ',')) {
    if (record.length !== 3) wrong += 1
    taken += 1
    ahead = Math.max(ahead, given - taken)
  }
  expect({ taken, wrong }).toEqual({ taken: 200_000, wrong: 0 })
  expect(ahead).toBeLessThan(20 * perBlock)
})

test('who stops early closes what is read', async () => {
  let closed = false
  async function* blocks(): AsyncGenerator<string> {
    try {
      for (;;) yield 'a,b\n'
    } finally {
      closed = true
    }
  }
  for await (const record of csvRecords(blocks(), 'x', FileForm.parse({}), ',')) {
    expect(record).toEqual(['a', 'b'])
    break
  }
  await new Promise(setImmediate)
  expect(closed).toBe(true)
})
