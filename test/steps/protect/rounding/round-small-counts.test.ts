import { expect, test } from 'vitest'
import { distance } from '../../../../src/steps/protect/rounding/distance.ts'
import { roundSmallCounts } from '../../../../src/steps/protect/rounding/round-small-counts.ts'
import { crossed, publishedCells } from '../../../../src/steps/protect/tables/published-cells.ts'
import { d2 } from '../magnitude/gauss-suppression.ts'

/** The example e6 of SmallCountRounding: persons by country, its group, and year. */
const e6 = [
  ['Iceland', 'nonEU', '2018', 2],
  ['Portugal', 'EU', '2018', 3],
  ['Spain', 'EU', '2018', 7],
  ['Iceland', 'nonEU', '2019', 1],
  ['Portugal', 'EU', '2019', 5],
  ['Spain', 'EU', '2019', 6],
] as const
const rows = e6.map(([geo, eu, year]) => ({ geo, eu, year }))
const counts = e6.map((row) => row[3])

const named = (margins: readonly (readonly string[])[], base: number) => {
  const cells = publishedCells(rows, margins)
  const found = roundSmallCounts({ cells, counts, base })
  const names = cells.map(({ codes }) => Object.values(codes).join(' ') || 'Total')
  return { ...found, by: Object.fromEntries(names.map((name, c) => [name, found.published[c]])) }
}

test('countries, groups and years beside each other: the cells of SmallCountRounding, where no tie is left to chance', () => {
  const { by, distance: far } = named([[], ['eu'], ['geo'], ['year']], 5)
  expect(by).toEqual({ Total: 26, EU: 21, nonEU: 5, Iceland: 5, Portugal: 8, Spain: 13, 2018: 15, 2019: 11 })
  expect(far.largest).toBe(3)
  expect(far.meanAbsolute).toBe(1.25)
  expect(far.rootMeanSquare).toBeCloseTo(1.6583124, 7)
  expect(far.hellingerUtility).toBeCloseTo(0.93804335, 8)
})

test('groups by year and countries: the cells of the reference', () => {
  const { by, distance: far } = named([[], ['eu'], ['year'], ['geo'], ['eu', 'year']], 5)
  expect(by).toMatchObject({ Total: 26, EU: 21, nonEU: 5, 'nonEU 2018': 5, 'nonEU 2019': 0, 'EU 2018': 10 })
  expect(far.largest).toBe(3)
  expect(far.meanAbsolute).toBeCloseTo(1.16666667, 8)
  expect(far.hellingerUtility).toBeCloseTo(0.89974073, 8)
})

test('every group and country by year, base 3: the cells of the reference', () => {
  const { by, inner, distance: far } = named(crossed([[], ['eu'], ['geo']], [[], ['year']]), 3)
  expect(by).toMatchObject({
    Total: 24,
    2018: 13,
    2019: 11,
    'Iceland 2018': 3,
    'Iceland 2019': 0,
    'Spain 2018': 7,
  })
  expect(inner).toEqual([3, 3, 7, 0, 5, 6])
  expect(far).toMatchObject({ largest: 1 })
  expect(far.meanAbsolute).toBeCloseTo(1 / 3, 12)
  expect(far.hellingerUtility).toBeCloseTo(0.91173355, 8)
})

test('90 cells of regions, counties and incomes: no further from the truth than the reference, whose ties are drawn by lot', () => {
  const income = crossed([[], ['county'], ['region']], [[], ['income']])
  const cells = publishedCells(
    d2.map(({ region, county, income: of }) => ({ region, county, income: of })),
    income,
  )
  const found = roundSmallCounts({ cells, counts: d2.map(({ count }) => count), base: 5 })
  expect(cells.length).toBe(90)
  expect(found.distance.largest).toBeLessThanOrEqual(3)
  expect(found.distance.meanAbsolute).toBeLessThanOrEqual(0.53333334)
  // Only small inner cells moved, and to 0 or to the base.
  const moved = d2.flatMap(({ count }, i) =>
    found.inner[i] === count ? [] : [[count, found.inner[i]] as const],
  )
  expect(moved.length).toBeGreaterThan(0)
  expect(moved.every(([was, is]) => was > 0 && was < 5 && (is === 0 || is === 5))).toBe(true)
})

test('in random tables nothing small is published, all adds up, the total is off by no more than the base, and it is the same again', () => {
  let seed = 11
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let round = 0; round < 40; round += 1) {
    const base = 3 + next(5)
    const places = Array.from({ length: 4 + next(6) }, (_, a) =>
      Array.from({ length: 2 + next(5) }, (__, b) => ({ a: `${a}`, half: `${a % 2}`, b: `${b}` })),
    ).flat()
    const given = places.map(() => next(2 * base))
    const cells = publishedCells(places, crossed([[], ['half'], ['a']], [[], ['b']]))
    const input = { cells, counts: given, base }
    const found = roundSmallCounts(input)
    expect(found.published.every((n) => n === 0 || n >= base)).toBe(true)
    expect(found.published).toEqual(
      cells.map(({ inner }) => inner.reduce((sum, i) => sum + (found.inner[i] ?? 0), 0)),
    )
    const off = found.inner.reduce((a, b) => a + b, 0) - given.reduce((a, b) => a + b, 0)
    expect(Math.abs(off)).toBeLessThanOrEqual(base)
    expect(roundSmallCounts(input)).toEqual(found)
  }
})

test('a table without small counts stays as it is', () => {
  const cells = publishedCells(rows, [[], ['geo']])
  const found = roundSmallCounts({ cells, counts: [9, 8, 7, 6, 5, 5], base: 5 })
  expect(found.inner).toEqual([9, 8, 7, 6, 5, 5])
  expect(found.distance).toEqual({ largest: 0, meanAbsolute: 0, rootMeanSquare: 0, hellingerUtility: 1 })
  expect(distance([4, 9], [4, 9]).rootMeanSquare).toBe(0)
})
