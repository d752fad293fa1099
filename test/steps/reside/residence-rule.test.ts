/** Rules of residence as days. */
import { expect, test } from 'vitest'
import { ruleDays } from '../../../src/steps/reside/residence-rule.ts'
import { ruleOf } from './histories.ts'

test.each([
  ['12-of-16-months', { window: 487, minimum: 365, allowance: 122 }],
  ['9-of-12-months', { window: 365, minimum: 274, allowance: 91 }],
  ['12-months-continuous', { window: 365, minimum: 365, allowance: 0 }],
  ['6-months', { window: 183, minimum: 183, allowance: 0 }],
  ['90-days', { window: 91, minimum: 91, allowance: 0 }],
])('%s allows what its window has more than its minimum', (id, days) => {
  expect(ruleDays(ruleOf(id))).toEqual(days)
})
