import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { recode } from '../../../../src/steps/protect/microdata/recode.ts'
import { ask } from '../../ask.ts'

test('codes, ages and amounts become coarser; what is missing stays missing, what is not named as it is', async () => {
  const rows = await ask(
    recode(dataset('people', ['id', 'place', 'age', 'income', 'children']), [
      { column: 'place', codes: { DKR: 'SN', THI: 'SN' } },
      { column: 'age', bands: [15, 25, 65] },
      { column: 'income', bottom: 100, top: 900 },
    ]),
    [
      {
        name: 'people',
        sql: `select * from (values (1, 'DKR', 14, 50, 3), (2, 'THI', 24, 100, 0), (3, 'BKO', 64, 2000, 1), (4, null, 65, null, 2), (5, 'BKO', null, 900, 9)) as v("id", place, age, income, children)`,
      },
    ],
    ['id'],
  )
  expect(rows.map((r) => [r['place'], r['age'], r['income'], r['children']])).toEqual([
    ['SN', 'Y_LT15', 100, 3],
    ['SN', 'Y15T24', 100, 0],
    ['BKO', 'Y25T64', 900, 1],
    [null, 'Y_GE65', null, 2],
    ['BKO', null, 900, 9],
  ])
})
