import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exclusively } from '../../src/store/exclusive.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-exclusive-'))
afterAll(() => rmSync(dir, { recursive: true }))
const path = join(dir, 'lock')

/** Another process; the lock is held while it counts, and it may be killed in the middle of it. */
const counting = (times: number, body: string): Promise<string | null> =>
  new Promise((resolve) => {
    const program = `
      import { readFileSync, writeFileSync } from 'node:fs'
      import { exclusively } from ${JSON.stringify(join(import.meta.dirname, '../../dist/store/exclusive.js'))}
      const count = ${JSON.stringify(join(dir, 'count'))}
      for (let i = 0; i < ${times}; i += 1) exclusively(${JSON.stringify(path)}, () => { ${body} })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program])
    child.on('close', (code, signal) => resolve(code === 0 ? null : (signal ?? String(code))))
  })

const addOne = `writeFileSync(count, String(Number(readFileSync(count, 'utf8')) + 1))`

test('processes that read and write one number under the lock lose no addition', async () => {
  writeFileSync(join(dir, 'count'), '0')
  expect(await Promise.all([1, 2, 3].map(() => counting(100, addOne)))).toEqual([null, null, null])
  expect(readFileSync(join(dir, 'count'), 'utf8')).toBe('300')
})

test('a holder that is killed lets go, and so does one that fails', async () => {
  expect(await counting(1, `process.kill(process.pid, 'SIGKILL')`)).toBe('SIGKILL')
  expect(() =>
    exclusively(path, () => {
      throw new Error('it failed')
    }),
  ).toThrow('it failed')
  expect(exclusively(path, () => 'held')).toBe('held')
})
