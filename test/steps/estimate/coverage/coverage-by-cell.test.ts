import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { coverageByCell, coverageOver } from '../../../../src/steps/estimate/coverage/coverage-by-cell.ts'
import { chapman, sizeInterval } from '../../../../src/steps/estimate/coverage/dual-system.ts'
import { drawTogether } from '../../../../src/steps/estimate/coverage/review.ts'
import { ask } from '../../ask.ts'
import { near } from '../near.ts'
import { given } from '../given.ts'

const counts = dataset('counts', ['region', 'sex', 'first', 'second', 'links'])
const file = given('counts', {
  region: ['north', 'north', 'south', 'south'],
  sex: ['F', 'M', 'F', 'M'],
  first: [200, 180, 90, 10],
  second: [150, 160, 80, 9],
  links: [60, 75, 80, 10],
})

test('each cell by Chapman, with the interval of those unseen', async () => {
  const [cell] = await ask(coverageByCell(counts, ['region', 'sex']), [file], ['region', 'sex'])
  const lists = { first: 200, second: 150, both: 60 }
  const size = chapman(lists)
  const { low, high } = sizeInterval(lists, size)
  expect(cell).toEqual({
    region: 'north',
    sex: 'F',
    first: 200,
    second: 150,
    links: 60,
    both: 60,
    population: near(size.estimate, 1e-12),
    se: near(size.se, 1e-12),
    low: near(low, 1e-12),
    high: near(high, 1e-12),
    coverage_factor: near(size.estimate / 200, 1e-12),
    variance: near(size.variance, 1e-12),
    population_pull: near(size.estimate, 1e-12),
    share: 1,
    share_group: 0,
    share_variance: 0,
    lean: 0,
  })
})

test('nobody unseen, nothing to be unsure of; more links than a list has persons, no estimate', async () => {
  const cells = await ask(coverageByCell(counts, ['region', 'sex']), [file], ['region', 'sex'])
  expect(cells[2]).toMatchObject({ population: 90, se: 0, low: 90, high: 90, coverage_factor: 1 })
  expect(cells[3]).toMatchObject({
    first: 10,
    both: null,
    population: null,
    low: null,
    coverage_factor: null,
  })
})

const review = drawTogether('unlinked', [
  { of: { sex: 'F' }, persons: 48, found: 36 },
  { of: { sex: 'M' }, persons: 98, found: 30 },
])

test('what a review leaves unsure is in the error of a cell, that of its group and that of all', async () => {
  const [cell] = await ask(coverageByCell(counts, ['region', 'sex'], review), [file], ['region', 'sex'])
  const [{ share, variance: own, lean }] = review.shares as [(typeof review.shares)[number]]
  const both = 60 + share * 90
  const { estimate, variance } = chapman({ first: 200, second: 150, both })
  const byChance = (estimate / both) ** 2 * (90 * share * (1 - share))
  const byReview = ((estimate / both) * 90) ** 2 * (own + lean ** 2 * review.common)
  expect(cell).toMatchObject({ both: near(both, 1e-12), population: near(estimate, 1e-12) })
  expect(cell?.['se']).toEqual(near(Math.sqrt(variance + byChance + byReview), 1e-9))
})

test('over cells of a group the review is wrong in all alike, so that its error does not cancel', async () => {
  const cells = coverageByCell(counts, ['region', 'sex'], review)
  const each = await ask(cells, [file], ['region', 'sex'])
  const [all] = await ask(coverageOver(cells, [], review), [file])
  const known = each.filter((cell) => cell['population'] !== null)
  const of = (cell: Readonly<Record<string, unknown>>, name: string): number => Number(cell[name])
  const add = (value: (cell: Readonly<Record<string, unknown>>) => number, sex?: string): number =>
    known
      .filter((cell) => sex === undefined || cell['sex'] === sex)
      .reduce((sum, cell) => sum + value(cell), 0)
  const pull = (sex: string): number => add((cell) => of(cell, 'population_pull'), sex)
  const expected =
    add((cell) => of(cell, 'variance')) +
    pull('F') ** 2 * (review.shares[0]?.variance ?? 0) +
    pull('M') ** 2 * (review.shares[1]?.variance ?? 0) +
    review.common * add((cell) => of(cell, 'population_pull') * of(cell, 'lean')) ** 2
  expect(all?.['se']).toEqual(near(Math.sqrt(expected), 1e-9))
  const apart = Math.sqrt(add((cell) => of(cell, 'se') ** 2))
  expect(Number(all?.['se'])).toBeGreaterThan(apart)
})

test('over cells: sums, errors as of estimates made apart, and the cells that have none are counted', async () => {
  const cells = coverageByCell(counts, ['region', 'sex'])
  const [north, south] = await ask(coverageOver(cells, ['region']), [file], ['region'])
  const parts = [
    chapman({ first: 200, second: 150, both: 60 }),
    chapman({ first: 180, second: 160, both: 75 }),
  ]
  expect(north).toEqual({
    region: 'north',
    first: 380,
    population: near(
      parts.reduce((sum, part) => sum + part.estimate, 0),
      1e-12,
    ),
    se: near(Math.sqrt(parts.reduce((sum, part) => sum + part.variance, 0)), 1e-12),
    coverage_factor: near(parts.reduce((sum, part) => sum + part.estimate, 0) / 380, 1e-12),
    cells_without: 0,
  })
  expect(south).toMatchObject({ first: 100, population: 90, coverage_factor: 1, cells_without: 1 })
  expect(await ask(coverageOver(cells, []), [file])).toHaveLength(1)
})
