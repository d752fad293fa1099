/**
 * How often what is published was looked at: counts by day, kind, name and language, and nothing about who looked.
 *
 * The server keeps counts of days; a release carries counts of whole months.
 */

/** What is told apart: a page, a table's page, a file of data or a picture, a document. */
export const usageKinds = ['page', 'table', 'download', 'document'] as const
export type UsageKind = (typeof usageKinds)[number]

/** One thing that was looked at. */
export interface Look {
  readonly kind: UsageKind
  /** Table (`stock-origin`), path of a page (`/countries/SEN`), file (`stock-origin.csv`), document (`profile-SEN.pdf`). */
  readonly id: string
  readonly lang?: string
}

export interface DayCount extends Look {
  /** ISO date, UTC. */
  readonly day: string
  readonly count: number
}

/**
 * What a release publishes: one row per month, kind and name (all languages together); one per month, kind and language, and
 * one per month and kind, both under the name `_T`.
 */
export interface MonthCount extends Look {
  /** `2026-11`, UTC. */
  readonly month: string
  /** Null where there were fewer than five. */
  readonly count: number | null
}
