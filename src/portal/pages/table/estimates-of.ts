/**
 * Where a table tells a statistic of the same thing several times, the estimate and the ends of its interval among them, a sentence may only
 * speak of the estimates: the highest upper end is not the highest figure.
 */
import type { Observation } from '../../../published/model.ts'

const dimension = 'STATISTIC'

/** Code of CL_STATISTIC of an estimate, and those of the ends of what it may be. */
const endsOf = { ESTIMATE: ['LOW', 'HIGH'], MEDIAN: ['MIN', 'MAX'] } as const
export type EstimateCode = keyof typeof endsOf
const estimateCodes = Object.keys(endsOf) as readonly EstimateCode[]

export interface Spoken {
  /** What the sentence calls the cells; absent where they are figures like any others. */
  readonly estimate?: EstimateCode
  /** Cells of which a sentence may speak; none where there are only ends of intervals and something else. */
  readonly cells: readonly Observation[]
  /** Dimensions in which they may differ. */
  readonly varying: readonly string[]
}

/** Leave of the cells of a selection those that may be compared with each other. */
export function estimatesOf(
  dimensions: readonly string[],
  cells: readonly Observation[],
  varying: readonly string[],
): Spoken {
  if (!varying.includes(dimension)) return { cells, varying }
  const statisticOf = ({ key }: Observation): string => key[dimensions.indexOf(dimension)] ?? ''
  const present = new Set(cells.map(statisticOf))
  const estimate = estimateCodes.find((code) => present.has(code))
  if (estimate !== undefined)
    return {
      estimate,
      cells: cells.filter((o) => statisticOf(o) === estimate),
      varying: varying.filter((d) => d !== dimension),
    }
  const hasEnds = Object.values(endsOf).some((ends) => ends.some((code) => present.has(code)))
  return { cells: hasEnds ? [] : cells, varying }
}
