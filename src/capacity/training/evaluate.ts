/**
 * From a training programme's people and answers to what is published of it. The only way out of the rows about people: what leaves
 * here is counted, tested and, where it is about few, withheld (disclosure.ts).
 */
import type { Course } from '../model/training.ts'
import { covered, disclosureOf, parts } from './disclosure.ts'
import type { Disclosure } from './disclosure.ts'
import { evaluateForms } from './evaluate-forms.ts'
import { evaluateAlpha, evaluateItems } from './evaluate-items.ts'
import { evaluateRetention } from './evaluate-retention.ts'
import { evaluateRisk } from './evaluate-risk.ts'
import { evaluateTests } from './evaluate-tests.ts'
import { generations } from './generations.ts'
import type { Attendance } from './read-attendance.ts'
import type { ReadTraining } from './read-training.ts'
import type { CourseResult, GenerationResult, Reach, TrainingResult } from './result.ts'
import { rounded } from './rounded.ts'
import { scores } from './scores.ts'
import type { Sheet } from './scores.ts'

export function evaluate({ training, attendance, answers, forms }: ReadTraining): TrainingResult {
  const { id, title, summary, example, activity, topics, items } = training
  const disclosure = disclosureOf(example)
  const sheets = scores(answers, items)
  const generation = generations(training.courses)
  const trainees = attendance.filter(({ part }) => part === 'trainee')
  const people = distinct(trainees)
  const first = trainees.filter(({ course }) => generation.get(course.id) === 1)
  const later = trainees.filter(({ course }) => generation.get(course.id) !== 1)
  const all = training.courses.map((course) =>
    ofCourse(course, generation.get(course.id) ?? 1, attendance, sheets, disclosure),
  )
  const byGeneration = [...Map.groupBy(all, (course) => course.generation).entries()].toSorted(
    ([a], [b]) => a - b,
  )
  const courses = byGeneration.flatMap(([, own]) => withCover(own))
  return {
    id,
    title,
    summary,
    example,
    ...(activity === undefined ? {} : { activity }),
    topics,
    people: people.length,
    completed: distinct(trainees.filter(({ completed }) => completed)).length,
    ...sexes(people, disclosure),
    agencies: new Set(people.map(({ person }) => `${person.country} ${person.agency}`)).size,
    countries: [...new Set(people.map(({ person }) => person.country))].toSorted(),
    languages: [...new Set(training.courses.map(({ language }) => language))].toSorted(),
    courses,
    generations: withCover(
      byGeneration.map(([number, own]) => ofGeneration(number, own, attendance, sheets, disclosure)),
    ),
    multiplier:
      first.length === 0 || later.length === 0
        ? null
        : rounded.score(distinct(later).length / distinct(first).length),
    itemCount: items.length,
    tests: evaluateTests(sheets, disclosure),
    retention: evaluateRetention(attendance, sheets, disclosure),
    alpha: {
      before: evaluateAlpha(sheets, 'pre', disclosure),
      after: evaluateAlpha(sheets, 'post', disclosure),
    },
    items: evaluateItems(sheets, items, disclosure),
    questions: evaluateForms(training.questions, attendance, forms, disclosure),
    risk: evaluateRisk(training, attendance, sheets, disclosure),
  }
}

/** Nothing that is withheld of one can be found from the others and their whole. */
const withCover = <T extends Reach & Pick<CourseResult, 'tests'>>(list: readonly T[]): readonly T[] =>
  covered(
    covered(
      list,
      (one) => one.tests.matched,
      (one) => one.tests.scores === null,
      (one) => ({ ...one, tests: { ...one.tests, scores: null } }),
    ),
    (one) => one.came,
    (one) => one.women === null,
    (one) => ({ ...one, women: null, men: null }),
  )

/** One attendance for each person. */
const distinct = (list: readonly Attendance[]): readonly Attendance[] => [
  ...new Map(list.map((one) => [one.person.person, one])).values(),
]

/** Women and men; who did not say is in neither, and both are withheld where one of them, or the rest, is small. */
const sexes = (list: readonly Attendance[], disclosure: Disclosure): Pick<Reach, 'women' | 'men'> => {
  const of = (sex: 'F' | 'M' | undefined): number => list.filter(({ person }) => person.sex === sex).length
  const { women, men } = parts({ women: of('F'), men: of('M'), unknown: of(undefined) }, disclosure)
  return { women, men }
}

function reach(
  own: readonly Attendance[],
  invited: number | null,
  next: readonly Attendance[],
  disclosure: Disclosure,
): Reach {
  const taught = new Set(next.map(({ person }) => person.person))
  return {
    invited,
    came: own.length,
    completed: own.filter(({ completed }) => completed).length,
    wentOn: own.filter(({ person }) => taught.has(person.person)).length,
    ...sexes(own, disclosure),
  }
}

function ofCourse(
  course: Course,
  generation: number,
  attendance: readonly Attendance[],
  sheets: readonly Sheet[],
  disclosure: Disclosure,
): CourseResult {
  const part = (name: Attendance['part'], id: string | undefined): readonly Attendance[] =>
    attendance.filter((one) => one.part === name && one.course.id === id)
  const next = attendance.filter((one) => one.part === 'trainer' && one.course.after === course.id)
  const before = new Set(part('trainee', course.after).map(({ person }) => person.person))
  const trainers = part('trainer', course.id)
  const own = trainers.filter(({ person }) => before.has(person.person)).length
  const { invited, ...known } = course
  return {
    ...known,
    generation,
    ...reach(part('trainee', course.id), invited ?? null, next, disclosure),
    trainers: own,
    guests: trainers.length - own,
    tests: evaluateTests(
      sheets.filter((sheet) => sheet.course === course.id),
      disclosure,
    ),
  }
}

function ofGeneration(
  generation: number,
  courses: readonly CourseResult[],
  attendance: readonly Attendance[],
  sheets: readonly Sheet[],
  disclosure: Disclosure,
): GenerationResult {
  const ids = new Set(courses.map(({ id }) => id))
  const trainees = attendance.filter(({ part, course }) => part === 'trainee' && ids.has(course.id))
  const next = attendance.filter(({ part, course }) => part === 'trainer' && ids.has(course.after ?? ''))
  const invited = courses.map((course) => course.invited)
  const languages = Map.groupBy(courses, ({ language }) => language)
  return {
    generation,
    courses: courses.length,
    ...reach(
      trainees,
      invited.some((n) => n === null) ? null : invited.reduce<number>((sum, n) => sum + (n ?? 0), 0),
      next,
      disclosure,
    ),
    languages: [...languages]
      .map(([language, own]) => ({ language, came: own.reduce((sum, { came }) => sum + came, 0) }))
      .toSorted((a, b) => b.came - a.came || (a.language < b.language ? -1 : 1)),
    tests: evaluateTests(
      sheets.filter((sheet) => ids.has(sheet.course)),
      disclosure,
    ),
  }
}
