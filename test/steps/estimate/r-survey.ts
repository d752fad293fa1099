/**
 * What R's survey 4.1.1 was asked on its example data (api, scd, fpc), asked of Corridor: a tree of numbers in the shape of the
 * reference file, so that the two can be walked side by side.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { calibrate } from '../../../src/steps/estimate/calibrate/calibrate.ts'
import { postStratify } from '../../../src/steps/estimate/calibrate/post-stratify.ts'
import { rake } from '../../../src/steps/estimate/calibrate/rake.ts'
import { brr } from '../../../src/steps/estimate/replicate/balanced.ts'
import { jk1, jkn } from '../../../src/steps/estimate/replicate/jackknife.ts'
import type { ReplicateSample } from '../../../src/steps/estimate/replicate/replicate-covariance.ts'
import { association } from '../../../src/steps/estimate/survey/association.ts'
import { designEffect } from '../../../src/steps/estimate/survey/design-effect.ts'
import { SurveyDesign } from '../../../src/steps/estimate/survey/design.ts'
import { estimate } from '../../../src/steps/estimate/survey/estimate.ts'
import { tInterval } from '../../../src/steps/estimate/survey/interval.ts'
import { mean } from '../../../src/steps/estimate/survey/mean.ts'
import { populationVariance } from '../../../src/steps/estimate/survey/population-variance.ts'
import {
  proportionInterval,
  proportionIntervals,
} from '../../../src/steps/estimate/survey/proportion-interval.ts'
import { quantile } from '../../../src/steps/estimate/survey/quantile.ts'
import { ratio } from '../../../src/steps/estimate/survey/ratio.ts'
import { readSample } from '../../../src/steps/estimate/survey/read-sample.ts'
import { regression } from '../../../src/steps/estimate/survey/regression.ts'
import { degreesOfFreedom } from '../../../src/steps/estimate/survey/sample.ts'
import type { Sample } from '../../../src/steps/estimate/survey/sample.ts'
import { indicator, within } from '../../../src/steps/estimate/survey/statistic.ts'
import type { Statistic } from '../../../src/steps/estimate/survey/statistic.ts'
import { total } from '../../../src/steps/estimate/survey/total.ts'
import { fpc, scd } from './samples.ts'

export const folder = join(import.meta.dirname, '../../../../shared/data/survey')

type Texts = Readonly<Record<string, readonly string[]>>

/** Columns of a file, as texts. */
export function columnsOf(file: string): Texts {
  const rows: Record<string, string>[] = parse(readFileSync(join(folder, file), 'utf8'), { columns: true })
  return Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name] ?? '')]),
  )
}

export const numbers = (texts: readonly string[] | undefined): Float64Array =>
  Float64Array.from(texts ?? [], (text) => (text === '' ? Number.NaN : Number(text)))

/** Estimate, error and normal interval, as the reference keeps them. */
function shown(sample: Sample | ReplicateSample, statistic: Statistic, names: readonly string[]) {
  const { each, covariance } = estimate(sample, statistic)
  const named = (value: (e: (typeof each)[number]) => number): Record<string, number> =>
    Object.fromEntries(
      names.map((name, i) => [name, value(each[i] ?? { value: NaN, se: NaN, cv: NaN, df: NaN })]),
    )
  const ends = (end: 'low' | 'high') => named((e) => tInterval(e, 0.95, Infinity)[end])
  const one = names.length === 1
  return {
    all: { est: named((e) => e.value), se: named((e) => e.se) },
    lists: {
      ci_lo: one ? Object.values(ends('low')) : ends('low'),
      ci_hi: one ? Object.values(ends('high')) : ends('high'),
    },
    covariance,
  }
}

const entry = (sample: Sample | ReplicateSample, statistic: Statistic, ...names: readonly string[]) => {
  const { all, lists } = shown(sample, statistic, names)
  return { ...all, ...lists }
}

/** Everything that is asked of a design of the api data. */
function api(sample: Sample, texts: Texts) {
  const column = (name: string): Float64Array => numbers(texts[name])
  const text = (name: string): readonly string[] => texts[name] ?? []
  const [api00, api99, enroll] = [column('api00'), column('api99'), column('enroll')]
  const ones = api00.map(() => 1)
  const types = ['E', 'H', 'M'].map((type) => indicator(text('stype'), type))
  const names = ['stypeE', 'stypeH', 'stypeM']
  const domain = (i: number): boolean => text('sch.wide')[i] === 'Yes' && text('comp.imp')[i] === 'No'
  const middle = estimate(sample, mean(api00)).each[0]
  const share = estimate(sample, mean(types[0] ?? ones)).each[0]
  const spread = estimate(sample, populationVariance(api00)).each[0]
  if (middle === undefined || share === undefined || spread === undefined) throw new Error('no estimate')
  const t = tInterval(middle)
  const by = (
    codes: readonly string[],
    list: readonly string[],
    statistic: (y: Float64Array) => Statistic,
    y: Float64Array,
  ) => {
    const each = list.map((code) => estimate(sample, statistic(within(y, (i) => codes[i] === code))).each[0])
    return { est: each.map((e) => e?.value), se: each.map((e) => e?.se) }
  }
  const xs = [ones, ...['ell', 'meals', 'mobility'].map(column)]
  const coefficients = ['(Intercept)', 'ell', 'meals', 'mobility']
  const fitted = (statistic: Statistic) => {
    const { all } = shown(sample, statistic, coefficients)
    return { coef: all.est, se: all.se }
  }
  const both = shown(sample, mean(api00, api99), ['api00', 'api99'])
  const chi = association(sample, text('sch.wide'), text('stype'))
  return {
    degf: degreesOfFreedom(sample),
    sumw: sample.weights.reduce((a, b) => a + b, 0),
    mean_api00: {
      ...entry(sample, mean(api00), 'api00'),
      deff: designEffect(sample, api00),
      ci_t: { '2.5 %': t.low, '97.5 %': t.high },
    },
    mean_api00_deff_replace: designEffect(sample, api00, true),
    total_enroll: entry(sample, total(enroll), 'enroll'),
    total_count: entry(sample, total(ones), 'I(rep(1, nrow(d$variables)))'),
    ratio_apistu_enroll: entry(sample, ratio(column('api.stu'), enroll), 'api.stu/enroll'),
    mean_stype: entry(sample, mean(...types), ...names),
    total_stype: entry(sample, total(...types), ...names),
    mean_both: { ...both.all, ...both.lists, vcov: both.covariance },
    by_stype_mean: { stype: ['E', 'H', 'M'], ...by(text('stype'), ['E', 'H', 'M'], mean, api00) },
    by_schwide_total_enroll: { g: ['No', 'Yes'], ...by(text('sch.wide'), ['No', 'Yes'], total, enroll) },
    domain_mean: entry(sample, mean(within(api00, domain)), 'api00'),
    domain_total: entry(sample, total(within(enroll, domain)), 'enroll'),
    var_api00: { est: spread.value, se: spread.se },
    quantile_api00: [0.25, 0.5, 0.75].map((p) => {
      const q = quantile(sample, api00, p)
      return { quantile: q.value, 'ci.2.5': q.low, 'ci.97.5': q.high, se: q.se, _row: String(p) }
    }),
    ...Object.fromEntries(
      [...proportionIntervals, 'xlogit' as const].map((kind) => {
        const ends = proportionInterval(share, sample.weights.length, kind === 'xlogit' ? 'logit' : kind)
        return [
          `ciprop_E_${kind}`,
          { est: share.value, lo: { '2.5%': ends.low }, hi: { '97.5%': ends.high } },
        ]
      }),
    ),
    glm: fitted(regression(api00, xs)),
    glm_logit: fitted(regression(indicator(text('sch.wide'), 'Yes'), xs, 'logistic')),
    chisq_F: { stat: chi.statistic, ndf: chi.df1, ddf: chi.df2, p: chi.p },
  }
}

const sampleOf = (design: unknown, columns: Parameters<typeof readSample>[1]): Sample =>
  readSample(SurveyDesign.parse(design), columns)

const replicated = (kind: string, sample: ReplicateSample) => ({
  type: kind,
  scale: sample.scale,
  rscales: [...sample.rscales],
  mse: sample.mse,
  combined: false,
  degf: sample.df,
})

const weightRows = ({ replicates, weights }: ReplicateSample) => {
  const columns = Array.from({ length: replicates.count }, (_, r) => replicates.of(r))
  return { analysis_weights: [...weights].map((_, i) => columns.map((c) => c[i])), pweights: [...weights] }
}

/** The lonely strata of the reference, from its own rows. */
function lonely(kind: string) {
  const rows = [
    [1, 1, 2, 3],
    [1, 2, 2, 5],
    [1, 3, 2, 4],
    [2, 4, 5, 9],
    [3, 5, 3, 7],
    [3, 6, 3, 2],
  ]
  const column = (k: number): number[] => rows.map((row) => row[k] ?? NaN)
  const sample = sampleOf(
    { weight: 'w', stages: [{ cluster: 'psu', strata: ['st'] }], lonely: kind },
    { st: column(0), psu: column(1), w: column(2) },
  )
  const y = Float64Array.from(column(3))
  return { total: entry(sample, total(y), 'y'), mean: entry(sample, mean(y), 'y') }
}

const byType = (codes: readonly string[]) => ({
  name: 'stype',
  codes,
  population: { E: 4421, H: 755, M: 1018 },
})
const byWide = (codes: readonly string[]) => ({
  name: 'sch.wide',
  codes,
  population: { No: 1072, Yes: 5122 },
})

/** Error of total enrolment in the sample of clusters, raked to type and growth. */
export function rakedToTheEnd(): number | undefined {
  const texts = columnsOf('apiclus1.csv')
  const sample = sampleOf({ weight: 'pw', stages: [{ cluster: 'dnum', population: 'fpc' }] }, texts)
  const raked = rake(sample, [byType(texts['stype'] ?? []), byWide(texts['sch.wide'] ?? [])])
  return estimate(raked, total(numbers(texts['enroll']))).each[0]?.se
}

/** The whole tree. `meta` and `lonely_data` say what was given and are not asked. */
export function asked() {
  const [srs, strat, clus1, clus2] = ['apisrs', 'apistrat', 'apiclus1', 'apiclus2'].map((file) =>
    columnsOf(`${file}.csv`),
  )
  if (srs === undefined || strat === undefined || clus1 === undefined || clus2 === undefined)
    throw new Error('no data')
  const samples = {
    srs: sampleOf({ weight: 'pw', stages: [{ population: 'fpc' }] }, srs),
    strat: sampleOf({ weight: 'pw', stages: [{ strata: ['stype'], population: 'fpc' }] }, strat),
    clus1: sampleOf({ weight: 'pw', stages: [{ cluster: 'dnum', population: 'fpc' }] }, clus1),
    nofpc: sampleOf({ weight: 'pw', stages: [{ cluster: 'dnum' }] }, clus1),
    clus2: sampleOf(
      {
        weight: 'pw',
        stages: [
          { cluster: 'dnum', population: 'fpc1' },
          { cluster: 'snum', population: 'fpc2' },
        ],
      },
      clus2,
    ),
  }
  const [api00, enroll, apiStu] = ['api00', 'enroll', 'api.stu'].map((name) => numbers(clus1[name]))
  if (api00 === undefined || enroll === undefined || apiStu === undefined) throw new Error('no data')
  const stype = clus1['stype'] ?? []
  const types = ['E', 'H', 'M'].map((type) => indicator(stype, type))
  const three = (sample: Sample | ReplicateSample, texts: Texts) => ({
    mean_api00: entry(sample, mean(numbers(texts['api00'])), 'api00'),
    total_enroll: entry(sample, total(numbers(texts['enroll'])), 'enroll'),
    ratio: entry(sample, ratio(numbers(texts['api.stu']), numbers(texts['enroll'])), 'api.stu/enroll'),
  })
  const two = (sample: Sample) => ({
    mean_api00: entry(sample, mean(api00), 'api00'),
    total_enroll: entry(sample, total(enroll), 'enroll'),
  })
  const post = postStratify(samples.clus1, byType(stype))
  // R's rake stops when no cell of the crossed margins changes by a whole unit any more.
  const raked = rake(samples.clus1, [byType(stype), byWide(clus1['sch.wide'] ?? [])], { tolerance: 1 })
  const auxiliary = [
    { name: 'size', x: api00.map(() => 1), total: 6194 },
    { name: 'H', x: types[1] ?? api00, total: 755 },
    { name: 'M', x: types[2] ?? api00, total: 1018 },
  ]
  const greg = calibrate(samples.clus1, auxiliary)
  const score = { name: 'api99', x: numbers(clus1['api99']), total: 3_914_069 }
  const scored = calibrate(samples.clus1, [...auxiliary, score])
  const pairs = sampleOf({ weight: 'w', stages: [{ cluster: 'psu', strata: ['stratum'] }] }, scd)
  const [arrests, alive] = [Float64Array.from(scd.arrests), Float64Array.from(scd.alive)]
  const scdTotals = (sample: Sample | ReplicateSample) => ({
    ratio: entry(sample, ratio(alive, arrests), 'alive/arrests'),
    total: entry(sample, total(arrests, alive), 'arrests', 'alive'),
  })
  const scdAll = (kind: string, sample: ReplicateSample) => ({
    ...replicated(kind, sample),
    ...scdTotals(sample),
    mean: entry(sample, mean(arrests, alive), 'arrests', 'alive'),
    ...weightRows(sample),
  })
  const x = Float64Array.from(fpc.x)
  const stata = (population: string | undefined) =>
    sampleOf({ weight: 'weight', stages: [{ cluster: 'psu', strata: ['stratum'], population }] }, fpc)
  const [rep1, repn] = [jk1(samples.clus1), jkn(samples.strat)]
  return {
    srs: api(samples.srs, srs),
    strat: api(samples.strat, strat),
    clus1: api(samples.clus1, clus1),
    clus1_nofpc: api(samples.nofpc, clus1),
    clus2: api(samples.clus2, clus2),
    rep_clus1_JK1: { ...replicated('JK1', rep1), ...three(rep1, clus1) },
    rep_strat_JKn: { ...replicated('JKn', repn), ...three(repn, strat) },
    rep_scd_BRR: scdAll('BRR', brr(pairs)),
    rep_scd_JKn: scdAll('JKn', jkn(pairs)),
    scd_taylor: scdTotals(pairs),
    poststrat_clus1: {
      pop: Object.entries(byType(stype).population).map(([code, Freq]) => ({ stype: code, Freq })),
      ...two(post),
      total_stype: entry(post, total(...types), 'stypeE', 'stypeH', 'stypeM'),
      weights_by_stype: ['E', 'H', 'M'].map((type) => post.weights[stype.indexOf(type)]),
    },
    rake_clus1: { ...two(raked), weights: [...raked.weights] },
    calibrate_linear_stype: two(greg),
    calibrate_linear_stype_api99: { ...two(scored), weights: [...scored.weights] },
    stata_fpc: {
      nofpc_mean_x: entry(stata(undefined), mean(x), 'x'),
      fpc_mean_x: entry(stata('population'), mean(x), 'x'),
      nofpc_total_x: entry(stata(undefined), total(x), 'x'),
      fpc_total_x: entry(stata('population'), total(x), 'x'),
    },
    lonely: Object.fromEntries(
      ['certainty', 'remove', 'adjust', 'average'].map((kind) => [kind, lonely(kind)]),
    ),
  }
}
