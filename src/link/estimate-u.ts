/**
 * Estimate u: how records of two persons agree by chance, until every level has been seen often enough.
 */
import { weighed } from '../steps/link/model/model.ts'
import type { Comparison, LinkModel } from '../steps/link/model/model.ts'
import { smooth } from '../steps/link/train/shares.ts'
import { equalPairs } from '../steps/link/train/u-exact.ts'
import { drawPairs } from './draw-pairs.ts'
import { encodedDataset, pairsInAll } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import type { Session } from './session.ts'

type Table = readonly (readonly number[])[]

export interface U {
  /** By comparison, share of random pairs at each level, best first. */
  readonly shares: readonly (readonly number[])[]
  /** Random pairs seen at each level; a level that is counted, not sampled, has Infinity. */
  readonly seen: readonly (readonly number[])[]
  /** For comparisons that hang together, shares of their levels at once. */
  readonly together: readonly Table[]
  /** The shares once pairs of one person are taken out of the random pairs. */
  without(prior: number, m: readonly (readonly number[])[]): readonly (readonly number[])[]
  /** The same for comparisons that hang together; where m of their levels at once is not known, they stay as they are. */
  togetherWithout(prior: number, m: readonly (Table | undefined)[]): readonly Table[]
}

/** Share of equal pairs where the first level is nothing but equality. */
async function counted(
  at: Session,
  model: LinkModel,
  prepared: Prepared,
): Promise<readonly (number | undefined)[]> {
  const shares: (number | undefined)[] = []
  for (const comparison of model.comparisons) {
    const first = weighed(comparison)[0]
    if (first === undefined || !('exact' in first.test)) {
      shares.push(undefined)
      continue
    }
    const column = first.test.exact
    const known = prepared.equalShare.get(column)
    if (known !== undefined && first.frequency?.exact === undefined) {
      shares.push(known)
      continue
    }
    const [row] = await at.rows(equalPairs(encodedDataset(prepared.coded), column, model))
    shares.push(Math.max(Number(row?.['equal'] ?? 0), 1) / Math.max(Number(row?.['pairs'] ?? 0), 2))
  }
  return shares
}

export async function estimateU(at: Session, model: LinkModel, prepared: Prepared): Promise<U> {
  const exact = await counted(at, model, prepared)
  const together = (model.training.together ?? []).map(
    ([a, b]) => [a, b].map((name) => model.comparisons.findIndex((c) => c.name === name)) as [number, number],
  )
  // Where a comparison is equality or not, and nothing hangs together with it, counting has said it all.
  const settled = model.comparisons.flatMap((comparison, k) =>
    exact[k] !== undefined && weighed(comparison).length === 2 && !together.some((pair) => pair.includes(k))
      ? [k]
      : [],
  )
  const isCounted = (k: number, level: number): boolean => level === 0 && exact[k] !== undefined
  const { levels, joint } = await drawPairs(at, model, prepared, together, settled, isCounted)
  const tables = joint.map(({ pairs }, t) => {
    const width = levels[together[t]?.[1] ?? 0]?.pairs.length ?? 1
    return Array.from({ length: pairs.length / width }, (_, x) => pairs.slice(x * width, (x + 1) * width))
  })
  const shares = model.comparisons.map((comparison, k) => share(comparison, levels[k]?.pairs ?? [], exact[k]))
  const least = 1 / Math.max(2, pairsInAll(model, prepared.origins))
  return {
    shares,
    seen: levels.map(({ seen }, k) =>
      seen.map((n, level) => (settled.includes(k) || isCounted(k, level) ? Infinity : n)),
    ),
    together: tables.map((rows) => smooth(rows)),
    togetherWithout: (prior, m) =>
      tables.map((rows, t) => {
        const [chance, same] = [smooth(rows), m[t]]
        if (same === undefined) return chance
        const cleaned = cleanedOf(chance.flat(), same.flat(), prior, least)
        return chance.map((row, x) => row.map((_, y) => cleaned[x * row.length + y] ?? 0))
      }),
    without: (prior, m) =>
      shares.map((row, k) => without(row, m[k] ?? [], prior, least, model.comparisons[k] as Comparison)),
  }
}

/** Shares of levels: the first counted where it can be, the others sampled, none of them nothing. */
function share(
  comparison: Comparison,
  tally: readonly number[],
  exact: number | undefined,
): readonly number[] {
  const given = weighed(comparison).map((level) => level.u)
  if (given.every((x) => x !== undefined)) return given
  const sampled = exact === undefined ? tally : tally.slice(1)
  const total = sampled.reduce((a, b) => a + b, 0) + 0.5 * sampled.length
  const rest = sampled.map((n) => ((n + 0.5) / total) * (1 - (exact ?? 0)))
  const shares = exact === undefined ? rest : [exact, ...rest]
  return shares.map((x, i) => given[i] ?? x)
}

function without(
  shares: readonly number[],
  m: readonly number[],
  prior: number,
  least: number,
  comparison: Comparison,
): readonly number[] {
  const given = weighed(comparison).map((level) => level.u)
  return cleanedOf(shares, m, prior, least).map((p, i) => given[i] ?? p)
}

/** Shares of random pairs less what those of one person among them make; a share that would all but vanish keeps a twentieth. */
function cleanedOf(
  shares: readonly number[],
  m: readonly number[],
  prior: number,
  least: number,
): readonly number[] {
  const cleaned = shares.map((p, i) => Math.max((p - prior * (m[i] ?? 0)) / (1 - prior), p / 20, least))
  const total = cleaned.reduce((a, b) => a + b, 0)
  return cleaned.map((p) => p / total)
}
