/**
 * Files and documents fetched in a month, added up by format.
 */
import type { MonthCount } from '../../../../capacity/usage/usage.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { namesOf } from './most-table.ts'

const formatOf = (id: string): string => id.slice(id.indexOf('.') + 1).toUpperCase()

/** The table; undefined where nothing was fetched five times. */
export function fetchedTable(
  ctx: PageContext,
  usage: readonly MonthCount[],
  month: string,
): DataTableData | undefined {
  const { f, m } = ctx
  const text = m.use.fetched
  const sums = new Map<string, number>()
  for (const { count, id, kind } of namesOf(usage, month, ['download', 'document']).shown) {
    const format = formatOf(id)
    const name =
      kind === 'document'
        ? text.document(format)
        : id.startsWith('figure.')
          ? text.picture(format)
          : id.startsWith('microdata.')
            ? text.persons(format)
            : text.table(format)
    sums.set(name, (sums.get(name) ?? 0) + count)
  }
  if (sums.size === 0) return undefined
  return {
    id: 'fetched',
    caption: text.caption,
    unit: m.use.most.unit(ctx.f.period(month)),
    head: text.format,
    columns: [{ id: 'count', label: text.count }],
    rows: [...sums]
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, n]) => ({ head: name, cells: [{ text: f.number(n) }] })),
  }
}
