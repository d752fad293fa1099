/**
 * Draw pairs for a person to judge: in each stratum those with the smallest tickets.
 *
 * A ticket is a hash of the seed and the two record numbers, so a pair's chance does not depend on the order of the rows, and a larger
 * sample holds the smaller one of the same seed. Source: Ohlsson (1995), Coordination of samples using permanent random
 * numbers, in Business Survey Methods. Hash: finaliser of MurmurHash3 (Austin Appleby, public domain).
 */
import type { Links } from '../cluster/links.ts'
import { bordersAround, clericalStrata, stratumOf } from './clerical-strata.ts'
import type { Stratum } from './clerical-strata.ts'

export interface ClericalSample {
  readonly strata: readonly Stratum[]
  /** Rows of the links, in an order that says nothing of their weights. */
  readonly rows: Int32Array
  /** Place in `strata` of each of these rows. */
  readonly stratum: Int32Array
}

export interface Drawing {
  /** Probability that divides links from other pairs. */
  readonly threshold: number
  /** Pairs in all; all there are, where there are fewer. */
  readonly sample: number
  readonly seed: number
  /** Pairs that every stratum gets at least; default 10. */
  readonly least?: number
  /** Borders of strata as distances from the threshold's weight. */
  readonly borders?: readonly number[]
}

const scatter = (value: number): number => {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The ticket of a pair, from 0 below 2^32. */
function ticket(seed: number, low: number, high: number): number {
  return scatter(Math.imul(scatter(Math.imul(scatter(seed + 0x9e3779b9), 31) + low), 31) + high)
}

/** Draw from all pairs that were kept, links and others. */
export function clericalSample(links: Links, drawing: Drawing): ClericalSample {
  const borders = bordersAround(drawing.threshold, drawing.borders)
  const strata = clericalStrata(links.weight, borders, drawing.sample, drawing.least)
  const place = new Map(strata.map((stratum, h) => [stratum.from, h]))
  const low = links.l.map((l, e) => Math.min(l, links.r[e] as number))
  const high = links.l.map((l, e) => Math.max(l, links.r[e] as number))
  const inOrder = (seed: number, rows: Int32Array): Int32Array => {
    const tickets = Float64Array.from(low, (x, e) => ticket(seed, x, high[e] as number))
    return rows.toSorted(
      (x, y) =>
        (tickets[x] as number) - (tickets[y] as number) ||
        (low[x] as number) - (low[y] as number) ||
        (high[x] as number) - (high[y] as number),
    )
  }
  const left = strata.map((stratum) => stratum.sampled)
  const stratum = new Map<number, number>()
  for (const row of inOrder(drawing.seed, Int32Array.from(low.keys()))) {
    const from = borders[stratumOf(links.weight[row] as number, borders) - 1] ?? -Infinity
    const h = place.get(from) as number
    if ((left[h] as number) <= 0) continue
    left[h] = (left[h] as number) - 1
    stratum.set(row, h)
  }
  // The order of drawing would tell: of a stratum of which few are drawn, all have small tickets.
  const rows = inOrder(drawing.seed + 1, Int32Array.from(stratum.keys()))
  return { strata, rows, stratum: rows.map((row) => stratum.get(row) as number) }
}
