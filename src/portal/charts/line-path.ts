/**
 * One line of a chart: solid between counted points, dashed towards and between estimated ones, broken where a value is
 * missing. Points are drawn where there are few; an estimated one is hollow.
 */
import { mark } from './mark.ts'
import type { Tone } from './tone.ts'

export interface LinePoint {
  readonly x: number
  readonly y: number | null
  /** True where the figure is modelled, extrapolated or imputed (CL_ESTIMATE_KIND other than OBSERVED). */
  readonly estimated?: boolean
}

const at = (n: number): number => Math.round(n * 10) / 10

/** Draw one series with the scales of its chart; more than fourteen points, or the look `bare`, give a line without points; `loose` gives points without a line. */
export function linePath(
  points: readonly LinePoint[],
  x: (x: number) => number,
  y: (y: number) => number,
  tone: Tone,
  look: 'line' | 'bare' | 'loose' = 'line',
): string {
  const paths = { solid: '', dashed: '' }
  let pen = ''
  points.forEach((p, i) => {
    const before = points[i - 1]
    if (look === 'loose' || p.y === null || before === undefined || before.y === null) {
      pen = ''
      return
    }
    const kind = p.estimated === true || before.estimated === true ? 'dashed' : 'solid'
    paths[kind] +=
      `${pen === kind ? '' : `M${at(x(before.x))} ${at(y(before.y))}`}L${at(x(p.x))} ${at(y(p.y))}`
    pen = kind
  })
  const pencil = look === 'line' ? 'line' : 'thin'
  const few = look === 'loose' || (look === 'line' && points.length <= 14)
  const dots = points
    .map((p, i) => {
      if (p.y === null) return ''
      const alone = (points[i - 1]?.y ?? null) === null && (points[i + 1]?.y ?? null) === null
      if (!few && !alone) return ''
      const fill = p.estimated === true ? 'f-paper' : `f-${tone}`
      return mark('circle', { cx: x(p.x), cy: y(p.y), r: 3.5, class: `dot ${fill} k-${tone}` })
    })
    .join('')
  return (
    (paths.solid === '' ? '' : mark('path', { d: paths.solid, class: `${pencil} k-${tone}` })) +
    (paths.dashed === '' ? '' : mark('path', { d: paths.dashed, class: `${pencil} dash k-${tone}` })) +
    dots
  )
}
