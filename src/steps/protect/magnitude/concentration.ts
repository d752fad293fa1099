/**
 * How much of each cell's value its largest contributors have, and which cells must be withheld for it: the primary rules.
 *
 * A contributor's values are added up within the cell before they are ranked, so a firm with two plants is one contributor. Absolute values
 * are ranked; negative ones count as much. Source: Hundepool et al., Statistical Disclosure Control (2012), chapter 4.
 */
import { id, join, names, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { everyMargin } from '../cell-key/cells.ts'

export interface ConcentrationOptions {
  readonly dimensions: readonly string[]
  readonly contributor: string
  readonly value: string
  /** Dimensions that are kept apart in each margin; absent: every margin there is. */
  readonly margins?: readonly (readonly string[])[]
}

/** Contributors that are ranked: rules ask for the shares of at most so many. */
const ranked = 3

/**
 * @param contributions one row per contribution, no null among the columns that are named
 * @returns one row per cell: the dimensions (_T in a total), contributors (a number of them), value (the sum), size (the sum of the contributors'
 * absolute values), top_1, top_2, top_3 (what the so many largest contributors have of the size)
 */
export function concentration(contributions: Relation, options: ConcentrationOptions): Relation {
  const { dimensions, contributor, value, margins = everyMargin(dimensions) } = options
  const totals = relation(
    'contributors by cell',
    [...dimensions, 'contributor', 'given'],
    'What each contributor has in each cell and total',
    sql`select ${join(
      dimensions.map((d) => sql`case when grouping(${id(d)}) = 1 then '_T' else ${id(d)} end as ${id(d)}`),
    )}, ${id(contributor)} as contributor, sum(cast(${id(value)} as double)) as given
from ${contributions}
group by grouping sets (${join(margins.map((set) => sql`(${names([...set, contributor])})`))})`,
  )
  const ranks = relation(
    'ranked contributors',
    [...dimensions, 'given', 'place'],
    'Contributors of each cell, the largest first',
    sql`select ${names(dimensions)}, given, row_number() over (partition by ${names(dimensions)} order by abs(given) desc, contributor) as place
from ${totals}`,
  )
  const top = (n: number): Sql =>
    sql`coalesce(sum(case when place <= ${n} then abs(given) end), 0) as ${id(`top_${n}`)}`
  return relation(
    'concentration',
    [...dimensions, 'contributors', 'value', 'size', 'top_1', 'top_2', 'top_3'],
    'Number and weight of the contributors of each cell',
    sql`select ${names(dimensions)}, cast(count(*) as bigint) as contributors, sum(given) as value, sum(abs(given)) as size,
${join(Array.from({ length: ranked }, (_, i) => top(i + 1)))}
from ${ranks}
group by ${names(dimensions)}`,
  )
}

export interface PrimaryRules {
  /** Cells with fewer contributors are withheld; 3 keeps a contributor from knowing another by subtraction. */
  readonly contributors?: number
  /** (n, k): the n largest, 1 to 3, have k per cent of the cell or more. */
  readonly dominance?: readonly { readonly n: 1 | 2 | 3; readonly k: number }[]
  /** p per cent: the others leave the largest less than p per cent of his value to be unsure about, for the second largest. */
  readonly p?: number
}

/**
 * Apply the rules; a cell that breaks several has the first of contributors, dominance, p.
 *
 * @returns the cells with one column more: rule (contributors, dominance, p, or null). It is restricted: which rule it was says something of
 * the contributors, so what is published has one code for all of them.
 */
export function primaryRules(
  cells: Relation,
  { contributors = 0, dominance = [], p }: PrimaryRules,
): Relation {
  const dominated = dominance.map(({ n, k }) => sql`size > 0 and ${id(`top_${n}`)} >= ${k} * size / 100`)
  return relation(
    'primary cells',
    [...cells.columns, 'rule'],
    'Cells with the rule that withholds them',
    sql`select *, case when contributors < ${contributors} then 'contributors'
${
  dominated.length === 0
    ? sql``
    : sql`when ${join(dominated, ' or ')} then 'dominance'
`
}${
      p === undefined
        ? sql``
        : sql`when size - top_2 < ${p} * top_1 / 100 then 'p'
`
    }end as rule
from ${cells}`,
  )
}
