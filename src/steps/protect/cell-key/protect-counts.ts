/**
 * The cell key method from records to published cells: count, fill with zeros, perturb, publish.
 *
 * The two relations that matter come out: what the producer sees, with true counts, and what everybody may see. Every table, download, map and
 * answer is made of the second, or the same count would be seen in two ways.
 */
import type { Relation } from '../../../sql/index.ts'
import type { LookupTable } from '../ptable/lookup-table.ts'
import { cells } from './cells.ts'
import { complete } from './complete.ts'
import type { Grid } from './complete.ts'
import { perturb } from './perturb.ts'
import { publish } from './publish.ts'

export interface CountPolicy {
  readonly dimensions: readonly string[]
  /** Column with the record key of each row. */
  readonly recordKey: string
  readonly table: LookupTable
  /** Rows of the table's intervals as a restricted dataset, if they are scattered by a secret. */
  readonly intervals?: Relation
  /** Column with the weight of a record: estimates are published, not counts. */
  readonly weight?: string
  /** Column with the number of units that a row stands for, if rows were put together before. */
  readonly units?: string
  /** Dimensions that are kept apart in each margin; absent: every margin there is. */
  readonly margins?: readonly (readonly string[])[]
  /** Codes that are shown, so that empty cells are zeros; absent: only cells with records are there. */
  readonly grid?: Grid
  /** Perturbed counts below are withheld. */
  readonly threshold?: number
}

export interface ProtectedCounts {
  /** With true counts, cell keys and changes: for `utility`, `sparsity` and disclosure/, never published. */
  readonly perturbed: Relation
  readonly published: Relation
}

/** @param records one row per unit, with the dimensions, the record key and the weight */
export function protectCounts(records: Relation, policy: CountPolicy): ProtectedCounts {
  const { dimensions, recordKey, table, intervals, weight, units, margins, grid, threshold = 0 } = policy
  const counted = cells(records, {
    dimensions,
    recordKey,
    modulus: table.modulus,
    ...(weight === undefined ? {} : { weight }),
    ...(units === undefined ? {} : { units }),
    ...(margins === undefined ? {} : { margins }),
  })
  const perturbed = perturb(grid === undefined ? counted : complete(counted, grid), dimensions, table, {
    more: ['cell_key', ...(grid === undefined ? [] : ['structural'])],
    ...(intervals === undefined ? {} : { intervals }),
  })
  return {
    perturbed,
    published: publish(perturbed, dimensions, {
      threshold,
      weighted: weight !== undefined,
      structural: grid !== undefined,
    }),
  }
}
