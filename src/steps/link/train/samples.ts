/**
 * Pairs to learn from: pairs drawn at random, which are of two persons almost always, and pairs of blocks, where persons meet.
 *
 * Both are drawn by arithmetic on the numbers of records, so that every engine and every run draws the same ones.
 */
import { call, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { inOrder } from '../candidates/block.ts'
import type { LinkModel } from '../model/model.ts'

const prime = 2_147_483_647

/** A whole number below `prime` that looks drawn by lot, from a record's number and a round. */
function lot(n: Sql, round: Sql, seed: number): Sql {
  const first = sql`((cast(${n} as bigint) * 48271 + ${round} * 69621 + ${(seed * 16807 + 11) % prime}) % ${prime})`
  const second = sql`((${first} * ${first} + ${first} * 7 + ${round}) % ${prime})`
  return sql`((${second} * 48271 + 5) % ${prime})`
}

/** Which records draw a partner: every one in a `step`th place, in rounds from `from` to before `to`. */
export interface Draw {
  /** Number of records. */
  readonly total: number
  readonly step: number
  readonly from: number
  readonly to: number
}

/** Records as l, each with a partner drawn by lot as r; across sources only where they have no duplicates. */
function drawn(encoded: Relation, model: LinkModel, { total, step, from, to }: Draw): Sql {
  const rounds = relation(
    'rounds',
    ['round'],
    'Rounds',
    sql`select ${call('numbers', sql`${from}`, sql`${to - 1}`)} as round`,
  )
  const partner = sql`cast(${lot(sql`l.n`, sql`t.round`, model.training.seed)} % ${total} as integer)`
  return sql`from ${encoded} as l cross join ${rounds} as t join ${encoded} as r on r.n = ${partner}
where l.n % ${step} = 0 and l.n <> r.n${model.link === 'link' ? sql` and l.origin <> r.origin` : sql``}`
}

/**
 * Pairs drawn by lot.
 *
 * @param conditions over l and r, whichever way round; a pair that meets none of them is left out
 * @returns one row per draw: l, r, l < r
 */
export function randomPairs(
  encoded: Relation,
  model: LinkModel,
  draw: Draw,
  conditions: readonly Sql[] = [],
): Relation {
  return relation(
    'random pairs',
    ['l', 'r'],
    conditions.length === 0
      ? 'Pairs drawn by lot'
      : 'Pairs drawn by lot that can stand at a level that is sought',
    sql`select least(l.n, r.n) as l, greatest(l.n, r.n) as r
${drawn(encoded, model, draw)}${conditions.length === 0 ? sql`` : sql`\n  and (${join(conditions, ' or ')})`}`,
  )
}

/** @returns one row: for each condition, in its order, how many of the drawn pairs meet it: present 1, present 2, … */
export function presentPairs(
  encoded: Relation,
  model: LinkModel,
  draw: Draw,
  conditions: readonly Sql[],
): Relation {
  const names = conditions.map((_, i) => `present ${i + 1}`)
  return relation(
    'present pairs',
    names,
    'Pairs drawn by lot in which both values are there',
    sql`select ${join(conditions.map((one, i) => sql`cast(sum(case when ${one} then 1 else 0 end) as bigint) as ${id(names[i] ?? '')}`))}
${drawn(encoded, model, draw)}`,
  )
}

/** Every pair of records, for a few thousand of them. */
export function allPairs(encoded: Relation, model: LinkModel): Relation {
  return relation(
    'all pairs',
    ['l', 'r'],
    'Every pair of records',
    sql`select l.n as l, r.n as r
from ${encoded} as l join ${encoded} as r on ${inOrder(model)}`,
  )
}

/**
 * Pairs of a block, of every record that is drawn with all that follow it in its block.
 *
 * @param block columns in which the records of a pair are equal
 * @param oneIn how many records one stands for
 * @returns one row per pair: l, r
 */
export function trainingPairs(
  encoded: Relation,
  block: readonly string[],
  model: LinkModel,
  oneIn: number,
): Relation {
  const equal = join(
    block.map((column) => sql`l.${id(column)} = r.${id(column)}`),
    ' and ',
  )
  return relation(
    'training pairs',
    ['l', 'r'],
    `Pairs that share ${block.join(', ')}, for training`,
    sql`select l.n as l, r.n as r
from ${encoded} as l join ${encoded} as r on ${equal} and ${inOrder(model)}${oneIn <= 1 ? sql`` : sql`\nwhere ${lot(sql`l.n`, sql`17`, model.training.seed)} % ${oneIn} = 0`}`,
  )
}

/**
 * Pairs of all runs.
 *
 * @param runs pairs l, r of each run
 * @returns one row per pair and run: run, l, r
 */
export const pairsOfRuns = (runs: readonly Relation[]): Relation =>
  relation(
    'pairs of runs',
    ['run', 'l', 'r'],
    'Pairs to train on, with their run',
    join(
      runs.map((run, i) => sql`select ${i} as run, l, r from ${run}`),
      '\nunion all ',
    ),
  )

/** Which blocks hold a pair of encoded records l and r: bit i is set where it is equal in the columns of block i. */
export const heldBy = (blocks: readonly (readonly string[])[]): Sql =>
  join(
    blocks.map(
      (columns, i) =>
        sql`case when ${join(
          columns.map((column) => sql`l.${id(column)} = r.${id(column)}`),
          ' and ',
        )} then cast(${2 ** i} as bigint) else 0 end`,
    ),
    ' + ',
  )

/**
 * @param by columns of the pairs that are told apart too
 * @returns one row per pattern and values of `by`: these, pattern, pairs
 */
export function patternCounts(agreed: Relation, by: readonly string[] = []): Relation {
  const keys = join([...by, 'pattern'].map(id))
  return relation(
    'pattern counts',
    [...by, 'pattern', 'pairs'],
    'Agreement patterns and how many pairs have each',
    sql`select ${keys}, cast(count(*) as bigint) as pairs
from ${agreed}
group by ${keys}`,
  )
}
