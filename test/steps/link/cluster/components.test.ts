import { expect, test } from 'vitest'
import { components } from '../../../../src/steps/link/cluster/components.ts'
import { linksOf } from './random-graph.ts'

const chain = linksOf([
  [4, 2, 9],
  [2, 5, 1],
  [0, 3, 7],
])

test('records that a chain of links joins stand under the smallest of them', () => {
  expect([...components(chain, 6)]).toEqual([0, 1, 2, 0, 2, 2])
})

test('a link below the least weight joins nothing', () => {
  expect([...components(chain, 6, 5)]).toEqual([0, 1, 2, 0, 2, 5])
})
