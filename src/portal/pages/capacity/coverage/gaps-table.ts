/**
 * What is missing for one country and why: the requested tables that this edition has figures for at all, one a row.
 */
import { cellOf } from '../../../cell-of.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import type { AskedTable } from './asked.ts'
import type { Newest } from './newest.ts'
import type { ShareOf, View } from './view.ts'
import { why } from './why.ts'

export function gapsTable(
  ctx: PageContext,
  view: View & { readonly country: string },
  answered: readonly AskedTable[],
  of: ShareOf,
  newest: Newest,
): DataTableData {
  const text = ctx.m.capacityCoverage.gaps
  const { country, origin, year } = view
  return {
    id: 'gaps',
    caption: text.title(year),
    unit: text.unit,
    head: text.table,
    columns: [
      { id: 'share', label: text.share },
      { id: 'newest', label: text.newest },
      { id: 'why', label: text.why, text: true, wide: true },
    ],
    rows: answered.map((asked) => ({
      head: asked.name,
      cells: [
        cellOf(ctx, 'request-coverage', of(asked.code, '_T', origin, country, year), 1),
        { text: newest.ofRequest(asked.code, country, origin) ?? '–' },
        { text: why(ctx, view, asked, of, newest) },
      ],
    })),
  }
}
