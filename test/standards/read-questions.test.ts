import { expect, test } from 'vitest'
import { measures } from '../../src/capacity/measure/measures.ts'
import { levels, questionGroups } from '../../src/standards/question.ts'
import { readActions } from '../../src/standards/read-actions.ts'
import { readQuestions } from '../../src/standards/read-questions.ts'

const questions = readQuestions('standards')
const actions = readActions('standards')
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []

test('every group of the brief has questions, and every question stands in its group', () => {
  expect(new Set(questions.map(({ group }) => group))).toEqual(new Set(questionGroups))
  for (const { id, group } of questions) expect(id.split('.')[0]).toBe(group)
})

test('there are about sixty questions or more, and each level is asked about', () => {
  expect(questions.length).toBeGreaterThanOrEqual(60)
  for (const level of levels) expect(questions.filter((one) => one.level === level).length).toBeGreaterThan(5)
})

test('every question leads to actions that exist', () => {
  const known = new Set(actions.map(({ id }) => id))
  expect(questions.flatMap((one) => one.actions.filter((id) => !known.has(id)))).toEqual([])
})

test('what is said to be measured has a measure', () => {
  const known = new Set(measures.map(({ id }) => id))
  expect(questions.flatMap(({ measured }) => measured ?? []).filter((id) => !known.has(id))).toEqual([])
})

test('no question is measured by what another one is measured by', () => {
  const named = questions.flatMap(({ measured }) => measured ?? [])
  expect(new Set(named).size).toBe(named.length)
})

test('the core census topics and the steps of data management that the brief asks for are there', () => {
  const ids = questions.map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining([
      'measurement.birth-asked',
      'measurement.citizenship-asked',
      'measurement.arrival-asked',
      'measurement.abroad-asked',
      'measurement.emigration-asked',
      'legal-institutional.sharing-law',
      'management.linkage',
      'management.recovery',
      'dissemination.microdata',
      'sustainability.turnover',
      'policy-use.cited',
    ]),
  )
})

test('no two texts of one question are the same in two languages, so nothing was left untranslated', () => {
  for (const { id, text, evidence } of questions) {
    expect([id, new Set([text.en, text.fr, text.pt]).size]).toEqual([id, 3])
    expect([id, new Set(texts(evidence)).size]).toEqual([id, 3])
  }
})
