import { expect, test } from 'vitest'
import { measure } from '../../src/quality/measures.ts'
import type { Group, Pair } from '../../src/quality/pair.ts'
import { bounds, gradeOf, verdictOf } from '../../src/quality/verdict.ts'

const most = 5
const truth = [100, 40, 20, 12, 8, 3]

const groupOf = (published: readonly number[], more: readonly Partial<Pair>[] = []): Group => {
  const pairs = truth.map((value, i) => ({
    key: [String(i)],
    published: published[i] ?? 0,
    true: value,
    ...more[i],
  }))
  const [total] = pairs
  return {
    source: 'census',
    period: '2023',
    pairs,
    suppressed: 0,
    total: { published: total?.published ?? 0, true: total?.true ?? 0, cells: 1 },
  }
}

const judge = (...groups: readonly Group[]) => verdictOf(groups, measure(groups, most), most, 'source')

test('figures that are the truth have no error', () => {
  const group = groupOf(truth)
  expect(measure([group], most)).toEqual({
    cells: 6,
    absent: 0,
    unfounded: 0,
    suppressed: 0,
    published: 100,
    true: 100,
    bias: 0,
    absolute: 0,
    rootMeanSquare: 0,
    relative: 0,
    within: 1,
    beyond: 0,
    intervals: 0,
    covered: null,
  })
  expect(judge(group)).toEqual({ kind: 'within' })
})

test('known noise is measured to the digit, and protection explains it', () => {
  const group = groupOf([103, 36, 20, 17, 8, 0])
  const found = measure([group], most)
  expect(found).toMatchObject({ published: 103, bias: 0.03, absolute: 2.5, within: 1 })
  // 3² + 4² + 5² + 3² over six cells.
  expect(found.rootMeanSquare).toBeCloseTo(Math.sqrt(59 / 6), 12)
  // Cells of 10 and more: 3/100, 4/40, 0/20, 5/12.
  expect(found.relative).toBeCloseTo((0.03 + 0.1 + 0 + 5 / 12) / 4, 12)
  expect(judge(group)).toEqual({ kind: 'within' })
})

test('half of the truth is a bias of -50%, of the period in which it is worst', () => {
  const half = { ...groupOf(truth.map((value) => value / 2)), period: '2013' }
  const groups = [groupOf(truth), half]
  expect(measure([half], most)).toMatchObject({ bias: -0.5, relative: 0.5, within: 2 / 6 })
  // Errors of 50, 20, 10, 6, 4 and 1.5, less the 5 that protection explains.
  expect(measure([half], most).beyond).toBeCloseTo((45 + 15 + 5 + 1) / 6, 12)
  expect(measure(groups, most)).toMatchObject({ published: 150, true: 200, bias: -0.25 })
  expect(judge(...groups)).toEqual({
    kind: 'biased',
    cause: 'source',
    worst: { period: '2013', bias: -0.5 },
  })
})

test('a right total over wrong cells is said to be scattered', () => {
  expect(judge(groupOf([100, 20, 40, 12, 8, 3]))).toEqual({ kind: 'scattered', cause: 'source' })
})

test('intervals keep their word where nine of ten hold the truth, ends included', () => {
  const held = truth.map((value) => ({ low: value - 10, high: value }))
  expect(measure([groupOf(truth, held)], most)).toMatchObject({ intervals: 6, covered: 1 })
  expect(judge(groupOf([60, 40, 20, 12, 8, 3], held))).toEqual({ kind: 'covered' })
  const missed = held.with(0, { low: 101, high: 120 })
  const found = measure([groupOf(truth, missed)], most)
  expect(found.covered).toBeCloseTo(5 / 6, 12)
  expect(5 / 6).toBeLessThan(bounds.covered)
  expect(judge(groupOf(truth, missed))).toEqual({ kind: 'uncovered', cause: 'source' })
})

test('where there is nothing to compare, no measure is made up', () => {
  expect(measure([], most)).toMatchObject({
    cells: 0,
    bias: null,
    absolute: null,
    within: null,
    covered: null,
  })
  expect(verdictOf([], measure([], most), most, 'source')).toEqual({
    kind: 'not-compared',
    why: { kind: 'no-cells' },
  })
})

test('a table is good, usable with care, or wrong, by the size of what protection does not explain', () => {
  const graded = (published: readonly number[]) => {
    const group = groupOf(published)
    const measures = measure([group], most)
    return gradeOf(verdictOf([group], measures, most, 'source'), measures)
  }
  expect(graded(truth)).toBe('good')
  expect(graded([93, 37, 18, 11, 8, 3])).toBe('care')
  expect(graded(truth.map((value) => value / 2))).toBe('wrong')
  // The total is right; cells of 40 and 20 are off by 6 (relative error 0.11 on average), then by 20 (0.38).
  expect(graded([100, 34, 26, 12, 8, 3])).toBe('care')
  expect(graded([100, 20, 40, 12, 8, 3])).toBe('wrong')
  expect(gradeOf({ kind: 'not-compared', why: { kind: 'no-truth' } }, measure([], most))).toBeUndefined()
})

test('a published figure where the truth has nobody is counted apart', () => {
  const group = groupOf(truth)
  const nobody: Pair = { key: ['nobody'], published: 4, true: 0 }
  expect(measure([{ ...group, pairs: [...group.pairs, nobody] }], most)).toMatchObject({
    cells: 7,
    unfounded: 1,
  })
})
