/**
 * Pairs to learn from: all pairs of a few records, and pairs of blocks, where records of one person meet.
 *
 * Those of blocks are drawn by arithmetic on the numbers of records, so that every engine and every run draws the same ones.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { inOrder } from '../candidates/block.ts'
import type { LinkModel } from '../model/model.ts'
import { lot } from './lot.ts'

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
from ${encoded} as l join ${encoded} as r on ${equal} and ${inOrder(model)}${oneIn <= 1 ? sql`` : sql`\nwhere ${lot(sql`l.n`, 17, model.training.seed)} % ${oneIn} = 0`}`,
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
