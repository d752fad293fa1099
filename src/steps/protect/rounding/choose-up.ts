/**
 * Choose the inner cells that become the larger of two values, such as the base: those that bring the published cells closest to what they lack, one after another.
 */
import type { PublishedCell } from '../tables/published-cells.ts'

/** Of each inner cell, the published cells that it adds to. */
function publishedOf(cells: readonly PublishedCell[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [c, { inner }] of cells.entries())
    for (const i of inner) found.set(i, [...(found.get(i) ?? []), c])
  return found
}

/**
 * @param candidates inner cells that may be chosen, ties to the first
 * @param short what each published cell lacks before any is chosen
 * @param up how many are chosen
 * @param base what a chosen cell gains; or of each inner cell what it gains
 * @returns those chosen
 */
export function chooseUp(
  cells: readonly PublishedCell[],
  candidates: readonly number[],
  short: readonly number[],
  up: number,
  base: number | readonly number[],
): readonly number[] {
  const published = publishedOf(cells)
  const gain = (i: number): number => (typeof base === 'number' ? base : (base[i] ?? 0))
  const left = [...short]
  const chosen = new Set<number>()
  // By twice as much the sum of squares of what is lacking falls when the cell is chosen.
  const worth = (i: number): number =>
    gain(i) * (published.get(i) ?? []).reduce((sum, c) => sum + (left[c] ?? 0) - gain(i) / 2, 0)
  const move = (i: number, by: number): void => {
    for (const c of published.get(i) ?? []) left[c] = (left[c] ?? 0) - by
  }
  const best = (): number | undefined => {
    let [found, most] = [undefined as number | undefined, -Infinity]
    for (const i of candidates) if (!chosen.has(i) && worth(i) > most) [found, most] = [i, worth(i)]
    return found
  }
  const take = (i: number): void => {
    chosen.add(i)
    move(i, gain(i))
  }
  for (let n = 0; n < up; n += 1) take(best() as number)
  if (up === 0 || up === candidates.length) return [...chosen]

  // The one that is worth least goes back and the best comes in, until that is the same one.
  for (;;) {
    const least = [...chosen].reduce((a, b) => (worth(b) < worth(a) ? b : a))
    chosen.delete(least)
    move(least, -gain(least))
    const next = best() as number
    // A tie is no gain, and two that are worth the same would take turns for ever.
    const stays = worth(least) >= worth(next)
    take(stays ? least : next)
    if (stays) return [...chosen]
  }
}
