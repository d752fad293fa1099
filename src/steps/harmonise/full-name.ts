/**
 * A name in one field, taken apart where the source says how its parts stand.
 */
import { call, sql } from '../../sql/index.ts'
import type { Sql } from '../../sql/index.ts'
import type { FullName } from '../../edition/record-source.ts'

interface Parts {
  readonly surnames: Sql
  readonly given_names: Sql
}

/** @param text the whole name, without outer blanks; a name of one word is a surname */
export function namePartsOf(text: Sql, order: FullName['order']): Parts {
  const part = (pattern: string, group: number): Sql =>
    sql`nullif(trim(${call('extract', text, sql`${pattern}`, sql`${group}`)}), '')`
  const first = part('^(\\S+)(?:\\s+(.*))?$', 1)
  const rest = part('^(\\S+)(?:\\s+(.*))?$', 2)
  if (order === 'surname-first') return { surnames: first, given_names: rest }
  if (order === 'comma') return { surnames: part('^([^,]*)', 1), given_names: part('^[^,]*,(.*)$', 1) }
  const last = part('(?:^|\\s)(\\S+)$', 1)
  return { surnames: last, given_names: part('^(.*\\S)\\s+\\S+$', 1) }
}
