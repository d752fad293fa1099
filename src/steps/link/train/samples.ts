/**
 * Pairs to learn from: all pairs of a few records, and pairs of blocks, where records of one person meet.
 *
 * Those of blocks are drawn by arithmetic on the numbers of records, so that every engine and every run draws the same ones.
 */
import { id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { inOrder } from '../candidates/block.ts'
import type { LinkModel } from '../model/model.ts'
import { isDrawn } from './lot.ts'

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

/** Pairs of a block are drawn. */
export interface Sample {
  /** Columns in which the records of a pair are equal. */
  readonly block: readonly string[]
  /** How many pairs one stands for. */
  readonly oneIn: number
}

const areEqual = (block: readonly string[]): Sql =>
  join(
    block.map((column) => sql`l.${id(column)} = r.${id(column)}`),
    ' and ',
  )

/**
 * Pairs of blocks, of every record that is drawn with all that follow it in its block; a pair of many blocks stands there once.
 *
 * @returns one row per pair: l, r
 */
export const trainingPairs = (encoded: Relation, samples: readonly Sample[], model: LinkModel): Relation =>
  relation(
    'training pairs',
    ['l', 'r'],
    `Pairs for training, that share ${samples.map(({ block }) => block.join(', ')).join('; or ')}`,
    join(
      samples.map(
        ({ block, oneIn }) => sql`select l.n as l, r.n as r
from ${encoded} as l join ${encoded} as r on ${areEqual(block)} and ${inOrder(model)}${oneIn <= 1 ? sql`` : sql`\nwhere ${isDrawn(sql`l.n`, oneIn, model.training.seed)}`}`,
      ),
      '\nunion ',
    ),
  )

const bits = (conditions: readonly Sql[]): Sql =>
  join(
    conditions.map((one, i) => sql`case when ${one} then cast(${2 ** i} as bigint) else 0 end`),
    ' + ',
  )

/** Which blocks hold a pair of encoded records l and r: bit i is set where it is equal in the columns of block i. */
export const heldBy = (samples: readonly Sample[]): Sql => bits(samples.map(({ block }) => areEqual(block)))

/** For which samples a pair of encoded records l and r is drawn, a bit each: its block holds the pair, and its left record is drawn. */
export const drawnFor = (samples: readonly Sample[], model: LinkModel): Sql =>
  bits(
    samples.map(({ block, oneIn }) =>
      oneIn <= 1
        ? areEqual(block)
        : sql`${areEqual(block)} and ${isDrawn(sql`l.n`, oneIn, model.training.seed)}`,
    ),
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
