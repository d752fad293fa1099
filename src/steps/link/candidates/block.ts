/**
 * Blocks: records that are equal in some columns are looked at together, and what cannot weigh enough is left out at once.
 *
 * The join of the records of a block and the bounds on their weight are one query, so that a pair that is not kept is never written.
 */
import { dataset, id, join, relation, sql, written } from '../../../sql/index.ts'
import type { Relation, Sql } from '../../../sql/index.ts'
import type { LinkModel } from '../model/model.ts'
import { grantedName } from './bound.ts'
import type { Bounds } from './bound.ts'

export interface Block {
  readonly block: readonly string[]
  /** Columns by which a block of more than `largest` records is split, one after another. */
  readonly splitBy: readonly string[]
  readonly largest: number
  readonly where?: string
}

const partName = (i: number): string => `part ${i + 1}`

/** Keys that two records of one block share. */
export const blockKeys = (rule: Block, split: boolean): readonly string[] =>
  split ? ['block', ...Array.from({ length: rule.splitBy.length + 1 }, (_, i) => partName(i))] : ['block']

/**
 * A pair is looked at once, and only across sources where the sources have no duplicates.
 *
 * @param known records that were linked before: the first so many; of a pair, the right one is not among them
 */
export const inOrder = (model: LinkModel, known = 0): Sql =>
  join([sql`l.n < r.n`, ...besideOrder(model, known)], ' and ')

/** What `inOrder` asks beside that the left record has the lower number. */
export const besideOrder = (model: LinkModel, known: number): readonly Sql[] => [
  ...(model.link === 'link' ? [sql`l.origin <> r.origin`] : []),
  ...(known === 0 ? [] : [sql`r.n >= ${known}`]),
]

export const blocksName = (rule: readonly string[]): string => `blocks of ${rule.join(', ')}`

/**
 * Blocks with more than one record.
 *
 * @param origins how many sources there are
 * @returns one row per block: its columns, block (number of its first record), records, pairs
 */
export function blocks(
  encoded: Relation,
  columns: readonly string[],
  model: LinkModel,
  origins: number,
): Relation {
  const square = (n: Sql): Sql => sql`${n} * ${n}`
  const ofOrigin = (i: number): Sql => sql`sum(case when origin = ${i} then 1 else 0 end)`
  const pairs =
    model.link === 'link'
      ? sql`(${square(sql`count(*)`)} - ${join(
          Array.from({ length: origins }, (_, i) => square(ofOrigin(i))),
          ' - ',
        )})`
      : sql`count(*) * (count(*) - 1)`
  return relation(
    blocksName(columns),
    [...columns, 'block', 'records', 'pairs'],
    `Values of ${columns.join(', ')} that more than one record has`,
    sql`select ${join(columns.map(id))}, min(n) as block, cast(count(*) as bigint) as records, cast(${pairs} / 2 as bigint) as pairs
from ${encoded}
where ${join(
      columns.map((column) => sql`${id(column)} is not null`),
      ' and ',
    )}
group by ${join(columns.map(id))}
having count(*) > 1`,
  )
}

/** @returns one row per size of block: records, blocks, pairs */
export const blockSizes = (columns: readonly string[]): Relation =>
  relation(
    'block sizes',
    ['records', 'blocks', 'pairs'],
    `Blocks of ${columns.join(', ')} by size`,
    sql`select records, cast(count(*) as bigint) as blocks, cast(sum(pairs) as bigint) as pairs
from ${dataset(blocksName(columns), [])}
group by records`,
  )

/**
 * Records of blocks with more than one.
 *
 * @param columns what else of the encoded records is carried along
 * @param split oversized blocks are split: a record without the column that splits its block leaves it
 * @param granted see bound.ts
 * @param sorted records of a block stand beside one another, which pays where blocks are large
 */
export function blocked(
  encoded: Relation,
  rule: Block,
  columns: readonly string[],
  split: boolean,
  sorted: boolean,
  granted?: Sql,
): Relation {
  const more = granted === undefined ? [] : [grantedName]
  const carried = [...new Set(['n', 'origin', ...(split ? rule.splitBy : []), ...columns])]
  const found = relation(
    'records in blocks',
    [...carried, ...more, 'block', 'size 0'],
    `Records with their block of ${rule.block.join(', ')}`,
    sql`select ${join([...carried.map((c) => sql`e.${id(c)}`), ...(granted === undefined ? [] : [sql`${granted} as ${id(grantedName)}`])])}, b.block, b.records as "size 0"
from ${encoded} as e join ${dataset(blocksName(rule.block), [])} as b on ${join(
      rule.block.map((c) => sql`b.${id(c)} = e.${id(c)}`),
      ' and ',
    )}`,
  )
  const whole = split ? splitUp(found, rule) : found
  const keys = blockKeys(rule, split)
  return relation(
    'blocked',
    [...carried, ...more, ...keys],
    'Records of blocks with more than one',
    sql`select ${join([...carried, ...more, ...keys].map(id))}
from ${whole}${sorted ? sql`\norder by ${join(keys.map(id))}` : sql``}`,
  )
}

function splitUp(found: Relation, rule: Block): Relation {
  let from = found
  const keys: Sql[] = [sql`block`]
  for (const [i, column] of rule.splitBy.entries()) {
    const part = partName(i)
    const split = relation(
      `split by ${column}`,
      [...from.columns, part],
      `Blocks of more than ${rule.largest} records are split by ${column}`,
      sql`select *, case when ${id(`size ${i}`)} > ${rule.largest} then cast(${id(column)} as bigint) else -1 end as ${id(part)}
from ${from}`,
    )
    keys.push(id(part))
    from = relation(
      `sizes after ${column}`,
      [...split.columns, `size ${i + 1}`],
      'How many records share their block now',
      sql`select *, count(*) over (partition by ${join(keys)}) as ${id(`size ${i + 1}`)}
from ${split}
where ${id(part)} is not null`,
    )
  }
  const size = id(`size ${rule.splitBy.length}`)
  const last = partName(rule.splitBy.length)
  return relation(
    'cut',
    [...from.columns, last],
    `Blocks that are still larger are cut into runs of ${rule.largest} records`,
    sql`select *, case when ${size} > ${rule.largest} then cast(floor((row_number() over (partition by ${join(keys)} order by n) - 1) / ${rule.largest}) as bigint) else -1 end as ${id(last)}
from ${from}
where ${size} > 1`,
  )
}

/**
 * @param from what `blocked` made real
 * @returns one row per pair: l, r, numbers of records, l < r
 */
export function blockPairs(
  name: string,
  from: Relation,
  rule: Block,
  model: LinkModel,
  bounds: Bounds,
  split: boolean,
  known = 0,
): Relation {
  const equal = join(
    blockKeys(rule, split).map((key) => sql`l.${id(key)} = r.${id(key)}`),
    ' and ',
  )
  const conditions = [
    ...(rule.where === undefined ? [] : [sql`(${written(rule.where)})`]),
    ...bounds.conditions,
  ]
  return relation(
    name,
    ['l', 'r'],
    `Pairs of records that share ${rule.block.join(', ')} and can weigh enough`,
    sql`select l.n as l, r.n as r
from ${from} as l join ${from} as r on ${equal} and ${inOrder(model, known)}${conditions.length === 0 ? sql`` : sql`\nwhere ${join(conditions, '\n  and ')}`}`,
  )
}
