/**
 * What a release holds, as its readers see it: observations with their attributes, and the vocabulary that explains them.
 *
 * A release explains itself: definitions, codelists, sources, checks and lineage travel in the same file.
 */
import type { Action } from '../standards/action.ts'
import type { Area } from '../standards/area.ts'
import type { Codelist } from '../standards/codelist.ts'
import type { Concept } from '../standards/concept.ts'
import type { Definition } from '../standards/definition.ts'
import type { Group } from '../standards/group.ts'
import type { Question } from '../standards/question.ts'
import type { Reliability } from '../standards/reliability.ts'
import type { Scale } from '../standards/scale.ts'
import type { Structure } from '../standards/structure.ts'
import type { Table } from '../standards/table.ts'
import type { Template } from '../standards/template.ts'
import type { Edition } from '../edition/edition.ts'
import type { PublicSource } from './public-source.ts'

/**
 * Who let a release out whose tables are counted from persons' records. Public, and no part of the hash: the same tables have the same
 * hash whoever approves them.
 */
export interface Approval {
  /** Name of the person. */
  readonly by: string
  /** ISO date and time. */
  readonly at: string
  /** Where checks were red: which, and why the release was approved all the same. */
  readonly objection?: { readonly checks: readonly string[]; readonly reason: string }
}

export interface ReleaseInfo {
  readonly number: number
  /** SHA-256 over structures and observations in canonical order: the same inputs give the same hash. */
  readonly hash: string
  /** ISO date and time at which the release was made (not part of the hash). */
  readonly made: string
  readonly program: string
  /** Absent where figures were published by their providers before, and nobody has to approve them. */
  readonly approval?: Approval
}

/** The definitions that travel with a release. */
export interface Vocabulary {
  readonly edition: Edition
  readonly tables: readonly Table[]
  readonly concepts: readonly Concept[]
  /** Codelists by id; CL_AREA's codes are `areas`. */
  readonly codelists: readonly Codelist[]
  readonly areas: readonly Area[]
  readonly groups: readonly Group[]
  readonly sources: readonly PublicSource[]
  readonly definitions: readonly Definition[]
  readonly structures: readonly Structure[]
  readonly templates: readonly Template[]
  readonly questions: readonly Question[]
  readonly actions: readonly Action[]
  readonly scales: readonly Scale[]
  /** Schemes by which estimates are classed (standards/reliability). */
  readonly reliability: readonly Reliability[]
}

/** One published cell. `key` has the codes of the table's dimensions in the table's order. */
export interface Observation {
  readonly key: readonly string[]
  /** Null where missing: `status` then says why (CL_OBS_STATUS L, M, O, Q) and `reason` in a code of CL_REASON_MISSING. */
  readonly value: number | null
  readonly status: string
  readonly confidentiality: string
  /** B, C, BR, ... (CL_TYPE_OF_DATA), null where it has no meaning. */
  readonly typeOfData: string | null
  /** Code of CL_ESTIMATE_KIND. */
  readonly estimate: string
  readonly unit: string
  readonly source: string
  readonly vintage: string
  readonly reason: string | null
  /** SHA-256 of the delivery and the numbers of its rows (1 = first after the header); null and empty for derived cells. */
  readonly delivery: string | null
  readonly rows: readonly number[]
  /** Of a cell made from records, null elsewhere: the rule of residence (CL_RESIDENCE_RULE). */
  readonly residenceRule: string | null
  /** Share of the persons that should be in the records who are, 0 to 1, where it is known. */
  readonly coverage: number | null
  /** Share of the records that were imputed, 0 to 1, where it is known. */
  readonly imputed: number | null
  /** Coefficient of variation of an estimate, 0 or more; null where nothing was sampled. */
  readonly cv: number | null
}

export interface Query {
  readonly table: string
  /** Codes wanted by dimension; a dimension left out is free. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  readonly from?: string
  readonly to?: string
  /** Only the newest period of each series (all dimensions but time). */
  readonly latest?: boolean
  readonly limit?: number
}

/** A file as it was received. */
export interface DeliveryInfo {
  readonly sha256: string
  readonly source: string
  readonly file: string
  readonly bytes: number
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
}

/** One finding of a check, over all rows that it concerns. */
export interface Finding {
  readonly source: string
  readonly file: string
  readonly check: string
  readonly severity: 'error' | 'warning'
  /** Problem code of the catalogue, and the sentence. */
  readonly code: string
  readonly message: string
  readonly count: number
  /** At most twenty row numbers. */
  readonly rows: readonly number[]
}

/** One step that made a table or a dataset, with its SQL. */
export interface StepInfo {
  readonly id: string
  /** Ids of the steps or deliveries (by SHA-256) that it read. */
  readonly inputs: readonly string[]
  readonly sql: string
  /** Null for a dataset of persons' records, whose number would tell a true count. */
  readonly rows: number | null
}

/** Cells by table, source, area and year: what exists. */
export interface Coverage {
  readonly table: string
  readonly source: string
  readonly area: string
  readonly year: number
  readonly cells: number
  readonly missing: number
}

export interface Release {
  readonly info: ReleaseInfo
  readonly vocabulary: Vocabulary
  /** @throws published.unknown-table, published.unknown-dimension, published.unknown-code, published.too-large */
  query(query: Query): Promise<readonly Observation[]>
  count(query: Query): Promise<number>
  /** The codes of `dimension` that occur in the table, in the codelist's order. */
  codes(table: string, dimension: string): Promise<readonly string[]>
  cell(table: string, key: readonly string[]): Promise<Observation | undefined>
  /** Cells that a derived cell was computed from, table by table (see Table.inputs); at most `limit` each. */
  inputs(
    table: string,
    key: readonly string[],
    limit?: number,
  ): Promise<readonly { table: string; cells: readonly Observation[]; count: number }[]>
  deliveries(): Promise<readonly DeliveryInfo[]>
  findings(source?: string): Promise<readonly Finding[]>
  /** The steps that lead to a table, from the deliveries down to it. */
  steps(table: string): Promise<readonly StepInfo[]>
  coverage(filter: { source?: string; table?: string; area?: string }): Promise<readonly Coverage[]>
  /**
   * A document that travels with the release beside its tables, such as `capacity`; undefined where there is none. Whoever wrote
   * it knows its form and checks it on reading.
   */
  document(name: string): Promise<unknown>
  close(): void
}
