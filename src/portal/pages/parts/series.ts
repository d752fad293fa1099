/**
 * A line or a stack's layer on a page: its cells by time, and how it is drawn.
 */
import type { Tone } from '../../charts/tone.ts'
import type { Observation } from '../../../published/model.ts'

export interface Series {
  readonly label: string
  readonly table: string
  readonly cells: readonly Observation[]
  readonly tone?: Tone
  /** True for single counts that make no series, such as censuses: drawn as points without a line. */
  readonly loose?: boolean
}
