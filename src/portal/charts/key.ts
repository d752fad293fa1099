/**
 * A line of colour keys above or under a chart, for the cases in which direct labels do not fit. Wraps at the width.
 */
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'

export interface KeyItem {
  readonly label: string
  /** Attributes of the swatch: a class, or a `fill` for hatching. */
  readonly swatch: Readonly<Record<string, string>>
}

/** Draw the keys from the top `y` on; tells the height that they took. */
export function key(
  items: readonly KeyItem[],
  width: number,
  y: number,
): { readonly svg: string; readonly height: number } {
  let x = 0
  let row = 0
  let svg = ''
  for (const item of items) {
    const w = 18 + textWidth(item.label, 12) + 14
    if (x > 0 && x + w - 14 > width) {
      x = 0
      row += 1
    }
    const top = y + row * 20
    svg += mark('rect', { x: x + 0.5, y: top + 2.5, width: 11, height: 11, ...item.swatch })
    svg += label(item.label, { x: x + 17, y: top + 12, look: 's' })
    x += w
  }
  return { svg, height: (row + 1) * 20 }
}
