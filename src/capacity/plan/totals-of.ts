/**
 * A strategy's sums: actions by state, cost by currency and how much of it is secured. Amounts of two currencies are never added.
 */
import { actionStates } from '../model/strategy.ts'
import type { ActionView, StrategyTotals } from './strategy-view.ts'

/** Sum up `actions`; a cost counts as secured where its funding is said to be. */
export function totalsOf(actions: readonly ActionView[]): StrategyTotals {
  const currencies = [...new Set(actions.flatMap(({ cost }) => cost?.currency ?? []))].toSorted()
  const sum = (list: readonly ActionView[], currency: string): number =>
    list.reduce((all, { cost }) => (cost?.currency === currency ? all + cost.amount : all), 0)
  const count = (state: (typeof actionStates)[number]): number =>
    actions.filter((action) => action.state === state).length
  return {
    actions: actions.length,
    states: {
      proposed: count('proposed'),
      planned: count('planned'),
      running: count('running'),
      done: count('done'),
      stopped: count('stopped'),
    },
    costs: currencies.map((currency) => ({
      currency,
      amount: sum(actions, currency),
      secured: sum(
        actions.filter(({ funding }) => funding?.secured === true),
        currency,
      ),
    })),
    withoutCost: actions.filter(({ cost }) => cost === undefined).length,
    withoutOwner: actions.filter(({ owner }) => owner === undefined).length,
  }
}
