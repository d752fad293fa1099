import { expect, test } from 'vitest'
import { parts, settings } from './small-country.ts'

test('every region has towns, and the refugees have one to come to', () => {
  const known = new Set(parts.names.regions.map(({ name }) => name))
  for (const { name } of settings.regions) expect(known).toContain(name)
  expect(settings.regions.map(({ name }) => name)).toContain(settings.migration.refugees.region)
})

test('every land post leads to countries of the corridors, and there is a way for those without', () => {
  const corridors = settings.corridors.map(({ country }) => country)
  for (const { mode, countries } of settings.posts) {
    expect(countries.length > 0).toBe(mode === 'land')
    for (const country of countries) expect(corridors).toContain(country)
  }
  expect(settings.posts.some(({ mode }) => mode === 'air')).toBe(true)
})

test('the censuses are ten years apart, and all files are of years within the period', () => {
  const [first = 0, second = 0] = settings.agencies.census.nights
  expect(second - first).toBe(3652)
  expect(first).toBeGreaterThan(settings.period.from)
  expect(second).toBeLessThan(settings.period.to)
})

test('the rates of births give four to five children', () => {
  const total = 5 * settings.fertility.reduce((sum, rate) => sum + rate, 0)
  expect(total).toBeGreaterThan(4)
  expect(total).toBeLessThan(5)
})
