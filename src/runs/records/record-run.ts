/**
 * What the part of a run that counts records is given, and what it hands on.
 */
import type { Methods } from '../../edition/methods.ts'
import type { ReadEdition } from '../../edition/read-edition.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Problem } from '../../problem.ts'
import type { Standards } from '../../standards/standards.ts'
import type { Table } from '../../standards/table.ts'
import type { LookupTable } from '../../steps/protect/ptable/lookup-table.ts'
import type { Datasets } from '../../store/datasets.ts'
import type { Layout } from '../../store/layout.ts'
import type { InForce } from '../in-force.ts'
import type { Made } from '../make.ts'
import type { Progress } from '../progress.ts'
import type { CountedSteps, Shaped } from './count-tables.ts'
import type { SpineRun } from './make-spine.ts'
import type { RoundedPart } from './round-tables.ts'
import type { Standing } from './standing.ts'
import type { SummedPart } from './sum-tables.ts'

export interface RecordRun {
  readonly given: ReadEdition
  readonly methods: Methods
  readonly standards: Standards
  readonly place: Layout
  readonly engine: Engine
  readonly store: Datasets
  readonly progress: Progress
  readonly now: string
  /** Who runs it, for the audit of identities. */
  readonly by: string
  readonly stopped: () => boolean
  /** The deliveries that it counts, by source. */
  readonly standing: readonly Standing[]
  /** See `SpineRun`. */
  readonly seed?: SpineRun['seed']
  /** What stands behind the release in force; absent where there is none. */
  readonly before?: InForce
}

export interface MadeRecords {
  readonly tables: readonly { readonly table: Table; readonly sources: readonly string[] }[]
  readonly made: Made
  readonly shaped: readonly Shaped[]
  /** Tables that are too thin to be published in any shape. */
  readonly withheld: readonly { readonly table: Table; readonly why: Problem }[]
  /** Datasets of perturbed cells with their true counts, by table; restricted. */
  readonly perturbed: ReadonlyMap<string, CountedSteps['perturbed']>
  /** Datasets of contributions to tables of sums, by table; restricted. */
  readonly summed: ReadonlyMap<string, readonly SummedPart[]>
  /** How inner cells of tables were rounded, by population; restricted. */
  readonly roundings: readonly RoundedPart[]
  /** The perturbation table that was applied. */
  readonly lookup: LookupTable
}
