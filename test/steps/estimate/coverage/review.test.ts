/** What a review says of each group, against the sums by hand. */
import { expect, test } from 'vitest'
import { drawTogether, knownSensitivity } from '../../../../src/steps/estimate/coverage/review.ts'
import { near } from '../near.ts'

test('one group is the share of all, with the variance of its sample', () => {
  const { shares, common } = drawTogether('unlinked', [{ of: {}, persons: 98, found: 73 }])
  expect(shares[0]).toEqual({ of: {}, share: near(73 / 98, 1e-12), variance: 0, lean: 1 })
  // (73 + 1) / (98 + 2) = 0.74 of 98 persons.
  expect(common).toEqual(near((0.74 * 0.26) / 98, 1e-12))
})

test('groups that differ no more than samples do have the mean of all', () => {
  const { shares, common } = drawTogether('unlinked', [
    { of: { AGE: 'Y0T14' }, persons: 48, found: 36 },
    { of: { AGE: 'Y15T64' }, persons: 98, found: 73 },
  ])
  const [children, grown] = [(0.74 * 0.26) / 48, (0.74 * 0.26) / 98]
  const mean = (0.75 / children + 73 / 98 / grown) / (1 / children + 1 / grown)
  for (const { share, variance, lean } of shares)
    expect([share, variance, lean]).toEqual([near(mean, 1e-12), 0, 1])
  expect(common).toEqual(near(1 / (1 / children + 1 / grown), 1e-12))
})

test('groups that differ are drawn together: the smaller one more', () => {
  const { shares } = drawTogether('unlinked', [
    { of: { AGE: 'Y0T14' }, persons: 18, found: 4 },
    { of: { AGE: 'Y15T64' }, persons: 198, found: 159 },
  ])
  // By hand: chance 0.25 × 0.75 / 18 and 0.8 × 0.2 / 198; Q = 28.91…, between = (Q − 1) / scale.
  const [small, large] = [(0.25 * 0.75) / 18, (0.8 * 0.2) / 198]
  const difference = 159 / 198 - 4 / 18
  const between = difference ** 2 / 2 - (small + large) / 2
  const mean =
    (4 / 18 / (small + between) + 159 / 198 / (large + between)) /
    (1 / (small + between) + 1 / (large + between))
  expect(shares[0]?.lean).toEqual(near(small / (small + between), 1e-9))
  expect(shares[1]?.lean).toEqual(near(large / (large + between), 1e-9))
  expect(shares[0]?.share).toEqual(near(4 / 18 + ((mean - 4 / 18) * small) / (small + between), 1e-9))
  expect(shares[0]?.variance).toEqual(near((small * between) / (small + between), 1e-9))
  // Whom no group holds has the mean, and may differ from it as groups do.
  expect(shares[2]).toEqual({ of: {}, share: near(mean, 1e-9), variance: near(between, 1e-9), lean: 1 })
})

test('ten of ten are not certain to be all; a share that is known is', () => {
  const all = drawTogether('both', [{ of: {}, persons: 10, found: 10 }])
  expect([all.shares[0]?.share, all.common > 0]).toEqual([1, true])
  expect(knownSensitivity(0.9)).toMatchObject({ common: 0, shares: [{ share: 0.9, variance: 0, lean: 0 }] })
})

test('more found than reviewed, and links that tell nothing, are refused', () => {
  expect(() => drawTogether('both', [{ of: {}, persons: 10, found: 11 }])).toThrow('11 were found')
  expect(() => drawTogether('both', [{ of: {}, persons: 0, found: 0 }])).toThrow('of 0 persons')
  expect(() => drawTogether('both', [{ of: {}, persons: 10, found: 0 }])).toThrow('nobody was linked')
  expect(drawTogether('unlinked', [{ of: {}, persons: 10, found: 0 }]).shares[0]?.share).toBe(0)
})
