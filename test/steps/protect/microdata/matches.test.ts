import { expect, test } from 'vitest'
import { encodeKeys, missing } from '../../../../src/steps/protect/microdata/keys.ts'
import { givenAway, notKnown, withholdAlike } from '../../../../src/steps/protect/microdata/matches.ts'

const nothingOf = (n: number): readonly number[] => Array.from({ length: n }, () => missing)
const keys = encodeKeys([{ a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }, { a: 3 }, { a: 3 }], ['a'])

test('a group with one value gives it away; unknown is another value, and nothing by itself', () => {
  const values = Int32Array.from([7, 7, 7, 8, 7, notKnown])
  expect(givenAway(keys, values, 2)).toBe(2)
  expect([...withholdAlike(keys, values, 2)]).toEqual([missing, missing, 7, 8, 7, notKnown])
  const nothing = Int32Array.from([notKnown, notKnown, 7, 8, 7, 8])
  expect(givenAway(keys, nothing, 2)).toBe(0)
})

test('a person whose key is withheld may be of any group, and any group may be that person', () => {
  const open = encodeKeys([{ a: 1 }, { a: 1 }, { a: null }, { a: 2 }, { a: 2 }], ['a'])
  expect(givenAway(open, Int32Array.from([7, 7, 8, 8, 8]), 2)).toBe(2)
  // Once the third is withheld, the first two have one value between them.
  expect([...withholdAlike(open, Int32Array.from([7, 7, 8, 8, 8]), 2)]).toEqual(nothingOf(5))
})

test('withholding goes on until nothing is given away', () => {
  const open = encodeKeys([{ a: 1 }, { a: 1 }, { a: null }, { a: 2 }, { a: 2 }], ['a'])
  const left = withholdAlike(open, Int32Array.from([7, 9, 8, 8, 8]), 3)
  expect(givenAway(open, left, 3)).toBe(0)
})
