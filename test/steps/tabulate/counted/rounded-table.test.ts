/** Two tables of the same permits, rounded together, against what can be worked out from them. */
import { expect, test } from 'vitest'
import type { Row } from '../../../../src/engine/engine.ts'
import { linkedCells } from '../../../../src/runs/records/make-rounding.ts'
import { dataset, print } from '../../../../src/sql/index.ts'
import { roundedTotals } from '../../../../src/steps/protect/disclosure/rounded-totals.ts'
import { roundSmallCounts } from '../../../../src/steps/protect/rounding/round-small-counts.ts'
import { cellColumns } from '../../../../src/steps/tabulate/counted/cells-of.ts'
import { counted } from '../../../../src/steps/tabulate/counted/frame.ts'
import { innerCells, innerColumns } from '../../../../src/steps/tabulate/counted/inner-cells.ts'
import { roundedTable } from '../../../../src/steps/tabulate/counted/rounded-table.ts'
import { ask, tableOf } from '../../ask.ts'
import { attributes, frame, gathered, records } from './world.ts'

const base = 3

/** Work permits of three countries; first permits are all of them but one, so that the tables can be taken from each other. */
const lines = [
  ...Array.from({ length: 9 }, () => 'true,BFA,2024-02-01,2024-02-01,2025-01-31,WORK_FOUND,7115'),
  'false,BFA,2024-02-01,2024-02-01,2025-01-31,WORK_FOUND,7115',
  ...Array.from({ length: 2 }, () => 'true,GHA,2024-03-01,2024-03-01,2024-05-31,WORK_FOUND,2212'),
  ...Array.from({ length: 7 }, () => 'true,MLI,2024-05-01,2024-05-01,2025-04-30,WORK_POSTED,7115'),
  'true,MLI,2024-05-01,2024-05-01,2025-04-30,WORK_POSTED,2212',
]
const permits = records(
  'permits',
  'first citizenship issued valid_from valid_to reason occupation',
  lines.join('\n'),
)
const ids = ['permits-issued', 'work-permits']
const linked = ids.map((id) => ({ table: counted(tableOf(id)), levels: {} }))
const given = gathered(permits, ids)
const inner = innerCells(linked, given, frame)

async function roundedBoth() {
  const rows = await ask(inner, [permits], ['place'])
  const counts = rows.map(({ count }) => Number(count))
  const { inner: became } = roundSmallCounts({ cells: linkedCells(linked, rows), counts, base })
  const rounding = {
    name: 'rounding',
    sql: became
      .map((n, i) => `select cast(${i + 1} as bigint) as place, cast(${n} as bigint) as rounded`)
      .join('\nunion all\n'),
  }
  const made = linked.map((one) =>
    roundedTable(one, inner, dataset('rounding', ['place', 'rounded']), given, frame, attributes),
  )
  const bound = [permits, rounding]
  return {
    counts,
    became,
    published: await Promise.all(made.map(async ({ published }) => await ask(published, bound))),
    totals: await Promise.all(
      made.map(async ({ rounded }, i) => {
        const one = linked[i]
        return await ask(
          roundedTotals(rounded, one === undefined ? [] : cellColumns(one.table, one.levels)),
          bound,
        )
      }),
    ),
  }
}

const valueOf = (rows: readonly Row[], where: Readonly<Record<string, string>>): number =>
  Number(
    rows.find((row) => Object.entries(where).every(([name, code]) => row[name] === code))?.['OBS_VALUE'] ?? 0,
  )

test('inner cells keep apart whatever one of the tables keeps apart, and lose nobody', async () => {
  const rows = await ask(inner, [permits], ['place'])
  expect(rows.map(({ count }) => Number(count)).reduce((a, b) => a + b, 0)).toBe(lines.length)
  expect(rows.filter((row) => row['in permits-issued'] === false).map(({ count }) => Number(count))).toEqual([
    1,
  ])
  expect(new Set(rows.map(({ place }) => place)).size).toBe(rows.length)
})

test('no small count is seen, and a cell that became zero is not there', async () => {
  const { published } = await roundedBoth()
  const values = published.flat().flatMap(({ OBS_VALUE: value }) => (value === null ? [] : [Number(value)]))
  expect(values.length).toBeGreaterThan(10)
  expect(values.filter((value) => value < base)).toEqual([])
})

test('the tables add up, each by itself', async () => {
  const { published, totals } = await roundedBoth()
  for (const [found] of totals) {
    expect(Number(found?.['totals'])).toBeGreaterThan(0)
    expect(found?.['differing']).toBe(0)
  }
  const [, work = []] = published
  const all = { COUNTERPART_AREA: '_T', OCCUPATION: '_T' }
  const parts = work.filter((row) => row['COUNTERPART_AREA'] !== '_T' && row['OCCUPATION'] === '_T')
  expect(parts.reduce((sum, { OBS_VALUE: value }) => sum + Number(value), 0)).toBe(valueOf(work, all))
})

test('one table taken from the other leaves no small count', async () => {
  const { published, counts, became } = await roundedBoth()
  const [first = [], work = []] = published
  for (const area of ['BFA', 'GHA', 'MLI', '_T']) {
    const less = valueOf(first, { COUNTERPART_AREA: area, REASON: '_T', VALIDITY: '_T' })
    const more = valueOf(work, { COUNTERPART_AREA: area, OCCUPATION: '_T' })
    expect([0, base]).toContain(Math.min(base, more - less))
  }
  // Of the true counts one permit would be left.
  expect(counts).toContain(1)
  expect(became.filter((n) => n > 0 && n < base)).toEqual([])
})

test('the SQL is as it was written down', async () => {
  const [, work] = linked
  if (work === undefined) throw new Error('no table of work permits')
  const { published } = roundedTable(
    work,
    dataset('inner-cells/permits', innerColumns(linked)),
    dataset('rounding/permits', ['place', 'rounded']),
    given,
    frame,
    attributes,
  )
  await expect(print(published, 'duckdb')).toMatchFileSnapshot('golden/rounded-work-permits.sql')
  await expect(print(inner, 'duckdb')).toMatchFileSnapshot('golden/inner-cells-of-permits.sql')
})
