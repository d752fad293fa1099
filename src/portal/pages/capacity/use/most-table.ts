/**
 * What was looked at most in a month: tables and pages by name, the largest first.
 */
import { allNames } from '../../../../capacity/usage/publish-usage.ts'
import type { MonthCount } from '../../../../capacity/usage/usage.ts'
import type { DataTableData } from '../../../data-table.tsx'
import type { PageContext } from '../../../page-context.ts'
import { nameOf } from './name-of.ts'

const most = 20

/** Names of a month with a count, and how many others were withheld. */
export function namesOf(
  usage: readonly MonthCount[],
  month: string,
  kinds: readonly MonthCount['kind'][],
): { readonly shown: readonly (MonthCount & { readonly count: number })[]; readonly withheld: number } {
  const own = usage.filter((u) => u.month === month && kinds.includes(u.kind) && u.id !== allNames)
  const shown = own.flatMap((u) => (u.count === null ? [] : [{ ...u, count: u.count }]))
  return {
    shown: shown.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    withheld: own.length - shown.length,
  }
}

/** The table; undefined where nothing was looked at five times. */
export function mostTable(
  ctx: PageContext,
  usage: readonly MonthCount[],
  month: string,
): DataTableData | undefined {
  const { f, m } = ctx
  const text = m.use.most
  const { shown } = namesOf(usage, month, ['page', 'table'])
  if (shown.length === 0) return undefined
  return {
    id: 'most',
    caption: text.caption,
    unit: text.unit(ctx.f.period(month)),
    head: text.name,
    columns: [
      { id: 'kind', label: text.kind, text: true },
      { id: 'count', label: text.count },
    ],
    rows: shown.slice(0, most).map((u) => {
      const { name, path } = nameOf(ctx, u)
      return {
        head: name,
        ...(path === undefined ? {} : { href: ctx.href(path) }),
        cells: [{ text: text.kinds[u.kind] }, { text: f.number(u.count) }],
      }
    }),
  }
}
