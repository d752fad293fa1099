import { expect, test } from 'vitest'
import { crossed, publishedCells } from '../../../../src/steps/protect/tables/published-cells.ts'

const rows = [
  { geo: 'SEN', group: 'west', year: '2024' },
  { geo: 'MLI', group: 'west', year: '2024' },
  { geo: 'SEN', group: 'west', year: '2023' },
]

test('margins are crossed in order', () => {
  expect(crossed([[], ['group'], ['geo']], [[], ['year']])).toEqual([
    [],
    ['year'],
    ['group'],
    ['group', 'year'],
    ['geo'],
    ['geo', 'year'],
  ])
})

test('each published cell knows the inner cells that it adds up', () => {
  const cells = publishedCells(rows, [[], ['group'], ['geo', 'year']])
  expect(cells).toEqual([
    { codes: {}, inner: [0, 1, 2] },
    { codes: { group: 'west' }, inner: [0, 1, 2] },
    { codes: { geo: 'MLI', year: '2024' }, inner: [1] },
    { codes: { geo: 'SEN', year: '2023' }, inner: [2] },
    { codes: { geo: 'SEN', year: '2024' }, inner: [0] },
  ])
})
