import { expect, test } from 'vitest'
import { readWestAfricaSettings } from '../../../src/synth/west-africa/settings.ts'

const settings = readWestAfricaSettings('standards')
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

test('the shares of names add up to a hundred', () => {
  for (const { common, other, unknown } of [settings.surnames, settings.given.M, settings.given.F])
    expect(sum([...Object.values(common), other, unknown.share])).toBeCloseTo(100, 6)
})

test('twenty common surnames are borne by 74 in a hundred', () => {
  const common = Object.values(settings.surnames.common)
  expect(common).toHaveLength(20)
  expect(sum(common)).toBeCloseTo(74, 6)
})

test('a town stands once, in a district that is named after its first town', () => {
  const districts = settings.regions.flatMap((region) => region.districts)
  const towns = districts.flatMap((district) => district.towns)
  expect(new Set(towns).size).toBe(towns.length)
  expect(towns.length).toBeGreaterThanOrEqual(180)
  expect(districts.every((district) => district.towns[0] === district.name)).toBe(true)
})

test('the slips of one field never exceed certainty', () => {
  const { slips, birth } = settings
  expect(slips.other_spelling + slips.by_ear).toBeLessThan(1)
  expect(sum(Object.values(birth.default_day))).toBeLessThanOrEqual(1)
})
