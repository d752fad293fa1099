/**
 * The vocabulary as an edition uses it: that of the house, and the areas and groups that only this edition has.
 */
import { readStandards } from '../standards/standards.ts'
import type { Standards } from '../standards/standards.ts'
import type { ReadEdition } from './read-edition.ts'

/** Part of the program, and read once: half a second that each of an office's files would take again. */
let house: Standards | undefined

/** @throws standards.invalid */
export function standardsOf({ edition }: ReadEdition): Standards {
  house ??= readStandards()
  const standards = house
  return {
    ...standards,
    areas: [...standards.areas, ...edition.areas],
    groups: [...standards.groups, ...edition.groups],
  }
}
