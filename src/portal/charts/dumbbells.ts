/**
 * Before and after on a scale of 0 to 100: a hollow dot, a full one, a line between them; a bar through the full dot is how unsure
 * it is. A ring with a cross stroke is the state months later, where there is one.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'

export interface Dumbbell {
  readonly label: string
  /** Both null where there is no figure. */
  readonly from: number | null
  readonly to: number | null
  /** Ends of the interval about `to`. */
  readonly interval?: readonly [number, number] | undefined
  readonly later?: number | undefined
  readonly strong?: boolean
}

export interface DumbbellsData {
  readonly rows: readonly Dumbbell[]
  readonly words: { readonly from: string; readonly to: string; readonly later: string }
}

/** Draw a row each; without any value, a sentence. */
export function dumbbells(data: DumbbellsData, options: ChartOptions): string {
  const { width, f, words } = options
  if (data.rows.every(({ to }) => to === null)) return empty(options)
  const narrow = width < 480
  const widest = Math.max(...data.rows.map((row) => textWidth(row.label, 13, row.strong)))
  const left = narrow ? 8 : Math.min(widest, 300) + 16
  const right = width - 34
  const [tall, top] = narrow ? [42, 34] : [25, 34]
  const bottom = top + data.rows.length * tall + 4
  const x = (value: number): number => left + ((right - left) * Math.min(100, Math.max(0, value))) / 100
  const axis = [0, 25, 50, 75, 100]
    .map(
      (value) =>
        mark('path', {
          d: `M${Math.round(x(value)) + 0.5} ${top - 4}V${bottom}`,
          class: value === 0 ? 'axis' : 'rule',
        }) + label(f.number(value), { x: x(value), y: bottom + 15, anchor: 'middle', look: 'q s' }),
    )
    .join('')
  const rows = data.rows
    .map((row, i) => {
      const y = top + i * tall + (narrow ? 28 : 13)
      const look = row.strong === true ? 'b halo' : 'halo'
      const [name] = wrap(row.label, narrow ? width : left - 16, 13, 1)
      const named = narrow
        ? label(name ?? '', { x: 0, y: y - 13, look })
        : label(name ?? '', { x: left - 14, y: y + 4.5, anchor: 'end', look })
      if (row.from === null || row.to === null)
        return named + label(words.missing, { x: left + 6, y: y + 4.5, look: 'q s halo' })
      const end = Math.max(row.to, row.interval?.[1] ?? 0, row.from)
      return (
        named +
        mark('path', { d: `M${Math.round(x(row.from))} ${y}H${Math.round(x(row.to))}`, class: 'thin k-s2' }) +
        (row.interval === undefined
          ? ''
          : mark('path', {
              d: `M${Math.round(x(row.interval[0]))} ${y}H${Math.round(x(row.interval[1]))}`,
              class: 'band k-s2',
            })) +
        mark('circle', { cx: x(row.from), cy: y, r: 4, class: 'f-paper k-s2 thin' }) +
        mark('circle', { cx: x(row.to), cy: y, r: 4.5, class: 'f-s2' }) +
        later(row.later === undefined ? undefined : x(row.later), y) +
        label(f.number(row.to), {
          x: x(end) + 9,
          y: y + 4.5,
          look: row.strong === true ? 'b s halo' : 's halo',
        })
      )
    })
    .join('')
  return frame(options, bottom + 22, head(data, narrow ? 0 : left) + axis + rows)
}

const later = (x: number | undefined, y: number): string =>
  x === undefined ? '' : mark('path', { d: `M${Math.round(x)} ${y - 6}V${y + 6}`, class: 'line k-ink' })

/** The signs and their words in one line. */
function head(data: DumbbellsData, left: number): string {
  const { words, rows } = data
  let x = left + 5
  const put = (sign: string, text: string): string => {
    const drawn = sign + label(text, { x: x + 10, y: 14, look: 's' })
    x += textWidth(text, 12) + 34
    return drawn
  }
  return (
    put(mark('circle', { cx: x, cy: 10, r: 4, class: 'f-paper k-s2 thin' }), words.from) +
    put(mark('circle', { cx: x, cy: 10, r: 4.5, class: 'f-s2' }), words.to) +
    (rows.some((row) => row.later !== undefined) ? put(later(x, 10), words.later) : '')
  )
}
