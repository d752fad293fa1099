/**
 * The quiet scaffolding of charts with a number axis: light horizontal rules, numbers at the left, a baseline at zero.
 */
import { scaleLinear } from 'd3-scale'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'

export interface ValueAxis {
  readonly svg: string
  /** Where the plot begins, right of the numbers. */
  readonly left: number
  readonly y: (value: number) => number
}

/**
 * A vertical axis from zero (or from the lowest value where that is negative) to a round number above the highest.
 *
 * @param extent lowest and highest value to show; @param box top and bottom of the plot in pixels, and its right end
 */
export function valueAxis(
  extent: readonly [number, number],
  box: { readonly top: number; readonly bottom: number; readonly right: number },
  write: (n: number) => string,
): ValueAxis {
  const low = Math.min(0, extent[0])
  const high = Math.max(extent[1], low === 0 ? 1e-9 : 0)
  const count = box.bottom - box.top < 110 ? 2 : 4
  const scale = scaleLinear([low, high], [box.bottom, box.top]).nice(count)
  const ticks = scale.ticks(count)
  const texts = ticks.map(write)
  const left = Math.max(...texts.map((t) => textWidth(t, 12))) + 8
  const svg = ticks
    .map((tick, i) => {
      const y = Math.round(scale(tick)) + 0.5
      const rule = mark('path', { d: `M${left} ${y}H${box.right}`, class: tick === 0 ? 'axis' : 'rule' })
      return rule + label(texts[i] ?? '', { x: left - 8, y: y + 4, anchor: 'end', look: 'q s' })
    })
    .join('')
  return { svg, left, y: scale }
}
