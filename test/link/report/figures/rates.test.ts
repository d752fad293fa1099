import { expect, test } from 'vitest'
import { placedRates } from '../../../../src/link/report/figures/rates.tsx'
import { aRate } from '../a-result.ts'

test('groups stand in the order of their rate, lowest first', () => {
  const placed = placedRates([aRate('sex', 'M', 1000, 0.4), aRate('sex', 'F', 1000, 0.39)])
  expect(placed.map((g) => g.group)).toEqual(['F', 'M'])
})

test('a group whose whole interval lies below the rate of all others together is marked', () => {
  const placed = placedRates([
    aRate('nationality', 'GIN', 8000, 0.23),
    aRate('nationality', 'MLI', 9000, 0.31),
    aRate('nationality', 'BFA', 9000, 0.33),
  ])
  expect(placed.filter((g) => g.behind).map((g) => g.group)).toEqual(['GIN'])
})

test('a small group is not marked by chance, nor a large one for less than a point', () => {
  const small = placedRates([aRate('region', 'Man', 60, 0.25), aRate('region', 'Abidjan', 9000, 0.32)])
  const large = placedRates([
    aRate('region', 'Man', 5_000_000, 0.312),
    aRate('region', 'Abidjan', 9_000_000, 0.32),
  ])
  expect([...small, ...large].some((g) => g.behind)).toBe(false)
})

test('a single group falls behind nobody', () => {
  expect(placedRates([aRate('sex', 'F', 100, 0)])).toMatchObject([{ rate: 0, behind: false }])
})
