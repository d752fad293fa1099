/**
 * Make a perturbation table: for each class of counts, how often it changes by how much.
 *
 * Of all distributions that are unbiased, as wide as asked and never give what must not be seen, the one of largest entropy tells
 * least. Source: Giessing, Computational issues in the design of transition probabilities and disclosure risk estimation for additive
 * noise (PSD 2016); Marley and Leaver, A method for confidentialising user-defined tables (2011). Figures agree with ptable 1.0.0 (R),
 * which however lowers pstay where the variance would stay below V; here pstay is kept.
 */
import { problem } from '../../../problem.ts'
import { maximumEntropy } from './maximum-entropy.ts'
import type { Constraint } from './maximum-entropy.ts'
import { readParameters } from './parameters.ts'
import type { PtableOptions, PtableParameters } from './parameters.ts'

/** One change of one class: counts of class `count` change by `change` where the cell key, as a share, is in [lower, upper). */
export interface Transition {
  /** The count; the last class stands for all larger counts too. */
  readonly count: number
  readonly change: number
  /** Bounds in units of 10^-8. */
  readonly lower: number
  readonly upper: number
}

/** Transitions by class and, within one, by their intervals, which fill 0 to 10^8 without gaps. */
export interface Ptable {
  readonly parameters: PtableParameters
  readonly transitions: readonly Transition[]
}

/** Bounds are kept to 8 digits, as ptable does. */
export const unit = 100_000_000

/** @returns what a count can change by: not below 0, not to a count that must not be seen */
const changesOf = (count: number, { D, js }: PtableParameters): readonly number[] =>
  Array.from({ length: 2 * D + 1 }, (_, i) => i - D).filter(
    (v) => count + v >= 0 && (count + v === 0 || count + v > js),
  )

const monotone = (count: number, { mono }: PtableParameters): boolean =>
  typeof mono === 'boolean' ? mono : (mono[count - 1] ?? true)

function constraintsOf(
  count: number,
  changes: readonly number[],
  parameters: PtableParameters,
): readonly Constraint[] {
  const { V, pstay, optim } = parameters
  const stays = changes.includes(0)
  const one = (change: number): readonly number[] => changes.map((v) => (v === change ? 1 : 0))
  const steps = changes.filter((v) => v <= 0).slice(0, -1)
  return [
    { values: changes, bound: 0, kind: 'equal' },
    { values: changes.map((v) => -v * v), bound: -V, kind: optim === 4 ? 'equal' : 'at least' },
    ...(stays && pstay !== undefined
      ? [{ values: one(0), bound: pstay, kind: 'at least' } satisfies Constraint]
      : []),
    ...(stays && monotone(count, parameters)
      ? steps.map((low, i): Constraint => {
          const high = one(changes[i + 1] ?? 0)
          return { values: one(low).map((x, j) => (high[j] ?? 0) - x), bound: 0, kind: 'at least' }
        })
      : []),
  ]
}

/**
 * Make the table of these parameters, classes 0 to D, or to D + js + 1 where small counts must not be seen.
 *
 * @throws protect.invalid-ptable when the parameters cannot be read, or no distribution of a class meets them
 */
export function makePtable(options: PtableOptions): Ptable {
  const parameters = readParameters(options)
  const { D, js } = parameters
  const last = js === 0 ? D : D + js + 1
  const transitions: Transition[] = [{ count: 0, change: 0, lower: 0, upper: unit }]
  for (let count = 1; count <= last; count += 1) {
    const changes = changesOf(count, parameters)
    const shares = maximumEntropy(changes.length, constraintsOf(count, changes, parameters))
    if (shares === undefined)
      throw problem('protect.invalid-ptable', {
        where: `class ${count}`,
        found: `no change of −${D} to ${D} that is unbiased can meet V, pstay and js at once`,
      })
    let sum = 0
    let lower = 0
    for (const [i, change] of changes.entries()) {
      sum += shares[i] ?? 0
      const upper = i === changes.length - 1 ? unit : Math.round(sum * unit)
      if (upper > lower) transitions.push({ count, change, lower, upper })
      lower = upper
    }
  }
  return { parameters, transitions }
}
