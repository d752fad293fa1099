import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import {
  patternRows,
  suppressionPattern,
} from '../../../../src/steps/protect/magnitude/suppression-pattern.ts'
import { withhold } from '../../../../src/steps/protect/magnitude/withhold.ts'
import { crossed } from '../../../../src/steps/protect/tables/published-cells.ts'
import { ask } from '../../ask.ts'
import { moves } from './gauss-suppression.ts'

test('what is withheld is missing, with the codes of SDMX; all else is as it was', async () => {
  const rows = await ask(
    withhold(dataset('cells', []), ['cell'], dataset('pattern', [])),
    [
      { name: 'cells', sql: `select * from (values ('a', 5.5), ('b', 7.0), ('c', 1.0)) as v("cell", value)` },
      {
        name: 'pattern',
        sql: `select * from (values ('b', 'secondary'), ('c', 'primary')) as v("cell", withheld)`,
      },
    ],
    ['cell'],
  )
  expect(rows).toEqual([
    { cell: 'a', OBS_VALUE: 5.5, OBS_STATUS: 'A', CONF_STATUS: 'F', REASON_MISSING: null },
    { cell: 'b', OBS_VALUE: null, OBS_STATUS: 'Q', CONF_STATUS: 'D', REASON_MISSING: 'SUPPRESSED' },
    { cell: 'c', OBS_VALUE: null, OBS_STATUS: 'Q', CONF_STATUS: 'A', REASON_MISSING: 'SUPPRESSED' },
  ])
})

test('a table goes from its counts to its published cells: five of 25 withheld for three small ones', async () => {
  const inner = moves.map(({ from, to }) => ({ from, to }))
  const pattern = suppressionPattern({
    inner,
    margins: crossed([[], ['from']], [[], ['to']]),
    measure: ({ inner: places }) => {
      const count = places.reduce((sum, i) => sum + (moves[i]?.count ?? 0), 0)
      return { size: count + 1, primary: count > 0 && count <= 3, empty: count === 0 }
    },
    singletons: { kind: 'counts', of: moves.map(({ count }) => count === 1) },
  })
  const rows = await ask(
    withhold(dataset('cells', []), ['from', 'to'], patternRows(pattern, ['from', 'to'])),
    [
      {
        name: 'moves',
        sql: moves.map((m) => `select '${m.from}' "from", '${m.to}' "to", ${m.count} n`).join(' union all '),
      },
      {
        name: 'cells',
        sql: `select coalesce("from", '_T') "from", coalesce("to", '_T') "to", sum(n) as value from moves group by cube ("from", "to")`,
      },
    ],
    ['from', 'to'],
  )
  expect(rows.length).toBe(25)
  const codes = rows.map((r) => `${String(r['OBS_STATUS'])}${String(r['CONF_STATUS'])}`)
  expect(['AF', 'QA', 'QD'].map((code) => codes.filter((c) => c === code).length)).toEqual([17, 3, 5])
  expect(rows.every((r) => (r['OBS_VALUE'] === null) === (r['OBS_STATUS'] === 'Q'))).toBe(true)
})

test('where nothing is withheld, no row is in the pattern', async () => {
  const rows = await ask(patternRows([], ['from', 'to']), [])
  expect(rows).toEqual([])
})
