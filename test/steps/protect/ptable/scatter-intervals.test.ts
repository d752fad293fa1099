import { expect, test } from 'vitest'
import { lookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import type { LookupTable } from '../../../../src/steps/protect/ptable/lookup-table.ts'
import { makePtable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import { readLookupTable, writeLookupTable } from '../../../../src/steps/protect/ptable/read-lookup-table.ts'
import { scatterIntervals } from '../../../../src/steps/protect/ptable/scatter-intervals.ts'

const ptable = makePtable({ D: 5, V: 3, js: 2, pstay: 0.5 })
const secret = Uint8Array.from({ length: 32 }, (_, i) => i)

/** Keys by class and change. */
const keys = ({ intervals }: LookupTable): Readonly<Record<string, number>> => {
  const all: Record<string, number> = {}
  for (const i of intervals)
    all[`${i.class} ${i.change}`] = (all[`${i.class} ${i.change}`] ?? 0) + i.upper - i.lower
  return all
}

test('scattered intervals give each change to as many keys, and neighbouring keys to different changes', () => {
  const table = lookupTable(ptable, 4096)
  const scattered = scatterIntervals(table, secret, 16)
  expect(keys(scattered)).toEqual(keys(table))
  expect(readLookupTable(writeLookupTable(scattered))).toEqual(scattered)
  const turns = scattered.intervals.filter((i, at) => {
    const before = scattered.intervals[at - 1]
    return i.class === 8 && before?.class === 8 && before.change !== i.change
  }).length
  expect(turns).toBeGreaterThan(100)
  const other = scatterIntervals(table, secret.toReversed(), 16)
  expect(other.intervals).not.toEqual(scattered.intervals)
})
