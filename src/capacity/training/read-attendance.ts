/**
 * `attendance.csv`: who took part in which course, as trainee or as trainer.
 *
 * A course that follows another is taught by that one's trainees: at least one of its trainers must have been one. Further trainers
 * from elsewhere are welcome and counted apart (`guests`); they are no mistake.
 */
import { problem } from '../../problem.ts'
import type { Course } from '../model/training.ts'
import { known } from './known.ts'
import type { Person } from './read-people.ts'
import { rows } from './rows.ts'

export interface Attendance {
  readonly course: Course
  readonly person: Person
  readonly part: 'trainee' | 'trainer'
  readonly completed: boolean
}

/** @throws capacity.invalid, capacity.unknown, capacity.repeated, capacity.dates */
export function readAttendance(
  dir: string,
  folder: string,
  courses: ReadonlyMap<string, Course>,
  people: ReadonlyMap<string, Person>,
): readonly Attendance[] {
  const file = `${folder}/attendance.csv`
  const seen = new Set<string>()
  const all = rows(dir, file, ['course', 'person', 'part', 'completed']).map((row): Attendance => {
    const course = known(row, 'course', 'course', courses)
    row.person()
    const person = known(row, 'person', 'person', people)
    const { where } = row
    if (seen.has(`${course.id} ${person.person}`))
      throw problem('capacity.repeated', {
        file,
        where,
        what: `participant of course ${course.id}`,
        found: person.person,
      })
    seen.add(`${course.id} ${person.person}`)
    if (person.left !== undefined && person.left < course.start)
      throw problem('capacity.dates', {
        file,
        where,
        first: `the start of ${course.id}`,
        earlier: course.start,
        second: 'the day on which the person left',
        later: `people.csv, ${person.row}`,
      })
    return {
      course,
      person,
      part: row.one('part', ['trainee', 'trainer']),
      completed: row.one('completed', ['yes', 'no']) === 'yes',
    }
  })
  for (const course of courses.values()) checkCourse(course, all, folder)
  return all
}

function checkCourse(course: Course, all: readonly Attendance[], folder: string): void {
  const of = (id: string, part: Attendance['part']): readonly string[] =>
    all.filter((a) => a.course.id === id && a.part === part).map(({ person }) => person.person)
  const came = of(course.id, 'trainee').length
  if (course.invited !== undefined && course.invited < came)
    throw problem('capacity.invalid', {
      file: `${folder}/training.yaml`,
      where: `the course ${course.id}, invited`,
      found: String(course.invited),
      expected: `at least ${came}, the trainees in attendance.csv`,
    })
  if (course.after === undefined || came === 0) return
  const before = new Set(of(course.after, 'trainee'))
  if (!of(course.id, 'trainer').some((person) => before.has(person)))
    throw problem('capacity.invalid', {
      file: `${folder}/attendance.csv`,
      where: `the course ${course.id}`,
      found: `no trainer who was a trainee of ${course.after}`,
      expected: 'at least one, or a course without `after`',
    })
}
