/**
 * Whether two classifications hang together in the population: Pearson's statistic, corrected for the design.
 *
 * Source: Rao and Scott (1984), On chi-squared tests for multiway contingency tables with cell proportions estimated from survey data,
 * Annals of Statistics 12, 46–60; Thomas and Rao (1987) for the F form with Satterthwaite's degrees of freedom.
 */
import { fUpper } from '../../../statistics/f-cdf.ts'
import { inverse, multiply, sandwich, trace, transpose } from '../matrix.ts'
import type { Matrix } from '../matrix.ts'
import { estimate } from './estimate.ts'
import { mean } from './mean.ts'
import { counted } from './population-variance.ts'
import type { Sample } from './sample.ts'

export interface Association {
  /** F statistic of the second-order correction. */
  readonly statistic: number
  readonly df1: number
  readonly df2: number
  readonly p: number
}

type Codes = ArrayLike<string | number>

/** Test whether rows and columns are independent, over records that have both codes. Every row and column needs a record. */
export function association(sample: Sample, rows: Codes, columns: Codes): Association {
  const has = (code: string | number | undefined): boolean => code !== undefined && code !== ''
  const inside = (i: number): boolean => has(rows[i]) && has(columns[i])
  const [r, c] = [rows, columns].map((codes) => [...new Set(Array.from(codes).filter((_, i) => inside(i)))])
  if (r === undefined || c === undefined) throw new TypeError('two classifications')
  const cells = r.flatMap((row) =>
    c.map((column) =>
      sample.weights.map((_, i) =>
        inside(i) ? (rows[i] === row && columns[i] === column ? 1 : 0) : Number.NaN,
      ),
    ),
  )
  const found = estimate(sample, mean(...cells))
  const p = found.each.map((e) => e.value)
  const n = counted(sample.weights, cells[0] ?? new Float64Array())
  const byRow = r.map((_, i) => c.reduce<number>((sum, __, j) => sum + (p[i * c.length + j] as number), 0))
  const byColumn = c.map((_, j) => r.reduce<number>((sum, __, i) => sum + (p[i * c.length + j] as number), 0))
  const expected = byRow.flatMap((a) => byColumn.map((b) => a * b))
  const pearson =
    n * p.reduce((sum, x, k) => sum + (x - (expected[k] as number)) ** 2 / (expected[k] as number), 0)
  const delta = effects(contrasts(r.length, c.length), p, found.covariance, n)
  const d = trace(delta)
  const df1 = d ** 2 / trace(multiply(delta, delta))
  const df2 = df1 * (found.each[0]?.df as number)
  return { statistic: pearson / d, df1, df2, p: fUpper(pearson / d, df1, df2) }
}

/** Interactions with what the margins explain taken off: a row a contrast, a column a cell. */
function contrasts(rows: number, columns: number): Matrix {
  const centred = (k: number, of: number): number[] =>
    Array.from({ length: of }, (_, i) => (i === k ? 1 : 0) - 1 / of)
  return Array.from({ length: rows - 1 }, (_, i) => centred(i + 1, rows)).flatMap((a) =>
    Array.from({ length: columns - 1 }, (_, j) => centred(j + 1, columns)).map((b) =>
      a.flatMap((x) => b.map((y) => x * y)),
    ),
  )
}

/** Generalised design effects: the covariance of the contrasts over that of a simple random sample. */
function effects(contrast: Matrix, p: readonly number[], covariance: Matrix, n: number): Matrix {
  const scaled = contrast.map((row) => row.map((v, k) => ((p[k] as number) === 0 ? 0 : v / (p[k] as number))))
  const simple = multiply(
    scaled.map((row) => row.map((v) => v / n)),
    transpose(contrast),
  )
  const back = inverse(simple)
  if (back === undefined) return simple.map((row) => row.map(() => Number.NaN))
  return multiply(back, sandwich(scaled, covariance))
}
