/**
 * An upright axis from zero: light horizontal rules, numbers at the left, a baseline.
 */
import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { crisp, Label } from './drawing.tsx'
import { textWidth } from './text-width.ts'

export interface ValueAxis {
  readonly svg: Child
  /** Where the plot begins, right of the numbers. */
  readonly left: number
  readonly y: (value: number) => number
  /** The value at the top of the plot. */
  readonly most: number
}

/** An axis from `least` to a round number at or above `most`, between the pixels `top` and `bottom`, as far as `right`. */
export function valueAxis(
  [least, most]: readonly [number, number],
  box: { readonly top: number; readonly bottom: number; readonly right: number },
  write: (n: number) => string,
): ValueAxis {
  const scale = scaleLinear([least, Math.max(most, least + 1e-9)], [box.bottom, box.top]).nice(4)
  const ticks = scale.ticks(4)
  const left = Math.max(...ticks.map((t) => textWidth(write(t), 12))) + 8
  const svg = ticks.map((tick) => (
    <>
      <path d={`M${left} ${crisp(scale(tick))}H${box.right}`} class={tick === least ? 'axis' : 'rule'} />
      <Label x={left - 8} y={scale(tick) + 4} anchor="end" look="q s" text={write(tick)} />
    </>
  ))
  return { svg, left, y: scale, most: scale.domain()[1] ?? most }
}
