/**
 * The table of sources of person-level records: who hands them over, on which basis, and what is counted from them.
 */
import { hasRecords } from '../../../published/public-source.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import type { Covered } from './covered.ts'
import { yearList } from './year-list.ts'

export function recordsList(ctx: PageContext, all: readonly Covered[]): DataTableData {
  const { f, lang, m } = ctx
  const text = m.sources.list
  return {
    id: 'records',
    caption: m.sources.records.title,
    unit: m.sources.records.unit,
    head: text.source,
    columns: [
      { id: 'tables', label: m.sources.records.tables },
      { id: 'figures', label: text.figures },
      { id: 'span', label: text.span, text: true },
      { id: 'provider', label: text.provider, text: true, wide: true },
      { id: 'basis', label: m.sources.one.records.basis, text: true, wide: true },
    ],
    rows: all.flatMap(({ source, tables, figures, missing, years }) =>
      hasRecords(source)
        ? [
            {
              head: source.title[lang],
              href: ctx.href(`/sources/${source.id}`),
              cells: [
                { text: f.number(tables.length) },
                { text: f.number(figures + missing) },
                { text: years.length === 0 ? '–' : yearList(f, years) },
                { text: source.provider[lang] },
                { text: source.legal_basis[lang] },
              ],
            },
          ]
        : [],
    ),
  }
}
