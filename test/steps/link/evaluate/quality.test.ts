import { expect, test } from 'vitest'
import { harmonic, quality } from '../../../../src/steps/link/evaluate/quality.ts'

test('F1 is the harmonic mean of precision and recall', () => {
  const found = quality(0.9, 6, 8, 12)
  expect(found).toMatchObject({ threshold: 0.9, precision: 0.75, recall: 0.5 })
  expect(found.f1).toBeCloseTo(0.6, 12)
})

test('who is never right has an F1 of 0', () => {
  expect(quality(0.5, 0, 3, 4).f1).toBe(0)
  expect(harmonic(0, 0)).toBe(0)
})
