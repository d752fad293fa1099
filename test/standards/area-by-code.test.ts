import { expect, test } from 'vitest'
import { areaByCode, type AreaSystem } from '../../src/standards/area-by-code.ts'
import { readAreas } from '../../src/standards/read-areas.ts'

const areas = readAreas('standards').codes

test.each<[AreaSystem, string, string | undefined]>([
  ['iso3', 'CIV', 'CIV'],
  ['iso3', 'KSV', 'XKX'],
  ['iso3', 'XKX', 'XKX'],
  ['iso3', 'ZAR', 'COD'],
  ['iso3', 'UNK', '_U'],
  ['iso3', 'XXA', 'XXA'],
  ['iso3', 'CHI', 'CHI'],
  ['iso3', 'SUD', 'SUD'],
  ['iso3', 'ICO', undefined],
  ['alpha2', 'CI', 'CIV'],
  ['alpha2', 'NA', 'NAM'],
  ['m49', '384', 'CIV'],
  ['m49', '24', 'AGO'],
  ['m49', '024', 'AGO'],
  ['m49', '8', 'ALB'],
  ['m49', '736', 'SUD'],
  ['m49', '729', 'SDN'],
  ['m49', '830', 'CHI'],
  ['m49', '2003', '_O'],
  ['m49', '011', 'M49_011'],
  ['m49', '999', undefined],
  ['unhcr', 'ICO', 'CIV'],
  ['unhcr', 'CHI', 'CHN'],
  ['unhcr', 'SUD', 'SDN'],
  ['unhcr', 'GUI', 'GIN'],
  ['unhcr', 'AUL', 'AUS'],
  ['unhcr', 'STA', 'XXA'],
  ['unhcr', 'UKN', '_U'],
])('in %s, %s is %s', (system, code, id) => {
  expect(areaByCode(areas, system, code)?.id).toBe(id)
})
