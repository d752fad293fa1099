import { expect, test } from 'vitest'
import { places } from '../../../../src/steps/link/agreement/pattern.ts'
import {
  levelWeight,
  patternWeight,
  priorWeight,
  probabilityOf,
  weightOf,
} from '../../../../src/steps/link/agreement/weights.ts'
import { LinkModel } from '../../../../src/steps/link/model/model.ts'

const level = (m?: number, u?: number) => ({
  label: '',
  test: { exact: 'a' },
  ...(m === undefined ? {} : { m }),
  ...(u === undefined ? {} : { u }),
})

test('a level weighs log2(m/u), and nothing where either is not known', () => {
  expect(levelWeight(level(0.8, 0.1))).toBe(3)
  expect(levelWeight(level(0.05, 0.8))).toBe(-4)
  expect([levelWeight(level(0.8)), levelWeight(level(undefined, 0.1)), levelWeight(level(0, 0))]).toEqual([
    0, 0, 0,
  ])
})

test('what is impossible for one person, or for two, weighs a hundred and no more', () => {
  expect([levelWeight(level(0, 0.1)), levelWeight(level(0.1, 0))]).toEqual([-100, 100])
})

test('weights and probabilities are two ways to say the same', () => {
  expect(priorWeight(0.2)).toBeCloseTo(-2, 12)
  for (const p of [1e-9, 0.2, 0.5, 0.999]) expect(probabilityOf(weightOf(p))).toBeCloseTo(p, 12)
  expect([weightOf(0), weightOf(1), probabilityOf(-Infinity), probabilityOf(Infinity)]).toEqual([
    -Infinity,
    Infinity,
    0,
    1,
  ])
})

const model = LinkModel.parse({
  corridor: 'link/1',
  link: 'dedupe',
  comparisons: ['a', 'b'].map((name) => ({
    name,
    levels: [
      { label: 'missing', test: { missing: [name] } },
      { label: 'same', test: { exact: name }, m: 0.8, u: 0.1 },
      { label: 'other', test: { else: true }, m: 0.2, u: 0.8 },
    ],
  })),
  candidates: [{ block: ['a'] }],
  together: [
    {
      comparisons: ['a', 'b'],
      weights: [
        [-1, 0],
        [0, 0.5],
      ],
    },
  ],
})

test('a pattern weighs the prior, its levels, and what two of them say at once', () => {
  const where = places(model.comparisons)
  const weigh = (a: number, b: number): number => patternWeight(a + 4 * b, where, model, 0.2)
  expect(weigh(2, 2)).toBeCloseTo(-2 + 3 + 3 - 1, 12)
  expect(weigh(1, 1)).toBeCloseTo(-2 - 2 - 2 + 0.5, 12)
  expect(weigh(2, 0)).toBeCloseTo(-2 + 3, 12)
  expect(weigh(0, 0)).toBeCloseTo(-2, 12)
})
