/**
 * Sums made by the engine against sums made in memory: the same totals, the same covariance, whatever the design.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataset, id, sql } from '../../../../src/sql/index.ts'
import { ratioOfTotals } from '../../../../src/steps/estimate/sums/ratio-of-totals.ts'
import type { DomainTotals } from '../../../../src/steps/estimate/sums/read-sums.ts'
import { SurveyDesign } from '../../../../src/steps/estimate/survey/design.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import type { Estimates } from '../../../../src/steps/estimate/survey/estimate.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { within } from '../../../../src/steps/estimate/survey/statistic.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { near } from '../near.ts'
import { columnsOf, folder, numbers } from '../reference/columns.ts'
import { mu284 } from '../samples.ts'
import { mu284Columns, mu284Design, sampleOf, twoStage } from '../small.ts'
import { given } from '../given.ts'
import { summed, summedOf } from './summed.ts'

const y1 = Float64Array.from(mu284.y1)
const wanted = [
  { name: 'y1', value: id('y1') },
  { name: 'number', value: sql`1` },
]

const like = ({ each, covariance }: Estimates, share = 1e-9) => ({
  each: each.map((e) => ({
    value: near(e.value, share),
    se: near(e.se, share),
    cv: near(e.cv, share),
    df: e.df,
  })),
  covariance: covariance.map((row) => row.map((v) => near(v, share))),
})

test('two stages with finite populations: the figures of R’s survey', async () => {
  const [found] = await summed(mu284Columns, mu284Design, wanted)
  expect(found?.totals.each[0]?.value).toEqual(near(15080, 1e-12))
  expect(found?.totals.each[0]?.se).toEqual(near(2274.254701, 1e-9))
  if (found === undefined) throw new Error('no totals')
  const middle = ratioOfTotals(found.totals, 0, 1)
  expect(middle.each[0]?.value).toEqual(near(44.352941, 1e-8))
  expect(middle.each[0]?.se).toEqual(near(2.273653, 1e-6))
  expect(found.totals).toEqual(
    like(
      estimate(
        twoStage(),
        total(
          y1,
          y1.map(() => 1),
        ),
      ),
    ),
  )
})

test('domains keep the whole design: units without a record in them are totals of nought', async () => {
  const size = mu284.units.map((n) => (n > 6 ? 'large' : 'small'))
  const found = await summed({ ...mu284Columns, size }, mu284Design, wanted, ['size'])
  expect(found.map(({ domain }) => domain[0]).toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(
    ['large', 'small'],
  )
  for (const { domain, totals } of found) {
    const inside = (z: Float64Array) => within(z, (i) => size[i] === domain[0])
    expect(totals).toEqual(like(estimate(twoStage(), total(inside(y1), inside(y1.map(() => 1))))))
    expect(ratioOfTotals(totals, 0, 1)).toEqual(like(estimate(twoStage(), mean(inside(y1))), 1e-8))
  }
})

describe.each(['remove', 'adjust', 'average'])('strata of one unit: %s', (lonely) => {
  const columns = {
    st: [1, 1, 1, 2, 3, 3, 3],
    psu: [1, 2, 3, 1, 1, 2, 2],
    w: [2, 2, 2, 5, 3, 3, 1],
    y: [3, 5, null, 9, 7, 2, 4],
    kind: ['a', 'b', 'a', 'a', 'b', 'b', 'b'],
  }
  const design = { weight: 'w', stages: [{ cluster: 'psu', strata: ['st'] }], lonely }
  const y = Float64Array.from(columns.y, (value) => value ?? Number.NaN)
  const sample = sampleOf(design, { st: columns.st, psu: columns.psu, w: columns.w })

  test('as in memory, a missing value outside', async () => {
    const [found] = await summed(columns, design, [{ name: 'y', value: id('y') }])
    expect(found?.totals).toEqual(like(estimate(sample, total(y))))
  })

  test('in a domain that has no record in some strata', async () => {
    const found = await summed(columns, design, [{ name: 'y', value: id('y') }], ['kind'])
    for (const kind of ['a', 'b']) {
      const own: DomainTotals | undefined = found.find(({ domain }) => domain[0] === kind)
      expect(own?.totals).toEqual(like(estimate(sample, total(within(y, (i) => columns.kind[i] === kind)))))
    }
  })
})

test('a stratum of one unit, or a population that is not one number, is refused as in memory', async () => {
  const columns = { st: [1, 1, 2], w: [1, 1, 1], n: [9, 8, 5], y: [1, 2, 3] }
  const variables = [{ name: 'y', value: id('y') }]
  await expect(summed(columns, { weight: 'w', stages: [{ strata: ['st'] }] }, variables)).rejects.toThrow(
    /lonely-stratum: 1 of 2/,
  )
  await expect(
    summed(
      columns,
      { weight: 'w', stages: [{ strata: ['st'], population: 'n' }], lonely: 'remove' },
      variables,
    ),
  ).rejects.toThrow(/invalid-design.*“n” holds more than one number/)
  await expect(summed(columns, { weight: 'w', stages: [{ population: 'y' }] }, variables)).rejects.toThrow(
    expect.objectContaining({ code: 'estimate.invalid-design' }),
  )
})

test('a stage after one that was drawn with replacement adds nothing, though its strata have single units', async () => {
  const columns = { psu: [1, 1, 2, 3], unit: [1, 2, 1, 1], w: [2, 3, 4, 1], y: [5, 1, 2, 2] }
  const first = { weight: 'w', stages: [{ cluster: 'psu' }] }
  const both = { weight: 'w', stages: [{ cluster: 'psu' }, { cluster: 'unit', strata: ['psu'] }] }
  const variables = [{ name: 'y', value: id('y') }]
  expect(await summed(columns, both, variables)).toEqual(await summed(columns, first, variables))
})

test('records without a weight are refused, not counted as nought', async () => {
  const columns = { w: [2, null, 4, -1], y: [5, 1, 2, 2] }
  await expect(summed(columns, { weight: 'w' }, [{ name: 'y', value: id('y') }])).rejects.toThrow(
    /missing-weight: 2 records.*“w”/,
  )
})

test('records whose unit is missing are refused', async () => {
  const columns = { psu: [1, 1, 2, null], w: [2, 3, 4, 1], y: [5, 1, 2, 2] }
  await expect(
    summed(columns, { weight: 'w', stages: [{ cluster: 'psu' }] }, [{ name: 'y', value: id('y') }]),
  ).rejects.toThrow(/invalid-design.*stage 1: “cluster” is missing in some records/)
})

test('units and domains may be large whole numbers', async () => {
  const large = '9007199254740993'
  const columns = { psu: [1, 2, 3], w: [1, 1, 1], y: [1, 2, 4] }
  const file = given('records', columns)
  const records = { ...file, sql: `select *, ${large} + psu as village from (${file.sql})` }
  const found = await summedOf(
    {
      records: dataset('records', []),
      design: SurveyDesign.parse({
        weight: 'w',
        stages: [{ cluster: 'village', strata: ['village'] }],
        lonely: 'adjust',
      }),
      variables: [{ name: 'y', value: id('y') }],
      by: ['village'],
    },
    records,
  )
  expect(found.map(({ totals }) => totals.each[0]?.value).toSorted((a = 0, b = 0) => a - b)).toEqual([
    1, 2, 4,
  ])
})

describe.skipIf(!existsSync(join(folder, 'apiclus2.csv')))(
  'the api data (skipped where they are not at hand)',
  () => {
    test.each([
      ['apisrs', { weight: 'pw', stages: [{ population: 'fpc' }] }, 9.249722039283],
      ['apistrat', { weight: 'pw', stages: [{ strata: ['stype'], population: 'fpc' }] }, 9.408940802785],
      ['apiclus1', { weight: 'pw', stages: [{ cluster: 'dnum', population: 'fpc' }] }, 23.542240693781],
      [
        'apiclus2',
        {
          weight: 'pw',
          stages: [
            { cluster: 'dnum', population: 'fpc1' },
            { cluster: 'snum', population: 'fpc2' },
          ],
        },
        30.099027376837,
      ],
    ])('%s: mean and error, and a domain as in memory', async (file, design, se) => {
      const texts = columnsOf(`${file}.csv`)
      const used = ['pw', 'api00', 'stype', 'sch.wide', 'dnum', 'snum', 'fpc', 'fpc1', 'fpc2'].filter(
        (name) => texts[name],
      )
      const columns = Object.fromEntries(
        used.map((name) => [
          name,
          ['stype', 'sch.wide'].includes(name) ? (texts[name] ?? []) : [...numbers(texts[name])],
        ]),
      )
      const variables = [
        { name: 'api00', value: id('api00') },
        { name: 'number', value: sql`1` },
      ]
      const [whole] = await summed(columns, design, variables)
      expect(whole && ratioOfTotals(whole.totals, 0, 1).each[0]?.se).toEqual(near(se, 1e-9))
      const domains = await summed(columns, design, variables, ['sch.wide'])
      const yes = domains.find(({ domain }) => domain[0] === 'Yes')
      const inMemory = mean(within(numbers(texts['api00']), (i) => texts['sch.wide']?.[i] === 'Yes'))
      expect(yes && ratioOfTotals(yes.totals, 0, 1).each[0]?.se).toEqual(
        near(estimate(sampleOf(design, texts), inMemory).each[0]?.se, 1e-9),
      )
    })
  },
)
