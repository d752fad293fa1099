/**
 * Write what was worked out in this process, not by a query, as a dataset. The values pass through an engine that keeps nothing on the disk, and are
 * never part of its SQL.
 */
import { openPrivateDuckdb } from '../../engine/private-duckdb.ts'
import type { Texts } from '../../engine/private-duckdb.ts'
import { dataset, print } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'

export interface WorkedOut {
  /** By column; as many texts in each as there are rows. */
  readonly texts: Texts
  /** Gives the columns their types. */
  readonly typed: (texts: Relation) => Relation
  readonly order: readonly string[]
}

/**
 * @param folder the edition's `.corridor`
 * @returns the number of rows
 */
export async function writeWorkedOut(
  path: string,
  folder: string,
  { texts, typed, order }: WorkedOut,
): Promise<number> {
  const columns = Object.keys(texts)
  const maker = await openPrivateDuckdb(folder)
  try {
    await maker.take('worked out', columns, [texts])
    return await maker.write(print(typed(dataset('worked out', columns)), maker.dialect, { order }), path)
  } finally {
    maker.close()
  }
}
