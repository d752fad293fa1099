/**
 * The folder `capacity/` of an edition, read and checked: everything that people write about capacity.
 *
 * Each file is checked for its form as it is read, and then all of them together: what one names, another must have. An edition
 * without the folder has no capacity side, and that is no error.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ReadEdition } from '../edition/read-edition.ts'
import { readPart } from '../edition/read-part.ts'
import type { Standards } from '../standards/standards.ts'
import { checkActivities } from './activities/check-activities.ts'
import { checkEffects } from './effects/check-effects.ts'
import { checkPlans } from './plan/check-plans.ts'
import { Activity } from './model/activity.ts'
import { Assessment } from './model/assessment.ts'
import { Effect } from './model/effect.ts'
import { Resource } from './model/resource.ts'
import { Stakeholders } from './model/stakeholders.ts'
import { Strategy } from './model/strategy.ts'
import { Use } from './model/use.ts'
import { checkTrainings } from './training/check-trainings.ts'
import { readTraining } from './training/read-training.ts'
import type { Capacity, Written } from './capacity.ts'

export type { Capacity, Known, Written } from './capacity.ts'

/** @throws edition.invalid, capacity.unknown, capacity.repeated, capacity.dates, and those of readTraining */
export function readCapacity(given: ReadEdition, standards: Standards): Capacity {
  const { dir } = given
  const capacity: Capacity = {
    stakeholders: files(dir, 'stakeholders').map((file) => one(dir, file, Stakeholders)),
    assessments: files(dir, 'assessments').map((file) => one(dir, file, Assessment)),
    strategies: files(dir, 'strategies').map((file) => one(dir, file, Strategy)),
    activities: files(dir, 'activities').flatMap((file) => list(dir, file, Activity)),
    library: files(dir, 'library').flatMap((file) => list(dir, file, Resource)),
    uses: optional(dir, 'uses.yaml').flatMap((file) => list(dir, file, Use)),
    effects: optional(dir, 'effects.yaml').flatMap((file) => list(dir, file, Effect)),
    trainings: folders(dir, 'training').map((name) => readTraining(dir, name)),
  }
  checkActivities(capacity, { given, standards })
  checkPlans(capacity, { given, standards })
  checkEffects(capacity)
  checkTrainings(capacity, { given, standards })
  return capacity
}

const one = <S extends z.ZodType>(dir: string, file: string, schema: S): Written<z.output<S>> => ({
  file,
  value: readPart(dir, file, schema),
})

const list = <S extends z.ZodType>(dir: string, file: string, schema: S): readonly Written<z.output<S>>[] =>
  readPart(dir, file, z.array(schema)).map((value) => ({ file, value }))

const inside = (dir: string, folder: string): readonly string[] => {
  const path = join(dir, 'capacity', folder)
  return existsSync(path) ? readdirSync(path).toSorted() : []
}

const files = (dir: string, folder: string): readonly string[] =>
  inside(dir, folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `capacity/${folder}/${name}`)

const folders = (dir: string, folder: string): readonly string[] =>
  inside(dir, folder).filter((name) => existsSync(join(dir, 'capacity', folder, name, 'training.yaml')))

const optional = (dir: string, name: string): readonly string[] =>
  existsSync(join(dir, 'capacity', name)) ? [`capacity/${name}`] : []
