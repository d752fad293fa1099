/**
 * Train a model: what is missing of prior, m and u is estimated from the records themselves, without labels.
 *
 * u first (counted for equal values, else from random pairs), then m by EM on blocks, each comparison in blocks that do not
 * decide it; then the prior from how the blocks overlap. What the random pairs hold of pairs of one person is taken out of u again.
 * What a person wrote is left as it is. Where no block has pairs, m is assumed, and the remarks say so.
 */
import { levelWeight } from '../steps/link/agreement/weights.ts'
import { weighed } from '../steps/link/model/model.ts'
import type { Candidates, Comparison, LinkModel } from '../steps/link/model/model.ts'
import { em } from '../steps/link/train/em.ts'
import type { EmResult } from '../steps/link/train/em.ts'
import { pooled, pooledTogether } from '../steps/link/train/pool.ts'
import type { Table } from '../steps/link/train/pool.ts'
import { priorFromOverlap } from '../steps/link/train/prior.ts'
import { remarksOn } from '../steps/link/train/remarks.ts'
import { startingM } from '../steps/link/train/start.ts'
import { certainShare } from './certain.ts'
import type { RuleCount } from './find.ts'
import { estimateU } from './estimate-u.ts'
import { pairsInAll } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Remark, TrainingRun } from './result.ts'
import type { Session } from './session.ts'
import { trainingRuns } from './training-runs.ts'
import type { Run } from './training-runs.ts'

export interface Trained {
  /** With m, u and prior everywhere. */
  readonly model: LinkModel
  readonly prior: number
  readonly runs: readonly TrainingRun[]
  readonly remarks: readonly Remark[]
}

const isTrained = (model: LinkModel): boolean =>
  model.prior !== undefined &&
  model.comparisons.every((c) => weighed(c).every((l) => l.m !== undefined && l.u !== undefined))

/**
 * Estimate what a model does not say: prior, m and u of its levels.
 *
 * @param sizes of the blocks of the candidates
 */
export async function train(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
  sizes: ReadonlyMap<Candidates, RuleCount['sizes']>,
): Promise<Trained> {
  if (isTrained(model)) return { model, prior: model.prior ?? 0, runs: [], remarks: [] }
  at.begin('chance agreement')
  const u = await estimateU(at, model, prepared)
  at.begin('training')
  const runs = await trainingRuns(at, model, prepared, sizes)
  const certain = model.prior ?? (await certainShare(at, model, prepared))
  const together = (model.training.together ?? []).map(
    (pair) => pair.map((name) => model.comparisons.findIndex((c) => c.name === name)) as [number, number],
  )
  let [now, nowTogether] = [u.shares, u.together]
  let results: readonly EmResult[] = []
  let m = model.comparisons.map((c, k) => startingM(c, now[k] ?? []))
  let prior = certain ?? 1e-6
  // Random pairs hold some of one person; once these are known by their m, they are taken out of u, and m is found anew.
  for (let round = 0; round < 3; round += 1) {
    results = runs.map((run) =>
      em({
        patterns: run.patterns,
        sizes: model.comparisons.map((c) => weighed(c).length),
        u: now.map((row, k) => (run.decided[k] === true ? undefined : row)),
        m,
        fixed: model.comparisons.map(fixedM),
        together: together.map(([a, b], t) => ({ a, b, u: nowTogether[t] ?? [] })).filter(isFree(run)),
        share: 0.1,
      }),
    )
    m = pooled(model.comparisons, runs, results, m).map((row) => row.m)
    prior =
      certain ??
      priorFromOverlap(
        runs,
        results.map((one) => one.posterior),
        pairsInAll(model, prepared.origins),
      )
    now = u.without(prior, m)
    nowTogether = u.togetherWithout(prior, pooledTogether(together, runs, results))
  }
  const pool = pooled(model.comparisons, runs, results, m)
  const { comparisons, remarks } = remarksOn(model.comparisons, now, pool, runs, results, u.seen)
  return {
    model: {
      ...model,
      prior,
      comparisons,
      together: [
        ...model.together,
        ...interactions(model, comparisons, pooledTogether(together, runs, results), nowTogether),
      ],
    },
    prior,
    runs: runs.map((run, i) => ({
      block: run.block.join(' + '),
      pairs: run.patterns.reduce((sum, p) => sum + p.pairs, 0),
      share: results[i]?.share ?? 0,
      iterations: results[i]?.iterations ?? 0,
      converged: results[i]?.converged ?? false,
      certainty: results[i]?.certainty ?? 0,
    })),
    remarks,
  }
}

const isFree =
  (run: Run) =>
  ({ a, b }: { readonly a: number; readonly b: number }): boolean =>
    run.decided[a] !== true && run.decided[b] !== true

const fixedM = (comparison: Comparison): boolean =>
  weighed(comparison).every((level) => level.m !== undefined)

/** What two comparisons say at once beyond what each says, from the runs in which both are free. */
function interactions(
  model: LinkModel,
  comparisons: readonly Comparison[],
  joint: readonly (Table | undefined)[],
  chance: readonly Table[],
): LinkModel['together'] {
  return (model.training.together ?? []).flatMap(([a, b], t) => {
    const m = joint[t]
    if (m === undefined) return []
    const [first, second] = [a, b].map((name) =>
      weighed(comparisons.find((c) => c.name === name) as Comparison).map(levelWeight),
    ) as [number[], number[]]
    const weights = first.map((x, i) =>
      second.map((y, j) => Math.log2((m[i]?.[j] ?? 1) / (chance[t]?.[i]?.[j] ?? 1)) - x - y),
    )
    return [{ comparisons: [a, b] as [string, string], weights }]
  })
}
