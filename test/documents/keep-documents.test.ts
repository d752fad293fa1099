import { expect, test } from 'vitest'
import { keepDocuments } from '../../src/documents/keep-documents.ts'

const bytes = (n: number) => new Uint8Array(n)

test('a document that is kept is not made again; two who ask at once wait for one', async () => {
  const kept = keepDocuments(100)
  let made = 0
  const make = async () => {
    made += 1
    return bytes(10)
  }
  await Promise.all([kept.get('a', make), kept.get('a', make)])
  await kept.get('a', make)
  expect(made).toBe(1)
})

test('what was asked for longest ago goes first', async () => {
  const kept = keepDocuments(25)
  const made: string[] = []
  const ask = (key: string) =>
    kept.get(key, async () => {
      made.push(key)
      return bytes(10)
    })
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('a failure is not kept', async () => {
  const kept = keepDocuments(25)
  await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect((await kept.get('a', async () => bytes(1))).length).toBe(1)
})
