/**
 * What a file of persons risks, and what its protection took from it: the figures that a release decision is made on.
 */
import { belowK, frequencies } from './frequencies.ts'
import { expectedReidentifications, individualRisk } from './individual-risk.ts'
import { missing } from './keys.ts'
import type { Keys } from './keys.ts'
import { diversity } from './l-diversity.ts'
import { suda } from './suda.ts'

export interface RiskReport {
  readonly persons: number
  readonly keys: readonly string[]
  /** Persons who share their keys with fewer than k, by k. */
  readonly below: readonly { readonly k: number; readonly persons: number; readonly share: number }[]
  /** Persons that an intruder is expected to find, and their share. */
  readonly expected: number
  readonly expectedShare: number
  readonly highest: number
  /** Persons with a special unique, and the highest score. */
  readonly special: { readonly persons: number; readonly highest: number }
  /** Persons whose group has fewer than two values of the sensitive variable, by variable. */
  readonly alike: Readonly<Record<string, number>>
}

export interface RiskReportOptions {
  readonly weights?: Float64Array
  readonly ks?: readonly number[]
  readonly sensitive?: Readonly<Record<string, readonly unknown[]>>
  /** Sets of more keys are not looked for among the special uniques. */
  readonly largestSet?: number
}

/** Report the risk of a file by its keys. @throws protect.unsupported-keys when there are more than 20 */
export function riskReport(keys: Keys, options: RiskReportOptions = {}): RiskReport {
  const { weights, ks = [2, 3, 5], sensitive = {}, largestSet } = options
  const counted = frequencies(keys, weights)
  const risks = individualRisk(counted)
  const scores = suda(keys, largestSet === undefined ? {} : { largest: largestSet }).map(({ score }) => score)
  const expected = expectedReidentifications(risks)
  return {
    persons: keys.rows,
    keys: keys.names,
    below: ks.map((k) => {
      const persons = belowK(counted, k)
      return { k, persons, share: persons / keys.rows }
    }),
    expected,
    expectedShare: expected / keys.rows,
    highest: risks.reduce((a, b) => Math.max(a, b), 0),
    special: {
      persons: scores.filter((score) => score > 0).length,
      highest: scores.reduce((a, b) => Math.max(a, b), 0),
    },
    alike: Object.fromEntries(
      Object.entries(sensitive).map(([name, values]) => [
        name,
        diversity(keys, values).filter(({ distinct }) => distinct < 2).length,
      ]),
    ),
  }
}

export interface VariableUtility {
  readonly variable: string
  readonly codesBefore: number
  readonly codesAfter: number
  /** Values that became missing, and their share of the persons. */
  readonly suppressed: number
  readonly suppressedShare: number
  /** Entropy of the known values, in bits; what is lost of it is detail that the file no longer has. */
  readonly entropyBefore: number
  readonly entropyAfter: number
}

function described(column: Int32Array): { codes: number; absent: number; entropy: number } {
  const counts = new Map<number, number>()
  let absent = 0
  for (const code of column)
    if (code === missing) absent += 1
    else counts.set(code, (counts.get(code) ?? 0) + 1)
  const known = column.length - absent
  const entropy = [...counts.values()].reduce((sum, n) => sum - (n / known) * Math.log2(n / known), 0)
  return { codes: counts.size, absent, entropy }
}

/** Compare the keys before and after protection, variable by variable; both have the same persons and names. */
export const utilityReport = (before: Keys, after: Keys): readonly VariableUtility[] =>
  before.names.map((variable, place) => {
    const [old, now] = [before, after].map(({ columns }) => described(columns[place] ?? new Int32Array()))
    const suppressed = (now?.absent ?? 0) - (old?.absent ?? 0)
    return {
      variable,
      codesBefore: old?.codes ?? 0,
      codesAfter: now?.codes ?? 0,
      suppressed,
      suppressedShare: suppressed / before.rows,
      entropyBefore: old?.entropy ?? 0,
      entropyAfter: now?.entropy ?? 0,
    }
  })
