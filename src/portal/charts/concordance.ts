/**
 * Who defines what: rows are texts, columns are notions. A full box where a text defines a notion, a half-tone one where it does so
 * differently from the first text of the column, a point where it does not. Where narrow, each notion with its texts under it.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { key } from './key.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'

export type Agreement = 'same' | 'other' | undefined

export interface ConcordanceData {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly Agreement[] }[]
  /** What the two boxes and the point mean. */
  readonly words: { readonly same: string; readonly other: string; readonly none: string }
}

const tall = 22

interface Keys {
  readonly svg: string
  readonly height: number
}

/** Draw the matrix; without any row or column, a sentence. */
export function concordance(data: ConcordanceData, options: ChartOptions): string {
  const { width } = options
  if (data.rows.length === 0 || data.columns.length === 0) return empty(options)
  const { words } = data
  const left = Math.min(Math.max(...data.rows.map((r) => textWidth(r.label, 12))), 340) + 12
  const slant = Math.max(...data.columns.map((c) => textWidth(c, 12)))
  const cell = Math.min((width - left - slant * 0.64) / data.columns.length, 44)
  const keys = key(
    [
      { label: words.same, swatch: { class: 'f-s2' } },
      { label: words.other, swatch: { class: 'f-r3' } },
      { label: words.none, swatch: { class: 'f-paper edge' } },
    ],
    width,
    0,
  )
  if (width < 480) return listed(data, options, keys)
  const top = keys.height + slant * 0.78 + 22
  const heads = data.columns
    .map((c, k) =>
      label(c, {
        x: 0,
        y: 0,
        look: 's',
        transform: `translate(${Math.round(left + cell * (k + 0.5) + 2)} ${Math.round(top - 8)})rotate(-50)`,
      }),
    )
    .join('')
  const body = data.rows
    .map((r, i) => {
      const y = top + i * tall
      const cells = data.columns
        .map((_, k) => {
          const agreement = r.cells[k]
          const x = left + k * cell
          if (agreement === undefined)
            return mark('rect', {
              x: x + cell / 2 - 1,
              y: y + tall / 2 - 1,
              width: 2,
              height: 2,
              class: 'f-hair',
            })
          return mark('rect', {
            x: x + 1,
            y: y + 1,
            width: cell - 2,
            height: tall - 2,
            class: agreement === 'same' ? 'f-s2' : 'f-r3',
          })
        })
        .join('')
      const [name] = wrap(r.label, left - 10, 12, 1)
      return label(name ?? '', { x: left - 8, y: y + 15, anchor: 'end', look: 's' }) + cells
    })
    .join('')
  return frame(options, top + data.rows.length * tall + 4, keys.svg + heads + body)
}

function listed({ columns, rows }: ConcordanceData, options: ChartOptions, keys: Keys): string {
  let y = keys.height + 10
  const body = columns.map((column, k) => {
    const head = label(column, { x: 0, y: y + 13, look: 'b s' })
    y += 20
    const under = rows
      .filter((row) => row.cells[k] !== undefined)
      .toSorted((a, b) => Number(a.cells[k] === 'other') - Number(b.cells[k] === 'other'))
      .map((row) => {
        const box = {
          x: 0,
          y: y + 2,
          width: 11,
          height: 11,
          class: row.cells[k] === 'same' ? 'f-s2' : 'f-r3',
        }
        const [name] = wrap(row.label, options.width - 18, 12, 1)
        const line = mark('rect', box) + label(name ?? '', { x: 18, y: y + 12, look: 's' })
        y += 18
        return line
      })
    y += 10
    return head + under.join('')
  })
  return frame(options, y, keys.svg + body.join(''))
}
