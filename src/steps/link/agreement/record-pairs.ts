/**
 * Pairs as records: what stands behind `from` where two encoded records are looked at side by side, called l and r.
 *
 * Pairs whose numbers are known are joined with their records; pairs that a join of records makes are looked at as they come.
 */
import { dataset, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'

export interface RecordPairs {
  /** Columns of p that are kept beside the pattern of a pair; none where there is no p. */
  readonly kept: readonly string[]
  /** Encoded records l and r. */
  readonly from: Sql
  /** Which of them are pairs; absent where all are. */
  readonly where?: Sql
}

/**
 * Pairs whose numbers are known, with their records.
 *
 * @param pairs columns l and r, numbers of records; what else they have is kept
 */
export const withRecords = (pairs: Relation): RecordPairs => ({
  kept: pairs.columns,
  from: sql`${pairs} as p
join ${dataset('encoded', [])} as l on l.n = p.l
join ${dataset('encoded', [])} as r on r.n = p.r`,
})
