import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import { invented, inventedTrained } from './invented.ts'
import { writeCsv } from './small-linkage.ts'

const program = join(import.meta.dirname, '../../bin/corridor.js')
const people = invented(120).records

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-killed-'))
  mkdirSync(join(dir, 'temporary'))
  mkdirSync(join(dir, 'work'))
  writeFileSync(join(dir, 'model.yaml'), inventedTrained)
  writeCsv(join(dir, 'people.csv'), people)
})
afterAll(() => rmSync(dir, { recursive: true }))

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Run `corridor link`; when it says that a step begins, wait so many milliseconds and send a signal. */
const linked = (signal?: NodeJS.Signals, step = '', wait = 0): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [program, 'link', join(dir, 'model.yaml'), join(dir, 'people.csv'), '--out', join(dir, 'work/people')],
      { env: { ...process.env, TMPDIR: join(dir, 'temporary') } },
    )
    let [stdout, stderr, sent] = ['', '', false]
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
      if (signal === undefined || sent || !stderr.split('\n').includes(step)) return
      sent = true
      if (wait === 0) child.kill(signal)
      else setTimeout(() => child.kill(signal), wait)
    })
    child.on('close', (code, by) => resolve({ code, signal: by, stdout, stderr }))
  })

const moments: readonly (readonly [step: string, wait: number])[] = [
  ['open files', 3],
  ['agreement', 0],
  ['write', 0],
  ['write', 20],
  ['write', 50],
]

const out = (...names: readonly string[]): string => join(dir, 'work/people', ...names)

/** What stands in the folder belongs together. */
async function isWhole(): Promise<number> {
  const result = JSON.parse(readFileSync(out('result.json'), 'utf8')) as { records: number; persons: number }
  const engine = await openDuckdb(join(dir, 'work'))
  try {
    const [found] = await engine.rows(
      `select count(*) as records, count(distinct person) as persons, (select count(*) from 'people/records/1.parquet') as given from 'people/persons.parquet'`,
    )
    expect(found).toEqual({
      records: BigInt(result.records),
      persons: BigInt(result.persons),
      given: BigInt(result.records),
    })
  } finally {
    engine.close()
  }
  expect(readdirSync(out()).length).toBe(9)
  return result.records
}

const left = (): readonly string[] => [
  ...readdirSync(join(dir, 'temporary')),
  ...readdirSync(join(dir, 'work')).filter((name) => name !== 'people'),
]

test('a linkage killed at any moment leaves none or a whole one, and the next clears what was left', async () => {
  let killed = 0
  for (const [step, wait] of moments) {
    killed += (await linked('SIGKILL', step, wait)).signal === 'SIGKILL' ? 1 : 0
    if (existsSync(out())) await isWhole()
  }
  expect(killed).toBeGreaterThan(2)
  expect(left().length).toBeGreaterThan(0)
  const after = await linked()
  expect(after.code, after.stderr).toBe(0)
  expect(await isWhole()).toBe(people.length)
  expect(left()).toEqual([])
})

test('a linkage that was there is there whole, old or new, whenever the next one is killed', async () => {
  writeCsv(join(dir, 'people.csv'), people.slice(0, -7))
  for (const [step, wait] of moments.slice(2)) {
    await linked('SIGKILL', step, wait)
    expect([people.length, people.length - 7], `${step} + ${wait} ms`).toContain(await isWhole())
  }
  expect((await linked()).code).toBe(0)
  expect(await isWhole()).toBe(people.length - 7)
  expect(left()).toEqual([])
})

test.each(['agreement', 'cluster', 'describe'])(
  'Ctrl-C during “%s” ends it with one sentence',
  async (step) => {
    rmSync(out(), { recursive: true, force: true })
    const { code, stdout, stderr } = await linked('SIGINT', step)
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' })
    expect(stderr).toMatch(
      /\nlink\.stopped: The linkage was stopped\. Nothing was written\.\n {2}Run it again\.\n$/,
    )
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(readdirSync(join(dir, 'work'))).toEqual([])
    expect(left()).toEqual([])
  },
)
