/**
 * The outline of a curve that swells from where people were born to where they live, and ends in a point. It bends to its
 * right-hand side, so that the two directions between a pair of countries lie apart.
 */

type Point = readonly [number, number]

const at = (n: number): number => Math.round(n * 10) / 10

export interface Taper {
  /** Path data of the closed outline. */
  readonly d: string
  /** The middle of the curve, for a label. */
  readonly middle: Point
}

/**
 * Make the outline from `a` to `b`, `thick` pixels wide where it is widest. Both ends keep `clear` pixels away.
 */
export function taper(a: Point, b: Point, thick: number, clear: number): Taper {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const long = Math.hypot(dx, dy) || 1
  const bend = Math.min(0.22, 0.12 + 12 / long)
  const control: Point = [(a[0] + b[0]) / 2 - dy * bend, (a[1] + b[1]) / 2 + dx * bend]
  const unit = (p: Point, q: Point): Point => {
    const d = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1
    return [(q[0] - p[0]) / d, (q[1] - p[1]) / d]
  }
  const u0 = unit(a, control)
  const u1 = unit(control, b)
  const head = Math.min(Math.max(thick * 0.9, 5), long * 0.35)
  const start: Point = [a[0] + u0[0] * clear, a[1] + u0[1] * clear]
  const tip: Point = [b[0] - u1[0] * clear, b[1] - u1[1] * clear]
  const neck: Point = [tip[0] - u1[0] * head, tip[1] - u1[1] * head]
  const side = (p: Point, u: Point, w: number): string => `${at(p[0] - u[1] * w)} ${at(p[1] + u[0] * w)}`
  const mid = unit(a, b)
  const [w0, wc, w1, wh] = [
    Math.max(thick * 0.12, 0.6),
    thick * 0.3,
    thick * 0.5,
    thick * 0.5 + Math.min(4, 1 + thick * 0.3),
  ]
  const d =
    `M${side(start, u0, w0)}Q${side(control, mid, wc)} ${side(neck, u1, w1)}` +
    `L${side(neck, u1, wh)}L${at(tip[0])} ${at(tip[1])}L${side(neck, u1, -wh)}L${side(neck, u1, -w1)}` +
    `Q${side(control, mid, -wc)} ${side(start, u0, -w0)}Z`
  return { d, middle: [(start[0] + 2 * control[0] + neck[0]) / 4, (start[1] + 2 * control[1] + neck[1]) / 4] }
}
