import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { datasetsOf, print, relation, sql } from '../../src/sql/index.ts'
import { readAgain } from './read-again.ts'

const first = relation('first', ['n'], 'Numbers', sql`select unnest([1, 2, 3]) as n`)
const between = relation('between', ['n'], 'Twice them', sql`select 2 * n as n from ${first} as f`)
const second = relation(
  'second',
  ['n'],
  'Those that stand in both',
  sql`select b.n as n from ${between} as b join ${first} as f on f.n = b.n group by b.n`,
)
const third = relation('third', ['n'], 'One more', sql`select n + 1 as n from ${second} as s`)

let folder = ''
let engine: Engine
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-read-again-'))
  engine = await openDuckdb(folder)
})
afterEach(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

test('what stands in the list is read from where it is kept, and the rows are the same', async () => {
  const over = readAgain(engine, [first, second, third])
  const asked = await over(third)
  expect(datasetsOf(third)).toEqual([])
  expect(datasetsOf(asked)).toEqual(['1 of the list'])
  expect(datasetsOf(await over(second))).toEqual(['0 of the list'])
  for (const [whole, read] of [
    [third, asked],
    [second, await over(second)],
    [first, await over(first)],
  ] as const)
    expect(await engine.rows(print(read, 'duckdb', { order: ['n'] }))).toEqual(
      await engine.rows(print(whole, 'duckdb', { order: ['n'] })),
    )
})
