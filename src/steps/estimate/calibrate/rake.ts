/**
 * Raking by iterative proportional fitting: weights are raised to one margin after another until they fit all of them.
 *
 * Source: Deming and Stephan (1940), On a least squares adjustment of a sampled frequency table when the expected marginal totals are
 * known, Annals of Mathematical Statistics 11, 427–444.
 */
import { problem } from '../../../problem.ts'
import type { Sample } from '../survey/sample.ts'
import { groupsOf } from './groups.ts'
import type { Groups, Margin } from './groups.ts'
import { raised } from './post-stratify.ts'

interface Options {
  /** Sweeps over all margins at most. */
  readonly sweeps?: number
  /** Raking ends when no cell of the crossed margins changes by more than this in a sweep, in units of the population. */
  readonly tolerance?: number
}

/** The sample with raked weights. @throws estimate.invalid-margin, estimate.no-calibration where the margins are not met */
export function rake(
  sample: Sample,
  margins: readonly Margin[],
  { sweeps = 500, tolerance = 1e-8 }: Options = {},
): Sample {
  const groups = margins.map((margin) => groupsOf(margin, sample.weights))
  checkSizes(margins, groups)
  const cells = crossed(groups)
  let weights = sample.weights
  let before = sumsBy(cells, weights)
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const margin of groups) weights = raised(weights, margin)
    const now = sumsBy(cells, weights)
    const change = Math.max(...now.map((sum, c) => Math.abs(sum - (before[c] as number))))
    before = now
    if (change < tolerance && groups.every((margin) => met(margin, weights, tolerance * now.length)))
      return {
        ...sample,
        weights,
        calibrations: [
          ...sample.calibrations,
          { kind: 'groups', margins: groups.map(({ of }) => of), before: sample.weights },
        ],
      }
  }
  throw problem('estimate.no-calibration', {
    what: `Raking to ${margins.map((m) => m.name).join(', ')}`,
    steps: sweeps,
  })
}

/** @throws estimate.invalid-margin where the margins are not of one population */
function checkSizes(margins: readonly Margin[], groups: readonly Groups[]): void {
  const sizes = groups.map(({ population }) => population.reduce((sum, count) => sum + count, 0))
  const [first = 0] = sizes
  const odd = sizes.findIndex((size) => Math.abs(size - first) > 1e-6 * first)
  if (odd > 0)
    throw problem('estimate.invalid-margin', {
      margin: margins[odd]?.name ?? '',
      found: `it adds up to ${sizes[odd]}, and the margin “${margins[0]?.name}” to ${first}`,
    })
}

/** Sums of the weights are the margin's, to what the last sweep may still have moved. */
const met = ({ of, population }: Groups, weights: Float64Array, within: number): boolean =>
  sumsBy(of, weights).every((sum, g) => {
    const count = population[g] as number
    return Math.abs(sum - count) <= within + 1e-6 * count
  })

function crossed(groups: readonly Groups[]): Int32Array {
  const known = new Map<string, number>()
  return (groups[0]?.of ?? new Int32Array()).map((_, i) => {
    const key = groups.map(({ of }) => of[i]).join()
    const cell = known.get(key) ?? known.size
    known.set(key, cell)
    return cell
  })
}

function sumsBy(cells: Int32Array, weights: Float64Array): number[] {
  const sums: number[] = []
  for (const [i, cell] of cells.entries()) sums[cell] = (sums[cell] ?? 0) + (weights[i] as number)
  return sums
}
