import { expect, test } from 'vitest'
import { dataset, names, relation, sql } from '../../../../src/sql/index.ts'
import type { Relation } from '../../../../src/sql/index.ts'
import { protectCounts } from '../../../../src/steps/protect/cell-key/protect-counts.ts'
import { applied } from '../../../../src/steps/protect/disclosure/applied.ts'
import { bare } from '../../../../src/steps/protect/disclosure/bare.ts'
import { revisions } from '../../../../src/steps/protect/disclosure/revisions.ts'
import { partsName, totals } from '../../../../src/steps/protect/disclosure/totals.ts'
import { chanceOfSum, classesOf } from '../../../../src/steps/protect/disclosure/expected-totals.ts'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { ask } from '../../ask.ts'

const table = lookupTable(makePtable({ D: 5, V: 3, js: 2 }), 65_536)
const dimensions = ['sex', 'origin']
const people = dataset('people', [...dimensions, 'record_key'])
const drawn = (persons: number, salt = 0): string =>
  `select if(i % 2 = 0, 'M', 'F') as sex, 'C' || (hash(i) % 40) as origin, cast(hash(i + ${9 + salt}) % 65536 as bigint) as record_key from range(${persons}) as r(i)`
const given = [{ name: 'people', sql: drawn(3000) }]
const { perturbed, published } = protectCounts(people, { dimensions, recordKey: 'record_key', table })
const allowed = { least: 3 }

/** The same rows with one column written otherwise. */
const otherwise = (of: Relation, name: string, column: string, by: ReturnType<typeof sql>): Relation =>
  relation(
    name,
    of.columns,
    'Changed by hand',
    sql`select ${names(of.columns.filter((one) => one !== column))}, ${by} as ${{ parts: [{ kind: 'name', name: column }] }} from ${of}`,
  )

/** The perturbed cells of so many persons as a dataset. */
async function written(name: string, persons: number, salt = 0) {
  const rows = await ask(perturbed, [{ name: 'people', sql: drawn(persons, salt) }])
  const list = rows.map(
    (row) =>
      `(${perturbed.columns.map((column) => (typeof row[column] === 'string' ? `'${row[column]}'` : String(row[column]))).join(', ')})`,
  )
  return [{ name, sql: `select * from (values ${list.join(', ')}) as v(${perturbed.columns.join(', ')})` }]
}

test('what is published is all perturbed, and nothing of it is one or two', async () => {
  const [found] = await ask(bare(published, perturbed, dimensions, allowed), given)
  expect(found).toMatchObject({ observations: 123, values: 123, bare: 0, small: 0, suppressed: 0 })
})

test('true counts that are published are found, and small ones counted apart', async () => {
  const truth = relation(
    'truth',
    published.columns,
    'True counts',
    sql`select sex, origin, cast(count as double) as "OBS_VALUE", 'A' as "OBS_STATUS", 'F' as "CONF_STATUS", cast(null as varchar) as "REASON_MISSING" from ${perturbed}`,
  )
  const [found] = await ask(bare(truth, perturbed, dimensions, { least: 30 }), given)
  const [changed] = await ask(
    relation(
      'changed',
      ['n', 'm'],
      '',
      sql`select cast(sum(case when change <> 0 then 1 else 0 end) as double) as n, cast(sum(case when count < 30 then 1 else 0 end) as double) as m from ${perturbed}`,
    ),
    given,
  )
  expect(found).toMatchObject({ bare: changed?.['n'], small: changed?.['m'] })
  expect(Number(found?.['bare'])).toBeGreaterThan(50)
})

test('rounded estimates are found beside their cells, others are not', async () => {
  const estimates = protectCounts(people, { dimensions, recordKey: 'record_key', table, weight: 'w' })
  const weighted = [{ name: 'people', sql: drawn(3000).replace('select ', 'select 2.3 as w, ') }]
  const [whole] = await ask(bare(estimates.published, estimates.perturbed, dimensions, allowed), weighted)
  expect(whole).toMatchObject({ bare: 0 })
  const rounded = otherwise(estimates.published, 'rounded', 'OBS_VALUE', sql`"OBS_VALUE" + 0.25`)
  const [exact] = await ask(bare(rounded, estimates.perturbed, dimensions, allowed), weighted)
  const [near] = await ask(
    bare(rounded, estimates.perturbed, dimensions, { least: 0, rounding: 0.75 }),
    weighted,
  )
  expect(Number(exact?.['bare'])).toBeGreaterThan(50)
  expect(near).toMatchObject({ bare: 0, small: 0 })
})

test('cells perturbed by other parameters than those reported are found', async () => {
  const other = lookupTable(makePtable({ D: 3, V: 2, js: 2 }), 65_536)
  const made = dataset('made', perturbed.columns)
  const cells = await written('made', 3000)
  expect((await ask(applied(made, dimensions, table), cells))[0]).toMatchObject({ cells: 123, otherwise: 0 })
  const [found] = await ask(applied(made, dimensions, other), cells)
  expect(Number(found?.['otherwise'])).toBeGreaterThan(20)
})

async function compared(cells: Relation) {
  const chance = chanceOfSum(table)
  const rows = await ask(totals(cells, dimensions, table), given)
  const sum = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((all, row) => all + of(row), 0)
  const expected = sum((row) => {
    const parts = classesOf(table).map((of) => [of, Number(row[partsName(of)])] as const)
    return (
      Number(row['totals']) *
      (1 - chance({ class: Number(row['class']), parts: new Map(parts.filter(([, n]) => n > 0)) }))
    )
  })
  return {
    totals: sum((row) => Number(row['totals'])),
    differing: sum((row) => Number(row['differing'])),
    expected,
  }
}

test('totals differ from the sums of their parts as often as they should', async () => {
  const { totals: all, differing, expected } = await compared(perturbed)
  // Forty origins over two sexes, three columns over forty origins, and two over the grand total.
  expect(all).toBe(40 + 1 + 2 + 1)
  expect(Math.abs(differing - expected)).toBeLessThan(4 * Math.sqrt((expected * (all - expected)) / all))
})

test('totals added up from published parts are found out', async () => {
  const added = relation(
    'added up',
    perturbed.columns,
    'Totals over sexes as the sums of their parts',
    sql`select ${names(perturbed.columns.filter((name) => name !== 'change'))}, case when sex = '_T' then (select sum(p.change) from ${perturbed} as p where p.origin = t.origin and p.sex <> '_T') else change end as change from ${perturbed} as t`,
  )
  const [before, after] = [await compared(perturbed), await compared(added)]
  expect(after.expected).toBeCloseTo(before.expected)
  expect(after.differing).toBeLessThan(5)
})

test('a cell with the same records keeps its value; new noise and new values are told apart', async () => {
  const later = protectCounts(dataset('later', people.columns), {
    dimensions,
    recordKey: 'record_key',
    table,
  }).perturbed
  const kept = relation(
    'cells before',
    later.columns,
    'Cells of the release before',
    sql`select * from ${dataset('before', later.columns)}`,
  )
  const before = async (persons: number, salt = 0) => [
    { name: 'later', sql: drawn(3000) },
    ...(await written('before', persons, salt)),
  ]
  const same = await ask(revisions(later, kept, dimensions), await before(3000))
  expect(same[0]).toMatchObject({ compared: 123, changed: 0, unexplained: 0, alike: 123, redrawn: 0 })
  const grown = await ask(revisions(later, kept, dimensions), await before(2990))
  expect(grown[0]).toMatchObject({ compared: 123, unexplained: 0, redrawn: 0 })
  expect(Number(grown[0]?.['changed'])).toBeGreaterThan(5)
  const redrawn = await ask(revisions(later, kept, dimensions), await before(3000, 5))
  expect(redrawn[0]).toMatchObject({ compared: 123, unexplained: 0, alike: 123, redrawn: 123 })
  const touched = otherwise(kept, 'touched', 'perturbed', sql`perturbed + 1`)
  const unexplained = await ask(revisions(later, touched, dimensions), await before(3000))
  expect(unexplained[0]).toMatchObject({ unexplained: 123, changed: 123, largest: 1 })
})
