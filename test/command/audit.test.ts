import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openAudit } from '../../src/store/audit/audit.ts'
import { layout } from '../../src/store/layout.ts'

const program = join(import.meta.dirname, '../../bin/corridor.js')

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-audit-'))
  writeFileSync(join(dir, 'corridor.yaml'), '')
  const audit = openAudit(layout(dir).audit)
  for (const dataset of ['permits', 'crossings', 'census'])
    audit.append({
      at: '2026-11-27T09:00:00Z',
      who: 'linkage unit',
      action: 'open',
      dataset,
      purpose: 'link permits with crossings',
      rows: 1200,
      outcome: 'done',
    })
  audit.close()
})
afterEach(() => rmSync(dir, { recursive: true }))

const corridor = (...argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'audit', ...argv], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const anchor = (): string => /(\d+:[0-9a-f]{64})\n$/.exec(corridor(dir).stdout)?.[1] ?? ''

test('it prints who opened what and why, a line each, and the anchor to write down', () => {
  const { status, stdout, stderr } = corridor(dir)
  expect([status, stderr]).toEqual([0, ''])
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toBe(
    '    2  2026-11-27T09:00:00Z  linkage unit  open  crossings  1200 rows  done  link permits with crossings',
  )
  expect(lines[3]).toMatch(
    /^3 entries, all as they were written\. Write this anchor down elsewhere: 3:[0-9a-f]{64}$/,
  )
  expect(corridor(dir, anchor()).status).toBe(0)
})

test('for a machine it is JSON, with the entries, the anchor and what is wrong', () => {
  const told = JSON.parse(corridor(dir, '--json').stdout) as Record<string, unknown>
  expect(told).toMatchObject({ anchor: anchor(), findings: [] })
  expect(told['entries']).toHaveLength(3)
})

test('an audit that is gone, or its end, is missed where sealed files are kept', () => {
  const sealed = join(layout(dir).identities, 'permits')
  mkdirSync(sealed, { recursive: true })
  writeFileSync(join(sealed, '0a1b.sealed'), '')
  const { status, stderr } = corridor(dir)
  expect(status).toBe(1)
  expect(stderr).toContain('permits/0a1b is sealed here, and no entry says who wrote it')
  const audit = openAudit(layout(dir).audit)
  audit.append({
    at: '2026-11-27T10:00:00Z',
    who: 'intake',
    action: 'write',
    dataset: 'permits/0a1b',
    purpose: 'intake',
    rows: 3,
    outcome: 'done',
  })
  audit.close()
  expect(corridor(dir).status).toBe(0)
})

test('a damaged audit is one clear problem', () => {
  writeFileSync(layout(dir).audit, 'this is no database, and long enough to be looked at as one')
  const { status, stderr } = corridor(dir)
  expect(status).toBe(1)
  expect(stderr).toContain('audit.damaged')
})

test('what was tampered with is said, with an exit code; the entries are shown all the same', () => {
  const before = anchor()
  const db = new DatabaseSync(layout(dir).audit)
  db.exec(`drop trigger never_changed; update entry set rows = 1 where number = 2`)
  const { status, stdout, stderr } = corridor(dir)
  expect(status).toBe(1)
  expect(stderr).toContain(
    'audit.broken: The record of who opened what was tampered with: entry 2 was changed.',
  )
  expect(stdout.trimEnd().split('\n')).toHaveLength(3)
  db.exec(`drop trigger never_removed; delete from entry where number >= 2`)
  db.close()
  expect(corridor(dir).status).toBe(0)
  expect(corridor(dir, before)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('the end was cut off'),
  })
  const told = JSON.parse(corridor(dir, before, '--json').stdout) as { findings: { what: string }[] }
  expect(told.findings.map((finding) => finding.what)).toEqual(['cut'])
})

test('an edition that is not there, and an anchor that is none, are one clear problem', () => {
  expect(corridor(join(dir, 'nowhere')).stderr).toMatch(/^edition\.missing: /)
  expect(corridor(dir, '12').stderr).toMatch(/^audit\.invalid-anchor: /)
})

test('an edition without identities has no entries', () => {
  rmSync(layout(dir).audit)
  expect(corridor(dir)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^0 entries/) })
})
