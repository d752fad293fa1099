import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepUsage } from '../../../src/capacity/usage/keep-usage.ts'
import { readUsage } from '../../../src/capacity/usage/read-usage.ts'
import { tally } from '../../../src/capacity/usage/tally.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-usage-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const table = { kind: 'table', id: 'flows', lang: 'en' } as const
const at = (day: string) => () => new Date(`${day}T23:59:00Z`)
const none = (): void => {
  throw new Error('a file is damaged')
}

test('counts of a day are written, and those of a later start are added to them', () => {
  for (const n of [2, 3]) {
    const kept = keepUsage(dir, { now: at('2026-11-22') })
    for (let i = 0; i < n; i += 1) kept.count(table)
    kept.close()
  }
  expect(readdirSync(dir)).toEqual(['2026-11.json'])
  expect(readUsage(dir, none)).toEqual([{ day: '2026-11-22', ...table, count: 5 }])
})

test('what was written survives a crash; what is written is written whole', async () => {
  const kept = keepUsage(dir, { now: at('2026-11-22'), every: 5 })
  kept.count(table)
  await expect.poll(() => readUsage(dir, none).length).toBe(1)
  kept.count(table)
  // The process dies here: nothing is closed. The next one finds the first look, and nothing half-made.
  expect(readdirSync(dir).filter((name) => name.startsWith('.making-'))).toEqual([])
  kept.close()
})

test('each month has its file', () => {
  let day = '2026-11-30'
  const kept = keepUsage(dir, { now: () => new Date(`${day}T12:00:00Z`) })
  kept.count(table)
  day = '2026-12-01'
  kept.count(table)
  kept.close()
  expect(readdirSync(dir)).toEqual(['2026-11.json', '2026-12.json'])
})

test('what is kept has a day, a kind, a name, a language and a number, and nothing else', () => {
  const kept = keepUsage(dir, { now: at('2026-11-22') })
  kept.count(table)
  kept.close()
  const text = JSON.parse(readFileSync(join(dir, '2026-11.json'), 'utf8')) as { counts: object[] }
  expect(text.counts.flatMap((row) => Object.keys(row))).toEqual(['day', 'kind', 'id', 'lang', 'count'])
})

test('a folder that cannot be written is told once, and the counts wait for it', () => {
  const wrong = join(dir, 'usage')
  writeFileSync(wrong, 'a file where the folder should be')
  const errors: unknown[] = []
  const kept = keepUsage(wrong, { now: at('2026-11-22'), onError: (error) => errors.push(error) })
  kept.count(table)
  kept.flush()
  kept.count(table)
  kept.flush()
  expect(errors).toHaveLength(1)
  rmSync(wrong)
  kept.close()
  expect(readUsage(wrong, none)).toEqual([{ day: '2026-11-22', ...table, count: 2 }])
})

test('a damaged month is left out of a run and named', () => {
  const kept = keepUsage(dir, { now: at('2026-11-22') })
  kept.count(table)
  kept.close()
  writeFileSync(join(dir, '2026-10.json'), '{ "counts": [')
  const damaged: string[] = []
  expect(readUsage(dir, (file) => damaged.push(file))).toHaveLength(1)
  expect(damaged).toEqual(['2026-10.json'])
})

test('ever new addresses cannot fill the memory: they are counted together', () => {
  const bounded = tally([], 3)
  for (let i = 0; i < 1000; i += 1) bounded.add('2026-11-22', { kind: 'page', id: `/search/${i}` })
  expect(bounded.size()).toBe(4)
  expect(bounded.counts().find(({ id }) => id === '…')?.count).toBe(997)
})
