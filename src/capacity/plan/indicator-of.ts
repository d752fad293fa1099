/**
 * The indicator of an action as it is shown: a measure of the release, or a question of the assessment, with what it is now.
 */
import type { Release } from '../../published/model.ts'
import type { Action } from '../../standards/action.ts'
import type { AssessmentView } from '../assess/assessment-view.ts'
import type { Measure, Measured } from '../measure/measure.ts'
import type { PlannedAction } from '../model/strategy.ts'
import type { IndicatorView } from './strategy-view.ts'

export interface IndicatorGiven {
  readonly release: Release
  readonly assessed: AssessmentView
  readonly measures: readonly Measure[]
  /** What each measure is now, by its id. */
  readonly now: ReadonlyMap<string, Measured>
}

/** The action of the vocabulary that a planned one follows. */
export const patternOf = (release: Release, { from }: PlannedAction): Action | undefined =>
  from === undefined ? undefined : release.vocabulary.actions.find(({ id }) => id === from)

/** Id of the measure or question by which the action is judged: its own, else that of the action it follows. */
export const indicatorId = (release: Release, action: PlannedAction): string | undefined =>
  action.indicator?.measure ?? patternOf(release, action)?.indicator.measure

/** The indicator with its title, baseline, target and state now; undefined where the action has none. */
export function indicatorOf(given: IndicatorGiven, action: PlannedAction): IndicatorView | undefined {
  const { release, assessed, measures, now } = given
  const own = action.indicator
  const id = indicatorId(release, action)
  if (id === undefined) return undefined
  const text = own?.text ?? patternOf(release, action)?.indicator.text
  const rest = {
    ...(text === undefined ? {} : { text }),
    ...(own?.baseline === undefined ? {} : { baseline: own.baseline }),
    ...(own?.target === undefined ? {} : { target: own.target }),
    ...(own?.by === undefined ? {} : { by: own.by }),
  }
  const found = measures.find((one) => one.id === id)
  if (found !== undefined) {
    const result = now.get(id)
    return {
      measure: id,
      kind: 'measure',
      title: found.title,
      unit: found.unit,
      ...rest,
      ...(result === undefined ? {} : { now: result }),
    }
  }
  const view = assessed.groups
    .flatMap(({ questions }) => questions)
    .find(({ question }) => question.id === id)
  if (view === undefined) return { measure: id, kind: 'question', title: id, unit: 'score', ...rest }
  const said = view.said === undefined || typeof view.said.score === 'string' ? null : view.said.score
  return {
    measure: id,
    kind: 'question',
    title: view.question.text,
    unit: 'score',
    ...rest,
    now: {
      value: said,
      score: said,
      year: view.said === undefined ? null : Number(view.said.date.slice(0, 4)),
      evidence: [{ kind: 'page', path: `/capacity/assessment/${assessed.country}` }],
    },
  }
}
