/**
 * A drawing of rows on one scale that runs from left to right: a name, marks at values, a text at the end. Bars, dots, spans
 * and steps are all made of it. On a narrow screen the name stands above its row.
 */
import { scaleLinear, scaleLog } from 'd3-scale'
import type { Child } from 'hono/jsx'
import { crisp, Drawing, Label } from './drawing.tsx'
import type { DrawingHead } from './drawing.tsx'
import { textWidth, wrap } from './text-width.ts'

export type Scale = (value: number) => number

export interface Row {
  readonly label: string
  /** A heading stands over the rows that follow, without marks. */
  readonly heading?: boolean
  readonly strong?: boolean
  readonly end?: string
  /** Draw the row's marks about the height `y`; `right` is where the plot ends. */
  readonly marks?: (x: Scale, y: number, right: number) => Child
}

export interface RowsProps {
  readonly head: DrawingHead
  readonly rows: readonly Row[]
  readonly axis: {
    readonly from: number
    readonly to: number
    readonly log?: boolean
    readonly ticks: readonly number[]
    readonly write: (value: number) => string
  }
  /** Upright lines at values that matter, named above. */
  readonly rules?: readonly { readonly at: number; readonly label: string }[]
  /** What the texts at the end are. */
  readonly endTitle?: string
  /** Names and end texts of neighbouring drawings, whose axes should stand under each other. */
  readonly beside?: { readonly labels: readonly string[]; readonly ends: readonly string[] }
}

/** Texts at the end that a mark's own number does not reach. */
const gap = 12

export function Rows({ head, rows, axis, rules = [], endTitle = '', beside }: RowsProps) {
  const { width } = head
  const narrow = width < 480
  const named = beside?.labels ?? rows.filter((r) => r.heading !== true).map((r) => r.label)
  const widest = Math.max(0, ...named.map((text) => textWidth(text, 13)))
  const left = narrow ? 6 : Math.min(widest, width * 0.46) + 16
  const ends = Math.max(
    0,
    ...(beside?.ends ?? rows.map((r) => r.end ?? '')).map((text) => textWidth(text, 13)),
  )
  const right = width - (ends > 0 ? ends + gap : 14)
  const x: Scale =
    axis.log === true
      ? scaleLog([axis.from, axis.to], [left, right]).clamp(true)
      : scaleLinear([axis.from, axis.to], [left, right]).clamp(true)
  const top = (endTitle === '' ? 4 : 18) + rules.length * 18
  let bottom = top
  const placed = rows.map((row, i) => {
    const heading = row.heading === true
    const lines = heading
      ? wrap(row.label, width - 70, 14, 1)
      : wrap(row.label, narrow ? width - 4 : left - 12, 13, 2)
    const more = (lines.length - 1) * 15
    const lead = heading && i > 0 ? 12 : 0
    // A name above its row pushes it down; beside it, the two lines stand about its middle.
    const y = bottom + lead + (heading ? 13 : narrow ? 32 + more : 13 + more / 2)
    bottom += lead + (narrow && !heading ? 46 : 26) + more
    return { row, lines, y }
  })
  const name = ({ row, lines, y }: (typeof placed)[number]): Child => {
    const look = `${row.heading === true || row.strong === true ? 'b ' : ''}halo`
    const last = lines.length - 1
    return lines.map((text, i) =>
      row.heading === true ? (
        <Label x={0} y={y + 4.5} look={look} text={text} />
      ) : narrow ? (
        <Label x={0} y={y - 14 - 15 * (last - i)} look={look} text={text} />
      ) : (
        <Label x={left - 12} y={y + 4.5 + 15 * (i - last / 2)} anchor="end" look={look} text={text} />
      ),
    )
  }
  const upright = (tick: number): string => `M${crisp(x(tick))} ${top}V${bottom + 2}`
  return (
    <Drawing head={head} height={bottom + 24}>
      <path d={axis.ticks.map(upright).join('')} class="rule" />
      {axis.ticks.includes(0) ? <path d={upright(0)} class="axis" /> : ''}
      {axis.ticks.map((tick) => {
        const text = axis.write(tick)
        const half = textWidth(text, 12) / 2
        return (
          <Label
            x={Math.min(Math.max(x(tick), half), width - half)}
            y={bottom + 17}
            anchor="middle"
            look="q s"
            text={text}
          />
        )
      })}
      {rules.map((rule, i) => {
        const flip = x(rule.at) + textWidth(rule.label, 12) > width
        return (
          <>
            <path d={`M${crisp(x(rule.at))} ${top - 16 - i * 18}V${bottom + 2}`} class="goal" />
            <Label
              x={x(rule.at) + (flip ? -5 : 5)}
              y={top - 6 - i * 18}
              anchor={flip ? 'end' : 'start'}
              look="s halo"
              text={rule.label}
            />
          </>
        )
      })}
      {endTitle === '' ? '' : <Label x={width} y={11} anchor="end" look="q s" text={endTitle} />}
      {placed.map((p) => (
        <>
          {p.row.marks?.(x, p.y, right)}
          {name(p)}
          {p.row.end === undefined ? (
            ''
          ) : (
            <Label
              x={width}
              y={p.y + 4.5}
              anchor="end"
              look={p.row.strong === true ? 'b num' : 'num'}
              text={p.row.end}
            />
          )}
        </>
      ))}
    </Drawing>
  )
}
