/**
 * Every number that R's survey 4.1.1 gave on its example data, against ours: the reference is walked leaf by leaf, so nothing of it
 * is left out silently.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { calibrate } from '../../../../src/steps/estimate/calibrate/calibrate.ts'
import { designEffect } from '../../../../src/steps/estimate/survey/design-effect.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { indicator } from '../../../../src/steps/estimate/survey/statistic.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { near } from '../near.ts'
import { sampleOf } from '../small.ts'
import { asked, rakedToTheEnd } from './asked.ts'
import { columnsOf, folder, numbers } from './columns.ts'

const file = join(folder, 'r_survey_reference.json')

/** Errors that are nought in exact arithmetic. */
const tiny = 1e-9

type Leaf = readonly [path: string, value: string | number | boolean | null | undefined]

/** Leaves of a tree with their paths. */
const leaves = (tree: unknown, path = ''): readonly Leaf[] =>
  typeof tree === 'object' && tree !== null
    ? Object.entries(tree).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}/${key}`))
    : [[path, tree as Leaf[1]]]

/** What of the reference is compared less closely than to a millionth, how closely, and why. */
const reasons: readonly (readonly [paths: RegExp, within: number, why: string])[] = [
  [/^meta\//, Infinity, 'says which program made the file'],
  [/^lonely_data\//, Infinity, 'says what was given, not what came out'],
  [/^rep_\w+\/(type|combined)$/, Infinity, 'says what was asked, and how R keeps the weights'],
  [
    /^clus2\/ratio_apistu_enroll\//,
    Infinity,
    'R gives none where answers are missing; we take the records that have both',
  ],
  [
    /^strat\/ciprop_E_beta\//,
    Infinity,
    'the error is nought; R divides by it and lands at 0.5, we give the proportion itself',
  ],
  [
    /\/ciprop_E_likelihood\//,
    2e-5,
    'R reads the ends off a spline through a dozen points (MASS); we solve for them',
  ],
  [
    /\/glm_logit\/se\//,
    1e-4,
    'R takes the working weights of the step before its last; we take those of the last',
  ],
  [
    /^rake_clus1\/total_enroll\//,
    2e-5,
    'R stops raking early and takes residuals by the weights of unfinished sweeps',
  ],
]

describe.skipIf(!existsSync(file))(
  'R survey 4.1.1 (skipped where its reference results are not at hand)',
  () => {
    test('every number is reproduced to a millionth', () => {
      const wanted = leaves(JSON.parse(readFileSync(file, 'utf8')))
      const ours = new Map(leaves(asked()))
      const wrong = wanted.filter(([path, value]) => {
        const found = ours.get(path)
        const closeness = reasons.find(([like]) => like.test(path))?.[1] ?? 1e-6
        if (closeness === Infinity) return false
        return typeof value === 'number'
          ? !(Math.abs(Number(found) - value) <= closeness * Math.abs(value) + tiny)
          : found !== value
      })
      expect(
        wrong.map(([path, value]) => `${path}: R ${String(value)}, ours ${String(ours.get(path))}`),
      ).toEqual([])
      expect(wanted).toHaveLength(1564)
    })

    test('raked until the margins are met, the error of a total is what R comes to when it is not stopped early', () => {
      expect(rakedToTheEnd()).toBeCloseTo(400603.25686, 4)
    })

    // Figures of the same program that are not in the file: they came with the description of the methods.
    test('two stages as if drawn with replacement', () => {
      const texts = columnsOf('apiclus2.csv')
      const sample = sampleOf({ weight: 'pw', stages: [{ cluster: 'dnum' }] }, texts)
      const api00 = numbers(texts['api00'])
      expect(estimate(sample, mean(api00)).each[0]).toMatchObject({
        value: near(670.81181, 1e-7),
        se: near(30.711576),
      })
      expect(designEffect(sample, api00)).toEqual(near(6.507512))
      expect(estimate(sample, total(numbers(texts['enroll']))).each[0]?.se).toEqual(near(820261.15, 1e-7))
    })

    test('weights that are raked to types and to the score of the year before', () => {
      const texts = columnsOf('apiclus1.csv')
      const sample = sampleOf({ weight: 'pw', stages: [{ cluster: 'dnum', population: 'fpc' }] }, texts)
      const api99 = numbers(texts['api99'])
      const raked = calibrate(
        sample,
        [
          { name: 'size', x: api99.map(() => 1), total: 6194 },
          { name: 'H', x: indicator(texts['stype'] ?? [], 'H'), total: 755 },
          { name: 'M', x: indicator(texts['stype'] ?? [], 'M'), total: 1018 },
          { name: 'api99', x: api99, total: 3_914_069 },
        ],
        { kind: 'raking' },
      )
      const [score] = estimate(raked, mean(numbers(texts['api00']))).each
      const [pupils] = estimate(raked, total(numbers(texts['enroll']))).each
      expect(score).toMatchObject({ value: near(665.3938), se: near(3.437754) })
      expect(pupils).toMatchObject({ value: near(3616588.56), se: near(387618.63) })
    })

    test('high cholesterol in a health survey of strata with two or three units, some answers missing', () => {
      const texts = columnsOf('nhanes.csv')
      const sample = sampleOf(
        { weight: 'WTMEC2YR', stages: [{ cluster: 'SDMVPSU', strata: ['SDMVSTRA'] }] },
        texts,
      )
      const [share] = estimate(sample, mean(numbers(texts['HI_CHOL']))).each
      expect(share).toMatchObject({ value: near(0.112143, 1e-5), se: near(0.005446, 1e-4) })
    })
  },
)
