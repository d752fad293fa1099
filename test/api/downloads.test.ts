import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { downloads } from '../../src/api/downloads.ts'
import type { Release } from '../../src/published/model.ts'
import { openRelease } from '../../src/published/open-release.ts'
import { sampleRelease } from '../published/sample-release.ts'
import { sampleRows } from '../published/sample-rows.ts'
import { faults } from '../exchange/sdmx-schema.ts'

let dir = ''
let release: Release
const site = new Hono().route(
  '/',
  downloads(() => release),
)
const get = async (path: string, init: RequestInit = {}): Promise<Response> =>
  site.request(`http://localhost${path}`, init)

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-api-'))
  release = await openRelease(await sampleRelease(dir))
})
afterAll(() => {
  release.close()
  rmSync(dir, { recursive: true, force: true })
})

test('a selection is downloaded as CSV, named after its table, years and release', async () => {
  const answer = await get(
    '/data/stock-origin.csv?REF_AREA=SEN&COUNTERPART_AREA=_T&SEX=_T&TIME_PERIOD=2020..2024',
  )
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
  expect(answer.headers.get('Content-Disposition')).toBe(
    'attachment; filename="corridor-stock-origin-2020-2024-r1.csv"',
  )
  const lines = (await answer.text()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]?.startsWith('SEN,_T,_T,undesa-ims-2024,2024,30000,E,')).toBe(true)
})

test('a whole table has every observation, in each format', async () => {
  const count = sampleRows.filter((row) => row.table === 'stock-origin').length
  const csv = await (await get('/data/stock-origin.csv')).text()
  expect(csv.trimEnd().split('\r\n')).toHaveLength(count + 1)
  const json = (await (await get('/data/stock-origin.json')).json()) as { value: unknown[]; size: number[] }
  expect(json.size).toEqual([3, 4, 3, 1, 3, 1])
  expect(json.value).toHaveLength(count)
  const xlsx = unzipSync(new Uint8Array(await (await get('/data/stock-origin.xlsx')).arrayBuffer()))
  expect(strFromU8(xlsx['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).match(/<row /g)).toHaveLength(
    count + 1,
  )
  const parquet = Buffer.from(await (await get('/data/stock-origin.parquet')).arrayBuffer())
  expect([parquet.subarray(0, 4).toString(), parquet.subarray(-4).toString()]).toEqual(['PAR1', 'PAR1'])
})

test('SDMX is said to be what it is', async () => {
  const count = sampleRows.filter((row) => row.table === 'stock-origin').length
  const csv = await get('/data/stock-origin.sdmx.csv')
  expect(csv.headers.get('Content-Type')).toBe('application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8')
  expect(csv.headers.get('Content-Disposition')).toMatch(/filename="corridor-stock-origin-.*-r1\.sdmx\.csv"/)
  expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(count + 1)
  const json = await get('/data/stock-origin.sdmx.json?REF_AREA=SEN&lang=fr')
  expect(json.headers.get('Content-Type')).toContain('application/vnd.sdmx.data+json; version=2.0.0')
  const message: unknown = await json.json()
  expect(faults(message)).toEqual([])
  expect(JSON.stringify(message)).toContain('REF_AREA=SEN')
})

test('names come in the language that is asked for', async () => {
  const csv = await (await get('/data/displaced.csv?lang=pt&REF_AREA=MRT&TIME_PERIOD=latest')).text()
  expect(csv).toContain('Mauritânia')
  expect(await (await get('/data/displaced.csv?REF_AREA=MRT')).text()).not.toContain('Mauritânia')
})

test('a suppressed cell has no value and says so', async () => {
  const csv = await (await get('/data/displaced.csv?REF_AREA=GMB')).text()
  expect(csv.split('\r\n')[1]).toContain('GMB,SEN,REFUGEE,2023,,Q,SUPPRESSED,A,')
})

test('what a reader has already is not sent again, until the release or the selection changes', async () => {
  const first = await get('/data/displaced.csv?REF_AREA=MRT,NER')
  const tag = first.headers.get('ETag') ?? ''
  const again = await get('/data/displaced.csv?REF_AREA=NER,MRT', { headers: { 'If-None-Match': tag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  const other = await get('/data/displaced.csv?REF_AREA=NER', { headers: { 'If-None-Match': tag } })
  expect(other.status).toBe(200)
})

test('HEAD gives the headers alone, and any site may read', async () => {
  const answer = await get('/data/displaced.csv', {
    method: 'HEAD',
    headers: { Origin: 'https://elsewhere.example' },
  })
  expect(Number(answer.headers.get('Content-Length'))).toBeGreaterThan(100)
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await answer.text()).toBe('')
})

test.each([
  ['/data/stock-orign.csv', 404, 'published.unknown-table', 'stock-origin'],
  ['/data/stock-origin.sav', 404, 'published.unknown-format', 'csv'],
  ['/data/displaced.csv?REF_ARAE=MRT', 400, 'published.unknown-dimension', 'REF_AREA'],
  ['/data/displaced.csv?REF_AREA=MRX', 400, 'published.unknown-code', 'MRT'],
  ['/data/displaced.csv?TIME_PERIOD=now', 400, 'published.invalid-parameter', 'latest'],
  ['/data/displaced.csv?lang=de', 400, 'published.invalid-parameter', 'en, fr, pt'],
  ['/data/displaced/cell.json?REF_AREA=MRT', 400, 'published.invalid-parameter', 'one code'],
])('%s is answered with %i and a way out', async (path, status, code, near) => {
  const answer = await get(path, { headers: { Origin: 'https://elsewhere.example' } })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const body = (await answer.json()) as { title: string; detail: string; hint: string }
  expect(body.title).toBe(code)
  expect(body.detail).toContain(near)
  expect(body.hint.length).toBeGreaterThan(10)
})

test('a cell says where it comes from', async () => {
  const share = await get(
    '/data/stock-female-share/cell.json?REF_AREA=CIV&COUNTERPART_AREA=BFA&SOURCE=undesa-ims-2024&TIME_PERIOD=2020',
  )
  expect(await share.json()).toMatchObject({
    cell: { value: 45 },
    delivery: null,
    inputs: [{ table: 'stock-origin', count: 2 }],
  })
  const refugees = await get(
    '/data/displaced/cell.json?REF_AREA=MRT&COUNTERPART_AREA=MLI&POPULATION_TYPE=REFUGEE&TIME_PERIOD=2022',
  )
  expect(await refugees.json()).toMatchObject({
    cell: { rows: [1, 2] },
    delivery: { file: 'unhcr-population.csv' },
  })
  const none = await get(
    '/data/displaced/cell.json?REF_AREA=MRT&COUNTERPART_AREA=MLI&POPULATION_TYPE=REFUGEE&TIME_PERIOD=1950',
  )
  expect(none.status).toBe(404)
})

test('the tables and the release are listed', async () => {
  const list = (await (await get('/data/')).json()) as { tables: { id: string; files: string[] }[] }
  expect(list.tables.find((t) => t.id === 'displaced')?.files).toContain('/data/displaced.parquet')
  expect(list.tables).toHaveLength(7)
  const manifest = await get('/manifest.json')
  expect(await manifest.json()).toMatchObject({
    release: { number: 1, hash: release.info.hash },
    edition: { id: 'sample' },
  })
})
