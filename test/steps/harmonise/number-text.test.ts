import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../../src/engine/duckdb.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { call, print, relation, sql } from '../../../src/sql/index.ts'
import { numberText } from '../../../src/steps/harmonise/number-text.ts'

let dir: string
let engine: Engine
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-number-'))
  engine = await openDuckdb(dir)
})
afterAll(() => {
  engine.close()
  rmSync(dir, { recursive: true })
})

test.each([
  ['auto', '271,8', 271.8],
  ['auto', '271.8', 271.8],
  ['auto', '-3,5', -3.5],
  ['auto', '1.234', 1.234],
  ['auto', '1 234', null],
  [',', '271,8', 271.8],
  [',', '1.234', 1234],
  [',', '1.234.567,25', 1_234_567.25],
  [',', '1 234,5', 1234.5],
  [',', '1\u202F234', 1234],
  [',', '271.8', null],
  [',', '1.23', null],
  ['.', '271.8', 271.8],
  ['.', '1,234', 1234],
  ['.', '1,234,567.25', 1_234_567.25],
  ['.', '271,8', null],
  ['.', '12', 12],
] as const)('with the decimal sign %s, %s is %s', async (decimal, text, number) => {
  const asked = relation(
    'number',
    ['n'],
    'A number',
    sql`select ${call('toNumber', numberText(sql`${text}`, decimal))} as n`,
  )
  const [row] = await engine.rows(print(asked, engine.dialect))
  expect(row?.['n'] ?? null).toBe(number)
})
