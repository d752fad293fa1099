import { expect, test } from 'vitest'
import { encodeKeys, groupsOf, missing } from '../../../../src/steps/protect/microdata/keys.ts'

test('texts and numbers become codes by first appearance; null and absent are missing', () => {
  const keys = encodeKeys([{ a: 'x', b: 2 }, { a: null, b: 1 }, { a: 'x' }, { a: 'y', b: 2 }], ['a', 'b'])
  expect(keys.columns.map((column) => [...column])).toEqual([
    [0, missing, 0, 1],
    [0, 1, missing, 0],
  ])
})

test('numbers and texts that look alike are two codes', () => {
  expect([...(encodeKeys([{ a: 1 }, { a: '1' }], ['a']).columns[0] ?? [])]).toEqual([0, 1])
})

test('rows with the same codes are a group, also by some of the columns', () => {
  const keys = encodeKeys(
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
      { a: 1, b: 1 },
    ],
    ['a', 'b'],
  )
  expect(groupsOf(keys)).toEqual({ group: Int32Array.of(0, 1, 0), first: [0, 1] })
  expect(groupsOf(keys, [0]).first).toEqual([0])
})
