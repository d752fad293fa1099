/**
 * One table of a release in memory, column by column, so that a selection is answered in microseconds instead of the
 * milliseconds that a database takes to plan a query (1.3 ms bare, 15 to 40 ms where the first dimension is free).
 *
 * Observations stand in key order. A series (all dimensions but the last, which is time) is stored once, with the place of
 * its first observation. Codes are numbers into `codes`, in the order of the codelist. About 22 bytes an observation.
 */
export type Numbers = Uint16Array | Uint32Array

export interface Cube {
  readonly dimensions: readonly string[]
  /** Codes that occur, by dimension. */
  readonly codes: readonly (readonly string[])[]
  /** Place of each code of a dimension. */
  readonly places: readonly ReadonlyMap<string, number>[]
  /** For each dimension but the last: the code of each series. */
  readonly series: readonly Numbers[]
  /** First observation of each series, and the number of observations at the end. */
  readonly starts: Uint32Array
  readonly times: Numbers
  /** NaN where missing. */
  readonly values: Float64Array
  readonly attributes: Uint32Array
  /** What qualifies a value (attributes by column, null where missing): combinations are few, so each observation points to one. */
  readonly combinations: readonly Readonly<Record<string, string | null>>[]
  /** End of each observation's numbers in `rows`; they begin where those of the one before end. */
  readonly rowEnds: Uint32Array
  readonly rows: Int32Array
}
