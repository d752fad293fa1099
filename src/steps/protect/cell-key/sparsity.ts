/**
 * Rules that refuse a table before it is perturbed: too many dimensions, too few persons a cell, too many small cells.
 *
 * Perturbation hides a count among its neighbours; a table of ones and zeros would be mostly noise and still outline single persons. The
 * answer to a refusal is a coarser table: less detail for the same area, or the same detail for a larger one.
 *
 * Source: Stats NZ, mean cell size rule (censuses of 2006 and 2013: 2 persons a cell); ABS TableBuilder, field exclusion rules; ONS, Create a
 * custom dataset (one area type and one to four variables).
 */
import { problem } from '../../../problem.ts'
import { relation, sql } from '../../../sql/index.ts'
import type { Relation } from '../../../sql/index.ts'

export interface Sparsity {
  /** Cells that can exist. */
  readonly cells: number
  /** Persons, a cell. */
  readonly mean: number
  /** Of cells that are not zero, the share of ones and twos. */
  readonly small: number
}

export interface SparsityRules {
  readonly dimensions: number
  /** Least mean, persons a cell. */
  readonly mean: number
  /** Largest share of ones and twos, 0 to 1. */
  readonly small: number
}

/** Five dimensions and two persons a cell are the sources'; the share of ones and twos is ours, for an edition to set. */
export const usualRules: SparsityRules = { dimensions: 5, mean: 2, small: 0.25 }

/**
 * Measure the innermost cells of a table; totals would make it look fuller than it is.
 *
 * @param inner cells of `complete` without those of totals, so that empty cells are counted
 * @returns one row: cells, mean, small (doubles)
 */
export const sparsity = (inner: Relation): Relation =>
  relation(
    'sparsity',
    ['cells', 'mean', 'small'],
    'How thin the table is',
    sql`select cast(count(*) as double) as cells, coalesce(cast(sum(count) as double) / count(*), 0) as mean,
coalesce(cast(sum(case when count between 1 and 2 then 1 else 0 end) as double) / nullif(sum(case when count > 0 then 1 else 0 end), 0), 0) as small
from ${inner}
where not structural`,
  )

/** The rules that a table of so many dimensions breaks; none where it may be made. */
export const breaks = (
  found: Pick<Sparsity, 'mean' | 'small'>,
  dimensions: number,
  rules: SparsityRules = usualRules,
): readonly (keyof SparsityRules)[] => [
  ...(dimensions > rules.dimensions ? (['dimensions'] as const) : []),
  ...(found.mean < rules.mean ? (['mean'] as const) : []),
  ...(found.small > rules.small ? (['small'] as const) : []),
]

/** Say which rules a table of so many dimensions breaks. */
export function brokenRules(
  found: Sparsity,
  dimensions: number,
  rules: SparsityRules = usualRules,
): readonly string[] {
  const said: Readonly<Record<keyof SparsityRules, string>> = {
    dimensions: `${dimensions} dimensions, at most ${rules.dimensions}`,
    mean: `${found.mean.toFixed(2)} persons a cell, at least ${rules.mean}`,
    small: `${(100 * found.small).toFixed(1)} % of its cells are ones and twos, at most ${(100 * rules.small).toFixed(1)} %`,
  }
  return breaks(found, dimensions, rules).map((rule) => said[rule])
}

/** A table that could be made: the level of each dimension, and how thin it would be. */
export interface Candidate {
  readonly levels: Readonly<Record<string, string>>
  readonly sparsity: Sparsity
}

/**
 * Choose the first of the candidates, given from fine to coarse, that breaks no rule.
 *
 * @throws protect.too-sparse when all do; it says what the coarsest one breaks
 */
export function finestAllowed(
  table: string,
  candidates: readonly Candidate[],
  rules: SparsityRules = usualRules,
): Candidate {
  const broken = (candidate: Candidate): readonly string[] =>
    brokenRules(candidate.sparsity, Object.keys(candidate.levels).length, rules)
  const found = candidates.find((candidate) => broken(candidate).length === 0)
  if (found !== undefined) return found
  const coarsest = candidates.at(-1)
  throw problem('protect.too-sparse', {
    table,
    broken: coarsest === undefined ? ['no level was offered'] : broken(coarsest),
    levels: Object.entries(coarsest?.levels ?? {}).map(([dimension, level]) => `${dimension} by ${level}`),
  })
}
