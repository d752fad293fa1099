import { association } from '../../../../src/steps/estimate/survey/association.ts'
import { designEffect } from '../../../../src/steps/estimate/survey/design-effect.ts'
import { estimate } from '../../../../src/steps/estimate/survey/estimate.ts'
import { tInterval } from '../../../../src/steps/estimate/survey/interval.ts'
import { mean } from '../../../../src/steps/estimate/survey/mean.ts'
import { populationVariance } from '../../../../src/steps/estimate/survey/population-variance.ts'
import {
  proportionInterval,
  proportionIntervals,
} from '../../../../src/steps/estimate/survey/proportion-interval.ts'
import { quantile } from '../../../../src/steps/estimate/survey/quantile.ts'
import { ratio } from '../../../../src/steps/estimate/survey/ratio.ts'
import { regression } from '../../../../src/steps/estimate/survey/regression.ts'
import { degreesOfFreedom } from '../../../../src/steps/estimate/survey/sample.ts'
import type { Sample } from '../../../../src/steps/estimate/survey/sample.ts'
import { indicator, within } from '../../../../src/steps/estimate/survey/statistic.ts'
import type { Statistic } from '../../../../src/steps/estimate/survey/statistic.ts'
import { total } from '../../../../src/steps/estimate/survey/total.ts'
import { numbers } from './columns.ts'
import type { Texts } from './columns.ts'
import { entry, shown } from './entry.ts'

/** Everything that is asked of a design of the api data. */
export function api(sample: Sample, texts: Texts) {
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
