/**
 * The outside of every chart: the `svg` element with its name and its description for those who do not see it, and the
 * hatching that stands for missing values. Colours and type come from classes (chart-styles.ts), never from attributes,
 * so that one drawing serves light, dark and forced colours, and a strict content security policy.
 */
import type { Format } from '../format.ts'
import type { ChartWords } from '../messages/en/chart.ts'
import { escape } from '../escape.ts'
import { mark } from './mark.ts'

export interface ChartOptions {
  /** Unique on the page: the ids inside the drawing start with it. */
  readonly id: string
  /** What the picture shows, in plain words. */
  readonly title: string
  /** What one sees in it, in a sentence. */
  readonly description: string
  /** Width in pixels; below 480 a chart takes its narrow form. */
  readonly width: number
  readonly f: Format
  /** The few words that charts write themselves. */
  readonly words: ChartWords
}

/** Frame `body` as a drawing of `options.width` × `height` pixels. */
export function frame(options: ChartOptions, height: number, body: string): string {
  const { id, width } = options
  const h = Math.ceil(height)
  const hatch = mark(
    'defs',
    {},
    mark(
      'pattern',
      {
        id: `${id}-hatch`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      mark('rect', { width: 6, height: 6, class: 'f-paper' }),
      mark('path', { d: 'M0 0V6', class: 'hatch' }),
    ),
  )
  return mark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 0 ${width} ${h}`,
      width,
      height: h,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
    },
    mark('title', { id: `${id}-t` }, escape(options.title)),
    mark('desc', { id: `${id}-d` }, escape(options.description)),
    body.includes(`url(#${id}-hatch)`) ? hatch : '',
    body,
  )
}
