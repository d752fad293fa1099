/**
 * What `training.yaml` says must hold together before any row about people is read: ids once, courses in their order, keys that
 * exist, choices with options.
 */
import { problem } from '../../problem.ts'
import { nearCodes } from '../../standards/near-codes.ts'
import type { Training } from '../model/training.ts'
import { generations } from './generations.ts'

/** @throws capacity.repeated, capacity.unknown, capacity.circle, capacity.dates, capacity.invalid */
export function checkProgramme(training: Training, file: string): void {
  const { courses, items, questions } = training
  once(file, 'courses', 'course', courses)
  once(file, 'items', 'item', items)
  once(file, 'questions', 'question', questions)
  for (const [i, course] of courses.entries()) {
    const where = `courses.${i}`
    if (course.start > course.end)
      throw problem('capacity.dates', {
        file,
        where,
        first: 'start',
        earlier: course.start,
        second: 'end',
        later: course.end,
      })
    if (course.after !== undefined && courses.every(({ id }) => id !== course.after))
      throw problem('capacity.unknown', {
        file,
        where: `${where}.after`,
        what: 'course',
        found: course.after,
        near: nearCodes(
          course.after,
          courses.map(({ id }) => id),
        ),
      })
  }
  generations(courses, file)
  for (const [i, course] of courses.entries()) {
    const before = courses.find(({ id }) => id === course.after)
    if (before !== undefined && before.end > course.start)
      throw problem('capacity.dates', {
        file,
        where: `courses.${i}`,
        first: `end of ${before.id}, whose trainees teach it,`,
        earlier: before.end,
        second: 'start',
        later: course.start,
      })
  }
  for (const [i, item] of items.entries()) {
    if (item.key > item.options.length)
      throw problem('capacity.invalid', {
        file,
        where: `items.${i}.key`,
        found: String(item.key),
        expected: `a number from 1 to ${item.options.length}`,
      })
  }
  for (const [i, question] of questions.entries()) {
    if (question.kind !== 'scale' && question.options.length < 2)
      throw problem('capacity.invalid', {
        file,
        where: `questions.${i}.options`,
        found: `${question.options.length} options`,
        expected: 'two or more for a question of choice',
      })
  }
}

function once(file: string, list: string, what: string, all: readonly { readonly id: string }[]): void {
  for (const [i, { id }] of all.entries()) {
    if (all.findIndex((other) => other.id === id) < i)
      throw problem('capacity.repeated', { file, where: `${list}.${i}`, what, found: id })
  }
}
