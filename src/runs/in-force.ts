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
  /** Perturbed cells, by table and population, bound under `name`. */
  readonly cells: readonly CellsInForce[]
  /** How inner cells were rounded, by population. */
  readonly roundings: readonly RoundingInForce[]
  /** Vintages of tables of sums, by table and population. */
  readonly sums: readonly SumsInForce[]
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

export interface SumsInForce {
  readonly table: string
  readonly population: string
  /** Columns of the cells. */
  readonly columns: readonly string[]
  /** Hash of what was delivered, and under which rules; the rules themselves. */
  readonly of: string
  readonly rules: string
  /** Keys of the datasets of the vintages and of the pattern. */
  readonly key: string
  readonly patternKey: string
  /** Names under which the contributions to all vintages are bound, and which cells of each were withheld. */
  readonly vintages: string
  readonly pattern: string
}
