/**
 * One piece of text in a chart.
 */
import { escape } from '../escape.ts'
import { mark } from './mark.ts'

export interface LabelPlace {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end' | undefined
  /** `q` quiet, `b` bold, `s` small, `halo` with an edge of paper; `t-TOKEN` colours it. */
  readonly look?: string | undefined
  readonly transform?: string | undefined
}

/** Write `text` at a place. */
export function label(text: string, place: LabelPlace): string {
  const { x, y, anchor, look, transform } = place
  return mark(
    'text',
    { x, y, 'text-anchor': anchor === 'start' ? undefined : anchor, class: look, transform },
    escape(text),
  )
}
