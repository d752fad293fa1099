/** What is published of a programme: counts worked out by hand, and nothing about the few. */
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { covered, disclosureOf, parts, thresholds } from '../../../src/capacity/training/disclosure.ts'
import { evaluate } from '../../../src/capacity/training/evaluate.ts'
import { readTraining } from '../../../src/capacity/training/read-training.ts'
import { files } from '../../../editions/example/make/training.ts'
import { smallTraining } from './small-training.ts'

const numbers = Array.from({ length: 24 }, (_, i) => i + 1)
const id = (i: number): string => `P-${String(i).padStart(4, '0')}`

/** Twelve people in each of two courses; the first six of each answer one item more after than before. */
function twoDozen(example = false) {
  const dir = smallTraining({
    'training.yaml': (text) => `${text}example: ${example}\n`,
    'people.csv': () =>
      `person,country,agency,role,sex,left\n${numbers
        .map(
          (i) =>
            `${id(i)},GHA,${i % 12 < 2 ? 'small' : 'large'},clerk,${i % 4 === 0 ? 'F' : 'M'},${i === 3 ? '2025-01-01' : ''}`,
        )
        .join('\n')}\n`,
    'attendance.csv': () =>
      `course,person,part,completed\n${numbers
        .map((i) => `${i <= 12 ? 'first' : 'second'}-2024,${id(i)},trainee,${i === 24 ? 'no' : 'yes'}`)
        .join('\n')}\nsecond-2024,P-0001,trainer,yes\nsecond-2024,P-0002,trainer,yes\n`,
    'answers.csv': () =>
      `course,person,occasion,date,item,correct\n${numbers
        .flatMap((i) => {
          const [course, month] = i <= 12 ? ['first-2024', '2024-03'] : ['second-2024', '2024-06']
          return [
            `${course},${id(i)},pre,${month}-05,q1,0`,
            `${course},${id(i)},pre,${month}-05,q2,${i % 2}`,
            `${course},${id(i)},post,${month}-07,q1,${(i - 1) % 12 < 6 ? 1 : 0}`,
            `${course},${id(i)},post,${month}-07,q2,${i % 2}`,
          ]
        })
        .join('\n')}\n`,
    'forms.csv': () =>
      `course,person,form,date,question,answer\n${numbers
        .slice(0, 10)
        .map((i) => `first-2024,${id(i)},reaction,2024-03-08,r1,${i <= 5 ? 3 : 5}`)
        .join('\n')}\nfirst-2024,P-0001,follow-up,2024-07-08,f4,time\n`,
  })
  try {
    return evaluate(readTraining(dir, 'small'))
  } finally {
    rmSync(dir, { recursive: true })
  }
}

test('scores, gain and reach are those that one works out by hand', () => {
  const found = twoDozen()
  expect(found).toMatchObject({ people: 24, completed: 23, multiplier: 1 })
  // Half of all have q2 right before and after (25 points); half gain q1 (25 points more).
  expect(found.tests.scores).toMatchObject({ before: 25, after: 50, gain: 25 })
  expect(found.tests.scores?.normalised.class).toBeCloseTo(25 / 75, 4)
  expect(found.generations.map(({ came, wentOn, invited }) => [came, wentOn, invited])).toEqual([
    [12, 2, 12],
    [12, 0, null],
  ])
  expect(found.items.map(({ before, after }) => [before, after])).toEqual([
    [0, 0.5],
    [0.5, 0.5],
  ])
})

test('a question that few answered shows how few, and no answers', () => {
  const [reaction, hindrance] = twoDozen().questions
  expect(reaction).toMatchObject({ asked: 24, answered: 10, mean: 4 })
  expect(reaction?.counts?.map(({ count }) => count)).toEqual([0, 0, 5, 0, 5])
  expect(hindrance).toMatchObject({ asked: 23, answered: 1, counts: null, mean: null })
})

describe('disclosure', () => {
  test('the thresholds are five people for a count and ten for a mean', () => {
    expect(thresholds).toEqual({ count: 5, mean: 10 })
    expect(disclosureOf(true)).toEqual({ count: 1, mean: 10 })
    expect(disclosureOf(false)).toEqual({ count: 5, mean: 10 })
  })

  test('four women among twelve hide the men too, or one could subtract', () => {
    expect(parts({ women: 4, men: 8 }, disclosureOf(false))).toEqual({ women: null, men: null })
    expect(parts({ women: 0, men: 12 }, disclosureOf(false))).toEqual({ women: 0, men: 12 })
    expect(parts({ women: 4, men: 8 }, disclosureOf(true))).toEqual({ women: 4, men: 8 })
    expect(twoDozen().courses.map(({ women, men }) => [women, men])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(twoDozen()).toMatchObject({ women: 6, men: 18 })
  })

  test('one withheld entry of a list takes the smallest other with it', () => {
    const list = [{ n: 30 }, { n: 3, hidden: true }, { n: 12 }]
    const hide = (one: { n: number; hidden?: boolean }) => ({ ...one, hidden: true })
    const found = covered(
      list,
      ({ n }) => n,
      ({ hidden }) => hidden === true,
      hide,
    )
    expect(found.map(({ hidden }) => hidden ?? false)).toEqual([false, true, true])
  })

  test('agencies of fewer than five are put together, and an agency’s one leaver is not told', () => {
    const { risk } = twoDozen()
    // “small” has four people: the large agency joins it, and stands for all.
    expect(risk.map(({ agency, trained, still, left }) => [agency, trained, still, left])).toEqual([
      ['_O', 23, null, null],
    ])
    expect(twoDozen(true).risk.map(({ agency, trained, left }) => [agency, trained, left])).toEqual([
      ['large', 20, 1],
      ['small', 3, 0],
    ])
  })

  test('nothing that is published names a person', () => {
    expect(JSON.stringify(twoDozen())).not.toMatch(/P-\d/)
  })

  test('nine people in both tests have no mean', () => {
    const dir = smallTraining()
    const found = evaluate(readTraining(dir, 'small'))
    rmSync(dir, { recursive: true })
    expect(found.tests).toMatchObject({ before: 1, after: 1, matched: 1, scores: null })
    expect(found.items.every(({ before, after }) => before === null && after === null)).toBe(true)
    expect(found.retention.scores).toBeNull()
  })
})

describe('the example’s cascade', () => {
  const root = resolve(import.meta.dirname, '../../../editions/example')

  test('is what its generator writes, byte for byte', () => {
    for (const [name, text] of Object.entries(files))
      expect(
        readFileSync(join(root, 'capacity/training/national-cascade', name), 'utf8') === text,
        name,
      ).toBe(true)
  })

  test('has three generations, about four hundred people, leavers and silence', () => {
    const found = evaluate(readTraining(root, 'national-cascade'))
    expect(found.example).toBe(true)
    expect(found.generations).toHaveLength(3)
    expect(found.people).toBeGreaterThan(370)
    expect(found.people).toBeLessThan(430)
    expect(found.tests.scores?.gain).toBeGreaterThan(10)
    expect(found.retention.answered / found.retention.asked).toBeLessThan(0.75)
    expect(found.risk.some(({ left }) => (left ?? 0) > 0)).toBe(true)
    expect(found.risk.some(({ topics }) => topics.some(({ thin }) => thin))).toBe(true)
    expect(JSON.stringify(found)).not.toMatch(/P-\d{4}/)
  })
})
