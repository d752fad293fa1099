import { expect, test } from 'vitest'
import { countryOf } from '../../../src/synth/country/country.ts'
import { ageAt } from '../../../src/synth/country/day.ts'
import { movesOf } from '../../../src/synth/country/moves.ts'
import { home, settings } from './small-country.ts'

const draw = countryOf(5, settings)
const people = Array.from({ length: 9000 }, (_, n) => draw(n)).flatMap(({ members }) => members)
const share = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length / list.length

const moves = people.flatMap((person) =>
  movesOf(person).map((move) => ({
    ...move,
    adult: ageAt(person.birth, move.day) >= 18,
    citizen: person.citizenship === home || (person.naturalised !== null && person.naturalised <= move.day),
  })),
)

test('nationals who come to live say how they came back, and nobody else', () => {
  const back = moves.filter(({ to, citizen }) => to === home && citizen)
  expect(back.length).toBeGreaterThan(500)
  expect(back.every(({ returned }) => returned !== null)).toBe(true)
  expect(moves.filter(({ returned }) => returned !== null)).toHaveLength(back.length)
})

test('of adults as many are helped or sent back as the settings say, of children none', () => {
  const back = moves.filter(({ returned }) => returned !== null)
  const adults = back.filter(({ adult }) => adult)
  const { spontaneous, assisted, forced } = settings.migration.returns
  const all = spontaneous + assisted + forced
  expect(share(adults, ({ returned }) => returned === 'assisted')).toBeCloseTo(assisted / all, 1)
  expect(share(adults, ({ returned }) => returned === 'forced')).toBeCloseTo(forced / all, 1)
  const children = back.filter(({ adult }) => !adult)
  expect(children.length).toBeGreaterThan(10)
  expect(share(children, ({ returned }) => returned === 'spontaneous')).toBe(1)
})

test('who becomes a citizen does so in one way: minors with a parent, women more often by marriage', () => {
  const one = people.filter(({ naturalised }) => naturalised !== null)
  expect(people.filter(({ acquisition }) => acquisition !== null)).toHaveLength(one.length)
  const minor = ({ birth, naturalised }: (typeof one)[number]): boolean => ageAt(birth, naturalised ?? 0) < 18
  expect(one.filter(minor).every(({ acquisition }) => acquisition === 'parent')).toBe(true)
  const grown = one.filter((person) => !minor(person))
  const married = (sex: 'F' | 'M'): number =>
    share(
      grown.filter((person) => person.sex === sex),
      ({ acquisition }) => acquisition === 'marriage',
    )
  expect(married('F')).toBeGreaterThan(married('M') + 0.1)
})

test('it is always the same', () => {
  expect(countryOf(5, settings)(1234)).toEqual(draw(1234))
})
