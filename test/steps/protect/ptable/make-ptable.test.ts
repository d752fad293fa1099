import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makePtable, unit } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import type { Ptable } from '../../../../src/steps/protect/ptable/make-ptable.ts'
import type { PtableOptions } from '../../../../src/steps/protect/ptable/parameters.ts'

interface Reference {
  readonly name: string
  readonly options: PtableOptions
  /** Change and probability, by class. */
  readonly classes: readonly (readonly (readonly [number, number])[])[]
}

const { sets } = JSON.parse(readFileSync(join(import.meta.dirname, 'reference.json'), 'utf8')) as {
  readonly sets: readonly Reference[]
}

/** Probability by class, then by change. */
const shares = ({ transitions }: Ptable): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const all = new Map<number, Map<number, number>>()
  for (const { count, change, lower, upper } of transitions)
    all.set(count, (all.get(count) ?? new Map<number, number>()).set(change, (upper - lower) / unit))
  return all
}

describe.each(sets)('$name', ({ options, classes }) => {
  const table = makePtable(options)
  const made = shares(table)

  test('every probability is that of ptable to a millionth', () => {
    expect(made.size).toBe(classes.length + 1)
    for (const [i, row] of classes.entries()) {
      const ours = new Map(made.get(i + 1))
      for (const [change, p] of row) {
        expect(Math.abs((ours.get(change) ?? 0) - p), `class ${i + 1}, change ${change}`).toBeLessThan(1e-6)
        ours.delete(change)
      }
      expect([...ours.keys()]).toEqual([])
    }
  })

  test('what was asked holds: unbiased, no wider than V, at most D, nothing from 1 to js, intervals without gaps', () => {
    const { D, V, js, pstay } = table.parameters
    for (const [count, row] of made) {
      const mean = [...row].reduce((sum, [v, p]) => sum + v * p, 0)
      const variance = [...row].reduce((sum, [v, p]) => sum + v * v * p, 0)
      expect(Math.abs(mean)).toBeLessThan(1e-6)
      expect(variance).toBeLessThan(V + 1e-5)
      for (const v of row.keys()) {
        expect(Math.abs(v)).toBeLessThanOrEqual(D)
        expect(count + v === 0 || count + v > js).toBe(true)
      }
      expect(count > js ? row.get(0) : 1).toBeGreaterThan((pstay ?? 0) - 1e-7)
    }
    let end = unit
    for (const { lower, upper } of table.transitions) {
      expect(lower).toBe(end === unit ? 0 : end)
      end = upper
    }
    expect(end).toBe(unit)
  })

  test('changes down are the rarer the further, where that is asked', () => {
    const { mono } = table.parameters
    for (const [count, row] of made) {
      if (!(typeof mono === 'boolean' ? mono : (mono[count - 1] ?? true)) || !row.has(0)) continue
      const down = [...row].filter(([v]) => v <= 0).map(([, p]) => p)
      for (const [i, p] of down.slice(1).entries()) expect(p).toBeGreaterThan((down[i] ?? 0) - 2e-8)
    }
  })
})

test('the last class is symmetric: up as often as down, also where small counts are not to be seen', () => {
  for (const options of [
    { D: 3, V: 1 },
    { D: 5, V: 3, js: 2, pstay: 0.5 },
  ]) {
    const last = [...shares(makePtable(options)).values()].at(-1) ?? new Map<number, number>()
    for (const [change, p] of last) expect(last.get(-change)).toBeCloseTo(p, 7)
  }
})

test('zero stays zero', () => {
  const first = makePtable({ D: 3, V: 1 }).transitions.filter(({ count }) => count === 0)
  expect(first).toEqual([{ count: 0, change: 0, lower: 0, upper: unit }])
})

test('optim 4 asks for the variance itself, and says so where it cannot be had', () => {
  const row = shares(makePtable({ D: 3, V: 1, optim: 4 })).get(3)
  expect([...(row ?? [])].reduce((sum, [v, p]) => sum + v * v * p, 0)).toBeCloseTo(1, 5)
  expect(() => makePtable({ D: 5, V: 3, optim: 4 })).toThrow('class 1')
})

test('pstay is kept where ptable (R) would lower it: D = 3, V = 1, pstay = 0.5 leaves class 1 a variance of 0.92882', () => {
  const row = shares(makePtable({ D: 3, V: 1, pstay: 0.5 })).get(1)
  expect(row?.get(0)).toBeCloseTo(0.5, 8)
  expect([...(row ?? [])].reduce((sum, [v, p]) => sum + v * v * p, 0)).toBeCloseTo(0.92882, 5)
})
