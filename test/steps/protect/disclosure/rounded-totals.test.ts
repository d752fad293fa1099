import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { roundedTotals } from '../../../../src/steps/protect/disclosure/rounded-totals.ts'
import { ask } from '../../ask.ts'

test('a total that was not added up is found', async () => {
  const cells = (total: number) => ({
    name: 'cells',
    sql: `select * from (values ('_T', 9, ${total}), ('F', 4, 3), ('M', 5, 6)) as t (SEX, count, perturbed)`,
  })
  const asked = roundedTotals(dataset('cells', ['SEX', 'count', 'perturbed']), ['SEX'])
  expect(await ask(asked, [cells(9)])).toEqual([{ totals: 1, differing: 0 }])
  expect(await ask(asked, [cells(10)])).toEqual([{ totals: 1, differing: 1 }])
})
