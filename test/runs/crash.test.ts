import { spawn } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRelease } from '../../src/published/open-release.ts'
import { smallEdition } from './small-edition.ts'

const program = join(import.meta.dirname, '../../bin/corridor.js')

let dir: string
beforeAll(() => {
  dir = smallEdition()
})
afterAll(() => rmSync(dir, { recursive: true }))

/** Run the program; kill it without a chance after `killAfter` milliseconds. */
const started = (
  killAfter?: number,
): Promise<{ readonly code: number | null; readonly killed: boolean; readonly ms: number }> =>
  new Promise((resolve) => {
    const began = performance.now()
    const child = spawn(process.execPath, [program, 'run', dir], { stdio: 'ignore' })
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, killed: signal === 'SIGKILL', ms: performance.now() - began })
    })
  })

const served = async (): Promise<string> => {
  const release = await openRelease(join(dir, '.corridor/published'))
  try {
    expect(await release.count({ table: 'population' })).toBeGreaterThan(0)
    return release.info.hash
  } finally {
    release.close()
  }
}

test('a run killed at any moment leaves the last release served, and the next run completes', async () => {
  const whole = await started()
  expect(whole.code).toBe(0)
  const path = join(dir, 'sources/wb-wdi/population.csv')
  const original = readFileSync(path, 'utf8')
  let before = await served()
  const moments = Array.from({ length: 10 }, () => 100 + Math.random() * whole.ms)
  let killed = 0
  for (const [i, moment] of moments.entries()) {
    const rows = original.trimEnd().split('\n')
    writeFileSync(path, `${rows.slice(0, rows.length - 1 - i).join('\n')}\n`)
    const run = await started(moment)
    const now = await served()
    killed += run.killed ? 1 : 0
    expect((await started()).code, `after a kill at ${moment.toFixed(0)} ms`).toBe(0)
    const after = await served()
    expect(
      [before, after],
      `killed at ${moment.toFixed(0)} ms: neither the old release nor the new`,
    ).toContain(now)
    before = after
    const left = readdirSync(join(dir, '.corridor'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.making-'),
    )
    expect(left).toEqual([])
  }
  expect(killed).toBeGreaterThan(3)
})
