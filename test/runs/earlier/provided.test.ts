/**
 * An edition of provided tables, made again as its files were.
 */
import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readManifest } from '../../../src/published/manifest.ts'
import { rebuild } from '../../../src/runs/earlier/rebuild.ts'
import type { Rebuilt } from '../../../src/runs/earlier/rebuild.ts'
import { silent } from '../../../src/runs/progress.ts'
import { run } from '../../../src/runs/run.ts'
import { delivered, ended, program, shorten, table, tinyEdition } from '../tiny-edition.ts'

let dir: string
let original: string
const runAt = (now: string) => run(dir, { progress: silent, now: () => now })
const rebuildAt = (moment: string): Promise<Rebuilt> => rebuild(dir, moment, { progress: silent })

beforeAll(async () => {
  dir = tinyEdition()
  original = readFileSync(delivered(dir), 'utf8')
  await runAt('2026-03-01T09:00:00.000Z')
  shorten(dir, original, 40)
  await runAt('2026-04-01T09:00:00.000Z')
  writeFileSync(delivered(dir), original)
  await runAt('2026-05-01T09:00:00.000Z')
}, 60_000)
afterAll(() => rmSync(dir, { recursive: true }))

test('each of three files that lay there one after the other gives its tables, the first one again at the end', async () => {
  const inForce = readFileSync(join(dir, '.corridor/published/current'), 'utf8')
  const hashes = []
  for (const [day, number] of [
    ['2026-03-15', 1],
    ['2026-04-15', 2],
    ['2026-05-15', 3],
  ] as const) {
    const made = await rebuildAt(day)
    expect(made.release).toEqual({ number, same: [table], different: [], only: [] })
    hashes.push(readManifest(join(made.folder, 'published'))?.tables[table]?.hash)
  }
  expect(hashes[0]).toBe(hashes[2])
  expect(hashes[0]).not.toBe(hashes[1])
  expect(readFileSync(join(dir, '.corridor/published/current'), 'utf8')).toBe(inForce)
})

test('the command says where the tables are, and what differs of the edition since', async () => {
  writeFileSync(join(dir, 'corridor.yaml'), `${readFileSync(join(dir, 'corridor.yaml'), 'utf8')}\n# later\n`)
  const { code, stdout } = await ended(process.execPath, [program, 'run', dir, '--as-of', '2026-03-15'])
  expect(code).toBe(0)
  expect(stdout).toContain('The state of 2026-03-15T23:59:59.999Z is made again: 1 tables from 1 deliveries')
  expect(stdout).toContain('All tables are those of release 1')
  expect(stdout).toContain('Since the run of 2026-03-01T09:00:00.000Z these differ: corridor.yaml.')
  const folder = /^ {2}(.*tables)$/m.exec(stdout)?.[1] ?? ''
  expect(readdirSync(folder)).toEqual([`${table}.csv`])
  const refused = await ended(process.execPath, [program, 'run', dir, '--as-of', '2026-03-15', '--serve'])
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('publishes nothing') as string })
})

test('a file that had not come, or is not as it came, is one problem', async () => {
  await expect(rebuildAt('2026-02-01')).rejects.toMatchObject({
    code: 'earlier.nothing-stood',
    message: expect.stringContaining('wb-rpw/remittance-cost.csv') as string,
  })
  const folder = join(dir, '.corridor/deliveries')
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 1000)
  await expect(rebuildAt('2026-04-15')).rejects.toMatchObject({ code: 'drill.delivery' })
})
