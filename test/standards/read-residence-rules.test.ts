/** Rules of residence: each is a code of the list, and says what can be decided. */
import { expect, test } from 'vitest'
import { ResidenceRule } from '../../src/standards/residence-rule.ts'
import { readStandards } from '../../src/standards/standards.ts'

const { codelists, residenceRules } = readStandards()
const codes = new Set(codelists.find((list) => list.id === 'CL_RESIDENCE_RULE')?.codes.map((code) => code.id))

test('the rules that are in use have the days that their users give', () => {
  expect(
    residenceRules.map((rule) => [
      rule.code,
      rule.basis === 'cumulated' ? `${rule.minimum} of ${rule.window}` : rule.minimum,
    ]),
  ).toEqual([
    ['CONTINUOUS_12M', 365],
    ['RULE_12_16', '365 of 487'],
    ['ACTUAL_6M', 183],
    ['RULE_9_12', '274 of 365'],
    ['DAYS_90', 91],
  ])
})

test.each(residenceRules)('$id is a code of CL_RESIDENCE_RULE', ({ code }) => {
  expect(codes).toContain(code)
})

test.each([
  [{ window: 487, minimum: 243 }, false],
  [{ window: 487, minimum: 244 }, true],
  [{ window: 487, minimum: 487 }, true],
  [{ window: 487, minimum: 488 }, false],
  [{ window: 487, minimum: 0 }, false],
])('a minimum is more than half of the window and no more than it: %j', (days, right) => {
  const rule = { ...residenceRules.find((r) => r.basis === 'cumulated'), ...days }
  expect(ResidenceRule.safeParse(rule).success).toBe(right)
})
