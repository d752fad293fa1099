import { expect, test } from 'vitest'
import { startingM } from '../../../../src/steps/link/train/start.ts'

const levels = (...given: readonly (number | undefined)[]) => ({
  name: 'x',
  levels: given.map((m, i) => ({
    label: String(i),
    test: i === given.length - 1 ? ({ else: true } as const) : { exact: 'x' },
    ...(m === undefined ? {} : { m }),
  })),
})

test('EM begins with most pairs at the best level, fewer at each worse one, and adds up to one', () => {
  const m = startingM(levels(undefined, undefined, undefined, undefined), [0.01, 0.02, 0.05, 0.92])
  expect(m.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
  expect(m[0]).toBeGreaterThan(0.5)
  expect(m.slice(0, -1)).toEqual(m.slice(0, -1).toSorted((a, b) => b - a))
})

test('a level that is common by chance does not begin as if it spoke against one person', () => {
  const u = [0.1, 0.45, 0.45]
  const m = startingM(levels(undefined, undefined, undefined), u)
  expect(m[1]).toBeGreaterThan(0.3)
})

test('what the model says stays', () => {
  expect(startingM(levels(0.7, 0.3), [0.1, 0.9])).toEqual([0.7, 0.3])
})
