/**
 * The intervals of a perturbation table as rows, cut where blocks of cell keys end: a cell finds its few intervals by class and block.
 */
import { join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { Interval, LookupTable } from '../ptable/lookup-table.ts'

/** Keys in a block: there are as many blocks as the class with most intervals has of them. */
function widthOf({ intervals, modulus }: LookupTable): number {
  const counts = new Map<number, number>()
  for (const { class: of } of intervals) counts.set(of, (counts.get(of) ?? 0) + 1)
  return Math.ceil(modulus / [...counts.values()].reduce((a, b) => Math.max(a, b), 1))
}

/** The block of a cell key; exact, since keys are below 2^32. */
export const blockOf = (table: LookupTable, key: Sql): Sql =>
  sql`cast(floor(${key} / cast(${widthOf(table)} as double)) as integer)`

function* cut({ class: of, change, lower, upper }: Interval, width: number) {
  for (let from = lower; from < upper;) {
    const block = Math.floor(from / width)
    const to = Math.min(upper, (block + 1) * width)
    yield { class: of, block, change, lower: from, upper: to }
    from = to
  }
}

/** @returns rows of class, block, change, lower and upper; those of a class fill [0, modulus) without gaps */
export function intervalRows(table: LookupTable): Relation {
  const width = widthOf(table)
  return relation(
    'intervals',
    ['class', 'block', 'change', 'lower', 'upper'],
    'Change by class of the count and interval of the cell key',
    sql`select * from (values ${join(
      table.intervals
        .flatMap((interval) => [...cut(interval, width)])
        .map((i) => sql`(${i.class}, ${i.block}, ${i.change}, ${i.lower}, ${i.upper})`),
    )}) as v(class, block, change, lower, upper)`,
  )
}
