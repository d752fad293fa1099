import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDuckdb } from '../../src/engine/duckdb.ts'
import type { DuckdbOptions } from '../../src/engine/duckdb.ts'
import type { Engine } from '../../src/engine/engine.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'corridor-numbers-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

const limitOf = async (engine: Engine): Promise<unknown> =>
  (await engine.rows(`select current_setting('memory_limit') as "limit"`))[0]?.['limit']

/** The limit before, while so many bytes are lent, and after. */
async function limits(options: DuckdbOptions, bytes: number): Promise<readonly unknown[]> {
  const engine = await openDuckdb(dir, options)
  try {
    const found = [await limitOf(engine)]
    for (const lent of [bytes, 0]) {
      await engine.numbers?.lend(lent)
      found.push(await limitOf(engine))
    }
    return found
  } finally {
    engine.close()
  }
}

test('memory that is lent is not the engine’s, until it is given back', async () => {
  expect(await limits({ memory: '512MiB' }, 200 * 2 ** 20)).toEqual(['512.0 MiB', '312.0 MiB', '512.0 MiB'])
  expect(await limits({ memory: '2GiB' }, 512 * 2 ** 20)).toEqual(['2.0 GiB', '1.5 GiB', '2.0 GiB'])
})

test('half of the memory stays with the engine, however much is asked for', async () => {
  expect(await limits({ memory: '512MiB' }, 2 ** 40)).toEqual(['512.0 MiB', '256.0 MiB', '512.0 MiB'])
})

test('an engine without a limit, or one that may not spill, lends nothing', async () => {
  expect(new Set(await limits({}, 2 ** 30)).size).toBe(1)
  expect(new Set(await limits({ memory: '512MiB', spill: false }, 2 ** 28)).size).toBe(1)
})

test('more pages than are given back at a time come whole and in their order', async () => {
  const engine = await openDuckdb(dir)
  try {
    const found: number[] = []
    await engine.numbers?.scan('select range::integer as n from range(300000) order by n', (page) => {
      const { bytes } = page.column(0, 4)
      found.push(...new Int32Array(bytes.buffer, bytes.byteOffset, page.rows))
    })
    expect(found.length).toBe(300_000)
    expect(found.every((n, i) => n === i)).toBe(true)
  } finally {
    engine.close()
  }
})
