/**
 * The cells that nobody is in: those of a grid that have no record, as zeros, and those that cannot exist, marked.
 *
 * A zero is published as it is: changing it would show persons where there are none. Since true counts can become zero too, a published
 * zero does not say that nobody is there. A structural zero (a married child of three) is no count at all.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'

export interface Grid {
  /** Codes of each dimension, in the order of the dimensions; _T among them where totals are shown. */
  readonly codes: Readonly<Record<string, readonly string[]>>
  /** Rows of some or all dimensions that cannot exist, under `dimensions`. */
  readonly structural?: { readonly dimensions: readonly string[]; readonly rows: Relation }
}

const listOf = (dimension: string, codes: readonly string[]): Relation =>
  relation(
    `codes of ${dimension}`,
    [dimension],
    `Codes of ${dimension} that are shown`,
    join(
      codes.map((code) => sql`select ${code} as ${id(dimension)}`),
      '\nunion all\n',
    ),
  )

/**
 * Fill the grid.
 *
 * @returns one row per combination of the codes: the dimensions, count, cell_key, weight, structural (boolean)
 */
export function complete(counted: Relation, { codes, structural }: Grid): Relation {
  const dimensions = Object.keys(codes)
  const same = (table: string, on: readonly string[]): Sql =>
    join(
      on.map((d) => sql`${id(table)}.${id(d)} = grid.${id(d)}`),
      ' and ',
    )
  const grid = relation(
    'grid',
    dimensions,
    'Every combination of the codes',
    sql`select ${names(dimensions)} from ${join(
      dimensions.map((d) => sql`${listOf(d, codes[d] ?? [])}`),
      ' cross join ',
    )}`,
  )
  const first = structural?.dimensions[0]
  return relation(
    'complete cells',
    [...dimensions, 'count', 'cell_key', 'weight', 'structural'],
    'Cells with zeros where nobody is',
    sql`select ${join(dimensions.map((d) => sql`grid.${id(d)}`))},
coalesce(counted.count, 0) as count, coalesce(counted.cell_key, 0) as cell_key, coalesce(counted.weight, 0) as weight,
${first === undefined ? sql`false` : sql`impossible.${id(first)} is not null`} as structural
from ${grid} as grid
left join ${counted} as counted on ${same('counted', dimensions)}${
      structural === undefined
        ? sql``
        : sql`
left join ${structural.rows} as impossible on ${same('impossible', structural.dimensions)}`
    }`,
  )
}
