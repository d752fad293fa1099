import { expect, test } from 'vitest'
import { asylumMaker } from '../../../src/synth/country/asylum.ts'
import { countryOf } from '../../../src/synth/country/country.ts'
import { residenceOn } from '../../../src/synth/country/moves.ts'
import { home, settings } from './small-country.ts'

const { asylum, period } = settings
const draw = countryOf(5, settings)
const applied = asylumMaker(5, settings)
const households = Array.from({ length: 12_000 }, (_, n) => draw(n))
const found = households.flatMap((household) => {
  const application = applied(household)
  return application === null ? [] : [{ household, application }]
})

test('only households that come to live from the countries named ask for protection, as many as the settings say', () => {
  const could = households.filter(({ kind, origin }) => kind === 'arriving' && asylum.from.includes(origin))
  expect(found.every(({ household }) => could.includes(household))).toBe(true)
  expect(could.length).toBeGreaterThan(300)
  expect(found.length / could.length).toBeCloseTo(asylum.share, 1)
})

test('applicants live in the country on the day, are foreign, and are decided on later or not yet', () => {
  for (const { application } of found) {
    const { lodged, decided, decision, applicants } = application
    expect(applicants.length).toBeGreaterThan(0)
    expect(applicants.every((person) => residenceOn(person, lodged, home) !== undefined)).toBe(true)
    expect(applicants.every(({ citizenship }) => citizenship !== home)).toBe(true)
    expect(decided === null).toBe(decision === null)
    expect((decided ?? period.to) > lodged).toBe(true)
  }
})

test('decisions are as often as the settings say, of applications that are old enough', () => {
  const decided = found.filter(({ application }) => application.lodged < period.to - 5 * asylum.mean_days)
  const all = Object.values(asylum.decisions).reduce((sum, weight) => sum + weight, 0)
  const refused = decided.filter(({ application }) => application.decision === 'rejected').length
  expect(refused / decided.length).toBeCloseTo(asylum.decisions.rejected / all, 1)
})

test('it is always the same, in any order of asking', () => {
  const again = asylumMaker(5, settings)
  const last = found.slice(-20).toReversed()
  expect(last).toHaveLength(20)
  expect(last.map(({ household }) => again(household))).toEqual(last.map(({ application }) => application))
})
