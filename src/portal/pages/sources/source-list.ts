/**
 * The table of sources that deliver figures: who provides each, what it delivered, what was set aside and pointed out.
 */
import type { DeliveryInfo, Finding } from '../../../published/model.ts'
import { isReported } from '../../../published/public-source.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import { outcome } from '../source/outcome.ts'
import type { Covered } from './covered.ts'

export function sourceList(
  ctx: PageContext,
  all: readonly Covered[],
  deliveries: readonly DeliveryInfo[],
  findings: readonly Finding[],
): DataTableData {
  const { f, lang } = ctx
  const text = ctx.m.sources.list
  return {
    id: 'list',
    caption: text.title,
    unit: text.unit,
    head: text.source,
    columns: [
      { id: 'rows', label: text.rows },
      { id: 'aside', label: text.aside },
      { id: 'warnings', label: text.warnings },
      { id: 'vintage', label: text.vintage, text: true },
      { id: 'provider', label: text.provider, text: true, wide: true },
    ],
    rows: all
      .map(({ source }) => source)
      .filter(isReported)
      .map((source) => {
        const own = deliveries.filter((d) => d.source === source.id)
        const sum = (of: (d: DeliveryInfo) => number): string =>
          f.number(own.reduce((total, d) => total + of(d), 0))
        const warned = findings.filter((w) => w.source === source.id && outcome(source, w) !== 'error').length
        return {
          head: source.title[lang],
          href: ctx.href(`/sources/${source.id}`),
          cells: [
            { text: sum((d) => d.rows) },
            { text: sum((d) => d.rejected) },
            { text: f.number(warned) },
            { text: f.period(source.vintage) },
            { text: source.provider[lang] },
          ],
        }
      }),
  }
}
