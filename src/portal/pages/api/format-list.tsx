/**
 * The formats of a download, with what each holds.
 */
import type { DataTableData } from '../../data-table.tsx'
import type { PageContext } from '../../page-context.ts'

/** Most figures of a workbook (api/formats.ts). */
const mostInWorkbook = 250_000

export function formatList(ctx: PageContext): DataTableData {
  const text = ctx.m.api.formats
  const formats = [
    ['.csv', text.csv],
    ['.xlsx', `${text.xlsx} ${text.most(ctx.f.number(mostInWorkbook))}`],
    ['.json', text.json],
    ['.parquet', text.parquet],
    ['.sdmx.csv', text.sdmxCsv],
    ['.sdmx.json', text.sdmxJson],
    ['.structure.json', text.structure],
  ]
  return {
    id: 'format-list',
    caption: text.caption,
    head: text.format,
    columns: [{ id: 'what', label: text.what, text: true, wide: true }],
    rows: formats.map(([format, what = '']) => ({ head: <code>{format}</code>, cells: [{ text: what }] })),
  }
}
