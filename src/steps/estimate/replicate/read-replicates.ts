/**
 * Replicate weights that came with the file, as the design describes them.
 */
import { rank } from '../matrix.ts'
import type { DesignReplicates, SurveyDesign } from '../survey/design.ts'
import { readSample, weightsOf } from '../survey/read-sample.ts'
import type { Columns } from '../survey/read-sample.ts'
import type { ReplicateSample } from './replicate-covariance.ts'

/**
 * Read a sample with its replicate weights; degrees of freedom are the rank of the weights less one.
 *
 * @throws estimate.unknown-column, estimate.missing-weight
 */
export function readReplicates(
  design: SurveyDesign & { readonly replicates: DesignReplicates },
  columns: Columns,
): ReplicateSample {
  const { weights } = readSample({ ...design, stages: [{ strata: [] }] }, columns)
  const { replicates } = design
  const given = replicates.columns.map((name) => weightsOf(columns, name))
  const whole = replicates.combined
    ? given
    : given.map((factor) => factor.map((f, i) => f * (weights[i] as number)))
  return {
    weights,
    replicates: { count: whole.length, of: (r) => whole[r] as Float64Array },
    scale: replicates.scale ?? usualScale(replicates),
    rscales: Float64Array.from(replicates.rscales ?? whole.map(() => 1)),
    mse: replicates.mse,
    df: rank(products(whole)) - 1,
  }
}

/** The factor that goes with a kind where the file gives none. */
function usualScale({ kind, columns, rho = 0 }: DesignReplicates): number {
  const n = columns.length
  switch (kind) {
    case 'JK1':
      return (n - 1) / n
    case 'BRR':
    case 'Fay':
      return 1 / (n * (1 - rho) ** 2)
    case 'bootstrap':
      return 1 / n
    case 'JKn':
    case 'other':
      return 1
  }
}

const products = (columns: readonly Float64Array[]): number[][] =>
  columns.map((a) => columns.map((b) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)))
