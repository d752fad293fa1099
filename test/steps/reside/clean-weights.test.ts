/** Complete histories stand for the others. */
import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { cleanWeights } from '../../../src/steps/reside/clean-weights.ts'
import { ask } from '../ask.ts'
import { posted } from './histories.ts'

const crossings = dataset('crossings', ['person', 'crossing', 'direction', 'date', 'post'])

test('weights bring complete histories up to all crossings of the cell', async () => {
  const given = posted([
    [1, 1, 'A', '2024-01-01', 'x'],
    [1, 2, 'D', '2024-01-20', 'x'],
    [2, 3, 'A', '2024-01-02', 'x'],
    [2, 4, 'A', '2024-01-09', 'x'],
    [3, 5, 'D', '2024-02-09', 'x'],
    [3, 6, 'D', '2024-02-10', 'x'],
  ])
  expect(await ask(cleanWeights(crossings, ['post']), [given], ['month', 'direction'])).toEqual([
    { direction: 'A', month: '2024-01', post: 'x', crossings: 3, clean: 1, weight: 3 },
    { direction: 'D', month: '2024-01', post: 'x', crossings: 1, clean: 1, weight: 1 },
    { direction: 'D', month: '2024-02', post: 'x', crossings: 2, clean: 0, weight: null },
  ])
})
