/** A training programme is read whole, or refused with one problem that says where to look and repeats nobody's value. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTraining } from '../../../src/capacity/training/read-training.ts'
import { smallTraining } from './small-training.ts'
import type { SmallFile } from './small-training.ts'

const swap = (a: string, b: string) => (text: string) => {
  if (!text.includes(a)) throw new Error(`the small training has no “${a}”`)
  return text.replace(a, b)
}
const add = (line: string) => (text: string) => `${text}${line}\n`

function read(file?: SmallFile, change: (text: string) => string = (text) => text) {
  const dir = smallTraining(file === undefined ? {} : { [file]: change })
  try {
    return readTraining(dir, 'small')
  } finally {
    rmSync(dir, { recursive: true })
  }
}

test('a programme is read with its people, courses, answers and forms', () => {
  const found = read()
  expect(found.attendance.map((a) => `${a.course.id} ${a.person.person} ${a.part}`)).toContain(
    'second-2024 P-0001 trainer',
  )
  expect(found.answers[1]).not.toHaveProperty('correct')
  expect(found.forms[1]?.chosen).toEqual(['time', 'tools'])
})

test('a programme without the four tables has no people yet', () => {
  const dir = smallTraining()
  for (const name of ['people', 'attendance', 'answers', 'forms'])
    rmSync(join(dir, `capacity/training/small/${name}.csv`))
  expect(readTraining(dir, 'small').attendance).toEqual([])
  rmSync(dir, { recursive: true })
})

const bad: readonly [string, SmallFile, (text: string) => string, string, RegExp][] = [
  [
    'a course after one that does not exist',
    'training.yaml',
    swap('after: first-2024', 'after: frist-2024'),
    'capacity.unknown',
    /courses\.1\.after.*“first-2024”/,
  ],
  [
    'courses in a circle',
    'training.yaml',
    swap('invited: 12', 'after: second-2024'),
    'capacity.circle',
    /first-2024 → second-2024 → first-2024|second-2024 → first-2024 → second-2024/,
  ],
  [
    'a course that ends before it starts',
    'training.yaml',
    swap('end: 2024-03-08', 'end: 2024-03-01'),
    'capacity.dates',
    /courses\.0: start/,
  ],
  [
    'a course before the end of the one whose trainees teach it',
    'training.yaml',
    swap('start: 2024-06-03', 'start: 2024-03-06'),
    'capacity.dates',
    /courses\.1: end of first-2024/,
  ],
  ['an item twice', 'training.yaml', swap('id: q2', 'id: q1'), 'capacity.repeated', /items\.1/],
  ['a key past the options', 'training.yaml', swap('key: 2', 'key: 3'), 'capacity.invalid', /1 to 2/],
  [
    'fewer invited than came',
    'training.yaml',
    swap('invited: 12', 'invited: 1'),
    'capacity.invalid',
    /at least 2/,
  ],
  [
    'a missing column',
    'people.csv',
    swap('agency', 'office'),
    'capacity.invalid',
    /header.*no column agency/,
  ],
  [
    'a column too many, such as a name',
    'people.csv',
    (text) => text.replaceAll('\n', ',Ama\n'),
    'capacity.invalid',
    /header: found 7 columns/,
  ],
  ['a person twice', 'people.csv', add('P-0001,GHA,police,clerk,F,'), 'capacity.repeated', /row 5/],
  [
    'a name in place of a pseudonym',
    'people.csv',
    swap('P-0003', 'Kofi Mensah'),
    'capacity.invalid',
    /row 3, column person/,
  ],
  [
    'a person who came twice',
    'attendance.csv',
    add('first-2024,P-0002,trainee,yes'),
    'capacity.repeated',
    /participant of course first-2024/,
  ],
  [
    'a trainer who is taught in the same course',
    'attendance.csv',
    add('second-2024,P-0001,trainee,yes'),
    'capacity.repeated',
    /participant of course second-2024/,
  ],
  [
    'an unknown course',
    'attendance.csv',
    swap('second-2024,P-0003', 'second-2042,P-0003'),
    'capacity.unknown',
    /row 4, column course/,
  ],
  [
    'an unknown person',
    'attendance.csv',
    swap('P-0004', 'P-0044'),
    'capacity.unknown',
    /row 5, column person/,
  ],
  [
    'a person who had left before',
    'people.csv',
    swap('P-0002,GHA,statistics,clerk,M,2024-12-01', 'P-0002,GHA,statistics,clerk,M,2024-01-31'),
    'capacity.dates',
    /attendance\.csv.*row 2.*people\.csv, row 2/,
  ],
  [
    'a cascade whose trainers were not trainees of the course before',
    'attendance.csv',
    swap('second-2024,P-0001,trainer', 'first-2024,P-0003,trainer'),
    'capacity.invalid',
    /no trainer who was a trainee of first-2024/,
  ],
  [
    'a post-test before the pre-test',
    'answers.csv',
    (text) => text.replaceAll('post,2024-03-08', 'post,2024-03-03'),
    'capacity.dates',
    /test before \(2024-03-04\) must not come after the test after/,
  ],
  [
    'a pre-test after the course',
    'answers.csv',
    (text) =>
      text.replaceAll('pre,2024-03-04', 'pre,2024-03-11').replaceAll('post,2024-03-08', 'post,2024-03-12'),
    'capacity.dates',
    /the end of first-2024/,
  ],
  [
    'a follow-up before the course ended',
    'answers.csv',
    swap('follow-up,2024-07-08', 'follow-up,2024-03-07'),
    'capacity.dates',
    /row 5/,
  ],
  [
    'person and date the wrong way round',
    'answers.csv',
    swap('first-2024,P-0001,pre,2024-03-04,q1', 'first-2024,2024-03-04,pre,P-0001,q1'),
    'capacity.invalid',
    /row 1, column person: found a date, expected a pseudonym/,
  ],
  ['an unknown item', 'answers.csv', swap('q2,\n', 'q9,\n'), 'capacity.unknown', /row 2, column item/],
  [
    'an item answered twice',
    'answers.csv',
    swap('post,2024-03-08,q2', 'post,2024-03-08,q1'),
    'capacity.repeated',
    /row 4/,
  ],
  [
    'an answer that is neither right nor wrong',
    'answers.csv',
    swap('q1,0', 'q1,yes'),
    'capacity.invalid',
    /row 1, column correct.*1 or 0 or nothing/,
  ],
  [
    'an answer of a trainer',
    'answers.csv',
    add('second-2024,P-0001,pre,2024-06-03,q1,1'),
    'capacity.unknown',
    /trainee of second-2024/,
  ],
  ['an unknown question', 'forms.csv', swap(',r1,', ',r7,'), 'capacity.unknown', /row 1, column question/],
  ['a question of another form', 'forms.csv', swap(',f4,', ',r1,'), 'capacity.invalid', /row 2, column form/],
  ['a scale past five', 'forms.csv', swap('r1,4', 'r1,6'), 'capacity.invalid', /1, 2, 3, 4, 5/],
  [
    'an option that does not exist',
    'forms.csv',
    swap('time;tools', 'time;money'),
    'capacity.invalid',
    /time, tools/,
  ],
  [
    'a follow-up form during the course',
    'forms.csv',
    swap('follow-up,2024-07-08', 'follow-up,2024-03-05'),
    'capacity.dates',
    /row 2/,
  ],
  [
    'a row that is too short',
    'answers.csv',
    add('first-2024,P-0002'),
    'capacity.invalid',
    /cannot be read as CSV/,
  ],
]

test.each(bad)('%s is one clear problem', (_, file, change, code, sentence) => {
  let thrown: unknown
  try {
    read(file, change)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toMatchObject({ code })
  expect(String(thrown)).toMatch(sentence)
  expect(String(thrown)).not.toMatch(/Kofi|Ama/)
})
