/**
 * The contributions that a table of sums is made of, as datasets: what was delivered, held against the vintages that were published.
 *
 * Where the same was delivered under the same rules as for the release in force, its datasets stand.
 */
import type { Engine } from '../../engine/engine.ts'
import { dataset, names, print, relation, sql } from '../../sql/index.ts'
import type { Relation } from '../../sql/index.ts'
import { takeUp } from '../../steps/protect/magnitude/take-up.ts'
import {
  besideColumns,
  besideVintages,
  numbersIn,
  vintageColumns,
  vintages,
} from '../../steps/tabulate/summed/beside-vintages.ts'
import { keyOf } from '../../store/datasets.ts'
import type { Datasets, Manifest } from '../../store/datasets.ts'
import type { SumsInForce } from '../in-force.ts'
import { mostInnerSums } from './make-suppression.ts'
import { writeWorkedOut } from './write-worked-out.ts'

export interface VintagesAsked {
  /** Names of the datasets: see `besideVintages`, `takeUp` and `vintages`. */
  readonly steps: { readonly beside: string; readonly taken: string; readonly vintages: string }
  /** See `contributions`; bound. */
  readonly given: Relation
  /** Columns of the cells. */
  readonly columns: readonly string[]
  readonly table: string
  /** Name of the population's dataset. */
  readonly population: string
  readonly fewest: number
  /** All rules that withhold sums, as one text. */
  readonly rules: string
}

export interface MadeVintages {
  readonly manifests: readonly { readonly manifest: Manifest; readonly fresh: boolean }[]
  /** Hash of what was delivered, and under which rules, whatever was published before. */
  readonly of: string
  /** What the datasets are made of: the same key, the same vintages and the same pattern. */
  readonly key: string
}

/**
 * @param content of the contributions
 * @param before the vintages of the release in force; undefined where it has none of these columns
 * @param folder the edition's `.corridor`
 */
export async function makeVintages(
  { steps, given, columns, fewest, rules }: VintagesAsked,
  content: string,
  before: SumsInForce | undefined,
  engine: Engine,
  folder: string,
  store: Datasets,
): Promise<MadeVintages> {
  const inputs = { [given.name]: content }
  const of = keyOf(rules, inputs, 'vintages/1')
  const key =
    before?.of === of
      ? before.key
      : keyOf(rules, { ...inputs, ...(before === undefined ? {} : { before: before.key }) }, 'vintages/1')
  const manifests: { readonly manifest: Manifest; readonly fresh: boolean }[] = []
  const make = async (
    step: string,
    named: readonly string[],
    from: Readonly<Record<string, string>>,
    told: string,
    write: (path: string) => Promise<number>,
  ): Promise<void> => {
    const known = await store.find(step, key)
    const manifest =
      known ?? (await store.make({ step, key, columns: [...named], inputs: from, sql: told }, write))
    await engine.bind(step, store.path(step, key))
    manifests.push({ manifest, fresh: known === undefined })
  }
  const contentOf = (): string => manifests.at(-1)?.manifest.content ?? ''
  const written = async (step: string, wanted: Relation, order: readonly string[], from: typeof inputs) => {
    const text = print(wanted, engine.dialect, { order })
    await make(step, wanted.columns, from, text, (path) => engine.write(text, path))
  }

  const then = before === undefined ? undefined : dataset(before.vintages, vintageColumns(columns))
  const order = [...columns, 'contributor', 'amount', 'vintages']
  await written(steps.beside, besideVintages(given, then, columns), order, inputs)
  const beside = dataset(steps.beside, besideColumns(columns))
  const takenColumns = [...columns, 'taken', 'vintage']
  await make(
    steps.taken,
    takenColumns,
    { [steps.beside]: contentOf() },
    `Which inner cells take up what was delivered: where it differs from each vintage by ${fewest} contributors or more`,
    async (path) => {
      const rows = await engine.rows(print(groups(beside, columns), engine.dialect, { order: columns }))
      const found = takeUp(
        rows.map((row) => ({
          codes: Object.fromEntries(columns.map((column) => [column, String(row[column])])),
          vintages: numbersIn(row['vintages']),
          delivered: row['delivered'] === true,
          contributions: Number(row['contributions']),
        })),
        {
          fewest,
          most: mostInnerSums,
          ruledAnew: before !== undefined && before.rules !== rules,
        },
      )
      const texts = Object.fromEntries([
        ...columns.map((column) => [column, found.map(({ codes }) => codes[column] ?? '')]),
        ['taken', found.map(({ as }) => String(as))],
        ['vintage', found.map(({ vintage }) => String(vintage))],
      ])
      return await writeWorkedOut(path, folder, { texts, typed: (all) => all, order: columns })
    },
  )
  const byBoth = {
    [steps.beside]: manifests[0]?.manifest.content ?? '',
    [steps.taken]: contentOf(),
  }
  await written(steps.vintages, vintages(beside, dataset(steps.taken, takenColumns), columns), order, byBoth)
  return { manifests, of, key }
}

const groups = (beside: Relation, columns: readonly string[]): Relation =>
  relation(
    'contributions of the same vintages',
    [...columns, 'vintages', 'delivered', 'contributions'],
    'Contributions of each inner cell that were in the same vintages; restricted',
    sql`select ${names(columns)}, vintages, delivered, count(*) as contributions from ${beside} group by ${names(columns)}, vintages, delivered`,
  )
