/** Persons in both lists from their links and a review, against the formulas by hand. */
import { expect, test } from 'vitest'
import { bothByCell } from '../../../../src/steps/estimate/coverage/both-by-cell.ts'
import { corrected } from '../../../../src/steps/estimate/coverage/linkage-error.ts'
import { drawTogether, knownSensitivity } from '../../../../src/steps/estimate/coverage/review.ts'
import type { Review } from '../../../../src/steps/estimate/coverage/review.ts'
import { dataset } from '../../../../src/sql/index.ts'
import { ask } from '../../ask.ts'
import { given } from '../given.ts'
import { near } from '../near.ts'

const columns = ['age', 'first', 'second', 'links']
const counts = dataset('counts', [...columns, 'right'])
const file = given('counts', {
  age: ['child', 'grown', 'old'],
  first: [5000, 9000, 40],
  second: [400, 800, 5],
  links: [360, 680, 6],
  right: [350, 660, 6],
})
const asked = (review: Review) => ask(bothByCell(counts, ['age'], review), [file], ['age'])

test('of those without a right link the reviewed share is in the first list', async () => {
  const review = drawTogether('unlinked', [
    { of: { age: 'child' }, persons: 48, found: 36 },
    { of: { age: 'grown' }, persons: 98, found: 73 },
  ])
  const share = review.shares[0]?.share ?? 0
  const [child, grown, old] = await asked(review)
  // 50 children have no right link: 10 of them a wrong one, 40 none.
  expect(child).toMatchObject({ both: near(350 + 50 * share, 1e-12), pull: 50, share_group: 0, lean: 1 })
  expect(child?.['both_variance']).toEqual(near(50 * share * (1 - share) + 10 * (1 - share) ** 2, 1e-12))
  expect(grown).toMatchObject({ both: near(660 + 140 * share, 1e-12), pull: 140, share_group: 1 })
  // More links than persons.
  expect(old).toMatchObject({ both: null, both_variance: null, pull: null, share_group: 2 })
})

test('of those in both the reviewed share is linked, and of the others some by mistake', async () => {
  const [child] = await asked(knownSensitivity(0.9))
  const wrong = 10 / 50
  const both = (360 - wrong * 400) / (0.9 - wrong)
  expect(child?.['both']).toEqual(near(both, 1e-12))
  // Ding and Fienberg's correction is the same, with false links counted of the second list.
  const lists = { first: 400, second: 5000, links: 360 }
  expect(corrected(lists, { sensitivity: 0.9, falseLinks: wrong }).both).toEqual(near(both, 1e-12))
  expect(child?.['pull']).toEqual(near(-both / 0.7, 1e-12))
  expect(child?.['both_variance']).toEqual(
    near((both * 0.09 + (400 - both) * 0.16 + ((400 - both) ** 2 * 0.16) / 50) / 0.7 ** 2, 1e-12),
  )
})

test('where no link is missed those linked rightly are in both, and where all are right all', async () => {
  const [child] = await asked(knownSensitivity(1))
  expect(child?.['both']).toEqual(near(350, 1e-12))
  const links = dataset('counts', columns)
  const [all] = await ask(bothByCell(links, ['age'], knownSensitivity(1)), [file], ['age'])
  expect(all).toMatchObject({ both: 360, both_variance: 0 })
})

test('links as frequent where nobody is as where somebody is tell nothing', async () => {
  const [child] = await asked(knownSensitivity(0.2))
  expect(child?.['both']).toBeNull()
})
