/**
 * Two vintages of a rounded table, between which few records came or went: an intruder takes one from the other. He knows the method, and reads a
 * cell that changed by fewer than the base as what it shows: so many records came there.
 */
import { expect, test } from 'vitest'
import { dataset } from '../../../../src/sql/index.ts'
import { roundedRevisions } from '../../../../src/steps/protect/disclosure/rounded-revisions.ts'
import { roundRevised, valuesAround } from '../../../../src/steps/protect/rounding/round-revised.ts'
import { roundSmallCounts } from '../../../../src/steps/protect/rounding/round-small-counts.ts'
import { crossed, publishedCells } from '../../../../src/steps/protect/tables/published-cells.ts'
import { ask } from '../../ask.ts'

const base = 3
const places = Array.from({ length: 6 }, (_, a) =>
  Array.from({ length: 5 }, (__, b) => ({ a: `${a}`, b: `${b}` })),
).flat()
const cells = publishedCells(places, crossed([[], ['a']], [[], ['b']]))

let seed = 5
const next = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % below
}

/** A table before, and after one record came into a cell and perhaps another left its own. */
function vintages() {
  const before = places.map(() => (next(2) === 0 ? next(3) : 3 + next(40)))
  const after = [...before]
  const into = next(places.length)
  after[into] = (after[into] ?? 0) + 1
  const out = next(places.length)
  if (out !== into && (after[out] ?? 0) > 0) after[out] = (after[out] ?? 0) - 1
  return { before, after }
}

const first = (counts: readonly number[]) => roundSmallCounts({ cells, counts, base }).inner
const beside = (counts: readonly number[], was: readonly number[]) =>
  roundRevised(
    { cells, counts, base },
    was.map((count, i) => ({ count, rounded: first(was)[i] ?? 0 })),
  ).inner

/** Cells whose small change is that of their records, and cells that changed without their records. */
const told = (
  before: readonly number[],
  after: readonly number[],
  then: readonly number[],
  now: readonly number[],
): number =>
  before.filter((count, i) => {
    const [came, seen] = [(after[i] ?? 0) - count, (now[i] ?? 0) - (then[i] ?? 0)]
    return seen !== 0 && ((Math.abs(seen) < base && seen === came) || came === 0)
  }).length

const asRows = (counts: readonly number[], rounded: readonly number[]): string =>
  [
    ...places
      .map(({ a, b }, i) => `('${a}', '${b}', ${counts[i]}, ${rounded[i]})`)
      .filter((_, i) => counts[i] !== 0),
    `('_T', '_T', ${counts.reduce((x, y) => x + y, 0)}, ${rounded.reduce((x, y) => x + y, 0)})`,
  ].join(', ')

const checked = async (
  before: readonly number[],
  after: readonly number[],
  then: readonly number[],
  now: readonly number[],
) => {
  const named = (name: string, rows: string) => ({
    name,
    sql: `select * from (values ${rows}) as t (A, B, count, perturbed)`,
  })
  const columns = ['A', 'B', 'count', 'perturbed']
  const [row] = await ask(
    roundedRevisions(dataset('now', columns), dataset('before', columns), ['A', 'B'], base),
    [named('now', asRows(after, now)), named('before', asRows(before, then))],
  )
  return row?.['differenced']
}

test('two vintages rounded each by itself give the record away, and the check finds each of these cells', async () => {
  let given = 0
  const checks: (readonly [unknown, number])[] = []
  for (let round = 0; round < 60; round += 1) {
    const { before, after } = vintages()
    const [then, now] = [first(before), first(after)]
    const found = told(before, after, then, now)
    if (round < 12) checks.push([await checked(before, after, then, now), found])
    if (found > 0) given += 1
  }
  for (const [check, found] of checks) expect(check).toBe(found)
  expect(given).toBeGreaterThan(30)
})

test('held to the vintage before, none is given away, and what moved by the base is one record no more often than chance allows', async () => {
  let [moved, right] = [0, 0]
  const checks: unknown[] = []
  for (let round = 0; round < 300; round += 1) {
    const { before, after } = vintages()
    const [then, now] = [first(before), beside(after, before)]
    expect(told(before, after, then, now)).toBe(0)
    if (round < 12) checks.push(await checked(before, after, then, now))
    for (const [i, value] of now.entries()) {
      expect(value === 0 || value >= base).toBe(true)
      const seen = value - (then[i] ?? 0)
      expect(seen === 0 || Math.abs(seen) >= base).toBe(true)
      if (seen === 0) continue
      moved += 1
      if (seen === (after[i] ?? 0) - (before[i] ?? 0)) right += 1
    }
  }
  expect(checks.every((found) => found === 0)).toBe(true)
  // What is seen of a cell that moved is never what came.
  expect(moved).toBeGreaterThan(20)
  expect(right).toBe(0)
})

test('a record that came leaves no trace in most vintages: who says that none came into a cell is as right as who reads the table', () => {
  let [still, came] = [0, 0]
  for (let round = 0; round < 300; round += 1) {
    const before = places.map(() => 3 + next(40))
    const into = next(places.length)
    const after = before.map((count, i) => (i === into ? count + 1 : count))
    const now = beside(after, before)
    came += 1
    if (now[into] === before[into]) still += 1
  }
  expect(still / came).toBeGreaterThan(0.5)
})

test('the same records have the same cells, whatever was published before', () => {
  for (let round = 0; round < 20; round += 1) {
    const { before } = vintages()
    expect(beside(before, before)).toEqual(first(before))
  }
})

test('totals stay near the truth over twelve months in which records come, and every month may be taken from the one before', () => {
  let counts = places.map(() => next(12))
  let was = counts.map((count, i) => ({ count, rounded: first(counts)[i] ?? 0 }))
  let most = 0
  for (let month = 0; month < 12; month += 1) {
    counts = counts.map((count) => count + (next(3) === 0 ? 1 : 0))
    const { inner } = roundRevised({ cells, counts, base }, was)
    expect(inner.every((n, i) => n === was[i]?.rounded || Math.abs(n - (was[i]?.rounded ?? 0)) >= base)).toBe(
      true,
    )
    const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
    most = Math.max(most, Math.abs(total(inner) - total(counts)))
    was = counts.map((count, i) => ({ count, rounded: inner[i] ?? 0 }))
  }
  expect(most).toBeLessThanOrEqual(2 * base)
})

test.each([
  [48, { count: 47, rounded: 47 }, [47, 50]],
  [46, { count: 47, rounded: 47 }, [44, 47]],
  [50, { count: 47, rounded: 47 }, [50, 50]],
  [2, { count: 4, rounded: 4 }, [0, 4]],
  [1, { count: 2, rounded: 3 }, [0, 3]],
  [2, { count: 2, rounded: 3 }, [3, 3]],
  [2, { count: 0, rounded: 0 }, [0, 3]],
  [0, { count: 1, rounded: 3 }, [0, 0]],
])('a count of %j that was %j may be published as %j', (count, before, expected) => {
  expect(valuesAround(count, before, base)).toEqual(expected)
})
