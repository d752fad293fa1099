/**
 * What the reviewer of a candidate is told: shapes, protection, what it cost, and checks that are green or red. Restricted: figures about
 * true counts stand in it, though no cell and no person.
 */
import type { Magnitudes, Protection, Rounding } from '../../edition/methods.ts'
import type { Code } from '../../problem.ts'
import type { Labels } from '../../standards/labels.ts'
import type { SparsityRules } from '../../steps/protect/cell-key/sparsity.ts'

/** Dimension → coarser level, or _T where it is left out. */
export type ShapeLevels = Readonly<Record<string, string>>

/** A shape that the table's definition offers, as its thinnest population would fill it. */
export interface ShapeReport {
  readonly levels: ShapeLevels
  readonly dimensions: number
  readonly cells: number
  /** Persons, a cell. */
  readonly mean: number
  /** Share of ones and twos, 0 to 1. */
  readonly small: number
  readonly breaks: readonly (keyof SparsityRules)[]
  readonly taken: boolean
}

/** What perturbation cost (steps/protect/cell-key/utility.ts); errors in persons, relative ones 0 to 1 and more; null of no cell. */
export interface CostReport {
  readonly cells: number
  readonly meanAbsolute: number | null
  readonly rootMeanSquare: number | null
  readonly largest: number | null
  readonly meanRelative: number | null
  readonly hellingerUtility: number | null
  readonly falseZeros: number
  readonly changes: readonly { readonly change: number; readonly cells: number; readonly share: number }[]
  readonly errors: readonly {
    /** Least count of the cells. */
    readonly size: number
    readonly cells: number
    readonly meanRelative: number
    readonly largestRelative: number
  }[]
}

export interface RevisionReport {
  readonly compared: number
  readonly appeared: number
  readonly disappeared: number
  readonly changed: number
  /** Of the values that changed, in persons; null where none did. */
  readonly meanAbsolute: number | null
  readonly largest: number
  /** Cells with the same records and another value. */
  readonly unexplained: number
  /** Cells with the same count, and those of them whose noise was drawn anew. */
  readonly alike: number
  readonly redrawn: number
  /** Of rounded tables, cells whose change is seen as it is, or that changed without their records; see rounded-revisions.ts. */
  readonly differenced: number
}

export interface TableReport {
  readonly table: string
  readonly title: Labels
  /** Values are worked out from perturbed cells (shares, balances, estimates), and are not looked up among them. */
  readonly derived: boolean
  /** Counts from 1 to this less one are rounded, where that is how the table is protected. */
  readonly rounding?: number
  /** None where the table is estimated from a survey. */
  readonly shapes: readonly ShapeReport[]
  readonly observations: number
  readonly values: number
  readonly suppressed: number
  readonly bare: number
  readonly small: number
  /** Cells whose value is not what the perturbation table gives. */
  readonly otherwise: number
  readonly cost: CostReport
  /** Totals of two parts and more: how many differ from the sum of their parts, and how many should. */
  readonly totals: {
    readonly compared: number
    readonly differing: number
    readonly expected: number
    readonly tolerance: number
  }
  /** Absent where the release in force has no such table, or there is none. */
  readonly revisions?: RevisionReport
  /** Levels in the release in force. */
  readonly shapeBefore?: ShapeLevels
}

/** A table of sums, some of which are withheld: nothing is perturbed, so the other figures do not apply. */
export interface SumsReport {
  readonly table: string
  readonly title: Labels
  readonly observations: number
  readonly published: number
  /** Withheld by a rule, and for the sake of those. */
  readonly primary: number
  readonly secondary: number
  /** Of those withheld, how many can be worked out from what is published; and how many more, withheld by a rule, by a contributor with his own value. */
  readonly solved: number
  readonly solvedByOne: number
  /** Published, though a rule withholds it. */
  readonly broken: number
  /** Published, and not the sum of its contributions. */
  readonly otherwise: number
  /** Published, and changed since a release before by fewer contributors than a sum must have. */
  readonly revised: number
  /** Contributions that came or went and are not taken up yet. */
  readonly waiting: number
  /** The largest share by which a published sum is not that of what was delivered, 0 to 1. */
  readonly apart: number
}

export const checkIds = [
  'perturbed',
  'applied',
  'small',
  'totals',
  'added',
  'differenced',
  'sparsity',
  'shape',
  'unexplained',
  'redrawn',
  'solvable',
] as const
export type CheckId = (typeof checkIds)[number]

export interface Check {
  readonly id: CheckId
  readonly green: boolean
  /** What was found, of how many. */
  readonly found: number
  readonly of: number
  /** What should be found, where that is not none. */
  readonly expected?: number
  /** Tables for which it is red. */
  readonly tables: readonly string[]
}

/** Why a table is not in the release: the codes of the problems that withhold one, without stopping the run. */
export const withheldCodes = ['protect.too-sparse', 'tabulate.no-records'] as const satisfies readonly Code[]
export type WithheldCode = (typeof withheldCodes)[number]

export interface WithheldTable {
  readonly table: string
  readonly title: Labels
  /** Absent in reports of versions that did not tell it. */
  readonly why?: WithheldCode
}

export interface DisclosureReport {
  readonly edition: string
  readonly title: Labels
  /** ISO date and time. */
  readonly made: string
  /** Hash of what would be published. */
  readonly hash: string
  /** The release in force, where there is one. */
  readonly against: { readonly number: number; readonly hash: string } | null
  readonly protection: Protection
  readonly rules: SparsityRules
  /** Absent where no table is rounded. */
  readonly rounding?: Rounding
  /** Absent where no table is one of sums. */
  readonly magnitudes?: Magnitudes
  readonly checks: readonly Check[]
  readonly tables: readonly TableReport[]
  readonly sums: readonly SumsReport[]
  /** Tables that are not in the release, in the order of the edition. */
  readonly withheld: readonly WithheldTable[]
  /** Tables whose values are worked out from perturbed cells, and those of which no cells are known. */
  readonly others: readonly { readonly table: string; readonly title: Labels }[]
}
