/**
 * Origin by destination: rows are where people come from, columns where they are. Six steps of colour, the number in the
 * cell. Where a number is missing the cell is hatched; the diagonal stays empty.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { ramp } from './ramp.ts'
import { rampKey } from './ramp-key.ts'
import { textWidth } from './text-width.ts'

export interface MatrixData {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** What the rows and the columns are ("Born in", "Living in"). */
  readonly rowTitle: string
  readonly columnTitle: string
  /** By row, then column; null is a missing figure, undefined no cell at all (the diagonal). */
  readonly values: readonly (readonly (number | null | undefined)[])[]
  readonly value?: (n: number) => string
}

/** Draw the matrix; without any value, a sentence. Asks for a width of 640 or more (see Figure's `scroll`). */
export function matrix(data: MatrixData, options: ChartOptions): string {
  const { width, f, words, id } = options
  const values = data.values.flat().filter((v) => typeof v === 'number')
  if (values.length === 0) return empty(options)
  const write = data.value ?? f.short
  const steps = ramp(values.filter((v) => v > 0))
  const left =
    Math.max(...data.rows.map((r) => textWidth(r, 12)), textWidth(`${data.rowTitle} ↓`, 12, true)) + 10
  const cell = Math.min((width - left - 40) / data.columns.length, 56)
  const tall = 25
  const slant = Math.max(...data.columns.map((c) => textWidth(c, 12)))
  const top = slant * 0.78 + 44

  const heads = data.columns
    .map((c, k) => {
      const [x, y] = [left + cell * (k + 0.5) + 2, top - 8]
      return label(c, {
        x: 0,
        y: 0,
        look: 's',
        transform: `translate(${Math.round(x)} ${Math.round(y)})rotate(-50)`,
      })
    })
    .join('')
  const body = data.rows
    .map((r, i) => {
      const y = top + i * tall
      const cells = data.columns
        .map((_, k) => {
          const v = data.values[i]?.[k]
          const x = left + k * cell
          const box = { x: x + 0.5, y: y + 0.5, width: cell - 1, height: tall - 1 }
          if (v === undefined)
            return mark('path', { d: `M${Math.round(x + cell / 2 - 3)} ${y + tall / 2}h6`, class: 'rule' })
          if (v === null) return mark('rect', { ...box, fill: `url(#${id}-hatch)` })
          const step = v > 0 ? steps.step(v) : 0
          const text = label(write(v), {
            x: x + cell / 2,
            y: y + 16.5,
            anchor: 'middle',
            look: step === 0 ? 'xs q' : `xs t-on${step}`,
          })
          return mark('rect', { ...box, class: step === 0 ? 'f-wash' : `f-r${step}` }) + text
        })
        .join('')
      return label(r, { x: left - 8, y: y + 17, anchor: 'end', look: 's' }) + cells
    })
    .join('')
  const titles =
    label(`${data.columnTitle} →`, { x: left, y: 14, look: 'b s' }) +
    label(`${data.rowTitle} ↓`, { x: left - 8, y: top - 8, anchor: 'end', look: 'b s' })
  const bottom = top + data.rows.length * tall + 14
  const missing = data.values.flat().includes(null)
  const keys = rampKey(steps, { write, words, id, missing, room: width - left }, left, bottom)
  return frame(options, bottom + keys.height, titles + heads + body + keys.svg)
}
