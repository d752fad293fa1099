import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { entriesOf, openAudit } from '../../../src/store/audit/audit.ts'
import { anchorOf, verify } from '../../../src/store/audit/verify.ts'

const dir = mkdtempSync(join(tmpdir(), 'corridor-audit-'))
afterAll(() => rmSync(dir, { recursive: true }))

const access = {
  at: '2026-11-27T09:00:00Z',
  who: 'linkage unit',
  action: 'open',
  dataset: 'permits',
  purpose: 'link permits with crossings',
  rows: 40,
  outcome: 'done',
} as const

test('entries come back as they were added, chained', () => {
  const path = join(dir, 'plain.sqlite')
  const audit = openAudit(path)
  const first = audit.append(access)
  const second = audit.append({ ...access, rows: null, outcome: 'identities.damaged' })
  expect(second).toMatchObject({ number: 2, previous: first.hash, rows: null })
  audit.close()
  expect(entriesOf(path)).toEqual([first, second])
  expect(verify(entriesOf(path), anchorOf([first, second]))).toEqual([])
  expect(entriesOf(join(dir, 'nowhere.sqlite'))).toEqual([])
})

test('the table refuses changes and removals; who takes the refusal away is found out', () => {
  const path = join(dir, 'tampered.sqlite')
  const audit = openAudit(path)
  for (let i = 0; i < 4; i += 1) audit.append(access)
  audit.close()
  const db = new DatabaseSync(path)
  expect(() => db.exec(`update entry set who = 'nobody' where number = 2`)).toThrow(
    'entries are never changed',
  )
  expect(() => db.exec('delete from entry where number = 2')).toThrow('entries are never removed')
  expect(verify(entriesOf(path))).toEqual([])
  db.exec('drop trigger never_changed')
  db.exec(`update entry set who = 'nobody' where number = 2`)
  expect(verify(entriesOf(path)).map((found) => found.said)).toEqual(['entry 2 was changed'])
  db.exec('drop trigger never_removed')
  db.exec('delete from entry where number = 2')
  expect(verify(entriesOf(path)).map((found) => found.said)).toEqual(['entry 2 was removed'])
  db.close()
})

const program = (path: string): string => `
  import { openAudit } from ${JSON.stringify(join(import.meta.dirname, '../../../dist/store/audit/audit.js'))}
  const audit = openAudit(${JSON.stringify(path)})
  process.stdout.write('begun\\n')
  for (let i = 0; i < 40; i += 1) audit.append({ ...${JSON.stringify(access)}, who: String(process.pid), rows: i })`

const run = (path: string, killAfter?: number): Promise<string | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(path)])
    child.stdout.once('data', () => {
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('close', (code, signal) => resolve(code === 0 ? null : (signal ?? stderr)))
  })

test('four processes that write at once make one chain, and lose nothing', async () => {
  const path = join(dir, 'together.sqlite')
  expect(await Promise.all([1, 2, 3, 4].map(() => run(path)))).toEqual([null, null, null, null])
  const entries = entriesOf(path)
  expect(entries).toHaveLength(160)
  expect(verify(entries)).toEqual([])
  for (const who of new Set(entries.map((entry) => entry.who)))
    expect(entries.filter((entry) => entry.who === who).map((entry) => entry.rows)).toEqual(
      Array.from({ length: 40 }, (_, i) => i),
    )
})

test('a process that is killed at any moment leaves a whole chain, to which the next one adds', async () => {
  const path = join(dir, 'killed.sqlite')
  let before = 0
  const ends: (string | null)[] = []
  for (const wait of [0, 1, 2, 3, 5, 7, 9, 12, 15, 20, 30]) {
    ends.push(await run(path, wait))
    const entries = entriesOf(path)
    expect(verify(entries)).toEqual([])
    expect(entries.length).toBeGreaterThanOrEqual(before)
    before = entries.length
  }
  expect(ends).toContain('SIGKILL')
  const audit = openAudit(path)
  expect(audit.append(access).number).toBe(before + 1)
  audit.close()
})
