/**
 * The key of a six-step ramp: boxes side by side with the cuts written between them, and the hatching for what is missing.
 */
import type { ChartWords } from '../messages/en/chart.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import type { Ramp } from './ramp.ts'
import { textWidth } from './text-width.ts'

/** Draw the key with its top left corner at (x, y); `room` is the width that it may take. */
export function rampKey(
  ramp: Ramp,
  use: { write: (n: number) => string; words: ChartWords; id: string; missing: boolean; room: number },
  x: number,
  y: number,
): { readonly svg: string; readonly height: number } {
  const texts = ramp.cuts.map(use.write)
  const box = Math.max(36, ...texts.map((t) => textWidth(t, 12) + 10))
  let svg = ''
  for (let i = 0; i <= ramp.cuts.length; i += 1) {
    svg += mark('rect', { x: x + i * box, y, width: box - 1, height: 10, class: `f-r${ramp.first + i}` })
    const text = texts[i]
    if (text !== undefined)
      svg += label(text, { x: x + (i + 1) * box, y: y + 24, anchor: 'middle', look: 'q s' })
  }
  const width = (ramp.cuts.length + 1) * box
  const under = width + 40 + textWidth(use.words.missing, 12) > use.room
  const [mx, my] = under ? [x, y + 34] : [x + width + 14, y]
  if (use.missing) {
    svg += mark('rect', {
      x: mx + 0.5,
      y: my - 0.5,
      width: 16,
      height: 10,
      fill: `url(#${use.id}-hatch)`,
      class: 'edge',
    })
    svg += label(use.words.missing, { x: mx + 22, y: my + 9.5, look: 'q s' })
  }
  return { svg, height: use.missing && under ? 48 : 30 }
}
