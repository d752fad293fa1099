import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCountrySettings } from '../../../src/synth/country/settings.ts'
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

test.each([
  ['region: Nirrabougou', 'region: Nowhere', 'migration.refugees.region'],
  ['to: "2025-01-01"', 'to: "2005-01-01"', 'period'],
  ['mode: sea', 'mode: rail', 'posts.2.mode'],
  ['registered: 0.45', 'registered: 45', 'agencies.consulates.registered'],
  ['clock: 0.012, ', '', 'agencies.border.dirt.clock'],
])('a file with %s as %s is refused, with the place', (right, wrong, place) => {
  const dir = mkdtempSync(join(tmpdir(), 'corridor-country-settings-'))
  mkdirSync(join(dir, 'synth'))
  const text = readFileSync('standards/synth/country.yaml', 'utf8')
  expect(text).toContain(right)
  writeFileSync(join(dir, 'synth/country.yaml'), text.replace(right, wrong))
  expect(() => readCountrySettings(dir)).toThrow(place)
  rmSync(dir, { recursive: true })
})
