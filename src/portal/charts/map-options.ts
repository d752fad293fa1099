/**
 * What a map needs to know besides its numbers: which window of the world, which countries it is about, and what they are
 * called.
 */
import type { Bounds } from './land.ts'

export interface MapOptions {
  readonly bounds: Bounds
  /** ISO alpha-3 codes of the countries that the map is about; their neighbours are pale and carry no name. */
  readonly countries: readonly string[]
  /** Three-digit M49 code of an area, undefined where it has none (Area.m49 in the release). */
  readonly m49: (area: string) => string | undefined
  /** Short name of an area. */
  readonly name: (area: string) => string
}

/** The window that holds the sixteen countries of West Africa with Cabo Verde; the empty north of the Sahara is cut. */
export const westAfrica: Bounds = [-25.6, 3.2, 16.4, 22.6]
