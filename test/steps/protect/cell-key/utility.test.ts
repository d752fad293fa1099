import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { changes, cumulative, errorBySize, utility } from '../../../../src/steps/protect/cell-key/utility.ts'
import { ask } from '../../ask.ts'
import { cellKeyCells } from './cell-key-cells.ts'

const perturbed = dataset('perturbed', [])
const given = (rows: readonly (readonly [number, number])[]) => [
  {
    name: 'perturbed',
    sql: `select count, change, count + change as perturbed from (values ${rows.map(([n, v]) => `(cast(${n} as bigint), ${v})`).join(', ')}) as v(count, change)`,
  },
]
const few = [
  [0, 0],
  [4, -4],
  [9, 0],
  [100, 5],
] as const

test('changes are counted, empty cells left out', async () => {
  const rows = await ask(changes(perturbed), given([...few, [7, 5]]), ['change'])
  expect(rows.map((r) => [Number(r['change']), Number(r['cells']), r['share']])).toEqual([
    [-4, 1, 0.25],
    [0, 1, 0.25],
    [5, 2, 0.5],
  ])
})

test('measures are those that one can work out by hand', async () => {
  const [row] = await ask(utility(perturbed), given(few))
  const root = Math.sqrt(105) - 10
  expect(row).toMatchObject({ cells: 3, mean_absolute: 3, largest: 5, false_zeros: 1, false_cells: 0 })
  expect(row?.['root_mean_square']).toBeCloseTo(Math.sqrt(41 / 3), 12)
  expect(row?.['mean_relative']).toBeCloseTo((1 + 0.05) / 3, 12)
  expect(row?.['mean_root']).toBeCloseTo((2 + root) / 3, 12)
  expect(row?.['hellinger']).toBeCloseTo(Math.sqrt((4 + root ** 2) / 2), 12)
  expect(row?.['hellinger_utility']).toBeCloseTo(1 - Math.sqrt((4 + root ** 2) / 2) / Math.sqrt(113), 12)
})

test('relative errors are told by the size of the cell', async () => {
  const rows = await ask(errorBySize(perturbed), given([...few, [101, 0]]), ['size'])
  expect(rows.map((r) => [Number(r['size']), Number(r['cells']), r['mean_relative']])).toEqual([
    [3, 1, 1],
    [5, 1, 0],
    [100, 2, 0.025],
  ])
})

test('the cumulative distribution of the cells of cellKey begins with those that stay and ends with all', async () => {
  const rows = await ask(cumulative(perturbed), given(cellKeyCells.map((r) => [r[2], r[6]] as const)), [
    'at_most',
  ])
  const unchanged = cellKeyCells.filter((r) => r[6] === 0).length
  expect(rows[0]).toEqual({ at_most: 0, relative: unchanged / 21, root: unchanged / 21 })
  expect(rows.at(-1)?.['relative']).toBe(1)
  const shares = rows.map((r) => Number(r['relative']))
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})
