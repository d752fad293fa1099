/**
 * `forms.csv`: one row a question that a trainee answered on a form.
 */
import { problem } from '../../problem.ts'
import type { FormQuestion } from '../model/training.ts'
import { known } from './known.ts'
import type { Attendance } from './read-attendance.ts'
import { rows } from './rows.ts'
import type { Row } from './rows.ts'
import { taker } from './taker.ts'

export interface FormAnswer {
  readonly course: string
  readonly person: string
  readonly question: string
  /** One of 1 to 5 for a scale, else ids of options. */
  readonly chosen: readonly string[]
}

/** @throws capacity.invalid, capacity.unknown, capacity.repeated, capacity.dates */
export function readForms(
  dir: string,
  folder: string,
  attendance: readonly Attendance[],
  questions: ReadonlyMap<string, FormQuestion>,
): readonly FormAnswer[] {
  const seen = new Set<string>()
  const columns = ['course', 'person', 'form', 'date', 'question', 'answer']
  const courses = new Map(attendance.map((one) => [one.course.id, one.course]))
  const takers = taker(attendance)
  return rows(dir, `${folder}/forms.csv`, columns).map((row): FormAnswer => {
    const { file, where } = row
    const course = known(row, 'course', 'course', courses)
    const { person } = takers(row, course)
    const form = row.one('form', ['expectation', 'reaction', 'follow-up'])
    const date = row.day('date')
    const question = known(row, 'question', 'question', questions)
    if (question.form !== form)
      throw problem('capacity.invalid', {
        file,
        where: `${where}, column form`,
        found: form,
        expected: `${question.form}, the form of the question ${question.id}`,
      })
    if (seen.has(`${course.id} ${person.person} ${question.id}`))
      throw problem('capacity.repeated', {
        file,
        where,
        what: `answer of ${person.person} to the question`,
        found: question.id,
      })
    seen.add(`${course.id} ${person.person} ${question.id}`)
    const wrongWay =
      form === 'expectation'
        ? { first: 'the expectation', earlier: date, second: `the end of ${course.id}`, later: course.end }
        : form === 'reaction'
          ? { first: `the start of ${course.id}`, earlier: course.start, second: 'the reaction', later: date }
          : { first: `the end of ${course.id}`, earlier: course.end, second: 'the follow-up', later: date }
    if (wrongWay.earlier > wrongWay.later) throw problem('capacity.dates', { file, where, ...wrongWay })
    return { course: course.id, person: person.person, question: question.id, chosen: chosen(row, question) }
  })
}

/** The answer, taken apart and checked against the question. */
function chosen(row: Row, question: FormQuestion): readonly string[] {
  const allowed =
    question.kind === 'scale' ? ['1', '2', '3', '4', '5'] : question.options.map((option) => option.id)
  const text = row.text('answer')
  const parts =
    question.kind === 'choices' && text !== '' ? text.split(';').map((part) => part.trim()) : [text]
  if (text !== '' && (parts.some((part) => !allowed.includes(part)) || new Set(parts).size < parts.length))
    throw problem('capacity.invalid', {
      file: row.file,
      where: `${row.where}, column answer`,
      found: 'something else',
      expected: `${allowed.join(', ')}${question.kind === 'choices' ? ', each once, separated by “;”' : ''}`,
    })
  return text === '' ? [] : parts
}
