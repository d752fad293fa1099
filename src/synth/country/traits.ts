/** Education, work and occupation of a person: drawn once, then read off at an age. */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'
import type { Sex } from '../west-africa/settings.ts'
import type { Day } from './day.ts'
import { ageAt, yearOf } from './day.ts'
import type { Person, Traits } from './person.ts'
import type { VisitorKind } from './settings.ts'

/** Levels of ISCED 2011 that occur, and the age at which each is reached. */
export const levels = [
  { level: 0, age: 0 },
  { level: 1, age: 12 },
  { level: 2, age: 16 },
  { level: 3, age: 19 },
  { level: 5, age: 21 },
  { level: 6, age: 23 },
  { level: 7, age: 25 },
] as const

/** Weights of the levels by decade of birth: until 1969, the seventies, the eighties, the nineties, later. */
const schooling: Readonly<Record<Sex, readonly (readonly number[])[]>> = {
  F: [
    [80, 11, 4, 3, 1, 1, 0],
    [68, 17, 7, 5, 1, 2, 0],
    [52, 23, 12, 8, 2, 2, 1],
    [36, 28, 18, 11, 3, 3, 1],
    [22, 32, 24, 14, 3, 4, 1],
  ],
  M: [
    [62, 18, 9, 6, 2, 2, 1],
    [52, 21, 12, 9, 2, 3, 1],
    [40, 25, 16, 12, 2, 4, 1],
    [28, 28, 21, 15, 3, 4, 1],
    [20, 30, 25, 17, 3, 4, 1],
  ],
}
const choices = {
  F: schooling.F.map((weights) => weightedChoice(weights)),
  M: schooling.M.map((weights) => weightedChoice(weights)),
}

/** Major groups of ISCO-08, and weights by education: under lower secondary, under tertiary, tertiary. */
const groups = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const
const work = [
  weightedChoice([0.5, 0, 0.5, 0.5, 19, 42, 15, 4, 18, 0.5]),
  weightedChoice([2, 3, 7, 7, 29, 16, 17, 8, 9, 2]),
  weightedChoice([13, 44, 20, 8, 8, 2, 2, 1, 1, 1]),
]

export function drawTraits(random: Random, sex: Sex, birth: Day, visitor: VisitorKind | null): Traits {
  const decade = Math.min(4, Math.max(0, Math.floor((yearOf(birth) - 1960) / 10)))
  const education = levels[choices[sex][decade]?.(random) ?? 0]?.level ?? 0
  const activity = random.unit()
  const learned = education >= 5 ? 2 : education >= 2 ? 1 : 0
  const occupation = groups[work[learned]?.(random) ?? 0] ?? '9'
  return { education, activity, occupation, visitor }
}

/** The level that a person has on a day: no higher than their age allows. */
export function educationAt(person: Person, day: Day): number {
  const age = ageAt(person.birth, day)
  const had = levels.filter(({ level, age: from }) => level <= person.traits.education && from <= age)
  return had.at(-1)?.level ?? 0
}

export type LabourStatus = 'employed' | 'unemployed' | 'student' | 'home' | 'retired'

/** Part of each sex who work in their prime, and of how many of these those below an age do. */
export const employment = {
  prime: { M: 0.82, F: 0.56 },
  below: [
    [20, 0.45],
    [25, 0.75],
    [60, 1],
    [70, 0.6],
    [Number.POSITIVE_INFINITY, 0.25],
  ],
  /** Part of an age who look for work, until the age given. */
  seeking: { part: 0.05, until: 65 },
  from: 15,
} as const

/** Part of those of an age who work. */
const employed = (sex: Sex, age: number): number =>
  employment.prime[sex] * (employment.below.find(([limit]) => age < limit)?.[1] ?? 0)

/** What a person of 15 or more does on a day; null for children. */
export function labourStatus(person: Person, day: Day): LabourStatus | null {
  const age = ageAt(person.birth, day)
  if (age < employment.from) return null
  const { education, activity } = person.traits
  const leaves = levels.find(({ level }) => level === education)?.age ?? 0
  if (age < leaves) return 'student'
  const works = employed(person.sex, age)
  if (activity < works) return 'employed'
  const { part, until } = employment.seeking
  if (activity < works + part && age < until) return 'unemployed'
  return age >= 60 ? 'retired' : 'home'
}
