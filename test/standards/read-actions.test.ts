import { expect, test } from 'vitest'
import { measures } from '../../src/capacity/measure/measures.ts'
import { questionGroups } from '../../src/standards/question.ts'
import { readActions } from '../../src/standards/read-actions.ts'
import { readQuestions } from '../../src/standards/read-questions.ts'

const actions = readActions('standards')
const questions = readQuestions('standards')

test('every group has actions, and there are about forty or more', () => {
  expect(new Set(actions.map(({ group }) => group))).toEqual(new Set(questionGroups))
  expect(actions.length).toBeGreaterThanOrEqual(40)
})

test('what an action needs exists and never leads back to it', () => {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const needed = (id: string, way: readonly string[]): readonly string[] => {
    expect(way).not.toContain(id)
    return (byId.get(id)?.needs ?? []).flatMap((next) => {
      expect(byId.has(next)).toBe(true)
      return [next, ...needed(next, [...way, id])]
    })
  }
  for (const { id } of actions) needed(id, [])
})

test('every action is judged by a measure or a question that exists', () => {
  const known = new Set([...measures.map(({ id }) => id), ...questions.map(({ id }) => id)])
  expect(actions.filter(({ indicator }) => !known.has(indicator.measure)).map(({ id }) => id)).toEqual([])
})

test('every action answers some question', () => {
  const named = new Set(questions.flatMap((question) => question.actions))
  expect(actions.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
})

test('title and description are written in three languages', () => {
  for (const { id, title, what } of actions) {
    expect([id, new Set([title.en, title.fr, title.pt]).size]).toEqual([id, 3])
    expect([id, new Set([what.en, what.fr, what.pt]).size]).toEqual([id, 3])
  }
})
