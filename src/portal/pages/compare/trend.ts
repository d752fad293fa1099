/**
 * Which countries changed most between their first and their newest figure: the largest rise and the largest fall, in the unit of
 * the measure.
 */
import type { Ranked } from './ranking.ts'

export interface Trend {
  readonly rise?: Ranked
  readonly fall?: Ranked
}

export function trend(entries: readonly Ranked[]): Trend {
  const change = (r: Ranked): number =>
    r.first === undefined || r.last === undefined ? 0 : (r.last.value ?? 0) - (r.first.value ?? 0)
  const sorted = entries.toSorted((a, b) => change(b) - change(a))
  const [rise, fall] = [sorted[0], sorted.at(-1)]
  return {
    ...(rise !== undefined && change(rise) > 0 && { rise }),
    ...(fall !== undefined && change(fall) < 0 && { fall }),
  }
}
