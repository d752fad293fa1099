import { expect, test } from 'vitest'
import { encodeKeys } from '../../../../src/steps/protect/microdata/keys.ts'
import { suppressLocally } from '../../../../src/steps/protect/microdata/local-suppression.ts'
import { riskReport, utilityReport } from '../../../../src/steps/protect/microdata/report.ts'
import { francdat } from './testdata.ts'

const names = ['a', 'b', 'c', 'd']
const keys = encodeKeys(francdat, names)
const weights = Float64Array.from(francdat, (r) => r.weight)

test('a report says who is rare, how many would be found, and where everybody in a group is alike', () => {
  const report = riskReport(keys, { weights, sensitive: { work: ['x', 'y', 'y', 'x', 'x', 'x', 'x', 'x'] } })
  expect(report).toMatchObject({ persons: 8, keys: names, special: { persons: 4 }, alike: { work: 8 } })
  expect(report.below).toEqual([
    { k: 2, persons: 4, share: 0.5 },
    { k: 3, persons: 8, share: 1 },
    { k: 5, persons: 8, share: 1 },
  ])
  const sum =
    0.017144261596 * 2 + 0.022042326183 * 2 + 0.177075834 + 0.011654480146 + 0.29706307738 + 0.40235947811
  expect(report.expected).toBeCloseTo(sum, 9)
  expect(report.expectedShare).toBeCloseTo(sum / 8, 10)
  expect(report.highest).toBeCloseTo(0.40235947811, 10)
})

test('after suppression the risk is less, and what it took is said by variable', () => {
  const { keys: safe, suppressed } = suppressLocally(keys, 2)
  const after = riskReport(safe, { weights })
  expect(after.below[0]?.persons).toBe(0)
  expect(after.expected).toBeLessThan(riskReport(keys, { weights }).expected)
  const utility = utilityReport(keys, safe)
  expect(Object.fromEntries(utility.map((u) => [u.variable, u.suppressed]))).toEqual(suppressed)
  const c = utility.find(({ variable }) => variable === 'c')
  expect(c?.entropyBefore).toBeCloseTo(-0.25 * Math.log2(0.25) - 0.75 * Math.log2(0.75), 12)
  expect(utility.every((u) => u.codesAfter <= u.codesBefore)).toBe(true)
})
