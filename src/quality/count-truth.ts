/**
 * Count the truth as a table counts records: the same codes, cells and totals, nothing perturbed, in each shape that the definition offers.
 */
import type { Engine, Row } from '../engine/engine.ts'
import { dataset, print } from '../sql/index.ts'
import type { Table } from '../standards/table.ts'
import type { LookupTable } from '../steps/protect/ptable/lookup-table.ts'
import { classify } from '../steps/tabulate/counted/classify.ts'
import { countTable } from '../steps/tabulate/counted/count-table.ts'
import type { Frame } from '../steps/tabulate/counted/frame.ts'
import { gather } from '../steps/tabulate/counted/gather.ts'
import { shapes } from '../steps/tabulate/counted/thinness.ts'
import type { TruePopulation } from './truth/population-of.ts'

/** One true cell: the codes of the table's dimensions, in their order. */
export interface TrueCell {
  readonly key: readonly string[]
  readonly value: number
}

const modulus = 256

/** A perturbation table that changes nothing. */
const unchanged: LookupTable = {
  modulus,
  last: 1,
  repeat: 1,
  intervals: [0, 1].map((of) => ({ class: of, change: 0, lower: 0, upper: modulus })),
}

/** The cells of a table's observations that have a value. */
export const cellsIn = ({ dimensions }: Table, rows: readonly Row[]): readonly TrueCell[] =>
  rows.flatMap((row) =>
    typeof row['OBS_VALUE'] === 'number'
      ? [{ key: dimensions.map((name) => String(row[name])), value: row['OBS_VALUE'] }]
      : [],
  )

/** @returns the true cells in each of `shapes`, in their order; an estimated table has its finest only */
export async function countTruth(
  table: Table,
  { records }: TruePopulation,
  frame: Frame,
  source: string,
  engine: Engine,
): Promise<readonly (readonly TrueCell[])[]> {
  const found = gather(classify(records, [table], frame), [table])
  // Every shape counts the same rows.
  const gathered = dataset('true rows gathered', found.columns)
  await engine.keep(gathered.name, print(found, engine.dialect))
  const counted: (readonly TrueCell[])[] = []
  for (const levels of table.method === 'estimated' ? [{}] : shapes(table)) {
    const { published } = countTable(table, gathered, frame, {
      table: unchanged,
      levels,
      attributes: { source, vintage: frame.at },
    })
    const rows = await engine.rows(print(published, engine.dialect, { order: table.dimensions }))
    counted.push(cellsIn(table, rows))
  }
  return counted
}
