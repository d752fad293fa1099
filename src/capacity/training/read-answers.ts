/**
 * `answers.csv`: one row an item that a trainee answered, on one of three occasions.
 */
import { problem } from '../../problem.ts'
import type { Item } from '../model/training.ts'
import { known } from './known.ts'
import type { Attendance } from './read-attendance.ts'
import { rows } from './rows.ts'
import { taker } from './taker.ts'

export const occasions = ['pre', 'post', 'follow-up'] as const
export type Occasion = (typeof occasions)[number]

export interface Answer {
  readonly course: string
  readonly person: string
  readonly occasion: Occasion
  readonly date: string
  readonly item: string
  /** Absent where the item was left blank. */
  readonly correct?: 0 | 1
}

/** @throws capacity.invalid, capacity.unknown, capacity.repeated, capacity.dates */
export function readAnswers(
  dir: string,
  folder: string,
  attendance: readonly Attendance[],
  items: ReadonlyMap<string, Item>,
): readonly Answer[] {
  const file = `${folder}/answers.csv`
  const seen = new Set<string>()
  /** First and last day of each test, by course, person and occasion. */
  const days = new Map<string, { first: string; last: string }>()
  const columns = ['course', 'person', 'occasion', 'date', 'item', 'correct']
  const courses = new Map(attendance.map((one) => [one.course.id, one.course]))
  const takers = taker(attendance)
  return rows(dir, file, columns).map((row): Answer => {
    const course = known(row, 'course', 'course', courses)
    const { person } = takers(row, course)
    const occasion = row.one('occasion', occasions)
    const date = row.day('date')
    const item = known(row, 'item', 'item', items).id
    const correct = row.one('correct', ['1', '0', ''])
    const { where } = row
    const test = `${course.id} ${person.person}`
    if (seen.has(`${test} ${occasion} ${item}`))
      throw problem('capacity.repeated', {
        file,
        where,
        what: `answer of ${person.person} to the item`,
        found: item,
      })
    seen.add(`${test} ${occasion} ${item}`)
    const kept = days.get(`${test} ${occasion}`)
    const first = kept === undefined || date < kept.first ? date : kept.first
    const last = kept === undefined || date > kept.last ? date : kept.last
    days.set(`${test} ${occasion}`, { first, last })
    const [pre, post, later] = occasions.map((one) => days.get(`${test} ${one}`))
    const order = (a: string, one: string | undefined, b: string, other: string | undefined): void => {
      if (one === undefined || other === undefined || one <= other) return
      throw problem('capacity.dates', { file, where, first: a, earlier: one, second: b, later: other })
    }
    order('the test before', pre?.last, 'the test after', post?.first)
    order('the test after', post?.last, 'the follow-up', later?.first)
    order('the test before', pre?.last, `the end of ${course.id}`, course.end)
    order(`the start of ${course.id}`, course.start, 'the test after', post?.first)
    order(`the end of ${course.id}`, course.end, 'the follow-up', later?.first)
    return {
      course: course.id,
      person: person.person,
      occasion,
      date,
      item,
      ...(correct === '' ? {} : { correct: correct === '1' ? 1 : 0 }),
    }
  })
}
