/**
 * One part of a long page (a country's profile, a corridor): its heading for the table of contents, its content, and the
 * figures in it, so that each can be downloaded.
 */
import type { Child } from 'hono/jsx'
import type { FigureData } from '../../figure.tsx'

export interface Part {
  /** Id of the heading, letters and hyphens. */
  readonly id: string
  /** Heading, and line in the table of contents. */
  readonly title: string
  readonly body: Child
  readonly figures?: readonly FigureData[]
}
