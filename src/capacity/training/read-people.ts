/**
 * `people.csv`: one row a person, under a pseudonym.
 */
import { problem } from '../../problem.ts'
import { rows } from './rows.ts'

export interface Person {
  readonly person: string
  /** ISO alpha-3. */
  readonly country: string
  readonly agency: string
  readonly role: string
  /** Absent where it is not known. */
  readonly sex?: 'F' | 'M'
  /** Day on which the person left the agency; absent while there. */
  readonly left?: string
  /** For messages: `row 12`. */
  readonly row: string
}

/** People by pseudonym. @throws capacity.invalid, capacity.repeated */
export function readPeople(dir: string, folder: string): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>()
  for (const row of rows(dir, `${folder}/people.csv`, [
    'person',
    'country',
    'agency',
    'role',
    'sex',
    'left',
  ])) {
    const person = row.person()
    if (people.has(person))
      throw problem('capacity.repeated', { file: row.file, where: row.where, what: 'person', found: person })
    const id = (column: string, form: RegExp, expected: string): string => {
      if (form.test(row.text(column))) return row.text(column)
      throw problem('capacity.invalid', {
        file: row.file,
        where: `${row.where}, column ${column}`,
        found: row.text(column) === '' ? 'nothing' : 'something else',
        expected,
      })
    }
    const sex = row.one('sex', ['F', 'M', ''])
    const left = row.text('left') === '' ? undefined : row.day('left')
    people.set(person, {
      person,
      country: id('country', /^[A-Z]{3}$/, 'a country code of three letters'),
      agency: id('agency', /^[a-z0-9-]+$/, 'the id of an agency'),
      role: row.text('role'),
      ...(sex === '' ? {} : { sex }),
      ...(left === undefined ? {} : { left }),
      row: row.where,
    })
  }
  return people
}
