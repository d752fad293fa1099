/**
 * Push labels apart so that none overlaps, each as near as it can stay to where it belongs.
 */

/** Positions at least `gap` apart within [low, high], in the order of `wanted`; neighbours that touch move together. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const groups: { members: number[]; sum: number }[] = []
  const top = (g: { members: number[]; sum: number }): number => {
    const centre = g.sum / g.members.length
    const half = ((g.members.length - 1) * gap) / 2
    return Math.min(Math.max(centre - half, low), Math.max(low, high - 2 * half))
  }
  for (const i of order) {
    groups.push({ members: [i], sum: wanted[i] ?? 0 })
    for (;;) {
      const last = groups.at(-1)
      const before = groups.at(-2)
      if (last === undefined || before === undefined) break
      if (top(before) + before.members.length * gap <= top(last)) break
      before.members.push(...last.members)
      before.sum += last.sum
      groups.pop()
    }
  }
  const placed: number[] = []
  for (const g of groups) g.members.forEach((i, k) => (placed[i] = top(g) + k * gap))
  return placed
}
