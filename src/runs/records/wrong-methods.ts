/**
 * What is wrong with `methods.yaml`, said at the place where it stands.
 */
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'

/** @param where path of the entry in the document: tables.3.from */
export const wrong = (where: string, found: string): Error =>
  problem('edition.invalid', { file: 'methods.yaml', where, found })

/** @throws edition.invalid where the id is none of those that are there */
export function known(where: string, what: string, id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return
  const near = nearCodes(id, [...ids])
  throw wrong(
    where,
    `${what} “${id}” is not there${near.length === 0 ? '' : `; near it is ${near.join(', ')}`}`,
  )
}
