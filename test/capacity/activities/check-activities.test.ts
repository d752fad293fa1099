import { describe, expect, test } from 'vitest'
import { checkActivities } from '../../../src/capacity/activities/check-activities.ts'
import { Effect } from '../../../src/capacity/model/effect.ts'
import { Resource } from '../../../src/capacity/model/resource.ts'
import { Use } from '../../../src/capacity/model/use.ts'
import type { Capacity } from '../../../src/capacity/read-capacity.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { standardsOf } from '../../../src/edition/standards-of.ts'
import { activityOf, capacityOf, written } from './activity-of.ts'

const given = readEdition('editions/west-africa')
const known = { given, standards: standardsOf(given) }
const check = (capacity: Partial<Capacity>) => (): void => checkActivities(capacityOf(capacity), known)
const of = (...list: readonly object[]) => ({ activities: list.map((one) => written(activityOf(one))) })
const resource = (more: object) =>
  written(
    Resource.parse({
      id: 'book',
      kind: 'handbook',
      title: 'A book',
      publisher: 'Somebody',
      topics: ['CENSUS'],
      summary: 'About it.',
      source: { document: 'A report' },
      ...more,
    }),
    'capacity/library/books.yaml',
  )
const use = (more: object) =>
  written(
    Use.parse({
      id: 'law',
      kind: 'law',
      title: 'A law',
      by: 'Parliament',
      date: '2024',
      what: 'For it.',
      ...more,
    }),
    'capacity/uses.yaml',
  )
const effect = (more: object) =>
  written(
    Effect.parse({
      id: 'after',
      activity: 'one',
      measure: 'reporting',
      before: { from: 2010, to: 2013 },
      after: { from: 2016, to: 2019 },
      caution: 'Few countries.',
      ...more,
    }),
    'capacity/effects.yaml',
  )

test('a sound registry passes', () => {
  expect(
    check({
      ...of(
        { countries: ['GHA'], led_to: ['two'] },
        { id: 'two', part_of: 'one', start: '2016', end: '2016-08' },
      ),
      library: [resource({ activity: 'two' })],
      uses: [use({ country: 'GHA', tables: ['stock-origin'] })],
      effects: [effect({})],
    }),
  ).not.toThrow()
})

describe('a name that nothing has', () => {
  test.each([
    [
      'a country',
      of({ countries: ['GHA', 'GHX'] }),
      /capacity\.unknown: .* country “GHX” at one\.countries\.1/,
    ],
    ['a place', of({ place: { country: 'TGG' } }), /country “TGG” at one\.place\.country/],
    [
      'a topic, with what was meant',
      of({ topics: ['CENSUSES'] }),
      /topic “CENSUSES” .*Did you mean “CENSUS”/,
    ],
    ['what it led to', of({ led_to: ['tow'] }, { id: 'two' }), /activity “tow” at one\.led_to\.0.*“two”/],
    ['what it is part of', of({ part_of: 'none' }), /activity “none” at one\.part_of/],
    [
      'the activity of a book',
      { library: [resource({ activity: 'none' })] },
      /books\.yaml .*“none” at book\.activity/,
    ],
    [
      'the topic of a book',
      { library: [resource({ topics: ['COOKING'] })] },
      /topic “COOKING” at book\.topics\.0/,
    ],
    [
      'the table that a law used',
      { uses: [use({ tables: ['stock-orign'] })] },
      /table “stock-orign”.*stock-origin/,
    ],
    ['the country of a law', { uses: [use({ country: 'GHX' })] }, /country “GHX” at law\.country/],
    [
      'the activity of an effect',
      { effects: [effect({})] },
      /effects\.yaml .*activity “one” at after\.activity/,
    ],
    [
      'a country left out of a comparison',
      { ...of({}), effects: [effect({ without: [{ country: 'XXQ', why: 'None.' }] })] },
      /country “XXQ” at after\.without\.0/,
    ],
  ])('is refused: %s', (_, capacity, message) => {
    expect(check(capacity)).toThrow(message)
  })
})

test.each([
  ['activities', of({}, {})],
  ['works', { library: [resource({}), resource({})] }],
  ['uses', { uses: [use({}), use({})] }],
  ['effects', { ...of({}), effects: [effect({}), effect({})] }],
])('an id that two %s have is refused', (_, capacity) => {
  expect(check(capacity)).toThrow(/capacity\.repeated/)
})

test('an end before the start is refused, as far as both are known', () => {
  expect(check(of({ start: '2018-12', end: '2018-11-30' }))).toThrow(/capacity\.dates: .*2018-12.*2018-11-30/)
  expect(check(of({ start: '2018-12', end: '2018' }))).not.toThrow()
})

test('more women and men than took part is refused', () => {
  expect(check(of({ participants: { total: 30, women: 20, men: 11 } }))).toThrow(
    /capacity\.invalid: .*20 women and 11 men.*30/,
  )
  expect(check(of({ participants: { total: 30, women: 20, men: 10 } }))).not.toThrow()
})

test.each(['part_of', 'led_to'] as const)(
  'activities that lead back to themselves by %s are refused with the way',
  (by) => {
    const to = (id: string): object => (by === 'part_of' ? { part_of: id } : { led_to: [id] })
    const three = of({ id: 'a', ...to('b') }, { id: 'b', ...to('c') }, { id: 'c', ...to('a') })
    expect(check(three)).toThrow(/capacity\.circle: .*a → b → c → a/)
  },
)
