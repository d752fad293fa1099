/**
 * One training programme of an edition, read and checked: `training.yaml` and the four tables beside it (model/training.ts).
 *
 * The first mistake is thrown, with its file, row and column. What is read here has rows about people; it goes into `evaluate` and
 * nowhere else.
 */
import { readPart } from '../../edition/read-part.ts'
import { Training } from '../model/training.ts'
import { checkProgramme } from './check-programme.ts'
import { readAnswers } from './read-answers.ts'
import type { Answer } from './read-answers.ts'
import { readAttendance } from './read-attendance.ts'
import type { Attendance } from './read-attendance.ts'
import { readForms } from './read-forms.ts'
import type { FormAnswer } from './read-forms.ts'
import { readPeople } from './read-people.ts'
import type { Person } from './read-people.ts'

export interface ReadTraining {
  /** `capacity/training/NAME`, for messages. */
  readonly folder: string
  readonly training: Training
  readonly people: readonly Person[]
  /** One row a person and course. */
  readonly attendance: readonly Attendance[]
  /** One row a person, course, occasion and item. */
  readonly answers: readonly Answer[]
  /** One row a person, course and question. */
  readonly forms: readonly FormAnswer[]
}

/**
 * Read `capacity/training/NAME` of the edition in `dir`. A programme without the four tables has no people yet.
 *
 * @throws edition.invalid, capacity.unknown, capacity.repeated, capacity.dates, capacity.circle, capacity.invalid
 */
export function readTraining(dir: string, name: string): ReadTraining {
  const folder = `capacity/training/${name}`
  const training = readPart(dir, `${folder}/training.yaml`, Training)
  checkProgramme(training, `${folder}/training.yaml`)
  const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((one) => [one.id, one]))
  const people = readPeople(dir, folder)
  const attendance = readAttendance(dir, folder, byId(training.courses), people)
  return {
    folder,
    training,
    people: [...people.values()],
    attendance,
    answers: readAnswers(dir, folder, attendance, byId(training.items)),
    forms: readForms(dir, folder, attendance, byId(training.questions)),
  }
}
