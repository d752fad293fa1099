/**
 * Candidates by rare words: records whose names share a word, or two, that few records have; and for each record the nearest few.
 *
 * Where blocks fail: a name in another order, with a part left out, or beside a misspelt one.
 */
import { call, dataset, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Coding } from '../encode/coding.ts'
import { textsOf } from './texts.ts'

/** One row per record and word that at most `atMost` records have, with how many have it. */
function rareWords(coded: Coding, column: string, atMost: number, together: number): Relation {
  const texts = textsOf(coded, [column])
  const words = relation(
    'words of records',
    ['n', 'word'],
    `Words of ${column}, each once for a record`,
    sql`select distinct n, word
from (select n, ${call('eachOf', call('wordsOf', id(column)))} as word from ${texts} where ${id(column)} is not null) as w`,
  )
  const keys =
    together === 1
      ? words
      : relation(
          'pairs of words',
          ['n', 'word'],
          `Two words of ${column} at once`,
          sql`select a.n, a.word || ' ' || b.word as word
from ${words} as a join ${words} as b on a.n = b.n and a.word < b.word`,
        )
  const counted = relation(
    'counted words',
    ['n', 'word', 'records'],
    'Words with the number of records that have them',
    sql`select n, word, cast(count(*) over (partition by word) as bigint) as records
from ${keys}`,
  )
  return relation(
    'rare words',
    ['n', 'word', 'records'],
    `Words that 2 to ${atMost} records have`,
    sql`select n, word, records
from ${counted}
where records > 1 and records <= ${atMost}`,
  )
}

/** @returns one row: pairs that share a word, counted for each word, and largest, the most records that share one */
export function wordSizes(coded: Coding, column: string, atMost: number, together: number): Relation {
  return relation(
    'sizes of words',
    ['pairs', 'largest'],
    `Pairs that share a rare word of ${column}`,
    sql`select sum(cast(records - 1 as double)) / 2 as pairs, max(records) as largest
from ${rareWords(coded, column, atMost, together)}`,
  )
}

/** @returns one row per pair and shared word: l, r, numbers of records, l < r; a pair may come more than once */
export function wordPairs(coded: Coding, column: string, atMost: number, together: number): Relation {
  const rare = rareWords(coded, column, atMost, together)
  return relation(
    'pairs by word',
    ['l', 'r'],
    `Pairs that share a rare word of ${column}`,
    sql`select a.n as l, b.n as r
from ${rare} as a join ${rare} as b on a.word = b.word and a.n < b.n`,
  )
}

/**
 * @param across only records of other sources are near
 * @returns one row per record and one of the `count` others that share the rarest words with it: l, r, numbers of records, l < r
 */
export function nearestPairs(
  coded: Coding,
  column: string,
  count: number,
  atMost: number,
  across: boolean,
): Relation {
  const rare = rareWords(coded, column, atMost, 1)
  const encoded = dataset('encoded', ['n', 'origin'])
  const apart = across
    ? sql` join ${encoded} as x on x.n = a.n join ${encoded} as y on y.n = b.n and y.origin <> x.origin`
    : sql``
  const shared = relation(
    'shared words',
    ['n', 'other', 'score'],
    'Pairs by what their shared words say: the rarer, the more',
    sql`select a.n, b.n as other, sum(cast(floor(1000000000 / a.records) as bigint)) as score
from ${rare} as a join ${rare} as b on a.word = b.word and a.n <> b.n${apart}
group by a.n, b.n`,
  )
  const ranked = relation(
    'ranked',
    ['n', 'other', 'place'],
    'Others in the order of their score',
    sql`select n, other, row_number() over (partition by n order by ${join([sql`score desc`, sql`other`])}) as place
from ${shared}`,
  )
  return relation(
    'nearest',
    ['l', 'r'],
    `The ${count} nearest of each record by the words of ${column}`,
    sql`select least(n, other) as l, greatest(n, other) as r
from ${ranked}
where place <= ${count}`,
  )
}
