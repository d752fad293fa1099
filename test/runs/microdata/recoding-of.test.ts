import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bandName } from '../../../src/runs/microdata/band-name.ts'
import { recodingOf } from '../../../src/runs/microdata/recoding-of.ts'
import { readAreas } from '../../../src/standards/read-areas.ts'

const { codes: all } = readAreas(join(import.meta.dirname, '../../../standards'))
const areas = ['MLI', 'SEN', 'FRA'].flatMap((id) => all.filter((area) => area.id === id))
const label = { en: '', fr: '', pt: '' }
const districts = [
  { id: 'D1', parent: 'R1', name: label },
  { id: 'D2', parent: 'R2', name: label },
  { id: 'R1', name: label },
  { id: 'R2', name: label },
]

test('a level is the code above, or the region of a country; what is not kept is other', () => {
  expect(recodingOf({ column: 'd', level: 'parent' }, districts, [])).toEqual({
    column: 'd',
    codes: { D1: 'R1', D2: 'R2', R1: 'R1', R2: 'R2' },
  })
  expect(recodingOf({ column: 'd', level: 'parent', keep: ['D1', 'R2'] }, districts, [])).toEqual({
    column: 'd',
    codes: { D2: 'R2', R1: '_O' },
  })
  expect(recodingOf({ column: 'c', level: 'region', keep: ['MLI', 'M49_011'] }, areas, areas)).toEqual({
    column: 'c',
    codes: { SEN: 'M49_011', FRA: '_O' },
  })
})

test('bands and limits are as they stand; a column of which nothing is said stays', () => {
  expect(recodingOf({ column: 'a', bands: [0, 15] }, [], [])).toEqual({ column: 'a', bands: [0, 15] })
  expect(recodingOf({ column: 'a', top: 80 }, [], [])).toEqual({ column: 'a', top: 80 })
  expect(recodingOf({ column: 'a' }, [], [])).toBeUndefined()
})

test('bands have names in three languages', () => {
  expect(bandName('Y15T24')).toEqual({ en: '15 to 24', fr: 'de 15 à 24', pt: 'de 15 a 24' })
  expect(bandName('Y_GE2015', true)?.en).toBe('2015 or later')
  expect(bandName('Y_LT2015', true)?.pt).toBe('antes de 2015')
  expect(bandName('WORK')).toBeUndefined()
})
