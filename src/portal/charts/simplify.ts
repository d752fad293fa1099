/**
 * Thin out a line: keep the points without which it would be off by more than a tolerance (Douglas and Peucker 1973).
 */

type Point = readonly number[]

/** Squared distance of `p` from the segment a–b. */
const off = (p: Point, a: Point, b: Point): number => {
  const [px = 0, py = 0] = p
  const [ax = 0, ay = 0] = a
  const [bx = 0, by = 0] = b
  const long = (bx - ax) ** 2 + (by - ay) ** 2
  const t = long === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / long))
  return (px - ax - t * (bx - ax)) ** 2 + (py - ay - t * (by - ay)) ** 2
}

/** The points of `line` to keep, its ends among them; `tolerance` in the units of the points. */
export function simplify<P extends Point>(line: readonly P[], tolerance: number): P[] {
  const keep = new Set([0, line.length - 1])
  const todo: (readonly [number, number])[] = [[0, line.length - 1]]
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    const [from, to] = part
    let [far, worst] = [-1, tolerance ** 2]
    for (let i = from + 1; i < to; i += 1) {
      const d = off(line[i] ?? [], line[from] ?? [], line[to] ?? [])
      if (d > worst) [far, worst] = [i, d]
    }
    if (far < 0) continue
    keep.add(far)
    todo.push([from, far], [far, to])
  }
  return line.filter((_, i) => keep.has(i))
}
