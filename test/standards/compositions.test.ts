import { expect, test } from 'vitest'
import { compositions } from '../../src/standards/compositions.ts'
import type { Group } from '../../src/standards/group.ts'
import { readGroups } from '../../src/standards/read-groups.ts'

const made = (members: Group['members']): Group => ({
  id: 'G',
  name: { en: 'G', fr: 'G', pt: 'G' },
  source: 'made up',
  members,
})

test('ECOWAS has had four compositions', () => {
  const ecowas = readGroups('standards')
    .filter((g) => g.id === 'ECOWAS')
    .flatMap(compositions)
  expect(ecowas.map((c) => [c.id, c.from, c.to, c.members.length])).toEqual([
    ['ECOWAS_1975', '1975-05-28', '1977-01-01', 15],
    ['ECOWAS_1977', '1977-01-01', '2000-12-26', 16],
    ['ECOWAS_2000', '2000-12-26', '2025-01-29', 15],
    ['ECOWAS_2025', '2025-01-29', undefined, 12],
  ])
})

test('a composition has an id of its own in every group', () => {
  const ids = readGroups('standards')
    .flatMap(compositions)
    .map((c) => c.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a group without dates has one composition, with its own id', () => {
  expect(compositions(made([{ area: 'A' }, { area: 'B' }]))).toEqual([{ id: 'G', members: ['A', 'B'] }])
})

test('two compositions that begin in one year are told apart by their day', () => {
  const found = compositions(
    made([
      { area: 'A', from: '2001-01-01' },
      { area: 'B', from: '2001-05-01' },
    ]),
  )
  expect(found.map((c) => c.id)).toEqual(['G_2001-01-01', 'G_2001-05-01'])
})

test('years in which nobody belonged make no composition', () => {
  const left = { area: 'A', from: '1990-01-01', to: '1995-01-01' }
  const found = compositions(made([left, { area: 'B', from: '2000-01-01' }]))
  expect(found.map((c) => [c.id, c.to])).toEqual([
    ['G_1990', '1995-01-01'],
    ['G_2000', undefined],
  ])
})
