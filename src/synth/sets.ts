/** The sets of invented people that can be asked for, by name. */
import { fileURLToPath } from 'node:url'
import { readNameDictionary } from '../names/read-name-dictionary.ts'
import type { PeopleSet } from './people-set.ts'
import { plainSet } from './plain/plain-set.ts'
import { readPlainSettings } from './plain/settings.ts'
import { readWestAfricaSettings } from './west-africa/settings.ts'
import { westAfricaSet } from './west-africa/west-africa-set.ts'

/** `src/synth` and `dist/synth` lie equally deep, so one relative path serves both. */
const home = fileURLToPath(new URL('../../standards', import.meta.url))

/** Each makes its set from a seed; `dir` is the folder `standards`. */
export const peopleSets = {
  'west-africa': (seed: number, dir: string = home): PeopleSet =>
    westAfricaSet(seed, readWestAfricaSettings(dir), readNameDictionary(dir)),
  plain: (seed: number, dir: string = home): PeopleSet =>
    plainSet(seed, readPlainSettings(dir), readNameDictionary(dir)),
} as const

export type PeopleSetName = keyof typeof peopleSets

export const isPeopleSet = (name: string): name is PeopleSetName => Object.hasOwn(peopleSets, name)
