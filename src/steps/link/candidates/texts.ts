/**
 * Records with the texts of some columns, fetched from the dictionaries.
 */
import { dataset, id, join, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'
import type { Coding } from '../encode/coding.ts'
import { dictionaryName, valueNumber, valueOf } from '../encode/dictionary.ts'

/** @returns one row per record: n, origin, and a text or whole number for each column */
export function textsOf(coded: Coding, columns: readonly string[]): Relation {
  const bases = coded.bases.flatMap((base, i) => {
    const used = base.columns.filter((c) => columns.includes(c.name))
    return used.length === 0 ? [] : [{ base, used, at: id(`v${i}`) }]
  })
  return relation(
    'texts',
    ['n', 'origin', ...columns],
    `Records with the texts of ${columns.join(', ')}`,
    sql`select ${join([sql`e.n`, sql`e.origin`, ...bases.flatMap(({ used, at }) => used.map((c) => sql`${at}.${id(c.name)} as ${id(c.name)}`))])}
from ${dataset('encoded', [])} as e
${join(
  bases.map(
    ({ base, at }) =>
      sql`left join ${dataset(dictionaryName(base), [])} as ${at} on ${at}.${id(valueNumber)} = e.${id(valueOf(base))}`,
  ),
  '\n',
)}`,
  )
}
