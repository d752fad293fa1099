import { expect, test } from 'vitest'
import { answersOf } from '../../../../src/synth/country/agency/migration-answers.ts'
import { dayOf } from '../../../../src/synth/country/day.ts'
import type { Person } from '../../../../src/synth/country/person.ts'

const awa = {
  birthCountry: 'GIN',
  citizenship: 'GIN',
  naturalised: dayOf('2022-04-01'),
  spells: [
    { country: 'GIN', from: dayOf('1990-05-01'), to: dayOf('2016-03-05'), beginning: 'birth', reason: null },
    {
      country: 'XSA',
      from: dayOf('2016-03-05'),
      to: dayOf('2025-01-01'),
      beginning: 'immigration',
      reason: 'search',
    },
  ],
} as unknown as Person

test('a naturalised immigrant tells of her birth, her coming and her new citizenship', () => {
  expect(answersOf(awa, dayOf('2023-11-19'), 'XSA')).toEqual({
    birthCountry: 'GIN',
    citizenStatus: '2',
    citizenship: 'XSA',
    naturalisedYear: 2022,
    arrivalYear: 2016,
    arrivalMonth: 3,
    previousCountry: 'GIN',
    reason: '3',
    fiveYearsAgo: 'XSA',
  })
})

test('before she is one she is foreign, and five years before the first census she lived elsewhere', () => {
  const told = answersOf(awa, dayOf('2018-11-19'), 'XSA')
  expect([told.citizenStatus, told.citizenship, told.naturalisedYear, told.fiveYearsAgo]).toEqual([
    '3',
    'GIN',
    null,
    'GIN',
  ])
})

test('a native who never left has no arrival', () => {
  const native = {
    ...awa,
    birthCountry: 'XSA',
    citizenship: 'XSA',
    naturalised: null,
    spells: [{ ...awa.spells[0], country: 'XSA', to: dayOf('2025-01-01') }],
  } as unknown as Person
  const told = answersOf(native, dayOf('2013-11-19'), 'XSA')
  expect([told.citizenStatus, told.arrivalYear, told.previousCountry, told.reason]).toEqual([
    '1',
    null,
    null,
    null,
  ])
})
