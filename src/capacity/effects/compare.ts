/**
 * Before and after: did a measure move more in the countries that took part in an activity than in the edition's others?
 *
 * Each country is one unit: the mean of the measure over the years before, and over the years after. The difference of the two
 * groups' mean changes is the estimate; with a handful of countries its interval is wide and an exact permutation test stands beside
 * it. Where a group has fewer than three countries, or nothing was measured, no estimate is made and the reason is given.
 */
import { differenceInDifferences } from '../statistics/difference-in-differences.ts'
import type { GroupChange } from '../statistics/difference-in-differences.ts'
import { mean } from '../statistics/mean.ts'
import { permutation } from '../statistics/permutation.ts'
import type { TTest } from '../statistics/t-test.ts'
import type { Measure } from '../measure/measure.ts'
import type { Activity } from '../model/activity.ts'
import type { Effect } from '../model/effect.ts'
import type { CapacityRecord } from '../record.ts'
import type { Release } from '../../published/model.ts'
import { courseOf } from './course-of.ts'
import type { Course } from './course-of.ts'

/** Countries that a group must have for a comparison. */
export const fewest = 3

/** Why there is no estimate. */
export type Refusal =
  | 'no-activity'
  | 'no-measure'
  | 'no-years'
  | 'no-values'
  | 'everyone-took-part'
  | 'few-took-part'
  | 'few-did-not'

export interface Unit extends Course {
  readonly tookPart: boolean
  /** Means over the two windows; null where no year of it has a value. */
  readonly before: number | null
  readonly after: number | null
}

export interface Estimate {
  /** Change of those that took part less change of the others, in the measure's unit. */
  readonly difference: number
  readonly tookPart: GroupChange
  readonly didNot: GroupChange
  /** 95 %, with a variance for each group, or one for both where that cannot be had; null where no change differs. */
  readonly test: TTest | null
  /** The regression's: one variance for both groups. */
  readonly pooled: TTest | null
  readonly permutation: { readonly p: number; readonly splits: number } | null
  /** By how much more the first group had changed between the first and the last year before; null where that is not known. */
  readonly already: number | null
}

export interface Comparison {
  readonly effect: Effect
  readonly activity: Activity | undefined
  readonly measure: Measure | undefined
  readonly units: readonly Unit[]
  readonly result: Estimate | Refusal
}

/** Compare as `effect` asks, with the countries of the edition. */
export async function compare(
  release: Release,
  record: CapacityRecord,
  effect: Effect,
  measure: Measure | undefined,
): Promise<Comparison> {
  const activity = record.activities.find(({ id }) => id === effect.activity)
  const refuse = (result: Refusal, units: readonly Unit[] = []): Comparison => ({
    effect,
    activity,
    measure,
    units,
    result,
  })
  if (activity === undefined) return refuse('no-activity')
  if (measure === undefined) return refuse('no-measure')
  if (measure.years === undefined) return refuse('no-years')
  const left = new Set(effect.without.map(({ country }) => country))
  const countries = release.vocabulary.edition.countries.filter((country) => !left.has(country))
  const years = measure
    .years(release)
    .filter((year) => year >= effect.before.from && year <= Math.max(effect.after.to, effect.before.from))
  const units = await Promise.all(
    countries.map(async (country): Promise<Unit> => {
      const course = await courseOf(measure, { release, record, country }, years)
      return {
        ...course,
        tookPart: activity.countries.includes(country),
        before: over(course, effect.before),
        after: over(course, effect.after),
      }
    }),
  )
  const known = units.filter((unit) => unit.before !== null && unit.after !== null)
  if (known.length === 0) return refuse('no-values', units)
  const [took, others] = [known.filter((unit) => unit.tookPart), known.filter((unit) => !unit.tookPart)]
  if (units.every((unit) => unit.tookPart)) return refuse('everyone-took-part', units)
  if (took.length < fewest) return refuse('few-took-part', units)
  if (others.length < fewest) return refuse('few-did-not', units)
  return { effect, activity, measure, units, result: estimate(effect, took, others) ?? 'no-values' }
}

function estimate(effect: Effect, took: readonly Unit[], others: readonly Unit[]): Estimate | undefined {
  const states = (list: readonly Unit[]): { before: number; after: number }[] =>
    list.map(({ before, after }) => ({ before: before ?? 0, after: after ?? 0 }))
  const [treated, untreated] = [states(took), states(others)]
  const found = differenceInDifferences(treated, untreated)
  if (found === null) return undefined
  const changes = (list: readonly { before: number; after: number }[]): number[] =>
    list.map(({ before, after }) => after - before)
  const [own, other] = [drift(effect, took), drift(effect, others)]
  return {
    difference: found.estimate,
    tookPart: found.treated,
    didNot: found.untreated,
    test: found.welch ?? found.pooled,
    pooled: found.pooled,
    permutation: permutation(changes(treated), changes(untreated)),
    already: own === null || other === null ? null : own - other,
  }
}

/** Mean change from the first to the last year of the window before. */
function drift({ before }: Effect, units: readonly Unit[]): number | null {
  const changes = units.flatMap(({ points }) => {
    const [first, last] = [before.from, before.to].map(
      (year) => points.find((p) => p.year === year)?.value ?? null,
    )
    return first === null || first === undefined || last === null || last === undefined ? [] : [last - first]
  })
  return changes.length === 0 ? null : mean(changes)
}

/** Mean over the years from `from` to `to`, both inclusive, that have a value. */
function over(
  { points }: Course,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  const values = points.flatMap(({ year, value }) =>
    year >= from && year <= to && value !== null ? [value] : [],
  )
  return values.length === 0 ? null : mean(values)
}
