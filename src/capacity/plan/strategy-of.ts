/**
 * A country's strategy as it is shown: its file, or a proposal worked out from its gaps, with everything that its ids name put in place.
 * Pure over the release and its capacity record; “now” is what the release measures, “late” is by the day it was made.
 */
import type { Release } from '../../published/model.ts'
import { assess } from '../assess/assess.ts'
import type { AssessmentView } from '../assess/assessment-view.ts'
import type { Measure, Measured } from '../measure/measure.ts'
import { measures as allMeasures } from '../measure/measures.ts'
import type { PlannedAction } from '../model/strategy.ts'
import type { CapacityRecord } from '../record.ts'
import { cycleOf } from './cycle-of.ts'
import { indicatorId } from './indicator-of.ts'
import { propose } from './propose.ts'
import { resolveAction } from './resolve-action.ts'
import type { StrategyView } from './strategy-view.ts'
import { totalsOf } from './totals-of.ts'

/**
 * The strategy of `country` (ISO alpha-3).
 *
 * @param measures those that indicators may name; all of them unless told
 * @param known the country's assessment, where it has been made already
 */
export async function strategyOf(
  release: Release,
  record: CapacityRecord,
  country: string,
  measures: readonly Measure[] = allMeasures,
  known?: AssessmentView,
): Promise<StrategyView> {
  const assessed = known ?? (await assess(release, record, country, measures))
  const written = record.strategies.find((one) => one.country === country)
  const made = release.info.made.slice(0, 10)
  const strategy = written ?? propose(assessed, release.vocabulary, Number(made.slice(0, 4)))
  const planned = strategy.objectives.flatMap((objective) => objective.actions)
  const now = await measure(release, record, country, planned, measures)
  const resolve = resolveAction({ release, record, strategy, assessed, now, measures, made })
  const objectives = strategy.objectives.map(({ id, title, group, actions }) => {
    const shown = actions.map(resolve)
    const answered = new Set(shown.flatMap((action) => action.answers.map((question) => question.id)))
    return {
      id,
      title,
      group,
      gaps: assessed.gaps.map(({ question }) => question).filter((question) => answered.has(question.id)),
      actions: shown,
    }
  })
  const all = objectives.flatMap(({ actions }) => actions)
  const answered = new Set(all.flatMap(({ answers }) => answers.map(({ id }) => id)))
  const cycle = cycleOf(strategy, record, made)
  return {
    country,
    status: strategy.status,
    computed: written === undefined,
    example: strategy.example,
    title: strategy.title,
    ...(strategy.vision === undefined ? {} : { vision: strategy.vision }),
    from: strategy.from,
    to: strategy.to,
    ...(strategy.adopted === undefined ? {} : { adopted: strategy.adopted }),
    cycle,
    next: cycle.find(({ state }) => state === 'due'),
    objectives,
    totals: totalsOf(all),
    unanswered: assessed.gaps.filter(({ question }) => !answered.has(question.id)),
  }
}

/** What each measure that an indicator names is now, asked once. */
async function measure(
  release: Release,
  record: CapacityRecord,
  country: string,
  planned: readonly PlannedAction[],
  measures: readonly Measure[],
): Promise<ReadonlyMap<string, Measured>> {
  const named = new Set(planned.map((action) => indicatorId(release, action)))
  const asked = measures.filter(({ id }) => named.has(id))
  const results = await Promise.all(
    asked.map(async (one) => [one.id, await one.of({ release, record, country })] as const),
  )
  return new Map(results)
}
