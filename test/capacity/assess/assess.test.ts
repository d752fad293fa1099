import { expect, test } from 'vitest'
import { assess } from '../../../src/capacity/assess/assess.ts'
import { assessment, measures, questions, recordWith, release, stakeholders } from '../plan/small-country.ts'

const given = recordWith({
  stakeholders: [stakeholders],
  assessments: [
    assessment('2024-05-01', { 'sources.list': 1, 'policy-use.cited': 'unknown' }),
    assessment('2022-05-01', { 'sources.list': 0, 'sources.counted': 1, 'policy-use.cited': 0 }),
    { ...assessment('2025-01-01', { 'sources.list': 0 }), country: 'BFA' },
  ],
})
const view = await assess(release, given, 'MLI', measures)
const questionOf = (id: string) =>
  view.groups.flatMap((group) => group.questions).find(({ question }) => question.id === id)

test('an answer holds, with its date, until a later assessment answers the question again', () => {
  expect(questionOf('sources.list')?.said).toMatchObject({ score: 1, date: '2024-05-01' })
  expect(questionOf('sources.counted')?.said).toMatchObject({ score: 1, date: '2022-05-01' })
  expect(view.date).toBe('2024-05-01')
})

test('another country’s answers are not this one’s', async () => {
  expect((await assess(release, given, 'BFA', measures)).said).toMatchObject({ met: 0, unmet: 1, of: 1 })
})

test('the agency that answered is named', () => {
  expect(questionOf('sources.list')?.said?.agency).toMatchObject({ name: 'The office' })
})

test('said and measured are counted apart, and what is not known counts as asked', () => {
  expect(view.said).toEqual({ met: 2, half: 0, unmet: 0, unknown: 1, of: 3 })
  expect(view.measured).toEqual({ met: 0, half: 1, unmet: 0, unknown: 1, of: 2 })
})

test('a question that people call met and the figures do not is a gap by measurement', () => {
  expect(view.gaps.map(({ question, by }) => [question.id, by])).toEqual([
    ['sources.counted', ['measured']],
    ['policy-use.cited', ['said']],
  ])
})

test('a gap brings its actions, the most useful first', () => {
  expect(view.gaps[0]?.actions.map(({ id }) => id)).toEqual(['count', 'map'])
})

test('a measure without a value is no gap, and leaves the question open where nobody answered', async () => {
  const silent = await assess(release, recordWith({}), 'MLI', measures)
  expect(silent.gaps.map(({ question }) => question.id)).toEqual(['sources.counted'])
  expect(silent.open).toBe(2)
  expect(silent.date).toBeNull()
})

test('what does not apply is out of the count and no gap', async () => {
  const record = recordWith({ assessments: [assessment('2024-05-01', { 'sources.list': 'not-applicable' })] })
  const one = await assess(release, record, 'MLI', [])
  expect(one.said.of).toBe(0)
  expect(one.gaps).toEqual([])
})

test('the history tells each assessment by itself, oldest first', () => {
  expect(view.history.map(({ date, said }) => [date, said.met, said.of])).toEqual([
    ['2022-05-01', 1, 3],
    ['2024-05-01', 1, 2],
  ])
  expect(view.history[0]?.groups.find(({ group }) => group === 'sources')?.said.of).toBe(2)
})

test('every question stands in one group', () => {
  expect(view.groups.flatMap((group) => group.questions)).toHaveLength(questions.length)
})
