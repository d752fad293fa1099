/**
 * Wilcoxon's signed rank test, as R's `wilcox.test(after, before, paired = TRUE)`: exact for fewer than 50 differences without ties
 * and zeros, else by the normal approximation with continuity correction, zeros left out (F. Wilcoxon, Biometrics Bulletin 1, 1945).
 */
import { normalCdf } from '../../statistics/normal-cdf.ts'
import { ranks } from './ranks.ts'

export interface SignedRank {
  /** Sum of the ranks of the differences above zero (R's V). */
  readonly statistic: number
  /** Differences that are not zero. */
  readonly n: number
  /** Two-sided. */
  readonly p: number
  readonly exact: boolean
}

/** Test whether `after` − `before` lies about zero; null where no difference is left. */
export function signedRank(before: readonly number[], after: readonly number[]): SignedRank | null {
  const all = after.map((value, i) => value - (before[i] ?? Number.NaN))
  const change = all.filter((value) => value !== 0)
  const n = change.length
  if (n === 0) return null
  const { ranked, ties } = ranks(change.map(Math.abs))
  const statistic = ranked.reduce((sum, rank, i) => ((change[i] ?? 0) > 0 ? sum + rank : sum), 0)
  const exact = n < 50 && n === all.length && ties.length === 0
  return { statistic, n, p: exact ? exactP(statistic, n) : normalP(statistic, n, ties), exact }
}

/** Of the 2ⁿ ways to give the ranks a sign, the share at least as far from the middle. */
function exactP(statistic: number, n: number): number {
  const most = (n * (n + 1)) / 2
  const ways: number[] = Array.from({ length: most + 1 }, (_, sum) => (sum === 0 ? 1 : 0))
  for (let rank = 1; rank <= n; rank += 1) {
    for (let sum = most; sum >= rank; sum -= 1) ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0)
  }
  const far = Math.min(statistic, most - statistic)
  const below = ways.slice(0, far + 1).reduce((total, count) => total + count, 0)
  return Math.min(1, (2 * below) / 2 ** n)
}

function normalP(statistic: number, n: number, ties: readonly number[]): number {
  const away = statistic - (n * (n + 1)) / 4
  const tied = ties.reduce((sum, t) => sum + (t ** 3 - t), 0)
  const sd = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tied / 48)
  return Math.min(1, 2 * normalCdf((Math.abs(away) - (away === 0 ? 0 : 0.5)) / sd, true))
}
