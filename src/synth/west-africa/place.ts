/**
 * Towns of the invented country, each in its district and region; large towns are the birthplace of more people.
 */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import type { WestAfricaSettings } from './settings.ts'

export interface Place {
  readonly town: string
  readonly district: string
  readonly region: string
}

/** The draw of a town: regions and districts weigh less the later they stand, a capital as much as four other towns. */
export function placeChoice({ regions }: Pick<WestAfricaSettings, 'regions'>): (random: Random) => Place {
  const places = regions.flatMap((region, r) =>
    region.districts.flatMap((district, d) =>
      district.towns.map((town, t) => ({
        weight: (t === 0 ? 4 : 1) / ((r + 2) * (d + 3)),
        place: { town, district: district.name, region: region.name },
      })),
    ),
  )
  const choice = weightedChoice(places.map(({ weight }) => weight))
  return (random) => places[choice(random)]?.place ?? { town: '', district: '', region: '' }
}
