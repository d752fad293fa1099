import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { complete } from '../../../../src/steps/protect/cell-key/complete.ts'
import { perturb } from '../../../../src/steps/protect/cell-key/perturb.ts'
import { publish } from '../../../../src/steps/protect/cell-key/publish.ts'
import { changeOf, lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { onsRounding } from '../../../../src/steps/protect/ptable/rounding-table.ts'
import { scatterIntervals } from '../../../../src/steps/protect/ptable/scatter-intervals.ts'
import { ask } from '../../ask.ts'
import { cellKeyCells } from './cell-key-cells.ts'
import { onsCells } from './ons-cells.ts'

const ptable = makePtable({ D: 5, V: 3, js: 2, pstay: 0.5 })
const cells = dataset('cells', ['cell', 'count', 'cell_key', 'weight'])
const given = (rows: readonly (readonly [number, number])[]) => [
  {
    name: 'cells',
    sql: `select * from (values ${rows.map(([n, key], i) => `('${String(i).padStart(6, '0')}', cast(${n} as bigint), cast(${key} as bigint), ${n}.0)`).join(', ')}) as v("cell", count, cell_key, weight)`,
  },
]

test.each([
  [5, 4],
  [8, 5],
] as const)('the 21 cells of cellKey change as in R with keys of %i digits', (digits, at) => {
  const table = lookupTable(ptable, 10 ** digits)
  for (const row of cellKeyCells) expect(changeOf(table, row[2], row[at])).toBe(row[6])
})

test('the 200 cells of the ONS are published as by its own package', () => {
  const table = onsRounding()
  const all = onsCells.flatMap(({ cells: four }) => [...four])
  expect(all.length).toBe(200)
  for (const [count, key, value] of all) {
    const published = count + changeOf(table, count, key)
    expect(published < 10 ? null : published).toBe(value)
  }
})

const tables = [
  ['shares in order', lookupTable(ptable, 256)],
  ['shares scattered', scatterIntervals(lookupTable(ptable, 256), new Uint8Array(32), 8)],
  ['rounding with turns', onsRounding()],
] as const

test.each(tables)(
  'the SQL finds the change that the table has: %s, every key of 15 counts',
  async (_, table) => {
    const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 750, 752, 4580]
    const all = counts.flatMap((n) => Array.from({ length: 256 }, (__, key) => [n, key] as const))
    const rows = await ask(perturb(cells, ['cell'], table), given(all), ['cell'])
    expect(rows.map((r) => Number(r['change']))).toEqual(all.map(([n, key]) => changeOf(table, n, key)))
    expect(rows.every((r) => Number(r['perturbed']) === Number(r['count']) + Number(r['change']))).toBe(true)
  },
)

test('no published count is negative, none is 1 or 2 where these must not be seen, and zeros stay', async () => {
  const table = lookupTable(ptable, 4096)
  const all = [0, 1, 2, 3, 4, 5].flatMap((n) => Array.from({ length: 4096 }, (_, key) => [n, key] as const))
  const rows = await ask(perturb(cells, ['cell'], table), given(all), ['cell'])
  const seen = new Set(rows.map((r) => Number(r['perturbed'])))
  expect([...seen].toSorted((a, b) => a - b)).toEqual([0, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(rows.filter((r) => Number(r['count']) === 0).every((r) => Number(r['perturbed']) === 0)).toBe(true)
})

test('empty cells are zeros, impossible ones are missing, small ones are withheld; nothing says the true count', async () => {
  const counted = dataset('counted', [])
  const codes = { age: ['child', 'adult'], status: ['single', 'married'] }
  const impossible = dataset('impossible', [])
  const all = complete(counted, {
    codes,
    structural: { dimensions: ['age', 'status'], rows: impossible },
  })
  const table = lookupTable(makePtable({ D: 2, V: 1 }), 256)
  const perturbed = perturb(all, ['age', 'status'], table, { more: ['structural'] })
  const seen = publish(perturbed, ['age', 'status'], { structural: true, threshold: 3 })
  const rows = await ask(
    seen,
    [
      {
        name: 'counted',
        sql: `select 'adult' age, 'single' status, cast(400 as bigint) count, cast(100 as bigint) cell_key, 400.0 weight union all select 'adult', 'married', 1, 3, 1.0`,
      },
      { name: 'impossible', sql: `select 'child' age, 'married' status` },
    ],
    ['age', 'status'],
  )
  expect(rows).toEqual([
    {
      age: 'adult',
      status: 'married',
      OBS_VALUE: null,
      OBS_STATUS: 'Q',
      CONF_STATUS: 'A',
      REASON_MISSING: 'SUPPRESSED',
    },
    {
      age: 'adult',
      status: 'single',
      OBS_VALUE: 400,
      OBS_STATUS: 'A',
      CONF_STATUS: 'F',
      REASON_MISSING: null,
    },
    {
      age: 'child',
      status: 'married',
      OBS_VALUE: null,
      OBS_STATUS: 'M',
      CONF_STATUS: 'F',
      REASON_MISSING: 'CANNOT_EXIST',
    },
    {
      age: 'child',
      status: 'single',
      OBS_VALUE: null,
      OBS_STATUS: 'Q',
      CONF_STATUS: 'A',
      REASON_MISSING: 'SUPPRESSED',
    },
  ])
  expect(seen.columns).not.toContain('count')
})
