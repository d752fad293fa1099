/** What the reviewer is told of sums of wages, as they were published and as somebody changed them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Magnitudes } from '../../../src/edition/methods.ts'
import { openDuckdb } from '../../../src/engine/duckdb.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { measureSums } from '../../../src/runs/disclosure/measure-sums.ts'
import type { MeasuredPart } from '../../../src/runs/disclosure/measure-sums.ts'
import { patternColumns } from '../../../src/runs/records/make-suppression.ts'
import { vintageColumns } from '../../../src/steps/tabulate/summed/beside-vintages.ts'
import { sumColumns } from '../../../src/steps/tabulate/summed/summed-table.ts'
import { tableOf } from '../../steps/ask.ts'

const table = tableOf('work-permit-wages')
const rules = Magnitudes.parse({ tables: [{ table: table.id, value: 'wage' }] })
const part = {
  step: 'vintages/work-permit-wages/1',
  delivered: 'contributions/work-permit-wages/1',
  columns: sumColumns(table),
  source: 'labour',
}

/** Wages by sex and region: one woman and four men of 155, four women of 011 and four men, two women of 039. */
const wages: readonly (readonly [sex: string, region: string, wages: readonly number[]])[] = [
  ['F', 'M49_155', [300]],
  ['M', 'M49_155', [100, 110, 120, 130]],
  ['F', 'M49_011', [50, 60, 70, 80]],
  ['M', 'M49_011', [90, 95, 99, 101]],
  ['F', 'M49_039', [40, 45]],
]
const total = (sex: string, region: string): number =>
  wages
    .filter(([s, r]) => (sex === '_T' || s === sex) && (region === '_T' || r === region))
    .flatMap(([, , list]) => list)
    .reduce((a, b) => a + b, 0)

const folder = mkdtempSync(join(tmpdir(), 'corridor-sums-'))
let engine: Engine
beforeAll(async () => {
  engine = await openDuckdb(folder)
  const rows = wages.flatMap(([sex, region, list], i) =>
    list.map(
      (wage, j) =>
        `select '${sex}' as "SEX", '${region}' as "COUNTERPART_AREA by subregion", '2024' as "TIME_PERIOD", 'p${i}-${j}' as contributor, cast(${wage} as double) as amount, false as provisional`,
    ),
  )
  await bind(part.delivered, rows)
  await bind(part.step, [`select *, ' 1 ' as vintages, true as stands from "${part.delivered}"`])
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true, force: true })
})

let files = 0
async function bind(name: string, rows: readonly string[]): Promise<void> {
  const path = join(folder, `${(files += 1)}.parquet`)
  await engine.write(rows.join('\nunion all\n'), path)
  await engine.bind(name, path)
}

type Cell = readonly [sex: string, region: string]

const sexes = ['F', 'M', '_T']
const regions = ['M49_155', 'M49_011', 'M49_039', '_T']
const sexesAndRegions = sexes
  .flatMap((sex) => regions.map((region): Cell => [sex, region]))
  .filter(([sex, region]) => total(sex, region) > 0)

/** The table with these cells withheld by a rule, and these for the sake of others; `other` is published with that value. */
async function told(
  primary: readonly Cell[],
  secondary: readonly Cell[],
  other: ReadonlyMap<string, number> = new Map(),
  more: Pick<MeasuredPart, 'before'> = {},
) {
  const has = (cells: readonly Cell[], sex: string, region: string): boolean =>
    cells.some(([s, r]) => s === sex && r === region)
  const rows = sexes.flatMap((sex) =>
    regions.flatMap((region) => {
      const value = total(sex, region)
      if (value === 0) return []
      const confidentiality = has(primary, sex, region) ? 'A' : has(secondary, sex, region) ? 'D' : 'F'
      const shown = confidentiality === 'F' ? (other.get(`${sex} ${region}`) ?? value) : 'null'
      const columns = {
        REF_AREA: "'CIV'",
        SEX: `'${sex}'`,
        COUNTERPART_AREA: `'${region}'`,
        SOURCE: "'labour'",
        TIME_PERIOD: "'2024'",
        OBS_VALUE: `cast(${shown} as double)`,
        OBS_STATUS: confidentiality === 'F' ? "'A'" : "'Q'",
        CONF_STATUS: `'${confidentiality}'`,
      }
      const rest = [
        'TYPE_OF_DATA',
        'ESTIMATE_KIND',
        'UNIT_MEASURE',
        'VINTAGE',
        'REASON_MISSING',
        'DELIVERY',
        'ROWS',
        'RESIDENCE_RULE',
        'COVERAGE',
        'IMPUTED',
        'CV',
      ]
      return [
        `select ${Object.entries(columns)
          .map(([name, sql]) => `${sql} as "${name}"`)
          .join(', ')}, ${rest.map((name) => `null as "${name}"`).join(', ')}`,
      ]
    }),
  )
  await bind(`protected/${table.id}`, rows)
  return await measureSums(table, [{ ...part, ...more }], rules, engine)
}

const primary: readonly Cell[] = [
  ['F', 'M49_155'],
  ['F', 'M49_039'],
  ['_T', 'M49_039'],
]
const secondary: readonly Cell[] = [
  ['M', 'M49_155'],
  ['F', 'M49_011'],
  ['M', 'M49_011'],
  ['_T', 'M49_011'],
]

test('a table that keeps what it withholds is in order', async () => {
  expect(await told(primary, secondary)).toEqual({
    table: table.id,
    observations: 11,
    published: 4,
    primary: 3,
    secondary: 4,
    solved: 0,
    solvedByOne: 0,
    broken: 0,
    otherwise: 0,
    revised: 0,
    waiting: 0,
    apart: 0,
  })
})

test('where nothing is withheld for the sake of others, every withheld sum is worked out', async () => {
  expect(await told(primary, [])).toMatchObject({ solved: 3, broken: 0 })
})

test('one who knows his own wage is held against the others', async () => {
  // Of the women of 155 there is one; who else is in what her total leaves are the two of 039.
  const found = await told(primary, [
    ['_T', 'M49_155'],
    ['_T', 'M49_011'],
    ['M', 'M49_155'],
    ['M', 'M49_011'],
  ])
  expect(found).toMatchObject({ solved: 0, broken: 0 })
  expect(found.solvedByOne).toBeGreaterThan(0)
})

test('a published sum that a rule withholds is told, and one that is no sum', async () => {
  expect(await told([], [])).toMatchObject({ solved: 0, broken: 3, otherwise: 0 })
  expect(await told(primary, secondary, new Map([['_T _T', 1000]]))).toMatchObject({
    broken: 0,
    otherwise: 1,
  })
})

/** What was published before, in these vintages: wages of the places `from` to `to` were one less. */
async function published(from: number, to: number, withheld: readonly Cell[], code = 'secondary') {
  const query = `select * replace (case when row_number() over (order by contributor) between ${from} and ${to} then amount - 1 else amount end as amount) from "${part.delivered}"`
  await bind('in-force/delivered', [query])
  const columns = vintageColumns(part.columns).join('", "')
  await bind('in-force/vintages', [
    `select "${columns}" from (select *, ' 1 ' as vintages, true as stands from "in-force/delivered")`,
  ])
  const cells = sexesAndRegions.map(([sex, region]) => {
    const is = withheld.some(([s, r]) => s === sex && r === region) ? code : 'no'
    return `select '${sex}' as "SEX", '${region}' as "COUNTERPART_AREA by subregion", '2024' as "TIME_PERIOD", '1' as vintage, '${is}' as withheld, true as stands`
  })
  await bind('in-force/pattern', cells)
  expect(patternColumns(part.columns).slice(-3)).toEqual(['vintage', 'withheld', 'stands'])
  return { before: { vintages: 'in-force/vintages', pattern: 'in-force/pattern' } }
}

test('a sum that changed by the wage of one or two since a release before is told; by that of three it is not', async () => {
  const revised = async (from: number, to: number) =>
    (await told(primary, secondary, new Map(), await published(from, to, [...primary, ...secondary]))).revised
  expect(await revised(0, 0)).toBe(0)
  // The men of 155 (places 2 to 5) stand behind a withheld sum, and the totals of their region, of men and of all.
  expect(await revised(2, 2)).toBe(3)
  expect(await revised(2, 3)).toBe(3)
  expect(await revised(2, 4)).toBe(0)
})

test('what a release before told is among the equations: another pattern around the same sums is solved', async () => {
  const same = await published(0, 0, [...primary, ...secondary])
  expect(await told(primary, secondary, new Map(), same)).toMatchObject({ solved: 0, solvedByOne: 0 })
  // Before, women of 011 and 039 were told, and no total of a sex; now these are, and women are withheld.
  const other = await published(0, 0, [
    ['F', 'M49_155'],
    ['_T', 'M49_155'],
    ['F', 'M49_039'],
    ['_T', 'M49_039'],
    ['F', '_T'],
  ])
  expect((await told(primary, secondary, new Map(), other)).solved).toBeGreaterThan(0)
})

test('wages that wait are told, and how far the sums are from what was delivered', async () => {
  const query = `select * replace (case when amount = 130 then 430 else amount end as amount) from "${part.delivered}"`
  await bind('delivered', [query])
  const found = await measureSums(table, [{ ...part, delivered: 'delivered' }], rules, engine)
  expect(found).toMatchObject({ waiting: 2 })
  expect(found.apart).toBeCloseTo(300 / 1060, 9)
})
