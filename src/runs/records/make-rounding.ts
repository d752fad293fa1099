/**
 * What becomes of inner cells that are rounded, as a dataset: it is worked out in this process, and kept while the inner cells are the same.
 */
import type { Engine, Row } from '../../engine/engine.ts'
import { problem } from '../../problem.ts'
import { dataset, id, join, names, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { roundRevised } from '../../steps/protect/rounding/round-revised.ts'
import type { RoundedBefore } from '../../steps/protect/rounding/round-revised.ts'
import { roundSmallCounts } from '../../steps/protect/rounding/round-small-counts.ts'
import { publishedCells } from '../../steps/protect/tables/published-cells.ts'
import type { PublishedCell } from '../../steps/protect/tables/published-cells.ts'
import { countedName } from '../../steps/tabulate/counted/classify.ts'
import { innerName } from '../../steps/tabulate/counted/inner-cells.ts'
import type { LinkedTable } from '../../steps/tabulate/counted/inner-cells.ts'
import { roundedMargins } from '../../steps/tabulate/counted/rounded-table.ts'
import { keyOf } from '../../store/datasets.ts'
import type { Datasets, Manifest } from '../../store/datasets.ts'
import type { RoundingInForce } from '../in-force.ts'
import { writeWorkedOut } from './write-worked-out.ts'

export interface RoundingAsked {
  /** Name of the dataset: place, rounded. */
  readonly step: string
  /** Inner cells, bound: see `innerCells`. */
  readonly inner: Relation
  readonly linked: readonly LinkedTable[]
  readonly base: number
  /** Name of the population's dataset. */
  readonly population: string
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

const rowsOf = async (of: Relation, order: readonly string[], engine: Engine): Promise<readonly Row[]> =>
  await engine.rows(
    print(relation(`read ${of.name}`, of.columns, of.note, sql`select * from ${of}`), engine.dialect, {
      order,
    }),
  )

/**
 * Inner cells beside those in force, in the order of their places.
 *
 * @returns what each was before, and whether each cell, gone ones among them, has as many records now
 */
async function beside(
  inner: Relation,
  inForce: RoundingInForce,
  engine: Engine,
): Promise<{ readonly cells: readonly (RoundedBefore | undefined)[]; readonly stands: boolean }> {
  const codes = inner.columns.filter((name) => !['place', 'count'].includes(name))
  const was = dataset(inForce.inner, inForce.columns)
  const became = dataset(inForce.rounding, ['place', 'rounded'])
  const same = join(
    codes.map((name) => sql`n.${id(name)} = b.${id(name)}`),
    ' and ',
  )
  const found = relation(
    'inner cells of two releases',
    ['place', 'count', 'count_before', 'rounded'],
    'Inner cells beside those of the release in force; restricted',
    sql`select n.place, n.count, b.count as count_before, b.rounded from ${inner} as n
full outer join (select ${names(codes)}, count, rounded from ${was} as w join (select place as was_at, rounded from ${became}) as r on r.was_at = w.place) as b on ${same}`,
  )
  const rows = await rowsOf(found, ['place'], engine)
  return {
    cells: rows
      .filter(({ place }) => place !== null)
      .map(({ count_before: count, rounded }) =>
        count === null ? undefined : { count: Number(count), rounded: Number(rounded) },
      ),
    stands: rows.every(({ count, count_before: before }) => Number(count ?? 0) === Number(before ?? 0)),
  }
}

/**
 * Round the inner cells, or keep what was rounded before, and bind it.
 *
 * Where inner cells have as many records as in the release in force, each of them, its rounding stands; else they are rounded with it in view.
 *
 * @param content of the inner cells
 * @param inForce how they were rounded there; undefined where they were not
 * @param folder the edition's `.corridor`
 * @throws protect.unsupported-rounding
 */
export async function makeRounding(
  { step, inner, linked, base }: RoundingAsked,
  content: string,
  inForce: RoundingInForce | undefined,
  engine: Engine,
  folder: string,
  store: Datasets,
): Promise<{ readonly manifest: Manifest; readonly fresh: boolean }> {
  const margins = linked.map((one) => [one.table.id, roundedMargins(one)])
  const told = `Small count rounding, base ${base}, of ${JSON.stringify(margins)}`
  const inputs = { [inner.name]: content }
  const before =
    inForce === undefined || inForce.base !== base || inForce.columns.join() !== inner.columns.join()
      ? undefined
      : await beside(inner, inForce, engine)
  const fresh = {
    ...inputs,
    ...(inForce === undefined || before === undefined ? {} : { before: inForce.key }),
  }
  const key =
    inForce !== undefined && before?.stands === true ? inForce.key : keyOf(told, fresh, 'rounding/1')
  const known = await store.find(step, key)
  const manifest =
    known ??
    (await store.make({ step, key, columns: ['place', 'rounded'], inputs, sql: told }, async (path) => {
      const rows = await rowsOf(inner, ['place'], engine)
      checkSize(linked, rows.length)
      const counts = rows.map(({ count }) => Number(count))
      const asked = { cells: linkedCells(linked, rows), counts, base }
      const became = (before === undefined ? roundSmallCounts(asked) : roundRevised(asked, before.cells))
        .inner
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
