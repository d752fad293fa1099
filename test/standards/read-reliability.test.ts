import { expect, test } from 'vitest'
import { readReliability } from '../../src/standards/read-reliability.ts'
import { Reliability } from '../../src/standards/reliability.ts'

const scheme = readReliability()
const faults = (more: object): readonly string[] =>
  Reliability.safeParse({ ...scheme, ...more }).error?.issues.map((issue) => issue.message) ?? []

test('the scheme of surveys has three classes, of which the last is not published', () => {
  expect(scheme.classes.map(({ id, cv_up_to, publish }) => [id, cv_up_to, publish])).toEqual([
    ['A', 0.165, 'yes'],
    ['E', 0.333, 'flagged'],
    ['F', undefined, 'no'],
  ])
})

test('classes rise, and only the last is open', () => {
  const [a, e, f] = scheme.classes
  expect(faults({ classes: [e, a, f] })).toEqual(['cv_up_to rises from class to class'])
  expect(faults({ classes: [a, f, e] })).toContain(
    'every class but the last has cv_up_to, and the last has none',
  )
})

test('a scheme that is not there is said', () => {
  expect(() => readReliability('none')).toThrow(/standards.invalid.*reliability\/none.yaml/)
})
