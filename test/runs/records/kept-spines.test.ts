import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSpine, recordsKey, spineAt } from '../../../src/runs/records/kept-spines.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-spines-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** A spine of these records, made at that moment; another file takes its place, as a run's does. */
function keep(text: string, records: string, at: string): string {
  rmSync(join(dir, 'spine.parquet'), { force: true })
  writeFileSync(join(dir, 'spine.parquet'), text)
  const content = createHash('sha256').update(text).digest('hex')
  keepSpine(dir, { records, content, next: 2, at })
  return content
}

test('records have one key, in whatever order they were taken in', () => {
  const [a, b] = [['a', '1'] as const, ['b', '2'] as const]
  expect(recordsKey([a, b])).toBe(recordsKey([b, a]))
  expect(recordsKey([a, b])).not.toBe(recordsKey([a]))
})

test('the spine of a moment is the last one of its records by then; without one the first made after, or the last of others before', async () => {
  const [march, april, june] = [
    keep('one', 'r1', '2026-03-01'),
    keep('two', 'r1', '2026-04-01'),
    keep('three', 'r2', '2026-06-01'),
  ]
  const at = async (records: string, moment: string) => (await spineAt(dir, records, moment))?.content
  expect(await at('r1', '2026-03-15')).toBe(march)
  expect(await at('r1', '2026-07-01')).toBe(april)
  expect(await at('r2', '2026-05-01')).toBe(june)
  expect(await at('r3', '2026-05-01')).toBe(april)
  expect(await at('r3', '2026-01-01')).toBeUndefined()
})

test('one that is kept is kept once, and one that is damaged does not count', async () => {
  keep('one', 'r1', '2026-03-01')
  keep('one', 'r1', '2026-05-01')
  expect(await spineAt(dir, 'r1', '2026-04-01')).toMatchObject({ at: '2026-03-01' })
  const folder = join(dir, 'kept')
  truncateSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.parquet')) ?? ''), 1)
  expect(await spineAt(dir, 'r1', '2026-04-01')).toBeUndefined()
})
