/**
 * Looking up what a file names: an unknown id, and an id given twice, each give one problem with their place.
 */
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import type { Written } from '../capacity.ts'
import { isAfter } from '../model/dates.ts'

export type Lookup = (file: string, where: string, found: string) => void

/** A check that what is found is in `list`. @throws capacity.unknown */
export const lookup = (list: readonly string[], what: string): Lookup => {
  const set = new Set(list)
  return (file, where, found) => {
    if (set.has(found)) return
    throw problem('capacity.unknown', { file, where, what, found, near: nearCodes(found, list) })
  }
}

/** @throws capacity.repeated where an id stands twice; `where` tells the place of the one at an index */
export function noneTwice(
  file: string,
  ids: readonly string[],
  what: string,
  where: (index: number) => string,
): void {
  const again = ids.findIndex((id, i) => ids.indexOf(id) < i)
  if (again === -1) return
  throw problem('capacity.repeated', { file, where: where(again), what, found: ids[again] ?? '' })
}

/** @throws capacity.repeated where two files have the same, such as two strategies of one country */
export function noTwoFiles<T>(list: readonly Written<T>[], what: string, idOf: (value: T) => string): void {
  const seen = new Map<string, string>()
  for (const { file, value } of list) {
    const id = idOf(value)
    const first = seen.get(id)
    if (first !== undefined)
      throw problem('capacity.repeated', { file, where: `the top; it is in ${first} too`, what, found: id })
    seen.set(id, file)
  }
}

/** @throws capacity.dates where the first date certainly comes after the second; an absent one is no fault */
export function inOrder(
  file: string,
  where: string,
  [first, earlier]: readonly [string, string | undefined],
  [second, later]: readonly [string, string | undefined],
): void {
  if (earlier === undefined || later === undefined || !isAfter(earlier, later)) return
  throw problem('capacity.dates', { file, where, first, earlier, second, later })
}
