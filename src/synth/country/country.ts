/**
 * The truth of Sanoria, household by household: the people of household n are drawn from the seed and n alone, in any order of
 * asking. A household is founded, then followed through the period: its women bear children, its people die and move.
 */
import { randomStream } from '../random.ts'
import { draws } from './corridors.ts'
import type { Day } from './day.ts'
import type { Founder } from './founders.ts'
import { homeMaker } from './home.ts'
import type { Home } from './home.ts'
import { lifeMaker, naturalisation } from './life.ts'
import { places } from './person.ts'
import type { Household, Person } from './person.ts'
import { deathRates, firstEvent } from './schedule.ts'
import type { Rates } from './schedule.ts'
import type { CountrySettings } from './settings.ts'
import { drawTraits } from './traits.ts'
import { tripMaker, visitorChoice } from './trips.ts'
import { acquisitionMaker, returnMaker } from './ways.ts'
import { drawWork } from './work.ts'

/** Days between two births of a woman, at least. */
const spacing = 300

/** Of those who live in Sanoria: born in another region; of Sanorians: born abroad, and brought home in the first year. */
const [bornElsewhere, bornAbroad, broughtHome] = [0.14, 0.012, 200]

/** Make the country of a seed: it answers household `n` (an integer from 0 below 2^47). */
export function countryOf(seed: number, settings: CountrySettings): (n: number) => Household {
  const founded = randomStream(seed, 'country household')
  const bearing = randomStream(seed, 'country birth')
  const found = homeMaker(settings)
  const person = personMaker(seed, settings)
  const births = birthMaker(settings)
  return (n) => {
    founded.start(n)
    const home = found(founded, n)
    const members: Person[] = []
    for (const [member, founder] of home.founders.entries())
      members.push(
        person(home, member, founder, founder.mother === null ? null : (members[founder.mother] ?? null)),
      )
    // Children join the end of the list, and the daughters among them are asked in their turn.
    for (const mother of members) {
      bearing.start(mother.number)
      for (const birth of births(bearing, mother)) {
        if (members.length >= places) break
        const child: Founder = { sex: bearing.chance(0.5) ? 'F' : 'M', birth, role: 'child', mother: null }
        members.push(person(home, members.length, child, mother))
      }
    }
    const { number, kind, origin, region, urban, cluster } = home
    return { number, kind, origin, region, urban, cluster, members }
  }
}

/** The citizenship of a person on a day. */
export const citizenOn = (
  person: Pick<Person, 'citizenship' | 'naturalised'>,
  day: Day,
  home: string,
): string => (person.naturalised !== null && person.naturalised <= day ? home : person.citizenship)

type PersonMaker = (home: Home, member: number, founder: Founder, mother: Person | null) => Person

function personMaker(seed: number, settings: CountrySettings): PersonMaker {
  const { period, country } = settings
  const random = randomStream(seed, 'country life')
  const working = randomStream(seed, 'country work life')
  const draw = draws(settings)
  const life = lifeMaker(settings)
  const trips = tripMaker(settings)
  const visitor = visitorChoice(settings)
  const mortality = deathRates(settings.mortality)
  const withReturns = returnMaker(seed, settings)
  const acquired = acquisitionMaker(seed, settings)

  return (home, member, { sex, birth, role }, mother) => {
    const number = home.number * places + member
    random.start(number)
    const sanorian = home.kind === 'national' || home.kind === 'abroad'
    const citizenship =
      mother !== null ? citizenOn(mother, birth, country.code) : sanorian ? country.code : home.origin
    const birthCountry = ((): string => {
      if (birth >= home.seen) return country.code
      if (home.kind === 'national') return random.chance(bornAbroad) ? draw.leaving(random) : country.code
      const beforeMove = home.moved === null || birth < home.moved.day
      return beforeMove === (home.kind === 'abroad') ? country.code : home.origin
    })()
    const moved =
      home.moved !== null && birth < home.moved.day
        ? home.moved
        : birthCountry !== country.code && home.kind === 'national'
          ? { day: birth + broughtHome, to: country.code }
          : null
    const seen = Math.max(birth, home.seen)
    const death = firstEvent(random, mortality, birth, Math.max(seen, moved?.day ?? seen) + 1, period.to)
    const start = { sex, birth, kind: home.kind, citizenship, birthCountry, moved, seen }
    const lived = life(random, start, death ?? period.to)
    const way = home.kind === 'visitor' ? visitor(random) : null
    const seasonal = settings.regions[home.region]?.seasonal ?? 0
    const birthRegion =
      birthCountry !== country.code ? null : random.chance(bornElsewhere) ? draw.region(random) : home.region
    const naturalised = home.kind === 'visitor' ? null : naturalisation(random, settings, citizenship, lived)
    const isCitizen = (day: Day): boolean =>
      citizenOn({ citizenship, naturalised }, day, country.code) === country.code
    const spells = withReturns({ number, sex, birth, isCitizen }, lived)
    working.start(number)
    const person = {
      number,
      household: home.number,
      kind: home.kind,
      role,
      mother: mother?.number ?? null,
      sex,
      birth,
      death,
      birthCountry,
      birthRegion,
      citizenship,
      naturalised,
      acquisition: naturalised === null ? null : acquired({ number, sex, birth }, naturalised),
      spells,
      trips: trips(random, { sex, birth, kind: home.kind, spells, visitor: way, seasonal }),
      traits: drawTraits(random, sex, birth, way),
    }
    return { ...person, work: drawWork(working, person.traits.occupation) }
  }
}

/** The days on which a woman bears a child while she lives in Sanoria, within the period. */
function birthMaker(settings: CountrySettings) {
  const { period, country } = settings
  const fertility: Rates = Array.from(
    { length: 51 },
    (_, age) => settings.fertility[Math.floor((age - 15) / 5)] ?? 0,
  )
  return (random: ReturnType<typeof randomStream>, mother: Person): readonly Day[] => {
    const days: Day[] = []
    for (const spell of mother.sex === 'F' && mother.kind !== 'visitor' ? mother.spells : []) {
      if (spell.country !== country.code) continue
      let from = Math.max(spell.from + 1, period.from, (days.at(-1) ?? Number.NEGATIVE_INFINITY) + spacing)
      for (;;) {
        const day = firstEvent(random, fertility, mother.birth, from, spell.to)
        if (day === null) break
        days.push(day)
        from = day + spacing
      }
    }
    return days
  }
}
