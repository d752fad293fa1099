import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { brokenRules, finestAllowed, sparsity } from '../../../../src/steps/protect/cell-key/sparsity.ts'
import type { Sparsity } from '../../../../src/steps/protect/cell-key/sparsity.ts'
import { ask } from '../../ask.ts'

const fine: Sparsity = { cells: 400, mean: 1.2, small: 0.6 }
const middle: Sparsity = { cells: 80, mean: 6, small: 0.3 }
const coarse: Sparsity = { cells: 20, mean: 24, small: 0.05 }

test('cells that can exist are counted, with their mean and the share of ones and twos', async () => {
  const rows = await ask(sparsity(dataset('inner', [])), [
    {
      name: 'inner',
      sql: 'select * from (values (0, false), (1, false), (2, false), (3, false), (34, false), (0, true)) as v(count, structural)',
    },
  ])
  expect(rows).toEqual([{ cells: 5, mean: 8, small: 0.5 }])
})

test('a table of nothing is as thin as can be', async () => {
  const rows = await ask(sparsity(dataset('inner', [])), [
    { name: 'inner', sql: 'select 0 as count, false as structural where false' },
  ])
  expect(rows).toEqual([{ cells: 0, mean: 0, small: 0 }])
  expect(brokenRules({ cells: 0, mean: 0, small: 0 }, 2)).toEqual(['0.00 persons a cell, at least 2'])
})

test('the finest table that breaks no rule is made', () => {
  const candidates = [
    { levels: { REF_AREA: 'district', AGE: 'five years' }, sparsity: fine },
    { levels: { REF_AREA: 'region', AGE: 'five years' }, sparsity: middle },
    { levels: { REF_AREA: 'region', AGE: 'broad groups' }, sparsity: coarse },
  ]
  expect(finestAllowed('permits', candidates).levels).toEqual({ REF_AREA: 'region', AGE: 'broad groups' })
  expect(finestAllowed('permits', candidates, { dimensions: 5, mean: 2, small: 0.5 }).sparsity).toBe(middle)
})

test('a refusal says what is wrong with the coarsest table', () => {
  const refused = () => finestAllowed('permits', [{ levels: { REF_AREA: 'district' }, sparsity: fine }])
  expect(refused).toThrow(
    'protect.too-sparse: The table permits is too thin to be protected, even with REF_AREA by district: 1.20 persons a cell, at least 2; 60.0 % of its cells are ones and twos, at most 25.0 %.',
  )
  expect(brokenRules(coarse, 6)).toEqual(['6 dimensions, at most 5'])
})
