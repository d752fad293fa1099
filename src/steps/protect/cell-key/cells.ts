/**
 * The cells of a frequency table and of all its totals, each with its own cell key.
 *
 * The cell key is the sum of the record keys of those who are counted, modulo the keys' modulus: the same persons have the same key in any
 * table, in any order, at any time. A total is counted from its records, never from its parts. Sums are of whole numbers, so no engine
 * rounds them: safe to 9 × 10^10 records with a modulus of 10^8.
 *
 * Source: Fraser and Wooton, A proposed method for confidentialising tabular output to protect against differencing (ABS, 2005);
 * Thompson, Broadfoot and Elazar, Methodology for the automatic confidentialisation of statistical outputs (ABS, 2013).
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/** SDMX code of a total. */
const total = '_T'

export interface CellOptions {
  readonly dimensions: readonly string[]
  /** Column with the whole record key, from 0 and below the modulus. */
  readonly recordKey: string
  readonly modulus: number
  /** Column with the weight of a record, if cells are estimates. */
  readonly weight?: string
  /** Column with the number of units that a row stands for, its key and weight then being their sums; absent: a row is a unit. */
  readonly units?: string
  /** Dimensions that are kept apart in each margin; absent: every margin there is. */
  readonly margins?: readonly (readonly string[])[]
}

/** Every set of some of the dimensions, all of them first. */
export const everyMargin = (dimensions: readonly string[]): readonly (readonly string[])[] =>
  dimensions.reduceRight<readonly (readonly string[])[]>(
    (sets, dimension) => [...sets.map((set) => [dimension, ...set]), ...sets],
    [[]],
  )

/**
 * Count the cells.
 *
 * @param records one row per unit, or per group of units that no dimension tells apart; no dimension null, no dimension with the code _T
 * @returns one row per cell that has records: the dimensions (_T in a total), count, cell_key, weight (a double, persons)
 */
export function cells(records: Relation, options: CellOptions): Relation {
  const { dimensions, recordKey, modulus, weight, units } = options
  const count = units === undefined ? sql`count(*)` : sql`coalesce(sum(${id(units)}), 0)`
  const margins = options.margins ?? everyMargin(dimensions)
  return relation(
    'cells',
    [...dimensions, 'count', 'cell_key', 'weight'],
    'Cells and totals, each with the key of those it counts',
    sql`select ${join(
      dimensions.map(
        (d) => sql`case when grouping(${id(d)}) = 1 then ${total} else ${id(d)} end as ${id(d)}`,
      ),
    )},
cast(${count} as bigint) as count,
cast(sum(cast(${id(recordKey)} as bigint)) as bigint) % ${modulus} as cell_key,
cast(${weight === undefined ? count : sql`sum(${id(weight)})`} as double) as weight
from ${records}
group by grouping sets (${join(margins.map((set) => sql`(${names(set)})`))})`,
  )
}
