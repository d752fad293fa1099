/** Countries as the agencies of Sanoria write them: names, and the codes of ISO 3166, of M49 and of UNHCR. */
import { readAreas } from '../../standards/read-areas.ts'
import type { CountrySettings } from './settings.ts'

export interface Areas {
  readonly name: (code: string, language: 'fr' | 'en' | 'pt') => string
  readonly m49: (code: string) => string
  readonly unhcr: (code: string) => string
  /** The census's own list: 100 for the country itself, then the corridors in their order from 101; 199 for others. */
  readonly census: (code: string) => string
}

/**
 * Read the names and codes under `dir` (the folder `standards`). Sanoria is in no list: its ISO code stands for all others.
 *
 * @throws standards.invalid
 */
export function areasOf(dir: string, { country, corridors }: CountrySettings): Areas {
  const areas = new Map(readAreas(dir).codes.map((area) => [area.id, area]))
  return {
    name: (code, language) =>
      (code === country.code ? country.name[language] : areas.get(code)?.name[language]) ?? code,
    m49: (code) => areas.get(code)?.m49 ?? code,
    unhcr: (code) => areas.get(code)?.unhcr ?? code,
    census: (code) => {
      if (code === country.code) return '100'
      const place = corridors.findIndex((corridor) => corridor.country === code)
      return place < 0 ? '199' : String(101 + place)
    },
  }
}
