/**
 * Counts of migrants under one rule of duration as counts under another.
 *
 * Moves follow each other as a Poisson process with λ moves a person and year, so a stay lasts d years with probability e^(−λd), and
 * M(d₂) = M(d₁) e^(−λ(d₂ − d₁)). λ is one number for all who moved: an approximation that short stays of a kind of their own, seasonal
 * work above all, break.
 * Source: Courgeau (1973), Migrants et migrations, Population 28, 95–129; Nowok and Willekens (2011), A probabilistic framework for
 * harmonisation of migration statistics, Population, Space and Place 17, 521–533; the IMEM project.
 */
import { problem } from '../../../problem.ts'
import { id, relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

/**
 * Least stay in months under the rules of residence (CL_RESIDENCE_RULE) that have one; the others, registration for one, cannot be
 * converted.
 */
export const ruleMonths: Readonly<Record<string, number>> = {
  ACTUAL_12M: 12,
  INTENDED_12M: 12,
  MIXED_12M: 12,
  RULE_12_16: 12,
  ACTUAL_6M: 6,
  INTENDED_6M: 6,
  MIXED_6M: 6,
  MOST_OF_12M: 6,
  DAYS_90: (90 * 12) / 365.25,
}

/** Share of those who moved that stay at least `months`. @param rate λ, moves a person and year */
export const stayShare = (rate: number, months: number): number => Math.exp((-rate * months) / 12)

/** The factor that takes a count of stays of at least `from` months to one of at least `to`. */
export const durationFactor = (rate: number, from: number, to: number): number => stayShare(rate, to - from)

/**
 * λ, moves a person and year, from the same flow counted under two rules.
 *
 * @param short count of stays of at least `shortMonths`; `long` of at least `longMonths`
 * @throws estimate.invalid-count where the longer stays are more, or a count is nought
 */
export function moveRate(
  { count: short, months: shortMonths }: Counted,
  { count: long, months: longMonths }: Counted,
): number {
  if (!(long > 0 && short >= long && longMonths > shortMonths))
    throw problem('estimate.invalid-count', {
      what: 'rate of moves',
      found: 'a count is nought, or there are more of the longer stays than of the shorter',
    })
  return (12 * Math.log(short / long)) / (longMonths - shortMonths)
}

interface Counted {
  readonly count: number
  /** Least stay that counts. */
  readonly months: number
}

/**
 * Bring counts to one rule.
 *
 * One row per row of `counts`, with `factor` and `converted` added; null where the rule is not known.
 *
 * @param counts has the column `months`, the least stay of its rule, and the column `value`
 * @param to months of the rule that is wanted
 */
export function convertDuration(counts: Relation, value: string, rate: number, to: number): Relation {
  const factor = sql`exp(${rate} * cast(months - ${to} as double) / 12)`
  return relation(
    'counts by one duration',
    [...counts.columns, 'factor', 'converted'],
    `Counts as they would be for stays of at least ${to} months`,
    sql`select *, ${factor} as factor,
  ${id(value)} * ${factor} as converted
from ${counts}`,
  )
}
