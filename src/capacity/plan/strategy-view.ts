/**
 * A strategy as it is shown: the cycle with what is due next, objectives with their actions resolved (agencies by name, indicators with
 * what they are now), totals, and the gaps that no action answers.
 *
 * A country without a file has a proposal of the same form: `status` is `proposal` and `computed` is true.
 */
import type { Level, Question, QuestionGroup } from '../../standards/question.ts'
import type { Words } from '../../standards/words.ts'
import type { Gap } from '../assess/assessment-view.ts'
import type { Measured } from '../measure/measure.ts'
import type { Activity } from '../model/activity.ts'
import type { Agency } from '../model/stakeholders.ts'
import type { CycleStep, PlannedAction, Strategy } from '../model/strategy.ts'

export interface CycleStepView {
  readonly step: CycleStep
  readonly state: 'done' | 'due' | 'later'
  /** Date of its end, as far as known. */
  readonly done?: string
  readonly due?: string
  readonly what?: Words
  /** Where its state comes from, when the strategy's file does not say. */
  readonly derivedFrom?: 'engagements' | 'assessment' | 'strategy' | 'actions'
  /** Due before the release was made, and not done. */
  readonly late: boolean
}

export interface IndicatorView {
  /** Id of a measure, or of a question of the assessment. */
  readonly measure: string
  readonly kind: 'measure' | 'question'
  readonly title: Words
  readonly unit: 'percent' | 'days' | 'years' | 'count' | 'score'
  readonly text?: Words
  readonly baseline?: number
  readonly target?: number
  readonly by?: string
  readonly now?: Measured
}

export interface ActionView {
  readonly id: string
  /** Id of the vocabulary's action, where it follows one. */
  readonly from?: string
  readonly title: Words
  readonly what?: Words
  readonly level?: Level
  /** The agency; its id where the stakeholders do not list it; absent: the country has to name one. */
  readonly owner?: Agency | string
  readonly partners: readonly (Agency | string)[]
  readonly cost?: { readonly amount: number; readonly currency: string }
  readonly funding?: { readonly funder: Words; readonly secured: boolean }
  /** ISO dates, reduced precision. */
  readonly start?: string
  readonly end?: string
  readonly depends: readonly { readonly id: string; readonly title: Words }[]
  readonly indicator?: IndicatorView
  readonly state: PlannedAction['state']
  readonly note?: Words
  readonly activities: readonly (Activity | string)[]
  /** Unmet questions that it answers. */
  readonly answers: readonly Question[]
  /** Ended, by its dates, before the release was made, and neither done nor stopped. */
  readonly late: boolean
}

export interface ObjectiveView {
  readonly id: string
  readonly title: Words
  readonly group: QuestionGroup
  /** Unmet questions that its actions answer. */
  readonly gaps: readonly Question[]
  readonly actions: readonly ActionView[]
}

export interface StrategyTotals {
  readonly actions: number
  readonly states: Readonly<Record<PlannedAction['state'], number>>
  /** Cost of all actions by currency, how much of it has secured funding, and how many actions have no cost. */
  readonly costs: readonly { readonly currency: string; readonly amount: number; readonly secured: number }[]
  readonly withoutCost: number
  readonly withoutOwner: number
}

export interface StrategyView {
  readonly country: string
  readonly status: Strategy['status']
  /** True where the program worked it out from gaps; nobody in the country has agreed to it. */
  readonly computed: boolean
  readonly example: boolean
  readonly title: Words
  readonly vision?: Words
  /** First and last year, both inclusive. */
  readonly from: number
  readonly to: number
  readonly adopted?: string
  readonly cycle: readonly CycleStepView[]
  /** The step that is due next; undefined where the cycle is complete. */
  readonly next: CycleStepView | undefined
  readonly objectives: readonly ObjectiveView[]
  readonly totals: StrategyTotals
  /** Gaps that no action answers. */
  readonly unanswered: readonly Gap[]
}
