/**
 * Where a country stands in the five steps of capacity development (engage, assess, plan, implement, evaluate). What the strategy's
 * file says of a step holds; for the rest, the record is asked what was done.
 */
import { isAfter } from '../model/dates.ts'
import { cycleSteps } from '../model/strategy.ts'
import type { CycleStep, Strategy } from '../model/strategy.ts'
import type { CapacityRecord } from '../record.ts'
import type { CycleStepView } from './strategy-view.ts'

interface Known {
  readonly done?: string
  readonly from: NonNullable<CycleStepView['derivedFrom']>
}

/**
 * The five steps in their order. The first that is not done is due, those after it come later.
 *
 * @param today ISO date by which a due date has passed: that of the release
 */
export function cycleOf(strategy: Strategy, record: CapacityRecord, today: string): readonly CycleStepView[] {
  let dueFound = false
  return cycleSteps.map((step) => {
    const said = strategy.cycle.find((one) => one.step === step)
    const known = said?.done === undefined ? fromRecord(step, strategy, record) : undefined
    const done = said?.done ?? known?.done
    const state = done !== undefined ? 'done' : dueFound ? 'later' : 'due'
    if (state === 'due') dueFound = true
    return {
      step,
      state,
      ...(done === undefined ? {} : { done }),
      ...(said?.due === undefined ? {} : { due: said.due }),
      ...(said?.what === undefined ? {} : { what: said.what }),
      ...(known?.done === undefined ? {} : { derivedFrom: known.from }),
      late: done === undefined && said?.due !== undefined && isAfter(today, said.due),
    }
  })
}

function fromRecord(step: CycleStep, strategy: Strategy, record: CapacityRecord): Known | undefined {
  const { country } = strategy
  const known = (from: Known['from'], done: string | undefined): Known =>
    done === undefined ? { from } : { from, done }
  switch (step) {
    case 'engage':
      return known(
        'engagements',
        latest(
          record.stakeholders
            .filter((one) => one.country === country)
            .flatMap((one) => one.engagements.map(({ date }) => date)),
        ),
      )
    case 'assess':
      return known(
        'assessment',
        latest(record.assessments.filter((one) => one.country === country).map(({ date }) => date)),
      )
    case 'plan':
      return known('strategy', strategy.status === 'adopted' ? strategy.adopted : undefined)
    case 'implement': {
      const actions = strategy.objectives.flatMap((objective) => objective.actions)
      const over = actions.every(({ state }) => state === 'done' || state === 'stopped')
      return known('actions', over ? latest(actions.flatMap(({ end }) => end ?? [])) : undefined)
    }
    case 'evaluate':
      return undefined
  }
}

const latest = (dates: readonly string[]): string | undefined => dates.toSorted().at(-1)
