import { expect, test } from 'vitest'
import { assess } from '../../../src/capacity/assess/assess.ts'
import { propose } from '../../../src/capacity/plan/propose.ts'
import { actions, assessment, measures, questions, recordWith, release } from './small-country.ts'

const vocabulary = { questions, actions }
const proposalFor = async (answers: Parameters<typeof assessment>[1]) =>
  propose(
    await assess(release, recordWith({ assessments: [assessment('2024-05-01', answers)] }), 'MLI', measures),
    vocabulary,
    2026,
  )
const idsOf = (strategy: Awaited<ReturnType<typeof proposalFor>>) =>
  strategy.objectives.flatMap((objective) => objective.actions.map(({ id }) => id))

test('every gap proposes its actions once, with what they need', async () => {
  const strategy = await proposalFor({ 'sources.list': 0 })
  expect(idsOf(strategy).toSorted()).toEqual(['count', 'law', 'map'])
})

test('what an action needs is not proposed where it is known to be in place', async () => {
  const [list, counted] = questions
  if (list === undefined || counted === undefined) throw new Error('the questions are missing')
  const two = [list, { ...counted, actions: ['count'] }]
  const changed = { ...release, vocabulary: { ...release.vocabulary, questions: two } }
  const proposalWith = async (score: 0.5 | 1) => {
    const made = [assessment('2024-05-01', { 'sources.list': score, 'sources.counted': 0 })]
    const view = await assess(changed, recordWith({ assessments: made }), 'MLI', [])
    return idsOf(propose(view, { questions: two, actions }, 2026)).toSorted()
  }
  expect(await proposalWith(1)).toEqual(['count'])
  expect(await proposalWith(0.5)).toEqual(['count', 'law', 'map'])
})

test('an action starts after those that it needs, and depends on them', async () => {
  const strategy = await proposalFor({ 'sources.list': 0 })
  const all = strategy.objectives.flatMap((objective) => objective.actions)
  const [law, map, count] = ['law', 'map', 'count'].map((id) => all.find((one) => one.id === id))
  expect(map?.depends).toEqual(['law'])
  expect((law?.end ?? '') < (map?.start ?? '')).toBe(true)
  expect((map?.end ?? '') < (count?.start ?? '')).toBe(true)
})

test('the plan begins with the January after the release and spans five years', async () => {
  const strategy = await proposalFor({ 'sources.list': 0 })
  expect([strategy.from, strategy.to]).toEqual([2027, 2031])
  const starts = strategy.objectives.flatMap((objective) =>
    objective.actions.flatMap(({ start }) => start ?? []),
  )
  expect(starts.toSorted()[0]).toBe('2027-01')
})

test('who does it, what it costs and who pays is left open', async () => {
  for (const action of (await proposalFor({ 'sources.list': 0 })).objectives.flatMap((one) => one.actions)) {
    expect(action.owner).toBeUndefined()
    expect(action.cost).toBeUndefined()
    expect(action.funding).toBeUndefined()
    expect(action.state).toBe('proposed')
  }
})

test('without gaps nothing is proposed', async () => {
  const view = await assess(release, recordWith({}), 'MLI', [])
  expect(propose(view, vocabulary, 2026).objectives).toEqual([])
})
