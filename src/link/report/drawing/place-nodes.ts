/**
 * Where the records of a cluster stand in its drawing: on a circle while they are few, by forces where they are more. No
 * chance is in it: the same cluster is drawn the same way every time.
 *
 * Forces: linked records attract, all others repel, and steps become smaller. Source: Fruchterman and Reingold (1991),
 * Graph drawing by force-directed placement, Software: Practice and Experience 21, 1129–1164.
 */
export interface Point {
  readonly x: number
  readonly y: number
}

interface Tie {
  readonly a: number
  readonly b: number
}

/** More records than that are placed by forces. */
const circular = 12
const steps = 250
/** The angle at which sunflower seeds follow each other: no two points fall together. */
const golden = Math.PI * (3 - Math.sqrt(5))

/**
 * Places in the square from −1 to 1, one per record.
 *
 * @param ties name records by their place in the list; @param apart no two places are nearer, as far as there is room
 */
export function placeNodes(count: number, ties: readonly Tie[], apart = 0): readonly Point[] {
  if (count === 1) return [{ x: 0, y: 0 }]
  if (count <= circular)
    return Array.from({ length: count }, (_, i) => {
      const angle = (count === 2 ? Math.PI : -Math.PI / 2) + (2 * Math.PI * i) / count
      return { x: Math.cos(angle), y: Math.sin(angle) }
    })
  return spread(fitted(settle(count, ties)), apart)
}

function settle(count: number, ties: readonly Tie[]): readonly Point[] {
  const places = Array.from({ length: count }, (_, i) => {
    const far = Math.sqrt((i + 0.5) / count)
    return { x: far * Math.cos(i * golden), y: far * Math.sin(i * golden) }
  })
  const ideal = Math.sqrt(4 / count) * 0.8
  // Every record of a dense knot is pulled by all others: without this they would fall on one point.
  const pull = Math.min(1, (3 * count) / (2 * Math.max(ties.length, 1)))
  for (let step = 0; step < steps; step++) {
    const moves = places.map(() => ({ x: 0, y: 0 }))
    const push = (i: number, j: number, force: (distance: number) => number): void => {
      const [p, q, mi, mj] = [places[i], places[j], moves[i], moves[j]]
      if (p === undefined || q === undefined || mi === undefined || mj === undefined) return
      const [dx, dy] = [p.x - q.x, p.y - q.y]
      const distance = Math.max(Math.hypot(dx, dy), 1e-6)
      const f = force(distance) / distance
      mi.x += dx * f
      mi.y += dy * f
      mj.x -= dx * f
      mj.y -= dy * f
    }
    for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) push(i, j, (d) => ideal ** 2 / d)
    for (const { a, b } of ties) push(a, b, (d) => (-pull * d ** 2) / ideal)
    const most = 0.2 * (1 - step / steps)
    places.forEach((p, i) => {
      // A light pull to the middle keeps parts that no link ties from drifting away.
      const move = { x: (moves[i]?.x ?? 0) - p.x * ideal, y: (moves[i]?.y ?? 0) - p.y * ideal }
      const far = Math.max(Math.hypot(move.x, move.y), 1e-9)
      p.x += (move.x / far) * Math.min(far, most)
      p.y += (move.y / far) * Math.min(far, most)
    })
  }
  return places
}

/** Stretch places to the whole square, in the same way across and upright. */
function fitted(places: readonly Point[]): readonly Point[] {
  const [xs, ys] = [places.map((p) => p.x), places.map((p) => p.y)]
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const half = Math.max(x1 - x0, y1 - y0, 1e-9) / 2
  return places.map((p) => ({ x: (p.x - (x0 + x1) / 2) / half, y: (p.y - (y0 + y1) / 2) / half }))
}

/** Push places that are too near away from each other, within the square. */
function spread(places: readonly Point[], apart: number): readonly Point[] {
  const free = places.map((p) => ({ ...p }))
  const inside = (v: number): number => Math.max(-1, Math.min(1, v))
  for (let step = 0; step < 60; step++)
    free.forEach((p, i) => {
      for (const q of free.slice(i + 1)) {
        const [dx, dy] = [p.x - q.x, p.y - q.y]
        const distance = Math.max(Math.hypot(dx, dy), 1e-6)
        const push = (apart - distance) / 2 / distance
        if (push <= 0) continue
        p.x = inside(p.x + dx * push)
        p.y = inside(p.y + dy * push)
        q.x = inside(q.x - dx * push)
        q.y = inside(q.y - dy * push)
      }
    })
  return free
}
