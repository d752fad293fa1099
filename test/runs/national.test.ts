/**
 * An invented country from the files of its agencies to a release: everything that a national edition does, at the size of a village.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRelease } from '../../src/published/open-release.ts'
import type { DisclosureReport } from '../../src/runs/disclosure/disclosure-report.ts'
import { run } from '../../src/runs/run.ts'
import type { RunResult } from '../../src/runs/run.ts'
import { isSummed } from '../../src/standards/table.ts'
import { entriesOf } from '../../src/store/audit/audit.ts'
import { readCountryParts } from '../../src/synth/country/parts.ts'
import { writeCountry } from '../../src/synth/country/write-country.ts'
import { askRows } from './ask-rows.ts'

const above = mkdtempSync(join(tmpdir(), 'corridor-national-'))
const dir = join(above, 'sanoria')
const restricted = join(dir, '.corridor/restricted')
const notes: string[] = []

const go = (): Promise<RunResult> =>
  run(dir, {
    progress: { step: () => undefined, made: () => undefined, note: (line) => notes.push(line) },
    by: 'the statistician',
    approve: { by: 'Awa Traoré' },
  })

const ask = (query: string) => askRows(above, query)

let first: RunResult
beforeAll(async () => {
  await writeCountry(readCountryParts(), { out: dir, persons: 1200, seed: 3 })
  // At this size even the totals by sex are thin; what is tried here is the way, not the limit.
  const methods = join(dir, 'methods.yaml')
  const thin = readFileSync(methods, 'utf8')
    .replace('js: 2 }', 'js: 2, mean: 0, small: 1 }')
    .replace('{ base: 3,', '{ base: 3, mean: 0, small: 1,')
    // Nobody of a village waits for a decision on asylum at the end of 2023.
    .replace("eligibilite, at: '2023-12-31'", "eligibilite, at: '2019-06-30'")
  writeFileSync(methods, thin)
  first = await go()
}, 600_000)
afterAll(() => rmSync(above, { recursive: true, force: true }))

test('every table that the edition names is released, in the shapes that its definition offers', async () => {
  expect(first).toMatchObject({ release: 1, released: true, kept: 0 })
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    const tables = release.vocabulary.tables.map(({ id }) => id)
    const counted = release.vocabulary.tables.filter(
      (table) => table.method === 'counted' && table.counts !== undefined && !isSummed(table),
    )
    expect(tables).toContain('immigration-citizenship')
    expect(tables).toContain('border-crossings')
    for (const table of tables) {
      const cells = await release.query({ table })
      expect(cells.length, table).toBeGreaterThan(0)
      // A cell names no row and no delivery: how many stand behind it is what the perturbation hides.
      expect(
        cells.every(({ rows, delivery }) => rows.length === 0 && delivery === null),
        table,
      ).toBe(true)
      // What is published says how good it is: coverage, imputations or the coefficient of variation.
      const bare = cells.filter(
        ({ value, coverage, imputed, cv }) => value !== null && (coverage ?? imputed ?? cv) === null,
      )
      expect(bare, table).toEqual([])
    }
    const stocks = await release.query({ table: 'stock-birth' })
    expect(new Set(stocks.map(({ residenceRule }) => residenceRule))).toEqual(new Set(['ACTUAL_6M']))
    expect(new Set(stocks.map(({ imputed }) => imputed))).toEqual(new Set([0]))
    // Counts of one and two are never published.
    for (const { id } of counted)
      for (const { value } of await release.query({ table: id }))
        expect(value === null || (Number.isInteger(value) && (value === 0 || value > 2)), id).toBe(true)
  } finally {
    release.close()
  }
})

test('wages are sums that are exact or withheld, and nobody can work out one that is withheld', async () => {
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    const wages = await release.query({ table: 'work-permit-wages' })
    expect(wages.some(({ status, confidentiality }) => status === 'Q' && confidentiality === 'A')).toBe(true)
    for (const { value, status, reason, unit } of wages)
      expect([value === null, reason, unit]).toEqual([
        status === 'Q',
        status === 'Q' ? 'SUPPRESSED' : null,
        'XOF_TH',
      ])
    // Every step is published but what it made.
    const steps = await release.steps('work-permit-wages')
    expect(steps.map(({ id }) => id.split('/')[0])).toEqual(
      expect.arrayContaining(['contributions', 'suppression']),
    )
    expect(steps.filter(({ id }) => !id.startsWith('protected/')).every(({ rows }) => rows === null)).toBe(
      true,
    )
  } finally {
    release.close()
  }
  const told = JSON.parse(
    readFileSync(join(dir, '.corridor/approved/release-0001/disclosure.json'), 'utf8'),
  ) as DisclosureReport
  expect(told.sums).toMatchObject([
    { table: 'work-permit-wages', solved: 0, solvedByOne: 0, broken: 0, otherwise: 0 },
  ])
  expect(told.sums[0]?.observations).toBeGreaterThan(5)
  // What the next candidate is compared with: whose amounts changed.
  expect(readdirSync(join(dir, '.corridor/approved/release-0001/cells'))).toContain(
    'vintages--work-permit-wages--1.parquet',
  )
  expect(told.checks.find(({ id }) => id === 'solvable')?.green).toBe(true)
  expect(told.others.map(({ table }) => table)).not.toContain('work-permit-wages')
})

test('flows say by which rule, what is provisional and what was imputed; crossings are no migration', async () => {
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    const moves = await release.query({ table: 'immigration-citizenship' })
    expect(new Set(moves.map(({ residenceRule }) => residenceRule))).toEqual(new Set(['RULE_12_16']))
    const years =
      release.vocabulary.tables.find(({ id }) => id === 'immigration-citizenship')?.dimensions ?? []
    const yearOf = (key: readonly string[]): string => key[years.indexOf('TIME_PERIOD')] ?? ''
    for (const { key, status } of moves) expect(status).toBe(yearOf(key) >= '2023' ? status : 'A')
    expect(moves.filter(({ key }) => yearOf(key) === '2024').every(({ status }) => status !== 'A')).toBe(true)
    expect(moves.some(({ imputed }) => imputed !== null && imputed > 0)).toBe(true)
    const crossings = await release.query({ table: 'border-crossings' })
    expect(new Set(crossings.map(({ residenceRule }) => residenceRule))).toEqual(new Set([null]))
  } finally {
    release.close()
  }
})

test('rounded tables add up to the last permit, and show no count below the base', async () => {
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    for (const id of ['permits-issued', 'permits-valid', 'citizenship-acquired', 'citizenship-mode']) {
      const dimensions = release.vocabulary.tables.find((table) => table.id === id)?.dimensions ?? []
      const cells = (await release.query({ table: id })).filter(({ value }) => value !== null)
      const others = dimensions.filter(
        (name) => !['COUNTERPART_AREA', 'REF_AREA', 'SOURCE', 'TIME_PERIOD'].includes(name),
      )
      const codeOf = (key: readonly string[], name: string): string => key[dimensions.indexOf(name)] ?? ''
      const plain = cells.filter(({ key }) => others.every((name) => codeOf(key, name) === '_T'))
      const years = new Set(plain.map(({ key }) => codeOf(key, 'TIME_PERIOD')))
      expect(years.size, id).toBeGreaterThan(0)
      for (const year of years) {
        const own = plain.filter(({ key }) => codeOf(key, 'TIME_PERIOD') === year)
        const sum = (isTotal: boolean): number =>
          own
            .filter(({ key }) => (codeOf(key, 'COUNTERPART_AREA') === '_T') === isTotal)
            .reduce((all, { value }) => all + Number(value), 0)
        expect(sum(false), `${id} ${year}`).toBe(sum(true))
      }
      expect(
        cells.every(({ value }) => Number(value) >= 3),
        id,
      ).toBe(true)
      const steps = await release.steps(id)
      expect(steps.some(({ id: step }) => step.startsWith('rounding/'))).toBe(true)
      expect(steps.some(({ id: step }) => step.startsWith('perturbed/'))).toBe(false)
    }
  } finally {
    release.close()
  }
})

test('what is published of the steps tells no true count', async () => {
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    const steps = await release.steps('immigration-citizenship')
    expect(steps.map(({ id }) => id)).toContain('moves')
    expect(steps.filter(({ rows }) => rows !== null).map(({ id }) => id)).toEqual([
      'protected/immigration-citizenship',
    ])
    expect(await release.deliveries()).toEqual([])
  } finally {
    release.close()
  }
})

test('the spine holds every accepted record of its sources once, and no name', async () => {
  const [spine] = await ask(
    `select count(*)::integer as records, count(distinct (source, record))::integer as apart, count(distinct person)::integer as persons from read_parquet('${restricted}/spine/spine.parquet')`,
  )
  const [records] = await ask(
    `select count(*)::integer as records from read_parquet('${restricted}/records/*/*.parquet', union_by_name = true, filename = true) where filename not like '%labour-force%' and filename not like '%eligibilite%' and filename not like '%relief%'`,
  )
  expect(spine?.['records']).toBe(spine?.['apart'])
  // The crossings of 2022 were replaced: their records are kept, and stand in no spine.
  expect(Number(spine?.['records'])).toBeLessThan(Number(records?.['records']))
  expect(Number(spine?.['persons'])).toBeGreaterThan(500)
  expect(readdirSync(join(restricted, 'spine/linkage'))).not.toContain('records')
})

test('a second run makes nothing, opens no identities and keeps the release', async () => {
  const opened = (): number => entriesOf(join(dir, '.corridor/audit.sqlite')).length
  const before = opened()
  expect(await go()).toMatchObject({ release: 1, released: false, made: [], arrived: [] })
  expect(opened()).toBe(before)
})

test('another rule of residence makes new moves, and nothing else but what hangs on them', async () => {
  const methods = join(dir, 'methods.yaml')
  const text = readFileSync(methods, 'utf8')
  writeFileSync(methods, text.replace('rule: 12-of-16-months', 'rule: 6-months'))
  const result = await go()
  expect(result).toMatchObject({ release: 2, released: true })
  expect(result.made).toContain('moves')
  expect(result.made.some((step) => step.includes('stock-birth') || step === 'persons')).toBe(false)
  writeFileSync(methods, text)
  expect(await go()).toMatchObject({ hash: first.hash })
})
