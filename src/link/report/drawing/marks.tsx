/**
 * The marks of rows: a bar, a dot, a ring, a whisker, a span. Blue speaks for one person, orange for two.
 */
import { px } from './drawing.tsx'

export type Tone = 'same' | 'other' | 'ink' | 'quiet'

interface At {
  x: number
  y: number
  tone?: Tone
}

export const Dot = ({ x, y, tone = 'ink' }: At) => <circle cx={px(x)} cy={px(y)} r="5" class={`f-${tone}`} />

export const Ring = ({ x, y, tone = 'ink' }: At) => (
  <circle cx={px(x)} cy={px(y)} r="4.5" class={`hollow k-${tone}`} />
)

interface Between {
  from: number
  to: number
  y: number
  tone?: Tone
}

const line = (from: number, to: number, y: number): string => `M${px(from)} ${px(y)}H${px(to)}`

export const Span = ({ from, to, y, tone = 'ink' }: Between) => (
  <path d={line(from, to, y)} class={`span k-${tone}`} />
)

/** An interval: a line with its two ends. */
export const Whisker = ({ from, to, y, tone = 'ink' }: Between) => (
  <path
    d={`${line(from, to, y)}M${px(from)} ${px(y - 5)}v10M${px(to)} ${px(y - 5)}v10`}
    class={`thin k-${tone}`}
  />
)

/** A bar between two values, whichever is the larger; a value that is not nothing is seen. */
export const Bar = ({ from, to, y, tone = 'ink' }: Between) => (
  <rect
    x={px(Math.min(from, to))}
    y={px(y - 8)}
    width={px(Math.max(Math.abs(to - from), 1))}
    height="16"
    class={`f-${tone}`}
  />
)
