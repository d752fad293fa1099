import { expect, test } from 'vitest'
import { checkEffects } from '../../../src/capacity/effects/check-effects.ts'
import { Activity } from '../../../src/capacity/model/activity.ts'
import { Effect } from '../../../src/capacity/model/effect.ts'

const file = 'capacity/effects.yaml'
const workshop = Activity.parse({
  id: 'workshop',
  kind: 'workshop',
  title: 'Workshop',
  summary: 'A workshop',
  start: 2014,
  end: 2015,
  topics: ['CENSUS'],
  source: { document: 'this test' },
})
const check = (more: object): void =>
  checkEffects({
    activities: [{ file: 'capacity/activities/made.yaml', value: workshop }],
    effects: [
      {
        file,
        value: Effect.parse({
          id: 'question',
          activity: 'workshop',
          measure: 'reporting',
          before: { from: 2005, to: 2013 },
          after: { from: 2016, to: 2024 },
          caution: 'None',
          ...more,
        }),
      },
    ],
  })

test('windows on both sides of the activity are fine', () => {
  expect(() => check({})).not.toThrow()
})

test.each([
  ['a window that ends before it begins', { before: { from: 2013, to: 2005 } }, 'before.from (2013)'],
  ['windows that overlap', { after: { from: 2012, to: 2024 } }, 'after.from (2012)'],
  ['a window before that reaches past the beginning', { before: { from: 2005, to: 2015 } }, 'began (2014)'],
  [
    'a window after that begins before the end',
    { before: { from: 2005, to: 2010 }, after: { from: 2014, to: 2024 } },
    'ended (2015)',
  ],
])('%s is refused with both years', (_, more, words) => {
  expect(() => check(more)).toThrow(words)
  expect(() => check(more)).toThrow('capacity.dates')
})

test('a measure that nobody knows is refused with the nearest', () => {
  expect(() => check({ measure: 'census-topic' })).toThrow('census-topics')
})

test('a measure of the present only cannot be compared before and after', () => {
  expect(() => check({ measure: 'policy-uses' })).toThrow('policy-uses')
})
