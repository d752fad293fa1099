/**
 * What stands behind the release in force, as a run is given it: true cells, with which what is made now is held.
 */

/** Dimension → coarser level, or _T where it is left out. */
type Levels = Readonly<Record<string, string>>

export interface InForce {
  readonly number: number
  readonly hash: string
  /** Levels by table. */
  readonly shapes: Readonly<Record<string, Levels>>
  /** Perturbed cells, or contributions to sums, by table and population, bound under `name`. */
  readonly cells: readonly CellsInForce[]
  /** How inner cells were rounded, by population. */
  readonly roundings: readonly RoundingInForce[]
}

export interface CellsInForce {
  readonly table: string
  readonly population: string
  readonly name: string
  readonly columns: readonly string[]
}

export interface RoundingInForce {
  readonly population: string
  readonly base: number
  /** Columns of the inner cells. */
  readonly columns: readonly string[]
  /** Key of the dataset of the rounding: the same key, the same rounding. */
  readonly key: string
  /** Names under which the inner cells are bound, and what they became. */
  readonly inner: string
  readonly rounding: string
}
