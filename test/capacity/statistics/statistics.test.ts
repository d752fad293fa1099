/** Every statistic against R, to nine digits and more; and what they do where nothing can be told. */
import { expect, test } from 'vitest'
import { cronbachAlpha } from '../../../src/capacity/statistics/cronbach-alpha.ts'
import { differenceInDifferences } from '../../../src/capacity/statistics/difference-in-differences.ts'
import { fQuantile } from '../../../src/statistics/f-quantile.ts'
import { itemDifficulty } from '../../../src/capacity/statistics/item-difficulty.ts'
import { itemDiscrimination } from '../../../src/capacity/statistics/item-discrimination.ts'
import { noncentralStudentCdf } from '../../../src/capacity/statistics/noncentral-student-cdf.ts'
import { normalCdf } from '../../../src/statistics/normal-cdf.ts'
import { normalisedGain } from '../../../src/capacity/statistics/normalised-gain.ts'
import { pairedEffect } from '../../../src/capacity/statistics/paired-effect.ts'
import { pairedT } from '../../../src/capacity/statistics/paired-t.ts'
import { permutation } from '../../../src/capacity/statistics/permutation.ts'
import { pooledT } from '../../../src/capacity/statistics/pooled-t.ts'
import { signedRank } from '../../../src/capacity/statistics/signed-rank.ts'
import { studentCdf } from '../../../src/statistics/student-cdf.ts'
import { studentQuantile } from '../../../src/statistics/student-quantile.ts'
import type { TTest } from '../../../src/capacity/statistics/t-test.ts'
import { welchT } from '../../../src/capacity/statistics/welch-t.ts'
import { wilson } from '../../../src/capacity/statistics/wilson.ts'
import { given, inR } from './reference.ts'

/** Relative for what is far from one, so that small p values must agree in their digits too. */
const apart = (ours: readonly (number | null | undefined)[], name: string, digits = 1e-9) => {
  const r = inR(name)
  if (ours.length !== r.length) return [`${ours.length} values for ${r.length}`]
  return r.flatMap((value, i) => {
    const off = Math.abs((ours[i] ?? Number.NaN) - value) / Math.max(Math.abs(value), 1e-290)
    return off <= digits || ours[i] === value ? [] : [`value ${i + 1}: ${ours[i]} for ${value}`]
  })
}
const told = (t: TTest | null) => [t?.statistic, t?.df, t?.p, ...(t?.interval ?? [])]
const [before, after, control] = [given('before'), given('after'), given('control')]
const [manyBefore, manyAfter] = [given('many_before'), given('many_after')]
const items = Array.from({ length: 40 }, (_, row) => given('items').slice(row * 8, row * 8 + 8))

test('the t tests give statistic, degrees of freedom, p and interval of R', () => {
  expect(apart(told(pairedT(before, after)), 'paired t')).toEqual([])
  expect(apart(told(pairedT(before, after, 0.9)), 'paired t, 90 %')).toEqual([])
  expect(apart(told(pairedT(manyBefore, manyAfter)), 'paired t, many')).toEqual([])
  expect(apart(told(welchT(after, control)), 'Welch t')).toEqual([])
  expect(apart(told(pooledT(after, control)), 'pooled t')).toEqual([])
})

test('the signed rank test is exact where R is, and approximate with ties, zeros or fifty differences', () => {
  const of = (a: readonly number[], b: readonly number[]) => {
    const found = signedRank(a, b)
    return { values: [found?.statistic, found?.p], exact: found?.exact }
  }
  const untied = of(
    before,
    after.map((value, i) => value + (i + 1) / 100),
  )
  expect(apart(untied.values, 'signed rank, exact')).toEqual([])
  expect(untied.exact).toBe(true)
  const tied = of(given('tied_before'), given('tied_after'))
  expect(apart(tied.values, 'signed rank, ties and zeros')).toEqual([])
  expect(tied.exact).toBe(false)
  expect(apart(of(manyBefore, manyAfter).values, 'signed rank, many')).toEqual([])
  const first = manyBefore.slice(0, 49)
  const nearly = of(
    first.map((value) => value + 3.0123),
    first.map((value, i) => value + (i + 1) ** 1.7 / 97),
  )
  expect(apart(nearly.values, 'signed rank, 49 exact')).toEqual([])
  expect(nearly.exact).toBe(true)
})

test('effect sizes of pairs have the correction of Hedges and the interval of the noncentral t', () => {
  const of = (a: readonly number[], b: readonly number[]) => {
    const found = pairedEffect(a, b)
    return [found?.z, found?.av].flatMap((size) => [size?.d, size?.g, ...(size?.interval ?? [])])
  }
  expect(apart(of(before, after), 'effect size')).toEqual([])
  expect(apart(of(given('tied_before'), given('tied_after')), 'effect size, ties')).toEqual([])
  expect(apart(of(manyBefore, manyAfter), 'effect size, many')).toEqual([])
  expect(apart(of(given('tied_after'), given('tied_before')), 'effect size, a loss')).toEqual([])
})

test('alpha, difficulty and discrimination of items', () => {
  const alpha = cronbachAlpha(items)
  expect(apart([alpha?.alpha, ...(alpha?.interval ?? [])], 'alpha')).toEqual([])
  const places = items[0]?.map((_, i) => i) ?? []
  expect(
    apart(
      places.map((i) => itemDifficulty(items.map((row) => row[i] ?? 0))),
      'difficulty',
    ),
  ).toEqual([])
  expect(
    apart(
      places.map((i) => itemDiscrimination(items, i)?.correlation),
      'item-rest correlation',
    ),
  ).toEqual([])
  expect(
    apart(
      places.map((i) => itemDiscrimination(items, i)?.upperLower),
      'upper less lower',
      1e-8,
    ),
  ).toEqual([])
})

test('the normalised gain of a class is not the mean of the gains', () => {
  const gain = normalisedGain(before, after)
  expect(apart([gain.class], 'gain of the class')).toEqual([])
  expect(apart([gain.individual], 'mean of the gains')).toEqual([])
  expect(normalisedGain([100, 50], [100, 75])).toEqual({ class: 0.5, individual: 0.5, atTop: 1 })
})

test('the interval of a share never leaves 0 to 1', () => {
  expect(apart(wilson(17, 23)?.interval ?? [], 'Wilson 17 of 23')).toEqual([])
  expect(wilson(0, 9)?.interval[0]).toBe(0)
  expect(wilson(0, 9)?.interval[1]).toBeCloseTo(inR('Wilson 0 of 9')[1] ?? 0, 12)
})

test('difference in differences is the slope of the regression of changes', () => {
  const pairs = (group: string) =>
    given(`${group}_before`).map((value, i) => ({ before: value, after: given(`${group}_after`)[i] ?? 0 }))
  const found = differenceInDifferences(pairs('treated'), pairs('untreated'))
  expect(apart([found?.estimate, ...told(found?.pooled ?? null)], 'difference in differences')).toEqual([])
  expect(apart(told(found?.welch ?? null), 'difference in differences, Welch')).toEqual([])
  const changes = (group: string) => pairs(group).map((one) => one.after - one.before)
  const split = permutation(changes('treated'), changes('untreated'))
  expect(apart([split?.p, split?.splits], 'permutation')).toEqual([])
})

test('the permutation test counts every split, and refuses where there are too many', () => {
  const split = permutation(given('low'), given('high'))
  expect(apart([split?.p, split?.splits], 'permutation, small')).toEqual([])
  expect(permutation(manyBefore, manyAfter)).toBeNull()
  expect(permutation([], [1])).toBeNull()
})

test('the distributions agree with R into their tails', () => {
  const t = [-40, -3, -0.2, 0, 1.7, 6]
  const df = [1, 2.5, 7, 9, 30, 400]
  expect(
    apart(
      t.map((x, i) => studentCdf(x, df[i] ?? 1)),
      'pt',
      1e-12,
    ),
  ).toEqual([])
  expect(
    apart([studentCdf(5, 4, true), studentCdf(12, 60, true), studentCdf(30, 150, true)], 'pt upper', 1e-11),
  ).toEqual([])
  expect(
    apart(
      [0.001, 0.025, 0.3, 0.95, 0.9999].map((p, i) => studentQuantile(p, [1, 3.7, 12, 60, 1000][i] ?? 1)),
      'qt',
      1e-11,
    ),
  ).toEqual([])
  expect(
    apart(
      [-30, -8, -1.96, -0.3, 0, 0.7, 1.99, 2.01, 5].map((z) => normalCdf(z)),
      'pnorm',
      1e-12,
    ),
  ).toEqual([])
  expect(
    apart([fQuantile(0.025, 39, 273), fQuantile(0.5, 5, 12), fQuantile(0.975, 119, 1500)], 'qf', 1e-10),
  ).toEqual([])
  const ncp = [0.5, 1, 2.5, 3, 22, 34]
  expect(
    apart(
      [-1, 0, 2, 5, 24, 30].map((x, i) =>
        noncentralStudentCdf(x, [5, 8, 11, 40, 300, 119][i] ?? 1, ncp[i] ?? 0),
      ),
      'pt noncentral',
    ),
  ).toEqual([])
})

test('past its series the noncentral t is the normal approximation that R takes', () => {
  const far = [50, 45, -44].map((t, i) =>
    noncentralStudentCdf(t, [999, 2000, 700][i] ?? 1, [47, 46, -45][i] ?? 0),
  )
  expect(apart(far, 'pt noncentral, past the series')).toEqual([])
})

test('where nothing varies or too few were asked, there is no figure rather than a wrong one', () => {
  expect(pairedT([1, 2, 3], [2, 3, 4])).toBeNull()
  expect(pairedT([1], [2])).toBeNull()
  expect(pairedEffect([1, 2, 3], [2, 3, 4])).toBeNull()
  expect(signedRank([1, 2], [1, 2])).toBeNull()
  expect(cronbachAlpha([[1, 0]])).toBeNull()
  expect(cronbachAlpha([])).toBeNull()
  expect(wilson(0, 0)).toBeNull()
  expect(itemDifficulty([])).toBeNull()
  expect(differenceInDifferences([], [{ before: 1, after: 2 }])).toBeNull()
  expect(differenceInDifferences([{ before: 1, after: 2 }], [{ before: 1, after: 5 }])).toMatchObject({
    estimate: -3,
    pooled: null,
    welch: null,
  })
})
