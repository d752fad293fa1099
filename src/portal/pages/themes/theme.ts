/**
 * A subject across all countries: what its page and its entry in the list of themes show.
 */
import type { FigureData } from '../../figure.tsx'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

export interface Theme {
  /** Last part of the address, `/themes/ID`. */
  readonly id: 'displacement' | 'asylum' | 'deaths' | 'remittances' | 'flows' | 'population'
  /** Tables that the theme needs: without the first, the release does not have the theme. */
  readonly tables: readonly string[]
  /** The answering sentence, with links; undefined where its figures are missing. */
  readonly answer: (ctx: PageContext) => Promise<string | undefined>
  readonly show: (ctx: PageContext) => Promise<{
    readonly figures: readonly FigureData[]
    /** Tables under a heading of their own. */
    readonly tables?: readonly (DataTableData & { readonly title: string })[]
  }>
}
