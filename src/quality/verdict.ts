/**
 * What is to be said of a table, from its measures: right as far as protection allows, biased, wrong in its cells, or not compared.
 */
import { biasOf } from './measures.ts'
import type { Measures } from './measures.ts'
import type { Group } from './pair.ts'
import type { Unknown } from './truth/population-of.ts'

/** Where an error comes from: records that miss or repeat people, what is derived from records, links between lists, or the lot of a sample. */
export type Cause = 'source' | 'method' | 'linkage' | 'sample'

export type NotCompared =
  | Unknown
  | { readonly kind: 'not-published' }
  /** The table says something of the records or of a rule, not of what is true. */
  | { readonly kind: 'of-the-method' }
  /** The edition's rule of residence is another than that by which moves of the truth change residence. */
  | { readonly kind: 'other-rule' }
  /** The truth has persons, and the table has no cell that both know. */
  | { readonly kind: 'no-cells' }

export type Verdict =
  | { readonly kind: 'not-compared'; readonly why: NotCompared }
  | { readonly kind: 'within' }
  | { readonly kind: 'biased'; readonly cause: Cause; readonly worst: Worst }
  | { readonly kind: 'scattered'; readonly cause: Cause }
  /** Intervals hold the truth as often as they should, or do not. */
  | { readonly kind: 'covered' }
  | { readonly kind: 'uncovered'; readonly cause: Cause }

/** What the table is good for; of a table that was not compared nothing is known. */
export type Grade = 'good' | 'care' | 'wrong'

/** The period whose total is furthest from the truth. */
export interface Worst {
  readonly period: string
  readonly bias: number
}

export const bounds = {
  /** Share of cells within protection's largest change from which on a table is right as far as protection allows. */
  within: 0.95,
  /** Bias that is worth a word, of all periods together and of one. */
  bias: 0.01,
  ofOnePeriod: 0.05,
  /** Share of intervals of 95 % that hold the truth, below which they are too narrow or lie beside it. */
  covered: 0.9,
  /** From here on a table is wrong, not only to be used with care: bias, mean relative error of its cells, share of intervals that hold. */
  wrong: { bias: 0.1, ofOnePeriod: 0.2, relative: 0.25, covered: 0.5 },
}

export function gradeOf(verdict: Verdict, { bias, relative, covered }: Measures): Grade | undefined {
  const { wrong } = bounds
  const unless = (isWrong: boolean): Grade => (isWrong ? 'wrong' : 'care')
  switch (verdict.kind) {
    case 'not-compared':
      return undefined
    case 'within':
    case 'covered':
      return 'good'
    case 'biased':
      return unless(Math.abs(bias ?? 0) >= wrong.bias || Math.abs(verdict.worst.bias) >= wrong.ofOnePeriod)
    case 'scattered':
      return unless((relative ?? 0) >= wrong.relative)
    case 'uncovered':
      return unless((covered ?? 0) < wrong.covered)
  }
}

const unexplained = (total: Group['total'], most: number): boolean =>
  Math.abs(total.published - total.true) > most * Math.max(1, total.cells)

function worstOf(groups: readonly Group[], most: number): Worst | undefined {
  return groups
    .filter(({ total }) => unexplained(total, most))
    .flatMap(({ period, total }): readonly Worst[] => {
      const bias = biasOf(total)
      return bias === null ? [] : [{ period, bias }]
    })
    .toSorted((a, b) => Math.abs(b.bias) - Math.abs(a.bias))[0]
}

/**
 * Judge a table.
 *
 * @param most the largest error that protection, or the rounding of a sum, explains
 * @param cause where its errors come from, if it has any
 */
export function verdictOf(groups: readonly Group[], measures: Measures, most: number, cause: Cause): Verdict {
  if (measures.cells === 0) return { kind: 'not-compared', why: { kind: 'no-cells' } }
  const { covered, intervals, cells, within, bias } = measures
  if (covered !== null && covered < bounds.covered) return { kind: 'uncovered', cause }
  if (intervals > cells / 2) return { kind: 'covered' }
  const worst = worstOf(groups, most)
  const all = { published: measures.published, true: measures.true, cells: 0 }
  const cellsOfTotals = groups.reduce((sum, { total }) => sum + total.cells, 0)
  const biased = unexplained({ ...all, cells: cellsOfTotals }, most) && Math.abs(bias ?? 0) >= bounds.bias
  if (worst !== undefined && (biased || Math.abs(worst.bias) >= bounds.ofOnePeriod))
    return { kind: 'biased', cause, worst }
  return (within ?? 0) >= bounds.within ? { kind: 'within' } : { kind: 'scattered', cause }
}
