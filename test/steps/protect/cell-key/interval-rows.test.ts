import { expect, test } from 'vitest'
import { sql } from '../../../../src/sql/index.ts'
import { blockOf, intervalRows } from '../../../../src/steps/protect/cell-key/interval-rows.ts'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { scatterIntervals } from '../../../../src/steps/protect/ptable/scatter-intervals.ts'
import { relation } from '../../../../src/sql/index.ts'
import { ask } from '../../ask.ts'

test.each([256, 100_000_000, 2 ** 32])(
  'modulo %d, every key of every class has one interval, in the block of the key',
  async (modulus) => {
    const table = scatterIntervals(
      lookupTable(makePtable({ D: 3, V: 1 }), modulus),
      new Uint8Array(32),
      modulus / 40,
    )
    const rows = (await ask(intervalRows(table), [], ['class', 'lower'])).map((r) =>
      ['class', 'block', 'change', 'lower', 'upper'].map((name) => Number(r[name])),
    )
    const ends = new Map<number, number>()
    for (const [of = 0, , , lower = 0, upper = 0] of rows) {
      expect(lower).toBe(ends.get(of) ?? 0)
      ends.set(of, upper)
    }
    expect([...ends.values()]).toEqual([modulus, modulus, modulus, modulus])
    // The engine puts the first and the last key of an interval into its block.
    const blocks = relation(
      'blocks',
      ['block', 'first', 'last'],
      'Blocks',
      sql`select block, ${blockOf(table, sql`lower`)} as first, ${blockOf(table, sql`(upper - 1)`)} as last from ${intervalRows(table)}`,
    )
    const found = await ask(blocks, [])
    expect(found.every((r) => r['first'] === r['block'] && r['last'] === r['block'])).toBe(true)
  },
)
