/**
 * The score of a country on a scale: what each criterion earns, how that is known, and the range that what nobody knows leaves open.
 *
 * Scores run from 0 to 100: the weighted mean of a dimension's criteria, and the weighted mean of the dimensions. A criterion that is
 * not known counts once as 0 and once as 1, so that a total is an interval, never a guess.
 */
import type { Criterion, Scale } from '../../standards/scale.ts'
import type { Measured } from '../measure/measure.ts'
import { measureOf } from '../measure/measures.ts'
import type { Asked } from '../measure/measure.ts'
import type { CapacityRecord } from '../record.ts'

export interface CriterionScore {
  readonly criterion: Criterion
  readonly known: 'measured' | 'said' | 'not-known'
  /** Between 0 and 1, both inclusive; equal where the score is certain. */
  readonly low: number
  readonly high: number
  readonly measured?: Measured
  /** Day of the assessment that said it. */
  readonly said?: string
}

export interface Range {
  readonly low: number
  readonly high: number
}

export interface DimensionScore extends Range {
  readonly id: string
  readonly criteria: readonly CriterionScore[]
}

export interface ScaleScore extends Range {
  readonly scale: Scale
  readonly dimensions: readonly DimensionScore[]
  /** How many criteria are known, of how many. */
  readonly known: number
  readonly of: number
}

/** Score the country of `asked` on `scale`. */
export async function score(scale: Scale, asked: Asked): Promise<ScaleScore> {
  const dimensions = await Promise.all(
    scale.dimensions.map(async ({ id, criteria }) => {
      const scored = await Promise.all(criteria.map((criterion) => scoreOne(criterion, asked)))
      return { id, criteria: scored, ...total(scored.map((s) => ({ ...s, weight: s.criterion.weight }))) }
    }),
  )
  const percent = dimensions.map((d) => ({ ...d, low: d.low * 100, high: d.high * 100 }))
  const all = dimensions.flatMap((d) => d.criteria)
  return {
    scale,
    dimensions: percent,
    ...total(percent.map((d, i) => ({ ...d, weight: scale.dimensions[i]?.weight ?? 1 }))),
    known: all.filter((s) => s.known !== 'not-known').length,
    of: all.length,
  }
}

/** The weighted means of the lower and of the upper ends. */
export function total(parts: readonly (Range & { readonly weight: number })[]): Range {
  const weight = parts.reduce((sum, p) => sum + p.weight, 0)
  const mean = (end: 'low' | 'high'): number =>
    weight === 0 ? 0 : parts.reduce((sum, p) => sum + p.weight * p[end], 0) / weight
  return { low: mean('low'), high: mean('high') }
}

async function scoreOne(criterion: Criterion, asked: Asked): Promise<CriterionScore> {
  const measured =
    criterion.measured === undefined ? undefined : await measureOf(criterion.measured)?.of(asked)
  const earned = measured === undefined ? null : earns(criterion, measured)
  if (measured !== undefined && earned !== null)
    return {
      criterion,
      known: 'measured',
      low: earned,
      high: criterion.bound === 'least' ? 1 : earned,
      measured,
    }
  const said = answer(criterion, asked.record, asked.country)
  if (said !== undefined)
    return { criterion, known: 'said', low: said.score, high: said.score, said: said.date }
  return { criterion, known: 'not-known', low: 0, high: 1, ...(measured === undefined ? {} : { measured }) }
}

/**
 * The measure's own score, or its value on the criterion's straight line, between 0 and 1. A score that the criterion does not list is
 * no score, but as a least value it proves the next lower one that is listed.
 */
export function earns(
  criterion: Pick<Criterion, 'linear' | 'scores' | 'bound'>,
  measured: Measured,
): number | null {
  const { linear, scores, bound } = criterion
  if (linear === undefined) {
    const { score: own } = measured
    if (own === null || scores.some((s) => s.score === own)) return own
    return bound === 'least' ? Math.max(...scores.map((s) => s.score).filter((s) => s <= own)) : null
  }
  if (measured.value === null) return null
  return Math.min(Math.max((measured.value - linear.zero) / (linear.one - linear.zero), 0), 1)
}

/** The newest answer in numbers that an assessment of the country gives to the criterion's question. */
function answer(
  criterion: Criterion,
  record: CapacityRecord,
  country: string,
): { readonly score: number; readonly date: string } | undefined {
  if (criterion.question === undefined) return undefined
  return record.assessments
    .filter((a) => a.country === country)
    .flatMap(({ date, answers }) =>
      answers.flatMap((a) =>
        a.question === criterion.question && typeof a.score === 'number' ? [{ score: a.score, date }] : [],
      ),
    )
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1)
}
