import { expect, test } from 'vitest'
import { jaro, jaroWinkler } from '../../src/names/jaro-winkler.ts'

// Winkler 1990 and later papers print these pairs with three decimals.
test.each([
  ['martha', 'marhta', 0.944, 0.961],
  ['dwayne', 'duane', 0.822, 0.84],
  ['dixon', 'dicksonx', 0.767, 0.813],
  ['jones', 'johnson', 0.79, 0.832],
  ['abc', 'xyz', 0, 0],
])('%s and %s have the published similarity', (a, b, plain, boosted) => {
  expect(jaro(a, b)).toBeCloseTo(plain, 3)
  expect(jaroWinkler(a, b)).toBeCloseTo(boosted, 3)
})

test('a low similarity is not boosted, and four letters count at most', () => {
  expect(jaroWinkler('ab', 'axyzw')).toBe(jaro('ab', 'axyzw'))
  const plain = jaro('abcdefgh', 'abcdefxy')
  expect(jaroWinkler('abcdefgh', 'abcdefxy')).toBeCloseTo(plain + 0.4 * (1 - plain), 12)
})

test('similarity has no direction, and an empty word is like none but itself', () => {
  expect(jaroWinkler('diallo', 'jallow')).toBe(jaroWinkler('jallow', 'diallo'))
  expect([jaro('', ''), jaro('', 'a')]).toEqual([1, 0])
})
