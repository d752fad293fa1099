import { expect, test } from 'vitest'
import { dataset } from '../../../src/sql/index.ts'
import { readReliability } from '../../../src/standards/read-reliability.ts'
import { reliabilityOf, withReliability } from '../../../src/steps/estimate/reliability.ts'
import { ask } from '../ask.ts'
import { given } from './given.ts'

const scheme = readReliability()

const cases = [
  [0.05, 200, 'A', 'yes'],
  [0.165, 200, 'A', 'yes'],
  [0.166, 200, 'E', 'flagged'],
  [0.333, 200, 'E', 'flagged'],
  [0.334, 200, 'F', 'no'],
  [0.05, 29, 'F', 'no'],
  [0.05, 30, 'A', 'yes'],
] as const

test.each(cases)('a coefficient of %d from %i records is of class %s', (cv, records, id, publish) => {
  expect(reliabilityOf(cv, records, scheme)).toMatchObject({ id, publish })
})

test('a coefficient that is not a number is of the last class', () => {
  expect(reliabilityOf(Number.NaN, 200, scheme).id).toBe('F')
  expect(reliabilityOf(Infinity, 200, scheme).id).toBe('F')
})

test('the relation says what the function says', async () => {
  const rows = await ask(
    withReliability(dataset('estimates', ['n', 'cv', 'records']), scheme),
    [
      given('estimates', {
        n: [...cases.map((_, i) => i), 7],
        cv: [...cases.map(([cv]) => cv), null],
        records: [...cases.map(([, records]) => records), 200],
      }),
    ],
    ['n'],
  )
  expect(rows.map((row) => [row['RELIABILITY'], row['PUBLISH']])).toEqual([
    ...cases.map(([, , id, publish]) => [id, publish]),
    ['F', 'no'],
  ])
})
