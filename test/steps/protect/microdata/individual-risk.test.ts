import { expect, test } from 'vitest'
import { frequencies } from '../../../../src/steps/protect/microdata/frequencies.ts'
import {
  expectedReidentifications,
  individualRisk,
} from '../../../../src/steps/protect/microdata/individual-risk.ts'
import { encodeKeys } from '../../../../src/steps/protect/microdata/keys.ts'
import { away, francdat, keyNames, testdata } from './testdata.ts'

const of = (sample: readonly number[], population: readonly number[]) => ({
  sample: Float64Array.from(sample),
  population: Float64Array.from(population),
})

test('francdat: risks as in sdcMicro', () => {
  const counted = frequencies(
    encodeKeys(francdat, ['a', 'b', 'c', 'd']),
    Float64Array.from(francdat, (r) => r.weight),
  )
  const expected = [
    0.017144261596, 0.022042326183, 0.022042326183, 0.177075834, 0.011654480146, 0.29706307738, 0.40235947811,
    0.017144261596,
  ]
  for (const [i, r] of individualRisk(counted).entries()) expect(r).toBeCloseTo(expected[i] ?? 0, 10)
})

test('eight persons with fk up to 3: the exact risks of sdcMicro', () => {
  const found = individualRisk(of([3, 1, 3, 1, 2, 2, 1, 3], [108, 45.5, 108, 17, 100, 100, 123.5, 108]))
  expect(found[0]).toBeCloseTo(0.01355297, 8)
  expect(found[1]).toBeCloseTo(0.08579129, 8)
  expect(found[6]).toBeCloseTo(0.03931625, 8)
})

test('the series is the formulas for one and two, and 1/f where the sample is the population', () => {
  for (const p of [0.001, 0.1, 0.5, 0.9]) {
    const q = 1 - p
    const series = (f: number): number => {
      let [term, sum] = [1, 1]
      for (let n = 0; n < 100_000; n += 1) {
        term *= ((n + 1) / (f + 1 + n)) * q
        sum += term
      }
      return (p / f) * sum
    }
    const [one, two, three] = individualRisk(of([1, 2, 3], [1 / p, 2 / p, 3 / p]))
    expect(one).toBeCloseTo(series(1), 9)
    expect(two).toBeCloseTo(series(2), 9)
    expect(three).toBeCloseTo(series(3), 9)
  }
  expect([...individualRisk(of([1, 4], [1, 4]))]).toEqual([1, 0.25])
})

test('the exact risk does not overflow for large groups, and the approximation is above it by at most 4.1 per cent', () => {
  const sizes = [3, 5, 13, 176, 5000]
  for (const p of [0.01, 0.1, 0.317, 0.5, 0.8, 0.99]) {
    const counted = of(
      sizes,
      sizes.map((f) => f / p),
    )
    const exact = individualRisk(counted)
    for (const [i, r] of individualRisk(counted, 'approximate').entries()) {
      expect(r / (exact[i] ?? 0)).toBeGreaterThan(1)
      expect(r / (exact[i] ?? 0)).toBeLessThan(1.041)
    }
  }
})

test.skipIf(away)(
  'testdata: 10.778 expected re-identifications, as in sdcMicro (skipped: ../shared/data is absent)',
  () => {
    const rows = testdata()
    const counted = frequencies(
      encodeKeys(rows, keyNames),
      Float64Array.from(rows, (r) => Number(r['sampling_weight'])),
    )
    const approximate = individualRisk(counted, 'approximate')
    expect(expectedReidentifications(approximate)).toBeCloseTo(10.7782989187, 9)
    expect(Math.max(...approximate)).toBeCloseTo(0.046516870566, 11)
    expect(approximate[12]).toBeCloseTo(0.0033222591362, 12)
    expect(individualRisk(counted)[12]).toBeCloseTo(0.0033169708339, 12)
  },
)
