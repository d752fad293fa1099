/**
 * The assessments and strategies of a release, each worked out once: pages and documents ask for them by country as often as they like.
 * Nothing in a release changes, so what is kept is kept as long as the release is open.
 */
import type { Release } from '../published/model.ts'
import { assess } from './assess/assess.ts'
import type { AssessmentView } from './assess/assessment-view.ts'
import { strategyOf } from './plan/strategy-of.ts'
import type { StrategyView } from './plan/strategy-view.ts'
import { recordOf } from './record.ts'
import type { CapacityRecord } from './record.ts'

export interface CapacityViews {
  readonly record: () => Promise<CapacityRecord>
  readonly assessment: (country: string) => Promise<AssessmentView>
  readonly strategy: (country: string) => Promise<StrategyView>
}

const kept = new WeakMap<Release, CapacityViews>()

/** The views of `release`; the same object for the same release. */
export function viewsOf(release: Release): CapacityViews {
  const known = kept.get(release)
  if (known !== undefined) return known
  const record = once('record', () => recordOf(release))
  const assessment = keep(async (country) => assess(release, await record(), country))
  const views: CapacityViews = {
    record,
    assessment,
    strategy: keep(async (country) =>
      strategyOf(release, await record(), country, undefined, await assessment(country)),
    ),
  }
  kept.set(release, views)
  return views
}

/** A question by country that is answered once; one that failed may be asked again. */
const keep = <T>(make: (country: string) => Promise<T>): ((country: string) => Promise<T>) => {
  const made = new Map<string, Promise<T>>()
  return (country) => {
    const known = made.get(country)
    if (known !== undefined) return known
    const answer = make(country).catch((error: unknown) => {
      made.delete(country)
      throw error
    })
    made.set(country, answer)
    return answer
  }
}

const once = <T>(id: string, make: () => Promise<T>): (() => Promise<T>) => {
  const ask = keep(make)
  return () => ask(id)
}
