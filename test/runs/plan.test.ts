import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import { plan } from '../../src/runs/plan.ts'
import { chainOf } from '../../src/runs/show.ts'
import { datasetsOf } from '../../src/sql/index.ts'
import { readStandards } from '../../src/standards/standards.ts'

const given = readEdition(join(import.meta.dirname, '../../editions/west-africa'))
const standards = readStandards()

test('every step is made after the datasets that it reads', () => {
  const done = new Set<string>()
  for (const step of plan(given, standards, []).steps) {
    for (const name of datasetsOf(step.relation))
      expect([...done], `${step.id} reads ${name}`).toContain(name)
    done.add(step.id)
  }
})

test('every table of the edition is protected, and comes from sources of the edition', () => {
  const planned = plan(given, standards, [])
  const ids = planned.steps.map((step) => step.id)
  for (const { table, sources } of planned.tables) {
    expect(ids).toContain(`protected/${table.id}`)
    expect(sources.length, table.id).toBeGreaterThan(0)
  }
})

test('a table of a restricted source is refused, also where it is derived', () => {
  const restricted = {
    ...given,
    sources: given.sources.map((s) =>
      s.id === 'wb-wdi' ? { ...s, confidentiality: 'restricted' as const } : s,
    ),
  }
  expect(() => plan(restricted, standards, [])).toThrow('protect.no-policy')
})

test('a derived table without the table that it reads is refused', () => {
  const tables = given.edition.tables.filter((table) => table !== 'population-estimate')
  expect(() => plan({ ...given, edition: { ...given.edition, tables } }, standards, [])).toThrow(
    'edition.missing-table',
  )
})

test.each([
  'tables/emigrants',
  'tables/stock-growth',
  'tables/intra-regional-share',
  'findings/wb-remittances/remittances',
  'accepted/wb-remittances/remittances',
  'protected/sdg-10-7-4',
  'tables/census-topics',
])('the SQL of %s is as it was written down', async (id) => {
  const step = plan(given, standards, []).steps.find((s) => s.id === id)
  expect(step).toBeDefined()
  const { sqlOf } = await import('../../src/runs/make.ts')
  await expect(step === undefined ? '' : sqlOf(step, 'duckdb')).toMatchFileSnapshot(
    `golden/${id.replaceAll('/', '--')}.sql`,
  )
})

test('a step of Spark is as it was written down, and no step keeps a word of DuckDB', async () => {
  const { sqlOf } = await import('../../src/runs/make.ts')
  const { steps } = plan(given, standards, [])
  const step = steps.find((s) => s.id === 'tables/emigrants')
  await expect(step === undefined ? '' : sqlOf(step, 'spark')).toMatchFileSnapshot(
    'golden/spark--tables--emigrants.sql',
  )
  const words =
    /\b(?:unnest|list_sort|list|read_csv|strip_accents|isfinite|arg_max|regexp_full_match|varchar)\b *\(?/
  for (const s of steps)
    expect(sqlOf(s, 'spark').replaceAll(/'(?:\\.|[^'\\])*'|`[^`]*`|--.*/g, ''), s.id).not.toMatch(words)
})

test('every step can be shown as one chain back to its deliveries', () => {
  const planned = plan(given, standards, [])
  for (const { id } of planned.steps) {
    const sql = chainOf(planned, id)
    expect(sql.match(/^with$/gm)).toHaveLength(1)
    expect(sql).toContain('read_csv(')
  }
})
