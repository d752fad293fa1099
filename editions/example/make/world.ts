/**
 * The made-up world behind the example's deliveries: seven countries, how many people they have, and where those were born.
 *
 * Everything follows from the tables below and a die that always falls the same way (dice.ts). No figure is about a real place.
 */
import { dice } from './dice.ts'

interface Invented {
  /** People in 2024. */
  readonly people: number
  /** Yearly growth, per person. */
  readonly growth: number
  /** Part of the people who were born abroad, in 2024. */
  readonly abroad: number
  /** Years of its censuses. */
  readonly censuses: readonly number[]
}

/** Exemplia and its six neighbours. */
export const world: Readonly<Record<string, Invented>> = {
  XEX: { people: 9_400_000, growth: 0.024, abroad: 0.046, censuses: [2013, 2023] },
  XEA: { people: 5_100_000, growth: 0.021, abroad: 0.019, censuses: [2012, 2022] },
  XEB: { people: 21_300_000, growth: 0.028, abroad: 0.011, censuses: [2010] },
  XEC: { people: 1_900_000, growth: 0.012, abroad: 0.083, censuses: [2009, 2019] },
  XED: { people: 13_700_000, growth: 0.026, abroad: 0.014, censuses: [2011] },
  XEE: { people: 3_600_000, growth: 0.017, abroad: 0.052, censuses: [2008, 2018] },
  XEF: { people: 7_200_000, growth: 0.03, abroad: 0.009, censuses: [2014] },
}

export const countries = Object.keys(world)

/** People of a country at the middle of a year. */
export function population(country: string, year: number): number {
  const { people, growth } = world[country] ?? { people: 0, growth: 0 }
  const wave = 1 + 0.004 * Math.sin((year - 1990) / 3 + country.charCodeAt(2))
  return Math.round(people * Math.exp(-growth * (2024 - year)) * wave)
}

export interface Born {
  readonly men: number
  readonly women: number
}

/** Of the people of `country` in `year`, those born in `origin` (`_O`: anywhere else). */
export function born(country: string, origin: string, year: number): Born {
  const parts = [...countries.filter((code) => code !== country), '_O'].map((code) => {
    const die = dice(`${country} ${code}`)
    const size = code === '_O' ? 4 : Math.sqrt((world[code]?.people ?? 0) / 1_000_000)
    return { code, weight: size * (0.15 + die() ** 2 * 2), women: 0.41 + 0.13 * die(), pace: die() * 0.03 }
  })
  const all = parts.reduce((sum, part) => sum + part.weight, 0)
  const part = parts.find(({ code }) => code === origin)
  if (part === undefined) return { men: 0, women: 0 }
  const rise = Math.exp(-(0.004 + part.pace) * (2024 - year))
  const people = population(country, year) * (world[country]?.abroad ?? 0) * (part.weight / all) * rise
  return { men: Math.round(people * (1 - part.women)), women: Math.round(people * part.women) }
}

/** Five-year groups up to 75 and over, with the share of people born abroad who are in each. */
export const ages: readonly { readonly code: string; readonly share: number }[] = [
  0.032, 0.045, 0.054, 0.073, 0.107, 0.131, 0.128, 0.108, 0.086, 0.067, 0.052, 0.039, 0.029, 0.021, 0.014,
  0.014,
].map((share, i) => ({ code: i === 15 ? 'Y_GE75' : `Y${i * 5}T${i * 5 + 4}`, share }))

/** Origins of a country's people: its neighbours, and all others together. */
export const originsOf = (country: string): readonly string[] => [
  ...countries.filter((code) => code !== country),
  '_O',
]
