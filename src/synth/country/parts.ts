/** All that Sanoria is drawn from, read once from the folder `standards`. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NameDictionary } from '../../names/dictionary.ts'
import { readNameDictionary } from '../../names/read-name-dictionary.ts'
import { readWestAfricaSettings } from '../west-africa/settings.ts'
import type { WestAfricaSettings } from '../west-africa/settings.ts'
import { areasOf } from './areas.ts'
import type { Areas } from './areas.ts'
import { readCountrySettings } from './settings.ts'
import type { CountrySettings } from './settings.ts'

/** What the country is drawn from. */
export interface CountryParts {
  readonly settings: CountrySettings
  readonly names: WestAfricaSettings
  readonly dictionary: NameDictionary
  readonly areas: Areas
  /** Folder with the country as an edition: `corridor.yaml` and the sources that describe the files. */
  readonly edition: string
}

/** `src/synth/country` and `dist/synth/country` lie equally deep, so one relative path serves both. */
const home = fileURLToPath(new URL('../../../standards', import.meta.url))

/**
 * Read the parts under `dir` (the folder `standards`).
 *
 * @throws standards.invalid
 */
export function readCountryParts(dir: string = home): CountryParts {
  const settings = readCountrySettings(dir)
  return {
    settings,
    names: readWestAfricaSettings(dir),
    dictionary: readNameDictionary(dir),
    areas: areasOf(dir, settings),
    edition: join(dir, 'synth/sanoria'),
  }
}
