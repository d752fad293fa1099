/** One inner cell and then another, by the groups of its contributions: what is taken up of a delivery, and what waits. */
import { expect, test } from 'vitest'
import { takeUp } from '../../../../src/steps/protect/magnitude/take-up.ts'
import type { Group, TakeUpRules } from '../../../../src/steps/protect/magnitude/take-up.ts'

type Told = readonly [vintages: readonly number[], delivered: boolean, contributions: number]

const cell = (sex: string, groups: readonly Told[], year = '2024'): readonly Group[] =>
  groups.map(([vintages, delivered, contributions]) => ({
    codes: { SEX: sex, TIME_PERIOD: year },
    vintages,
    delivered,
    contributions,
  }))
const take = (groups: readonly Group[], more: Partial<TakeUpRules> = {}) =>
  takeUp(groups, { fewest: 3, most: 1200, ...more }).map(({ codes, as, vintage }) => [
    codes['SEX'],
    as,
    vintage,
  ])
const one = (...groups: readonly Told[]) => take(cell('F', groups))[0]?.slice(1)

test('a period of which nothing was published is taken up as it is, also a cell of one', () => {
  expect(take([...cell('F', [[[], true, 1]]), ...cell('M', [[[], true, 40]])])).toEqual([
    ['F', 'delivered', 1],
    ['M', 'delivered', 1],
  ])
})

test('what fewer than three contributors changed waits, and the vintage stays', () => {
  // One wage is corrected; two come; two go.
  expect(one([[1], true, 9], [[1], false, 1], [[], true, 1])).toEqual([1, 1])
  expect(one([[1], true, 9], [[], true, 2])).toEqual([1, 1])
  expect(one([[1], true, 9], [[1], false, 2])).toEqual([1, 1])
  // Two corrected and one who came are three; two gone and two come may be two.
  expect(one([[1], true, 9], [[1], false, 2], [[], true, 3])).toEqual(['delivered', 2])
  expect(one([[1], true, 9], [[1], false, 2], [[], true, 2])).toEqual([1, 1])
})

test('the first one or two of a cell wait, and the first three do not', () => {
  const other = cell('M', [[[1], true, 20]])
  const first = (contributions: number) => take([...other, ...cell('F', [[[], true, contributions]])])[1]
  expect(first(2)).toEqual(['F', 1, 1])
  expect(first(3)).toEqual(['F', 'delivered', 2])
})

test('a cell whose contributions went to another is empty; of three that went, one may be left', () => {
  expect(one([[1], false, 9])).toEqual([0, 2])
  expect(one([[1], false, 9], [[1], true, 1])).toEqual(['delivered', 2])
  expect(one([[1], false, 2])).toEqual([1, 1])
})

test('A, then B, then A again is A; A with one more wage tells that wage beside A, and waits as B', () => {
  expect(one([[1, 2], true, 9], [[2], false, 3])).toEqual([1, 3])
  expect(one([[1, 2], true, 9], [[2], false, 3], [[], true, 1])).toEqual([2, 2])
  expect(one([[1, 2], true, 9], [[2], false, 3], [[], true, 3])).toEqual(['delivered', 3])
})

test('a delivery that three vintages add up to, but for one wage, waits, though it differs from each of them by three and more', () => {
  // The base; three came; they went and three others came; all six are there, and a seventh.
  const base: Told = [[1, 2, 3], true, 9]
  expect(one(base, [[2], true, 3], [[3], true, 3], [[], true, 1])).toEqual([3, 3])
  expect(one(base, [[2], true, 3], [[3], true, 3], [[], true, 3])).toEqual(['delivered', 4])
})

test('a cell that changed leaves the others of its period as they are, in a new vintage, and other periods in theirs', () => {
  const grown = cell('F', [
    [[1], true, 9],
    [[], true, 3],
  ])
  expect(take([...grown, ...cell('M', [[[1], true, 5]]), ...cell('F', [[[1], true, 5]], '2023')])).toEqual([
    ['F', 'delivered', 2],
    ['M', 1, 2],
    ['F', 1, 1],
  ])
})

test('where there are more vintages of cells than can be protected in one go, the period stays; other rules make a vintage', () => {
  const grown = [
    ...cell('F', [
      [[1], true, 9],
      [[], true, 3],
    ]),
    ...cell('M', [[[1], true, 5]]),
  ]
  expect(take(grown, { most: 2 })).toEqual([
    ['F', 1, 1],
    ['M', 1, 1],
  ])
  expect(take(cell('M', [[[1], true, 5]]), { ruledAnew: true })).toEqual([['M', 1, 2]])
})
