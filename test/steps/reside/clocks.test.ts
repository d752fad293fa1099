/** The two clocks of a person, and how far they get. */
import { expect, test } from 'vitest'
import { clocks } from '../../../src/steps/reside/clocks.ts'
import { crossingDays } from '../../../src/steps/reside/crossings.ts'
import { lookahead } from '../../../src/steps/reside/lookahead.ts'
import { ruleDays } from '../../../src/steps/reside/residence-rule.ts'
import { ask } from '../ask.ts'
import { crossingRows, crossings, ruleOf, written } from './histories.ts'

const days = ruleDays(ruleOf('12-of-16-months'))
const read = clocks(crossingDays(crossings, '2100-01-01'), days)

// In for 50 days from day 10 on, out for 100, in for 30, out for 40, in.
const given = [
  crossingRows(written(1, 'A 1970-01-11, D 1970-03-02, A 1970-06-10, D 1970-07-10, A 1970-08-19')),
]

test('one clock runs inside, the other outside; a spell that is open runs for a window', async () => {
  const rows = await ask(read, given, ['day'])
  expect(rows.map((r) => [r['day'], r['own'], r['other'], r['reached']])).toEqual([
    [10, 0, 10, 50],
    [60, 10, 50, 110],
    [160, 50, 110, 80],
    [190, 110, 80, 150],
    [230, 80, 150, 567],
  ])
})

test('what is kept by the time the allowance is used up', async () => {
  const rows = await ask(lookahead(read, days), given, ['day'])
  // The first stay gets to 80 days before 123 are spent outside; the second one goes on, only 40 days outside in between.
  expect(rows.map((r) => Number(r['kept']))).toEqual([80, 150, 567, 150, 567])
})
