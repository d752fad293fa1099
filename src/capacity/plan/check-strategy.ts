/**
 * One strategy's own logic: ids given once, actions that can be understood, dependencies that exist, lead in no circle, and are kept
 * by the dates. An action that starts before one it depends on ends is refused: the plan would not be one.
 */
import { problem } from '../../problem.ts'
import { findCircle } from '../activities/find-circle.ts'
import type { Written } from '../capacity.ts'
import type { PlannedAction, Strategy } from '../model/strategy.ts'
import { inOrder, lookup, noneTwice } from './lookup.ts'
import type { Lookup } from './lookup.ts'

export interface StrategyLookups {
  readonly agency: Lookup
  readonly action: Lookup
  readonly measure: Lookup
  readonly activity: Lookup
}

interface Placed {
  readonly where: string
  readonly action: PlannedAction
}

/** @throws capacity.unknown, capacity.repeated, capacity.dates, capacity.circle, capacity.invalid */
export function checkStrategy({ file, value }: Written<Strategy>, known: StrategyLookups): void {
  inOrder(file, 'from', ['from', String(value.from)], ['to', String(value.to)])
  if (value.status === 'adopted' && value.adopted === undefined) {
    throw problem('capacity.invalid', {
      file,
      where: 'adopted',
      found: 'nothing',
      expected: 'the date on which the strategy was adopted, since its status says so',
    })
  }
  noneTwice(
    file,
    value.cycle.map(({ step }) => step),
    'step',
    (i) => `cycle.${i}`,
  )
  noneTwice(
    file,
    value.objectives.map(({ id }) => id),
    'objective',
    (i) => `objectives.${i}`,
  )
  const placed = value.objectives.flatMap(({ actions }, i) =>
    actions.map((action, k) => ({ where: `objectives.${i}.actions.${k}`, action })),
  )
  noneTwice(
    file,
    placed.map(({ action }) => action.id),
    'action',
    (i) => placed[i]?.where ?? '',
  )
  for (const one of placed) checkAction(file, one, known)
  checkDepends(file, placed)
}

function checkAction(file: string, { where, action }: Placed, known: StrategyLookups): void {
  if (action.from !== undefined) known.action(file, `${where}.from`, action.from)
  else if (action.title === undefined) {
    throw problem('capacity.invalid', {
      file,
      where,
      found: 'an action without a title',
      expected: '`title`, or `from` with the id of an action of the vocabulary',
    })
  }
  if (action.owner !== undefined) known.agency(file, `${where}.owner`, action.owner)
  action.partners.forEach((id, i) => known.agency(file, `${where}.partners.${i}`, id))
  action.activities.forEach((id, i) => known.activity(file, `${where}.activities.${i}`, id))
  if (action.indicator !== undefined)
    known.measure(file, `${where}.indicator.measure`, action.indicator.measure)
  inOrder(file, where, ['start', action.start], ['end', action.end])
}

function checkDepends(file: string, placed: readonly Placed[]): void {
  const byId = new Map(placed.map(({ action }) => [action.id, action]))
  const exists = lookup([...byId.keys()], 'action of this strategy')
  for (const { where, action } of placed)
    action.depends.forEach((id, i) => exists(file, `${where}.depends.${i}`, id))
  const through = findCircle(new Map([...byId].map(([id, { depends }]) => [id, depends])))
  if (through !== undefined) throw problem('capacity.circle', { file, what: 'actions', through })
  for (const { where, action } of placed) {
    for (const id of action.depends) {
      inOrder(
        file,
        `${where}.start`,
        [`end of ${id}`, byId.get(id)?.end],
        [`start of ${action.id}, which depends on it,`, action.start],
      )
    }
  }
}
