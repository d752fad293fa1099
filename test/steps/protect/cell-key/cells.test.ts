import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { cells, everyMargin } from '../../../../src/steps/protect/cell-key/cells.ts'
import { complete } from '../../../../src/steps/protect/cell-key/complete.ts'
import { perturb } from '../../../../src/steps/protect/cell-key/perturb.ts'
import { publish } from '../../../../src/steps/protect/cell-key/publish.ts'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { onsRounding } from '../../../../src/steps/protect/ptable/rounding-table.ts'
import { ask } from '../../ask.ts'
import { cellKeyCells } from './cell-key-cells.ts'
import { onsCells } from './ons-cells.ts'

const folder = '../shared/data/sdc'
const away = !existsSync(folder)
const file = (name: string, sql: (path: string) => string) => ({
  name: 'records',
  sql: sql(`read_csv('${process.cwd()}/${folder}/${name}')`),
})

const records = dataset('records', [])

test('cells and totals have their own keys, whatever the order of the records', async () => {
  const rows = ['M,A,7', 'F,B,5', 'M,B,9', 'M,A,8'].map((row) => row.split(','))
  const given = (list: readonly (readonly string[])[]) => [
    {
      name: 'records',
      sql: list.map(([s, a, k]) => `select '${s}' sex, '${a}' age, ${k} k`).join(' union all '),
    },
  ]
  const counted = cells(records, { dimensions: ['sex', 'age'], recordKey: 'k', modulus: 10 })
  const told = async (list: readonly (readonly string[])[]) =>
    (await ask(counted, given(list), ['sex', 'age'])).map((r) =>
      [r['sex'], r['age'], Number(r['count']), Number(r['cell_key']), r['weight']].join(' '),
    )
  expect(await told(rows)).toEqual([
    'F B 1 5 1',
    'F _T 1 5 1',
    'M A 2 5 2',
    'M B 1 9 1',
    'M _T 3 4 3',
    '_T A 2 5 2',
    '_T B 2 4 2',
    '_T _T 4 9 4',
  ])
  expect(await told(rows.toReversed())).toEqual(await told(rows))
  expect(everyMargin(['a', 'b'])).toEqual([['a', 'b'], ['a'], ['b'], []])
})

test('records put together before count as they would alone', async () => {
  const rows = 'M,A,7 F,B,5 M,B,9 M,A,8'.split(' ').map((row) => row.split(','))
  const given = {
    name: 'records',
    sql: rows.map(([s, a, k]) => `select '${s}' sex, '${a}' age, ${k} k`).join(' union all '),
  }
  const together = {
    name: 'records',
    sql: `select sex, age, sum(k) as k, count(*) as n from (${given.sql}) group by sex, age`,
  }
  const options = { dimensions: ['sex', 'age'], recordKey: 'k', modulus: 10 }
  expect(await ask(cells(records, { ...options, units: 'n' }), [together], ['sex', 'age'])).toEqual(
    await ask(cells(records, options), [given], ['sex', 'age']),
  )
})

test.skipIf(away).each([5, 8])(
  'cellKey: 21 of 21 cells of 4,580 records, keys of %i digits (skipped: ../shared/data is absent)',
  async (digits) => {
    const modulus = 10 ** digits
    const table = lookupTable(makePtable({ D: 5, V: 3, js: 2, pstay: 0.5 }), modulus)
    const counted = cells(records, {
      dimensions: ['sex', 'age'],
      recordKey: 'key',
      modulus,
      weight: 'sampling_weight',
    })
    const rows = await ask(
      perturb(counted, ['sex', 'age'], table),
      [
        file(
          'ck_testdata_microdata.csv',
          (path) =>
            `select upper(left(sex, 1)) as sex, right(age, 1) as age, sampling_weight, cast(round(rkey${digits} * ${modulus}) as bigint) as key from ${path}`,
        ),
      ],
      ['sex', 'age'],
    )
    expect(rows.length).toBe(21)
    for (const [sex, age, count, weight, , , change] of cellKeyCells) {
      const row = rows.find((r) => r['sex'] === sex && r['age'] === (age === 0 ? '_T' : String(age)))
      expect([Number(row?.['count']), row?.['weight'], Number(row?.['change'])]).toEqual([
        count,
        weight,
        change,
      ])
      expect(row?.['perturbed_weight']).toBeCloseTo(((count + change) * weight) / count, 6)
    }
    const mean = (column: string): number => rows.reduce((sum, r) => sum + Number(r[column]), 0) / 21
    expect(mean('perturbed')).toBeCloseTo(872.333, 3)
    expect(mean('perturbed_weight')).toBeCloseTo(52096.24, 2)
    expect(mean('change')).toBeCloseTo(-0.048, 3)
  },
)

test.skipIf(away)('ONS: 200 of 200 cells of 1,000 records (skipped: ../shared/data is absent)', async () => {
  const dimensions = ['var1', 'var5', 'var8']
  const table = onsRounding()
  const counted = cells(records, { dimensions, recordKey: 'record_key', modulus: 256, margins: [dimensions] })
  const codes = {
    var1: [...new Set(onsCells.map(({ var1 }) => var1))],
    var5: [...new Set(onsCells.map(({ var5 }) => var5))],
    var8: ['A', 'B', 'C', 'D'],
  }
  const rows = await ask(
    publish(perturb(complete(counted, { codes }), dimensions, table), dimensions, {
      threshold: 10,
    }),
    [
      file(
        'ons_ckp_micro.csv',
        (path) =>
          `select cast(var1 as varchar) var1, cast(var5 as varchar) var5, var8, record_key from ${path}`,
      ),
    ],
    dimensions,
  )
  const published = new Map(
    rows.map((r) => [`${String(r['var1'])} ${String(r['var5'])} ${String(r['var8'])}`, r['OBS_VALUE']]),
  )
  const expected = onsCells.flatMap(({ var1, var5, cells: four }) =>
    four.map(([, , value], i) => [`${var1} ${var5} ${'ABCD'[i]}`, value] as const),
  )
  expect(expected.length).toBe(200)
  expect(Object.fromEntries(published)).toEqual(Object.fromEntries(expected))
  expect(rows.every((r) => (r['OBS_VALUE'] === null) === (r['OBS_STATUS'] === 'Q'))).toBe(true)
})
