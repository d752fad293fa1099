import { describe, expect, test } from 'vitest'
import { ramp } from '../../../src/portal/charts/ramp.ts'
import { simplify } from '../../../src/portal/charts/simplify.ts'
import { spread } from '../../../src/portal/charts/spread.ts'
import { wrap } from '../../../src/portal/charts/wrap.ts'
import { baseMap } from '../../../src/portal/charts/base-map.ts'
import { westAfrica } from '../../../src/portal/charts/map-options.ts'
import { m49 } from './options.ts'

describe('ramp', () => {
  test('cuts at round numbers, and a value on a cut belongs to the upper step', () => {
    const { cuts, step } = ramp([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(cuts).toEqual([3, 5, 6, 8, 10])
    expect([1, 3, 10, 12].map(step)).toEqual([1, 2, 6, 6])
  })

  test('equal values share one step', () => {
    expect(ramp([5, 5, 5]).step(5)).toBe(4)
  })
})

describe('spread', () => {
  test('labels that would overlap move apart, in their order', () => {
    const placed = spread([50, 51, 52], 15, 0, 100)
    expect(placed).toEqual([36, 51, 66])
  })

  test('labels stay within the frame', () => {
    expect(spread([98, 99], 15, 0, 100)).toEqual([85, 100])
  })
})

describe('wrap', () => {
  test('a word too long for its line ends in an ellipsis', () => {
    expect(wrap('Donaudampfschifffahrt', 60)).toHaveLength(1)
    expect(wrap('Donaudampfschifffahrt', 60)[0]).toMatch(/^Don.*…$/)
  })

  test('text beyond the last line is announced', () => {
    expect(wrap('one two three four five six', 40, 13, 2).at(-1)).toMatch(/…$/)
  })
})

test('a thinned line keeps its ends and its corners', () => {
  expect(
    simplify(
      [
        [0, 0],
        [1, 0.01],
        [2, 0],
        [2, 2],
      ],
      0.1,
    ),
  ).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
  ])
})

test('the map of the region has all sixteen countries, islands included', () => {
  for (const width of [920, 344]) {
    const seen = new Set(baseMap(westAfrica, width, Object.values(m49)).outlines.map((o) => o.m49))
    expect(Object.entries(m49).filter(([, code]) => !seen.has(code))).toEqual([])
  }
})
