/**
 * Which cells of a table of sums are withheld, as a dataset: it is worked out in this process, and kept while the sums are the same.
 *
 * It holds the cells of every vintage: what was published of one stays known, so the next is protected together with it.
 */
import type { Engine, Row } from '../../engine/engine.ts'
import { problem } from '../../problem.ts'
import { dataset, names, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { periodOf, protectSums } from '../../steps/protect/magnitude/protect-sums.ts'
import type { Codes, Earlier, InnerSum } from '../../steps/protect/magnitude/protect-sums.ts'
import { numbersIn } from '../../steps/tabulate/summed/beside-vintages.ts'
import { keyOf } from '../../store/datasets.ts'
import type { Datasets, Manifest } from '../../store/datasets.ts'
import type { SumsInForce } from '../in-force.ts'
import { writeWorkedOut } from './write-worked-out.ts'

export interface SuppressionAsked {
  readonly table: string
  /** Name of the dataset: see `patternColumns`. */
  readonly step: string
  /** See `vintages`; bound. */
  readonly vintages: Relation
  /** See `summedCells`; bound. */
  readonly cells: Relation
  /** Columns of the cells. */
  readonly columns: readonly string[]
  readonly margins: readonly (readonly string[])[]
  /** Name of the population's dataset. */
  readonly population: string
  /** See `MadeVintages`. */
  readonly made: { readonly of: string; readonly key: string }
}

/** Columns of the dataset: one row per cell and vintage; withheld is primary, secondary or no, stands is true in the vintage of now. */
export const patternColumns = (columns: readonly string[]): readonly string[] => [
  ...columns,
  'vintage',
  'withheld',
  'stands',
]

/** Cells that are withheld now. */
export const withheldNow = (pattern: Relation, columns: readonly string[]): Relation =>
  relation(
    'sums that are withheld',
    [...columns, 'withheld'],
    'Sums that are withheld by a rule or for the sake of those',
    sql`select ${names([...columns, 'withheld'])} from ${pattern} where stands and withheld <> 'no'`,
  )

/** Time grows with the third power: of one period 360 take 1.5 seconds, 720 a quarter of a minute, 1,200 three quarters. */
export const mostInnerSums = 1200

/** @throws protect.unsupported-suppression when a table has more inner cells in one period than can be protected in one go */
export function checkSums(table: string, found: number): void {
  if (found > mostInnerSums)
    throw problem('protect.unsupported-suppression', { table, found, most: mostInnerSums })
}

/** Contributions of one inner cell that are in the same vintages. */
interface Group {
  readonly codes: Codes
  readonly vintages: readonly number[]
  readonly contributors: number
  readonly who: string
}

interface PatternRow {
  readonly codes: Codes
  readonly vintage: number
  readonly withheld: string
  readonly stands: boolean
}

/** Inner cells of one vintage; the same version where the contributions are the same. */
function innerOf(groups: readonly Group[], vintage: number): readonly InnerSum[] {
  const cells = new Map<string, { codes: Codes; places: number[]; contributors: number; who: string }>()
  for (const [place, { codes, vintages, contributors, who }] of groups.entries()) {
    if (!vintages.includes(vintage)) continue
    const key = JSON.stringify(codes)
    const cell = cells.get(key) ?? { codes, places: [], contributors: 0, who }
    cell.places.push(place)
    cell.contributors += contributors
    cells.set(key, cell)
  }
  return [...cells.values()].map(({ codes, places, contributors, who }) => ({
    codes,
    sole: contributors === 1 ? who : null,
    version: places.join(' '),
  }))
}

/**
 * The pattern of one period: that of a vintage which was published stands.
 *
 * @param before cells of vintages that were published
 */
function patternOf(
  groups: readonly Group[],
  before: readonly PatternRow[],
  measured: Parameters<typeof protectSums>[1],
  { table, columns, margins }: Pick<SuppressionAsked, 'table' | 'columns' | 'margins'>,
): readonly PatternRow[] {
  const now = Math.max(0, ...groups.flatMap(({ vintages }) => vintages))
  if (before.some(({ vintage }) => vintage === now))
    return before.map((row) => ({ ...row, stands: row.vintage === now }))
  const earlier = [...new Set(before.map(({ vintage }) => vintage))].map((vintage) => ({
    inner: innerOf(groups, vintage),
    cells: before.flatMap(({ codes, withheld, ...row }): Earlier['cells'] =>
      row.vintage === vintage
        ? [{ codes, withheld: withheld === 'primary' || withheld === 'secondary' ? withheld : undefined }]
        : [],
    ),
  }))
  const inner = innerOf(groups, now)
  const versions = new Set(
    [...earlier.flatMap((one) => one.inner), ...inner].map(({ codes, version }) =>
      JSON.stringify([codes, version]),
    ),
  )
  checkSums(table, versions.size)
  const found = protectSums(inner, measured, columns, margins, earlier)
  return [
    ...before.map((row) => ({ ...row, stands: false })),
    ...found.map(({ codes, withheld = 'no' }) => ({ codes, vintage: now, withheld, stands: true })),
  ]
}

/**
 * Find the cells to withhold, or keep what was found before, and bind it.
 *
 * @param contents of the vintages and of the cells, by name
 * @param before the vintages of the release in force; undefined where it has none of these columns
 * @param folder the edition's `.corridor`
 * @throws protect.unsupported-suppression
 */
export async function makeSuppression(
  { table, step, vintages, cells, columns, margins, made }: SuppressionAsked,
  contents: Readonly<Record<string, string>>,
  before: SumsInForce | undefined,
  engine: Engine,
  folder: string,
  store: Datasets,
): Promise<{ readonly manifest: Manifest; readonly fresh: boolean }> {
  const told = `Cells that are withheld by a rule or for the sake of those, among ${JSON.stringify(margins)}`
  const key =
    before?.of === made.of
      ? before.patternKey
      : keyOf(
          told,
          { ...contents, ...(before === undefined ? {} : { before: before.patternKey }) },
          'suppression/2',
        )
  const known = await store.find(step, key)
  const named = patternColumns(columns)
  const rowsOf = async (of: Relation, order: readonly string[]): Promise<readonly Row[]> =>
    await engine.rows(
      print(relation(`read ${of.name}`, of.columns, of.note, sql`select * from ${of}`), engine.dialect, {
        order,
      }),
    )
  const codesOf = (row: Row): Codes =>
    Object.fromEntries(columns.map((column) => [column, String(row[column])]))
  const manifest =
    known ??
    (await store.make({ step, key, columns: [...named], inputs: contents, sql: told }, async (path) => {
      const groups = (await rowsOf(groupsOf(vintages, columns), [...columns, 'vintages'])).map((row) => ({
        codes: codesOf(row),
        vintages: numbersIn(row['vintages']),
        contributors: Number(row['contributors']),
        who: String(row['who']),
      }))
      const published =
        before === undefined
          ? []
          : (await rowsOf(dataset(before.pattern, named), [...columns, 'vintage'])).map((row) => ({
              codes: codesOf(row),
              vintage: Number(row['vintage']),
              withheld: String(row['withheld']),
              stands: false,
            }))
      const measured = (await rowsOf(cells, columns)).map((row) => ({
        codes: codesOf(row),
        size: Number(row['size']),
        primary: row['rule'] !== null,
      }))
      const periods = Map.groupBy(groups, ({ codes }) => periodOf(codes))
      const pattern = [...periods.keys()].toSorted().flatMap((one) =>
        patternOf(
          periods.get(one) ?? [],
          published.filter(({ codes }) => periodOf(codes) === one),
          measured,
          { table, columns, margins },
        ),
      )
      const texts = Object.fromEntries([
        ...columns.map((column) => [column, pattern.map(({ codes }) => codes[column] ?? '_T')]),
        ['vintage', pattern.map(({ vintage }) => String(vintage))],
        ['withheld', pattern.map(({ withheld }) => withheld)],
        ['stands', pattern.map(({ stands }) => String(stands))],
      ])
      return await writeWorkedOut(path, folder, {
        texts,
        typed: (of) =>
          relation(
            'cells of vintages',
            named,
            'Cells of every vintage, and which are withheld',
            sql`select ${names([...columns, 'vintage', 'withheld'])}, stands = 'true' as stands from ${of}`,
          ),
        order: [...columns, 'vintage'],
      })
    }))
  await engine.bind(step, store.path(step, key))
  return { manifest, fresh: known === undefined }
}

const groupsOf = (vintages: Relation, columns: readonly string[]): Relation =>
  relation(
    'contributors of the same vintages',
    [...columns, 'vintages', 'contributors', 'who'],
    'Contributors of each inner cell that are in the same vintages; restricted',
    sql`select ${names(columns)}, vintages, count(*) as contributors, min(contributor) as who
from ${vintages}
group by ${names(columns)}, vintages`,
  )
