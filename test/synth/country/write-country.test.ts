import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeCountry } from '../../../src/synth/country/write-country.ts'
import { parts, write } from './small-country.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-write-country-'))
afterAll(() => rmSync(dir, { recursive: true }))

const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )

test('the same seed writes the same bytes, another seed others', async () => {
  const made = async (name: string, seed: number) => {
    const out = join(dir, name)
    await writeCountry(parts, { out, persons: 2000, seed })
    return hashes(out)
  }
  const [a, b, c] = [await made('a', 1), await made('b', 1), await made('c', 2)]
  expect(a).toEqual(b)
  expect(Object.keys(a)).toEqual(Object.keys(c))
  const described = (name: string): boolean =>
    /^(corridor.yaml|methods.yaml|codelists\/|sources\/)/.test(name)
  expect(Object.keys(a).filter((name) => a[name] === c[name] && !described(name))).toEqual([])
  expect(Object.keys(a).length).toBeGreaterThan(40)
})

test("an agency's files are the same without the others", async () => {
  const out = join(dir, 'some')
  await writeCountry(parts, { out, persons: 2000, seed: 1, only: ['border', 'census'] })
  const [all, some] = [hashes(join(dir, 'a', 'deliveries')), hashes(join(out, 'deliveries'))]
  expect(new Set(Object.keys(some).map((name) => name.split('/')[0]))).toEqual(
    new Set(['border-police', 'recensement']),
  )
  for (const name of Object.keys(some)) expect(some[name]).toBe(all[name])
})

test('the first persons are the same however many follow', async () => {
  const [small, large] = [await write(1000), await write(3000)]
  const first = (from: typeof small) =>
    from.ask('select * from {truth/persons.parquet} where household < 150 order by person')
  expect(await first(small)).toEqual(await first(large))
  expect((await first(small)).length).toBeGreaterThan(500)
  small.remove()
  large.remove()
})

test('what is held at once does not grow with the persons', async () => {
  // Small blocks, so that the smaller country fills them; then five times the persons hold no more.
  const block = 25
  const [small, large] = [await write(6000, { block }), await write(30_000, { block })]
  const rows = (of: typeof small): number => of.report.files.reduce((sum, file) => sum + file.rows, 0)
  expect(rows(large)).toBeGreaterThan(4 * rows(small))
  expect(large.report.held).toBeLessThan(1.5 * small.report.held)
  small.remove()
  large.remove()
}, 120_000)

test('the rates of dirt are near those asked', async () => {
  const { report, remove } = await write(30_000)
  remove()
  expect(Object.keys(report.dirt).length).toBeGreaterThan(40)
  for (const [kind, { asked, chances, struck }] of Object.entries(report.dirt)) {
    expect(chances, kind).toBeGreaterThan(100)
    // Four standard deviations of a count.
    expect(Math.abs(struck - asked * chances), kind).toBeLessThan(
      4 * Math.sqrt(chances * asked * (1 - asked)) + 1,
    )
  }
})

test('every row of every file has its person in the truth, and no file says the number', async () => {
  const country = await write(3000)
  const rows = new Map(country.report.files.map(({ file, rows: n }) => [file, n]))
  const records = await country.ask(
    `select file, count(*)::int as n, min(row)::int as first, max(row)::int as last, count(distinct row)::int as different,
      count(*) filter (person not in (select person from {truth/persons.parquet}))::int as strangers from {truth/records.parquet} group by 1`,
  )
  const delivered = [...rows].filter(([file, n]) => file.startsWith('deliveries/') && n > 0)
  expect(records).toHaveLength(delivered.length)
  for (const { file, n, first, last, different, strangers } of records) {
    expect([first, last, different, strangers]).toEqual([1, n, n, 0])
    expect(n).toBe(rows.get(String(file)))
  }
  for (const file of [
    'deliveries/refugees/register-2013-12-31.jsonl',
    'deliveries/border-police/franchissements-2021.csv',
    'deliveries/labour-force-survey/lfs-2023-persons.tab',
  ])
    expect(readFileSync(country.at(file), 'latin1').slice(0, 400)).not.toMatch(/person\b/i)
  country.remove()
})

test('when it is stopped, nothing is left behind', async () => {
  const out = join(dir, 'stopped', 'sanoria')
  const stop = new AbortController()
  const report = await writeCountry(parts, {
    out,
    persons: 10_000_000,
    seed: 1,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  })
  expect(report).toBeNull()
  expect(existsSync(out)).toBe(false)
  expect(readdirSync(join(dir, 'stopped'))).toEqual([])
})

test('a folder that has something in it is left as it is', async () => {
  const out = join(dir, 'a')
  const before = hashes(out)
  await expect(writeCountry(parts, { out, persons: 500, seed: 3 })).rejects.toThrow('ENOTEMPTY')
  expect(hashes(out)).toEqual(before)
})
