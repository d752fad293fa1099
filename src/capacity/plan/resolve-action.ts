/**
 * A planned action with everything that its ids name put in place: the action that it follows, agencies, activities, what comes first,
 * the gaps that it answers.
 */
import { isAfter } from '../model/dates.ts'
import type { PlannedAction, Strategy } from '../model/strategy.ts'
import type { CapacityRecord } from '../record.ts'
import { indicatorOf, patternOf } from './indicator-of.ts'
import type { IndicatorGiven } from './indicator-of.ts'
import type { ActionView } from './strategy-view.ts'

export interface ResolveGiven extends IndicatorGiven {
  readonly record: CapacityRecord
  readonly strategy: Strategy
  /** ISO date of the release: what should have ended before it is late. */
  readonly made: string
}

/** Make the resolver of the strategy's actions. */
export function resolveAction(given: ResolveGiven): (action: PlannedAction) => ActionView {
  const { release, record, strategy, assessed, made } = given
  const agencies = record.stakeholders.find(({ country }) => country === strategy.country)?.agencies ?? []
  const agency = (id: string) => agencies.find((one) => one.id === id) ?? id
  const all = strategy.objectives.flatMap(({ actions }) => actions)
  const titleOf = (action: PlannedAction) => action.title ?? patternOf(release, action)?.title ?? action.id
  return (action) => {
    const pattern = patternOf(release, action)
    const what = action.what ?? pattern?.what
    const level = action.level ?? pattern?.level
    const indicator = indicatorOf(given, action)
    const open = action.state !== 'done' && action.state !== 'stopped'
    return {
      id: action.id,
      ...(action.from === undefined ? {} : { from: action.from }),
      title: titleOf(action),
      ...(what === undefined ? {} : { what }),
      ...(level === undefined ? {} : { level }),
      ...(action.owner === undefined ? {} : { owner: agency(action.owner) }),
      partners: action.partners.map(agency),
      ...(action.cost === undefined ? {} : { cost: action.cost }),
      ...(action.funding === undefined ? {} : { funding: action.funding }),
      ...(action.start === undefined ? {} : { start: action.start }),
      ...(action.end === undefined ? {} : { end: action.end }),
      depends: action.depends.flatMap((id) => {
        const other = all.find((one) => one.id === id)
        return other === undefined ? [] : [{ id, title: titleOf(other) }]
      }),
      ...(indicator === undefined ? {} : { indicator }),
      state: action.state,
      ...(action.note === undefined ? {} : { note: action.note }),
      activities: action.activities.map((id) => record.activities.find((one) => one.id === id) ?? id),
      answers: assessed.gaps
        .filter((gap) => gap.actions.some(({ id }) => id === action.from))
        .map(({ question }) => question),
      late: open && action.end !== undefined && isAfter(made, action.end),
    }
  }
}
