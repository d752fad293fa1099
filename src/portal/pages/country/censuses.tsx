/**
 * Censuses and surveys on file that counted migrants: year, report, who was counted, how many.
 */
import { cellOf } from '../../cell-of.ts'
import { DataTable } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Part } from '../parts/part.ts'
import { sourceLine } from '../parts/source-line.ts'

/** Make the part. */
export async function censuses(ctx: PageContext, area: string): Promise<Part> {
  const { m, release } = ctx
  const words = m.country.censuses
  const cells = await release.query({
    table: 'stock-census',
    where: { REF_AREA: [area], COUNTERPART_AREA: ['_T'], SEX: ['_T'], AGE: ['_T'] },
  })
  const rows = cells.toSorted((a, b) => (b.key.at(-1) ?? '').localeCompare(a.key.at(-1) ?? ''))
  return {
    id: 'censuses',
    title: words.title,
    body:
      rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <DataTable
            ctx={ctx}
            table={{
              id: 'census-table',
              caption: words.caption,
              unit: m.parts.persons,
              head: words.year,
              columns: [
                { id: 'n', label: m.parts.persons },
                { id: 'type', label: words.type, text: true },
                { id: 'report', label: words.report, text: true },
              ],
              rows: rows.map((o) => ({
                head: o.key.at(-1) ?? '',
                cells: [
                  cellOf(ctx, 'stock-census', o),
                  { text: ctx.label('CL_TYPE_OF_DATA', o.key[4] ?? '') },
                  { text: ctx.label('CL_REPORT', o.key[5] ?? '') },
                ],
              })),
            }}
          />
          <p class="note">
            {m.common.source}
            {m.common.colon}
            {sourceLine(
              ctx,
              rows.map((o) => o.source),
            )}{' '}
            ·{' '}
            <a href={ctx.href('/tables/stock-census', { REF_AREA: area, SEX: '_T', AGE: '_T' })}>
              {m.common.fullTable}
            </a>
          </p>
        </>
      ),
  }
}
