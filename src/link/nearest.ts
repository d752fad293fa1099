/**
 * The records that come nearest to given ones, weighed by a trained model, whether or not one of its rules would have brought them together. For
 * clerks, who look where linkage did not.
 *
 * A pair that speaks against one person rather than for it is not near. Names weigh by how rare they are among the records at hand. A comparison
 * that one of the two sides cannot answer at all is left out.
 */
import { dataset, id, join, relation, sql } from '../sql/index.ts'
import type { Relation } from '../sql/index.ts'
import { agreement } from '../steps/link/agreement/agreement.ts'
import { coding } from '../steps/link/encode/coding.ts'
import type { Origin } from '../steps/link/encode/records.ts'
import type { LinkModel } from '../steps/link/model/model.ts'
import { keepTable } from './keep-table.ts'
import { prepare } from './prepare.ts'
import { evens, keepPatternWeights, weighed } from './score.ts'
import type { Session } from './session.ts'
import { keepSpeakingPairs } from './speaking-pairs.ts'

/** Pairs of which those that may be near are sought in one go. */
const pairsAtOnce = 50_000_000

export interface NearestAsked {
  /** Entries for which others are sought, kept in the engine. */
  readonly of: Origin
  /** Entries among which they are sought, kept in the engine. */
  readonly among: Origin
  /** Columns of both, beside `id`, that may be compared. */
  readonly columns: readonly string[]
  /** How many are sought for each. */
  readonly count: number
}

/** A pair by the ids of its entries; weight in log2, without the prior. */
export interface Near {
  readonly of: string
  readonly id: string
  readonly weight: number
}

/**
 * The `count` heaviest pairs of each entry of `of`, those of one entry together, heaviest first; none where nothing can be compared.
 *
 * @param trained m and u stand in it
 * @throws link.unknown-column, link.stopped, link.engine-failed
 */
export async function nearest(
  at: Session,
  trained: LinkModel,
  { of, among, columns, count }: NearestAsked,
): Promise<readonly Near[]> {
  if (of.rows === 0 || among.rows === 0) return []
  const answered = await columnsOfBoth(at, of, among, columns)
  const model = comparedBy(trained, columns, answered)
  if (model.comparisons.length === 0) return []
  const prepared = await prepare(at, model, [of, among], [model.id, ...answered], [])
  const found = { l: [] as number[], r: [] as number[], weight: [] as number[] }
  const step = Math.max(1, Math.floor(pairsAtOnce / of.rows))
  for (let from = 0; from < among.rows; from += step) {
    at.begin(`compare ${of.rows} entries with ${Math.min(from + step, among.rows)} of ${among.rows}`)
    const part = [of.rows + from, of.rows + from + step] as const
    await keepSpeakingPairs(at, model, prepared, [0, of.rows], part)
    const pairs = dataset('speaking pairs', ['l', 'r'])
    await at.keep(agreement('agreement', pairs, prepared.coded, model.comparisons, true))
    await keepPatternWeights(at, model, evens)
    for (const row of await at.rows(heaviest(weighed(['l', 'r']), count), ['l', 'r'])) {
      found.l.push(Number(row['l']))
      found.r.push(Number(row['r']))
      found.weight.push(Number(row['weight']))
    }
  }
  await keepTable(at, 'heaviest of each part', [
    { name: 'l', type: 'INT32', data: Int32Array.from(found.l) },
    { name: 'r', type: 'INT32', data: Int32Array.from(found.r) },
    { name: 'weight', type: 'DOUBLE', data: Float64Array.from(found.weight) },
  ])
  const all = heaviest(dataset('heaviest of each part', ['l', 'r', 'weight']), count)
  const rows = await at.rows(withIds(all), ['l', 'weight', 'r'])
  return rows
    .map((row) => ({ of: String(row['of']), id: String(row['id']), weight: Number(row['weight']) }))
    .toReversed()
}

/** Columns that have a value somewhere on either side. */
async function columnsOfBoth(
  at: Session,
  of: Origin,
  among: Origin,
  columns: readonly string[],
): Promise<readonly string[]> {
  const counts = await Promise.all(
    [of, among].map(({ path }) =>
      at.rows(
        relation(
          'values of columns',
          columns,
          'How many values each column has',
          sql`select ${join(columns.map((name) => sql`count(${id(name)}) as ${id(name)}`))} from ${dataset(path, columns)}`,
        ),
      ),
    ),
  )
  return columns.filter((name) => counts.every(([row]) => Number(row?.[name]) > 0))
}

/** The model with those of its comparisons that look at nothing but `answered`, and without what finds or trains. */
function comparedBy(model: LinkModel, columns: readonly string[], answered: readonly string[]): LinkModel {
  const bare: LinkModel = {
    ...model,
    candidates: [],
    training: { ...model.training, blocks: [], certain: [] },
    together: [],
  }
  const comparisons = model.comparisons.filter((comparison) =>
    coding({ ...bare, comparisons: [comparison] }, columns).fileColumns.every((name) =>
      answered.includes(name),
    ),
  )
  const names = new Set(comparisons.map(({ name }) => name))
  const together = model.together.filter((one) => one.comparisons.every((name) => names.has(name)))
  return { ...bare, comparisons, together }
}

/** Of pairs that speak for one person the heaviest of each l; of those that weigh the same the first. */
const heaviest = (pairs: Relation, count: number): Relation =>
  relation(
    'heaviest',
    ['l', 'r', 'weight'],
    'The heaviest pairs of each entry',
    sql`select l, r, weight from (
  select l, r, weight, row_number() over (partition by l order by weight desc, r) as nth from ${pairs} as pairs where weight >= 0
) as ranked where nth <= ${count}`,
  )

const withIds = (pairs: Relation): Relation =>
  relation(
    'nearest',
    ['l', 'of', 'r', 'id', 'weight'],
    'The heaviest pairs by the ids of their entries',
    sql`select pairs.l, a.id as "of", pairs.r, b.id, pairs.weight
from ${pairs} as pairs join ${dataset('records', ['n', 'id'])} as a on a.n = pairs.l join ${dataset('records', ['n', 'id'])} as b on b.n = pairs.r`,
  )
