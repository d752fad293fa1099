/** What methods.yaml says of the linkage behind a census's coverage. */
import { expect, test } from 'vitest'
import { CensusCoverage } from '../../../../src/edition/methods.ts'
import { toldReview } from '../../../../src/steps/estimate/coverage/told-review.ts'

const of = (more: object) => CensusCoverage.safeParse({ from: 'census', at: '2023-11-19', ...more })
const review = (more: object) => toldReview(CensusCoverage.parse(of(more).data))

test('a sensitivity is known, or of so many persons; nobody looked, no link is missed', () => {
  expect(review({})).toMatchObject({ kind: 'both', common: 0, shares: [{ share: 1 }] })
  expect(review({ sensitivity: 0.86 })).toMatchObject({ common: 0, shares: [{ share: 0.86 }] })
  const reviewed = review({ sensitivity: 0.86, reviewed: 400 })
  expect(reviewed.shares[0]?.share).toBeCloseTo(0.86, 12)
  expect(reviewed.common).toBeCloseTo((0.86 * 0.14) / 400, 5)
})

test('a review by groups names the cells of the table', () => {
  const groups = [
    { age: 'Y0T14', persons: 48, found: 36 },
    { sex: 'F', age: 'Y15T64', persons: 98, found: 73 },
    { persons: 10, found: 6 },
  ]
  const { kind, shares } = review({ review: { of: 'unlinked', groups } })
  expect(kind).toBe('unlinked')
  expect(shares.map((one) => one.of)).toEqual([{ AGE: 'Y0T14' }, { SEX: 'F', AGE: 'Y15T64' }, {}, {}])
})

test('what contradicts itself is refused', () => {
  const wrong = (more: object): string => String(of(more).error?.issues[0]?.message)
  const groups = [{ persons: 10, found: 6 }]
  expect(wrong({ sensitivity: 0.9, review: { of: 'both', groups } })).toContain('say the same twice')
  expect(wrong({ reviewed: 400 })).toContain('write that too')
  expect(wrong({ review: { of: 'unlinked', groups: [{ persons: 3, found: 4 }] } })).toContain(
    'more were found',
  )
  expect(wrong({ review: { of: 'both', groups: [{ persons: 3, found: 0 }] } })).toContain('nobody was linked')
})
