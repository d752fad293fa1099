/**
 * A picture with what a reader may ask of it: what it shows and in what unit, the drawing for wide and for narrow screens, what
 * one sees in it, how to read it, its numbers.
 */
import type { Child } from 'hono/jsx'
import type { DrawingHead } from './drawing/drawing.tsx'
import { NumberTable } from '../../report/number-table.tsx'
import type { NumberTableData } from '../../report/number-table.tsx'
import type { Voice } from './voice.ts'

/** A sign and its meaning. */
export interface KeyItem {
  readonly sign: 'same' | 'other' | 'ring' | 'dot' | 'dot-same' | 'dot-other' | 'kept' | 'cut'
  readonly label: string
}

interface FigureProps {
  voice: Voice
  id: string
  title: string
  unit: string
  /** What one sees; it stands under the drawing and is what a screen reader says of it. */
  summary: string
  /** How to read the drawing. */
  read: string
  keys?: readonly KeyItem[]
  draw: (head: DrawingHead) => Child
  table: NumberTableData
}

interface TwiceProps {
  id: string
  title: string
  summary: string
  draw: (head: DrawingHead) => Child
}

/** The drawing for wide screens and the one for narrow screens; a style sheet shows one of them. */
export const Twice = ({ id, title, summary, draw }: TwiceProps) => (
  <>
    <div class="on-wide">{draw({ id, title, summary, width: 860 })}</div>
    <div class="on-narrow">{draw({ id: `${id}-n`, title, summary, width: 344 })}</div>
  </>
)

export const Keys = ({ keys }: { keys: readonly KeyItem[] }) => (
  <ul class="keys">
    {keys.map((key) => (
      <li>
        <span class={`sign ${key.sign}`} /> {key.label}
      </li>
    ))}
  </ul>
)

interface FrameProps {
  voice: Voice
  id: string
  title: string
  unit: string
  summary: string
  read: string
  keys?: readonly KeyItem[]
  tables: readonly NumberTableData[]
  children?: Child
}

/** Everything of a figure but its drawing. */
export function FigureFrame({
  voice,
  id,
  title,
  unit,
  summary,
  read,
  keys = [],
  tables,
  children,
}: FrameProps) {
  return (
    <figure id={id}>
      <figcaption>
        <h3>{title}</h3>
        <p class="unit">{unit}</p>
      </figcaption>
      {keys.length === 0 ? '' : <Keys keys={keys} />}
      {children}
      <p class="summary">{summary}</p>
      <p class="note">{read}</p>
      <details>
        <summary>{voice.w.numbers}</summary>
        {tables.map((table) => (
          <NumberTable table={table} />
        ))}
      </details>
    </figure>
  )
}

export function Figure({ draw, table, ...frame }: FigureProps) {
  return (
    <FigureFrame {...frame} tables={[table]}>
      <Twice id={`${frame.id}-drawing`} title={frame.title} summary={frame.summary} draw={draw} />
    </FigureFrame>
  )
}
