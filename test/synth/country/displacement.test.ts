import { expect, test } from 'vitest'
import { countryOf } from '../../../src/synth/country/country.ts'
import { displacementMaker } from '../../../src/synth/country/displacement.ts'
import { residenceOn } from '../../../src/synth/country/moves.ts'
import { home, settings } from './small-country.ts'

const { displacement, regions, period } = settings
const draw = countryOf(5, settings)
const asked = displacementMaker(5, settings)
const households = Array.from({ length: 12_000 }, (_, n) => draw(n))
const found = households.flatMap((household) => {
  const flight = asked(household)
  return flight === null ? [] : [{ household, flight }]
})

test('households of the regions that a calamity strikes flee, as many as the settings say, and neither refugees nor visitors', () => {
  for (const { cause, region, share } of displacement.calamities) {
    const could = households.filter(
      ({ kind, region: where, members }) =>
        regions[where]?.name === region &&
        kind === 'national' &&
        members.some((person) => residenceOn(person, period.to - 150, home) !== undefined),
    )
    const fled = could.filter((household) => asked(household)?.cause === cause)
    expect(could.length).toBeGreaterThan(300)
    expect(fled.length / could.length).toBeCloseTo(share, 1)
  }
  expect(found.some(({ household: { kind } }) => kind === 'refugee' || kind === 'visitor')).toBe(false)
})

test('who is displaced lives in the country all the while, from the flight or a birth after it', () => {
  const fledOf = new Map(displacement.calamities.map((one) => [one.cause, one] as const))
  for (const { flight } of found) {
    const { from = 0, within_days: within = 0 } = fledOf.get(flight.cause) ?? {}
    for (const { person, ...away } of flight.displaced) {
      expect(away.from).toBeLessThan(away.to)
      expect(away.to).toBeLessThanOrEqual(period.to)
      expect(residenceOn(person, away.from, home)).toBe(residenceOn(person, away.to - 1, home))
      expect(residenceOn(person, away.from, home)).toBeDefined()
      expect(away.from === person.birth || away.from < from + within).toBe(true)
    }
  }
})

test('some live in another region meanwhile, and some go home before the end', () => {
  const elsewhere = found.filter(({ household, flight }) => flight.region !== household.region)
  expect(elsewhere.length / found.length).toBeGreaterThan(0.2)
  expect(elsewhere.length / found.length).toBeLessThan(1 - displacement.own_region + 0.05)
  const back = found.filter(({ flight }) => flight.displaced.every(({ to }) => to < period.to))
  expect(back.length / found.length).toBeGreaterThan(0.3)
})

test('it is always the same, in any order of asking', () => {
  const again = displacementMaker(5, settings)
  const last = found.slice(-20).toReversed()
  expect(last).toHaveLength(20)
  expect(last.map(({ household }) => again(household))).toEqual(last.map(({ flight }) => flight))
})
