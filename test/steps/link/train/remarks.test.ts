import { expect, test } from 'vitest'
import type { Comparison } from '../../../../src/steps/link/model/model.ts'
import type { EmResult } from '../../../../src/steps/link/train/em.ts'
import { remarksOn } from '../../../../src/steps/link/train/remarks.ts'

const place: Comparison = {
  name: 'place',
  levels: [
    { label: 'missing', test: { missing: ['place'] } },
    { label: 'same', test: { exact: 'place' } },
    { label: 'similar', test: { jaroWinkler: 'place', atLeast: 0.9 } },
    { label: 'other', test: { else: true } },
  ],
}
const settled: EmResult = {
  share: 0.5,
  certainty: 1,
  m: [],
  counts: [],
  together: [],
  iterations: 12,
  converged: true,
  posterior: [],
}
const u = [[0.01, 0.02, 0.97]]
const on = (given: {
  readonly m?: readonly number[]
  readonly counts?: readonly number[]
  readonly decided?: boolean
  readonly converged?: boolean
  readonly seen?: readonly number[]
}) =>
  remarksOn(
    [place],
    u,
    [{ m: given.m ?? [0.8, 0.15, 0.05], counts: given.counts ?? [800, 150, 50] }],
    [{ block: ['name', 'year'], decided: [given.decided ?? false] }],
    [{ ...settled, converged: given.converged ?? true }],
    [given.seen ?? [Infinity, 300, 1e5]],
  )

test('a training without trouble is silent, and puts m and u into the levels that have a weight', () => {
  const { comparisons, remarks } = on({})
  expect(remarks).toEqual([])
  expect(comparisons[0]?.levels.map(({ m, u: chance }) => [m, chance])).toEqual([
    [undefined, undefined],
    [0.8, 0.01],
    [0.15, 0.02],
    [0.05, 0.97],
  ])
})

test.each([
  ['convergence', { converged: false }, 'name + year had not settled after 12 rounds'],
  ['order', { m: [0.1, 0.85, 0.05] }, '“same”, “similar” stood in the wrong order'],
  ['unseen', { counts: [800, 2, 50] }, 'hardly any pair of one person stands at “similar”'],
  ['unseen', { seen: [Infinity, 1, 1e5] }, 'hardly any random pair stands at “similar”'],
  ['unseen', { decided: true }, 'every block decides it'],
  ['implausible', { m: [0.005, 0.01, 0.985] }, 'agreement speaks against'],
] as const)('a person is told of %s: %o', (kind, given, text) => {
  const found = on(given).remarks.filter((one) => one.kind === kind && one.text.includes(text))
  expect(found.length).toBe(1)
})
