/**
 * Random pairs: records are drawn by lot and dealt into hands by lot; two records of one hand are a pair.
 *
 * Such pairs are of two persons almost always. A record stands in many of them, so that few are fetched for many pairs. Hands grow
 * from round to round, and those of a round are made of whole hands of the round before: what is new in it are the pairs between these.
 * Draws are arithmetic on the numbers of records, so that every engine and every run draws the same ones.
 */
import { dataset, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { RecordPairs } from '../agreement/record-pairs.ts'
import type { LinkModel } from '../model/model.ts'
import { lot } from './lot.ts'
import { equalPairs } from './u-exact.ts'

export interface Deal {
  /** One record in so many takes part. */
  readonly oneIn: number
  /** Number of hands in the first round. */
  readonly hands: number
  /** How many hands of the first round one of each round is made of; each divides the next. */
  readonly rounds: readonly number[]
}

/** Records that take part where there are more. */
const records = 100_000

/** Pairs of all rounds. */
export const mostPairs = 2_000_000

/** The first round makes a twentieth of all pairs, the first two a quarter. */
const rounds = [1, 5, 20] as const

/** @param total number of records, so many that not all their pairs are looked at */
export function dealFor(total: number): Deal {
  const oneIn = Math.max(1, Math.floor(total / records))
  const last = Math.max(1, Math.floor((total / oneIn) ** 2 / (2 * mostPairs)))
  return { oneIn, hands: last * rounds[2], rounds }
}

export const dealtName = 'records dealt'

const handOf = (round: number): string => `hand ${round + 1}`

/**
 * @param columns of the encoded records that tests look at
 * @returns one row per record that takes part: n, origin, its hand in each round, the columns; records of a hand beside one another
 */
export function dealt(encoded: Relation, columns: readonly string[], model: LinkModel, deal: Deal): Relation {
  const seed = model.training.seed
  const n = sql`n`
  const hands = deal.rounds.map((_, round) => handOf(round))
  const carried = ['n', 'origin', ...columns]
  const drawn = relation(
    'records drawn',
    [...carried, 'hand'],
    'Records drawn by lot, each with a hand by lot',
    sql`select ${join(carried.map(id))}, ${lot(n, 2, seed)} % ${deal.hands} as hand
from ${encoded}${deal.oneIn === 1 ? sql`` : sql`\nwhere ${lot(n, 1, seed)} % ${deal.oneIn} = 0`}`,
  )
  return relation(
    dealtName,
    [...carried, ...hands],
    'Records drawn by lot, with their hands',
    sql`select ${join([
      ...carried.map(id),
      ...deal.rounds.map(
        (size, round) => sql`cast(floor(hand / ${size}) as integer) as ${id(handOf(round))}`,
      ),
    ])}
from ${drawn}
order by hand`,
  )
}

/** Pairs that a round adds; across sources only where they have no duplicates. */
export const dealtPairs = (model: LinkModel, round: number): RecordPairs => {
  const [now, before] = [id(handOf(round)), id(handOf(round - 1))]
  const conditions = [
    ...(model.link === 'link' ? [sql`l.origin <> r.origin`] : []),
    ...(round === 0 ? [] : [sql`l.${before} <> r.${before}`]),
  ]
  return {
    kept: [],
    from: sql`${dataset(dealtName, [])} as l
join ${dataset(dealtName, [])} as r on l.${now} = r.${now} and l.n < r.n`,
    ...(conditions.length === 0 ? {} : { where: join(conditions, '\n  and ') }),
  }
}

/**
 * Those of the pairs that a round adds which meet one of the conditions over l and r.
 *
 * They are sought among numbers; texts are looked up for those that are found.
 */
export function soughtPairs(model: LinkModel, round: number, conditions: readonly Sql[]): RecordPairs {
  const { from, where } = dealtPairs(model, round)
  const found = relation(
    'random pairs',
    ['l', 'r'],
    'Random pairs that can stand at a level that is sought',
    sql`select l.n as l, r.n as r
from ${from}
where ${join([...(where === undefined ? [] : [where]), sql`(${join(conditions, ' or ')})`], '\n  and ')}`,
  )
  return {
    kept: [],
    from: sql`${found} as p
join ${dataset(dealtName, [])} as l on l.n = p.l
join ${dataset(dealtName, [])} as r on r.n = p.r`,
  }
}

/** @returns one row: equal, twice the number of pairs of a round and of those before it, as a double */
export const pairsDealt = (model: LinkModel, round: number): Relation =>
  equalPairs(dataset(dealtName, []), handOf(round), model)
