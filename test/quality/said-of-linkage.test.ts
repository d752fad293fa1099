/** What the coverage of a census takes linkage to miss, by group. */
import { expect, test } from 'vitest'
import { CensusCoverage } from '../../src/edition/methods.ts'
import { saidOfLinkage } from '../../src/quality/said-of-linkage.ts'
import { standards } from '../steps/ask.ts'

const said = (more: object) =>
  saidOfLinkage(CensusCoverage.parse({ from: 'census', at: '2023-11-19', ...more }), standards)

test('each group with its names, and once what is taken of all others', () => {
  const groups = [
    { sex: 'F', age: 'Y0T14', persons: 40, found: 30 },
    { persons: 40, found: 30 },
  ]
  const { kind, groups: told } = said({ review: { of: 'unlinked', groups } })
  expect(kind).toBe('unlinked')
  expect(told.map(({ names }) => names.map(({ en }) => en))).toEqual([
    ['Female', expect.stringContaining('14')],
    [],
  ])
  expect(told[0]?.share).toBeCloseTo(0.75, 12)
})

test('a sensitivity is said of all', () => {
  expect(said({ sensitivity: 0.86 })).toEqual({ kind: 'both', groups: [{ names: [], share: 0.86 }] })
})
