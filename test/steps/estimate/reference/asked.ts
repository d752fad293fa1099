/**
 * What R's survey 4.1.1 was asked on its example data (api, scd, fpc), asked of Corridor: a tree of numbers in the shape of the
 * reference file, so that the two can be walked side by side.
 */
import { calibrate } from '../../../../src/steps/estimate/calibrate/calibrate.ts'
import { postStratify } from '../../../../src/steps/estimate/calibrate/post-stratify.ts'
import { rake } from '../../../../src/steps/estimate/calibrate/rake.ts'
import { brr } from '../../../../src/steps/estimate/replicate/balanced.ts'
import { jk1, jkn } from '../../../../src/steps/estimate/replicate/jackknife.ts'
import type { ReplicateSample } from '../../../../src/steps/estimate/replicate/replicate-covariance.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { ratio } from '../../../../src/steps/estimate/survey/ratio.ts'
import type { Sample } from '../../../../src/steps/estimate/survey/sample.ts'
import { indicator } from '../../../../src/steps/estimate/survey/statistic.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { fpc, scd } from '../samples.ts'
import { sampleOf } from '../small.ts'
import { api } from './api.ts'
import { columnsOf, numbers } from './columns.ts'
import type { Texts } from './columns.ts'
import { entry } from './entry.ts'

const replicated = (sample: ReplicateSample) => ({
  scale: sample.scale,
  rscales: [...sample.rscales],
  mse: sample.mse,
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
  const scdAll = (sample: ReplicateSample) => ({
    ...replicated(sample),
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
    rep_clus1_JK1: { ...replicated(rep1), ...three(rep1, clus1) },
    rep_strat_JKn: { ...replicated(repn), ...three(repn, strat) },
    rep_scd_BRR: scdAll(brr(pairs)),
    rep_scd_JKn: scdAll(jkn(pairs)),
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
