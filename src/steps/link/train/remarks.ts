/**
 * Put m and u into the model, keep its levels in order, and say what a person should know of the training.
 */
import { weighed } from '../model/model.ts'
import type { Comparison } from '../model/model.ts'
import { contradiction } from './contradiction.ts'
import type { EmResult } from './em.ts'
import { monotone } from './monotone.ts'
import type { Pooled } from './pool.ts'

export interface TrainingRemark {
  readonly kind: 'convergence' | 'unseen' | 'implausible' | 'order'
  readonly text: string
}

/** Fewer expected or seen pairs than this say little of a level. */
const little = 5

const listed = (labels: readonly string[]): string => labels.map((l) => `“${l}”`).join(', ')

export function remarksOn(
  comparisons: readonly Comparison[],
  u: readonly (readonly number[])[],
  pool: readonly Pooled[],
  runs: readonly { readonly block: readonly string[]; readonly decided: readonly boolean[] }[],
  results: readonly EmResult[],
  seen: readonly (readonly number[])[],
): { readonly comparisons: Comparison[]; readonly remarks: readonly TrainingRemark[] } {
  const remarks: TrainingRemark[] = []
  for (const [i, result] of results.entries())
    if (!result.converged)
      remarks.push({
        kind: 'convergence',
        text: `Training on ${runs[i]?.block.join(' + ')} had not settled after ${result.iterations} rounds.`,
      })
  const trained = comparisons.map((comparison, k): Comparison => {
    const levels = weighed(comparison)
    const [shares, chance] = [pool[k]?.m ?? [], u[k] ?? []]
    const fixed = levels.every((level) => level.m !== undefined)
    const kept = fixed ? { m: shares, changed: [] } : monotone(shares, chance)
    const label = (i: number): string => levels[i]?.label ?? ''
    if (kept.changed.length > 0)
      remarks.push({
        kind: 'order',
        text: `${comparison.name}: the levels ${listed(kept.changed.map(label))} stood in the wrong order and were given one weight.`,
      })
    if (!fixed && !runs.some((run) => run.decided[k] !== true))
      remarks.push({
        kind: 'unseen',
        text: `${comparison.name}: every block decides it, so its m are assumed, not estimated. Add a block that does not use its columns.`,
      })
    const contradicted = fixed ? undefined : contradiction(comparison.name, k, runs, results)
    if (contradicted !== undefined) remarks.push({ kind: 'implausible', text: contradicted })
    const rare = levels.flatMap((_, i) =>
      !fixed && (pool[k]?.counts[i] ?? 0) < little && levels[i]?.m === undefined ? [i] : [],
    )
    if (rare.length > 0)
      remarks.push({
        kind: 'unseen',
        text: `${comparison.name}: hardly any pair of one person stands at ${listed(rare.map(label))}; the weight there is a guess.`,
      })
    const unseen = levels.flatMap((_, i) => ((seen[k]?.[i] ?? Infinity) < little ? [i] : []))
    if (unseen.length > 0)
      remarks.push({
        kind: 'unseen',
        text: `${comparison.name}: hardly any random pair stands at ${listed(unseen.map(label))}; how rare that is by chance is a guess.`,
      })
    const [first, last] = [0, levels.length - 1].map((i) =>
      Math.log2((shares[i] ?? 1) / (chance[i] ?? 1)),
    ) as [number, number]
    if (first < 0 || last > 0)
      remarks.push({
        kind: 'implausible',
        text: `${comparison.name}: ${first < 0 ? 'agreement speaks against' : 'disagreement speaks for'} one person. Look whether the column means the same everywhere.`,
      })
    let place = 0
    return {
      ...comparison,
      levels: comparison.levels.map((level) => {
        if ('missing' in level.test) return level
        const i = place++
        return { ...level, m: level.m ?? kept.m[i], u: level.u ?? chance[i] }
      }),
    }
  })
  return { comparisons: trained, remarks }
}
