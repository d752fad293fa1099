/**
 * What stands where a chart has nothing to show: a sentence, never an empty frame.
 */
import { escape } from '../escape.ts'
import type { ChartOptions } from './frame.ts'

/** The sentence, as a paragraph of HTML. */
export function empty(options: ChartOptions): string {
  return `<p class="no-data">${escape(options.words.empty)}</p>`
}
