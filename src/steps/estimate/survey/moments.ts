/**
 * What the variance of totals needs of a sample, and no more: for each stratum of each stage how many units were drawn from how many,
 * and the products of their totals about the mean. Made here from a sample in memory; in SQL by stratum-moments.ts.
 */
import { zeros } from '../matrix.ts'
import type { Matrix } from '../matrix.ts'
import type { Sample, SampleStage } from './sample.ts'

/** One stratum of one stage, within one unit of the stage above. */
export interface Moments {
  /** Call of the variance that the stratum belongs to: strata of one stage and parent are taken together. */
  readonly group: string
  /** Units drawn. */
  readonly sampled: number
  /** Units in the population; Infinity: with replacement. */
  readonly population: number
  /** Share of the stages above that was drawn: product of n/N. */
  readonly above: number
  /** Sums of the units' totals, by variable. */
  readonly sums: readonly number[]
  /** Products of the units' totals about their mean, summed over the units, by pair of variables. */
  readonly comoments: Matrix
}

/** Moments of the weighted totals of `values` (a variable each, one value a record). One entry per stratum of every stage. */
export function momentsOf(sample: Sample, values: readonly Float64Array[]): readonly Moments[] {
  const found: Moments[] = []
  let share: Float64Array = Float64Array.of(1)
  for (const [depth, stage] of sample.stages.entries()) {
    if (share.every((f) => f === 0)) break
    const totals = values.map((z) => unitTotals(sample.weights, stage, z))
    const units = Array.from(stage.sampled, (): number[] => [])
    for (const [unit, s] of stage.stratum.entries()) units[s]?.push(unit)
    for (const [s, members] of units.entries()) {
      const parent = stage.parent[s] as number
      if (share[parent] === 0) continue
      const sampled = stage.sampled[s] as number
      found.push({
        group: `${depth} ${parent}`,
        sampled,
        population: stage.population[s] as number,
        above: share[parent] as number,
        ...spread(totals, members),
      })
    }
    share = Float64Array.from(stage.stratum, (s) => {
      const f = (stage.sampled[s] as number) / (stage.population[s] as number)
      return (share[stage.parent[s] as number] as number) * f
    })
  }
  return found
}

function unitTotals(weights: Float64Array, stage: SampleStage, z: Float64Array): Float64Array {
  const totals = new Float64Array(stage.stratum.length)
  for (let i = 0; i < z.length; i += 1) {
    const unit = stage.cluster[i] as number
    totals[unit] = (totals[unit] as number) + (weights[i] as number) * (z[i] as number)
  }
  return totals
}

function spread(
  totals: readonly Float64Array[],
  members: readonly number[],
): Pick<Moments, 'sums' | 'comoments'> {
  const sums = totals.map((t) => members.reduce((sum, unit) => sum + (t[unit] as number), 0))
  const comoments = zeros(totals.length, totals.length)
  for (const unit of members) {
    const away = totals.map((t, j) => (t[unit] as number) - (sums[j] as number) / members.length)
    for (const [j, a] of away.entries())
      for (const [k, b] of away.entries())
        (comoments[j] as number[])[k] = (comoments[j]?.[k] as number) + a * b
  }
  return { sums, comoments }
}
