/**
 * Tests and forms are for trainees: whoever answered must have been one in that course.
 */
import { problem } from '../../problem.ts'
import type { Course } from '../model/training.ts'
import type { Attendance } from './read-attendance.ts'
import type { Row } from './rows.ts'

/** A look-up of the trainee that a row names. The function throws capacity.invalid, capacity.unknown. */
export function taker(attendance: readonly Attendance[]): (row: Row, course: Course) => Attendance {
  const trainees = new Map(
    attendance
      .filter(({ part }) => part === 'trainee')
      .map((one) => [`${one.course.id} ${one.person.person}`, one]),
  )
  return (row, course) => {
    const person = row.person()
    const found = trainees.get(`${course.id} ${person}`)
    if (found !== undefined) return found
    throw problem('capacity.unknown', {
      file: row.file,
      where: `${row.where}, column person`,
      what: `trainee of ${course.id}`,
      found: person,
      near: [],
    })
  }
}
