/**
 * The tables that take figures from a source: those that its files fill, then those that are computed from them.
 */
import type { Coverage } from '../../../published/model.ts'
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'
import { yearList } from '../sources/year-list.ts'

/** What the files of the source give a table: its cells, and its first and last year. */
export interface Filled {
  readonly cells: number
  readonly from: string
  readonly to: string
}

/** `filled` has the tables that the source fills itself, those without a country too; `coverage` is that of the source alone. */
export function tablesFilled(
  ctx: PageContext,
  source: string,
  filled: ReadonlyMap<string, Filled>,
  coverage: readonly Coverage[],
): DataTableData {
  const { f, lang, release } = ctx
  const text = ctx.m.sources.one.fills
  const covers = Map.groupBy(coverage, (c) => c.table)
  const tables = release.vocabulary.tables
    .filter((t) => filled.has(t.id) || covers.has(t.id))
    .toSorted((a, b) => Number(filled.has(b.id)) - Number(filled.has(a.id)))
  return {
    id: 'fills-table',
    caption: text.caption,
    head: text.table,
    columns: [
      { id: 'figures', label: text.figures },
      { id: 'span', label: text.span, text: true },
      { id: 'made', label: text.made, text: true },
    ],
    rows: tables.map((t) => {
      const rows = covers.get(t.id) ?? []
      const years = rows.map((r) => r.year)
      const whole = filled.get(t.id)?.cells ?? rows.reduce((sum, r) => sum + r.cells, 0)
      return {
        head: t.title[lang],
        href: ctx.href(
          `/tables/${t.id}`,
          t.dimensions.includes('SOURCE') ? { SOURCE: source, TIME_PERIOD: 'latest' } : {},
        ),
        cells: [
          { text: f.number(whole) },
          {
            text:
              years.length === 0
                ? f.range(filled.get(t.id)?.from ?? '', filled.get(t.id)?.to ?? '')
                : new Set(years).size > 8
                  ? f.range(Math.min(...years), Math.max(...years))
                  : yearList(f, years),
          },
          { text: text[t.method] },
        ],
      }
    }),
  }
}
