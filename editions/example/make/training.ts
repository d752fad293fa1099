/**
 * Write the made-up people, attendance, answers and forms of the example's training cascade, beside its `training.yaml`:
 * `node editions/example/make/training.ts`. The same bytes every time; nobody in them exists.
 *
 * People answer by a simple model (a chance to guess, an ability, a difficulty of the item) that learning lifts and months wear
 * down; the cascade loses a little at each step, some leave their agency, and many do not answer when asked again.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { Training } from '../../../src/capacity/model/training.ts'
import type { Course } from '../../../src/capacity/model/training.ts'
import { dice } from './dice.ts'

const folder = resolve(import.meta.dirname, '../capacity/training/national-cascade')

/** Agencies of stakeholders/XEX.yaml, and how likely a trainee is to come from each; the last two send few people. */
const agencies = [
  ['nso', 26],
  ['immigration', 22],
  ['districts', 16],
  ['civil-registry', 12],
  ['labour', 8],
  ['refugees', 6],
  ['planning', 4],
  ['central-bank', 2.6],
  ['diaspora', 1.3],
] as const
const roles = ['statistician', 'data clerk', 'officer', 'head of unit', 'registrar']
/** How hard each item is, in standard deviations of ability. */
const hard = [-0.9, 0.9, 0.3, -0.2, 0.7, 1.1, 0.1, 0.6, -0.7, -0.1, 0.4, 0, 0.5, -0.5, 0.8, -1.1, 0.9, 0.2]

interface Someone {
  readonly person: string
  readonly agency: string
  readonly role: string
  readonly sex: 'F' | 'M'
  readonly ability: number
  left: string
}

const die = dice('national cascade')
const chance = (p: number): boolean => die() < p
const normal = (): number => Math.sqrt(-2 * Math.log(1 - die())) * Math.cos(2 * Math.PI * die())
const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + Math.round(days) * 86_400_000).toISOString().slice(0, 10)

function pick<T>(list: readonly (readonly [T, number])[]): T {
  let left = die() * list.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [one, weight] of list) {
    left -= weight
    if (left < 0) return one
  }
  return list[0]?.[0] as T
}

const people: Someone[] = []
const newcomer = (): Someone => {
  const someone: Someone = {
    person: `P-${String(people.length + 1).padStart(4, '0')}`,
    agency: pick(agencies),
    role: roles[Math.floor(die() * roles.length)] ?? 'officer',
    sex: chance(0.43) ? 'F' : 'M',
    ability: normal(),
    left: '',
  }
  people.push(someone)
  return someone
}

const attendance: string[] = []
const answers: string[] = []
const forms: string[] = []
/** Who completed a course, best pupils first: the next generation's trainers. */
const ready = new Map<string, Someone[]>()

function test(
  course: Course,
  who: Someone,
  occasion: string,
  date: string,
  lift: number,
  blank: number,
): void {
  for (const [i, b] of hard.entries()) {
    const right = chance(0.22 + 0.78 / (1 + Math.exp(-1.25 * (who.ability + lift - b - 0.75))))
    const mark = chance(blank) ? '' : right ? '1' : '0'
    answers.push([course.id, who.person, occasion, date, `q${String(i + 1).padStart(2, '0')}`, mark].join())
  }
}

const around = (middle: number): string =>
  String(Math.min(5, Math.max(1, Math.round(middle + normal() * 0.8))))
const some = (list: readonly (readonly [string, number])[], none: string): string => {
  const chosen = list.filter(([, p]) => chance(p)).map(([id]) => id)
  return chosen.length === 0 ? none : chosen.join(';')
}
const form = (
  course: Course,
  who: Someone,
  name: string,
  date: string,
  given: Record<string, string>,
): void => {
  for (const [question, answer] of Object.entries(given))
    forms.push([course.id, who.person, name, date, question, answer].join())
}

function teach(course: Course, generation: number): void {
  const trainers =
    course.after === undefined
      ? [newcomer(), newcomer()]
      : (ready.get(course.after) ?? []).splice(0, generation === 2 ? 3 : 2)
  if (generation === 2 && chance(0.6)) trainers.push(newcomer())
  for (const who of trainers) attendance.push([course.id, who.person, 'trainer', 'yes'].join())
  const came = Math.round((course.invited ?? 20) * (0.86 + 0.12 * die()))
  const lift = [0, 1.75, 1.5, 1.2][generation] ?? 1
  const done: Someone[] = []
  for (let i = 0; i < came; i += 1) {
    const who = newcomer()
    const completed = chance(0.94 - 0.03 * generation)
    attendance.push([course.id, who.person, 'trainee', completed ? 'yes' : 'no'].join())
    if (chance(0.97)) test(course, who, 'pre', course.start, 0, 0.05)
    if (chance(0.92))
      form(course, who, 'expectation', course.start, {
        e1: around(2.4 + 0.5 * who.ability),
        e2: some(
          [
            ['definitions', 0.45],
            ['sources', 0.5],
            ['tables', 0.55],
            ['sharing', 0.3],
            ['teaching', generation === 3 ? 0.1 : 0.6],
          ],
          'tables',
        ),
      })
    if (!completed) {
      if (chance(0.4)) who.left = day(course.end, 60 + 300 * die())
      continue
    }
    done.push(who)
    const learned = lift * (0.8 + 0.4 * die())
    if (chance(0.97)) test(course, who, 'post', course.end, learned, 0.015)
    if (chance(0.9))
      form(course, who, 'reaction', course.end, {
        r1: around(4.3),
        r2: around(4.4 - 0.25 * generation),
        r3: around(course.language === 'pt' ? 4.5 : 4),
        r4: pick([
          ['short', generation === 3 ? 0.5 : 0.3],
          ['right', 0.55],
          ['long', 0.06],
        ]),
      })
    if (chance(who.agency === 'diaspora' || who.agency === 'central-bank' ? 0.5 : 0.13))
      who.left = day(course.end, 200 + 260 * die())
    if (chance(0.61)) later(course, who, learned, generation)
  }
  ready.set(
    course.id,
    done.filter(({ left }) => left === '').toSorted((a, b) => b.ability - a.ability),
  )
}

/** Three to six months after the course. */
function later(course: Course, who: Someone, learned: number, generation: number): void {
  const date = day(course.end, 92 + 88 * die())
  test(course, who, 'follow-up', date, learned * (0.68 + 0.24 * die()), 0.02)
  const [time, access] = [chance(0.44), chance(who.agency === 'nso' ? 0.2 : 0.36)]
  const hindered = [
    ...(time ? ['time'] : []),
    ...(access ? ['access'] : []),
    ...(chance(0.22) ? ['tools'] : []),
    ...(chance(0.14) ? ['backing'] : []),
    ...(who.left !== '' && chance(0.5) ? ['moved'] : []),
  ]
  form(course, who, 'follow-up', date, {
    f1: around(3.7 - 0.4 * hindered.length),
    f2: some(
      [
        ['course', generation === 3 ? 0.05 : 0.3],
        ['colleagues', 0.55],
        ['materials', 0.4],
      ],
      'nothing',
    ),
    f3: pick([
      ['surer', 0.45],
      ['tasks', 0.17],
      ['contacts', 0.2],
      ['post', 0.06],
      ['none', 0.12],
    ]),
    f4: hindered.length === 0 ? 'nothing' : hindered.join(';'),
    f5: some(
      [
        ['table', 0.24],
        ['form', 0.2],
        ['agreement', 0.07],
        ['advice', 0.09],
      ],
      'nothing',
    ),
  })
}

const { courses } = Training.parse(parse(readFileSync(join(folder, 'training.yaml'), 'utf8')))
const depth = (course: Course): number => {
  const before = courses.find(({ id }) => id === course.after)
  return before === undefined ? 1 : 1 + depth(before)
}
for (const course of courses) teach(course, depth(course))

/** The files by name, as they are written. */
export const files: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        'people.csv',
        'person,country,agency,role,sex,left',
        people.map((p) => [p.person, 'XEX', p.agency, p.role, p.sex, p.left].join()),
      ],
      ['attendance.csv', 'course,person,part,completed', attendance],
      ['answers.csv', 'course,person,occasion,date,item,correct', answers],
      ['forms.csv', 'course,person,form,date,question,answer', forms],
    ] as const
  ).map(([name, head, lines]) => [name, `${[head, ...lines].join('\n')}\n`]),
)

if (process.argv[1] === import.meta.filename)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
