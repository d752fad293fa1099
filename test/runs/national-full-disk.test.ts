/**
 * A run of records where no file may grow beyond a limit, which is what a full disk is to it: wherever it stops there is one problem, nothing is
 * published, and with room it goes on to what comes out of a run that nobody disturbed.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fewTables } from './few-tables.ts'
import { ended, leftovers, program } from './tiny-edition.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-national-full-'))
const root = join(dir, '.corridor')
beforeAll(() => fewTables(dir), 60_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test.each([
  ['the catalog of what came', 10, /catalog\.sqlite/],
  ['what is derived from records', 60, /\.corridor could not be written/],
  ['the candidate', 300, /candidate/],
])('there is no room for %s', async (_, kilobytes, where) => {
  const { code, stdout, stderr } = await ended('bash', [
    '-c',
    `ulimit -f ${kilobytes}; exec "$@"`,
    'bash',
    process.execPath,
    program,
    'run',
    dir,
  ])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr.match(/^store\.full: .*$/gm)?.map((line) => where.test(line))).toEqual([true])
  expect(stderr).toMatch(/Free space there, then run the same again\./)
  expect(stderr).not.toMatch(/^ +at /m)
  expect(leftovers(dir)).toEqual([])
  expect(existsSync(join(root, 'candidate'))).toBe(false)
})

test('with room it goes on where it was', async () => {
  const measured = async (): Promise<unknown> => {
    const { code, stderr } = await ended(process.execPath, [program, 'run', dir])
    expect({ code, said: code === 0 ? '' : stderr.slice(-2000) }).toEqual({ code: 0, said: '' })
    return (JSON.parse(readFileSync(join(root, 'candidate/disclosure.json'), 'utf8')) as { tables: unknown })
      .tables
  }
  const disturbed = await measured()
  for (const made of ['restricted', 'candidate']) rmSync(join(root, made), { recursive: true })
  expect(await measured()).toEqual(disturbed)
})
