/**
 * The outside of every drawing, with its name and its description for those who do not see it; and one piece of text in it.
 * Colours and type come from classes (style.ts), so that one drawing serves light, dark and print.
 */
import type { Child } from 'hono/jsx'

export interface DrawingHead {
  /** Unique in the document. */
  readonly id: string
  readonly title: string
  /** What one sees in it, in a sentence or two. */
  readonly summary: string
  /** Width in pixels; below 480 a drawing takes its narrow form. */
  readonly width: number
}

/** A tenth of a pixel is all that an eye sees. */
export const px = (n: number): number => Math.round(n * 10) / 10

/** The middle of a pixel, where a line of one pixel is sharp. */
export const crisp = (n: number): number => Math.round(n) + 0.5

export function Drawing({ head, height, children }: { head: DrawingHead; height: number; children?: Child }) {
  const { id, width, title, summary } = head
  const tall = Math.ceil(height)
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${tall}`}
      width={width}
      height={tall}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img has no texts of its own that follow the theme
      role="img"
      aria-labelledby={`${id}-t`}
      aria-describedby={`${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{summary}</desc>
      {children}
    </svg>
  )
}

interface LabelProps {
  x: number
  /** Of the baseline. */
  y: number
  anchor?: 'start' | 'middle' | 'end'
  /** `q` quiet, `b` bold, `s` small, `halo` with an edge of paper. */
  look?: string
  text: string
}

export function Label({ x, y, anchor = 'start', look = '', text }: LabelProps) {
  return (
    <text x={px(x)} y={px(y)} {...(anchor === 'start' ? {} : { 'text-anchor': anchor })} class={look}>
      {text}
    </text>
  )
}
