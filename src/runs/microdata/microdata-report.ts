/**
 * What the reviewer of a file of persons is told: what it risks before and after protection, what protection took, and checks that are green or
 * red. Restricted: figures of the unprotected file stand in it, though no person.
 */
import type { Microdata, MicrodataAccess } from '../../edition/microdata.ts'
import type { Labels } from '../../standards/labels.ts'
import type { RiskReport, VariableUtility } from '../../steps/protect/microdata/report.ts'

/** Figures of the file as recorded, made coarser, and protected. */
export interface Stages<T> {
  readonly recorded: T
  readonly coarser: T
  readonly protected: T
}
export const stages = ['recorded', 'coarser', 'protected'] as const

export const checkIds = ['k', 'risk', 'alike', 'withheld', 'weights', 'versions'] as const
export type CheckId = (typeof checkIds)[number]

export interface Check {
  readonly id: CheckId
  readonly green: boolean
  /** Persons, variables or files found, of how many. */
  readonly found: number
  readonly of: number
}

export interface SensitiveReport {
  readonly variable: string
  readonly least: number
  /** Persons whose value the keys give away, before and after values were withheld. */
  readonly givenAwayBefore: number
  readonly givenAway: number
  readonly withheld: number
  /** Of the values that were known. */
  readonly withheldShare: number
}

export interface MicrodataReport {
  readonly edition: string
  readonly name: string
  readonly title: Labels
  /** ISO date and time. */
  readonly made: string
  /** SHA-256 of the file as CSV. */
  readonly hash: string
  readonly from: Pick<Microdata, 'from' | 'file' | 'delivered' | 'at'>
  /** Who may have the file; reports of versions up to 0.3.0 do not say. */
  readonly access?: MicrodataAccess
  readonly k: number
  readonly limits: Microdata['limits']
  /** Persons of the records, and those of them in the file. */
  readonly population: number
  readonly persons: number
  readonly labels: Readonly<Record<string, Labels>>
  readonly risk: Stages<RiskReport>
  /** Keys: from as recorded to the file. */
  readonly utility: readonly (VariableUtility & { readonly withheldShare: number })[]
  readonly sensitive: readonly SensitiveReport[]
  readonly checks: readonly Check[]
}

/** The checks of a report that are red. */
export const redOf = ({ checks }: Pick<MicrodataReport, 'checks'>): readonly string[] =>
  checks.filter(({ green }) => !green).map(({ id }) => id)
