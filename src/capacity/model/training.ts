/**
 * A training programme (`capacity/training/NAME/training.yaml`): its courses as a cascade, its tests and its forms. Beside it stand
 *
 * - `people.csv`: person, country, agency, role, sex, left (day on which the person left the agency, or empty)
 * - `attendance.csv`: course, person, part (`trainee` | `trainer`), completed (`yes` | `no`)
 * - `answers.csv`: course, person, occasion (`pre` | `post` | `follow-up`), date, item, correct (`1` | `0` | empty)
 * - `forms.csv`: course, person, form (`expectation` | `reaction` | `follow-up`), date, question, answer
 *
 * Persons are pseudonyms (`P-0001`). These four never leave the edition's folder: a release has what is counted over them.
 *
 * A course that follows another (`after`) must have at least one trainer who was a trainee there; further trainers may come from
 * elsewhere. An item left blank, or not put to a person, counts as not right.
 */
import { z } from 'zod'
import { Labels } from '../../standards/labels.ts'
import { Words } from '../../standards/words.ts'
import { Day } from './dates.ts'

const id = z.string().regex(/^[a-z0-9-]+$/)

export const Course = z.strictObject({
  id,
  title: Words,
  start: Day,
  end: Day,
  city: z.string().optional(),
  country: z.string(),
  language: z.string(),
  hours: z.number().positive().optional(),
  /** The course whose trainees teach this one; absent: a course of the first generation. */
  after: id.optional(),
  /** Trainees invited, where more were asked than came. */
  invited: z.number().int().positive().optional(),
})
export type Course = z.infer<typeof Course>

export const Item = z.strictObject({
  id: z.string(),
  topic: z.string(),
  text: Words,
  options: z.array(Words).min(2),
  /** Place of the right option, 1 the first. */
  key: z.number().int().positive(),
})
export type Item = z.infer<typeof Item>

export const FormQuestion = z.strictObject({
  id: z.string(),
  form: z.enum(['expectation', 'reaction', 'follow-up']),
  text: Labels,
  /** `scale`: 1 (not at all) to 5 (fully); `choice`: one of `options`; `choices`: some of them, separated by `;`. */
  kind: z.enum(['scale', 'choice', 'choices']),
  options: z.array(z.strictObject({ id: z.string(), text: Labels })).default([]),
  /** Which of the five topics of World Bank (2008) a follow-up question asks after. */
  topic: z.enum(['application', 'passed-on', 'benefit', 'hindrance', 'output']).optional(),
})
export type FormQuestion = z.infer<typeof FormQuestion>

export const Training = z.strictObject({
  id,
  title: Words,
  summary: Words,
  /** Made up, to show how it works. */
  example: z.boolean().default(false),
  /** The activity of the registry that it is. */
  activity: z.string().optional(),
  topics: z.array(z.string()).min(1),
  courses: z.array(Course).min(1),
  items: z.array(Item).default([]),
  questions: z.array(FormQuestion).default([]),
})
export type Training = z.infer<typeof Training>
