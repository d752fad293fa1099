/**
 * A rule of residence as the days that the SQL needs: one form for rules that add days up and rules that want them in one piece.
 *
 * A continuous rule is the cumulated one whose window is its minimum: no day may be spent on the other side.
 */
import type { ResidenceRule } from '../../standards/residence-rule.ts'

export interface RuleDays {
  /** Days from a crossing on that decide whether it was a migration. */
  readonly window: number
  /** Days on the new side that make it one. */
  readonly minimum: number
  /** Days that may be spent on the old side meanwhile: window − minimum. */
  readonly allowance: number
}

/** Give the days of a rule. */
export function ruleDays(rule: ResidenceRule): RuleDays {
  const window = rule.basis === 'continuous' ? rule.minimum : rule.window
  return { window, minimum: rule.minimum, allowance: window - rule.minimum }
}
