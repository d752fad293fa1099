/**
 * What exists: countries down, years across. Full where there are figures, half where part of them is missing, hatched
 * where a figure is known to be missing, a dot where nothing was reported.
 */
import { empty } from './empty.ts'
import { frame } from './frame.ts'
import type { ChartOptions } from './frame.ts'
import { key } from './key.ts'
import { label } from './label.ts'
import { mark } from './mark.ts'
import { textWidth } from './text-width.ts'
import { wrap } from './wrap.ts'
import { xLabels } from './x-labels.ts'

export interface CoverageMatrixData {
  /** Where narrow, write each row's label above its boxes: for labels longer than a country's name. */
  readonly above?: boolean
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly label: string
    /** One per column: cells with a value, and cells known to be missing; undefined where nothing was reported. */
    readonly cells: readonly ({ readonly present: number; readonly missing: number } | undefined)[]
  }[]
}

const kindOf = (
  c: CoverageMatrixData['rows'][number]['cells'][number],
): 'full' | 'part' | 'missing' | 'none' => {
  if (c === undefined || c.present + c.missing === 0) return 'none'
  if (c.present === 0) return 'missing'
  return c.missing === 0 ? 'full' : 'part'
}

const at = (n: number): number => Math.round(n * 10) / 10

/** Draw the matrix; without any row or column, a sentence. */
export function coverageMatrix(data: CoverageMatrixData, options: ChartOptions): string {
  const { width, words, id } = options
  if (data.rows.length === 0 || data.columns.length === 0) return empty(options)
  const narrow = width < 480
  const above = narrow && data.above === true
  const widest = Math.max(...data.rows.map((r) => textWidth(r.label, 12)))
  const left = above ? 0 : Math.min(widest, narrow ? 84 : 300) + 8
  const cell = Math.min((width - left) / data.columns.length, data.columns.length > 12 ? 28 : 48)
  const tall = above ? 36 : 20
  const drop = above ? 17 : 0
  const pad = cell > 7 ? 1 : 0.5
  const hatch = `url(#${id}-hatch)`
  const seen = new Set(data.rows.flatMap((r) => data.columns.map((_, k) => kindOf(r.cells[k]))))
  const kinds = [
    { kind: 'full', label: words.complete, swatch: { class: 'f-s2' } },
    { kind: 'part', label: words.partial, swatch: { class: 'f-r3' } },
    { kind: 'missing', label: words.missing, swatch: { fill: hatch, class: 'edge' } },
    { kind: 'none', label: words.none, swatch: { class: 'f-paper edge' } },
  ] as const
  const keys = key(
    kinds.filter(({ kind }) => seen.has(kind)).map((k) => ({ label: k.label, swatch: k.swatch })),
    width,
    0,
  )
  const top = keys.height + 26
  const boxes = { full: '', part: '', missing: '', none: '' }
  const names = data.rows
    .map((r, i) => {
      const y = top + i * tall
      const [name] = wrap(r.label, above ? width : left - 8, 12, 1)
      data.columns.forEach((_, k) => {
        const kind = kindOf(r.cells[k])
        const [x, w, h] =
          kind === 'none' ? [left + cell * (k + 0.5) - 1, 2, 2] : [left + k * cell + pad, cell - pad * 2, 18]
        boxes[kind] += `M${at(x)} ${y + drop + (kind === 'none' ? 9 : 1)}h${at(w)}v${h}h${at(-w)}z`
      })
      return above
        ? label(name ?? '', { x: 0, y: y + 13, look: 's' })
        : label(name ?? '', { x: left - 8, y: y + 14, anchor: 'end', look: 's' })
    })
    .join('')
  const drawn =
    mark('path', { d: boxes.full, class: 'f-s2' }) +
    mark('path', { d: boxes.part, class: 'f-r3' }) +
    mark('path', { d: boxes.missing, fill: hatch }) +
    mark('path', { d: boxes.none, class: 'f-hair' })
  const years = xLabels(
    data.columns.map((c, k) => ({ x: left + cell * (k + 0.5), text: c })),
    top - 8,
    width,
  )
  return frame(options, top + data.rows.length * tall + 2, keys.svg + years + names + drawn)
}
