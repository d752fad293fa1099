/**
 * An axis for counts: from zero, or in powers of ten where the smallest could not be seen beside the largest.
 */
import { scaleLinear } from 'd3-scale'

/** Where counts are further apart than that, the axis is in powers of ten. */
const farApart = 60

export interface CountAxis {
  readonly from: number
  readonly to: number
  readonly log: boolean
  /** About so many numbers to write at the axis. */
  readonly ticks: (count: number) => readonly number[]
}

/** The axis for these counts; it must be said where it is `log`. */
export function countAxis(counts: readonly number[]): CountAxis {
  const positive = counts.filter((n) => n > 0)
  const [low, high] = [Math.min(...positive, Infinity), Math.max(...positive, 1)]
  if (positive.length === 0 || high / low <= farApart) {
    const scale = scaleLinear([0, high], [0, 1]).nice(5)
    return { from: 0, to: scale.domain()[1] ?? high, log: false, ticks: (count) => scale.ticks(count) }
  }
  const [a, b] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))]
  const ticks = (count: number): readonly number[] => {
    const every = Math.ceil((b - a + 1) / count)
    return Array.from({ length: Math.floor((b - a) / every) + 1 }, (_, i) => 10 ** (a + i * every))
  }
  return { from: 10 ** a, to: 10 ** b, log: true, ticks }
}
