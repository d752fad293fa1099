/**
 * What the tests of a group of people say: scores before and after of those who took both, the gain and how sure it is.
 */
import { mean } from '../statistics/mean.ts'
import { normalisedGain } from '../statistics/normalised-gain.ts'
import { pairedEffect } from '../statistics/paired-effect.ts'
import type { EffectSize } from '../statistics/paired-effect.ts'
import { pairedT } from '../statistics/paired-t.ts'
import { signedRank } from '../statistics/signed-rank.ts'
import { variance } from '../statistics/variance.ts'
import type { Disclosure } from './disclosure.ts'
import { matched } from './matched.ts'
import type { Effect, TestResult } from './result.ts'
import { rounded } from './rounded.ts'
import type { Sheet } from './scores.ts'

/** Evaluate the `sheets` of a programme, a generation or a course. */
export function evaluateTests(sheets: readonly Sheet[], disclosure: Disclosure): TestResult {
  const taken = (occasion: Sheet['occasion']): number =>
    sheets.filter((sheet) => sheet.occasion === occasion).length
  const pairs = matched(sheets, ['pre', 'post'])
  return {
    before: taken('pre'),
    after: taken('post'),
    matched: pairs.length,
    followUp: taken('follow-up'),
    scores: pairs.length < disclosure.mean ? null : of(pairs),
  }
}

function of(pairs: readonly (readonly Sheet[])[]): NonNullable<TestResult['scores']> {
  const column = (place: 0 | 1): readonly number[] => pairs.map((pair) => pair[place]?.score ?? Number.NaN)
  const blank = (place: 0 | 1): number =>
    mean(pairs.map((pair) => (pair[place]?.blank ?? 0) / Math.max(pair[place]?.right.length ?? 1, 1)))
  const [before, after] = [column(0), column(1)]
  const t = pairedT(before, after)
  const rank = signedRank(before, after)
  const effect = pairedEffect(before, after)
  const gain = normalisedGain(before, after)
  return {
    before: rounded.score(mean(before)),
    after: rounded.score(mean(after)),
    sdBefore: rounded.score(Math.sqrt(variance(before))),
    sdAfter: rounded.score(Math.sqrt(variance(after))),
    gain: rounded.score(mean(after) - mean(before)),
    interval: t === null ? null : rounded.both(t.interval, rounded.score),
    t: t === null ? null : rounded.share(t.statistic),
    df: t?.df ?? null,
    p: t === null ? null : rounded.p(t.p),
    signedRank: rank === null ? null : { ...rank, p: rounded.p(rank.p) },
    dz: effect === null ? null : size(effect.z),
    dav: effect === null ? null : size(effect.av),
    normalised: {
      class: gain.class === null ? null : rounded.share(gain.class),
      individual: gain.individual === null ? null : rounded.share(gain.individual),
      atTop: gain.atTop,
    },
    blankBefore: rounded.share(blank(0)),
    blankAfter: rounded.share(blank(1)),
  }
}

const size = ({ d, g, interval }: EffectSize): Effect => ({
  d: rounded.share(d),
  g: rounded.share(g),
  interval: rounded.both(interval, rounded.share),
})
