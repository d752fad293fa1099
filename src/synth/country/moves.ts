/** What follows from a life: moves of residence, crossings of the border, and where somebody lived and was on a day. */
import type { Day } from './day.ts'
import type { Beginning, Person, Reason, Return, Spell, Trip } from './person.ts'

/** A change of the country of residence. */
export interface Move {
  readonly day: Day
  readonly kind: Exclude<Beginning, 'birth'>
  readonly from: string
  readonly to: string
  readonly reason: Reason | null
  /** Of a national who came to live in their own country; null of other moves. */
  readonly returned: Return | null
}

export const movesOf = (person: Person): readonly Move[] =>
  person.spells.flatMap((spell, i): readonly Move[] => {
    const before = person.spells[i - 1]
    if (before === undefined || spell.beginning === 'birth') return []
    const { from: day, beginning: kind, country: to, reason, returned = null } = spell
    return [{ day, kind, from: before.country, to, reason, returned }]
  })

/** The spell of residence on a day; undefined before birth and from death on. */
export const spellOn = (person: Person, day: Day): Spell | undefined =>
  person.spells.find(({ from, to }) => from <= day && day < to)

/** The spell of residence in `home` on a day. */
export function residenceOn(person: Person, day: Day, home: string): Spell | undefined {
  const spell = spellOn(person, day)
  return spell?.country === home ? spell : undefined
}

/** A true crossing of Sanoria's border. */
export interface Crossing {
  readonly day: Day
  readonly arrival: boolean
  /** Where from, or where to. */
  readonly country: string
  readonly purpose: Trip['purpose'] | 'residence' | 'refuge'
  /** See `Move`; null of journeys. */
  readonly returned: Return | null
  /** The day of the crossing back, where the journey is temporary and this is its first half. */
  readonly back: Day | null
  /** Equal for both halves of one journey, counted from 0 for the person. */
  readonly journey: number
}

/** All crossings of a person in the order of time; arrivals and departures alternate. */
export function crossingsOf(person: Person, home: string): readonly Crossing[] {
  let journey = 0
  const moves = movesOf(person).flatMap((move): readonly Crossing[] => {
    if (move.from !== home && move.to !== home) return []
    const arrival = move.to === home
    const purpose = move.kind === 'forced' ? 'refuge' : 'residence'
    const country = arrival ? move.from : move.to
    const { day, returned } = move
    return [{ day, arrival, country, purpose, returned, back: null, journey: journey++ }]
  })
  const trips = person.trips.flatMap(({ left, back, country, purpose }): readonly Crossing[] => {
    const visiting = country === home
    const other = visiting ? (spellOn(person, left)?.country ?? '') : country
    const whole = { country: other, purpose, returned: null, journey: journey++ }
    return [
      { ...whole, day: left, arrival: visiting, back },
      { ...whole, day: back, arrival: !visiting, back: null },
    ]
  })
  return [...moves, ...trips].toSorted((a, b) => a.day - b.day)
}
