import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Observation, Release } from '../../src/published/model.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { sampleRelease } from './sample-release.ts'
import { sampleRows } from './sample-rows.ts'

let dir = ''
let release: Release
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-open-'))
  release = await openRelease(await sampleRelease(dir))
})
afterAll(() => {
  release.close()
  rmSync(dir, { recursive: true, force: true })
})

const keys = (cells: readonly Observation[]): string[] => cells.map((cell) => cell.key.join('.'))

test('every observation comes back as it went in', async () => {
  for (const row of sampleRows) {
    const cell = await release.cell(row.table, Object.values(row.key))
    expect(cell).toEqual({
      key: Object.values(row.key),
      value: row.value,
      status: row.status ?? 'A',
      confidentiality: row.confidentiality ?? 'F',
      typeOfData: row.typeOfData ?? null,
      estimate: row.estimate,
      unit: row.unit,
      source: row.source,
      vintage: row.vintage,
      reason: row.reason ?? null,
      delivery: row.delivery ?? null,
      rows: row.rows ?? [],
      residenceRule: null,
      coverage: null,
      imputed: null,
      cv: null,
    })
  }
})

describe('a query', () => {
  test('finds what a plain filter over all rows finds, whatever is free and whatever is chosen', async () => {
    const rows = sampleRows.filter((row) => row.table === 'stock-origin')
    const choices: Record<string, readonly (readonly string[])[]> = {
      REF_AREA: [[], ['SEN'], ['CIV', 'SEN']],
      COUNTERPART_AREA: [[], ['TGO'], ['_T', 'GIN']],
      SEX: [[], ['F'], ['M', '_T']],
      TIME_PERIOD: [[], ['2020'], ['2015', '2024']],
    }
    for (const a of choices['REF_AREA'] ?? []) {
      for (const b of choices['COUNTERPART_AREA'] ?? []) {
        for (const s of choices['SEX'] ?? []) {
          for (const t of choices['TIME_PERIOD'] ?? []) {
            const all = { REF_AREA: a, COUNTERPART_AREA: b, SEX: s, TIME_PERIOD: t }
            const where = Object.fromEntries(Object.entries(all).filter(([, codes]) => codes.length > 0))
            const wanted = rows.filter((r) =>
              Object.entries(where).every(([d, codes]) => codes.includes(r.key[d] ?? '')),
            )
            const found = keys(await release.query({ table: 'stock-origin', where }))
            expect(found.toSorted()).toEqual(wanted.map((r) => Object.values(r.key).join('.')).toSorted())
            expect(await release.count({ table: 'stock-origin', where })).toBe(wanted.length)
          }
        }
      }
    }
  })

  test('gives cells in the order of the codelists, periods from early to late', async () => {
    const cells = await release.query({ table: 'stock-origin', where: { REF_AREA: ['SEN'], SEX: ['F'] } })
    const areas = release.vocabulary.areas.map((area) => area.id)
    const order = cells.map((cell) => areas.indexOf(cell.key[1] ?? ''))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(cells.slice(0, 3).map((cell) => cell.key[4])).toEqual(['2015', '2020', '2024'])
  })

  test('for the latest gives each series its own newest period', async () => {
    const cells = await release.query({ table: 'displaced', latest: true })
    expect(keys(cells)).toContain('MRT.MLI.REFUGEE.2023')
    expect(keys(cells)).not.toContain('MRT.MLI.REFUGEE.2022')
    const before = await release.query({ table: 'displaced', latest: true, to: '2022' })
    expect(keys(before)).toContain('MRT.MLI.REFUGEE.2022')
    expect(await release.query({ table: 'displaced', where: { TIME_PERIOD: ['latest'] } })).toEqual(cells)
  })

  test('for a year includes its months, at both ends of a range', async () => {
    const cells = await release.query({ table: 'deaths-route', from: '2023', to: '2023' })
    expect(new Set(cells.map((cell) => cell.key[2]))).toEqual(new Set(['2023-01', '2023-06']))
    expect(await release.count({ table: 'deaths-route', where: { TIME_PERIOD: ['2024'] } })).toBe(8)
  })

  test('for a code that exists but has no cell finds nothing', async () => {
    expect(await release.query({ table: 'stock-origin', where: { REF_AREA: ['FRA'] } })).toEqual([])
  })

  test('stops at its limit', async () => {
    expect(await release.query({ table: 'stock-origin', limit: 5 })).toHaveLength(5)
  })

  test.each([
    [
      { table: 'stock-orign' },
      'published.unknown-table: This release has no table “stock-orign”. Did you mean “stock-origin”?',
    ],
    [{ table: 'displaced', where: { REFAREA: ['MRT'] } }, 'published.unknown-dimension'],
    [
      { table: 'displaced', where: { REF_AREA: ['MRTX'] } },
      'published.unknown-code: REF_AREA of the table displaced has no code “MRTX”. Did you mean “MRT”?',
    ],
    [{ table: 'displaced', where: { REF_AREA: ["MRT' or 1=1 --"] } }, 'published.unknown-code'],
  ])('that is wrong says what is near: %j', async (query, message) => {
    await expect(release.query(query)).rejects.toThrow(message)
  })
})

test('the cells that a share was computed from are the women and everybody, of the same place and time', async () => {
  const [found] = await release.inputs('stock-female-share', ['CIV', 'BFA', 'undesa-ims-2024', '2020'])
  expect(found).toMatchObject({ table: 'stock-origin', count: 2 })
  expect(keys(found?.cells ?? []).toSorted()).toEqual([
    'CIV.BFA.F.undesa-ims-2024.2020',
    'CIV.BFA._T.undesa-ims-2024.2020',
  ])
})

test('a rate of change was computed from its year and from the newest one before it', async () => {
  const [now, before] = await release.inputs('stock-growth', ['SEN', '_T', 'undesa-ims-2024', '2024'])
  expect(keys(now?.cells ?? [])).toEqual(['SEN._T._T.undesa-ims-2024.2024'])
  expect(keys(before?.cells ?? [])).toEqual(['SEN._T._T.undesa-ims-2024.2020'])
})

test('a number for a group comes from the members that it had then: Mali left in 2025', async () => {
  const key = ['ECOWAS', 'ECOWAS_2025', 'IN', '_T', 'undesa-ims-2024', '2024']
  const [all] = await release.inputs('regional-stock', key)
  expect(keys(all?.cells ?? [])).toEqual(['CIV._T._T.undesa-ims-2024.2024', 'SEN._T._T.undesa-ims-2024.2024'])
  const [within] = await release.inputs('regional-stock', key.with(3, 'WITHIN'))
  expect(new Set(within?.cells.map((cell) => cell.key[1]))).toEqual(new Set(['GIN', 'TGO']))
})

test('a total over routes and months comes from every route and month of its year', async () => {
  const [found] = await release.inputs('sdg-10-7-3', ['_T', '_T', '2024'], 3)
  expect(found).toMatchObject({ table: 'deaths-route', count: 8 })
  expect(found?.cells).toHaveLength(3)
})

test('a release tells its deliveries, findings, steps and coverage', async () => {
  expect(await release.deliveries()).toHaveLength(3)
  expect(await release.findings('undesa-ims-2024')).toMatchObject([{ check: 'sex-adds-up', rows: [17] }])
  expect(await release.findings('iom-mmp')).toEqual([])
  expect((await release.steps('displaced')).map((step) => step.id)).toEqual([
    'harmonise-displaced',
    'displaced',
  ])
  expect(await release.coverage({ table: 'stock-origin', area: 'SEN' })).toEqual([
    { table: 'stock-origin', source: 'undesa-ims-2024', area: 'SEN', year: 2015, cells: 12, missing: 0 },
    { table: 'stock-origin', source: 'undesa-ims-2024', area: 'SEN', year: 2020, cells: 12, missing: 3 },
    { table: 'stock-origin', source: 'undesa-ims-2024', area: 'SEN', year: 2024, cells: 12, missing: 0 },
  ])
})

test('only codes that occur are listed', async () => {
  expect((await release.codes('stock-origin', 'SEX')).toSorted()).toEqual(['F', 'M', '_T'])
  expect(await release.codes('deaths-route', 'TIME_PERIOD')).toEqual([
    '2023-01',
    '2023-06',
    '2024-02',
    '2024-12',
  ])
})

test('a folder without a release says which command makes one', async () => {
  await expect(openRelease(join(dir, 'nothing'))).rejects.toMatchObject({ code: 'published.missing' })
})
