import { expect, test } from 'vitest'
import { checkPlans } from '../../../src/capacity/plan/check-plans.ts'
import type { Capacity } from '../../../src/capacity/capacity.ts'
import { Assessment } from '../../../src/capacity/model/assessment.ts'
import { Stakeholders } from '../../../src/capacity/model/stakeholders.ts'
import { Strategy } from '../../../src/capacity/model/strategy.ts'
import { readCapacity } from '../../../src/capacity/read-capacity.ts'
import { readEdition } from '../../../src/edition/read-edition.ts'
import { readStandards } from '../../../src/standards/standards.ts'
import { capacityOf, written } from '../activities/activity-of.ts'

const known = { given: readEdition('editions/west-africa'), standards: readStandards() }
const file = 'capacity/strategies/GHA.yaml'

const people = (more: object = {}, country = 'GHA') =>
  written(
    Stakeholders.parse({
      country,
      source: 'test',
      checked: '2026',
      agencies: [
        { id: 'office', name: 'The office', kind: 'statistics', role: 'both' },
        { id: 'border', name: 'The border service', kind: 'immigration', role: 'producer' },
      ],
      ...more,
    }),
    `capacity/stakeholders/${country}.yaml`,
  )
const answers = (list: readonly object[], more: object = {}) =>
  written(
    Assessment.parse({
      id: 'GHA-2024',
      country: 'GHA',
      date: '2024-05-01',
      assessors: ['Head'],
      answers: list,
      ...more,
    }),
    'capacity/assessments/GHA-2024.yaml',
  )
const plan = (actions: readonly object[], more: object = {}) =>
  written(
    Strategy.parse({
      id: 'GHA-2025',
      country: 'GHA',
      title: 'Plan',
      from: 2025,
      to: 2029,
      status: 'draft',
      objectives: [{ id: 'one', title: 'One', group: 'sources', actions }],
      ...more,
    }),
    file,
  )
const agreement = (more: object) => ({
  agreements: [
    {
      id: 'permits',
      from: 'border',
      to: 'office',
      what: 'Permits',
      basis: 'Law',
      records: true,
      start: '2020',
      ...more,
    },
  ],
})
const check = (capacity: Partial<Capacity>) => (): void =>
  checkPlans(capacityOf({ stakeholders: [people()], ...capacity }), known)

test('sound files pass', () => {
  expect(
    check({
      stakeholders: [people(agreement({ end: '2021' }))],
      assessments: [answers([{ question: 'sources.survey', score: 1, agency: 'office' }])],
      strategies: [
        plan([
          { id: 'a', from: 'survey-module', owner: 'office', start: '2025', end: '2025-06' },
          { id: 'b', title: 'Ours', depends: ['a'], start: '2025-06', indicator: { measure: 'reporting' } },
        ]),
      ],
    }),
  ).not.toThrow()
})

test.each([
  [
    'a country that the edition does not have',
    { stakeholders: [people({}, 'FRA')] },
    'capacity.unknown',
    'FRA',
  ],
  [
    'an owner that is no agency of the country',
    { strategies: [plan([{ id: 'a', title: 'A', owner: 'offise' }])] },
    'capacity.unknown',
    'objectives.0.actions.0.owner',
  ],
  [
    'an action of the vocabulary that does not exist',
    { strategies: [plan([{ id: 'a', from: 'survey-modul' }])] },
    'capacity.unknown',
    'Did you mean “survey-module”',
  ],
  [
    'a measure that does not exist',
    { strategies: [plan([{ id: 'a', title: 'A', indicator: { measure: 'luck' } }])] },
    'capacity.unknown',
    'luck',
  ],
  [
    'an activity that is not in the registry',
    { strategies: [plan([{ id: 'a', title: 'A', activities: ['party'] }])] },
    'capacity.unknown',
    'party',
  ],
  [
    'a question that does not exist',
    { assessments: [answers([{ question: 'sources.surveys', score: 1 }])] },
    'capacity.unknown',
    'sources.surveys',
  ],
  [
    'an agency that answered but is not listed',
    { assessments: [answers([{ question: 'sources.survey', score: 1, agency: 'ministry' }])] },
    'capacity.unknown',
    'ministry',
  ],
  [
    'an agreement with an agency that is not listed',
    { stakeholders: [people(agreement({ to: 'bank' }))] },
    'capacity.unknown',
    'agreements.0.to',
  ],
  [
    'a talk with an agency that is not listed',
    {
      stakeholders: [
        people({ engagements: [{ date: '2024', agencies: ['bank'], kind: 'meeting', about: 'Money' }] }),
      ],
    },
    'capacity.unknown',
    'bank',
  ],
  [
    'two answers to one question',
    {
      assessments: [
        answers([
          { question: 'sources.survey', score: 1 },
          { question: 'sources.survey', score: 0 },
        ]),
      ],
    },
    'capacity.repeated',
    'answers.1',
  ],
  [
    'two strategies of one country',
    { strategies: [plan([{ id: 'a', title: 'A' }]), plan([{ id: 'a', title: 'A' }])] },
    'capacity.repeated',
    'GHA',
  ],
  [
    'two actions with one id',
    {
      strategies: [
        plan([
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ]),
      ],
    },
    'capacity.repeated',
    'objectives.0.actions.1',
  ],
  [
    'an agreement that ends before it starts',
    { stakeholders: [people(agreement({ end: '2019-12' }))] },
    'capacity.dates',
    'agreements.0',
  ],
  [
    'an action that ends before it starts',
    { strategies: [plan([{ id: 'a', title: 'A', start: '2026-05', end: '2026-01' }])] },
    'capacity.dates',
    '2026-05',
  ],
  [
    'an action that starts before one that it depends on ends',
    {
      strategies: [
        plan([
          { id: 'a', title: 'A', start: '2025-01', end: '2025-12' },
          { id: 'b', title: 'B', start: '2025-06', depends: ['a'] },
        ]),
      ],
    },
    'capacity.dates',
    'end of a',
  ],
  [
    'a strategy whose last year comes before its first',
    { strategies: [plan([{ id: 'a', title: 'A' }], { from: 2030 })] },
    'capacity.dates',
    '2030',
  ],
  [
    'actions that depend on each other in a circle',
    {
      strategies: [
        plan([
          { id: 'a', title: 'A', depends: ['b'] },
          { id: 'b', title: 'B', depends: ['a'] },
        ]),
      ],
    },
    'capacity.circle',
    'a → b → a',
  ],
  [
    'an agreement of an agency with itself',
    { stakeholders: [people(agreement({ to: 'border' }))] },
    'capacity.invalid',
    'itself',
  ],
  ['an action without a title', { strategies: [plan([{ id: 'a' }])] }, 'capacity.invalid', 'title'],
  [
    'an adopted strategy without a date of adoption',
    { strategies: [plan([{ id: 'a', title: 'A' }], { status: 'adopted' })] },
    'capacity.invalid',
    'adopted',
  ],
] as const)('%s gives one clear problem', (_, capacity, code, words) => {
  expect(check(capacity)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }))
})

const example = readCapacity(readEdition('editions/example'), known.standards)

test('the example answers every question, twice', () => {
  const asked = known.standards.questions.map(({ id }) => id).toSorted()
  expect(example.assessments).toHaveLength(2)
  for (const { value } of example.assessments)
    expect(value.answers.map(({ question }) => question).toSorted()).toEqual(asked)
})

test('what is made up is marked as an example', () => {
  for (const { value } of [
    ...example.stakeholders,
    ...example.assessments,
    ...example.strategies,
    ...example.uses,
  ])
    expect(value.example).toBe(true)
})

test('no country of West Africa has an assessment or a strategy that it did not write', () => {
  const read = readCapacity(known.given, known.standards)
  expect([...read.assessments, ...read.strategies]).toEqual([])
  expect(read.stakeholders.map(({ value }) => value.country).toSorted()).toEqual(
    known.given.edition.countries.toSorted(),
  )
})
