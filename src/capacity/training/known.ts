/**
 * What a cell names must exist. The id that was found is repeated only where it has the form of an id, so that a name in the wrong
 * column is not.
 */
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import type { Row } from './rows.ts'

/** The entry of `all` that `column` of `row` names. @throws capacity.unknown */
export function known<T>(row: Row, column: string, what: string, all: ReadonlyMap<string, T>): T {
  const id = row.text(column)
  const found = all.get(id)
  if (found !== undefined) return found
  const shown = /^(P-\d+|[a-z0-9-]*\d[a-z0-9-]*|[a-z0-9]+(-[a-z0-9]+)+)$/.test(id)
  throw problem('capacity.unknown', {
    file: row.file,
    where: `${row.where}, column ${column}`,
    what,
    found: shown ? id : '…',
    near: shown && column !== 'person' ? nearCodes(id, [...all.keys()]) : [],
  })
}
