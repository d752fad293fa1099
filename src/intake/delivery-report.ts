/**
 * What is told of a delivery to the steward who handed it over: counts, rules with row numbers, what changed since the last time.
 * No value of a person is in it.
 */
import type { Code } from '../problem.ts'
import type { AbsentColumn } from './absent-columns.ts'

export type Verdict = 'accepted' | 'warnings' | 'refused'

/** Rows of the file with something in common. */
export interface RowsFound {
  readonly rows: number
  /** Numbers of the first of them. */
  readonly first: readonly number[]
}

/** A rule, or a column that could not be read, with the rows that it concerns. */
export interface RuleReport {
  /** Id of the rule in source.yaml; `reading` where a column could not be read. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** Column of the record type, and of the file, where the fault is one of reading. */
  readonly column?: string
  readonly from?: string
  readonly fault?: Code
  readonly rows: number
  /** Numbers of the first of them, counted from 1 after the header. */
  readonly first: readonly number[]
  /** Where a code is in no list: the list, as the source's description calls it. */
  readonly list?: string
  /** Where a date is none: rows in which it is one with day and month exchanged. */
  readonly exchanged?: number
  /** Texts that the column may have, where they are few. */
  readonly allowed?: readonly string[]
  /** Texts that could not be read, those that several rows have, so that none is one person's; # stands for digits. */
  readonly found: readonly {
    readonly text: string
    readonly rows: number
    readonly near: readonly string[]
  }[]
}

/** How full a column of the record type is. */
export interface ColumnReport {
  readonly column: string
  readonly filled: number
}

/** A share of the records that moved: a code of a column, now and before, in per cent. */
export interface ShareChange {
  readonly column: string
  readonly code: string
  readonly now: number
  readonly before: number
}

export interface Comparison {
  readonly file: string
  readonly received: string
  readonly rows: number
  /** The largest changes, largest first. */
  readonly shares: readonly ShareChange[]
  /** Codes that no record had before. */
  readonly newCodes: readonly { readonly column: string; readonly code: string; readonly rows: number }[]
}

/** A delivery that stands, and how many of the rows it had already. */
export interface CameBefore {
  readonly sha256: string
  readonly file: string
  readonly period: string
  readonly received: string
  readonly rows: number
}

/** Why a file could not be read at all. */
export interface Unread {
  readonly code: Code
  /** Columns that it should have and has not. */
  readonly missing?: readonly string[]
  /** The line that cannot be read. */
  readonly line?: number
}

export interface DeliveryReport {
  readonly source: string
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  /** ISO date and time of arrival. */
  readonly received: string
  readonly verdict: Verdict
  /** Rows of the file after the header, those that could not be told apart among them; none is a warning where the one before had some. */
  readonly rows: number
  readonly accepted: number
  readonly setAside: number
  /** Rows whose fields could not be told apart: they are set aside too. */
  readonly unreadable: RowsFound
  /** Rows in which several columns could not be read: their fields have moved. */
  readonly shifted?: RowsFound
  /** Rows that are set aside and have almost nothing in them: totals, notes. */
  readonly sparse?: RowsFound
  /** Line of the file, or row of the sheet, of the first row; absent where rows are no lines. */
  readonly firstLine?: number
  /** Per cent of the rows that may be set aside. */
  readonly mostSetAside: number
  /** First and last date that the records have in their main date column. */
  readonly dates?: { readonly column: string; readonly first: string; readonly last: string }
  /** Worst first. */
  readonly rules: readonly RuleReport[]
  readonly columns: readonly ColumnReport[]
  /** What the file does not have yet, because it is about a period of before. */
  readonly absent?: readonly AbsentColumn[]
  readonly compared?: Comparison
  /** The one that it repeats or corrects. */
  readonly cameBefore?: CameBefore
  /** Where it could not be read at all; its counts are 0 then. */
  readonly unread?: Unread
}
