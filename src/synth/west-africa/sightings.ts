/**
 * When and where a person of the West African set was recorded: one to six times, by the sources that see people of their age.
 */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import type { Source, WestAfricaSettings } from './settings.ts'

export interface Sighting {
  readonly source: Source
  readonly year: number
}

const tries = 12

/** Make the draw of the sightings of a person born in a year; there is always one at least. */
export function sightingsOf(
  settings: WestAfricaSettings,
): (random: Random, birthYear: number) => readonly Sighting[] {
  const { sources, records } = settings
  const howMany = weightedChoice(records)
  const which = weightedChoice(sources.map((source) => source.weight))
  return (random, birthYear) => {
    const found: Sighting[] = []
    const wanted = howMany(random) + 1
    for (let i = 0; i < wanted * tries && found.length < wanted; i += 1) {
      const source = sources[which(random)]
      if (source === undefined) continue
      const [first, last] = source.years
      const year = first + random.below(last - first + 1)
      const age = year - birthYear
      if (age >= source.ages[0] && age <= source.ages[1]) found.push({ source, year })
    }
    const [anyone] = sources
    return found.length > 0 || anyone === undefined ? found : [{ source: anyone, year: settings.year }]
  }
}
