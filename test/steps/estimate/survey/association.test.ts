import { expect, test } from 'vitest'
import { association } from '../../../../src/steps/estimate/survey/association.ts'
import { near } from '../near.ts'
import { sampleOf } from '../small.ts'

/** 40 records of a two by two table. */
const table = [
  ['a', 'x', 14],
  ['a', 'y', 6],
  ['b', 'x', 7],
  ['b', 'y', 13],
] as const
const rows = table.flatMap(([row, , n]) => Array.from({ length: n }, () => row))
const columns = table.flatMap(([, column, n]) => Array.from({ length: n }, () => column))
const w = rows.map(() => 3)

/** Pearson's statistic of the table: n (ad − bc)² over the product of the margins. */
const pearson = (40 * (14 * 13 - 6 * 7) ** 2) / (20 * 20 * 21 * 19)

test('of a simple random sample the statistic is Pearson’s, to the n − 1 of the variance', () => {
  const { statistic, df1, df2, p } = association(sampleOf({ weight: 'w' }, { w }), rows, columns)
  expect(df1).toEqual(near(1, 1e-10))
  expect(df2).toEqual(near(39, 1e-10))
  expect(statistic).toEqual(near((pearson * 39) / 40, 1e-10))
  expect(p).toBeGreaterThan(0.02)
  expect(p).toBeLessThan(0.05)
})

test('the same table in clusters that are all alike is far less certain', () => {
  const cluster = rows.map((row, i) => `${row}${columns[i]}${i % 2}`)
  const whole = association(sampleOf({ weight: 'w' }, { w }), rows, columns)
  const clustered = association(
    sampleOf({ weight: 'w', stages: [{ cluster: 'c' }] }, { w, c: cluster }),
    rows,
    columns,
  )
  expect(clustered.statistic).toBeLessThan(whole.statistic / 3)
  expect(clustered.df2).toBeLessThanOrEqual(7)
})
