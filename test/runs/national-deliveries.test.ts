/**
 * An invented country whose agencies send more, or send it again, and whose files are damaged: persons keep their numbers, cells their noise.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRelease } from '../../src/published/open-release.ts'
import { silent } from '../../src/runs/progress.ts'
import { run } from '../../src/runs/run.ts'
import type { RunResult } from '../../src/runs/run.ts'
import { fewTables } from './few-tables.ts'
import { askRows } from './ask-rows.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-deliveries-'))
const restricted = join(dir, '.corridor/restricted')

const go = (): Promise<RunResult> =>
  run(dir, { progress: silent, by: 'the statistician', approve: { by: 'Awa Traoré' } })

const ask = (query: string) => askRows(dir, query)

beforeAll(async () => {
  await fewTables(dir, { persons: 1200, tables: ['refugees-registered', 'immigration-citizenship'] })
  await go()
}, 300_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('a new delivery keeps the numbers of persons that are known', async () => {
  const query = `select record, person from read_parquet('${restricted}/spine/spine.parquet') where source = 'consulats' order by record`
  const known = await ask(query)
  rmSync(join(dir, 'deliveries/justice'), { recursive: true })
  const path = join(dir, 'deliveries/interieur')
  const [name = ''] = readdirSync(path)
  const text = readFileSync(join(path, name), 'latin1')
  const more = text.split('\n').find((line) => line !== '') ?? ''
  writeFileSync(join(path, 'visas-titres-2018.txt'), `T18-99999999${more.slice(12)}\n`, 'latin1')
  expect((await go()).arrived).toEqual(['interieur/visas-titres-2018.txt'])
  const now = await ask(query)
  const same = now.filter((row, i) => row['person'] === known[i]?.['person']).length
  expect(same / known.length).toBeGreaterThan(0.98)
})

test('a delivery that is corrected and sent again keeps persons, and the noise of all cells but the corrected', async () => {
  const published = async (): Promise<ReadonlyMap<string, number | null>> => {
    const release = await openRelease(join(dir, '.corridor/published'))
    try {
      const cells = await release.query({ table: 'refugees-registered' })
      return new Map(cells.map(({ key, value }) => [key.join(' '), value]))
    } finally {
      release.close()
    }
  }
  const query = `select distinct person from read_parquet('${restricted}/spine/spine.parquet') where source = 'refugees'`
  const [before, persons] = [await published(), new Set((await ask(query)).map(({ person }) => person))]
  const folder = join(dir, 'deliveries/refugees')
  const [last = ''] = readdirSync(folder).toSorted().toReversed()
  // The last record was of nobody; the others come again in another order.
  const lines = readFileSync(join(folder, last), 'utf8').trim().split('\n').slice(0, -1)
  writeFileSync(
    join(folder, last.replace('.jsonl', '-corrected.jsonl')),
    `${lines.toReversed().join('\n')}\n`,
  )
  const methods = join(dir, 'methods.yaml')
  const decided = `deliveries:\n  - { source: refugees, file: ${last.replace('.jsonl', '-corrected.jsonl')}, decision: replaces, period: '2023-12-31' }`
  writeFileSync(methods, readFileSync(methods, 'utf8').replace('deliveries:', decided))
  expect((await go()).arrived).toHaveLength(1)
  const [after, now] = [await published(), new Set((await ask(query)).map(({ person }) => person))]
  expect([...now].filter((person) => !persons.has(person))).toEqual([])
  const changed = [...before].filter(([key, value]) => after.get(key) !== value)
  expect(before.size).toBeGreaterThan(30)
  expect(changed.length).toBeLessThan(before.size / 4)
})

test('a spine that is damaged gives nobody another number; one that was about to take its place is as good', async () => {
  const [spine, state] = [join(restricted, 'spine/spine.parquet'), join(restricted, 'spine/spine.json')]
  const [bytes, told] = [readFileSync(spine), readFileSync(state, 'utf8')]
  const { now } = JSON.parse(told) as { readonly now: unknown }
  // Killed when the file had its name, before that was written down.
  writeFileSync(state, JSON.stringify({ coming: now }))
  expect((await go()).made).toEqual([])
  truncateSync(spine, bytes.length - 1)
  await expect(go()).rejects.toMatchObject({ code: 'run.damaged-spine' })
  writeFileSync(spine, bytes)
  writeFileSync(state, '{"now":')
  await expect(go()).rejects.toMatchObject({ code: 'run.damaged-spine' })
  writeFileSync(state, told)
})

test('records that are damaged are made anew from the delivery; where that is gone, one problem says what to do', async () => {
  const recordsOf = (source: string): string => {
    const folder = join(restricted, 'records', source)
    return join(folder, readdirSync(folder).find((name) => name.endsWith('.parquet')) ?? '')
  }
  const [work, consular] = [recordsOf('inspecao-trabalho'), recordsOf('consulats')]
  const bytes = readFileSync(work)
  const [before] = await ask(`select hash(list(r order by row)) as h from read_parquet('${work}') as r`)
  bytes[Math.floor(bytes.length / 3)] = (bytes[Math.floor(bytes.length / 3)] ?? 0) ^ 255
  writeFileSync(work, bytes)
  const { hash } = await go()
  expect((await go()).hash).toBe(hash)
  expect(await ask(`select hash(list(r order by row)) as h from read_parquet('${work}') as r`)).toEqual([
    before,
  ])
  truncateSync(consular, 100)
  rmSync(join(dir, 'deliveries/consulats'), { recursive: true })
  await expect(go()).rejects.toMatchObject({ code: 'run.damaged-records' })
})
