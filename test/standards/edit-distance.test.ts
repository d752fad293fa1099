import { expect, test } from 'vitest'
import { editDistance } from '../../src/standards/edit-distance.ts'

test.each([
  ['mali', 'mali', 0],
  ['mali', 'mail', 1],
  ['ghana', 'gana', 1],
  ['niger', 'nigeria', 2],
  ['', 'togo', 4],
  ['benin', 'gabon', 4],
  ['ca', 'abc', 3],
])('from “%s” to “%s” it takes %i slips', (a, b, slips) => {
  expect(editDistance(a, b)).toBe(slips)
  expect(editDistance(b, a)).toBe(slips)
})

test('it stops counting one beyond the limit', () => {
  expect(editDistance('senegal', 'mozambique', 2)).toBe(3)
  expect(editDistance('abcdef', 'uvwxyz', 3)).toBe(4)
})
