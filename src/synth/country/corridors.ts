/** The draws of countries and regions, as the corridors and weights of the settings have them. */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import type { CountrySettings } from './settings.ts'

type Draw = (random: Random) => string

export interface Draws {
  readonly settled: Draw
  readonly arriving: Draw
  readonly visiting: Draw
  readonly leaving: Draw
  /** Index of a region. */
  readonly region: (random: Random) => number
}

export function draws({ corridors, regions }: CountrySettings): Draws {
  const by = (column: 'settled' | 'arriving' | 'visiting' | 'leaving'): Draw => {
    const choice = weightedChoice(corridors.map((corridor) => corridor[column]))
    return (random) => corridors[choice(random)]?.country ?? ''
  }
  return {
    settled: by('settled'),
    arriving: by('arriving'),
    visiting: by('visiting'),
    leaving: by('leaving'),
    region: weightedChoice(regions.map(({ weight }) => weight)),
  }
}
