import { expect, test } from 'vitest'
import { ageBand, linkageRates, linkedRecords } from '../../../../src/steps/link/evaluate/linkage-rates.ts'

test('a record is linked where its cluster holds another', () => {
  expect([...linkedRecords(Int32Array.of(0, 0, 2, 3, 0, 3))]).toEqual([1, 1, 0, 1, 1, 1])
})

test('between sources it is linked where its cluster holds a record of another source', () => {
  const cluster = Int32Array.of(0, 0, 2, 3, 0, 3)
  expect([...linkedRecords(cluster, Uint8Array.of(0, 0, 1, 1, 1, 1))]).toEqual([1, 1, 0, 0, 1, 0])
})

test('rates stand by group, those of whom the value is not known last', () => {
  const found = linkageRates('sex', ['M', 'F', 'F', null, 'M', '', 'F'], Uint8Array.of(1, 1, 0, 0, 1, 1, 0))
  expect(found.map(({ group, records, linked }) => [group, records, linked])).toEqual([
    ['F', 3, 1],
    ['M', 2, 2],
    ['unknown', 2, 1],
  ])
  expect(found[1]?.by).toBe('sex')
  expect(found[1]?.high).toBe(1)
  // Wilson of 2 of 2: 2 / (2 + 1.96²).
  expect(found[1]?.low).toBeCloseTo(2 / (2 + 1.959963984540054 ** 2), 12)
})

test('ages fall into bands of ten years between 15 and 65', () => {
  expect([0, 14, 14.9, 15, 24, 25, 64, 65, 130].map(ageBand)).toEqual([
    '0-14',
    '0-14',
    '0-14',
    '15-24',
    '15-24',
    '25-34',
    '55-64',
    '65+',
    '65+',
  ])
  expect([undefined, null, Number.NaN, -1, 131].map(ageBand)).toEqual(Array(5).fill('unknown'))
})
