/**
 * Labels of years or periods under a plot: as many as fit, always the first and the last.
 */
import { label } from './label.ts'
import { textWidth } from './text-width.ts'

export interface XLabel {
  readonly x: number
  readonly text: string
}

/** Draw labels in the order of x at baseline `y`, within [0, right]; one that would touch a neighbour is left out. */
export function xLabels(all: readonly XLabel[], y: number, right: number): string {
  const half = (l: XLabel): number => textWidth(l.text, 12) / 2
  const centre = (l: XLabel): number => Math.min(Math.max(l.x, half(l)), Math.max(half(l), right - half(l)))
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) return ''
  const kept = [first]
  for (const l of all.slice(1, -1)) {
    const before = kept.at(-1)
    if (before === undefined) continue
    const free = centre(l) - half(l) - (centre(before) + half(before)) >= 12
    if (free && centre(last) - half(last) - (centre(l) + half(l)) >= 12) kept.push(l)
  }
  if (last !== first) kept.push(last)
  return kept.map((l) => label(l.text, { x: centre(l), y, anchor: 'middle', look: 'q s' })).join('')
}
