/**
 * Two groups, two periods: by how much more the treated changed than the untreated.
 *
 * The estimate is the difference of the two mean changes, which is the slope of `lm(change ~ treated)`; its interval is given with
 * one variance for both groups (pooled, that of the regression) and with one for each (Welch). It is the effect only if both groups
 * would have moved alike without the treatment, which no figure can show.
 */
import { mean } from './mean.ts'
import { pooledT } from './pooled-t.ts'
import type { TTest } from './t-test.ts'
import { welchT } from './welch-t.ts'

/** One unit (a country, a person) in both periods. */
export interface BeforeAfter {
  readonly before: number
  readonly after: number
}

export interface GroupChange {
  readonly n: number
  readonly before: number
  readonly after: number
  readonly change: number
}

export interface DifferenceInDifferences {
  /** Change of the treated less change of the untreated, in the measure's unit. */
  readonly estimate: number
  readonly treated: GroupChange
  readonly untreated: GroupChange
  /** Null where there are fewer than three units, or no change differs. */
  readonly pooled: TTest | null
  /** Null where a group has fewer than two units, or no change differs. */
  readonly welch: TTest | null
}

/** Compare the changes of two groups; null where one of them is empty. */
export function differenceInDifferences(
  treated: readonly BeforeAfter[],
  untreated: readonly BeforeAfter[],
  level = 0.95,
): DifferenceInDifferences | null {
  if (treated.length === 0 || untreated.length === 0) return null
  const [with_, without] = [treated.map(change), untreated.map(change)]
  return {
    estimate: mean(with_) - mean(without),
    treated: group(treated),
    untreated: group(untreated),
    pooled: pooledT(with_, without, level),
    welch: with_.length < 2 || without.length < 2 ? null : welchT(with_, without, level),
  }
}

const change = ({ before, after }: BeforeAfter): number => after - before

const group = (units: readonly BeforeAfter[]): GroupChange => ({
  n: units.length,
  before: mean(units.map((unit) => unit.before)),
  after: mean(units.map((unit) => unit.after)),
  change: mean(units.map(change)),
})
