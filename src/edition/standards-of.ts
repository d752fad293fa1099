/**
 * The vocabulary as an edition uses it: that of the house, and the areas and groups that only this edition has.
 */
import { readStandards } from '../standards/standards.ts'
import type { Standards } from '../standards/standards.ts'
import type { ReadEdition } from './read-edition.ts'

/** @throws standards.invalid */
export function standardsOf({ edition }: ReadEdition): Standards {
  const standards = readStandards()
  return {
    ...standards,
    areas: [...standards.areas, ...edition.areas],
    groups: [...standards.groups, ...edition.groups],
  }
}
