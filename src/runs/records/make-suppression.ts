/**
 * Which cells of a table of sums are withheld, as a dataset: it is worked out in this process, and kept while the sums are the same.
 */
import type { Engine } from '../../engine/engine.ts'
import { problem } from '../../problem.ts'
import { print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { fullestPeriod, protectSums } from '../../steps/protect/magnitude/protect-sums.ts'
import { keyOf } from '../../store/datasets.ts'
import type { Datasets, Manifest } from '../../store/datasets.ts'
import { writeWorkedOut } from './write-worked-out.ts'

export interface SuppressionAsked {
  readonly table: string
  /** Name of the dataset: the columns, withheld (primary, secondary). */
  readonly step: string
  /** See `innerSums`; bound. */
  readonly inner: Relation
  /** See `summedCells`; bound. */
  readonly cells: Relation
  /** Columns of the cells. */
  readonly columns: readonly string[]
  readonly margins: readonly (readonly string[])[]
}

/** Time grows with the third power: of one period 360 take 1.5 seconds, 720 a quarter of a minute, 1,200 three quarters. */
const mostInnerSums = 1200

/** @throws protect.unsupported-suppression when a table has more inner cells in one period than can be protected in one go */
export function checkSums(table: string, found: number): void {
  if (found > mostInnerSums)
    throw problem('protect.unsupported-suppression', { table, found, most: mostInnerSums })
}

/**
 * Find the cells to withhold, or keep what was found before, and bind it.
 *
 * @param contents of the inner sums and of the cells, by name
 * @param folder the edition's `.corridor`
 * @throws protect.unsupported-suppression
 */
export async function makeSuppression(
  { table, step, inner, cells, columns, margins }: SuppressionAsked,
  contents: Readonly<Record<string, string>>,
  engine: Engine,
  folder: string,
  store: Datasets,
): Promise<{ readonly manifest: Manifest; readonly fresh: boolean }> {
  const told = `Cells that are withheld by a rule or for the sake of those, among ${JSON.stringify(margins)}`
  const key = keyOf(told, contents, 'suppression/1')
  const known = await store.find(step, key)
  const named = [...columns, 'withheld']
  const rowsOf = async (of: Relation) =>
    await engine.rows(
      print(relation(`read ${of.name}`, of.columns, of.note, sql`select * from ${of}`), engine.dialect, {
        order: columns,
      }),
    )
  const manifest =
    known ??
    (await store.make({ step, key, columns: named, inputs: contents, sql: told }, async (path) => {
      const codesOf = (row: Readonly<Record<string, unknown>>) =>
        Object.fromEntries(columns.map((column) => [column, String(row[column])]))
      const given = await rowsOf(inner)
      const apart = given.map((row) => ({
        codes: codesOf(row),
        sole: typeof row['sole'] === 'string' ? row['sole'] : null,
      }))
      checkSums(table, fullestPeriod(apart))
      const sums = await rowsOf(cells)
      const pattern = protectSums(
        apart,
        sums.map((row) => ({
          codes: codesOf(row),
          size: Number(row['size']),
          primary: row['rule'] !== null,
        })),
        columns,
        margins,
      ).filter(({ withheld }) => withheld !== undefined)
      const texts = Object.fromEntries(
        named.map((column) => [
          column,
          pattern.map(({ codes, withheld }) =>
            column === 'withheld' ? (withheld ?? '') : (codes[column] ?? '_T'),
          ),
        ]),
      )
      return await writeWorkedOut(path, folder, { texts, typed: (of) => of, order: columns })
    }))
  await engine.bind(step, store.path(step, key))
  return { manifest, fresh: known === undefined }
}
