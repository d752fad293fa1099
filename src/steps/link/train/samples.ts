/**
 * Pairs to learn from: pairs drawn at random, which are of two persons almost always, and pairs of blocks, where persons meet.
 *
 * Both are drawn by arithmetic on the numbers of records, so that every engine and every run draws the same ones.
 */
import { call, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import { blockKeys, inOrder } from '../candidates/block.ts'
import type { Block } from '../candidates/block.ts'
import type { LinkModel } from '../model/model.ts'

const prime = 2_147_483_647

/** A whole number below `prime` that looks drawn by lot, from a record's number and a round. */
function lot(n: Sql, round: Sql, seed: number): Sql {
  const first = sql`((cast(${n} as bigint) * 48271 + ${round} * 69621 + ${(seed * 16807 + 11) % prime}) % ${prime})`
  const second = sql`((${first} * ${first} + ${first} * 7 + ${round}) % ${prime})`
  return sql`((${second} * 48271 + 5) % ${prime})`
}

/**
 * Every record in every `step`th place with a partner drawn by lot, in rounds from `from` to before `to`.
 *
 * @param total number of records
 * @returns one row per pair: l, r, l < r; across sources only where they have no duplicates
 */
export function randomPairs(
  encoded: Relation,
  model: LinkModel,
  total: number,
  step: number,
  [from, to]: readonly [number, number],
): Relation {
  const rounds = relation(
    'rounds',
    ['round'],
    'Rounds',
    sql`select ${call('numbers', sql`${from}`, sql`${to - 1}`)} as round`,
  )
  const drawn = relation(
    'drawn',
    ['n', 'other'],
    'Records with a partner drawn by lot',
    sql`select e.n, cast(${lot(sql`e.n`, sql`t.round`, model.training.seed)} % ${total} as integer) as other
from ${encoded} as e cross join ${rounds} as t
where e.n % ${step} = 0`,
  )
  const ordered = relation(
    'random pairs',
    ['l', 'r'],
    'Pairs drawn by lot',
    sql`select least(n, other) as l, greatest(n, other) as r
from ${drawn}
where n <> other`,
  )
  return acrossSources(ordered, encoded, model)
}

/** Random pairs that no bound rules out at any of the levels that are sought. */
export function plausiblePairs(pairs: Relation, encoded: Relation, conditions: readonly Sql[]): Relation {
  return relation(
    'plausible pairs',
    ['l', 'r'],
    'Pairs drawn by lot that can stand at a level that is sought',
    sql`select p.l, p.r
from ${pairs} as p join ${encoded} as l on l.n = p.l join ${encoded} as r on r.n = p.r
where ${join(conditions, ' or ')}`,
  )
}

/** @returns one row: for each condition, in its order, how many of the pairs meet it: present 1, present 2, … */
export function presentPairs(pairs: Relation, encoded: Relation, conditions: readonly Sql[]): Relation {
  const names = conditions.map((_, i) => `present ${i + 1}`)
  return relation(
    'present pairs',
    names,
    'Pairs drawn by lot in which both values are there',
    sql`select ${join(conditions.map((one, i) => sql`cast(sum(case when ${one} then 1 else 0 end) as bigint) as ${id(names[i] ?? '')}`))}
from ${pairs} as p join ${encoded} as l on l.n = p.l join ${encoded} as r on r.n = p.r`,
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

function acrossSources(pairs: Relation, encoded: Relation, model: LinkModel): Relation {
  if (model.link !== 'link') return pairs
  return relation(
    'random pairs across sources',
    ['l', 'r'],
    'Pairs drawn by lot of two sources',
    sql`select p.l, p.r
from ${pairs} as p join ${encoded} as l on l.n = p.l join ${encoded} as r on r.n = p.r
where l.origin <> r.origin`,
  )
}

/**
 * Pairs of a block rule, of every record that is drawn with all that follow it in its block.
 *
 * @param from what `blocked` made real
 * @param oneIn how many records one stands for
 * @returns one row per pair: l, r
 */
export function trainingPairs(from: Relation, rule: Block, model: LinkModel, oneIn: number): Relation {
  const equal = join(
    blockKeys(rule, false).map((key) => sql`l.${id(key)} = r.${id(key)}`),
    ' and ',
  )
  return relation(
    'training pairs',
    ['l', 'r'],
    `Pairs that share ${rule.block.join(', ')}, for training`,
    sql`select l.n as l, r.n as r
from ${from} as l join ${from} as r on ${equal} and ${inOrder(model)}${oneIn <= 1 ? sql`` : sql`\nwhere ${lot(sql`l.n`, sql`17`, model.training.seed)} % ${oneIn} = 0`}`,
  )
}

/**
 * Pairs of all runs, each with the rules that find it.
 *
 * @param runs pairs l, r of each run
 * @returns one row per pair and run: run, l, r, found: bit i is set where rule i finds the pair
 */
export function foundPairs(
  runs: readonly Relation[],
  encoded: Relation,
  rules: readonly (readonly string[])[],
): Relation {
  const pairs = relation(
    'pairs of runs',
    ['run', 'l', 'r'],
    'Pairs to train on, with their run',
    join(
      runs.map((run, i) => sql`select ${i} as run, l, r from ${run}`),
      '\nunion all ',
    ),
  )
  const found = join(
    rules.map(
      (keys, i) =>
        sql`case when ${join(
          keys.map((key) => sql`a.${id(key)} = b.${id(key)}`),
          ' and ',
        )} then cast(${2 ** i} as bigint) else 0 end`,
    ),
    ' + ',
  )
  return relation(
    'training pairs',
    ['run', 'l', 'r', 'found'],
    'Pairs to train on, with their run and the rules that find them',
    sql`select p.run, p.l, p.r, ${found} as found
from ${pairs} as p join ${encoded} as a on a.n = p.l join ${encoded} as b on b.n = p.r`,
  )
}

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
