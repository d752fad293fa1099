import { expect, test } from 'vitest'
import { strategyOf } from '../../../src/capacity/plan/strategy-of.ts'
import { assessment, measures, recordWith, release, stakeholders, strategy } from './small-country.ts'

const written = strategy(
  [
    {
      id: 'count-them',
      from: 'count',
      owner: 'office',
      partners: ['border'],
      cost: { amount: 300, currency: 'XOF' },
      funding: { funder: 'The state', secured: true },
      start: '2025-01',
      end: '2025-12',
      indicator: { measure: 'share', baseline: 10, target: 80, by: '2027' },
      state: 'running',
    },
    {
      id: 'own',
      title: 'Our own',
      cost: { amount: 200, currency: 'USD' },
      depends: ['count-them'],
      state: 'done',
    },
    {
      id: 'ask',
      title: 'Ask',
      indicator: { measure: 'sources.list', target: 1 },
      cost: { amount: 50, currency: 'USD' },
    },
  ],
  { status: 'adopted', adopted: '2024-12' },
)
const record = recordWith({
  stakeholders: [stakeholders],
  strategies: [written],
  assessments: [assessment('2024-05-01', { 'sources.list': 0.5, 'policy-use.cited': 0 })],
})
const view = await strategyOf(release, record, 'MLI', measures)
const [count, own, ask] = view.objectives[0]?.actions ?? []

test('what the file leaves out comes from the action that it follows', () => {
  expect(count?.title).toMatchObject({ en: 'count' })
  expect(count?.what).toMatchObject({ en: 'Do count' })
  expect(count?.level).toBe('institutional')
})

test('agencies are named', () => {
  expect(count?.owner).toMatchObject({ name: 'The office' })
  expect(count?.partners).toMatchObject([{ name: 'The border service' }])
})

test('an indicator shows what it was, is and should be', () => {
  expect(count?.indicator).toMatchObject({ kind: 'measure', baseline: 10, target: 80, by: '2027' })
  expect(count?.indicator?.now).toMatchObject({ value: 40, year: 2024 })
})

test('a question as indicator is now what people last said', () => {
  expect(ask?.indicator).toMatchObject({ kind: 'question', unit: 'score', now: { value: 0.5, year: 2024 } })
})

test('what an action depends on is named', () => {
  expect(own?.depends).toMatchObject([{ id: 'count-them', title: { en: 'count' } }])
})

test('an action that should have ended before the release is late, unless it is done', () => {
  expect([count?.late, own?.late]).toEqual([true, false])
})

test('money is added up by currency, never across', () => {
  expect(view.totals.costs).toEqual([
    { currency: 'USD', amount: 250, secured: 0 },
    { currency: 'XOF', amount: 300, secured: 300 },
  ])
  expect(view.totals.states).toMatchObject({ running: 1, done: 1, proposed: 1 })
})

test('gaps that no action answers are named', () => {
  expect(count?.answers.map(({ id }) => id)).toEqual(['sources.counted'])
  expect(view.unanswered.map(({ question }) => question.id)).toEqual(['sources.list', 'policy-use.cited'])
})

test('the next step of the cycle is the first that is not done', () => {
  expect(view.next?.step).toBe('implement')
})

test('a country without a file has a proposal that says it was worked out', async () => {
  const proposal = await strategyOf(release, recordWith({}), 'MLI', measures)
  expect([proposal.computed, proposal.status]).toEqual([true, 'proposal'])
  expect(proposal.unanswered).toEqual([])
  expect(proposal.totals.withoutOwner).toBe(proposal.totals.actions)
  expect(proposal.totals.costs).toEqual([])
})
