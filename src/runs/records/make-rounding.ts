/**
 * What becomes of inner cells that are rounded, as a dataset: it is worked out in this process, and kept while the inner cells are the same.
 */
import type { Engine } from '../../engine/engine.ts'
import { problem } from '../../problem.ts'
import { print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { roundSmallCounts } from '../../steps/protect/rounding/round-small-counts.ts'
import { publishedCells } from '../../steps/protect/tables/published-cells.ts'
import type { PublishedCell } from '../../steps/protect/tables/published-cells.ts'
import { countedName } from '../../steps/tabulate/counted/classify.ts'
import { innerName } from '../../steps/tabulate/counted/inner-cells.ts'
import type { LinkedTable } from '../../steps/tabulate/counted/inner-cells.ts'
import { roundedMargins } from '../../steps/tabulate/counted/rounded-table.ts'
import { keyOf } from '../../store/datasets.ts'
import type { Datasets, Manifest } from '../../store/datasets.ts'
import { writeWorkedOut } from './write-worked-out.ts'

export interface RoundingAsked {
  /** Name of the dataset: place, rounded. */
  readonly step: string
  /** Inner cells, bound: see `innerCells`. */
  readonly inner: Relation
  readonly linked: readonly LinkedTable[]
  readonly base: number
}

/** Time grows with the square: 4,000 inner cells take 3.4 seconds, so many about a minute and a half. */
const mostInner = 20_000

/** @throws protect.unsupported-rounding when there are more inner cells than can be rounded in one go */
export function checkSize(linked: readonly LinkedTable[], found: number): void {
  if (found > mostInner)
    throw problem('protect.unsupported-rounding', {
      tables: linked.map(({ table }) => table.id),
      found,
      most: mostInner,
    })
}

type Codes = Readonly<Record<string, string>>

/**
 * The published cells of all the tables, as places of inner cells from 0; and each inner cell by itself, since two tables of nearly the
 * same records can be taken from each other until no more than that is left.
 */
export function linkedCells(
  linked: readonly LinkedTable[],
  inner: readonly Readonly<Record<string, unknown>>[],
): readonly PublishedCell[] {
  const apart = inner.map((_, i) => ({ codes: {}, inner: [i] }))
  const published = linked.flatMap((one) => {
    const places = [...inner.keys()].filter((i) => inner[i]?.[countedName(one.table)] === true)
    const margins = roundedMargins(one)
    const columns = [...new Set(margins.flat())]
    const rows = places.map((i): Codes =>
      Object.fromEntries(columns.map((column) => [column, String(inner[i]?.[innerName(one.table, column)])])),
    )
    return publishedCells(rows, margins).map((cell) => ({
      codes: cell.codes,
      inner: cell.inner.map((i) => places[i] ?? 0),
    }))
  })
  return [...published, ...apart]
}

/**
 * Round the inner cells, or keep what was rounded before, and bind it.
 *
 * @param content of the inner cells
 * @param folder the edition's `.corridor`
 * @throws protect.unsupported-rounding
 */
export async function makeRounding(
  { step, inner, linked, base }: RoundingAsked,
  content: string,
  engine: Engine,
  folder: string,
  store: Datasets,
): Promise<{ readonly manifest: Manifest; readonly fresh: boolean }> {
  const margins = linked.map((one) => [one.table.id, roundedMargins(one)])
  const told = `Small count rounding, base ${base}, of ${JSON.stringify(margins)}`
  const inputs = { [inner.name]: content }
  const key = keyOf(told, inputs, 'rounding/1')
  const known = await store.find(step, key)
  const manifest =
    known ??
    (await store.make({ step, key, columns: ['place', 'rounded'], inputs, sql: told }, async (path) => {
      const rows = await engine.rows(
        print(
          relation('read inner cells', inner.columns, 'Inner cells', sql`select * from ${inner}`),
          engine.dialect,
          {
            order: ['place'],
          },
        ),
      )
      checkSize(linked, rows.length)
      const counts = rows.map(({ count }) => Number(count))
      const became = roundSmallCounts({ cells: linkedCells(linked, rows), counts, base }).inner
      return await writeWorkedOut(path, folder, {
        texts: { place: became.map((_, i) => String(i + 1)), rounded: became.map(String) },
        typed: (texts) =>
          relation(
            'rounded inner cells',
            ['place', 'rounded'],
            'Rounded inner cells',
            sql`select cast(place as bigint) as place, cast(rounded as bigint) as rounded from ${texts}`,
          ),
        order: ['place'],
      })
    }))
  await engine.bind(step, store.path(step, key))
  return { manifest, fresh: known === undefined }
}
