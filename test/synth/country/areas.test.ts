import { expect, test } from 'vitest'
import { home, parts, settings } from './small-country.ts'

const { areas } = parts

test('each agency has its codes of a country', () => {
  expect([areas.name('CIV', 'fr'), areas.name('CIV', 'pt'), areas.m49('CIV'), areas.unhcr('CIV')]).toEqual([
    'Côte d’Ivoire',
    'Costa do Marfim',
    '384',
    'ICO',
  ])
  expect([areas.name(home, 'fr'), areas.name(home, 'en'), areas.m49(home)]).toEqual([
    'Sanorie',
    'Sanoria',
    home,
  ])
})

test('the numbers of the census are all different', () => {
  const codes = [home, ...settings.corridors.map(({ country }) => country)].map((code) => areas.census(code))
  expect(new Set(codes).size).toBe(codes.length)
  expect(areas.census('JPN')).toBe('199')
})

test('every country of a corridor is in the list of areas', () => {
  for (const { country } of settings.corridors) expect(areas.m49(country)).toMatch(/^\d{3}$/)
})
